"""The page as the rules see it: its blocks, what is still open, and what is settled.

Rules look and yield; only the engine in ``mark.py`` calls ``take``.
"""

from __future__ import annotations

from collections.abc import Iterable

from .article import ASIDE, MANY, Document, Mark
from .blocks import Block
from .dates import FoundDate, find_dates, may_hold_one, month_first_in
from .languages import holds
from .open_text import OpenText
from .read_sheet import SHORT, ReadSheet
from .seen import Seen

#: Fields whose one rule may give several values.
LISTS = frozenset({"authors", "keywords"})
#: A clean file has at most so many lines above and below its text that are not the article's.
MOST_OUTSIDE = 4
#: What stands between the numbers of a date that can be read in two ways.
_IN_NUMBERS = "/-‐‑"
#: Fields about which any rule may speak.
_SETTLING_NOTHING = MANY | ASIDE

#: What is seen of a page until a rule takes some of it.
_UNTIL_TAKEN = frozenset({"head", "body", "short", "above", "near", "dated"})


class Page(ReadSheet):
    """A document on the desk: ``blocks`` are all its blocks, ``open`` those no rule has taken yet."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._text = OpenText(self.text, list(self.blocks))
        self.open = self._text.blocks
        self.marks: list[Mark] = []
        self._settled: dict[str, str] = {}
        self._dates: dict[Block, list[FoundDate]] = {}

    def opening(self, kind: str) -> list[tuple[Block, int]]:
        """The short open blocks that open with a phrase of a kind of notices, and where the phrase ends."""
        found = self._openings.get(kind)
        return [(block, end) for block, end in found if self._text.has(block)] if found else []

    @Seen
    def _openings(self) -> dict[str, list[tuple[Block, int]]]:
        """The short blocks that open with a phrase of a notice, by its kind, and where the phrase ends."""
        by_kind: dict[str, list[tuple[Block, int]]] = {}
        for block in self.short:
            for kind, end in self.notices(block).items():
                by_kind.setdefault(kind, []).append((block, end))
        return by_kind

    @Seen
    def head(self) -> list[Block]:
        """The open blocks above the article's run, or all of them where there is no run."""
        first, end = self.run
        return [block for block in self.open if block.index < first] if end else self.open

    @Seen
    def body(self) -> list[Block]:
        """The open blocks of the article's run."""
        first, end = self.run
        return [block for block in self.open if first <= block.index < end]

    @property
    def foot(self) -> list[Block]:
        """The open blocks below the article's run."""
        end = self.run[1]
        return [block for block in self.open if end and block.index >= end]

    @property
    def is_clean(self) -> bool:
        """Whether a file holds little besides its article: few lines above and below are open or boilerplate."""
        first, end = self.run
        outside = len(self.head) + len(self.foot)
        if outside <= MOST_OUTSIDE:
            aside = (self.index_at(mark.start) for mark in self.marks if mark.field == "boilerplate")
            outside += sum(not first <= index < end for index in aside)
        return outside <= MOST_OUTSIDE

    @Seen
    def short(self) -> list[Block]:
        """The open blocks that are short enough to be something else than a paragraph."""
        return [block for block in self.open if block.end - block.start <= SHORT]

    @Seen
    def dated(self) -> list[tuple[Block, list[FoundDate]]]:
        """The short open blocks near the text's ends that hold dates."""
        found = [(block, self.dates(block)) for block in self.near]
        return [(block, dates) for block, dates in found if dates]

    @Seen
    def near(self) -> list[Block]:
        """The short open blocks above the text, at its start, or right below it."""
        end = self.run[1]
        below = [block for block in self.short if end <= block.index < end + 4] if end else []
        return self.above + below

    @Seen
    def above(self) -> list[Block]:
        """The short open blocks that stand before the text is under way: where a page says who and when."""
        start = self.under_way
        return [block for block in self.short if block.index < start] if self.run[1] else self.short

    def dates(self, block: Block) -> list[FoundDate]:
        """The dates in a block."""
        found = self._dates.get(block)
        if found is None:
            found = self._dates[block] = self._find_dates(block.text) if may_hold_one(block.text) else []
        return found

    def _find_dates(self, text: str) -> list[FoundDate]:
        return find_dates(text, self.language, self._month_first if holds(text, _IN_NUMBERS) else None)

    @Seen
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
                self.bound(field, block, start)
        self._look_again()

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
