"""Running a job on a Dask cluster that is there already. Dask is an extra of the package and imported in functions."""

from __future__ import annotations

import contextlib
import logging
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from annotator.errors import AnnotatorError
from annotator.language import mark, tr
from annotator.suggest.batches import Answer, Batch, Batches
from annotator.suggest.jobs import Job, Kind, encode_job
from annotator.suggest.pipelines import resolve
from annotator.suggest.protocol import Ready, Result
from annotator.suggest.remote import requirements

_CONNECTING_S = 10.0
_AHEAD = 2  # batches for each thread of a worker, so that none idles
_LOOK_S = 5.0  # how long answers are waited for before it is looked whether there are workers
_PATIENCE_S = 60.0  # how long workers may be missing
_ADDRESS = re.compile(r"(tcp|tls)://.+:\d+")
_WHERE = re.compile(r"in <[^>]*>: ")  # Dask's own objects in its messages
_KEPT = mark("What had come is kept; run it again when the cluster is back.")
Run = Callable[[Job, Iterable[tuple[int, str]]], Iterator[Ready | Result]]


@dataclass(frozen=True, slots=True)
class Tls:
    """Files in PEM format: who is trusted, and who we are."""

    ca: Path | None = None
    cert: Path | None = None
    key: Path | None = None


@contextlib.contextmanager
def connected(address: str, tls: Tls) -> Iterator[Run]:
    """What runs jobs on the cluster whose scheduler is at `address` (tcp:// or tls://, host and port), as `run_job`
    runs them here. Leaving cancels what is still asked. Raises `AnnotatorError`."""
    client = _client(address, tls)
    try:
        yield lambda job, documents: _run(client, job, documents)
    finally:
        client.close()


def _dask() -> Any:
    try:
        import distributed
    except ImportError as error:
        raise AnnotatorError(
            tr("A Dask cluster needs the library distributed, which is not installed ({error}).", error=error),
            tr("Install it: pip install 'annotator[dask]'."),
        ) from error
    return distributed


def _client(address: str, tls: Tls) -> Any:
    if not _ADDRESS.fullmatch(address):
        raise AnnotatorError(
            tr("{address} is no address of a scheduler.", address=address), tr("It looks like tcp://HOST:8786.")
        )
    dask, security = _dask(), _security(address, tls)
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)  # what it says of lost connections, we say
    try:
        return dask.Client(address, timeout=_CONNECTING_S, security=security, name="annotator")
    except (OSError, ImportError, ValueError) as error:  # also what ssl raises, and time that is over
        why = _WHERE.sub("", " ".join(str(error.__cause__ or error).split()))[:300].rstrip(".") or tr(
            "it does not answer"
        )
        raise AnnotatorError(
            tr("The scheduler at {address} cannot be reached: {why}.", address=address, why=why),
            tr("Check the address and that it runs; one that speaks TLS has a tls:// address and needs --tls-ca."),
        ) from error


def _security(address: str, tls: Tls) -> Any:
    given = [file for file in (tls.ca, tls.cert, tls.key) if file is not None]
    if not address.startswith("tls:"):
        if given:
            raise AnnotatorError(tr("{address} is an address without TLS.", address=address), tr("Write tls:// in it."))
        return None
    for file in given:
        if not file.is_file():
            raise AnnotatorError(tr("There is no file {path}.", path=file), tr("Check the name."))
    if tls.ca is None or tls.cert is None:
        raise AnnotatorError(
            tr("TLS needs to know whom to trust and who you are."), tr("Give --tls-ca, --tls-cert, --tls-key.")
        )
    key = str(tls.key) if tls.key else None
    return _dask().Security(
        require_encryption=True, tls_ca_file=str(tls.ca), tls_client_cert=str(tls.cert), tls_client_key=key
    )  # fmt: skip


