"""Backups: when one is made, that each is whole, and which are kept."""

import os
import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, Cancelled, ProjectDamaged
from annotator.store import backups
from annotator.store.backups import Reason
from annotator.store.project import Project
from tests.making import add, project_with

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project with one document."""
    with project_with(tmp_path / "p.annot", "text") as opened:
        yield opened


def _label(project: Project, start: int) -> None:
    row = {"document": 1, "annotator": "a", "start": start, "end": start + 1, "label": "X", "status": "accepted"}
    with project.transact("label", annotator="a", document=1) as tx:
        tx.insert("span", row)


def _names(project: Project) -> list[str]:
    return [b.path.name for b in backups.listed(project.path)]


def test_a_backup_is_one_whole_file_whose_name_says_when_and_why(project: Project) -> None:
    _label(project, 0)
    made = backups.make(project, Reason.MANUAL, now=NOON)
    assert made == project.path.with_name("p.annot-backups") / "p 2026-03-01T120000Z manual.annot"
    assert [f.name for f in made.parent.iterdir()] == [made.name]
    assert made.read_bytes()[18:20] == b"\1\1"  # a file without a log beside it
    connection = sqlite3.connect(made)
    assert connection.execute("SELECT text, start FROM span JOIN document ON document.id = document").fetchall() == [
        ("text", 0)
    ]
    connection.close()
    [backup] = backups.listed(project.path)
    assert (backup.time, backup.reason, backup.size) == (NOON, Reason.MANUAL, made.stat().st_size)


def test_a_days_first_work_is_backed_up_once(project: Project) -> None:
    for moment in (NOON, NOON + DAY / 24):
        assert backups.before_work(project, now=moment) == ""
        _label(project, moment.hour % 4)
    assert _names(project) == ["p 2026-03-01T120000Z daily.annot"]
    backups.before_work(project, now=NOON + DAY)
    assert _names(project)[0] == "p 2026-03-02T120000Z daily.annot"


def test_nothing_is_backed_up_twice_when_nothing_has_changed(tmp_path: Path, project: Project) -> None:
    project.close()
    for day in range(3):
        with Project.open(tmp_path / "p.annot") as again:
            backups.before_work(again, now=NOON + day * DAY)
            assert len(backups.listed(again.path)) == 1
    with Project.open(tmp_path / "p.annot") as again:
        _label(again, 0)
    with Project.open(tmp_path / "p.annot") as again:
        backups.before_work(again, now=NOON + 3 * DAY)
        assert len(backups.listed(again.path)) == 2


def test_an_empty_project_needs_no_backup(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot") as project:
        assert not backups.due(project)
        assert not backups.due(project, Reason.BULK)


def test_many_imports_in_a_row_make_one_backup_until_somebody_decides_something(project: Project) -> None:
    for i in range(3):
        backups.before_work(project, reason=Reason.BULK, now=NOON + i * DAY / 24)
        add(project, f"text {i}")
    assert len(_names(project)) == 1
    _label(project, 0)
    backups.before_work(project, reason=Reason.BULK, now=NOON + DAY / 8)
    backups.before_work(project, reason=Reason.BULK, now=NOON + DAY / 8)
    project.undo("a")
    backups.before_work(project, reason=Reason.BULK, now=NOON + DAY / 6)
    assert [n.split()[2] for n in _names(project)] == ["bulk.annot", "bulk.annot", "bulk.annot"]


def test_others_may_write_while_a_backup_is_made_and_it_shows_the_moment_it_was_begun(project: Project) -> None:
    with Project.open(project.path, timeout=0.0) as other:
        made = backups.make(project, Reason.DAILY, taken=lambda: _label(other, 2))
    with Project.open(made) as copy:
        assert copy.spans(1, "a") == []
    assert len(project.spans(1, "a")) == 1
    assert backups.due(project, now=datetime.now(UTC) + DAY)


def test_backups_go_to_the_chosen_folder_and_projects_of_one_name_may_share_it(tmp_path: Path) -> None:
    chosen = tmp_path / "usb"
    chosen.mkdir()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        with project_with(tmp_path / name / "p.annot", name) as project:
            project.set_setting(backups.SETTING, str(chosen))
            backups.make(project, Reason.MANUAL)
    for name in ("one", "two"):
        [backup] = backups.listed(tmp_path / name / "p.annot")
        assert backup.path.is_relative_to(chosen)
        with Project.open(backup.path) as copy:
            assert copy.document(1).text == name


def test_a_backup_that_cannot_be_made_is_a_warning_and_work_goes_on(tmp_path: Path, project: Project) -> None:
    project.set_setting(backups.SETTING, str(tmp_path / "unplugged"))
    warning = backups.before_work(project)
    assert warning.startswith(f"{project.path} is not backed up: {tmp_path}/unplugged")
    with pytest.raises(AnnotatorError, match="not backed up"):
        backups.make(project, Reason.MANUAL)
    _label(project, 0)
    project.set_setting(backups.SETTING, "")
    project.path.with_name("p.annot-backups").write_text("a file is in the way")
    assert "is not backed up" in backups.before_work(project)


def test_a_backup_that_is_stopped_leaves_nothing(project: Project) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.before_work(project, stop)
    assert list(project.path.with_name("p.annot-backups").iterdir()) == []
    assert backups.before_work(project) == ""
    assert len(_names(project)) == 1


def test_what_a_killed_backup_left_is_removed_when_it_is_old(project: Project) -> None:
    made = backups.make(project, Reason.MANUAL, now=NOON)
    old, fresh = made.with_name("p x.annot.1.part"), made.with_name("p y.annot.2.part")
    for part in (old, fresh):
        part.write_bytes(b"half")
    os.utime(old, (0, 0))
    backups.make(project, Reason.MANUAL, now=NOON + DAY)
    assert (old.exists(), fresh.exists()) == (False, True)
    assert len(backups.listed(project.path)) == 2


def test_a_damaged_project_never_becomes_a_backup(project: Project, tmp_path: Path) -> None:
    """A larger file is not checked when it is opened: its backup is."""
    for i in range(40):
        add(project, f"{i} " + "words " * 500)
    good = backups.make(project, Reason.DAILY, now=NOON)
    project.close()
    data = bytearray((tmp_path / "p.annot").read_bytes())
    for page in range(60, 70):
        data[page * 4096 : page * 4096 + 8] = b"\xff" * 8
    (tmp_path / "p.annot").write_bytes(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("annotator.store.opening._CHECKED", 0)
        opened = Project.open(tmp_path / "p.annot")
    with opened, pytest.raises(ProjectDamaged, match="annotator recover"):
        backups.before_work(opened, now=NOON + DAY)
    assert [b.path for b in backups.listed(tmp_path / "p.annot")] == [good]
    assert [f.name for f in good.parent.iterdir()] == [good.name]


def test_automatic_backups_are_thinned_and_others_never(project: Project) -> None:
    manual = backups.make(project, Reason.MANUAL, now=NOON)
    for day in range(30):
        _label(project, day % 4)
        backups.before_work(project, now=NOON + (day + 1) * DAY)
    found = backups.listed(project.path)
    assert manual in [b.path for b in found]
    assert [b.time for b in found[:7]] == [NOON + day * DAY for day in range(30, 23, -1)]
    assert len(found) < 16


# -- which are kept, over 400 days ----------------------------------------------------------------------------------


def _over_the_days(moments: list[datetime]) -> list[set[datetime]]:
    """What is there after each of these backups."""
    there: set[datetime] = set()
    history = []
    for moment in moments:
        there = backups.kept(there | {moment}) | {moment}
        history.append(there)
    return history


def test_seven_days_four_weeks_and_twelve_months_are_kept() -> None:
    chance = random.Random(1)
    moments = [NOON + day * DAY + timedelta(minutes=chance.randrange(-600, 600)) for day in range(400)]
    for made, there in zip(range(1, 401), _over_the_days(moments), strict=True):
        done = moments[:made]
        assert set(done[-7:]) <= there
        assert len(there) <= 7 + 4 + 12
        weeks = {t.astimezone().isocalendar()[:2] for t in done}
        months = {(t.astimezone().year, t.astimezone().month) for t in done}
        assert set(sorted(weeks)[-4:]) <= {t.astimezone().isocalendar()[:2] for t in there}
        assert set(sorted(months)[-12:]) <= {(t.astimezone().year, t.astimezone().month) for t in there}


def test_of_a_busy_day_the_newest_seven_are_kept() -> None:
    moments = [NOON + DAY * day + timedelta(minutes=i) for day in range(3) for i in range(20)]
    there = _over_the_days(moments)[-1]
    assert set(moments[-7:]) <= there
    assert {moments[19], moments[39]} <= there
    assert len(there) == 9


def test_a_clock_that_jumps_costs_no_backup_that_was_just_made() -> None:
    chance = random.Random(2)
    clock, moments = NOON, []
    for _ in range(400):
        clock += DAY
        if chance.random() < 0.02:
            clock += DAY * chance.choice([-3000, -400, -30, 30, 400, 3000])
        moments.append(clock)
    for made, there in zip(range(1, 401), _over_the_days(moments), strict=True):
        assert moments[made - 1] in there
        assert len(there) <= 7 + 7 + 4 + 12 + 1
        assert len(there) >= min(made, 7)


def test_the_clock_set_back_does_not_remove_the_newest_backup(project: Project) -> None:
    for day in range(30):
        _label(project, day % 4)
        backups.before_work(project, now=NOON + day * DAY)
    _label(project, 0)
    back = datetime(1999, 1, 1, tzinfo=UTC)
    assert backups.before_work(project, now=back) == ""
    assert back in [b.time for b in backups.listed(project.path)]
