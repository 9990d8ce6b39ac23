"""A folder in, a folder or one file out: nothing lost, nothing overwritten, the same every time."""

from __future__ import annotations

import csv
import io
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsparse.convert import (
    Converted,
    Event,
    Failure,
    Settings,
    Skipped,
    Tally,
    Target,
    TargetError,
    convert,
    target_of,
    walk,
)
from newsparse.errors import NoSuchNameError
from newsparse.write import format_named
from newsparse.write.atomic import replacing
from newsparse.write.mirror import LONGEST, mirrored

ARTICLE = "A Bridge is Opened\n\nBy Ada Lovelace\n\nIt was opened on Monday, and the mayor of the town was there.\n"


def make(folder: Path, *names: str) -> None:
    """Files, each with an article whose title names it."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(ARTICLE.replace("Bridge", f"Bridge {name}"), "utf-8", "replace")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    make(folder, "b.txt", "a/b.txt", "a/c.txt", "a.txt", "a/d/e.txt", "a-b.txt", ".hidden", ".git/x.txt")
    return folder


PATHS = ["a-b.txt", "a.txt", "a/b.txt", "a/c.txt", "a/d/e.txt", "b.txt"]


def converted(source: Path, out: str, overwrite: bool = False) -> tuple[Tally, list[Event]]:
    """Convert, and what was told."""
    events: list[Event] = []
    return convert(str(source), target_of(out, overwrite=overwrite), Settings(), events.append), events


def test_one_file_in_the_order_of_the_paths(source: Path, tmp_path: Path) -> None:
    tally, events = converted(source, str(tmp_path / "out.jsonl"))
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert [record["path"] for record in records] == PATHS
    assert sorted(PATHS, key=os.fsencode) == PATHS
    assert tally == Tally(files=6, articles=6, failed=0, skipped=2)
    assert [event.path for event in events if isinstance(event, Converted)] == PATHS
    assert [event.path for event in events if isinstance(event, Skipped)] == [".git", ".hidden"]


@pytest.mark.parametrize("suffix", [".json", ".csv", ".md"])
def test_the_suffix_says_the_format(source: Path, tmp_path: Path, suffix: str) -> None:
    converted(source, str(tmp_path / f"out{suffix}"))
    text = (tmp_path / f"out{suffix}").read_bytes().decode()
    if suffix == ".json":
        assert [record["path"] for record in json.loads(text)] == PATHS
    elif suffix == ".csv":
        assert [row["path"] for row in csv.DictReader(io.StringIO(text, newline=""))] == PATHS
    else:
        assert text.count("\n# A Bridge ") == len(PATHS)


def test_a_folder_mirrors_the_tree(source: Path, tmp_path: Path) -> None:
    make(source, "a/b.htm", "a/B.md")
    converted(source, str(tmp_path / "out"))
    found = sorted(path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.json"))
    expected = ["a-b.json", "a.json", "a/B.md.json", "a/b.htm.json", "a/b.txt.json", "a/c.json", "a/d/e.json", "b.json"]
    assert found == expected
    assert json.loads((tmp_path / "out/a/b.htm.json").read_text("utf-8"))["path"] == "a/b.htm"


def test_every_run_gives_the_same_bytes(source: Path, tmp_path: Path) -> None:
    for name in ("1.jsonl", "2.jsonl"):
        converted(source, str(tmp_path / name))
    assert (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes()


def test_what_fails_is_named_and_the_rest_is_written(source: Path, tmp_path: Path) -> None:
    (source / "empty.txt").touch()
    (source / "a/page.pdf").write_bytes(b"%PDF-1.4")
    os.mkfifo(source / "pipe")
    (source / "broken").symlink_to("nowhere")
    (source / "loop").symlink_to("loop")
    (source / "link").symlink_to("a")
    (source / "good").symlink_to("a.txt")
    tally, events = converted(source, str(tmp_path / "out.jsonl"))
    assert {event.path: event.reason for event in events if isinstance(event, Failure)} == {
        "a/page.pdf": "a broken PDF: Stream has ended unexpectedly",
        "broken": "no such file",
        "empty.txt": "the file is empty",
        "loop": "too many levels of symbolic links",
        "pipe": "a named pipe, not a regular file; give it as standard input",
    }
    assert Skipped("link", "a link to a folder is not followed") in events
    assert tally == Tally(files=12, articles=7, failed=5, skipped=3)


def test_a_folder_that_may_not_be_read_is_named() -> None:
    user = os.geteuid()
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder) / "in", "a/b.txt", "c.txt")
        (Path(folder) / "in/a").chmod(0)
        os.chmod(folder, 0o777)
        try:
            if user == 0:  # who may read everything
                os.seteuid(65534)
            tally, events = converted(Path(folder) / "in", f"{folder}/out.jsonl")
        finally:
            os.seteuid(user)
        (Path(folder) / "in/a").chmod(0o700)
    assert Failure("a", "permission denied") in events
    assert tally == Tally(files=2, articles=1, failed=1)


def test_the_output_within_the_input_is_not_read(source: Path) -> None:
    for _ in range(2):
        tally, _ = converted(source, str(source / "out"), overwrite=True)
        assert tally.files == len(PATHS)
    for _ in range(2):
        tally, _ = converted(source, str(source / "all.jsonl"), overwrite=True)
        assert tally.files == len(PATHS)
    with pytest.raises(TargetError, match="among the files that are read"):
        converted(source, str(source) + "/")


def test_nothing_is_overwritten(source: Path, tmp_path: Path) -> None:
    (tmp_path / "out/a").mkdir(parents=True)
    (tmp_path / "out/a/b.json").write_text("mine")
    tally, events = converted(source, str(tmp_path / "out"))
    assert (tmp_path / "out/a/b.json").read_text() == "mine"
    assert Failure("a/b.txt", "a/b.json exists in the output folder; --overwrite replaces it") in events
    assert (tally.failed, tally.articles) == (1, 5)
    tally, _ = converted(source, str(tmp_path / "out"), overwrite=True)
    assert (tally.failed, tally.articles) == (0, 6)
    (tmp_path / "out.csv").write_text("mine")
    with pytest.raises(TargetError, match="the file exists; --overwrite replaces it"):
        target_of(str(tmp_path / "out.csv"))


def test_links_in_the_output_folder_lead_nowhere(source: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out/a").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "precious").write_text("mine")
    (tmp_path / "out/b.json").symlink_to(tmp_path / "precious")
    tally, events = converted(source, str(tmp_path / "out"), overwrite=True)
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert (tmp_path / "precious").read_text() == "mine"
    assert Failure("a/b.txt", "cannot write a/b.json: a link leads out of the output folder") in events
    assert tally.failed == 3


def test_what_an_output_means(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "file").touch()
    out = str(tmp_path)
    assert target_of(f"{out}/x.csv") == Target(f"{out}/x.csv", format_named("csv"))
    assert target_of(f"{out}/x.txt", "csv") == Target(f"{out}/x.txt", format_named("csv"))
    assert target_of(f"{out}/x", "csv") == Target(f"{out}/x", format_named("csv"), folder=True)
    assert target_of(f"{out}/x.csv/") == Target(f"{out}/x.csv/", format_named("json"), folder=True)
    assert target_of(f"{out}/folder.csv") == Target(f"{out}/folder.csv", format_named("json"), folder=True)
    for name in ("x.txt", "file"):
        with pytest.raises(TargetError, match="does not say a format"):
            target_of(f"{out}/{name}")
    with pytest.raises(TargetError, match="not a regular file"):
        target_of("/dev/null", "csv", True)
    with pytest.raises(NoSuchNameError):
        target_of("x.csv", "xml")


def test_a_file_takes_its_name_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out"
    path.write_text("old")
    with pytest.raises(TypeError), replacing(str(path), overwrite=True) as file:
        file.write("not bytes")  # type: ignore[call-overload]
    assert path.read_text() == "old"
    with pytest.raises(FileExistsError), replacing(str(path)) as file:
        file.write(b"new")
    assert path.read_text() == "old"
    with replacing(str(tmp_path / "two")) as file:
        file.write(b"new")
        assert not (tmp_path / "two").exists()
    assert sorted(os.listdir(tmp_path)) == ["out", "two"]
    assert (tmp_path / "two").stat().st_mode == path.stat().st_mode


def test_names_that_are_not_utf8(source: Path, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    make(source, name)
    tally, _ = converted(source, str(tmp_path / "out"))
    assert tally.failed == 0
    assert json.loads((tmp_path / "out" / os.fsdecode(b"caf\xe9.json")).read_text("utf-8"))["path"] == name
    for suffix in ("csv", "md", "json", "jsonl"):
        assert converted(source, str(tmp_path / f"out.{suffix}"))[0].failed == 0
        (tmp_path / f"out.{suffix}").read_text("utf-8")


def test_a_deep_tree(tmp_path: Path) -> None:
    deep = "/".join(["d"] * 500)
    make(tmp_path / "in", f"{deep}/x.txt")
    tally, _ = converted(tmp_path / "in", str(tmp_path / "out.jsonl"))
    assert tally.articles == 1
    assert json.loads((tmp_path / "out.jsonl").read_text("utf-8"))["path"] == f"{deep}/x.txt"


def test_walking_opens_one_folder_at_a_time(source: Path) -> None:
    found = walk(str(source), ("nowhere",), ".json")
    assert next(item for item in found if not isinstance(item, Skipped)).path == "a-b.txt"


names = st.text("aAbBßéE\u0301.~1", min_size=1, max_size=6).filter(lambda name: name.strip("."))


@settings(suppress_health_check=[HealthCheck.too_slow])  # long names on a busy machine
@given(st.sets(names | st.text("aé", min_size=100, max_size=255)), st.sets(names, max_size=3))
@example({"b.txt", "b.htm", "b.txt.txt"}, {"b.json"})
@example({"A.txt", "a.txt", "a.TXT"}, set())
def test_mirrored_names_are_distinct_and_short(files: set[str], folders: set[str]) -> None:
    import unicodedata

    folders -= files
    outs = mirrored(files, folders, ".json")
    assert outs.keys() == files | folders
    folded = {unicodedata.normalize("NFC", name.casefold()) for name in outs.values()}
    assert len(folded) == len(outs)
    assert all(len(os.fsencode(name)) <= LONGEST for name in outs.values())
    assert all(outs[name].endswith(".json") for name in files)
    assert mirrored(sorted(files, reverse=True), folders, ".json") == outs


def test_mirrored_names_are_plain_where_they_can_be() -> None:
    assert mirrored(["b.txt", "c.htm", "c.txt", "d"], ["e.json"], ".json") == {
        "b.txt": "b.json",
        "c.htm": "c.htm.json",
        "c.txt": "c.txt.json",
        "d": "d.json",
        "e.json": "e.json",
    }


def test_a_million_files_are_walked_with_flat_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand folders of a thousand names that exist nowhere: of the folders behind, nothing is kept."""
    import tracemalloc
    from contextlib import contextmanager

    class Entry:
        def __init__(self, path: str, name: str, folder: bool) -> None:
            self.name, self.path, self.is_folder = name, f"{path}/{name}", folder

        def is_dir(self, follow_symlinks: bool = True) -> bool:
            return self.is_folder

        def is_symlink(self) -> bool:
            return False

    @contextmanager
    def scandir(path: str) -> Iterator[list[Entry]]:
        top = path.rstrip("/") == str(tmp_path)
        yield [Entry(path, f"{number:04}" if top else f"{number:04}.txt", top) for number in range(1000)]

    monkeypatch.setattr(os, "scandir", scandir)
    found = walk(str(tmp_path))
    peaks = []
    tracemalloc.start()
    for count in (10_000, 90_000):
        for _ in range(count):
            next(found)
        peaks.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
    assert peaks[1] < 1.1 * peaks[0]
    assert sum(1 for _ in found) == 900_000
