"""Training: what spaCy is told of decided documents, the labels of the scheme, the same result for the same seed."""

import json
import os
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import AnnotatorError
from annotator.model.examples import Example
from annotator.suggest.pipelines import DEFAULT, available
from annotator.suggest.training import client, saving
from annotator.suggest.training.client import run_training
from annotator.suggest.training.curve import last_doubling, share_of
from annotator.suggest.training.examples import MISALIGNED, OVERLAP, REJECTED, spacy_examples
from annotator.suggest.training.loop import train
from annotator.suggest.training.run import run
from annotator.suggest.training.saving import name_for, scratch_beside, target_for
from annotator.suggest.training.settings import Begun, Message, Outcome, Point, Settings, Step, decode_said
from annotator.suggest.training.starting import starting_pipeline

NAMES, TOWNS = ("Ana Novak", "Tom Reed", "Lena Fox", "Ivan Petrov"), ("Larnholm", "Oslo", "Quito", "Arden")
PARTS = ("train", "train", "dev", "test")
TEXT = "Ana Novak met Tom Reed in Oslo."


def _document(i: int) -> Example:
    name, town = NAMES[i % 4], TOWNS[i // 4 % 4]
    text = f"{name} lives in {town} with friends."
    at = text.index(town)
    return Example(i, text, ((0, len(name), "PERSON"), (at, at + len(town), "PLACE")), part=PARTS[i % 4])


DOCUMENTS = [_document(i) for i in range(16)]
FEW = Settings("blank:en", ("PERSON", "PLACE"), steps=5)


@pytest.fixture(scope="module")
def nlp() -> Any:
    """English words without anything."""
    import spacy

    return spacy.blank("en")


def _tags(example: Any) -> list[str]:
    return [token.ent_iob_ + ("-" + token.ent_type_ if token.ent_type_ else "") for token in example.reference]


def test_an_accepted_document_says_of_every_other_token_that_it_is_none(nlp: Any) -> None:
    [found] = spacy_examples(nlp, [Example(1, TEXT, ((0, 9, "PERSON"),))])
    assert _tags(found) == ["B-PERSON", "I-PERSON", "O", "O", "O", "O", "O", "O"]


def test_a_document_that_is_begun_says_what_was_decided_alone(nlp: Any) -> None:
    one = Example(1, TEXT, ((0, 9, "PERSON"),), ((14, 22, "ORG"), (0, 9, "ORG")), complete=False)
    [found] = spacy_examples(nlp, [one])
    assert _tags(found) == ["B-PERSON", "I-PERSON", "", "", "", "", "", ""]
    assert [(s.text, s.label_) for s in found.reference.spans[REJECTED]] == [("Tom Reed", "ORG"), ("Ana Novak", "ORG")]
    assert list(spacy_examples(nlp, [replace(one, spans=(), rejected=())])) == []


def test_spans_that_do_not_fit_are_counted_and_unknown_not_outside(nlp: Any) -> None:
    spans = ((0, 9, "PERSON"), (4, 9, "ORG"), (14, 16, "ORG"), (26, 31, "PLACE"))
    left_out: Counter[str] = Counter()
    [found] = spacy_examples(nlp, [Example(1, TEXT[:-1] + " ", spans)], left_out)
    assert _tags(found) == ["B-PERSON", "I-PERSON", "O", "", "O", "O", "B-PLACE"]
    assert left_out == {OVERLAP: 1, MISALIGNED: 1}


def test_what_was_rejected_and_accepted_does_not_end_the_training(nlp: Any) -> None:
    [found] = spacy_examples(nlp, [Example(1, TEXT, ((0, 9, "PERSON"),), ((0, 9, "PERSON"),))])
    assert list(found.reference.spans[REJECTED]) == []


def test_documents_without_text_are_no_examples(nlp: Any) -> None:
    assert list(spacy_examples(nlp, [Example(1, "", ()), Example(2, " \n", ())])) == []


def test_spacy_learns_from_a_rejected_span_that_it_is_none() -> None:
    """With nothing else known of a document: without negative spans there would be no loss at all."""
    nlp, part = starting_pipeline("blank:en", (), {}, DOCUMENTS)
    begun = Example(1, "Oslo", (), ((0, 4, "PLACE"),), complete=False)
    examples = list(spacy_examples(nlp, [begun]))
    assert nlp.update(examples)[part] > 0


def test_the_labels_of_the_scheme_take_the_places_of_those_they_stand_for() -> None:
    text = "The talks began on Monday, said Paul Weber, and will go on in Berlin on Friday."
    rest = Example(50, text, (), complete=False, part="rest")
    known = {"ORG": "", "MONEY": "SUM"}  # what the project says counts more than what would be proposed
    nlp, part = starting_pipeline(DEFAULT, ("PERSON", "PLACE", "ORG", "SUM"), known, [*DOCUMENTS, rest])
    assert nlp.get_pipe(part).labels == ("PERSON", "PLACE", "SUM")
    doc = nlp("Angela Merkel flew to Germany on Monday.")
    assert [(e.text, e.label_) for e in doc.ents] == [("Angela Merkel", "PERSON"), ("Germany", "PLACE")]
    patterns = [pattern for _, pipe in nlp.pipeline for pattern in getattr(pipe, "patterns", ())]
    assert {pattern["label"] for pattern in patterns} == {"PLACE", "SUM"}


def test_the_same_seed_gives_the_same_pipeline() -> None:
    told: list[Message] = []
    one, same = (train(FEW, DOCUMENTS, told.append) for _ in range(2))
    weights = [trained.nlp.get_pipe("ner").model.to_bytes() for trained in (one, same)]
    assert weights[0] == weights[1]
    assert isinstance(told[0], Begun)
    assert told[0].documents == {"train": 8, "dev": 4, "test": 4}
    assert [s.step for s in told if isinstance(s, Step)] == [0, 5] * 2


def test_a_pipeline_that_cannot_be_trained_is_said(tmp_path: Path) -> None:
    import spacy

    spacy.blank("en").to_disk(tmp_path / "rules")
    with pytest.raises(AnnotatorError, match="no part that can be trained here"):
        train(replace_base(str(tmp_path / "rules")), DOCUMENTS)
    with pytest.raises(AnnotatorError, match="no rules for the language"):
        train(replace_base("blank:qq"), DOCUMENTS)


def replace_base(base: str) -> Settings:
    """Few steps from another base."""
    return Settings(base, FEW.labels, steps=5)


@pytest.mark.parametrize(("part", "says"), [("train", "nothing to learn from"), ("dev", "when to stop")])
def test_too_few_documents_are_said(part: str, says: str) -> None:
    with pytest.raises(AnnotatorError, match=says):
        train(FEW, [one for one in DOCUMENTS if one.part != part])


def test_the_result_is_a_folder_that_spacy_opens_and_a_choice_at_once(home: Path) -> None:
    """In a real child process."""
    import spacy

    target = target_for("mine")
    with scratch_beside(target) as scratch, closing(run_training(_into(target, scratch), DOCUMENTS)) as messages:
        *_, outcome = messages
    assert isinstance(outcome, Outcome)
    assert (outcome.folder, outcome.part, outcome.report.documents) == (str(target), "test", 4)
    assert spacy.load(target).pipe_names == ["ner"]
    meta = json.loads((target / "meta.json").read_text())
    assert (meta["name"], meta["version"]) == ("mine", "0.0.1")
    assert meta["performance"]["ents_f"] == pytest.approx(outcome.report.all.f1)
    assert meta["training"] == {"base": "blank:en", "seed": 0, "documents": {"train": 8, "dev": 4, "test": 4}}
    assert [p.labels for p in available() if p.origin == "trained here"] == [("PERSON", "PLACE")]
    assert [f.name for f in (home / "data" / "pipelines").iterdir()] == ["mine"]


def _into(target: Path, scratch: Path) -> Settings:
    return Settings("blank:en", FEW.labels, steps=5, target=str(target), scratch=str(scratch))


def test_a_newer_one_replaces_the_older_and_a_failure_leaves_it(
    nlp: Any, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = target_for("mine")
    for version in ("0.0.1", "0.0.2"):
        with scratch_beside(target) as scratch:
            saving.save(nlp, scratch, target, {})
        assert json.loads((target / "meta.json").read_text())["version"] == version

    def full(self: Path, _to: Path) -> None:
        raise OSError(28, "No space left on device", str(self))

    with scratch_beside(target) as scratch:
        (scratch / "pipeline").mkdir()
        monkeypatch.setattr(type(nlp), "to_disk", lambda *_: full(target, target))
        with pytest.raises(AnnotatorError, match="cannot be written"):
            saving.save(nlp, scratch, target, {})
    assert json.loads((target / "meta.json").read_text())["version"] == "0.0.2"
    assert [f.name for f in (home / "data" / "pipelines").iterdir()] == ["mine"]


def test_stopping_ends_the_child_and_leaves_nothing(home: Path) -> None:
    target = target_for("mine")
    with scratch_beside(target) as scratch, closing(run_training(_into(target, scratch), DOCUMENTS)) as messages:
        assert isinstance(next(messages), Begun)
    assert list((home / "data" / "pipelines").iterdir()) == []


def test_what_a_killed_training_has_left_is_removed_a_day_later(home: Path) -> None:
    folder = home / "data" / "pipelines"
    for name, age in ((".training-old", 90_000), (".training-running", 60)):
        (folder / name).mkdir(parents=True)
        os.utime(folder / name, (time.time() - age,) * 2)
    with scratch_beside(target_for("mine")):
        pass
    assert [f.name for f in folder.iterdir()] == [".training-running"]


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("import os; os.kill(os.getpid(), 11)", "crashed with signal 11"),
        ("import sys; sys.exit('no memory left')", "status 1: no memory left"),
        ("print('hello')", "cannot be read"),
        ("print('{}')", "empty line"),
    ],
)
def test_a_child_that_dies_or_babbles(monkeypatch: pytest.MonkeyPatch, code: str, says: str) -> None:
    monkeypatch.setattr(client, "trainer_command", lambda: [sys.executable, "-S", "-c", code])
    with pytest.raises(AnnotatorError, match=says):
        list(run_training(FEW, DOCUMENTS))


