"""Time zones as texts name them: ``EDT``, ``UTC+4``, ``+02:00``, ``(MESZ)``."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from ..patterns import pattern

#: Zones whose name means one offset, in minutes east of Greenwich. Names with several meanings or
#: none fixed (BST is British and Bangladeshi, IST Indian, Irish and Israeli, ET is two) are in ``_VAGUE``.
ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120,
    "EEST": 180, "OEZ": 120, "OESZ": 180, "MSK": 180, "МСК": 180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300,
    "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600, "JST": 540, "KST": 540,
    "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "SAST": 120, "HKT": 480, "WIB": 420, "TSİ": 180, "TSI": 180,
}  # fmt: skip
_VAGUE = frozenset((
    "BST", "IST", "ET", "CT", "MT", "PT", "AST", "GST", "SGT", "PKT", "ACST", "AWST", "BRT", "ART",
))  # fmt: skip

#: Moscow stood at +04:00 in these years: its name alone does not say which.
MOSCOW_MOVED = range(2011, 2015)

#: No place on earth is further from Greenwich, in hours.
_FARTHEST = 14


class Zone(NamedTuple):
    """A zone in the text: where it ends, minutes east of Greenwich if they are certain, its name."""

    end: int
    offset: int | None
    name: str = ""


_S = r"[^\S\r\n]"
_ZONE = pattern(rf"{_S}{{0,2}}(\()?([^\W\d_]{{1,4}})?(?:{_S}?([+\-−]\d\d?(?::?\d\d)?(?!\d)))?(?(1)\))(?!\w)")


def zone_at(text: str, pos: int, *, joined: bool) -> Zone | None:
    """The zone that stands after a time which ends at ``pos``.

    ``joined`` says that digits with a sign may follow the time at once.
    ``UTC+4`` is four hours east of Greenwich, whatever POSIX makes of it.
    """
    found = _ZONE.match(text, pos)
    if not found or not (found[2] or found[3]):
        return None
    name, shift = (found[2] or "").replace("мск", "МСК"), found[3]
    if name and name not in ZONES and name not in _VAGUE:
        return None
    spaced = text[pos : pos + 1].isspace()
    if (name == "Z" and spaced) or (shift and not name and not _is_offset(shift, joined=joined, spaced=spaced)):
        return None
    if not shift:
        return Zone(found.end(), ZONES.get(name), name)
    minutes = offset_minutes(shift)
    if minutes is None or name not in ("", "UTC", "GMT"):
        return None
    named = _ZONE.match(text, found.end())
    end = named.end() if named and named[1] and named[2] in (ZONES.keys() | _VAGUE) else found.end()
    return Zone(end, minutes)


def _is_offset(shift: str, *, joined: bool, spaced: bool) -> bool:
    """Whether a number with a sign is an offset and not the end of a span: ``10:00-11:00``."""
    digits = len(shift) - 1 - (":" in shift)
    if digits < 4:
        return joined and not spaced and digits == 2
    return joined or shift[0] == "+" or ":" not in shift


@lru_cache(maxsize=512)
def offset_minutes(shift: str) -> int | None:
    """``+02:00``, ``+0200``, ``+2`` in minutes."""
    digits = shift[1:].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    if hours > _FARTHEST or minutes not in (0, 15, 30, 45):
        return None
    return (hours * 60 + minutes) * (1 if shift[0] == "+" else -1)


@cache
def offset_text(minutes: int) -> str:
    """An offset as ISO has it: ``+02:00``."""
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
