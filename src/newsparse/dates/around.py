"""What stands around a core and belongs to the date: the weekday, the time, "г.", "年"."""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from ..patterns import pattern
from .edges import goes_on
from .names import names_a_weekday
from .numeric import Core
from .times import Time, plain_time, read_time, time_after
from .zones import MOSCOW_MOVED, offset_text


class FoundDate(NamedTuple):
    """A date in a text: its characters, weekday and time and zone included, and what they say.

    ``start`` and ``end`` are offsets into the text, ``end`` exclusive. ``iso`` is as exact as the
    text is: ``2021-06-21``, ``2021-06-21T13:05``, ``2021-06-21T13:05:00+02:00``; None means that it
    is a date whose value we do not know. ``warning`` says what is doubtful about the value.
    """

    start: int
    end: int
    iso: str | None
    warning: str | None


#: English names, for warnings: ``strftime`` would ask the locale.
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

#: Words after the year: "2021 *г.*", "2021 *року*", "1442 *هـ*". Those of one letter want their full stop.
_AFTER_YEAR = frozenset(("года", "году", "року", "г", "г.", "р.", "r.", "roku", "م", "م.", "هـ", "ه", "ق", "ش"))

#: Words between a weekday and its date, and between a time and its date.
_ARTICLES = frozenset(("the", "den", "le", "el", "dem", "der", "d", "il"))
_ON = _ARTICLES | frozenset(("on", "am", "of", "de", "del", "di", "dne", "dnia", "vom", "los", "na"))

#: What may stand between a time and the date after it.
_SIGNS_BETWEEN = frozenset(" \t\xa0,;|·•–—-/().")

#: Languages in which weekdays of two words are common.
_IN_TWO_WORDS = frozenset(("az", "fa", None))

#: After these a date does not go on.
_LINE_ENDS = ("", "\n", "\r")

#: A weekday and what divides it from its date are no longer, in characters. It bounds the pattern for them.
_LONGEST_WORD = 21

#: As far as a time is looked for before a date, in characters.
_REACH = 45

_WORD = r"[^\W\d_](?:[^\W\d_]|['’ʼ\u200c-]){0,16}+"
_YEAR_WORD = pattern(r"[ \t\xa0]?([^\W\d_]{1,4}\.?)(?![^\W\d_])")
_WORD_BEFORE = pattern(r"(?<![^\W_])([^\W\d_]++(?:['’ʼ\u200c-][^\W\d_]*+)*+)([.,، \t\xa0]{1,3}+)\Z")
_WORD_AFTER = pattern(rf"([, \t\xa0]{{0,2}})([(（［\[]?)({_WORD})( {_WORD})?(\.?[)）］\]])?")
_WORDS = pattern(r"[^\W\d_]+")
_DIGIT = pattern(r"\d(?<![\w.,:/+$€£-]\d)")


#: Where the weekday of a date starts or ends, and its number.
_Weekday = tuple[int, int]


def complete(text: str, core: Core, floor: int, language: str | None) -> FoundDate | None:
    """The date that a core is part of; None if the core goes on as something else or lacks its time.

    Nothing before ``floor`` belongs to it: the last date ends there.
    """
    start, end, named, time = core.start, core.end, None, None
    if text[end : end + 1] not in _LINE_ENDS:
        end, named, time = _after(text, core, language)
        if not time and goes_on(text, core.end, numeric=core.numeric):
            return None
    if start > floor:
        start, before, early = _before(text, start, floor, language, seek_time=not time)
        named, time = before if before is not None else named, time or early
    if core.needs_time and not time:
        return None
    return _found((start, end), _settled(core, named), time, named)


def _after(text: str, core: Core, language: str | None) -> tuple[int, int | None, Time | None]:
    """Where a date ends with what stands after its core, and the weekday and the time that stand there."""
    exact, end, weekday = core.year_first and core.numeric, core.end, None
    if time := plain_time(text, end, exact=exact):
        return time.end, None, time
    if not _number_next(text, end):
        end = _after_year(text, end)
        end, weekday = _weekday_after(text, end, core, language) or (end, None)
    time = time_after(text, end, language, exact=exact)
    return time.end if time else end, weekday, time


def _number_next(text: str, pos: int) -> bool:
    """Whether a number and no word stands after a date: most of these are the hour."""
    return text[pos : pos + 3].lstrip(", \t\xa0")[:1].isdecimal()


def _before(
    text: str, start: int, floor: int, language: str | None, *, seek_time: bool
) -> tuple[int, int | None, Time | None]:
    """Where a date starts with what stands before its core, and the weekday and the time that stand there."""
    start, weekday = _weekday_before(text, start, floor, language) or (start, None)
    early = _time_before(text, start, floor, language) if seek_time else None
    if not early:
        return start, weekday, None
    start, time = early
    if weekday is None:
        start, weekday = _weekday_before(text, start, floor, language) or (start, None)
    return start, weekday, time


