"""The headline and the line under it."""

from __future__ import annotations

from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block, columns
from ..headline import Around, headline_span, is_version, stems
from ..languages import is_wide
from ..mark import rule
from ..page import Page
from ..patterns import pattern
from ..prose import CLOSERS, LEADS_AWAY, ends_sentence

#: A headline has at most this many characters, and one that ends like a sentence fewer.
LONGEST_TITLE = 250
LONGEST_SENTENCE = 140
#: A file is a whole page, menus and all, with more open lines above its text and so many items of menus in it.
BUSY, MENU_ITEMS = 4, 9
#: A version of the headline stands among so many lines.
FIRST_LINES = 5
#: Above the headline of a page up to so many blocks may read like prose: a cookie wall, an appeal.
NEAR_START = 15
#: A standfirst has at least and at most this many.
SHORTEST_STANDFIRST = 40
LONGEST_STANDFIRST = 400
#: A line of at most so many words names a section, a site, a place, where the text has none of these words.
FEW_WORDS = 4
#: The headline of a file without menus is one of the first so many lines that could be.
MOST_CANDIDATES = 20

_STORM = "The harbour was closed on Monday after a storm of two days, the harbour master said."
#: An item of a list, a breadcrumb.
_ITEM = pattern(r"[*•▪◦·>+□☆]|[-–—]\s|\d{1,2}\.\s")
#: Signs at the end of labels and rows of tables.
_OPENS_MORE = ":：|"
_INITIALISM = pattern(r"(?:\b[^\W\d_]\.){2,}$|\b(?:Inc|Co|Ltd|Corp|Jr|Sr|No|vs)\.$")


@rule("title", example=f"Storm closes the harbour\n\n{_STORM}", not_example=_STORM)
def title(page: Page) -> Iterator[Mark]:
    """The line above the text that reads like its headline.

    In a file that begins with its article that is the first line that is short, does not end as a
    statement does, and has prose below it; where a later line is another version of it, that one is
    the headline and the first is the page's title. In a whole page, menus and all, it is the line
    that stands between blank lines over byline, date and text, that a breadcrumb repeats, and whose
    words the text takes up. A text that begins with its first paragraph has no title, and neither one
    word, a label, nor a few words that the text never uses are one: they name a section or a site.
    """
    candidates = _candidates(page)
    if not _has_particulars_below(page, candidates[:1]):
        if _has_menus(page):
            from .page_title import likeliest

            candidates = likeliest(page, candidates + _in_text(page))
        else:
            candidates = [block for block in candidates[:MOST_CANDIDATES] if _is_taken_up(page, block)]
    if candidates:
        first = candidates[0]
        versions = [block for block in candidates[1:FIRST_LINES] if is_version(first.text, block.text)]
        yield from _title(page, versions[-1] if versions else first)


@rule(
    "title",
    example=f"Storm closes the harbour\n\n{_STORM}\n\nStorm closes the harbour",
    not_example=f"Storm closes the harbour\n\n{_STORM}",
)
def repeated_title(page: Page) -> Iterator[Mark]:
    """The headline again, elsewhere on the page."""
    known = {mark.value for mark in page.marks if mark.field == "title"}
    for block in page.short:
        if block.text in known:
            yield Mark("title", block.text, block.start, block.end)


@rule(
    "standfirst",
    example=f"Storm closes the harbour\n\nTwo days of wind leave boats ashore and a town in the dark\n\n{_STORM}",
    not_example="Home",
    guess=True,
)
def standfirst(page: Page) -> Iterator[Mark]:
    """A line between headline and text that is longer than a section's name."""
    titles = [mark.start for mark in page.marks if mark.field == "title" and mark.accepted]
    for block in page.head:
        if titles and block.start > titles[0] and SHORTEST_STANDFIRST <= columns(block.text) <= LONGEST_STANDFIRST:
            yield Mark("standfirst", block.text, block.start, block.end)
            return


def _has_menus(page: Page) -> bool:
    """Whether a file is a whole page, menus and all."""
    return len(page.head) > BUSY and sum(score <= LEADS_AWAY for score in page.scores) >= MENU_ITEMS


def _candidates(page: Page) -> list[Block]:
    """The lines that could be the headline: above the text, or else the first of all."""
    above = [block for block in page.head if _is_headline(page, block)]
    if above or not page.open:
        return above
    first = page.open[0]
    return [first] if first.index == 0 and _opens_page(page, first) else []


def _in_text(page: Page) -> list[Block]:
    """The lines near the start of the run that could be the headline: then what is above them is none of the text."""
    near = (block for block in page.body if block.index < page.run[0] + NEAR_START)
    return [block for block in near if _is_headline(page, block) and not ends_sentence(block.text.rstrip("?!？！"))]


def _is_headline(page: Page, block: Block) -> bool:
    """Whether a line is written like a headline: short, with letters, and no statement."""
    text = block.text
    if not page.run[1] or _ITEM.match(text) or not _could_be_headline(text):
        return False
    return not text.endswith((".", "。")) or text.isupper() or bool(_INITIALISM.search(text))


def _could_be_headline(text: str) -> bool:
    """Whether a line is no label and no row of a table, and has letters in more than one word."""
    if len(text) > LONGEST_TITLE or text[-1] in _OPENS_MORE or text[0] == "|":
        return False
    return (" " in text or is_wide(text)) and any(map(str.isalpha, text))


def _is_taken_up(page: Page, block: Block) -> bool:
    """Whether a line is long, or the text below it has one of its words, or there is none that could be looked for.

    A line in capitals is a wire's headline, over figures perhaps.
    """
    if block.text.count(" ") >= FEW_WORDS or block.text.isupper():
        return True
    words, text = stems(block.text), page.text[block.end :].casefold()
    return not words or any(word in text for word in words)


def _opens_page(page: Page, first: Block) -> bool:
    """Whether the first line of a page is its headline though it reads like prose.

    It is where byline or date follow it, where it is no sentence, or where it asks or exclaims and
    a longer block follows.
    """
    text = first.text
    if not _could_be_headline(text):
        return False
    if not ends_sentence(text):
        return len(page.blocks) > 1
    if len(text) > LONGEST_SENTENCE or len(page.blocks) < 2:
        return False
    if _has_particulars_below(page, [first]):
        return True
    return text.rstrip(CLOSERS)[-1:] in ("?", "!", "？", "！", "…") and any(
        len(block.text) > len(text) for block in page.blocks[1:3]
    )


def _has_particulars_below(page: Page, blocks: list[Block]) -> bool:
    """Whether the first line of a page has a byline or a date right below it."""
    if not blocks or blocks[0].index != 0 or len(page.blocks) < 2:
        return False
    below = page.blocks[1]
    return any(below.start <= mark.start < below.end for mark in page.marks if mark.field in ("authors", "date"))


def _title(page: Page, block: Block) -> Iterator[Mark]:
    """The headline in a line, and labels for the names around it."""
    lines = {other.text for other in page.short if other is not block}
    span = headline_span(block.text, Around(lines, page.text))
    yield from page.label(block, [page.mark("title", block.text[slice(*span)], block, span)])
