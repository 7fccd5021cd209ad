"""Label schemes as TOML or JSON: a list `label` with name, color, key, description and examples of each."""

import json
import re
import tomllib
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.label import COLORS, Label, LabelScheme, label_problem

_SURROGATE = re.compile("[\ud800-\udfff]")
_FIELDS = {"name", "color", "key", "description", "examples"}


def read_scheme(text: str, where: str) -> LabelScheme:
    """The scheme of a TOML or JSON text (an object or list); `where` names it in errors.

    Every fault is an `AnnotatorError`.
    """
    found = _parsed(text, where)
    if isinstance(found, dict):
        found = found.get("label", found.get("labels"))
    if not isinstance(found, list) or not found:
        raise AnnotatorError(tr("{where} has no labels.", where=where), tr("It needs [[label]] with a name for each."))
    labels: list[Label] = []
    for i, values in enumerate(found):
        label = _label(values, i, where)
        for other in labels:
            if other.name == label.name or (label.key and other.key == label.key):
                what = tr("name") if other.name == label.name else tr("key {key}", key=label.key)
                raise AnnotatorError(
                    tr(
                        "{where}: {other} and {name} have the same {what}.",
                        where=where,
                        other=other.name,
                        name=label.name,
                        what=what,
                    ),
                    tr("Change one."),
                )
        labels.append(label)
    return LabelScheme(tuple(labels))


def _parsed(text: str, where: str) -> Any:
    try:
        return (
            json.loads(text)
            if text.lstrip()[:1] in ("{", "[") and not text.lstrip().startswith("[[")
            else tomllib.loads(text)
        )
    except (ValueError, RecursionError) as error:  # TOML's and JSON's errors, and that of too long numbers
        raise AnnotatorError(
            tr("{where} is neither TOML nor JSON: {error}.", where=where, error=error),
            tr("Compare it with the presets."),
        ) from error


def write_scheme(scheme: LabelScheme, *, as_json: bool = False) -> str:
    """The text of a scheme file, in TOML or JSON; reading it gives the same scheme."""
    labels = [_values(label) for label in scheme]
    if as_json:
        return json.dumps({"label": labels}, ensure_ascii=False, indent=2) + "\n"
    import tomlkit

    return tomlkit.dumps({"label": labels})


def _values(label: Label) -> dict[str, Any]:
    values = {"name": label.name, "color": label.color, "key": label.key, "description": label.description}
    return {**{k: v for k, v in values.items() if v}, **({"examples": list(label.examples)} if label.examples else {})}


def _label(values: Any, i: int, where: str) -> Label:
    at = tr("{where}, label {number}", where=where, number=i + 1)
    if not isinstance(values, dict) or not isinstance(values.get("name"), str):
        raise AnnotatorError(tr("{at}: it has no name.", at=at), tr('Write name = "PERSON".'))
    unknown = sorted(set(values) - _FIELDS)
    examples = values.get("examples", [])
    texts = [values.get(name, "") for name in ("color", "key", "description")]
    if unknown or not isinstance(examples, list) or not all(isinstance(t, str) for t in [*texts, *examples]):
        raise AnnotatorError(
            tr("{at}: {names} is not known.", at=at, names=", ".join(unknown) or tr("a value")),
            tr("Known are {names}.", names=sorted(_FIELDS)),
        )
    color, key, description = texts
    problem = label_problem(values["name"])
    if not problem and color and not re.fullmatch(r"#[0-9A-Fa-f]{6}", color):
        problem = tr("the colour {color!r} is not written as #RRGGBB", color=color)
    if not problem and key and not (len(key) == 1 and key.isalnum() and key == key.lower()):
        problem = tr("the key {key!r} is not one small letter or digit", key=key)
    if not problem and any(_SURROGATE.search(text) for text in (description, *examples)):
        problem = tr("it has half a character (a lone surrogate) in it")
    if problem:
        raise AnnotatorError(f"{at}: {problem}.", tr("Mend the file."))
    return Label(values["name"], color or COLORS[i % len(COLORS)], key, description, tuple(examples))
