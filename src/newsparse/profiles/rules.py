"""The rules of a profile: made of what it says, and like every other rule for ``explain`` and ``--without``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from inspect import cleandoc

from ..article import Mark
from ..blocks import Block, Line, unwrap
from ..dates import find_dates, month_first_in, read_date
from ..layouts.labels import value_marks
from ..layouts.lines import below_blank, groups, marks, open_lines
from ..mark import Rule
from ..page import Page
from .data import Data
from .finding import Label, first_lines_of, labels_of, lines_in, separators_in

#: A value for every field, for the examples of the rules.
SAMPLES = {
    "authors": "Ada Quill", "date": "3 May 2014", "updated": "3 May 2014", "dateline": "PORT AMITY, May 3",
    "language": "English", "page": "6", "url": "https://example.org/storm",
}  # fmt: skip
#: What these labels say is the record's own matter: they are labels with their value.
TO_LABEL = {"ignore": "label", "body": "label", "end": "end_mark"}

#: A label that ends so is part of the copyright.
SIGNS = ("©", ")")

_DIVIDER = re.compile(r"[;,|]")
_PAGE = re.compile(r"\b(?:[Pp]p?|[Pp]g|[Pp]ages?|[Ss]eite|S)\.? ?(?P<page>[A-Z]{0,3}\d[\w-]{0,8})")
_TITLE = "Storm closes the harbour"
_TEXT = "The harbour was closed on Monday, the harbour master said.\n"


@dataclass(frozen=True, slots=True)
class Separators:
    """A line that is the separator of the profile, between the articles of a file."""

    data: Data

    def __call__(self, page: Page) -> Iterator[Mark]:
        for start, end in separators_in(page.text, self.data.separator) if self.data.separator else ():
            yield from page.label(Block(start, end, "", 0), [])


@dataclass(frozen=True, slots=True)
class Labels:
    """A label of the profile at the head of a line, with its value.

    Above the text and below it only: inside the text a word and a colon are text. A value that is not
    of its field's kind, a date that is none, is a label with the rest.
    """

    data: Data

    def __call__(self, page: Page) -> Iterator[Mark]:
        for label in labels_of(page.text, self.data):
            if label.field == "end":
                yield Mark("end_mark", None, label.start, label.end)
            elif label.field == "body":
                yield from page.label(Block(label.start, label.value, "", 0), [])
            elif label.field == "ignore":
                yield from page.label(Block(label.start, label.end, "", 0), [])
            else:
                yield from page.label(Block(label.start, label.end, "", 0), _values(page, label))


@dataclass(frozen=True, slots=True)
class FirstLines:
    """A line at the head of the article, above its labels, that the profile gives a field by its place."""

    data: Data

    def __call__(self, page: Page) -> Iterator[Mark]:
        for line in first_lines_of(page.text, self.data):
            values = () if line.field in TO_LABEL else _values(page, line)
            yield from page.label(Block(line.start, line.end, "", 0), values)


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A line that opens with a phrase of the profile, and the lines on which it goes on.

    Capitals and small letters are the same, and so is all white space.
    """

    data: Data

    def __call__(self, page: Page) -> Iterator[Mark]:
        phrases = tuple(phrase.casefold() for phrase in self.data.boilerplate)
        for block in list(page.open):
            start = _phrase_in(page.text, block, phrases)
            if start is not None:
                yield Mark("boilerplate", unwrap(page.text[start : block.end]), start, block.end)


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """What no other rule has taken of the text, divided as the profile says: at blank lines, or at every line."""

    data: Data

    def __call__(self, page: Page) -> Iterator[Mark]:
        first, end = page.run
        if end:
            begins = below_blank if self.data.paragraphs == "blank-lines" else _every
            lines = open_lines(page, page.blocks[first].start, page.blocks[end - 1].end)
            yield from marks("paragraph", page.text, groups(page.text, lines, begins))


Speaks = Separators | Labels | FirstLines | Boilerplate | Paragraphs


