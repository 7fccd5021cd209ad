"""The command line as scripts see it: status, one sentence on stderr, JSON on stdout."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.commands import all_commands
from annotator.store.project import Project
from tests.cli.conftest import Run


def test_the_whole_way(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Larnholm votes\n\nAna Novak met Angela Merkel in Berlin on Monday.")
    for arguments in (["new", "p.annot"], ["import", "p.annot", "a.txt"], ["preannotate", "p.annot"]):
        done = run(*arguments)
        assert (done.returncode, done.stderr) == (0, ""), arguments
    done = run("export", "p.annot", "out.jsonl")
    assert done.returncode == 1
    assert done.stderr.startswith("annotator: Nothing to export")
    assert not (tmp_path / "out.jsonl").exists()
    done = run("export", "p.annot", "out.jsonl", "--answers", "any", "--suggestions", "--json")
    assert json.loads(done.stdout)["documents"] == 1
    [record] = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    found = {(record["text"][s["start"] : s["end"]], s["label"], s["pending"]) for s in record["spans"]}
    assert ("Angela Merkel", "PERSON", True) in found
    stats = json.loads(run("stats", "p.annot", "--json").stdout)
    assert stats["labels"]["PERSON"]["pending"] >= 2
    assert stats["answers"] == {"not opened": 1}
    doctor = json.loads(run("doctor", "p.annot", "--json").stdout)
    assert (doctor["problems"], doctor["found"]["project"]) == ([], "healthy")


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["import", "p.annot", "no.txt"], 1, "no.txt"),
        (["import", "p.annot", "nothing"], 1, "folder"),
        (["import", "p.annot", "a.txt", "--encoding", "klingon"], 1, "no encoding klingon"),
        (["import", "p.annot", "a.txt", "--option", "offsets=utf16"], 1, "text has no option offsets"),
        (["import", "p.annot", "a.txt", "--option", "offsets"], 1, "not NAME=VALUE"),
        (["import", "p.annot", "a.txt", "--format", "brat"], 1, "is a file; brat is read from folders"),
        (["import", "p.annot", "p.annot"], 1, "is a project"),
        (["export", "p.annot", "o.jsonl", "--remedy", "overlap=magic"], 1, "not a remedy"),
        (["export", "p.annot", "o.jsonl", "--format", "text"], 1, "can only be read"),
        (["convert", "bad.jsonl", "o.spacy"], 1, "bad.jsonl:2:"),
        (["convert", "empty.txt", "o.jsonl"], 1, "empty.txt: it is empty"),
        (["import", "p.annot", "bad.jsonl"], 1, "bad.jsonl:2:"),
        (["import", "p.annot", "empty.txt"], 1, "empty.txt: it is empty"),
        (["import", "no.annot", "a.txt"], 1, "no project"),
        (["import", "a.txt", "a.txt"], 1, "not an Annotator project"),
        (["new", "p.annot"], 1, "exists already"),
        (["new", "q.annot", "--labels", "nope"], 1, "no preset"),
        (["new", "q.annot", "--labels", "no.toml"], 1, "no.toml cannot be read"),
        (["export", "p.annot", "out.xyz"], 1, "not known"),
        (["export", "p.annot", "p.annot", "--format", "jsonl"], 1, "the project itself"),
        (["export", "p.annot", ".", "--format", "jsonl"], 1, "folder"),
        (["preannotate", "p.annot", "--pipeline", "nope"], 1, "no pipeline nope"),
        (["export", "p.annot", "o.jsonl", "--answers", "perhaps"], 2, "perhaps"),
        (["evaluate", "p.annot", "--part", "perhaps"], 2, "use train, dev, test"),
        (["nonsense"], 2, "nonsense"),
        (["import", "p.annot"], 2, "PATH"),
    ],
)
def test_bad_input_gets_one_sentence(run: Run, tmp_path: Path, arguments: list[str], status: int, says: str) -> None:
    assert run("new", "p.annot").returncode == 0
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "nothing").mkdir()
    (tmp_path / "bad.jsonl").write_text('{"text": "good"}\n{"text": \n')
    with Project.open(tmp_path / "p.annot") as project, project.writing(durable=True):
        project.db.execute("INSERT INTO document VALUES (1, 0, 't', 'some text', 'h', '{}', '')")
    before = (tmp_path / "p.annot").read_bytes()
    done = run(*arguments)
    assert done.returncode == status, done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("annotator: ")
    assert says in done.stderr
    assert (tmp_path / "p.annot").read_bytes() == before


def test_the_demo_is_made_without_spacy_and_kept(run: Run) -> None:
    code = (
        "import sys; from annotator.beginning import sample_project; sample_project(); "
        "print([m for m in ('spacy', 'numpy', 'PySide6') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    path = Path(run("demo", "--no-window").stdout.strip())
    with Project.open(path) as project:
        assert len(project.document_ids()) == 8
        assert sum(len(project.spans(i, "anybody")) for i in project.document_ids()) > 100
        before = path.read_bytes()
    assert Path(run("demo", "--no-window").stdout.strip()) == path
    assert path.read_bytes() == before


def test_no_display_is_a_sentence(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "annotator", "demo"],
        env={"ANNOTATOR_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("annotator: There is no display")


def test_doctor_says_why_no_window_can_be_opened(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no_such_platform")
    done = run("doctor")
    assert done.returncode == 1
    assert re.search(r"^spacy +3[.]8", done.stdout, re.MULTILINE)
    assert "PROBLEM: Qt cannot open a window: " in done.stdout
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert run("doctor").stdout.endswith("Everything fits together.\n")


@pytest.mark.parametrize("arguments", [["formats"], ["commands", "--json"]], ids=["short", "long"])
def test_a_reader_who_has_gone_gets_no_complaint(
    tmp_path: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with `annotator commands --json | head -1`."""
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "annotator", *arguments],
        stdout=write, stderr=subprocess.PIPE, text=True, check=False, cwd=tmp_path,
    )  # fmt: skip
    os.close(write)
    assert done.stderr == ""


