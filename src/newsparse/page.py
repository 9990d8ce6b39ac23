"""The page as the rules see it: its blocks, what is still open, and what is settled.

Rules look and yield; only the engine in ``mark.py`` calls ``take``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from operator import attrgetter

from .article import ASIDE, MANY, Document, Mark, Value
from .blocks import Block, blocks_of, unwrap
from .dates import FoundDate, find_dates, month_first_in
from .languages import Words, words
from .languages.detect import detect
from .prose import BARRIER, LEADS_AWAY, article_run, score

#: A line that is longer than this is not a headline, byline, caption or menu item.
SHORT = 220
#: The language is read off the first blocks that are so long: menus have no stop words.
LONG, SAMPLE_BLOCKS = 80, 6
#: Fields whose one rule may give several values.
LISTS = frozenset({"authors", "keywords"})
#: What stands between the numbers of a date that can be read in two ways.
_IN_NUMBERS = "/-‐‑"
#: Fields about which any rule may speak.
_SETTLING_NOTHING = MANY | ASIDE

_START = attrgetter("start")


class Page:
    """A document on the desk: ``blocks`` are all its blocks, ``open`` those no rule has taken yet."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.blocks = blocks_of(document.text, document.header, document.markdown)
        self.open: list[Block] = list(self.blocks)
        self.marks: list[Mark] = []
        self._settled: dict[str, str] = {}
        self._dates: dict[Block, list[FoundDate]] = {}
        self._opening: dict[Block, list[tuple[str, int]]] = {}
        self._begins: int | None = None
        self._ends: int | None = None
        self._forget()

    def _forget(self) -> None:
        """Look again at what is open."""
        self._run: tuple[int, int] | None = None
        self._head: list[Block] | None = None
        self._body: list[Block] | None = None
        self._short: list[Block] | None = None
        self._openings: dict[str, list[tuple[Block, int]]] | None = None
        self._dated: list[tuple[Block, list[FoundDate]]] | None = None

    @cached_property
    def language(self) -> str | None:
        """The language the text is in, by the stop words of its long blocks; None when unsure."""
        long = islice((block.text for block in self.blocks if len(block.text) >= LONG), SAMPLE_BLOCKS)
        return detect(" ".join(long) or self.text)

    @cached_property
    def words(self) -> Words:
        """The words of the page's language and of English, or of all languages."""
        return words(self.language, "en") if self.language else words()

    @cached_property
    def _best_run(self) -> tuple[int, int]:
        header = self.document.header
        if header:
            return bisect_left(self.blocks, header, key=_START), len(self.blocks)
        return article_run(self.scores)

    @cached_property
    def scores(self) -> list[float]:
        """The score of every block by itself."""
        return [self.score(block) for block in self.blocks]

    def score(self, block: Block) -> float:
        """How much like an article's prose a block is, in points, by its length and its first words."""
        words, text = self.words, block.text
        if block.word in words.openers and block.end - block.start <= SHORT:
            for phrases in (words.comments, words.about, words.copyright):
                if phrases.opens_with(block.word, text):
                    return BARRIER
            for phrases in (words.menu, words.related, words.share, words.subscribe, words.contact):
                if phrases.opens_with(block.word, text) >= len(text) - 1:
                    return LEADS_AWAY
        return score(text)

    @property
    def run(self) -> tuple[int, int]:
        """The article's own run of blocks, ``first, end``: the one that reads most like prose.

        A dateline begins the text and an end mark closes it, whatever stands between them.
        """
        if self._run is None:
            self._run = self._bounded_run()
        return self._run

    def _bounded_run(self) -> tuple[int, int]:
        """The best run, from the dateline to the end mark."""
        first, end = self._best_run
        begins, ends = self._begins, self._ends
        if begins is not None and (begins <= first or not end):
            first, end = begins, max(end, begins + 1, ends or 0)
        if ends is not None and first < ends < end:
            end = ends
        return first, end

    @property
    def is_copy(self) -> bool:
        """Whether the file holds an article and nothing else: a dateline or a header opens it."""
        return self._begins is not None or self.document.header > 0

    @property
    def head(self) -> list[Block]:
        """The open blocks above the article's run, or all of them where there is no run."""
        if self._head is None:
            first, end = self.run
            self._head = [block for block in self.open if block.index < first] if end else self.open
        return self._head

    @property
    def body(self) -> list[Block]:
        """The open blocks of the article's run."""
        if self._body is None:
            first, end = self.run
            self._body = [block for block in self.open if first <= block.index < end]
        return self._body

    @property
    def foot(self) -> list[Block]:
        """The open blocks below the article's run."""
        end = self.run[1]
        return [block for block in self.open if end and block.index >= end]

    @property
    def short(self) -> list[Block]:
        """The open blocks that are short enough to be something else than a paragraph."""
        if self._short is None:
            self._short = [block for block in self.open if block.end - block.start <= SHORT]
        return self._short

    @property
    def openings(self) -> dict[str, list[tuple[Block, int]]]:
        """The short open blocks that open with a phrase, by its kind, and where the phrase ends."""
        if self._openings is None:
            self._openings = {}
            kinds = self.words.kinds
            for block in self.short:
                if block.word in kinds:
                    for kind, end in self._opens(block):
                        self._openings.setdefault(kind, []).append((block, end))
        return self._openings

    def _opens(self, block: Block) -> list[tuple[str, int]]:
        """The kinds of phrases that a block opens with, and where they end."""
        found = self._opening.get(block)
        if found is None:
            ends = [
                (kind, phrases.opens_with(block.word, block.text)) for kind, phrases in self.words.kinds[block.word]
            ]
            found = self._opening[block] = [(kind, end) for kind, end in ends if end]
        return found

    @property
    def dated(self) -> list[tuple[Block, list[FoundDate]]]:
        """The short open blocks near the text's ends that hold dates."""
        if self._dated is None:
            found = [(block, self.dates(block)) for block in self.near]
            self._dated = [(block, dates) for block, dates in found if dates]
        return self._dated

    @property
    def near(self) -> list[Block]:
        """The short open blocks above the text, at its start, or right below it."""
        first, end = self.run
        return [block for block in self.short if block.index < first + 3 or end <= block.index < end + 4 or not end]

    def dates(self, block: Block) -> list[FoundDate]:
        """The dates in a block."""
        found = self._dates.get(block)
        if found is None:
            month_first = self._month_first if any(map(block.text.__contains__, _IN_NUMBERS)) else None
            found = self._dates[block] = find_dates(block.text, self.language, month_first)
        return found

    @cached_property
    def _month_first(self) -> bool | None:
        """Whether the page writes the month before the day, as its layout or a date on it says; None if none does."""
        stated = self.document.month_first
        return month_first_in(self.text) if stated is None else stated

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

    def settled(self, field: str) -> bool:
        """Whether a rule has given this field its value."""
        return field in self._settled

    def whole(self, block: Block) -> bool:
        """Whether nothing of a block has been taken yet."""
        return block is self.blocks[block.index]

    def label(self, block: Block, marks: Iterable[Mark]) -> Iterator[Mark]:
        """Marks that lie inside a block, and labels for what stands around them."""
        marks = list(marks)
        yield from marks
        at = block.start
        for mark in sorted(marks, key=_START):
            if at < mark.start:
                yield from self._label(at, mark.start)
            at = mark.end
        if at < block.end:
            yield from self._label(at, block.end)

    def _label(self, start: int, end: int) -> Iterator[Mark]:
        text = self.text[start:end]
        solid = text.strip()
        if solid:
            start += len(text) - len(text.lstrip())
            yield Mark("label", None, start, start + len(solid))

    def take(self, rule: str, marks: Iterable[Mark]) -> None:
        """Write down what a rule said, and take the text from what is open."""
        gone: set[Block] = set()
        for field, value, start, end, warning, _, _ in marks:
            index = self._cut(start, end, gone)
            if index is None:
                continue
            accepted = value is None or field in _SETTLING_NOTHING or self._settles(field, rule)
            self.marks.append(Mark(field, value, start, end, warning, rule, accepted))
            if field == "dateline" and accepted:
                self._begins = index
            elif field == "end_mark":
                self._ends = index + (start > self.blocks[index].start)
        if gone:
            self.open = [block for block in self.open if block not in gone]
        self._forget()

    def _settles(self, field: str, rule: str) -> bool:
        """Whether a rule may speak about a field: the first to do so settles it."""
        if field not in self._settled:
            self._settled[field] = rule
            return True
        return field in LISTS and self._settled[field] == rule

    def _cut(self, start: int, end: int, gone: set[Block]) -> int | None:
        """Take a span out of the open blocks; the index of the block where it begins.

        None, and nothing is done, if the span is not open. A mark without text, at 0, is welcome. A
        block that is taken whole is put with those that are ``gone``: to remove them one by one
        would take the square of their number.
        """
        if start >= end:
            return 0 if start == end == 0 else None
        blocks = self.open
        first = bisect_right(blocks, start, key=_START) - 1
        if first < 0 or start >= blocks[first].end:
            return None
        block = blocks[first]
        if block in gone:
            return None
        if start == block.start and end == block.end:
            gone.add(block)
            return block.index
        return self._cut_pieces(first, start, end, gone)

    def _cut_pieces(self, first: int, start: int, end: int, gone: set[Block]) -> int | None:
        """Take a span that begins in the open block with number ``first``, and leave what is around it."""
        block = self.open[first]
        last = first
        while self.open[last].end < end:
            last += 1
            if last == len(self.open) or self.open[last] in gone:
                return None
            if self._is_taken(self.open[last - 1].end, self.open[last].start):
                return None
        left = self._piece(block, block.start, start)
        right = self._piece(self.open[last], end, self.open[last].end)
        self.open[first : last + 1] = left + right
        return block.index

    def _is_taken(self, start: int, end: int) -> bool:
        """Whether anything but white space lies between two open blocks."""
        return not self.text[start:end].isspace()

    def _piece(self, block: Block, start: int, end: int) -> list[Block]:
        """What is left of a block between two offsets: a block of the same place, or nothing."""
        text = self.text[start:end] if start < end else ""
        stripped = text.strip()
        if not stripped:
            return []
        start += len(text) - len(text.lstrip())
        return [Block(start, start + len(stripped), unwrap(stripped), block.index)]
