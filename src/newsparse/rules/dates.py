"""Lines that say when the article was published or changed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block
from ..dates import FoundDate, is_relative
from ..languages import Phrases
from ..mark import rule
from ..names import looks_like_names
from ..page import Page
from ..patterns import pattern

#: Besides its dates and their labels, a date line holds at most this many letters.
OTHER_LETTERS = 30
#: With the authors on the line, it holds at most so many; and these characters stand between.
LETTERS_WITH_NAMES, BETWEEN = 90, " |·•–—-,"
#: A label stands this close before its date, in characters.
LABEL_REACH = 30
#: A relative date has at most so many characters, and with a name in front of it.
LONGEST_RELATIVE, LONGEST_WITH_NAME = 40, 80

#: An hour of the day: 13:05, 13.05, 13h05.
_HOUR = pattern(r"\b[012]?\d[:.h][0-5]\d\b")
_LETTER = pattern(r"[^\W\d_]")


@rule("updated", example="Updated: 22 June 2021", not_example="The bridge was updated on 22 June 2021.")
def updated(page: Page) -> Iterator[Mark]:
    """A date behind a word that says the article was changed: *updated*, *last modified*."""
    yield from _labelled_dates(page, "updated", page.words.updated)


@rule("date", example="Published 21 June 2021, 13:05", not_example="The book was published on 21 June 2021 in Rome.")
def published(page: Page) -> Iterator[Mark]:
    """A date behind a word that says when the article appeared: *published*, *posted on*, *date*."""
    yield from _labelled_dates(page, "date", page.words.published)


@rule("date", example="Monday, June 21, 2021", not_example="On June 21, 2021, the harbour was closed.")
def date_line(page: Page) -> Iterator[Mark]:
    """A line that is hardly more than a date: it stands alone, or with a place or a section."""
    for block, dates in _date_lines(page):
        yield from (_date_mark(page, block, date, "date") for date in dates)


@rule("date", example="3 hours ago", not_example="Three hours ago the harbour was closed.")
def relative_date(page: Page) -> Iterator[Mark]:
    """A line that tells the time by the reader's clock: *3 hours ago*, *published at 13:05*. Its day is not known.

    In front of a bar somebody may be named: *Ada Lovelace | 3 hours ago*.
    """
    for block in page.near:
        text = block.text
        if len(text) > (LONGEST_WITH_NAME if "|" in text else LONGEST_RELATIVE):
            continue
        start = len(text) - len(text[text.rfind("|") + 1 :].lstrip())
        if _tells_hour(page, block):
            start = 0
        elif not (page.words.ago.may_occur(text) and is_relative(text[start:], page.words)):
            continue
        if len(text) - start <= LONGEST_RELATIVE:
            yield page.mark("date", None, block, (start, len(text)))


def _tells_hour(page: Page, block: Block) -> bool:
    """Whether a line opens with a word for *published* or *updated* and tells an hour."""
    labels, word, text = (page.words.published, page.words.updated), block.word, block.text
    return any(label.opens_with(word, text) for label in labels) and bool(_HOUR.search(text))


def _date_lines(page: Page) -> list[tuple[Block, list[FoundDate]]]:
    """Blocks that are date lines, with their dates."""
    lines = [(block, dates) for block, dates in page.dated if _is_date_line(page, block.text, dates)]
    return [(block, dates) for block, dates in lines if not _is_item(page, block, dates[0])]


def _is_item(page: Page, block: Block, date: FoundDate) -> bool:
    """Whether a line in the text is an item of a list that ends in a date: *8 pct bonds due July 1, 1990*."""
    first, end = page.run
    before = block.text[: date.start]
    return first < block.index < end and any(map(str.isdigit, before)) and any(map(str.isalpha, before))


def _is_date_line(page: Page, text: str, dates: list[FoundDate]) -> bool:
    """Whether a line says little besides its dates and who wrote the article, and is no sentence."""
    before, after = text[: dates[0].start], text[dates[-1].end :].lstrip(BETWEEN)
    if after and text[-1] in ".:;!?…" and (after != "." or not _is_label(page, before)):
        return False
    letters = len(_LETTER.findall(before + after))
    if OTHER_LETTERS < letters <= LETTERS_WITH_NAMES:
        if _names_people(page, before, after):
            return True
        label = _label_before(text, 0, len(before), page.words.published)
        letters -= len(_LETTER.findall(before[label:])) if label is not None else 0
    return letters <= OTHER_LETTERS


def _is_label(page: Page, before: str) -> bool:
    """Whether nothing stands before a date but a label: behind it, a full stop closes no sentence."""
    before = before.rstrip(" :")
    return not before or len(before) in (page.words.published.opens(before), page.words.updated.opens(before))


def _names_people(page: Page, before: str, after: str) -> bool:
    """Whether the part of a line before its dates, or the one after them, opens with a by-word and names people."""
    for part in (after, before):
        end = page.words.by.opens(part)
        if end and looks_like_names(part[end:].lstrip(" :"), page.words):
            return True
    return False


def _labelled_dates(page: Page, field: str, labels: Phrases) -> Iterator[Mark]:
    """The dates in date lines that one of the labels stands before, with the label."""
    for block, dates in _date_lines(page):
        at = 0
        for date in dates:
            label = _label_before(block.text, at, date.start, labels)
            if label is not None:
                yield from _with_label(page, block, label, date, field)
            at = date.end


def _label_before(text: str, start: int, end: int, labels: Phrases) -> int | None:
    """Where a label begins that stands between two offsets, close to the second."""
    start = max(start, end - LABEL_REACH)
    for word in re.finditer(r"\w+", text[start:end]):
        if labels.opens(text, start + word.start()):
            return start + word.start()
    return None


def _with_label(page: Page, block: Block, label: int, date: FoundDate, field: str) -> Iterator[Mark]:
    yield page.mark("label", None, block, (label, len(block.text[: date.start].rstrip())))
    yield _date_mark(page, block, date, field)


def _date_mark(page: Page, block: Block, date: FoundDate, field: str) -> Mark:
    return page.mark(field, date.iso, block, (date.start, date.end))._replace(warning=date.warning)
