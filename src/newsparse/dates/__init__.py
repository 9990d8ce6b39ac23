"""Dates in a text: where they stand, what they say, and what is doubtful about them.

A date has a day, a month and a year; what has less is none, except where it is the whole of a
label's value. Nothing is filled in: a time, a zone, a century that the text does not state is not
in the value. Modules: ``cores`` finds day, month and year (``numeric`` those in numbers), ``around``
the weekday, ``times`` the time, ``zones`` its zone, ``names`` looks words up, ``calendars`` counts
days, ``values`` reads whole values, ``order`` looks for dates that settle the order of day and
month, ``edges`` for what is no date.
"""

from __future__ import annotations

from ..languages import Words
from ..patterns import pattern
from .around import FoundDate, complete
from .cores import cores
from .order import evidence

__all__ = ["FoundDate", "find_dates", "is_relative", "may_hold_one", "month_first_in", "read_date"]

#: Longer texts are not "3 hours ago", and not one date.
_LONGEST_VALUE = 100
_LONGEST_RELATIVE = 48

#: Ways to say "one" or "about" with a stretch of time: "an hour ago", "vor einer Stunde".
_ONE = frozenset((
    "a", "an", "one", "ein", "eine", "einer", "einem", "un", "una", "une", "uno", "um", "uma", "een", "één",
    "en", "ett", "et", "yhden", "bir", "jeden", "jedna", "jedną", "egy", "один", "одну", "одна", "ساعة",
    "ساعات", "минуту", "годину", "хвилину",
))  # fmt: skip

#: What stands around a value and is no part of it.
_HUSK = " \t\xa0\u202f\u200e\u200f\ufeff.,;:|·•–—-()[]\"'"


def find_dates(text: str, language: str | None = None, month_first: bool | None = None) -> list[FoundDate]:
    """The dates in a text, in order, disjoint.

    ``language`` is a code of ``languages.CODES``: its names of months are asked first, and its
    order of day and month holds. ``month_first`` is the order where somebody knows it. Linear in
    the length of the text, and cheap where there is no year.
    """
    if not may_hold_one(text):
        return []
    found: list[FoundDate] = []
    floor = 0
    for core in cores(text, language, month_first):
        date = complete(text, core, floor, language) if core.start >= floor else None
        if date:
            found.append(date)
            floor = date.end
    return found


def read_date(text: str, language: str | None = None, month_first: bool | None = None) -> FoundDate | None:
    """The date that a text is, if it is one date and nothing else; offsets are into the text.

    As the value of a label a month with its year counts, too: ``January 2009`` is ``2009-01``. A
    year alone does not, nor a season.
    """
    value = text.strip(_HUSK) if len(text) <= _LONGEST_VALUE else ""
    if not value:
        return None
    start = text.index(value)
    found = find_dates(text, language, month_first)
    if len(found) == 1 and not text[: found[0].start].strip(_HUSK) and not text[found[0].end :].strip(_HUSK):
        return found[0]
    from .values import by_dateutil, reduced

    iso = None if found else reduced(value, language)
    iso = iso or by_dateutil(value)
    return FoundDate(start, start + len(value), iso, None) if iso else None


def month_first_in(text: str) -> bool | None:
    """Whether the numeric dates in a text put the month first, where one of them can only be read so.

    None if no date decides, or if they contradict each other.
    """
    orders = set(evidence(text))
    return orders.pop() if len(orders) == 1 else None


def is_relative(text: str, words: Words) -> bool:
    """Whether a short text tells a time by today: ``3 hours ago``, ``vor 3 Stunden``, ``yesterday``.

    It opens or ends with such a phrase, and the rest is nothing or has a number. Its value depends
    on a day that the text does not state.
    """
    text = text.strip(_HUSK)
    if not text or len(text) > _LONGEST_RELATIVE:
        return False
    end = words.ago.opens(text)
    if end and _counts(text[end:]):
        return True
    for pos in range(1, len(text)):
        if _word_starts(text, pos) and words.ago.opens(text, pos) == len(text):
            return _counts(text[:pos])
    return False


def _counts(rest: str) -> bool:
    """Whether the rest of a relative date is empty or has a number in it."""
    folded = rest.strip(_HUSK).lower()
    return not folded or any(sign.isdecimal() for sign in folded) or not _ONE.isdisjoint(folded.split())


def _word_starts(text: str, pos: int) -> bool:
    """Whether a word may start here: after what is no letter, and anywhere in scripts without spaces."""
    return text[pos].isalnum() and (not text[pos - 1].isalpha() or text[pos] >= "\u2e80")


#: A decimal that is not ours: no non-digit, and none of our digits.
_OTHER_DIGIT = pattern(r"[^\D0-9]")


def may_hold_one(text: str) -> bool:
    """Whether a text has what every date has; most lines of an article do not.

    ``in`` is asked first because it is ten times as fast as a pattern. A date has a century in it, or
    a time; or its calendar or its digits are not ours.
    """
    if "20" in text or "19" in text or ":" in text or "17" in text or "18" in text or "21" in text:
        return True
    if text.isascii():
        return False
    return "年" in text or "14" in text or "13" in text or _OTHER_DIGIT.search(text) is not None
