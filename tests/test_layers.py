"""Imports go one way, and heavy libraries stay where they belong."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import annotator

ROOT = Path(annotator.__file__).parent
_HELP = {"bug_report", "handbook", "journal", "safe_mode", "versions"}
_EVERYWHERE = {"language", "translator"}  # sentences for users are made everywhere
_BELOW = {
    *_HELP, "", "collector", "errors", "paths", "settings", "model", "store", "formats", "suggest", "beginning",
    "session", "commands", "going", "tour",
}  # fmt: skip
ALLOWED = {
    "model": {"errors", "model"},
    "store": {"errors", "model", "store", "collector"},
    "suggest": {"", "errors", "paths", "model", "suggest", "safe_mode"},
    "formats": {"", "errors", "model", "store", "formats", "safe_mode"},
    "beginning": {"errors", "paths", "model", "store", "formats"},
    "tour": {"model", "session"},
    "collector": set(),
    "document_spans": {"model"},
    "going": {"session"},
    "document_caret": {"model", "document_spans", "steps"},
    "steps": {"model"},
    "session": {"document_caret", "errors", "model", "store", "document_spans", "steps", "collector"},
    "commands": {"errors", "model", "session", "commands"},
    "gui": _BELOW | {"gui"},
    "cli": _BELOW | {"gui", "cli"},
    "settings": {"errors", "paths", "safe_mode"},
    "paths": {"errors"},
    "errors": set(),
    "language": set(),
    "translator": {"", "paths"},
    "safe_mode": set(),
    "versions": {""},
    "handbook": {"paths"},
    "journal": {"paths", "versions"},
    "bug_report": {"journal", "versions"},
}  # fmt: skip
FILES = sorted(ROOT.rglob("*.py"))
NETWORKED = {
    "socket", "urllib", "http", "requests", "httpx", "aiohttp", "ftplib", "smtplib", "xmlrpc", "websockets",
    "distributed",
}  # fmt: skip


def _imports(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    """Every imported module, and whether the import is executed when the file is imported."""
    nodes = list(ast.walk(tree))
    inner = {n for f in nodes if isinstance(f, ast.FunctionDef) for n in ast.walk(f)}
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((a.name, node not in inner) for a in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "annotator":
                yield from (
                    (f"annotator.{a.name}" if not a.name.startswith("_") else "annotator", True) for a in node.names
                )
            else:
                yield node.module, node not in inner


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(ROOT)))
def test_layers(file: Path) -> None:
    layer = file.relative_to(ROOT).parts[0].removesuffix(".py")
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found = list(_imports(tree))
    libraries = {name.split(".")[0] for name, _ in found}
    assert layer == "gui" or "PySide6" not in libraries or file.name in ("info.py", "translator.py")
    assert layer == "store" or "sqlite_utils" not in libraries
    assert not any(name.split(".")[0] in ("spacy", "numpy", "pandas") and at_top for name, at_top in found)
    if layer in ALLOWED:
        ours = {name.split(".")[1] if "." in name else "" for name, _ in found if name.split(".")[0] == "annotator"}
        allowed = ALLOWED[layer] | _EVERYWHERE
        assert ours <= allowed, f"{layer} must not import {ours - allowed}"
    _assert_nothing_speaks_to_a_network(file, tree, libraries)


def _assert_nothing_speaks_to_a_network(file: Path, tree: ast.AST, libraries: set[str]) -> None:
    """Qt's local socket raises a window that is open already; spaCy's download is its own process; a Dask cluster is
    spoken to where somebody gives its address."""
    assert libraries & NETWORKED <= ({"distributed"} if file.name == "cluster.py" else set())
    of_qt = [n for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module == "PySide6.QtNetwork"]
    assert {a.name for n in of_qt for a in n.names} <= {"QLocalServer", "QLocalSocket"}
