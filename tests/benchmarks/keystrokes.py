"""Keys per gold span: a simulated annotator takes what is suggested to the gold spans of real corpora.

It knows the gold and always takes the cheapest way it can find: every step is a command of the registry, pressed by its
default key, on a real project; at the end of each document what is stored must be the gold, or the run fails. A key
with its modifiers counts as one ("keys"); `..._with_modifiers` counts Ctrl, Alt and Shift as keys of their own.

For the other tools the same corrections are counted by their documented keys and mouse actions: a drag counts as 3
keys, a click (or double click) as 2, always by their cheapest way. Right suggestions cost nothing in any tool.

Documents: UNER PUD (news and Wikipedia, held out from the pipeline's training) and the GMB sample (news). Labels are
those both sides know: PERSON, ORG, PLACE (the pipeline's GPE, LOC and FAC); spans must agree to the character,
although the corpora cut titles and "the" differently from the pipeline. ANNOTATOR_CORPORA says where the files are.
"""

import json
import os
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from annotator.model.label import Label, LabelScheme
from annotator.model.span import Span
from annotator.store import runs
from annotator.store.project import Project
from annotator.suggest.docs import merge
from annotator.suggest.loading import load
from annotator.suggest.pipelines import DEFAULT
from tests.benchmarks.simulated import Annotator
from tests.benchmarks.tools import TOOLS, Corrections, corrections
from tests.making import add

FILES = ("uner_pud_test.jsonl", "gmb_sample_test.jsonl")
MAPPED = {"GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE", "PERSON": "PERSON", "ORG": "ORG"}
SCHEME = LabelScheme((Label("PERSON", "#0072B2", "p"), Label("ORG", "#D55E00", "o"), Label("PLACE", "#009E73", "l")))
Place = tuple[int, int, str]


@dataclass
class Sums:
    """What one way of working cost."""

    keys: int = 0
    presses: int = 0  # with the modifiers
    tools: Counter[str] = field(default_factory=Counter)
    used: Counter[str] = field(default_factory=Counter)


def corpora() -> Path:
    """The folder with the gold data."""
    folder = Path(os.environ.get("ANNOTATOR_CORPORA", Path(__file__).parents[3] / "shared" / "corpora"))
    missing = [name for name in FILES if not (folder / name).is_file()]
    if missing:
        raise SystemExit(
            f"{folder} lacks {', '.join(missing)}: set ANNOTATOR_CORPORA to the folder with the gold data."
        )
    return folder


def documents() -> list[tuple[str, set[Place]]]:
    """Texts with their gold spans; each text once."""
    found: dict[str, set[Place]] = {}
    for name in FILES:
        for text, gold in gold_of(corpora() / name):
            found.setdefault(text, gold)
    return list(found.items())


def gold_of(path: Path) -> list[tuple[str, set[Place]]]:
    """The texts of a file with their gold spans, of the labels that both sides know."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    known = ("PERSON", "ORG", "PLACE")
    return [
        (r["text"], {(s["start"], s["end"], s["label"]) for s in r["spans"] if s["label"] in known}) for r in records
    ]


def measure() -> dict[str, float]:
    """Both ways of working over all documents."""
    docs = documents()
    with tempfile.TemporaryDirectory() as folder:
        blank = _work(Path(folder) / "blank.annot", docs, suggested=False)
        with_suggestions = _work(Path(folder) / "suggested.annot", docs, suggested=True)
    spans = sum(len(gold) for _, gold in docs)
    figures: dict[str, float] = {"documents": len(docs), "gold_spans": spans}
    for name, sums in (("with_suggestions", with_suggestions), ("without", blank)):
        figures[f"keys_per_span_{name}"] = round(sums.keys / spans, 3)
        figures[f"keys_per_span_{name}_with_modifiers"] = round(sums.presses / spans, 3)
        figures[f"keys_per_document_{name}"] = round(sums.keys / len(docs), 2)
        for tool in TOOLS:
            figures[f"{tool}_keys_per_span_{name}"] = round(sums.tools[tool] / spans, 3)
            figures[f"{tool}_keys_per_document_{name}"] = round(sums.tools[tool] / len(docs), 2)
    if os.environ.get("ANNOTATOR_VERBOSE"):
        print(with_suggestions.used.most_common(), blank.used.most_common(), sep="\n")
    return figures


def _work(path: Path, docs: list[tuple[str, set[Place]]], *, suggested: bool) -> Sums:
    project = Project.create(path, SCHEME)
    idents = [add(project, text) for text, _ in docs]
    if suggested:
        _preannotate(project, idents, docs)
    annotator = Annotator(project)
    sums = Sums()
    for ident, (_, gold) in zip(idents, docs, strict=True):
        annotator.session.open(ident)
        before = {s.place for s in annotator.session.spans}
        todo: Corrections = corrections(before, gold)
        for name, cost in TOOLS.items():
            sums.tools[name] += cost(annotator.session.tokens, todo)
        annotator.finish(gold)
        stored = {s.place for s in project.spans(ident, annotator.session.annotator) if s.status == "accepted"}
        assert stored == gold, (ident, stored ^ gold)
    sums.keys, sums.presses, sums.used = annotator.keys, annotator.presses, annotator.used
    project.close()
    return sums


def _preannotate(project: Project, idents: list[int], docs: list[tuple[str, set[Place]]]) -> None:
    nlp, ready = load(DEFAULT)
    run = runs.begin_run(project, ready.pipeline, ready.version, {})
    for ident, (text, _) in zip(idents, docs, strict=True):
        result = merge(ident, [(0, nlp(text))], text)
        known = [Span(s.start, s.end, MAPPED[s.label]) for s in result.spans if s.label in MAPPED]
        runs.store_result(project, run, ident, known, result.bounds)
    runs.finish_run(project, run)
