"""One window for a project: whoever opens it again is sent to the window that has it. A local socket, nothing more."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from annotator.paths import state_dir

_PATIENCE_MS = 500  # a window that does not answer in this time is busy or hangs: another one is opened then
_RAISE = b"raise\n"
_RAISED = b"raised\n"


def _name(path: Path) -> str:
    """The socket of a project: of this user and settings, and of this very file, by whatever name it is opened."""
    whose = f"{os.getuid() if hasattr(os, 'getuid') else os.getlogin()}\0{state_dir()}\0{path.resolve()}"
    return f"annotator-{hashlib.sha256(whose.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}"


def raise_other(path: Path) -> bool:
    """Asks the window that has the project to come to the front; False where there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(_RAISE)
    socket.flush()
    answered = socket.waitForReadyRead(_PATIENCE_MS) and socket.readAll().data() == _RAISED
    socket.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Hears on behalf of one window, for the project that it has open."""

    def __init__(self, parent: QObject, rung: Callable[[], None]) -> None:
        super().__init__(parent)
        self._rung = rung
        self._server: QLocalServer | None = None

    def listen(self, path: Path) -> None:
        """From now on for this project. A second window on it, opened on purpose, stays silent."""
        self.close()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        name = _name(path)
        if not self._is_answered(name):  # asked before: a name with access options can be taken from who has it
            QLocalServer.removeServer(name)  # left behind by a program that was killed
            server.listen(name)
        self._server = server

    def close(self) -> None:
        """Hears no longer."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _is_answered(self, name: str) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(name)
        return socket.waitForConnected(_PATIENCE_MS)

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is not None:
            socket.readyRead.connect(lambda: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.readAll().data() == _RAISE:
            socket.write(_RAISED)
            socket.flush()
            self._rung()
