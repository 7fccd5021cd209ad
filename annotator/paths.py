"""Where things are: what comes with the program, and the user's own folders."""

import os
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.language import tr

HOME_VARIABLE = "ANNOTATOR_HOME"  # one folder for all three below, for tests and portable use


def resource(*parts: str) -> Path:
    """A file or folder that comes with the program; `AnnotatorError` when it is missing."""
    package = Path(__file__).parent
    # In an installed package the resources are inside it, in a checkout beside it.
    for folder in (package / "resources", package.parent / "resources"):
        found = folder.joinpath(*parts)
        if found.exists():
            return found
    raise AnnotatorError(
        tr("{name}, a part of the program, is missing.", name="/".join(parts)), tr("Install Annotator again.")
    )


def config_dir() -> Path:
    """The folder of the user's settings."""
    return _folder("config")


def data_dir() -> Path:
    """The folder of the demo project and other data."""
    return _folder("data")


def state_dir() -> Path:
    """The folder of logs."""
    return _folder("state")


def _folder(kind: str) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(home) / kind
    from platformdirs import PlatformDirs

    dirs = PlatformDirs("annotator", appauthor=False)
    return Path({"config": dirs.user_config_dir, "data": dirs.user_data_dir, "state": dirs.user_state_dir}[kind])
