"""CSV (RFC 4180): a row for every article, the fixed columns of the record, the data exact.

Lists are joined with ``; ``, paragraphs with a blank line; of a dateline and of a subheading a cell has the text. Lines
end in CR LF.

With ``--excel`` it is the same for a spreadsheet that opens the file at a double click. It has a byte order mark, else
Excel reads it in the encoding of the country. What it would run as a formula gets an apostrophe before it (CWE-1236,
and what OWASP says on CSV injection), and what no cell can hold is cut. It is not exact any more; it must be asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..article import COLUMNS, Article, Dateline, Subheading
from .format import Format, encodable

#: What stands between the items of a list, and between paragraphs.
BETWEEN_ITEMS = "; "
BETWEEN_PARAGRAPHS = "\n\n"

#: The most characters that a cell of Excel holds, counted in UTF-16 (Microsoft, "Excel specifications and limits").
LONGEST_CELL = 32_767

#: What a spreadsheet takes for a formula, at the beginning of a cell.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def record(article: Article, explain: bool = False) -> str:
    """A row. Marks have no column."""
    return _row([cell(name, getattr(article, name)) for name in COLUMNS])


def frame(records: Iterable[str]) -> Iterator[str]:
    """The names of the columns, then the rows."""
    yield _row(COLUMNS)
    yield from records


def _row(cells: Iterable[str]) -> str:
    """A line; quotes are the standard library's."""
    from csv import writer
    from io import StringIO

    buffer = StringIO(newline="")
    writer(buffer, lineterminator="\r\n").writerow(cells)
    return encodable(buffer.getvalue())


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


def record_for_excel(article: Article, explain: bool = False) -> str:
    """A row that a spreadsheet shows and does not run; its warnings say what was cut."""
    warnings = article.warnings + tuple(losses(article))
    article = replace(article, warnings=warnings) if warnings else article
    return _row([_cut(_guarded(cell(name, getattr(article, name)))) for name in COLUMNS])


def losses(article: Article) -> list[str]:
    """A warning for every column that is too long for a cell."""
    sizes = {name: _units(_guarded(cell(name, getattr(article, name)))) for name in COLUMNS}
    long = {name: size for name, size in sizes.items() if size > LONGEST_CELL}
    return [f"excel: {name} cut from {size} to {LONGEST_CELL} characters" for name, size in long.items()]


def frame_for_excel(records: Iterable[str]) -> Iterator[str]:
    """The same as ``frame`` with the mark by which Excel knows UTF-8."""
    for number, piece in enumerate(frame(records)):
        yield piece if number else "\ufeff" + piece


def _guarded(text: str) -> str:
    """The text, with an apostrophe where a formula would begin."""
    return "'" + text if text.startswith(FORMULA) else text


def _units(text: str) -> int:
    """The length in UTF-16; most texts are so short that it need not be counted."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2 if len(text) * 2 > LONGEST_CELL else len(text)


def _cut(text: str) -> str:
    """As much of the text as a cell holds, no character halved."""
    if _units(text) <= LONGEST_CELL:
        return text
    return text.encode("utf-16-le", "surrogatepass")[: 2 * LONGEST_CELL].decode("utf-16-le", "ignore")


OMITTED = ("dateline.place", "dateline.agency", "dateline.date", "subheadings.before", "marks")

FORMAT = Format("csv", ".csv", record, frame, __doc__, OMITTED)
EXCEL = Format("csv", ".csv", record_for_excel, frame_for_excel, "CSV for spreadsheets", OMITTED, losses=losses)
