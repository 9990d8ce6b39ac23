"""What stands under a picture."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from ..article import Mark
from ..blocks import Block, columns
from ..languages import holds
from ..mark import rule
from ..page import Page
from ..patterns import pattern

#: What sets a caption word off from what follows.
_SET_OFF = ":/|©)-–=：／＝"
#: What ends a caption phrase that brings its own sign.
_ENDS_PHRASE = ".:=："
#: ``© Ada Lovelace / Example Pictures`` at the end of a caption, behind its last sentence.
_COPYRIGHT = pattern(r"(?:\s|\()©\s?[^.©]{2,70}$")
#: What stands before whom a picture is from; the hyphen is the last, so that it means itself in a pattern.
_BEFORE_CREDIT = "(/|–:-"
#: Who provides pictures.
_PROVIDERS = (
    "AP", "AFP", "EPA", "EFE", "dpa", "Getty", "Reuters", "REUTERS", "Shutterstock", "iStock", "Imago", "imago",
    "Unsplash", "Pixabay", "Wikimedia",
)  # fmt: skip
_CREDIT = pattern(rf"[{_BEFORE_CREDIT}] ?[\w .,&'’]{{0,50}}?\b(?:{'|'.join(_PROVIDERS)})\b[\w /.-]{{0,30}}\)?$")
#: What stands behind a photographer's name in Chinese and Japanese.
PHOTOGRAPHED = ("摄", "攝", "摄）", "攝）", "撮影", "撮影）", "供图")
#: So many characters say the same again by no accident; a picture's text and caption in one have at most so many.
SHORTEST_TWICE, LONGEST_TWICE = 30, 500
#: A caption above its credit takes fewer columns.
LONGEST_ABOVE = 160
_MENU = "Home\nNews\nSport\nWeather\nLog in\n\n"
_STORM = "The harbour was closed on Monday after a storm of two days, the harbour master said."
#: A caption phrase of this length needs no colon: *photo by*, *image credit*.
WHOLE_PHRASE = 8


@rule("caption", example="Photo: Ada Lovelace / Example Press", not_example="Photography is a craft, he said.")
def caption(page: Page) -> Iterator[Mark]:
    """A short block that opens as captions and picture credits do, or ends in a credit."""
    for block in page.short:
        if _opens_like_one(page, block) or _ends_in_credit(block.text):
            yield Mark("caption", block.text, block.start, block.end)


@rule(
    "caption",
    example=f"{_MENU}{_STORM}\n\nThe wall after the storm of Sunday\nThe wall after the storm of Sunday\n\n{_STORM}",
    not_example=f"{_STORM}\n\nThe wall after the storm of Sunday\n\n{_STORM}",
)
def picture_text(page: Page) -> Iterator[Mark]:
    """The text that stands in a picture's place, and its caption.

    In a whole page that is a block within the text that the next one says again, perhaps at greater length, or that
    says all twice, as a picture's ``alt`` stands over its caption; and a short block right above a caption.
    """
    if page.is_clean:
        return
    captions = {page.index_at(mark.start) for mark in page.marks if mark.field == "caption"}
    twice: Block | None = None
    for block, below in zip_longest(page.body, page.body[1:]):
        text = block.text
        said_again = below is not None and len(text) >= SHORTEST_TWICE and below.text.startswith(text)
        above_caption = block.index + 1 in captions and columns(text) < LONGEST_ABOVE
        if said_again or twice is block or above_caption or _says_all_twice(text):
            yield Mark("caption", text, block.start, block.end)
        twice = below if said_again else None


def _says_all_twice(text: str) -> bool:
    """Whether a text begins anew with the same words."""
    return SHORTEST_TWICE < len(text) <= LONGEST_TWICE and text[:SHORTEST_TWICE] in text[SHORTEST_TWICE:]


def _opens_like_one(page: Page, block: Block) -> bool:
    """Whether a line opens with a caption word that is set off, or with a whole phrase: *Photo by*."""
    words = page.words.caption
    if block.word not in words.by_first_word and block.text[0] not in "([*_":
        return False
    text = block.bare
    end = words.opens(text)
    if not end:
        return False
    return end >= WHOLE_PHRASE or text[end - 1] in _ENDS_PHRASE or text[end:].lstrip()[:1] in ("", *_SET_OFF)


def _ends_in_credit(text: str) -> bool:
    """Whether a line ends with whom the picture is from."""
    if "©" in text:
        return bool(_COPYRIGHT.search(text[-80:]))
    if text.endswith(PHOTOGRAPHED):
        return True
    if text[-1] in ".!?" or not holds(text, _BEFORE_CREDIT):
        return False
    end = text[-90:]
    return holds(end, _PROVIDERS) and _CREDIT.search(end) is not None
