"""The settings file: written by the program and by hand."""

from pathlib import Path

import pytest
import tomlkit
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.language import LANGUAGES
from annotator.paths import config_dir
from annotator.settings import THEMES, Settings, load, login_name, save

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SETTINGS = st.builds(
    Settings,
    annotator=TEXTS.filter(bool),
    zoom=st.floats(0.6, 3.0),
    theme=st.sampled_from(THEMES),
    font=TEXTS,
    language=st.sampled_from(["", *LANGUAGES]),
    measure=st.integers(30, 200),
    leading=st.floats(0.8, 2.5),
    line_numbers=st.booleans(),
    white_space=st.booleans(),
    keys=st.dictionaries(TEXTS, st.lists(TEXTS, max_size=3), max_size=4),
    recent=st.lists(TEXTS, max_size=3).map(tuple),
    last_project=TEXTS,
    recent_commands=st.lists(TEXTS, max_size=3).map(tuple),
)
VALUES = st.recursive(
    st.booleans() | st.integers(-(2**63), 2**63) | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=4,
)


@pytest.fixture
def file(home: Path) -> Path:
    """Where the settings are."""
    path = home / "config" / "settings.toml"
    path.parent.mkdir(parents=True)
    return path


def test_where_nobody_is_logged_in_the_annotator_has_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 1000")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert load()[0].annotator == "annotator"


def test_without_a_file_the_defaults_count(home: Path) -> None:
    assert load() == (Settings(annotator=login_name()), "")
    assert not home.exists()


@hypothesis_settings(max_examples=40, deadline=None)
@given(st.lists(SETTINGS, min_size=1, max_size=3))
def test_what_is_saved_is_loaded_whatever_was_saved_before(several: list[Settings]) -> None:
    for one in several:
        assert save(one) is one
        assert load() == (one, "")


def test_comments_and_foreign_values_of_a_hand_stay(file: Path) -> None:
    file.write_text(
        "# mine\nzoom = 1.5  # big enough\nmeasure = 70\nmine = true\nrecent = [\n  'a.annot',  # the old one\n]\n"
        '[keys]\n# as in my editor\n"view.find" = ["Ctrl+J"]  # jump\n"file.open" = []\n[other]\nx = 1\n',
        encoding="utf-8",
    )
    settings, notice = load()
    assert (settings.zoom, settings.keys, notice) == (1.5, {"view.find": ["Ctrl+J"], "file.open": []}, "")
    save(settings.with_values(measure=60, keys={"view.find": ["Ctrl+J"], "edit.undo": ["u"]}))
    text = file.read_text(encoding="utf-8")
    for kept in (
        "# mine",
        "zoom = 1.5  # big enough",
        "mine = true",
        "# the old one",
        "# as in my editor",
        "# jump",
        "[other]",
    ):
        assert kept in text
    again = load()[0]
    assert (again.measure, again.keys) == (60, {"view.find": ["Ctrl+J"], "edit.undo": ["u"]})


@pytest.mark.parametrize(
    "text",
    [
        "zoom = ", "\x00", "zoom = 'big'", "zoom = nan", "zoom = inf", "measure = inf", "measure = 'wide'",
        "line_numbers = 'false'", "theme = 'purple'", "keys = [1]", "keys.x = 1", "recent = 5",
        "measure = 1" + "0" * 5000,
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_used_is_put_aside_and_said(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    settings, notice = load()
    assert settings == Settings(annotator=login_name())
    assert "settings.toml could not be read" in notice
    assert "kept as settings.bad" in notice
    assert file.with_suffix(".bad").read_text(encoding="utf-8") == text
    assert load() == (settings, "")


def test_bytes_that_are_no_text_are_put_aside_too(file: Path) -> None:
    file.write_bytes(b"zoom = 1.5 # \xff")
    assert "could not be read" in load()[1]
    assert file.with_suffix(".bad").read_bytes() == b"zoom = 1.5 # \xff"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("zoom = 99", 3.0), ("zoom = 0", 0.6), ("zoom = 2", 2.0), ("measure = 1", 30), ("measure = 1e9", 200),
        ("leading = -1.0", 0.8), ("leading = 7", 2.5),
    ],
)  # fmt: skip
def test_sizes_stay_within_what_can_be_read(file: Path, text: str, value: float) -> None:
    file.write_text(text, encoding="utf-8")
    settings, notice = load()
    assert notice == ""
    assert getattr(settings, text.partition(" = ")[0]) == value


def test_what_editors_and_hands_do_is_understood(file: Path) -> None:
    file.write_text("\ufeffzoom = 2.0\nkeys.'view.find' = 'Ctrl+J'\nrecent = 'a.annot'\n", encoding="utf-8")
    settings, notice = load()
    assert notice == ""
    assert (settings.zoom, settings.keys, settings.recent) == (2.0, {"view.find": ["Ctrl+J"]}, ("a.annot",))
    assert load()[0] == save(settings)


@hypothesis_settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(["zoom", "theme", "keys", "recent", "font", "measure", "annotator"]), VALUES))
def test_values_of_any_kind_are_taken_or_put_aside(values: dict[str, object]) -> None:
    path = config_dir() / "settings.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(tomlkit.dumps(values), encoding="utf-8")
    settings, notice = load()
    assert notice == "" or settings == Settings(annotator=login_name())
    assert 0.6 <= settings.zoom <= 3.0
    assert 30 <= settings.measure <= 200
    assert settings.theme in THEMES


def test_a_linked_file_is_written_where_it_is(file: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.write_text("# mine\n", encoding="utf-8")
    file.symlink_to(real)
    save(Settings(zoom=2.0))
    assert file.is_symlink()
    assert "zoom = 2.0" in real.read_text(encoding="utf-8")
    assert "# mine" in real.read_text(encoding="utf-8")


def test_settings_that_cannot_be_written_are_said_and_nothing_is_half(file: Path) -> None:
    file.write_text("zoom = 1.5\n[keys", encoding="utf-8")  # spoilt while the program ran
    with pytest.raises(AnnotatorError, match="could not be written"):
        save(Settings())
    assert file.read_text(encoding="utf-8") == "zoom = 1.5\n[keys"
    assert [f.name for f in file.parent.iterdir()] == ["settings.toml"]
