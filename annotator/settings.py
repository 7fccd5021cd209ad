"""The user's settings: one TOML file that may also be written by hand. Comments in it are kept."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from typing import Any

from annotator.errors import AnnotatorError
from annotator.paths import config_dir

FILE = "settings.toml"
THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user can set; `keys` gives commands (by id) other keys than their own."""

    annotator: str = ""
    zoom: float = 1.0
    theme: str = "system"
    font: str = ""  # empty: the desktop's; "serif", "sans-serif", or a family
    measure: int = 80  # characters in a line
    leading: float = 1.0  # distance of lines
    line_numbers: bool = False
    white_space: bool = False
    keys: dict[str, list[str]] = field(default_factory=dict)
    recent: tuple[str, ...] = ()
    last_project: str = ""
    recent_commands: tuple[str, ...] = ()

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
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        return _checked(values), ""
    except FileNotFoundError:
        return Settings(annotator=login_name()), ""
    except (OSError, ValueError, TypeError) as error:
        bad = path.with_suffix(".bad")
        if os.access(path.parent, os.W_OK) and path.is_file():
            path.replace(bad)
        return Settings(annotator=login_name()), f"{path} could not be read ({error}); the defaults are used."


def save(settings: Settings) -> Settings:
    """Writes the settings, whole or not at all, and returns them."""
    import tomlkit

    path = config_dir() / FILE
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
        for one in fields(settings):
            value = getattr(settings, one.name)
            document[one.name] = list(value) if isinstance(value, tuple) else value
        new = path.with_suffix(".new")
        new.write_text(tomlkit.dumps(document), encoding="utf-8")
        new.replace(path)
    except (OSError, ValueError) as error:
        raise AnnotatorError(f"The settings could not be written to {path} ({error}).", "Check its rights.") from error
    return settings


_CONVERT: dict[str, Callable[[Any], Any]] = {
    "float": float,
    "int": int,
    "bool": bool,
    "tuple[str, ...]": lambda value: tuple(str(v) for v in value),
    "dict[str, list[str]]": lambda value: {str(k): [str(key) for key in keys] for k, keys in dict(value).items()},
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
        raise ValueError(f"theme is {settings.theme!r}, not one of {', '.join(THEMES)}")
    return settings
