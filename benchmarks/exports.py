"""How fast exports of newspaper databases are read, and how much memory a large one takes.

    python benchmarks/exports.py                      # a generated export of each kind
    python benchmarks/exports.py FOLDER               # the files of a folder of yours, by their layouts
    python benchmarks/exports.py --large 500          # a generated Nexis file of 500 MB, as a stream

The floor is the least that any Python program can do with the same bytes: read, decode, split at blank lines, dump
JSON. Times are of the processor, the best of several rounds, so that other programs matter little.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import newsparse
from newsparse.write import jsonl

ROUNDS = 5
SENTENCE = "The harbour of Port Amity stayed closed for a second day, and forty-one ships waited outside\nthe sound. "
PARAGRAPHS = [f"{SENTENCE * (1 + n % 3)}So said pilot number {n}.\n" for n in range(8)]


def nexis(number: int, total: int) -> str:
    """An article of an old Nexis file, of 2 kB."""
    masthead = (f"{number} of {total} DOCUMENTS", "The Harbour Gazette", "March 3, 2014 Monday")
    return (
        "\n"
        + "".join(f"{' ' * 30}{line}\n\n" for line in masthead)
        + (
            f"Storm number {number} closes the harbour\n\nBYLINE: ADA QUILL and TOM PIKE\n\nSECTION: NEWS; Pg. 6\n\n"
            f"LENGTH: 340 words\n\n\n{chr(10).join(PARAGRAPHS)}\nLOAD-DATE: March 4, 2014\n\nLANGUAGE: ENGLISH\n\n"
            f"PUBLICATION-TYPE: Newspaper\n\n{' ' * 20}Copyright 2014 Harbour Press\n{' ' * 20}All Rights Reserved\n\n"
        )
    )


def nexis_uni(number: int, total: int) -> str:
    """An article of Nexis Uni, of 2 kB."""
    body = "".join(paragraph.replace("\n", " ") + "\n" for paragraph in PARAGRAPHS)
    return (
        f"Storm number {number} closes the harbour\nThe Harbour Gazette\nMarch 3, 2014 Monday\n\n\n"
        "Copyright 2014 Harbour Press All Rights Reserved\n\nSection: NEWS; Pg. 6\nLength:\xa0340 words\n"
        f"Byline:\xa0Ada Quill\nBody\n\n{body}\nClassification\n\n\nLanguage: ENGLISH\n\n\n"
        "Load-Date: March 4, 2014\n\n\nEnd of Document\n"
    )


KINDS: dict[str, Callable[[int, int], str]] = {"nexis": nexis, "nexis-uni": nexis_uni}


def floor(path: Path) -> None:
    """The least that any program can do."""
    json.dumps({"paragraphs": path.read_bytes().decode("utf-8", "replace").split("\n\n")}, ensure_ascii=False)


def ours(path: Path) -> int:
    """From the file to the JSON of its articles; their number."""
    return len([jsonl.record(article) for article in newsparse.iter_file(path)])


def seconds(job: Callable[[Path], object], path: Path, rounds: int) -> float:
    """The processor's seconds for a job: the best of some rounds."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        job(path)
        times.append(time.process_time() - start)
    return min(times)


def compare(paths: list[Path], rounds: int) -> None:
    """Print articles a second, and how many floors they take, by layout."""
    totals: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])
    for path in paths:
        articles = newsparse.parse_file(path)
        least = seconds(floor, path, rounds * 4)
        taken = seconds(ours, path, rounds)
        total = totals[articles[0].layout]
        for place, value in enumerate((len(articles), path.stat().st_size / 1e6, least, taken)):
            total[place] += value
    for layout, (articles, megabytes, least, taken) in sorted(totals.items()):
        print(
            f"{layout:<15} {articles:6,.0f} articles of {megabytes / articles * 1e3:4.1f} kB: "
            f"{articles / taken:6,.0f} articles/s, {megabytes / taken:5.1f} MB/s, {taken / least:5.1f} floors"
        )


def generated(folder: Path, count: int) -> Iterator[Path]:
    """A generated export of each kind."""
    for name, article in KINDS.items():
        path = folder / f"{name}.txt"
        path.write_text("".join(article(number, count) for number in range(1, count + 1)), "utf-8")
        yield path


def stream(path: Path, megabytes: int) -> None:
    """Print what a large export takes: megabytes and articles a second, the peak of memory, the first article."""
    count = megabytes * 10**6 // len(nexis(10**5, 10**5))
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(nexis(number, count) for number in range(1, count + 1))
    command = [sys.executable, "-m", "newsparse", "parse", str(path)]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        first = time.perf_counter() - start
        found = 1 + sum(1 for _ in process.stdout)
    taken = time.perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    peak = used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    size = path.stat().st_size / 1e6
    print(
        f"a stream of {size:,.0f} MB, {found:,} articles of {count:,}: {size / taken:.1f} MB/s, {found / taken:,.0f}/s,"
    )
    print(f"{used.ru_utime + used.ru_stime:.0f} s of the processor, peak {peak:.0f} MB, first after {first:.2f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, help="files to read")
    parser.add_argument("--large", type=int, metavar="MB", help="the size of a large export")
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    options = parser.parse_args()
    rounds = 2 if options.quick else ROUNDS
    with tempfile.TemporaryDirectory() as name:
        if options.large:
            stream(Path(name) / "export.txt", options.large)
        elif options.folder:
            compare(sorted(path for path in options.folder.rglob("*.txt")), rounds)
        else:
            compare(list(generated(Path(name), 500)), rounds)


if __name__ == "__main__":
    main()
