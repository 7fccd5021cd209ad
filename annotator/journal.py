"""The log file: what the program did and what went wrong, never the text of a document but where an error quotes it.

A file that has become large is turned over, so that the log never grows beyond some megabytes.
"""

import logging
import sys
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path

from annotator.paths import state_dir
from annotator.versions import versions

SIZE, OLDER = 1_000_000, 3  # bytes of a file, and how many older ones are kept
RECENT = 20  # commands
_logger = logging.getLogger("annotator")


def log_file() -> Path:
    """Where the log is written."""
    return state_dir() / "annotator.log"


class RecentCommands(logging.Handler):
    """Remembers which commands ran last, by id."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.ids: deque[str] = deque(maxlen=RECENT)

    def emit(self, record: logging.LogRecord) -> None:
        ident = getattr(record, "command", "")
        if ident:
            self.ids.append(ident)


def start() -> None:
    """Begins the log, with the versions. Where its folder cannot be written the program goes on without one."""
    stop()
    _logger.setLevel(logging.DEBUG)
    _logger.propagate = False
    _logger.addHandler(RecentCommands())
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(
            log_file(), maxBytes=SIZE, backupCount=OLDER, encoding="utf-8", errors="backslashreplace"
        )
    except OSError as error:
        print(f"annotator: there is no log: {error}", file=sys.stderr)
        return
    file.setLevel(logging.INFO)
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _logger.addHandler(file)
    _logger.info("started: %s", ", ".join(f"{name} {version}" for name, version in versions().items()))


def stop() -> None:
    """Ends the log."""
    for handler in list(_logger.handlers):
        _logger.removeHandler(handler)
        handler.close()


def recent_commands() -> list[str]:
    """The ids of the commands that ran last, oldest first; none where no log was started."""
    return [ident for h in _logger.handlers if isinstance(h, RecentCommands) for ident in h.ids]
