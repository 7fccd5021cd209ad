"""The longer SQL statements, each with what it answers."""

from collections.abc import Iterable

RUNS_OFF = "runs off"  # the setting that lists the runs whose suggestions do not count (JSON)
_ON = (
    f"run.id NOT IN (SELECT off.value FROM setting, json_each(setting.value) AS off WHERE setting.name = '{RUNS_OFF}')"
)

#: Of each document, the newest run of each pipeline that looked at it, but for those that are switched off.
_CURRENT = f"""
SELECT run_document.document, max(run_document.run) AS run
FROM run_document JOIN run ON run.id = run_document.run WHERE {{where}} AND {_ON}
GROUP BY run_document.document, run.pipeline
"""

#: The runs that are the newest of their pipeline for some document.
CURRENT_RUNS = f"SELECT DISTINCT run FROM ({_CURRENT.format(where='1')})"

#: What a suggestion `s` is shown as: its label, or what the project shows that label as; empty for not at all.
_SHOWN = "coalesce(map.label, s.label)"

#: True of a suggestion `s` that none of the annotator's spans answers: none came from it, says the same, or came from
#: a suggestion of an earlier run that said the same (what was decided stays decided when a pipeline runs again).
#: Three look-ups instead of one with OR, so that each uses an index.
_UNANSWERED = f"""
NOT EXISTS (SELECT 1 FROM span WHERE span.suggestion = s.id AND span.annotator = :annotator)
AND NOT EXISTS (
  SELECT 1 FROM span WHERE span.document = s.document AND span.annotator = :annotator
  AND span.start = s.start AND span."end" = s."end" AND span.label = {_SHOWN})
AND NOT EXISTS (
  SELECT 1 FROM suggestion AS same JOIN span ON span.suggestion = same.id
  WHERE same.document = s.document AND same.start = s.start AND same."end" = s."end" AND same.label = s.label
  AND span.annotator = :annotator)
"""

_SOURCE = "coalesce(nullif(s.source, ''), trim(run.pipeline || ' ' || run.version))"
# Numbers and NULL where they can stand for texts: of a hundred thousand rows the texts cost most.
_STATUS = "CASE span.status WHEN 'accepted' THEN 1 ELSE 2 END"
_STARTS = " AND {table}.start IN (SELECT value FROM json_each(:starts))"


def _pending(columns: str, runs_where: str, where: str, unanswered: str = _UNANSWERED) -> str:
    return f"""
SELECT {columns} FROM suggestion AS s JOIN run ON run.id = s.run
JOIN ({_CURRENT.format(where=runs_where)}) AS current ON current.document = s.document AND current.run = s.run
LEFT JOIN label_map AS map ON map.said = s.label
WHERE {where} AND {_SHOWN} <> '' AND {unanswered}
"""


BETWEEN_SOURCES = "\x1f"
#: The pending suggestions of one :document for one :annotator; those that say the same are one with all their sources.
_PENDING_COLUMNS = (
    f'NULL, s.start, s."end", {_SHOWN}, 0, min(s.id), NULL, max(s.score), '
    f"group_concat({_SOURCE}, '{BETWEEN_SOURCES}')"
)
_ONE = "run_document.document = :document"
_SAME = f' GROUP BY s.start, s."end", {_SHOWN}'
PENDING = _pending(_PENDING_COLUMNS, _ONE, "s.document = :document") + _SAME
#: The same of a document in which the annotator has decided nothing yet.
PENDING_ALL = _pending(_PENDING_COLUMNS, _ONE, "s.document = :document", "1") + _SAME
PENDING_AT = _pending(_PENDING_COLUMNS, _ONE, "s.document = :document" + _STARTS.format(table="s")) + _SAME

#: True of a row whose document is not in the trash.
LIVE = "document NOT IN (SELECT id FROM trash)"

#: Pending suggestions of one :annotator over all documents, counted by label.
PENDING_COUNTS = (
    "SELECT label, count(*) FROM ("
    + _pending(f'DISTINCT s.document, s.start, s."end", {_SHOWN} AS label', "1", f"s.{LIVE}")
    + ") GROUP BY label"
)

#: How many suggestions are pending in each document for one :annotator, and the mean score of those that have one.
PENDING_BY_DOCUMENT = (
    "SELECT document, count(*), avg(score) FROM ("
    + _pending("s.document AS document, max(s.score) AS score", "1", f"s.{LIVE}")
    + f' GROUP BY s.document, s.start, s."end", {_SHOWN}) GROUP BY document'
)

#: The :most places that one :annotator corrected last: rejected, changed, or suggested by nobody.
CORRECTED_LAST = f"""
SELECT span.document, span.start, span."end" FROM span
LEFT JOIN suggestion AS s ON s.id = span.suggestion LEFT JOIN label_map AS map ON map.said = s.label
WHERE span.annotator = :annotator AND span.{LIVE} AND (span.status = 'rejected' OR s.id IS NULL
  OR NOT (span.start = s.start AND span."end" = s."end" AND span.label = {_SHOWN}))
ORDER BY span.id DESC LIMIT :most
"""

