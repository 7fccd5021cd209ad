"""Kills the labelling program with SIGKILL at random moments and looks whether the file has what the screen had."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.store.project import Project
from tests.durability.checksum import stored
from tests.making import TEXT, add, found, project_with, suggest

KEYS = 400  # of one run; it is killed long before
LONGEST = 0.7  # seconds after the first key until it is killed


@dataclass
class Outcome:
    """Sums over runs. `keys` are those that the screen had shown; `lost` those of them that the file does not have."""

    runs: int = 0
    keys: int = 0
    lost: int = 0
    integrity_failures: int = 0


def sample(path: Path) -> None:
    """A project with three documents and suggestions in each."""
    texts = [
        TEXT,
        f"{TEXT} Then Lev Orlov left for Oslo.",
        "Ana Novak of the Harbour Union came on Monday to Larnholm.",
    ]
    with project_with(path, texts[0]) as project:
        for text in texts[1:]:
            add(project, text)
        for ident, text in enumerate(texts, 1):
            said = [found(text, "Ana Novak", "PERSON", 0.9), found(text, "Harbour Union", "GPE", 0.5)]
            suggest(project, ident, [*said, found(text, "Monday", "DATE")])


def kill_many(runs: int, seed: int) -> Outcome:
    """Each run: the program is started on a copy of the sample, labels, and is killed; then the file is looked at."""
    moments, outcome = random.Random(seed), Outcome()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        sample(home / "sample.annot")
        states: list[str] = []
        for run in range(runs):
            if run % 50 == 0:
                # Other keys now and then; what each of them leads to is learnt from a run that is left alone.
                states = _states(home, keys_seed=seed + run)
            _one(home, states, moments.uniform(0.0, LONGEST), seed + run - run % 50, outcome)
    return outcome


def _states(home: Path, keys_seed: int) -> list[str]:
    """What the screen shows before the first key and after each."""
    path = home / "whole.annot"
    shutil.copy(home / "sample.annot", path)
    with Project.open(path) as project:
        states = [stored(project, "kim")]
    with _program(home, path, keys_seed) as program:
        assert program.stdout is not None
        states += [line.split()[1] for line in program.stdout.read().decode().splitlines() if line != "ready"]
    assert program.returncode == 0
    assert len(states) == KEYS + 1
    path.unlink()
    return states


def _one(home: Path, states: list[str], moment: float, keys_seed: int, outcome: Outcome) -> None:
    path = home / "work.annot"
    for old in home.glob("work.annot*"):
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    shutil.copy(home / "sample.annot", path)
    with _program(home, path, keys_seed) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"ready\n"
        try:
            program.wait(timeout=moment)
        except subprocess.TimeoutExpired:
            program.kill()
        shown = [int(line.split()[0]) for line in _whole_lines(program.stdout.read())]
    last = shown[-1] if shown else 0
    outcome.runs += 1
    outcome.keys += last
    with Project.open(path) as project:
        if project.db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            outcome.integrity_failures += 1
        # The key after the last shown one may have been on its way.
        outcome.lost += _lost(stored(project, "kim"), states, last)


def _lost(found: str, states: list[str], last: int) -> int:
    """How many shown keys the file lacks."""
    if found in states[last : last + 2]:
        return 0
    earlier = [k for k in range(last) if states[k] == found]
    return last - earlier[-1] if earlier else last + 1


def _whole_lines(output: bytes) -> Iterator[bytes]:
    for line in output.splitlines(keepends=True):
        if line.endswith(b"\n"):
            yield line


def _program(home: Path, path: Path, keys_seed: int) -> "subprocess.Popen[bytes]":
    environment = os.environ | {"ANNOTATOR_HOME": str(home / "home"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.durability.labeller", str(path), str(KEYS), str(keys_seed)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)
