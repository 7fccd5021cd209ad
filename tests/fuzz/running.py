"""Running a target many times, each with a seed of its own, and telling what it did not expect."""

import tempfile
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from annotator.errors import AnnotatorError

MEMORY = Path("/dev/shm")  # noqa: S108 (a folder in memory, where there is one: a disk would be the slowest part)


@dataclass(frozen=True, slots=True)
class Finding:
    """A seed whose input was not answered by a sentence, and the traceback."""

    seed: str
    trace: str


def run(target: Callable[[Random, Path], None], seeds: Iterable[str]) -> list[Finding]:
    """Runs a target once with each seed; returns those that ended in another exception than `AnnotatorError`."""
    findings = []
    for seed in seeds:
        with tempfile.TemporaryDirectory(prefix="fuzz-", dir=MEMORY if MEMORY.is_dir() else None) as place:
            try:
                target(Random(seed), Path(place))
            except AnnotatorError:
                pass
            except Exception:  # noqa: BLE001 (what this is here for)
                findings.append(Finding(seed, traceback.format_exc()))
    return findings


def distinct(findings: Iterable[Finding]) -> list[Finding]:
    """One of those that end at the same place in the same way."""
    places = {"\n".join(finding.trace.strip().splitlines()[-3:]): finding for finding in findings}
    return list(places.values())
