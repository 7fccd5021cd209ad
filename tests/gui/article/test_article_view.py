"""Spans stand where their offsets say, in any text; painting survives errors; Qt keeps its hands off None."""

import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.article.colors import DARK, LIGHT, READABLE, contrast, fill, mix, readable
from annotator.gui.article.guard import guarded
from annotator.gui.article.lanes import lanes
from annotator.gui.article.row import Row
from annotator.gui.article.spans import SpanIndex
from annotator.gui.article.split import LONGEST_ROW, display, split
from annotator.gui.article.view import ArticleView
from annotator.model.label import COLORS
from annotator.model.offsets import graphemes
from annotator.model.scheme_file import read_scheme
from annotator.model.span import Span, Status, reading_order
from annotator.paths import resource

TEXTS = {
    "latin": "Ana Novak met the Harbour Union in Larnholm on Monday, twice.",
    "emoji": "Ana 😀 and 👩‍🚀 flew; 👨‍👩‍👧 stayed 🇳🇴 home.",
    "combining": "Zoe\u0308 cafe\u0301 n\u0303o a\u0301\u0302\u0303b",
    "chinese": "习近平在北京会见了法国总统马克龙。",
    "thai": "กรุงเทพมหานคร เป็นเมืองหลวง",
    "arabic": "قال الرئيس عبد الفتاح السيسي اليوم",
    "mixed": "Haddad (ليلى حداد) read in Cairo קהיר on Sunday.",
    "odd": "a\u00a0b\u2028c \ufeff d\x01\x02 e\u200bf \u202fg\ufdd0h",
    "nul": "before\x00after",
    "bom": "\ufeffstart",
    "swapped": "\ufffestart of a row",
    "tabs": "one\ttwo\tthree",
}


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    """A view of an ordinary size."""
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.set_labels({"PERSON": "#0072B2", "ORG": "#D55E00"})
    view.show()
    return view


@pytest.mark.parametrize("name", TEXTS)
def test_a_place_gives_the_offset_it_came_from(view: ArticleView, name: str) -> None:
    text = "First row.\n" + TEXTS[name] + "\nLast row."
    view.set_document(text, [])
    start = len("First row.\n")
    for a, b in graphemes(text, start, start + len(TEXTS[name])):
        box = view.rect_of(a, b)
        if not text[a:b].isspace() and text[a:b].isprintable() and box.width() > 3:
            assert view.offset_at(box.center()) == a, (text[a:b], box)


@pytest.mark.parametrize("name", TEXTS)
def test_every_span_has_a_box_over_its_text(view: ArticleView, name: str) -> None:
    text = TEXTS[name]
    words = [(a, b) for a, b in graphemes(text) if text[a:b].isalpha()]
    spans = [Span(a, b, "PERSON", id=i) for i, (a, b) in enumerate(words)]
    view.set_document(text, spans)
    for span in spans:
        box = view.rect_of(span.start, span.end)
        assert box.isValid()
        assert view.span_at(box.center()) == span


def _differs(before: QImage, after: QImage) -> QRect:
    changed = [
        (x, y) for y in range(before.height()) for x in range(before.width()) if before.pixel(x, y) != after.pixel(x, y)
    ]
    if not changed:
        return QRect()
    xs, ys = [x for x, _ in changed], [y for _, y in changed]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def test_labelling_paints_there_and_nowhere_else(view: ArticleView) -> None:
    view.set_document("Ana Novak met the Harbour Union.\n\nA second paragraph.", [])
    before = view.viewport().grab().toImage()
    span = Span(18, 31, "ORG", id=1)
    view.replace_spans([], [span])
    changed = _differs(before, view.viewport().grab().toImage())
    box = view.rect_of(18, 31)
    assert box.adjusted(-4, -4, 4, 24).contains(changed)
    assert changed.contains(box.center())
    view.replace_spans([span], [])
    assert _differs(before, view.viewport().grab().toImage()).isNull()


