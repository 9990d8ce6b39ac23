"""Files that LexisNexis made until about 2019: ``3 of 62 DOCUMENTS``, a centred masthead, labels in capitals.

Every article begins with such a line. The language of the interface writes that line, the language of the source
the labels. A file without the line, but with the labels, is one article. What stands before the first
line, the cover page of the search, belongs to the first article's text and is none of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block, unwrap
from ..mark import rule
from ..names import looks_like_names
from ..page import Page
from ..rules.credit_marks import credit_marks
from ..rules.end_mark import end_mark
from ..rules.language import language
from .counts import Counts
from .labels import dateline_in_text, label_marks, value_marks
from .layout import Check, Header, Layout
from .nexis_groups import Group, block_of, without_echo
from .nexis_labels import NEXIS, named
from .nexis_masthead import BARE, HEAD, nexis_copyright, nexis_date, nexis_edition, nexis_publisher
from .nexis_parts import LONGEST_COVER, number_of, parts_of, rules_in

#: A file without a rule shows its labels in so many characters.
BEGINNING = 6_000
BUTTON = "Bewaar lees artikel"

_LENGTHS = tuple(f"{label}: " for table in NEXIS.values() for label, field in table.items() if field == "length")
_LENGTH = re.compile(r"^[^\W\d_]{5,12}: {1,4}\d[\d.,]* {1,4}[^\W\d_]{3,12}[ \t]*\r?$", re.M)
_ERROR = re.compile(r"\W{0,3}We are sorry but there is an error in this document", re.I)

_ARTICLE = (
    HEAD
    + """Storm closes the harbour

BYLINE: ADA QUILL

SECTION: NEWS; Pg. 6

LENGTH: 12 words


The harbour was closed on Monday after a
storm of two days.

LOAD-DATE: March 4, 2014

LANGUAGE: ENGLISH

                    Copyright 2014 Harbour Press
                        All Rights Reserved
"""
)


def recognise(text: str) -> bool:
    """Whether a text has a line that numbers its articles, or a label that only Nexis writes.

    The line is in capitals, or centred.
    """
    for found in rules_in(text, LONGEST_COVER)[:1]:
        if "UMENT" in found[0] or found[0][0] in " \t\xa0\f":
            return True
    beginning = text[:BEGINNING]
    return any(label in beginning for label in _LENGTHS) and _labelled(beginning)


def _labelled(text: str) -> bool:
    """Whether a line says ``LENGTH: 184 words`` and nothing else."""
    return any(found[0].startswith(_LENGTHS) for found in _LENGTH.finditer(text))


def split(text: str, begun: bool) -> list[int]:
    """An article from each numbering line to the next; the cover page goes with the first."""
    return [found.start() for found in rules_in(text)[1:]]


def header(article: str, index: int) -> Header:
    """What stands above the text, and what is wrong: the database failed, or the article holds nothing."""
    parts = parts_of(article)
    opening = parts.text or parts.headline
    said: tuple[str, ...] = ()
    if opening and _is_error(article, opening[0]):
        said = (f"article {index + 1} of the file is an error message of the database",)
    elif not opening:
        said = (f"article {index + 1} of the file is empty",)
    return Header(parts.text[0].start if parts.text else len(article), said)


def blocks(article: str) -> tuple[tuple[int, int], ...]:
    """What stands between blank lines is a block."""
    return parts_of(article).blocks


class Numbers(Check):
    """The numbers of the lines that number the articles: ``3 of 62``."""

    def __init__(self) -> None:
        self.counts = Counts()

    def see(self, article: str) -> None:
        """Note the number of an article."""
        number = number_of(article)
        if number:
            self.counts.add(*number)

    def warnings(self) -> tuple[str, ...]:
        """Which numbers are missing."""
        return self.counts.warnings()


def _is_error(text: str, group: Group) -> bool:
    return _ERROR.match(text, group.start) is not None


@rule("label", example=_ARTICLE, not_example=BARE)
def nexis_number(page: Page) -> Iterator[Mark]:
    """The line that numbers the article in its file."""
    spot = parts_of(page.text).number
    if spot:
        yield from page.label(Block(*spot, "", 0), [])


@rule("title", example=_ARTICLE, not_example=HEAD + BARE)
def nexis_headline(page: Page) -> Iterator[Mark]:
    """The headline, at the margin between masthead and labels; a semicolon divides it from a second one.

    What stands below it before the labels is a byline, or else a standfirst.
    """
    parts = parts_of(page.text)
    headline = [group for group in parts.headline if not _is_error(page.text, group)]
    joined = 1
    while joined < len(headline) and page.text[headline[joined - 1].end - 1] == ";":
        joined += 1
    if headline:
        whole = headline[0].start, headline[joined - 1].end
        spot = without_echo(page.text, *whole) if parts.echoed else whole
        title = Mark("title", unwrap(page.text[slice(*spot)]), *spot)
        yield from page.label(Block(*whole, "", 0), [title])
    for group in headline[joined:]:
        block = block_of(page.text, group)
        if looks_like_names(block.text, page.words):
            yield from page.label(block, credit_marks(page, block, (0, len(block.text))))
        else:
            yield Mark("standfirst", block.text, block.start, block.end)


@rule("section", example=_ARTICLE, not_example=HEAD + "Storm closes the harbour\n\nSTORM: It rained.\n")
def nexis_label(page: Page) -> Iterator[Mark]:
    """Labels above the text and below it: a known word in capitals, a colon, a value up to the next blank line."""
    parts = parts_of(page.text)
    for label in named(parts.labels, parts.foot_labels):
        if label.field == "body":
            yield from page.label(Block(label.start, min(label.value, label.end), "", 0), [])
        elif parts.echoed:
            value = without_echo(page.text, label.value, label.end)
            yield from page.label(Block(label.start, label.end, "", 0), value_marks(page, label.field, *value))
        else:
            yield from label_marks(page, label)


@rule("label", example=_ARTICLE.replace("The harbour was", "Bewaar lees artikel De haven is"), not_example=_ARTICLE)
def nexis_button(page: Page) -> Iterator[Mark]:
    """The button over the teaser of an article on the web."""
    for start, *_ in parts_of(page.text).text[:1]:
        if page.text.startswith(BUTTON, start):
            yield Mark("label", None, start, start + len(BUTTON))


@rule(
    "dateline",
    example=_ARTICLE.replace("The harbour was", "PORT AMITY, March 3 (AP) -- The harbour was"),
    not_example=_ARTICLE.replace("The harbour was", "HERALD: The harbour was"),
)
def nexis_dateline(page: Page) -> Iterator[Mark]:
    """A dateline before the first sentence, closed by a dash."""
    return dateline_in_text(page)


@rule("paragraph", example=_ARTICLE, not_example=HEAD)
def nexis_text(page: Page) -> Iterator[Mark]:
    """The text: a paragraph is what stands between blank lines, on as many lines as it takes."""
    parts = parts_of(page.text)
    if parts.text and not _is_error(page.text, parts.text[0]):
        end = parts.text[-1].end
        for block in page.body:
            if block.start < end:
                yield Mark("paragraph", block.text, block.start, block.end)


LAYOUT = Layout(
    "nexis",
    __doc__,
    recognise,
    split,
    (
        nexis_number, nexis_copyright, nexis_publisher, nexis_date, nexis_edition, nexis_headline, nexis_label,
        nexis_button, nexis_dateline, end_mark, nexis_text, language,
    ),
    header,
    Numbers,
    blocks=blocks,
)  # fmt: skip
