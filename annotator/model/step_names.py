"""The names of steps in the history: stored in English, shown in the user's language."""

import re
from collections.abc import Sequence
from functools import cache

from annotator.language import mark, tr
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
_FIELD = re.compile(r"\{(\w+)\}")


def shown_step(command: str) -> str:
    """The name of a step in the user's language; one that is not known stays as it is."""
    return _shown(command, _STEPS)


def _shown(text: str, templates: Sequence[str]) -> str:
    for template in templates:
        found = _pattern(template).fullmatch(text)
        if found is not None:
            values = {name: _shown(one, _PARTS.get(name, ())) for name, one in found.groupdict().items()}
            return tr(template, **values)
    return text


@cache
def _pattern(template: str) -> re.Pattern[str]:
    pieces = _FIELD.split(template)
    pieces[::2] = map(re.escape, pieces[::2])
    pieces[1::2] = [f"(?P<{name}>.+)" for name in pieces[1::2]]
    return re.compile("".join(pieces), re.DOTALL)
