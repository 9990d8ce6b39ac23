"""How the lines of a page fall into blocks: the pieces of text that belong together.

A block is a paragraph, a headline, a byline, a menu item. In most files it is one line. Where the
text is hard-wrapped at a width, a block is as many lines as it takes, and begins after a blank
line, at an indent, or after a line that ended early.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from .languages import EAST_ASIA, first_word
from .prose import ends_sentence

_START = attrgetter("start")
_BREAK = re.compile(r"\r\n|\r|\n")
_MARKER = r"(?:[-*+•◦▪‣–]|\(?\d{1,3}[.)])[ \t]{1,4}(?=\S)"
_HEADING = r"#{1,6}[ \t]"

#: White space that is neither a blank nor the line feed.
_OTHER_SPACES = (
    "\t\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)

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
    return re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:\r|\n)")


@cache
def _hyphenated() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]-$")


class Line(NamedTuple):
    """One line that is not blank: the span without white space around, the columns before it, and
    how many lines ends lie between it and the line before."""

    start: int
    end: int
    indent: int
    breaks: int


class Block:
    """A piece of text that belongs together; ``index`` is its place on the page, from 0.

    ``start`` and ``end`` are offsets into the document's text; ``text`` is unwrapped and its
    white space is squeezed; ``word`` is its first word, folded: what phrases are looked up by. A
    block of which a part is taken keeps its index.
    """

    __slots__ = ("end", "index", "start", "text", "word")

    def __init__(self, start: int, end: int, text: str, index: int) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.index = index
        self.word = first_word(text)

    @property
    def bare(self) -> str:
        """The text without brackets and stars before it."""
        return self.text.lstrip("([*_ ") if self.text[0] in "([*_" else self.text


def lines_of(text: str) -> list[Line]:
    """The lines that are not blank. A line ends at CR LF, CR or LF and nowhere else."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    lines = []
    at = breaks = 0
    for raw in text.split("\n"):
        solid = raw.strip()
        if solid:
            start = at + raw.index(solid[0])
            lines.append(Line(start, start + len(solid), start - at, breaks))
            breaks = 0
        breaks += 1
        at += len(raw) + 1
    return lines


def blocks_of(text: str, header: int = 0, markdown: bool = False) -> list[Block]:
    """The blocks of a text, in order. Every line of a header is a block.

    In hard-wrapped Markdown adjacent lines are one paragraph, and only a line of spaces and tabs
    is blank (CommonMark, 2.1 and 4.8).
    """
    all_lines = lines = lines_of(text)
    above: list[tuple[int, int]] = []
    if header:
        first = bisect_left(lines, header, key=_START)
        above, lines = [(line.start, line.end) for line in lines[:first]], lines[first:]
    if markdown and _is_torn(text, lines):
        return _blocks(text, [*above, *_paragraphs(text, lines)], _uses_hyphens(text, lines))
    width = 0 if markdown else wrap_width(text, lines)
    if width:
        return _blocks(text, [*above, *_joined(text, lines, width)], _uses_hyphens(text, lines))
    if _is_squeezed(text):
        return [Block(start, end, text[start:end], i) for i, (start, end, _, _) in enumerate(all_lines)]
    return _blocks(text, [(start, end) for start, end, _, _ in all_lines], False)


def _blocks(text: str, spans: list[tuple[int, int]], dehyphenate: bool) -> list[Block]:
    return [Block(start, end, unwrap(text[start:end], dehyphenate), i) for i, (start, end) in enumerate(spans)]


def _is_squeezed(text: str) -> bool:
    """Whether all white space inside the lines of a text is single blanks."""
    return "  " not in text and not any(map(text.__contains__, _OTHER_SPACES))


