"""Wire copy in the format IPTC 7901, as dpa, sda/ats, KNA, AFP and other agencies of Europe send it.

A take opens with SOH, source and number, priority, category and word count: ``abc062 4 i 211 …``.
Key words follow, divided by slashes; behind STX what kind of take it is (``EXTRA``, ``(Achtung)``),
the headline and perhaps a byline, closed by ``=``. Text is wrapped; notes for the newsroom and a
sign-off stand below it. The trailer behind ETX is day, time, zone, month and year: ``131137 GMT Nov
13``, in the agency's language. Read with the control characters and with them stripped. After IPTC
7901 (The Text Transmission Format) and files of these agencies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..article import Mark
from ..blocks import Block, Line, lines_of
from ..mark import rule
from ..page import Page
from ..rules.byline import byline
from ..rules.dateline import dateline, read_dateline
from ..rules.language import language
from ..rules.notices import separator
from .layout import Header, Layout
from .lines import groups, marks, open_lines
from .wire import CONTROLS, PADDING, WHITE, edges, last, moment, month_of, takes, wire_dateline

_HEADER = r"[A-Za-z]{3}\d{3,5} [1-9] [A-Za-z]{1,3} {1,4}\d{1,5}(?![^\s])[^\r\n]{0,60}(?=[\r\n])"
_OPENING = re.compile(rf"\x01{_HEADER}|(?:\A|(?<=[\r\n\x00\x04\x7f])){_HEADER}")
_FILE = re.compile(rf"{PADDING}(?:(?P<soh>\x01)|){_HEADER}")
_TRAILER = re.compile(
    r"^[\x03 \t]{0,8}(?P<day>\d\d)(?P<clock>\d{4}) (?:(?P<zone>[A-Z]{3,4}) )?"
    r"(?P<month>[^\W\d_]{3,9}\.?) (?P<year>\d\d)[ \t\x00\x04\x7f]{0,60}\r?$",
    re.M,
)
_CLOSED = re.compile(r"=[ \t]{0,8}[\r\n]")
_KEYWORDS = re.compile(
    r"[^\s=(][^\r\n=]{0,120}/[ \t]{0,4}|/[^\r\n=]{1,120}|[^\s=(][^\r\n=/]{0,30}(?:/[^\r\n=/ ]{1,30}){1,6}"
)
#: What kind of take it is, in the words of the agencies' own handbooks.
_KINDS = (
    "LEAD|EXTRA|REFILE|ROUNDUP|URGENT|FLASH|ALERT|ALERTE|BULLETIN|CORRECTION|EIL|EILT|BLITZ|KORREKTUR|BERICHTIGUNG"
    "|ZUSAMMENFASSUNG|RECTIFICATIF|PREVIEW|FEATURE|NEWS ANALYSIS|ADVISORY|KILL"
)
_KIND = re.compile(rf"\(.{{1,60}}\)|(?:\d{{1,2}}(?:ST|ND|RD|TH|\.)? )?[A-ZÄÖÜÉ -]{{0,20}}(?:{_KINDS})[:. ]{{0,2}}")
_FOOT = re.compile(
    r"#{1,3} ?\S.{0,80}|\* ?\* ?\*[* ]{0,12}|(?:Notizblock|Notebook|Redaktionelle Hinweise):?"
    r"|The following information is not (?:intended )?for publication.{0,40}"
    r"|Die folgenden Informationen sind nicht zur Veröffentlichung.{0,40}",
    re.I,
)
_SIGN_OFF = re.compile(r"\(?(?:[A-Z]{2,5}|[a-z]{2,6})(?:[ /\\.-]{1,3}[A-Za-z0-9]{1,5}){0,8}\)?")
#: A sign-off has at most so many characters.
LONGEST_SIGN_OFF = 40
#: Headline, byline and what stands above them take at most so many lines.
MOST_HEADER_LINES = 10
#: What a wrapped headline is measured by: no agency's lines are longer.
WIDEST = 90
#: Text is indented so far where indents begin paragraphs.
INDENT = 2

_HEAD = "\x01abc062 4 i 211   xyz 061\r\n\nPennland-weather/\r\n"
_TOP = _HEAD + "\x02Storm closes the harbour =\r\n\n"
_END = "\x03131137 GMT Nov 13\r\n\x04"
_TEXT = "   Port Amity (dpa) - The harbour was closed on Monday after a storm.\r\n"


def recognise(text: str) -> bool:
    """Whether a text opens with a take's header; where SOH is stripped, a closed headline or a trailer must follow."""
    found = _FILE.match(text)
    if not found:
        return False
    return bool(found["soh"] or _CLOSED.search(text, found.end(), found.end() + 1500) or _TRAILER.search(text))


