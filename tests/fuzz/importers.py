"""Files of other programs with wrong words or bytes in them: an importer refuses them, or takes what stands in them."""

import functools
import json
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import msgspec

from annotator.formats.format import Format
from annotator.formats.reading import Source
from annotator.formats.registry import named
from annotator.formats.report import Refusal
from annotator.formats.writing import WriteOptions
from tests.formats.known import known
from tests.formats.roundtrip import written
from tests.fuzz.project import mutated

NAMES = (
    "jsonl", "doccano", "label-studio", "brat", "csv", "tsv", "text", "spacy-v2", "spacy-json", "conll", "conllu",
    "webanno-tsv", "hf", "hf-folder", "uima-cas",
)  # fmt: skip
_TEXT = "Ana 😀 met Lev\nin Larnholm"
_SPAN = {"start": 0, "end": 3, "label": "PERSON", "text": "Ana", "score": 0.5}
_REGION = {"from_name": "a", "to_name": "text", "type": "labels", "value": {**_SPAN, "labels": ["PERSON"]}}
#: Parts that our own writers do not make.
_FOREIGN: dict[str, Any] = {
    "jsonl": [{"text": _TEXT, "spans": [_SPAN], "_is_binary": True, "answer": "reject", "options": [{"id": 1}]}] * 2,
    "doccano": [{"text": _TEXT, "entities": [{"start_offset": 6, "end_offset": 9, "label": 1}], "cats": ["a"]}],
    "label-studio": [
        {"data": {"body": _TEXT}, "predictions": [{"result": [_REGION], "score": 1}], "drafts": [{"result": []}]},
        {"text": _TEXT, "label": [_REGION["value"]], "annotation_id": 1, "annotator": {"email": "a@b"}},
    ],
    "spacy-v2": {"annotations": [[_TEXT, {"entities": [[0, 3, "PERSON"]], "cats": {}}], None]},
    "brat": {
        "a/a.txt": _TEXT,
        "a/a.ann": "T9\tLOC 0 3;6 9\tAna met\nE1\tLOC:T9 A:T9\nA1\tNegation E1 x\nN1\tRef T9 a:b\tc\n*\tEquiv T1 T2\n",
    },
    "csv": "document_text,start,end,label,status\nAna met,0,3,PERSON,pending\n",
    "tsv": "text\turl\nAna met\tx.org\n",
    "text": f"\ufeff{_TEXT}\r\n\x85",
    "conll": "-DOCSTART- -X- O O\n\nAna NNP I-NP I-PER\nmet VBD O O\n\nOslo NNP I-NP B-LOC\n",
    "conllu": "# newdoc id = a\n# text = Ana met\n1-2\tAnamet\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "1\tAna\t_\t_\t_\t_\t0\t_\t_\tname=U-PER|SpaceAfter=No\n1.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n",
    "webanno-tsv": "#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Span|label\n\n\n#Text=Ana met\n1-1\t0-3\tAna\tPER[1]|X\t\n"
    "1-1.1\t0-1\tA\t*\t\n1-2\t4-7\tmet\t_\t\n",
    "hf": [{"tokens": ["Ana", "met"], "ner_tags": ["B-PER", "O"]}, {"words": ["Ana"], "tags": [1]}],
    "hf-folder": {
        "a/train.jsonl": '{"tokens": ["Ana", "met"], "ner_tags": [1, 0]}\n',
        "a/dev.jsonl": '{"words": [], "tags": []}',
        "a/labels.txt": "O\nB-PER\nI-PER\n",
    },
    "uima-cas": {"in.json": '{"%TYPES": {}, "%FEATURE_STRUCTURES": [], "%VIEWS": {}}'},
    "spacy-json": {"text": "Ana met", "ents": [{"start": 0, "end": 3, "label": "X"}], "tokens": [{"id": 0}]},
}
_WORDS = re.compile(r"-?\d+(?:\.\d+)?|\"(?:[^\"\\]|\\.)*\"|true|false|null|\w+|[^\w\s]|\s+")
_ODD = [
    "-1", "0", "1", "2.5", "1e400", "9" * 30, "9" * 5000, "NaN", "null", "true", '""', '"\\ud800"', '"a\\u0000\\r\\n"',
    "[]", "{}", "[[0,1]]", "[" * 999, "\r", "\n", "\t", '"', "'", ",", ";", ":", "\\", "\0", "\ufeff", "😀", "\x85", "",
]  # fmt: skip


