"""ZIP files: read like folders, and nothing in them gets out or fills the disk."""

import stat
import zipfile
from pathlib import Path

import pytest

from annotator.formats import ConvertOptions, ImportOptions, convert, import_files, zipped
from annotator.formats.reading import sources
from tests.formats.making_files import docx, words, zip_file
from tests.making import project_with

ME = ImportOptions(annotator="me")


def test_files_in_a_zip_come_in_like_those_of_a_folder(tmp_path: Path) -> None:
    inner = docx(tmp_path / "x.docx", words("from Word")).read_bytes()
    nested = zip_file(tmp_path / "n.zip", {"a.txt": "deep"}).read_bytes()
    members: dict[str, str | bytes] = {
        "b/c.txt": "second", "a.jsonl": '{"text": "first"}', "b/w.docx": inner, "d.png": b"\x89PNG\0", "n.zip": nested,
        "bad.jsonl": "{", "__MACOSX/._a.jsonl": "x",
    }  # fmt: skip
    path = zip_file(tmp_path / "in.zip", members)
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [path], ME)
        assert [project.document(i).text for i in project.document_ids()] == ["first", "second", "from Word"]
        assert [project.document(i).source for i in project.document_ids()][1:] == ["c.txt", "w.docx"]
    assert {(r.file, r.reason) for r in report.skipped} == {
        (f"{path}/d.png", "its format is not known"),
        (f"{path}/n.zip", "it is a ZIP in a ZIP"),
    }
    assert [r.file for r in report.refused] == [f"{path}/bad.jsonl"]
    assert report.formats[f"{path}/b/w.docx"] == "docx"


def test_a_zip_in_a_folder_and_a_chosen_format(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    zip_file(folder / "x.zip", {"a.txt": "in it", "b.jsonl": '{"text": "not this"}'})
    found, skipped = sources([folder], "text")
    assert [s.name for s in found] == [f"{folder}/x.zip/a.txt"]
    assert [r.reason for r in skipped] == ["it is not text"]
    said, _ = convert([folder], tmp_path / "out.jsonl", ConvertOptions())
    assert said.added == 2


def test_what_leads_out_of_the_zip_stays_out(tmp_path: Path) -> None:
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("../out.txt", "/srv/out.txt", "C:/out.txt", "a\\..\\..\\out.txt", "good.txt", "x" * 300 + ".txt"):
            archive.writestr(name, f"text of {name[:20]}")
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/hostname")
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [path], ME)
        assert [project.document(i).text for i in project.document_ids()] == ["text of good.txt"]
    assert [(r.place, r.reason) for r in report.refused] == [
        ("../out.txt", "its name leads out of the ZIP file"),
        ("/srv/out.txt", "its name leads out of the ZIP file"),
        ("C:/out.txt", "its name leads out of the ZIP file"),
        ("a\\..\\..\\out.txt", "its name leads out of the ZIP file"),
        ("x" * 300 + ".txt", "it cannot be unpacked (File name too long)"),
        ("link.txt", "it is a link"),
    ]
    assert sorted(f.name for f in tmp_path.rglob("*.txt")) == []


def _bomb(path: Path) -> Path:
    return zip_file(path, {"a.txt": b"\0" * (zipped._SMALL + 1)})


def _many(path: Path) -> Path:
    return zip_file(path, {f"{i}.txt": "" for i in range(zipped.MOST_MEMBERS + 1)})


def _large(path: Path) -> Path:
    """It says that it unpacks to more than it does."""
    data = bytearray(zip_file(path, {"a.txt": "x"}).read_bytes())
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = (2**31).to_bytes(4, "little")
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_bomb, "it looks like a ZIP bomb"),
        (_many, "it has 11 files; the most is 10"),
        (_large, "it unpacks to 2,048 MB"),
    ],
)
@pytest.mark.parametrize("name", ["a.zip", "a.docx"])
def test_bombs_are_refused_before_they_are_unpacked(
    tmp_path: Path, name: str, make: object, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipped, "MOST_MEMBERS", 10)
    assert callable(make)
    make(tmp_path / name)
    with project_with(tmp_path / "p.annot") as project:
        [refusal] = import_files(project, [tmp_path / name], ME).refused
    assert says in refusal.reason
    assert refusal.file == str(tmp_path / name)


def test_a_damaged_member_is_named_and_the_others_come_in(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bad.txt", "the words to damage")
        archive.writestr("good.txt", "good")
    path.write_bytes(path.read_bytes().replace(b"words", b"w0rds"))
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [path], ME)
    assert report.added == 1
    assert [(r.place, "CRC" in r.reason) for r in report.refused] == [("bad.txt", True)]


def test_a_zip_of_nothing_is_said(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot") as project:
        [refusal] = import_files(project, [zip_file(tmp_path / "a.zip", {})], ME).refused
    assert refusal.reason == "it is empty"


def test_what_was_unpacked_is_gone_when_it_was_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()
    found, _ = sources([zip_file(tmp_path / "a.zip", {"a.txt": "text"})])
    assert len(list((tmp_path / "temp").iterdir())) == 1
    del found
    assert list((tmp_path / "temp").iterdir()) == []


def test_members_without_a_name_or_encrypted_are_refused_by_name(tmp_path: Path) -> None:
    path = zip_file(tmp_path / "in.zip", {"QQQQ": "nameless", "good.txt": "good"})
    data = path.read_bytes().replace(b"QQQQ", b"\0QQQ")
    flags = data.rindex(b"PK\x01\x02") + 8
    path.write_bytes(data[:flags] + b"\1" + data[flags + 1 :])
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [path], ME)
    assert {one.reason for one in report.refused} == {"it has no name", "it is encrypted"}
