"""Which pipelines are here: the one that comes with the program, and installed spaCy packages."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.paths import resource

DEFAULT = "en_news_ner_sm"
_ABOUT_DEFAULT = "small news model, F1 about 0.76; a downloaded en_core_web_* can be chosen instead"


@dataclass(frozen=True, slots=True)
class PipelineInfo:
    """A pipeline as its `meta.json` describes it; `path` is its folder, empty for an installed package."""

    name: str
    version: str
    lang: str
    labels: tuple[str, ...]
    path: str
    description: str
    origin: str


def available() -> list[PipelineInfo]:
    """The built-in pipeline, then the installed ones. Nothing is imported, so no pipeline's code is run."""
    return [*_built_in(), *_installed()]


def _built_in() -> list[PipelineInfo]:
    folders = sorted(f.parent for f in resource("pipelines").glob("*/meta.json"))
    found = [
        _info(f.name, json.loads((f / "meta.json").read_text(encoding="utf-8")), str(f), "built in") for f in folders
    ]
    return sorted(found, key=lambda p: p.name != DEFAULT)


def _installed() -> list[PipelineInfo]:
    """Packages that say by an entry point of the group spacy_models that they are pipelines."""
    found: list[PipelineInfo] = []
    for point in metadata.entry_points(group="spacy_models"):
        package = point.dist
        meta: dict[str, Any] = {}
        for file in (package.files or []) if package else []:
            if file.name == "meta.json":
                meta = json.loads(file.read_text(encoding="utf-8"))
                break
        found.append(_info(point.name, meta, "", "installed"))
    return sorted(found, key=lambda p: p.name)


def _info(name: str, meta: dict[str, Any], path: str, origin: str) -> PipelineInfo:
    labels = sorted({str(label) for labels in dict(meta.get("labels", {})).values() for label in labels})
    description = _ABOUT_DEFAULT if name == DEFAULT else str(meta.get("description", ""))
    return PipelineInfo(
        name, str(meta.get("version", "")), str(meta.get("lang", "")), tuple(labels), path, description, origin
    )


def unknown_folder(wanted: str, trusted: Iterable[str]) -> Path | None:
    """The folder that `wanted` names, where nobody has said yet that it may be loaded; None where there is no question.

    Loading a pipeline can run code that is in it. What comes with the program or was installed is trusted already.
    """
    name, folder = resolve(wanted)
    if folder is None or any(p.name == name and p.path == str(folder) for p in available()):
        return None
    return None if str(folder.resolve()) in set(trusted) else folder


def resolve(wanted: str) -> tuple[str, Path | None]:
    """The name of a pipeline and its folder (None: an installed package, loaded by name).

    `wanted` is a built-in pipeline, a folder, or an installed package; anything else is an `AnnotatorError`.
    """
    for known in available():
        if known.name == wanted:
            return known.name, Path(known.path) if known.path else None
    folder = Path(wanted)
    if folder.is_dir():
        if not (folder / "config.cfg").is_file() or not (folder / "meta.json").is_file():
            raise AnnotatorError(
                f"{folder} is not a spaCy pipeline: it has no config.cfg or no meta.json.",
                "Name the folder that `nlp.to_disk` or `spacy train` has written.",
            )
        return folder.resolve().name, folder
    names = ", ".join(p.name for p in available())
    raise AnnotatorError(f"There is no pipeline {wanted}.", f"Here are: {names}; or name a folder.")
