"""The longer SQL statements, each with what it answers."""

#: Of each document, the newest run of each pipeline that looked at it.
_CURRENT = """
SELECT run_document.document, max(run_document.run) AS run
FROM run_document JOIN run ON run.id = run_document.run {where}
GROUP BY run_document.document, run.pipeline
"""

#: Whether one of the annotator's spans answers the suggestion `s`: it came from it, says the same, or came from a
#: suggestion of an earlier run that said the same (so that what was decided stays decided when a pipeline runs again).
_ANSWERED = """
SELECT 1 FROM span LEFT JOIN suggestion AS origin ON origin.id = span.suggestion
WHERE span.document = s.document AND span.annotator = :annotator AND (
  span.suggestion = s.id
  OR (span.start = s.start AND span."end" = s."end" AND span.label = s.label)
  OR (origin.start = s.start AND origin."end" = s."end" AND origin.label = s.label))
"""

_PENDING_FROM = f"""
FROM suggestion AS s JOIN ({{current}}) AS current ON current.document = s.document AND current.run = s.run
JOIN run ON run.id = s.run
WHERE NOT EXISTS ({_ANSWERED})
"""

#: The pending suggestions of one :document for one :annotator; suggestions that say the same count once.
PENDING = (
    "SELECT NULL, s.start, s.\"end\", s.label, 'pending', min(s.id), '', s.score, "
    "coalesce(nullif(s.source, ''), trim(run.pipeline || ' ' || run.version))"
    + _PENDING_FROM.format(current=_CURRENT.format(where="WHERE run_document.document = :document"))
    + ' GROUP BY s.start, s."end", s.label'
)

#: Pending suggestions of one :annotator over all documents, counted by label.
PENDING_COUNTS = (
    'SELECT label, count(*) FROM (SELECT DISTINCT s.document, s.start, s."end", s.label AS label'
    + _PENDING_FROM.format(current=_CURRENT.format(where=""))
    + ") GROUP BY label"
)

#: The decided spans of one :document by one :annotator.
SPANS = """
SELECT span.id, span.start, span."end", span.label, span.status, span.suggestion, span.note, s.score,
  CASE WHEN run.id IS NULL THEN '' ELSE coalesce(nullif(s.source, ''), trim(run.pipeline || ' ' || run.version)) END
FROM span LEFT JOIN suggestion AS s ON s.id = span.suggestion LEFT JOIN run ON run.id = s.run
WHERE span.document = :document AND span.annotator = :annotator
"""

#: All documents with what one annotator said.
ENTRIES = """
SELECT document.id, document.title, answer.answer
FROM document LEFT JOIN answer ON answer.document = document.id AND answer.annotator = ?
ORDER BY document.position, document.id
"""

#: Makes sure of the annotator's answer row and adds active time.
TOUCH = """
INSERT INTO answer (document, annotator, answer, seconds, changed) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (document, annotator) DO UPDATE SET seconds = seconds + excluded.seconds
"""
