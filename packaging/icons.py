"""Draws the icon from its SVG in all sizes: icons.py FOLDER writes NxN.png, annotator.ico and annotator.icns."""

import os
import struct
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
OF_WINDOWS = (16, 24, 32, 48, 64, 256)
OF_MACOS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def draw(svg: Path, size: int) -> bytes:
    """The picture as PNG of so many pixels on each side."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' icon of several PNGs by their size."""
    entries, offset = [], 6 + 16 * len(pictures)
    for size, png in pictures.items():
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset))
        offset += len(png)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries) + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """macOS' icon of several PNGs by their size."""
    parts = [kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for kind, size in OF_MACOS.items()]
    return b"icns" + struct.pack(">I", 8 + sum(map(len, parts))) + b"".join(parts)


def main(folder: Path) -> None:
    """Writes all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from annotator.paths import resource

    application = QGuiApplication([])
    pictures = {size: draw(resource("icons", "annotator.svg"), size) for size in SIZES}
    del application
    folder.mkdir(parents=True, exist_ok=True)
    for size, png in pictures.items():
        (folder / f"{size}x{size}.png").write_bytes(png)
    (folder / "annotator.ico").write_bytes(ico({size: pictures[size] for size in OF_WINDOWS}))
    (folder / "annotator.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
