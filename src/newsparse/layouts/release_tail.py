"""What stands below a release's text and is the trade's own word: whom to ask, who sends it, where to read more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Line
from ..mark import rule
from ..page import Page
from ..prose import ends_sentence
from .lines import below_blank, groups, marks, open_lines

_ASK = (
    "contacts?|(?:presse|medien)?kontakt|contacto|contatto|enquir(?:y|ies)|inquir(?:y|ies)|rückfragehinweis|rückfragen"
)
_CONTACT = re.compile(
    rf"(?:[\w&/’'-]{{1,20}} ){{0,4}}(?:{_ASK})(?: \w{{1,14}}){{0,3}}\s?(?::.{{0,160}}|$)"
    r"|NOTES? TO (?:THE )?EDITORS?:?|editor['’]?s? notes?:?",
    re.I,
)
_ABOUT = re.compile(
    r"(?:About|ABOUT|Über|À propos de?|A propos de|Acerca de|Sobre)\s(?:the |THE )?[^\Wa-z_][^\r\n]{0,90}",
)
_PICTURE = re.compile(
    r"[(\[]?(?:Photos?|Logo|Images?|Video|Infographic|Multimedia|Attachment|Attached|PDF|Caption)\b"
    r"[^\r\n:]{0,30}?\s?(?::|--?|–)\s{0,3}(?:https?://|www\.)\S{1,300}",
    re.I,
)
_END = re.compile(r"\\?#(?: ?\\?#){0,4}|-{1,2} ?30 ?-{1,2}|[(\[<-]? ?ENDS? ?[)\]>-]?", re.I)
_MORE = re.compile(
    r"(?:For (?:more|further|additional) (?:information|details)|To view the (?:multimedia|original)"
    r"|View original content)\b"
)
#: A release may say where to read more in at most so many characters.
LONGEST_MORE = 250

STORM = "The harbour was closed on Monday after a storm of two days, the harbour master said.\n\n"
#: A release, for the examples of the rules.
RELEASE = (
    "Source: Quill Boats\nMEDIA RELEASE PR00001\nStorm closes the harbour\n\n"
    f"PORT AMITY, Penn., Feb. 1, 2017 /PRNewswire/ --\n\n{STORM}"
)


def text_start(page: Page) -> int:
    """Where the text begins: at the dateline, or where prose does."""
    first = page.run[0]
    return page.document.header or (page.blocks[first].start if page.run[1] else 0)


def lines_above(page: Page) -> list[Line]:
    """The open lines above the text."""
    return open_lines(page, 0, text_start(page))


@rule("boilerplate", example=f"{RELEASE}Logo - https://example.org/logo.jpg\n", not_example=RELEASE)
def release_picture(page: Page) -> Iterator[Mark]:
    """Where a picture, a logo or a film is to be had: ``Logo - https://…``. The address may stand on the next line."""
    for line in open_lines(page):
        found = _PICTURE.match(page.text, line.start)
        if found:
            yield from marks("boilerplate", page.text, [(line.start, max(line.end, found.end()))])


@rule("end_mark", example=f"{RELEASE}\n# # #\n\nQuill Boats builds boats.\n", not_example=RELEASE)
def release_end(page: Page) -> Iterator[Mark]:
    """The sign that closes a release, alone on its line: ``###``, ``-30-``, ``ENDS``."""
    for line in open_lines(page, text_start(page)):
        if _END.fullmatch(page.text, line.start, line.end):
            yield Mark("end_mark", None, line.start, line.end)
            return


@rule("boilerplate", example=f"{RELEASE}About Quill Boats\nQuill Boats builds boats.\n", not_example=RELEASE)
def release_tail(page: Page) -> Iterator[Mark]:
    """From ``About …``, ``Contact:``, the notes to editors or the end mark on: the sender, and whom to ask.

    Above the text the same is a block that ends at a blank line.
    """
    head, below = lines_above(page), open_lines(page, text_start(page))
    for i, line in enumerate(head):
        if _CONTACT.fullmatch(page.text, line.start, line.end):
            block = next(groups(page.text, head[i:], below_blank))
            yield from marks("boilerplate", page.text, [block])
            break
    closed = min((mark.end for mark in page.marks if mark.rule == "release_end"), default=len(page.text))
    for i, line in enumerate(below):
        if line.start >= closed or (_opens_tail(page.text, line) and (not i or line.breaks > 1)):
            yield from marks("boilerplate", page.text, groups(page.text, below[i:], below_blank))
            return


def _opens_tail(text: str, line: Line) -> bool:
    """Whether a line heads what is not the release's own text."""
    if _CONTACT.fullmatch(text, line.start, line.end):
        return True
    return bool(_ABOUT.fullmatch(text, line.start, line.end)) and not ends_sentence(text[line.start : line.end])


@rule("boilerplate", example=f"{RELEASE}For more information, visit example.org.\n", not_example=RELEASE)
def release_more(page: Page) -> Iterator[Mark]:
    """A short paragraph that says where to read more."""
    for start, end in groups(page.text, open_lines(page, text_start(page)), below_blank):
        if end - start <= LONGEST_MORE and _MORE.match(page.text, start):
            yield from marks("boilerplate", page.text, [(start, end)])
