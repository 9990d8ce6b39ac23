"""The page as the rules see it: its blocks, what is still open, and what is settled.

Rules look and yield; only the engine in ``mark.py`` calls ``take``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from itertools import islice
from operator import attrgetter
from typing import Generic, TypeVar

from .article import ASIDE, MANY, Document, Mark
from .blocks import Block
from .dates import FoundDate, find_dates, may_hold_one, month_first_in
from .languages import Words, holds, words
from .languages.detect import detect
from .open_text import OpenText
from .prose import BARRIER, LEADS_AWAY, PROSE, article_run, score
from .sheet import Sheet

#: A line that is longer than this is not a headline, byline, caption or menu item.
SHORT = 220
#: The language is read off the first blocks that are so long: menus have no stop words.
LONG, SAMPLE_BLOCKS = 80, 6
#: Fields whose one rule may give several values.
LISTS = frozenset({"authors", "keywords"})
#: A text is under way once so many points of prose have been read, or so many blocks.
UNDER_WAY, UNDER_WAY_BLOCKS = 9.0, 12
#: What stands between the numbers of a date that can be read in two ways.
_IN_NUMBERS = "/-‐‑"
#: What a line above the text says.
WHO_AND_WHEN = frozenset({"authors", "date", "updated"})
#: Fields about which any rule may speak.
_SETTLING_NOTHING = MANY | ASIDE

#: The kinds of phrases after which no article goes on, and those that lead away from one.
_BARRIERS = frozenset({"comments", "about", "copyright"})
_LEADS = frozenset({"menu", "related", "share", "subscribe", "contact"})
#: What is seen of a page until a rule takes some of it.
_UNTIL_TAKEN = frozenset({"run", "_prose_run", "_under_way", "head", "body", "short", "above", "near", "dated"})

_START = attrgetter("start")
T = TypeVar("T")


class _Seen(Generic[T]):
    """What a look at a page gives, kept until it is forgotten. Without the lock of ``functools.cached_property``, which
    costs more than most looks."""

    def __init__(self, look: Callable[[Page], T]) -> None:
        self.look = look
        self.name = look.__name__
        self.__doc__ = look.__doc__

    def __get__(self, page: Page, owner: type[Page]) -> T:
        value = self.look(page)
        page.__dict__[self.name] = value
        return value


class Page(Sheet):
    """A document on the desk: ``blocks`` are all its blocks, ``open`` those no rule has taken yet."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._text = OpenText(self.text, list(self.blocks))
        self.open = self._text.blocks
        self.marks: list[Mark] = []
        self._settled: dict[str, str] = {}
        self._dates: dict[Block, list[FoundDate]] = {}
        self._opening: dict[Block, dict[str, int]] = {}
        self._begins: int | None = None
        self._says: int | None = None
        self._ends: int | None = None

    @_Seen
    def language(self) -> str | None:
        """The language the text is in, by the stop words of its long blocks; None when unsure."""
        long = islice((block.text for block in self.blocks if len(block.text) >= LONG), SAMPLE_BLOCKS)
        return detect(" ".join(long) or self.text)

    @_Seen
    def words(self) -> Words:
        """The words of the page's language and of English, or of all languages."""
        return words(self.language, "en") if self.language else words()

    def _notices(self, block: Block) -> dict[str, int]:
        """The kinds of phrases of notices that a block opens with, and where the phrases end."""
        found = self._opening.get(block)
        if found is None:
            found = self._opening[block] = self.words.notices(block.word, block.text)
        return found

    def opening(self, kind: str) -> list[tuple[Block, int]]:
        """The short open blocks that open with a phrase of a kind of notices, and where the phrase ends."""
        found = self._openings.get(kind)
        return [(block, end) for block, end in found if self._text.has(block)] if found else []

    @_Seen
    def _openings(self) -> dict[str, list[tuple[Block, int]]]:
        """The short blocks that open with a phrase of a notice, by its kind, and where the phrase ends."""
        by_kind: dict[str, list[tuple[Block, int]]] = {}
        for block in self.short:
            for kind, end in self._notices(block).items():
                by_kind.setdefault(kind, []).append((block, end))
        return by_kind

    @_Seen
    def _best_run(self) -> tuple[int, int]:
        header = self.document.header
        if header:
            return bisect_left(self.blocks, header, key=_START), len(self.blocks)
        return article_run(self.scores)

    @_Seen
    def scores(self) -> list[float]:
        """How much like an article's prose every block is by itself, in points: by its length and its first words."""
        return [
            self._score_short(block) if block.end - block.start <= SHORT else score(block.text) for block in self.blocks
        ]

    def _score_short(self, block: Block) -> float:
        kinds = self._notices(block)
        if kinds:
            if not _BARRIERS.isdisjoint(kinds):
                return BARRIER
            nearly_all = len(block.text) - 1
            if any(end >= nearly_all and kind in _LEADS for kind, end in kinds.items()):
                return LEADS_AWAY
        return score(block.text)

    @_Seen
    def run(self) -> tuple[int, int]:
        """The article's own run of blocks, ``first, end``: the one that reads most like prose.

        A dateline begins the text and an end mark closes it, whatever stands between them. Where the run
        begins with no more prose than a standfirst, and then says who and when, the text begins below.
        """
        first, end = self._prose_run
        says = self._says
        if says is not None and not self.is_copy and first <= says and self._is_head(first, says):
            first = min(says + 1, end)
        return first, end

    @_Seen
    def _prose_run(self) -> tuple[int, int]:
        """The best run, from the dateline to the end mark."""
        first, end = self._best_run
        begins, ends = self._begins, self._ends
        if begins is not None and (begins <= first or not end):
            first, end = begins, max(end, begins + 1, ends or 0)
        if ends is not None and first < ends < end:
            end = ends
        return first, end

    def _is_head(self, first: int, last: int) -> bool:
        """Whether no more prose than a standfirst stands between two blocks."""
        return sum(score >= PROSE for score in self.scores[first:last]) <= 1

    @property
    def is_copy(self) -> bool:
        """Whether the file holds an article and nothing else: a dateline or a header opens it."""
        return self._begins is not None or self.document.header > 0

    @_Seen
    def head(self) -> list[Block]:
        """The open blocks above the article's run, or all of them where there is no run."""
        first, end = self.run
        return [block for block in self.open if block.index < first] if end else self.open

    @_Seen
    def body(self) -> list[Block]:
        """The open blocks of the article's run."""
        first, end = self.run
        return [block for block in self.open if first <= block.index < end]

    @property
    def foot(self) -> list[Block]:
        """The open blocks below the article's run."""
        end = self.run[1]
        return [block for block in self.open if end and block.index >= end]

    @_Seen
    def short(self) -> list[Block]:
        """The open blocks that are short enough to be something else than a paragraph."""
        return [block for block in self.open if block.end - block.start <= SHORT]

    @_Seen
    def dated(self) -> list[tuple[Block, list[FoundDate]]]:
        """The short open blocks near the text's ends that hold dates."""
        found = [(block, self.dates(block)) for block in self.near]
        return [(block, dates) for block, dates in found if dates]

    @_Seen
    def near(self) -> list[Block]:
        """The short open blocks above the text, at its start, or right below it."""
        end = self.run[1]
        below = [block for block in self.short if end <= block.index < end + 4] if end else []
        return self.above + below

    @_Seen
    def above(self) -> list[Block]:
        """The short open blocks that stand before the text is under way: where a page says who and when."""
        start = self._under_way
        return [block for block in self.short if block.index < start] if self.run[1] else self.short

    @_Seen
    def _under_way(self) -> int:
        """The index of the block at which the text is well under way, and no byline or date line follows.

        Above it a few paragraphs have been read: a standfirst, a notice to subscribers and the
        first of the article's own, which all read like its text.
        """
        first, end = self._prose_run
        read = 0.0
        latest = min(first + UNDER_WAY_BLOCKS, end)
        for index in range(first, latest):
            read += max(0.0, self.scores[index])
            if read >= UNDER_WAY:
                return index
        return latest

    def dates(self, block: Block) -> list[FoundDate]:
        """The dates in a block."""
        found = self._dates.get(block)
        if found is None:
            found = self._dates[block] = self._find_dates(block.text) if may_hold_one(block.text) else []
        return found

    def _find_dates(self, text: str) -> list[FoundDate]:
        return find_dates(text, self.language, self._month_first if holds(text, _IN_NUMBERS) else None)

    @_Seen
    def _month_first(self) -> bool | None:
        """Whether the page writes the month before the day, as its layout or a date on it says; None if none does."""
        stated = self.document.month_first
        return month_first_in(self.text) if stated is None else stated

    def settled(self, field: str) -> bool:
        """Whether a rule has given this field its value."""
        return field in self._settled

    def take(self, rule: str, marks: Iterable[Mark]) -> None:
        """Write down what a rule said, and take the text from what is open.

        What is not open is not taken, and its mark forgotten. A mark without text, at 0, is welcome.
        """
        for field, value, start, end, warning, _, _ in marks:
            block = self._text.cut(start, end) if start < end else None
            if block is None and end:
                continue
            accepted = value is None or field in _SETTLING_NOTHING or self._settles(field, rule)
            self.marks.append(Mark(field, value, start, end, warning, rule, accepted))
            if block and accepted:
                self._bound(field, block, start)
        self._look_again()

    def _bound(self, field: str, block: Block, start: int) -> None:
        """Write down where the text begins and ends, if a mark that begins in a block says so."""
        if field == "dateline":
            self._begins = block.index
        elif field == "end_mark":
            self._ends = block.index + (start > self.blocks[block.index].start)
        elif field in WHO_AND_WHEN and block.index < self._under_way:
            self._says = max(block.index, self._says or 0)

    def _look_again(self) -> None:
        """See what is open now."""
        if self._text.divided:
            self.__dict__.pop("_openings", None)
        self.open = self._text.settle()
        for name in _UNTIL_TAKEN.intersection(self.__dict__):
            del self.__dict__[name]

    def _settles(self, field: str, rule: str) -> bool:
        """Whether a rule may speak about a field: the first to do so settles it."""
        if field not in self._settled:
            self._settled[field] = rule
            return True
        return field in LISTS and self._settled[field] == rule
