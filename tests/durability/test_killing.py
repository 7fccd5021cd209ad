"""What was on the screen is in the file, whenever the program is killed. (The benchmark does this a thousand times.)"""

from tests.durability.killing import kill_many


def test_killed_while_labelling() -> None:
    outcome = kill_many(4, seed=7)
    assert (outcome.runs, outcome.lost, outcome.integrity_failures) == (4, 0, 0)
    assert outcome.keys > 0
