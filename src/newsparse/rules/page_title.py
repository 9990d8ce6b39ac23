"""The headline of a whole page, menus and all: which of many lines it is."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import NamedTuple

from ..blocks import Block
from ..headline import long_words
from ..page import Page

#: Points for a line whose words the first blocks of the text take up, for one whose words the whole text takes up; so
#: many shared words make it sure. All numbers here were chosen over 480 dumped pages.
OPENING, TEXT, ENOUGH_WORDS = 4.0, 2.0, 3
#: The first blocks, and the whole text, for this purpose.
OPENING_BLOCKS, TEXT_BLOCKS = 6, 40
#: Points for a line that the page repeats, that its first line (a browser's title) holds, that stands over a date or a
#: byline.
REPEATED, IN_FIRST_LINE, OVER_PARTICULARS = 1.5, 4.0, 1.5
#: So many blocks above them.
REACH = 8
#: Items of menus have fewer words; points for a line with so many, and for one with fewer.
MENU_WORDS, LONG_ENOUGH, MENU_ITEM = 4, 1.0, -3.0
#: Points for a line longer than most headlines, for one that opens in small letters, for one that ends in a colon.
LONG_TITLE, TOO_LONG, SMALL, COLON = 120, -3.0, -2.0, -3.0
#: Points lost for every block between the line and the text, at most one.
FARTHER = 0.02
#: How close above the best line, in blocks, how nearly as good and how good at least a line is to be preferred to it.
CLOSE, NEARLY, SURE = 14, 1.3, 2.6
#: A line with fewer points is no headline.
LEAST = 1.0


class _Facts(NamedTuple):
    """What a page says about its headline."""

    opening: set[str]
    text: set[str]
    lines: Counter[str]
    first_line: str
    dates: list[int]
    bylines: list[int]
    start: int


def likeliest(page: Page, candidates: list[Block]) -> list[Block]:
    """The line that is most like the page's headline, if any is: one block or none.

    It is repeated, taken up by the text, over date and byline, and longer than a menu's item. Of
    lines that are nearly as good and close together the first counts: the headline stands over
    its standfirst.
    """
    facts = _facts(page)
    points = {block.index: _points(block, facts) for block in candidates}
    best = max(points, key=points.__getitem__, default=0)
    if points.get(best, 0.0) < LEAST:
        return []
    enough = min(points[best], max(SURE, points[best] - NEARLY))
    close = range(best - CLOSE, best + 1)
    return [block for block in candidates if block.index in close and points[block.index] >= enough][:1]


def _facts(page: Page) -> _Facts:
    first, end = page.run
    texts = [block.text for block in page.blocks]
    return _Facts(
        opening=long_words(" ".join(texts[first : first + OPENING_BLOCKS])),
        text=long_words(" ".join(texts[first:end][:TEXT_BLOCKS])),
        lines=Counter(texts),
        first_line=texts[0],
        dates=sorted(page.index_at(mark.start) for mark in page.marks if mark.field in ("date", "updated")),
        bylines=sorted(page.index_at(mark.start) for mark in page.marks if mark.field == "authors"),
        start=first,
    )


def _points(block: Block, facts: _Facts) -> float:
    """How much a line is like the page's headline."""
    text = block.text
    ours = long_words(text)
    long_enough = len(text.split()) >= MENU_WORDS or len(ours) > 2 * MENU_WORDS
    points = OPENING * _taken_up(ours, facts.opening) + TEXT * _taken_up(ours, facts.text)
    points += LONG_ENOUGH if long_enough else MENU_ITEM
    points += REPEATED * (long_enough and facts.lines[text] > 1)
    points += IN_FIRST_LINE * (long_enough and block.index > 0 and text in facts.first_line)
    points += OVER_PARTICULARS * (_follows(facts.dates, block.index) + _follows(facts.bylines, block.index))
    points += TOO_LONG * (len(text) > LONG_TITLE) + SMALL * text[0].islower() + COLON * text.endswith((":", "|"))
    return points - min(1.0, FARTHER * abs(facts.start - block.index))


def _taken_up(ours: set[str], others: set[str]) -> float:
    """The share of a line's words that other text has, and how sure that is: from 0 to 1."""
    shared = len(ours & others)
    return shared / len(ours) * min(1.0, shared / ENOUGH_WORDS) if ours else 0.0


def _follows(places: list[int], index: int) -> bool:
    """Whether one of the places is at an index or close below it."""
    at = bisect_left(places, index)
    return at < len(places) and places[at] - index <= REACH
