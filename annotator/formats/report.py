"""What importers and exporters say they did: read, skipped, refused, lost. Nothing goes without a line."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

MOST_LINES = 20


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a file, or a line of it (0: the file as a whole), was not taken."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}" if self.line else f"{self.file}: {self.reason}"


@dataclass(slots=True)
class ImportReport:
    """Filled while files are read. A file with a refusal adds nothing to the project."""

    read: int = 0
    added: int = 0
    spans: int = 0
    duplicates: list[str] = field(default_factory=list)
    restored: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    new_labels: list[str] = field(default_factory=list)

    def absorb(self, other: "ImportReport") -> None:
        """Adds what another report says, but for its new labels."""
        self.read += other.read
        self.added += other.added
        self.spans += other.spans
        self.duplicates += other.duplicates
        self.restored += other.restored
        self.refused += other.refused
        self.notes += other.notes

    def summary(self) -> str:
        """One sentence."""
        parts = [f"{self.added} of {self.read} documents added with {self.spans} spans"]
        if self.restored:
            parts.append(f"{len(self.restored)} restored from the trash")
        if self.duplicates:
            parts.append(f"{len(self.duplicates)} skipped as duplicates")
        if self.refused:
            parts.append(f"{len({r.file for r in self.refused})} file(s) refused")
        return ", ".join(parts) + "."

    def as_text(self) -> str:
        """All there is to say, a line each."""
        lines = _some("Refused", self.refused, "more lines")
        lines += _some("Was in the trash, restored as it was there", self.restored, "more")
        lines += _some("Duplicate, skipped", self.duplicates, "more")
        if self.new_labels:
            lines.append(f"Labels added to the scheme: {', '.join(self.new_labels)}")
        lines += self.notes
        return "\n".join(lines)

    def as_json(self) -> dict[str, Any]:
        """The same as plain values."""
        return asdict(self)


def _some(what: str, lines: Sequence[object], more: str) -> list[str]:
    """A line for each of the first, and one that counts the others."""
    rest = [f"{what}: {len(lines) - MOST_LINES} {more}"] if len(lines) > MOST_LINES else []
    return [f"{what}: {line}" for line in lines[:MOST_LINES]] + rest


@dataclass(frozen=True, slots=True)
class Lost:
    """A span that the format cannot hold as it is, and why. Offsets are code points."""

    document: str
    start: int
    end: int
    label: str
    text: str
    reason: str

    def __str__(self) -> str:
        return f"{self.document}: {self.label} {self.text!r} ({self.start} to {self.end}): {self.reason}"


@dataclass(slots=True)
class ExportReport:
    """Filled while documents are written."""

    path: str
    format: str
    documents: int = 0
    spans: int = 0
    lost: list[Lost] = field(default_factory=list)

    def summary(self) -> str:
        """One sentence."""
        lost = f"; {len(self.lost)} spans could not be expressed as they are" if self.lost else ""
        return f"{self.documents} documents with {self.spans} spans written to {self.path}{lost}."

    def as_text(self) -> str:
        """The summary and a line for every span that was lost or changed."""
        return "\n".join([self.summary(), *map(str, self.lost)])

    def as_json(self) -> dict[str, Any]:
        """The same as plain values."""
        return asdict(self)
