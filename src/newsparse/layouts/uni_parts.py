"""The parts of an article as Nexis Uni prints it, told by lines that are known words.

Headline, publication, date, each on a line; a copyright; labels; ``Body``; the text; below it
``Graphic``, ``Classification`` and other labels, ``Load-Date:``, and ``End of Document``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from ..blocks import Line, lines_of
from ..dates import find_dates, read_date
from .counts import lines_like
from .labels import Label, read_label
from .nexis_labels import CAPITALISED

#: What ends an article, in the languages of the interface.
ENDS = ("End of Document", "Ende des Dokuments", "Dokumentende", "Fin du document", "Einde van document",
        "Einde van het document", "Fin del documento", "Fine documento", "Fim do documento")  # fmt: skip
#: What stands alone above the text.
BODIES = (
    "Body",
    "Text",
    "Hauptteil",
    "Textkörper",
    "Volltext",
    "Corps",
    "Texte",
    "Corps du texte",
    "Tekst",
    "Cuerpo",
    "Corpo",
)
#: What stands alone below the text → the field of what follows.
HEADINGS = {
    "Graphic": "caption", "Grafik": "caption", "Illustration": "caption", "Correction": "boilerplate",
    "Classification": "label", "Klassifikation": "label", "Klassifizierung": "label", "Notes": "boilerplate",
    "Classificatie": "label", "Clasificación": "label", "Classificazione": "label",
}  # fmt: skip
#: A masthead has at most so many lines.
MOST_LINES = 12
#: A line that is a month and a year is not longer than this.
LONGEST_MONTH = 40
APPENDED = "Correction Appended"

WHITE = "[ \t\xa0]"
_START = attrgetter("start")


#: Nor is the word above the text.
LONGEST_WORD = 24
#: A longer line below a byline is a summary.
LONGEST_BYLINE = 80


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", "[ \xa0]") for word in words)


_END = re.compile(rf"{WHITE}*+(?:{_any(ENDS)}){WHITE}*+\r?")
_END_WORDS = ("ocument", "okument")
BODY = re.compile(rf"\n{WHITE}*+(?P<word>{_any(BODIES)}){WHITE}*+\r?(?=\n)")
_LOADED = _any(label for label, field in CAPITALISED.items() if field == "load_date")
_FOOT = re.compile(
    rf"\n(?={WHITE}*+(?:(?:{_any(HEADINGS)}){WHITE}*+\r?\n|(?:{_LOADED}|Correction-Date):"
    rf"|(?:{_any(ENDS)}){WHITE}*+\r?(?:\n|$)))"
)
_COPYRIGHT = re.compile(r"(?:Copyright\b|©|\(c\) ?(?:19|20)\d\d)", re.I)
COVER = re.compile(rf"^{WHITE}*+(?:Job Number|User Name|Auftragsnummer|Benutzername):", re.M)
#: A line that numbers the pages of a printed file.
PAGE = re.compile(r"(?:Page|Seite|Pagina|Página) \d{1,4} (?:of|von|de|sur|van|di) \d{1,4}")
#: A cover page shows itself in so many characters.
COVER_BEGINNING = 1_000

Spot = tuple[int, int]


class Masthead(NamedTuple):
    """The lines above the copyright and the labels; None where there is no such line."""

    headline: Spot | None = None
    publisher: Spot | None = None
    date: Spot | None = None
    others: tuple[Spot, ...] = ()


class Parts(NamedTuple):
    """The parts of an article, in offsets into its text."""

    masthead: Masthead
    copyright: Spot | None
    labels: list[Label]
    body: int
    foot: int
    foot_labels: list[Label]
    blocks: tuple[Spot, ...]


def ends_in(text: str) -> list[re.Match[str]]:
    """The lines with which the articles of a file end."""
    return lines_like(text, _END, _END_WORDS)


@lru_cache(maxsize=4)
def parts_of(text: str) -> Parts:
    """The parts of the one article in a text, perhaps below a cover page."""
    opening = BODY.search(text)
    closing = _FOOT.search(text, opening.end() if opening else 0)
    foot = closing.end() if closing else len(text)
    every = lines_of(text)
    lines = every[: bisect_left(every, opening.start() + 1 if opening else foot, key=_START)]
    anchor = next((n for n, line in enumerate(lines) if n and _is_anchor(text, line)), len(lines))
    first = _first_below_cover(text, lines, anchor) if COVER.search(text, 0, COVER_BEGINNING) else 0
    spots = [(line.start, line.end) for line in lines[first:anchor]]
    masthead = _masthead(text, [spot for spot in spots if not PAGE.fullmatch(text, *spot)][:MOST_LINES])
    below = anchor
    if below < len(lines) and _COPYRIGHT.match(text, lines[below].start):
        while below < min(len(lines), anchor + MOST_LINES) and not _label(text, lines[below]):
            below += 1
    rights = (lines[anchor].start, lines[below - 1].end) if below > anchor else None
    word = opening.span("word") if opening else _unknown_opening(text, lines, below)
    labels = _labels(text, [line for line in lines[below:] if line.start < word[0]])
    labels.append(Label("body", *word, word[1]))
    body = word[1]
    rest = _labels(text, every[bisect_left(every, foot, key=_START) :])
    return Parts(masthead, rights, labels, body, foot, rest, tuple((line.start, line.end) for line in every))


def _unknown_opening(text: str, lines: list[Line], at: int) -> Spot:
    """The word above the text in a language that we do not know, or nothing where the text begins without one.

    The word is short and stands right below the labels, and the text below it and a blank line.
    """
    labelled = at
    while labelled < len(lines) and _label(text, lines[labelled]):
        labelled += 1
    if labelled == at or labelled == len(lines):
        end = lines[-1].end if lines else 0
        return end, end
    start, end, _, breaks = lines[labelled]
    below = lines[labelled + 1].breaks if labelled + 1 < len(lines) else 0
    return (start, end) if breaks == 1 < below and end - start <= LONGEST_WORD else (start, start)


def _is_anchor(text: str, line: Line) -> bool:
    """Whether a line is below the masthead for certain: a copyright or a label."""
    return bool(_COPYRIGHT.match(text, line.start) or _label(text, line))


def _label(text: str, line: Line) -> Label | None:
    return read_label(text, CAPITALISED, line.start, line.end)


def _first_below_cover(text: str, lines: list[Line], anchor: int) -> int:
    """The number of the first line of the masthead: above it, going back, is the first blank line."""
    first = anchor
    while first > 0:
        first -= 1
        if lines[first].breaks > 1 and text[lines[first].start : lines[first].end] != APPENDED:
            break
    return first


def _masthead(text: str, lines: list[Spot]) -> Masthead:
    """Headline, publication and date.

    The date is the last line that begins with one; the publication is the line above it. A line in
    brackets between them names a blog. Where the note of a correction stands in the place of the date there is none.
    """
    dated = next((n for n in range(len(lines) - 1, 0, -1) if _is_date(text[slice(*lines[n])])), None)
    named = (len(lines) if dated is None else dated) - 1
    while named > 1 and _is_aside(text[slice(*lines[named])]):
        named -= 1
    if named < 1:
        return Masthead(lines[0] if lines else None, others=tuple(lines[1:]))
    others = tuple(line for n, line in enumerate(lines) if n > named and n != dated)
    return Masthead((lines[0][0], lines[named - 1][1]), lines[named], None if dated is None else lines[dated], others)


def _is_aside(line: str) -> bool:
    """Whether a line of the masthead is a note of a correction, or the name of a blog in brackets."""
    return line == APPENDED or (line[0] == "(" and line[-1] == ")")


def _is_date(line: str) -> bool:
    """Whether a line begins with a date, or is a month."""
    found = find_dates(line)
    if found or len(line) > LONGEST_MONTH or not line[-1].isdigit():
        return bool(found) and found[0].start == 0
    return read_date(line) is not None


def _labels(text: str, lines: list[Line]) -> list[Label]:
    """Labels and headings with their values, each up to the next one."""
    labels: list[Label] = []
    for line in lines:
        start, end = line.start, line.end
        word = text[start:end]
        found = _label(text, line)
        if word in HEADINGS or word in ENDS:
            found = Label(HEADINGS.get(word, "label"), start, end, end)
        if found:
            labels.append(found)
        elif labels and labels[-1].field == "authors":
            labels.append(Label("standfirst" if end - start > LONGEST_BYLINE else "authors", start, start, end))
        elif labels:
            labels[-1] = labels[-1]._replace(end=end)
    return labels
