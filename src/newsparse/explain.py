"""Marks → an annotated page: every line with its number, what it was taken for, and the rule that said so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from .article import SINGLE, Article, Mark
from .terminal import drawn, one_line

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

#: The colour of each kind of mark; what is not named here has none.
STYLES = {
    "title": "bold cyan",
    "standfirst": "cyan",
    "authors": "green",
    "date": "magenta",
    "updated": "magenta",
    "dateline": "blue",
    "publisher": "yellow",
    "section": "yellow",
    "page": "yellow",
    "language": "yellow",
    "keywords": "yellow",
    "copyright": "yellow",
    "url": "yellow",
    "subheading": "bold",
    "caption": "italic dim",
    "boilerplate": "dim",
    "label": "dim",
    "load_date": "dim",
    "end_mark": "dim",
}

#: The margin takes at most this part of the width, and never more columns than this.
MARGIN_SHARE, MARGIN_LONGEST = 0.36, 32

#: So many lines are drawn at once.
AT_ONCE = 100

#: The narrowest page that is still drawn as asked for.
NARROWEST = 40


def write(articles: Iterable[Article], *, width: int = 80, colour: bool = False) -> Iterator[str]:
    """The annotated pages as text, some lines at a time, with a blank line between articles."""
    from rich.console import Group

    width = max(NARROWEST, width)
    for number, article in enumerate(articles):
        if number:
            yield "\n"
        rest = parts(article, width)
        while some := list(islice(rest, AT_ONCE)):
            yield drawn(Group(*some), width, colour)


def explain(article: Article, width: int = 80) -> RenderableType:
    """The annotated page of an article, for rich to draw."""
    from rich.console import Group

    return Group(*parts(article, max(NARROWEST, width)))


def parts(article: Article, width: int) -> Iterator[RenderableType]:
    """The annotated page piece by piece: the heading, the lines, the warnings."""
    from rich.text import Text

    document = article.document
    heading = [document.path or "text", f"article {document.index + 1}", f"layout {document.layout}"]
    heading += [f"{mark.field} {mark.value}" for mark in article.marks if mark.start == mark.end]
    yield Text(one_line(" · ".join(heading)), "bold", overflow="fold")
    yield Text("")
    lines = _lines(document.text)
    most = min(MARGIN_LONGEST, int(width * MARGIN_SHARE))
    margin = min(most, max((len(_name(mark)) for mark in article.marks), default=0))
    number = len(str(document.first_line + len(lines)))
    rest = (mark for mark in article.marks if mark.start < mark.end)
    here: list[Mark] = []
    ahead = next(rest, None)
    for at, (start, end) in enumerate(lines):
        here = [mark for mark in here if mark.end > start]
        while ahead is not None and ahead.start < max(end, start + 1):
            here.append(ahead)
            ahead = next(rest, None)
        line = _Line(document.first_line + at, start, document.text[start:end], tuple(here))
        yield line.drawn(number, margin)
    if article.warnings:
        yield Text("")
        for warning in article.warnings:
            yield Text(one_line(f"warning: {warning}"), "yellow", overflow="fold")


def _lines(text: str) -> list[tuple[int, int]]:
    """The spans of the lines of a text, which end at CR LF, CR or LF and nowhere else."""
    ends = [match.span() for match in re.finditer("\r\n|\r|\n", text)]
    starts = [0, *(end for _, end in ends)]
    spans = list(zip(starts, [*(start for start, _ in ends), len(text)], strict=True))
    return spans[:-1] if len(spans) > 1 and spans[-1][0] == spans[-1][1] else spans


def _name(mark: Mark) -> str:
    """A mark in the margin: its field and its rule, in brackets if it was outvoted."""
    name = f"{mark.field} · {mark.rule}"
    return name if mark.accepted else f"[{name}]"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the page, with the marks that lie on it, from whichever line they come."""

    number: int
    start: int
    text: str
    marks: tuple[Mark, ...]

    def drawn(self, number: int, margin: int) -> RenderableType:
        """The number, the margin and the text, side by side, each wrapped to its column."""
        from rich.table import Table
        from rich.text import Text

        row = Table.grid(padding=(0, 1), expand=True)
        row.add_column(width=number, justify="right", style="dim")
        row.add_column(width=margin, overflow="ellipsis", no_wrap=True)
        row.add_column(ratio=1, overflow="fold")
        row.add_row(Text(str(self.number)), self._margin(), self._inked())
        return row

    def _margin(self) -> Text:
        """The marks that begin on this line, one below another; a bar where one goes on."""
        from rich.text import Text

        begun = [mark for mark in self.marks if mark.start >= self.start]
        if not begun and self.marks and self.text.strip():
            return Text("│", _style(self.marks[-1]))
        return Text("\n").join(Text(one_line(_name(mark)), _style(mark)) for mark in begun)

    def _inked(self) -> Text:
        """The text in the colours of its marks, and behind it the values that it does not state as they are."""
        from rich.text import Text

        inked, at, end = Text(), self.start, self.start + len(self.text)
        for mark in self.marks:
            start, stop = min(max(mark.start, at), end), min(mark.end, end)
            inked.append(self._between(at, start))
            inked.append(self._between(start, stop), _style(mark))
            at = max(at, start, stop)
        inked.append(self._between(at, end))
        for mark in self.marks:
            if mark.start >= self.start and (value := _value(mark)) != self._between(mark.start, mark.end):
                inked.append(f"  → {value}" if value else "", "dim italic")
        return inked

    def _between(self, start: int, end: int) -> str:
        """A stretch of the line, by offsets in the document, harmless."""
        return one_line(self.text[max(0, start - self.start) : max(0, end - self.start)])


def _style(mark: Mark) -> str:
    """The colour of a mark; an outvoted one is dim."""
    return STYLES.get(mark.field, "") if mark.accepted else "dim"


def _value(mark: Mark) -> str:
    """The value of a field that has one, as words; of running text there is nothing to say."""
    if mark.field not in SINGLE or mark.value is None:
        return ""
    if isinstance(mark.value, tuple):
        return one_line("; ".join(mark.value))
    return one_line(mark.value if isinstance(mark.value, str) else mark.value.place or "")
