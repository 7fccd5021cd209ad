"""Keeping what a run says as it comes: some documents at a time, each time in one transaction."""

from collections.abc import Mapping
from typing import Any

from annotator.store import runs
from annotator.store.project import Project
from annotator.store.runs import Said


class Recorder:
    """A run in the making. What was stored stays, however the run ends; only `finish` marks it as finished."""

    def __init__(self, project: Project, most: int) -> None:
        self._project, self._most = project, most
        self._waiting: list[Said] = []
        self.run: int | None = None

    def begin(self, pipeline: str, version: str, settings: Mapping[str, Any]) -> None:
        """Records that the run begins."""
        self.run = runs.begin_run(self._project, pipeline, version, settings)

    def take(self, said: Said) -> None:
        """Keeps what was said of a document, and stores when enough have come."""
        self._waiting.append(said)
        if len(self._waiting) >= self._most:
            self.store()

    def store(self) -> None:
        """Stores what waits."""
        if self._waiting and self.run is not None:
            batch, self._waiting = self._waiting, []
            runs.store_results(self._project, self.run, batch)

    def finish(self) -> None:
        """Stores what waits and records that all documents were looked at."""
        self.store()
        if self.run is not None:
            runs.finish_run(self._project, self.run)