# An answer that took time: what came in answered took none. A document counts on the day of its answer.
_TIMED = f"answer.answer <> 'in progress' AND answer.seconds > 0 AND answer.{LIVE}"
DAYS = f"""
SELECT date(changed, 'localtime') AS day, count(*), sum(seconds) FROM answer
WHERE annotator = :annotator AND {_TIMED} GROUP BY day ORDER BY day
"""
#: The active seconds of the :most documents that one :annotator has answered last.
LAST_TIMES = f"SELECT seconds FROM answer WHERE annotator = :annotator AND {_TIMED} ORDER BY changed DESC LIMIT :most"
#: Of each annotator the answered documents and their seconds, and the accepted spans in these documents.
TIMED_BY_ANNOTATOR = f"SELECT annotator, count(*), sum(seconds) FROM answer WHERE {_TIMED} GROUP BY annotator"
TIMED_SPANS = f"""
SELECT span.annotator, count(*) FROM span
JOIN answer ON answer.document = span.document AND answer.annotator = span.annotator
WHERE span.status = 'accepted' AND {_TIMED} GROUP BY span.annotator
"""

_TAKEN = f'span.status = \'accepted\' AND span.start = s.start AND span."end" = s."end" AND span.label = {_SHOWN}'
_DECIDED = f"""
FROM span JOIN suggestion AS s ON s.id = span.suggestion LEFT JOIN label_map AS map ON map.said = s.label
WHERE span.annotator = :annotator AND span.{LIVE}
"""
#: The suggestions that one :annotator decided, by label and by score (of 0 to 1, in :bands; NULL without): how many,
#: how many of them were taken as they were said, and the sum of their scores.
DECIDED = f"""
SELECT coalesce(nullif({_SHOWN}, ''), s.label) AS label,
  CAST(max(0, min(s.score * :bands, :bands - 1)) AS INTEGER) AS band, count(*), sum({_TAKEN}), total(s.score)
{_DECIDED} GROUP BY 1, 2
"""
DECIDED_BY_DOCUMENT = f"SELECT span.document, count(*), sum({_TAKEN}) {_DECIDED} GROUP BY span.document"

#: The documents that one :annotator has accepted and a pipeline has looked at.
FINISHED_LOOKED_AT = f"""
SELECT document FROM answer WHERE annotator = :annotator AND answer = 'accept' AND {LIVE}
AND document IN (SELECT document FROM run_document) ORDER BY document
"""
_OF_FINISHED = "document IN (SELECT document FROM answer WHERE annotator = :annotator AND answer = 'accept')"

#: What pipelines say of the documents that one :annotator has accepted, decided or not: document, start, end, label.
SAID_PLACES = _pending(f's.document, s.start, s."end", {_SHOWN}', "1", f"s.{_OF_FINISHED}", "1")

#: The accepted spans of these documents: document, row, start, end, label.
ACCEPTED_PLACES = f"""
SELECT document, id, start, "end", label FROM span WHERE annotator = :annotator AND status = 'accepted'
AND {_OF_FINISHED}
"""

#: The rows of spans of some :documents (a JSON list) that edits of one :annotator behind the :first have made or
#: changed: document, edit, row.
TOUCHED_AFTER = """
SELECT edit.document, edit.id, json_extract(change.value, '$[1]') FROM edit, json_each(edit.changes) AS change
WHERE edit.annotator = :annotator AND edit.state = 'applied' AND edit.id > :first
AND edit.document IN (SELECT value FROM json_each(:documents)) AND json_extract(change.value, '$[0]') = 'span'
"""

#: The decided spans of one :document by one :annotator; with _AT those that start at one of :starts (a JSON list).
_OF_A_SPAN = f"""
span.id, span.start, span."end", span.label, {_STATUS}, span.suggestion, nullif(span.note, ''), s.score,
  CASE WHEN run.id IS NOT NULL THEN {_SOURCE} END
"""
_SUGGESTED = "LEFT JOIN suggestion AS s ON s.id = span.suggestion LEFT JOIN run ON run.id = s.run"
SPANS = f"""
SELECT {_OF_A_SPAN} FROM span {_SUGGESTED} WHERE span.document = :document AND span.annotator = :annotator
"""
SPANS_AT = SPANS + _STARTS.format(table="span")
SPANS_OF_SUGGESTIONS = SPANS + " AND span.suggestion IS NOT NULL"

#: Those that came from no suggestion: a JSON list for each column of rows.spans_from_columns. A document may have a
#: hundred thousand of them, and six values are handed over much faster than as many rows.
OWN_SPANS = f"""
SELECT json_group_array(start), json_group_array("end"), json_group_array(label), json_group_array({_STATUS}),
  json_group_array(note), json_group_array(id)
FROM span WHERE document = :document AND annotator = :annotator AND suggestion IS NULL
"""

