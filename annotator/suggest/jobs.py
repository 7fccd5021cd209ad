"""What a child process is asked to run, and how: plain values that go to it as its first line."""

from __future__ import annotations

import hashlib
import re
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from annotator.errors import AnnotatorError
from annotator.language import mark, tr
from annotator.suggest.consistency import SAID

SECONDS, MEMORY_GB = 60.0, 0.0


class Kind(StrEnum):
    """What finds the spans."""

    PIPELINE = "pipeline"  # a spaCy pipeline: built in, installed, a folder, or of an entry point
    PATTERNS = "patterns"  # an EntityRuler's JSONL
    GAZETTEER = "gazetteer"  # names with their labels
    REGEX = "regex"  # regular expressions with their labels
    BEFORE = "labelled before"  # what the annotator has accepted in this project


_OURS = (mark("pipeline"), mark("patterns"), mark("gazetteer"), mark("regex"), mark("labelled before"), SAID)
_IN_A_NAME = re.compile(rf"(?:(?<=^)|(?<=, )|(?<= \+ ))(?:{'|'.join(_OURS)})(?![^ ,])")


def shown_name(name: str) -> str:
    """What a run or a source is called, in the user's language; pipelines and files keep their names."""
    return _IN_A_NAME.sub(lambda found: tr(found[0]), name)


class Job(msgspec.Struct, frozen=True):
    """One run: `source` is a pipeline's name or folder, or a file; `names` (label to texts) are those labelled before.

    `seconds` is how long a document of usual length may take, `memory_gb` how much memory the process may have (0:
    what the machine has), `lang` the language whose rules cut a text into words where no pipeline does, `nice` how far
    the process steps back behind others, `scores` whether an entity recognizer says how sure it is.
    """

    kind: Kind
    source: str = ""
    names: dict[str, list[str]] = {}
    consistency: bool = True
    ignore_case: bool = False
    lang: str = "en"
    workers: int = 1
    seconds: float = SECONDS
    memory_gb: float = MEMORY_GB
    nice: int = 0
    scores: bool = True

    @property
    def title(self) -> str:
        """What it is called before the child says so."""
        return " ".join(part for part in (str(self.kind), Path(self.source).name) if part)


def encode_job(job: Job) -> str:
    """The line that says what to run."""
    return msgspec.json.encode(job).decode() + "\n"


def decode_job(line: str) -> Job:
    """What a line says is to be run."""
    return msgspec.json.decode(line, type=Job)


def settings_of(job: Job, content: bytes | None = None) -> dict[str, Any]:
    """What is kept of a run beside its name: the options that matter for its kind, and the hash of its file."""
    settings: dict[str, Any] = {"kind": str(job.kind)}
    if job.kind is Kind.PIPELINE:
        settings |= {"consistency": job.consistency, "scores": job.scores, "workers": job.workers}
    elif job.kind is not Kind.BEFORE:
        settings["file"] = Path(job.source).name
    if job.kind in (Kind.PATTERNS, Kind.GAZETTEER):
        settings["ignore_case"] = job.ignore_case
    if job.kind not in (Kind.PIPELINE, Kind.REGEX):
        settings["lang"] = job.lang
    if content is not None:
        settings["sha256"] = hashlib.sha256(content).hexdigest()
    return settings


def read_file(path: Path) -> tuple[bytes, str]:
    """A file of rules: its bytes, which are what is recorded, and its text. Raises `AnnotatorError`."""
    try:
        content = path.read_bytes()
        return content, content.decode("utf-8-sig")
    except OSError as error:
        raise AnnotatorError(
            tr("{path} cannot be read ({reason}).", path=path, reason=error.strerror), tr("Check the name.")
        ) from error
    except UnicodeDecodeError as error:
        raise AnnotatorError(
            tr("{path} is not UTF-8 ({error}).", path=path, error=error), tr("Save it as UTF-8.")
        ) from error
