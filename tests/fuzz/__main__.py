"""python -m tests.fuzz TARGET [--runs N] [--seed S] [--jobs J]: feeds a target generated inputs, prints findings.

A finding names its seed; `--only SEED` runs that one again.
"""

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

from tests.fuzz import TARGETS
from tests.fuzz.running import Finding, distinct, run

_BATCH = 500


def main() -> int:
    """0 when nothing was found, else 1."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("target", choices=sorted(TARGETS))
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", default="0")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--only", help="one seed of a finding")
    arguments = parser.parse_args()
    if arguments.only:
        found = run(TARGETS[arguments.target], [arguments.only])
    else:
        found = list(_many(arguments.target, arguments.seed, arguments.runs, arguments.jobs))
    for finding in distinct(found):
        print(f"--- seed {finding.seed}\n{finding.trace}")
    print(f"{arguments.target}: {1 if arguments.only else arguments.runs} runs, {len(found)} findings")
    return 1 if found else 0


def _many(target: str, seed: str, runs: int, jobs: int) -> Iterator[Finding]:
    firsts = range(0, runs, _BATCH)
    with ProcessPoolExecutor(jobs) as pool:
        batches = [pool.submit(batch, target, seed, first, min(runs, first + _BATCH)) for first in firsts]
        for done, waiting in enumerate(batches, 1):
            yield from waiting.result()
            if sys.stderr.isatty():
                print(f"\r{done * _BATCH} of {runs}", end="", file=sys.stderr)


def batch(target: str, seed: str, first: int, end: int) -> list[Finding]:
    """Some runs in a process of their own."""
    return run(TARGETS[target], (f"{seed}:{number}" for number in range(first, end)))


if __name__ == "__main__":
    sys.exit(main())
