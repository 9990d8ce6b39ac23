"""Headings in the manner of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block
from ..mark import rule
from ..page import Page
from ..patterns import pattern

_ATX = pattern(r"(?P<level>#{1,6})[ \t]+(?P<text>\S.*?)(?:[ \t]+#{1,6})?")
_BOLD = pattern(r"(?P<level>\*\*|__)(?P<text>[^*_\s][^*_]{0,100}?)(?P=level)")

_UNDERLINE = pattern(r"={3,}")

_STORM = "The harbour was closed on Monday after a storm of two days, the harbour master said."
#: How a line ends.
_LINE_ENDS = ("\n", "\r\n", "\r")


@rule("subheading", example=f"{_STORM}\n\n## Who pays\n\n{_STORM}", not_example="#harbour")
def heading(page: Page) -> Iterator[Mark]:
    """A line that is marked up as a heading: ``## Who pays``, ``**Who pays**``.

    The first heading above the text, of the first level, is the headline. So is a line over a line of ``=====``.
    """
    for block in page.short:
        if block.text[0] == "=" and _UNDERLINE.fullmatch(block.text) and _is_under_headline(page, block):
            above = page.blocks[block.index - 1]
            yield Mark("title", above.text, above.start, above.end)
            yield Mark("label", None, block.start, block.end)
        found = _heading(block) if block.text[0] in "#*_" else None
        if found:
            top = found["level"] == "#" and block.index <= page.run[0] and not page.settled("title")
            field = "title" if top else "subheading"
            yield from page.label(block, [page.mark(field, found["text"], block, found.span("text"))])


def _is_under_headline(page: Page, block: Block) -> bool:
    """Whether a line of equals signs is right below the line above the text: a setext heading (CommonMark, 4.3)."""
    if not 0 < block.index <= page.run[0] or page.settled("title"):
        return False
    above = page.blocks[block.index - 1]
    return page.whole(above) and page.text[above.end : block.start].strip(" \t") in _LINE_ENDS


def _heading(block: Block) -> re.Match[str] | None:
    """The parts of a heading, if a block is one."""
    return _ATX.fullmatch(block.text) or _BOLD.fullmatch(block.text)
