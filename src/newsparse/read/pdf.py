"""PDF → text, with pypdf: page by page, in the order in which the page was written; running heads go below.

Of the libraries, pypdf kept the columns of a newspaper page apart and its lines in order more often than any other
(``benchmarks/pdf.py``). It does not say where a page has space between its lines: that is a blank line here, for
paragraphs are divided so. A file that opens without a password is read, whatever else it would have forbidden.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from io import BytesIO
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

from .. import extras
from ..errors import NotTextError

#: So many lines at each end of a page can be a running head or foot.
EDGE = 3

#: Space between paragraphs: lines are so many times farther apart than is usual on the page, and than their letters are
#: large. A headline of two lines is set at 1.2 times its size; a word processor has half a line between paragraphs.
WIDER, OPEN = 1.25, 1.5

#: Letters that type joins, and that nobody writes so: ``ﬁrst`` is not found by who looks for *first*.
LIGATURES = {0xFB00 + number: letters for number, letters in enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"))}


def read(data: bytes, encoding: str | None) -> tuple[str, tuple[str, ...]]:
    """The text of a PDF. Raises NotTextError for one that needs a password."""
    pypdf = extras.load("pypdf", "pdf")
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # it tells of every flaw; we say what cannot be read
    reader = pypdf.PdfReader(BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise NotTextError("an encrypted PDF; save it without a password")
    pages = [_with_gaps(_lines(page)) for page in reader.pages]
    return "\n".join(_heads_below(pages)) + "\n", ()


class Line(NamedTuple):
    """A line of a page: its text, how far above the foot of the page it stands, and the size of its letters, in points.

    Both are None for a line of blanks.
    """

    text: str
    height: float | None = None
    size: float | None = None


def _lines(page: Any) -> list[Line]:
    """The lines of a page in the order of its text; where a line stands, its first letters say."""
    lines = [Line("")]

    def visit(text: str, matrix: list[float], place: list[float], font: object, size: float) -> None:
        first, *others = text.translate(LIGATURES).split("\n")
        said = Line("", place[5] * matrix[3] + matrix[5], abs(size * place[3] * matrix[3]))
        for number, part in enumerate((first, *others)):
            if number:
                lines.append(Line(""))
            known = lines[-1].height is not None or not part.strip()
            lines[-1] = (lines[-1] if known else said)._replace(text=lines[-1].text + part)

    page.extract_text(visitor_text=visit)
    return lines


def _with_gaps(lines: list[Line]) -> list[str]:
    """The texts of a page's lines, with a blank line where there is space between two."""
    above = [0.0, *(_drop(one, other) for one, other in pairwise(lines))]
    drops = [drop for drop in above if drop > 0]
    usual = median(drops) if drops else 0
    texts: list[str] = []
    for line, drop in zip(lines, above, strict=True):
        if drop > max(WIDER * usual, OPEN * (line.size or 0)):
            texts.append("")
        texts.append(line.text)
    return _stripped(texts)


def _drop(one: Line, other: Line) -> float:
    """How far below a line the other stands; 0 where one of them has no place."""
    return 0.0 if one.height is None or other.height is None else one.height - other.height


def _stripped(texts: list[str]) -> list[str]:
    """The lines without the blank ones before the first and below the last."""
    filled = [at for at, text in enumerate(texts) if text.strip()]
    return texts[filled[0] : filled[-1] + 1] if filled else []


def _heads_below(pages: list[list[str]]) -> list[str]:
    """The lines of all pages, and below them, each once, those that stand on every other page, figures aside.

    So that a paragraph goes on from page to page, and the newspaper's name is not the headline.
    """
    counts = Counter(shape for page in pages for shape in {_shape(page[at]) for at in _edges(page)})
    running = {shape for shape, count in counts.items() if shape and count > 1 and 2 * count >= len(pages)}
    text: list[str] = []
    heads: list[str] = []
    for page in pages:
        here = {at for at in _edges(page) if _shape(page[at]) in running}
        heads += [page[at] for at in sorted(here)]
        text += _stripped([line for at, line in enumerate(page) if at not in here])
    return [*text, "", *dict.fromkeys(heads)] if heads else text


def _edges(page: list[str]) -> set[int]:
    """The places of the first and the last lines of a page, but for blank ones."""
    filled = [at for at, line in enumerate(page) if line.strip()]
    return {*filled[:EDGE], *filled[-EDGE:]}


def _shape(line: str) -> str:
    """A line without its figures."""
    return re.sub(r"\d+", "0", line.strip())
