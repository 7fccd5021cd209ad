"""What a format can hold, as flags. A test holds each format to what it declares here."""

from enum import Flag, auto


class Keeps(Flag):
    """What is the same again after a document was written and read. What is not declared is named when it is lost."""

    NOTHING = 0
    TEXT = auto()  # every character of it
    OVERLAP = auto()  # spans that cross each other
    NESTING = auto()  # spans inside others, and two labels at one place
    CHARACTER_SPANS = auto()  # spans that do not meet token borders
    BORDER_SPACE = auto()  # spans that begin or end with white space
    LINE_BREAKS = auto()  # spans over a line break
    ANY_LABEL = auto()  # label names with any characters that a project allows
    SUGGESTIONS = auto()  # which spans nobody has decided
    REJECTED = auto()  # spans that the annotator rejected
    SCORES = auto()
    NOTES = auto()
    ANSWERS = auto()  # accept, reject, ignore
    ANNOTATORS = auto()  # who said it; several of one document
    METADATA = auto()  # title, source and metadata
    DISCONTINUOUS = auto()  # spans of several pieces, which a project cannot hold
    DOCUMENT_LABELS = auto()  # labels of whole documents, which a project cannot hold

    @property
    def words(self) -> str:
        """The flags in plain words, with commas."""
        return ", ".join(str(one.name).lower().replace("_", " ") for one in self)


#: What every flag about the place and the label of a span says together: nothing has to be fitted.
ANY_SPAN = (
    Keeps.OVERLAP | Keeps.NESTING | Keeps.CHARACTER_SPANS | Keeps.BORDER_SPACE | Keeps.LINE_BREAKS | Keeps.ANY_LABEL
)
