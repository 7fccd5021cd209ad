"""The config.cfg beside train.spacy and dev.spacy: `spacy train config.cfg` in that folder runs as it is."""

import logging

import msgspec

from annotator.formats.output import Output

CONFIG, LABELS = "config.cfg", "labels.json"


def write(output: Output, lang: str, labels: list[str], seed: int) -> None:
    """A named entity recogniser for the CPU, as `spacy init config` makes it, with paths inside the folder.

    The labels are written out, so that the model has them in the same order on every machine.
    """
    import spacy
    from spacy.cli.init_config import init_config

    logger = logging.getLogger("spacy")
    level = logger.level
    logger.setLevel(logging.ERROR)  # it would say on stderr what nobody asked for
    try:
        config = init_config(lang=lang, pipeline=["ner"], optimize="efficiency", gpu=False)
    finally:
        logger.setLevel(level)
    config["paths"] |= {"train": "train.spacy", "dev": "dev.spacy"}
    config["system"]["seed"] = seed
    config["initialize"]["components"]["ner"] = {
        "labels": {"@readers": "spacy.read_labels.v1", "path": LABELS, "require": True}
    }
    with output.open(CONFIG) as file:
        file.write((config.to_str() + "\n").encode())
    # Not add_label: it leaves out the move that says that a token is no entity.
    actions = spacy.blank(lang).add_pipe("ner").moves.get_actions(entity_types=labels)  # type: ignore[attr-defined]
    moves = {str(move): dict(sorted(found.items())) for move, found in actions.items()}
    with output.open(LABELS) as file:
        file.write(msgspec.json.format(msgspec.json.encode(moves), indent=2) + b"\n")
