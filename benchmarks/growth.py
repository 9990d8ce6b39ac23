"""Whether the time of a parse grows as the text does, for texts that make careless patterns and loops slow.

    python benchmarks/growth.py

Prints t(2n)/t(n) of every text that takes long enough to tell, the worst last: 2 is linear, 4 the square. Times are of
the processor, so other programs matter little. Exit code 1 if one is above 2.5.
"""

from __future__ import annotations

import sys
import time
from contextlib import suppress

import newsparse
from newsparse.errors import EmptyError

FRAMES = {
    "alone": "{}",
    "in an article": "A Bridge is Opened\n\nBy Ada Lovelace\n\n21 June 2021\n\n{}\n\nThe mayor cut a ribbon there.\n",
    "in a line": "a{}b",
}

#: What makes a pattern slow that backtracks, or a loop that looks back from every place. Each grows with n.
SHAPES = {
    "one character": "x",
    "spaces": " ",
    "tabs": "\t",
    "no-break spaces": "\u00a0",
    "digits": "1",
    "dots": ".",
    "by by by": "By ",
    "and and": "and ",
    "brackets": "(",
    "closing brackets": ")]}",
    "square brackets": "[",
    "dashes": "- ",
    "long dashes": "—",
    "commas": ",",
    "quotes": "\"'",
    "capitals": "A. ",
    "names": "Ada Quill, ",
    "dates": "21 June 2021 ",
    "half dates": "2021-06-",
    "colons": "a: ",
    "pipes": "| ",
    "addresses": "a@a.",
    "links": "http://",
    "underscores": "_",
    "equals signs": "=",
    "less than": "<",
    "ampersands": "&#",
    "backslashes": "\\",
    "empty lines": "\n",
    "carriage returns": "\r",
    "short lines": "Home\n",
    "labels": "Title: x\n",
    "by-lines": "By Ada Quill\n",
    "from lines": "From a@b.c\n",
    "rules of dashes": "---\n",
    "numbered documents": "1 of 9 DOCUMENTS\n",
    "form feeds": "\f",
    "ideographs": "港",
    "combining marks": "e\u0301",
    "joiners": "\u200d",
    "right to left": "\u202e",
    "astral": "😀",
    "mixed": "By 1 . ( - ",
}

#: Characters of the longer text, and the seconds it must take: below that, what is constant hides how it grows.
SIZE, LEAST = 200_000, 0.1
WORST = 2.5


def cpu(text: str) -> float:
    """The processor's seconds for a parse: the least of three."""
    seconds = []
    for _ in range(3):
        start = time.process_time()
        with suppress(EmptyError):
            newsparse.parse(text)
        seconds.append(time.process_time() - start)
    return min(seconds)


def growth(frame: str, unit: str) -> float | None:
    """t(2n)/t(n); None if the text is parsed too fast to tell."""
    once, twice = (cpu(frame.format(unit * (size // len(unit)))) for size in (SIZE // 2, SIZE))
    return twice / once if twice >= LEAST else None


def main() -> int:
    ratios = [(growth(frame, unit), shape, where) for where, frame in FRAMES.items() for shape, unit in SHAPES.items()]
    told = sorted((ratio, shape, where) for ratio, shape, where in ratios if ratio is not None)
    for ratio, shape, where in told:
        print(f"{ratio:5.2f}  {shape} {where}")
    print(f"{len(ratios) - len(told)} more took less than {LEAST} s")
    return int(bool(told) and told[-1][0] > WORST)


if __name__ == "__main__":
    sys.exit(main())
