"""Two programs on one project, in any order of steps: both see the same, and the histories agree with a model."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from annotator.errors import AnnotatorError
from annotator.formats import ImportOptions, import_files
from annotator.model.span import Span, Status
from annotator.session import Decision, Session
from annotator.store.history import listed
from annotator.store.project import Project
from tests.making import TEXT, found, project_with, suggest

Place = tuple[int, int, str]
State = frozenset[tuple[Place, str]]  # decided spans with their status
PIECES = ("Ana Novak", "Harbour Union", "Larnholm", "Monday", "Novak said")
WHO = ("ana", "ben")


class TwoPrograms(RuleBasedStateMachine):
    """Each annotator has a program of their own. The model: what each has decided, with a stack for undo and redo."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "p.annot"
        with project_with(path, TEXT) as project:
            suggest(project, 1, [found(TEXT, "Ana Novak", "PERSON", 0.9), found(TEXT, "Monday", "DATE")])
        self.sessions = {who: Session(Project.open(path), who) for who in WHO}
        for session in self.sessions.values():
            session.open(1)
        self.now: dict[str, State] = dict.fromkeys(WHO, frozenset())
        self.undos: dict[str, list[State]] = {who: [] for who in WHO}
        self.redos: dict[str, list[State]] = {who: [] for who in WHO}

    def teardown(self) -> None:
        for session in self.sessions.values():
            session.project.close()
        self.folder.cleanup()

    def _see(self, who: str) -> Session:
        """What the window does when another program has written."""
        session = self.sessions[who]
        if session.project.changed_elsewhere():
            session.refresh()
        return session

    def _decided(self, who: str, state: State) -> None:
        if state != self.now[who]:
            self.undos[who].append(self.now[who])
            self.redos[who].clear()
            self.now[who] = state

    @rule(who=st.sampled_from(WHO), piece=st.sampled_from(PIECES), label=st.sampled_from(("PERSON", "ORG", "GPE")))
    def label(self, who: str, piece: str, label: str) -> None:
        session = self._see(who)
        span = found(TEXT, piece, label)
        there = [s for s in session.at_place(span.start, span.end) if s.label == label]
        if any(s.status is Status.ACCEPTED for s in there):
            return
        old = there[0] if there else None
        new = Span(span.start, span.end, label, suggestion=old.suggestion if old else None)
        session.decide(f"label {label}", [Decision(old, new)])
        self._decided(who, (self.now[who] - {(new.place, "rejected")}) | {(new.place, "accepted")})

    @rule(who=st.sampled_from(WHO), number=st.integers(0, 5))
    def remove(self, who: str, number: int) -> None:
        session = self._see(who)
        if not session.spans:
            return
        span = session.spans[number % len(session.spans)]
        if span.pending:
            session.decide("reject", [Decision(span, Span(*span.place, Status.REJECTED, suggestion=span.suggestion))])
            self._decided(who, self.now[who] | {(span.place, "rejected")})
        else:
            session.decide("remove", [Decision(span, None)])
            self._decided(who, self.now[who] - {(span.place, "accepted")})

    @rule(who=st.sampled_from(WHO))
    def undo(self, who: str) -> None:
        done = self._see(who).undo()
        assert done == bool(self.undos[who])
        if done:
            self.redos[who].append(self.now[who])
            self.now[who] = self.undos[who].pop()

    @rule(who=st.sampled_from(WHO))
    def redo(self, who: str) -> None:
        done = self._see(who).redo()
        assert done == bool(self.redos[who])
        if done:
            self.undos[who].append(self.now[who])
            self.now[who] = self.redos[who].pop()

    @rule(who=st.sampled_from(WHO))
    def another_writer_at_work(self, who: str) -> None:
        """A step that meets a locked file is refused whole, and can be made when the lock is gone."""
        other = self.sessions[WHO[who == WHO[0]]].project
        session = self._see(who)
        session.project.db.execute("PRAGMA busy_timeout = 0")
        other.db.execute("BEGIN IMMEDIATE")
        try:
            session.decide("label DATE", [Decision(None, found(TEXT, "flew", "DATE"))])
        except AnnotatorError:
            session.drop_unsaved()
        else:
            raise AssertionError("it was written under somebody else's lock")
        finally:
            other.db.rollback()

    @invariant()
    def both_see_what_the_model_says(self) -> None:
        for reader in getattr(self, "sessions", {}).values():
            for who in WHO:
                spans = reader.project.spans(1, who)
                decided = [(s.place, str(s.status)) for s in spans if not s.pending]
                assert len(decided) == len(set(decided))
                assert frozenset(decided) == self.now[who], who
        for who, session in getattr(self, "sessions", {}).items():
            stored = self.sessions[who].project.spans(1, who)
            assert self._see(who).spans == [s for s in stored if s.status is not Status.REJECTED]
            applied = [r for r in listed(session.project, annotator=who, limit=1000) if r.state == "applied"]
            assert len(applied) == len(self.undos[who])


TestTwoPrograms = TwoPrograms.TestCase
TestTwoPrograms.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)


def test_an_undone_step_comes_back_whatever_others_have_added_since(tmp_path: Path) -> None:
    """The row of an undone step has gone; nobody else's row may take its id, an imported one neither."""
    path, file = tmp_path / "p.annot", tmp_path / "more.jsonl"
    project_with(path, TEXT).close()
    file.write_text('{"text": "Lev left.", "spans": [{"start": 0, "end": 3, "label": "PERSON"}], "answer": "accept"}\n')
    ana, ben = (Session(Project.open(path), who) for who in WHO)
    for session in (ana, ben):
        session.open(1)
    ana.decide("label PERSON", [Decision(None, found(TEXT, "Ana Novak", "PERSON"))])
    ana.undo()
    ben.decide("label ORG", [Decision(None, found(TEXT, "Harbour Union", "ORG"))])
    ben.undo()
    import_files(ben.project, [file], ImportOptions("ben"))
    ben.decide("label GPE", [Decision(None, found(TEXT, "Larnholm", "GPE"))])
    assert ana.redo()
    assert [s.place for s in ana.project.spans(1, "ana")] == [found(TEXT, "Ana Novak", "PERSON").place]
    for session in (ana, ben):
        session.project.close()
