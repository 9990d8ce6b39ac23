"""Dates in numbers: ``2021-06-21``, ``21.06.2021``, ``06/21/2021``; and what every core of a date says."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from ..patterns import pattern
from .calendars import SOLAR_YEARS, gregorian, solar_day
from .edges import joined_before, pasted_before


class Core(NamedTuple):
    """Day, month and year in the text, before a weekday and a time are added.

    ``day`` is None if the date is of a calendar that we do not convert. ``month_first`` is the day
    that the other order of day and month would mean, where nothing yet decides between the two;
    ``doubt`` says so.
    """

    start: int
    end: int
    day: datetime.date | None
    month_first: datetime.date | None = None
    year_first: bool = False
    needs_time: bool = False
    numeric: bool = False
    doubt: str | None = None


#: A space that does not end the line, or none.
SPACE = r"[^\S\r\n]?"

#: What stands between the numbers of a numeric date.
SIGNS = frozenset("-/.‐‑")

#: Languages that put a full stop after the day when the year comes first: ``2021. 06. 21.``
_STOP_AFTER_DAY = frozenset(("hu", "ko"))

#: Languages whose writers use both orders, and texts whose language nobody knows.
_EITHER_ORDER = frozenset(("en", None))

#: The length of ``21.06.2021``: so regular a date is one even where it is pasted to a word.
_PADDED = 10

_SPACE = frozenset(" \t\xa0")

#: A two-digit year above this is of the last century. It counts only beside a time.
_LAST_SHORT_YEAR = 69

_YEAR_NUMERIC = pattern(rf"(\d{{4}})({SPACE})([-/.‐‑])({SPACE})(\d\d?)\2\3\4(\d\d?)(?!\d)")
_DAY_NUMERIC = pattern(rf"(\d\d?){SPACE}([-/.‐‑]){SPACE}(\d\d?){SPACE}\2{SPACE}(\d{{4}}|\d\d)(?!\d)")


def from_year_numeric(text: str, pos: int, language: str | None) -> Core | None:
    """``2021-06-21``, ``2021/6/21``, ``2021. 06. 21.``, ``۱۴۰۰/۰۳/۳۱``."""
    found = _YEAR_NUMERIC.match(text, pos)
    if not found or joined_before(text, pos, letters=True):
        return None
    year, month, day = int(found[1]), int(found[5]), int(found[6])
    if year in SOLAR_YEARS and (language == "fa" or not found[1].isascii()):
        value = solar_day(year, month, day)
    else:
        value = gregorian(year, month, day)
    if not value:
        return None
    end = found.end()
    if found[3] == "." and (found[4] or language in _STOP_AFTER_DAY) and text[end : end + 1] == ".":
        end += 1
    return Core(pos, end, value, year_first=True, numeric=True)


def from_day_numeric(text: str, pos: int, language: str | None, month_first: bool | None) -> Core | None:
    """``21.06.2021``, ``21. 6. 2021``, ``06/21/2021``, ``21-06-2021``; ``4.4.18`` beside a time only."""
    found = _DAY_NUMERIC.match(text, pos)
    if not found or (found[2] in "-‐‑" and _SPACE.intersection(found[0])):
        return None
    if joined_before(text, pos) and not (len(found[0]) == _PADDED and found[2] in "./" and pasted_before(text, pos)):
        return None
    short = len(found[4]) == 2
    if short and found[2] in "-‐‑":
        return None
    year = int(found[4])
    if short:
        year += 1900 if year > _LAST_SHORT_YEAR else 2000
    value, other = gregorian(year, int(found[3]), int(found[1])), gregorian(year, int(found[1]), int(found[3]))
    if not value or (other and month_first and found[2] != "."):
        value, other = other, None
    if not value:
        return None
    core = Core(pos, found.end(), value, needs_time=short, numeric=True)
    if not other or other == value or found[2] == "." or month_first is not None or language not in _EITHER_ORDER:
        return core
    return core._replace(month_first=other, doubt=f"ambiguous date: {found[0]} read day first")
