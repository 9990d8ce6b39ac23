"""Why the article's run is where it is: the score of every block of a page, for a reader to see."""

from __future__ import annotations

from typing import NamedTuple

from .article import Document
from .page import Page
from .prose import in_context


class Scored(NamedTuple):
    """What a block counts for: ``start`` and ``end`` are offsets into the document's text.

    ``own`` is its score by itself, in points: positive for prose, negative for menus, headings and
    what leads away. ``beside`` is its score beside its neighbours; the article is mostly the run of blocks
    with the greatest sum of these. ``inside`` says whether the block lies in the article's run. A dateline
    and an end mark, which rules find later, can still move its ends.
    """

    start: int
    end: int
    own: float
    beside: float
    inside: bool


def scored(document: Document) -> list[Scored]:
    """The scores of a document's blocks, in the order of its text."""
    page = Page(document)
    first, end = page.run
    own = page.scores
    return [
        Scored(block.start, block.end, points, beside, first <= block.index < end)
        for block, points, beside in zip(page.blocks, own, in_context(own), strict=True)
    ]
