"""Proofs → a terminal: line numbers, what each stretch was taken for in the margin, and the text; drawn with rich."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from ..article import SINGLE, Article, Mark
from ..scored import Scored
from ..terminal import GREY, INKS, WARNING, drawn, one_line
from .folding import ALL, Fold, Shown, View, shown
from .proof import Line, Proof, Row, in_words, proof_of

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

    _Cells = tuple[str, str, str | Text, str | Text]

#: The margin takes at most this part of the width, or so many columns; what is longer wraps.
MARGIN_SHARE, NARROW_MARGIN, WIDE_MARGIN = 0.36, 16, 36
#: So many lines are drawn at once.
AT_ONCE = 100
#: The narrowest page that is still drawn as asked for, and the narrowest that has room for scores.
NARROWEST, NARROWEST_SCORED = 40, 72
#: A score takes so many columns.
SCORE = 6
#: Of a longer piece of text so many characters of its beginning and of its end are drawn, unless all is asked for.
LONGEST, BEGINNING, END = 800, 400, 200
#: Text that is indented deeper, as a centred line is, is drawn with so many columns.
DEEPEST_INDENT = 8


def write(articles: Iterable[Article], view: View = ALL, *, width: int = 80, colour: bool = False) -> Iterator[str]:
    """The annotated pages as text, some lines at a time, with a rule between articles."""
    from rich.console import Group
    from rich.rule import Rule

    width = max(NARROWEST, width)
    for number, article in enumerate(articles):
        if number:
            yield drawn(Group("", Rule(style=GREY), ""), width, colour)
        for part in _parts(proof_of(article, view.asked), view, width):
            yield drawn(part, width, colour)


def _parts(proof: Proof, view: View, width: int) -> Iterator[RenderableType]:
    """The annotated page piece by piece: the heading, the lines, the summary of one field, the warnings."""
    from rich.text import Text

    parts = list(shown(proof.lines, view))
    paper = _Paper.of(proof, parts, width, view.everything)
    yield _heading(proof, paper.score > 0)
    yield Text("")
    for at in range(0, len(parts), AT_ONCE):
        yield paper.table(parts[at : at + AT_ONCE])
    if view.field:
        yield Text("")
        yield from _summary(proof, view.field)
    if proof.article.warnings:
        yield Text("")
        for warning in proof.article.warnings:
            yield _inked(f"warning: {warning}", WARNING)


def _heading(proof: Proof, scored: bool) -> Table:
    """The file, the layout and how it was recognised, and what was said about the whole text."""
    from rich.table import Table

    document = proof.article.document
    where = f"  article {document.index + 1}, from line {document.first_line}" if document.start else ""
    rows = [("file", _inked(proof.name, "bold").append(where))]
    rows.append(("layout", _inked(f"{document.layout}: {proof.known_by}")))
    rows += [(mark.field, _inked(f"{in_words(mark)} ({mark.rule})", _ink(mark))) for mark in proof.facts]
    if scored:
        rows.append(("score", _inked("a block's points as prose; │ marks the article's run", GREY)))
    table = Table.grid(padding=(0, 2))
    for field, value in rows:
        table.add_row(_inked(field, GREY), value)
    return table


def _summary(proof: Proof, field: str) -> Iterator[Text]:
    """What became of a field that has one value, and by which rule; or that nobody spoke about it."""
    article = proof.article
    marks = article.why(field)
    if not marks:
        yield _inked(f"no rule spoke about {field}", "bold")
    for mark in marks if field in SINGLE else ():
        where = f" on line {article.document.line_of(mark.start)}" if mark.start < mark.end else ""
        said = f"{field} = {in_words(mark)}" if mark.value else f"{field}: no value"
        said += f", by {mark.rule}{where}"
        yield _inked(said if mark.accepted else f"[{said}: outvoted]", _ink(mark))


class _Paper(NamedTuple):
    """How wide the columns of a page are, and whether long pieces of text are drawn whole."""

    number: int
    score: int
    margin: int
    text: int
    whole: bool

    @classmethod
    def of(cls, proof: Proof, parts: Iterable[Shown], width: int, whole: bool) -> _Paper:
        """The columns that the parts of a proof need."""
        names = (len(row.name) for part in parts if isinstance(part, Line) for row in part.rows)
        most = min(max(int(width * MARGIN_SHARE), NARROW_MARGIN), WIDE_MARGIN)
        number, margin = len(str(proof.lines[-1].number)), min(max(names, default=0), most)
        score = SCORE if proof.scored and width >= NARROWEST_SCORED else 0
        return cls(number, score, margin, width - number - margin - 2 - (score + 1 if score else 0), whole)

    def table(self, parts: Iterable[Shown]) -> Table:
        """Lines and folds: the number, the margin and the text, side by side, each wrapped to its column."""
        from rich.table import Table

        table = Table.grid(padding=(0, 1))
        table.add_column(width=self.number, justify="right", style=GREY)
        if self.score:
            table.add_column(width=self.score, justify="right", style=GREY)
        table.add_column(width=self.margin, overflow="fold")
        table.add_column(width=self.text, overflow="fold")
        for part in parts:
            for number, score, margin, text in self._fold(part) if isinstance(part, Fold) else self._line(part):
                table.add_row(number, *([score] if self.score else []), margin, text)
        return table

    def _line(self, line: Line) -> Iterator[_Cells]:
        """A line row by row; its number stands beside the first."""
        number = str(line.number)
        for row in line.rows:
            yield number, _points(row.score), _inked(_margin(row), _ink(row)), self._text(row)
            number = ""
        if not line.rows:
            yield number, "", "", ""

    def _fold(self, fold: Fold) -> Iterator[_Cells]:
        """What is folded away, in words."""
        how = " (--all shows them)" if fold.kind else ""
        yield "⋮", "", "", _inked(fold.caption + how, f"italic {GREY}")

    def _text(self, row: Row) -> Text:
        """The text in the colour of its marks, and behind or below it the value, if it is not the text as it stands."""
        from rich.text import Text

        text = Text()
        for piece in row.pieces:
            aside = piece.mark is not None and piece.mark.field != row.field
            text.append(one_line(piece.text), GREY if aside else _ink(row) if piece.mark else "")
        indent = len(text.plain) - len(text.plain.lstrip())
        text = text[max(0, indent - DEEPEST_INDENT) :]
        if len(text) > LONGEST and not self.whole:
            rest = _inked(f" … {len(text) - BEGINNING - END} characters (--all shows them) … ", f"italic {GREY}")
            text = text[:BEGINNING].append_text(rest).append_text(text[-END:])
        if row.value_beside:
            value = _inked(f"→ {row.value_beside}", f"italic {GREY}")
            between = "  " if text.cell_len + 2 + value.cell_len <= self.text else "\n"
            text.append(between).append_text(value)
        return text


def _points(score: Scored | None) -> str:
    """What a block counts for, with a bar if it lies in the article's run."""
    return f"{score.beside:+.1f}{'│' if score.inside else ' '}" if score else ""


def _margin(row: Row) -> str:
    """Field and rule where a mark begins, a bar where it goes on."""
    return row.name if row.begins else "│" if row.accepted else "[│]"


def _inked(text: str, style: str = "") -> Text:
    """Text that no terminal and no markup misreads, in a colour; the space around it has none."""
    from rich.text import Text

    return Text(overflow="fold").append(one_line(text), style)


def _ink(said: Row | Mark) -> str:
    """The colour of what was said; what was outvoted is grey."""
    return INKS.get(said.field, "") if said.accepted else GREY