def split(text: str, begun: bool) -> list[int]:
    """Every take is an article."""
    return takes(text, _OPENING)


def header(article: str, index: int) -> Header:
    """The lines above the text of a take."""
    return Header(_take(article).body)


class _Take(NamedTuple):
    """Where a take's header line ends, where the headline begins, and where the text below it does."""

    opening: int
    headline: int
    body: int


def _take(text: str) -> _Take:
    """The parts of a take."""
    opening = _OPENING.search(text)
    at = opening.end() if opening else 0
    stx = text.find("\x02", at, at + 2000)
    lines = [Line(line.start + at, line.end + at, *line[2:]) for line in lines_of(text[at : at + 4000])]
    if stx >= 0:
        headline = stx + 1
        lines = [line for line in lines if line.end > stx]
    else:
        lines = lines[1:] if lines and _is_keywords(text, lines) else lines
        headline = lines[0].start if lines else len(text)
    return _Take(at, headline, _body_start(text, lines, headline))


def _is_keywords(text: str, lines: list[Line]) -> bool:
    """Whether the first line is one of key words, where no STX tells: it has slashes, or stands alone."""
    alone = len(lines) > 1 and lines[1].breaks > 1 and lines[0].end - lines[0].start < 40
    return bool(_KEYWORDS.fullmatch(text, lines[0].start, lines[0].end)) or alone


def _body_start(text: str, lines: list[Line], headline: int) -> int:
    """Where the text begins: below the line that ``=`` closes, or else below a blank line."""
    for line, below in zip(lines[:MOST_HEADER_LINES], [*lines[1:], None], strict=False):
        if text[line.end - 1] == "=":
            return below.start if below else len(text)
    first = headline
    for line in lines:
        if read_dateline(text[line.start : line.end].lstrip(CONTROLS)) or text[line.start] == "\x03":
            return line.start
        if line.start > first and line.breaks > 1:
            return line.start
    return len(text)


@rule("label", example=_TOP + _TEXT, not_example="Storm closes the harbour\n\nThe harbour was closed.\n")
def iptc_header(page: Page) -> Iterator[Mark]:
    """The first line of a take: source and number, priority, category, word count, and what the agency adds."""
    end = _take(page.text).opening
    for block in page.blocks:
        if end and block.start < end:
            yield Mark("label", None, block.start, min(block.end, end))


@rule("date", example=_TOP + _TEXT + _END, not_example=_TOP + _TEXT)
def iptc_trailer(page: Page) -> Iterator[Mark]:
    """The line that closes a take: ``131137 GMT Nov 13`` is 11:37 on the 13th of November 2013.

    Where no zone is named the time has no offset.
    """
    found = last(_TRAILER, page.text)
    if found is None:
        return
    month = month_of(found["month"], page.language)
    iso = moment((found["day"], month, found["year"]), found["clock"], found["zone"]) if month else None
    yield Mark("date", iso, found.start("day"), found.end("year"))


@rule("keywords", example=_TOP + _TEXT, not_example="\x01abc062 4 i 211   xyz 061\n\x02Storm closes the harbour =\n")
def iptc_keywords(page: Page) -> Iterator[Mark]:
    """What stands between header line and headline: key words, divided by slashes."""
    take = _take(page.text)
    for line in open_lines(page, take.opening, take.headline):
        raw = page.text[line.start : line.end].rstrip(CONTROLS + WHITE)
        spans, at = [], line.start
        for word in raw.split("/"):
            if word.strip() and raw[0] != "(":
                start = at + word.index(word.strip())
                spans.append(Mark("keywords", word.strip(), start, start + len(word.strip())))
            at += len(word) + 1
        yield from page.label(Block(line.start, line.end, "", 0), spans)


