"""The files of the translators: `update` brings every text of the program into them, `release` makes what Qt reads.

A text is what `tr`, `trn` or `mark` is given in annotator/, and the titles and helps of commands. A .ts file is edited
by hand or with Qt Linguist; a text that is gone from the program goes from the file, too.
"""

import argparse
import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

from annotator.commands import all_commands
from annotator.commands.registry import MENUS
from annotator.language import LANGUAGES

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
FOREIGN = tuple(code for code in LANGUAGES if code != "en")
CONTEXT = "Annotator"


@dataclass(frozen=True, order=True)
class Text:
    """`source` is the English text, with more than one for one that depends on a number (`plural`)."""

    source: str
    plural: bool = False


def texts() -> list[Text]:
    """Every text of the program, sorted."""
    found = {Text(one) for c in all_commands() for one in (c.title, c.help) if one} | {Text(menu) for menu in MENUS}
    for file in sorted((ROOT / "annotator").rglob("*.py")):
        found |= set(_in_code(ast.parse(file.read_text(encoding="utf-8"))))
    return sorted(found)


def _in_code(tree: ast.AST) -> Iterator[Text]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        at = {"tr": 0, "mark": 0, "trn": 1}.get(name)
        if at is None or len(node.args) <= at:
            continue
        text = node.args[at]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield Text(text.value, plural=name == "trn")


def translations(code: str) -> dict[Text, list[str]]:
    """What a translator wrote for each text: one text, or one for each form of the number. Empty: nothing yet."""
    path = FOLDER / f"annotator_{code}.ts"
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 (our own file)
        plural = message.get("numerus") == "yes"
        where = "numerusform" if plural else "translation"
        forms = [one.text or "" for one in message.iter(where)]
        found[Text(message.findtext("source") or "", plural)] = forms
    return found


def write(code: str, said: dict[Text, list[str]]) -> None:
    """Writes the translator's file of a language."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
        ET.SubElement(message, "source").text = text.source
        forms = said.get(text) or ([""] * 2 if text.plural else [""])
        done = ET.SubElement(message, "translation", {} if all(forms) else {"type": "unfinished"})
        if text.plural:
            for form in forms:
                ET.SubElement(done, "numerusform").text = form
        else:
            done.text = forms[0]
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"annotator_{code}.ts").write_text(f"{head}{body}\n", encoding="utf-8")


def release(code: str, to: Path) -> None:
    """Makes of a translator's file what Qt reads."""
    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "-silent", FOLDER / f"annotator_{code}.ts", "-qm", to], check=True)


def main(arguments: list[str]) -> int:
    """Does one of both for every language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("update", "release"))
    what = parser.parse_args(arguments).what
    for code in FOREIGN:
        if what == "update":
            write(code, translations(code))
        release(code, FOLDER / f"annotator_{code}.qm")
        missing = sum(not all(forms) for forms in translations(code).values())
        print(f"{LANGUAGES[code]}: {missing} of {len(texts())} texts are missing")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
