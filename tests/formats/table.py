"""The table in resources/docs/formats.md, made from what comes back. Write it: python -m tests.formats.table"""

import importlib
import pkgutil
from pathlib import Path

import tests.formats
from annotator.formats.format import Format
from annotator.formats.keeping import Keeps
from annotator.formats.registry import BUILT_IN
from tests.formats.roundtrip import EXAMPLES, kept

DOC = Path(__file__).parent.parent.parent / "resources" / "docs" / "formats.md"
_HEADS = {
    Keeps.TEXT: "text exactly", Keeps.OVERLAP: "crossing spans", Keeps.NESTING: "nested spans",
    Keeps.CHARACTER_SPANS: "spans inside tokens", Keeps.BORDER_SPACE: "white space at borders",
    Keeps.LINE_BREAKS: "spans over lines", Keeps.ANY_LABEL: "any label name", Keeps.SUGGESTIONS: "suggestions",
    Keeps.REJECTED: "rejected", Keeps.SCORES: "scores", Keeps.NOTES: "notes", Keeps.ANSWERS: "answers",
    Keeps.ANNOTATORS: "annotators", Keeps.METADATA: "metadata",
}  # fmt: skip
_REMEDIED = {
    Keeps.OVERLAP: "overlap", Keeps.NESTING: "overlap", Keeps.CHARACTER_SPANS: "misaligned",
    Keeps.BORDER_SPACE: "white_space", Keeps.LINE_BREAKS: "line_break", Keeps.ANY_LABEL: "label",
}  # fmt: skip
_INTRO = """# What each format keeps

Made by `python -m tests.formats.table` and checked by a test: documents are written and read again. A tick means that
they were the same; whatever has none is named in the export report when it is lost. The last column says which other
program has read what we write, *by hand* where it is too large to be installed for the tests (`python -m
tests.formats.foreign`); *untested*: none has. `annotator formats` lists options, `--remedy` chooses what becomes
of spans that do not fit.
"""


def readers() -> dict[str, str]:
    """Which foreign reader has read which format: `READ_BY` of the tests of formats and of `foreign`, all together."""
    found: dict[str, str] = {}
    modules = (m.name for m in pkgutil.iter_modules(tests.formats.__path__))
    for module in sorted(name for name in modules if name.startswith("test_") or name == "foreign"):
        said = getattr(importlib.import_module(f"tests.formats.{module}"), "READ_BY", {})
        for name, reader in said.items():
            found[name] = f"{found[name]}, {reader}" if name in found else reader
    return found


def table() -> str:
    """The whole document."""
    read_by = readers()
    heads = ["format", *_HEADS.values(), "read by"]
    lines = [_INTRO, f"| {' | '.join(heads)} |", f"| {' | '.join('---' for _ in heads)} |"]
    lines += [_row(kind, read_by.get(kind.name, "untested")) for kind in BUILT_IN if kind.read and kind.write]
    one_way = [kind for kind in BUILT_IN if not (kind.read and kind.write)]
    if one_way:
        lines.append("\nOne way only:\n")
        lines += [_one_way(kind, read_by) for kind in one_way]
    lines.append("\n## What is lost, and what is done about it\n")
    lines += [line for kind in BUILT_IN for line in _losses(kind)]
    return "\n".join(lines) + "\n"


def _row(kind: Format, reader: str) -> str:
    found = kept(kind)
    cells = [f"`{kind.name}` {kind.title}", *("✓" if flag in found else "" for flag in _HEADS), reader]
    return f"| {' | '.join(cells)} |"


def _one_way(kind: Format, read_by: dict[str, str]) -> str:
    if kind.read:
        return f"- `{kind.name}` {kind.title}: is read, not written."
    return f"- `{kind.name}` {kind.title}: is written, not read. Read by: {read_by.get(kind.name, 'untested')}."


def _losses(kind: Format) -> list[str]:
    if kind.write is None:
        return [f"- `{kind.name}`: {loss}" for loss in kind.losses]
    remedies = kind.remedies.as_dict()
    found = []
    for flag in EXAMPLES:
        if flag not in kind.keeps:
            remedy = f" ({_REMEDIED[flag].replace('_', '-')}={remedies[_REMEDIED[flag]]})" if flag in _REMEDIED else ""
            found.append(f"{_HEADS[flag]}{remedy}")
    lines = [f"- `{kind.name}`: {', '.join(found) or 'nothing'}."]
    return lines + [f"  - {loss}" for loss in kind.losses]


if __name__ == "__main__":
    DOC.parent.mkdir(parents=True, exist_ok=True)
    DOC.write_text(table(), encoding="utf-8")
