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


class Counts:
    """The numbers of the articles of a file, and which of them are missing; ``(3, 62)`` is the third of 62.

    A file may hold several exports, one below the other, and parts of them. So only what is missing
    between two numbers is missing for certain; and what is missing at the end of a run that begins
    at 1, unless that run is a single article.
    """

    def __init__(self) -> None:
        self._run: list[int] = []
        self._totals: Counter[int] = Counter()
        self._last_total = 0
        self._said: list[str] = []

    def add(self, number: int, total: int) -> None:
        """The next article's number. The next number belongs to the run whatever the total says."""
        last = self._run[-1] if self._run else 0
        if self._run and not (number == last + 1 or (number > last and total == self._last_total)):
            self._close()
        self._run.append(number)
        self._totals[total] += 1
        self._last_total = total

    def warnings(self) -> tuple[str, ...]:
        """A warning for each run of numbers in which some are missing."""
        if self._run:
            self._close()
        return tuple(self._said)

    def _close(self) -> None:
        """Look what is missing in a run of numbers that rise."""
        found = self._run
        total = self._totals.most_common(1)[0][0]
        whole = found[0] == 1 and len(found) > 1
        last = max(found[-1], total) if whole else found[-1]
        missing = sorted(set(range(found[0], min(last, found[0] + MOST_ARTICLES) + 1)).difference(found))
        if missing:
            announced = f"{total} articles" if whole else f"articles {found[0]} to {last}"
            self._said.append(f"the file announces {announced}, {len(found)} found: {names_of(missing)} missing")
        self._run, self._totals = [], Counter()


def names_of(missing: list[int]) -> str:
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
