"""Files that are too large, or in another encoding than they say."""

from pathlib import Path

import pytest

from annotator.formats import decoding
from annotator.formats.decoding import read_bytes, text_lines
from annotator.formats.report import Refused


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where lines of more than eight letters, and files of more than forty bytes, are too long."""
    monkeypatch.setattr(decoding, "LONGEST_LINE", 8)
    monkeypatch.setattr(decoding, "LARGEST_WHOLE", 40)
    return tmp_path / "a.txt"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_line_that_is_too_long_is_named_when_those_before_it_were_read(file: Path, encoding: str) -> None:
    file.write_text("one\ntwo\nfar too long\n", encoding=encoding)
    lines = text_lines(file)
    assert [next(lines), next(lines)] == [(1, "one"), (2, "two")]
    with pytest.raises(Refused, match="the line is longer than") as refused:
        next(lines)
    assert refused.value.place == 3


def test_text_that_is_not_in_its_own_encoding_is_named_by_its_line(file: Path) -> None:
    file.write_bytes("one\n".encode("utf-16") + b"\x00\xd8\n\x00")
    with pytest.raises(Refused, match="it is not UTF-16") as refused:
        list(text_lines(file))
    assert refused.value.place == 1


def test_a_file_that_is_read_whole_may_be_too_large(file: Path) -> None:
    file.write_bytes(bytes(40))
    assert len(read_bytes(file)) == 40
    file.write_bytes(bytes(41))
    with pytest.raises(Refused, match="it is larger than"):
        read_bytes(file)