def _settled(core: Core, weekday: int | None) -> Core:
    """The core with the order of day and month that its weekday fits, if it fits only one."""
    if weekday is None or not core.day or not core.month_first:
        return core
    fits_day, fits_month = core.day.weekday() == weekday, core.month_first.weekday() == weekday
    if fits_day == fits_month:
        return core
    return core._replace(day=core.day if fits_day else core.month_first, month_first=None, doubt=None)


def _found(span: tuple[int, int], core: Core, time: Time | None, weekday: int | None) -> FoundDate:
    """The date, its value written down and its doubts put into words."""
    day, doubt = core.day, core.doubt
    if day is None:
        return FoundDate(*span, None, None)
    if weekday is not None and weekday != day.weekday():
        name = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
        unfit = f"weekday: {name} is a {_DAYS[day.weekday()]}, not a {_DAYS[weekday]}"
        doubt = f"{doubt}; {unfit}" if doubt else unfit
    return FoundDate(*span, day.isoformat() + _iso_time(day, time) if time else day.isoformat(), doubt)


def _iso_time(day: datetime.date, time: Time) -> str:
    offset = None if time.zone in ("MSK", "МСК") and day.year in MOSCOW_MOVED else time.offset
    return "T" + time.clock + ("" if offset is None else offset_text(offset))


def _after_year(text: str, pos: int) -> int:
    """Where a word for "year" or "of our era" after the year ends; ``pos`` without one."""
    found = _YEAR_WORD.match(text, pos)
    return found.end() if found and found[1] in _AFTER_YEAR else pos


def _weekday_before(text: str, pos: int, floor: int, language: str | None) -> _Weekday | None:
    """``Monday, 21 June``, ``måndag den 21 juni``, ``bazar ertəsi, 21 iyun``.

    An abbreviation has a capital or a full stop or comma: in ``that was so 21.`` there is none. Two
    capitals are something else: ``FR, 28.2.2013`` names a newspaper.
    """
    found = _word_at_end(text, pos, floor)
    if found and found[1].lower() in _ARTICLES:
        found = _word_at_end(text, found.start(), floor)
    if not found:
        return None
    start, (word, divider) = found.start(), found.groups()
    if len(word) < 3 and word.isupper():
        return None
    first = _word_at_end(text, start, floor) if language in _IN_TWO_WORDS else None
    if first and (number := names_a_weekday(f"{first[1]} {word}", language)) is not None:
        return first.start(), number
    plain = len(word) > 3 or word[0].isupper() or not divider.isspace()
    number = names_a_weekday(word, language) if plain else None
    return None if number is None else (start, number)


def _word_at_end(text: str, pos: int, floor: int) -> re.Match[str] | None:
    """The word that stands right before ``pos``, and what divides it from it."""
    return _WORD_BEFORE.search(text, max(floor, pos - _LONGEST_WORD), pos)


def _weekday_after(text: str, pos: int, core: Core, language: str | None) -> _Weekday | None:
    """``21 Haziran 2021 Pazartesi``, ``2021年6月21日(月)``, ``2021年6月21日星期一``.

    Without brackets it belongs to the date only if it fits: "21 June 2021 Sunday Times" is a Monday.
    """
    found = _WORD_AFTER.match(text, pos)
    if not found or not core.day:
        return None
    if found[2]:
        number = names_a_weekday(found[3], _sign_language(text, pos) or language) if found[5] and not found[4] else None
        return None if number is None else (found.end(), number)
    for end in _ends(found):
        number = names_a_weekday(text[found.start(3) : end], _sign_language(text, pos) or language)
        if number is not None and number in (core.day.weekday(), (core.month_first or core.day).weekday()):
            return end, number
    return None


def _ends(found: re.Match[str]) -> tuple[int, ...]:
    """Where a weekday may end: after two words or one; after three signs or two where words have no spaces."""
    start = found.start(3)
    if found[3][0] >= "\u2e80":
        return start + 3, start + 2
    return tuple(end for end in (found.end(4), found.end(3)) if end - start > 3)


def _sign_language(text: str, pos: int) -> str | None:
    """The language whose sign for "day" stands before ``pos``: its one-letter weekdays count."""
    return {"日": "ja", "일": "ko", "号": "zh", "號": "zh"}.get(text[pos - 1])


def _time_before(text: str, pos: int, floor: int, language: str | None) -> tuple[int, Time] | None:
    """``13:05, 21 June 2021``, ``10:00 a.m. EST, January 5, 2020``: where the time starts, and the time."""
    for digit in _DIGIT.finditer(text, max(floor, pos - _REACH), pos):
        time = read_time(text, digit.start(), language)
        if time and time.end < pos and _nothing_between(text[time.end : pos]):
            return digit.start(), time
    return None


def _nothing_between(gap: str) -> bool:
    """Whether what stands between a time and its date says nothing: ``, ``, `` on ``."""
    if not _SIGNS_BETWEEN.issuperset(_WORDS.sub("", gap)):
        return False
    return all(word.lower() in _ON for word in _WORDS.findall(gap))
