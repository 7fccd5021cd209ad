"""Without what may be at fault."""

from pathlib import Path

import pytest

from annotator import safe_mode, settings
from annotator.errors import AnnotatorError
from annotator.formats import registry
from annotator.suggest import pipelines


@pytest.fixture
def safe(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv(safe_mode.VARIABLE, raising=False)
    settings.save(settings.Settings(annotator="ana", zoom=2.0, recent=("a.annot",)))
    monkeypatch.setenv(safe_mode.VARIABLE, "1")
    return home


@pytest.mark.usefixtures("safe")
def test_settings_are_the_defaults_but_for_the_name_and_are_not_written() -> None:
    found, notice = settings.load()
    assert found == settings.Settings(annotator="ana")
    assert not notice
    assert settings.save(found.with_values(zoom=0.8)).zoom == 0.8
    assert settings.load()[0].zoom == 1.0


@pytest.mark.usefixtures("safe")
def test_no_pipeline_is_known_or_loaded() -> None:
    assert pipelines.available() == []
    with pytest.raises(AnnotatorError, match="safe mode"):
        pipelines.resolve("en_news_ner_sm")


@pytest.mark.usefixtures("safe")
def test_only_formats_of_the_program_are_there() -> None:
    assert registry.listed() == (list(registry.BUILT_IN), [])
    assert list(safe_mode.entry_points("spacy_models")) == []