def test_an_error_of_the_child_is_said_as_it_is() -> None:
    with pytest.raises(AnnotatorError, match="nothing to learn from") as error:
        decode_said('{"error": ["nothing to learn from", "Accept more."]}')
    assert error.value.hint == "Accept more."


def test_shares_of_a_learning_curve_lie_inside_each_other() -> None:
    chosen = [{one.id for one in share_of(DOCUMENTS, share, 3) if one.part == "train"} for share in (25, 50, 75, 100)]
    assert [len(one) for one in chosen] == [2, 4, 6, 8]
    assert all(small < large for small, large in pairwise(chosen))
    assert all(sum(one.part != "train" for one in share_of(DOCUMENTS, share, 3)) == 8 for share in (25, 100))


def test_a_learning_curve_has_a_point_for_each_share() -> None:
    outcome = run(Settings("blank:en", FEW.labels, steps=1, curve=True), DOCUMENTS)
    assert [(point.share, point.documents, point.part) for point in outcome.points] == [
        (25, 2, "test"), (50, 4, "test"), (75, 6, "test"), (100, 8, "test"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("half", "whole", "says"),
    [
        ((0.60, 0.55, 0.65), (0.75, 0.70, 0.80), "More work is worth it"),
        ((0.60, 0.40, 0.80), (0.65, 0.45, 0.85), "may be chance"),
        ((0.70, 0.65, 0.75), (0.70, 0.65, 0.75), "brought nothing"),
    ],
)
def test_what_the_last_doubling_brought_is_a_sentence(
    half: tuple[float, float, float], whole: tuple[float, float, float], says: str
) -> None:
    points = [Point(50, 40, *half, "test"), Point(100, 80, *whole, "test")]
    assert says in last_doubling(points)
    assert "From 40 to 80 documents" in last_doubling(points)
    assert last_doubling(points[1:]) == ""


def test_names_and_folders_that_cannot_be_are_refused(tmp_path: Path) -> None:
    assert name_for("my news (2)") == "my_news_2"
    for name in ("../evil", "", "a/b", ".hidden"):
        with pytest.raises(AnnotatorError, match="cannot be the name"):
            target_for(name)
    with pytest.raises(AnnotatorError, match="not trained here"):
        target_for(DEFAULT)
    (tmp_path / "full").mkdir()
    with pytest.raises(AnnotatorError, match="no pipeline"):
        target_for("", tmp_path / "full")
