"""What bylines have in common: from the part of a line that names people to marks."""

from __future__ import annotations

from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block
from ..names import credits, is_organisation
from ..page import Page


def credit_marks(page: Page, block: Block, span: tuple[int, int]) -> Iterator[Mark]:
    """Marks for the people that a part of a block names; ``span`` is in offsets into its text.

    An agency is the author only where nobody else is named; beside people it is the publisher, and so
    is a paper that somebody wrote *for*.
    """
    start, end = span
    found = credits(block.text[start:end], page.words)
    people = any(credit.kind == "person" for credit in found)
    fields = {"person": "authors", "agency": "publisher" if people else "authors"}
    for credit in found:
        if credit.kind in fields:
            span = (start + credit.start, start + credit.end)
            yield page.mark(fields[credit.kind], credit.value, block, span)
        elif people and (paper := _paper(page, credit.value)):
            at = start + credit.start + credit.value.index(paper)
            yield page.mark("publisher", paper, block, (at, at + len(paper)))


def _paper(page: Page, text: str) -> str:
    """The paper in *for The Example Gazette*, or nothing."""
    behind = text[page.words.for_.opens(text) :].strip()
    is_paper = len(behind) < len(text) and behind[:1].isupper() and any(map(is_organisation, behind.split()))
    return behind if is_paper else ""
