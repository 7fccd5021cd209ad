"""A project is pre-annotated by the two workers of a Dask cluster, one of which is killed, as it is here."""

import itertools
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.cli import main
from annotator.errors import AnnotatorError
from annotator.suggest import cluster
from annotator.suggest.cluster import Tls, connected
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.pipelines import DEFAULT
from annotator.suggest.remote import requirements
from tests.making import project_with, suggested_rows

Run = Callable[..., tuple[int, str, str]]
CLUSTER = """
import sys
from distributed import LocalCluster
usual = {"threads_per_worker": 1, "dashboard_address": ":0", "host": "127.0.0.1"}
with LocalCluster(n_workers=2, **usual) as cluster, LocalCluster(n_workers=0, **usual) as lonely:
    print(cluster.scheduler_address, lonely.scheduler_address, flush=True)
    sys.stdin.read()
"""
#: What needs no spaCy, and is there in a moment.
OSLO = Job(Kind.REGEX, str(Path(__file__).with_name("names.tsv")))
MODULE = """
import os, signal, spacy
from spacy.language import Language
from spacy.tokens import Span

@Language.component("killing")
def kill(doc):
    if "KILL" in doc.text:
        try:  # the worker that has this process, the first time
            os.close(os.open(os.environ["KILLED"], os.O_CREAT | os.O_EXCL))
            os.kill(os.getppid(), signal.SIGKILL)
        except FileExistsError:
            pass
    doc.ents = [Span(doc, 0, 1, label="GPE")]
    return doc

def make():
    nlp = spacy.blank("en")
    nlp.add_pipe("killing")
    return nlp
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package that brings a suggester."""
    folder = tmp_path_factory.mktemp("site")
    info = folder / "killing-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: killing\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[annotator.suggesters]\nkilling = killing:make\n")
    (folder / "killing.py").write_text(MODULE)
    return folder


@pytest.fixture(scope="module")
def schedulers(site: Path) -> Iterator[list[str]]:
    """The addresses of a cluster with two workers that know the package, and are started again when they die, and of
    one without workers."""
    paths = [str(site), os.environ.get("PYTHONPATH", "")]
    environment = {
        **os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths)), "KILLED": str(site / "killed"),
        "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1",
        # A LocalCluster, unlike real ones, takes workers out that were dead a while ago.
        "DASK_DISTRIBUTED__DEPLOY__LOST_WORKER_TIMEOUT": "10 minutes",
    }  # fmt: skip
    command = [sys.executable, "-c", CLUSTER]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:  # it ends with its stdin
        assert process.stdout is not None
        yield process.stdout.readline().split()


@pytest.fixture
def scheduler(schedulers: list[str]) -> str:
    """The address of the cluster with two workers."""
    return schedulers[0]


@pytest.fixture
def lonely(schedulers: list[str]) -> str:
    """The address of the cluster without workers."""
    return schedulers[1]


@pytest.fixture
def run(tmp_path: Path, site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `annotator` in the test's folder, where the package is known."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(site), prepend=os.pathsep)
    monkeypatch.setenv("KILLED", str(site / "killed"))
    monkeypatch.syspath_prepend(str(site))

    def act(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["annotator", *arguments])
        return main(), *capsys.readouterr()

    return act


def test_a_killed_worker_costs_nothing_and_all_is_as_here(run: Run, scheduler: str, site: Path) -> None:
    texts = [f"Oslo {i}." for i in range(70)] + ["KILL the worker.", "Bergen."]
    for name in ("cluster.annot", "here.annot"):
        project_with(Path(name), *texts).close()
    status, there, error = run(
        "preannotate", "cluster.annot", "--pipeline", "killing", "--engine", "dask", "--scheduler", scheduler
    )
    assert (status, error, (site / "killed").exists()) == (0, "", True)
    _, here, _ = run("preannotate", "here.annot", "--pipeline", "killing")
    assert there.replace("cluster", "here") == here
    assert "looked at 72 documents and suggests 72 spans." in here
    assert suggested_rows(Path("cluster.annot")) == suggested_rows(Path("here.annot"))


def test_a_folder_is_found_by_workers_that_run_elsewhere(run: Run, scheduler: str) -> None:
    import spacy

    project_with(Path("p.annot"), "Oslo.").close()
    spacy.blank("en").to_disk("mine")
    arguments = ("preannotate", "p.annot", "--pipeline", "mine", "--engine", "dask", "--scheduler", scheduler)
    assert "was never loaded here" in run(*arguments)[2]
    status, out, error = run(*arguments, "--trust")
    assert (status, error, "mine 0.0.0 looked at 1 documents" in out) == (0, "", True)


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        ({"spaCy": "3.7.1"}, "there and 3.7.1 here"),
        ({f"the hash of {DEFAULT}": "0"}, f"the hash of {DEFAULT} is "),
    ],
)
def test_workers_that_would_do_something_else_are_refused(
    scheduler: str, monkeypatch: pytest.MonkeyPatch, wanted: dict[str, str], says: str
) -> None:
    monkeypatch.setattr(cluster, "requirements", lambda job: {**requirements(job), **wanted})
    with connected(scheduler, Tls()) as run_job, pytest.raises(AnnotatorError, match=says) as refused:
        list(run_job(Job(Kind.PIPELINE, DEFAULT), [(1, "Oslo.")]))
    assert refused.value.what.startswith("The Dask worker tcp://127.0.0.1:")


