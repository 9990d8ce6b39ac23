"""How a take in the format ANPA 1312 is told, and where its text begins."""

from __future__ import annotations

import re

from ..blocks import lines_of
from .wire import PADDING

_BREAK = r"[ \t\x1f]{0,8}(?:\r\n|\r|\n)"
_FIRST = rf"[A-Za-z]\d{{4}}[A-Z]{{0,12}}[\x1f ]?[\w-]{{2,8}}{_BREAK}"
_SECOND = (
    rf"[a-z] [a-z][\x13\x14]?[\x11\x12]? ?[A-Za-z]{{2}}-[^\r\n]{{1,80}}? \d{{1,2}}-\d{{1,2}} {{1,3}}\d{{0,5}}{_BREAK}"
)
_ANY_SECOND = rf"(?:[a-z] [a-z][^\r\n\x02]{{0,120}}{_BREAK})?"
#: With its control characters a take is known by its first line; without them it takes both.
OPENING = re.compile(rf"\x16{{0,4}}\x01{_FIRST}{_ANY_SECOND}|(?:\A|(?<=[\r\n])){_FIRST}{_SECOND}")
FILE = re.compile(rf"{PADDING}\x16{{0,4}}(?={OPENING.pattern})")
SLUG = re.compile(r"[\x02^\s]{0,6}[A-Za-z]{2}-(?:[A-Z]{2,4}--)?(?P<words>[^\r\n,<+=]{1,100})[^\r\n]{0,80}")
TRAILER = re.compile(
    r"^[\x03 \t^]{0,8}(?:[A-Z]{2,4}-[A-Z]{2}-(?P<date>\d\d-\d\d-\d\d) (?P<clock>\d{4})(?P<zone>[A-Z]{3,4})?"
    r"|[A-Z]{2,5}-(?P<clock2>\d\d:\d\d)-(?P<date2>\d\d-\d\d-\d\d))[ \t<]{0,8}\r?$",
    re.M,
)
#: What ends a flush line: ``<`` at the left, ``=`` in the middle, ``+`` a headline of Kyodo's.
ENDS = "<=+"
#: Text is indented at least so far, in characters.
INDENT = 3
#: STX follows the first line in so many characters.
LONGEST_OPENING = 300
#: No more than so many lines stand above the text of a take, in so many characters.
MOST_HEADER_LINES, LONGEST_HEADER = 60, 20_000


def opening_of(text: str) -> int:
    """Where the lines above a take end: at STX, where it is there; 0 if there are none."""
    found = OPENING.search(text)
    if not found:
        return 0
    stx = text.find("\x02", found.end(), found.end() + LONGEST_OPENING)
    return max(stx, found.end())


def body_start(text: str) -> int:
    """Where the text of a take begins: at the first indented line that is no headline."""
    opening = opening_of(text)
    lines = [
        line for line in lines_of(text[opening : opening + LONGEST_HEADER])[:MOST_HEADER_LINES] if line.start or opening
    ]
    flush = None
    for line in lines[1:] if lines and SLUG.match(text, opening) else lines:
        raw = text[opening + line.start : opening + line.end]
        if raw[0] in "\x03\x04" or TRAILER.match(raw):
            return opening + line.start
        if raw[0] == "\b" or (line.indent >= INDENT and raw[0] != "^" and raw[-1] != "+"):
            return opening + line.start
        if flush is None and raw[0] != "^" and raw[-1] not in ENDS:
            flush = opening + line.start
    return flush or len(text)
