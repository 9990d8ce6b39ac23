"""Files of Nexis Uni, Lexis Advance and Lexis+, saved as text: every article ends with ``End of Document``.

Headline, publication and date are a line each, labels have capitals at their head (``Byline:``), the
text stands below ``Body``. The cover page of the search, which lists the articles, is glued to the
first article and is none of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block, unwrap
from ..dates import find_dates, read_date
from ..languages.agencies import INITIALS
from ..mark import rule
from ..page import Page
from ..rules.end_mark import end_mark
from ..rules.language import language
from .labels import dateline_in_text, label_marks
from .layout import Header, Layout
from .nexis_labels import CAPITALISED, named
from .uni_cover import Cover
from .uni_parts import BODY, PAGE, ends_in, parts_of

_LABELS = "|".join(label for label, field in CAPITALISED.items() if field in ("length", "load_date"))
_LABEL = re.compile(rf"^(?:{_LABELS}):", re.M)
_BODY = re.compile(r"^Body[ \t\xa0]*\r?$", re.M)
_SUFFIX = re.compile(r"\s+-\s+Correction Appended$")
_ADDRESS = re.compile(r"https?://[^\s/]+/?(?P<path>\S*)")
#: A line that slipped into the text is not longer than this.
LONGEST_DROP = 24
#: Old texts of the Guardian have these lines.
_WORDS = frozenset(["ABSTRACT", "FULL TEXT"])
#: A letter alone begins a paragraph in print.
_DROPPED = re.compile(r"[A-Z]")

_ARTICLE = """Storm closes the harbour - Correction Appended
The Harbour Gazette
March 3, 2014 Monday 9:20 AM GMT


Copyright 2014 Harbour Press All Rights Reserved

Section: NEWS; Pg. 6
Length:\xa012 words
Byline:\xa0Ada Quill
Body

PORT AMITY (AP) -- The harbour was closed on Monday after a storm of two days.
AP
The boats stayed ashore, the harbour master said.
http://www.example.org/2014/03/03/storm.html

Load-Date: March 4, 2014


