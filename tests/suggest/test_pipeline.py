"""The child process, its protocol, and what a hostile or broken pipeline can do."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.model.span import Span, Status
from annotator.suggest import client
from annotator.suggest.client import run_job
from annotator.suggest.consistency import SAID
from annotator.suggest.docs import pieces
from annotator.suggest.jobs import Job, Kind, encode_job
from annotator.suggest.pipelines import DEFAULT, available, resolve
from annotator.suggest.protocol import Decoder, Ready, Result, encode_error, encode_ready, encode_request, encode_result
from tests.making import TEXT

ODD = "👩‍🚀 Ana Novak visited Paris\u00a0in May.\r\nعبد met 习近平 in Berlin, Zoe\u0308 says."


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pipeline of two rules, one of which takes white space along; it prints when it is used."""
    import spacy

    folder = tmp_path_factory.mktemp("pipelines") / "tiny"
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    pattern = [{"TEXT": "Paris"}, {"IS_SPACE": True, "OP": "?"}]
    ruler.add_patterns([{"label": "GPE", "pattern": pattern}, {"label": "GPE", "pattern": "Berlin"}])  # type: ignore[attr-defined]
    nlp.to_disk(folder)
    return folder


def _results(pipeline: str, *texts: str, workers: int = 1) -> list[Result]:
    job = Job(Kind.PIPELINE, pipeline, workers=workers)
    return [r for r in run_job(job, list(enumerate(texts))) if isinstance(r, Result)]


def test_the_default_pipeline_finds_people_and_places() -> None:
    said = list(run_job(Job(Kind.PIPELINE, DEFAULT), [(7, TEXT), (8, "")]))
    assert isinstance(said[0], Ready)
    assert (said[0].pipeline, said[0].lang, len(said[0].labels)) == (DEFAULT, "en", 18)
    assert isinstance(said[1], Result)
    found = {(TEXT[s.start : s.end], s.label) for s in said[1].spans}
    assert {("Ana Novak", "PERSON"), ("Monday", "DATE")} <= found
    assert {s.status for s in said[1].spans} == {Status.PENDING}
    assert said[2] == Result(8)


@pytest.mark.parametrize("workers", [1, 2])
def test_offsets_are_code_points_and_borders_are_trimmed(tiny: Path, workers: int) -> None:
    [result, empty, other] = _results(str(tiny), ODD, "", "Paris  \nBerlin", workers=workers)
    assert [ODD[s.start : s.end] for s in result.spans] == ["Paris", "Berlin"]
    assert "".join(ODD[a:b] for a, b in result.bounds).replace(" ", "") == ODD.replace(" ", "")
    assert empty.spans == []
    assert [(s.start, s.end) for s in other.spans] == [(0, 5), (8, 14)]


def test_closing_ends_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[str]] = []
    real = subprocess.Popen

    def popen(*args: Any, **kwargs: Any) -> "subprocess.Popen[str]":
        started.append(real(*args, **kwargs))
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", popen)
    names = Job(Kind.REGEX, str(Path(__file__).with_name("names.tsv")))
    running = run_job(names, ((i, TEXT) for i in range(10_000)))
    next(running)
    next(running)
    running.close()  # type: ignore[attr-defined]
    assert [child.returncode for child in started] == [-signal.SIGKILL]


