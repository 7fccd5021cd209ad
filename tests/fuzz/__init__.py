"""Generated inputs for what reads files of strangers: a target may raise `AnnotatorError` and nothing else.

A target is a function of a random generator and a folder of its own; it makes an input from the generator alone, so
that the same seed makes the same input again. `python -m tests.fuzz TARGET --runs N` runs many.
"""

from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.fuzz import importers, packed, project

Target = Callable[[Random, Path], None]
TARGETS: dict[str, Target] = {
    "project": project.open_project,
    "recover": project.recover_project,
    **importers.TARGETS,
    **packed.TARGETS,
}
