"""How sure an entity recognizer of spaCy is of each entity. spaCy is imported inside functions.

spaCy throws the probabilities away that its greedy parser chooses by. Here the same steps are taken one by one, all
documents of a batch together, and looked at: the score of an entity is the product of the probabilities of the actions
that made it, each among the actions that are possible there (a token outside an entity may begin one or not, one inside
may go on or end). The entities are the same; the time is that of the recognizer.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from math import exp
from typing import Any

SCORES = "annotator_scores"  # what documents carry under this name: [start, end, label, score], in their characters
_FACTORY = "annotator_scored_ner"
_BATCH = 32  # documents; more do not make it faster
Found = tuple[int, int, str]


class ScoredNer:
    """Stands in a pipeline for its entity recognizer, finds what that finds, and says how sure it was."""

    def __init__(self, ner: Any = None) -> None:
        self.ner = ner

    @property
    def model(self) -> Any:
        """The recognizer's: a shared tok2vec looks here for who listens to it."""
        return self.ner.model

    def __call__(self, doc: Any) -> Any:
        self._find([doc])
        return doc

    def pipe(self, docs: Iterable[Any], *, batch_size: int = _BATCH) -> Iterator[Any]:
        """The documents with their entities and scores."""
        waiting = iter(docs)
        while batch := list(islice(waiting, min(batch_size, _BATCH))):
            self._find(batch)
            yield from batch

    def _find(self, docs: Sequence[Any]) -> None:
        there = [{(e.start, e.end) for e in doc.ents} for doc in docs]  # what rules have said before
        states = self.ner.moves.init_batch(docs)
        model, open_ = self.ner.model.predict(docs), [at for at, s in enumerate(states) if not s.is_final()]
        steps: list[list[Any]] = [[] for _ in docs]  # of each document what each token's actions were given
        while open_:
            given = model.predict([states[at] for at in open_])
            for row, at in enumerate(open_):
                steps[at].append(given[row])
            self.ner.transition_states([states[at] for at in open_], given)
            open_ = [at for at in open_ if not states[at].is_final()]
        model.clear_memory()
        self.ner.set_annotations(docs, states)
        actions = _Actions(self.ner.move_names)
        for doc, known, of_tokens in zip(docs, there, steps, strict=True):
            new = [e for e in doc.ents if (e.start, e.end) not in known and len(of_tokens) == len(doc)]
            doc.user_data[SCORES] = [
                [e.start_char, e.end_char, e.label_, actions.probability(of_tokens[e.start : e.end], e.label_)]
                for e in new
            ]


class _Actions:
    """The places of a recognizer's actions (B-PERSON, I-PERSON, … O) in what its model gives."""

    def __init__(self, names: Sequence[str]) -> None:
        self._at = {name: at for at, name in enumerate(names)}
        self._outside = [at for name, at in self._at.items() if name[:1] in "BUO"]

    def probability(self, tokens: Sequence[Any], label: str) -> float:
        """Of an entity of this label over these tokens, given that none is open before it."""
        first = "U" if len(tokens) == 1 else "B"
        found = self._share(tokens[0], self._at[f"{first}-{label}"], self._outside)
        inside = [self._at[f"{step}-{label}"] for step in "IL"]
        for at, token in enumerate(tokens[1:], 2):
            found *= self._share(token, inside[at == len(tokens)], inside)
        return round(found, 4)

    @staticmethod
    def _share(given: Any, action: int, possible: Sequence[int]) -> float:
        most = max(float(given[at]) for at in possible)
        return exp(float(given[action]) - most) / sum(exp(float(given[at]) - most) for at in possible)


def score_entities(nlp: Any) -> None:
    """Lets the entity recognizers of a loaded pipeline say how sure they are. Those that search with a beam, and other
    components, stay as they are."""
    from spacy.language import Language
    from spacy.pipeline import EntityRecognizer

    if not Language.has_factory(_FACTORY):
        Language.factory(_FACTORY, func=lambda nlp, name: ScoredNer())  # noqa: ARG005 (spaCy gives them by name)
    for name in nlp.pipe_names:
        ner = nlp.get_pipe(name)
        if type(ner) is EntityRecognizer and ner.cfg["beam_width"] == 1:
            nlp.replace_pipe(name, _FACTORY)
            nlp.get_pipe(name).ner = ner


def scores_of(doc: Any) -> dict[Found, float]:
    """The scores of a document's entities by their place (characters) and label; none where nobody gave any."""
    return {(start, end, label): score for start, end, label, score in doc.user_data.get(SCORES, ())}
