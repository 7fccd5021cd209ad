"""How many keys are lost when the program is killed with SIGKILL while keys arrive: none may be.

A real window (offscreen) labels without pause and says after each painted key what it shows; it is killed at a random
moment (the seed is fixed); the file must have the state of the last key that was shown, or of the one on its way.
"""

from tests.durability.killing import kill_many

RUNS, SEED = 1000, 1


def measure(runs: int = RUNS) -> dict[str, float]:
    """The sums over all runs."""
    outcome = kill_many(runs, SEED)
    return {
        "runs": outcome.runs,
        "keys": outcome.keys,
        "lost": outcome.lost,
        "integrity_failures": outcome.integrity_failures,
    }
