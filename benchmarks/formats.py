"""How much memory it takes to write many articles in each format, and how fast that is: it must not grow with them.

    python benchmarks/formats.py [ARTICLES]        20000 without it, and five times as many

Every run is a process of its own that writes articles of about two kilobytes, which it makes and does not parse, to a
file; printed is the peak of its memory. Exit code 1 if it grew; only citations may, by the hash of each key, so that no
two are the same. SQLite writes to the folder for temporary files: where that is memory (tmpfs), the database is, too.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from speed import article as text_of

from newsparse import parse
from newsparse.article import Article
from newsparse.write import TABLE, format_named
from newsparse.write.format import encoded

#: More than noise is a tenth, and for a citation so many bytes.
NOISE, KEY = 1.1, 150
CITATIONS = ("csl", "ris", "bibtex")

TIMES = 5


def articles(count: int) -> Iterator[Article]:
    """So many articles, no two the same."""
    [first] = parse(text_of(2000))
    for number in range(count):
        paragraphs = (f"Number {number} of many.", *first.paragraphs)
        yield replace(first, title=f"{first.title} {number}", paragraphs=paragraphs)


def write(name: str, count: int, out: Path) -> None:
    """Write so many articles; print the peak of memory in MB and the articles a second."""
    start = time.perf_counter()
    with out.open("wb") as file:
        for piece in format_named(name).write(articles(count)):
            file.write(encoded(piece))
    took = time.perf_counter() - start
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, count / took)


def measured(name: str, count: int) -> tuple[float, float]:
    """The same in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--write", name, str(count), str(Path(folder, "out"))]
        memory, speed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(memory), float(speed)


def main(count: int) -> int:
    """All formats for files; the exit code."""
    grown = False
    print(f"{'format':10}{count:>12,}{TIMES * count:>12,}{'ratio':>8}{'articles/s':>12}")
    for name in (name for name, (_, suffixes) in TABLE.items() if suffixes):
        few, _ = measured(name, count)
        many, speed = measured(name, TIMES * count)
        keys = KEY * (TIMES - 1) * count / 2**20 if name in CITATIONS else 0
        grown = grown or many > NOISE * few + keys
        print(f"{name:10}{few:9.0f} MB{many:9.0f} MB{many / few:8.2f}{speed:12,.0f}", flush=True)
    return 1 if grown else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write(sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000))
