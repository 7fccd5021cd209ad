"""What a format is: its names, what it holds, how it is read and written."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.decoding import nobody
from annotator.formats.fitting import Remedies
from annotator.formats.keeping import Keeps
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refusal
from annotator.language import tr
from annotator.store.bulk import Incoming

#: A place in a source (line number, 0: all of it; a JSON path; a file's name in a folder), what stands there or why it
#: is refused, and notes. Several annotators of a document come one after another, with the same text.
Read = tuple[int | str, Incoming | Refusal, list[str]]


@dataclass(frozen=True, slots=True)
class Option:
    """Something a format lets its user choose, as in `--option offsets=utf-16`. Without `choices`: any value.

    `reads`, `writes`: whether it changes what is read, and what is written.
    """

    name: str
    help: str
    default: str = ""
    choices: tuple[str, ...] = ()
    reads: bool = True
    writes: bool = True


@dataclass(frozen=True, slots=True)
class Options:
    """What the user chose: an encoding (empty: UTF-8, or what the byte order mark says) and values of options.

    `told` gets the bytes that have been read, from readers that go line by line.
    """

    encoding: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    told: Callable[[int], None] = nobody

    def __getitem__(self, name: str) -> str:
        return self.values[name]


@dataclass(frozen=True, slots=True)
class Format:
    """A format that files are in.

    `read` yields what a source holds; it may raise `Refused` for the rest of a source and need not translate `OSError`.
    `write` gets documents whose spans it can hold (`keeps`) and puts bytes into an output; the same documents give the
    same bytes. `sniff` says from the first bytes (none: a folder) and the path how sure it is, from 0 to 1.
    `also`: suffixes of other formats' files that a look inside may find to be in this one.
    `is_folder`: a source is a folder. `writes_folder`: an export is one. `needs_tokens`: `write` uses token bounds.
    `label` gives the name that the format can write for a label; `losses` are sentences for what no flag says.
    """

    name: str
    title: str
    suffixes: tuple[str, ...] = ()
    keeps: Keeps = Keeps.NOTHING
    read: Callable[[Path, Options], Iterator[Read]] | None = None
    write: Callable[[Iterator[Outgoing], Output, ExportReport, Options], None] | None = None
    sniff: Callable[[bytes, Path], float] = lambda _head, _path: 0.0
    also: tuple[str, ...] = ()
    is_folder: bool = False
    writes_folder: bool = False
    needs_tokens: bool = True
    label: Callable[[str], str] | None = None
    remedies: Remedies = field(default_factory=Remedies)
    options: tuple[Option, ...] = ()
    losses: tuple[str, ...] = ()

    @property
    def uses_tokens(self) -> bool:
        """Whether documents need their token bounds to be written."""
        return self.needs_tokens or Keeps.CHARACTER_SPANS not in self.keeps

    def has_option(self, name: str) -> bool:
        """Whether it lets its user choose something of that name."""
        return any(option.name == name for option in self.options)

    def chosen(self, encoding: str, values: Mapping[str, str]) -> Options:
        """The options with defaults for what was not said. Raises `AnnotatorError` for others than its own."""
        known = {option.name: option for option in self.options}
        for name, value in values.items():
            option = known.get(name)
            if option is None:
                names = ", ".join(known) or tr("none")
                raise AnnotatorError(
                    tr("{format} has no option {option}.", format=self.name, option=name),
                    tr("It has: {names}.", names=names),
                )
            if option.choices and value not in option.choices:
                raise AnnotatorError(
                    tr("{name}={value} is not known.", name=name, value=value),
                    tr("Use one of {choices}.", choices=", ".join(option.choices)),
                )
        return Options(encoding, {option.name: values.get(option.name, option.default) for option in self.options})


def whole_number(name: str, options: Options) -> int:
    """The value of an option that is a number, not below 0. Raises `AnnotatorError` for anything else."""
    value = options[name]
    if not (value.isascii() and value.isdecimal() and len(value) < 10):
        raise AnnotatorError(
            tr("{name}={value} is not a whole number.", name=name, value=value),
            tr("Write {name}=10, for example.", name=name),
        )
    return int(value)


def named_values(said: tuple[str, ...] | list[str], what: str) -> dict[str, str]:
    """NAME=VALUE texts of the command line as a dictionary; `what` names the option in the error."""
    found: dict[str, str] = {}
    for one in said:
        name, equals, value = one.partition("=")
        if not equals or not name.strip():
            raise AnnotatorError(
                tr("{what} {one} is not NAME=VALUE.", what=what, one=one), tr("Write {what} NAME=VALUE.", what=what)
            )
        found[name.strip().replace("-", "_")] = value.strip()
    return found
