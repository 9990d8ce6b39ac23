"""Articles exported from ProQuest as text.

A rule of sixty underscores (in old files fifty stars) stands above every record. A record is a title
without a label, labels and values with a blank line below each, and the text behind *Full text:*,
one paragraph a line. The text ends where only labels follow down to the end of the record: inside it
a word and a colon are text, and old files have blank lines in it. ProQuest breaks words and labels
at random (``Placeof publication``): blanks in labels do not count. Above the first record may stand
*Report Information* with a list of titles, below the last *Contact us at*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..article import Mark
from ..blocks import Block, unwrap
from ..dates import read_date
from ..mark import rule
from ..page import Page
from ..rules.body import paragraph
from ..rules.dateline import dateline
from ..rules.language import language
from ..rules.notices import separator
from .counts import Counts
from .labels import date_marks, value_marks
from .layout import Check, Header, Layout
from .proquest_asides import proquest_caption, proquest_credit
from .proquest_labels import labels_of
from .proquest_record import (
    FULL_TEXT,
    INFO,
    NONE,
    NUMBERED,
    URL,
    Field,
    fields_of,
    is_edge,
    is_imprint,
    rules_in,
    text_end,
)

_SIGNS = tuple(labels_of([field]) for field in ("full_text", "standfirst", "info", "record", "publisher"))
_OPENING = labels_of(["full_text", "standfirst", "info", "links", "authors"])
_CLOSING = labels_of(["record", "load_date", "url"])
_KEYWORD = re.compile(r"[^;\s](?:[^;]*[^;\s])?")
_BROKEN = re.compile(r"([^\W\d_]{3,9}\.?)(\d{1,2}),(\d{4})")
_LISTED = re.compile(r"^[ \t]*(\d{1,6})\. \S", re.M)
#: So close below the first rule stand so many of a record's sure labels.
NEAR = 40_000
FEWEST_SIGNS = 2
#: The labels that close a record stand in its last so many characters.
TAIL = 4000
#: What these say is about the record and not about the article.
OWN = frozenset(["links", "record", "label"])
#: What stands in the first so many characters of a text shows whether there is one.
NEAR_TEXT = 200

_HEAD = (
    f"{'_' * 60}\nStorm closes the harbour\n\nAuthor: Quill, Ada\n\n"
    "Publication info: Harbour Post ; Port Amity [Port Amity]. 09 Mar 2022: A.1.\n\n"
)
_TEXT = "Full text: The harbour was closed on Monday.\nIt rained.\n\nCAPTION: The harbour.\nCREDIT: Tom Pike\n\n"
_TAIL = (
    "Subject: Storms; Harbours\n\nPublication title: Harbour Post; Port Amity\n\n"
    "Publication date: Mar 9, 2022\n\nProQuest document ID: 1234567890\n"
)
_EXAMPLE = _HEAD + _TEXT + _TAIL


def recognise(text: str) -> bool:
    """Whether a text has a rule with two of a record's labels below it."""
    line = next(iter(rules_in(text)), len(text))
    return sum(sign.search(text, line, line + NEAR) is not None for sign in _SIGNS) >= FEWEST_SIGNS


def split(text: str, begun: bool) -> list[int]:
    """A record begins at its rule; what stands above the first goes with it, the imprint with the last.

    A rule inside a text begins none: the record above it is not closed yet.
    """
    rules = rules_in(text)
    starts: list[int] = []
    closed = True
    for start, end in pairwise([*rules, len(text)]):
        part = text[start:end]
        known = begun and not starts
        blank = not part.strip("_* \t\r\n") or is_imprint(part)
        if known or _OPENING.search(part) or (closed and starts and not blank):
            starts.append(start)
            closed = False
        closed = closed or _CLOSING.search(part, max(0, len(part) - TAIL)) is not None
    return starts[1:]


def header(record: str, index: int) -> Header:
    """The labels above the text, and whether there is one."""
    full = FULL_TEXT.search(record)
    return Header(full.start() + 1 if full else len(record), _doubts(record, full))


def _doubts(record: str, full: re.Match[str] | None) -> tuple[str, ...]:
    """What is missing of a record. Most texts say with their first line that they are one."""
    if full:
        first = record[full.end() : full.end() + NEAR_TEXT].split("\n", 1)[0].strip()
        if first and not NONE.fullmatch(first):
            return ()
        if record[full.end() : text_end(record, full.end())].strip(" \t\r\n.") != first.strip("."):
            return ()
    return ("the record has no full text",)


