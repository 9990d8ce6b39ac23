"""PDF → text, with pypdf: page by page, in the order in which the page was written; running heads go below.

Of the libraries, pypdf kept the columns of a newspaper page apart and its lines in order more often than any other
(``benchmarks/pdf.py``). A file that opens without a password is read, whatever else it would have forbidden.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from io import BytesIO

from .. import extras
from ..errors import NotTextError

#: So many lines at each end of a page can be a running head or foot.
EDGE = 3


def read(data: bytes, encoding: str | None) -> tuple[str, tuple[str, ...]]:
    """The text of a PDF. Raises NotTextError for one that needs a password."""
    pypdf = extras.load("pypdf", "pdf")
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # it tells of every flaw; we say what cannot be read
    reader = pypdf.PdfReader(BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise NotTextError("an encrypted PDF; save it without a password")
    pages = [page.extract_text().rstrip("\n").split("\n") for page in reader.pages]
    return "\n".join(_heads_below(pages)) + "\n", ()


def _heads_below(pages: list[list[str]]) -> list[str]:
    """The lines of all pages, and below them, each once, those that stand on every other page, figures aside.

    So that a paragraph goes on from page to page, and the newspaper's name is not the headline.
    """
    counts = Counter(shape for page in pages for shape in {_shape(page[at]) for at in _edges(page)})
    running = {shape for shape, count in counts.items() if shape and count > 1 and 2 * count >= len(pages)}
    text: list[str] = []
    heads: list[str] = []
    for page in pages:
        edges = _edges(page)
        for at, line in enumerate(page):
            (heads if at in edges and _shape(line) in running else text).append(line)
    return [*text, "", *dict.fromkeys(heads)] if heads else text


def _edges(page: list[str]) -> set[int]:
    """The places of the first and the last lines of a page."""
    return {at for at in range(len(page)) if at < EDGE or at >= len(page) - EDGE}


def _shape(line: str) -> str:
    """A line without its figures."""
    return re.sub(r"\d+", "0", line.strip())
