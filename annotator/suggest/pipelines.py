"""Which pipelines are here: built in, installed, trained here, of entry points, in folders. None is loaded for that."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.specifiers import InvalidSpecifier, SpecifierSet

from annotator import safe_mode
from annotator.errors import AnnotatorError
from annotator.language import mark, tr
from annotator.paths import data_dir, resource

DEFAULT = "en_news_ner_sm"
GROUP = "annotator.suggesters"  # entry points: functions without arguments that give a spaCy pipeline
_ABOUT_DEFAULT = mark("small news model, F1 about 0.76; a downloaded en_core_web_* can be chosen instead")
_SPAN_PLACES = ("doc.ents", "doc.spans")
#: Components whose labels are of words, sentences or texts, by their usual names.
_NO_SPANS = """
tok2vec transformer curated_transformer tagger morphologizer parser beam_parser senter sentencizer lemmatizer
trainable_lemmatizer attribute_ruler textcat textcat_multilabel entity_linker span_finder
"""


@dataclass(frozen=True, slots=True)
class PipelineInfo:
    """A pipeline as its `meta.json` describes it; `path` is its folder, empty for an installed package.

    `labels` are those of spans; `spacy_version` says which versions of spaCy it was made for, as pip writes them.
    """

    name: str
    version: str
    lang: str
    labels: tuple[str, ...]
    path: str
    description: str
    origin: str  # built in, installed, trained here, folder, suggester: in English
    components: tuple[str, ...] = ()
    spacy_version: str = ""

    @property
    def choice(self) -> str:
        """What names it: its name where that is enough, else its folder."""
        return self.path if self.origin == "folder" else self.name


def available(folders: Iterable[str] = ()) -> list[PipelineInfo]:
    """All that can be named, the default first, and those of `folders` that are there; none in safe mode. No pipeline's
    code is run."""
    if safe_mode.is_on():
        return []
    known = [*_built_in(), *_installed(), *_suggesters(), *_trained()]
    paths = {p.path for p in known}
    more = (Path(f) for f in dict.fromkeys(folders) if f not in paths)
    return [*known, *(_of_folder(f, mark("folder")) for f in more if (f / "meta.json").is_file())]


def _built_in() -> list[PipelineInfo]:
    folders = (f.parent for f in resource("pipelines").glob("*/meta.json"))
    return sorted((_of_folder(f, mark("built in")) for f in folders), key=lambda p: (p.name != DEFAULT, p.name))


def _trained() -> list[PipelineInfo]:
    folders = (f.parent for f in (data_dir() / "pipelines").glob("*/meta.json"))
    folders = (f for f in folders if not f.name.startswith("."))  # what is being made or replaced
    return sorted((_of_folder(f, mark("trained here")) for f in folders), key=lambda p: p.name)


def _installed() -> list[PipelineInfo]:
    """Packages that say by an entry point of the group spacy_models that they are pipelines."""
    found = []
    for point in metadata.entry_points(group="spacy_models"):
        files = (point.dist.files if point.dist else None) or []
        file = next((f for f in files if f.name == "meta.json"), None)
        found.append(_info(point.name, _meta(Path(str(file.locate()))) if file else {}, "", mark("installed")))
    return sorted(found, key=lambda p: p.name)


def _suggesters() -> list[PipelineInfo]:
    points = sorted(safe_mode.entry_points(GROUP), key=lambda p: p.name)
    return [
        _info(p.name, {"version": p.dist.version if p.dist else "", "description": p.value}, "", mark("suggester"))
        for p in points
    ]


def suggester(name: str) -> metadata.EntryPoint | None:
    """The entry point of that name, None where there is none, or a pipeline has the name."""
    if any(p.name == name for p in (*_built_in(), *_installed())):
        return None
    return next((p for p in safe_mode.entry_points(GROUP) if p.name == name), None)


def _of_folder(folder: Path, origin: str) -> PipelineInfo:
    return _info(folder.name, _meta(folder / "meta.json"), str(folder), origin)


def _meta(file: Path) -> dict[str, Any]:
    """What a meta.json says; nothing where it is damaged, for that is said when the pipeline is loaded."""
    try:
        meta = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {"description": tr("{file} is damaged", file=file)}
    return meta if isinstance(meta, dict) else {"description": tr("{file} is damaged", file=file)}


def _info(name: str, meta: Mapping[str, Any], path: str, origin: str) -> PipelineInfo:
    of_components = meta.get("labels")
    said = of_components.items() if isinstance(of_components, dict) else ()
    labels = {str(label) for part, labels in said if part not in _NO_SPANS.split() for label in labels or ()}
    return PipelineInfo(
        name,
        str(meta.get("version", "")),
        str(meta.get("lang", "")),
        tuple(sorted(labels)),
        path,
        _ABOUT_DEFAULT if name == DEFAULT else str(meta.get("description", "")),
        origin,
        tuple(map(str, meta.get("pipeline") or ())),
        str(meta.get("spacy_version", "")),
    )


def span_labels(nlp: Any) -> tuple[str, ...]:
    """The labels that a loaded pipeline may give to spans: those of components that write entities or span groups, or
    that do not tell what they write."""
    found: set[str] = set()
    for name, labels in nlp.pipe_labels.items():
        writes = nlp.get_pipe_meta(name).assigns
        if not writes or any(place in writes for place in _SPAN_PLACES):
            found.update(map(str, labels))
    return tuple(sorted(found - {""}))


def unknown_folder(wanted: str, trusted: Iterable[str]) -> Path | None:
    """The folder that `wanted` names, where nobody has said yet that it may be loaded; None where there is no question.

    Loading a pipeline can run code that is in it. What comes with the program, was installed or was trained here is
    trusted already.
    """
    name, folder = resolve(wanted)
    if folder is None or any(p.name == name and p.path == str(folder) for p in available()):
        return None
    return None if str(folder.resolve()) in set(trusted) else folder


def resolve(wanted: str) -> tuple[str, Path | None]:
    """The name of a pipeline and its folder (None: an installed package or an entry point, loaded by name).

    Anything else than a known pipeline or a folder with one is an `AnnotatorError`.
    """
    if safe_mode.is_on():
        raise AnnotatorError(tr("In safe mode no pipeline is loaded."), tr("Start Annotator without --safe."))
    for known in available():
        if known.name == wanted:
            return known.name, Path(known.path) if known.path else None
    folder = Path(wanted)
    if folder.is_dir():
        if not (folder / "config.cfg").is_file() or not (folder / "meta.json").is_file():
            raise AnnotatorError(
                tr("{folder} is not a spaCy pipeline: it has no config.cfg or no meta.json.", folder=folder),
                tr("Name the folder that `nlp.to_disk` or `spacy train` has written."),
            )
        return folder.resolve().name, folder
    names = ", ".join(p.name for p in available())
    raise AnnotatorError(
        tr("There is no pipeline {wanted}.", wanted=wanted), tr("Here are: {names}; or name a folder.", names=names)
    )


def size_of(info: PipelineInfo) -> int:
    """How many bytes a pipeline has on the disk."""
    return sum(file.stat().st_size for _, file in _files(info))


def identity(wanted: str) -> dict[str, str]:
    """What tells one pipeline from another: its version, and a hash of its files. Raises `AnnotatorError`."""
    name, folder = resolve(wanted)
    known = next((p for p in available() if p.name == name and p.path == str(folder or "")), None)
    info = known or _of_folder(Path(str(folder)), "folder")
    digest = hashlib.sha256()
    for inside, file in sorted(_files(info)):
        if "dist-info" not in inside and file.suffix != ".pyc":
            digest.update(inside.encode() + b"\0")
            with file.open("rb") as content:
                digest.update(hashlib.file_digest(content, "sha256").digest())
    return {name: info.version, f"the hash of {name}": digest.hexdigest()[:12]}


def _files(info: PipelineInfo) -> Iterator[tuple[str, Path]]:
    """The files of a pipeline, each with its path inside."""
    if info.path:
        yield from ((str(f.relative_to(info.path)), f) for f in Path(info.path).rglob("*") if f.is_file())
    elif info.origin == "installed":
        for point in metadata.entry_points(group="spacy_models", name=info.name):
            files = (point.dist.files if point.dist else None) or []
            yield from ((str(f), Path(str(f.locate()))) for f in files if Path(str(f.locate())).is_file())


def fits_spacy(info: PipelineInfo) -> bool | None:
    """Whether the installed spaCy is one that the pipeline was made for; None where it does not say."""
    try:
        wanted = SpecifierSet(info.spacy_version)
    except InvalidSpecifier:
        return None
    return wanted.contains(metadata.version("spacy"), prereleases=True) if info.spacy_version else None
