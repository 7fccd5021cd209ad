"""Makes resources/demo/demo.jsonl from the articles beside it and the default pipeline: python packaging/make_demo.py

The file has what the pipeline says as pending spans, so that the demo opens without spaCy.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def lines() -> list[str]:
    """A JSONL line for each article, in the order of their names."""
    from annotator.formats.jsonl import encode
    from annotator.formats.outgoing import Outgoing
    from annotator.formats.report import ExportReport
    from annotator.model.document import Document, title_of
    from annotator.model.tokens import TokenIndex
    from annotator.suggest.client import run_job
    from annotator.suggest.jobs import Job, Kind
    from annotator.suggest.pipelines import DEFAULT
    from annotator.suggest.protocol import Result

    files = sorted((ROOT / "resources" / "demo").glob("*.txt"))
    texts = [f.read_text(encoding="utf-8").rstrip("\n") for f in files]
    found: list[str] = []
    # Scores differ in their last digit from processor to processor; the file is the same everywhere.
    for said in run_job(Job(Kind.PIPELINE, DEFAULT, scores=False), list(enumerate(texts))):
        if isinstance(said, Result):
            text = texts[said.id]
            document = Document(text, title_of(text, files[said.id].stem), {}, files[said.id].name)
            spans = tuple(sorted(said.spans, key=lambda s: (s.start, -s.end)))
            outgoing = Outgoing(document, "", "", None, 0, spans, (), TokenIndex.of(said.bounds))
            record = json.loads(encode(outgoing, ExportReport("", "jsonl")))
            kept = {k: v for k, v in record.items() if not k.startswith("_")}
            found.append(json.dumps(kept, ensure_ascii=False))
    return found


if __name__ == "__main__":
    (ROOT / "resources" / "demo" / "demo.jsonl").write_text("\n".join(lines()) + "\n", encoding="utf-8")
    sys.exit(0)
