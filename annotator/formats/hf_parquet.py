"""Rows of tokens and tags in Parquet, as the Hugging Face hub keeps data sets. Needs pyarrow (the extra `parquet`)."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.formats.extras import needed
from annotator.formats.format import Format, Options, Read
from annotator.formats.hf_tokens import KEEPS, LOSSES, OPTIONS, Record, documents_of, listed_names, names_of, rows_of
from annotator.formats.json_values import json_value
from annotator.formats.limits import LARGEST_WHOLE
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refused
from annotator.language import mark, tr

_ROWS = 1000  # that are read and written together


def _library(part: str = "") -> Any:
    return needed(f"pyarrow{part}", "parquet", "Parquet")


def read(path: Path, options: Options) -> Iterator[Read]:
    """Documents by the number of their row."""
    arrow, parquet = _library(), _library(".parquet")
    try:
        with parquet.ParquetFile(path) as file:
            _check_size(file.metadata)
            said = (file.schema_arrow.metadata or {}).get(b"huggingface", b"{}")
            inside = [] if options["names"] else listed_names(json_value(said))
            names = inside or names_of(path, options["names"])

            def records() -> Iterator[Record]:
                numbers = itertools.count(1)
                for batch in file.iter_batches(batch_size=_ROWS):
                    yield from ((f"row {next(numbers)}", row) for row in batch.to_pylist())

            yield from documents_of(path, records, names)
    except arrow.lib.ArrowException as error:
        raise Refused(tr("pyarrow cannot read it ({error})", error=error)) from error


def _check_size(metadata: Any) -> None:
    """A few bytes can unpack to more than there is memory for."""
    largest = max((metadata.row_group(i).total_byte_size for i in range(metadata.num_row_groups)), default=0)
    if largest > LARGEST_WHOLE:
        raise Refused(tr("a group of its rows unpacks to more than {size} MB", size=LARGEST_WHOLE // 2**20))


def write(documents: Iterator[Outgoing], out: Output, _report: ExportReport, options: Options) -> None:
    """Tags as texts, so that no list of names is needed."""
    arrow, parquet = _library(), _library(".parquet")
    texts = arrow.list_(arrow.string())
    schema = arrow.schema([("id", arrow.string()), ("tokens", texts), ("ner_tags", texts)])
    rows = (row for number, outgoing in enumerate(documents) for row in rows_of(outgoing, number, options))
    with out.open() as file, parquet.ParquetWriter(file, schema) as writer:
        while some := list(itertools.islice(rows, _ROWS)):
            writer.write_table(arrow.Table.from_pylist(some, schema=schema))


def sniff(head: bytes, _path: Path) -> float:
    """Its first bytes."""
    return 0.9 if head.startswith(b"PAR1") else 0.0


FORMAT = Format(
    "hf-parquet", mark("Hugging Face tokens and tags (Parquet)"), (".parquet",), KEEPS, read, write, sniff,
    options=OPTIONS, losses=LOSSES,
)  # fmt: skip
