"""The record as Apache Arrow has it: the schema, and articles → a record batch.

Every writer of Parquet and every engine that hands tables on takes the record from here, so that what they write can
be read as one table. Importing it needs pyarrow, and raises MissingExtraError where that is not installed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from . import extras
from .article import COLUMNS, Article
from .schema import PROPERTIES

if TYPE_CHECKING:
    import pyarrow as pa
else:
    pa = extras.load("pyarrow", "parquet")

TEXTS = pa.list_(pa.string())

#: The types of the columns that are not text.
TYPES: dict[str, Any] = {
    "index": pa.int64(),
    "authors": TEXTS,
    "dateline": pa.struct([(name, pa.string()) for name in ("text", "place", "agency", "date")]),
    "keywords": TEXTS,
    "paragraphs": TEXTS,
    "subheadings": pa.list_(pa.struct([("text", pa.string()), ("before", pa.int64())])),
    "captions": TEXTS,
    "boilerplate": TEXTS,
    "words": pa.int64(),
    "warnings": TEXTS,
}

#: What else a table has: the dates once more, as values that can be compared. ``date`` and ``updated`` are as exact as
#: the text is; a month has no day, and a time without an offset is no moment: there they are null.
DATES: dict[str, tuple[Any, str]] = {
    "date_day": (pa.date32(), "The day of date, as the text states it; null where it states no day."),
    "date_utc": (pa.timestamp("us", "UTC"), "The moment of date; null where the text states no time or no offset."),
    "updated_day": (pa.date32(), "The day of updated, as the text states it; null where it states no day."),
    "updated_utc": (pa.timestamp("us", "UTC"), "The moment of updated; null where the text states no time or offset."),
}


def _field(name: str, kind: Any, meaning: str) -> Any:
    return pa.field(name, kind, metadata={"description": meaning})


#: The record: its columns in their order, each with what it means, then the dates as values.
SCHEMA: Any = pa.schema(
    [_field(name, TYPES.get(name, pa.string()), PROPERTIES[name][1]) for name in COLUMNS]
    + [_field(name, kind, meaning) for name, (kind, meaning) in DATES.items()]
)


def to_batch(articles: Sequence[Article]) -> pa.RecordBatch:
    """Articles → a record batch with a row for each, in the order of ``SCHEMA``.

    Lone surrogates, which come from file names that are not UTF-8 and which Arrow cannot hold, become escapes, as in
    every other format.
    """
    return batch_of([to_row(article) for article in articles])


def to_row(article: Article) -> dict[str, Any]:
    """The values of an article's row, which a process can hand to another."""
    return {name: _cell(article, name) for name in SCHEMA.names}


def batch_of(rows: Sequence[dict[str, Any]]) -> pa.RecordBatch:
    """Rows → a record batch."""
    return pa.record_batch(
        [_array([row[name] for row in rows], SCHEMA.field(name).type) for name in SCHEMA.names], SCHEMA
    )


def _cell(article: Article, name: str) -> Any:
    """A value of the record as Arrow takes it."""
    if name == "dateline":
        return _struct(article.dateline) if article.dateline else None
    if name == "subheadings":
        return [_struct(each) for each in article.subheadings]
    if name in DATES:
        field, _, kind = name.partition("_")
        return (_day if kind == "day" else _moment)(getattr(article, field))
    return getattr(article, name)


def _struct(part: Any) -> dict[str, Any]:
    """A part of an article, field by field."""
    return {name: getattr(part, name) for name in part.__slots__}


def _day(value: str | None) -> date | None:
    """The day of an ISO 8601 date; None where it is reduced to a month or a year."""
    return date.fromisoformat(value[:10]) if value and len(value) >= len("2021-06-21") else None


def _moment(value: str | None) -> datetime | None:
    """The moment of an ISO 8601 date that has a time and an offset."""
    if not value or "T" not in value:
        return None
    moment = datetime.fromisoformat(value)
    return moment.astimezone(UTC) if moment.tzinfo else None


def _array(values: list[Any], kind: Any) -> Any:
    """A column."""
    try:
        return pa.array(values, kind)
    except UnicodeEncodeError:
        return pa.array(_encodable(values), kind)


def _encodable(value: Any) -> Any:
    """The same value with lone surrogates as escapes (``\\udce9``)."""
    if isinstance(value, str):
        return value.encode(errors="backslashreplace").decode()
    if isinstance(value, dict):
        return {name: _encodable(part) for name, part in value.items()}
    return [_encodable(each) for each in value] if isinstance(value, list | tuple) else value
