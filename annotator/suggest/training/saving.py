"""The result as a normal spaCy folder, which is there whole or not at all."""

import contextlib
import json
import re
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.paths import data_dir
from annotator.suggest.pipelines import available

_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
_DAY = 86_400  # seconds
_SCRATCH, _BEFORE = ".training-", ".before-"  # folders that are not listed as pipelines


def name_for(project: str) -> str:
    """What a pipeline trained on this project is called where nobody says."""
    return re.sub(r"[^A-Za-z0-9_]+", "_", project).strip("_") or "pipeline"


def target_for(name: str, out: Path | None = None) -> Path:
    """The folder of a pipeline: among those trained here, or `out`. Raises `AnnotatorError` where it cannot go there.

    One that was trained before under the same name will be replaced.
    """
    if out is not None:
        if out.exists() and not (out / "meta.json").is_file():
            raise AnnotatorError(
                tr("{out} is there already, and no pipeline.", out=out), tr("Name a folder that is not there yet.")
            )
        return out.absolute()
    if not _NAME.fullmatch(name):
        raise AnnotatorError(
            tr("{name!r} cannot be the name of a pipeline.", name=name), tr("Use letters, digits, _, - and full stops.")
        )
    if any(p.name == name and p.origin != "trained here" for p in available()):
        raise AnnotatorError(
            tr("There is a pipeline {name} that was not trained here.", name=name), tr("Choose another name: --name.")
        )
    return data_dir() / "pipelines" / name


@contextlib.contextmanager
def scratch_beside(target: Path) -> Iterator[Path]:
    """A folder on the same disk for what is not finished; it goes whatever happens. Raises `AnnotatorError`."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _clear(target.parent)
        folder = Path(tempfile.mkdtemp(prefix=_SCRATCH, dir=target.parent))
    except OSError as error:
        raise AnnotatorError(
            tr("{path} cannot be written ({reason}).", path=target.parent, reason=error.strerror),
            tr("Choose another --out."),
        ) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _clear(folder: Path) -> None:
    """Removes what trainings have left that were killed with everything around them, a day ago or more."""
    for left in folder.glob(_SCRATCH + "*"):
        if time.time() - left.stat().st_mtime > _DAY:
            shutil.rmtree(left, ignore_errors=True)


def save(nlp: Any, scratch: Path, target: Path, meta: Mapping[str, Any]) -> None:
    """Writes a pipeline into `scratch`, then puts it in the place of `target`. Raises `AnnotatorError`."""
    new = scratch / "pipeline"
    nlp.meta.update(meta)
    nlp.meta["name"] = target.name
    nlp.meta["version"] = _next_version(target)
    try:
        nlp.to_disk(new)
        _replace(new, target)
    except OSError as error:
        raise AnnotatorError(
            tr("{path} cannot be written ({reason}).", path=target, reason=error.strerror),
            tr("Make room, or choose --out."),
        ) from error


def _next_version(target: Path) -> str:
    """0.0.1, or the next after that of the pipeline that is there: suggestions say which one made them."""
    try:
        last = json.loads((target / "meta.json").read_text(encoding="utf-8")).get("version", "")
        *major, number = str(last).split(".")
        return ".".join([*major, str(int(number) + 1)])
    except (OSError, ValueError, AttributeError):
        return "0.0.1"


def _replace(new: Path, target: Path) -> None:
    before = target.with_name(_BEFORE + target.name)
    if target.exists():
        shutil.rmtree(before, ignore_errors=True)
        target.rename(before)
    try:
        new.rename(target)
    except OSError:
        if before.exists():
            before.rename(target)
        raise
    shutil.rmtree(before, ignore_errors=True)
