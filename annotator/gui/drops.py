"""What is dropped on a window."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_files(dragged: QMimeData) -> list[Path]:
    """The files and folders of this machine among it."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
