"""Which month, weekday or calendar a word names.

Names are looked up, never matched: the text's own language is asked first, then English, then all
the others, and of those only names that mean one thing. So ``mar`` is March or Tuesday by where it
stands, and ``lis`` is October for nobody.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

from ..languages import fold
from ..languages.calendar import MONTHS, WEEKDAYS
from ..patterns import pattern
from .calendars import LUNAR_HIJRI, SOLAR_HIJRI

#: Words that join a day to its month or a month to its year: "21 *of* June", "21 *de* junio *de*".
_CONNECTORS = frozenset(("of", "the", "de", "del", "d", "di", "do", "du", "da", "den", "der", "من"))

#: What makes a number an ordinal where it is glued to it: 21*st*, 1*er*, 1*º*, 21*-го*.
ORDINALS = frozenset((
    "st", "nd", "rd", "th", "er", "ère", "re", "e", "º", "ª", "o", "a", "ος", "η", "ης", "го", "е", "й",
))  # fmt: skip

#: Months of some languages that are everyday words of others. They count in their own language only.
_EVERYDAY = frozenset((
    "ago", "ara", "dub", "elo", "led", "loka", "mag", "out", "pro", "set", "sent", "sub",
))  # fmt: skip

#: Weekdays shorter than this are asked for in the text's own language and in English only;
#: not so where two signs make a word.
_LONG_ENOUGH = 4

#: What may stand between a day and its year beside words. Not the line's end.
_PUNCTUATION = frozenset(" \t\xa0\u202f\u2009.,/-‐‑–()'’°\u200f\u200e")

#: Letters with their combining marks, with an apostrophe or a zero-width joiner inside.
_WORD = pattern(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u0655]|['’ʼ\u200c](?=[^\W\d_]))*")


def names_a_month(word: str, language: str | None) -> int | None:
    """The number of the month that a word names."""
    return _months(language).get(fold(word))


def names_a_weekday(word: str, language: str | None) -> int | None:
    """The weekday that a word names, 0 for Monday."""
    return _weekdays(language).get(fold(word))


@cache
def _months(language: str | None) -> dict[str, int]:
    """The months that a text in this language may name."""
    return _months_of_all() | MONTHS["en"] | MONTHS.get(language or "", {})


@cache
def _weekdays(language: str | None) -> dict[str, int]:
    """The weekdays that a text in this language may name."""
    return _weekdays_of_all() | WEEKDAYS["en"] | WEEKDAYS.get(language or "", {})


@cache
def _months_of_all() -> dict[str, int]:
    """The months that mean the same everywhere, but for everyday words."""
    return {name: month for name, month in _unambiguous(MONTHS).items() if name not in _EVERYDAY}


@cache
def _weekdays_of_all() -> dict[str, int]:
    """The weekdays that mean the same everywhere, but for short ones."""
    named = _unambiguous(WEEKDAYS).items()
    return {name: day for name, day in named if len(name) >= (_LONG_ENOUGH if name < "\u2e80" else 2)}


def _unambiguous(names: dict[str, dict[str, int]]) -> dict[str, int]:
    """The names that mean the same in every language that has them."""
    meanings: dict[str, set[int]] = {}
    for table in names.values():
        for name, number in table.items():
            meanings.setdefault(name, set()).add(number)
    return {name: numbers.pop() for name, numbers in meanings.items() if len(numbers) == 1}


@lru_cache(maxsize=2048)
def month_between(between: str, language: str | None) -> tuple[str, int] | None:
    """Which calendar's month stands between a day and a year, and nothing else does.

    The calendar is ``gregorian``, ``solar`` or ``lunar`` (Hijri). A month may be named twice, as in
    ``حزيران/يونيو``, if both names mean the same.
    """
    words = _month_words(between)
    if not words or len(words) > 4:
        return None
    for calendar, look_up in (
        ("gregorian", lambda name: names_a_month(name, language)),
        ("solar", SOLAR_HIJRI.get),
        ("lunar", LUNAR_HIJRI.get),
    ):
        number = _one_number(words, look_up)
        if number:
            return calendar, number
    return None


def _month_words(between: str) -> list[str] | None:
    """The words between day and year without the joining ones; None if there is more than words."""
    if not between.isascii():
        between = unicodedata.normalize("NFC", between)
    rest = _WORD.sub("", between)
    if not _PUNCTUATION.issuperset(rest) or rest.count("(") != rest.count(")"):
        return None
    words = [fold(word) for word in _WORD.findall(between)]
    if words and words[0] in ORDINALS and between[0] not in " \t\xa0":
        words = words[1:]
    return [word for word in words if word not in _CONNECTORS]


def _one_number(words: list[str], look_up: Callable[[str], int | None]) -> int | None:
    """The one month that all the words name; names of two words are tried first."""
    numbers: set[int | None] = set()
    at = 0
    while at < len(words):
        pair = look_up(" ".join(words[at : at + 2])) if at + 1 < len(words) else None
        numbers.add(pair or look_up(words[at]))
        at += 2 if pair else 1
    return numbers.pop() if len(numbers) == 1 else None
