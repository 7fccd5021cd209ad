"""Lists of names as a suggester."""

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.suggest.gazetteers import read_gazetteer


def test_tables_with_and_without_a_first_line_of_titles(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('text,label\nLarnholm,GPE\n"Novak, Ana",PERSON\nLarnholm,GPE\n', encoding="utf-8")
    (tmp_path / "b.tsv").write_text('\ufeff"Larnholm"\tGPE\n# no\tNO\n', encoding="utf-8")
    assert read_gazetteer(str(tmp_path / "a.csv"))[0] == {"GPE": ["Larnholm"], "PERSON": ["Novak, Ana"]}
    assert read_gazetteer(str(tmp_path / "b.tsv"))[0] == {"GPE": ['"Larnholm"']}


def test_a_lists_label_is_its_name_or_said_before_it(tmp_path: Path) -> None:
    (tmp_path / "GPE.txt").write_text("Larnholm\n\n# towns\n Bergen \n", encoding="utf-8")
    assert read_gazetteer(str(tmp_path / "GPE.txt"))[0] == {"GPE": ["Larnholm", "Bergen"]}
    assert read_gazetteer(f"PLACE={tmp_path / 'GPE.txt'}")[0] == {"PLACE": ["Larnholm", "Bergen"]}


def test_a_folder_of_lists_is_one_gazetteer(tmp_path: Path) -> None:
    for name, text in (
        ("GPE.txt", "Larnholm"),
        ("ORG.txt", "Harbour Union"),
        ("more.csv", "Ana,PERSON"),
        ("x.md", "no"),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    names, content = read_gazetteer(str(tmp_path))
    assert names == {"GPE": ["Larnholm"], "ORG": ["Harbour Union"], "PERSON": ["Ana"]}
    assert content == b"Larnholm\0Harbour Union\0Ana,PERSON"


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.txt", b"# nothing\n", "no names"),
        ("a.csv", b"Larnholm\n", "a.csv:1: there is no comma"),
        ("a.csv", b"Larnholm,\n", "a label needs a name"),
        ("a.tsv", b"L\xe4rnholm\tGPE\n", "not UTF-8"),
        ("missing.csv", None, "cannot be read"),
    ],
)
def test_bad_files_get_a_sentence(tmp_path: Path, name: str, content: bytes | None, says: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(AnnotatorError, match=says):
        read_gazetteer(str(tmp_path / name))
