"""Parquet: a table of columns, lists as lists; for pandas, DuckDB, Polars, Spark. Needs ``newsparse[parquet]``.

The columns are the record, in its order, each with its meaning as metadata. ``date`` and ``updated`` are texts, as
exact as the article is; beside them stand ``date_day`` and ``updated_day``, days, where a day is stated, and
``date_utc`` and ``updated_utc``, moments, where a time and its offset are. A group of rows is written as soon as it is
full, so that memory does not grow with the number of articles. The columns are compressed (zstd); there is no
``.parquet.gz``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import RawIOBase
from typing import Any

from .. import extras
from ..article import Article
from ..errors import MissingExtraError
from .format import Format

#: A group has at most so many rows, and ends with the row that makes its texts longer than so many characters.
ROWS, CHARACTERS = 20_000, 8 * 2**20


def record(article: Article, explain: bool = False) -> dict[str, Any]:
    """A row."""
    from ..arrow import to_row

    return to_row(article)


class Pieces(RawIOBase):
    """A file that is only written, and gives away what was written to it."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.position = 0

    def writable(self) -> bool:
        """Yes."""
        return True

    def tell(self) -> int:
        """How many bytes were written."""
        return self.position

    def write(self, data: Any) -> int:
        """Keep some bytes until they are taken."""
        piece = bytes(data)
        self.pieces.append(piece)
        self.position += len(piece)
        return len(piece)

    def taken(self) -> Iterator[bytes]:
        """What was written since it was last asked for."""
        pieces, self.pieces = self.pieces, []
        yield from pieces


def frame(rows: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """The file, group by group."""
    try:
        parquet = extras.load("pyarrow.parquet", "parquet")
    except MissingExtraError as error:
        raise MissingExtraError(f"parquet {error}") from error
    from ..arrow import SCHEMA, batch_of

    file = Pieces()
    with parquet.ParquetWriter(file, SCHEMA, compression="zstd") as writer:
        for group in groups(rows):
            writer.write_batch(batch_of(group))
            yield from file.taken()
    yield from file.taken()


def groups(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """The rows in groups that are large enough to be read fast, and small enough for memory."""
    group: list[dict[str, Any]] = []
    size = 0
    for row in rows:
        group.append(row)
        size += sum(map(len, (*row["paragraphs"], *row["boilerplate"])))
        if len(group) >= ROWS or size >= CHARACTERS:
            yield group
            group, size = [], 0
    if group:
        yield group


FORMAT = Format("parquet", ".parquet", record, frame, __doc__, binary=True)
