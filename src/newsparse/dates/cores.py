"""Where a day, a month and a year stand together: the core of a date.

Every core but those of East Asia is looked for from a number: a year opens ``2021-06-21``, a day
opens ``21.06.2021`` and ``21 June 2021``, and stands in the middle of ``June 21, 2021``. The
patterns take numbers and what is between them, and every repetition in them is bounded.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from ..languages import fold
from ..languages.calendar import MONTHS
from .calendars import LUNAR_YEARS, SOLAR_YEARS, era_day, gregorian, number, solar_day
from .edges import NEVER_BEFORE, in_address, joined_before, pasted_before
from .names import ORDINALS, month_between, names_a_month


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
_S = r"[^\S\r\n]?"

#: Languages that put a full stop after the day when the year comes first: ``2021. 06. 21.``
_STOP_AFTER_DAY = frozenset(("hu", "ko"))

#: Languages whose writers use both orders, and texts whose language nobody knows.
_EITHER_ORDER = frozenset(("en", None))

#: What stands between day and year where the month stands before both.
_NO_MONTH = ORDINALS | {""}

#: The length of ``21.06.2021``: so regular a date is one even where it is pasted to a word.
_PADDED = 10

#: What stands between the numbers of a numeric date.
_SIGNS = frozenset("-/.‐‑")

#: No month between a year and a day is longer, in characters, its signs and spaces included.
_LONGEST_MONTH = 30

#: No month before a day is longer, its full stop and space included.
_LONGEST_BEFORE = 16

_SPACE = frozenset(" \t\xa0")

#: A two-digit year above this is of the last century. It counts only beside a time.
_LAST_SHORT_YEAR = 69


@cache
def _pair() -> re.Pattern[str]:
    """Two numbers of a date and what is between them; the signs left out stand in no date."""
    return re.compile(r"(\d(?<!\d\d)\d{0,3}+)([^\d\n\r:;+|!?\"“”„%&=]{1,40}+)(\d\d?(?!\d)|\d{4})")


@cache
def _year_numeric() -> re.Pattern[str]:
    return re.compile(rf"(\d{{4}})({_S})([-/.‐‑])({_S})(\d\d?)\2\3\4(\d\d?)(?!\d)")


@cache
def _day_numeric() -> re.Pattern[str]:
    return re.compile(rf"(\d\d?){_S}([-/.‐‑]){_S}(\d\d?){_S}\2{_S}(\d{{4}}|\d\d)(?!\d)")


@cache
def _pasted() -> re.Pattern[str]:
    """A time or the date again, where it is pasted to a year: ``19. Juni 201619. Juni 2016``."""
    return re.compile(r"\d\d:\d\d|\d\d?\.? [^\W\d_]{3,12}\.? \d{4}")


@cache
def _another_year() -> re.Pattern[str]:
    return re.compile(r"[., \t\xa0]{0,3}\d{4}")


@cache
def _last_word() -> re.Pattern[str]:
    """For a text read from its end: there is one place to try, and not one for every letter."""
    return re.compile(r"[-/ \t\xa0]?[.]?([^\W\d_]{3,14})")


@cache
def _east_asian() -> re.Pattern[str]:
    n = r"[\d〇零一二三四五六七八九十元]"
    return re.compile(
        rf"(?:(令和|平成|昭和|大正|明治|民國|民国){_S}|(?<![\d〇零一二三四五六七八九十]))({n}{{1,4}}){_S}[年년]"
        rf"{_S}({n}{{1,3}}){_S}[月월]{_S}({n}{{1,3}}){_S}[日号號일]"
    )


def cores(text: str, language: str | None, month_first: bool | None) -> list[Core]:
    """The cores in a text, in order, disjoint."""
    found = _by_number(text, language, month_first)
    if "年" not in text and "년" not in text:
        return found
    apart: list[Core] = []
    for core in sorted([*found, *_by_sign(text)], key=attrgetter("start")):
        if not apart or core.start >= apart[-1].end:
            apart.append(core)
    return apart


def _by_number(text: str, language: str | None, month_first: bool | None) -> list[Core]:
    """The cores that have a number before their last one, in order, disjoint."""
    found: list[Core] = []
    pos = 0
    while pair := _pair().search(text, pos):
        core = _from_pair(text, pair, language, month_first)
        if core and not in_address(text, core.start):
            found.append(core)
            pos = core.end
        else:
            pos = pair.end(1)
    return found


def _from_pair(text: str, pair: re.Match[str], language: str | None, month_first: bool | None) -> Core | None:
    """The core that two numbers with no other between them open; how long they are says which it may be."""
    first, second = len(pair[1]), len(pair[3])
    if first == 3 or first == second == 4:
        return None
    if second == 4:
        return _from_day_word(text, pair, language)
    numeric = pair[2].strip() in _SIGNS
    if first == 4:
        return _from_year_numeric(text, pair.start(), language) if numeric else _from_year_word(text, pair, language)
    return from_day_numeric(text, pair.start(), language, month_first) if numeric else None


def _from_year_numeric(text: str, pos: int, language: str | None) -> Core | None:
    """``2021-06-21``, ``2021/6/21``, ``2021. 06. 21.``, ``۱۴۰۰/۰۳/۳۱``."""
    found = _year_numeric().match(text, pos)
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


def _from_year_word(text: str, pair: re.Match[str], language: str | None) -> Core | None:
    """``2021. június 21.``, ``2021-Jun-21``, ``2021 June 21``; not ``March 2020 April 15, 2021``."""
    pos, end, between = pair.start(), pair.end(), pair[2]
    stop = between[0] == "."
    if "," in between or not 2 <= len(between) <= _LONGEST_MONTH or (stop and not _hungarian(between, language)):
        return None
    if joined_before(text, pos) or _another_year().match(text, end):
        return None
    month = month_between(between, "hu" if stop else language)
    value = gregorian(int(pair[1]), month[1], int(pair[3])) if month and month[0] == "gregorian" else None
    if not value:
        return None
    if stop and text[end : end + 1] == ".":
        end += 1
    return Core(pos, end, value, year_first=True)


def _hungarian(between: str, language: str | None) -> bool:
    """Whether a full stop may stand after the year: not in ``He won in 2020. May 5 was warm``."""
    word = fold(between.strip(". \t\xa0-"))
    return language == "hu" or (word in MONTHS["hu"] and word not in MONTHS["en"])


def from_day_numeric(text: str, pos: int, language: str | None, month_first: bool | None) -> Core | None:
    """``21.06.2021``, ``21. 6. 2021``, ``06/21/2021``, ``21-06-2021``; ``4.4.18`` beside a time only."""
    found = _day_numeric().match(text, pos)
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


def _from_day_word(text: str, pair: re.Match[str], language: str | None) -> Core | None:
    """``21 June 2021``, ``21. Juni 2021``, ``21 de junio de 2021``, ``26-FEB-1987``; ``June 21, 2021``."""
    pos, end, between = pair.start(), pair.end(), pair[2]
    if joined_before(text, pos) or (text[end : end + 1].isdecimal() and not _pasted().match(text, end)):
        return None
    if between == ", " or fold(between.strip(" \t\xa0.,-/")) in _NO_MONTH:
        return _from_month_word(text, pair, language)
    month = month_between(between, language)
    if not month:
        return None
    calendar, number_of_month = month
    day, year = int(pair[1]), int(pair[3])
    if calendar == "lunar":
        return Core(pos, end, None) if year in LUNAR_YEARS and 1 <= day <= 30 else None
    if calendar == "solar":
        known = 1300 <= year < SOLAR_YEARS.stop and 1 <= day <= 31
        return Core(pos, end, solar_day(year, number_of_month, day)) if known else None
    value = gregorian(year, number_of_month, day)
    return Core(pos, end, value) if value else None


def _from_month_word(text: str, found: re.Match[str], language: str | None) -> Core | None:
    """``June 21, 2021``, ``Jun. 21st 2021``, and glued to what stood before: ``TimesNovember 21, 2025``."""
    pos = found.start()
    backwards = _last_word().match(text[max(0, pos - _LONGEST_BEFORE) : pos][::-1])
    if not backwards:
        return None
    start, word = pos - backwards.end(), backwards[1][::-1]
    month = names_a_month(word, language)
    if not month:
        capital = max((at for at, sign in enumerate(word) if sign.isupper()), default=0)
        start, month = start + capital, names_a_month(word[capital:], language) if capital else None
    elif start and (text[start - 1].isdigit() or text[start - 1] in NEVER_BEFORE):
        return None
    value = gregorian(int(found[3]), month, int(found[1])) if month else None
    return Core(start, found.end(), value) if value else None


def _by_sign(text: str) -> Iterator[Core]:
    """``2021年6月21日``, ``二〇二一年六月二十一日``, ``令和3年6月21日``, ``2021년 6월 21일``."""
    for found in _east_asian().finditer(text):
        era, parts = found[1], [number(found[at]) for at in (2, 3, 4)]
        if None in parts:
            continue
        year, month, day = (part or 0 for part in parts)
        if era:
            yield Core(found.start(), found.end(), era_day(era, year, month, day), year_first=True)
        elif value := gregorian(year, month, day):
            yield Core(found.start(), found.end(), value, year_first=True)
