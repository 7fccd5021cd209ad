"""Which key runs what: the user's own keys over the defaults, and profiles as files."""

import tomllib
from pathlib import Path

import pytest

from annotator.commands import all_commands
from annotator.commands.keymap import Overrides, assign, keymap, read_profile, without_defaults, write_profile
from annotator.errors import AnnotatorError
from annotator.paths import resource

COMMANDS = all_commands()
PROFILES = sorted(resource("keys").glob("*.toml"), key=lambda p: p.name)


def _owner(overrides: Overrides) -> dict[str, str]:
    """Which key runs which command (by id)."""
    return {key: command.id for key, command in keymap(COMMANDS, overrides)[0].items()}


def _keys(overrides: Overrides, ident: str) -> list[str]:
    return [key for key, owner in _owner(overrides).items() if owner == ident]


def test_without_the_users_keys_all_defaults_count_and_none_clash() -> None:
    found, problems = keymap(COMMANDS, {})
    assert problems == []
    assert {key: c.id for key, c in found.items()} == {key: c.id for c in COMMANDS for key in c.keys}


def test_the_users_keys_stand_in_place_of_the_defaults() -> None:
    overrides = {"edit.undo": ["Ctrl+J", "Alt+Z"]}
    assert _keys(overrides, "edit.undo") == ["Ctrl+J", "Alt+Z"]
    assert "Ctrl+Z" not in _owner(overrides)


def test_a_default_gives_way_to_the_users_wish_without_a_word() -> None:
    found, problems = keymap(COMMANDS, {"edit.undo": ["Ctrl+K"]})
    assert (found["Ctrl+K"].id, problems) == ("edit.undo", [])
    assert _keys({"edit.undo": ["Ctrl+K"]}, "view.palette") == []


def test_an_empty_list_takes_all_keys_away() -> None:
    assert _keys({"edit.undo": []}, "edit.undo") == []


def test_a_clash_between_two_wishes_is_named() -> None:
    found, problems = keymap(COMMANDS, {"edit.undo": ["Ctrl+J"], "edit.redo": ["Ctrl+J"]})
    assert problems == ["Ctrl+J is the key of both “Undo” and “Redo”; the first keeps it."]
    assert found["Ctrl+J"].id == "edit.undo"


def test_a_key_written_twice_for_one_command_is_no_clash() -> None:
    assert keymap(COMMANDS, {"edit.undo": ["Ctrl+J", "Ctrl+J"]})[1] == []
    assert read_profile('[keys]\n"edit.undo" = ["j", "j"]', "x.toml", COMMANDS) == {"edit.undo": ["j", "j"]}


def test_an_unknown_command_is_named_and_the_others_count() -> None:
    found, problems = keymap(COMMANDS, {"edit.unod": ["Ctrl+J"], "edit.redo": ["Ctrl+Q"]})
    assert problems == ["The settings give keys to “edit.unod”, which is no command."]
    assert found["Ctrl+Q"].id == "edit.redo"


# -- giving a command other keys --------------------------------------------------------------------------------------


def test_a_command_gets_a_key_and_whoever_had_it_loses_only_that_one() -> None:
    overrides = assign(COMMANDS, {}, "span.accept", ["Enter", "Ctrl+Y"])
    assert _keys(overrides, "span.accept") == ["Enter", "Ctrl+Y"]
    assert overrides == {"span.accept": ["Enter", "Ctrl+Y"], "edit.redo": ["Ctrl+Shift+Z"]}


def test_giving_the_key_back_leaves_no_trace() -> None:
    overrides = assign(COMMANDS, {}, "span.accept", ["Enter", "Ctrl+Y"])
    overrides = assign(COMMANDS, overrides, "span.accept", ["Enter"])
    overrides = assign(COMMANDS, overrides, "edit.redo", ["Ctrl+Shift+Z", "Ctrl+Y"])
    assert overrides == {}


def test_whatever_is_assigned_two_commands_never_have_one_key() -> None:
    overrides: Overrides = {}
    for ident, keys in (("span.accept", ["Space"]), ("span.next_pending", ["Tab", "Space"]), ("span.next", ["Space"]),
                        ("span.reject", []), ("edit.undo", ["Backspace", "Backspace"])):  # fmt: skip
        overrides = assign(COMMANDS, overrides, ident, keys)
        assert keymap(COMMANDS, overrides)[1] == []
        assert _keys(overrides, ident) == list(dict.fromkeys(keys))
    assert _owner(overrides)["Space"] == "span.next"
    assert _keys(overrides, "span.accept") == []


