"""Projects with accepted documents, for tests of what comes before training."""

import json
import subprocess
import sys
from pathlib import Path

from annotator.formats import ImportOptions, import_files
from annotator.model.document import Answer
from annotator.store.project import Project
from tests.making import SCHEME

NAMES = "Ana Lev Ida Tom Eva Max Ute Jon Mia Kai".split()  # noqa: SIM905
PLACES = ("Oslo", "Bergen", "Larnholm", "Tromso", "Odda")


def accept(
    project: Project,
    document: int,
    *spans: tuple[int, int, str],
    annotator: str = "ana",
    answer: Answer = Answer.ACCEPT,
) -> None:
    """The annotator gives a document these spans and an answer."""
    with project.transact("accept", annotator=annotator, document=document) as tx:
        for start, end, label in spans:
            values = {"document": document, "annotator": annotator, "start": start, "end": end}
            tx.insert("span", {**values, "label": label, "status": "accepted"})
        row = project.answer_row(document, annotator)
        assert row is not None
        tx.update("answer", row, {"answer": str(answer)})


def stories(path: Path, count: int, first: int = 0) -> Project:
    """A project with so many short documents, all accepted, with a PERSON and every second one with a GPE."""
    records = []
    for i in range(first, first + count):
        name, place = NAMES[i % 10] + "x" * (i // 10), PLACES[i % 5]
        words = " ".join(f"w{i}k{j}" for j in range(6))
        text = f"{name} went {words} to {place}."
        at = text.index(place)
        spans = [
            {"start": 0, "end": len(name), "label": "PERSON"},
            {"start": at, "end": at + len(place), "label": "GPE"},
        ]
        records.append({"text": text, "answer": "accept", "spans": spans[: 1 + i % 2]})
    project = Project.open(path) if path.exists() else Project.create(path, SCHEME)
    file = path.with_suffix(".jsonl")
    file.write_text("\n".join(map(json.dumps, records)))
    import_files(project, [file], ImportOptions(annotator="ana"))
    return project


def run_spacy(folder: Path, *commands: list[str]) -> list[str]:
    """What each of spaCy's own commands says, run in a folder; in one process, because loading spaCy takes longest."""
    code = (
        "import json, sys; from spacy.cli import app\n"
        "for command in json.loads(sys.argv[1]): app(command, standalone_mode=False); print(end='\\f', flush=True)"
    )
    command = [sys.executable, "-c", code, json.dumps(commands)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.split("\f")[:-1]
