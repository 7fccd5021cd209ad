"""The child process: python -m annotator.suggest.training.worker. Reads settings and documents on stdin, to the end."""

import os
import sys
import warnings

from annotator import translator
from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.suggest.limits import limit_memory
from annotator.suggest.training.settings import Message, Said, decode_example, decode_job, encode, said
from annotator.suggest.worker import own_stdout


def main() -> int:
    """Trains as the first line says, on the documents of all others."""
    translator.follow()
    if hasattr(os, "setsid"):
        os.setsid()  # Ctrl+C is for whoever started this, and ends this
    os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"  # also for the same sums every time
    warnings.simplefilter("ignore")
    answers = own_stdout()

    def tell(message: Said) -> None:
        answers.write(encode(message))
        answers.flush()

    def tell_message(message: Message) -> None:
        tell(said(message))

    limit = 0.0
    try:
        settings = decode_job(sys.stdin.buffer.readline()).settings
        os.nice(settings.nice)
        limit = limit_memory(settings.memory_gb)
        examples = [decode_example(line) for line in sys.stdin.buffer]
        from annotator.suggest.training.run import run

        run(settings, examples, tell_message)
    except AnnotatorError as error:
        tell(Said(error=(error.what, error.hint)))
        return 1
    except MemoryError:
        what = tr("Training needs more than {limit:.3g} GB of memory.", limit=limit)
        tell(Said(error=(what, tr("Allow it more with --memory."))))
        return 1
    except BrokenPipeError:
        return 1  # nobody listens any more
    return 0


if __name__ == "__main__":
    sys.exit(main())
