"""Training from the window: `annotator train` on the project that is open here, which tells by lines how it goes."""

import os
import signal
import sys

from PySide6.QtCore import QObject, QProcess, Signal

from annotator.errors import AnnotatorError, Cancelled
from annotator.language import tr
from annotator.suggest.training.settings import Outcome, decode_said

_GOING_MS = 3000  # how long a stopped process may take to go


class TrainingChild(QObject):
    """Reads the project, trains in a child of its own, and stores a pipeline, whole or not at all."""

    told = Signal(object)  # a Message
    finished = Signal(object)  # None, or the AnnotatorError that ended it

    def __init__(self, arguments: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problem: AnnotatorError | None = None
        self._done = False
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(["-m", "annotator", "train", *arguments, "--lines"])
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._exited)
        self._process.errorOccurred.connect(self._failed_to_start)

    def start(self) -> None:
        """Starts it; `finished` comes in any case."""
        self._process.start()

    def cancel(self) -> None:
        """Stops it; nothing of it is kept."""
        if self._problem is None and not self._done:
            self._problem = Cancelled(tr("Training was stopped; nothing of it is kept."))
        self._interrupt()

    def stop(self) -> None:
        """Cancels and waits until the process has gone, for a window that closes."""
        self.cancel()
        if not self._process.waitForFinished(_GOING_MS):
            self._process.kill()
            self._process.waitForFinished(_GOING_MS)

    def _interrupt(self) -> None:
        """As Ctrl+C does, so that it ends its child and clears up; where there is no such thing it is killed."""
        running = self._process.state() == QProcess.ProcessState.Running
        if running and hasattr(os, "setsid"):
            os.kill(self._process.processId(), signal.SIGINT)
        else:
            self._process.kill()

    def _read(self) -> None:
        try:
            while self._process.canReadLine():
                message = decode_said(bytes(self._process.readLine().data()))
                self._done = self._done or isinstance(message, Outcome)
                self.told.emit(message)
        except AnnotatorError as error:
            self._problem = self._problem or error

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.finished.emit(AnnotatorError(tr("Training could not be started."), tr("Run: annotator doctor")))

    def _exited(self, code: int) -> None:
        self._read()
        if not self._done and self._problem is None:
            said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip().splitlines()
            last = said[-1].removeprefix("annotator: ") if said else tr("It ended with status {code}.", code=code)
            self._problem = AnnotatorError(tr("Training failed: {reason}", reason=last), tr("Nothing of it is kept."))
        self.finished.emit(None if self._done else self._problem)
