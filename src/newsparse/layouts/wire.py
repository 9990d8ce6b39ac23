"""What the two formats of wire copy have in common.

A wire file is a row of *takes*, each from SOH to EOT. The characters that steer the line are control
characters; in many archives they are stripped, and only what is printed is left.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import cache

from ..article import Dateline, Mark
from ..dates import find_dates
from ..dates.names import names_a_month
from ..dates.zones import ZONES, offset_text
from ..languages.agencies import INITIALS
from ..mark import rule
from ..page import Page
from .lines import open_lines

#: Control characters that are not white space: SOH, STX, ETX, EOT, SYN, DEL and others.
CONTROLS = "".join(map(chr, (*range(9), *range(14, 28), 127)))
WHITE = " \t\r\n\x0b\x0c\x1c\x1d\x1e\x1f\xa0"
#: What a line feeds before a take: white space and padding. Bounded, and never given back.
PADDING = r"[\s\x00\x7f\ufeff]{0,400}+"
#: Years of two digits are those from 1969 to 2068, as POSIX has it; both formats are of the Seventies.
FIRST_YEAR = 1969

_CENTURY = 100
#: A dateline stands in one of the first lines of the text, and names its place in at most so many words.
FIRST_LINES, MOST_WORDS = 3, 7
_WORD = r"[^\W\d_]"
_DATELINE = re.compile(
    rf"(?P<place>{_WORD}[^()\d!?:;\"“”„«»]{{1,60}}?)"
    rf"(?P<day>,? (?:{_WORD}{{3,10}}\.? \d{{1,2}}|\d{{1,2}}\.? {_WORD}{{3,10}}\.?)(?:, \d{{4}})?)?,?\s"
    rf"(?:\((?P<agency>{_WORD}[^()\d]{{1,24}})\)|(?P<signed>KYODO|Kyodo))(?P<dash>\s?(?:--?|[–—_]))?(?=\s)"
)


def takes(text: str, opening: re.Pattern[str]) -> list[int]:
    """Where the takes of a file begin, but for the first: there ``opening`` matches."""
    return [found.start() for found in opening.finditer(text)][1:]


def moment(date: tuple[str, int, str], clock: str, zone: str | None) -> str | None:
    """ISO 8601 for a day, month and year of two digits, and a time as ``1137``; None if there is no such day.

    The offset is given only where the zone is stated and known.
    """
    day, month, year = int(date[0]), date[1], int(date[2])
    year += FIRST_YEAR - FIRST_YEAR % _CENTURY
    year += _CENTURY if year < FIRST_YEAR else 0
    try:
        when = datetime.datetime(year, month, day, int(clock[:2]), int(clock[-2:]))
    except ValueError:
        return None
    offset = offset_text(ZONES[zone]) if zone in ZONES else ""
    return f"{when:%Y-%m-%dT%H:%M}{offset}"


def edges(page: Page, leading: str = "", trailing: str = "") -> Iterator[Mark]:
    """Labels for the control characters, and for other signs, with which open lines begin and end."""
    for line in open_lines(page):
        text = page.text[line.start : line.end]
        inner = text.lstrip(CONTROLS + WHITE + leading)
        start = line.end - len(inner)
        end = start + len(inner.rstrip(CONTROLS + WHITE + trailing))
        for edge in ((line.start, start), (end, line.end)):
            solid = page.text[slice(*edge)].strip()
            if solid:
                at = page.text.index(solid, edge[0])
                yield Mark("label", None, at, at + len(solid))


def last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The last match of a pattern in a text."""
    found = None
    for match in pattern.finditer(text):
        found = match
    return found


_TAKE = "\x01abc012 4 i 12   xyz 061\n\nFrance/\n\x02Storm closes the harbour =\n\n"


@rule(
    "dateline",
    example=_TAKE + "Port Amity (ats afp) The harbour was closed.\n",
    not_example=_TAKE + "Ada Quill (CDU) opened the harbour.\n",
)
def wire_dateline(page: Page) -> Iterator[Mark]:
    """A place and an agency at the head of a dispatch, with a dash or without: ``Paris (ats afp) ``.

    Kyodo writes its name without brackets. One of the names in brackets must be a known agency's.
    """
    if page.settled("dateline"):
        return
    for line in open_lines(page, page.document.header)[:FIRST_LINES]:
        found = _DATELINE.match(page.text, line.start, line.end)
        if found and found["place"][0].isupper() and (found["signed"] or _is_agency(found["agency"])):
            text = " ".join(found[0].split())
            dates = find_dates(text, page.language)
            place = " ".join(found["place"].split()).rstrip(",")
            if len(place.split()) > MOST_WORDS:
                return
            value = Dateline(text, place, found["agency"] or found["signed"], dates[0].iso if dates else None)
            yield Mark("dateline", value, found.start(), found.end())
            return


def _is_agency(name: str) -> bool:
    """Whether one of the words of a name is an agency's."""
    return not _agencies().isdisjoint(name.casefold().replace("/", " ").replace(",", " ").split())


@cache
def _agencies() -> frozenset[str]:
    return frozenset(name.casefold() for name in INITIALS)


def month_of(word: str, language: str | None) -> int | None:
    """The month that a word of a trailer names, in whatever language."""
    return names_a_month(word.rstrip("."), language)
