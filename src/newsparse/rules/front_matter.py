"""Keys and values above the text, between fences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ..article import Mark
from ..blocks import Block
from ..dates import read_date
from ..headline import Around, headline_span, is_version
from ..mark import rule
from ..page import Page
from ..patterns import pattern
from .credit_marks import credit_marks
from .title import LONGEST_TITLE

if TYPE_CHECKING:
    from ..yaml_header import Entry, Scalar

FENCE = pattern(r"\s{0,20}(?:\ufeff)?---[ \t]*(?:\r\n|\r|\n)")
_END = pattern(r"^(?:---|\.\.\.)[ \t]*\r?$", re.M)
#: The page's own headline stands in one of the first blocks.
FIRST_BLOCKS = 4
#: A header is not longer than this, in characters.
LONGEST_HEADER = 100_000

#: Field → the keys that name it, the surest first.
KEYS = {
    "title": ("title", "headline"),
    "standfirst": ("subtitle", "standfirst", "deck", "dek", "description", "summary", "excerpt", "abstract"),
    "authors": ("author", "authors", "byline", "by", "creator"),
    "date": ("date", "published", "publisheddate", "published_time", "published_at", "date_published",
             "datepublished", "publishdate", "pubdate", "publication_date", "created", "issued"),
    "updated": ("updated", "lastmod", "modified", "modified_time", "last_modified_at", "last_modified", "date_modified",
                "datemodified", "updated_at"),
    "publisher": ("publisher", "sitename", "site", "publication", "newspaper", "source", "hostname"),
    "section": ("section", "category", "categories"),
    "keywords": ("keywords", "tags", "topics", "subjects"),
    "language": ("language", "lang", "locale"),
    "url": ("url", "link", "source_url", "canonical", "canonical_url", "permalink"),
    "copyright": ("copyright", "rights", "license"),
    "page": ("page",),
}  # fmt: skip

_STORM = "The harbour was closed on Monday after a storm of two days, the harbour master said."
_LANGUAGE = pattern(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")


@rule("title", example="---\ntitle: Storm closes the harbour\n---\n", not_example="Storm closes the harbour\n---\n")
def front_matter(page: Page) -> Iterator[Mark]:
    """The header of a file with front matter: its keys name their fields.

    A key that names no field of the record is a label, with its value. Of several keys for one
    field the one that stands first in the table counts.
    """
    header = header_of(page.text)
    if header:
        entries = _entries(page.text, header)
        marks = [mark for field, keys in KEYS.items() for key in keys for mark in _of_key(page, field, key, entries)]
        site = " ".join(str(mark.value) for mark in marks if mark.field == "publisher")
        marks = [_headline(page, mark, site) if mark.field == "title" else mark for mark in marks]
        yield from page.label(Block(0, header.below, "", 0), marks)


@rule(
    "title",
    example=f"---\ntitle: Harbour closed by storm\n---\nStorm closes the harbour\n\n{_STORM}",
    not_example=f"---\ntitle: Harbour closed by storm\n---\nBoats ashore\n\n{_STORM}",
)
def printed_title(page: Page) -> Iterator[Mark]:
    """The first line under a header, where it is another version of the header's title, or that title and a name.

    The page printed it over the text; the header's was written for search engines and lists.
    """
    header = header_of(page.text)
    entries = _entries(page.text, header) if header else []
    titles = [entry.values[0].value for entry in entries if entry.key == "title" and entry.values]
    for block in page.body[:1] if titles else []:
        if _is_printed(block.text, titles[0]):
            span = headline_span(block.text, Around({titles[0]}))
            yield from page.label(block, [page.mark("title", block.text[slice(*span)], block, span)])


def _is_printed(text: str, title: str) -> bool:
    """Whether a line is another version of a title, printed in the same letters."""
    short = len(text) <= LONGEST_TITLE and not text.endswith(".")
    return short and text.isupper() == title.isupper() and is_version(text, title)


def _headline(page: Page, title: Mark, site: str) -> Mark:
    """A title without the name of the site, and as the page prints it where it prints a part of it."""
    text = str(title.value)
    printed = {block.text for block in page.body[:FIRST_BLOCKS]}
    start, end = headline_span(text, Around(printed, site=site)) if site else (0, len(text))
    return title._replace(value=text[start:end])


class Header(NamedTuple):
    """Where the keys and values stand between their fences, and where the text below begins."""

    start: int
    end: int
    below: int


def header_of(text: str) -> Header | None:
    """The header of a text with front matter."""
    opening = FENCE.match(text)
    closing = _END.search(text, opening.end(), LONGEST_HEADER) if opening else None
    return Header(opening.end(), closing.start(), closing.end()) if opening and closing else None


def _entries(text: str, header: Header) -> list[Entry]:
    """The keys and values of a header; the reader is loaded by the first file that has one."""
    from ..yaml_header import read_header

    return list(read_header(text, header.start, header.end))


def _of_key(page: Page, field: str, key: str, entries: list[Entry]) -> Iterator[Mark]:
    for entry in entries:
        if entry.key == key and entry.values:
            yield from _marks(page, field, entry)


def _marks(page: Page, field: str, entry: Entry) -> Iterator[Mark]:
    """What an entry says about its field."""
    if field == "section":
        text = ", ".join(scalar.value for scalar in entry.values)
        yield Mark(field, text, entry.values[0].start, entry.values[-1].end)
        return
    for scalar in entry.values:
        yield from _of_scalar(page, field, scalar)


def _of_scalar(page: Page, field: str, scalar: Scalar) -> Iterator[Mark]:
    """What one value says about its field; nothing if it is not of the field's kind."""
    value, start, end = scalar
    if field == "authors":
        yield from _people(page, scalar)
    elif field in ("date", "updated"):
        found = read_date(value, page.language)
        if found:
            yield Mark(field, found.iso, start, end, found.warning)
    elif field == "keywords":
        yield from _keywords(page, scalar)
    elif field != "language":
        yield Mark(field, value, start, end)
    elif _LANGUAGE.fullmatch(value):
        yield Mark(field, value.replace("_", "-"), start, end)


def _people(page: Page, scalar: Scalar) -> Iterator[Mark]:
    """The people that a value names; an agency or a desk only where nobody else is named."""
    raw = page.text[scalar.start : scalar.end]
    if scalar.value in raw:
        start = scalar.start + raw.index(scalar.value)
        block = Block(start, start + len(scalar.value), scalar.value, 0)
        yield from credit_marks(page, block, (0, len(block.text)))


def _keywords(page: Page, scalar: Scalar) -> Iterator[Mark]:
    """Key words, divided by commas."""
    at = scalar.start
    for word in page.text[scalar.start : scalar.end].split(","):
        solid = word.strip(" \t\r\n\"'")
        if solid:
            start = at + word.index(solid)
            yield Mark("keywords", " ".join(solid.split()), start, start + len(solid))
        at += len(word) + 1
