"""The headline of a whole page, menus and all: which of many lines it is."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import NamedTuple

from ..blocks import Block
from ..headline import long_words, stems
from ..page import Page

#: Points for a line whose words the text takes up; so many shared words make it sure. All points here were fitted to
#: 1,400 dumped pages; which signs count was tried on the fifth of them that was left out. Each is the logarithm of how
#: many times likelier such a line is the headline than another line of its page.
TAKEN_UP, ENOUGH_WORDS = 2.0, 3
#: Points for a line of whose words so few stand in the first blocks of the text.
FEWER_AT_START, FIRST_BLOCKS = ((1, -1.5), (2, -0.5)), 3
#: The text, in blocks, for this purpose.
TEXT_BLOCKS = 40
#: Points for a line with a blank line above it, and for one below it.
APART = 1.5
#: Points for a line that stands within a longer line (a breadcrumb, a caption), or within the first line (a browser's
#: title), and for the first line. Only the best lines are looked for in others, and only lines of some length.
WITHIN_ANOTHER, WITHIN_FIRST, FIRST = 1.5, 2.5, -1.0
FEW_BEST, SHORTEST_WITHIN, LONGEST_AROUND = 10, 15, 260
#: Points for a line that stands over a date or a byline, so many blocks above it at most, and over both.
OVER_PARTICULARS, OVER_BOTH = ((1, 2.0), (4, 1.0), (8, 0.5)), 0.5
#: Points for a line above the text, so many blocks above it at most; at its start; in it.
OVER_TEXT, AT_START, IN_TEXT = ((1, 0.5), (3, 1.0), (25, 0.5)), -1.5, -2.5
#: Points for a line that has a long one below it (a standfirst, the text), and above it.
LONG_LINE, OVER_LONG, UNDER_LONG = 60, 1.0, -1.0
#: Points by the number of words: items of menus have few, and headlines are not very long.
FEWER_WORDS, LONG_WORDS = ((2, -2.5), (4, -1.5), (6, -0.5)), 8
LONG_TITLE, TOO_LONG = 120, -1.5
#: Points for a line that opens in small letters, holds the name of a picture or a field of a form, is a breadcrumb.
SMALL, BRACKET, BREADCRUMB = -1.5, -1.0, -1.0
#: What stands between the parts of a breadcrumb.
_CRUMBS = ("»", " > ", " › ", "/ ")
#: A line with fewer points is no headline.
LEAST = 3.5


class _Facts(NamedTuple):
    """What a page says about its headline."""

    texts: list[str]
    words: set[str]
    opening: set[str]
    lines: Counter[str]
    dates: list[int]
    bylines: list[int]
    start: int


def likeliest(page: Page, candidates: list[Block]) -> list[Block]:
    """The line that is most like the page's headline, if any is: one block or none.

    The text takes up its words, it is set apart, date and byline stand below it, and a longer line holds it.
    """
    facts = _facts(page)
    points = {block: _points(block, facts) + APART * _blank_lines(page, block) for block in candidates}
    best = sorted(candidates, key=points.__getitem__, reverse=True)[:FEW_BEST]
    around = "\n".join(text for text in facts.texts if len(text) <= LONGEST_AROUND) if best else ""
    for block in best:
        points[block] += _within_others(block, facts, around)
    return [block for block in best if points[block] == max(points.values()) >= LEAST][:1]


def _facts(page: Page) -> _Facts:
    first, end = page.run
    texts = [block.text for block in page.blocks]
    return _Facts(
        texts=texts,
        words=stems(" ".join(texts[first:end][:TEXT_BLOCKS])),
        opening=stems(" ".join(texts[first:end][:FIRST_BLOCKS])),
        lines=Counter(texts),
        dates=sorted(page.index_at(mark.start) for mark in page.marks if mark.field in ("date", "updated")),
        bylines=sorted(page.index_at(mark.start) for mark in page.marks if mark.field == "authors"),
        start=first,
    )


def _points(block: Block, facts: _Facts) -> float:
    """How much a line is like the page's headline, by itself and where it stands."""
    text, index = block.text, block.index
    ours = stems(text)
    points = TAKEN_UP * _taken_up(ours, facts.words) + _fewer(len(ours & facts.opening), FEWER_AT_START)
    points += FIRST * (index == 0) + _shape(text) + _place(index, facts)
    points += OVER_LONG * _is_long(facts.texts, index + 1) + UNDER_LONG * _is_long(facts.texts, index - 1)
    return points


def _blank_lines(page: Page, block: Block) -> int:
    """How many sides of a line are set apart by a blank line or an end of the page: text browsers do so to headings."""
    before, after = page.blocks[block.index - 1 : block.index], page.blocks[block.index + 1 : block.index + 2]
    above = page.text[before[0].end : block.start] if before else "\n\n"
    below = page.text[block.end : after[0].start] if after else "\n\n"
    return (above.count("\n") > 1) + (below.count("\n") > 1)


def _shape(text: str) -> float:
    """How much a line looks like a headline."""
    few = len(text.split()) if len(long_words(text)) <= LONG_WORDS else LONG_WORDS
    points = _fewer(few, FEWER_WORDS)
    points += TOO_LONG * (len(text) > LONG_TITLE) + SMALL * text[0].islower()
    return points + BRACKET * ("[" in text) + BREADCRUMB * any(sign in text for sign in _CRUMBS)


def _place(index: int, facts: _Facts) -> float:
    """How much a line stands where headlines do: over date, byline and text."""
    date, byline = _distance(facts.dates, index), _distance(facts.bylines, index)
    points = _within(min(date, byline), OVER_PARTICULARS)
    points += OVER_BOTH * (max(date, byline) <= OVER_PARTICULARS[-1][0])
    above = facts.start - index
    if above <= 0:
        return points + (IN_TEXT if above else AT_START)
    return points + _within(above, OVER_TEXT)


def _within(distance: int, table: tuple[tuple[int, float], ...]) -> float:
    """The points for a distance: those of the first that it does not exceed."""
    return next((points for most, points in table if distance <= most), 0.0)


def _fewer(count: int, table: tuple[tuple[int, float], ...]) -> float:
    """The points for a number of words: those of the first that it is below."""
    return next((points for least, points in table if count < least), 0.0)


def _is_long(texts: list[str], index: int) -> bool:
    return 0 <= index < len(texts) and len(texts[index]) >= LONG_LINE


def _taken_up(ours: set[str], others: set[str]) -> float:
    """The share of a line's words that other text has, and how sure that is: from 0 to 1."""
    shared = len(ours & others)
    return shared / len(ours) * min(1.0, shared / ENOUGH_WORDS) if ours else 0.0


def _distance(places: list[int], index: int) -> int:
    """How far below an index the first of the places is; very far if none is."""
    at = bisect_left(places, index)
    return places[at] - index if at < len(places) else 1_000_000


def _within_others(block: Block, facts: _Facts, around: str) -> float:
    """Points for a line that stands within longer ones; ``around`` are all lines that are not too long."""
    text = block.text
    points = WITHIN_FIRST * (block.index > 0 and text in facts.texts[0])
    if len(text) >= SHORTEST_WITHIN and around.count(text) > facts.lines[text]:
        points += WITHIN_ANOTHER
    return points
