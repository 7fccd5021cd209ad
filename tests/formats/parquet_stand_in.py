"""What stands in for pyarrow, which is too large to install for tests: its calls that we make, over lines of JSON.

It holds our side of the calls; that pyarrow reads the files is not shown by it, so the table says untested.
"""

import contextlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace, TracebackType
from typing import Any, BinaryIO

import pytest

MAGIC = b"PAR1\n"


class ArrowException(Exception):  # noqa: N818 (pyarrow's name)
    """What pyarrow raises."""


class Table:
    """Rows that fit a schema."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self.rows = rows

    @staticmethod
    def from_pylist(rows: list[dict[str, Any]], schema: list[tuple[str, str]]) -> "Table":
        """The rows, each with the columns of the schema alone."""
        assert all(set(row) == {name for name, _ in schema} for row in rows)
        return Table(rows)

    def to_pylist(self) -> list[dict[str, Any]]:
        """The rows."""
        return self.rows


class _Closing:
    def __enter__(self) -> Any:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        pass


class ParquetWriter(_Closing):
    """Writes into a file that is open."""

    def __init__(self, file: BinaryIO, schema: list[tuple[str, str]]) -> None:
        assert schema == [("id", "string"), ("tokens", "list of string"), ("ner_tags", "list of string")]
        self._file = file
        file.write(MAGIC)

    def write_table(self, table: Table) -> None:
        """Appends rows."""
        self._file.write("".join(json.dumps(row) + "\n" for row in table.rows).encode())


class ParquetFile(_Closing):
    """Reads a file; a line that begins with # holds its metadata, or the size of its rows."""

    def __init__(self, path: Path) -> None:
        magic, _, rest = path.read_bytes().partition(b"\n")
        if magic + b"\n" != MAGIC:
            raise ArrowException("no magic bytes")
        lines = rest.decode().splitlines()
        said = [json.loads(line[1:]) for line in lines if line.startswith("#")]
        self._rows = [json.loads(line) for line in lines if not line.startswith("#")]
        more = said[0] if said else {}
        size = more.pop("total_byte_size", len(rest))
        self.schema_arrow = SimpleNamespace(metadata={k.encode(): json.dumps(v).encode() for k, v in more.items()})
        self.metadata = SimpleNamespace(num_row_groups=1, row_group=lambda _i: SimpleNamespace(total_byte_size=size))

    def iter_batches(self, batch_size: int) -> Iterator[Table]:
        """The rows, some at a time."""
        for i in range(0, len(self._rows), batch_size):
            yield Table(self._rows[i : i + batch_size])


@contextlib.contextmanager
def parquet_library() -> Iterator[None]:
    """Puts it in the place of pyarrow."""
    arrow: Any = ModuleType("pyarrow")
    arrow.string = lambda: "string"
    arrow.list_ = lambda inner: f"list of {inner}"
    arrow.schema = list
    arrow.Table = Table
    arrow.lib = SimpleNamespace(ArrowException=ArrowException)
    arrow.parquet = ModuleType("pyarrow.parquet")
    arrow.parquet.ParquetWriter, arrow.parquet.ParquetFile = ParquetWriter, ParquetFile
    with pytest.MonkeyPatch.context() as patch:  # patch.dict would also forget modules that are imported meanwhile
        patch.setitem(sys.modules, "pyarrow", arrow)
        patch.setitem(sys.modules, "pyarrow.parquet", arrow.parquet)
        yield
