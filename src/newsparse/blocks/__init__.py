"""How the lines of a page fall into blocks: the pieces of text that belong together.

A block is a paragraph, a headline, a byline, a menu item. In most files it is one line. Where the
text is hard-wrapped at a width (``wrapped.py``), a block is as many lines as it takes, and begins
after a blank line, at an indent, or after a line that ended early.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter

from ..languages import first_word
from .lines import Line, columns, lines_of, unwrap
from .torn import is_torn, mended
from .wrapped import is_wrapped_markdown, joined, joined_markdown, uses_hyphens, wrap_width

__all__ = ["Block", "Line", "blocks_at", "blocks_of", "columns", "lines_of", "unwrap", "wrap_width"]

_START = attrgetter("start")

#: White space that is neither a blank nor the line feed.
_OTHER_SPACES = (
    "\t\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)


class Block:
    """A piece of text that belongs together; ``index`` is its place on the page, from 0.

    ``start`` and ``end`` are offsets into the document's text; ``text`` is unwrapped and its
    white space is squeezed; ``word`` is its first word, folded: what phrases are looked up by. A
    block of which a part is taken keeps its index.
    """

    __slots__ = ("end", "index", "start", "text", "word")

    def __init__(self, start: int, end: int, text: str, index: int) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.index = index
        self.word = first_word(text)

    @property
    def bare(self) -> str:
        """The text without brackets and stars before it."""
        return self.text.lstrip("([*_ ") if self.text[0] in "([*_" else self.text


def blocks_of(text: str, header: int = 0, markdown: bool = False) -> list[Block]:
    """The blocks of a text, in order. Every line of a header is a block.

    In hard-wrapped Markdown adjacent lines are one paragraph, and only a line of spaces and tabs
    is blank (CommonMark, 2.1 and 4.8).
    """
    all_lines = lines = lines_of(text)
    above: list[tuple[int, int]] = []
    if header:
        first = bisect_left(lines, header, key=_START)
        above, lines = [(line.start, line.end) for line in lines[:first]], lines[first:]
    if markdown and is_wrapped_markdown(text, lines):
        return blocks_at(text, [*above, *joined_markdown(text, lines)], uses_hyphens(text, lines))
    width = 0 if markdown else wrap_width(text, lines)
    if width:
        return blocks_at(text, [*above, *joined(text, lines, width)], uses_hyphens(text, lines))
    if not markdown and is_torn(text, lines):
        return blocks_at(text, [*above, *mended(text, lines)], False)
    if _is_squeezed(text):
        return [Block(start, end, text[start:end], i) for i, (start, end, _, _) in enumerate(all_lines)]
    return blocks_at(text, [(start, end) for start, end, _, _ in all_lines], False)


def blocks_at(text: str, spans: Iterable[tuple[int, int]], dehyphenate: bool = False) -> list[Block]:
    """The blocks of a text of which it is known where each starts and ends."""
    return [Block(start, end, unwrap(text[start:end], dehyphenate), i) for i, (start, end) in enumerate(spans)]


def _is_squeezed(text: str) -> bool:
    """Whether all white space inside the lines of a text is single blanks."""
    return "  " not in text and not any(map(text.__contains__, _OTHER_SPACES))
