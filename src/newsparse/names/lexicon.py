"""The words of the languages, and our own, as a reader of bylines looks them up."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache, cached_property, lru_cache
from typing import Literal

from ..languages import Phrases, Words, first_word, fold
from ..languages.agencies import INITIALS, NAMES
from ..languages.calendar import MONTHS, WEEKDAYS
from ..patterns import pattern
from .word_sets import ARTICLES, DEGREES, FUNCTION_WORDS, ORGANISATIONS, PARTICLES, PLACES

#: What a phrase is, where it stands in a byline.
Kind = Literal[
    "by", "author", "and", "with", "role", "desk", "particle", "honorific", "caption", "helper", "copyright",
    "page", "agency", "organisation", "degree", "function", "article", "place", "calendar",
]  # fmt: skip

_NOTHING: Mapping[Kind, int] = {}
_WORD = pattern(r"\w+")
#: Agencies whose case matters: "Sid" is a man, "SID" an agency.
_INITIALS = frozenset(INITIALS) | frozenset(name.upper() for name in INITIALS)
_ANY_CASE = frozenset(map(fold, NAMES))


class Lexicon:
    """The phrases of some languages by their first word: one look-up tells all that may begin there."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._phrases: dict[str, dict[str, set[Kind]]] = {}

    def _beginning_with(self, first: str) -> Mapping[str, set[Kind]]:
        """The phrases that begin with a word, the longest first, and their kinds; put together when first asked for."""
        if first_word(first) not in self._firsts:
            return {}
        known = self._phrases.get(first)
        if known is None:
            found: dict[str, set[Kind]] = {}
            for kind, phrase in _phrases(self._words, first):
                found.setdefault(phrase, set()).add(kind)
            known = self._phrases[first] = dict(sorted(found.items(), key=_longest))
        return known

    @cached_property
    def _firsts(self) -> frozenset[str]:
        """The first words of all phrases: most bylines hold none, and need no more to be known."""
        by_word = (phrases.by_first_word for _, phrases in _of_languages(self._words))
        return frozenset().union(*by_word, map(first_word, _of_all()))

    def opens(self, text: str, folded: str, start: int, end: int) -> Mapping[Kind, int]:
        """Where the phrases end that begin with the word ``text[start:end]``, by kind; they end no word halfway.

        A capital alone is an initial and no phrase: the "E" of "Ada E Lovelace".
        """
        candidates = self._beginning_with(_first(folded[start:end]))
        if not candidates:
            return _NOTHING
        found: dict[Kind, int] = {}
        for phrase, kinds in candidates.items():
            if not folded.startswith(phrase, start):
                continue
            stop = start + len(phrase)
            if folded[stop : stop + 1].isalnum():
                continue
            if text[start:end] == phrase or (len(phrase) > 1 and (stop >= end or text[stop:end] == ".")):
                for kind in kinds:
                    if kind != "agency" or phrase in _ANY_CASE or text[start:stop] in _INITIALS:
                        found.setdefault(kind, stop)
        return found

    def says(self, text: str, *kinds: Kind) -> bool:
        """Whether a whole text is one word or phrase of some kinds."""
        return any(kind in kinds for kind in self._beginning_with(_first(text)).get(text, ()))

    def is_plain(self, word: str) -> bool:
        """Whether a word has no other use in a byline than to be part of a name."""
        return first_word(word) not in self._firsts


def _longest(item: tuple[str, set[Kind]]) -> int:
    return -len(item[0])


def _first(folded: str) -> str:
    """The letters that a word or phrase begins with, by which it is looked up; or the mark there."""
    if folded.isalpha():
        return folded
    found = _WORD.match(folded)
    return found[0] if found else folded[:1]


#: The phrases that are the same in all languages, folded, with their kinds.
_OF_ALL: tuple[tuple[Kind, Collection[str]], ...] = (
    ("organisation", ORGANISATIONS), ("degree", DEGREES), ("function", FUNCTION_WORDS), ("article", ARTICLES),
    ("place", PLACES), ("particle", PARTICLES), ("agency", tuple(map(fold, (*NAMES, *INITIALS)))),
    *(("calendar", table) for table in (*MONTHS.values(), *WEEKDAYS.values())),
)  # fmt: skip


def _of_languages(words: Words) -> tuple[tuple[Kind, Phrases], ...]:
    """The phrases of some languages, with their kinds."""
    return (
        ("by", words.by), ("author", words.author), ("and", words.and_), ("with", words.with_),
        ("role", words.roles), ("desk", words.desks), ("particle", words.particles), ("honorific", words.honorifics),
        ("caption", words.caption), ("helper", words.contributors), ("copyright", words.copyright),
        ("page", words.menu), ("page", words.published), ("page", words.updated),
    )  # fmt: skip


def _phrases(words: Words, first: str) -> Iterator[tuple[Kind, str]]:
    """The phrases that begin with a word, with their kinds."""
    yield from _of_all().get(first, ())
    for kind, phrases in _of_languages(words):
        together = phrases.by_first_word.get(first_word(first), ())
        yield from ((kind, phrase) for phrase in together if _first(phrase) == first)


@cache
def _of_all() -> dict[str, list[tuple[Kind, str]]]:
    """The phrases that are the same in all languages, with their kinds, by what they begin with."""
    by_first: dict[str, list[tuple[Kind, str]]] = {}
    for kind, phrases in _OF_ALL:
        for phrase in phrases:
            by_first.setdefault(_first(phrase), []).append((kind, phrase))
    return by_first


@lru_cache(maxsize=64)
def lexicon(words: Words) -> Lexicon:
    """The lexicon of some words; there is one for each set of languages."""
    return Lexicon(words)
