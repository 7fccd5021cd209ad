"""Child processes of the window: pipelines and exports. Qt tells us of their output; nothing here ever waits."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from annotator.errors import AnnotatorError, Cancelled
from annotator.store import runs
from annotator.store.project import Project
from annotator.suggest.client import worker_command
from annotator.suggest.protocol import Decoder, Ready, Result, encode_request

_AHEAD = 8  # requests that the child has before it answers: it never idles, and little memory is used
_BATCH = 16  # documents stored in one transaction
_GOING_MS = 3000  # how long a killed process may take to go
_BATCH_MS = 500  # or what came in this time


class PipelineChild(QObject):
    """Runs a pipeline over all documents of a project and stores what it says, batch by batch."""

    progressed = Signal(int, int)
    finished = Signal(object)  # None, or the AnnotatorError that ended it

    def __init__(self, project: Project, pipeline: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._command = worker_command(pipeline, 1)
        self._waiting = list(reversed(project.document_ids()))
        self._decoder = Decoder()
        self._run: int | None = None
        self._results: list[Result] = []
        self._in_flight = 0
        self._ended = False
        self._problem: AnnotatorError | None = None
        self.done = self.spans = 0
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._exited)
        self._process.errorOccurred.connect(self._failed_to_start)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._flush)

    def start(self) -> None:
        """Starts the child; `finished` comes in any case."""
        self._process.start(self._command[0], self._command[1:])
        self._timer.start(_BATCH_MS)

    def cancel(self) -> None:
        """Stops at once; what was stored stays."""
        self._end(Cancelled("Pre-annotation was stopped."))

    def stop(self) -> None:
        """Cancels and waits until the process has gone, for a window that closes."""
        self.cancel()
        self._process.waitForFinished(_GOING_MS)

    def _read(self) -> None:
        try:
            while self._process.canReadLine() and not self._ended:
                self._take(bytes(self._process.readLine().data()).decode("utf-8"))
        except AnnotatorError as error:
            self._end(error)

    def _take(self, line: str) -> None:
        answer = self._decoder.feed(line)
        if isinstance(answer, Ready):
            self._run = runs.begin_run(self._project, answer.pipeline, answer.version, {})
            self._ask()
        elif isinstance(answer, Result):
            self._in_flight -= 1
            self._results.append(answer)
            self.done += 1
            self.spans += len(answer.spans)
            self.progressed.emit(self.done, self.spans)
            if len(self._results) >= _BATCH:
                self._flush()
            self._ask()

    def _ask(self) -> None:
        while self._waiting and self._in_flight < _AHEAD:
            ident = self._waiting.pop()
            text = self._project.document(ident).text
            self._decoder.expect(ident, text)
            self._process.write(encode_request(ident, text).encode("utf-8"))
            self._in_flight += 1
        if not self._waiting and not self._in_flight:
            self._process.closeWriteChannel()
            self._end(None)

    def _flush(self) -> None:
        if self._results and self._run is not None:
            batch, self._results = self._results, []
            runs.store_results(self._project, self._run, batch)

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(AnnotatorError("The pipeline's process could not be started.", "Run: annotator doctor"))
            self.finished.emit(self._problem)

    def _exited(self, code: int) -> None:
        last = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip().splitlines()
        why = last[-1] if last else f"exit status {code}"
        self._end(AnnotatorError(f"The pipeline stopped: {why}.", "What it had said is kept."))
        self.finished.emit(self._problem)

    def _end(self, problem: AnnotatorError | None) -> None:
        """Once: stores what is left, closes the run, ends the child; `finished` comes when it has gone."""
        if self._ended:
            return
        self._ended = True
        self._problem = problem
        self._timer.stop()
        self._flush()
        if self._run is not None and problem is None:
            runs.finish_run(self._project, self._run)
        if problem is not None:
            self._process.kill()


class ExportChild(QObject):
    """Runs `annotator export` on a project that is open here: it reads, so both may have the file."""

    finished = Signal(str)
    failed = Signal(object)

    def __init__(self, project: Path, out: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(["-m", "annotator", "export", str(project), str(out)])
        self._process.finished.connect(self._exited)
        self._cancelled = False

    def start(self) -> None:
        """Starts it; `finished` brings its report, `failed` an error."""
        self._process.start()

    def cancel(self) -> None:
        """Stops it; the old file, if any, stays."""
        self._cancelled = True
        self._process.kill()

    def stop(self) -> None:
        """Cancels and waits until the process has gone, for a window that closes."""
        self.cancel()
        self._process.waitForFinished(_GOING_MS)

    def _exited(self, code: int) -> None:
        said = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace").strip()
        error = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        if self._cancelled:
            self.failed.emit(Cancelled("The export was stopped."))
        elif code == 0:
            self.finished.emit(said)
        else:
            self.failed.emit(
                AnnotatorError(error.removeprefix("annotator: ") or f"The export ended with status {code}.")
            )


class BackupChild(QObject):
    """Runs `annotator backup` on a project that is open here: it reads one state, whatever is written meanwhile."""

    finished = Signal()
    failed = Signal(object)

    def __init__(self, project: Path, reason: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = False
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(["-m", "annotator", "backup", str(project), "--reason", reason, "--announce"])
        self._process.finished.connect(self._exited)

    def start(self, patience_ms: int) -> None:
        """Starts it and waits until it has the state of now; not longer than `patience_ms`."""
        self._process.start()
        self._process.waitForReadyRead(patience_ms)

    def stop(self) -> None:
        """Ends it; an unfinished copy is removed by the next backup."""
        self._stopped = True
        self._process.kill()
        self._process.waitForFinished(_GOING_MS)

    def _exited(self, code: int) -> None:
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        if code and not self._stopped:
            self.failed.emit(
                AnnotatorError(said.removeprefix("annotator: ") or f"The backup ended with status {code}.")
            )
        self.finished.emit()
