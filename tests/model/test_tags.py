"""Tags of every scheme, what they say, and how tags that follow none are taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.tags import Tagged, TagScheme, detected, is_tag, spans_of, tag_parts, tags_of

SPANS: list[Tagged] = [(0, 1, "ORG"), (1, 4, "ORG"), (5, 7, "EVENT-X"), (7, 8, "ORG")]
WRITTEN = {
    TagScheme.IOB1: "I-ORG B-ORG I-ORG I-ORG O I-EVENT-X I-EVENT-X I-ORG",
    TagScheme.BIO: "B-ORG B-ORG I-ORG I-ORG O B-EVENT-X I-EVENT-X B-ORG",
    TagScheme.BILUO: "U-ORG B-ORG I-ORG L-ORG O B-EVENT-X L-EVENT-X U-ORG",
    TagScheme.IOBES: "S-ORG B-ORG I-ORG E-ORG O B-EVENT-X E-EVENT-X S-ORG",
}
SCHEMES = list(WRITTEN)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_each_scheme_writes_its_tags_and_is_recognised_by_them(scheme: TagScheme) -> None:
    tags = tags_of(8, SPANS, scheme)
    assert " ".join(tags) == WRITTEN[scheme]
    assert detected([tags]) is scheme
    assert spans_of(tags, scheme) == (SPANS, [])


def test_labels_alone_are_written_for_each_token() -> None:
    assert tags_of(4, [(1, 3, "PER")], TagScheme.IO) == ["O", "PER", "PER", "O"]


def test_a_tag_has_a_letter_and_a_label_or_neither() -> None:
    assert [tag_parts(tag) for tag in ("B-PER", "W-A-B", "O", "-")] == [("B", "PER"), ("S", "A-B"), ("", ""), ("", "")]


@st.composite
def _flat_spans(draw: st.DrawFn) -> list[Tagged]:
    """Spans side by side, some of them touching."""
    found: list[Tagged] = []
    end = 0
    for _ in range(draw(st.integers(0, 5))):
        start = end + draw(st.integers(0, 2))
        end = start + draw(st.integers(1, 4))
        found.append((start, end, draw(st.sampled_from(["PER", "B-52", "O", "é"]))))
    return found


@pytest.mark.parametrize("scheme", SCHEMES)
@given(spans=_flat_spans(), more=st.integers(0, 2))
def test_what_is_tagged_is_read_again_without_repair(scheme: TagScheme, spans: list[Tagged], more: int) -> None:
    count = (spans[-1][1] if spans else 0) + more
    assert spans_of(tags_of(count, spans, scheme), scheme) == (spans, [])


@pytest.mark.parametrize(
    ("tags", "scheme"),
    [
        ("O O", TagScheme.BIO),
        ("I-PER O", TagScheme.IOB1),
        ("I-PER B-PER", TagScheme.IOB1),
        ("B-PER O I-LOC", TagScheme.BIO),
        ("O U-PER", TagScheme.BILUO),
        ("B-PER M-PER E-PER", TagScheme.IOBES),
        ("PER PER O LOC", TagScheme.IO),
        ("I-EVENT-X O", TagScheme.IOB1),
        ("S-PER", TagScheme.IOBES),
        ("B-PER L-PER", TagScheme.BILUO),
        ("U-PER U-PER E-PER", TagScheme.BILUO),  # the scheme of most
        ("U-PER S-PER S-PER", TagScheme.IOBES),
        ("L-PER E-PER E-PER", TagScheme.IOBES),
        ("U-PER E-PER S-PER", TagScheme.IOBES),
        ("PER B-LOC", TagScheme.BIO),  # one broken tag is no label
        ("B- O", TagScheme.BIO),
        ("PER B- O", TagScheme.IO),
    ],
)
def test_the_scheme_is_found_out_from_the_tags(tags: str, scheme: TagScheme) -> None:
    assert detected([tags.split()]) is scheme


@pytest.mark.parametrize(
    ("tags", "scheme", "spans", "repairs"),
    [
        ("O I-PER I-PER", TagScheme.BIO, [(1, 3, "PER")], {1: "I-PER begins a span without B-PER"}),
        ("B-PER I-LOC", TagScheme.BIO, [(0, 1, "PER"), (1, 2, "LOC")], {1: "I-LOC begins a span without B-LOC"}),
        ("B-PER I-PER O", TagScheme.BILUO, [(0, 2, "PER")], {1: "I-PER ends a span without L-PER"}),
        ("B-PER B-PER", TagScheme.IOBES, [(0, 1, "PER"), (1, 2, "PER")],
         {0: "B-PER ends a span without S-PER", 1: "B-PER ends a span without S-PER"}),
        ("O L-PER", TagScheme.BILUO, [(1, 2, "PER")], {1: "L-PER begins a span without B-PER"}),
        ("I-PER I-LOC B-LOC", TagScheme.IOB1, [(0, 1, "PER"), (1, 2, "LOC"), (2, 3, "LOC")], {}),
        ("B-PER W-LOC", TagScheme.IOB1, [(0, 1, "PER"), (1, 2, "LOC")], {}),
        ("PER PER LOC - O", TagScheme.IO, [(0, 2, "PER"), (2, 3, "LOC")], {}),
    ],
)  # fmt: skip
def test_tags_that_do_not_follow_are_taken_in_one_way_and_said(
    tags: str, scheme: TagScheme, spans: list[Tagged], repairs: dict[int, str]
) -> None:
    found, said = spans_of(tags.split(), scheme)
    assert found == spans
    assert {repair.token: repair.reason for repair in said} == repairs


@pytest.mark.parametrize("tag", ["PER", "B", "B-", "X-PER", "-PER", "b-PER"])
def test_what_is_no_tag_is_an_error(tag: str) -> None:
    assert not is_tag(tag)
    with pytest.raises(ValueError, match="no tag such as"):
        tag_parts(tag)


def test_spans_that_overlap_or_lie_beyond_cannot_be_tagged() -> None:
    for spans in ([(0, 2, "A"), (1, 3, "B")], [(2, 4, "A")], [(1, 1, "A")]):
        with pytest.raises(ValueError, match="no span of 3 tokens"):
            tags_of(3, spans, TagScheme.BIO)


def test_what_spacy_writes_where_it_does_not_know_says_nothing_of_the_scheme() -> None:
    assert detected([["", "-", "_"], ["I-PER"]]) is TagScheme.IOB1
