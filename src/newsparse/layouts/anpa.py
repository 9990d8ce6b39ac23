"""Wire copy in the format ANPA 1312, as AP, Kyodo and others send it.

A take opens with SYN SYN SOH, the service letter and number, and a line of priority, category, slug,
date and word count. Behind STX stands the slug line, then flush lines: ``^`` begins one, ``<`` ends
one that is flush left, ``=`` one that is centred, ``+`` a headline of Kyodo's. Text lines are
indented, one paragraph each. The trailer behind ETX has the date with its year, and its time:
``AP-WF-11-13-13 1049GMT``. Read with the control characters and with them stripped. The service
level byte and the rest of the header are labels. After ANPA 1312 and AP's *Filing the wire*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .. import names
from ..article import Mark
from ..blocks import Block, Line
from ..mark import rule
from ..page import Page
from ..rules.byline import byline
from ..rules.dateline import dateline
from ..rules.language import language
from ..rules.notices import separator
from .anpa_take import ENDS, FILE, INDENT, OPENING, SLUG, TRAILER, body_start, opening_of
from .layout import Header, Layout
from .lines import groups, marks, open_lines
from .wire import WHITE, edges, last, moment, month_of, takes, wire_dateline

_MEDIA = "(?:Photo|Graphic|Video|Audio|Interactive)s?"
_NOTICE = re.compile(
    rf"\W{{0,3}}(?:Eds?:|Editors?:|EDITOR['’]?S['’]? NOTE\b"
    rf"|[A-Z]{{2,6}} {_MEDIA}(?: [A-Z]{{1,6}}\d|:|$)|With (?:\w+ )?{_MEDIA}\b"
    r"|(?:AP)?News(?:Alert|Now)\b|[A-Z]\w{0,12}(?:Alert|Now)$|(?:URGENT|BULLETIN|FLASH|ALERT)$)"
)
_END = re.compile(r"={1,3}[A-Z][A-Za-z ]{1,20}|-30-|\(?(?:END|ENDS|MORE)\)?")
_CREDITS = re.compile(r"\(?[^.]{0,200}\b(?:contributed|reporting|reported|editing)\b[^.]{0,100}(?:\.\)?|\))", re.I)
_DAY = re.compile(r"\b(?P<month>[^\W\d_]{3,9})\.? \d{1,2}\b")
#: A dateline stands in so many first characters of the text.
LONGEST_DATELINE = 120
#: A row of a table has at least so many fields, set apart by semicolons.
FIELDS_OF_ROW = 4
#: A line between headline and byline that is longer than this sums up the dispatch.
SHORTEST_SUMMARY = 40

_HEAD = "\x16\x16\x01a0105\x1fwire-\nr i\x13\x11 BC-PA--Harbour-Storm     09-12 0012\n\x02^BC-PA--Harbour-Storm,12<\n"
_BODY = "\t   PORT AMITY (AP) _ The harbour was closed.\n\x03AP-WF-09-12-18 1103GMT<\n\x04"
_BARE = _HEAD + "\t   The harbour was closed.\n\x04"


def recognise(text: str) -> bool:
    """Whether a text opens with a take's header: a service and a number, and below them a slug."""
    return bool(FILE.match(text))


def split(text: str, begun: bool) -> list[int]:
    """Every take is an article."""
    return takes(text, OPENING)


def header(article: str, index: int) -> Header:
    """The lines above the text of a take."""
    return Header(body_start(article))


def _sign_after(page: Page, block: Block | Line) -> str:
    """The sign that ends a flush line, if one does."""
    return page.text[block.end : block.end + 4].strip()[:1]


@rule("label", example=_HEAD + _BODY, not_example="Storm closes the harbour\n\nThe harbour was closed.\n")
def anpa_header(page: Page) -> Iterator[Mark]:
    """The two lines above a take: service, number, selector; priority, category, slug, date, word count.

    The slug, cut short there, stands in full below; the date has no year, that of the trailer has.
    """
    end = opening_of(page.text)
    for block in page.blocks:
        if block.end <= end:
            yield Mark("label", None, block.start, block.end)


