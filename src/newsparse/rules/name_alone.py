"""Names without a by-word before them, or with one on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block
from ..mark import rule
from ..names import is_name
from ..page import Page
from .credit_marks import credit_marks

#: Names stand within so many blocks above the text, and so close to the date or the headline.
NEAR, BESIDE = 12, 2
#: What an article's own names stand beside.
PARTICULARS = ("date", "updated", "title", "standfirst")
#: A list of names is not longer than this, in characters.
LONGEST_NAMES = 90
#: At most so many authors stand one below another.
MOST_LINES = 4

_STORM = "The harbour was closed on Monday after a storm of two days, the harbour master said."
_BULLET = re.compile(r"[*•·–-]\s+")
#: Between the names of a list without a by-word.
_BETWEEN = re.compile(r"\s*(?:,|/|&|\||·)\s*|\s+(?:and|und|et|y|e|i|och|og|en|ja|ve|и|та)\s+")


@rule(
    "authors",
    example=f"Storm closes the harbour\n\nBy\n\nAda Lovelace\n\nAlan Turing\n\n{_STORM}",
    not_example=f"Storm closes the harbour\n\nBy\n\nnoon it had stopped\n\n{_STORM}",
)
def byword_alone(page: Page) -> Iterator[Mark]:
    """A by-word on a line of its own, and the names on the lines below it."""
    by = page.words.by
    for block in reversed(page.short):
        if block.word in by.by_first_word and block.index <= page.run[0] and block.text.rstrip(" :") in by:
            below = _names_below(page, block)
            if below:
                yield Mark("label", None, block.start, block.end)
                for name in below:
                    yield from _names(page, name)
                return


@rule(
    "authors",
    example=f"Storm closes the harbour\n\nAda Lovelace\n\n{_STORM}",
    not_example=f"Storm closes the harbour\n\n{_STORM}",
    guess=True,
)
def name_alone(page: Page) -> Iterator[Mark]:
    """A line above the text that is a person's name, or several, and nothing else.

    It stands close to the text, beside the date or the headline. Where several do, the nearest to
    the text counts.
    """
    first = page.run[0]
    beside = [page.index_at(mark.start) for mark in page.marks if mark.field in PARTICULARS]
    for block in reversed(page.head):
        if first - block.index > NEAR:
            return
        if _is_names(page, block.text) and any(abs(block.index - index) <= BESIDE for index in beside):
            yield from _names(page, block)
            return


def _names_below(page: Page, byword: Block) -> list[Block]:
    """The blocks right below a by-word that are names."""
    found: list[Block] = []
    for block in page.open:
        if block.index == byword.index + len(found) + 1:
            if len(found) == MOST_LINES or not _is_names(page, block.text):
                break
            found.append(block)
    return found


def _is_names(page: Page, text: str) -> bool:
    """Whether a line is a list of names, perhaps with a role or the like behind them, and nothing else."""
    if len(text) > LONGEST_NAMES:
        return False
    names = _BETWEEN.split(_BULLET.sub("", text, count=1))
    if not is_name(names[0], page.words):
        return False
    return all(is_name(name, page.words) or page.words.roles.found(name) for name in names[1:])


def _names(page: Page, block: Block) -> Iterator[Mark]:
    """The marks of a line of names, and a label for its bullet."""
    bullet = _BULLET.match(block.text)
    start = bullet.end() if bullet else 0
    yield from page.label(block, credit_marks(page, block, (start, len(block.text))))
