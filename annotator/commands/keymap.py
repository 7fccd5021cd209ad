"""Which key runs what: the defaults, the user's own keys over them, and profiles that can be read and written.

A key is written as Qt writes it: "Ctrl+Shift+K", "Alt+1", "Space", ".", "J" (or "j"). Overrides give commands (by
id) other keys than their own, none with an empty list.
"""

import tomllib
from collections.abc import Iterable, Mapping

from annotator.commands.registry import Command
from annotator.errors import AnnotatorError
from annotator.language import tr

Overrides = dict[str, list[str]]


def keymap(commands: Iterable[Command], overrides: Mapping[str, list[str]]) -> tuple[dict[str, Command], list[str]]:
    """Which key runs what, with the user's own keys in place of the defaults; and the clashes, as sentences."""
    all_commands = list(commands)
    known = {c.id: c for c in all_commands}
    problems = [
        tr("The settings give keys to “{ident}”, which is no command.", ident=ident)
        for ident in overrides
        if ident not in known
    ]
    keys: dict[str, Command] = {}
    # The user's own keys first: where one clashes with a default, the user's wish stands.
    for one in sorted(all_commands, key=lambda c: c.id not in overrides):
        for key in map(_as_qt, overrides.get(one.id, one.keys)):
            if key not in keys:
                keys[key] = one
            elif keys[key] is not one and keys[key].id in overrides and one.id in overrides:
                problems.append(
                    tr(
                        "{key} is the key of both “{first}” and “{second}”; the first keeps it.",
                        key=key,
                        first=tr(keys[key].title),
                        second=tr(one.title),
                    )
                )
    return keys, problems


def _as_qt(key: str) -> str:
    """A letter alone is a capital to Qt, as it is on the board: "j" in a file is "J"."""
    return key.upper() if len(key) == 1 else key


def assign(commands: Iterable[Command], overrides: Overrides, ident: str, keys: list[str]) -> Overrides:
    """The overrides after a command has got these keys; commands that had one of them lose it."""
    all_commands = list(commands)
    now, _ = keymap(all_commands, overrides)
    changed = {**overrides, ident: list(dict.fromkeys(keys))}
    for other in all_commands:
        kept = [k for k, owner in now.items() if owner is other and k not in keys]
        if other.id != ident and len(kept) < len([k for k, owner in now.items() if owner is other]):
            changed[other.id] = kept
    return without_defaults(all_commands, changed)


def without_defaults(commands: Iterable[Command], overrides: Overrides) -> Overrides:
    """The overrides that differ from the defaults."""
    defaults = {c.id: list(c.keys) for c in commands}
    return {ident: keys for ident, keys in overrides.items() if keys != defaults.get(ident)}


def read_profile(text: str, where: str, commands: Iterable[Command]) -> Overrides:
    """The overrides of a profile (TOML: a table `keys`); `where` names it in errors, each an `AnnotatorError`."""
    try:
        found = tomllib.loads(text).get("keys")
    except tomllib.TOMLDecodeError as error:
        raise AnnotatorError(
            tr("{where} is not TOML: {error}.", where=where, error=error), tr("Compare it with an exported profile.")
        ) from error
    if not isinstance(found, dict):
        raise AnnotatorError(tr("{where} has no keys.", where=where), tr("It needs a table [keys]."))
    known = {c.id for c in commands}
    overrides: Overrides = {}
    for ident, keys in found.items():
        if ident not in known:
            raise AnnotatorError(
                tr("{where}: there is no command “{ident}”.", where=where, ident=ident),
                tr("annotator commands lists them."),
            )
        if not isinstance(keys, list) or not all(isinstance(key, str) and key.strip() for key in keys):
            raise AnnotatorError(
                tr("{where}: the keys of {ident} are no list of names.", where=where, ident=ident),
                tr('Write ["Ctrl+J"].'),
            )
        overrides[ident] = keys
    taken: dict[str, str] = {}
    for ident, keys in overrides.items():
        for key in keys:
            if taken.get(key, ident) != ident:
                raise AnnotatorError(
                    tr(
                        "{where}: {key} is the key of both {other} and {ident}.",
                        where=where,
                        key=key,
                        other=taken[key],
                        ident=ident,
                    ),
                    tr("Change one."),
                )
            taken[key] = ident
    return overrides


def write_profile(overrides: Overrides) -> str:
    """The profile as TOML."""
    import tomlkit

    return tomlkit.dumps({"keys": dict(sorted(overrides.items()))})
