"""Run by tests/store/test_faults.py with shim.c loaded: works while the disk fails now and then.

Prints a line for each attempt: what was tried, its number, the fault, and `saved` or the sentence that the user got.
"""

import ctypes
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.store import backups
from annotator.store.project import Project

_KINDS = {"eio": 1, "short": 2, "sync": 3, "read-only": 4}


def main() -> None:
    """Arguments: the project, and which fault."""
    path, kind = Path(sys.argv[1]), sys.argv[2]
    with Project.open(path) as project:
        start = 0
        for calls in (0, 1, 2, 3, 5, 8):
            for act in (_label, _import, _backup):
                start += 1
                _with_fault(kind, calls, project, act, start)
                start += 1
                _with_fault("", 0, project, act, start)


def _with_fault(kind: str, calls: int, project: Project, act: Callable[[Project, int], None], number: int) -> None:
    _arm(kind, calls, project)
    try:
        act(project, number)
        said = "saved"
    except AnnotatorError as error:
        said = str(error)
    finally:
        _arm("", 0, project)
    print(f"{act.__name__[1:]}\t{number}\t{kind}\t{said}")


def _arm(kind: str, calls: int, project: Project) -> None:
    """Makes the call after so many others fail; without a kind nothing fails any more."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    soft = hard
    if kind == "limit":  # needs no compiler
        soft = calls * 512 + max(f.stat().st_size for f in project.path.parent.iterdir() if f.is_file())
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    shim = ctypes.CDLL(None)
    if hasattr(shim, "fault_in"):
        shim.fault_in(calls if kind in _KINDS else -1, _KINDS.get(kind, 0))


def _label(project: Project, number: int) -> None:
    row = {"document": 1, "annotator": "ana", "start": number, "end": number + 1, "label": "X", "status": "accepted"}
    with project.transact("label", annotator="ana", document=1) as tx:
        tx.insert("span", row)


def _import(project: Project, number: int) -> None:
    from annotator.formats import ImportOptions, import_files

    file = project.path.with_name(f"{number}.txt")
    file.write_text(f"{number} " * 4000, encoding="utf-8")
    import_files(project, [file], ImportOptions("ana"))


def _backup(project: Project, _number: int) -> None:
    backups.make(project, backups.Reason.MANUAL)


if __name__ == "__main__":
    main()
