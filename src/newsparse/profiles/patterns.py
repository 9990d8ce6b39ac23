"""The patterns of a profile: short, tried on one line at a time, and none that could run for ever.

A repeat inside a repeat can take time that doubles with every character: ``(\\w+ ?)+``. The check is
conservative: it refuses some patterns that would do no harm, and lets through none of that kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any

#: A pattern is not longer than this, in characters.
LONGEST_PATTERN = 200
#: A line that is longer is none that a pattern looks for.
LONGEST_LINE = 200
#: In so many ways a pattern may divide a line among its repeats, options and choices: five open repeats.
MOST_WAYS = LONGEST_LINE**5

_LOOPS = ("MAX_REPEAT", "MIN_REPEAT")
#: What is tried in one way only, once it has fitted.
_ONCE = ("ATOMIC_GROUP", "POSSESSIVE_REPEAT")


class PatternError(ValueError):
    """A pattern that is wrong, or that is refused, and why."""


def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, ready for use. Raises PatternError."""
    if not pattern or len(pattern) > LONGEST_PATTERN:
        raise PatternError(f"a pattern has 1 to {LONGEST_PATTERN} characters")
    try:
        tree = import_module("re._parser").parse(pattern)
        _check(tree)
        return re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise PatternError(f"not a pattern: {error}") from error


def _check(tree: Any) -> None:
    """Raise PatternError for what varies inside a repeat, and for too much that varies in a row."""
    ways = 1
    for part in _parts(tree):
        ways *= _ways(part)
        if str(part[0]) in _ONCE:
            for inner in _inside(part[1]):
                _check(inner)
        if str(part[0]) in _LOOPS and part[1][1] > 1 and any(_ways(one) > 1 for one in _parts(part[1][2])):
            raise PatternError(
                "a repeat or a choice inside a repeat can take for ever; use a fixed number inside it, "
                "or an atomic group: (?>...)"
            )
    if ways > MOST_WAYS:
        raise PatternError("too many repeats, options and choices; give the repeats limits: {0,20}")


def _parts(tree: Any) -> Iterable[Any]:
    """All parts of a pattern, at any depth; an atomic group and a possessive repeat are one part."""
    for part in tree:
        yield part
        if str(part[0]) in _ONCE:
            continue
        for inner in _inside(part[1]):
            yield from _parts(inner)


def _inside(value: Any) -> Iterable[Any]:
    """The patterns inside a part of a pattern."""
    if hasattr(value, "getwidth"):
        yield value
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from _inside(item)


def _ways(part: Any) -> int:
    """In how many ways a part can fit: the lengths of a repeat, the ways of a choice; a reference may be anything.

    A choice is sure if each way begins with a letter of its own, large or small.
    """
    name, value = str(part[0]), part[1]
    if name in _LOOPS:
        return int(min(value[1], LONGEST_LINE)) - int(min(value[0], LONGEST_LINE)) + (value[1] <= LONGEST_LINE) or 1
    if name == "BRANCH":
        firsts = [way[0] if len(way) else None for way in value[1]]
        sure = [chr(first[1]).casefold() for first in firsts if first is not None and str(first[0]) == "LITERAL"]
        return 1 if len(set(sure)) == len(firsts) else len(firsts)
    return LONGEST_LINE if name.startswith("GROUPREF") else 1
