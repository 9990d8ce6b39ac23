"""What of a page is still open: blocks from which rules take spans, whole or in part."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from .blocks import Block, unwrap

_START = attrgetter("start")


class OpenText:
    """The open blocks of a page.

    ``blocks`` lists them in order. A block that was taken leaves the list only at ``settle``: to remove them one by one
    would take the square of their number. ``divided`` says whether pieces of blocks were left since then.
    """

    def __init__(self, text: str, blocks: list[Block]) -> None:
        self.text = text
        self.blocks = blocks
        self.divided = False
        self._at = {block.start: block for block in blocks}

    def has(self, block: Block) -> bool:
        """Whether a block is open, all of it."""
        return self._at.get(block.start) is block

    def settle(self) -> list[Block]:
        """The blocks that are open now, in the order of the text."""
        if self.divided:
            self._at = {block.start: self._with_text(block) for block in self.blocks if self.has(block)}
        if self.divided or len(self.blocks) != len(self._at):
            self.blocks = list(self._at.values())
        self.divided = False
        return self.blocks

    def cut(self, start: int, end: int) -> Block | None:
        """Take a span out of the open text; the block where it began. None, and nothing is done, if it is not open."""
        block = self._at.get(start)
        if block and block.end == end:
            del self._at[start]
            return block
        first = bisect_right(self.blocks, start, key=_START) - 1
        block = self.blocks[first] if first >= 0 else None
        if not block or start >= block.end or not self.has(block):
            return None
        return self._cut_pieces(first, start, end)

    def _cut_pieces(self, first: int, start: int, end: int) -> Block | None:
        """Take a span that begins in the open block with number ``first``, and leave what is around it."""
        blocks, last = self.blocks, first
        while blocks[last].end < end:
            last += 1
            if last == len(blocks) or not self.has(blocks[last]) or self._is_taken(blocks[last - 1], blocks[last]):
                return None
        cut = blocks[first : last + 1]
        pieces = self._piece(cut[0], cut[0].start, start) + self._piece(cut[-1], end, cut[-1].end)
        blocks[first : last + 1] = pieces
        self.divided = self.divided or bool(pieces)
        for block in cut:
            del self._at[block.start]
        for piece in pieces:
            self._at[piece.start] = piece
        return cut[0]

    def _is_taken(self, before: Block, after: Block) -> bool:
        """Whether anything but white space lies between two open blocks."""
        return not self.text[before.end : after.start].isspace()

    def _piece(self, block: Block, start: int, end: int) -> list[Block]:
        """What is left of a block between two offsets: a block of the same place, or nothing.

        Its text comes when the page is settled: a rule can take thousands of spans of one block.
        """
        text = self.text
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        return [Block(start, end, "", block.index)] if start < end else []

    def _with_text(self, block: Block) -> Block:
        """A block, with its text if it is a piece that has none yet."""
        if block.text:
            return block
        return Block(block.start, block.end, unwrap(self.text[block.start : block.end]), block.index)
