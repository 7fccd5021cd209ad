"""How `annotator check` prints what it finds: line by line while it goes on, so that nothing is collected."""

import json
from dataclasses import asdict

from annotator.cli.output import say
from annotator.model.checks import ADVICE, Finding


class Lines:
    """Plain lines; of each kind the first `most`."""

    def __init__(self, most: int) -> None:
        self._most = most

    def show(self, one: Finding, number: int) -> None:
        """The `number`th finding of its kind."""
        if number <= self._most:
            where = f"{one.document} {one.title}" + (f", {one.start} to {one.end}" if one.end else "")
            piece = f" “{' '.join(one.text.split())}”" if one.text else ""
            say(f"{one.kind}: {where}:{piece} {one.what}")

    def end(self, documents: int, counts: dict[str, int]) -> None:
        """How many there were of each kind, and what to do."""
        say(f"{documents} accepted documents checked." + ("" if counts else " Nothing found."))
        for kind, count in counts.items():
            say(f"{count:>7} {kind:<12} {ADVICE[kind]}")


class Findings:
    """One JSON object, written piece by piece: `findings`, then `documents` and `counts`."""

    def __init__(self) -> None:
        self._before = '{"findings": [\n'

    def show(self, one: Finding, _number: int) -> None:
        """The next finding."""
        print(self._before + json.dumps(asdict(one) | {"advice": one.advice}, ensure_ascii=False), end="")
        self._before = ",\n"

    def end(self, documents: int, counts: dict[str, int]) -> None:
        """The end of the object."""
        print("" if self._before == ",\n" else self._before, end="")
        print(f'],\n"documents": {documents},\n"counts": {json.dumps(counts)}}}')
