"""Lines that say themselves what they are: ``Author: Ada Lovelace``."""

from __future__ import annotations

from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block
from ..languages import holds
from ..mark import rule
from ..page import Page
from ..patterns import pattern
from .credit_marks import credit_marks

#: A label is not longer than this, in characters.
LONGEST_LABEL = 24
_LABEL = pattern(rf"(?P<label>[^:：]{{1,{LONGEST_LABEL}}}?)\s?[:：]\s*(?=\S)")


@rule(
    "title",
    example="Title: Storm closes the harbour\n\nThe harbour was closed on Monday, the harbour master said.",
    not_example="Storm: harbour closed",
)
def labelled(page: Page) -> Iterator[Mark]:
    """A line above the text that opens with a known label and a colon.

    Labels are the words of ``TITLE``, ``AUTHOR``, ``PUBLISHER``, ``SECTION`` and ``KEYWORDS`` in
    the page's language and English. Dates have rules of their own. Inside the text a word and a
    colon are no label.
    """
    for block in page.head:
        found = _LABEL.match(block.text) if holds(block.text, ":：") else None
        if found:
            yield from _labelled(page, block, found["label"], found.end())


def _labelled(page: Page, block: Block, label: str, start: int) -> Iterator[Mark]:
    """What a line with this label says; its value begins at ``start``."""
    if label in page.words.author:
        yield from page.label(block, credit_marks(page, block, (start, len(block.text))))
        return
    for field in ("title", "publisher", "section"):
        if label in getattr(page.words, field):
            span = (start, len(block.text))
            yield from page.label(block, [page.mark(field, block.text[start:], block, span)])
            return
    if label in page.words.keywords:
        yield from page.label(block, _keywords(page, block, start))


def _keywords(page: Page, block: Block, start: int) -> Iterator[Mark]:
    """Key words, divided by commas or semicolons."""
    divider = ";" if ";" in block.text else ","
    for word in block.text[start:].split(divider):
        if word.strip():
            at = start + len(word) - len(word.lstrip())
            yield page.mark("keywords", word.strip(), block, (at, at + len(word.strip())))
        start += len(word) + 1
