"""Hard-wrapped text: the width it is wrapped at, and which of its lines are one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ..languages import EAST_ASIA
from ..prose import ends_sentence
from .lines import Line, columns, ends_in_hyphen

_MARKER = r"(?:[-*+•◦▪‣–]|\(?\d{1,3}[.)])[ \t]{1,4}(?=\S)"
_HEADING = r"#{1,6}[ \t]"

#: No text is wrapped wider than this, in columns; a longer line is a paragraph.
WIDEST = 132
#: No text is wrapped narrower than this; shorter lines are lists.
NARROWEST = 36
#: One line in so many may be wider than the width: a table, an address that cannot be divided.
OUTLIERS = 50
#: The width is that of the longest lines but one in so many, of two at most: some hang over.
FEW_LONGEST, MOST_LONGEST = 12, 2
#: Of the lines that another follows and that are longer than half the width, this share is full.
MOSTLY_FULL = 0.4
#: In type of uneven letters a line has this share of the width, or more, and is full.
NEARLY_FULL = 0.75
#: In hard-wrapped Markdown fewer than one line in so many is wider: one with an address in it.
FEW_WIDE = 6
#: Of the full lines this share ends in the middle of a sentence.
TORN = 0.4
#: A last word of this many columns would not have fitted anywhere.
UNDIVIDED = 25


@cache
def _marker() -> re.Pattern[str]:
    return re.compile(_MARKER)


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(_HEADING)


@cache
def _opener() -> re.Pattern[str]:
    return re.compile(rf"{_MARKER}|{_HEADING}|>|```|~~~|\|")


@cache
def _blank() -> re.Pattern[str]:
    return re.compile(r"(?>\r\n|\r|\n)[ \t]*(?:\r|\n)")


def is_wrapped_markdown(text: str, lines: list[Line]) -> bool:
    """Whether lines end in the middle of sentences, as they do in hard-wrapped Markdown."""
    followed = [a for a, b in pairwise(lines) if b.breaks == 1]
    widths = sorted(_width(text, line) for line in followed)
    if not widths or not NARROWEST <= widths[len(widths) // 2] <= WIDEST:
        return False
    if sum(width > WIDEST for width in widths) * FEW_WIDE > len(widths):
        return False
    torn = sum(not ends_sentence(text[max(line.start, line.end - 8) : line.end]) for line in followed)
    return torn >= TORN * len(followed)


def wrap_width(text: str, lines: list[Line]) -> int:
    """The width at which the text is hard-wrapped, or 0: a paragraph is one line.

    The width is that of the longest line; most lines that another follows are full, that is, the
    next line's first word would not have fitted in; and many of these do not end as a sentence does.
    """
    outliers = len(lines) // OUTLIERS
    too_wide = 0
    for line in lines:
        if line.end - line.start > WIDEST and _breakable_width(text, line) > WIDEST:
            too_wide += 1
            if too_wide > outliers:
                return 0
    widths = sorted((_breakable_width(text, line) for line in lines), reverse=True)
    width = widths[max(outliers, min(MOST_LONGEST, len(widths) // FEW_LONGEST))] if widths else 0
    if not NARROWEST <= width <= WIDEST:
        return 0
    pairs = [(a, b) for a, b in pairwise(lines) if b.breaks == 1 and _width(text, a) * 2 > width]
    pairs = [(a, b) for a, b in pairs if not b.indent] or pairs  # an indent begins a paragraph
    full = [a for a, b in pairs if _is_full(text, a, b, width)]
    torn = sum(not ends_sentence(text[max(a.start, a.end - 8) : a.end]) for a in full)
    return width if torn and len(full) >= MOSTLY_FULL * len(pairs) and torn >= TORN * len(full) else 0


def _width(text: str, line: Line) -> int:
    """The column at which a line ends."""
    return columns(text[line.start - line.indent : line.end])


def _breakable_width(text: str, line: Line) -> int:
    """The column at which a line ends, without a last word that would not have fitted anywhere."""
    words = text[line.start : line.end]
    last = words[words.rfind(" ") + 1 :]
    return _width(text, line) - (len(last) if len(last) >= UNDIVIDED and last.isascii() else 0)


def _is_full(text: str, before: Line, line: Line, width: int) -> bool:
    """Whether the first word of a line would not have fitted into the line before.

    In East Asia that is its first character, and in Korean a blank stands before it.
    """
    word = text[line.start : min(line.end, line.start + 80)].split(None, 1)[0]
    needed = 2 + ("가" <= word[0] <= "힣") if word[0] >= EAST_ASIA else 1 + columns(word)
    return _width(text, before) + needed > width


def joined(text: str, lines: list[Line], width: int) -> Iterator[tuple[int, int]]:
    """The spans of the blocks of a text that is hard-wrapped at a width."""
    indented = indents_begin_paragraphs(text, lines, width)
    first = last = lines[0]
    for line in lines[1:]:
        if not _goes_on(text, (first, last, line), indented, width):
            yield first.start, last.end
            first = line
        last = line
    yield first.start, last.end


def joined_markdown(text: str, lines: list[Line]) -> Iterator[tuple[int, int]]:
    """The spans of the blocks of hard-wrapped Markdown."""
    first = last = lines[0]
    for line in lines[1:]:
        if (
            _blank().search(text, last.end, line.start)
            or _opener().match(text, line.start)
            or _heading().match(text, last.start)
        ):
            yield first.start, last.end
            first = line
        last = line
    yield first.start, last.end


def _is_item(text: str, last: Line, line: Line) -> bool:
    """Whether a line is an item of a list; a number after an unfinished sentence is none: *of March / 16. It said*."""
    if not _marker().match(text, line.start):
        return False
    return not text[line.start].isdigit() or ends_sentence(text[max(last.start, last.end - 8) : last.end])


def _is_rule(text: str, line: Line) -> bool:
    """Whether a line is one sign again and again, as text browsers draw a rule across the page."""
    sign = text[line.start]
    return not sign.isalnum() and line.end - line.start >= NARROWEST and text.startswith(sign * NARROWEST, line.start)


def _goes_on(text: str, trio: tuple[Line, Line, Line], indented: bool, width: int) -> bool:
    """Whether a line goes on with the block of which the first and the last line are known."""
    first, last, line = trio
    if line.breaks > 1 or _is_item(text, last, line) or _is_rule(text, last) or _is_rule(text, line):
        return False
    marker = _marker().match(text, first.start)
    if marker and line.indent == first.indent + len(marker[0]):
        return _is_full(text, last, line, width)
    if line.indent > last.indent + 1 or (indented and line.indent):
        return False
    if indented and first.indent > line.indent + 1:
        return True
    return _is_full(text, last, line, width) or _runs_on(text, last, line, width)


def _runs_on(text: str, last: Line, line: Line, width: int) -> bool:
    """Whether a sentence goes on, in small letters, below a line that is nearly full.

    As in the pages of a PDF, whose letters are not all of one width.
    """
    nearly = _width(text, last) >= NEARLY_FULL * width
    return nearly and text[line.start].islower() and not ends_sentence(text[max(last.start, last.end - 8) : last.end])


def indents_begin_paragraphs(text: str, lines: list[Line], width: int) -> bool:
    """Whether paragraphs are told by their first line's indent, as wires do.

    Then an indented line above one that is not is full, and a line goes on with what the line
    before it said even where its first word would have fitted in. Where lists hang under their
    bullets it is the other way round.
    """
    falls = [_is_full(text, a, b, width) for a, b in pairwise(lines) if b.breaks == 1 and a.indent > b.indent + 1]
    rises = [_is_full(text, a, b, width) for a, b in pairwise(lines) if b.breaks == 1 and b.indent > a.indent + 1]
    return bool(falls) and sum(falls) * (len(rises) or 1) > sum(rises) * len(falls)


def uses_hyphens(text: str, lines: list[Line]) -> bool:
    """Whether words are divided at line ends: then more than one line in twenty ends in a hyphen."""
    ends = sum(ends_in_hyphen(text, line) for line in lines)
    return ends >= 2 and ends * 20 > len(lines)
