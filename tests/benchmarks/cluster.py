"""Two Dask workers on two machines that are not there: network namespaces, joined by cables (veth) and a bridge.

A project is pre-annotated by both over TLS, and one is killed half-way. `documents` of `asked` have been looked at in
the end, and `same_rows` says whether all that is stored is what a local run stores. `cluster_seconds` and
`local_seconds` are from begun to finished, as the runs' rows say.

Needs root, and the programs ip, unshare, nsenter and openssl.
"""

import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import distributed

from tests.benchmarks.suggest import project_of, texts
from tests.making import suggested_rows

HERE, PORT = "10.77.0.1", 8786
WORKERS = ("10.77.0.2", "10.77.0.3")
_INSIDE = "ANNOTATOR_INSIDE_A_NAMESPACE"
_TLS = ("--tls-ca-file", "tls.pem", "--tls-cert", "tls.pem", "--tls-key", "tls.pem")


def measure() -> dict[str, Any]:
    """All figures."""
    if _INSIDE not in os.environ:
        _enter_a_namespace()
    given = texts()
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name), _network():
        folder = Path(name)
        os.environ["ANNOTATOR_HOME"] = name
        for file in ("cluster.annot", "local.annot"):
            project_of(folder / file, given).close()
        _certificate()
        local = _annotator("local.annot")
        assert local.wait() == 0
        with _cluster() as (address, workers):
            run = _annotator(
                "cluster.annot", "--engine", "dask", "--scheduler", address,
                "--tls-ca", "tls.pem", "--tls-cert", "tls.pem", "--tls-key", "tls.pem",
            )  # fmt: skip
            at = _wait_for_half(folder / "cluster.annot", len(given), run)
            os.killpg(workers[1].pid, signal.SIGKILL)
            assert run.wait() == 0
        rows, expected = suggested_rows(folder / "cluster.annot"), suggested_rows(folder / "local.annot")
        return {
            "asked": len(given), "killed_at_document": at, "documents": len(rows["run_document"]),
            "suggestions": len(rows["suggestion"]), "same_rows": rows == expected,
            "cluster_seconds": _seconds(folder / "cluster.annot"), "local_seconds": _seconds(folder / "local.annot"),
        }  # fmt: skip


def _enter_a_namespace() -> None:
    """This program again, in a network of its own: nothing of it stays."""
    missing = [program for program in ("ip", "unshare", "nsenter", "openssl") if not shutil.which(program)]
    if missing or os.geteuid() != 0:
        raise SystemExit(f"cluster needs root and these programs: {', '.join(missing) or 'all are here'}.")
    again = ["unshare", "--net", sys.executable, "-m", "tests.benchmarks", *sys.argv[1:]]
    raise SystemExit(subprocess.run(again, env={**os.environ, _INSIDE: "1"}, check=False).returncode)


@contextlib.contextmanager
def _network() -> Iterator[None]:
    """A switch with this machine at it."""
    _do("ip", "link", "set", "lo", "up")
    _do("ip", "link", "add", "switch", "type", "bridge")
    _do("ip", "address", "add", f"{HERE}/24", "dev", "switch")
    _do("ip", "link", "set", "switch", "up")
    yield
    _do("ip", "link", "delete", "switch")


def _do(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _certificate() -> None:
    _do(
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=annotator",
        "-keyout", "key.pem", "-out", "tls.pem",
    )  # fmt: skip
    with Path("tls.pem").open("a", encoding="ascii") as file:
        file.write(Path("key.pem").read_text(encoding="ascii"))


@contextlib.contextmanager
def _cluster() -> Iterator[tuple[str, list["subprocess.Popen[bytes]"]]]:
    """The scheduler's address, and the workers: each in a namespace, and a group of processes, of its own."""
    address = f"tls://{HERE}:{PORT}"
    scheduler = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", address, "--no-dashboard", *_TLS]
    with contextlib.ExitStack() as stack:
        started = [stack.enter_context(_process(scheduler))]
        for number, own in enumerate(WORKERS):
            worker = [
                sys.executable, "-m", "distributed.cli.dask_worker", address, "--host", f"tls://{own}",
                "--nthreads", "1", "--no-nanny", "--no-dashboard", *_TLS,
            ]  # fmt: skip
            # It waits for its cable before it becomes the worker.
            waiting = ["unshare", "--net", "sh", "-c", 'read ready; exec "$@"', "worker", *worker]
            started.append(stack.enter_context(_process(waiting)))
            _lay_cable(number, own, started[-1])
        _wait_for_workers(address)
        yield address, started[1:]


def _wait_for_workers(address: str) -> None:
    dask: Any = distributed
    security = dask.Security(tls_ca_file="tls.pem", tls_client_cert="tls.pem", require_encryption=True)
    with dask.Client(address, security=security) as client:
        client.wait_for_workers(len(WORKERS), timeout=60)


@contextlib.contextmanager
def _process(command: list[str]) -> Iterator["subprocess.Popen[bytes]"]:
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def _lay_cable(number: int, own: str, process: "subprocess.Popen[bytes]") -> None:
    """From the switch into the namespace of a process, which goes on then."""
    inside = ["nsenter", "--target", str(process.pid), "--net"]
    own_network, its_network = Path("/proc/self/ns/net"), Path(f"/proc/{process.pid}/ns/net")
    while its_network.readlink() == own_network.readlink():
        time.sleep(0.01)
    _do("ip", "link", "add", f"port{number}", "type", "veth", "peer", "name", f"cable{number}")
    _do("ip", "link", "set", f"port{number}", "master", "switch", "up")
    _do("ip", "link", "set", f"cable{number}", "netns", str(process.pid))
    _do(*inside, "ip", "link", "set", "lo", "up")
    _do(*inside, "ip", "address", "add", f"{own}/24", "dev", f"cable{number}")
    _do(*inside, "ip", "link", "set", f"cable{number}", "up")
    assert process.stdin is not None
    process.stdin.write(b"\n")
    process.stdin.flush()


def _annotator(project: str, *options: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "annotator", "preannotate", project, *options]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL)


def _wait_for_half(path: Path, count: int, run: "subprocess.Popen[bytes]") -> int:
    """How many documents were stored when it was half of them."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as project:
        done = 0
        while done < count // 2 and run.poll() is None:
            time.sleep(0.02)
            [(done,)] = project.execute("SELECT count(*) FROM run_document")
    return done


def _seconds(path: Path) -> float:
    with contextlib.closing(sqlite3.connect(path)) as project:
        [(started, finished)] = project.execute("SELECT started, finished FROM run").fetchall()
    return round((datetime.fromisoformat(finished) - datetime.fromisoformat(started)).total_seconds(), 1)
