"""Child processes of the window: pipelines and exports. Qt tells us of their output; nothing here ever waits."""

import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal

from annotator.errors import AnnotatorError, Cancelled
from annotator.language import tr
from annotator.store.project import Project
from annotator.store.recording import Recorder
from annotator.suggest.client import worker_command
from annotator.suggest.feeding import Feeder, death
from annotator.suggest.jobs import Job, encode_job
from annotator.suggest.protocol import Ready, Result
from annotator.suggest.telling import Told

_BATCH = 4  # documents stored in one transaction: each is a moment in which the window does nothing else
_BATCH_MS = 500  # or what came in this time
_AT_A_TIME_MS = 8  # how long lines are taken before keys and painting have their turn
_ASKED_AT_A_TIME = 8  # documents; each answer lets some more be asked for
_GOING_MS = 3000  # how long a killed process may take to go


class PipelineChild(QObject):
    """Runs a job over all documents of a project and stores what it says, batch by batch.

    `loaded` comes when its labels are known; nothing is asked of it before `begin` is called.
    """

    loaded = Signal(object)  # Ready
    progressed = Signal(int, int)
    finished = Signal(object)  # None, or the AnnotatorError that ended it

    def __init__(self, project: Project, job: Job, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._feeder = Feeder(job, ((i, project.document(i).text) for i in project.document_ids()))
        self._recorder = Recorder(project, _BATCH)
        self.told = Told()
        self.ready: Ready | None = None
        self._begun = self._ended = False
        self._problem: AnnotatorError | None = None
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._exited)
        self._process.errorOccurred.connect(self._failed_to_start)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._store)

    def start(self) -> None:
        """Starts the child; `finished` comes in any case."""
        command = worker_command()
        self._process.start(command[0], command[1:])
        self._process.write(encode_job(self._job).encode("utf-8"))
        self._timer.start(_BATCH_MS)

    def begin(self) -> None:
        """Lets the child that is loaded look at the documents."""
        if self.ready is not None and not self._begun:
            self._begun = True
            self._recorder.begin(self.ready.pipeline, self.ready.version, self.ready.settings)
            self._ask()

    def cancel(self) -> None:
        """Stops at once; what was stored stays."""
        self._end(Cancelled(tr("Pre-annotation was stopped.")))

    def stop(self) -> None:
        """Cancels and waits until the process has gone, for a window that closes."""
        self.cancel()
        self._process.waitForFinished(_GOING_MS)

    def _read(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        try:
            while self._process.canReadLine() and not self._ended:
                if clock.elapsed() >= _AT_A_TIME_MS:
                    QTimer.singleShot(0, self, self._read)
                    return
                self._take(bytes(self._process.readLine().data()).decode("utf-8"))
        except AnnotatorError as error:
            self._end(error)

    def _store(self) -> None:
        try:
            self._recorder.store()
        except AnnotatorError as error:
            self._end(error)

    def _take(self, line: str) -> None:
        answer = self._feeder.take(line)
        if isinstance(answer, Ready):
            self.ready = answer
            self.loaded.emit(answer)
        elif isinstance(answer, Result):
            self._keep(answer)
        if self._begun:
            self._ask()

    def _keep(self, result: Result) -> None:
        self.told.take(result)
        if not result.problem:
            self._recorder.take(result)
        self.progressed.emit(self.told.documents + len(self.told.problems), self.told.spans)

    def _ask(self) -> None:
        if self._feeder.is_ready:
            for line in islice(self._feeder.ask(), _ASKED_AT_A_TIME):
                self._process.write(line.encode("utf-8"))
        if self._feeder.all_asked:
            self._process.closeWriteChannel()
        if self._feeder.finished:
            self._end(None)

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(AnnotatorError(tr("The pipeline's process could not be started."), tr("Run: annotator doctor")))
            self.finished.emit(self._problem)

    def _exited(self, code: int, status: QProcess.ExitStatus) -> None:
        try:
            while self._process.canReadLine() and not self._ended:  # what it said before it went
                self._take(bytes(self._process.readLine().data()).decode("utf-8"))
            if not self._ended:
                last_words = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
                crashed = status == QProcess.ExitStatus.CrashExit
                lost = self._feeder.died(death(self._job, -code if crashed else code, last_words))
                if lost is not None:
                    self._keep(lost)
        except AnnotatorError as error:
            self._end(error)
        if not self._ended and self._feeder.finished:
            self._end(None)
        if self._ended:
            self.finished.emit(self._problem)
        else:
            self.start()  # another child goes on behind the document that this one died of

    def _end(self, problem: AnnotatorError | None) -> None:
        """Once: stores what is left, closes the run, ends the child; `finished` comes when it has gone."""
        if self._ended:
            return
        self._ended = True
        self._problem = problem
        self._timer.stop()
        try:
            if problem is None:
                self._recorder.finish()
            else:
                self._recorder.store()
        except AnnotatorError as error:
            self._problem = problem or error
        if self._problem is not None:
            self._process.kill()


class CommandChild(QObject):
    """Runs an `annotator` command that reads a project which is open here: both may have the file."""

    finished = Signal(str)
    failed = Signal(object)

    def __init__(self, arguments: Sequence[str], stopped: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = stopped
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(["-m", "annotator", *arguments])
        self._process.finished.connect(self._exited)
        self._cancelled = False

    def start(self) -> None:
        """Starts it; `finished` brings what it says, `failed` an error."""
        self._process.start()

    def cancel(self) -> None:
        """Stops it; what it would have written is as it was."""
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
            self.failed.emit(Cancelled(self._stopped))
        elif code == 0:
            self.finished.emit(said)
        else:
            why = error.removeprefix("annotator: ") or tr(
                "The program that did it ended with status {code}.", code=code
            )
            self.failed.emit(AnnotatorError(why))


class ExportChild(CommandChild):
    """Runs `annotator export`, which may also write a split; that takes a moment."""

    def __init__(self, project: Path, out: Path, arguments: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(["export", *arguments, "--", str(project), str(out)], tr("The export was stopped."), parent)


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
                AnnotatorError(
                    said.removeprefix("annotator: ") or tr("The backup ended with status {code}.", code=code)
                )
            )
        self.finished.emit()
