"""Articles exported from Factiva with its tags: the format *Full Article, plus Indexing*.

A tag is two or three capitals at the head of a line: ``HD`` headline, ``LP`` lead, ``TD`` the rest
of the text, ``AN`` the article's number, which is the last. It stands alone on its line above its
value (as macOS's ``textutil`` leaves it), before it behind a tab or blanks, or between stars
(``*HD* Storm``, as *striprtf* does). Only the tags of the table count, only after a headline or a
section, and in the text only those that may follow it: a line ``US`` or ``IN`` is text. The tags of
the indexing have values like ``code : name | code : name``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ..article import Mark
from ..blocks import Block
from ..dates import read_date
from ..mark import rule
from ..page import Page
from ..rules.body import paragraph
from ..rules.caption import caption
from ..rules.dateline import dateline
from ..rules.language import language
from ..rules.notices import separator
from .factiva_words import ID, Summary
from .labels import value_marks
from .layout import Header, Layout

#: Tag → field of the record, above the text. What the record has no place for is a label.
HEADER = {
    "SE": "section", "HD": "title", "BY": "authors", "CR": "label", "WC": "label", "PD": "date", "ET": "label",
    "SN": "publisher", "SC": "label", "ED": "label", "PG": "page", "VOL": "label", "LA": "language",
    "CY": "copyright", "CLM": "label", "DLN": "dateline",
}  # fmt: skip
#: The text: its lead, and the rest.
TEXT = {"LP": "body", "TD": "body"}
#: Tag → field, below the text.
FOOT = {
    "ART": "caption", "CT": "boilerplate", "RF": "label", "CX": "boilerplate", "CLM": "label", "DLN": "dateline",
    "CO": "label", "IN": "label", "NS": "keywords", "RE": "label", "IPC": "label", "IPD": "label", "RST": "label",
    "PUB": "label", "AN": "label",
}  # fmt: skip
KNOWN = frozenset(HEADER) | frozenset(TEXT) | frozenset(FOOT)
BELOW = frozenset(FOOT)
#: These have codes with names as values, and so are told from words in capitals: ``nl : Netherlands | fra : France``.
INDEXING = frozenset({"CO", "IN", "NS", "RE"})
#: These always stand in a header, and show how tags are written.
SURE = frozenset({"WC", "PD", "SN", "SC", "LA"})
#: These may be written on a line with their value where the others are not.
OPENERS = frozenset({"SE", "HD", "CLM"})

_TAG = re.compile(
    r"[\r\n\f][ \t\xa0\f]{0,4}((?P<star>\*?)(?P<name>[A-Z]{2,3})(?P=star))"
    r"(?P<gap>[ \t\xa0]{1,20}|(?=[\r\n]))(?P<alone>(?=[\r\n]))?"
)
_NUMBER = re.compile(
    r"[\r\n][ \t\xa0]{0,4}(\*?)AN\1(?:[ \t\xa0]*(?:\r\n|\r|\n)){0,3}[ \t\xa0]{0,20}(?:[^\W\d_]{2,12}[ \xa0])?"
    rf"{ID}[ \t\xa0]{{0,20}}(?=[\r\n]|\Z)"
)
_LINE_END = re.compile(r"\r\n|\r|\n|\Z")
_CODED = re.compile(r"\s{0,8}[\w-]{1,16}\s{1,4}:\s")
_SOLID = re.compile(r"[^\s][^\r\n]*")
#: ``gcrim : Crime | gweat : Weather``: the names.
_INDEXED = re.compile(r"[\w-]{1,12}\s{1,4}:\s{1,4}([^|\r\n]*[^|\s])")
_PAGE = re.compile(r"(?:[A-Z]{1,3}[-. ]?)?[1-9]\d{0,3}(?:[-–,] ?\d{1,4})*[A-Z]?")
#: A file's first article begins in the first so many characters.
LOOK = 20_000
#: A header has at least so many of the sure tags.
FEWEST_SURE = 3

_HEAD = (
    "SE\nLocal\n\nHD\nStorm closes the harbour\n\nBY\nBy Ada Quill\n\nWC\n358 words\n\nPD\n2 June 2006\n\n"
    "SN\nHarbour Post\n\nSC\nHPOST\n\nLA\nEnglish\n\n"
)
_FOOT = "AN\nDocument HPOST00020060602e26200001\n"
_EXAMPLE = f"{_HEAD}LP\nThe harbour was closed on Monday.\n\nTD\nIt rained.\n\nPUB\nHarbour Media\n\n{_FOOT}"


class Tag(NamedTuple):
    """A tag with its value: where the tag begins, where it ends, and where its value ends."""

    name: str
    start: int
    end: int
    value: int


def recognise(text: str) -> bool:
    """Whether a text has the tags of a header, and an article's number below."""
    if "HD" not in text[:LOOK]:
        return False
    names = {tag["name"] for tag in _tags(text[:LOOK])}
    return "HD" in names and len(names & SURE) >= FEWEST_SURE and _NUMBER.search(text) is not None


