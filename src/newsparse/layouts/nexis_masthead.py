"""The masthead of an article as LexisNexis printed it, centred: publication, date, edition, rights."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block, unwrap
from ..dates import read_date
from ..mark import rule
from ..page import Page
from .nexis_groups import Group, block_of, without_echo
from .nexis_parts import CLOSING, dates_in, parts_of

#: Lines of a masthead that name no publication: rights, licences, what a broadcast was called.
_NO_NAME = re.compile(
    "Copyright\\b|©|\\(c\\)|All Rights Reserved|Alle Rechte|Tous droits|Todos los derechos|SHOW: ", re.I
)
_SENTENCE = re.compile(r"(?:\S+\s+){5}.*\.$")
_LINE = re.compile(r"[^\r\n]+")

#: For the examples of the rules: a masthead, and an article that has none.
HEAD = """
                               1 of 2 DOCUMENTS

                              The Harbour Gazette

                             March 3, 2014 Monday

"""
_ARTICLE = (
    HEAD
    + """Storm closes the harbour

LENGTH: 12 words


The harbour was closed on Monday after a storm.

                    Copyright 2014 Harbour Press
                        All Rights Reserved
"""
)
BARE = "LENGTH: 9 words\n\nThe harbour was closed on Monday after a storm.\n"


@rule("copyright", example=_ARTICLE, not_example=HEAD + BARE)
def nexis_copyright(page: Page) -> Iterator[Mark]:
    """A copyright, centred, below the article or in its masthead."""
    parts = parts_of(page.text)
    for group in (*parts.closing, *parts.masthead):
        if CLOSING.match(page.text, group.start) and page.text[group.start] != "*":
            yield Mark("copyright", unwrap(page.text[group.start : group.end]), group.start, group.end)


@rule("publisher", example=_ARTICLE, not_example=BARE)
def nexis_publisher(page: Page) -> Iterator[Mark]:
    """The first line of the masthead that is neither a copyright nor a date."""
    parts = parts_of(page.text)
    spot = _publication_of(page.text, parts.masthead)
    if spot:
        spot = without_echo(page.text, *spot) if parts.echoed else spot
        yield Mark("publisher", unwrap(page.text[slice(*spot)]), *spot)


def _publication_of(text: str, masthead: list[Group]) -> tuple[int, int] | None:
    """Where a masthead names the publication: its first lines that are neither rights nor date."""
    for group in masthead:
        lines: list[tuple[int, int]] = []
        for line in _LINE.finditer(text, group.start, group.end):
            words = line[0].strip()
            start = line.start() + line[0].index(words)
            if dates_in(words):
                break
            if _NO_NAME.match(words) or _SENTENCE.match(words):
                lines = []
            elif words:
                lines.append((start, start + len(words)))
        if lines and not CLOSING.match(text, group.start):
            return lines[0][0], lines[-1][1]
    return None


@rule("date", example=_ARTICLE, not_example=BARE)
def nexis_date(page: Page) -> Iterator[Mark]:
    """The first date of the masthead; the day, or no more than the month."""
    for group in parts_of(page.text).masthead:
        if CLOSING.match(page.text, group.start):
            continue
        block = block_of(page.text, group)
        found = next(iter(dates_in(block.text)), None)
        if found is None and block.text[-1].isdigit():
            found = read_date(block.text)
        if found:
            yield page.mark("date", found.iso, block, (found.start, found.end))
            return


@rule("label", example=HEAD.replace("Monday", "Monday\n                           Final Edition"), not_example=BARE)
def nexis_edition(page: Page) -> Iterator[Mark]:
    """What else the masthead says: weekday, edition, show, licence."""
    for group in parts_of(page.text).masthead:
        taken = [mark for mark in page.marks if group.start <= mark.start < group.end]
        at = group.start
        for mark in sorted(taken, key=lambda mark: mark.start):
            yield from page.label(Block(at, mark.start, "", 0), [])
            at = mark.end
        yield from page.label(Block(at, group.end, "", 0), [])
