"""Where exports are written: whole or not at all, hashed, with the rights that new files have here."""

import contextlib
import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.formats.output import Output, new_folder, nowhere, replacing_file

Making = Callable[[Path, dict[str, str]], contextlib.AbstractContextManager[Output]]


@pytest.fixture
def mask() -> Iterator[None]:
    """New files here are for their owner and group."""
    before = os.umask(0o027)
    yield
    os.umask(before)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("mask")
def test_a_file_takes_the_place_of_the_old_one_when_all_is_written(tmp_path: Path) -> None:
    out, hashes = tmp_path / "out.txt", dict[str, str]()
    out.write_text("old")
    with replacing_file(out, hashes) as output:
        with output.open() as file:
            assert file.writable()
            assert (file.write(b"ne"), file.write(memoryview(b"w")), file.tell()) == (2, 1, 3)
        assert out.read_text() == "old"
    assert out.read_text() == "new"
    assert hashes == {"out.txt": hashlib.sha256(b"new").hexdigest()}
    assert _mode(out) == 0o640
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.usefixtures("mask")
def test_a_folder_appears_when_all_is_written_in_place_of_an_empty_one(tmp_path: Path) -> None:
    out, hashes = tmp_path / "out", dict[str, str]()
    out.mkdir()
    with new_folder(out, hashes) as output:
        for name in ("a.txt", "in/it/b.txt"):
            with output.open(name) as file:
                file.write(name.encode())
        assert list(out.iterdir()) == []
    assert sorted(str(f.relative_to(out)) for f in out.rglob("*.txt")) == ["a.txt", "in/it/b.txt"]
    assert set(hashes) == {"a.txt", "in/it/b.txt"}
    assert _mode(out) == 0o750
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("there", ["a file", "a full folder"])
def test_a_folder_is_never_mixed_with_what_is_there(tmp_path: Path, there: str) -> None:
    out = tmp_path / "out"
    if there == "a file":
        out.write_text("old")
    else:
        out.mkdir()
        (out / "old").write_text("old")
    with pytest.raises(AnnotatorError, match="is there already"), new_folder(out, {}):
        pytest.fail("wrote there")
    assert list(tmp_path.iterdir()) == [out]


def _broken(output: Output, name: str) -> None:
    with output.open(name) as file:
        file.write(b"half")
        raise RuntimeError("stopped")


@pytest.mark.parametrize(("making", "name"), [(replacing_file, ""), (new_folder, "a")], ids=["file", "folder"])
def test_an_error_leaves_nothing_behind(tmp_path: Path, making: Making, name: str) -> None:
    hashes: dict[str, str] = {}
    with pytest.raises(RuntimeError, match="stopped"), making(tmp_path / "out", hashes) as output:
        _broken(output, name)
    assert (list(tmp_path.iterdir()), hashes) == ([], {})


def test_a_dry_run_writes_nothing_and_hashes_the_same(tmp_path: Path) -> None:
    for folder, opened, kept in ((False, "", "out"), (True, "in/a", "in/a")):
        hashes: dict[str, str] = {}
        with nowhere(tmp_path / "out", hashes, folder=folder) as output, output.open(opened) as file:
            assert file.write(b"new") == 3
        assert hashes == {kept: hashlib.sha256(b"new").hexdigest()}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["../a", "in/../../a", "/a", ""])
def test_no_file_is_written_outside_of_the_folder(tmp_path: Path, name: str) -> None:
    with (
        new_folder(tmp_path / "out", {}) as output,
        pytest.raises(ValueError, match="is not a file of this output"),
        output.open(name),
    ):
        pytest.fail("wrote there")


def test_a_format_of_one_file_writes_no_others(tmp_path: Path) -> None:
    with (
        pytest.raises(ValueError, match="is not a file of this output"),
        replacing_file(tmp_path / "out", {}) as output,
        output.open("other"),
    ):
        pytest.fail("wrote there")


def test_a_name_that_is_nearly_too_long_can_be_written_and_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    out = tmp_path / ("x" * 250)
    with replacing_file(out, {}) as output, output.open() as file:
        file.write(b"new")
    assert out.read_bytes() == b"new"
    for making in (replacing_file, new_folder):
        with (
            pytest.raises(AnnotatorError, match=r"cannot be written \(No such file"),
            making(tmp_path / "no" / "out", {}),
        ):
            pytest.fail("wrote there")
