"""The child process that looks into files before an import: the window never waits for it, and Cancel ends it."""

import sys
from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal

from annotator.errors import AnnotatorError
from annotator.formats.previewing import FilePreview, Request
from annotator.formats.reading import Choice
from annotator.language import tr

MODULE = "annotator.formats.previewing"
_GOING_MS = 3000  # how long a killed process may take to go


class PreviewChild(QObject):
    """Tells of one file after the other."""

    found = Signal(object)  # FilePreview
    finished = Signal(object)  # None, or the AnnotatorError that ended it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = False
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(["-m", MODULE])
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._exited)
        self._process.errorOccurred.connect(self._failed_to_start)

    def start(self, paths: Sequence[str], choices: Mapping[str, Choice], project: str = "") -> None:
        """Starts it; `finished` comes when all files have been told. `project`: into which they are to come."""
        self._process.start()
        self._process.write(msgspec.json.encode(Request(list(paths), dict(choices), project)))
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """Ends it without another word."""
        self._stopped = True
        self._process.kill()
        self._process.waitForFinished(_GOING_MS)

    def _read(self) -> None:
        while self._process.canReadLine() and not self._stopped:
            self.found.emit(msgspec.json.decode(self._process.readLine().data(), type=FilePreview))

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._stopped:
            problem = AnnotatorError(
                tr("The process that looks into the files could not be started."), tr("Run: annotator doctor")
            )
            self.finished.emit(problem)

    def _exited(self, code: int) -> None:
        if self._stopped:
            return
        self._read()
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip().splitlines()
        why = said[-1] if said else tr("exit status {code}", code=code)
        problem = AnnotatorError(tr("Looking into the files stopped: {reason}.", reason=why), tr("Try it again."))
        self.finished.emit(problem if code else None)
