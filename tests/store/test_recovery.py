"""What is saved of damaged projects: all that stands on sound pages, and what stands elsewhere of the rest."""

import contextlib
import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.store import backups, copies, schema
from annotator.store.project import Project
from annotator.store.recovery import Report, recover
from tests.making import add
from tests.store import damage

TABLES = ("document", "label", "run", "run_document", "suggestion", "span", "answer", "edit", "setting")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound sample, closed."""
    path = tmp_path_factory.mktemp("whole") / "p.annot"
    damage.sample(path)
    return path


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    """A copy of it to be damaged."""
    return Path(shutil.copy(whole, tmp_path / "p.annot"))


def _recovered(path: Path) -> tuple[Path, Report]:
    out = path.with_name("out.annot")
    out.unlink(missing_ok=True)
    before = path.read_bytes()
    report = recover(path, out)
    assert path.read_bytes() == before
    with Project.open(out) as project:
        assert project.document_ids() is not None
    return out, report


def test_of_a_sound_project_everything_is_saved(path: Path) -> None:
    with Project.open(path) as project:
        project.set_setting("lang", "de")
        add(project, "in the log only")
        for ending in ("", "-wal"):
            shutil.copy(path.with_name(f"p.annot{ending}"), path.with_name(f"live.annot{ending}"))
    out, report = _recovered(path.with_name("live.annot"))
    assert damage.dump(out, *TABLES) == damage.dump(path, *TABLES)
    assert (report.lost, report.notes) == (0, [])
    assert {name: r.rescued for name, r in report.tables.items()}["document"] == 31
    assert path.with_name("live.annot-wal").exists()


def test_without_the_log_the_state_before_it_is_saved(path: Path) -> None:
    with Project.open(path) as project:
        add(project, "in the log only")
        shutil.copy(path, path.with_name("live.annot"))
    out, report = _recovered(path.with_name("live.annot"))
    assert len(damage.dump(out, "document")["document"]) == 30
    assert report.lost == 0


def test_spans_that_end_behind_their_text_are_left_out_with_a_note(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as db, db:
        db.execute("""UPDATE suggestion SET "end" = 1000000 WHERE id = 1""")
    out, report = _recovered(path)
    assert report.notes == ["1 rows of suggestion ended behind their text and were left out."]
    assert {row[0] for row in damage.dump(out, "suggestion")["suggestion"]}.isdisjoint({1})


@pytest.mark.parametrize("table", ["suggestion", "answer", "edit", "label", "run", "run_document"])
def test_a_lost_page_of_rows_costs_nothing_of_other_tables(path: Path, table: str) -> None:
    before = damage.dump(path, *TABLES)
    leaves = damage.leaves(path, table)
    damage.zero(path, leaves[len(leaves) // 2])
    out, report = _recovered(path)
    after = damage.dump(out, *TABLES)
    # Where a run or a label is lost that others name, its name is kept; decisions are made again from the history.
    others = {name for name in TABLES if name not in (table, "span")}
    assert {name: after[name] for name in others} == {name: before[name] for name in others}
    assert [row[:7] for row in after["span"]] == [row[:7] for row in before["span"]]
    lost = set(before[table]) - set(after[table])
    assert len(lost) < len(before[table]) or len(leaves) == 1
    assert report.tables[table].lost >= len(before[table]) - len(after[table])


def test_decisions_on_a_lost_page_come_back_from_the_history(path: Path) -> None:
    before = damage.dump(path, *TABLES)
    for number in damage.leaves(path, "span"):
        damage.zero(path, number)
    out, report = _recovered(path)
    assert damage.dump(out, *TABLES) == before
    assert any("made again from the history" in note for note in report.notes)
    assert report.lost == 0


@pytest.mark.parametrize("table", ["document", "span", "edit"])
def test_a_lost_page_above_those_with_rows_costs_nothing(path: Path, table: str) -> None:
    before = damage.dump(path, *TABLES)
    assert len(damage.leaves(path, table)) > 1
    damage.zero(path, damage.root(path, table))
    out, report = _recovered(path)
    assert damage.dump(out, *TABLES) == before
    assert report.lost == 0


def test_a_lost_first_page_costs_nothing(path: Path) -> None:
    before = damage.dump(path, *TABLES)
    damage.zero(path, 1)
    out, _ = _recovered(path)
    assert damage.dump(out, *TABLES) == before


def test_what_was_deleted_does_not_come_back(path: Path) -> None:
    with Project.open(path) as project, project.writing(durable=False):
        project.db.execute("DELETE FROM span WHERE annotator = 'kim'")
        project.db.execute("DELETE FROM document WHERE id BETWEEN 5 AND 20")
    before = damage.dump(path, *TABLES)
    damage.zero(path, damage.root(path, "span"))
    damage.zero(path, damage.root(path, "document"))
    out, _ = _recovered(path)
    assert damage.dump(out, "document", "span") == {name: before[name] for name in ("document", "span")}


def test_lost_documents_are_named_and_their_spans_do_not_dangle(path: Path) -> None:
    lost_page = damage.leaves(path, "document")[3]
    there = {row[0] for row in damage.dump(path, "document")["document"]}
    damage.zero(path, lost_page)
    out, report = _recovered(path)
    left = {row[0] for row in damage.dump(out, "document")["document"]}
    gone = sorted(map(str, there - left), key=int)
    assert gone
    assert [note for note in report.notes if "Document" in note] == [f"Document {i} is lost." for i in gone]
    assert f"{6 * len(gone)} rows of span belonged to a lost document and were left out." in report.notes
    assert {row[2] for row in damage.dump(out, "span")["span"]} == left


def test_lost_documents_are_taken_from_a_backup(path: Path) -> None:
    before = damage.dump(path, *TABLES)
    with Project.open(path) as project:
        backups.make(project, backups.Reason.DAILY)
    for number in damage.leaves(path, "document")[2:6]:
        damage.zero(path, number)
    out, report = _recovered(path)
    assert damage.dump(out, *TABLES) == before
    assert any("was taken from the backup p 2" in note for note in report.notes)


def test_a_long_text_keeps_what_stands_on_sound_pages(path: Path) -> None:
    text = damage.dump(path, "document")["document"][-1][4]
    assert isinstance(text, str)
    full = f"{'It rained. ' * (damage.PAGE // 11)}"[: damage.PAGE - 50].encode()
    damage.zero(path, path.read_bytes().rindex(full) // damage.PAGE)
    out, report = _recovered(path)
    saved = damage.dump(out, "document")["document"][-1][4]
    assert isinstance(saved, str)
    assert 0 < len(saved) < len(text)
    assert text.startswith(saved)
    assert "Document 30, “Report 29”, is not as it was imported: compare its text." in report.notes


def test_a_wrong_letter_in_a_text_is_told(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data.replace(b"7. Ana Novak met the Harbour", b"7. Ana Novak met the Harbor\xff", 1))
    out, report = _recovered(path)
    assert "Document 8, “Report 7”, is not as it was imported: compare its text." in report.notes
    assert len(damage.dump(out, "span")["span"]) == len(damage.dump(path, "span")["span"])


def test_an_older_project_is_saved_and_brought_to_todays_schema(tmp_path: Path) -> None:
    for legacy in (Path(__file__).parent.parent / "legacy").glob("*.annot"):
        path = Path(shutil.copy(legacy, tmp_path / "p.annot"))
        before = damage.dump(path, "document", "span")
        damage.zero(path, damage.root(path, "setting"))
        out, _ = _recovered(path)
        connection = sqlite3.connect(out)
        assert connection.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
        connection.close()
        assert [row[:4] for row in damage.dump(out, "document")["document"]] == [row[:4] for row in before["document"]]


def test_a_transaction_that_was_cut_off_is_taken_back(path: Path) -> None:
    """Where a project has a journal instead of a log: on a network drive."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA cache_size = 2")
    connection.execute("BEGIN")
    connection.execute("UPDATE document SET title = 'half'")
    for ending in ("", "-journal"):
        shutil.copy(path.with_name(f"p.annot{ending}"), path.with_name(f"cut.annot{ending}"))
    connection.execute("ROLLBACK")
    connection.close()
    out, _ = _recovered(path.with_name("cut.annot"))
    assert damage.dump(out, "document") == damage.dump(path, "document")


