"""The article's own paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block, columns
from ..mark import rule
from ..page import Page
from ..patterns import pattern
from ..prose import BARRIER, PROSE, ends_sentence, score
from ..read_sheet import WHO_AND_WHEN

#: So many questions on lines of their own are an interview's.
INTERVIEW = 3
#: A subheading has at most this many characters.
LONGEST_SUBHEADING = 120

#: A clean file has at most so many scraps in its text.
MOST_SCRAPS = 4
#: Where no line is a page's furniture, as large a share of a text as this is no scraps: it is verse, a table.
VERSE = 2 / 3
#: So many short sentences may open an article.
SHORT_OPENING = 2
#: So many blocks below its run may close one.
SHORT_CLOSING = 2
#: A block of so many columns is prose even without a sentence's end, and a shorter one that is torn off.
SHORTEST_PROSE, SHORTEST_TORN = 160, 60
#: What stands before the items of a list, and no line of verse or speech.
BULLETS = ("* ", "• ", "· ", "▪ ", "◦ ", "● ")
#: How a line ends that opens a list.
COLONS = (":", "：")
_PROSE = "The harbour was closed on Monday after a storm of two days, the harbour master said."
_ITEM = pattern(r"[-–—*•·▪◦●]|\\?\(?\d{1,2}[.)](?!\d)|\\?\(?[a-z]\\?\)")


@rule(
    "subheading",
    example=f"{_PROSE}\n\nWho pays\n\n{_PROSE}",
    not_example=f"{_PROSE}\n\nWho pays for it?\n\n{_PROSE}\n\nWho knew?\n\n{_PROSE}\n\nAnd who decided?\n\n{_PROSE}",
)
def subheading(page: Page) -> Iterator[Mark]:
    """A short line inside the text that is no sentence, with a sentence above and prose below it.

    A question is one too, unless there are several: then the text is an interview.
    """
    body = page.body
    found = [
        block
        for before, block, after in zip(body, body[1:], body[2:], strict=False)
        if _is_subheading(page, block) and score(after.text) > 0 and ends_sentence(before.text)
    ]
    interview = sum(block.text.endswith("?") and len(block.text) <= LONGEST_SUBHEADING for block in body) >= INTERVIEW
    for block in found:
        if not (interview and block.text.endswith("?")):
            yield Mark("subheading", block.text, block.start, block.end)


def _is_subheading(page: Page, block: Block) -> bool:
    text = block.text
    if len(text) > LONGEST_SUBHEADING or not page.whole(block) or _ITEM.match(text):
        return False
    return not ends_sentence(text.rstrip("?!"))


@rule("paragraph", example="The rain stopped at noon, and the boats went out again.", not_example="Home")
def paragraph(page: Page) -> Iterator[Mark]:
    """Every block of the article's run that no other rule has taken.

    Scraps between the paragraphs of a web page are none: lines that are no sentence, but for those of a list that a
    colon opens; nor is a list below what is not the article's. Copy that a dateline opens, and text under a header, has
    no scraps. Prose between headline and run opens the article, and so do short sentences right above the run. What is
    left of a line that says who and when is no text.
    """
    clean = _is_clean(page)
    whole = page.is_copy or clean
    says_who_and_when = {page.index_at(mark.start) for mark in page.marks if mark.field in WHO_AND_WHEN}
    blocks = [*_opening(page), *page.body, *(_closing(page) if clean and not page.is_copy else ())]
    scraps = set() if whole else _scraps(page, blocks)
    for block in blocks:
        if block.index not in scraps and not (block.index in says_who_and_when and _is_scrap(block.text)):
            yield Mark("paragraph", block.text, block.start, block.end)


def _scraps(page: Page, blocks: list[Block]) -> set[int]:
    """The places of the blocks of a whole page that are none of its article's."""
    scraps = {page.index_at(mark.start) for mark in page.marks if mark.field == "boilerplate"}
    listed = -2
    for block in blocks:
        text, index = block.text, block.index
        if text.startswith(BULLETS):
            if listed == index - 1 or (index - 1 not in scraps and page.blocks[index - 1].text.endswith(COLONS)):
                listed = index
            elif columns(text) < SHORTEST_PROSE and (index - 1 in scraps or not ends_sentence(text)):
                scraps.add(index)
        elif _is_scrap(text) and not (len(text) >= SHORTEST_TORN and _goes_on(page, block)):
            scraps.add(index)
    return scraps


def _goes_on(page: Page, block: Block) -> bool:
    """Whether the next line begins in the middle of the sentence."""
    return block.index + 1 < len(page.blocks) and page.blocks[block.index + 1].text[0].islower()


def _opening(page: Page) -> Iterator[Block]:
    """The sentences above the run that are the article's: prose below the headline, and short ones close to the run."""
    first = page.run[0]
    above = max(
        (page.index_at(mark.start) for mark in page.marks if mark.rule == "title" and mark.value), default=first
    )
    above = max([above, *(i for i in range(above, first) if page.scores[i] <= BARRIER)])
    for block in page.head:
        near = first - block.index <= SHORT_OPENING
        if (near or (block.index > above and page.scores[block.index] >= PROSE)) and ends_sentence(block.text):
            yield block


def _closing(page: Page) -> Iterator[Block]:
    """The short sentences close below the run of a clean file, as an advertisement may cut them off."""
    end = page.run[1]
    for block in page.foot:
        if block.index - end >= SHORT_CLOSING or BARRIER in page.scores[end : block.index]:
            return
        if ends_sentence(block.text):
            yield block


def _is_scrap(text: str) -> bool:
    """Whether a line is too short to be prose without a sentence's end, or is one sign; and is no item of a list."""
    return columns(text) < SHORTEST_PROSE and (len(text) == 1 or not ends_sentence(text)) and not _ITEM.match(text)


def _is_clean(page: Page) -> bool:
    """Whether a file holds little besides its article: then what is left of it is the article's, too.

    Where no line is a page's furniture, lines that are no sentence may be most of it: verse, a table.
    """
    scraps = sum(_is_scrap(block.text) for block in page.body)
    return page.is_clean and (scraps <= MOST_SCRAPS or (page.is_bare and scraps >= VERSE * len(page.body)))
