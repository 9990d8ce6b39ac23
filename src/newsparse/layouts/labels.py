"""Labels of newspaper databases: a word and a colon at the head of a line, and its value.

What a label means is data: a database has a table of label, exactly as printed, → field for every language
(``nexis_labels``, ``proquest_labels``). Fields are those of the record; ``label`` and ``length`` are labels whose value
the record has no place for, and below ``body`` the text begins.

How to read a line that begins at ``start``, with a value that ends at ``end`` (it may wrap)::

    found = read_label(text, TABLE, start, end)          # → Label(field, start, value, end), or None
    yield from label_marks(page, found)                  # the value's marks, labels for all around

``value_marks`` alone gives the marks for a value, whatever stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from ..article import Dateline, Mark
from ..blocks import Block, unwrap
from ..dates import find_dates, read_date
from ..page import Page
from ..rules.credit_marks import credit_marks
from ..rules.dateline import dateline
from .language_names import language_code

#: A label is not longer than this, in characters.
LONGEST_LABEL = 32
#: Nor is a list of people that is read.
LONGEST_PEOPLE = 4000
#: What stands below or behind these labels says nothing about a field of the record.
WITHOUT_VALUE = frozenset(["label", "length", "body"])

#: And these are about the database: the whole of them is a label.
ASIDE = WITHOUT_VALUE - {"body"}

#: The date that a value is; the articles of a file share many.
date_in = lru_cache(maxsize=500)(read_date)

_RELEVANCE = re.compile(r"\s*\(\d{1,3} ?%\)$")
_PAGE = re.compile(
    r"(?:^|[;,]\s*)(?P<all>(?:P[gp]s?|[Pp]ages?|PAGES?|Seiten?|[Ss](?:ide)?|[Bb]lz|[Pp][aá]gs?|p)\.?\s?(?P<page>[A-Z]{0,3}-?\d[\w-]{0,8}))"
    r"(?=\s*(?:[;,.]|$| Ausg\b))"
)
_ADDRESS = re.compile(r"https?://\S+$")
_DAY = re.compile(r"[,;]?\s+(?:[^\W\d_]{3,12}\.?\s\d{1,2}|\d{1,2}\.?\s[^\W\d_]{3,12}\.?)(?:,?\s\d{4})?,?$")


class Label(NamedTuple):
    """A label with its value: offsets of the label, of the value, and of the end of both."""

    field: str
    start: int
    value: int
    end: int


def read_label(text: str, table: Mapping[str, str], start: int, end: int) -> Label | None:
    """The label at the head of a stretch of text, if it is one of a table; capitals and small letters matter."""
    colon = text.find(":", start, min(end, start + LONGEST_LABEL))
    if colon < 0:
        return None
    name = text[start:colon]
    field = table.get(name) or table.get(name.replace("\xa0", " ").strip())
    if field is None:
        return None
    value = text[colon + 1 : end]
    return Label(field, start, end - len(value.lstrip()), end)


def label_marks(page: Page, label: Label) -> Iterator[Mark]:
    """What a label says, and labels for the rest of the stretch that it names."""
    if label.field in ASIDE:
        text = page.text[label.start : label.end].rstrip()
        return iter((Mark("label", unwrap(text), label.start, label.start + len(text)),))
    marks = value_marks(page, label.field, label.value, label.end)
    return page.label(Block(label.start, label.end, "", 0), marks)


def value_marks(page: Page, field: str, start: int, end: int) -> Iterator[Mark]:
    """What a value says about its field; nothing if it is not of the field's kind, or ``label``."""
    text = page.text[start:end]
    solid = text.strip()
    if solid and field not in WITHOUT_VALUE:
        start += text.index(solid[0])
        block = Block(start, start + len(solid), unwrap(solid), 0)
        yield from _READERS.get(field, plain_marks)(page, field, block)


def plain_marks(page: Page, field: str, value: Block) -> Iterator[Mark]:
    """A value that is what it says."""
    yield Mark(field, value.text, value.start, value.end)


def summary_marks(page: Page, field: str, value: Block) -> Iterator[Mark]:
    """A summary, and the address that may stand behind it."""
    found = _ADDRESS.search(value.text)
    if not found:
        yield Mark(field, value.text, value.start, value.end)
        return
    summary = value.text[: found.start()].rstrip(" ;")
    if summary:
        yield page.mark(field, summary, value, (0, len(summary)))
    yield page.mark("url", found[0], value, found.span())


def dateline_in_text(page: Page) -> Iterator[Mark]:
    """The dateline before the first sentence; not the name that opens a turn of an interview: ``HERALD: Why?``."""
    for mark in dateline.speak(page):
        if not page.text[: mark.end].endswith(":"):
            yield mark


def people_marks(page: Page, field: str, value: Block) -> Iterator[Mark]:
    """The people whom a value names; semicolons divide them: ``Quill, Ada; Iriarte, Tom``."""
    if value.end - value.start > LONGEST_PEOPLE:
        return
    at = 0
    for piece in value.text.split(";"):
        person = piece.strip(" ,")
        if person:
            start = at + piece.index(person)
            yield from credit_marks(page, value, (start, start + len(person)))
        at += len(piece) + 1


def date_marks(page: Page, field: str, value: Block) -> Iterator[Mark]:
    """The date that a value is. When a text came into the database says nothing about the text."""
    found = date_in(value.text, page.language)
    if found or field == "load_date":
        warning = found.warning if found and field != "load_date" else None
        yield Mark(field, found.iso if found else None, value.start, value.end, warning)


def language_marks(page: Page, field: str, value: Block) -> Iterator[Mark]:
    """The code of the language that a value names: ``GERMAN; DEUTSCH``."""
    code = language_code(value.text)
    if code:
        yield Mark(field, code, value.start, value.end)


def dateline_marks(page: Page, field: str, value: Block) -> Iterator[Mark]:
    """Place and date of a dispatch: ``BEIRUT, March 14 2013``; the place as the text spells it."""
    dates = find_dates(value.text, page.language)
    place = _DAY.sub("", value.text, count=1).rstrip(" ,;:-–—")
    iso = dates[0].iso if dates else None
    yield Mark(field, Dateline(value.text, place or None, None, iso), value.start, value.end)


def keyword_marks(page: Page, field: str, value: Block) -> Iterator[Mark]:
    """Key words, divided by semicolons or else by commas, without their relevance: ``ELECTIONS (90%)``."""
    divider = ";" if ";" in value.text else ","
    at = 0
    for piece in value.text.split(divider):
        word = _RELEVANCE.sub("", piece.strip())
        if word:
            start = at + piece.index(word)
            yield page.mark(field, word, value, (start, start + len(word)))
        at += len(piece) + 1


def section_marks(page: Page, field: str, value: Block) -> Iterator[Mark]:
    """The section as it is stated, and the page that stands in it: ``NEWS; Pg. 6``.

    The section keeps the page in its value; the mark of the page takes only its own characters.
    """
    found = _PAGE.search(value.text)
    if not found:
        yield Mark(field, value.text, value.start, value.end)
        return
    if found.start("all") > 0:
        before = value.text[: found.start("all")].rstrip()
        yield page.mark(field, value.text, value, (0, len(before)))
    yield page.mark("page", found["page"], value, found.span("all"))


_READERS: dict[str, Callable[[Page, str, Block], Iterator[Mark]]] = {
    "authors": people_marks,
    "date": date_marks,
    "updated": date_marks,
    "load_date": date_marks,
    "language": language_marks,
    "dateline": dateline_marks,
    "keywords": keyword_marks,
    "section": section_marks,
    "standfirst": summary_marks,
}
