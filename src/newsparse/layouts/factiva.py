"""Articles exported from Factiva, in the format without tags.

Every article is a header of unlabelled lines, the text, one paragraph a line, and a foot. The header
has, in this order: section, headline, byline, credit, word count, date, time, source, its code,
edition, volume and page, language, copyright; a blank line ends it. Word count, date, source, code
and language are always there, so a word count with a date below it is what the header is known by.
The foot has the publisher and a line ``Document`` with an id of 25 characters, in which the eight
figures are the day the database got the article. Behind the last article stands the *Search
Summary*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block
from ..dates import read_date
from ..mark import rule
from ..page import Page
from ..prose import ends_sentence
from ..rules.body import paragraph
from ..rules.caption import caption
from ..rules.dateline import dateline
from ..rules.language import language
from ..rules.notices import separator
from .factiva_byline import find_byline, people_of
from .factiva_words import CENTURIES, COUNT, COUNTED, Summary, ids
from .language_names import language_code
from .layout import Header, Layout

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_BLANK_LINE = re.compile(r"(?>\r\n|\r|\n)[ \t\xa0]*[\r\n]")
_COPYRIGHT = re.compile(r"©|\([cC]\)|copyright\b|版权|版權|著作権|все права", re.I)
_TIME = re.compile(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,5})?")
_CODE = re.compile(r"[A-Z0-9]{2,8}")
_PAGE = re.compile(r"(?:[Pp]age |[Pp]\. ?|S\. ?)?((?:[A-Z]{1,3}[-. ]?)?[1-9]\d{0,3}(?:[-–,] ?\d{1,4})*[A-Z]?)")

#: The full stop of ``Quill Media, Inc.`` and ``Prensa del Puerto S.A.`` ends no sentence.
_COMPANY = re.compile(r"(?:\b(?:Inc|Ltd|Co|Corp|Pty|Bros|Cia|Cie)|\b[A-Z]\. ?[A-Z]|[Rr]ights [Rr]eserved)\.$")
#: Who owns the database, and how a printed page of it ends.
OWNER = "Factiva"
_PAGE_FOOT = re.compile(
    r"(?:[^\W\d_]{4,10} \d{1,5}(?: [^\W\d_]{1,5} \d{1,5})? )?(?:©|\(c\)) ?\d{4} Factiva\b.{0,60}", re.I
)

#: A word count stands in the first so many characters, unless a list of contents is above it; so many lines may follow.
LONGEST_HEADER = 6000
MOST_LINES = 16
#: So many lines without a blank line between them are not a header with a blank line below each line.
CLOSE_LINES = 3
#: The publisher's line above the id is not longer than this.
LONGEST_PUBLISHER = 90
#: The id stands in the last so many characters of most articles.
FOOT = 300

_STORM = (
    "Storm closes the harbour\nBy Ada Quill\n1,358 words\n2 June 2006\n15:32\n"
    "Harbour Post\nHPOST\n7\nEnglish\n(c) 2006 Harbour Post\n"
)
_TEXT = "\nThe harbour was closed on Monday.\n\n"
_FOOT = "Harbour Media Ltd\nDocument HPOST00020060602e26200001\n"
_EXAMPLE = _STORM + _TEXT + _FOOT


def recognise(text: str) -> bool:
    """Whether a text has a line with an id, and above it a word count with a date below."""
    if not any(century in text for century in CENTURIES):
        return False
    closed = ids(text)
    return bool(closed) and COUNT.search(text, 0, closed[0][0]) is not None


def split(text: str, begun: bool) -> list[int]:
    """An article ends with the line of its id. What stands behind the last one is the search summary's."""
    ends = [_LINE.match(text, end).end() for _, end in ids(text)]  # type: ignore[union-attr]
    return ends if ends and COUNT.search(text, ends[-1]) else ends[:-1]


def header(article: str, index: int) -> Header:
    """The unlabelled lines above the text, and what is missing of the article."""
    foot = next((start for start, _ in ids(article)), len(article))
    end = _header_end(article, foot)
    if not end:
        return Header(0, ("the article has no header with a word count and a date",))
    if not article[end:foot].strip():
        return Header(end, ("the article has no text",))
    cut_off = "the article is cut off: its document number is missing"
    return Header(end, (cut_off,) if foot == len(article) else ())


def _header_end(text: str, end: int) -> int:
    """Where the header of an article that ends at an offset ends; 0 if there is none.

    At the first blank line below the word count; where every line has a blank line below it, at the
    copyright, or else at the language.
    """
    near = min(end, LONGEST_HEADER)
    count = COUNT.search(text, 0, near) or COUNT.search(text, near, end)
    if not count:
        return 0
    at = count.end()
    run = last = closed = 0
    for _ in range(2 * MOST_LINES):
        line = _LINE.match(text, at, end)
        solid = line[0].strip() if line else ""
        if not line or not line[0] or (not solid and (run >= CLOSE_LINES or closed)):
            break
        at = line.end()
        run = run + 1 if solid else 0
        last = at if solid else last
        closed = at if _COPYRIGHT.match(solid) else closed
    return last if run >= CLOSE_LINES or closed else _language_end(text, count.end(), end)


def _language_end(text: str, start: int, end: int) -> int:
    """The end of the first line that names a language, of the lines that may stand in a header."""
    at = start
    for _ in range(2 * MOST_LINES):
        line = _LINE.match(text, at, end)
        if not line or not line[0]:
            break
        at = line.end()
        if language_code(line[0].strip()):
            return at
    return start