def split(text: str, begun: bool) -> list[int]:
    """An article ends with its number. What stands behind the last one is the search summary's."""
    ends = [_LINE_END.search(text, number.end()).end() for number in _NUMBER.finditer(text)]  # type: ignore[union-attr]
    more = ends and len({tag["name"] for tag in _tags(text[ends[-1] :])} & SURE) >= FEWEST_SURE
    return ends if more else ends[:-1]


def header(article: str, index: int) -> Header:
    """The tags above the text, and what is missing of the article."""
    tags = tags_of(article)
    text = next((tag.start for tag in tags if tag.name in TEXT), len(article))
    return Header(text, _doubts(article, tags))


def _doubts(article: str, tags: list[Tag]) -> tuple[str, ...]:
    """What is missing of an article."""
    names = {tag.name for tag in tags if article[tag.end : tag.value].strip()}
    if "HD" not in names:
        return ("the article has no headline",)
    if names.isdisjoint(TEXT):
        return ("the article has no text",)
    return () if "AN" in names else ("the article is cut off: its document number is missing",)


def _tags(text: str) -> Iterator[re.Match[str]]:
    """What is written as a tag is, in a text; offsets are by one too high."""
    return (tag for tag in _TAG.finditer("\n" + text) if tag["name"] in KNOWN)


def _style(tag: re.Match[str]) -> str:
    """How a tag is written: between stars, alone on its line, before a tab or before blanks."""
    return tag["star"] or ("alone" if tag["alone"] is not None or not tag["gap"] else tag["gap"][0])


def tags_of(article: str) -> list[Tag]:
    """The tags of an article, in order, with their values."""
    found = list(_tags(article))
    styles = {_style(tag) for tag in found if tag["name"] in SURE}
    rest = max((tag.start() for tag in found if tag["name"] == "TD" and _style(tag) in styles), default=0)
    if not styles:
        return []
    taken: list[Tag] = []
    names: set[str] = set()
    for tag in found:
        name = tag["name"]
        follows = {"TD"} if tag.start() <= rest and "LP" in names else _may_follow(names)
        if name not in follows or not (_style(tag) in styles or (name in OPENERS and name not in names)):
            continue
        if name not in INDEXING or _CODED.match(article, tag.end() - 1):
            names.add(name)
            taken.append(Tag(name, tag.start(1) - 1, tag.end(1) - 1, len(article)))
            rest = 0 if name == "TD" else rest
    return [tag._replace(value=after.start) for tag, after in pairwise(taken)] + taken[-1:]


def _may_follow(names: set[str]) -> frozenset[str]:
    """The tags that may stand behind those: first an opener, then those of the header and, once the
    text has begun, those below it."""
    if names.isdisjoint(TEXT) and names.isdisjoint(BELOW - frozenset(HEADER)):
        return KNOWN if names else OPENERS
    return BELOW


@rule("title", example=_EXAMPLE, not_example="Storm closes the harbour\n\nHD is short for high definition.\n")
def factiva_tags(page: Page) -> Iterator[Mark]:
    """The tags and their values: a tag names its field, or is a label with its value.

    Date and time are one value. The tag ``PG`` stands above editions, too: only what has the shape of
    a page is one. Of the indexing the subjects are key words. Of the tags of the text only themselves
    are taken.
    """
    tags = tags_of(page.text)
    time = next((page.text[tag.end : tag.value].strip() for tag in tags if tag.name == "ET"), "")
    begun = False
    if tags:
        yield from page.label(Block(0, tags[0].start, "", 0), [])
    for tag in tags:
        if tag.name in TEXT:
            begun = True
            yield Mark("label", None, tag.start, tag.end)
        else:
            field = FOOT[tag.name] if begun and tag.name in FOOT else HEADER.get(tag.name, FOOT.get(tag.name, "label"))
            yield from page.label(Block(tag.start, tag.value, "", 0), _values(page, tag, field, time))


def _values(page: Page, tag: Tag, field: str, time: str) -> Iterator[Mark]:
    """What the value of a tag says about its field. The time belongs to the date."""
    raw = page.text[tag.end : tag.value]
    start = tag.end + len(raw) - len(raw.lstrip())
    value = raw.strip()
    if field in ("caption", "boilerplate"):
        for line in _SOLID.finditer(page.text, start, start + len(value)):
            yield Mark(field, " ".join(line[0].split()), *line.span())
    elif field == "keywords":
        for name in _INDEXED.finditer(page.text, start, start + len(value)):
            yield Mark(field, " ".join(name[1].split()), *name.span(1))
    elif field == "date":
        found = (read_date(f"{value} {time}", page.language) if time else None) or read_date(value, page.language)
        if found:
            yield Mark(field, found.iso, start, start + len(value), found.warning)
    elif field in ("authors", "language", "dateline"):
        start += page.words.by.opens(value) if field == "authors" else 0
        yield from value_marks(page, field, start, tag.value)
    elif value and field != "label" and (field != "page" or _PAGE.fullmatch(value)):
        yield Mark(field, " ".join(value.split()), start, start + len(value))


LAYOUT = Layout(
    "factiva-tagged",
    __doc__,
    recognise,
    split,
    (factiva_tags, dateline, separator, caption, paragraph, language),
    header,
    Summary,
)
