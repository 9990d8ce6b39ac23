"""Days of other calendars than ours: Japanese eras, the Chinese Republic, the Persian year.

What is converted is converted exactly, by arithmetic; what cannot be is a date without a value.
"""

from __future__ import annotations

import datetime

#: News is younger than 1700 and not from the next century.
FIRST_YEAR, LAST_YEAR = 1700, 2100

#: Era → the year before its first, its first day, the first day after it.
_ERAS = {
    "令和": (2018, datetime.date(2019, 5, 1), datetime.date.max),
    "平成": (1988, datetime.date(1989, 1, 8), datetime.date(2019, 5, 1)),
    "昭和": (1925, datetime.date(1926, 12, 25), datetime.date(1989, 1, 8)),
    "大正": (1911, datetime.date(1912, 7, 30), datetime.date(1926, 12, 25)),
    "明治": (1867, datetime.date(1873, 1, 1), datetime.date(1912, 7, 30)),  # the lunar calendar before
    "民國": (1911, datetime.date(1912, 1, 1), datetime.date.max),
    "民国": (1911, datetime.date(1912, 1, 1), datetime.date.max),
}

#: Months of the Solar Hijri year, in Iran and (from the zodiac) in Afghanistan.
SOLAR_HIJRI = {
    "فروردین": 1, "اردیبهشت": 2, "خرداد": 3, "تیر": 4, "مرداد": 5, "شهریور": 6, "مهر": 7, "آبان": 8, "آذر": 9, "دی": 10,
    "بهمن": 11, "اسفند": 12, "حمل": 1, "ثور": 2, "جوزا": 3, "سرطان": 4, "اسد": 5, "سنبله": 6, "میزان": 7, "عقرب": 8,
    "قوس": 9, "جدی": 10, "دلو": 11, "حوت": 12,
}  # fmt: skip

#: Months of the lunar Hijri year. They begin with the sight of the moon: recognised, not converted.
LUNAR_HIJRI = {
    "محرم": 1, "صفر": 2, "ربيع الأول": 3, "ربيع الاول": 3, "ربیع الاول": 3, "ربيع الآخر": 4, "ربيع الثاني": 4,
    "ربیع الثانی": 4, "جمادى الأولى": 5, "جمادى الاولى": 5, "جمادی الاول": 5, "جمادى الآخرة": 6, "جمادى الثانية": 6,
    "جمادی الثانی": 6, "رجب": 7, "شعبان": 8, "رمضان": 9, "شوال": 10, "ذو القعدة": 11, "ذي القعدة": 11, "ذیقعده": 11,
    "ذو الحجة": 12, "ذي الحجة": 12, "ذیحجه": 12,
}  # fmt: skip

#: Remainders, modulo 33, of the leap years of the Solar Hijri calendar. Published rules and the
#: equinox agree on them for the years below, and differ outside.
_LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
SOLAR_YEARS = range(1343, 1473)
LUNAR_YEARS = range(1300, 1500)
_SOLAR_EPOCH = datetime.date(1964, 3, 21)  # 1 Farvardin 1343

_KANJI = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "元": 1}


def gregorian(year: int, month: int, day: int) -> datetime.date | None:
    """The day, if there is one and it is of an age that has newspapers."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12:  # an exception costs more than the question
        return None
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def era_day(era: str, year: int, month: int, day: int) -> datetime.date | None:
    """The day of an era; None where the era had no such day."""
    before, first, after = _ERAS[era]
    found = gregorian(before + year, month, day)
    return found if found and first <= found < after else None


def solar_day(year: int, month: int, day: int) -> datetime.date | None:
    """The day of the Solar Hijri calendar: six months of 31 days, five of 30, one of 29 or 30."""
    if year not in SOLAR_YEARS or not 1 <= month <= 12 or not 1 <= day <= _solar_month_length(year, month):
        return None
    leaps = sum(past % 33 in _LEAP for past in range(SOLAR_YEARS.start, year))
    days = 365 * (year - SOLAR_YEARS.start) + leaps + 31 * min(month - 1, 6) + 30 * max(month - 7, 0) + day - 1
    return _SOLAR_EPOCH + datetime.timedelta(days=days)


def _solar_month_length(year: int, month: int) -> int:
    if month < 12:
        return 31 if month < 7 else 30
    return 30 if year % 33 in _LEAP else 29


def number(text: str) -> int | None:
    """A number in digits of any script, or in Chinese numerals up to 99 or digit by digit."""
    if text.isdecimal():
        return int(text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        if len(tens) > 1 or len(ones) > 1:
            return None
        parts = (_KANJI.get(tens) if tens else 1, _KANJI.get(ones) if ones else 0)
        return None if None in parts else parts[0] * 10 + parts[1]  # type: ignore[operator]
    value = 0
    for sign in text:
        if sign not in _KANJI:
            return None
        value = value * 10 + _KANJI[sign]
    return value