End of Document
"""
_BARE = "\nBody\n\nThe harbour was closed on Monday after a storm.\n\nEnd of Document\n"


def recognise(text: str) -> bool:
    """Whether a text has the line that ends an article, and a label or ``Body``."""
    for found in ends_in(text)[:1]:
        return bool(_LABEL.search(text, 0, found.start()) or _BODY.search(text, 0, found.start()))
    return False


def split(text: str, begun: bool) -> list[int]:
    """An article up to each ``End of Document``; what follows the last one belongs to it."""
    ends = [found.end() for found in ends_in(text)]
    return ends if ends and BODY.search(text, ends[-1]) else ends[:-1]


def header(article: str, index: int) -> Header:
    """What stands above the text. An article without a headline and a text is empty."""
    parts = parts_of(article)
    empty = parts.masthead.headline is None and not article[parts.body : parts.foot].strip()
    return Header(parts.body, (f"article {index + 1} of the file is empty",) if empty else ())


def blocks(article: str) -> tuple[tuple[int, int], ...]:
    """A line is a block."""
    return parts_of(article).blocks


@rule("title", example=_ARTICLE, not_example=_BARE)
def uni_headline(page: Page) -> Iterator[Mark]:
    """The lines above the publication, without the note that a correction is appended."""
    spot = parts_of(page.text).masthead.headline
    if spot:
        value = _SUFFIX.sub("", page.text[slice(*spot)])
        title = Mark("title", unwrap(value), spot[0], spot[0] + len(value))
        yield from page.label(Block(*spot, "", 0), [title])


@rule("publisher", example=_ARTICLE, not_example=_BARE)
def uni_publication(page: Page) -> Iterator[Mark]:
    """The line above the date."""
    spot = parts_of(page.text).masthead.publisher
    if spot:
        yield Mark("publisher", unwrap(page.text[slice(*spot)]), *spot)


@rule("date", example=_ARTICLE, not_example=_BARE)
def uni_date(page: Page) -> Iterator[Mark]:
    """The last line above the copyright and the labels that begins with a date; what follows it there is an edition.

    Where a correction is appended the date may be missing.
    """
    masthead = parts_of(page.text).masthead
    if masthead.date:
        block = Block(*masthead.date, unwrap(page.text[slice(*masthead.date)]), 0)
        whole = None if (found := find_dates(block.text)) else read_date(block.text)
        found = [whole] if whole else found
        yield from page.label(block, [page.mark("date", one.iso, block, (one.start, one.end)) for one in found[:1]])


@rule("label", example=_ARTICLE.replace("GMT", "GMT\nFinal Edition"), not_example=_BARE)
def uni_edition(page: Page) -> Iterator[Mark]:
    """What else stands there: a blog in brackets, an edition, the note of a correction."""
    for spot in parts_of(page.text).masthead.others:
        yield from page.label(Block(*spot, "", 0), [])


@rule("copyright", example=_ARTICLE, not_example=_BARE)
def uni_copyright(page: Page) -> Iterator[Mark]:
    """The copyright, above the labels."""
    spot = parts_of(page.text).copyright
    if spot:
        yield Mark("copyright", unwrap(page.text[slice(*spot)]), *spot)


@rule("section", example=_ARTICLE, not_example="Storm closes the harbour\n\nSection by section it broke.\n")
def uni_label(page: Page) -> Iterator[Mark]:
    """Labels above and below the text, and the words that stand alone there: ``Body``, ``Graphic``."""
    parts = parts_of(page.text)
    for label in named(parts.labels, parts.foot_labels):
        yield from label_marks(page, label)


@rule("label", example=_ARTICLE, not_example=_BARE)
def uni_drop(page: Page) -> Iterator[Mark]:
    """Lines that slipped into the text: an agency's initials, the letter that begins a paragraph, the head of a page.

    The head of a page is its number, and below it may stand the headline again.
    """
    parts = parts_of(page.text)
    below_number = -1
    for block in page.open:
        text = block.text
        if block.index == below_number and text == unwrap(page.text[slice(*(parts.masthead.headline or (0, 0)))]):
            yield Mark("label", None, block.start, block.end)
        elif len(text) <= LONGEST_DROP:
            below_number = block.index + 1 if PAGE.fullmatch(text) else below_number
            if below_number > block.index or (parts.body <= block.start < parts.foot and _is_drop(text)):
                yield Mark("label", None, block.start, block.end)


def _is_drop(text: str) -> bool:
    """Whether a short line of the text is none of the article's."""
    return text in INITIALS or text in _WORDS or _DROPPED.fullmatch(text) is not None


@rule("url", example=_ARTICLE, not_example=_BARE)
def uni_address(page: Page) -> Iterator[Mark]:
    """The address of the article, as the last line of its text; that of a whole site is a label."""
    for block in page.body[-1:]:
        found = _ADDRESS.fullmatch(block.text)
        if found:
            yield Mark("url" if found["path"] else "label", block.text, block.start, block.end)


@rule("dateline", example=_ARTICLE, not_example=_ARTICLE.replace("PORT AMITY (AP) --", "HERALD:"))
def uni_dateline(page: Page) -> Iterator[Mark]:
    """A dateline before the first sentence, closed by a dash."""
    return dateline_in_text(page)


@rule("paragraph", example=_ARTICLE, not_example="Storm closes the harbour\nBody\nEnd of Document\n")
def uni_text(page: Page) -> Iterator[Mark]:
    """A line below ``Body`` is a paragraph.

    So the database keeps them; that is why the lines of a source that was itself hard-wrapped, as
    transcripts of broadcasts are, stay apart.
    """
    parts = parts_of(page.text)
    for block in page.open:
        if parts.body <= block.start < parts.foot:
            yield Mark("paragraph", block.text, block.start, block.end)


LAYOUT = Layout(
    "nexis-uni",
    __doc__,
    recognise,
    split,
    (
        uni_headline,
        uni_publication,
        uni_date,
        uni_edition,
        uni_copyright,
        uni_label,
        uni_drop,
        uni_address,
        uni_dateline,
        end_mark,
        uni_text,
        language,
    ),
    header,
    Cover,
    blocks=blocks,
)