def test_a_child_ends_with_its_workers_when_nobody_listens_any_more(tiny: Path) -> None:
    """As when the program is killed: the workers would wait for more for ever."""
    child = subprocess.Popen(client.worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(encode_job(Job(Kind.PIPELINE, str(tiny), workers=2)))
    child.stdin.flush()
    assert "ready" in child.stdout.readline()
    child.stdout.close()
    child.stdin.writelines(encode_request(i, TEXT) for i in range(40))
    child.stdin.close()
    assert child.wait(timeout=60) == -signal.SIGKILL


def test_large_documents_never_make_both_sides_wait(tiny: Path) -> None:
    text = "Paris and Berlin. " * 4_000  # more than a pipe holds, and so is what is said of it
    results = _results(str(tiny), *(f"{i} {text}" for i in range(3)))
    assert [len(r.spans) for r in results] == [8_000] * 3


def _broken(folder: Path) -> Iterator[tuple[str, str]]:
    (folder / "nothing").mkdir()
    yield str(folder / "nothing"), "not a spaCy pipeline"
    (folder / "blank").mkdir()
    for name in ("config.cfg", "meta.json"):
        (folder / "blank" / name).write_text("")
    yield str(folder / "blank"), "cannot be loaded"
    yield "no_such_pipeline", "There is no pipeline"


def test_broken_pipelines_get_a_sentence(tmp_path: Path) -> None:
    for pipeline, says in _broken(tmp_path):
        with pytest.raises(AnnotatorError, match=says):
            _results(pipeline, TEXT)


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("import os; os.kill(os.getpid(), 11)", f"signal {int(signal.SIGSEGV)}"),
        ("import sys; print('no memory left', file=sys.stderr); sys.exit(3)", "status 3: no memory left"),
        ("print('hello')", "cannot be read"),
        ("import sys; sys.stdout.write(chr(123) + chr(125) + chr(10))", "cannot be read"),
    ],
)
def test_a_child_that_dies_or_babbles(monkeypatch: pytest.MonkeyPatch, code: str, says: str) -> None:
    monkeypatch.setattr(client, "worker_command", lambda: [sys.executable, "-c", code])
    with pytest.raises(AnnotatorError, match=says):
        _results("any", TEXT)


SPANS = st.builds(
    lambda a, n, label, score, source: Span(a, min(a + n, len(TEXT)), label, Status.PENDING, score, source),
    st.integers(0, len(TEXT) - 1),
    st.integers(1, 20),
    st.text(min_size=1, max_size=9),
    st.none() | st.floats(0, 1),
    st.sampled_from(["", SAID]),
)


@given(st.lists(SPANS, max_size=30), st.booleans())
def test_protocol_round_trip(spans: list[Span], many: bool) -> None:
    sent = Result(3, spans * (40 if many else 1), [(0, 3), (4, len(TEXT))] if " " in TEXT[3:4] else [])
    decoder = Decoder()
    assert decoder.feed(encode_ready(Ready("p", "1", "en", ("A",)))) == Ready("p", "1", "en", ("A",))
    decoder.expect(3, TEXT)
    *before, last = [decoder.feed(line) for line in encode_result(sent)]
    assert set(before) <= {None}
    told = [s._replace(source=f"p 1, {SAID}" if s.source else "p 1") for s in sent.spans]
    assert last == replace(sent, spans=told)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "[]",
        '{"id": 9, "spans": [], "tokens": [], "done": true}',
        '{"id": 1, "spans": [[5, 2, "A", null]], "tokens": []}',
        '{"id": 1, "spans": [[0, 9999, "A", null]], "tokens": []}',
        '{"id": 1, "spans": [], "tokens": [0], "done": true}',
        '{"id": 1, "spans": [], "tokens": [0, 2], "done": true}',
        '{"id": 1, "spans": [[0, 1, "", null]], "tokens": []}',
    ],
)
def test_nonsense_is_refused(line: str) -> None:
    decoder = Decoder()
    decoder.expect(1, TEXT)
    with pytest.raises(AnnotatorError, match="cannot be read"):
        decoder.feed(line)
    with pytest.raises(AnnotatorError, match="too much memory"):
        decoder.feed(encode_error(AnnotatorError("too much memory")))


@given(st.text(st.sampled_from("ab \n😀"), max_size=200), st.integers(2, 50))
def test_pieces_cover_a_text(text: str, longest: int) -> None:
    found = list(pieces(text, longest))
    assert "".join(piece for _, piece in found) == text
    assert all(text[start : start + len(piece)] == piece and len(piece) <= longest for start, piece in found)


def test_the_built_in_pipeline_is_listed_without_being_loaded() -> None:
    assert available()[0].name == DEFAULT
    assert "F1 about 0.76" in available()[0].description
    assert resolve(DEFAULT)[1] is not None


def test_the_demo_is_what_the_pipeline_says_today() -> None:
    import importlib.util

    from annotator.paths import resource

    script = resource("demo").parent.parent / "packaging" / "make_demo.py"
    spec = importlib.util.spec_from_file_location("make_demo", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert resource("demo", "demo.jsonl").read_text(encoding="utf-8") == "\n".join(module.lines()) + "\n"
