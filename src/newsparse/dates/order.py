"""Which numeric dates of a text can be read one way only, day first or month first."""

from __future__ import annotations

from collections.abc import Iterator

from ..patterns import pattern
from .edges import goes_on, in_address
from .numeric import Core, from_day_numeric

_SLASHED = pattern(r"/(\d\d?)/(\d{4})(?!\d)")
_DASHED = pattern(r"-(\d\d?)-(\d{4})(?!\d)")


def evidence(text: str) -> Iterator[bool]:
    """Of each numeric date that can be read one way only, whether it puts the month first.

    Looked for from the sign in the middle, which is rare, and not from digits, which are not. Full
    stops say nothing: with them the day is first everywhere.
    """
    patterns = [_SLASHED] if "/" in text else []
    if "-20" in text or "-19" in text:
        patterns.append(_DASHED)
    for signed in patterns:
        for found in signed.finditer(text):
            start = _digits_before(text, found.start())
            core = from_day_numeric(text, start, None, None)
            if core and core.day and core.end == found.end() and _decides(text, core):
                yield core.day.month == int(text[start : found.start()])


def _decides(text: str, core: Core) -> bool:
    """Whether a numeric core is a whole date that can be read one way only."""
    if core.month_first or not core.day or core.day.day == core.day.month:
        return False
    return not goes_on(text, core.end, numeric=True) and not in_address(text, core.start)


def _digits_before(text: str, pos: int) -> int:
    """Where the one or two digits before ``pos`` start."""
    start = pos
    while start > 0 and pos - start < 2 and text[start - 1].isdecimal():
        start -= 1
    return start
