"""The child process that counts: the window never waits for it, and leaving ends it."""

import json
import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.figures import Figure

_GOING_MS = 3000  # how long a killed process may take to go


class CountingChild(QObject):
    """Runs `annotator stats` on a project that is open here: it reads, so both may have the file."""

    counted = Signal(object)  # list[Figure]
    failed = Signal(object)  # AnnotatorError

    def __init__(self, project: Path, annotator: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = False
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        command = ["-m", "annotator", "stats", f"--annotator={annotator}", "--json", "--", str(project)]
        self._process.setArguments(command)
        self._process.finished.connect(self._exited)
        self._process.errorOccurred.connect(self._failed_to_start)

    def start(self) -> None:
        """Starts it; `counted` brings the figures, `failed` an error."""
        self._process.start()

    def stop(self) -> None:
        """Ends it without another word."""
        self._stopped = True
        self._process.kill()
        self._process.waitForFinished(_GOING_MS)

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.failed.emit(
                AnnotatorError(tr("The process that counts could not be started."), tr("Run: annotator doctor"))
            )

    def _exited(self, code: int) -> None:
        if self._stopped:
            return
        if code == 0:
            said = json.loads(bytes(self._process.readAllStandardOutput().data()))
            self.counted.emit(msgspec.convert(said["figures"], list[Figure]))
            return
        error = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        why = error.removeprefix("annotator: ") or tr("The counting ended with status {code}.", code=code)
        self.failed.emit(AnnotatorError(why))
