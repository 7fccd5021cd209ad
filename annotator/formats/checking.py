"""A project checked before training, document by document."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.formats.exporting import ExportOptions, documents
from annotator.formats.spacy_docbin import FORMAT
from annotator.language import tr
from annotator.model.checks import Checked, Finding, Tally, findings
from annotator.model.similar import BANDS, Signature, pairs_of_band, signature
from annotator.store import splits
from annotator.store.accepted import accepted_ids
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Step:
    """Some findings, and how far the check is: `done` of `total` steps, with so many documents."""

    done: int
    total: int
    documents: int
    findings: list[Finding]


def check(project: Project, annotator: str = "") -> Iterator[Step]:
    """Checks what an export for spaCy would write: accepted documents, of one annotator or of everybody (empty).

    One step a document, then those over all: 384 bytes are kept of each document, and each different text of a span.
    """
    idents = accepted_ids(project, annotator)
    total = len(idents) + 1 + BANDS
    tally = Tally()
    signatures: list[Signature] = []
    for done, ident in enumerate(idents, 1):
        found: list[Finding] = []
        text = ""
        for one in documents(project, FORMAT, ExportOptions(annotator=annotator), [ident]):
            text = one.document.text
            checked = Checked(ident, one.document.title, text, one.annotator, one.spans, one.bounds)
            found += findings(checked)
            tally.add(checked)
        signatures.append(signature(text))
        yield Step(done, total, done, found)
    yield Step(len(idents) + 1, total, len(idents), list(tally.findings()))
    for band, found in enumerate(_repetitions(project, idents, signatures), 1):
        yield Step(len(idents) + 1 + band, total, len(idents), found)


def _repetitions(project: Project, idents: list[int], signatures: list[Signature]) -> Iterator[list[Finding]]:
    """Documents that nearly repeat another one: in another part, or, as long as nothing is split, anywhere.

    Each comes once, with the first document that it repeats.
    """
    split = splits.load(project)
    seen: set[tuple[int, int]] = set()
    told: set[int] = set()
    for band in range(BANDS):
        found: list[Finding] = []
        for first, second in pairs_of_band(signatures, band, seen):
            one, other = idents[first], idents[second]
            parts = (split.parts.get(one, ""), split.parts.get(other, "")) if split else ("", "")
            if other in told or (split is not None and (parts[0] == parts[1] or not all(parts))):
                continue
            told.add(other)
            found.append(_repetition(project, one, other, parts))
        yield found


def _repetition(project: Project, one: int, other: int, parts: tuple[str, str]) -> Finding:
    title, repeating = project.document(one).title, project.document(other).title
    what = tr("nearly the same as document {one} “{title}”", one=one, title=title)
    if all(parts):
        return Finding(
            "leak",
            other,
            repeating,
            0,
            0,
            "",
            tr("is in {part}; {what} in {other}", part=parts[1], what=what, other=parts[0]),
        )
    return Finding("duplicate", other, repeating, 0, 0, "", what)