def test_what_holds_nothing_of_a_project_is_told(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.annot"
    for content in (b"", b"some words", b"\x89PNG" + bytes(9000), random.Random(1).randbytes(50_000)):
        (tmp_path / "x.annot").write_bytes(content)
        with pytest.raises(AnnotatorError, match="Nothing of a project"):
            recover(tmp_path / "x.annot", out)
    with pytest.raises(AnnotatorError, match="cannot be read"):
        recover(tmp_path / "nowhere", out)
    with pytest.raises(AnnotatorError, match="exists already"):
        recover(path, path)
    assert not out.exists()
    assert sorted(f.name for f in tmp_path.iterdir() if f.is_file()) == ["p.annot", "x.annot"]


def test_random_damages_end_in_a_sentence_or_a_sound_project(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thousands are done by hand: python -m tests.fuzz recover"""
    monkeypatch.setattr(copies, "sync", lambda _path: None)  # the disk would take longer than all the rest
    small = tmp_path_factory.mktemp("small") / "p.annot"
    damage.sample(small, 4)
    path, out = tmp_path / "p.annot", tmp_path / "out.annot"
    saved = 0
    for seed in range(60):
        chance = random.Random(seed)
        shutil.copy(small, path)
        chance.choice(damage.KINDS)(path, chance)
        before = path.read_bytes()
        with contextlib.suppress(AnnotatorError), Project.open(path) as project:
            assert project.document_ids()
        assert path.read_bytes() == before, seed
        with contextlib.suppress(AnnotatorError):
            recover(path, out)
            saved += 1
            Project.open(out).close()
        out.unlink(missing_ok=True)
    assert saved > 45