#: Of each run how many of its suggestions one :annotator accepted and rejected as they are, and changed.
DECIDED_BY_RUN = f"""
SELECT run, sum(status = 'accepted'), sum(status = 'rejected'), sum(status = 'changed') FROM (
  SELECT s.run AS run, span.status AS status FROM span JOIN suggestion AS s
    ON s.document = span.document AND s.start = span.start AND s."end" = span."end"
  LEFT JOIN label_map AS map ON map.said = s.label
  WHERE span.annotator = :annotator AND span.label = {_SHOWN}
  UNION ALL
  SELECT s.run, 'changed' FROM span JOIN suggestion AS s ON s.id = span.suggestion
  LEFT JOIN label_map AS map ON map.said = s.label
  WHERE span.annotator = :annotator
    AND NOT (span.start = s.start AND span."end" = s."end" AND span.label = {_SHOWN})
) GROUP BY run
"""

#: Where the spans :ids (a JSON list) and the suggestions they came from start now.
STARTS_OF = """
SELECT start FROM span WHERE id IN (SELECT value FROM json_each(:ids))
UNION SELECT start FROM suggestion WHERE id IN (SELECT value FROM json_each(:suggestions))
"""

_IDS = "SELECT '[' || coalesce(group_concat({column}), '') || ']' FROM {rows}"

#: All documents in the order in which they are worked through, those in the trash too. This and the following are JSON
#: lists: one value is handed over much faster than a million rows.
DOCUMENTS = _IDS.format(column="id", rows="(SELECT id FROM document ORDER BY position, id)")

ORDER = "order"  # the setting that says in which order (JSON); `order N` are the documents in that order (a JSON list)

#: The documents in the order that was chosen; no row where that is the one in which they came.
ORDERED = f"""
SELECT list.value FROM setting AS chosen
JOIN setting AS list ON list.name = '{ORDER} ' || json_extract(chosen.value, '$.list')
WHERE chosen.name = '{ORDER}' AND json_valid(chosen.value)
"""

#: The number of the last list of documents that was made.
LAST_ORDER = f"""
SELECT coalesce(max(CAST(substr(name, {len(ORDER) + 2}) AS INTEGER)), 0) FROM setting WHERE name GLOB '{ORDER} [0-9]*'
"""

#: The documents that are in the trash.
TRASHED = _IDS.format(column="id", rows="trash")

#: The documents of which one :annotator has said :answer.
ANSWERED = _IDS.format(column="document", rows="answer WHERE annotator = :annotator AND answer = :answer")


def titles_like(names: Iterable[str]) -> str:
    """The documents whose folded titles match these parameters, all of them, by id."""
    return _IDS.format(column="document", rows=f"folded_title WHERE {_all_match('title', names)}")


def unfolded_titles_like(names: Iterable[str]) -> str:
    """The same for documents that no folded title is known of, because another program has added them."""
    behind = "document WHERE id > (SELECT coalesce(max(document), -1) FROM folded_title)"
    return _IDS.format(column="id", rows=f"{behind} AND {_all_match('casefold(title)', names)}")


def _all_match(column: str, names: Iterable[str]) -> str:
    return " AND ".join(f"{column} GLOB :{name}" for name in names)


#: Which of some documents (a JSON list of ids) are not in the trash, in queue order.
IN_ORDER = """
SELECT id FROM document WHERE id IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT id FROM trash)
ORDER BY position, id
"""

OF_A_DOCUMENT = ("id", "position", "title", "text", "meta", "source")
#: One document by its id.
DOCUMENT = f"SELECT {', '.join(OF_A_DOCUMENT)} FROM document WHERE id = ?"

#: What one annotator said of one document.
ANSWER = "SELECT answer FROM answer WHERE document = ? AND annotator = ?"

#: The titles of some documents (a JSON list of ids).
TITLES = "SELECT id, title FROM document WHERE id IN (SELECT value FROM json_each(?))"

#: Makes sure of the annotator's answer row and adds active time.
TOUCH = """
INSERT INTO answer (document, annotator, answer, seconds, changed) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (document, annotator) DO UPDATE SET seconds = seconds + excluded.seconds
"""

#: Rows with which one annotator has rejected a place (start, end, label) of one document.
REJECTED_AT = """
SELECT id FROM span
WHERE document = ? AND annotator = ? AND start = ? AND "end" = ? AND label = ? AND status = 'rejected'
"""

#: Rows of the documents :idents (a JSON list) in the order of that list: CROSS JOIN keeps SQLite from choosing another.
_IN_TURN = "FROM json_each(:idents) AS wanted CROSS JOIN"
DOCUMENTS_OF = (
    f"SELECT {', '.join(f'document.{c}' for c in OF_A_DOCUMENT)} {_IN_TURN} document ON document.id = wanted.value"
)
TOKENS_OF = f"SELECT one.document, one.bounds {_IN_TURN} tokenization AS one ON one.document = wanted.value"
ANSWERS_OF = f"""
SELECT one.document, one.annotator, one.answer, one.changed {_IN_TURN} answer AS one ON one.document = wanted.value
"""
#: Of each document annotator by annotator, for so the index span_place has them.
SPANS_OF = f"""
SELECT span.document, span.annotator, {_OF_A_SPAN}
{_IN_TURN} span INDEXED BY span_place ON span.document = wanted.value {_SUGGESTED}
"""