_VALUES = [
    None, True, False, 0, 1, -1, 3, 7, 2.5, 10**30, "", " ", "x", "accept", "ner", "text", "\ud800", "a\0\r\n",
    "é" * 300,
    [], {}, [1], ["x"], [[0, 1, "X"]], [None], {"text": "x"}, {"start": 0, "end": 1, "labels": ["X"]}, {"email": 1},
]  # fmt: skip


@functools.cache
def _seeds(name: str) -> tuple[dict[str, str], ...]:
    """Sources of a format, each as texts by file name."""
    kind, foreign = named(name), _FOREIGN.get(name, "")
    lines = [json.dumps(one) for one in foreign] if isinstance(foreign, list) else []
    text = foreign if isinstance(foreign, str) else json.dumps(foreign)
    made = {"in" + (kind.suffixes or ("",))[0]: "\n".join(lines) if ".jsonl" in kind.suffixes else text}
    if kind.writes_folder:
        made = foreign if isinstance(foreign, dict) else {"in.tsv": text}
    if kind.write is None:
        return (made,)
    return made, *(_ours(kind, values) for values in ({}, *_OTHERWISE.get(name, ())))


#: Options with which our own writers make other files.
_OTHERWISE: dict[str, tuple[dict[str, str], ...]] = {"uima-cas": ({"files": "xmi"},)}
_BESIDE = ("TypeSystem.xml", "README.md")  # what is no source by itself


def _ours(kind: Format, values: dict[str, str]) -> dict[str, str]:
    """What a writer of ours makes."""
    with tempfile.TemporaryDirectory() as place:
        out = Path(place) / ("a" if kind.writes_folder else f"in{(*kind.suffixes, '')[0]}")
        written(kind, known(), out, WriteOptions(values=values))
        files = [f for f in out.rglob("*") if f.is_file()] if out.is_dir() else [out]
        return {str(f.relative_to(place)): f.read_bytes().decode() for f in files}


def changed(chance: Random, text: str) -> bytes:
    """The text with other values in its JSON, some of its words replaced or doubled, or wrong bytes."""
    if text.startswith(("[", "{")) and chance.random() < 0.6:
        lines = [text] if text.startswith("[") else text.splitlines()
        at = chance.randrange(len(lines))
        lines[at] = json.dumps(_other(chance, json.loads(lines[at])))
        return "\n".join(lines).encode()
    words = _WORDS.findall(text)
    for _ in range(chance.choice([1, 1, 2, 3, 8])):
        at = chance.randrange(len(words) or 1)
        words[at : at + chance.choice([0, 1, 1, 1, 5])] = [chance.choice([*_ODD, *words[:50]])]
    data = "".join(words).encode()
    return mutated(chance, data) if chance.random() < 0.3 else data


def _other(chance: Random, value: Any) -> Any:
    """A JSON value with something else in one or more of its places."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(sorted(value))
        if chance.random() < 0.1:
            return {k: v for k, v in value.items() if k != key}
        return {**value, key: _other(chance, value[key])}
    if isinstance(value, list) and value and chance.random() < 0.9:
        at = chance.randrange(len(value))
        return [*value[:at], _other(chance, value[at]), *value[at + chance.choice([0, 1, 1]) :]]
    return chance.choice(_VALUES)


def _import(kind: Format, chance: Random, folder: Path) -> None:
    files = chance.choice(_seeds(kind.name))
    wrong = chance.choice(sorted(files))
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(changed(chance, text) if name == wrong else text.encode())
    said = {option.name: chance.choice(["", *option.choices]) for option in kind.options}
    values = {name: value for name, value in said.items() if value}
    source = wrong if Path(wrong).name not in _BESIDE else next(f for f in sorted(files) if Path(f).name not in _BESIDE)
    check(Source(folder / (source.partition("/")[0] if kind.is_folder else source), kind, kind.chosen("", values), 0))


def check(source: Source) -> None:
    """Whatever a source gives is a refusal with a reason, or a document that a project can hold."""
    for _, found, _ in source.read():
        if isinstance(found, Refusal):
            assert found.reason
            continue
        document, text = found.document, found.document.text
        notes = [(span.source, span.note) for span in found.spans]
        msgspec.json.encode((text, document.title, document.source, document.meta, found.annotator, notes))
        assert all(0 <= span.start < span.end <= len(text) and span.label for span in found.spans)


def _target(name: str) -> Callable[[Random, Path], None]:
    return lambda chance, folder: _import(named(name), chance, folder)


TARGETS = {name: _target(name) for name in NAMES}
