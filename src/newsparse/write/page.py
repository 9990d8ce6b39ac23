"""A page for a person, on a terminal.

The article set to a readable width, drawn with rich; with ``--explain`` it is the page of ``newsparse explain``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..article import Article
from ..terminal import GREY, INKS, WARNING, drawn, one_line
from .body import blocks
from .format import Format

if TYPE_CHECKING:
    from rich.text import Text

#: The longest line that is easy to read, in columns.
READABLE = 80


def write(
    articles: Iterable[Article], explain: bool = False, *, width: int = READABLE, colour: bool = False
) -> Iterator[str]:
    """A page for every article, no wider than ``width`` and than is readable; marks are for ``newsparse explain``."""
    width = max(20, min(width, READABLE))
    return _frame((_drawn_page(article, width, colour) for article in articles), width, colour)


def record(article: Article, explain: bool = False) -> str:
    """A page of the greatest width, without colour."""
    return _drawn_page(article, READABLE, False)


def _drawn_page(article: Article, width: int, colour: bool) -> str:
    from rich.console import Group

    return drawn(Group(*_page(article)), width, colour)


def _frame(pages: Iterable[str], width: int = READABLE, colour: bool = False) -> Iterator[str]:
    """The pages with lines between them."""
    from rich.console import Group
    from rich.rule import Rule

    for number, page in enumerate(pages):
        if number:
            yield drawn(Group("", Rule(characters="━", style=GREY), ""), width, colour)
        yield page


def _page(article: Article) -> Iterator[Text]:
    """The blocks of a page from top to bottom, with blank lines between."""
    blocks = [*_head(article), *_body(article), *_foot(article)]
    for number, block in enumerate(blocks):
        if number:
            yield _text("")
        yield block


def _head(article: Article) -> Iterator[Text]:
    """Headline and standfirst, and the lines that say who, when and where."""
    if article.title:
        yield _text(article.title, INKS["title"])
    if article.standfirst:
        yield _text(article.standfirst, "italic")
    by = f"By {_listed(article.authors)}" if article.authors else ""
    updated = f"updated {_time(article.updated)}" if article.updated else ""
    page = f"page {article.page}" if article.page else ""
    where = [_time(article.date or ""), updated, article.publisher or "", article.section or "", page]
    lines = [_text(by, INKS["authors"])] if by else []
    lines += [_text(" · ".join(filter(None, where)), GREY)] if any(where) else []
    if lines:
        yield _text("\n").join(lines)


def _listed(names: Sequence[str]) -> str:
    """``Ada Quill, Tomás Brandt and Edda Stein``."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _time(moment: str) -> str:
    """A moment as people write it, as exact as it was: ``2021-06-21 13:05``."""
    return moment.replace("T", " ")


def _body(article: Article) -> Iterator[Text]:
    """The paragraphs with the subheadings before them, the dateline at the head of the first."""
    dateline = article.dateline
    for block in blocks(article):
        if block.heading:
            yield _text(block.text, "bold")
        elif dateline:
            yield _text(dateline.text + " ", "bold").append_text(_text(block.text))
            dateline = None
        else:
            yield _text(block.text)


def _foot(article: Article) -> Iterator[Text]:
    """What stood around the article, in few words, and what is to be warned of."""
    for caption in article.captions:
        yield _text(f"Caption: {caption}", INKS["caption"])
    notes = [article.copyright or "", article.url or ""]
    if article.keywords:
        notes.append(f"Keywords: {', '.join(article.keywords)}")
    if count := len(article.boilerplate):
        notes.append(
            f"{count} {'stretch' if count == 1 else 'stretches'} of other text not shown; see newsparse explain"
        )
    place = f", article {article.index + 1}" if article.document.start else ""
    notes.append(f"{article.path or 'text'}{place} · {article.layout} · {article.words} words")
    yield _text("\n").join(_text(note, GREY) for note in notes if note)
    if article.warnings:
        yield _text("\n").join(_text(f"warning: {warning}", WARNING) for warning in article.warnings)


def _text(text: str, style: str = "") -> Text:
    """Text that no terminal and no markup misreads."""
    from rich.text import Text

    return Text(text if text == "\n" else one_line(text), style, overflow="fold")


OMITTED = ("id", "dateline.place", "dateline.agency", "dateline.date", "language", "boilerplate")

FORMAT = Format("page", "", record, _frame, __doc__, omits=OMITTED)
