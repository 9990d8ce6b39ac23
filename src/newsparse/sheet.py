"""A document's text in blocks, and where on it stands what rules speak of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import attrgetter

from .article import Document, Mark, Value
from .blocks import Block, blocks_at, blocks_of, unwrap

_START = attrgetter("start")


class Sheet:
    """A document and its blocks. Offsets into a block's text are not those of the document: its text is squeezed."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        if document.blocks is None:
            self.blocks = blocks_of(document.text, document.header, document.markdown)
        else:
            self.blocks = blocks_at(document.text, document.blocks)

    def at(self, block: Block, offset: int) -> int:
        """Where the character at an offset into a block's text stands in the document.

        A block's text is squeezed: what both have in common is the characters that are not white
        space, and they are counted.
        """
        if len(block.text) == block.end - block.start:
            return block.start + offset
        solid = sum(not char.isspace() for char in block.text[:offset])
        for i in range(block.start, block.end):
            if not self.text[i].isspace():
                if not solid:
                    return i
                solid -= 1
        return block.end

    def index_at(self, offset: int) -> int:
        """The place on the page of the block that stands at an offset into the document's text."""
        return max(0, bisect_right(self.blocks, offset, key=_START) - 1)

    def mark(self, field: str, value: Value, block: Block, span: tuple[int, int]) -> Mark:
        """A mark on a part of a block; ``span`` is in offsets into the block's text."""
        start, end = span
        if len(block.text) == block.end - block.start:
            return Mark(field, value, block.start + start, block.start + end)
        return Mark(field, value, self.at(block, start), self.at(block, end - 1) + 1)

    def whole(self, block: Block) -> bool:
        """Whether nothing of a block has been taken yet."""
        return block is self.blocks[block.index]

    def label(self, block: Block, marks: Iterable[Mark]) -> Iterator[Mark]:
        """Marks that lie inside a block, and labels for what stands around them.

        Where there are none, the block is a label that no field has a place for, and its text is the label's value.
        """
        marks = list(marks)
        if not marks:
            yield from self._label(block.start, block.end, whole=True)
            return
        yield from marks
        at = block.start
        for mark in sorted(marks, key=_START) if len(marks) > 1 else marks:
            if at < mark.start:
                yield from self._label(at, mark.start)
            at = mark.end
        if at < block.end:
            yield from self._label(at, block.end)

    def _label(self, start: int, end: int, whole: bool = False) -> list[Mark]:
        text = self.text[start:end]
        solid = text.strip()
        if not solid:
            return []
        start += text.index(solid[0])
        return [Mark("label", unwrap(solid) if whole else None, start, start + len(solid))]
