"""The lines that number the articles of a file, how many there are to be, and which of them are missing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

#: More missing articles than this are counted, not named.
MOST_NAMED = 12
#: No export holds more articles than this; a greater number is a misprint.
MOST_ARTICLES = 100_000
#: A line that numbers an article, or ends one, is not longer than this.
LONGEST_LINE = 300


def lines_like(
    text: str, pattern: re.Pattern[str], words: Iterable[str], end: int | None = None
) -> list[re.Match[str]]:
    """The lines up to an offset that a pattern fits, in order; it is asked about lines with one of the words in them.

    Much faster than to try the pattern on every line. A line ends at LF here; a CR before it is white space.
    """
    found = {}
    for word in words:
        at = text.find(word, 0, end)
        while at >= 0:
            stop = text.find("\n", at)
            stop = len(text) if stop < 0 else stop
            start = text.rfind("\n", max(0, stop - LONGEST_LINE), at) + 1
            line = pattern.fullmatch(text, start, stop) if stop - start <= LONGEST_LINE else None
            if line:
                found[start] = line
            at = text.find(word, stop, end)
    return [found[start] for start in sorted(found)]


def counted(numbers: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """Warnings about articles that a file numbers and does not hold; ``(3, 62)`` is the third of 62.

    A file may hold several exports, one below the other, and parts of them. So only what is missing
    between two numbers is missing for certain; and what is missing at the end of a run that begins
    at 1, unless that run is a single article.
    """
    warnings = []
    for run in _runs(numbers):
        found = [number for number, _ in run]
        total = Counter(total for _, total in run).most_common(1)[0][0]
        whole = found[0] == 1 and len(found) > 1
        last = max(found[-1], total) if whole else found[-1]
        missing = sorted(set(range(found[0], min(last, found[0] + MOST_ARTICLES) + 1)).difference(found))
        if missing:
            announced = f"{total} articles" if whole else f"articles {found[0]} to {last}"
            warnings.append(f"the file announces {announced}, {len(found)} found: {named(missing)} missing")
    return tuple(warnings)


def _runs(numbers: Iterable[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """The runs of numbers that rise; the next number belongs to the run whatever the total says."""
    runs: list[list[tuple[int, int]]] = []
    for number, total in numbers:
        last = runs[-1][-1] if runs else (0, 0)
        if runs and (number == last[0] + 1 or (number > last[0] and total == last[1])):
            runs[-1].append((number, total))
        else:
            runs.append([(number, total)])
    return runs


def named(missing: list[int]) -> str:
    """``3, 7-9 are``; only the first where there are many."""
    spans: list[list[int]] = []
    for number in missing:
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    names = [str(a) if a == b else f"{a}-{b}" for a, b in spans[:MOST_NAMED]]
    more = f" and {len(spans) - MOST_NAMED} more" if len(spans) > MOST_NAMED else ""
    return ", ".join(names) + more + (" is" if len(missing) == 1 else " are")
