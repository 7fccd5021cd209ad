"""What a training is told, and what it tells: plain values that go between processes, one JSON object a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.examples import Example
from annotator.model.scores import Report
from annotator.suggest.pipelines import DEFAULT

SHARES = (25, 50, 75, 100)  # per cent of the train part that a learning curve trains on


class Settings(msgspec.Struct, frozen=True):
    """How to train. `base`: a pipeline, or blank:LANG. `labels`: those of the scheme; `shown`: what is known of what
    labels of the base are shown as, the rest is proposed as for suggestions.

    `steps`, `epochs`: at the most; with 0 of both it ends when dev gets no better. `target`: the folder of the result,
    `scratch` one beside it for what is not finished; empty: nothing is kept. `about` goes into its meta.json.
    """

    base: str = DEFAULT
    labels: tuple[str, ...] = ()
    shown: dict[str, str] = {}
    seed: int = 0
    steps: int = 0
    epochs: int = 0
    curve: bool = False
    target: str = ""
    scratch: str = ""
    about: dict[str, Any] = {}
    memory_gb: float = 0.0
    nice: int = 0


@dataclass(frozen=True, slots=True)
class Begun:
    """Training begins: with so many documents of each part, so many words in train; what was left out, as sentences."""

    documents: dict[str, int]
    words: int
    labels: tuple[str, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """An evaluation on dev, after `step` batches. `loss` is that of a batch on average since the one before; rates
    are 0 to 1.

    `share`: per cent of the train part. `best`: no one before was as good.
    """

    step: int
    epoch: int
    loss: float
    precision: float
    recall: float
    f1: float
    seconds: float
    words_per_second: float
    best: bool = False
    share: int = 100


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the learning curve: the share of the train part (per cent), its documents, and how good on `part`."""

    share: int
    documents: int
    f1: float
    low: float
    high: float
    part: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What has come of it: the folder (empty: nothing is kept), the best evaluation, how good it is on `part`."""

    folder: str
    best: Step
    part: str
    report: Report
    seconds: float
    points: tuple[Point, ...] = ()
    labels: tuple[str, ...] = ()
    before: float | None = None  # F1 of the base on `part`, None for a blank one


class Said(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of the child: one of its fields is there."""

    begun: Begun | None = None
    step: Step | None = None
    point: Point | None = None
    outcome: Outcome | None = None
    error: tuple[str, str] | None = None


Message = Begun | Step | Point | Outcome


class Job(msgspec.Struct, frozen=True):
    """The first line to the child; each line after it is an `Example`."""

    settings: Settings


def encode(value: Job | Example | Said) -> str:
    """The line that says it."""
    return msgspec.json.encode(value).decode() + "\n"


def decode_job(line: str | bytes) -> Job:
    """What a line says is to be done."""
    return msgspec.json.decode(line, type=Job)


def decode_example(line: str | bytes) -> Example:
    """The document that a line holds."""
    return msgspec.json.decode(line, type=Example)


def said(message: Message) -> Said:
    """The line of the child that says it."""
    match message:
        case Begun():
            return Said(begun=message)
        case Step():
            return Said(step=message)
        case Point():
            return Said(point=message)
    return Said(outcome=message)


def decode_said(line: str | bytes) -> Message:
    """What a line of the child says. Raises `AnnotatorError` for its errors and for nonsense."""
    try:
        found = msgspec.json.decode(line, type=Said)
    except msgspec.DecodeError as error:
        raise AnnotatorError(
            tr(
                "The process that trains said something that cannot be read: {line!r} ({error}).",
                line=line[:80],
                error=error,
            ),
            tr("Run: annotator doctor"),
        ) from error
    if found.error is not None:
        raise AnnotatorError(*found.error)
    message = found.begun or found.step or found.point or found.outcome
    if message is None:
        raise AnnotatorError(tr("The process that trains said an empty line."), tr("Run: annotator doctor"))
    return message
