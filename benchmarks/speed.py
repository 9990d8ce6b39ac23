"""How fast newsparse is, as ratios to a floor measured in the same run.

    python benchmarks/speed.py            # all
    python benchmarks/speed.py --quick    # fewer rounds

The floor is the least that any Python program can do with a file: read it, decode it, split it at
blank lines, dump JSON. Machines differ and are noisy; the ratios are what to compare.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import newsparse

SENTENCE = "The harbour of Port Amity stayed closed for a second day, and forty-one ships waited outside the sound. "
HEADER = (
    "Council votes to reopen the old ferry line\n\nBy Ada Quill and Tomás Brandt\n\nMonday, June 21, 2021, 13:05\n\n"
)
FOOTER = "Read more: Bridge to close for repairs\n\n© 2021 The Port Amity Courier\n"


def article(size: int) -> str:
    """A plain article of about so many characters, in paragraphs of two or three sentences."""
    paragraphs = []
    length = len(HEADER) + len(FOOTER)
    while length < size:
        paragraphs.append(f"{SENTENCE * (2 + len(paragraphs) % 2)}So said pilot number {len(paragraphs)}.\n\n")
        length += len(paragraphs[-1])
    return HEADER + "".join(paragraphs) + FOOTER


def floor(path: Path) -> str:
    """The least that any program can do."""
    with open(path, "rb") as file:
        text = file.read().decode()
    return json.dumps({"paragraphs": text.split("\n\n")}, ensure_ascii=False)


def ours(path: Path) -> str:
    """The same job: from the file to its JSON."""
    return "\n".join(json.dumps(a.to_dict(), ensure_ascii=False) for a in newsparse.parse_file(path))


def seconds(job: Callable[[], object], rounds: int, number: int) -> float:
    """The best time for one call, of so many rounds."""
    job()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in range(number):
            job()
        times.append((time.perf_counter() - start) / number)
    return min(times)


def parse_ratio(folder: Path, size: int, rounds: int) -> tuple[float, float]:
    """The floor in seconds for an article of a size, and how many floors newsparse takes."""
    path = folder / f"{size}.txt"
    path.write_text(article(size), "utf-8")
    number = max(1, 2_000_000 // size // 10)
    least = seconds(lambda: floor(path), rounds, number)
    return least, seconds(lambda: ours(path), rounds, number) / least


def growth(make: Callable[[int], str], size: int) -> float:
    """t(2n)/t(n): 2 is linear."""
    texts = [make(size), make(2 * size)]
    once, twice = (seconds(lambda text=text: newsparse.parse(text), 3, 1) for text in texts)  # type: ignore[misc]
    return twice / once


def start_ratio(folder: Path, rounds: int) -> tuple[float, float]:
    """Seconds to import click in a fresh interpreter, and how many of them a parse takes.

    Both find their modules compiled, as they are where a package is installed.
    """
    path = folder / "start.txt"
    path.write_text(article(2000), "utf-8")
    click = [sys.executable, "-c", "import click"]
    parse = [sys.executable, "-c", "from newsparse.cli import main; main()", "parse", str(path)]
    compiled = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder)}
    for command in (click, parse):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=compiled)
    times: dict[str, list[float]] = {"click": [], "parse": []}
    for _ in range(rounds):
        for name, command in (("click", click), ("parse", parse)):
            start = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=compiled)
            times[name].append(time.perf_counter() - start)
    least = statistics.median(times["click"])
    return least, statistics.median(times["parse"]) / least


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    rounds = 3 if parser.parse_args().quick else 9
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in (2_000, 15_000, 100_000):
            least, ratio = parse_ratio(folder, size, rounds)
            print(f"parse {size:>7,} characters: {ratio:5.1f} floors of {least * 1e6:6.0f} µs")
        least, ratio = start_ratio(folder, 3 * rounds)
        print(f"start of newsparse parse FILE: {ratio:5.2f} times import click ({least * 1e3:.0f} ms)")
    shapes: dict[str, Callable[[int], str]] = {
        "an article": article,
        "short lines": lambda n: "Home\n" * (n // 5),
        "one line": lambda n: "storm " * (n // 6),
        "spaces": lambda n: "a" + " " * n + "b",
        "digits": lambda n: "1" * n,
        "by by by": lambda n: "By " * (n // 3),
    }
    for shape, make in shapes.items():
        print(f"growth t(2n)/t(n), {shape:<12}: {growth(make, 250_000):5.2f}")


if __name__ == "__main__":
    main()
