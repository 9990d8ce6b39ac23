"""The time of day and its zone: ``13:05``, ``1:05 p.m. EDT``, ``15:42 Uhr``, ``17h34``, ``오후 1:05``, ``1305 GMT``."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ..patterns import pattern
from .zones import offset_minutes, zone_at

#: Words between a date and its time. The marked ones also announce a time without a colon.
_MARKED = frozenset((
    "um", "à", "ore", "orele", "alle", "kl", "klo", "kello", "klokken", "om", "la", "las", "godz", "godzina",
    "ob", "h", "hora", "horas", "saat", "в", "о", "об", "ώρα", "στις", "الساعة", "ساعة", "ساعت", "às", "ás",
))  # fmt: skip
_AT = _MARKED | frozenset((
    "at", "a", "as", "på", "i", "ve", "v", "w", "t", "u", "time", "ora", "hs", "uhr", "the", "τις", "г", "р",
))  # fmt: skip

#: Words that say which half of the day an hour is of; in East Asia they stand before it.
_HALF = {
    "am": 0, "ص": 0, "صباحا": 0, "上午": 0, "凌晨": 0, "早上": 0, "午前": 0, "오전": 0, "πμ": 0,
    "pm": 12, "م": 12, "مساء": 12, "下午": 12, "晚上": 12, "午後": 12, "오후": 12, "μμ": 12,
}  # fmt: skip

_GAP_SIGNS = frozenset(" \t\xa0\u202f\u2009,;|·•-–—/(:.،\u200e\u200f")

#: Languages that write 13.05 for five past one and need no word with it.
_DOTTED = frozenset(("fi", "da", "no", "it"))


class Time(NamedTuple):
    """A time in the text: where it ends, with its zone, and what it says.

    ``clock`` is ``13:05`` or ``13:05:00``. ``offset`` is in minutes, None where none is stated or
    its name has no fixed meaning. ``zone`` is the name.
    """

    end: int
    clock: str
    offset: int | None = None
    zone: str = ""


class Gap(NamedTuple):
    """What stands between a date and a number, if that is nothing but what announces a time."""

    marked: bool = False
    half: int | None = None


#: A space that does not end the line, or none.
_S = r"[^\S\r\n]?"
#: The forms of a time, by name, in the order in which they are tried.
_CLOCKS = (
    ("colon", pattern(r"(\d\d?)[:：](\d\d)(?:[:：](\d\d)(?:[.,:]\d{1,9})?)?(?!\d)")),
    ("letter", pattern(rf"(\d\d?){_S}[hH]{_S}(\d\d)(?!\d)")),
    ("sign", pattern(rf"(\d\d?){_S}[时時點点시](?:{_S}(\d\d?){_S}[分분])?(?:{_S}(\d\d?){_S}[秒초])?")),
    ("dotted", pattern(r"(\d\d?)\.(\d\d)(?:\.(\d\d))?(?![\d.])")),
    ("joined", pattern(r"(\d\d)(\d\d)(?=[^\S\r\n]?[A-Z]{3})")),
    ("hour", pattern(r"(\d\d?)(?!\d)")),
)

_HALF_DAY = pattern(
    r"[^\S\r\n]?(?:([ap])\.?[^\S\r\n]?m(?!\w)\.?|([πμ])\.?[^\S\r\n]?μ(?!\w)\.?|([صم])(?!\w))",
    re.IGNORECASE,
)
_UNIT = pattern(r"[^\S\r\n]?(Uhr|uur|hrs|hs|h|min|ч)(?!\w)\.?", re.IGNORECASE)
_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?"
_SHIFT = r"Z|[+-](?:0[0-9]|1[0-3]):?(?:00|15|30|45)"
_PLAIN_TIME = pattern(rf"(?:T|,? )({_CLOCK})(?:(?<=:..:..)[.,][0-9]{{1,9}})?(?: Uhr|({_SHIFT}))?(?=[\"'\r\n]|\Z)")
_GAP = pattern(r"[^\d\n\r]{0,24}+(?=\d)")
_WORD = pattern(r"[^\W\d_]+")


def plain_time(text: str, pos: int, *, exact: bool) -> Time | None:
    """The time that follows most dates, and ends the line: ``T13:05:00+02:00``, ``, 13:05 Uhr``.

    A short cut: ``time_after`` would find the same. Whether an offset belongs to the time of a date
    that is not ``exact`` is left to it.
    """
    found = _PLAIN_TIME.match(text, pos)
    if not found or (found[2] and not exact):
        return None
    shift = found[2]
    return Time(found.end(), found[1], 0 if shift == "Z" else offset_minutes(shift) if shift else None)


def time_after(text: str, pos: int, language: str | None, *, exact: bool = False) -> Time | None:
    """The time that belongs to a date which ends at ``pos``.

    ``exact`` says that the date is written year first, as computers do: an offset may then follow
    the minutes at once, where ``13:05-14:00`` elsewhere is a span of time.
    """
    between = _GAP.match(text, pos)
    if not between:
        return None
    gap = gap_of_time(between[0])
    if gap is None or _glued(text, pos, between[0]):
        return None
    found = read_time(text, between.end(), language, gap=gap, exact=exact)
    if found and "(" in between[0] and text[found.end : found.end + 1] == ")":
        return found._replace(end=found.end + 1)
    return found


def _glued(text: str, pos: int, gap: str) -> bool:
    """Whether no space or sign stands after a date where its script needs one; ``T`` is one."""
    if gap in ("T", "t") or (gap and not gap[0].isalpha()):
        return False
    return text[pos - 1].isascii() and text[pos - 1].isalnum()


@lru_cache(maxsize=512)
def gap_of_time(gap: str) -> Gap | None:
    """What a stretch between date and time says; None if it says anything else."""
    if not _GAP_SIGNS.issuperset(_WORD.sub("", gap)):
        return None
    words = [word.casefold() for word in _WORD.findall(gap)]
    halves = [_HALF[word] for word in words if word in _HALF]
    if len(words) > 3 or any(word not in _AT and word not in _HALF for word in words):
        return None
    return Gap(not _MARKED.isdisjoint(words), halves[-1] if halves and words[-1] in _HALF else None)


_PLAIN = Gap()


def read_time(text: str, pos: int, language: str | None, *, gap: Gap = _PLAIN, exact: bool = False) -> Time | None:
    """The time that opens at ``pos`` with a digit, and its zone."""
    form, clock = _clock_at(text, pos)
    if not clock:
        return None
    end, half, name, zone = clock.end(), None, "", None
    if _may_follow(text, end):
        end, half = _half_after(text, end)
        unit = _UNIT.match(text, end)
        name = unit[1].lower() if unit else ""
        end = unit.end() if unit and not (form == "hour" and name == "min") else end
        zone = zone_at(text, end, joined=exact or bool(clock.lastindex and clock.lastindex > 2))
    half = gap.half if half is None else half
    if form == "dotted":
        certain = bool(name) or gap.marked or half is not None or language in _DOTTED
    elif form == "hour":
        certain = half is not None or name in ("uhr", "uur") or (gap.marked and name[:1] in ("h", "ч"))
    else:
        certain = form != "joined" or zone is not None
    stated = _stated(clock.groups(), half) if certain else None
    if not stated:
        return None
    return Time(zone.end, stated, zone.offset, zone.name) if zone else Time(end, stated)


def _clock_at(text: str, pos: int) -> tuple[str, re.Match[str] | None]:
    """The first form of a clock time that fits, and its name."""
    for form, clock in _CLOCKS:
        found = clock.match(text, pos)
        if found:
            return form, found
    return "", None


def _may_follow(text: str, pos: int) -> bool:
    """Whether half a day, a unit or a zone may stand at ``pos``: a space opens them, a letter or one of few signs."""
    sign = text[pos : pos + 1]
    return sign.isspace() or sign.isalnum() or (sign != "" and sign in "(+-−")


@lru_cache(maxsize=2048)
def _stated(clock: tuple[str | None, ...], half: int | None) -> str | None:
    """``13:05`` or ``13:05:00`` as ISO has it; None if there is no such time of day."""
    parts = [int(part) for part in clock if part]
    hour, minute = parts[0], parts[1] if len(parts) > 1 else 0
    if half is not None:
        if half == 0 and hour > 12:
            return None
        hour = hour % 12 + half if hour <= 12 else hour
    if hour > 23 or minute > 59 or any(second > 59 for second in parts[2:]):
        return None
    return f"{hour:02}:{minute:02}" + "".join(f":{second:02}" for second in parts[2:])


def _half_after(text: str, pos: int) -> tuple[int, int | None]:
    """Where ``a.m.`` or ``p.m.`` after the hour ends, and 0 or 12; ``pos`` and None without."""
    found = _HALF_DAY.match(text, pos)
    if not found:
        return pos, None
    sign = found[found.lastindex or 1].lower()
    return found.end(), 12 if sign in "pμم" else 0
