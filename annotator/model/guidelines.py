"""Guidelines as one page of Markdown: what people wrote, and behind it what each label means."""

import re

from annotator.language import mark, tr
from annotator.model.label import LabelScheme

_NONE = mark(
    "*There are no guidelines yet. Enter writes them: what is labelled and what is not, with examples. It is Markdown.*"
)
_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~&:\"'=])")


def page(text: str, scheme: LabelScheme) -> str:
    """The page. Names, descriptions and examples of labels are data: nothing in them is markup."""
    parts = [text.strip() or tr(_NONE)]
    described = [label for label in scheme if label.description or label.examples]
    if described:
        parts.append(f"## {tr('Labels')}")
    for label in described:
        key = f" ({_escaped(label.key)})" if label.key else ""
        parts.append(f"**{_escaped(label.name)}**{key}  \n{_escaped(label.note)}")
    return "\n\n".join(parts) + "\n"


def _escaped(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))
