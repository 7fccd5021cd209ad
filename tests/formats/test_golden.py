"""The bytes of every writer: those of its golden file, whatever the hash seed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.formats.format import Format
from tests.formats.known import COMPRESSED, GOLDEN, WRITERS, all_files, files_of

GOLDEN_WRITERS = [kind for kind in WRITERS if kind.name not in COMPRESSED]


@pytest.mark.parametrize("kind", GOLDEN_WRITERS, ids=[k.name for k in GOLDEN_WRITERS])
def test_known_documents_give_the_golden_bytes(kind: Format, tmp_path: Path) -> None:
    """A change of a format has to change its golden file too: python -m tests.formats.known"""
    for name, data in files_of(kind, tmp_path).items():
        assert (GOLDEN / name).read_bytes() == data, name


def test_the_same_bytes_under_another_hash_seed() -> None:
    here = all_files()
    assert _printed("2" if os.environ.get("PYTHONHASHSEED") == "1" else "1") == f"{here}\n"
    assert all(here[kind.name] for kind in WRITERS)


def _printed(seed: str) -> str:
    command = [sys.executable, "-m", "tests.formats.known", "print"]
    root = Path(__file__).parent.parent.parent
    done = subprocess.run(
        command, env={**os.environ, "PYTHONHASHSEED": seed}, cwd=root, capture_output=True, text=True, check=True
    )
    return done.stdout