@rule("date", example=_HEAD + _BODY, not_example=_BARE)
def anpa_trailer(page: Page) -> Iterator[Mark]:
    """The line that closes a take: service, month, day, year and time: ``AP-WF-11-13-13 1049GMT``.

    Years have two digits. The month comes first, if it can and the dateline does not name the other
    one. Kyodo puts the time first and states no zone.
    """
    found = last(TRAILER, page.text)
    if found is None:
        return
    date = found["date"] or found["date2"]
    month, day, year = date.split("-")
    if int(month) > 12 or int(day) == _month_of_dateline(page) != int(month):
        month, day = day, month
    iso = moment((day, int(month), year), (found["clock"] or found["clock2"]).replace(":", ""), found["zone"])
    start = found.start("date") if found["date"] else found.start("clock2")
    end = max(found.end("date"), found.end("clock"), found.end("zone"), found.end("date2"))
    lead = found[0].strip(WHITE)
    at = page.text.index(lead, found.start())
    yield from page.label(Block(at, at + len(lead), "", 0), [Mark("date", iso, start, end)])


def _month_of_dateline(page: Page) -> int:
    """The month that the first words of the text name; 0 if they name none."""
    at = page.document.header
    found = (month_of(day["month"], "en") for day in _DAY.finditer(page.text, at, at + LONGEST_DATELINE))
    return next(filter(None, found), 0)


@rule("keywords", example=_HEAD + _BODY, not_example=_HEAD.partition("\x02")[0] + "\x02^Storm closes the harbour<\n")
def anpa_slug(page: Page) -> Iterator[Mark]:
    """The slug line: cycle, category, key words, version, word count: ``BC-LT--Argentina-Cancer Beauty,466``."""
    found = SLUG.match(page.text, opening_of(page.text))
    if not found:
        return
    at, spans = found.start("words"), []
    for word in found["words"].split("-"):
        if word.strip():
            start = at + word.index(word.strip())
            spans.append(Mark("keywords", word.strip(), start, start + len(word.strip())))
        at += len(word) + 1
    raw = found[0].strip(WHITE)
    start = page.text.index(raw, found.start())
    yield from page.label(Block(start, start + len(raw), "", 0), spans)


@rule("label", example=_HEAD + "^Storm closes the harbour<\n" + _BODY, not_example="Storm closes the harbour <3\n")
def anpa_signs(page: Page) -> Iterator[Mark]:
    """The signs for the typesetter at the edges of a line: ``^``, ``<``, ``=``, ``+``, and control characters."""
    for mark in edges(page, "^", ENDS):
        body = mark.start >= page.document.header
        if not (body and page.text[mark.start : mark.end] == "+"):
            yield mark


@rule("boilerplate", example=_HEAD + "\b^;W;L;Pct;GB\x10\n" + _BODY, not_example=_HEAD + _BODY)
def anpa_table(page: Page) -> Iterator[Mark]:
    """A row of a table: it opens with the sign for one, or has fields between semicolons."""
    for line in open_lines(page, page.document.header):
        text = page.text[line.start : line.end]
        row = page.text[max(0, line.start - 2) : line.start].strip(" ^") == "\b"
        if row or (text.count(";") >= FIELDS_OF_ROW - 1 and "; " not in text):
            yield from marks("boilerplate", page.text, [(line.start, line.end)])


@rule("boilerplate", example=_HEAD + "^AP Photo XNP101<\n^Eds: With AP Photos.<\n" + _BODY, not_example=_HEAD + _BODY)
def anpa_notice(page: Page) -> Iterator[Mark]:
    """A line for editors: pictures, notes, what kind of alert it is. Only above the text, but for editor's notes."""
    for block in page.open:
        if _NOTICE.match(block.text) and (block.start < page.document.header or "EDITOR" in block.text[:8]):
            yield Mark("boilerplate", block.text, block.start, block.end)


@rule("publisher", example=_HEAD + "^By ADA QUILL=\n^Associated Press=\n" + _BODY, not_example=_HEAD + _BODY)
def anpa_affiliation(page: Page) -> Iterator[Mark]:
    """The centred lines under a byline: the agency is the publisher, a role is a label."""
    bylines = [mark.end for mark in page.marks if mark.field == "authors"]
    for block in page.head if bylines else []:
        if block.start > bylines[0] and _sign_after(page, block) == "=":
            agency = [credit for credit in names.credits(block.text, page.words) if credit.kind == "agency"]
            whole = len(agency) == 1 and agency[0].value == block.text
            yield Mark("publisher" if whole else "label", block.text if whole else None, block.start, block.end)
            if not whole:
                return


