"""The split of a project: stored, grown, and the same in another process."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.model.splits import Member, Shares, Split
from annotator.store import splits
from annotator.store.accepted import accepted_ids
from annotator.store.project import Project
from tests.formats.training import stories

SHARES = Shares((80, 10, 10))
_SPLIT = """
import sys
from pathlib import Path
from annotator.model.splits import Shares
from annotator.store import splits
from annotator.store.accepted import accepted_ids
from annotator.store.project import Project
with Project.open(Path(sys.argv[1]), readonly=True) as project:
    print(splits.grown(project, Shares((80, 10, 10)), accepted_ids(project)).parts)
"""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with stories(tmp_path / "p.annot", 40) as made:
        yield made


def _grown(project: Project, shares: Shares = SHARES) -> Split:
    return splits.grown(project, shares, accepted_ids(project))


def test_nothing_is_split_before_the_first_split(project: Project) -> None:
    assert splits.load(project) is None


def test_a_split_comes_back_and_is_small(project: Project) -> None:
    split = _grown(project)
    assert split.counts() == {"train": 32, "dev": 4, "test": 4}
    splits.save(project, split)
    assert splits.load(project) == split
    large = Split(SHARES, {i: ("dev" if i % 10 == 0 else "") if i % 5 == 0 else "train" for i in range(1, 10_001)})
    splits.save(project, large)
    assert splits.load(project) == large
    assert len(project.setting("split")) < 3 * 10_000


def test_it_says_how_far_it_is_and_labels_are_spread(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Member] = []
    told: list[tuple[int, int]] = []

    def divide(members: list[Member], shares: Shares, _kept: object) -> Split:
        seen.extend(members)
        return Split(shares, {})

    monkeypatch.setattr(splits, "divide", divide)
    with project.transact("reject", annotator="ben", document=1) as tx:
        tx.insert("span", {"document": 1, "annotator": "ben", "start": 0, "end": 1, "label": "X", "status": "rejected"})
    splits.grown(project, SHARES, [1, 2], lambda *at: told.append(at))
    assert told == [(0, 2), (1, 2), (2, 2)]
    assert [(one.id, one.labels) for one in seen] == [(1, {"PERSON": 1}), (2, {"PERSON": 1, "GPE": 1})]
    assert splits.labels_of(project, [2]) == {2: {"PERSON": 1, "GPE": 1}}


def test_what_is_accepted_later_moves_nothing(project: Project) -> None:
    before = _grown(project)
    splits.save(project, before)
    stories(project.path, 20, first=40).close()
    after = _grown(project)
    assert {ident: after.parts[ident] for ident in before.parts} == before.parts
    assert after.counts() == {"train": 48, "dev": 6, "test": 6}


def test_what_repeats_a_document_comes_to_its_part(project: Project) -> None:
    before = _grown(project)
    splits.save(project, before)
    [ident] = [i for i, part in before.parts.items() if part == "test"][:1]
    text = project.document(ident).text
    file = project.path.with_name("again.jsonl")
    file.write_text(f'{{"text": "{text.upper()}!", "answer": "accept"}}')
    assert _import(project, file) == 41
    assert _grown(project).parts[41] == "test"


def _import(project: Project, file: Path) -> int:
    from annotator.formats import ImportOptions, import_files

    import_files(project, [file], ImportOptions(annotator="ana"))
    return project.document_ids()[-1]


def test_documents_in_the_trash_keep_their_part(project: Project) -> None:
    before = _grown(project)
    splits.save(project, before)
    with project.transact("trash", annotator="ana") as tx:
        tx.move_to_trash([3])
    assert 3 not in accepted_ids(project)
    assert _grown(project).parts == before.parts


def test_other_shares_or_another_seed_begin_anew(project: Project) -> None:
    splits.save(project, _grown(project))
    assert _grown(project, Shares((50, 50))).counts() == {"train": 20, "dev": 20}
    assert _grown(project, Shares((80, 10, 10), 1)).parts != _grown(project).parts


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_with_other_hashes_splits_the_same(project: Project, seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    command = [sys.executable, "-c", _SPLIT, str(project.path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == str(_grown(project).parts)


def test_a_split_that_cannot_be_read_is_said(project: Project) -> None:
    project.set_setting("split", '{"parts": 3}')
    with pytest.raises(AnnotatorError, match="cannot be read"):
        splits.load(project)