def _run(client: Any, job: Job, documents: Iterable[tuple[int, str]]) -> Iterator[Ready | Result]:
    line, wanted = encode_job(_from_anywhere(job)), requirements(job)
    _check_workers(client, line, wanted)
    ask, batches = _there("answer"), Batches(documents)
    out: dict[Any, Batch] = {}
    try:
        while True:
            room = max(1, _AHEAD * sum(_threads(client).values()))  # when all workers are starting again, too
            while len(out) < room and (batch := batches.next()):
                out[client.submit(ask, line, wanted, batch, pure=False)] = batch
            if not out:
                return
            for future in _finished(client, out):
                yield from _taken(batches, out.pop(future), future)
    finally:
        client.cancel(list(out))


def _from_anywhere(job: Job) -> Job:
    """The job with the whole path of its folder: a worker runs in another one."""
    if job.kind is not Kind.PIPELINE:
        return job
    _, folder = resolve(job.source)
    return msgspec.structs.replace(job, source=str(folder.resolve())) if folder == Path(job.source) else job


def _there(name: str) -> Callable[..., Any]:
    """Calls a function of remote.py on a worker. Dask sends this one whole and that one not at all: its scheduler needs
    no Annotator, and a worker without says so."""

    def call(*arguments: Any) -> Any:
        import platform

        try:
            from annotator.suggest import remote
        except ImportError as error:
            return tr(
                "Annotator or a library of it is missing on {machine} ({error})", machine=platform.node(), error=error
            )
        return getattr(remote, name)(*arguments)

    return call


def _check_workers(client: Any, line: str, wanted: dict[str, str]) -> None:
    """Raises `AnnotatorError` unless there are workers, and each can run the job as it would be run here."""
    try:
        client.wait_for_workers(1, timeout=_CONNECTING_S)
    except TimeoutError as error:
        raise AnnotatorError(
            tr("The cluster at {address} has no workers.", address=client.scheduler.address),
            tr("Start some: dask worker {address}", address=client.scheduler.address),
        ) from error
    versions = client.get_versions()
    here = _python(versions["client"])
    for worker, found in versions["workers"].items():
        if _python(found) != here:  # Python's code is sent, which other versions do not understand
            raise _unusable(worker, tr("Python is {theirs} there and {here} here", theirs=_python(found), here=here))
    for worker, why in client.run(_there("unfit"), line, wanted).items():
        if why:
            raise _unusable(worker, why)


def _python(found: dict[str, Any]) -> str:
    return ".".join(str(found["host"]["python"]).split(".")[:2])


def _unusable(worker: str, why: str) -> AnnotatorError:
    return AnnotatorError(
        tr(
            "The Dask worker {worker} cannot do it as it would be done here: {why}.", worker=worker, why=why.rstrip(".")
        ),
        tr("Install the same everywhere: pip install 'annotator[dask]', and the pipeline."),
    )


def _threads(client: Any) -> dict[str, int]:
    """The threads of each worker."""
    try:
        found: dict[str, int] = client.nthreads()
    except OSError as error:
        raise _gone(client) from error
    return found


def _gone(client: Any) -> AnnotatorError:
    return AnnotatorError(tr("The scheduler at {address} is gone.", address=client.scheduler.address), tr(_KEPT))


def _finished(client: Any, out: Iterable[Any]) -> Iterable[Any]:
    """Those of the tasks that are finished, at least one."""
    dask, missing = _dask(), 0.0
    while True:
        try:
            waited = dask.wait(list(out), timeout=_LOOK_S, return_when="FIRST_COMPLETED")
        except dask.client.FuturesCancelledError as error:
            raise _gone(client) from error
        except TimeoutError:
            missing = 0.0 if _threads(client) else missing + _LOOK_S
            if missing >= _PATIENCE_S:
                raise AnnotatorError(tr("All workers of the cluster are gone."), tr(_KEPT)) from None
        else:
            done: Iterable[Any] = waited.done
            return done


def _taken(batches: Batches, batch: Batch, future: Any) -> Iterator[Ready | Result]:
    """What came of a task. Dask itself gives one to another worker when its worker dies, some times."""
    try:
        said: Answer | str = future.result()
    except _dask().KilledWorker:
        yield from batches.lost(batch, tr("ended every Dask worker that looked at it"))
        return
    if isinstance(said, str):
        raise _unusable(tr("that has come since"), said)
    yield from batches.take(batch, said)
