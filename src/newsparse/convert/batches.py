"""Arrow in, Arrow out: what Ray, Spark, Dask, Daft and Polars map over the files of a corpus.

None of them is imported here. Each hands over record batches of files and takes record batches of articles; how, for
each of them, is in ``docs/scale.md``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from .. import extras
from ..arrow import SCHEMA, to_batch
from ..article import Article
from ..errors import NewsparseError
from ..pipeline import Settings, parse, parse_bytes
from .events import Failure
from .work import attempt

if TYPE_CHECKING:
    import pyarrow as pa

    from ..layouts import Layout
else:
    pa = extras.load("pyarrow", "parquet")

ERROR = pa.field("error", pa.string(), metadata={"description": "Why the file gave no article; all else is null then."})

#: What comes out: the record, and a row for every file that gave none.
BATCHES: Any = SCHEMA.append(ERROR)

#: So many articles are in a batch at most: an export can hold thousands, and a column of text 2 GB.
ARTICLES_A_BATCH = 1000

#: The columns of which one holds the files.
CONTENTS = ("bytes", "text")


def parse_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    encoding: str | None = None,
    layout: Layout | str | None = None,
    without: Iterable[str] = (),
) -> Iterator[pa.RecordBatch]:
    """The articles of files that come as rows of Arrow record batches, as record batches.

    Taken are the columns ``bytes`` or ``text``, a file each, and ``path``, if there is one; others are left alone.
    Given is a row for each article, with the columns of ``newsparse.arrow.SCHEMA`` and ``error``, in the order of the
    files. A file that gives no article is a row of its path and its ``error``, and never an exception. Batches may be
    parsed apart, in any process: they know nothing of each other.

    Raises NewsparseError for a batch that has neither ``bytes`` nor ``text``, MissingExtraError without pyarrow.
    """
    settings = Settings(encoding, layout, frozenset(without))
    for batch in batches:
        yield from _pieces(batch, settings)


def _pieces(batch: pa.RecordBatch, settings: Settings) -> Iterator[pa.RecordBatch]:
    """The articles of one batch; what failed stands where the file stood. One batch at least, if empty."""
    rows = chain.from_iterable(_rows(path, read) for path, read in _files(batch, settings))
    piece = list(islice(rows, ARTICLES_A_BATCH))
    yield _to_batch(piece)
    while piece := list(islice(rows, ARTICLES_A_BATCH)):
        yield _to_batch(piece)


def _files(batch: pa.RecordBatch, settings: Settings) -> Iterator[tuple[str | None, Callable[[], list[Article]]]]:
    """Each file's path, and what reads it."""
    names = batch.schema.names
    content = next((name for name in CONTENTS if name in names), None)
    if content is None:
        raise NewsparseError(f"no column bytes and no column text; there are {', '.join(names) or 'none'}")
    paths = batch.column("path") if "path" in names else [None] * batch.num_rows
    for path, value in zip(paths, batch.column(content), strict=True):
        name = path.as_py() if path is not None else None
        yield name, partial(_read, name, value.as_py(), settings)


def _read(path: str | None, value: bytes | str | None, how: Settings) -> list[Article]:
    """The articles of one file."""
    if value is None:
        raise NewsparseError("there is nothing to read: null")
    if isinstance(value, str):
        return parse(value, path=path, layout=how.layout, without=how.without)
    return parse_bytes(value, path=path, encoding=how.encoding, layout=how.layout, without=how.without)


def _rows(path: str | None, read: Callable[[], list[Article]]) -> list[Article | Failure]:
    """The articles of one file, or that it has failed."""
    found = attempt(path or "", read)
    return [found] if isinstance(found, Failure) else [*found.articles]


def _to_batch(rows: list[Article | Failure]) -> pa.RecordBatch:
    """Rows as a record batch."""
    failures = [row if isinstance(row, Failure) else None for row in rows]
    batch = to_batch([row for row in rows if isinstance(row, Article)])
    errors = pa.array([each.reason if each else None for each in failures], pa.string())
    if batch.num_rows < len(rows):
        batch = _with_gaps(batch, failures)
    return pa.record_batch([*batch.columns, errors], schema=BATCHES)


def _with_gaps(batch: pa.RecordBatch, failures: list[Failure | None]) -> pa.RecordBatch:
    """The batch with a row for each failure where it stood, null but for its path."""
    numbers = iter(range(batch.num_rows))
    taken = batch.take(pa.array([None if each else next(numbers) for each in failures], pa.int64()))
    paths = [each.path if each else path.as_py() for each, path in zip(failures, taken.column("path"), strict=True)]
    at = SCHEMA.get_field_index("path")
    return taken.set_column(at, SCHEMA.field(at), pa.array([path or None for path in paths], pa.string()))