class Numbers(Check):
    """The numbers of the records, or the list of their titles above the first."""

    def __init__(self) -> None:
        self.counts = Counts()
        self.found = self.listed = 0
        self.numbered = False

    def see(self, article: str) -> None:
        """Read the list above the first record; note the number of each."""
        if not self.found:
            above = next(iter(rules_in(article)), 0)
            self.listed = max((int(found[1]) for found in _LISTED.finditer(article, 0, above)), default=0)
        self.found += 1
        for found in NUMBERED.finditer(article):
            self.numbered = True
            self.counts.add(*(int(re.sub(r"\D", "", number)) for number in found.groups()))

    def warnings(self) -> tuple[str, ...]:
        """Which records are missing."""
        if self.listed and self.listed != self.found and not self.numbered:
            return (f"the file announces {self.listed} articles, {self.found} found",)
        return self.counts.warnings()


@rule("title", example=_EXAMPLE, not_example="Storm closes the harbour\n\nIt rained.\n")
def proquest_labels(page: Page) -> Iterator[Mark]:
    """The title, which has no label and stands first, and all labels with their values.

    The title under its label may have the second headline twice, so the first line counts. The
    publisher is the title of the publication. Where labels do not say publication, date or page,
    *Publication info* does. *Last updated* is the database's date and not the article's.
    """
    text, header = page.text, page.document.header
    full = FULL_TEXT.match(text, header - 1) if header else None
    tail = text_end(text, full.end()) if full else len(text)
    fields = [*fields_of(text, 0, header), *fields_of(text, tail, len(text))]
    stated = {field.name for field in fields} - {"line"}
    if not full and not stated:
        return
    rule = next(iter(rules_in(text[:header])), 0)
    titled = False
    for field in fields:
        if field.name == "line" and not titled and field.start >= rule and not is_edge(text, field.start):
            titled = True
            yield Mark("title", " ".join(text[field.start : field.end].split()), field.start, field.end)
        elif field.name in OWN:
            yield Mark("label", unwrap(text[field.start : field.end]), field.start, field.end)
        else:
            yield from page.label(Block(field.start, field.end, "", 0), _values(page, field, stated))
    if full:
        nothing = NONE.fullmatch(text[full.end() : tail].strip())
        yield from page.label(Block(full.start() + 1, tail if nothing else full.end(), "", 0), [])


def _values(page: Page, field: Field, stated: set[str]) -> Iterator[Mark]:
    """What a value says about its field."""
    value = page.text[field.value : field.end]
    if NONE.fullmatch(value.strip()):
        return
    if field.name == "line":
        if URL.fullmatch(value):
            yield Mark("url", value, field.value, field.end)
    elif field.name == "info":
        yield from _info(page, field, stated)
    elif field.name == "publisher":
        name = value.split(";", 1)[0].rstrip()
        yield Mark("publisher", " ".join(name.split()), field.value, field.value + len(name))
    elif field.name == "keywords":
        for word in _KEYWORD.finditer(page.text, field.value, field.end):
            yield Mark("keywords", " ".join(word[0].split()), *word.span())
    elif field.name == "date":
        yield from date_marks(page, field.name, Block(field.value, field.end, _mended(value), 0))
    elif field.name != "url" or len(value.split()) == 1:
        yield from value_marks(page, field.name, field.value, field.end)


def _mended(date: str) -> str:
    """A date as it was before the database broke it: ``Mar 3, 2 014``."""
    found = _BROKEN.fullmatch(date.replace(" ", ""))
    return f"{found[1]} {found[2]}, {found[3]}" if found else " ".join(date.split())


def _info(page: Page, field: Field, stated: set[str]) -> Iterator[Mark]:
    """What *Publication info* says that no label does."""
    found = INFO.fullmatch(page.text, field.value, field.end)
    for name in ("publisher", "date", "page"):
        if found and found[name] and name not in stated:
            date = read_date(found[name], page.language, month_first=True) if name == "date" else None
            value = date.iso if date else found[name].strip()
            if date or name != "date":
                yield Mark(name, value, *found.span(name))


LAYOUT = Layout(
    "proquest",
    __doc__,
    recognise,
    split,
    (proquest_labels, proquest_credit, proquest_caption, dateline, separator, paragraph, language),
    header,
    Numbers,
)
