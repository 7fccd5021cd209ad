"""The words of an HTML text, a line for each block. It takes what browsers take; entities can do no harm."""

import re
from html.parser import HTMLParser

_BLOCKS = {
    "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tr", "ul",
}  # fmt: skip
_HEADINGS = {"h1", "h2", "h3"}
_PASSED = {"script", "style", "title", "template"}
_SPACE = re.compile("[ \t\r\n\f]+")


class HtmlText(HTMLParser):
    """Fed with HTML; then `text` has its blocks with blank lines between them, `heading` the first heading."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[list[str]] = [[]]
        self._passed = 0
        self._heading = ""
        self.heading = ""
        self.feed(html)
        self.close()

    @property
    def text(self) -> str:
        """All of it."""
        found = ("\n".join(line.strip(" ") for line in "".join(block).split("\n")) for block in self._blocks)
        return "\n\n".join(block.strip("\n") for block in found if block.strip())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (of the library)
        """Begins a block, or what is passed over."""
        if tag in _PASSED:
            self._passed += 1
        elif tag == "br":
            self._blocks[-1].append("\n")
        elif tag in ("td", "th") and self._blocks[-1]:
            self._blocks[-1].append("\t")
        elif tag in _BLOCKS:
            self._blocks.append([])
            if tag in _HEADINGS and not self.heading:
                self._heading = tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """In XHTML `<title/>` is empty, so nothing after it is passed over."""
        if tag not in _PASSED:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Ends a block."""
        if tag in _PASSED:
            self._passed = max(0, self._passed - 1)
        elif tag in _BLOCKS:
            if tag == self._heading:
                self.heading, self._heading = " ".join("".join(self._blocks[-1]).split()), ""
            self._blocks.append([])

    def handle_data(self, data: str) -> None:
        """White space is one space."""
        if not self._passed:
            self._blocks[-1].append(_SPACE.sub(" ", data))
