"""Label Studio's JSON and JSON_MIN as it exports them, and its import rules restated for what we write."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.formats import registry
from annotator.formats.label_studio import FORMAT
from annotator.formats.outgoing import Outgoing
from annotator.formats.writing import WriteOptions
from annotator.model.document import Answer
from annotator.model.span import Span, Status
from annotator.store.bulk import Incoming
from tests.formats.known import known
from tests.formats.reading import read_all, refused
from tests.formats.roundtrip import documents, made, written

READ_BY = {"label-studio": "restated: the import of Label Studio, the checks of label-studio-sdk 2.1"}
TEXT = "Ana Novak met\nLev in Larnholm"


def _region(start: int, end: int, label: str, **more: Any) -> dict[str, Any]:
    value = {"start": start, "end": end, "text": TEXT[start:end], "labels": [label]}
    return {"id": "x1", "from_name": "label", "to_name": "text", "type": "labels", "value": value, **more}


def _annotation(*results: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": 1, "completed_by": 1, "result": list(results), "was_cancelled": False, "ground_truth": False, **more}


def _file(folder: Path, what: Any) -> Path:
    path = folder / "export.json"
    path.write_text(what if isinstance(what, str) else json.dumps(what), encoding="utf-8")
    return path


def _read(folder: Path, *tasks: Any, **values: str) -> list[tuple[Incoming, list[str]]]:
    return read_all(FORMAT, _file(folder, list(tasks)), **values)


def test_annotations_are_annotators_and_predictions_are_suggestions(tmp_path: Path) -> None:
    suggested = {"model_version": "tiny 1.0", "score": 0.5, "result": [_region(0, 9, "PERSON"), _region(14, 17, "X")]}
    task = {
        "id": 7,
        "data": {"text": TEXT, "title": "A meeting", "url": "x.org"},
        "meta": {"batch": 2},
        "annotations": [
            _annotation(_region(0, 9, "PERSON", meta={"text": ["sure"]}), ground_truth=True),
            _annotation(completed_by={"id": 2, "email": "kim@x.org"}, was_cancelled=True),
            _annotation(_region(21, 29, "GPE"), completed_by=1),
        ],
        "drafts": [{"user": "lee@x.org", "result": [_region(14, 17, "PERSON")]}, {"annotation": 1, "result": []}],
        "predictions": [suggested],
    }
    (one, notes), *others = _read(tmp_path, task)
    assert (one.document.title, one.document.meta) == ("A meeting", {"url": "x.org", "batch": 2})
    assert (one.annotator, one.answer) == ("1", Answer.ACCEPT)
    assert one.spans == (
        Span(0, 9, "PERSON", note="sure"),
        Span(14, 17, "X", Status.PENDING, 0.5, "tiny 1.0"),
    )
    assert [(o.annotator, o.answer, [s.pending for s in o.spans]) for o, _ in others] == [
        ("kim@x.org", Answer.IGNORE, [True, True]),
        ("1 (2)", Answer.ACCEPT, [False, True, True]),
        ("lee@x.org", None, [False, True, True]),
    ]
    assert notes == ["left out: 1 changes that were not submitted, 1 ground truth marks"]


def test_a_task_that_nobody_has_looked_at(tmp_path: Path) -> None:
    suggested = {"result": [_region(0, 9, "PERSON", score=0.25)]}
    [(one, _), (two, _)] = _read(tmp_path, {"data": {"text": TEXT}, "predictions": [suggested]}, {"text": "plain"})
    assert (one.annotator, one.answer, one.spans) == ("", None, (Span(0, 9, "PERSON", Status.PENDING, 0.25),))
    assert (two.document.text, two.annotator, two.answer) == ("plain", "", None)


def test_what_is_no_labelled_span_is_counted(tmp_path: Path) -> None:
    results: list[dict[str, Any]] = [
        _region(0, 9, "PERSON"),
        {"type": "relation", "from_id": "x1", "to_id": "x2", "direction": "right"},
        {"type": "choices", "from_name": "mood", "to_name": "text", "value": {"choices": ["good"]}},
        {"type": "hypertextlabels", "value": {"start": "/p[1]/text()[1]", "hypertextlabels": ["X"]}},
        {**_region(0, 3, "X"), "value": {"start": 0, "end": 3, "labels": []}},
    ]
    [(one, notes)] = _read(tmp_path, {"data": {"text": TEXT}, "annotations": [_annotation(*results)]})
    assert [s.label for s in one.spans] == ["PERSON"]
    assert notes == ["left out: 1 choices, 1 hypertextlabels, 1 relation, 1 spans without a label"]


def test_a_region_with_two_labels_is_two_spans_and_browsers_may_change_white_space(tmp_path: Path) -> None:
    value = {"start": 0, "end": 17, "text": "Ana Novak met\\nLev", "labels": ["A", "B"]}
    [(one, _)] = _read(tmp_path, {"data": {"text": TEXT}, "annotations": [_annotation({"value": value})]})
    assert [s.place for s in one.spans] == [(0, 17, "A"), (0, 17, "B")]


#: What `Converter.convert(..., "JSON_MIN")` of label-studio-sdk 2.1.2 makes.
MIN = [
    {
        "text": TEXT, "site": "x.org", "id": 0, "mood": "good", "label": [_region(0, 9, "PERSON")["value"]],
        "annotator": 1, "annotation_id": 5, "created_at": None, "updated_at": None, "lead_time": 3.5,
    },
    {"text": TEXT, "id": 0, "annotator": "kim@x.org", "annotation_id": 6, "lead_time": None},
]  # fmt: skip


def test_json_min(tmp_path: Path) -> None:
    [(one, _), (two, _)] = _read(tmp_path, *MIN)
    assert (one.annotator, one.answer, one.spans) == ("1", Answer.ACCEPT, (Span(0, 9, "PERSON"),))
    assert one.document.meta == {"site": "x.org", "mood": "good"}
    assert (two.annotator, two.answer, two.spans) == ("kim@x.org", Answer.ACCEPT, ())
    found = registry.recognised(_file(tmp_path, MIN))
    assert found is FORMAT


def test_which_text_and_which_tags(tmp_path: Path) -> None:
    results = [_region(0, 9, "PERSON"), _region(0, 3, "X", to_name="head", from_name="tags")]
    task = {"data": {"body": TEXT, "head": "Ana"}, "annotations": [_annotation(*results)]}
    [refusal] = refused(FORMAT, _file(tmp_path, [task]))
    assert refusal.reason == "which is its text, body or head? Say --option text-key=NAME"
    [refusal] = refused(FORMAT, _file(tmp_path, [task]), text_key="body")
    assert "its spans are on several texts (head, text): say --option to-name=NAME" in refusal.reason
    [(one, notes)] = _read(tmp_path, task, text_key="body", to_name="text")
    assert ([s.label for s in one.spans], notes) == (["PERSON"], ["left out: 1 spans of other tags"])


@pytest.mark.parametrize("unit", ["utf-16", "bytes"])
def test_offsets_of_other_units_are_found_out_and_can_be_said(tmp_path: Path, unit: str) -> None:
    start = {"utf-16": 3, "bytes": 5}[unit]
    value = {"start": start, "end": start + 3, "text": "Ana", "labels": ["PERSON"]}
    task = {"data": {"text": "😀 Ana met"}, "annotations": [_annotation({"value": value})]}
    [refusal] = refused(FORMAT, _file(tmp_path, [task]))
    assert f"--option offsets={unit}" in refusal.reason
    [(one, _)] = _read(tmp_path, task, offsets=unit)
    assert one.spans == (Span(2, 5, "PERSON"),)


def _broken(value: Any, **more: Any) -> dict[str, Any]:
    return {"data": {"text": "abc"}, "annotations": [_annotation({"type": "labels", "value": value})], **more}


BROKEN: list[tuple[Any, str]] = [
    ("[1", "broken JSON"),
    ("[" * 100_000, "nested too deeply"),
    ('[{"data": {"text": NaN}}]', "broken JSON"),
    ('[{"data": {"text": "a", "n": 1e400}}]', "out of range"),
    ([1], "not a JSON object"),
    ([{"data": {"n": 1}}], "it has no text ($.data)"),
    ([{"data": {"text": " "}}], "text is empty"),
    ([{"data": {"text": "a"}, "annotations": [1]}], "$.annotations[0] is not an object"),
    ([{"data": {"text": "a"}, "annotations": [{"result": 1}]}], "$.annotations[0].result is not a list"),
    ([_broken({"start": 2, "end": 1, "labels": ["X"]})], "$.annotations[0].result[0].value: start 2 is not before"),
    ([_broken({"start": -1, "end": 1, "labels": ["X"]})], "negative"),
    ([_broken({"start": 0, "end": 4, "labels": ["X"]})], "beyond the text, which has 3 characters"),
    ([_broken({"start": 10**30, "end": 10**31, "labels": ["X"]})], "beyond the text, which has 3 characters"),
    ([_broken({"start": "0", "end": 1, "labels": ["X"]})], "whole numbers"),
    ([_broken({"start": 0, "end": 1, "labels": [1]})], "no label"),
    ([_broken({"start": [], "end": {}, "labels": [{}]})], "whole numbers"),
    ([_broken({"start": 0, "end": 1, "labels": [""]})], "a label needs a name"),
    ([_broken({"start": 0, "end": 1, "labels": "X"})], "labels is not a list"),
]


@pytest.mark.parametrize(("bad", "says"), BROKEN, ids=[f"{i} {says}" for i, (_, says) in enumerate(BROKEN)])
def test_every_fault_is_named_with_its_place(tmp_path: Path, bad: Any, says: str) -> None:
    [refusal] = refused(FORMAT, _file(tmp_path, bad))
    assert says in refusal.reason
    if not isinstance(bad, str):
        assert refusal.place == "$[0]"


def test_lone_surrogates_are_replaced_and_said(tmp_path: Path) -> None:
    [(one, notes)] = read_all(FORMAT, _file(tmp_path, '[{"data": {"text": "a \\ud800 b"}}]'))
    assert (one.document.text, len(notes)) == ("a \ufffd b", 1)


def _label_studio_takes(tasks: Any, labels: set[str], from_name: str = "label", to_name: str = "text") -> None:
    """TaskValidator and BaseTaskSerializerBulk of Label Studio, validate_prediction of its sdk."""
    assert isinstance(tasks, list)
    assert tasks
    for task in tasks:
        assert isinstance(task["data"]["text"], str)
        assert isinstance(task.get("meta", {}), dict)
        for draft in task.get("drafts", []):  # AnnotationDraft(**draft)
            assert set(draft) <= {"result", "user", "lead_time", "created_at", "updated_at"}
        for annotation in task["annotations"]:
            by = annotation.get("completed_by")
            assert by is None or "@" in by["email"]
            assert annotation["ground_truth"] is False, "true where nothing is said"
        for one in [*task["annotations"], *task["predictions"], *task.get("drafts", [])]:
            ids = [result["id"] for result in one["result"]]
            assert len(set(ids)) == len(ids)
            for result in one["result"]:
                assert (result["from_name"], result["to_name"], result["type"]) == (from_name, to_name, "labels")
                value = result["value"]
                assert 0 <= value["start"] < value["end"] <= len(task["data"]["text"])
                assert value["text"] == task["data"]["text"][value["start"] : value["end"]]
                assert set(value["labels"]) <= labels


@settings(max_examples=20, deadline=None)
@given(wanted=documents())
def test_label_studio_takes_what_we_write(tmp_path_factory: pytest.TempPathFactory, wanted: list[Outgoing]) -> None:
    out = tmp_path_factory.mktemp("ls") / "out.json"
    written(FORMAT, wanted, out)
    tasks = json.loads(out.read_text(encoding="utf-8"))
    _label_studio_takes(tasks, {s.label for one in wanted for s in one.spans})
    assert len(tasks) == len({one.document.text for one in wanted})


def test_names_of_tags_and_annotators_can_be_chosen(tmp_path: Path) -> None:
    values = {"from_name": "ner", "to_name": "body", "completed_by": "email"}
    document = made(TEXT, [Span(0, 9, "PERSON")], "kim@x.org")
    written(FORMAT, [document], tmp_path / "out.json", WriteOptions(values=values))
    [task] = tasks = json.loads((tmp_path / "out.json").read_text())
    _label_studio_takes(tasks, {"PERSON"}, "ner", "body")
    assert task["annotations"][0]["completed_by"] == {"email": "kim@x.org"}


def test_answers_are_held_as_far_as_label_studio_has_them(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    answers = [Answer.ACCEPT, Answer.REJECT, Answer.IGNORE, None]
    report = written(FORMAT, [made(f"text {i}", answer=answer) for i, answer in enumerate(answers)], out)
    assert report.left_out == {"answers": 1}
    came = [one.answer for one, _ in read_all(FORMAT, out)]
    assert came == [Answer.ACCEPT, Answer.IGNORE, Answer.IGNORE, None]


def test_nobody_gets_a_draft_that_hides_predictions(tmp_path: Path) -> None:
    documents = [made(TEXT, [Span(0, 9, "X", Status.PENDING)], answer=None), made("b", [Span(0, 1, "X")], answer=None)]
    written(FORMAT, documents, tmp_path / "out.json")
    waiting, begun = json.loads((tmp_path / "out.json").read_text())
    assert (waiting["annotators"], "drafts" in waiting, len(waiting["predictions"])) == (["kim"], False, 1)
    assert ([draft["user"] for draft in begun["drafts"]], "annotators" in begun) == (["kim"], False)


def test_several_annotators_share_a_task(tmp_path: Path) -> None:
    written(FORMAT, known(), tmp_path / "out.json")
    tasks = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [[a["annotator"] for a in task["annotations"]] for task in tasks] == [["kim", "Zoë B"], ["kim"]]


def _task(**more: Any) -> dict[str, Any]:
    return {"id": 1, "data": {"text": TEXT}, **more}


@pytest.mark.parametrize(
    ("by", "name"),
    [
        ({"annotator": "kim", "completed_by": 3}, "kim"),
        ({"completed_by": 3}, "3"),
        ({"completed_by": {"email": "a@b.c", "username": "u", "id": 3}}, "a@b.c"),
        ({"completed_by": {"username": " u ", "id": 3}}, "u"),
        ({"completed_by": {"id": 3}}, "3"),
        ({"completed_by": None, "created_username": "old"}, "old"),
        ({"completed_by": True}, ""),
        ({"completed_by": ["x"]}, ""),
        ({"completed_by": {}}, ""),
    ],
)
def test_annotators_have_the_name_that_the_file_gives(tmp_path: Path, by: dict[str, Any], name: str) -> None:
    [(one, _)] = _read(tmp_path, _task(annotations=[_annotation(_region(0, 9, "X")) | {"completed_by": None} | by]))
    assert one.annotator == name


def test_drafts_of_several_count_each(tmp_path: Path) -> None:
    submitted = {"annotation": 1, "result": []}
    drafts = [submitted, submitted, {"user": "kim", "result": [_region(0, 9, "X")]}]
    (one, notes), *others = _read(tmp_path, _task(drafts=drafts))
    assert (one.annotator, [s.place for s in one.spans], others) == ("kim", [(0, 9, "X")], [])
    assert "2 changes that were not submitted" in str(notes)


def test_what_is_left_out_is_counted_by_kind(tmp_path: Path) -> None:
    results: list[dict[str, Any]] = [
        {"type": "choices", "value": {"choices": ["a"]}},
        {"type": "choices", "value": {"choices": ["b"]}},
        {"type": "labels"},
        _region(0, 9, "X") | {"value": {"start": 0, "end": 9, "labels": []}},
        _region(0, 9, "X") | {"value": {"start": 0, "end": 9}},
        _region(0, 9, "Y", from_name="other"),
        _region(0, 9, "Z", from_name="other"),
        _region(14, 17, "X"),
    ]
    [(one, notes)] = _read(tmp_path, _task(annotations=[_annotation(*results)]), from_name="label")
    assert [s.place for s in one.spans] == [(14, 17, "X")]
    assert notes[-1] == (
        "left out: 2 choices, 1 regions without a value, 2 spans of other tags, 2 spans without a label"
    )


def test_notes_and_metadata_of_any_shape(tmp_path: Path) -> None:
    regions = [
        _region(0, 3, "A", meta={"text": ["one", "two", 3]}),
        _region(4, 9, "A", meta={"text": "alone"}),
        _region(14, 17, "A", meta="odd"),
    ]
    [(one, _)] = _read(tmp_path, _task(annotations=[_annotation(*regions)], meta="a note"))
    assert [s.note for s in one.spans] == ["one\ntwo", "alone", ""]
    assert one.document.meta["meta"] == "a note"


def test_json_min_of_choices_and_of_a_text_under_another_name(tmp_path: Path) -> None:
    record = {
        "id": 1, "body": TEXT, "annotation_id": 2, "annotator": 5,
        "label": [{"start": 0, "end": 9, "labels": ["PERSON"]}, {"start": 0, "end": 9, "choices": ["x"]}],
    }  # fmt: skip
    [(one, notes)] = _read(tmp_path, record)
    assert (one.document.text, one.annotator, [s.place for s in one.spans]) == (TEXT, "5", [(0, 9, "PERSON")])
    assert "1 choices" in str(notes)
    for missing, who in (({"annotation_id"}, "5"), ({"annotator"}, ""), ({"annotation_id", "annotator"}, "")):
        [(one, _)] = _read(tmp_path, {k: v for k, v in record.items() if k not in missing})
        assert (one.annotator, len(one.spans)) == (who, len(missing) % 2)


def test_a_text_that_a_region_names_is_compared_only_where_it_can_be(tmp_path: Path) -> None:
    for value, says in (
        ({"start": 0, "end": 9, "text": ""}, ""),
        ({"start": 0, "end": 9, "text": 7}, ""),
        ({"start": "0", "end": 9, "text": "Ana"}, "whole numbers"),
        ({"start": 0, "end": None, "text": "Ana"}, "whole numbers"),
        ({"start": 0, "end": 9, "text": "Bea"}, "the text there is"),
    ):
        task = _task(annotations=[_annotation(_region(0, 9, "X") | {"value": {**value, "labels": ["X"]}})])
        if says:
            [refusal] = refused(FORMAT, _file(tmp_path, [task]))
            assert says in refusal.reason
        else:
            assert len(_read(tmp_path, task)[0][0].spans) == 1


def test_suggestions_are_written_by_their_model_and_for_whom_they_wait(tmp_path: Path) -> None:
    waits = Span(0, 9, "PERSON", Status.PENDING, 0.5, "tiny 1.0", "unsure")
    plain = Span(21, 29, "GPE", Status.PENDING)
    group = [made(TEXT, [waits, plain], "kim"), made(TEXT, [waits], "lee")]
    written(FORMAT, [*group, made("other", [waits._replace(end=5)], "kim")], tmp_path / "out.json")
    first, second = json.loads((tmp_path / "out.json").read_text())
    assert (first["id"], second["id"]) == (1, 2)
    both, one = first["predictions"]
    assert (both["model_version"], "annotators" in both, one["annotators"], "model_version" in one) == (
        "tiny 1.0", False, ["kim"], False,
    )  # fmt: skip
    [region] = both["result"]
    assert (region["origin"], region["score"], region["meta"]) == ("prediction", 0.5, {"text": ["unsure"]})
    [region] = one["result"]
    assert ("score" in region, "meta" in region) == (False, False)
    assert "annotators" not in second["predictions"][0]


def test_metadata_that_would_hide_the_text_stands_beside_it(tmp_path: Path) -> None:
    written(FORMAT, [made(TEXT, [Span(0, 9, "X")], meta={"text": "mine", "k": 1})], tmp_path / "out.json")
    [task] = json.loads((tmp_path / "out.json").read_text())
    assert (task["data"]["text"], task["data"]["k"], task["meta"]) == (TEXT, 1, {"text": "mine"})
    assert task["annotations"][0]["result"][0]["origin"] == "manual"