def _is_torn(text: str, lines: list[Line]) -> bool:
    """Whether lines end in the middle of sentences, as they do in hard-wrapped Markdown."""
    followed = [a for a, b in pairwise(lines) if b.breaks == 1]
    widths = sorted(_width(text, line) for line in followed)
    if not widths or not NARROWEST <= widths[len(widths) // 2] <= WIDEST:
        return False
    if sum(width > WIDEST for width in widths) * FEW_WIDE > len(widths):
        return False
    torn = sum(not ends_sentence(text[max(line.start, line.end - 8) : line.end]) for line in followed)
    return torn >= TORN * len(followed)


def columns(text: str) -> int:
    """How many columns a text takes: the characters of East Asia take two each."""
    return len(text) if text.isascii() else len(text) + sum(char >= EAST_ASIA for char in text)


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
    return line.indent + columns(text[line.start : line.end])


def _breakable_width(text: str, line: Line) -> int:
    """The column at which a line ends, without a last word that would not have fitted anywhere."""
    words = text[line.start : line.end]
    last = words[words.rfind(" ") + 1 :]
    return line.indent + columns(words) - (len(last) if len(last) >= UNDIVIDED and last.isascii() else 0)


def _is_full(text: str, before: Line, line: Line, width: int) -> bool:
    """Whether the first word of a line would not have fitted into the line before."""
    word = text[line.start : min(line.end, line.start + 80)].split(None, 1)[0]
    needed = 2 if word[0] >= EAST_ASIA else 1 + columns(word)
    return _width(text, before) + needed > width


def _joined(text: str, lines: list[Line], width: int) -> Iterator[tuple[int, int]]:
    """The spans of the blocks of a hard-wrapped text."""
    indented = indents_begin_paragraphs(text, lines, width)
    first = last = lines[0]
    for line in lines[1:]:
        if not _goes_on(text, (first, last, line), indented, width):
            yield first.start, last.end
            first = line
        last = line
    yield first.start, last.end


def _is_item(text: str, last: Line, line: Line) -> bool:
    """Whether a line is an item of a list; a number after an unfinished sentence is none: *of March / 16. It said*."""
    if not _marker().match(text, line.start):
        return False
    return not text[line.start].isdigit() or ends_sentence(text[max(last.start, last.end - 8) : last.end])


def _paragraphs(text: str, lines: list[Line]) -> Iterator[tuple[int, int]]:
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


def _goes_on(text: str, trio: tuple[Line, Line, Line], indented: bool, width: int) -> bool:
    """Whether a line goes on with the block of which the first and the last line are known."""
    first, last, line = trio
    if line.breaks > 1 or _is_item(text, last, line):
        return False
    marker = _marker().match(text, first.start)
    if marker and line.indent == first.indent + len(marker[0]):
        return _is_full(text, last, line, width)
    if line.indent > last.indent + 1 or (indented and line.indent):
        return False
    return (indented and first.indent > line.indent + 1) or _is_full(text, last, line, width)


def indents_begin_paragraphs(text: str, lines: list[Line], width: int) -> bool:
    """Whether paragraphs are told by their first line's indent, as wires do.

    Then an indented line above one that is not is full, and a line goes on with what the line
    before it said even where its first word would have fitted in. Where lists hang under their
    bullets it is the other way round.
    """
    falls = [_is_full(text, a, b, width) for a, b in pairwise(lines) if b.breaks == 1 and a.indent > b.indent + 1]
    rises = [_is_full(text, a, b, width) for a, b in pairwise(lines) if b.breaks == 1 and b.indent > a.indent + 1]
    return bool(falls) and sum(falls) * (len(rises) or 1) > sum(rises) * len(falls)


def _uses_hyphens(text: str, lines: list[Line]) -> bool:
    """Whether words are divided at line ends: then more than one line in twenty ends in a hyphen."""
    ends = sum(bool(_hyphenated().search(text[max(line.start, line.end - 2) : line.end])) for line in lines)
    return ends >= 2 and ends * 20 > len(lines)


def unwrap(text: str, dehyphenate: bool = False) -> str:
    """A stretch of text on one line, white space squeezed, divided words joined."""
    if text.isprintable() and "  " not in text:
        return text  # its white space is single blanks
    if "\n" not in text and "\r" not in text:
        return " ".join(text.split())
    joined = ""
    for line in _BREAK.split(text):
        piece = " ".join(line.split())
        if not piece:
            continue
        joined += (_glue(joined, piece) if joined else "") + piece
        if dehyphenate and joined[len(joined) - len(piece) - 1 : len(joined) - len(piece)] == "-":
            joined = _undivided(joined, piece)
    return joined


def _glue(before: str, after: str) -> str:
    """What stands between two lines that belong together: nothing after a hyphen or between CJK."""
    if _hyphenated().search(before[-2:]) and after[:1].isalpha():
        return ""
    return "" if before[-1] >= EAST_ASIA and after[0] >= EAST_ASIA else " "


def _undivided(joined: str, piece: str) -> str:
    """The text without the hyphen at which its last line was divided; a capital keeps it."""
    return joined[: -len(piece) - 1] + piece if piece[0].islower() else joined
