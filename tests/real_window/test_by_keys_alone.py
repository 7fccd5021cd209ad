"""From import to an accepted document by keys alone; the process is killed at once; every decision is in the export."""

import json
import subprocess
import sys
from pathlib import Path

from annotator.model.document import Answer
from annotator.store.project import Project
from tests.making import project_with
from tests.real_window.conftest import Screen, until

ARTICLE = """Larnholm signs ferry deal with Norway

Mayor Ana Novak said on Monday that Larnholm will pay $12 million for two electric ferries built in Bergen.

“We waited for years,” Novak told the Harbour Union. 👩‍🚀 Ships from Bergen reach the town of Zürich-am-See by May 2027.
"""


def _annotator(screen: Screen, *arguments: str) -> str:
    command = [sys.executable, "-m", "annotator", *arguments]
    done = subprocess.run(command, env=screen.environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _decided(path: Path) -> list[tuple[str, str]]:
    with Project.open(path) as project:
        rows = project.db.execute("SELECT text, label FROM span_text WHERE status = 'accepted' ORDER BY start")
        return [(text, label) for text, label in rows]


def test_from_import_to_accepted_and_killed(screen: Screen, tmp_path: Path) -> None:
    project, article, out = tmp_path / "p.annot", tmp_path / "ferry.txt", tmp_path / "out.jsonl"
    article.write_text(ARTICLE, encoding="utf-8")
    _annotator(screen, "new", str(project))
    _annotator(screen, "import", str(project), str(article), "--annotator", "kim")
    _annotator(screen, "preannotate", str(project))
    program = screen.start("open", str(project))
    # The first word becomes an ORG of our own, the first suggestion is accepted, the second rejected.
    screen.keys("ctrl+Home", "Escape", "shift+Right", "o", "space", "Return", "BackSpace")
    # The end of a span goes out by one word and in again.
    screen.keys("shift+Tab", "alt+Right", "alt+Left")
    screen.keys("ctrl+Return")

    def answered() -> bool:
        with Project.open(project) as file:
            return any(entry.answer is Answer.ACCEPT for name in file.annotators() for entry in file.entries(name))

    until(answered, "the accepted document in the project file")
    program.kill()
    program.wait()
    decided = _decided(project)
    assert any(label == "ORG" and text.startswith("Larnholm signs") for text, label in decided)
    assert len(decided) >= 5
    _annotator(screen, "export", str(project), str(out))
    [line] = out.read_text(encoding="utf-8").splitlines()
    record = json.loads(line)
    assert record["answer"] == "accept"
    exported = [(record["text"][s["start"] : s["end"]], s["label"]) for s in record["spans"]]
    assert sorted(exported) == sorted(decided)


def test_killed_right_after_the_last_key(screen: Screen, tmp_path: Path) -> None:
    """What was on the screen when the last key was painted is on the disk."""
    project = tmp_path / "p.annot"
    project_with(project, ARTICLE).close()
    program = screen.start("open", str(project))
    screen.keys("ctrl+Home", "g", "Right", "Right", "p")
    until(lambda: len(_decided(project)) >= 2, "both labels in the file")
    program.kill()
    program.wait()
    assert _decided(project) == [("Larnholm", "GPE"), ("ferry", "PERSON")]
    again = screen.start("open", str(project))
    screen.keys("ctrl+z")
    until(lambda: _decided(project) == [("Larnholm", "GPE")], "undo after the restart")
    again.terminate()
    assert again.wait(timeout=20) == 0