@rule("label", example=_TOP + _TEXT, not_example="Storm closes the harbour\n\nThe harbour was closed.\n")
def iptc_signs(page: Page) -> Iterator[Mark]:
    """The ``=`` that closes the header, and control characters at the edges of lines."""
    header = page.document.header
    return (m for m in edges(page, "", "=") if m.start < header or page.text[m.start : m.end].strip("=" + WHITE))


@rule("label", example=_HEAD + "\x02EXTRA\nStorm closes the harbour =\n\n" + _TEXT, not_example="EXTRA\n\nIt rained.")
def iptc_kind(page: Page) -> Iterator[Mark]:
    """What kind of take it is, above the headline: ``EXTRA``, ``1ST LEAD``, ``(Achtung)``."""
    for line in open_lines(page, 0, page.document.header):
        if _KIND.fullmatch(page.text, line.start, line.end):
            yield Mark("label", None, line.start, line.end)


@rule("title", example=_TOP + _TEXT, not_example=_HEAD + "\x02EXTRA =\n\n" + _TEXT)
def iptc_title(page: Page) -> Iterator[Mark]:
    """The last lines above the text, as many as the headline takes.

    A line belongs to the headline if the first word of the next would not have fitted in. What
    stands above, a place or a subject, is a label. An alert has no headline.
    """
    lines = open_lines(page, 0, page.document.header)
    widths = [line.indent + line.end - line.start for line in lines_of(page.text)]
    width = max((wide for wide in widths if wide <= WIDEST), default=0)

    def begins(before: Line, line: Line) -> bool:
        word = page.text[line.start : line.end].split(None, 1)[0]
        return line.breaks > 1 or before.end - before.start + 1 + len(word) <= width

    spans = list(groups(page.text, lines, begins))
    yield from marks("title", page.text, spans[-1:])
    yield from (Mark("label", None, *span) for span in spans[:-1])


@rule("boilerplate", example=_TOP + _TEXT + "\r\n# Notebook\r\n\r\n- Desk: 0123\r\n", not_example=_TOP + _TEXT)
def iptc_notes(page: Page) -> Iterator[Mark]:
    """What is below a line that closes the text: notes, contacts, addresses, none of it for publication."""
    lines = open_lines(page, page.document.header)
    for i, line in enumerate(lines):
        if _FOOT.fullmatch(page.text, line.start, line.end):
            spans = groups(page.text, lines[i:], lambda before, line: True)
            yield from marks("boilerplate", page.text, spans)
            return


@rule(
    "end_mark",
    example=_TOP + _TEXT + "\r\ndpa wsz jln\r\n" + _END,
    not_example=_TOP + _TEXT + "\r\nIt rained.\r\n" + _END,
)
def iptc_sign_off(page: Page) -> Iterator[Mark]:
    """The last line of the text: the initials of agency, writers and editors: ``dpa wsz jln``, ``(SDA/sj)``."""
    lines = open_lines(page, page.document.header)
    for line in lines[-1:] if len(lines) > 1 else []:
        found = _SIGN_OFF.fullmatch(page.text, line.start, line.end)
        if found and len(found[0]) <= LONGEST_SIGN_OFF and line.breaks > 1:
            yield Mark("end_mark", None, line.start, line.end)


@rule("paragraph", example=_TOP + _TEXT, not_example=_TOP + _END)
def iptc_text(page: Page) -> Iterator[Mark]:
    """Lines between blank lines are a paragraph; an indent below a line that has none begins one, too."""

    def begins(before: Line, line: Line) -> bool:
        return line.breaks > 1 or line.indent >= before.indent + INDENT

    yield from marks("paragraph", page.text, groups(page.text, open_lines(page, page.document.header), begins))


LAYOUT = Layout(
    "iptc7901",
    __doc__,
    recognise,
    split,
    (
        iptc_header, iptc_trailer, iptc_signs, iptc_keywords, iptc_kind, byline, iptc_title, iptc_sign_off, iptc_notes,
        wire_dateline, dateline, separator, iptc_text, language,
    ),
    header,
)  # fmt: skip
