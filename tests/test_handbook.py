"""The handbook: what is found in it, and that its pages, links, pictures and tables are what they say."""

import importlib.util
import re
from pathlib import Path

import pytest

from annotator import handbook
from annotator.handbook import Passage
from annotator.store import schema
from tests.commands.key_page import DOC, key_page

ROOT = Path(__file__).parent.parent
SHOTS = ROOT / "resources" / "screenshots"
TEXTS = {name: handbook.page(name) for name in handbook.PAGES}
README = (ROOT / "README.md").read_text(encoding="utf-8")

PAGE = """# Ferries

Two [boats](boats.md) cross
the *strait*.

![A boat](boat.png)

## In winter

- At night
  none
- 1 boat, `daily`

| when | what |
| --- | --- |
| Monday | `ice` |

```
annotator | [ice](x)
```
"""


@pytest.fixture
def ferries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A handbook of one page."""
    (tmp_path / "ferries.md").write_text(PAGE)
    monkeypatch.setattr(handbook, "folder", lambda: tmp_path)
    monkeypatch.setattr(handbook, "PAGES", ("ferries",))
    handbook.page.cache_clear()


@pytest.mark.usefixtures("ferries")
def test_a_page_is_read_piece_by_piece_without_marks() -> None:
    assert [(one.heading, one.text) for one in handbook.passages("ferries")] == [
        ("Ferries", "Ferries"),
        ("Ferries", "Two boats cross the strait."),
        ("In winter", "In winter"),
        ("In winter", "At night none"),
        ("In winter", "1 boat, daily"),
        ("In winter", "when what"),
        ("In winter", "Monday ice"),
        ("In winter", "annotator | [ice](x)"),
    ]
    assert handbook.title("ferries") == "Ferries"
    assert [one.text for one in handbook.contents()] == ["Ferries", "In winter"]


@pytest.mark.usefixtures("ferries")
@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("BOAT", ["Two boats cross the strait.", "1 boat, daily"]),
        ("boat winter", ["1 boat, daily"]),
        ("winter", ["In winter"]),
        ("ice monday", ["Monday ice"]),
        ("strait cross", ["Two boats cross the strait."]),
        ("boat.png", []),
        ("whale", []),
        ("  ", []),
    ],
)
def test_all_words_are_looked_for_in_a_passage_and_its_heading(words: str, found: list[str]) -> None:
    assert [one.text for one in handbook.search(words)] == found


def test_headings_are_found_first() -> None:
    found = handbook.search("suggestions")
    assert found[0] == Passage("suggestions", "Where suggestions come from", "Where suggestions come from")
    kinds = [one.is_heading for one in found]
    assert kinds == sorted(kinds, reverse=True)
    assert not kinds[-1]


def test_an_excerpt_begins_a_little_before_what_was_found() -> None:
    text = "A project that is damaged is told when it is opened, with its newest backup."
    assert handbook.excerpt(text, "damaged") == text
    assert handbook.excerpt(text, "BACKUP whale", 15) == "… its newest backup."
    assert handbook.excerpt(text, "whale") == text


def test_the_handbook_has_every_page_and_no_other() -> None:
    assert sorted(handbook.PAGES) == sorted(file.stem for file in handbook.folder().glob("*.md"))


@pytest.mark.parametrize("name", handbook.PAGES)
def test_headings_of_a_page_are_told_apart(name: str) -> None:
    headings = [one.text for one in handbook.passages(name) if one.is_heading]
    assert TEXTS[name].startswith(f"# {headings[0]}\n")
    assert len(headings) == len(set(headings))


@pytest.mark.parametrize("name", handbook.PAGES)
def test_every_link_leads_somewhere(name: str) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", re.sub(r"```.*?```|`[^`]*`", "", TEXTS[name], flags=re.DOTALL))
    pages = {f"{page}.md" for page in handbook.PAGES}
    assert [link for link in links if link not in pages and not link.startswith(("https://", "../screenshots/"))] == []


def test_the_readme_names_every_page_for_readers() -> None:
    linked = re.findall(r"resources/docs/([a-z-]+)\.md", README)
    assert set(handbook.PAGES) - set(linked) == set()


def _screenshots() -> dict[str, object]:
    spec = importlib.util.spec_from_file_location("screenshots", ROOT / "packaging" / "screenshots.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    pictures: dict[str, object] = module.PICTURES
    return pictures


def test_every_picture_is_made_by_the_script_shown_and_small() -> None:
    shown = {Path(p).stem for text in (README, *TEXTS.values()) for p in re.findall(r"screenshots/([\w-]+\.png)", text)}
    files = {file.stem: file.stat().st_size for file in SHOTS.glob("*.png")}
    assert shown == set(_screenshots()) == set(files)
    assert max(files.values()) < 100_000


def test_the_page_of_keys_is_up_to_date() -> None:
    assert DOC.read_text(encoding="utf-8") == key_page(), "write it again: python -m tests.commands.key_page"


def test_the_tables_for_engineers_are_those_of_a_project() -> None:
    rows = re.findall(r"^\| `(\w+)` \| ([\w, ]+) \|", TEXTS["engineers"], re.MULTILINE)
    assert {(table, column) for table, columns in rows for column in columns.split(", ")} == schema.columns()
