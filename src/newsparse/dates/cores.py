"""Where a day, a month and a year stand together: the core of a date.

Every core but those of East Asia has two numbers with no other between them, and one search finds
these: a year opens ``2021-06-21``, a day opens ``21.06.2021`` and ``21 June 2021``, and stands in
the middle of ``June 21, 2021``. The patterns take numbers and what is between them, and every
repetition in them is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter

from ..languages import fold
from ..languages.calendar import MONTHS
from ..patterns import pattern
from .calendars import LUNAR_YEARS, SOLAR_YEARS, era_day, gregorian, number, solar_day
from .edges import NEVER_BEFORE, in_address, joined_before
from .names import ORDINALS, month_between, names_a_month
from .numeric import SIGNS, SPACE, Core, from_day_numeric, from_year_numeric

#: No month between a year and a day is longer, in characters, its signs and spaces included.
_LONGEST_MONTH = 30

#: No month before a day is longer, in characters, its full stop and space included.
_LONGEST_BEFORE = 16

#: Two numbers of a date and what is between them: the signs that are left out stand there in no date.
_PAIR = pattern(r"(\d(?<!\d\d)\d{0,3}+)([^\d\n\r:;+|!?\"“”„%&=]{1,40}+)(\d\d?(?!\d)|\d{4})")
#: A time or the date again, where it is pasted to a year: ``19. Juni 201619. Juni 2016``.
_PASTED = pattern(r"\d\d:\d\d|\d\d?\.? [^\W\d_]{3,12}\.? \d{4}")
_ANOTHER_YEAR = pattern(r"[., \t\xa0]{0,3}\d{4}")
#: For a text read from its end: there is one place to try, and not one for every letter.
_LAST_WORD = pattern(r"[-/ \t\xa0]?[.]?([^\W\d_]{3,14})")
_N = r"[\d〇零一二三四五六七八九十元]"
_EAST_ASIAN = pattern(
    rf"(?:(令和|平成|昭和|大正|明治|民國|民国){SPACE}|(?<![\d〇零一二三四五六七八九十]))({_N}{{1,4}}){SPACE}[年년]"
    rf"{SPACE}({_N}{{1,3}}){SPACE}[月월]{SPACE}({_N}{{1,3}}){SPACE}[日号號일]"
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
    while pair := _PAIR.search(text, pos):
        core = _from_pair(text, pair, language, month_first)
        if core and not in_address(text, core.start):
            found.append(core)
            pos = core.end
        else:
            pos = pair.end(1)
    return found


def _from_pair(text: str, pair: re.Match[str], language: str | None, month_first: bool | None) -> Core | None:
    """The core that two numbers open; how long they are says which it may be."""
    first, second = len(pair[1]), len(pair[3])
    if first == 3 or first == second == 4:
        return None
    if second == 4:
        return _from_day_word(text, pair, language)
    numeric = pair[2].strip() in SIGNS
    if first == 4:
        return from_year_numeric(text, pair.start(), language) if numeric else _from_year_word(text, pair, language)
    return from_day_numeric(text, pair.start(), language, month_first) if numeric else None


def _from_year_word(text: str, pair: re.Match[str], language: str | None) -> Core | None:
    """``2021. június 21.``, ``2021-Jun-21``, ``2021 June 21``; not ``March 2020 April 15, 2021``."""
    pos, end, between = pair.start(), pair.end(), pair[2]
    stop = between[0] == "."
    if "," in between or not 2 <= len(between) <= _LONGEST_MONTH or (stop and not _hungarian(between, language)):
        return None
    if joined_before(text, pos) or _ANOTHER_YEAR.match(text, end):
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


def _from_day_word(text: str, pair: re.Match[str], language: str | None) -> Core | None:
    """``21 June 2021``, ``21. Juni 2021``, ``21 de junio de 2021``, ``26-FEB-1987``; ``June 21, 2021``."""
    pos, end, between = pair.start(), pair.end(), pair[2]
    if joined_before(text, pos) or (text[end : end + 1].isdecimal() and not _PASTED.match(text, end)):
        return None
    word = between.strip(" \t\xa0.,-/")
    if not word or fold(word) in ORDINALS:
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


def _from_month_word(text: str, pair: re.Match[str], language: str | None) -> Core | None:
    """``June 21, 2021``, ``Jun. 21st 2021``, and glued to what stood before: ``TimesNovember 21, 2025``."""
    pos = pair.start()
    backwards = _LAST_WORD.match(text[max(0, pos - _LONGEST_BEFORE) : pos][::-1])
    if not backwards:
        return None
    start, word = pos - backwards.end(), backwards[1][::-1]
    month = names_a_month(word, language)
    if not month:
        capital = max((at for at, sign in enumerate(word) if sign.isupper()), default=0)
        start, month = start + capital, names_a_month(word[capital:], language) if capital else None
    elif start and (text[start - 1].isdigit() or text[start - 1] in NEVER_BEFORE):
        return None
    value = gregorian(int(pair[3]), month, int(pair[1])) if month else None
    return Core(start, pair.end(), value) if value else None


def _by_sign(text: str) -> Iterator[Core]:
    """``2021年6月21日``, ``二〇二一年六月二十一日``, ``令和3年6月21日``, ``2021년 6월 21일``."""
    for found in _EAST_ASIAN.finditer(text):
        era, parts = found[1], [number(found[at]) for at in (2, 3, 4)]
        if None in parts:
            continue
        year, month, day = (part or 0 for part in parts)
        if era:
            yield Core(found.start(), found.end(), era_day(era, year, month, day), year_first=True)
        elif value := gregorian(year, month, day):
            yield Core(found.start(), found.end(), value, year_first=True)
