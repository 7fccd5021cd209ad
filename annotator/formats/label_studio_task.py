"""What stands in one task of Label Studio's JSON, or in one record of JSON_MIN."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from annotator.formats.building import Said
from annotator.formats.json_values import list_at, number_or_none, text_or_empty
from annotator.formats.offsets import Unit, finder
from annotator.formats.report import Refused
from annotator.language import mark, tr
from annotator.model.document import Answer
from annotator.model.span import Status

_OF_MIN = {"id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time", "agreement"}


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one annotator said: regions as the file has them, and where in the task they stand."""

    annotator: str = ""
    answer: Answer | None = None
    results: tuple[dict[str, Any], ...] = ()
    where: str = "$"


@dataclass(frozen=True, slots=True)
class Task:
    """A text, other data and metadata, opinions on it, predictions, and what of the task is left out, counted."""

    text: Any
    data: dict[str, Any]
    meta: dict[str, Any]
    opinions: list[Opinion]
    predictions: list[dict[str, Any]]
    left_out: Counter[str] = field(default_factory=Counter)


def task_of(record: dict[str, Any], text_key: str) -> Task:
    """A task as Label Studio exports it in any of its three shapes. `text_key` empty: found out. Raises `Refused`."""
    left_out: Counter[str] = Counter()
    if isinstance(record.get("data"), dict):
        data, meta = dict(record["data"]), record.get("meta")
        opinions = _opinions(record, left_out)
        predictions = _objects(record, "predictions")
        left_out[mark("ground truth marks")] = sum(
            one.get("ground_truth") is True for one in _objects(record, "annotations")
        )
    else:
        data, meta, predictions = _data_of_min(record), None, []
        opinions = _opinions_of_min(record)
    text = data.pop(_text_key(data, text_key))
    meta = meta if isinstance(meta, dict) else {"meta": meta} if meta else {}
    return Task(text, data, meta, _named_apart(opinions), predictions, left_out)


def _text_key(data: dict[str, Any], wanted: str) -> str:
    texts = [key for key, value in data.items() if isinstance(value, str)]
    if wanted or "text" in texts:
        key = wanted or "text"
        if key in texts:
            return key
    elif len(texts) == 1:
        return texts[0]
    elif texts:
        raise Refused(tr("which is its text, {names}? Say --option text-key=NAME", names=tr(" or ").join(texts)))
    raise Refused(tr("it has no text ({where})", where=f"$.data.{wanted}" if wanted else "$.data"))


def _opinions(record: dict[str, Any], left_out: Counter[str]) -> list[Opinion]:
    found = []
    for i, one in enumerate(_objects(record, "annotations")):
        answer = Answer.IGNORE if one.get("was_cancelled") is True else Answer.ACCEPT
        where = f"$.annotations[{i}].result"
        found.append(Opinion(_who(one), answer, tuple(_objects(one, "result", where[: -len(".result")])), where))
    for i, one in enumerate(_objects(record, "drafts")):
        if one.get("annotation") is not None:
            left_out[mark("changes that were not submitted")] += 1
            continue
        where = f"$.drafts[{i}]"
        found.append(Opinion(_who(one), None, tuple(_objects(one, "result", where)), f"{where}.result"))
    return found + [Opinion(name) for name in list_at(record, "annotators") if isinstance(name, str)]


def _who(one: dict[str, Any]) -> str:
    """The annotator: by the name that we write, an address, or a user's number."""
    by = one.get("annotator") or one.get("completed_by") or one.get("user") or one.get("created_username")
    if isinstance(by, dict):
        by = by.get("email") or by.get("username") or by.get("id")
    return str(by).strip() if isinstance(by, str | int) and not isinstance(by, bool) else ""


def _named_apart(opinions: list[Opinion]) -> list[Opinion]:
    """The same with a number behind names that come again: they are opinions of their own."""
    seen: Counter[str] = Counter()
    found = []
    for one in opinions:
        seen[one.annotator] += 1
        name = one.annotator if seen[one.annotator] == 1 else f"{one.annotator or 'annotator'} ({seen[one.annotator]})"
        found.append(Opinion(name, one.answer, one.results, one.where))
    return found


def _data_of_min(record: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in record.items() if k not in _OF_MIN and not _are_regions(v)}


def _opinions_of_min(record: dict[str, Any]) -> list[Opinion]:
    if "annotation_id" not in record and "annotator" not in record:
        return []
    results = [
        {"from_name": key, "type": "labels" if "labels" in value else "choices", "value": value}
        for key, values in record.items()
        if _are_regions(values)
        for value in values
    ]
    return [Opinion(_who(record), Answer.ACCEPT, tuple(results))]


