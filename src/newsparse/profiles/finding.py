"""Where a text has what a profile names: its separators, and its labels with their values."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from ..layouts.counts import Counts
from ..layouts.layout import Check
from .data import LONGEST_LABEL, Data, Separator

#: Two labels of a head have no more between them, in characters that are not white space; nor has a foot.
GAP = 400
#: These labels may stand alone on a line, without a colon.
ALONE = ("body", "end")

_LINE = re.compile(r"[^\r\n]+")
_COLON = re.compile(r"[ \t\xa0]*[:：]?[ \t\xa0]*")
_BLANK = re.compile(r"(?:\r\n|\r(?!\n)|\n)[ \t\xa0]*[\r\n]")


class Label(NamedTuple):
    """A label with its value: the label and its field, where it begins, where its value begins and ends."""

    name: str
    field: str
    start: int
    value: int
    end: int


def lines_in(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """The lines between two offsets that are not blank."""
    for line in _LINE.finditer(text, start, len(text) if end is None else end):
        if not line[0].isspace():
            yield line


def separators_in(text: str, separator: Separator) -> list[tuple[int, int]]:
    """The lines that are separators, in order: where each begins and ends."""
    sign = separator.sign
    if sign.pattern is None and sign.literal not in text:
        return []
    return [line.span() for line in lines_in(text) if sign.fits(line[0].strip())]


def starts_in(text: str, separator: Separator) -> list[int]:
    """Where articles begin in a text, but for the first: at the separators.

    A separator before or after an article belongs to it, one between two to the second. What stands above the first
    or below the last is an article, or belongs to one, and is never dropped. A piece that is blank, or has nothing but
    a separator between articles, goes with its neighbour.
    """
    lines = separators_in(text, separator)
    if separator.where == "after":
        cuts = [end for _, end in lines]
    else:
        cuts = [start for start, _ in lines][separator.where == "before" :]
    starts = []
    for start, end in pairwise([0, *cuts, len(text)]):
        inside = _within(lines, start, end)
        if not _is_empty(text, inside, start, end) or (inside and separator.where != "between"):
            starts.append(start)
    return starts[1:]


def is_empty(article: str, separator: Separator) -> bool:
    """Whether an article is nothing but its separator."""
    lines = separators_in(article, separator)
    return bool(lines) and separator.where != "between" and _is_empty(article, lines, 0, len(article))


class Separators(Check):
    """Whether the separator of a profile is in the file, and below its last article; and the numbers that it has."""

    def __init__(self, separator: Separator) -> None:
        self.separator = separator
        self.counts = Counts()
        self.last = ""
        self.found = False

    def see(self, article: str) -> None:
        """Look for the separator, and for the numbers in it."""
        self.last = article
        for start, end in separators_in(article, self.separator):
            self.found = True
            number = self.separator.sign.number_in(article[start:end].strip())
            if number:
                self.counts.add(*number)

    def warnings(self) -> tuple[str, ...]:
        """A warning if it is missing, or if one of the numbers is."""
        return self.counts.warnings() or self._doubts()

    def _doubts(self) -> tuple[str, ...]:
        """A warning if the separator is missing where one must be."""
        if self.separator.where == "between":
            return ()
        if not self.found:
            return ("the separator of the profile is not in the file: it is read as one article",)
        if self.separator.where == "after" and not separators_in(self.last, self.separator):
            return ("no separator stands below the last article: the file may be cut off",)
        return ()


def _within(lines: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The separators between two offsets."""
    return lines[bisect_left(lines, (start, 0)) : bisect_left(lines, (end, 0))]


