"""The names of steps in the history: stored in English, shown in the user's language."""

import re
from collections.abc import Sequence
from functools import cache

from annotator.language import mark, number, tr
from annotator.model.guard import GUARDS
from annotator.model.order import ORDERS

#: Where a name fits several, the first counts. {step}, {place}, {order} and {guard} have templates of their own.
_STEPS = (
    mark("{step}, suggestions hidden"),
    mark("take back: {step}"),
    mark("accept document"),
    mark("reject document"),
    mark("ignore document"),
    mark("reopen document"),
    mark("move to the trash"),
    mark("restore from the trash"),
    mark("order documents {order}"),
    mark("hide suggestions {guard}"),
    mark("accept all suggestions {place}"),
    mark("reject all suggestions {place}"),
    mark("accept {label} everywhere"),
    mark("reject {label} everywhere"),
    mark("accept {label}"),
    mark("reject {label}"),
    mark("remove {label}"),
    mark("move border"),
    mark("merge spans"),
    mark("split span"),
    mark("trim span"),
    mark("trim all spans"),
    mark("map labels"),
    mark("add labels"),
    mark("change label {label}"),
    mark("merge label {label} into {other}"),
    mark("delete label {label}"),
    mark("move label {label}"),
    mark("restore label {label}"),
    mark("label keys by number"),
    mark("import label scheme"),
    mark("import {file}"),
    mark("relabel as {label}"),
    mark("label {label} everywhere"),
    mark("label {label}"),
)
_PLACES = (
    mark("of the document"),
    mark("on the screen"),
    mark("of {label}"),
    mark("with a score of {score} or more"),
    mark("with a score below {score}"),
)
_PARTS = {"step": _STEPS, "place": _PLACES, "order": ORDERS, "guard": GUARDS}
_NUMBERS = {"share": (r"\d+%", ".0%"), "score": (r"\d+\.\d+", ".2f")}
_FIELD = re.compile(r"\{(\w+)\}")


def shown_step(command: str) -> str:
    """The name of a step in the user's language; one that is not known stays as it is."""
    return _shown(command, _STEPS)


def shown_place(place: str) -> str:
    """Which suggestions a step is about, as its name says it, in the user's language."""
    return _shown(place, _PLACES)


def _shown(text: str, templates: Sequence[str]) -> str:
    for template in templates:
        found = _pattern(template).fullmatch(text)
        if found is not None:
            return tr(template, **{name: _value(name, one) for name, one in found.groupdict().items()})
    return text


def _value(name: str, text: str) -> str:
    if name not in _NUMBERS:
        return _shown(text, _PARTS.get(name, ()))
    is_share = text.endswith("%")
    return number(float(text.rstrip("%")) / (100 if is_share else 1), _NUMBERS[name][1])


@cache
def _pattern(template: str) -> re.Pattern[str]:
    pieces = _FIELD.split(template)
    pieces[::2] = map(re.escape, pieces[::2])
    pieces[1::2] = [f"(?P<{name}>{_NUMBERS.get(name, ('.+',))[0]})" for name in pieces[1::2]]
    return re.compile("".join(pieces), re.DOTALL)
