"""A corpus in shards: what is listed, where a shard ends, what it writes. No cluster is needed for that."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from newsparse.convert import Converted, Failure, How, Settings, Skipped, Source, Target, convert, target_of, walk
from newsparse.convert.on_ray import convert_on_ray
from newsparse.convert.shard_files import Job, Output
from newsparse.convert.shards import LARGEST, LEAST, MOST, File, Shard, _bounded, divided, listed, loaded, place_of
from newsparse.convert.target import TargetError
from newsparse.errors import NewsparseError, UnreadableError
from newsparse.write import format_named

JSONL = format_named("jsonl")


def article(number: int) -> str:
    return f"Harbour {number} reopens\nBy Ada Quill\nJune 21, 2021\n\nThe harbour of Port Amity is open again.\n"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A folder with files of all kinds."""
    folder = tmp_path / "in"
    (folder / "b" / "c").mkdir(parents=True)
    for number, name in enumerate(["a.txt", "b/b.txt", "b/c/d.txt", "b.txt", "é.txt", ".hidden.txt", "b/x.log"]):
        (folder / name).write_text(article(number), "utf-8")
    (folder / "empty.txt").touch()
    with zipfile.ZipFile(folder / "b" / "old.zip", "w") as archive:
        archive.writestr("1.txt", article(10))
        archive.writestr(".hidden", article(11))
        archive.writestr("2.txt", "")
    return folder


def test_the_same_files_are_found_by_path_and_by_address(corpus: Path) -> None:
    how = How(exclude=("*.log",))
    here = list(listed(place_of(str(corpus)), how))
    there = list(listed(place_of(corpus.as_uri()), how))
    assert [each for each in here if isinstance(each, File)] == [each for each in there if isinstance(each, File)]
    assert {each.path for each in here if isinstance(each, File)} == {
        "a.txt", "b.txt", "b/b.txt", "b/c/d.txt", "b/old.zip", "empty.txt", "é.txt"
    }  # fmt: skip
    assert sorted(each for each in here if isinstance(each, Skipped)) == sorted(
        each for each in there if isinstance(each, Skipped)
    )


def test_a_folder_is_excluded_by_path_and_by_address(corpus: Path) -> None:
    for place in (place_of(str(corpus)), place_of(corpus.as_uri())):
        found = [each.path for each in listed(place, How(exclude=("b",))) if isinstance(each, File)]
        assert found == ["a.txt", "b.txt", "empty.txt", "é.txt"]


def test_shards_hold_what_walk_finds(corpus: Path) -> None:
    expected = [(each.path, each.data) for each in walk(str(corpus)) if isinstance(each, Source)]
    expected = [(path, data if data is not None else (corpus / path).read_bytes()) for path, data in expected]
    for place in (place_of(str(corpus)), place_of(corpus.as_uri())):
        paths = [each.path for each in listed(place, How()) if isinstance(each, File)]
        found = [(each.path, each.data) for each in loaded(place, paths, How()) if isinstance(each, Source)]
        assert sorted(found) == sorted(expected)


def test_a_file_that_cannot_be_read_is_a_failure(corpus: Path) -> None:
    os.mkfifo(corpus / "pipe")
    for place in (place_of(str(corpus)), place_of(corpus.as_uri())):
        [gone] = loaded(place, ["gone.txt"], How())
        assert isinstance(gone, Failure)
        assert gone.path == "gone.txt"
    [pipe] = loaded(place_of(str(corpus)), ["pipe"], How())
    assert isinstance(pipe, Failure)
    assert pipe.reason.startswith("a named pipe")


def files(count: int, size: int = 1) -> list[File]:
    return [File(f"{number:06}.txt", size, 0) for number in range(count)]


