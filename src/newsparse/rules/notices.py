"""What a page says beside the article. Each kind of notice is a rule, so that it has a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block
from ..languages import Phrases
from ..mark import rule
from ..page import Page
from ..prose import ends_sentence

#: A notice is one short line.
LONGEST_NOTICE = 200
#: A line with an address in it is one for contact if it is no longer, and has no more around the address.
LONGEST_CONTACT = 120
OTHER_CHARACTERS = 40
#: A phrase of this length says itself what it opens; a shorter one wants a colon.
WHOLE_SENTENCE = 20
#: An end mark has at most so many characters.
LONGEST_END_MARK = 24
#: A phrase of so many characters opens no sentence of an article: *sign up for our*.
SURE_PHRASE = 12
#: Words that may open a sentence of the article as well count only on a line this short.
LONGEST_LINK = 90

_SEPARATOR = re.compile(r"[\W_]+")
_END_MARK = re.compile(
    r"\W{0,3}-30-\W{0,3}|\W{0,3}[(\[<-]{1,2} ?(?:ends?|more|endit|endall) ?[)\]>-]{1,2}|ENDS?|NNNN|(?:\\?#\s?){1,5}",
    re.I,
)
#: Words that close wire copy, and that only its last line can be sure to be.
_LAST_LINE = re.compile(r"\W{0,6}(?:reuters?|reut|afp|upi|more|ends?|30|kyodo)[^\w#]{0,6}(?:\^m)?", re.I)
_INLINE_END_MARK = re.compile(r"(?<=[.!?\"”’»)])\s{1,3}(?:REUTERS?|Reuters?|ENDS|-30-|###)\W{0,4}$")
_ADDRESS = re.compile(r"\S+@\S+\.\w+|(?:https?://|www\.)\S+|(?:\+|\(?0)[\d ()/.-]{7,20}")
_COPYRIGHT = re.compile(r"\W{0,3}(?:©|\(c\)\s)", re.I)


@rule("label", example="* * *", not_example="– No, she said.")
def separator(page: Page) -> Iterator[Mark]:
    """A line without a letter or a figure: it divides."""
    for block in page.short:
        if not block.text[0].isalnum() and _SEPARATOR.fullmatch(block.text):
            yield Mark("label", None, block.start, block.end)


@rule("end_mark", example="The rain stopped at noon.\n\n Reuter", not_example="The end of the story.")
def end_mark(page: Page) -> Iterator[Mark]:
    """The sign by which a wire or a newsroom closes its copy: ``-30-``, ``###``, ``(ENDS)``, ``Reuter``.

    It stands alone on a line in the second half of the text, or behind the last sentence.
    """
    first, end = page.run
    for block in reversed(page.short):
        if 2 * block.index < first + end or block.index == 0:
            break
        last = block.index == len(page.blocks) - 1
        if len(block.text) <= LONGEST_END_MARK and _closes(block.text, last):
            yield Mark("end_mark", None, block.start, block.end)
            return
    for block in page.open[-1:]:
        found = _INLINE_END_MARK.search(block.text[-20:])
        if found:
            behind = len(block.text) - len(found[0].lstrip())
            yield page.mark("end_mark", None, block, (behind, len(block.text)))


def _closes(text: str, last: bool) -> bool:
    """Whether a line is an end mark; the last line of a page may be a bare word."""
    return bool(_END_MARK.fullmatch(text) or (last and _LAST_LINE.fullmatch(text)))


@rule("copyright", example="© 2021 The Evening Herald", not_example="The copyright case was closed in 2021.")
def copyright_line(page: Page) -> Iterator[Mark]:
    """A short line that opens with a copyright sign or a copyright phrase."""
    for block in page.short:
        if not block.text[0].isalnum() and _COPYRIGHT.match(block.text):
            yield Mark("copyright", block.text, block.start, block.end)
    for block, end in page.opening_with(page.words.copyright):
        if end >= SURE_PHRASE or any(char.isdigit() for char in block.text) or len(block.text) <= LONGEST_LINK:
            yield Mark("copyright", block.text, block.start, block.end)


@rule("boilerplate", example="Follow us on Twitter", not_example="Share prices fell on Monday as trade slowed.")
def share(page: Page) -> Iterator[Mark]:
    """A short line that asks to share the article or to follow its publisher."""
    return _links(page, page.words.share)


@rule("boilerplate", example="Sign up for our newsletter", not_example="The club signed up forty new members.")
def subscribe(page: Page) -> Iterator[Mark]:
    """A short line that asks to subscribe, to register, to log in or to give."""
    return _notices(page, page.words.subscribe)


@rule("boilerplate", example="Read more: Storm closes the harbour", not_example="Readers wrote in by the hundred.")
def related(page: Page) -> Iterator[Mark]:
    """A short line that leads to another article."""
    return _notices(page, page.words.related)


@rule("boilerplate", example="Advertisement", not_example="The advertisement ran for a year.")
def advert(page: Page) -> Iterator[Mark]:
    """A short line that announces an advertisement."""
    return _links(page, page.words.advert)


@rule("boilerplate", example="Leave a comment", not_example="The minister did not comment.")
def comments(page: Page) -> Iterator[Mark]:
    """A short line that leads to the comments."""
    return _links(page, page.words.comments)


@rule("boilerplate", example="Skip to content", not_example="Home prices rose again.")
def menu(page: Page) -> Iterator[Mark]:
    """A line that is an item of a page's menu and nothing else."""
    for block, end in page.opening_with(page.words.menu):
        if not block.text[end:].strip(" .|·•›»"):
            yield _boilerplate(block)


