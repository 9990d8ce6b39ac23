"""Dates as other standards want them."""

from __future__ import annotations

import re

#: A time in ISO 8601 as the record has it: hours and minutes, seconds if they are stated, the offset if it is.
TIMED = re.compile(r"(.{10}T\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?")


def with_seconds(date: str | None) -> str | None:
    """The date as XML Schema has it: a time has seconds; they are zero where the text states none."""
    timed = TIMED.fullmatch(date or "")
    return timed[1] + (timed[2] or ":00") + (timed[3] or "") if timed else date


def moment(date: str | None) -> str | None:
    """The date as RFC 3339 has it: only where day, time and offset are stated."""
    timed = TIMED.fullmatch(date or "")
    return with_seconds(date) if timed and timed[3] else None
