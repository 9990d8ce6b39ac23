"""Lines of a text of ProQuest that say themselves what they are: ``CREDIT:``, ``CAPTION:``, ``Twitter:``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Mark
from ..blocks import Block, unwrap
from ..mark import rule
from ..page import Page
from .labels import people_marks

#: How those lines open.
ASIDES = ("CAPTION:", "CREDIT:", "PHOTO:", "Twitter:", "Email:", "E-mail:")

_ASIDE = re.compile(
    r"\n(?P<line>(?:(?P<field>CAPTION|PHOTO|CREDIT): ?|(?:Twitter|E-?mail): ?(?=\S+[ \t]*\r?(?:\n|\Z)))"
    r"(?P<value>[^\r\n]*))"
)
#: ``Ada Quill OPINION``, ``Ada Quill Twitter: @quill``.
_RUBRIC = re.compile(r"(?<=[^\W\d_A-Z]) (?:[A-Z]{5,}\b|Twitter: )")

_HEAD = f"{'_' * 60}\nStorm closes the harbour\n\n"
_TEXT = "Full text: The harbour was closed on Monday.\nIt rained.\n\nCAPTION: The harbour.\nCREDIT: Tom Pike\n\n"
_TAIL = "Subject: Storms; Harbours\n\nProQuest document ID: 1234567890\n"


def _asides(page: Page) -> Iterator[re.Match[str]]:
    """The lines in a text that say themselves what they are."""
    found = (page.text.find(word, page.document.header) for word in ASIDES)
    first = min((at for at in found if at >= 0), default=len(page.text))
    return _ASIDE.finditer(page.text, max(page.document.header, first - 1))


def _span(line: re.Match[str], name: str) -> tuple[int, int]:
    """Where a part of such a line stands, without white space around it."""
    start, solid = line.start(name), line[name].strip()
    start += len(line[name]) - len(line[name].lstrip())
    return start, start + len(solid)


@rule("authors", example=_HEAD + _TEXT + _TAIL, not_example=_HEAD + _TAIL)
def proquest_credit(page: Page) -> Iterator[Mark]:
    """``CREDIT:`` below the text: who wrote it, with role and desk; the paper's own name may stand behind them."""
    for line in _asides(page):
        if line["field"] == "CREDIT":
            start, end = _span(line, "value")
            end = start + _names_end(page, page.text[start:end])
            people = people_marks(page, "authors", Block(start, end, unwrap(page.text[start:end]), 0))
            yield from page.label(Block(*_span(line, "line"), "", 0), people)


def _names_end(page: Page, value: str) -> int:
    """Where the names of a credit end: before a rubric in capitals, an account, the paper's own name."""
    paper = next((str(mark.value) for mark in page.marks if mark.field == "publisher" and mark.accepted), "")
    rubric = _RUBRIC.search(value)
    ends = [rubric.start() if rubric else len(value), value.find(paper) if paper else -1]
    return min((end for end in ends if end > 0), default=0)


@rule("caption", example=_HEAD + _TEXT + _TAIL, not_example=_HEAD + _TAIL)
def proquest_caption(page: Page) -> Iterator[Mark]:
    """``CAPTION:`` below the text, and an address that stands there alone."""
    for line in _asides(page):
        start, end = _span(line, "value")
        if line["field"] in ("CAPTION", "PHOTO") and start < end:
            yield Mark("label", None, line.start("line"), line.end("field") + 1)
            yield Mark("caption", unwrap(page.text[start:end]), start, end)
        elif line["field"] is None:
            yield Mark("boilerplate", unwrap(line["line"].strip()), *_span(line, "line"))
