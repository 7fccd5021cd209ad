"""What runs are called, in the user's language."""

from collections.abc import Iterator

import pytest

from annotator import language
from annotator.suggest.jobs import shown_name


@pytest.fixture
def german() -> Iterator[None]:
    """Some texts, in place of a translator's file."""
    texts = {"name consistency": "gleiche Namen", "gazetteer": "Namensliste", "labelled before": "frühere"}
    language.install(lambda text, _count: texts.get(text, text))
    yield
    language.install(None)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("en_news 0.1.0, name consistency", "en_news 0.1.0, gleiche Namen"),
        ("gazetteer gazetteer.tsv + labelled before", "Namensliste gazetteer.tsv + frühere"),
        ("my gazetteer 1.0", "my gazetteer 1.0"),
        ("gazetteers 2.0", "gazetteers 2.0"),
    ],
)
def test_pipelines_and_files_keep_their_names(name: str, shown: str) -> None:
    assert shown_name(name) == shown