def _are_regions(value: Any) -> bool:
    """Whether this is what JSON_MIN has of a tag with regions."""
    return isinstance(value, list) and bool(value) and all(isinstance(v, dict) and "start" in v for v in value)


class Regions:
    """The labelled spans of a task; everything else in its results is counted."""

    def __init__(self, task: Task, unit: Unit, from_name: str, to_name: str) -> None:
        self._task, self._from, self._to = task, from_name, to_name
        self._find = finder(task.text, unit)
        self._left_out = Counter(task.left_out)
        self._targets: set[str] = set()

    def decided(self, opinion: Opinion) -> list[Said]:
        """What an annotator labelled."""
        return self._said(list(opinion.results), opinion.where, Status.ACCEPTED)

    def suggested(self, annotator: str) -> list[Said]:
        """What models suggested, but for suggestions that say for whom they wait and do not name the annotator."""
        found: dict[tuple[str, str], Said] = {}
        for i, one in enumerate(self._task.predictions):
            who = one.get("annotators")
            if isinstance(who, list) and annotator not in who:
                continue
            source, score = text_or_empty(one.get("model_version")), number_or_none(one.get("score"))
            where = f"$.predictions[{i}]"
            for said in self._said(_objects(one, "result", where), f"{where}.result", Status.PENDING, source, score):
                found.setdefault((place_of(said), source), said)
        return list(found.values())

    def left_out(self) -> list[str]:
        """A sentence on what has been passed over. Raises `Refused` where spans are on several texts."""
        if len(self._targets) > 1:
            raise Refused(
                tr(
                    "its spans are on several texts ({names}): say --option to-name=NAME",
                    names=", ".join(sorted(self._targets)),
                )
            )
        counted = [f"{count} {tr(what)}" for what, count in sorted(self._left_out.items()) if count]
        return [tr("left out: {names}", names=", ".join(counted))] if counted else []

    def _said(
        self, results: list[dict[str, Any]], where: str, status: Status, source: str = "", score: float | None = None
    ) -> list[Said]:
        found = []
        for i, result in enumerate(results):
            value, kind = result.get("value"), str(result.get("type") or "labels")
            if kind != "labels" or not isinstance(value, dict):
                self._left_out[kind if kind != "labels" else mark("regions without a value")] += 1
            elif not self._is_wanted(result):
                self._left_out[mark("spans of other tags")] += 1
            else:
                at = f"{where}[{i}].value"
                own = number_or_none(result.get("score"))
                rest = status, score if own is None else own, source, _note(result)
                found += [
                    Said(value.get("start"), value.get("end"), label, at, self._text(value), *rest)
                    for label in self._labels(value)
                ]
        return found

    def _is_wanted(self, result: dict[str, Any]) -> bool:
        if (self._from and result.get("from_name") != self._from) or (self._to and result.get("to_name") != self._to):
            return False
        self._targets |= {str(result["to_name"])} if "to_name" in result else set()
        return True

    def _labels(self, value: dict[str, Any]) -> list[Any]:
        labels = list_at(value, "labels")
        if not labels:
            self._left_out[mark("spans without a label")] += 1
        return labels

    def _text(self, value: dict[str, Any]) -> str | None:
        """What a region says stands there; None where only its white space differs, which browsers change."""
        said, start, end = value.get("text"), value.get("start"), value.get("end")
        if not isinstance(said, str) or not said or type(start) is not int or type(end) is not int:
            return None
        there = self._task.text[self._find(start) : self._find(end)]
        return None if _words(said) == _words(there) else said


def place_of(said: Said) -> str:
    """What makes two spans say the same, before anything of them is checked."""
    return repr((said.start, said.end, said.label))


def _words(text: str) -> list[str]:
    return text.replace("\\n", "\n").split()


def _note(result: dict[str, Any]) -> str:
    """The note on a region."""
    meta = result.get("meta")
    said = meta.get("text") if isinstance(meta, dict) else None
    return "\n".join(one for one in (said if isinstance(said, list) else [said]) if isinstance(one, str))


def _objects(record: dict[str, Any], key: str, where: str = "$") -> list[dict[str, Any]]:
    found = list_at(record, key, where)
    for i, one in enumerate(found):
        if not isinstance(one, dict):
            raise Refused(tr("{where} is not an object", where=f"{where}.{key}[{i}]"))
    return found
