"""The document list of an annotator: ids and answers only, so that a million documents are two small arrays."""

from __future__ import annotations  # array[int] cannot be written at run time before Python 3.12

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import overload

import msgspec

from annotator.model.document import Answer
from annotator.store import queries
from annotator.store.database import Database

_STATES = (None, Answer.IN_PROGRESS, Answer.ACCEPT, Answer.REJECT, Answer.IGNORE)
_CODES = {state: code for code, state in enumerate(_STATES)}
_OPEN = bytes((_CODES[None], _CODES[Answer.IN_PROGRESS]))  # codes of what is not answered
_IS_OPEN = bytes(code in _OPEN for code in range(256))  # for bytes.translate
_IS_DONE = bytes(code not in _OPEN for code in range(256))
_PAGE = 256  # titles that are read together
_MOST_PAGES = 64
_MANY = 16  # where more than one of so many was found, a walk through all is quicker than sorting
_MOST_WORDS, _LONGEST_WORD = 100, 10_000  # of a filter: SQLite takes no pasted book for a pattern
_SPECIAL = re.compile(r"[\[*?]")  # what GLOB does not take as it stands
_ROOM = "PRAGMA cache_size = -100000"  # KiB at most: a million titles stay in memory from one letter to the next
_COMMON = "etaoinsrhldcumfpgwybvkxjqz"  # letters, the most frequent first
_decode_ids = msgspec.json.Decoder(list[int]).decode


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the document list: id, title, and what the annotator said of it (None: not opened yet)."""

    id: int
    title: str
    answer: Answer | None


class Titles:
    """The titles of these documents, read in pages when they are asked for."""

    def __init__(self, db: Database, ids: array[int]) -> None:
        self._db, self._ids = db, ids
        self._pages: dict[int, dict[int, str]] = {}

    def __getitem__(self, at: int) -> str:
        """The title of the document at `at`; empty where it is not in the project any more."""
        page = at // _PAGE
        if page not in self._pages:
            if len(self._pages) >= _MOST_PAGES:
                self._pages.clear()
            wanted = self._ids[page * _PAGE : (page + 1) * _PAGE].tolist()
            self._pages[page] = dict(self._db.execute(queries.TITLES, [str(wanted)]).fetchall())
        return self._pages[page].get(self._ids[at], "")


class Queue(Sequence[Entry]):
    """All documents that are not in the trash, in the order in which they are worked through.

    `ids` is never changed in place: who keeps it sees whether it has become another.
    """

    def __init__(self, db: Database, annotator: str) -> None:
        self._db, self._annotator = db, annotator
        self.reload()

    def reload(self) -> None:
        """Reads all of it again."""
        ids, chosen = live_ids(self._db), self._db.execute(queries.ORDERED).fetchone()
        if chosen is not None:
            ids = _as_chosen(ids, _decode_ids(chosen[0]))
        self._rising = chosen is None and sorted(ids) == ids
        self._places = {} if self._rising else dict(zip(ids, range(len(ids)), strict=True))
        self._take(array("q", ids))
        self._states = bytearray(len(ids))
        for code, state in enumerate(_STATES[1:], 1):
            for ident in read_ids(self._db, queries.ANSWERED, annotator=self._annotator, answer=str(state)):
                at = self.index_of(ident)
                if at >= 0:
                    self._states[at] = code
        self._counts = [self._states.count(code) for code in range(len(_STATES))]

    def follow(self, idents: Sequence[int]) -> None:
        """Takes documents in or out that have left the trash or gone there. Of a single one the others are not read."""
        if len(idents) != 1 or not self._rising:
            self.reload()
            return
        at, is_live = self.index_of(idents[0]), self._in_order(idents) != []
        if at < 0 and is_live:
            self._insert(idents[0])
        elif at >= 0 and not is_live:
            self._counts[self._states[at]] -= 1
            del self._states[at]
            self._take(self.ids[:at] + self.ids[at + 1 :])

    def _insert(self, ident: int) -> None:
        """Puts a document between its neighbours by id, if that is its place in the queue."""
        at = bisect_left(self.ids, ident)
        near = [*self.ids[max(0, at - 1) : at], ident, *self.ids[at : at + 1]]
        if self._in_order(near) != near:
            self.reload()
            return
        self._counts[_CODES[None]] += 1
        self._states.insert(at, _CODES[None])
        self._take(self.ids[:at] + array("q", [ident]) + self.ids[at:])
        answer = self._db.execute(queries.ANSWER, [ident, self._annotator]).fetchone()
        self.set_answer(ident, Answer(answer[0]) if answer else None)

    def _take(self, ids: array[int]) -> None:
        self.ids = ids
        self._titles = Titles(self._db, ids)

    def _in_order(self, ids: Sequence[int]) -> list[int]:
        """Those of `ids` that are not in the trash, in queue order."""
        return [row[0] for row in self._db.execute(queries.IN_ORDER, [str(list(ids))])]

    # -- as a sequence --------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, index: int) -> Entry: ...

    @overload
    def __getitem__(self, index: slice) -> list[Entry]: ...

    def __getitem__(self, index: int | slice) -> Entry | list[Entry]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        at = range(len(self))[index]
        return Entry(self.ids[at], self._titles[at], _STATES[self._states[at]])

    def __iter__(self) -> Iterator[Entry]:
        return (self[at] for at in range(len(self)))

    def index_of(self, ident: int) -> int:
        """Where a document stands, -1 when it is not in the list."""
        if not self._rising:
            return self._places.get(ident, -1)
        at = bisect_left(self.ids, ident)
        return at if at < len(self.ids) and self.ids[at] == ident else -1

    # -- answers --------------------------------------------------------------------------------------------------

    def answer(self, ident: int) -> Answer | None:
        """What the annotator said of a document; None also where it is not in the list."""
        at = self.index_of(ident)
        return _STATES[self._states[at]] if at >= 0 else None

    def set_answer(self, ident: int, answer: Answer | None) -> None:
        """Notes what the annotator said of a document; the file has it already."""
        self._set(self.index_of(ident), _CODES[answer])

    def counts(self) -> dict[Answer | None, int]:
        """How many documents have each answer, or none."""
        return dict(zip(_STATES, self._counts, strict=True))

    def next_unanswered(self, index: int) -> int:
        """Where the next document without an answer stands behind `index`, from the top again after the last; or -1."""
        behind = self._first_open(index + 1)
        return behind if behind >= 0 else self._first_open(0)

    def _first_open(self, first: int) -> int:
        found = [at for code in _OPEN if (at := self._states.find(code, first)) >= 0]
        return min(found, default=-1)

    def _set(self, at: int, code: int) -> None:
        if at >= 0:
            self._counts[self._states[at]] -= 1
            self._counts[code] += 1
            self._states[at] = code

    # -- choosing -------------------------------------------------------------------------------------------------

    def filtered(self, words: Sequence[str], *, open_only: bool = False) -> array[int]:
        """The ids of the documents with all `words` in their titles, capitals or not, in the order of the list; with
        `open_only` those that are not answered."""
        if not words:
            return array("q", compress(self.ids, self._states.translate(_IS_OPEN))) if open_only else self.ids
        found, unwanted = _with_words(self._db, words), set(read_ids(self._db, queries.TRASHED))
        if open_only:
            unwanted.update(compress(self.ids, self._states.translate(_IS_DONE)))
        if unwanted:
            found = [ident for ident in found if ident not in unwanted]
        if self._rising:
            return array("q", found)
        if len(found) < len(self.ids) // _MANY:
            return array("q", sorted(found, key=self.index_of))
        wanted = set(found)
        return array("q", [ident for ident in self.ids if ident in wanted])

    def titles(self, ids: array[int]) -> Titles:
        """The titles of some documents, `filtered` ones say."""
        return Titles(self._db, ids)


def read_ids(db: Database, sql: str, **values: str) -> list[int]:
    """A column of ids that a query gives as a JSON list: a third of the time that a million rows take."""
    return _decode_ids(db.execute(sql, values).fetchone()[0])


def live_ids(db: Database) -> list[int]:
    """The documents that are not in the trash, in queue order."""
    found, trashed = read_ids(db, queries.DOCUMENTS), set(read_ids(db, queries.TRASHED))
    return [ident for ident in found if ident not in trashed] if trashed else found


def _as_chosen(live: list[int], chosen: list[int]) -> list[int]:
    """Documents in the order that was chosen; those that came later stand behind, as they came."""
    known = set(chosen)
    later = [ident for ident in live if ident not in known]
    if len(live) == len(chosen) and not later:
        return chosen
    there = set(live)
    return [ident for ident in chosen if ident in there] + later


def _with_words(db: Database, words: Sequence[str]) -> list[int]:
    """The documents with all these words in their titles, those in the trash too, by id."""
    db.execute(_ROOM)
    longest_first = sorted({word.casefold()[:_LONGEST_WORD] for word in words}, key=len, reverse=True)[:_MOST_WORDS]
    pieces = dict.fromkeys(piece for word in longest_first for piece in (_from_rare_letter(word), word))
    given = {f"piece{i}": "*" + _SPECIAL.sub(r"[\g<0>]", piece) + "*" for i, piece in enumerate(pieces)}
    known, unknown = queries.titles_like(given), queries.unfolded_titles_like(given)
    return read_ids(db, known, **given) + read_ids(db, unknown, **given)


def _from_rare_letter(word: str) -> str:
    """The end of a word from its rarest letter on: looked for first, it passes over most titles without a stop."""
    starts = range(max(1, len(word) - 2))
    return word[max(starts, key=lambda at: _COMMON.find(word[at]) if word[at] in _COMMON else word[at].isascii()) :]