def test_a_worker_of_another_python_is_refused(scheduler: str, monkeypatch: pytest.MonkeyPatch) -> None:
    versions = itertools.chain(["3.11"], itertools.repeat("3.13"))
    monkeypatch.setattr(cluster, "_python", lambda _: next(versions))
    with connected(scheduler, Tls()) as run_job, pytest.raises(AnnotatorError, match=r"Python is 3[.]13 there"):
        list(run_job(Job(Kind.PIPELINE, DEFAULT), []))


def test_a_worker_without_annotator_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "annotator.suggest", None)
    assert cluster._there("unfit")("", {}).startswith("Annotator or a library of it is missing on ")


def test_a_cluster_without_workers_is_refused(lonely: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_CONNECTING_S", 0.5)
    with connected(lonely, Tls()) as run_job, pytest.raises(AnnotatorError, match="has no workers"):
        list(run_job(Job(Kind.PIPELINE, DEFAULT), []))


def test_a_run_ends_when_all_workers_are_gone_and_stay_away(lonely: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_LOOK_S", 0.1)
    monkeypatch.setattr(cluster, "_PATIENCE_S", 0.3)
    monkeypatch.setattr(cluster, "_check_workers", lambda *_: None)
    there = itertools.chain([{"the last one": 1}], itertools.repeat({}))
    monkeypatch.setattr(cluster, "_threads", lambda _: next(there))
    with (
        connected(lonely, Tls()) as run_job,
        pytest.raises(AnnotatorError, match="All workers of the cluster are gone"),
    ):
        list(run_job(Job(Kind.PIPELINE, DEFAULT), [(1, "Oslo.")]))


def test_no_document_is_forgotten_while_all_workers_start_again(
    scheduler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "_threads", lambda _: {})
    with connected(scheduler, Tls()) as run_job:
        said = list(run_job(OSLO, ((i, "Oslo.") for i in range(70))))
    assert len(said) == 1 + 70


def test_leaving_in_the_middle_leaves_nothing_behind(scheduler: str) -> None:
    import distributed

    connect: Any = distributed.Client
    with connect(scheduler, set_as_default=False) as other:
        with connected(scheduler, Tls()) as run_job:
            said = run_job(OSLO, ((i, "Oslo.") for i in range(1000)))
            next(said)
            said.close()  # type: ignore[attr-defined]
        left: list[str] = []
        while left := other.run_on_scheduler(lambda dask_scheduler: list(dask_scheduler.tasks)):
            pass
        assert left == []


@pytest.mark.parametrize(
    ("address", "files", "says"),
    [
        ("http://here:80", (), "http://here:80 is no address of a scheduler"),
        ("tcp://127.0.0.1:9", (), "The scheduler at tcp://127.0.0.1:9 cannot be reached: "),
        ("tcp://127.0.0.1:9", ("a.pem",), "is an address without TLS. Write tls://"),
        ("tls://127.0.0.1:9", (), "Give --tls-ca, --tls-cert, --tls-key"),
        ("tls://127.0.0.1:9", ("a.pem", "no.pem"), "There is no file no.pem"),
        ("tls://127.0.0.1:9", ("a.pem", "a.pem"), "cannot be reached: .*no certificate"),
    ],
)
def test_why_a_scheduler_cannot_be_reached(
    run: Run, monkeypatch: pytest.MonkeyPatch, address: str, files: tuple[str, ...], says: str
) -> None:
    monkeypatch.setattr(cluster, "_CONNECTING_S", 0.2)
    project_with(Path("p.annot"), "Oslo.").close()
    Path("a.pem").write_text("nothing")
    given = [word for option, file in zip(("--tls-ca", "--tls-cert"), files, strict=False) for word in (option, file)]
    status, _, error = run("preannotate", "p.annot", "--engine", "dask", "--scheduler", address, *given)
    assert (status, error.count("\n"), bool(re.search(says, error))) == (1, 1, True), error


@pytest.mark.parametrize(
    "arguments",
    [
        ("--scheduler", "tcp://127.0.0.1:9"),
        ("--engine", "dask"),
        ("--engine", "dask", "--scheduler", "tcp://127.0.0.1:9", "--workers", "2"),
    ],
)
def test_options_that_do_not_go_together(run: Run, arguments: tuple[str, ...]) -> None:
    project_with(Path("p.annot"), "Oslo.").close()
    assert run("preannotate", "p.annot", *arguments)[0] == 2


def test_without_dask_it_says_how_to_get_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    project_with(Path("p.annot"), "Oslo.").close()
    status, _, error = run("preannotate", "p.annot", "--engine", "dask", "--scheduler", "tcp://127.0.0.1:9")
    assert (status, "pip install 'annotator[dask]'" in error) == (1, True)
