"""The child process: python -m annotator.suggest.worker --pipeline NAME. Loads spaCy and answers on stdout."""

import argparse
import os
import sys
import warnings
from collections.abc import Iterable, Iterator
from typing import IO, Any

from annotator.errors import AnnotatorError
from annotator.model.span import Span, trimmed
from annotator.suggest.pipelines import resolve
from annotator.suggest.protocol import Ready, Result, decode_request, encode_error, encode_ready, encode_result

LONGEST_PIECE = 50_000  # code points given to spaCy at once: 1 MB in one piece takes gigabytes
_BATCH = 8


def main() -> int:
    """Reads requests until the end of stdin."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pipeline", required=True)
    parser.add_argument("--workers", type=int, default=1)
    arguments = parser.parse_args()
    requests = os.fdopen(os.dup(0), "r", encoding="utf-8", newline="\n")
    answers = _own_stdout()
    os.nice(10)
    try:
        nlp, ready = load(arguments.pipeline)
        answers.write(encode_ready(ready))
        answers.flush()
        for result in _results(nlp, (decode_request(line) for line in requests), arguments.workers):
            for line in encode_result(result):
                answers.write(line)
            answers.flush()
    except AnnotatorError as error:
        answers.write(encode_error(error))
        answers.flush()
        return 1
    except BrokenPipeError:
        return 1  # nobody listens any more
    return 0


def _own_stdout() -> IO[str]:
    """The real stdout for answers alone: what libraries print, in Python or in C, goes to stderr."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return answers


def load(wanted: str) -> tuple[Any, Ready]:
    """The spaCy pipeline and how it is called. Raises `AnnotatorError` when it cannot be loaded."""
    name, folder = resolve(wanted)
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    warnings.simplefilter("ignore")
    try:
        import spacy

        nlp = spacy.load(folder if folder is not None else name)
    # A pipeline's folder can hold anything, and spaCy raises whatever its components do.
    except Exception as error:
        why = " ".join(str(error).split())[:300].strip("{} ") or "its config.cfg is empty or damaged"
        raise AnnotatorError(
            f"The pipeline {wanted} cannot be loaded: {why}", "Check that it was made for this version of spaCy (3.8)."
        ) from error
    meta = nlp.meta
    labels = sorted({str(label) for labels in nlp.pipe_labels.values() for label in labels})
    return nlp, Ready(name, str(meta.get("version", "")), str(meta.get("lang", "")), tuple(labels))


def _results(nlp: Any, requests: Iterable[tuple[int, str]], workers: int) -> Iterator[Result]:
    """Answers in the order of the requests. One at a time unless there are several workers, so that answers flow."""
    if workers <= 1:
        for ident, text in requests:
            yield merge(ident, ((piece_start, nlp(piece)) for piece_start, piece in pieces(text)), text)
        return
    import itertools

    asked, fed = itertools.tee(requests)
    parts = ((piece, (ident, start)) for ident, text in fed for start, piece in pieces(text))
    docs = nlp.pipe(parts, as_tuples=True, n_process=workers, batch_size=_BATCH)
    groups = itertools.groupby(docs, key=lambda d: d[1][0])
    # An empty text has no pieces and so no group.
    for ident, text in asked:
        if not text:
            yield Result(ident)
            continue
        _, group = next(groups)
        yield merge(ident, ((context[1], doc) for doc, context in group), text)


def pieces(text: str, longest: int = LONGEST_PIECE) -> Iterator[tuple[int, str]]:
    """`text` in pieces with their offsets, cut behind a line end, else behind a space, else hard."""
    start = 0
    while start < len(text):
        end = len(text)
        if end - start > longest:
            window = (start + longest // 2, start + longest)
            end = max(text.rfind("\n", *window), 0) + 1
            if end <= start:
                end = max(text.rfind(" ", *window), 0) + 1
            if end <= start:
                end = start + longest
        yield start, text[start:end]
        start = end


def merge(ident: int, docs: Iterable[tuple[int, Any]], text: str) -> Result:
    """One result from the spaCy documents of a text's pieces."""
    spans: dict[tuple[int, int, str], Span] = {}
    bounds: list[tuple[int, int]] = []
    for offset, doc in docs:
        bounds += [(offset + t.idx, offset + t.idx + len(t)) for t in doc]
        for found in _spans(doc, offset):
            span = trimmed(found, text)
            if span is not None:
                spans.setdefault(span.place, span)
    return Result(ident, list(spans.values()), bounds)


def _spans(doc: Any, offset: int) -> Iterator[Span]:
    """Entities, and the spans of all groups with their scores where the pipeline gives some."""
    for entity in doc.ents:
        yield Span(offset + entity.start_char, offset + entity.end_char, entity.label_)
    for group in doc.spans.values():
        scores = group.attrs.get("scores")
        for i, span in enumerate(group):
            score = float(scores[i]) if scores is not None and i < len(scores) else None
            if span.label_:
                yield Span(offset + span.start_char, offset + span.end_char, span.label_, score=score)


if __name__ == "__main__":
    sys.exit(main())
