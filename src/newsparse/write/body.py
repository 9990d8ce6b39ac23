"""The text of an article as a reader sees it: its paragraphs, with the subheadings where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..article import Article


class Block(NamedTuple):
    """A paragraph or a subheading."""

    text: str
    heading: bool = False


def blocks(article: Article) -> Iterator[Block]:
    """The blocks from top to bottom."""
    subheadings = list(reversed(article.subheadings))
    for number, paragraph in enumerate(article.paragraphs):
        while subheadings and subheadings[-1].before <= number:
            yield Block(subheadings.pop().text, heading=True)
        yield Block(paragraph)
    for subheading in reversed(subheadings):
        yield Block(subheading.text, heading=True)


def plain_text(article: Article) -> str:
    """The blocks with blank lines between."""
    return "\n\n".join(block.text for block in blocks(article))