def _is_empty(text: str, lines: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a piece holds nothing but white space and its separators."""
    edges = [start, *(edge for line in lines for edge in line), end]
    return not any(text[a:b].strip() for a, b in zip(edges[::2], edges[1::2], strict=True))


def labels_of(text: str, data: Data) -> list[Label]:
    """The labels of an article, in order: those of its head and those of its foot."""
    head, foot = head_and_foot(text, data)
    return head + foot


def head_and_foot(text: str, data: Data) -> tuple[list[Label], list[Label]]:
    """The labels above the text of an article, and those below it.

    The head ends with the label of the text, and the foot begins with the label of the end; without
    them, where there is too much between two labels. A word and a colon inside the text are text.
    """
    found = list(_labels_in(text, data))
    first = next((number for number, label in enumerate(found) if label.field == "body"), None)
    head = found[: first + 1] if first is not None else _near(text, found)
    rest = found[len(head) :]
    last = next((number for number, label in enumerate(rest) if label.field == "end"), len(rest))
    below = rest[last].start if last < len(rest) else len(text)
    return head, _foot(text, rest[:last], below) + rest[last:]


def first_lines_of(text: str, data: Data) -> list[Label]:
    """The first lines of an article, above its first label, each with the field it has.

    Separators are none of them, and neither is what is boilerplate by the profile.
    """
    head, _ = head_and_foot(text, data) if data.first_lines else ([], [])
    end = head[0].start if head else len(text)
    lines = (line for line in lines_in(text, 0, end) if not _is_furniture(line[0].strip(), data))
    return [
        Label(
            "",
            field,
            line.end() - len(line[0].lstrip()),
            line.end() - len(line[0].lstrip()),
            line.start() + len(line[0].rstrip()),
        )
        for field, line in zip(data.first_lines, lines, strict=False)
    ]


def _is_furniture(line: str, data: Data) -> bool:
    """Whether a line is a separator, or opens with a phrase that is boilerplate."""
    if data.separator and data.separator.sign.fits(line):
        return True
    return line.casefold().startswith(tuple(phrase.casefold() for phrase in data.boilerplate))


def _near(text: str, labels: list[Label]) -> list[Label]:
    """The labels of a head: as many as stand near the beginning and near each other."""
    at = 0
    for number, label in enumerate(labels):
        if _solid(text, at, label.start) > GAP:
            return labels[:number]
        at = label.end
    return labels


def _foot(text: str, labels: list[Label], end: int) -> list[Label]:
    """The labels of a foot that ends at ``end``; their values go on up to a blank line."""
    number, at = len(labels), end
    while number and _solid(text, labels[number - 1].end, at) <= GAP:
        number -= 1
        at = labels[number].start
    foot = labels[number:]
    stops = [*(label.start for label in foot[1:]), end]
    return [label._replace(end=_to_blank(text, label.end, stop)) for label, stop in zip(foot, stops, strict=False)]


def _to_blank(text: str, at: int, stop: int) -> int:
    """Where what stands at an offset ends: at a blank line, or at ``stop``."""
    gap = _BLANK.search(text, at, stop)
    return at + len(text[at : gap.start() if gap else stop].rstrip())


def _solid(text: str, start: int, end: int) -> int:
    """How many characters between two offsets are not white space; no more are counted than matter."""
    return sum(map(len, text[start : min(end, start + 8 * GAP)].split()))


def _labels_in(text: str, data: Data) -> Iterator[Label]:
    """Every line that opens with a label of the profile, with its value."""
    table, openers = dict(data.labels), _openers(data)
    waiting: Label | None = None
    for line in lines_in(text):
        at = line.end() - len(line[0].lstrip())
        end = at + len(line[0].strip())
        here = _label_at(text, (at, end), table, openers)
        if waiting and here is None and _goes_on(text, waiting, line, data):
            waiting = waiting._replace(value=waiting.value if waiting.value < waiting.end else at, end=end)
            continue
        if waiting:
            yield waiting
        waiting = here
    if waiting:
        yield waiting


def _openers(data: Data) -> list[tuple[str, str]]:
    """The labels that no colon need follow, because they end with a sign of their own; the longest first."""
    return sorted((label for label in data.labels if not label[0][-1].isalnum()), key=lambda label: -len(label[0]))


def _label_at(
    text: str, span: tuple[int, int], table: Mapping[str, str], openers: list[tuple[str, str]]
) -> Label | None:
    """The label with which a line opens: one of the table and a colon, or where the text begins or ends, alone."""
    at, end = span
    for opener, field in openers:
        if text.startswith(opener, at, end):
            return Label(opener, field, at, _COLON.match(text, at + len(opener), end).end(), end)  # type: ignore[union-attr]
    head = text[at : min(end, at + LONGEST_LABEL + 2)]
    name, colon, _ = head.replace("：", ":").partition(":")
    field = table.get(" ".join(name.split()), "")
    if not field or not (colon or (field in ALONE and at + len(name) == end)):
        return None
    return Label(" ".join(name.split()), field, at, _COLON.match(text, at + len(name), end).end(), end)  # type: ignore[union-attr]


def _goes_on(text: str, label: Label, line: re.Match[str], data: Data) -> bool:
    """Whether a line without a label belongs to the value above it: no blank line is between them, and the
    value began below its label, or the line is indented, or values go on up to a blank line."""
    if label.field in ALONE or _BLANK.search(text, label.end, line.start() + 1):
        return False
    below = label.value == label.end or any(text.find(sign, label.start, label.value) >= 0 for sign in "\r\n")
    above = max(text.rfind(sign, 0, label.start) for sign in "\r\n") + 1
    indent = len(line[0]) - len(line[0].lstrip())
    return below or data.values == "to-blank-line" or indent > label.start - above
