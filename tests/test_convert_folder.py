"""An output folder and its manifest: a second run does what is missing, changed or failed, and touches nothing else."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from newsparse.convert import (
    Converted,
    Event,
    Failure,
    How,
    Settings,
    Tally,
    TargetError,
    Unchanged,
    convert,
    target_of,
)
from newsparse.convert.folder import OutputFolder
from newsparse.convert.manifest import NAME

ARTICLE = "A Bridge is Opened\n\nBy Ada Lovelace\n\nIt was opened on Monday, and the mayor of the town was there.\n"


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(ARTICLE.replace("Bridge", f"Bridge {name}"))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    make(tmp_path / "in", "a.txt", "b.txt", "d/c.txt", "d/e.txt")
    return tmp_path / "in"


def run(source: Path, settings: Settings | None = None, **how: object) -> tuple[Tally, list[Event]]:
    """Convert to a folder beside the source, and what was told."""
    events: list[Event] = []
    target = target_of(str(source.parent / "out/"), overwrite=bool(how.pop("overwrite", False)))
    tally = convert(str(source), target, settings or Settings(), events.append, How(**how))  # type: ignore[arg-type]
    return tally, events


def entries(source: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (source.parent / "out" / NAME).read_bytes().splitlines()]


def stamps(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in folder.rglob("*.json")}


def test_the_manifest_says_what_became_of_each(source: Path) -> None:
    (source / "bad.txt").touch()
    run(source)
    lines = entries(source)
    assert [line["input"] for line in lines] == ["a.txt", "b.txt", "bad.txt", "d/c.txt", "d/e.txt"]
    assert {line["status"] for line in lines} == {"done", "failed"}
    assert lines[0]["output"] == "a.json"
    assert lines[0]["size"] == (source.parent / "out/a.json").stat().st_size
    assert lines[0]["articles"] == 1
    assert (lines[2]["output"], lines[2]["status"]) == (None, "failed")
    from hashlib import sha256

    assert lines[0]["sha256"] == sha256((source / "a.txt").read_bytes()).hexdigest()


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_second_run_does_nothing(source: Path, jobs: int) -> None:
    first, _ = run(source, jobs=jobs)
    before, manifest = stamps(source.parent / "out"), entries(source)
    again, events = run(source, jobs=jobs)
    assert all(isinstance(event, Unchanged) for event in events)
    assert again == Tally(files=4, articles=4, unchanged=4)
    assert first == Tally(files=4, articles=4)
    assert (stamps(source.parent / "out"), entries(source)) == (before, manifest)


def test_a_second_run_does_what_is_missing_changed_or_failed(source: Path) -> None:
    (source / "f.txt").touch()
    run(source)
    out = source.parent / "out"
    (out / "a.json").unlink()
    (out / "b.json").write_bytes(b"")  # as after a loss of power
    make(source, "f.txt", "g.txt")
    (source / "d/c.txt").write_text(ARTICLE.replace("Bridge", "Tunnel"))
    tally, events = run(source)
    assert [event.path for event in events if isinstance(event, Converted)] == [
        "a.txt", "b.txt", "d/c.txt", "f.txt", "g.txt",
    ]  # fmt: skip
    assert tally == Tally(files=6, articles=6, unchanged=1)
    assert json.loads((out / "d/c.json").read_text())["title"] == "A Tunnel is Opened"
    assert run(source)[0].unchanged == 6


def test_other_settings_do_all_again(source: Path) -> None:
    run(source)
    tally, _ = run(source, Settings(without=frozenset(["byline"])))
    assert (tally.failed, tally.unchanged) == (0, 0)
    assert run(source, Settings(without=frozenset(["byline"])))[0].unchanged == 4


def test_a_file_that_the_manifest_does_not_know_is_never_touched(source: Path) -> None:
    out = source.parent / "out"
    out.mkdir()
    (out / "a.json").write_text("mine")
    for _ in range(2):
        _, events = run(source)
        assert Failure("a.txt", "a.json exists in the output folder; --overwrite replaces it") in events
        assert (out / "a.json").read_text() == "mine"
    assert run(source, overwrite=True)[0] == Tally(files=4, articles=4, unchanged=3)
    assert (out / "a.json").read_text() != "mine"


def test_an_input_that_fails_now_keeps_its_output(source: Path) -> None:
    run(source)
    before = (source.parent / "out/a.json").read_bytes()
    (source / "a.txt").write_text("")
    assert run(source)[0].failed == 1
    assert (source.parent / "out/a.json").read_bytes() == before
    make(source, "a.txt")
    assert run(source)[0] == Tally(files=4, articles=4, unchanged=3)


def test_a_new_neighbour_takes_no_name_away(source: Path) -> None:
    run(source)
    make(source, "a.htm", "A.md")
    tally, _ = run(source)
    assert tally == Tally(files=6, articles=6, unchanged=4)
    (source / "a.htm").rename(source / "a.htm.json")  # its mirrored name would be that of a.htm before
    tally, _ = run(source)
    assert (tally.failed, tally.unchanged) == (0, 5)
    outputs = [str(line["output"]).casefold() for line in entries(source)]
    assert len(set(outputs)) == len(outputs) == 7
    titles = {json.loads(path.read_text())["path"] for path in (source.parent / "out").glob("*.json")}
    assert titles == {"a.txt", "b.txt", "a.htm", "A.md", "a.htm.json"}


def test_lines_that_were_cut_off_are_passed_over(source: Path) -> None:
    run(source)
    manifest = source.parent / "out" / NAME
    manifest.write_bytes(manifest.read_bytes()[:-20])
    assert run(source)[0] == Tally(files=4, articles=4, unchanged=3)
    with manifest.open("ab") as file:
        file.write(b'[]\n{"input": "a.txt"}\n\xff\xfe\n7')
    assert run(source)[0].unchanged == 4
    assert run(source)[0].unchanged == 4


def test_two_runs_at_once_are_refused(source: Path) -> None:
    target = target_of(str(source.parent / "out/"))
    (source.parent / "out").mkdir()
    folder = OutputFolder(target, Settings())
    if (child := os.fork()) == 0:  # the lock is a process's
        try:
            run(source)
        except TargetError as error:
            os._exit(7 if "another run" in str(error) else 1)
        os._exit(0)
    try:
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    finally:
        folder.close()


def test_what_a_killed_run_has_left_is_removed(source: Path) -> None:
    run(source)
    (source.parent / "out/.newsparse-0123.tmp").write_text("half")
    run(source)
    assert sorted(os.listdir(source.parent / "out")) == ["a.json", "b.json", "d", NAME]


def test_a_manifest_that_is_a_link_is_not_followed(source: Path) -> None:
    (source.parent / "out").mkdir()
    (source.parent / "out" / NAME).symlink_to(source.parent / "elsewhere")
    with pytest.raises(TargetError, match="not a regular file"):
        run(source)


def test_an_output_folder_is_never_read(source: Path) -> None:
    for name in ("in/one", "in/two"):
        events: list[Event] = []
        target = target_of(str(source.parent / name) + "/")
        assert convert(str(source), target, Settings(), events.append).articles == 4


def test_fail_fast_keeps_what_was_done(source: Path) -> None:
    from newsparse.convert import StoppedError

    (source / "b.txt").write_text("")
    with pytest.raises(StoppedError):
        run(source, fail_fast=True)
    assert [line["input"] for line in entries(source)] == ["a.txt", "b.txt"]
    make(source, "b.txt")
    assert run(source, fail_fast=True)[0] == Tally(files=4, articles=4, unchanged=1)
