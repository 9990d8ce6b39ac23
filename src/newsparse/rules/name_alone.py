"""A name without a by-word."""

from __future__ import annotations

from collections.abc import Iterator

from ..article import Mark
from ..mark import rule
from ..names import is_name
from ..page import Page


@rule(
    "authors",
    example="Storm closes the harbour\n\nAda Lovelace\n\nThe harbour was closed on Monday after a storm of two days.",
    not_example="Storm closes the harbour\n\nThe harbour was closed on Monday after a storm of two days.",
    guess=True,
)
def name_alone(page: Page) -> Iterator[Mark]:
    """A line above the text that is a person's name and nothing else."""
    for block in page.head:
        if is_name(block.text, page.words):
            yield Mark("authors", block.text, block.start, block.end)
            return
