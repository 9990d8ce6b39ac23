"""Many processes give what one gives: the same bytes in the same order, whatever dies on the way."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse
from newsparse.convert import Converted, Event, Failure, How, Settings, Skipped, Tally, convert, target_of
from newsparse.convert.jobs import TASKS, Pool
from newsparse.convert.work import Item, Result, Task, Work
from newsparse.profiles import layout_named
from newsparse.write import format_named

ARTICLE = "A Bridge is Opened\n\nBy Ada Lovelace\n\nIt was opened on Monday, and the mayor of the town was there.\n"


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough files for several chunks, of several sizes, some of which fail and some of which are skipped."""
    folder = tmp_path_factory.mktemp("jobs") / "in"
    for number in range(5 * TASKS):
        path = folder / f"{number % 7}" / f"{number:03}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        more = "And the river went on below it, as it had always done.\n\n" * (number % 50)
        path.write_text(ARTICLE.replace("Bridge", f"Bridge {number}") + "\n" + more if number % 11 else "")
    (folder / "3/.hidden").touch()
    (folder / "4/link").symlink_to("..")
    return folder


def run(source: Path, out: Path, jobs: int) -> tuple[Tally, list[Event]]:
    events: list[Event] = []
    tally = convert(str(source), target_of(str(out)), Settings(), events.append, How(jobs=jobs))
    return tally, events


@pytest.mark.parametrize("out", ["out.jsonl", "out.json", "out.csv", "out.md", "out.jsonl.gz", "out"])
def test_the_number_of_jobs_changes_nothing(source: Path, tmp_path: Path, out: str) -> None:
    def written(path: Path) -> dict[str, bytes]:
        files = [path] if path.is_file() else sorted(each for each in path.rglob("*") if each.is_file())
        return {str(each.relative_to(path)): each.read_bytes() for each in files}

    results = {jobs: run(source, tmp_path / str(jobs) / out, jobs) for jobs in (1, 2, 8) if _made(tmp_path / str(jobs))}
    assert results[1] == results[2] == results[8]
    files = {jobs: written(tmp_path / str(jobs) / out) for jobs in (1, 2, 8)}
    assert files[1] == files[2] == files[8]
    tally, events = results[1]
    assert (tally.files, tally.failed, tally.skipped) == (5 * TASKS, 11, 2)
    paths = [event.path for event in events if not isinstance(event, Skipped)]
    assert paths == sorted(paths)


def _made(folder: Path) -> bool:
    folder.mkdir()
    return True


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_nothing_of_the_surroundings_shows(source: Path, tmp_path: Path, jobs: str) -> None:
    outputs = set()
    for seed, zone, locale in (("0", "UTC", "C"), ("1", "Asia/Tokyo", "C.UTF-8"), ("2", "America/Lima", "POSIX")):
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        environment["PYTHONPATH"] = str(Path(newsparse.__file__).parent.parent)
        out = tmp_path / f"{seed}.jsonl"
        command = [sys.executable, "-m", "newsparse", "convert", str(source), "-o", str(out), "-q", "-j", jobs]
        assert subprocess.run(command, env=environment, capture_output=True).returncode == 1
        outputs.add(out.read_bytes())
    assert len(outputs) == 1


class Deadly(Work):
    """Work that ends its process at a source of a certain name, always or only the first time."""

    def do(self, task: Task) -> Result:
        if task.path == "always" or (task.path == "once" and not os.path.exists(task.place)):
            Path(task.place).touch()
            os.kill(os.getpid(), 9)
        return Result([task.path])


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_what_kills_a_worker_is_named_and_the_rest_is_done(tmp_path: Path, jobs: int) -> None:
    names = [f"{number}" for number in range(4 * TASKS)]
    names[30], names[31], names[60] = "always", "once", "always"
    items = [Item(Failure(name, ""), Task(name, str(tmp_path / name))) for name in names]
    with Pool(Deadly(Settings(), format_named("jsonl")), jobs) as pool:
        results = [result for _, result in pool.results(items) if result]
    for name, result in zip(names, results, strict=True):
        if name == "always":
            assert result == Result(reason="reading it has twice ended the process (killed by SIGKILL)")
        else:
            assert list(result.records) == [name]
            said = "read a second time: the first ended its process (killed by SIGKILL)"
            assert result.warnings == ((said,) if name == "once" else ())


@pytest.fixture
def spawning(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where no process can be forked: on Windows, and on a Mac by default."""
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])


@pytest.mark.usefixtures("spawning")
@pytest.mark.parametrize("layout", [None, "gale"])
def test_without_forks_the_output_is_the_same(source: Path, tmp_path: Path, layout: str | None) -> None:
    settings = Settings(layout=layout and layout_named(layout), without=frozenset(["share"]))
    outs = []
    for jobs in (1, 2):
        target = target_of(str(tmp_path / f"{jobs}.jsonl"))
        outs.append(convert(str(source), target, settings, lambda event: None, How(jobs=jobs)))
    assert outs[0] == outs[1]
    assert (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes()


@pytest.mark.usefixtures("spawning")
def test_without_forks_what_kills_a_worker_is_named(tmp_path: Path) -> None:
    test_what_kills_a_worker_is_named_and_the_rest_is_done(tmp_path, 2)


def test_work_in_flight_is_bounded(tmp_path: Path) -> None:
    taken = 0

    def items() -> object:
        nonlocal taken
        for number in range(100_000):
            taken += 1
            yield Item(Failure(f"{number}", ""), Task(f"{number}", "nowhere"))

    with Pool(Deadly(Settings(), format_named("jsonl")), 2) as pool:
        results = pool.results(items())  # type: ignore[arg-type]
        for _ in range(1000):
            next(results)
    assert taken < 1000 + 12 * TASKS


def test_items_without_a_task_start_no_process() -> None:
    items = [Item(Skipped(f"{number}", "")) for number in range(3)]
    with Pool(Work(Settings(), format_named("jsonl")), 8) as pool:
        assert [item for item, _ in pool.results(items)] == items
        assert pool.workers == []


def test_a_large_member_does_not_block_the_pipes(tmp_path: Path) -> None:
    """A task and a result that are larger than a pipe, both ways at once."""
    text = (ARTICLE + "\nSo it went on and on, and nobody could say for how long it would.\n" * 8000).encode()
    items = [Item(Failure(f"{number}", ""), Task(f"{number}", "", text)) for number in range(12)]
    with Pool(Work(Settings(), format_named("jsonl")), 2) as pool:
        records = [text for _, result in pool.results(items) if result for text in result.records]
    assert [json.loads(record)["path"] for record in records] == [f"{number}" for number in range(12)]


def test_warnings_and_counts_come_from_the_workers(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_bytes(ARTICLE.replace("Bridge", "Café").encode("cp1252"))
    for jobs in (1, 2):
        _, events = run(tmp_path / "in", tmp_path / f"{jobs}.jsonl", jobs)
        assert events == [Converted("a.txt", 1, ("encoding: not UTF-8, read as cp1252 (line 1)",))]
