"""Lines and paragraphs of layouts that have their own: what is still open of a page, line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..article import Mark
from ..blocks import Line, lines_of, unwrap
from ..page import Page

#: Whether a line, the second, begins a new paragraph below another.
Begins = Callable[[Line, Line], bool]


def open_lines(page: Page, start: int = 0, end: int | None = None) -> list[Line]:
    """What no rule has taken yet of the lines between two offsets, in order.

    Of a line of which a part is taken each piece that is left is a line, with the line's indent.
    """
    end = len(page.text) if end is None else end
    spans = iter([(max(block.start, start), min(block.end, end)) for block in page.open])
    pieces: list[Line] = []
    span = next(spans, None)
    for line in lines_of(page.text):
        while span and span[1] <= line.start:
            span = next(spans, None)
        while span and span[0] < line.end:
            piece = _piece(page.text, line, span)
            pieces += [piece] if piece else []
            if span[1] > line.end:
                break
            span = next(spans, None)
    return pieces


def _piece(text: str, line: Line, span: tuple[int, int]) -> Line | None:
    """What a line and a span have in common, without white space around it."""
    start, end = max(line.start, span[0]), min(line.end, span[1])
    solid = text[start:end].strip()
    if not solid:
        return None
    start += text[start:end].index(solid)
    return Line(start, start + len(solid), line.indent, line.breaks)


def groups(text: str, lines: Iterable[Line], begins: Begins) -> Iterator[tuple[int, int]]:
    """The spans of lines that belong together: nothing that is taken lies between them."""
    first = last = None
    for line in lines:
        if first is None or last is None:
            first = line
        elif begins(last, line) or not text[last.end : line.start].isspace():
            yield first.start, last.end
            first = line
        last = line
    if first is not None and last is not None:
        yield first.start, last.end


def marks(field: str, text: str, spans: Iterable[tuple[int, int]]) -> Iterator[Mark]:
    """A mark of the field for every span; its value is the span's text, unwrapped."""
    for start, end in spans:
        yield Mark(field, unwrap(text[start:end]), start, end)


def below_blank(before: Line, line: Line) -> bool:
    """Whether a blank line divides two lines."""
    return line.breaks > 1 or before.start > line.start