def test_a_flat_span_never_moves_the_text_and_a_nested_one_opens_a_lane(view: ArticleView) -> None:
    view.set_document("Ana Novak met the Harbour Union.\nBelow", [])
    below = view.rect_of(33, 38)
    view.replace_spans([], [Span(18, 31, "ORG", id=1)])
    assert view.rect_of(33, 38) == below
    view.replace_spans([], [Span(26, 31, "PERSON", id=2)])
    assert view.rect_of(33, 38).top() > below.top()


def test_only_rejected_and_pending_look_different(view: ArticleView) -> None:
    images = []
    for status in (Status.PENDING, Status.ACCEPTED):
        view.set_document("Ana Novak", [Span(0, 9, "PERSON", status, suggestion=1)])
        images.append(view.viewport().grab().toImage())
    assert not _differs(*images).isNull()


def test_ensure_visible_shows_the_end_of_a_long_text_with_context(view: ArticleView) -> None:
    text = "\n".join(f"Paragraph number {i} with some words in it." for i in range(5000))
    view.set_document(text, [])
    for offset in (len(text) - 10, 5, len(text) // 2):
        view.ensure_visible(offset, offset + 4)
        assert view.viewport().rect().contains(view.rect_of(offset, offset + 4))
    offset = len(text) // 2 + 900
    view.ensure_visible(offset, offset + 4)
    box = view.rect_of(offset, offset + 4)
    assert box.top() > 30
    assert box.bottom() < view.viewport().height() - 30
    state = view.scroll_state()
    view.set_zoom(view.zoom_factor() + 3 * 0.1)
    view.set_zoom(view.zoom_factor() + -3 * 0.1)
    assert view.scroll_state()[0] == state[0]


def test_the_scroll_bar_reaches_both_ends(view: ArticleView) -> None:
    text = "\n".join("word " * (i % 90 + 1) for i in range(2000))
    view.set_document(text, [])
    bar = view.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.maximum())
        view.viewport().repaint()
    assert view.visible_range()[1] == len(text)
    bar.setValue(0)
    assert view.visible_range()[0] == 0


def test_a_megabyte_in_one_line(view: ArticleView) -> None:
    text = "word 😀 " * 140_000
    at = text.index("word", 700_000)
    span = Span(at, at + 4, "ORG", id=1)
    view.set_document(text, [span])
    view.ensure_visible(at, at + 4)
    assert view.span_at(view.rect_of(at, at + 4).center()) == span


def test_lines_up_and_down(view: ArticleView) -> None:
    view.set_document("one two three\n\nfour five six\nseven", [])
    offset, x = view.offset_in_line(4, 1, None)
    assert offset in range(15, 28)
    assert view.offset_in_line(offset, -1, x) == (4, x)
    assert view.offset_in_line(4, -5, None)[0] in range(14)
    assert view.offset_in_line(4, 99, None)[0] >= 29
    assert view.line_range(20) == (15, 28)


def test_an_empty_document(view: ArticleView) -> None:
    view.set_document("", [])
    view.ensure_visible(0, 0)
    assert view.offset_at(view.viewport().rect().center()) is None


@given(st.text(st.characters() | st.sampled_from("\r\n\u2029\u2028 😀"), max_size=500))
def test_rows_cover_the_text_but_for_separators(text: str) -> None:
    rows = split(text)
    last = 0
    for start, end in zip(rows.starts, rows.ends, strict=True):
        assert set(text[last:start]) <= set("\r\n\u2029")
        assert start <= end <= start + LONGEST_ROW
        assert rows.at(start) == list(rows.starts).index(start) or start == end
        last = end
    assert set(text[last:]) <= set("\r\n\u2029")


@given(st.text(st.characters() | st.sampled_from("\0\ufeff\ufffe\ud800\ufdd0")))
def test_the_display_string_is_as_long_and_safe(text: str) -> None:
    shown = display(text)
    assert len(shown.encode("utf-16-le", "surrogatepass")) == len(text.encode("utf-16-le", "surrogatepass"))
    assert not set(shown) & set("\0\ud800\ufdd0\x01")
    assert shown[:1] not in ("\ufeff", "\ufffe")


PIECES = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda p: (p[0], p[0] + p[1])), max_size=12)