@rule("title", example=_HEAD + "^Storm closes the harbour<\n" + _BODY, not_example=_HEAD + _BODY)
def anpa_title(page: Page) -> Iterator[Mark]:
    """The first flush line under the slug. It goes on where no sign ends it. Alerts have none."""
    bylines = [mark.start for mark in page.marks if mark.field == "authors"]
    lines = [line for line in open_lines(page, 0, page.document.header) if not bylines or line.start < bylines[0]]
    title = groups(page.text, lines, lambda before, line: bool(_sign_after(page, before)))
    yield from list(marks("title", page.text, title))[:1]


@rule(
    "standfirst",
    example=_HEAD + "^Harbour closed<\n^The storm of two days left boats ashore and a town in the dark.<\n" + _BODY,
    not_example=_HEAD + "^Harbour closed<\n" + _BODY,
)
def anpa_summary(page: Page) -> Iterator[Mark]:
    """A longer flush line under the headline: what AP's editors wrote for lists and small screens."""
    for block in page.head[:1]:
        if page.settled("title") and len(block.text) >= SHORTEST_SUMMARY and _sign_after(page, block) == "<":
            yield Mark("standfirst", block.text, block.start, block.end)


@rule("end_mark", example=_HEAD + "     It rained.\n==Kyodo\n\x03KWS-21:37-09-12-18\n", not_example=_HEAD + _BODY)
def anpa_end(page: Page) -> Iterator[Mark]:
    """The agency's sign on the last line: ``==Kyodo``."""
    for block in page.body[-1:]:
        last = open_lines(page, block.start)[-1:]
        for line in last:
            if _END.fullmatch(page.text, line.start, line.end):
                yield Mark("end_mark", None, line.start, line.end)


@rule(
    "boilerplate",
    example=_BARE[:-1] + "\t   ___\n\t   AP writer Tom Pike in Westing contributed to this report.\n\x04",
    not_example=_BARE[:-1] + "\t   Every town contributed to the wall, he said.\n\x04",
)
def anpa_credits(page: Page) -> Iterator[Mark]:
    """The line below one that divides, where it says who helped: *AP writer Tom Pike contributed to this report*."""
    dividers = [mark.end for mark in page.marks if mark.rule == "separator" and mark.start > page.document.header]
    last = open_lines(page, dividers[-1])[:1] if dividers else []
    for line in last:
        if _CREDITS.fullmatch(page.text, line.start, line.end):
            yield from marks("boilerplate", page.text, [(line.start, line.end)])


@rule("subheading", example=_HEAD + _BODY[:-2] + "\t   Rain.\n^WEATHER=\n\t   Rain.\n", not_example=_HEAD + _BODY)
def anpa_centred(page: Page) -> Iterator[Mark]:
    """A centred line inside the text."""
    for line in open_lines(page, page.document.header):
        if _sign_after(page, line) == "=" and page.text[line.start - 1 : line.start] == "^":
            yield from marks("subheading", page.text, [(line.start, line.end)])


@rule("paragraph", example=_HEAD + _BODY, not_example=_HEAD + "^Storm closes the harbour<\n\x04")
def anpa_text(page: Page) -> Iterator[Mark]:
    """An indented line, and the flush lines below it: one paragraph. A blank line divides, too."""
    lines = open_lines(page, page.document.header)
    spans = groups(page.text, lines, lambda before, line: line.breaks > 1 or line.indent >= INDENT)
    yield from marks("paragraph", page.text, spans)


LAYOUT = Layout(
    "anpa",
    __doc__,
    recognise,
    split,
    (
        anpa_header, anpa_trailer, anpa_slug, anpa_signs, anpa_table, anpa_notice, byline, anpa_affiliation, anpa_title,
        anpa_summary, wire_dateline, dateline, separator, anpa_end, anpa_credits, anpa_centred, anpa_text, language,
    ),
    header,
)  # fmt: skip
