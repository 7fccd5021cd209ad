"""What the same corrections cost in other tools, by their documented keys and mouse actions. Drag 3, click 2, key 1."""

from collections.abc import Callable
from dataclasses import dataclass

from annotator.model.tokens import Tokens

Place = tuple[int, int, str]
KEY, CLICK, DRAG = 1, 2, 3


@dataclass(frozen=True)
class Corrections:
    """From what is suggested to the gold: spans to remove, to add, to relabel, to move (with another label or not)."""

    wrong: list[Place]
    missing: list[Place]
    relabelled: list[tuple[Place, Place]]
    moved: list[tuple[Place, Place]]


def corrections(found: set[Place], gold: set[Place]) -> Corrections:
    """Pairs each wrong span with the gold span it says something about, the same place first."""
    wrong, missing = sorted(found - gold), sorted(gold - found)
    relabelled: list[tuple[Place, Place]] = []
    moved: list[tuple[Place, Place]] = []
    for same_place in (True, False):
        for one in list(wrong):
            near = [g for g in missing if g[0] < one[1] and one[0] < g[1] and (g[:2] == one[:2] or not same_place)]
            if near:
                best = max(near, key=lambda g: (g[2] == one[2], min(g[1], one[1]) - max(g[0], one[0])))
                wrong.remove(one)
                missing.remove(best)
                (relabelled if same_place else moved).append((one, best))
    return Corrections(wrong, missing, relabelled, moved)


def _draws(tokens: Tokens, place: Place) -> int:
    """Marking a text: a double click where it is one word, else a drag."""
    return CLICK if len(tokens.words_in(place[0], place[1])) == 1 else DRAG


def _label_keys(labels: list[str]) -> int:
    """Keys to choose labels one after the other: none where the last one is still chosen."""
    return sum(KEY for a, b in zip(["", *labels], labels, strict=False) if a != b)


def prodigy(tokens: Tokens, todo: Corrections) -> int:
    """ner.manual and ner.correct: a label stays chosen; a click removes a span; what is drawn new has the chosen label;
    "a" accepts the task and shows the next."""
    new = [*todo.missing, *(b for _, b in todo.relabelled), *(b for _, b in todo.moved)]
    removed = len(todo.wrong) + len(todo.relabelled) + len(todo.moved)
    ordered = sorted(new, key=lambda p: p[2])  # the labels one after the other: fewest changes of the label
    return removed * CLICK + sum(_draws(tokens, p) for p in new) + _label_keys([p[2] for p in ordered]) + KEY


def doccano(tokens: Tokens, todo: Corrections) -> int:
    """Sequence labelling: draw, then the label's key; a click on a span opens the list, in which a label is clicked;
    Backspace or Delete removes it; the document is approved with Enter and left with the right arrow."""
    drawn = sum(_draws(tokens, p) + KEY for p in [*todo.missing, *(b for _, b in todo.moved)])
    return drawn + (len(todo.wrong) + len(todo.moved)) * (CLICK + KEY) + len(todo.relabelled) * (CLICK + KEY) + 2 * KEY


def label_studio(tokens: Tokens, todo: Corrections) -> int:
    """NER template: the label's key, then draw; a click selects a region, Backspace removes it, a label's key gives it
    another label; Ctrl+Enter submits and shows the next."""
    drawn = sum(_draws(tokens, p) + KEY for p in [*todo.missing, *(b for _, b in todo.moved)])
    return drawn + (len(todo.wrong) + len(todo.moved) + len(todo.relabelled)) * (CLICK + KEY) + KEY


Cost = Callable[[Tokens, Corrections], int]
TOOLS: dict[str, Cost] = {"prodigy": prodigy, "doccano": doccano, "label_studio": label_studio}
