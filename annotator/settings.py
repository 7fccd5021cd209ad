"""The user's settings: one TOML file that may also be written by hand. Comments in it are kept."""

from __future__ import annotations

import getpass
import math
import os
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from annotator import safe_mode
from annotator.errors import AnnotatorError
from annotator.language import LANGUAGES, tr
from annotator.paths import config_dir

FILE = "settings.toml"
THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user can set; `keys` gives commands (by id) other keys than their own."""

    annotator: str = ""
    zoom: float = 1.0
    theme: str = "system"
    language: str = ""  # empty: the desktop's
    font: str = ""  # empty: the desktop's; "serif", "sans-serif", or a family
    measure: int = 80  # characters in a line
    leading: float = 1.0  # distance of lines
    line_numbers: bool = False
    white_space: bool = False
    keys: dict[str, list[str]] = field(default_factory=dict)
    recent: tuple[str, ...] = ()
    last_project: str = ""
    recent_commands: tuple[str, ...] = ()
    trusted_pipelines: tuple[str, ...] = ()  # folders whose code may be run

    def with_values(self, **values: Any) -> Settings:
        """These settings with other values."""
        return replace(self, **values)


def login_name() -> str:
    """Who is logged in: the annotator's name until the settings say another."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such user, as in a bare container
        return "annotator"


def load() -> tuple[Settings, str]:
    """The settings, and a sentence when the file could not be used (it is kept beside as .bad)."""
    import tomllib

    path = config_dir() / FILE
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        settings = _checked(values)
        # Whose work it is, is no matter of taste.
        return (Settings(annotator=settings.annotator) if safe_mode.is_on() else settings), ""
    except FileNotFoundError:
        return Settings(annotator=login_name()), ""
    except (OSError, ValueError, TypeError, OverflowError) as error:
        kept = ""
        if os.access(path.parent, os.W_OK) and path.is_file():
            bad = path.replace(path.with_suffix(".bad"))
            kept = tr("The file is kept as {name}.", name=bad.name)
        said = tr("{path} could not be read ({error}); the defaults are used.", path=path, error=error)
        return Settings(annotator=login_name()), f"{said} {kept}".strip()


def save(settings: Settings) -> Settings:
    """Writes the settings, whole or not at all, and returns them. What is as it was keeps its comments. In safe mode
    they last as long as the program runs."""
    if safe_mode.is_on():
        return settings
    import tomlkit

    path = (config_dir() / FILE).resolve()  # people keep it elsewhere, with a link here
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        document = tomlkit.parse(path.read_text(encoding="utf-8-sig")) if path.exists() else tomlkit.document()
        for one in fields(settings):
            value = getattr(settings, one.name)
            _put(document, one.name, list(value) if isinstance(value, tuple) else value)
        new = path.with_suffix(".new")
        new.write_text(tomlkit.dumps(document), encoding="utf-8")
        new.replace(path)
    except (OSError, ValueError) as error:
        raise AnnotatorError(
            tr("The settings could not be written to {path} ({error}).", path=path, error=error),
            tr("Check its rights."),
        ) from error
    return settings


def _put(table: MutableMapping[str, Any], name: str, value: Any) -> None:
    """Gives a table a value, or to a table inside it its values one by one."""
    old = table.get(name)
    if isinstance(value, dict) and isinstance(old, MutableMapping):
        for gone in set(old) - set(value):
            del old[gone]
        for key, one in value.items():
            _put(old, key, one)
    elif old != value:
        table[name] = value


def _float(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(tr("{number} is no size", number=number))
    return number


def _bool(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(tr("{value!r} is neither true nor false", value=value))
    return value


def _texts(value: Any) -> list[str]:
    """A list; one that was written without its brackets counts as a list of one."""
    return [value] if isinstance(value, str) else [str(one) for one in value]


_CONVERT: dict[str, Callable[[Any], Any]] = {
    "float": _float,
    "int": int,
    "bool": _bool,
    "tuple[str, ...]": lambda value: tuple(_texts(value)),
    "dict[str, list[str]]": lambda value: {str(command): _texts(keys) for command, keys in dict(value).items()},
}
_LIMITS = {"zoom": (0.6, 3.0), "measure": (30, 200), "leading": (0.8, 2.5)}


def _checked(values: dict[str, Any]) -> Settings:
    """The settings of a file that people may have written; what is no setting is left in the file and not read."""
    found: dict[str, Any] = {"annotator": str(values.get("annotator") or login_name())}
    for one in fields(Settings):
        if one.name not in values or one.name == "annotator":
            continue
        value = values[one.name]
        found[one.name] = _CONVERT.get(str(one.type), str)(value)
    for name, (least, most) in _LIMITS.items():
        if name in found:
            found[name] = min(max(found[name], least), most)
    settings = Settings(**found)
    if settings.theme not in THEMES:
        raise ValueError(tr("theme is {theme!r}, not one of {names}", theme=settings.theme, names=", ".join(THEMES)))
    if settings.language not in ("", *LANGUAGES):
        raise ValueError(
            tr("language is {code!r}, not one of {codes}", code=settings.language, codes=", ".join(LANGUAGES))
        )
    return settings
