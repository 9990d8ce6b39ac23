"""What a page says beside the article. Each kind of notice is a rule, so that it has a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block
from ..languages import holds
from ..mark import rule
from ..page import Page
from ..patterns import pattern
from ..prose import ends_sentence
from ..read_sheet import SURE_PHRASE

#: A notice is one short line.
LONGEST_NOTICE = 200
#: A line with an address in it is one for contact if it is no longer, and has no more around the address.
LONGEST_CONTACT = 120
OTHER_CHARACTERS = 40
#: A phrase of this length says itself what it opens; a shorter one wants a colon.
WHOLE_SENTENCE = 20
#: How long an article takes to read is said in at most so many characters.
LONGEST_READING = 30
#: Words that may open a sentence of the article as well count only on a line this short.
LONGEST_LINK = 90

_ADDRESS = pattern(r"\S+@\S+\.\w+|(?:https?://|www\.)\S+|(?:\+|\(?0)[\d ()/.-]{7,20}")
#: A quick look: without one of these there is no address.
_OF_ADDRESSES = ("@", "://", "www.", "+", "0")
_COPYRIGHT = pattern(r"\W{0,3}(?:©|\(c\)\s)", re.I)
_COPYRIGHT_SIGNS = ("©", "(c)", "(C)")
_DIGIT = pattern(r"\d")


@rule("label", example="* * *", not_example="– No, she said.")
def separator(page: Page) -> Iterator[Mark]:
    """A line without a letter or a figure: it divides."""
    for block in page.short:
        if not block.text[0].isalnum() and not any(map(str.isalnum, block.text)):
            yield Mark("label", None, block.start, block.end)


@rule("copyright", example="© 2021 The Evening Herald", not_example="The copyright case was closed in 2021.")
def copyright_line(page: Page) -> Iterator[Mark]:
    """A short line that opens with a copyright sign or a copyright phrase."""
    for block in page.short:
        if not block.text[0].isalnum() and holds(block.text, _COPYRIGHT_SIGNS) and _COPYRIGHT.match(block.text):
            yield Mark("copyright", block.text, block.start, block.end)
    for block, end in page.opening("copyright"):
        if end >= SURE_PHRASE or any(char.isdigit() for char in block.text) or len(block.text) <= LONGEST_LINK:
            yield Mark("copyright", block.text, block.start, block.end)


@rule(
    "boilerplate",
    example="Follow us on Twitter",
    not_example="Share prices fell on Monday as trade slowed.",
    opening="share",
)
def share(page: Page) -> list[Mark]:
    """A short line that asks to share the article or to follow its publisher."""
    return _links(page, "share")


@rule(
    "boilerplate",
    example="Sign up for our newsletter",
    not_example="The club signed up forty new members.",
    opening="subscribe",
)
def subscribe(page: Page) -> list[Mark]:
    """A short line that asks to subscribe, to register, to log in or to give."""
    return _notices(page, "subscribe")


@rule(
    "boilerplate",
    example="Read more: Storm closes the harbour",
    not_example="Readers wrote in by the hundred.",
    opening="related",
)
def related(page: Page) -> list[Mark]:
    """A short line that leads to another article."""
    return _notices(page, "related")


@rule("boilerplate", example="Advertisement", not_example="The advertisement ran for a year.", opening="advert")
def advert(page: Page) -> list[Mark]:
    """A short line that announces an advertisement."""
    return _links(page, "advert")


@rule("boilerplate", example="Leave a comment", not_example="The minister did not comment.", opening="comments")
def comments(page: Page) -> list[Mark]:
    """A short line that leads to the comments."""
    return _links(page, "comments")


@rule("boilerplate", example="Skip to content", not_example="Home prices rose again.", opening="menu")
def menu(page: Page) -> Iterator[Mark]:
    """A line that is an item of a page's menu and nothing else."""
    for block, end in page.opening("menu"):
        if not block.text[end:].strip(" .|·•›»"):
            yield _boilerplate(block)


@rule("boilerplate", example="3 min read", not_example="It took three minutes to read the verdict.")
def reading_time(page: Page) -> Iterator[Mark]:
    """A short line that says how long the article takes to read."""
    for block in page.short:
        if len(block.text) <= LONGEST_READING and _DIGIT.search(block.text) and page.words.reading.found(block.text):
            yield _boilerplate(block)


@rule(
    "boilerplate",
    example="Additional reporting by Ada Lovelace",
    not_example="Reporting is a craft.",
    opening="contributors",
)
def contributors(page: Page) -> list[Mark]:
    """A line that names who helped: additional reporting, editing, translation."""
    return _notices(page, "contributors")


@rule(
    "boilerplate",
    example="Correction: An earlier text gave a wrong date.",
    not_example="Corrections officers went on strike.",
)
def correction(page: Page) -> Iterator[Mark]:
    """A correction, a clarification, an editor's note."""
    words = page.words.correction.by_first_word
    for block in page.open:
        if block.word not in words and block.text[0] not in "([*_":
            continue
        text = block.bare
        end = page.words.correction.opens(text)
        if end and (":" in text[end : end + 12] or end >= WHOLE_SENTENCE):
            yield _boilerplate(block)


@rule("boilerplate", example="E-mail: desk@example.com", not_example="Write to the mayor, he said.")
def contact(page: Page) -> Iterator[Mark]:
    """A short line that is hardly more than an address: e-mail, web, telephone."""
    for block in page.short:
        text = block.text
        if len(text) > LONGEST_CONTACT or not holds(text, _OF_ADDRESSES):
            continue
        if not ends_sentence(text):
            found = _ADDRESS.search(text)
            if found and len(text) - len(found[0]) <= OTHER_CHARACTERS:
                yield _boilerplate(block)


@rule("boilerplate", example="About the author", not_example="About forty people came.", opening="about")
def about_author(page: Page) -> list[Mark]:
    """The heading over a note about the author."""
    return _links(page, "about")


def _notices(page: Page, kind: str) -> list[Mark]:
    """Short lines that open with a phrase of a kind; a sentence only behind a phrase of some length."""
    return [_boilerplate(block) for block, end in page.opening(kind) if _is_notice(block.text, end)]


def _is_notice(text: str, end: int) -> bool:
    """Whether a line that opens with a phrase, up to ``end``, is short, and no sentence or a sure phrase."""
    return len(text) <= LONGEST_NOTICE and (end >= SURE_PHRASE or not text.endswith("."))


def _links(page: Page, kind: str) -> list[Mark]:
    """Very short lines that open with a phrase of a kind and are no sentence."""
    return [_boilerplate(block) for block, end in page.opening(kind) if _is_link(block.text, end)]


def _is_link(text: str, end: int) -> bool:
    """Whether a line that opens with a phrase, up to ``end``, is short and no sentence."""
    return len(text) <= LONGEST_LINK and (end == len(text) or not text.endswith("."))


def _boilerplate(block: Block) -> Mark:
    return Mark("boilerplate", block.text, block.start, block.end)
