"""The words of the languages, and which language a text is in.

Every language is one file with the same names in it (``en.py`` is the one to copy). Rules never
ask for a language: they ask the page for its words, which are those of the page's language and of
English, or of all languages where the page's own is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from importlib import import_module
from types import ModuleType

CODES = (
    "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "tr", "az", "pl", "cs",
    "sv", "no", "da", "fi", "ro", "hu", "el", "ar", "fa", "zh", "ja", "ko",
)  # fmt: skip

_WORD = re.compile(r"\w+")
#: From here on in Unicode, in the scripts of East Asia, no blanks stand between words. A comparison and not a
#: pattern: to compile a class of 40,000 characters takes longer than to parse an article.
EAST_ASIA = "\u2e80"
#: Bytes that begin no such character in UTF-8, but for the rare signs of the first row (U+2E80 to U+2FFF).
_NARROW = bytes(range(0xE3))
#: No word of a phrase is longer than this.
LONGEST_WORD = 40


def is_wide(text: str) -> bool:
    """Whether a text has characters of East Asia; by its bytes, which is twenty times as fast as by its characters."""
    return not text.isascii() and bool(text.encode("utf-8", "surrogatepass").translate(None, _NARROW))


def fold(text: str) -> str:
    """Lower case, with every character where it was: ``İ`` alone would become two."""
    return text.replace("İ", "i").lower()


def first_word(text: str, pos: int = 0) -> str:
    """The word that begins at an offset, folded; the character there where none begins, or in East Asia."""
    found = _WORD.match(text, pos, pos + LONGEST_WORD)
    word = found[0] if found else text[pos : pos + 1]
    if word.isascii():
        return word.lower()
    return word[0] if word[0] >= EAST_ASIA else fold(word)


def holds(text: str, signs: Iterable[str]) -> bool:
    """Whether one of the signs stands in a text: a quick look. A loop, because ``any`` takes twice as long."""
    for sign in signs:  # noqa: SIM110
        if sign in text:
            return True
    return False


def _words(text: str) -> Iterator[tuple[int, str]]:
    """The words of a text, folded, and where they begin; in East Asia, the characters."""
    for found in _WORD.finditer(text):
        start, run = found.start(), found[0]
        if run.isascii():
            yield start, run.lower()
            continue
        if max(run) < EAST_ASIA:
            yield start, fold(run[:LONGEST_WORD])
            continue
        for i, char in enumerate(run):
            if i == 0 or char >= EAST_ASIA or run[i - 1] >= EAST_ASIA:
                yield start + i, first_word(run, i)


class Phrases:
    """A set of phrases that is asked whether a text opens with one of them.

    The first word is looked up in a dict, so that the number of phrases does not matter.
    """

    __slots__ = ("by_first_word",)

    def __init__(self, phrases: Iterable[str]) -> None:
        longest_first = sorted(dict.fromkeys(map(fold, phrases)), key=len, reverse=True)
        self.by_first_word: dict[str, list[str]] = {}
        for phrase in longest_first:
            self.by_first_word.setdefault(first_word(phrase), []).append(phrase)

    def opens(self, text: str, pos: int = 0) -> int:
        """Where the longest phrase that stands at ``pos`` ends; 0 if none does.

        Case does not matter; a phrase ends where a word ends.
        """
        return self.opens_with(first_word(text, pos), text, pos)

    def opens_with(self, word: str, text: str, pos: int = 0) -> int:
        """The same, for one who knows the first word."""
        phrases = self.by_first_word.get(word)
        if phrases:
            folded = fold(text[pos : pos + len(phrases[0]) + 1])  # the first is the longest
            for phrase in phrases:
                if folded.startswith(phrase) and not _inside_word(text, pos + len(phrase)):
                    return pos + len(phrase)
        return 0

    def may_occur(self, text: str) -> bool:
        """Whether a text has a word with which one of the phrases begins: a quick look."""
        words = _WORD.findall(text.lower()) if text.isascii() else (word for _, word in _words(text))
        return not self.by_first_word.keys().isdisjoint(words)

    def found(self, text: str) -> tuple[int, int] | None:
        """The span of the first phrase that stands anywhere in a text, at the start of a word."""
        for start, word in _words(text):
            end = self.opens_with(word, text, start) if word in self.by_first_word else 0
            if end:
                return start, end
        return None

    def __contains__(self, text: str) -> bool:
        """Whether the whole text is one of the phrases."""
        return fold(text) in self.by_first_word.get(first_word(text), ())


def _inside_word(text: str, pos: int) -> bool:
    """Whether a word goes on at ``pos``, perhaps behind a hyphen; scripts without spaces end words anywhere."""
    if pos >= len(text) or not text[pos - 1].isalnum():
        return False
    if text[pos] == "-":
        return text[pos + 1 : pos + 2].isalpha()
    return text[pos].isalnum() and text[pos] < EAST_ASIA


class Words:
    """The phrases of one or more languages, one attribute a kind: ``words.by.opens(text)``."""

    by: Phrases
    and_: Phrases
    for_: Phrases
    with_: Phrases
    title: Phrases
    author: Phrases
    publisher: Phrases
    section: Phrases
    keywords: Phrases
    source: Phrases
    published: Phrases
    updated: Phrases
    ago: Phrases
    reading: Phrases
    roles: Phrases
    desks: Phrases
    particles: Phrases
    honorifics: Phrases
    caption: Phrases
    contributors: Phrases
    correction: Phrases
    about: Phrases
    share: Phrases
    subscribe: Phrases
    related: Phrases
    advert: Phrases
    comments: Phrases
    menu: Phrases
    copyright: Phrases
    contact: Phrases

    def __init__(self, modules: Iterable[ModuleType]) -> None:
        self._modules = tuple(modules)

    def __getattr__(self, kind: str) -> Phrases:
        """The phrases of a kind, put together when a rule first asks for them."""
        if kind not in Words.__annotations__:
            raise AttributeError(kind)
        name = kind.rstrip("_").upper()
        phrases = Phrases(phrase for module in self._modules for phrase in getattr(module, name))
        setattr(self, kind, phrases)
        return phrases

    @cached_property
    def openers(self) -> frozenset[str]:
        """The first words of all phrases: a line that begins with another word opens with none."""
        return frozenset().union(*(getattr(self, kind).by_first_word for kind in Words.__annotations__))

    @cached_property
    def _notices(self) -> dict[str, list[tuple[str, Phrases]]]:
        """The first words of the phrases of notices, and the kinds of phrases that begin with them."""
        kinds: dict[str, list[tuple[str, Phrases]]] = {}
        for kind in NOTICES:
            phrases: Phrases = getattr(self, kind)
            for word in phrases.by_first_word:
                kinds.setdefault(word, []).append((kind, phrases))
        return kinds

    def notices(self, word: str, text: str) -> dict[str, int]:
        """The kinds of notices whose phrases a text opens with, and where the longest of each ends; ``word`` is
        the text's first word."""
        found = {}
        for kind, phrases in self._notices.get(word, ()):
            end = phrases.opens_with(word, text)
            if end:
                found[kind] = end
        return found


#: The kinds of phrases that open a line beside the article.
NOTICES = (
    "share", "subscribe", "related", "advert", "comments", "menu", "contributors", "about", "copyright", "contact",
)  # fmt: skip
#: The names that every language file defines, besides NAME and STOP: tuples of phrases.
KINDS = tuple(name.rstrip("_").upper() for name in Words.__annotations__)


@cache
def module(code: str) -> ModuleType:
    """The file of a language, by its code."""
    return import_module(f".{code}", __name__)


@cache
def words(*codes: str) -> Words:
    """The words of some languages together; of all languages if none is named."""
    return Words(module(code) for code in dict.fromkeys(codes or CODES))