def rules_of(data: Data, base: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules of a profile, and those of its base without the ones that it switches off."""
    own = []
    if data.separator:
        own.append(_rule("profile_separator", "label", Separators(data), f"{data.separator.sign.literal}\n{_TEXT}"))
    if data.labels:
        own.append(_labels_rule(data))
    if data.first_lines:
        field = data.first_lines[0].split("+")[0]
        example = f"{SAMPLES.get(field, _TITLE)}\n\n{_TEXT}"
        own.append(_rule("profile_lines", TO_LABEL.get(field, field), FirstLines(data), example, ""))
    if data.boilerplate:
        example = f"{_TEXT * (1 + len(data.first_lines))}\n{data.boilerplate[0]}\n"
        own.append(_rule("profile_boilerplate", "boilerplate", Boilerplate(data), example))
    kept = [rule for rule in base if rule.name not in data.without]
    if data.paragraphs:
        place = next((number for number, rule in enumerate(kept) if rule.name == "paragraph"), len(kept))
        kept.insert(place, _rule("profile_paragraphs", "paragraph", Paragraphs(data), _TEXT, ""))
    return (*own, *kept)


def _rule(name: str, field: str, speak: Speaks, example: str, not_example: str = _TEXT) -> Rule:
    """A rule whose manual is the docstring of what speaks."""
    return Rule(name, field, speak, cleandoc(type(speak).__doc__ or ""), example, not_example)


def _labels_rule(data: Data) -> Rule:
    label, field = data.labels[0]
    field = field.split("+")[0]
    colon = ":" if label[-1].isalnum() else ""
    example = f"{label}{colon} {SAMPLES.get(field, _TITLE)}\n\n{_TEXT}"
    return _rule("profile_labels", TO_LABEL.get(field, field), Labels(data), example)


def _every(before: Line, line: Line) -> bool:
    """Every line is a paragraph."""
    return True


def _values(page: Page, label: Label) -> Iterator[Mark]:
    """What a value says about its field, or its fields."""
    text = page.text[label.value : label.end]
    if "+" in label.field:
        yield from _several(page, label, text)
    elif label.field in ("date", "updated"):
        yield from _date(page, label, text)
    elif label.field == "copyright" and label.name[-1:] in SIGNS:
        yield Mark("copyright", unwrap(page.text[label.start : label.end]), label.start, label.end)
    elif label.field == "keywords" and not _DIVIDER.search(text):
        for line in lines_in(page.text, label.value, label.end):
            yield from value_marks(page, label.field, *line.span())
    else:
        by = page.words.by.opens(text) if label.field == "authors" else 0
        yield from value_marks(page, label.field, label.value + by, label.end)


def _date(page: Page, label: Label, text: str) -> Iterator[Mark]:
    """The date that a value is, or the first that stands in it; in the order of the profile, or of the page."""
    value = Block(label.value, label.end, unwrap(text), 0)
    order = _month_first(page)
    whole = read_date(value.text, page.language, order)
    for found in [whole] if whole else find_dates(value.text, page.language, order)[:1]:
        marked = page.mark(label.field.split("+")[0], found.iso, value, (found.start, found.end))
        yield marked._replace(warning=found.warning)


def _several(page: Page, label: Label, text: str) -> Iterator[Mark]:
    """A value in which date and page stand, too: ``Harbour Gazette, 3 May 2014, p. 6``. What comes first ends before
    a comma or a bar, and before the date."""
    value = Block(label.value, label.end, unwrap(text), 0)
    field, *more = label.field.split("+")
    found = find_dates(value.text, page.language, _month_first(page))[:1] if "date" in more else []
    divider = _DIVIDER.search(value.text)
    ends = [len(value.text), *(date.start for date in found), *([divider.start()] if divider else [])]
    first = value.text[: min(ends)].rstrip()
    if first:
        yield page.mark(field, first, value, (0, len(first)))
    for date in found:
        yield page.mark("date", date.iso, value, (date.start, date.end))._replace(warning=date.warning)
    paged = _PAGE.search(value.text, found[0].end if found else len(first)) if "page" in more else None
    if paged:
        yield page.mark("page", paged["page"], value, paged.span())


def _month_first(page: Page) -> bool | None:
    """The order of day and month that the profile states, or that a date of the page shows."""
    stated = page.document.month_first
    return month_first_in(page.text) if stated is None else stated


def _phrase_in(text: str, block: Block, phrases: tuple[str, ...]) -> int | None:
    """Where the first line of a block begins that opens with a phrase."""
    if not phrases:
        return None
    for line in lines_in(text, block.start, block.end):
        if " ".join(line[0].split()).casefold().startswith(phrases):
            return line.end() - len(line[0].lstrip())
    return None
