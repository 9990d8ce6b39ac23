"""Whether the time of a parse grows as the text does, for texts that make careless patterns and loops slow.

    python benchmarks/growth.py

Prints t(2n)/t(n) of every text that takes long enough to tell, the worst last: 2 is linear, 4 the square. Then a
megabyte of each in one line, alone and in a file of every layout, must take less than two seconds. Times are of the
processor, so other programs matter little. Exit code 1 if a ratio is above 2.6, or a megabyte takes longer.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import suppress

import newsparse
from newsparse.errors import EmptyError
from newsparse.layouts import LAYOUTS, layout_for

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

#: Things of which one line or one block holds thousands, each with a mark of its own. ``{}`` is the things.
MAIL = "From: {}\nDate: Thu, 19 Feb 2015 17:18:40 +1100\nSubject: Storm\nMessage-ID: <1@example.org>\n"
TEXT = "\nThe harbour was closed on Monday.\n"
NEXIS = (
    "                  1 of 1 DOCUMENTS\n\n\n                  The Example\n\n              May 3, 2019 Friday\n\n"
    "Storm closes the harbour\n\nLENGTH: 12 words\n\nThe harbour was closed.\n\nSUBJECT: {}\n"
)
MANY = {
    "senders of a mail": (MAIL + TEXT, "Ada Quill <a@example.org>, "),
    "key words of a mail": (MAIL.format("Ada Quill <a@example.org>") + "Keywords: {}\n" + TEXT, "harbour, "),
    "tags in front matter": ("---\ntitle: Storm\ntags: [{}]\n---\n" + TEXT, "harbour, "),
    "keys in front matter": ("---\ntitle: Storm\n{}---\n" + TEXT, "harbour: closed\n"),
    "subjects of Nexis": (NEXIS, "HARBOURS (90%); "),
    "dates in a line": ("A Bridge is Opened\n\n{}\n" + TEXT, "Published 21 June 2021 "),
}

#: Characters of the longer text, and the seconds it must take: below that, what is constant hides how it grows.
SIZE, LEAST = 200_000, 0.1
#: From this ratio on it is measured again, and above that it is too much.
SUSPECT, WORST = 2.3, 2.6

#: Characters of a long line, and the seconds that a text with it may take.
LONG, LONGEST = 1_000_000, 2.0


def cpu(text: str, rounds: int = 3) -> float:
    """The processor's seconds for a parse: the least of some."""
    seconds = []
    for _ in range(rounds):
        start = time.process_time()
        with suppress(EmptyError):
            newsparse.parse(text)
        seconds.append(time.process_time() - start)
    return min(seconds)


def growth(frame: str, unit: str) -> float | None:
    """t(2n)/t(n); None if the text is parsed too fast to tell.

    What looks bad is measured again over three doublings: what other programs do is small beside a square of that.
    """
    once, twice = (_filled(frame, unit, size) for size in (SIZE // 2, SIZE))
    if twice < LEAST:
        return None
    if twice <= SUSPECT * once:
        return twice / once
    return (_filled(frame, unit, 8 * SIZE) / _filled(frame, unit, SIZE)) ** (1 / 3)


def _filled(frame: str, unit: str, size: int) -> float:
    """The seconds for a text in which so many characters of a unit are repeated."""
    return cpu(frame.replace("{}", unit * (size // len(unit))))


def frames_of_layouts() -> Iterator[tuple[str, str]]:
    """For every layout a file of its kind, with a place for a line below its first third and at its end."""
    for layout in LAYOUTS:
        for rule in layout.rules:
            lines = rule.example.split("\n")
            if len(lines) > 3 and layout_for(rule.example).name == layout.name:
                third = len(lines) // 3
                yield f"{layout.name} {rule.name}", "\n".join([*lines[:third], "{}", *lines[third:], "{}"])
                break


def main() -> int:
    frames = [(shape, where, frame, unit) for where, frame in FRAMES.items() for shape, unit in SHAPES.items()]
    frames += [(name, "", frame, unit) for name, (frame, unit) in MANY.items()]
    ratios = [(growth(frame, unit), shape, where) for shape, where, frame, unit in frames]
    told = sorted((ratio, shape, where) for ratio, shape, where in ratios if ratio is not None)
    for ratio, shape, where in told:
        print(f"{ratio:5.2f}  {shape} {where}")
    print(f"{len(ratios) - len(told)} more took less than {LEAST} s\n")
    places = [("alone", "{}"), *frames_of_layouts()]
    long = sorted(
        (cpu(frame.replace("{}", unit * (LONG // len(unit))), 1), shape, where)
        for where, frame in places
        for shape, unit in SHAPES.items()
        if not {"\n", "\r"} & set(unit)  # each is a line of its own
    )
    for seconds, shape, where in long[-10:]:
        print(f"{seconds:5.2f} s  a megabyte of {shape}, {where}")
    return int((bool(told) and told[-1][0] > WORST) or long[-1][0] > LONGEST)


if __name__ == "__main__":
    sys.exit(main())
