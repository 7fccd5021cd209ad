"""The split of a project: kept as a setting, so that every export and every training has the same one."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, pairwise

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.similar import Signature, groups, signature
from annotator.model.splits import Member, Shares, Split, divide
from annotator.store.project import Project

_NAME = "split"
Progress = Callable[[int, int], None]


def no_progress(_done: int, _total: int) -> None:
    """Nobody looks."""


def load(project: Project) -> Split | None:
    """The split of a project, None before the first."""
    text = project.setting(_NAME)
    if not text:
        return None
    try:
        said = json.loads(text)
        parts = {ident: part for part, steps in said["parts"].items() for ident in accumulate(steps)}
        return Split(Shares(tuple(said["shares"]), said["seed"]), parts)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        what = tr(
            "The split of {project} cannot be read ({kind}: {error}).",
            project=project.path,
            kind=type(error).__name__,
            error=error,
        )
        raise AnnotatorError(what, tr("Restore a backup, or remove the setting “split”.")) from error


def save(project: Project, split: Split) -> None:
    """Keeps a split in the place of the one before: of each part the ids, each as its distance to the one before."""
    ids: dict[str, list[int]] = {}
    for ident, part in sorted(split.parts.items()):
        ids.setdefault(part, []).append(ident)
    parts = {part: [b - a for a, b in pairwise([0, *found])] for part, found in ids.items()}
    said = {"shares": split.shares.sizes, "seed": split.shares.seed, "parts": parts}
    project.set_setting(_NAME, json.dumps(said, separators=(",", ":"), sort_keys=True))


def grown(project: Project, shares: Shares, idents: Sequence[int], progress: Progress = no_progress) -> Split:
    """The split of these documents. That of the project is kept as far as it goes, if it has the same shares and seed;
    nothing is stored."""
    old = load(project)
    kept = old.parts if old is not None and old.shares == shares else {}
    # Those in the trash stay in their part: they may come back.
    there = {row[0] for row in project.db.execute("SELECT id FROM document")}
    wanted = sorted({*idents, *(ident for ident in kept if ident in there)})
    signatures: list[Signature] = []
    keys: list[str] = []
    for done, ident in enumerate(wanted):
        progress(done, len(wanted))
        key, text = project.db.execute("SELECT text_hash, text FROM document WHERE id = ?", [ident]).fetchone()
        keys.append(key)
        signatures.append(signature(text))
    progress(len(wanted), len(wanted))
    labels = labels_of(project, wanted)
    said = zip(wanted, keys, groups(signatures), strict=True)
    return divide([Member(ident, key, group, labels.get(ident, {})) for ident, key, group in said], shares, kept)


def labels_of(project: Project, idents: Iterable[int]) -> dict[int, Counter[str]]:
    """How often each label is accepted in these documents, by anybody."""
    wanted = set(idents)
    found: dict[int, Counter[str]] = {}
    sql = "SELECT document, label, count(*) FROM span WHERE status = 'accepted' GROUP BY document, label"
    for document, label, count in project.db.execute(sql):
        if document in wanted:
            found.setdefault(document, Counter())[label] = count
    return found
