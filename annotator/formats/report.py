"""What importers and exporters say they did: read, skipped, refused, changed, lost. Nothing goes without a line."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import msgspec

from annotator.language import tr, trn

MOST_LINES = 20


class Refused(Exception):  # noqa: N818 (readers raise it; it becomes a Refusal and never leaves the formats)
    """Something that cannot be taken; its text is the reason. `place` as in `Remark`, where the reader knows it."""

    def __init__(self, reason: str, place: int | str = 0) -> None:
        super().__init__(reason)
        self.place = place


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to say of a place in a file: a line (0: the file as a whole), a JSON path, or a file in a folder."""

    file: str
    place: int | str
    reason: str

    def __str__(self) -> str:
        if not self.place:
            return f"{self.file}: {self.reason}"
        return f"{self.file}:{self.place}: {self.reason}"


class Refusal(Remark):
    """Why a file, or a place in it, was not taken."""

    __slots__ = ()


@dataclass(slots=True)
class ImportReport:
    """Filled while files are read. A file with a refusal adds nothing to the project."""

    read: int = 0
    added: int = 0
    spans: int = 0
    duplicates: list[Remark] = field(default_factory=list)
    restored: list[Remark] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    skipped: list[Remark] = field(default_factory=list)
    notes: list[Remark] = field(default_factory=list)
    dropped: list[Remark] = field(default_factory=list)
    new_labels: list[str] = field(default_factory=list)
    formats: dict[str, str] = field(default_factory=dict)

    def absorb(self, other: "ImportReport") -> None:
        """Adds what another report says, but for its new labels."""
        self.read += other.read
        self.added += other.added
        self.spans += other.spans
        self.duplicates += other.duplicates
        self.restored += other.restored
        self.refused += other.refused
        self.skipped += other.skipped
        self.notes += other.notes
        self.dropped += other.dropped
        self.formats |= other.formats

    def summary(self) -> str:
        """One sentence."""
        parts = [
            trn(
                "{added} of {n} document added with {spans}",
                "{added} of {n} documents added with {spans}",
                self.read,
                added=self.added,
                spans=trn("{n} span", "{n} spans", self.spans),
            )
        ]
        if self.restored:
            parts.append(tr("{count} restored from the trash", count=len(self.restored)))
        if self.duplicates:
            parts.append(tr("{count} skipped as duplicates", count=len(self.duplicates)))
        if self.skipped:
            parts.append(trn("{n} file skipped", "{n} files skipped", len(self.skipped)))
        if self.dropped:
            parts.append(trn("{n} line dropped", "{n} lines dropped", len(self.dropped)))
        if self.refused:
            parts.append(trn("{n} file refused", "{n} files refused", len({r.file for r in self.refused})))
        return ", ".join(parts) + "."

    def as_text(self) -> str:
        """All there is to say, a line each; of long lists the first lines."""
        lines = _first(tr("Refused"), self.refused) + _first(tr("Duplicate, skipped"), self.duplicates)
        lines += _first(tr("Was in the trash, restored"), self.restored) + _first(tr("Skipped"), self.skipped)
        lines += _first(tr("Dropped"), self.dropped)
        if self.new_labels:
            lines.append(tr("Labels added to the scheme: {names}", names=", ".join(self.new_labels)))
        lines += map(str, self.notes)
        return "\n".join(lines)

    def as_json(self) -> dict[str, Any]:
        """The same as plain values, with every line."""
        return _plain(self)


def _plain(report: object) -> dict[str, Any]:
    values: dict[str, Any] = msgspec.to_builtins(report)
    return values


def _first(what: str, remarks: "list[Remark] | list[Refusal]") -> list[str]:
    lines = [f"{what}: {remark}" for remark in remarks[:MOST_LINES]]
    if len(remarks) > MOST_LINES:
        lines.append(tr("{what}: {count} more", what=what, count=len(remarks) - MOST_LINES))
    return lines


@dataclass(frozen=True, slots=True)
class Lost:
    """A span that the format cannot hold as it is, and why. Offsets are code points.

    `written`: start, end and label of what stands in its place; none where it was left out.
    """

    document: str
    start: int
    end: int
    label: str
    text: str
    reason: str
    written: tuple[tuple[int, int, str], ...] = ()

    def __str__(self) -> str:
        return tr(
            "{document}: {label} {text!r} ({start} to {end}): {reason}",
            document=self.document,
            label=self.label,
            text=self.text,
            start=self.start,
            end=self.end,
            reason=self.reason,
        )


@dataclass(slots=True)
class ExportReport:
    """Filled while documents are written.

    `left_out`: how much of what the documents hold the format has no place for, by names that are `mark`ed. `files`:
    SHA-256 by name.
    """

    path: str
    format: str
    documents: int = 0
    spans: int = 0
    lost: list[Lost] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    answers: Counter[str] = field(default_factory=Counter)
    files: dict[str, str] = field(default_factory=dict)

    def holds(self, what: str) -> None:
        """Takes back that one of `what` is left out: what a format cannot always hold, it holds here."""
        self.left_out[what] -= 1
        self.left_out += Counter()  # drops what is zero

    def summary(self) -> str:
        """One sentence."""
        spans = trn("{n} span", "{n} spans", self.spans)
        one = "{n} document with {spans} written to {path}."
        written = trn(one, "{n} documents with {spans} written to {path}.", self.documents, spans=spans, path=self.path)
        if not self.lost:
            return written
        lost = trn(
            "{n} span could not be expressed as it is.", "{n} spans could not be expressed as they are.", len(self.lost)
        )
        return f"{written} {lost}"

    def as_text(self) -> str:
        """The summary, what the format has no place for, and a line for every span that was lost or changed."""
        missing = [
            tr("Not held by {format}: {count} {what}", format=self.format, count=count, what=tr(what))
            for what, count in sorted(self.left_out.items())
        ]
        return "\n".join([self.summary(), *missing, *map(str, self.lost)])

    def as_json(self) -> dict[str, Any]:
        """The same as plain values."""
        return _plain(self)