def test_commands_lists_the_registry(run: Run) -> None:
    listed = json.loads(run("commands", "--json").stdout)
    assert [c["id"] for c in listed] == [c.id for c in all_commands()]
    assert all(c["help"] and c["title"] for c in listed)


def test_help_needs_neither_qt_nor_spacy_nor_sqlite_utils() -> None:
    code = (
        "import sys; import annotator.cli; print([m for m in ('spacy', 'PySide6', 'sqlite_utils') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_formats_and_convert(run: Run, tmp_path: Path) -> None:
    listed = json.loads(run("formats", "--json").stdout)
    assert listed["problems"] == []
    by_name = {f["name"]: f for f in listed["formats"]}
    assert (by_name["text"]["reads"], by_name["text"]["writes"]) == (True, False)
    assert "overlap" in by_name["spacy"]["keeps"]
    assert run("formats").stdout.startswith("jsonl ")
    (tmp_path / "a.txt").write_text("Ana Novak left.")
    done = run("convert", "a.txt", "out.jsonl", "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert (said["import"]["formats"], said["export"]["documents"]) == ({"a.txt": "text"}, 1)
    assert json.loads((tmp_path / "out.jsonl").read_text())["text"] == "Ana Novak left."


def test_a_dry_run_of_a_cleaned_import_tells_all_as_json(run: Run, tmp_path: Path) -> None:
    run("new", "p.annot")
    (tmp_path / "a.txt").write_text("Share\n\nA ferry sank.")
    (tmp_path / "b.txt").write_bytes(b"Zo\xeb")
    done = run("import", "p.annot", "a.txt", "b.txt", "--clean", "--dry-run", "--json")
    said = json.loads(done.stdout)
    assert (done.returncode, said["read"], said["added"]) == (1, 2, 1)
    assert said["dropped"] == [{"file": "a.txt", "place": 1, "reason": "share button: Share"}]
    assert "not UTF-8" in said["refused"][0]["reason"]
    assert json.loads(run("stats", "p.annot", "--json").stdout)["documents"] == 0


def test_pipelines_and_version(run: Run) -> None:
    assert json.loads(run("pipelines", "--json").stdout)[0]["name"] == "en_news_ner_sm"
    assert run("--version").stdout == "0.1.0\n"


def test_projects_open_by_a_double_click(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The desktop's entry starts this very program, and the file type is known by name and by look."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert run("desktop").returncode == 0
    entry = (tmp_path / "data/applications/annotator.desktop").read_text()
    assert f'Exec="{sys.executable}" -m annotator open --from-desktop %f' in entry
    assert "MimeType=application/x-annotator-project;" in entry
    kind = (tmp_path / "data/mime/packages/annotator.xml").read_text()
    assert 'glob pattern="*.annot"' in kind
    run("new", "p.annot")
    assert (tmp_path / "p.annot").read_bytes()[68:72] == b"ANNO"
    assert run("desktop", "--remove").returncode == 0
    assert not (tmp_path / "data/applications/annotator.desktop").exists()


def test_a_lone_project_is_opened(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = run("p.annot")
    assert (done.returncode, "no display" in done.stderr) == (1, True)


def test_an_unknown_pipeline_folder_is_asked_about(run: Run, tmp_path: Path) -> None:
    """Loading a pipeline can run code: not before somebody has said that the folder is to be trusted."""
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Larnholm"}])  # type: ignore[attr-defined]
    nlp.to_disk(tmp_path / "mine")
    (tmp_path / "a.txt").write_text("Larnholm votes.")
    run("new", "p.annot")
    run("import", "p.annot", "a.txt")
    refused = run("preannotate", "p.annot", "--pipeline", "mine")
    assert (refused.returncode, "--trust" in refused.stderr) == (1, True)
    done = run("preannotate", "p.annot", "--pipeline", "mine", "--trust", "--json")
    assert json.loads(done.stdout)["suggestions"] == 1


def test_history_and_taking_a_step_back(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "Larnholm votes.", "spans": []}\n')
    run("new", "p.annot")
    run("import", "p.annot", "a.jsonl", "--annotator", "kim")
    [imported] = json.loads(run("history", "p.annot", "--json").stdout)
    assert (imported["command"], imported["annotator"]) == ("import a.jsonl", "kim")
    assert "import a.jsonl" in run("history", "p.annot").stdout
    done = run("history", "p.annot", "--revert", str(imported["id"]), "--annotator", "kim")
    assert "take back: import a.jsonl" in done.stdout
    assert json.loads(run("stats", "p.annot", "--json").stdout)["documents"] == 0
    assert run("history", "p.annot", "--revert", "99").returncode == 1


def test_a_busy_project_is_waited_for_with_a_word(run: Run, tmp_path: Path) -> None:
    """Somebody else is writing: after a second that is said, and when they have done the import goes on."""
    run("new", "p.annot")
    (tmp_path / "a.txt").write_text("Larnholm votes.")
    with Project.open(tmp_path / "p.annot") as project:
        project.db.execute("BEGIN IMMEDIATE")
        command = [sys.executable, "-m", "annotator", "import", "p.annot", "a.txt"]
        with subprocess.Popen(
            command, cwd=tmp_path, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as other:
            assert other.stderr is not None
            assert "Waiting for it" in other.stderr.readline()
            project.db.rollback()
            assert other.wait(timeout=60) == 0
        assert len(project.document_ids()) == 1
