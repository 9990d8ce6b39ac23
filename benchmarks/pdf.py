"""Which library reads a newspaper page best: articles are laid out as PDF in several ways, read back and parsed.

    python benchmarks/pdf.py        needs reportlab, pyphen, pypdf, pdfminer.six, pdfplumber, pypdfium2

Of each way and library: how many of the articles kept title, author and date, precision and recall of their words in
groups of four, how many of the paragraphs came back as they were, and milliseconds a file.
"""

from __future__ import annotations

import io
import random
import re
import time
from collections.abc import Callable
from typing import NamedTuple

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, NextPageTemplate, PageTemplate, Paragraph, Spacer

import newsparse

SENTENCES = (
    "The harbour of {} was closed on Monday after a storm of {} days. ",
    "Nobody was hurt, the harbour master of {} said on quay {}. ",
    "The council of {} will meet on Tuesday to talk about the wall that was promised {} years ago. ",
    "It would cost {1} million crowns, more than {0} has in its budget for the year. ",
    "Insurance companies in {} refuse to pay for {} boats that were not taken ashore. ",
    "Representatives of {} and {} neighbouring communities offered their administrative cooperation immediately. ",
    "The responsible authorities of {} announced {} comprehensive investigations. ",
    '"We have waited long enough in {}," said the owner of {} boats. ',
)
PLACES = ("Port", "Cape", "Upper", "Nether", "Old", "New"), ("Amity", "Hessing", "Balmoor", "Quillon", "Westing")
TITLE, AUTHOR, DATE = "Harbour closed after storm of two days", "Ada Quill", "2021-06-21"
ARTICLES, PARAGRAPHS, MARGIN, HEAD, GAP = 4, 26, 50, 110, 16


class Page(NamedTuple):
    """How a page is laid out: columns, words divided at line ends, a running head with the page's number, paragraphs
    that are indented and have no space between them."""

    columns: int = 1
    hyphens: bool = False
    head: bool = True
    indents: bool = False


PAGES = {
    "one column": Page(head=False),
    "one column, running head": Page(),
    "two columns": Page(2),
    "two columns, indents": Page(2, indents=True),
    "three columns, hyphens": Page(3, hyphens=True),
}


def pdf(paragraphs: list[str], page: Page) -> bytes:
    """An article as PDF: the headline over all columns, the text in columns."""
    file = io.BytesIO()
    width, height = A4
    column = (width - 2 * MARGIN - GAP * (page.columns - 1)) / page.columns

    def frames(below: float) -> list[Frame]:
        return [
            Frame(MARGIN + n * (column + GAP), MARGIN, column, height - 2 * MARGIN - below) for n in range(page.columns)
        ]

    def running(canvas: object, document: BaseDocTemplate) -> None:
        if page.head:
            canvas.drawString(MARGIN, height - 30, "The Harbour Gazette")
            canvas.drawCentredString(width / 2, 25, f"Page {document.page}")

    top = Frame(MARGIN, height - MARGIN - HEAD, width - 2 * MARGIN, HEAD)
    document = BaseDocTemplate(file, pagesize=A4)
    document.addPageTemplates(
        [PageTemplate("first", [top, *frames(HEAD)], running), PageTemplate("later", frames(0), running)]
    )
    body = ParagraphStyle("body", fontName="Times-Roman", fontSize=9, leading=11, alignment=TA_JUSTIFY, spaceAfter=5)
    if page.indents:
        body.firstLineIndent, body.spaceAfter = 9, 0
    if page.hyphens:
        body.hyphenationLang, body.embeddedHyphenation = "en_GB", 1
    lines = [Paragraph(f"By {AUTHOR}"), Paragraph("21 June 2021")]
    title = Paragraph(TITLE, ParagraphStyle("title", fontSize=22, leading=26))
    text = [Paragraph(paragraph, body) for paragraph in paragraphs]
    document.build([title, Spacer(1, 8), *lines, FrameBreak(), NextPageTemplate("later"), *text])
    return file.getvalue()


def written(chance: random.Random) -> list[str]:
    """The paragraphs of an article; no line of them stands twice."""
    filled = (
        [sentence.format(" ".join(map(chance.choice, PLACES)), chance.randrange(2, 99)) for sentence in some]
        for some in (chance.sample(SENTENCES, 3) for _ in range(PARAGRAPHS))
    )
    return ["".join(sentences).strip() for sentences in filled]


def by_newsparse(data: bytes) -> str:
    from newsparse.read.pdf import read

    return read(data, None)[0]


def by_pypdf(data: bytes) -> str:
    from pypdf import PdfReader

    return "".join(page.extract_text() + "\n" for page in PdfReader(io.BytesIO(data)).pages)


def by_pdfminer(data: bytes) -> str:
    from pdfminer.high_level import extract_text

    return extract_text(io.BytesIO(data))


def by_pdfplumber(data: bytes) -> str:
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        return "".join(page.extract_text() + "\n" for page in document.pages)


def by_pdfium(data: bytes) -> str:
    from pypdfium2 import PdfDocument

    return "".join(page.get_textpage().get_text_bounded() + "\n" for page in PdfDocument(data))


READERS: dict[str, Callable[[bytes], str]] = {
    "newsparse": by_newsparse,
    "pypdf": by_pypdf,
    "pdfminer.six": by_pdfminer,
    "pdfplumber": by_pdfplumber,
    "pypdfium2": by_pdfium,
}


def fours(paragraphs: list[str]) -> set[tuple[str, ...]]:
    """All groups of four words."""
    words = re.findall(r"\w+", " ".join(paragraphs).lower())
    return set(zip(words, words[1:], words[2:], words[3:], strict=False))


def main() -> None:
    chance = random.Random(8)
    texts = [written(chance) for _ in range(ARTICLES)]
    for kind, page in PAGES.items():
        files = [pdf(text, page) for text in texts]
        for name, read in READERS.items():
            right, both, stated, found, whole, took = [0, 0, 0], 0, 0, 0, 0, 0.0
            for text, data in zip(texts, files, strict=True):
                start = time.perf_counter()
                plain = read(data)
                took += time.perf_counter() - start
                article = newsparse.parse(plain)[0]
                hits = (article.title == TITLE, article.authors == (AUTHOR,), article.date == DATE)
                right = [count + hit for count, hit in zip(right, hits, strict=True)]
                want, have = fours(text), fours(list(article.paragraphs))
                both, stated, found = both + len(want & have), stated + len(want), found + len(have)
                whole += len(set(text) & set(article.paragraphs))
            print(
                f"{kind:26} {name:13} title {right[0]} author {right[1]} date {right[2]} of {ARTICLES}  "
                f"body P {both / max(found, 1):.2f} R {both / stated:.2f} paragraphs "
                f"{whole / ARTICLES / PARAGRAPHS:.2f}  {1000 * took / ARTICLES:5.0f} ms"
            )


if __name__ == "__main__":
    main()
