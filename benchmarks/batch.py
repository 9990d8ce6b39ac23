"""How fast ``newsparse convert`` is with one job and with two, and how much memory its processes take.

    python benchmarks/batch.py                  # 20,000 files
    python benchmarks/batch.py --files 2000     # fewer
    python benchmarks/batch.py --walk 200000    # also how fast so many files are found, and in how much memory

The ratios are what to compare: machines differ and are noisy. The speed-up is what the clock says; where other programs
take the processors it is less, and the processor time that is printed beside it says by how much the work itself grew.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from speed import article

#: Every number of jobs is run so often, in turn; the fastest counts.
ROUNDS = 3


class Run(NamedTuple):
    """Seconds by the clock and of all processors, and the peak of the memory of all processes together, in MB."""

    seconds: float
    processor: float
    memory: float


def generate(folder: Path, count: int, text: str) -> None:
    """So many articles, a thousand a folder."""
    for number in range(count):
        path = folder / f"{number // 1000:04}" / f"{number:07}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("reopen", f"reopen {number}"), "utf-8")


def memory_of(root: int) -> float:
    """The memory of a process and its children in MB; what they share counts once (Pss)."""
    total = 0
    children = Path(f"/proc/{root}/task/{root}/children")
    try:
        for process in (root, *map(int, children.read_text().split())):
            for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
    except OSError:  # one has just ended
        return 0
    return total / 1024


def measured(command: list[str]) -> Run:
    """Run a command, and look at its memory ten times a second."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    memory = 0.0
    while process.poll() is None:
        memory = max(memory, memory_of(process.pid))
        time.sleep(0.1)
    seconds = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert process.returncode == 0
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(seconds, processor, memory)


def converted(source: Path, out: Path, jobs: int) -> Run:
    """A conversion to one file, or to a folder."""
    command = [sys.executable, "-m", "newsparse", "convert", str(source), "-o", str(out), "-q", "-j", str(jobs)]
    return measured(command)


def compare(work: Path, count: int) -> None:
    """Print what one and two jobs take for so many files, and whether they give the same."""
    few, many = work / "few", work / "many"
    generate(few, max(count // 10, 1), article(2000))
    generate(many, count, article(2000))
    small = {jobs: converted(few, work / f"few{jobs}.jsonl", jobs).memory for jobs in (1, 2)}
    rounds = [
        [converted(many, work / f"many{jobs}-{number}.jsonl", jobs) for jobs in (1, 2)] for number in range(ROUNDS)
    ]
    runs = {jobs: min(found[jobs - 1] for found in rounds) for jobs in (1, 2)}
    for jobs, run in runs.items():
        print(
            f"{jobs} job{'s' * (jobs > 1)}: {count / run.seconds:6,.0f} files/s, {run.processor:5.1f} s of processors, "
            f"{run.memory:4.0f} MB; after a tenth of the files {small[jobs]:4.0f} MB: "
            f"{run.memory / max(small[jobs], 1):.2f} times"
        )
    same = (work / "many1-0.jsonl").read_bytes() == (work / "many2-0.jsonl").read_bytes()
    print(f"speed-up of two jobs: {runs[1].seconds / runs[2].seconds:.2f}; the same bytes: {same}")
    to_folder = converted(many, work / "out", 2)
    again = converted(many, work / "out", 2)
    print(f"to a folder, 2 jobs: {count / to_folder.seconds:6,.0f} files/s, {to_folder.memory:4.0f} MB")
    print(f"a second run:        {count / again.seconds:6,.0f} files/s, {again.memory:4.0f} MB")


def walked(work: Path, count: int) -> None:
    """Print how fast so many empty files are found, and in how much memory, beside a tenth of them."""
    program = "import sys; from newsparse.convert import walk; print(sum(1 for _ in walk(sys.argv[1], (), '.json')))"
    memory = []
    for number in (count // 10, count):
        folder = work / f"walk{number}"
        generate(folder, number, "")
        run = measured([sys.executable, "-c", program, str(folder)])
        memory.append(run.memory)
        print(f"walk: {number:,} files in {run.seconds:.1f} s, {run.memory:.0f} MB")
    print(f"memory of ten times the files: {memory[1] / memory[0]:.2f} times")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=20_000, help="how many are converted")
    parser.add_argument("--walk", type=int, default=0, help="how many are walked")
    options = parser.parse_args()
    os.environ["PYTHONHASHSEED"] = "0"
    with tempfile.TemporaryDirectory() as name:
        compare(Path(name), options.files)
        if options.walk:
            walked(Path(name), options.walk)


if __name__ == "__main__":
    main()
