"""What there is to tell of a run when it is over: how much, what was left out, and why."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from annotator.language import tr
from annotator.suggest.protocol import Result

_MOST_LINES = 20


@dataclass
class Told:
    """Sums over the results of a run."""

    documents: int = 0
    spans: int = 0
    notes: Counter[str] = field(default_factory=Counter)
    problems: list[tuple[int, str]] = field(default_factory=list)  # document, why it was left out

    def take(self, result: Result) -> None:
        """Adds a result."""
        if result.problem:
            self.problems.append((result.id, result.problem))
            return
        self.documents += 1
        self.spans += len(result.spans)
        self.notes.update(result.notes)

    def lines(self) -> list[str]:
        """What was left out, a sentence each."""
        found = [
            tr("Document {ident} was left out: {why}.", ident=ident, why=why)
            for ident, why in self.problems[:_MOST_LINES]
        ]
        if len(self.problems) > _MOST_LINES:
            found.append(tr("{count} more documents were left out.", count=len(self.problems) - _MOST_LINES))
        for note, count in self.notes.most_common(_MOST_LINES):
            found.append(note if count == 1 else tr("{note} ({count} documents)", note=note, count=count))
        return found

    def as_json(self) -> dict[str, Any]:
        """The same as plain values."""
        left_out = [{"document": ident, "why": why} for ident, why in self.problems]
        return {
            "documents": self.documents, "suggestions": self.spans, "left_out": left_out, "notes": dict(self.notes),
        }  # fmt: skip
