"""Trains the default pipeline again: python packaging/pipeline/rebuild.py FOLDER OUT [--max-steps N]

FOLDER has `train/` (JSONL of texts with spans; `dev_*` are the development files) and `inputs/` (initial weights and
vectors). About 18 minutes on two cores; never part of a test. The training texts are not in this project.
"""

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SHIPPED = HERE.parent.parent / "resources" / "pipelines" / "en_news_ner_sm"
#: How often each training file is taken; every copy is varied anew.
MIX = {
    "wikigold": 2,
    "uner_ewt_dev": 2,
    "redocred_dev": 1,
    "redocred_test": 1,
    "gmb_sample_train": 3,
    "crossner_politics_train": 2,
    "crossner_politics_dev": 1,
    "silver_masc": 1,
    "silver_gum_open": 2,
    "silver_ewt_open": 1,
}
Record = dict[str, Any]
_SENTENCE_END = re.compile(r'[.!?]["”)]?\s(?=[A-Z“"])')
_ABBREVIATION = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|St|Gov|Lt|Col|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|vs|Jr|Inc|Corp|Co)\.$"
)


def varied(record: Record, rng: random.Random) -> Record:
    """A record as news sites would print it: curly quotes, line breaks between sentences, headline casing."""
    text, spans = record["text"], [dict(s) for s in record["spans"]]
    if rng.random() < 0.35:
        text = _curly(text)
    if rng.random() < 0.6:
        text = _broken_into_lines(text, spans, rng)
    return {"text": _headline(text, rng), "spans": spans}


def _curly(text: str) -> str:
    quotes = iter(range(text.count('"')))
    text = re.sub(r"(?<=\w)'", "’", text)
    return re.sub('"', lambda _: "“" if next(quotes) % 2 == 0 else "”", text)


def _broken_into_lines(text: str, spans: list[Record], rng: random.Random) -> str:
    """Some spaces between sentences become line ends; `spans` are moved along."""
    for cut in sorted((m.end() - 1 for m in _SENTENCE_END.finditer(text)), reverse=True):
        inside = any(s["start"] <= cut < s["end"] for s in spans)
        if inside or rng.random() > 0.35 or _ABBREVIATION.search(text[:cut]):
            continue
        line_end = rng.choice(["\n", "\n\n", "\n\n", "\n \n"])
        text = text[:cut] + line_end + text[cut + 1 :]
        for span in spans:
            if span["start"] > cut:
                span["start"] += len(line_end) - 1
                span["end"] += len(line_end) - 1
    return text


def _headline(text: str, rng: random.Random) -> str:
    chance = rng.random()
    end = re.search(r"[.!?\n]", text)
    length = end.start() if end else len(text)
    if chance >= 0.12 or not 20 < length < 160:
        return text
    head = text[:length]
    cased = head.upper() if chance < 0.04 else re.sub(r"(?<![\w'’])[a-z](?=\w{3,})", lambda m: m.group().upper(), head)
    return cased + text[length:] if len(cased) == len(head) else text


def write_docbin(files: dict[Path, int], out: Path, rng: random.Random | None) -> None:
    """A .spacy file of JSONL files, each as often as said; varied where `rng` is given."""
    import spacy
    from spacy.tokens import DocBin

    nlp, box = spacy.blank("en"), DocBin()
    for file, times in files.items():
        records = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        for record in records * times:
            shown = varied(record, rng) if rng else record
            doc = nlp.make_doc(shown["text"])
            found = [
                doc.char_span(s["start"], s["end"], label=s["label"], alignment_mode="contract") for s in shown["spans"]
            ]
            doc.ents = spacy.util.filter_spans([s for s in found if s is not None and len(s)])
            box.add(doc)
    box.to_disk(out)


def train(folder: Path, work: Path, max_steps: int) -> Path:
    """Runs spaCy's own training; the folder of the best model."""
    files = {folder / "train" / f"{name}.jsonl": times for name, times in MIX.items()}
    write_docbin(files, work / "train.spacy", random.Random(1))  # noqa: S311 (no secret)
    write_docbin(dict.fromkeys(sorted((folder / "train").glob("dev_*.jsonl")), 1), work / "dev.spacy", None)
    inputs = folder / "inputs"
    paths = {"train": work / "train.spacy", "dev": work / "dev.spacy", "init_tok2vec": inputs / "tok2vec_init.bin",
             "vectors": inputs / "vectors"}  # fmt: skip
    options = [part for name, path in paths.items() for part in (f"--paths.{name}", str(path.resolve()))]
    options += ["--training.max_steps", str(max_steps), "--output", str(work / "model")]
    subprocess.run([sys.executable, "-m", "spacy", "train", str(HERE / "config.cfg"), *options], check=True)
    return work / "model" / "model-best"


def assemble(model: Path, out: Path) -> None:
    """Puts the rule layers around the model and keeps of the string store what is not made again on loading."""
    import spacy
    from places import place_patterns

    nlp: Any = spacy.load(model)
    money = (SHIPPED / "money_rules" / "patterns.jsonl").read_text(encoding="utf-8").splitlines()
    patterns = [json.loads(line) for line in money]
    nlp.add_pipe("entity_ruler", name="money_rules", before="ner").add_patterns(patterns)
    nlp.add_pipe("entity_ruler", name="place_names", after="ner").add_patterns(place_patterns())
    shipped = json.loads((SHIPPED / "meta.json").read_text(encoding="utf-8"))
    nlp.meta.update({k: shipped[k] for k in ("name", "version", "description", "license", "sources")})
    nlp.to_disk(out)
    rules = [p["label"] for p in (*patterns, *place_patterns())]
    kept = (
        set(spacy.blank("en").vocab.strings) | set(nlp.get_pipe("ner").labels) | {"rule", "list"} | set(map(str, rules))
    )
    (out / "vocab" / "strings.json").write_text(json.dumps(sorted(s for s in kept if s)), encoding="utf-8")


def main() -> None:
    """Trains and assembles."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--max-steps", type=int, default=3000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        assemble(train(arguments.folder, Path(work), arguments.max_steps), arguments.out)


if __name__ == "__main__":
    main()
