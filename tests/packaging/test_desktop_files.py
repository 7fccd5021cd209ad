"""What desktops and shops are told of the program."""

import re
import struct
import tomllib
import zlib

from defusedxml import ElementTree

from tests.packaging.scripts import ROOT, script

LINUX = ROOT / "packaging" / "linux"
DESCRIPTION = ElementTree.fromstring((LINUX / "annotator.metainfo.xml.in").read_text())
ENTRY = (ROOT / "resources" / "linux" / "annotator.desktop").read_text()


def test_the_shops_description_fits_the_menu_entry() -> None:
    assert DESCRIPTION.findtext("launchable") == "annotator.desktop"
    assert f"Comment={DESCRIPTION.findtext('summary')}\n" in ENTRY
    assert f"MimeType={DESCRIPTION.findtext('provides/mediatype')};" in ENTRY


def test_its_pictures_are_there() -> None:
    pictures = [image.text or "" for image in DESCRIPTION.iter("image")]
    assert len(pictures) == 2
    assert all((ROOT / "resources" / picture.removeprefix("@HOME@/")).is_file() for picture in pictures)


def test_the_version_is_written_once() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    files = [
        path for path in (ROOT / "packaging").rglob("*") if path.suffix in {".in", ".sh", ".spec", ".iss", ".yaml"}
    ]
    assert len(files) > 5
    assert [path.name for path in files if re.search(rf"\b{re.escape(version)}\b", path.read_text())] == []


def test_icons_of_windows_and_macos_hold_their_pictures() -> None:
    icons = script("icons.py")
    pictures = {size: b"\x89PNG" + zlib.compress(bytes(size)) for size in icons.SIZES}
    ico = icons.ico({size: pictures[size] for size in icons.OF_WINDOWS})
    for i, size in enumerate(icons.OF_WINDOWS):
        width, *_, length, offset = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * i)
        assert (width or 256, ico[offset : offset + length]) == (size, pictures[size])
    icns = icons.icns(pictures)
    assert struct.unpack_from(">I", icns, 4) == (len(icns),)
    assert all(pictures[size] in icns for size in icons.OF_MACOS.values())
