"""A document that has been read through: its language, what its lines open with, and where the article's text runs."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from operator import attrgetter

from .article import Document
from .blocks import Block
from .languages import Words, first_word, words
from .languages.detect import detect
from .prose import BARRIER, LEADS_AWAY, PROSE, article_run, score
from .seen import Seen
from .sheet import Sheet

#: A line that is longer than this is not a headline, byline, caption or menu item.
SHORT = 220
#: The language is read off the first blocks that are so long: menus have no stop words.
LONG, SAMPLE_BLOCKS = 80, 6
#: A text is under way once so many points of prose have been read, or so many blocks.
UNDER_WAY, UNDER_WAY_BLOCKS = 9.0, 12
#: A page has so many blocks beside its article at least. Below a line on it that leads away less prose than
#: this is none of the article's.
PAGE, AFTERWORD = 9, 9.0
#: A file that is nothing but an article has no more blocks than this.
FEW_BLOCKS = 100
#: How a line may begin that closes the text; with a blank behind it, it is an item of a list.
_END_MARKS = ("-", "#", "(", "[", "<", "*")
#: What a line above the text says.
WHO_AND_WHEN = frozenset({"authors", "date", "updated"})
#: A line over the comments has so much more than its phrase, and more than one word: that is a button above the text.
LONGEST_REST = 40
#: A phrase of so many characters opens no sentence of an article: *sign up for our*.
SURE_PHRASE = 12
#: The kinds of phrases after which no article goes on, and those that lead away from one.
_BARRIERS = frozenset({"comments", "about", "copyright"})
_LEADS = frozenset({"menu", "related", "share", "subscribe", "contact"})
_CLOSING = _BARRIERS | {"related", "share", "subscribe", "contact", "contributors"}
#: What is seen anew once a rule has found where the text begins or ends.
_BOUNDED = frozenset({"run", "prose_run", "under_way"})

#: What may stand around a phrase: a bullet, brackets, a number.
_FIGURES = "•·*▪●◦□-–—>»[](){}0123456789 :"

_START = attrgetter("start")


class ReadSheet(Sheet):
    """A document, its language, and its run of prose, which ends where rules find that it does."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._opening: dict[Block, dict[str, int]] = {}
        self._begins: int | None = None
        self._says: int | None = None
        self._ends: int | None = None

    @Seen
    def language(self) -> str | None:
        """The language the text is in, by the stop words of its long blocks; None when unsure."""
        long = islice((block.text for block in self.blocks if len(block.text) >= LONG), SAMPLE_BLOCKS)
        return detect(" ".join(long) or self.text)

    @Seen
    def words(self) -> Words:
        """The words of the page's language and of English, or of all languages."""
        return words(self.language, "en") if self.language else words()

    def notices(self, block: Block) -> dict[str, int]:
        """The kinds of phrases of notices that a block opens with, and where the phrases end."""
        found = self._opening.get(block)
        if found is None:
            found = self.words.notices(block.word, block.text)
            if not found and not block.text[0].isalpha():
                found = self._behind_figures(block.text)
            self._opening[block] = found
        return found

    def _behind_figures(self, text: str) -> dict[str, int]:
        """The kinds of phrases that are all of a line but for a bullet, brackets or a number: *3 comments*."""
        inside = text.strip(_FIGURES)
        kinds = self.words.notices(first_word(inside), inside) if inside else {}
        return {kind: len(text) for kind, end in kinds.items() if end == len(inside)}

    @Seen
    def _best_run(self) -> tuple[int, int]:
        header = self.document.header
        if header:
            return bisect_left(self.blocks, header, key=_START), len(self.blocks)
        first, end = article_run(self.scores)
        if end and self.is_bare:
            return self._hull(first, end)
        is_page = len(self.blocks) - (end - first) >= PAGE
        return (first, self._closed(first, end)) if is_page else (first, end)

    @Seen
    def is_bare(self) -> bool:
        """Whether a file is short and has no line of a page's furniture."""
        if len(self.blocks) > FEW_BLOCKS:
            return False
        short = (block for block in self.blocks if block.end - block.start <= SHORT)
        return not any(end >= len(block.text) - 1 for block in short for end in self.notices(block).values())

    def _hull(self, first: int, end: int) -> tuple[int, int]:
        """A run and all prose above and below it, whatever stands between them: a poem, a table; not an end mark."""
        first = next((index for index in range(first) if self.scores[index] >= PROSE), first)
        for index in range(end, len(self.blocks)):
            text = self.blocks[index].text
            if text.startswith(_END_MARKS) and text[1:2] != " ":
                break
            if self.scores[index] > 0:
                end = index + 1
        return first, end

    def _closed(self, first: int, end: int) -> int:
        """Where a run ends: at a line that leads away with little prose below, none beside another, as teasers are."""
        below = 0.0
        closed = end
        for index in range(end - 1, first, -1):
            score = self.scores[index]
            if below >= AFTERWORD or (index + 1 < end and score >= PROSE <= self.scores[index + 1]):
                break
            if score < PROSE and self._leads_away(self.blocks[index]):
                closed = index
            below += max(score, LEADS_AWAY)
        return closed

    def _leads_away(self, block: Block) -> bool:
        """Whether a line opens with a phrase that leads away from the article, and has little more."""
        return any(
            kind in _CLOSING and len(block.text) - end <= LONGEST_REST for kind, end in self.notices(block).items()
        )

    @Seen
    def scores(self) -> list[float]:
        """How much like an article's prose every block is by itself, in points: by its length and its first words."""
        return [
            self._score_short(block) if block.end - block.start <= SHORT else score(block.text) for block in self.blocks
        ]

    def _score_short(self, block: Block) -> float:
        text = block.text
        for kind, end in self.notices(block).items():
            if kind in _BARRIERS and len(text) - end <= LONGEST_REST and len(text) > len(block.word):
                return BARRIER
            if kind in _LEADS and (len(text) - end <= 1 or end >= SURE_PHRASE):
                return LEADS_AWAY
        return score(text)

    @Seen
    def run(self) -> tuple[int, int]:
        """The article's own run of blocks, ``first, end``: the one that reads most like prose.

        A dateline begins the text and an end mark closes it, whatever stands between them. Where the run
        begins with no more prose than a standfirst, and then says who and when, the text begins below.
        """
        first, end = self.prose_run
        says = self._says
        if says is not None and not self.is_copy and first <= says and self._is_head(first, says):
            first = min(says + 1, end)
        return first, end

    @Seen
    def prose_run(self) -> tuple[int, int]:
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

    @Seen
    def under_way(self) -> int:
        """The index of the block at which the text is well under way, and no byline or date line follows.

        Above it a few paragraphs have been read: a standfirst, a notice to subscribers and the
        first of the article's own, which all read like its text.
        """
        first, end = self.prose_run
        read = 0.0
        latest = min(first + UNDER_WAY_BLOCKS, end)
        for index in range(first, latest):
            read += max(0.0, self.scores[index])
            if read >= UNDER_WAY:
                return index
        return latest

    def bound(self, field: str, block: Block, start: int) -> None:
        """Write down where the text begins and ends, if a mark that begins in a block says so."""
        if field == "dateline":
            self._begins = block.index
        elif field == "end_mark":
            self._ends = block.index + (start > self.blocks[block.index].start)
        elif field in WHO_AND_WHEN and not self.is_copy and block.index < self.under_way:
            self._says = max(block.index, self._says or 0)
        else:
            return
        for name in _BOUNDED.intersection(self.__dict__):
            del self.__dict__[name]
