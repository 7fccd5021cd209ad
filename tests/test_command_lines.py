"""Every command line, query and program that the README and the handbook show is run, page by page, in a folder with
small projects."""

import functools
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from sqlite_utils.cli import cli as sqlite_utils
from typer.main import get_command

from annotator import handbook
from annotator.cli import app, main
from annotator.model.document import Answer
from annotator.model.span import Status
from annotator.session import Decision, Session
from annotator.settings import load, save
from annotator.store.project import Project
from annotator.suggest import client, loading
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.protocol import Ready, Result
from tests.formats.training import accept, stories
from tests.making import suggest

README = Path(__file__).parent.parent / "README.md"
PAGES = {"README": README, **{name: handbook.folder() / f"{name}.md" for name in handbook.PAGES}}

#: Lines that are not run, by how they begin, and why.
NOT_RUN = {
    "bash packaging/": "sets up a whole environment",
    "annotator pipelines news.annot": "runs every installed pipeline in a process of its own",
    "annotator preannotate news.annot --pipeline en_core_web_lg --engine dask": "needs a cluster",
    "annotator train": "takes too long; tests/cli/test_training.py trains a small one",
    "annotator preannotate news.annot --pipeline news": "there is none before that training",
    "cd out": "the next line is not run either",
    "spacy train": "takes minutes; tests/formats/test_training.py trains a small one",
    "datasette": "is not installed with the tests",
}
#: A pipeline that has to be downloaded, and the one that stands for it.
STAND_IN = {"en_core_web_sm": "en_news_ner_sm"}
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$|`(annotator [^`\n]*\.annot[^`\n]*)`", re.MULTILINE | re.DOTALL)
_PLACEHOLDER = re.compile(r"\b[A-Z]{2,}\b(?!=)")


def pieces(page: str) -> Iterator[tuple[str, str]]:
    """What a page shows, in its order: the kind (sh for command lines) and the text. Of code in a sentence only whole
    command lines on a project."""
    for kind, block, inline in _BLOCK.findall(PAGES[page].read_text(encoding="utf-8")):
        if inline and not _PLACEHOLDER.search(inline):
            yield "sh", inline
        elif block and kind:
            yield kind, block
        elif block:
            yield from (("sh", line) for line in block.replace("\\\n", "").splitlines() if line)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the pages name: texts, a table of names, and projects that ana and ben have worked on."""
    folder = tmp_path_factory.mktemp("prepared")
    (folder / "articles").mkdir()
    for i in range(4):
        (folder / "articles" / f"{i}.txt").write_text(f"Ana Novak went to Berlin and told {i} friends of it.")
    (folder / "places.tsv").write_text("Oslo\tGPE\nBergen\tGPE\n")
    with stories(folder / "news.annot", 12) as project:
        accept(project, 1, (0, 3, "ORG"), annotator="ben")
        suggest(project, 3, project.spans(3, "ana"))
        suggest(project, 2, [project.spans(2, "ana")[0]._replace(start=4, end=8, label="ORG")])
        accept_all(project)
        suggest(project, 12, [project.spans(12, "ana")[0]._replace(start=4, end=8, label="ORG", score=0.4)])
    stories(folder / "ana.annot", 3).close()
    shutil.copy(folder / "ana.annot", folder / "ben.annot")
    with sqlite3.connect(folder / "ben.annot") as db:
        db.executescript("UPDATE span SET annotator = 'ben'; UPDATE answer SET annotator = 'ben'")
    db.close()
    return folder


def accept_all(project: Project) -> None:
    """What somebody does in a window: accepts every suggestion, and every document."""
    session = Session(project, "ana")
    for ident in project.document_ids():
        session.open(ident)
        decisions = [Decision(s, s._replace(status=Status.ACCEPTED)) for s in session.spans if s.pending]
        session.decide("accept", decisions, answer=Answer.ACCEPT)


@pytest.fixture
def folder(prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the prepared folder, which one is in as ana; suggesters run in this process."""
    copy = tmp_path / "work"
    shutil.copytree(prepared, copy)
    monkeypatch.chdir(copy)
    save(load()[0].with_values(annotator="ana"))
    monkeypatch.setattr(client, "run_job", in_this_process)
    return copy


@functools.cache
def loaded(source: str) -> loading.Loaded:
    """A pipeline, which is loaded once for all pages."""
    return loading.load_job(Job(Kind.PIPELINE, source))


def in_this_process(job: Job, documents: Iterable[tuple[int, str]]) -> Iterator[Ready | Result]:
    """What the child process would say."""
    found = loaded(job.source) if job.source in STAND_IN.values() else loading.load_job(job)
    yield found.ready
    yield from found.suggest(list(documents))


class Reader:
    """Does what a page shows."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder, self._monkeypatch = folder, monkeypatch
        self._names: dict[str, object] = {}

    def sh(self, line: str) -> None:
        words = [STAND_IN.get(word, word) for word in shlex.split(line)]
        if words[0] == "LC_ALL=C":
            command, _, out = line.removeprefix("LC_ALL=C ").partition(" > ")
            environment = {**os.environ, "LC_ALL": "C"}
            said = subprocess.run(shlex.split(command), env=environment, capture_output=True, check=True)
            Path(out).write_bytes(said.stdout)
        elif words[0] == "sqlite-utils":
            sqlite_utils.main(words[1:], standalone_mode=False)
        elif words[:2] == ["annotator", "open"]:
            with Project.open(Path(words[2])) as project:
                accept_all(project)
        else:
            assert words[0] == "annotator", "say in NOT_RUN why this is not run"
            if words[1] == "new":
                Path(words[2]).unlink(missing_ok=True)
            self._monkeypatch.setattr(sys, "argv", words)
            assert main() == 0, line

    def sql(self, query: str) -> None:
        db = sqlite3.connect("file:news.annot?mode=ro", uri=True)
        assert db.execute(query).fetchall()
        db.close()

    def python(self, code: str) -> None:
        name = re.match(r"# (\w+)\.py\n", code)
        if name:
            Path(f"{name[1]}.py").write_text(code, encoding="utf-8")
            return
        exec(compile(code, "the page", "exec"), self._names)  # noqa: S102 (our own page)

    def toml(self, text: str) -> None:
        """The package of a page, as if it were installed."""
        project = tomllib.loads(text)["project"]
        points = project["entry-points"].items()
        info = self._folder / f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Name: {project['name']}\nVersion: {project['version']}\n")
        lines = [line for group, named in points for line in (f"[{group}]", *(f"{k} = {v}" for k, v in named.items()))]
        (info / "entry_points.txt").write_text("\n".join(lines))
        self._monkeypatch.syspath_prepend(str(self._folder))


def _two_annotators(folder: Path) -> None:
    with Project.open(folder / "both.annot") as project:
        assert project.annotators() == ["ana", "ben"]
        assert (project.size(), len(project.answers(1))) == (3, 2)


def _brought_by_a_package(folder: Path) -> None:
    assert (folder / "names.brackets").read_text().startswith("[Ana](PERSON) went")
    assert '"label":"PERSON"' in (folder / "names.jsonl").read_text()


#: What is there when all of a page is done.
THEN: dict[str, Callable[[Path], None]] = {"leads": _two_annotators, "engineers": _brought_by_a_package}


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_shows_works(page: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader(folder, monkeypatch)
    for kind, text in pieces(page):
        if kind != "ini" and not any(text.startswith(line) for line in NOT_RUN):
            getattr(reader, kind)(text)
    if page in THEN:
        THEN[page](folder)


def test_every_reason_not_to_run_a_line_is_needed() -> None:
    shown = [text for page in PAGES for kind, text in pieces(page) if kind == "sh"]
    assert [begin for begin in NOT_RUN if not any(text.startswith(begin) for text in shown)] == []
    assert len(shown) > 40


@pytest.mark.parametrize("page", PAGES)
def test_commands_and_options_in_a_sentence_are_there(page: str) -> None:
    commands = get_command(app).commands  # type: ignore[attr-defined]  # a group, which the stubs do not tell
    for inline in re.findall(r"`annotator ([a-z][^`]*)`", PAGES[page].read_text(encoding="utf-8")):
        name, *words = inline.split()
        known = {option for parameter in commands[name].params for option in parameter.opts}
        assert {word for word in words if word.startswith("--")} <= known | {"--help"}, inline