def test_every_file_is_in_one_shard_and_none_is_too_long() -> None:
    for count in (0, 1, 400, 20_000, 300_000):
        shards = list(divided(files(count), "s"))
        assert [path for shard in shards for path in shard.paths] == [file.path for file in files(count)]
        assert len(shards) <= 3000
        assert max((len(shard.paths) for shard in shards), default=0) <= MOST * max(LEAST, count // 500)
        assert len({shard.name for shard in shards}) == len(shards)


def test_a_new_file_changes_one_shard() -> None:
    before = {shard.name for shard in divided(files(20_000), "s")}
    more = sorted([*files(20_000), File("010000a.txt", 1, 0)])
    assert len({shard.name for shard in divided(more, "s")} - before) == 1


@pytest.mark.parametrize("change", [{"size": 2}, {"changed": 5}, {"path": "000000b.txt"}])
def test_a_shard_has_another_name_when_a_file_has_changed(change: dict[str, int]) -> None:
    [before] = divided(files(3), "s")
    [after] = divided([files(3)[0]._replace(**change), *files(3)[1:]], "s")
    assert before.name != after.name
    assert [before.name] != [shard.name for shard in divided(files(3), "other options")]


def test_large_files_end_a_shard() -> None:
    assert [len(shard.paths) for shard in divided(files(4, LARGEST // 2), "s")] == [2, 2]


def job(corpus: Path, out: Path) -> Job:
    out.mkdir(exist_ok=True)
    return Job(place_of(str(corpus)), Output(place_of(str(out)), JSONL), Settings(), How())


def test_a_shard_is_a_file_of_articles_and_one_of_errors(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    events = job(corpus, out).do(Shard("0123456789abcdef", ("a.txt", "b/old.zip", "empty.txt", "gone.txt")))
    assert [type(event) for event in events] == [Converted, Converted, Skipped, Failure, Failure, Failure]
    assert sorted(os.listdir(out)) == ["errors-0123456789abcdef.jsonl", "part-0123456789abcdef-2.jsonl"]
    records = map(json.loads, (out / "part-0123456789abcdef-2.jsonl").read_text().splitlines())
    assert [record["path"] for record in records] == ["a.txt", "b/old.zip/1.txt"]
    errors = map(json.loads, (out / "errors-0123456789abcdef.jsonl").read_text().splitlines())
    assert list(errors) == [
        {"path": "b/old.zip/2.txt", "reason": "the file is empty"},
        {"path": "empty.txt", "reason": "the file is empty"},
        {"path": "gone.txt", "reason": "no such file"},
    ]


def test_names_that_are_not_utf8_come_back_from_a_file_of_errors(corpus: Path, tmp_path: Path) -> None:
    shard = Shard("0" * 16, ("caf\udce9.txt",))
    [event] = job(corpus, tmp_path / "out").do(shard)
    [failure] = job(corpus, tmp_path / "out").output.errors(f"errors-{shard.name}.jsonl")
    assert event == failure == Failure("caf\udce9.txt", "no such file")


def test_a_shard_that_cannot_be_written_leaves_nothing(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    broken = JSONL._replace(record=lambda article, explain=False: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        job(corpus, out)._replace(output=Output(place_of(str(out)), broken)).do(Shard("0" * 16, ("a.txt",)))
    assert os.listdir(out) == []


def test_what_is_done_is_not_done_again_and_needs_no_cluster(corpus: Path, tmp_path: Path) -> None:
    """What the second run says of a folder in which every shard is there; with other options it is refused."""
    out = tmp_path / "out"
    target = Target(str(out), JSONL, True)
    from newsparse.convert.folder import fingerprint

    found = [each for each in listed(place_of(str(corpus)), How()) if isinstance(each, File)]
    for shard in divided(found, fingerprint(target, Settings())):
        job(corpus, out).do(shard)
    before = {name: (out / name).stat().st_mtime_ns for name in os.listdir(out)}
    told: list[object] = []
    tally = convert_on_ray(str(corpus), target, Settings(), told.append, How(), None)
    local = convert(str(corpus), target_of(str(tmp_path / "local.jsonl")), Settings(), told.append)
    assert (tally.articles, tally.failed, tally.skipped) == (local.articles, local.failed, 1)
    assert tally.unchanged == tally.files - tally.failed
    assert {name: (out / name).stat().st_mtime_ns for name in os.listdir(out)} == before
    with pytest.raises(TargetError, match="shards of other files or other options"):
        convert_on_ray(str(corpus), target, Settings(encoding="cp1252"), told.append, How(), None)


@pytest.mark.parametrize(("source", "out"), [("", ""), ("file://", "/b/shards")])
def test_the_output_is_not_among_the_files(corpus: Path, source: str, out: str) -> None:
    target = Target(source + str(corpus) + out, JSONL, True)
    with pytest.raises(TargetError, match="among the files that are read"):
        convert_on_ray(source + str(corpus), target, Settings(), lambda event: None, How(), None)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["s3://bucket/in", "-o", "out/"], "s3://bucket/in is an address; it goes with --engine ray"),
        ([".", "-o", "s3://bucket/out"], "s3://bucket/out is an address; it goes with --engine ray"),
        ([".", "-o", "out/", "--address", "auto"], "--address goes with --engine ray"),
        ([".", "-o", "out/", "--engine", "ray", "--fail-fast"], "--fail-fast does not go with --engine ray"),
    ],
)
def test_what_goes_with_the_other_engine_is_wrong_usage(corpus: Path, arguments: list[str], said: str) -> None:
    command = [sys.executable, "-m", "newsparse", "convert", *arguments]
    done = subprocess.run(command, cwd=corpus, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.splitlines()[0].partition(" (see")[0]) == (2, f"newsparse: {said}")
    assert not (corpus / "out").exists()


def test_an_address_that_leads_nowhere() -> None:
    with pytest.raises(NewsparseError, match=r"^nope://bucket/folder: .*nope"):
        place_of("nope://bucket/folder")
    with pytest.raises(UnreadableError, match=r"^file:///gone/folder: no such folder$"):
        list(listed(place_of("file:///gone/folder"), How()))


@pytest.mark.parametrize(
    ("query", "said"), [("", "?retry_limit_seconds=60"), ("?scheme=http", "&retry_limit_seconds=60")]
)
def test_nobody_waits_a_quarter_of_an_hour_for_an_address(query: str, said: str) -> None:
    assert _bounded(f"gs://bucket/a{query}") == f"gs://bucket/a{query}{said}"
    assert _bounded("gs://bucket/a?retry_limit_seconds=5") == "gs://bucket/a?retry_limit_seconds=5"
    assert _bounded("s3://bucket/a") == "s3://bucket/a"


def test_without_ray_the_command_is_named(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "ray.py").write_text("raise ImportError\n")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])}
    command = [sys.executable, "-m", "newsparse", "convert", str(corpus), "-o", "shards", "--engine", "ray"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        1,
        "newsparse: --engine ray needs newsparse[ray]: pip install 'newsparse[ray]'\n",
    )
