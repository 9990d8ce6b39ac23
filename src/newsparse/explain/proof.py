"""Article → a proof: its lines, what each was taken for, and by which rule.

A proof is what a newsroom calls a page with marks in its margin. A line falls into *rows*: one for all that one rule
said on it about one field. What the rule marked there as a label (a by-word, ``Published:``) goes with the value that
it introduces. The proof is data, with the text as it was; ``screen`` and ``web`` draw it, and make the text harmless.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from ..article import SINGLE, Article, Dateline, Document, Mark
from ..errors import NoSuchNameError
from ..profiles import layout_named
from ..scored import Scored, scored

#: The rule that takes the article's run of blocks, where a page was searched for it.
SEARCHING = "paragraph"

#: A value of more characters is not repeated behind the text that states it.
LONGEST_REPEATED = 50
#: Why a layout reads a file that was not looked at.
ASKED = "it was asked for"


class Piece(NamedTuple):
    """A stretch of a line, and the mark that it lies in; white space between marks lies in none."""

    text: str
    mark: Mark | None


@dataclass(frozen=True, slots=True)
class Row:
    """What one rule said about one field on one line.

    ``pieces`` laid in order are the text. ``begins`` says whether a mark begins here, and not on a line before.
    ``values`` are those of the marks that begin here, in words. ``score`` is that of the block that begins here.
    """

    field: str
    rule: str
    accepted: bool
    begins: bool
    pieces: tuple[Piece, ...]
    score: Scored | None = None

    @property
    def name(self) -> str:
        """The field and the rule, or their common name; in brackets if the mark was outvoted."""
        name = self.field if self.field == self.rule else f"{self.field} · {self.rule}"
        return name if self.accepted else f"[{name}]"

    @property
    def text(self) -> str:
        """The text of the row."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def value(self) -> str:
        """What the record gets from the marks that begin here, in words; of running text there is nothing to say."""
        marks = dict.fromkeys(piece.mark for piece in self.pieces if piece.mark and piece.mark.field in SINGLE)
        return "; ".join(filter(None, map(in_words, marks))) if self.begins else ""

    @property
    def value_beside(self) -> str:
        """The value, where the text does not state it as it stands. A long one that is there is not repeated."""
        value, text = " ".join(self.value.split()), " ".join(self.text.split())
        return "" if value == text or (len(value) > LONGEST_REPEATED and value in text) else self.value


class Line(NamedTuple):
    """A line of the file, with its number in it, from 1. A blank one has no rows."""

    number: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """The annotated page of an article.

    ``known_by`` says how the layout was recognised, and on which line of the file's first article; ``facts`` are marks
    that cover no text, as that of the language, and ``scored`` says that the article's run was searched for by the
    scores of blocks.
    """

    article: Article
    known_by: str
    facts: tuple[Mark, ...]
    lines: tuple[Line, ...]
    scored: bool

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.article.path or "text"


def proof_of(article: Article, asked: bool = False) -> Proof:
    """The proof of an article; ``asked`` says that its layout was named, not recognised."""
    document = article.document
    blocks = _scores(article)
    lines = list(_lines(document, [mark for mark in article.marks if mark.start < mark.end], blocks))
    if len(lines) > 1 and not lines[-1].rows and document.text.endswith(("\r", "\n")):
        lines.pop()
    facts = tuple(mark for mark in article.marks if mark.start == mark.end)
    return Proof(article, ASKED if asked else _known_by(document), facts, tuple(lines), bool(blocks))


def _known_by(document: Document) -> str:
    """How the layout of a file was recognised, and on which line of it; one that would not be was asked for."""
    try:
        layout = layout_named(document.layout)
    except NoSuchNameError:
        return ASKED
    if not document.start and not layout.recognise(document.text):
        return ASKED
    line = _settled(document, layout.recognise)
    return f"{layout.known_by} (line {line})" if line else layout.known_by


def _settled(document: Document, recognise: Callable[[str], bool]) -> int | None:
    """The line down to which a file is recognised, and without which it is not; None for what is always."""
    ends = [*document.line_starts()[1:], len(document.text)]
    if document.start or recognise(""):
        return None
    before, down = -1, len(ends) - 1
    while down - before > 1:
        middle = (before + down) // 2
        if recognise(document.text[: ends[middle]]):
            down = middle
        else:
            before = middle
    return document.first_line + down


def in_words(mark: Mark) -> str:
    """The value of a mark as words."""
    value = mark.value
    if isinstance(value, Dateline):
        return " · ".join(filter(None, (value.place, value.agency, value.date)))
    return value if isinstance(value, str) else "; ".join(value or ())


def _scores(article: Article) -> dict[int, Scored]:
    """The scores of blocks by where they begin; none where a header or a format said where the text is."""
    if article.document.header or all(mark.rule != SEARCHING for mark in article.marks):
        return {}
    return {block.start: block for block in scored(article.document)}


def _lines(document: Document, marks: list[Mark], blocks: dict[int, Scored]) -> Iterator[Line]:
    """The lines of a text; they end at CR LF, CR or LF and nowhere else. ``marks`` are in order, and do not overlap."""
    starts = document.line_starts()
    text, at = document.text, 0
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(text)
        while at < len(marks) and marks[at].end <= start:
            at += 1
        last = bisect_right(marks, end - 1, at, key=lambda mark: mark.start)
        solid = start + len(text[start:end].rstrip("\r\n"))
        rows = _rows(text, (start, solid), marks[at:last], blocks)
        yield Line(document.first_line + number, tuple(rows))


def _rows(text: str, span: tuple[int, int], marks: list[Mark], blocks: dict[int, Scored]) -> Iterator[Row]:
    """The rows of a line; the white space between two of them is neither's."""
    start, end = span
    at = start
    for (field, rule, accepted), group in groupby(_spoken(marks), key=lambda spoken: spoken[0]):
        said = [mark for _, mark in group]
        pieces: list[Piece] = []
        for mark in said:
            here, stop = max(mark.start, start), min(mark.end, end)
            pieces += [Piece(text[at:here], None)] if at < here and (pieces or at == start) else []
            pieces.append(Piece(text[here:stop], mark))
            at = stop
        begun = [mark.start for mark in said if mark.start >= start]
        score = next(filter(None, map(blocks.get, begun)), None)
        yield Row(field, rule, accepted, bool(begun), tuple(pieces), score)


Key = tuple[str, str, bool]


def _spoken(marks: Iterable[Mark]) -> Iterator[tuple[Key, Mark]]:
    """The marks of a line, each with field, rule and fate of its row: a label goes with its rule's next or last."""
    waiting: list[Mark] = []
    last: Key | None = None
    for mark in marks:
        if waiting and waiting[-1].rule != mark.rule:
            yield from _labels(waiting, last)
            waiting, last = [], None
        if mark.field == "label":
            waiting.append(mark)
            continue
        last = (mark.field, mark.rule, mark.accepted)
        yield from ((last, label) for label in waiting)
        yield last, mark
        waiting = []
    yield from _labels(waiting, last)


def _labels(labels: list[Mark], last: Key | None) -> Iterator[tuple[Key, Mark]]:
    """Labels behind which their rule says no more: they go with what it said before, or stand alone."""
    for label in labels:
        key = (label.field, label.rule, label.accepted)
        yield (last if last and last[1] == label.rule else key), label
