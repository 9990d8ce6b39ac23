"""What goes in and what comes out: Document and Mark, Article and its parts.

A *document* is the text of one article as it stood in its file. A *mark* is one statement by one
rule about one stretch of that text. An *article* is what the marks amount to. This module imports
nothing of ours, so that everything else may import it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any, NamedTuple

#: Fields of which an article has one value: the first rule to speak settles it.
SINGLE = frozenset((
    "title", "standfirst", "authors", "date", "updated", "dateline", "publisher", "section", "page", "language",
    "keywords", "copyright", "url",
))  # fmt: skip

#: Fields of which an article has many values, in the order of the text.
MANY = frozenset(["paragraph", "subheading", "caption", "boilerplate"])

#: Fields that cover text and say nothing about the article: by-words, labels, load dates, end marks.
ASIDE = frozenset(["label", "load_date", "end_mark"])

FIELDS = SINGLE | MANY | ASIDE


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a dispatch was filed: ``BERLIN, May 3 (dpa) –``.

    ``text`` is the dateline as printed, ``place`` keeps the text's spelling, ``agency`` is the
    news agency it names, ``date`` is ISO 8601, given only where the dateline states the year.
    """

    text: str
    place: str | None = None
    agency: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside the text; it stands before the paragraph with number ``before``, from 0."""

    text: str
    before: int


Value = str | tuple[str, ...] | Dateline | None


class Mark(NamedTuple):
    """One statement by one rule: the characters from ``start`` to ``end`` are this ``field``.

    ``start`` and ``end`` are offsets in characters into the document's text, ``end`` exclusive.
    ``value`` is what the field gets; None covers the text without settling the field (a relative
    date, a label). ``warning`` becomes a warning of the article. The engine writes ``rule`` and
    ``accepted``; a mark that was outvoted keeps its text and is not accepted.

    A named tuple and not a dataclass: a page has fifty of them, and this makes one four times as
    fast.
    """

    field: str
    value: Value
    start: int
    end: int
    warning: str | None = None
    rule: str = ""
    accepted: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one article, and where it stood.

    ``start`` is the offset of ``text`` in its file, in characters, and ``first_line`` the number
    of the line on which it begins, from 1. The first ``header`` characters of the text are no prose
    but a header of keys and values; with ``markdown`` lines fall into paragraphs as CommonMark has
    it. ``warnings`` are what reading and splitting had to say. ``month_first`` is the order of day
    and month in its numeric dates, and ``blocks`` are where its blocks start and end, where the
    layout knows it.
    """

    text: str
    path: str | None = None
    index: int = 0
    layout: str = "plain"
    start: int = 0
    first_line: int = 1
    header: int = 0
    markdown: bool = False
    warnings: tuple[str, ...] = ()
    month_first: bool | None = None
    blocks: tuple[tuple[int, int], ...] | None = None

    def line_of(self, offset: int) -> int:
        """The number, in the file, of the line that holds the character at ``offset``."""
        return self.first_line + bisect_right(self.line_starts(), offset) - 1

    def line_starts(self) -> list[int]:
        """The offsets at which the lines of the text begin; they end at CR LF, CR or LF."""
        return [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", self.text))]


#: The record's names in the order in which every format writes them.
COLUMNS = (
    "id", "path", "index", "layout", "title", "standfirst", "authors", "date", "updated", "dateline",
    "publisher", "section", "page", "language", "keywords", "paragraphs", "subheadings", "captions",
    "boilerplate", "copyright", "url", "words", "warnings",
)  # fmt: skip
#: Those of them that are lists of strings.
LISTS = ("authors", "keywords", "paragraphs", "captions", "boilerplate", "warnings")


@dataclass(frozen=True, slots=True)
class Article:
    """One article. What the text does not state is None or empty, never invented.

    ``date`` and ``updated`` are ISO 8601, as exact as the text is: ``2009-01``, ``2021-06-21``, or
    with time and offset. ``language`` is a BCP 47 code. ``paragraphs`` are the article's own prose,
    unwrapped; ``captions`` and ``boilerplate`` are what stood on the page and is not the article.
    ``marks`` say where every value comes from; ``document`` is the text they point into.
    """

    document: Document = field(repr=False)
    marks: tuple[Mark, ...] = field(default=(), repr=False)
    title: str | None = None
    standfirst: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None
    updated: str | None = None
    dateline: Dateline | None = None
    publisher: str | None = None
    section: str | None = None
    page: str | None = None
    language: str | None = None
    keywords: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()
    subheadings: tuple[Subheading, ...] = ()
    captions: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    copyright: str | None = None
    url: str | None = None
    warnings: tuple[str, ...] = ()

    @property
    def path(self) -> str | None:
        """The file as it was named."""
        return self.document.path

    @property
    def index(self) -> int:
        """The article's place in its file, from 0."""
        return self.document.index

    @property
    def layout(self) -> str:
        """The layout that read the file."""
        return self.document.layout

    @property
    def id(self) -> str:
        """``sha256:`` and 16 hex digits of the normalised title and paragraphs.

        Normalised is: NFKC, case folded, white space squeezed. The same article has the same id
        in any file, order or run.
        """
        import hashlib

        text = "\n".join((self.title or "", *self.paragraphs))
        normal = " ".join(_folded(text).split())
        return "sha256:" + hashlib.sha256(normal.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    @property
    def words(self) -> int:
        """The number of words in the paragraphs, divided at white space."""
        return len(" ".join(self.paragraphs).split())

    def why(self, field: str) -> list[Mark]:
        """The marks that spoke about a field, in the order of the text; also the outvoted ones.

        ``field`` is a name of the record; ``paragraphs``, ``captions`` and ``subheadings`` are
        accepted for their singular. An unknown name raises KeyError.
        """
        name = field if field in FIELDS else field.removesuffix("s")
        if name not in FIELDS:
            raise KeyError(field)
        return [mark for mark in self.marks if mark.field == name]

    def to_dict(self, *, explain: bool = False) -> dict[str, Any]:
        """The record as plain lists, strings and numbers, in the order of COLUMNS.

        With ``explain`` the marks are added, each with the number of its line in the file.
        """
        record: dict[str, Any] = {name: getattr(self, name) for name in COLUMNS}
        for name in LISTS:
            record[name] = list(record[name])
        record["dateline"] = _plain(self.dateline)
        record["subheadings"] = [_plain(subheading) for subheading in self.subheadings]
        if explain:
            lines = self.document.line_starts()
            record["marks"] = [self._mark_to_dict(mark, lines) for mark in self.marks]
        return record

    def _mark_to_dict(self, mark: Mark, lines: list[int]) -> dict[str, Any]:
        return {
            "field": mark.field,
            "value": _plain(mark.value),
            "start": mark.start,
            "end": mark.end,
            "line": self.document.first_line + bisect_right(lines, mark.start) - 1,
            "rule": mark.rule,
            "accepted": mark.accepted,
        }


def _folded(text: str) -> str:
    """A text in NFKC, its case folded. Where it is ASCII, small letters are the same at a tenth of the price."""
    if text.isascii():
        return text.lower()
    from unicodedata import normalize

    return normalize("NFKC", text).casefold()


def _plain(value: Any) -> Any:
    """A value as JSON has it: tuples become lists, parts become objects."""
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, Dateline):
        return {"text": value.text, "place": value.place, "agency": value.agency, "date": value.date}
    if isinstance(value, Subheading):
        return {"text": value.text, "before": value.before}
    return value
