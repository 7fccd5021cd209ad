"""What Qt leaves bare of a document that it has laid out from Markdown: lines in tables, ground for code, air."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

_ROLE = QPalette.ColorRole
_Features = QTextDocument.MarkdownFeature
_GITHUB = _Features.MarkdownDialectGitHub
_KEEP = QTextCursor.MoveMode.KeepAnchor
_INDENT = 26  # pixels of a list
_PICTURE = "\ufffc"  # stands for it in the text
_WIDE = 8  # columns; a table with more has smaller letters
_SMALLER = 0.85
_SENTENCE, _SENTENCE_WIDTH = 25, 170  # characters of a cell, and pixels


def set_markdown(document: QTextDocument, text: str, palette: QPalette, features: _Features = _GITHUB) -> None:
    """Lays Markdown out and dresses it."""
    while "|  |" in text:
        text = text.replace("|  |", "| \u00a0 |")  # Qt would make one cell of a row's empty ones
    document.setMarkdown(text, features)
    document.setIndentWidth(_INDENT)
    _dress(document, palette)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """All paragraphs, those in cells of tables too."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _dress(document: QTextDocument, palette: QPalette) -> None:
    """Gives tables lines and room, code its ground, and paragraphs some air."""
    whole = QTextCursor(document)
    whole.beginEditBlock()  # else Qt would lay out a table anew for each of its cells
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, palette)
    for block in blocks(document):
        QTextCursor(block).mergeBlockFormat(_form(block, palette))
    whole.endEditBlock()


def fit_pictures(document: QTextDocument, folder: Path, most: int) -> None:
    """Shows the pictures, whose names are paths from `folder`, none wider than `most` pixels or larger than it is."""
    for cursor, form in list(_pieces(document)):
        picture = form.toImageFormat()
        if picture.isValid():
            image = QImage(str(folder / picture.name()))
            if image.width() > most > 0:
                image = image.scaledToWidth(most, Qt.TransformationMode.SmoothTransformation)
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(picture.name()), image)
            picture.setWidth(image.width())
            picture.setHeight(image.height())
            cursor.setCharFormat(picture)


def _form(block: QTextBlock, palette: QPalette) -> QTextBlockFormat:
    form, level = QTextBlockFormat(), block.blockFormat().headingLevel()
    form.setTopMargin(0)
    if _is_code(block):
        form.setNonBreakableLines(False)
        form.setBackground(palette.color(_ROLE.AlternateBase))
        form.setLeftMargin(10)
        form.setBottomMargin(0 if _is_code(block.next()) else 10)
        return form
    if _PICTURE not in block.text():
        form.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if level:
        form.setTopMargin(0 if level == 1 else 16)
        form.setBottomMargin(6)
    elif QTextCursor(block).currentTable() is None:
        form.setBottomMargin(4 if block.textList() is not None else 8)
    return form


def _is_code(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence.value)


def _dress_table(table: QTextTable, palette: QPalette) -> None:
    form = table.format().toTableFormat()
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(palette.color(_ROLE.Mid)))
    form.setCellPadding(5)
    form.setCellSpacing(0)
    form.setTopMargin(2)
    form.setBottomMargin(12)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    if table.columns() > _WIDE:
        form.setColumnWidthConstraints([_width(table, column) for column in range(table.columns())])
    table.setFormat(form)
    heads, letters = QTextCharFormat(), QTextCharFormat()
    heads.setFontWeight(QFont.Weight.Bold.value)
    letters.setFontPointSize(table.document().defaultFont().pointSizeF() * _SMALLER)
    for column in range(table.columns()):
        for row in range(table.rows()):
            cell = table.cellAt(row, column)
            cursor = cell.firstCursorPosition()
            if not cursor.block().text() and cursor.position() < cell.lastPosition():
                cursor.deleteChar()  # Qt begins a table behind a line of code with an empty paragraph
            cursor.setPosition(cell.lastPosition(), _KEEP)
            if row == 0:
                cursor.mergeCharFormat(heads)
            if table.columns() > _WIDE:
                cursor.mergeCharFormat(letters)


def _width(table: QTextTable, column: int) -> QTextLength:
    """Of a column in a wide table: sentences in it need more than their longest word."""
    cells = [table.cellAt(row, column) for row in range(table.rows())]
    longest = max(cell.lastPosition() - cell.firstPosition() for cell in cells)
    if longest < _SENTENCE:
        return QTextLength()
    return QTextLength(QTextLength.Type.FixedLength, _SENTENCE_WIDTH)


def _pieces(document: QTextDocument) -> Iterator[tuple[QTextCursor, QTextCharFormat]]:
    """Every piece of one format, selected, and that format."""
    for block in blocks(document):
        places = block.begin()
        while not places.atEnd():
            piece = places.fragment()
            if piece.isValid():
                cursor = QTextCursor(document)
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), _KEEP)
                yield cursor, piece.charFormat()
            places += 1
