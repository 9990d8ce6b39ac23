"""Lines that say who wrote the article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block
from ..languages import holds
from ..mark import rule
from ..names import looks_like_names
from ..page import Page
from ..patterns import pattern
from .credit_marks import credit_marks

#: A by-word may stand behind one of these, with white space around it.
DIVIDERS = (" | ", " · ", " • ", " – ", " — ", " - ")
_DIVIDER = pattern("|".join(map(re.escape, DIVIDERS)))
_STORM = "The harbour was closed on Monday after a storm of two days, the harbour master said."
#: A line with a by-word behind a divider is not longer.
LONGEST_DIVIDED = 160
#: Bylines of one article stand this close together, in blocks.
TOGETHER = 2


@rule("authors", example="By Ada Lovelace and Alan Turing", not_example="By noon the rain had stopped.")
def byline(page: Page) -> Iterator[Mark]:
    """A short line that opens with a by-word and then names people.

    It stands above the text or where that begins. A by-word counts at the start of a line, behind a
    divider or behind a date. Where a page has many bylines, the article's is the one nearest to the
    start of its text. Roles, desks, addresses and handles are left out; an agency is the author
    only where nobody else is named.
    """
    found = list(_bylines(page, page.above))
    nearest = _nearest(page, [block for block, _ in found])
    for block, start in found:
        if abs(block.index - nearest) <= TOGETHER:
            yield from _marks(page, block, start)


@rule(
    "authors",
    example=f"Storm closes the harbour\n\n{_STORM}\n\n{_STORM}\n\nBy Alan Turing",
    not_example="By noon the rain had stopped.",
    guess=True,
)
def byline_below(page: Page) -> Iterator[Mark]:
    """The first byline in the text or right below it, where none stands at its head."""
    for block, start in _bylines(page, page.short):
        if block.index >= page.run[0]:
            yield from _marks(page, block, start)
            return


@rule(
    "authors",
    example=f"By Ada Lovelace\n\n{_STORM}\n\n{_STORM}\n\nMore\n\nBy Alan Turing",
    not_example="By noon the rain had stopped.",
)
def other_byline(page: Page) -> Iterator[Mark]:
    """A byline that stands away from the article's own: a teaser's, or a second one at the end."""
    for block, start in _bylines(page, page.short):
        yield from _marks(page, block, start)


def _bylines(page: Page, blocks: list[Block]) -> Iterator[tuple[Block, int]]:
    """Those of some blocks that hold a byline, and where the names begin."""
    byword = page.words.by
    for block in blocks:
        if block.word in byword.by_first_word or _is_divided(block.text):
            start = _names_start(page, block.text)
            if start:
                yield block, start


def _is_divided(text: str) -> bool:
    """Whether a line may have a divider in it: a quick look."""
    return len(text) <= LONGEST_DIVIDED and holds(text, DIVIDERS)


def _names_start(page: Page, text: str) -> int:
    """Where the names of a byline begin; 0 if the text is no byline."""
    for start in (0, *(divider.end() for divider in _DIVIDER.finditer(text, 0, LONGEST_DIVIDED))):
        end = page.words.by.opens(text, start)
        if end and text[end : end + 2].strip():
            names = end + len(text[end:]) - len(text[end:].lstrip(" :"))
            if looks_like_names(text[names:], page.words):
                return names
    return 0


def _nearest(page: Page, blocks: list[Block]) -> int:
    """The index of the byline nearest to the start of the article's text: above it, else in it."""
    first = page.run[0]
    above = [block.index for block in blocks if block.index < first]
    return above[-1] if above else min((block.index for block in blocks), default=0)


def _marks(page: Page, block: Block, start: int) -> Iterator[Mark]:
    """Labels and names of a byline, from a date or up to one, which is another rule's."""
    text, dates = block.text, page.dates(block)
    first = max((date.end for date in dates if date.end <= start), default=0)
    end = len(text[: min((date.start for date in dates if date.start > start), default=len(text))].rstrip(" |·•–—-,"))
    whole = Block(page.at(block, first), page.at(block, end - 1) + 1, text[first:end], block.index)
    yield from page.label(whole, credit_marks(page, whole, (start - first, end - first)))
