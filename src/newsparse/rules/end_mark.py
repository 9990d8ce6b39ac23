"""How copy is closed: the signs of wires and newsrooms, and the names of agencies below their text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block
from ..datelines import find_agency
from ..mark import rule
from ..page import Page
from ..patterns import pattern
from ..prose import ends_sentence

#: An end mark has at most so many characters.
LONGEST_END_MARK = 24
#: A sign-off is found in the last so many characters of one of the last so many blocks.
LONGEST_SIGN_OFF, LAST_BLOCKS = 60, 3

_END_MARK = pattern(
    r"\W{0,3}-30-\W{0,3}|\W{0,3}[(\[<（-]{1,2} ?(?:ends?|more|endit|endall|fim|fin|끝|完) ?[)\]>）-]{1,2}"
    r"|ENDS?|NNNN|(?:\\?#\s?){1,5}",
    re.I,
)
#: Words that close wire copy, and that only its last line can be sure to be.
_LAST_LINE = pattern(r"\W{0,6}(?:reuters?|reut|afp|upi|more|ends?|30|kyodo)[^\w#]{0,6}(?:\^m)?", re.I)
#: How an agency signs: ``(PAP)``, ``/ritzau/``, ``EFE``, ``Lusa/Fim``; India's adds the initials of its editors.
_SIGN_OFF = pattern(
    r"(?:[(\[]\s?(?P<brackets>[^()\[\]]{2,40}?)(?:/[a-z]{2,4})?\s?[)\]]|/(?P<slashes>[^/]{2,30})/"
    r"|[-–—=\s]{0,4}(?P<bare>[^\W\d_][\w /-]{1,24}?)(?:/[Ff]im|(?:\s[A-Z]{2,4}){1,8})?)\.{0,3}"
)
#: Between the last sentence and a sign-off behind it.
_LAST_GAP = pattern(r"(?<=[.!?…\"”’»)])\s{1,3}(?=[^\s.!?][^.!?]{1,40}\W{0,4}$)|(?<=[。」])\s{0,3}(?=[^\s。]{1,12}$)")
#: The initials of a desk: ``ABC // DEF``, ``abc/def``.
_DESK = pattern(r"[^\W\d_]{2,4}(?:\s?/{1,2}\s?[^\W\d_]{2,4}){1,4}/?")


@rule("end_mark", example="The rain stopped at noon.\n\n Reuter", not_example="The end of the story.")
def end_mark(page: Page) -> Iterator[Mark]:
    """The sign by which a wire or a newsroom closes its copy: ``-30-``, ``###``, ``(ENDS)``, ``Reuter``.

    It stands alone on a line in the second half of the text, or behind the last sentence: there and on
    the last line an agency's name is one as well: ``(PAP)``, ``EFE``, ``/ritzau/``. The initials of a
    desk above it are boilerplate.
    """
    first, end = page.run
    for block in reversed(page.short):
        if 2 * block.index < first + end or block.index == 0:
            break
        last = block.index == len(page.blocks) - 1
        if len(block.text) <= LONGEST_END_MARK and _closes(block.text, last):
            yield Mark("end_mark", None, block.start, block.end)
            yield from _desk_above(page, block)
            return
    for block in _last_blocks(page):
        tail = block.text[-LONGEST_SIGN_OFF:]
        gap = _LAST_GAP.search(tail)
        if gap and (_END_MARK.fullmatch(tail, gap.end()) or _signs_off(tail[gap.end() :])):
            yield page.mark("end_mark", None, block, (len(block.text) - len(tail) + gap.end(), len(block.text)))
            return


def _desk_above(page: Page, end: Block) -> Iterator[Mark]:
    """The initials of a desk right above an end mark."""
    for block in page.short:
        if block.index == end.index - 1 and _DESK.fullmatch(block.text):
            yield Mark("boilerplate", block.text, block.start, block.end)


def _last_blocks(page: Page) -> Iterator[Block]:
    """The last open block, and the one above it where the last is a desk's initials or an address."""
    for block in page.open[: -LAST_BLOCKS - 1 : -1]:
        yield block
        if len(block.text) > LONGEST_END_MARK or ends_sentence(block.text):
            return


def _closes(text: str, last: bool) -> bool:
    """Whether a text is an end mark; at the end of a page it may be a bare word or an agency's name."""
    if _END_MARK.fullmatch(text):
        return True
    return last and bool(_LAST_LINE.fullmatch(text) or _signs_off(text))


def _signs_off(text: str) -> bool:
    """Whether a text is the name of an agency, as it stands below its copy."""
    found = _SIGN_OFF.fullmatch(text)
    if not found:
        return False
    return text == "Enditem" or any(find_agency(name) == name for name in (text, found[found.lastgroup or 0]))