@rule("boilerplate", example="3 min read", not_example="It took three minutes to read the verdict.")
def reading_time(page: Page) -> Iterator[Mark]:
    """A short line that says how long the article takes to read."""
    for block in page.short:
        if len(block.text) <= 30 and any(c.isdigit() for c in block.text) and page.words.reading.found(block.text):
            yield _boilerplate(block)


@rule("boilerplate", example="Additional reporting by Ada Lovelace", not_example="Reporting is a craft.")
def contributors(page: Page) -> Iterator[Mark]:
    """A line that names who helped: additional reporting, editing, translation."""
    return _notices(page, page.words.contributors)


@rule(
    "boilerplate",
    example="Correction: An earlier text gave a wrong date.",
    not_example="Corrections officers went on strike.",
)
def correction(page: Page) -> Iterator[Mark]:
    """A correction, a clarification, an editor's note."""
    for block in page.open:
        text, word = block.bare
        end = page.words.correction.opens_with(word, text)
        if end and (":" in text[end : end + 12] or end >= WHOLE_SENTENCE):
            yield _boilerplate(block)


@rule("boilerplate", example="E-mail: desk@example.com", not_example="Write to the mayor, he said.")
def contact(page: Page) -> Iterator[Mark]:
    """A short line that is hardly more than an address: e-mail, web, telephone."""
    for block in page.short:
        if len(block.text) <= LONGEST_CONTACT and not ends_sentence(block.text):
            found = _ADDRESS.search(block.text)
            if found and len(block.text) - len(found[0]) <= OTHER_CHARACTERS:
                yield _boilerplate(block)


@rule("boilerplate", example="About the author", not_example="About forty people came.")
def about_author(page: Page) -> Iterator[Mark]:
    """The heading over a note about the author."""
    return _links(page, page.words.about)


def _notices(page: Page, phrases: Phrases) -> Iterator[Mark]:
    """Short lines that open with one of the phrases; a sentence only behind a phrase of some length."""
    for block, end in page.opening_with(phrases):
        if len(block.text) <= LONGEST_NOTICE and (end >= SURE_PHRASE or not block.text.endswith(".")):
            yield _boilerplate(block)


def _links(page: Page, phrases: Phrases) -> Iterator[Mark]:
    """Very short lines that open with one of the phrases and are no sentence."""
    for block, end in page.opening_with(phrases):
        if len(block.text) <= LONGEST_LINK and (end == len(block.text) or not block.text.endswith(".")):
            yield _boilerplate(block)


def _boilerplate(block: Block) -> Mark:
    return Mark("boilerplate", block.text, block.start, block.end)
