"""What a child process may use: memory, and time for each document. A child that hangs in native code ends too."""

import contextlib
import os
import signal
from collections.abc import Iterator

from annotator.errors import AnnotatorError
from annotator.language import tr

LOADING_SECONDS = 300.0
_USUAL_LENGTH = 20_000  # code points; longer documents get more time
_LEAST_GB = 8.0


def limit_memory(gigabytes: float) -> float:
    """Bounds this process's memory (0: to what the machine has, 8 GB at the least); returns the bound, 0 for none."""
    try:
        import resource
    except ImportError:  # not on this system
        return 0.0
    if not gigabytes:
        machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
        gigabytes = max(_LEAST_GB, machine)
    bound = int(gigabytes * 2**30)
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY:
        bound = min(bound, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
    except (ValueError, OSError) as error:
        raise AnnotatorError(
            tr(
                "The memory of a pipeline cannot be limited to {gigabytes:g} GB ({error}).",
                gigabytes=gigabytes,
                error=error,
            )
        ) from error
    return bound / 2**30


def time_for(letters: int, seconds: float) -> float:
    """How long a document of so many code points may take."""
    return seconds * max(1.0, letters / _USUAL_LENGTH)


@contextlib.contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """The system ends this process, wherever it is, unless this ends within so many seconds (0: no bound)."""
    set_alarm(seconds)
    try:
        yield
    finally:
        set_alarm(0)


def set_alarm(seconds: float) -> None:
    """The system ends this process in so many seconds, unless this is called again before; 0 takes it back."""
    if hasattr(signal, "setitimer"):
        # The default action ends the process. A handler in Python would wait for native code to come back.
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)
