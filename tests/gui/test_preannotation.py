"""Pre-annotation from the window, with real child processes."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QProgressDialog
from pytestqt.qtbot import QtBot

from annotator.errors import AnnotatorError, Cancelled
from annotator.gui import child as gui_child
from annotator.gui import preannotation
from annotator.gui.child import PipelineChild
from annotator.gui.label_map import LabelMap
from annotator.gui.suggester_list import SuggesterList
from annotator.gui.window import Window
from annotator.store.mapping import label_map
from annotator.store.run_list import runs_of
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.pipelines import DEFAULT
from tests.gui.driving import answer_box, close_the_dialog, run, type_in, while_open

PATIENCE = 60_000


def _table(qtbot: QtBot) -> LabelMap:
    """The table of labels, when it is shown."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), LabelMap), timeout=PATIENCE)
    table = QApplication.activeModalWidget()
    assert isinstance(table, LabelMap)
    return table


def test_preannotation_keeps_decisions_and_shows_its_spans(window: Window, qtbot: QtBot) -> None:
    session = window.session
    assert session is not None
    first = session.spans[0]
    window.run(next(c for c in window.commands if c.id == "span.next_pending"))
    window.run(next(c for c in window.commands if c.id == "span.reject"))
    child = preannotation.run_pipeline(window, session, Job(Kind.PIPELINE, DEFAULT))
    with qtbot.waitSignal(child.finished, timeout=PATIENCE) as ended:
        QTest.keyClick(_table(qtbot).list, Qt.Key.Key_Return)
    assert ended.args == [None]
    assert (child.told.documents, window.children_running) == (2, [])
    places = {s.place for s in session.spans}
    assert first.place not in places
    assert {s.label for s in session.spans} <= {"PERSON", "ORG", "GPE", "DATE"}  # the others stay hidden
    assert label_map(session.project)["MONEY"] == ""
    runs = session.project.db.execute("SELECT pipeline, finished IS NOT NULL FROM run ORDER BY id").fetchall()
    assert runs == [("tiny", 1), (DEFAULT, 1)]
    looked_at = session.project.db.execute("SELECT count(*) FROM run_document WHERE run = 2").fetchone()
    assert looked_at == (2,)


def test_a_folder_is_asked_about_once_before_code_of_it_can_run(window: Window, tmp_path: Path) -> None:
    folder = str(tmp_path / "mine")
    Path(folder).mkdir()
    for name in ("config.cfg", "meta.json"):
        Path(folder, name).write_text("")
    answers: list[bool] = []

    def ask() -> None:
        answers.append(preannotation.is_trusted(window, folder))

    assert f"Do you know where {folder} comes from" in answer_box(ask, Qt.Key.Key_Return)
    while_open(ask, QMessageBox, lambda box: box.buttons()[0].click())
    ask()
    assert answers == [False, True, True]
    assert window.settings.trusted_pipelines == (folder,)


def test_a_process_that_cannot_be_started_is_said(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gui_child, "worker_command", lambda: ["/no/python"])
    said: list[str] = []
    close_the_dialog(said)
    assert window.session is not None
    child = preannotation.run_pipeline(window, window.session, Job(Kind.PIPELINE, DEFAULT))
    with qtbot.waitSignal(child.finished, timeout=PATIENCE, raising=False):
        pass
    assert "could not be started" in "\n".join(said)
    assert window.children_running == []


def test_leaving_the_table_of_labels_runs_nothing(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    session = window.session
    assert session is not None
    (tmp_path / "r.tsv").write_text("COLOUR\tblue\n")
    child = preannotation.run_pipeline(window, session, Job(Kind.REGEX, str(tmp_path / "r.tsv")))
    with qtbot.waitSignal(child.finished, timeout=PATIENCE) as ended:
        QTest.keyClick(_table(qtbot), Qt.Key.Key_Escape)
    assert isinstance((ended.args or [None])[0], Cancelled)
    assert (len(runs_of(session.project, "ana")), label_map(session.project)) == (1, {})


def test_names_are_chosen_by_keys_and_what_was_left_out_is_said(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "r.tsv").write_text("GPE\tOslo\nGPE\t(a\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "r.tsv"), ""))
    said: list[str] = []
    ends: list[object] = []

    def choose(dialog: SuggesterList) -> None:
        type_in(dialog, Qt.Key.Key_End, Qt.Key.Key_Return)

    while_open(lambda: run(window, "file.preannotate"), SuggesterList, choose)
    [child] = window.children_running
    child.finished.connect(ends.append)
    close_the_dialog(said)
    qtbot.waitUntil(lambda: bool(ends and said), timeout=PATIENCE)
    text = "\n".join(said)
    assert "2 documents looked at, 1 suggestion" in text
    assert "r.tsv:2 was left out: '(a' is no regular expression" in text
    assert window.session is not None
    window.session.open(2)
    assert [s.source for s in window.session.spans] == ["regex r.tsv"]


def test_a_document_that_ends_the_process_is_said_and_the_others_have_their_spans(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "dying.py"
    script.write_text(
        "import json, os, sys\n"
        "sys.stdin.readline()\n"
        'print(json.dumps({"ready": {"pipeline": "p", "version": "1", "lang": "", "labels": ["GPE"], "settings": {},'
        ' "notes": []}}), flush=True)\n'
        "for line in sys.stdin:\n"
        "    request = json.loads(line)\n"
        "    if 'Novak' in request['text']: os.kill(os.getpid(), 11)\n"
        '    print(json.dumps({"id": request["id"], "spans": [[0, 6, "GPE", 0.5]], "tokens": [], "done": True}))\n'
        "    sys.stdout.flush()\n"
    )
    monkeypatch.setattr(gui_child, "worker_command", lambda: [sys.executable, "-S", str(script)])
    session = window.session
    assert session is not None
    said: list[str] = []
    child = preannotation.run_pipeline(window, session, Job(Kind.PIPELINE, DEFAULT))
    close_the_dialog(said)
    with qtbot.waitSignal(child.finished, timeout=PATIENCE) as ended:
        pass
    assert ended.args == [None]
    assert "Document 1 was left out: the pipeline crashed with signal 11." in "\n".join(said)
    assert [s.source for s in session.project.spans(2, "ana")] == ["p 1"]
    assert [run.documents for run in runs_of(session.project, "ana")] == [1, 1]


def test_a_broken_pipeline_and_cancel_are_said(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    session = window.session
    assert session is not None
    for pipeline, says in ((str(tmp_path), "not a spaCy pipeline"), (DEFAULT, "was stopped")):
        child = PipelineChild(session.project, Job(Kind.PIPELINE, pipeline))
        with qtbot.waitSignal(child.finished, timeout=PATIENCE) as ended:
            child.start()
            if pipeline == DEFAULT:
                child.cancel()
        problem = ended.args[0] if ended.args else None
        assert isinstance(problem, AnnotatorError)
        assert says in str(problem)
    assert session.project.db.execute("SELECT count(*) FROM run").fetchone() == (1,)


def test_the_keyboard_stays_in_the_text_while_it_runs(window: Window) -> None:
    assert window.session is not None
    child = preannotation.run_pipeline(window, window.session, Job(Kind.PIPELINE, DEFAULT))
    bar = window.findChildren(QProgressDialog)[-1]
    assert bar.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # which no desktop of tests heeds
    child.cancel()


def test_closing_the_window_stops_a_running_pipeline(window: Window) -> None:
    assert window.session is not None
    child = preannotation.run_pipeline(window, window.session, Job(Kind.PIPELINE, DEFAULT))
    assert window.children_running == [child]
    window.close()
    assert window.children_running == []
