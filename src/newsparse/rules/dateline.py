"""Where a dispatch was filed, at the head of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..article import Dateline, Mark
from ..blocks import Block
from ..dates import find_dates
from ..languages.agencies import INITIALS, NAMES
from ..mark import rule
from ..page import Page
from ..prose import score

#: A dateline is not longer than this, in characters.
LONGEST = 110
#: A place, with state and country, has at most this many words.
MOST_WORDS = 7
#: A dateline stands in one of the first blocks of the page or of the article's text.
FIRST_BLOCKS = 3

#: What closes a dateline. A hyphen stands alone; a colon, only Indian papers write it, comes last.
_CLOSE = re.compile(r"\s?(?:\.?--?(?=\s|$)|--|[–—_]|\.[-–—])\s*|(?<=\w):\s|[.)/]\s?[-–—]\s?")
#: A quick look: without one of these there is no dateline.
_MAY_CLOSE = re.compile(r"[–—_)/]|-[\s-]|-$|:\s")
_BRACKET = re.compile(r"\s*[(/\[]\s?(?P<name>[^()/\[\]\d]{2,40}?)(?:[ /,-]+[^()/\[\]]{0,24})?\s?[)/\]]\s*\.?$")
_SIGNED = re.compile(r", (?P<name>Reuters?|KYODO|Kyodo|AP|AFP|dpa)$")
#: ``March 4``, ``4. Mai``, ``3 mayo``, ``5 июня``: a day and a word, at the end.
_DAY = re.compile(
    r"(?:[,;]\s*|\s+)(?:[^\W\d_]{3,12}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,12}\.?)(?:[,\s]+\d{4})?,?$"
)
_SENTENCE = re.compile(r"[!?;\"“”„«»]|[^\W\d_]{4,}\.\s")
_PLACE_WORD = re.compile(r"[^\W\d_][\w'’.-]*")


class _Parts(NamedTuple):
    place: str
    agency: str | None
    has_day: bool
    length: int


@rule("dateline", example="BERLIN, May 3 (dpa) – The river rose again.", not_example="Berlin – that is where it began.")
def dateline(page: Page) -> Iterator[Mark]:
    """A place at the head of the text, in capitals or with an agency, closed by a dash.

    ``NEW YORK, March 4 - ``, ``Berlin (dpa) – ``, ``CAIRO (AP) _ ``; on a line of its own or before
    the first sentence. With neither day nor agency the place must be in capitals and a sentence
    must follow. The place keeps its spelling; the date counts only with its year.
    """
    first = page.run[0]
    for block in page.open:
        if block.index >= first + FIRST_BLOCKS:
            return
        if block.index < FIRST_BLOCKS or block.index >= first - 1:
            parts = read_dateline(block.text)
            if parts and _is_certain(block, parts):
                yield _mark(page, block, parts)
                return


def read_dateline(text: str) -> _Parts | None:
    """The parts of a dateline at the head of a text; None if there is none."""
    if not _MAY_CLOSE.search(text, 0, LONGEST):
        return None
    for close in _CLOSE.finditer(text, 0, LONGEST):
        parts = _parts(text[: close.start() + (close[0][0] in ")/")], close.end())
        if parts:
            return parts
    return None


def _parts(head: str, length: int) -> _Parts | None:
    """Place, agency and day of what stands before the dash, if that is all there is."""
    agency = None
    bracket = _BRACKET.search(head)
    if bracket:
        agency = _agency(bracket["name"])
        if agency is None:
            return None
        head = head[: bracket.start()]
    elif signed := _SIGNED.search(head):
        agency, head = signed["name"], head[: signed.start()]
    place, days = _DAY.subn("", head.rstrip(" ,"), count=1)
    place = place.strip(" ,/")
    return _Parts(place, agency, days > 0, length) if _is_place(place) else None


def _agency(name: str) -> str | None:
    """The news agency of this name, as the text spells it."""
    name = name.strip()
    return name if name in INITIALS or name in NAMES or name.split()[0] in INITIALS else None


def _is_place(text: str) -> bool:
    """Whether a text could name a place: a few words that begin with capitals, no sentence."""
    words = text.split()
    if not 0 < len(words) <= MOST_WORDS or len(text) < 3 or _SENTENCE.search(text) or any(c.isdigit() for c in text):
        return False
    return all(_PLACE_WORD.match(word) for word in words) and words[0][0].isupper() and not words[-1][0].islower()


def _is_certain(block: Block, parts: _Parts) -> bool:
    """Whether what looks like a dateline is one: an agency or a day says so, or capitals do."""
    capitals = parts.place.split(",")[0].isupper()
    if parts.agency:
        return True
    if parts.has_day:
        return capitals or block.index > 0
    return capitals and len(parts.place.split()) <= 4 and score(block.text[parts.length :]) > 2


def _mark(page: Page, block: Block, parts: _Parts) -> Mark:
    text = block.text[: parts.length].rstrip()
    dates = find_dates(text, page.language)
    value = Dateline(text, parts.place, parts.agency, dates[0].iso if dates else None)
    return page.mark("dateline", value, block, (0, len(text)))