@given(PIECES)
def test_pieces_in_a_lane_never_overlap(pieces: list[tuple[int, int]]) -> None:
    found = lanes(pieces, [b - a for a, b in pieces])
    for i, (a, b) in enumerate(pieces):
        for j, (c, d) in enumerate(pieces[:i]):
            assert found[i] != found[j] or b <= c or d <= a
    if pieces:
        shortest = min(range(len(pieces)), key=lambda i: (pieces[i][1] - pieces[i][0], pieces[i]))
        assert found[shortest] == 0


SPANS = st.lists(
    st.tuples(st.integers(0, 3000), st.sampled_from([1, 5, 900, 2500])).map(lambda p: Span(p[0], sum(p), "A")),
    max_size=30,
)


@given(SPANS, st.integers(0, 5000), st.integers(1, 400))
def test_the_index_finds_what_touches(spans: list[Span], start: int, length: int) -> None:
    index = SpanIndex(reading_order(spans[: len(spans) // 2]))
    for span in spans[len(spans) // 2 :]:
        index.add(span)
    touching = [s for s in spans if s.start < start + length and s.end > start]
    assert index.query(start, start + length) == reading_order(touching)
    for span in spans:
        index.remove(span)
    assert len(index) == 0


def _label_colors() -> Iterator[str]:
    yield from COLORS
    for preset in ("ontonotes.toml", "conll.toml"):
        yield from (x.color for x in read_scheme(resource("labels", preset).read_text(encoding="utf-8"), preset))
    yield from ("#ffffff", "#000000", "#ffff00", "nonsense")


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_labels_and_text_can_be_read(theme: object) -> None:
    assert theme in (LIGHT, DARK)
    scheme = LIGHT if theme is LIGHT else DARK
    page = QColor(scheme.page)
    for color in _label_colors():
        assert contrast(readable(color, scheme), page) >= READABLE
        assert contrast(QColor(scheme.text), fill(color, scheme)) >= READABLE
    for ground in (scheme.page, scheme.selection, scheme.hit):
        assert contrast(QColor(scheme.text), QColor(ground)) >= READABLE
    assert contrast(QColor(scheme.dim), page) >= READABLE
    assert mix(page, page, 0.5) == page


def test_an_error_in_an_override_is_reported_and_the_program_goes_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))

    class Faulty(QWidget):
        @guarded
        def paintEvent(self, _event: object) -> None:  # noqa: N802
            int("x")

        @guarded
        def resizeEvent(self, _event: object) -> None:  # noqa: N802
            {}.popitem()

    widget = Faulty()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    widget.grab()
    assert {ValueError, KeyError} <= set(reported)


def test_qt_keeps_the_references_of_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 takes one away with each call on Python 3.10 and 3.11, until the interpreter ends."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(10_000):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 500


def test_offsets_of_a_row_go_to_qt_and_back(view: ArticleView) -> None:
    for text in TEXTS.values():
        row = Row(f"xx{text}yy", 2, 2 + len(text), 5000.0, view._metrics)
        for offset in range(2, 3 + len(text)):
            assert row.offset(row.pos16(offset)) == offset


_PLACES = st.tuples(st.integers(0, 580), st.integers(1, 90)).map(lambda p: Span(p[0], p[0] + p[1], "PERSON"))


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.sampled_from([True, False]), max_size=12), st.lists(_PLACES, max_size=12, unique=True))
def test_changes_line_by_line_look_as_if_all_was_placed_anew(adding: list[bool], places: list[Span]) -> None:
    """Spans come and go on single lines; every box is where a view that never knew another state has it."""
    text = ("Ana Novak met the Harbour Union in Larnholm on Monday. " * 12)[:700]
    view, fresh = ArticleView(), ArticleView()
    for one in (view, fresh):
        one.resize(420, 900)
        one.set_document(text, [])
    view.set_document(text, [])
    view._row(0)
    there: list[Span] = []
    for add, span in zip(adding, places, strict=False):
        gone = [] if add or not there else [there.pop(0)]
        there.append(span)
        view.replace_spans(gone, [span])
    fresh.set_document(text, there)
    row, anew = view._row(0), fresh._row(0)
    assert (row.tops, row.height) == (anew.tops, anew.height)
    assert sorted(map(repr, row.boxes)) == sorted(map(repr, anew.boxes))