@rule("label", example=f"Page 1 of 2 © 2006 Factiva, Inc. All rights reserved.\n{_EXAMPLE}", not_example=_EXAMPLE)
def factiva_page(page: Page) -> Iterator[Mark]:
    """The line at the foot of a printed page: its number and the database's copyright."""
    if OWNER in page.text:
        for block in page.open:
            if _PAGE_FOOT.fullmatch(block.text):
                yield Mark("label", block.text, block.start, block.end)


@rule("title", example=_EXAMPLE, not_example="Storm closes the harbour\n\nThe harbour was closed.\n\n" + _FOOT)
def factiva_header(page: Page) -> Iterator[Mark]:
    """The unlabelled lines above the text: what a line is, is told by its place around the word count.

    Above it stand section, headline, byline and credit, and only the headline always does. A byline
    has a by-word or is hardly more than names. A line that is left above the headline is the
    section; a second one is a column's name. Below stand date, time, source and its code; then
    language and copyright close the header, and what is left may be the page.
    """
    lines = [block for block in page.open if block.start < page.document.header]
    counts = [i for i, line in enumerate(lines) if COUNTED.fullmatch(line.text)]
    if counts:
        count = counts[-1]
        yield from _above(page, lines[:count])
        yield Mark("label", None, lines[count].start, lines[count].end)
        yield from _below(page, lines[count + 1 :])


def _above(page: Page, lines: list[Block]) -> Iterator[Mark]:
    """Section, headline, byline and credit."""
    first = len(lines) - 1
    while first > 0 and not _BLANK_LINE.search(page.text, lines[first - 1].end, lines[first].start):
        first -= 1
    if first == len(lines) - 1:
        first = max(0, len(lines) - 4)  # a blank line below every line
    yield from (Mark("label", None, line.start, line.end) for line in lines[:first])
    lines = lines[first:]
    byline, start = find_byline(page, lines)
    for i, line in enumerate(lines):
        if i == byline - 1:
            yield Mark("title", line.text, line.start, line.end)
        elif i == byline:
            yield from page.label(line, people_of(page, line, start))
        else:
            yield Mark("label" if i else "section", line.text if not i else None, line.start, line.end)


def _below(page: Page, lines: list[Block]) -> Iterator[Mark]:
    """Date, time, source, code, edition, volume, page, language and copyright."""
    lines = list(lines)
    yield from _date(page, lines)
    if lines:
        source = lines.pop(0)
        yield Mark("publisher", source.text, source.start, source.end)
    coded = bool(lines and _CODE.fullmatch(lines[0].text))
    last = next((i for i, line in enumerate(lines) if i >= coded and language_code(line.text)), None)
    for i, line in enumerate(lines):
        if i == last:
            yield Mark("language", language_code(line.text), line.start, line.end)
        elif _COPYRIGHT.match(line.text) or (last is not None and i == last + 1):
            yield Mark("copyright", line.text, line.start, line.end)
        else:
            number = _PAGE.fullmatch(line.text) if i >= coded and (last is None or i < last) else None
            yield from page.label(line, [page.mark("page", number[1], line, number.span(1))] if number else [])


def _date(page: Page, lines: list[Block]) -> Iterator[Mark]:
    """The date, with the time below it; both lines are taken off."""
    if not lines:
        return
    day = lines.pop(0)
    time = lines.pop(0) if lines and _TIME.fullmatch(lines[0].text) else day
    found = read_date(f"{day.text} {time.text}", page.language) if time is not day else None
    found = found or read_date(day.text, page.language)
    if found:
        yield Mark("date", found.iso, day.start, time.end, found.warning)
    else:
        yield Mark("label", None, day.start, time.end)


@rule("label", example=_EXAMPLE, not_example=_STORM + _TEXT)
def factiva_foot(page: Page) -> Iterator[Mark]:
    """The line with the document's number, the publisher's name right above it, and below it the search summary."""
    closed = ids(page.text, max(page.document.header, len(page.text) - FOOT)) or ids(page.text, page.document.header)
    if not closed:
        return
    start, end = closed[-1]
    yield from _publisher(page, start)
    yield Mark("label", None, start, len(page.text[:end].rstrip()))
    for block in page.blocks[::-1]:
        if block.start < end:
            break
        yield Mark("label", None, block.start, block.end)


def _publisher(page: Page, end: int) -> Iterator[Mark]:
    """The short line right above the document's number, if it is no sentence."""
    header = page.document.header
    above = page.text[max(header, end - LONGEST_PUBLISHER - 40) : end].rstrip()
    at = max(above.rfind("\n"), above.rfind("\r")) + 1
    line = above[at:].strip()
    start = end - len(page.text[max(header, end - LONGEST_PUBLISHER - 40) : end]) + at
    spread = _BLANK_LINE.search(page.text[:header].strip()) is not None
    near = spread or not _BLANK_LINE.search(page.text, start + len(line), end)
    short = 0 < len(line) <= LONGEST_PUBLISHER
    if near and at and short and (_COMPANY.search(line) or not ends_sentence(line)):
        yield Mark("label", None, start, start + len(line))


LAYOUT = Layout(
    "factiva",
    __doc__,
    recognise,
    split,
    (factiva_page, factiva_header, factiva_foot, dateline, separator, caption, paragraph, language),
    header,
    Summary,
)
