"""Which of the unlabelled lines above Factiva's word count is the byline, and which a headline.

No sign tells them apart. A byline opens with a by-word, or is hardly more than names; what is left
is a headline and, above it, a section. Where a short line stands above what could be a name, the
text decides: it has the words of its headline, and seldom its author's name.
"""

from __future__ import annotations

import re

from ..article import Mark
from ..blocks import Block
from ..names import Credit, credits, looks_like_names
from ..page import Page
from ..rules.credit_marks import credit_marks

#: A byline is not longer than this; what is no name in it takes at most this share of its characters.
LONGEST_BYLINE = 120
MOST_ASIDE = 0.5
#: A line without a by-word that has more words in small letters is no byline.
MOST_SMALL = 3
#: A line of at most this many words may be a section; longer ones are headlines.
WORDS_OF_SECTION = 3
#: A headline's words stand in the text's first so many characters. Shorter words say nothing, and endings vary.
LOOK_INTO_TEXT = 1500
LONG_WORD = 4
STEM = 6

#: ``Interview: ``, and ``Mit Tom Pike sprach ``: who stands behind it wrote the text.
_INTERVIEW = re.compile(
    r"[^\W\d_][\w ]{2,24}: (?=\w)|[A-Z][a-z]{2,4} (?:[A-ZÀ-Þ][\w.'’-]{0,20} ){2,4}[a-zà-ÿ]{4,9} (?=[A-ZÀ-Þ])"
)
#: ``Foreign Desk; A``: a desk and the part of the paper.
_DESK = re.compile(r"[;,/] ?[A-Z]?\d{0,3}[A-Z]?$")
#: ``I.M.F.`` inside a line is no one's initials.
_ABBREVIATION = re.compile(r"\s(?:[A-Z]\.){3}")


def find_byline(page: Page, lines: list[Block]) -> tuple[int, int]:
    """Which line is the byline, or the credit where there is no byline, and where its names begin.

    The number of the lines if there is neither. Above a credit stands the byline, if there is one.
    """
    found = (len(lines), 0)
    for i in range(len(lines) - 1, max(0, len(lines) - 3), -1):
        start = _names_start(page, lines[i].text)
        if start:
            return i, start
        if start == 0 and found[0] == len(lines) and not _is_headline(page, lines[: i + 1]):
            found = (i, 0)
    return found


def _names_start(page: Page, text: str) -> int | None:
    """Where the names of a byline begin; None if a line is no byline by its look.

    ``By Ada Quill``, ``Interview: Ada Quill``, ``Mit Tom Pike sprach Ada Quill``, or at 0 ``Ada Quill, Rome``.
    """
    if len(text) > LONGEST_BYLINE or text[-1] in "?!":
        return None
    start = page.words.by.opens(text)
    if start:
        start = text.index(text[start:].lstrip(" :"), start)
        return start if looks_like_names(text[start:], page.words) or text[start:].istitle() else None
    spoken = _INTERVIEW.match(text)
    if spoken and looks_like_names(text[spoken.end() :], page.words):
        return spoken.end()
    small = sum(word.islower() for word in text.split())
    return 0 if small <= MOST_SMALL and _is_names(page, text, credits(text, page.words)) else None


def _is_names(page: Page, text: str, found: list[Credit]) -> bool:
    """Whether a line is hardly more than names: of people in full, or of an agency alone."""
    named = [credit for credit in found if credit.kind != "aside"]
    asides = [credit for credit in found if credit.kind == "aside"]
    if (
        not named
        or named[0].start > 0
        or _ABBREVIATION.search(text)
        or any(text[aside.start].islower() for aside in asides)
    ):
        return False
    if all(credit.kind == "agency" for credit in named):
        return len(found) == len(named)
    full = all(" " in credit.value or not credit.value.isascii() for credit in named if credit.kind == "person")
    other = sum(aside.end - aside.start for aside in asides if not _is_role(page, aside.value))
    return full and other <= MOST_ASIDE * len(text)


def _is_role(page: Page, text: str) -> bool:
    """Whether a text ends in what somebody is at a paper: ``Harbour correspondent``."""
    words = text.split()
    ends = (" ".join(words[i:]) for i in range(len(words)))
    return any(page.words.roles.opens(end) == len(end) for end in ends)


def _is_headline(page: Page, lines: list[Block]) -> bool:
    """Whether the last of these lines, which looks like a name, is a headline below a section.

    Where two lines stand above it, one of them is more likely a headline than a column's name.
    """
    above, text = lines[-2].text, lines[-1].text
    if len(above.split()) > WORDS_OF_SECTION and not _DESK.search(above):
        return False
    return _is_spoken_of(page, text) and not (len(lines) > 2 and _is_spoken_of(page, above))


def _is_spoken_of(page: Page, line: str) -> bool:
    """Whether the text has a long word of a line, or one that begins like it."""
    header = page.document.header
    below = page.text[header : header + LOOK_INTO_TEXT].casefold()
    stems = (word[:STEM] for word in re.findall(r"\w+", line.casefold()) if len(word) >= LONG_WORD)
    return any(re.search(rf"\b{stem}", below) for stem in stems)


def people_of(page: Page, line: Block, start: int) -> list[Mark]:
    """The people of a byline, whose names begin at ``start``. An agency without a by-word is a credit, no author."""
    marks = list(credit_marks(page, line, (start, len(line.text))))
    if start and not marks:
        name = line.text[start:].rstrip("*. ")
        return [page.mark("authors", name, line, (start, start + len(name)))]
    agency = not start and all(credit.kind != "person" for credit in credits(line.text, page.words))
    return [] if agency else marks
