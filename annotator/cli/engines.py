"""Where suggesters run: in a process of this machine, or on a Dask cluster."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from annotator.suggest.cluster import Run


class Engine(StrEnum):
    """What runs pipelines."""

    LOCAL = "local"
    DASK = "dask"


@contextlib.contextmanager
def running(
    engine: Engine, scheduler: str, ca: Path | None, cert: Path | None, key: Path | None, *, workers: int
) -> Iterator[Run]:
    """What runs jobs. Lists, patterns and expressions run here in any case: they are quick, their files are here."""
    from annotator.suggest.client import run_job
    from annotator.suggest.jobs import Kind

    if engine is Engine.LOCAL:
        if scheduler or ca or cert or key:
            raise typer.BadParameter("it is for: --engine dask", param_hint="--scheduler, --tls-...")
        yield run_job
        return
    from annotator.suggest.cluster import Tls, connected

    if not scheduler:
        raise typer.BadParameter("dask needs: --scheduler tcp://HOST:PORT", param_hint="--engine")
    if workers > 1:
        raise typer.BadParameter("a cluster has its own workers", param_hint="--workers")
    with connected(scheduler, Tls(ca, cert, key)) as run:
        yield lambda job, documents: (run if job.kind is Kind.PIPELINE else run_job)(job, documents)
