"""Names without a by-word before them, or with one on a line of its own."""

from __future__ import annotations

from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block
from ..languages import EAST_ASIA
from ..mark import rule
from ..names import is_name, looks_like_names
from ..page import Page
from ..patterns import pattern
from .credit_marks import credit_marks

#: Names stand within so many blocks above the text, and so close to the date or the headline.
NEAR, BESIDE = 48, 2
#: What an article's own names stand beside.
PARTICULARS = ("date", "updated", "title", "standfirst")
#: A list of names is not longer than this, in characters.
LONGEST_NAMES = 90
#: A name in front of a role has so many words.
NAME_WORDS = (2, 3)
#: At most so many lines of names stand one below another, and these may stand alone between them.
MOST_LINES, JOINERS = 12, frozenset(",/|&·•")

_STORM = "The harbour was closed on Monday after a storm of two days, the harbour master said."
#: What may stand before a name: a bullet, a text browser's word for a picture (``[portrait]``), a divider.
_BEFORE = pattern(r"(?:[*•·|–—-]\s+|\[[\w.-]{1,40}\]\s*)+")
#: What may stand behind one: the number of a footnote, a comma before the next name.
_BEHIND = pattern(r"\^?\d?\s*[,&|•·–—-]*$")
#: Between the names of a list without a by-word.
_BETWEEN = pattern(r"\s*(?:,|/|&|\||·)\s*|\s+(?:and|und|et|y|e|i|och|og|en|ja|ve|и|та)\s+")


@rule(
    "authors",
    example=f"Storm closes the harbour\n\nBy\n\nAda Lovelace\n\nAlan Turing\n\n{_STORM}",
    not_example=f"Storm closes the harbour\n\nBy\n\nnoon it had stopped\n\n{_STORM}",
)
def byword_alone(page: Page) -> Iterator[Mark]:
    """A by-word on a line of its own, and the names on the lines below it."""
    by, author = page.words.by.by_first_word, page.words.author.by_first_word
    for block in reversed(page.above):
        if (block.word in by or block.word in author) and _is_byword(page, block.text):
            column = _column(page, block.index + 1)
            if column:
                yield Mark("label", None, block.start, block.end)
                yield from _names(page, column)
                return


@rule(
    "authors",
    example=f"Storm closes the harbour\n\nAda Lovelace\n\n21 June 2021\n\n{_STORM}",
    not_example=f"Storm closes the harbour\n\nAda Lovelace\n\n{_STORM}",
)
def name_by_date(page: Page) -> Iterator[Mark]:
    """A line above the text that is a person's name, or several, and stands right beside the date."""
    yield from _names_beside(page, ("date", "updated"), 1)


@rule(
    "authors",
    example=f"Storm closes the harbour\n\nAda Lovelace\n\n{_STORM}",
    not_example=f"Storm closes the harbour\n\n{_STORM}",
    guess=True,
)
def name_alone(page: Page) -> Iterator[Mark]:
    """A line above the text that is a person's name, or several, and nothing else.

    It stands close to the text, beside the date or the headline. Where several do, the nearest to
    the text counts. A name above a photographer's is a caption.
    """
    yield from _names_beside(page, PARTICULARS, BESIDE)


def _names_beside(page: Page, fields: tuple[str, ...], reach: int) -> Iterator[Mark]:
    """The names nearest to the text, below the headline, that stand within a reach of what says one of some fields."""
    beside, pictures = _places(page, fields), _places(page, ("caption",))
    highest = max(page.run[0] - NEAR, min(_places(page, ("title",)), default=0))
    for block in reversed(page.above):
        if block.index < highest:
            return
        is_near = any(abs(block.index - place) <= reach for place in beside)
        if is_near and not _is_caption(page, block, pictures) and _is_names(page, block.text):
            yield from _names(page, _column(page, _top(page, block)) if page.whole(block) else [block])
            return


def _places(page: Page, fields: tuple[str, ...]) -> set[int]:
    """Where on the page something was said about one of some fields."""
    return {page.index_at(mark.start) for mark in page.marks if mark.field in fields}


def _is_caption(page: Page, block: Block, pictures: set[int]) -> bool:
    """Whether a photographer's line stands right below, perhaps with the same words once more between."""
    below = block.index + 1
    if below < len(page.blocks) and page.blocks[below].text == block.text:
        below += 1
    return below in pictures


def _is_byword(page: Page, text: str) -> bool:
    """Whether a line is a by-word and nothing else, or a label that says that the author follows."""
    bare = text.rstrip(" :")
    return bare in page.words.by or bare in page.words.author


def _top(page: Page, last: Block) -> int:
    """Where a list of names on lines of their own begins, of which the last is known."""
    top = last.index
    while top >= 2 and _joins(page, page.blocks[top - 1].text) and _is_names(page, page.blocks[top - 2].text):
        top -= 2
    return top


def _column(page: Page, index: int) -> list[Block]:
    """The lines of names from a place on the page downwards, and what stands alone on a line between them.

    The first, and one behind a comma or an *and*, may be an agency or a newsroom.
    """
    lines = {line.index: line for line in page.above}
    column: list[Block] = []
    joined = True
    for block in page.blocks[index : index + MOST_LINES]:
        line = lines.get(block.index)
        if _joins(page, block.text):
            joined = True
        elif line and (_is_names(page, line.text) or (joined and _may_name(page, line.text))):
            joined = False
        else:
            break
        column += [line] if line else []
    return column


def _may_name(page: Page, text: str) -> bool:
    """Whether a line names people or a newsroom, by more than one word."""
    return " " in text and looks_like_names(text, page.words)


def _joins(page: Page, text: str) -> bool:
    """Whether a line holds a comma or an *and*, and nothing else."""
    return text in JOINERS or text in page.words.and_


def _is_names(page: Page, text: str) -> bool:
    """Whether a line is a list of names, perhaps with a role or the like behind them, and nothing else."""
    if len(text) > LONGEST_NAMES:
        return False
    start, end = _bare(text)
    names = _BETWEEN.split(text[start:end])
    if not _opens_with_name(page, names[0]):
        return False
    return all(_opens_with_name(page, name) or page.words.roles.found(name) for name in names[1:])


def _opens_with_name(page: Page, text: str) -> bool:
    """Whether a text is a person's name, or one and behind it a role or a paper: *Ada Lovelace for The Example*.

    In Korean, Chinese and Japanese signs a name is told by its role.
    """
    words = page.words
    if is_name(text, words):
        return True
    tokens = text.split()
    for count in NAME_WORDS:
        name, behind = " ".join(tokens[:count]), " ".join(tokens[count:])
        if behind and (words.roles.found(behind) or words.for_.opens(behind)) and is_name(name, words):
            return True
    return text >= EAST_ASIA and bool(words.roles.found(text)) and looks_like_names(text, words)


def _names(page: Page, column: list[Block]) -> Iterator[Mark]:
    """The marks of lines of names, and labels for what stands around them."""
    for line in column:
        yield from page.label(line, credit_marks(page, line, _bare(line.text)))


def _bare(text: str) -> tuple[int, int]:
    """Where the names of a line begin and end, without bullets, pictures and footnotes."""
    before = _BEFORE.match(text)
    start = before.end() if before else 0
    behind = _BEHIND.search(text, start)
    return start, behind.start() if behind else len(text)
