"""Exports into parts, and spaCy's own commands on them: debug data and train, from files and from the project."""

import hashlib
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin

from annotator.errors import AnnotatorError
from annotator.formats import ExportOptions, WriteOptions, export
from annotator.formats.corpus import corpus
from annotator.model.splits import Shares
from annotator.store import splits
from annotator.store.accepted import accepted_ids
from annotator.store.project import Project
from tests.formats.training import accept, run_spacy, stories

SHARES = Shares((80, 10, 10))
TINY = ["--training.max_steps", "2", "--training.eval_frequency", "2", "--components.tok2vec.model.encode.width", "8",
        "--components.tok2vec.model.encode.depth", "1", "--components.ner.model.tok2vec.width", "8",
        "--components.tok2vec.model.embed.rows", "[50, 50, 50, 50]"]  # fmt: skip
READER = """
from annotator.formats.corpus import corpus
from spacy import registry
if "annotator.Corpus.v1" not in registry.readers.get_all():
    registry.readers.register("annotator.Corpus.v1", func=corpus)
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of 130 accepted documents that is not split."""
    made = tmp_path_factory.mktemp("stories") / "p.annot"
    stories(made, 130).close()
    return made


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.open(path) as opened:
        opened.set_setting("split", "")
        yield opened


def _options(name: str = "spacy", shares: Shares = SHARES, *, dry_run: bool = False) -> ExportOptions:
    return ExportOptions(name, split=shares, writing=WriteOptions(dry_run=dry_run))


def _texts(file: Path) -> set[str]:
    return {doc.text for doc in DocBin().from_disk(file).get_docs(spacy.blank("en").vocab)}


def test_a_folder_that_spacy_checks_and_trains_as_it_is(project: Project, tmp_path: Path) -> None:
    export(project, tmp_path / "out", _options())
    out = tmp_path / "out"
    training = ["train", "config.cfg", "--output", str(tmp_path / "model"), *TINY]
    [said, _] = run_spacy(out, ["debug", "data", "config.cfg", "--no-format"], training)
    assert "No overlap between training and evaluation data" in said
    assert "error" not in said.split("Summary")[-1]
    nlp = spacy.load(tmp_path / "model" / "model-last")
    assert nlp.get_pipe("ner").labels == ("GPE", "PERSON")  # type: ignore[attr-defined]


def test_training_straight_from_the_project(project: Project, tmp_path: Path) -> None:
    export(project, tmp_path / "out", _options())
    config = spacy.util.load_config(tmp_path / "out" / "config.cfg")
    for part in ("train", "dev"):
        config["corpora"][part] = {"@readers": "annotator.Corpus.v1", "path": str(project.path), "part": part}
    config.to_disk(tmp_path / "out" / "config.cfg")
    (tmp_path / "reader.py").write_text(READER)
    before = hashlib.sha256(project.path.read_bytes()).hexdigest()
    run_spacy(tmp_path / "out", ["train", "config.cfg", "--code", str(tmp_path / "reader.py"), *TINY])
    assert hashlib.sha256(project.path.read_bytes()).hexdigest() == before


def test_the_reader_gives_what_the_files_hold(project: Project, tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    with pytest.raises(AnnotatorError, match="is not split"):
        list(corpus(project.path, "dev")(nlp))
    export(project, tmp_path / "out", _options())
    for part in SHARES.named:
        read = list(corpus(project.path, part)(nlp))
        assert {one.reference.text for one in read} == _texts(tmp_path / "out" / f"{part}.spacy")
        assert all(one.reference.ents[0].label_ == "PERSON" for one in read)
    assert len(list(corpus(project.path)(nlp))) == 130
    assert list(corpus(project.path, annotator="nobody")(nlp)) == []
    with pytest.raises(AnnotatorError, match="has no part 'validation'"):
        list(corpus(project.path, "validation")(nlp))


def test_spans_that_do_not_fit_are_warned_of_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with stories(tmp_path / "odd.annot", 1) as odd:
        accept(odd, 1, (1, 2, "GPE"))
    read = corpus(tmp_path / "odd.annot")
    nlp = spacy.blank("en")
    with caplog.at_level("WARNING", "spacy"):
        logging.getLogger("spacy").addHandler(caplog.handler)
        assert len([*read(nlp), *read(nlp)]) == 2
        logging.getLogger("spacy").removeHandler(caplog.handler)
    assert {record.getMessage().split(" of ")[0] for record in caplog.records} == {"1 span(s)"}
    assert len(set(map(id, caplog.records))) == 1


def test_twice_gives_the_same_bytes_and_the_split_is_kept(project: Project, tmp_path: Path) -> None:
    export(project, tmp_path / "one", _options())
    kept = splits.load(project)
    assert kept is not None
    export(project, tmp_path / "two", _options())
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "two" / file.name).read_bytes()
    assert kept == splits.load(project) == splits.grown(project, SHARES, accepted_ids(project))


def test_the_manifest_says_how_it_was_split(project: Project, tmp_path: Path) -> None:
    report = export(project, tmp_path / "out", _options())
    manifest = json.loads((tmp_path / "out.manifest.json").read_text())
    assert manifest["splits"] == {
        "shares": {"train": 80, "dev": 10, "test": 10},
        "seed": 0,
        "documents": {"train": 104, "dev": 13, "test": 13},
        "in no part": 0,
    }
    files = ["config.cfg", "dev.spacy", "labels.json", "test.spacy", "train.spacy"]
    assert [*manifest["files"]] == sorted(report.files) == sorted(f.name for f in (tmp_path / "out").iterdir()) == files
    assert manifest["documents"] == report.documents == 130


def test_other_formats_are_split_alike(project: Project, tmp_path: Path) -> None:
    export(project, tmp_path / "spacy", _options())
    export(project, tmp_path / "jsonl", _options("jsonl"))
    assert sorted(f.name for f in (tmp_path / "jsonl").iterdir()) == ["dev.jsonl", "test.jsonl", "train.jsonl"]
    for part in SHARES.named:
        lines = (tmp_path / "jsonl" / f"{part}.jsonl").read_text().splitlines()
        assert {json.loads(line)["text"] for line in lines} == _texts(tmp_path / "spacy" / f"{part}.spacy")


def test_two_parts_are_train_and_dev(project: Project, tmp_path: Path) -> None:
    export(project, tmp_path / "out", _options("jsonl", Shares((90, 10))))
    assert sorted(f.name for f in (tmp_path / "out").iterdir()) == ["dev.jsonl", "train.jsonl"]


def test_a_dry_run_keeps_nothing(project: Project, tmp_path: Path) -> None:
    report = export(project, tmp_path / "out", _options(dry_run=True))
    assert (report.documents, list(tmp_path.iterdir()), splits.load(project)) == (130, [], None)


def test_too_few_documents_for_the_parts(tmp_path: Path) -> None:
    with stories(tmp_path / "p.annot", 2) as few:
        with pytest.raises(AnnotatorError, match="no document for test"):
            export(few, tmp_path / "out", _options())
        assert not (tmp_path / "out").exists()
        assert export(few, tmp_path / "out", _options(shares=Shares((80, 20)))).documents == 2


def test_nothing_accepted_is_said_as_ever(tmp_path: Path) -> None:
    with stories(tmp_path / "p.annot", 1) as one, pytest.raises(AnnotatorError, match="Nothing to export"):
        export(one, tmp_path / "out", ExportOptions("spacy", "nobody", split=SHARES))
