"""CSV after RFC 4180: fixed columns, the data exact, lines that end in CR LF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..article import COLUMNS, Article, Dateline, Subheading
from .format import Format, encodable

#: What stands between the items of a list, and between paragraphs.
BETWEEN_ITEMS = "; "
BETWEEN_PARAGRAPHS = "\n\n"


def write(articles: Iterable[Article], explain: bool = False) -> Iterator[str]:
    """The names of the columns, then a row for every article. Marks have no column."""
    from csv import writer
    from io import StringIO

    buffer = StringIO(newline="")
    rows = writer(buffer, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    yield buffer.getvalue()
    for article in articles:
        buffer.seek(0)
        buffer.truncate()
        rows.writerow([cell(name, getattr(article, name)) for name in COLUMNS])
        yield encodable(buffer.getvalue())


def cell(name: str, value: object) -> str:
    """What a column holds of a value: None is empty, a list is joined, parts are their text."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        between = BETWEEN_PARAGRAPHS if name == "paragraphs" else BETWEEN_ITEMS
        return between.join(cell(name, item) for item in value)
    if isinstance(value, Dateline | Subheading):
        return value.text
    return str(value)


FORMAT = Format("csv", ".csv", write, "CSV (RFC 4180): a row for every article, lists joined with '; '")
