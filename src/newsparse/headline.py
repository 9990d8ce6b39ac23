"""Which part of a line is the headline, and which is the site's or the section's name."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from .languages import EAST_ASIA, holds
from .patterns import pattern

#: Between a headline and a site's name. A dash may also stand inside a headline.
_A_STRONG_ONE = r"\s*[|｜•]\s*|\s+(?:[»«›‹·/]|::|//)\s+|：(?=[^：]{2,20}$)"
_A_WEAK_ONE = r"\s+(?:-{1,2}|–|—|~)\s+"
#: A quick look: without one of these there is no divider.
_SIGNS = "|｜•»«›‹·/:：~–—-"

#: A name behind a bar has at most this many words; behind a dash it is shorter still.
WORDS_BEHIND_BAR = 6
WORDS_BEHIND_DASH = 4
#: Lines with more dividers are menus.
MOST_DIVIDERS = 8
#: A headline that is left has at least this many words, or so many characters in East Asia.
FEWEST_WORDS = 2
FEWEST_CHARACTERS = 6
#: Two versions of a headline share at least so many words of at least so many letters.
FEWEST_SHARED = 2
LONG_WORD = 4
#: Words that begin with so many letters alike are one: behind them stand endings.
STEM = 6

_STRONG = pattern(_A_STRONG_ONE)
_WEAK = pattern(_A_WEAK_ONE)
_DIVIDER = pattern(f"{_A_STRONG_ONE}|{_A_WEAK_ONE}")
_CUT = pattern(rf"{_A_STRONG_ONE}|{_A_WEAK_ONE}|\s?[:：]\s+")
_LONG_WORD = pattern(rf"\w{{{LONG_WORD},}}")
_DOMAIN = pattern(r"(?:www\.)?[\w-]{2,30}\.[a-z]{2,10}(?:\.[a-z]{2})?", re.I)

Span = tuple[int, int]


class Around(NamedTuple):
    """What is known about a headline's surroundings: the other lines of the page, its whole text,
    and the site's name and address."""

    lines: Collection[str] = ()
    text: str = ""
    site: str = ""


def headline_span(text: str, around: Around) -> Span:
    """The span of the headline in a line that may carry names of site and section around it.

    The part that the page repeats elsewhere on a line of its own is the headline. Else names are
    taken off the end, and off the start where a bar divides.
    """
    if not holds(text, _SIGNS) or not _CUT.search(text):
        return 0, len(text)
    for start, end in _parts(text):
        if _could_be_headline(text[start:end]) and text[start:end] in around.lines:
            return start, end
    return _without_names(text, list(_DIVIDER.finditer(text)), around)


def _parts(text: str) -> list[Span]:
    """The parts that dividers and colons cut a line into, alone or with their neighbours, the longest first."""
    dividers = list(_CUT.finditer(text))[:MOST_DIVIDERS]
    starts = [0, *(divider.end() for divider in dividers)]
    ends = [*(divider.start() for divider in dividers), len(text)]
    spans = [(start, end) for i, start in enumerate(starts) for end in ends[i:] if (start, end) != (0, len(text))]
    return sorted(spans, key=lambda span: span[0] - span[1])


def _without_names(text: str, dividers: list[re.Match[str]], around: Around) -> Span:
    """The line without the names at its end, and at its start before a bar."""
    start, end = 0, len(text)
    for divider in reversed(dividers):
        name = text[divider.end() : end]
        if not _is_site(name, around.site):
            if not (_is_name(name, divider[0]) and _could_be_headline(text[: divider.start()])):
                break
            if _WEAK.fullmatch(divider[0]) and around.text.count(name) > 1:
                break  # the text speaks of it: "Fear will help - Lovelace"
        end = divider.start()
    for divider in dividers:
        strong = bool(_STRONG.fullmatch(divider[0]))
        if divider.end() >= end or not strong or not _could_be_headline(text[divider.end() : end]):
            break
        if not _is_name(text[start : divider.start()], "-"):
            break
        start = divider.end()
    return start, end


def _is_site(name: str, site: str) -> bool:
    """Whether a name is a part of the site's name or address."""
    return bool(site) and _letters(name) in _letters(site)


def _is_name(text: str, divider: str) -> bool:
    """Whether what stands behind a divider could be the name of a site or a section."""
    words = text.split()
    if not words or text[-1] in '?!…”“»«’"':
        return False
    if any(_DOMAIN.fullmatch(word) for word in words):
        return len(words) <= WORDS_BEHIND_BAR
    if _STRONG.fullmatch(divider):
        return len(words) <= WORDS_BEHIND_BAR
    if text.isupper():
        return False
    capitals = sum(word[0].isupper() or not word[0].isalpha() or word[0] >= EAST_ASIA for word in words)
    return len(words) <= WORDS_BEHIND_DASH and capitals == len(words)


def _could_be_headline(text: str) -> bool:
    """Whether enough is left of a line to be a headline."""
    return len(text.split()) >= FEWEST_WORDS or (len(text) >= FEWEST_CHARACTERS and max(text) >= EAST_ASIA)


def _letters(text: str) -> str:
    """The letters and figures of a text, folded: how a site's name is found in its address."""
    return "".join(char for char in text.casefold() if char.isalnum())


def is_version(text: str, other: str) -> bool:
    """Whether two lines are versions of one headline, not the same: they share half of their long words."""
    ours, others = long_words(text), long_words(other)
    shared = len(ours & others)
    return shared >= FEWEST_SHARED and 2 * shared >= max(len(ours), len(others)) and _letters(text) != _letters(other)


def stems(text: str) -> set[str]:
    """The long words of a text without their endings."""
    return {word[:STEM] for word in long_words(text)}


def long_words(text: str) -> set[str]:
    """The words of a text that are long enough to tell it from others, folded.

    Where no blanks stand between words, pairs of characters stand for them.
    """
    text = text.casefold()
    if text.isascii() or max(text) < EAST_ASIA:
        return set(_LONG_WORD.findall(text))
    words: set[str] = set()
    for word in re.findall(r"\w+", text):
        if word[0] >= EAST_ASIA:
            words.update(word[i : i + 2] for i in range(len(word) - 1))
        elif len(word) >= LONG_WORD:
            words.add(word)
    return words
