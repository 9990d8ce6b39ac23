"""A text that is one date and nothing else: the value of a label.

Here less than a day counts (``January 2009``), and what our patterns do not know goes to
python-dateutil, fenced in: see ``by_dateutil``.
"""

from __future__ import annotations

import datetime

from ..patterns import pattern
from .calendars import FIRST_YEAR, LAST_YEAR
from .names import month_between, names_a_month, names_a_weekday
from .zones import ZONES, offset_text

#: No date that is written out is longer, and dateutil takes time for what is.
_LONGEST = 48

#: Two moments that share no part: what dateutil fills in from its default differs between them.
_DEFAULTS = (datetime.datetime(2001, 1, 1), datetime.datetime(2012, 12, 28, 23, 59, 58))

_YEAR_MONTH = pattern(r"(\d{4})(?:[-/](\d\d)|[年년][ ]?(\d\d?)[月월]|([^\d\n\r]{2,24}+))\Z")
_MONTH_YEAR = pattern(r"(?:(\d\d?)[/.]|([^\d\n\r]{2,24}+))(\d{4})\Z")
_MACHINE_MADE = pattern(r"(?!.*[A-Za-z][+-]\d)[A-Za-z0-9 ,:.+-]+\Z")
_COMPACT = pattern(r"(?:1[789]|20|21)\d{6}(?:T\d{4}(?:\d\d)?(?:Z|[+-]\d{4})?)?\Z")
_YEAR = pattern(r"(?<![\d:.+-])(?:1[789]|20|21)\d\d(?![\d:.])")
_WORDS = pattern(r"[A-Za-z]+")


def reduced(text: str, language: str | None) -> str | None:
    """``2009-01`` from ``January 2009``, ``2009-01``, ``01/2009``, ``2009. január``, ``2009年1月``."""
    found = _YEAR_MONTH.match(text)
    if found:
        return _month(found[1], found[2] or found[3], found[4], language)
    found = _MONTH_YEAR.match(text)
    return _month(found[3], found[1], found[2], language) if found else None


def _month(year: str, number: str | None, name: str | None, language: str | None) -> str | None:
    known = ("gregorian", int(number)) if number else month_between(name or "", language)
    if not known or known[0] != "gregorian" or not 1 <= known[1] <= 12 or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    return f"{int(year)}-{known[1]:02}"


def by_dateutil(text: str) -> str | None:
    """``Mon Jun 21 13:05:00 2021``, ``20210621T130500Z``, ``June 21 1:05 PM 2021``: what machines and mail write.

    dateutil fills gaps from its default, guesses zones from the computer's own, reads UTC+4 as west
    of Greenwich, ignores a wrong weekday and raises more than it says. So it gets only short texts
    with a year of four digits, in which every word is a month, a weekday, a zone or half a day, and
    our zones; and it is believed only where two defaults give the same and the weekday fits.
    """
    words = _WORDS.findall(text) if len(text) <= _LONGEST and _MACHINE_MADE.match(text) else []
    if not all(_known(word) for word in words) or not (_COMPACT.match(text) or _with_month(text, words)):
        return None
    first, second = (_parsed(text, default) for default in _DEFAULTS)
    if not first or not second or first.date() != second.date() or not FIRST_YEAR <= first.year <= LAST_YEAR:
        return None
    weekdays = {names_a_weekday(word, "en") for word in words} - {None}
    return _as_exact_as_stated(first, second) if weekdays <= {first.weekday()} else None


def _with_month(text: str, words: list[str]) -> bool:
    """Whether a text names exactly one month and has one year of four digits."""
    return sum(names_a_month(word, "en") is not None for word in words) == 1 and len(_YEAR.findall(text)) == 1


def _known(word: str) -> bool:
    """Whether dateutil and we understand a word in the same way."""
    if word in ("T", "AM", "PM", "am", "pm", "at") or word in ZONES:
        return True
    return names_a_month(word, "en") is not None or names_a_weekday(word, "en") is not None


def _parsed(text: str, default: datetime.datetime) -> datetime.datetime | None:
    """What dateutil reads with a default; None if it raises anything."""
    from dateutil import parser

    try:
        return parser.parse(text, default=default, tzinfos=_zone)
    except Exception:  # ParserError is promised; OverflowError, TypeError, decimal's and more are raised
        return None


def _zone(name: str | None, seconds: int | None) -> datetime.tzinfo | None:
    """The zone of a name in our table, or of an offset; never the computer's own."""
    if seconds is None and name in ZONES:
        seconds = ZONES[name] * 60
    return None if seconds is None else datetime.timezone(datetime.timedelta(seconds=seconds))


def _as_exact_as_stated(first: datetime.datetime, second: datetime.datetime) -> str | None:
    """The moment down to the part on which two defaults agree."""
    if (first.hour, first.minute) != (second.hour, second.minute):
        return first.date().isoformat()
    clock = f"{first:%H:%M:%S}" if first.second == second.second else f"{first:%H:%M}"
    shift = first.utcoffset()
    offset = "" if shift is None else offset_text(shift // datetime.timedelta(minutes=1))
    return f"{first.date().isoformat()}T{clock}{offset}"