def test_what_is_as_the_default_is_not_kept() -> None:
    assert without_defaults(COMMANDS, {"edit.undo": ["Ctrl+Z"], "edit.redo": ["Ctrl+Y"]}) == {"edit.redo": ["Ctrl+Y"]}


# -- profiles ---------------------------------------------------------------------------------------------------------


def test_a_written_profile_reads_the_same() -> None:
    overrides = {"edit.undo": ["Ctrl+J", "“", '"', "\\", "#"], "view.palette": [], "span.accept": ["Enter"]}
    assert read_profile(write_profile(overrides), "mine.toml", COMMANDS) == overrides


def test_a_profile_without_keys_is_a_profile() -> None:
    assert read_profile(write_profile({}), "none.toml", COMMANDS) == {}


@pytest.mark.parametrize(
    ("text", "what", "hint"),
    [
        ("[keys\n", "bad.toml is not TOML: ", "Compare it with an exported profile."),
        ("a = 1", "bad.toml has no keys.", "It needs a table [keys]."),
        ('keys = ["j"]', "bad.toml has no keys.", "It needs a table [keys]."),
        ('[keys]\n"edit.unod" = ["j"]', "bad.toml: there is no command “edit.unod”.", "annotator commands lists them."),
        ('[keys]\n"edit.undo" = "j"', "bad.toml: the keys of edit.undo are no list of names.", 'Write ["Ctrl+J"].'),
        ('[keys]\n"edit.undo" = [1]', "bad.toml: the keys of edit.undo are no list of names.", 'Write ["Ctrl+J"].'),
        ('[keys]\n"edit.undo" = [" "]', "bad.toml: the keys of edit.undo are no list of names.", 'Write ["Ctrl+J"].'),
        ('[keys]\n"edit.undo" = ["j"]\n"edit.redo" = ["j"]',
         "bad.toml: j is the key of both edit.undo and edit.redo.", "Change one."),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_profile_is_said_with_what_to_do(text: str, what: str, hint: str) -> None:
    with pytest.raises(AnnotatorError) as error:
        read_profile(text, "bad.toml", COMMANDS)
    assert error.value.what.startswith(what)
    assert error.value.hint == hint


def test_there_are_profiles_for_people_who_come_from_elsewhere() -> None:
    assert [p.stem for p in PROFILES] == ["doccano", "label_studio", "prodigy", "vim"]


@pytest.mark.parametrize("path", PROFILES, ids=lambda p: p.stem)
def test_a_ready_profile_is_whole(path: Path) -> None:
    """It only names known commands, and every key that it gives does what it says."""
    overrides = read_profile(path.read_text(encoding="utf-8"), path.name, COMMANDS)
    owner, problems = _owner(overrides), keymap(COMMANDS, overrides)[1]
    assert problems == []
    assert all(owner[key] == ident for ident, keys in overrides.items() for key in keys)


@pytest.mark.parametrize("path", PROFILES, ids=lambda p: p.stem)
def test_a_ready_profile_takes_no_key_away_without_saying_so(path: Path) -> None:
    """A command that loses a default key is named in the profile; it has no key at all only where the list is empty."""
    overrides = tomllib.loads(path.read_text(encoding="utf-8"))["keys"]
    owner = _owner(overrides)
    losing = {c.id for c in COMMANDS if any(owner.get(key) != c.id for key in c.keys)}
    assert losing <= set(overrides)
    without = {c.id for c in COMMANDS if c.keys and c.id not in owner.values()}
    assert without == {ident for ident, keys in overrides.items() if not keys}


@pytest.mark.parametrize("path", PROFILES, ids=lambda p: p.stem)
def test_a_ready_profile_leaves_what_nobody_can_do_without(path: Path) -> None:
    overrides = tomllib.loads(path.read_text(encoding="utf-8"))["keys"]
    needed = ["span.accept", "span.reject", "span.next_pending", "edit.undo", "document.accept", "view.palette",
              "help.keys", "span.pick_label", "edit.clear"]  # fmt: skip
    assert [ident for ident in needed if not _keys(overrides, ident)] == []
