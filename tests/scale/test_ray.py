"""Ray on a cluster of two nodes, simulated here: the records of the local engine, also when a node is killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import ray
from ray.cluster_utils import Cluster

from newsparse.article import Article
from newsparse.convert import Converted, Event, Failure, How, Settings, Tally, Target, convert, target_of
from newsparse.convert.on_ray import LOST, convert_on_ray
from newsparse.write import format_named

NODE = {"num_cpus": 1, "object_store_memory": 100 * 2**20}


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """A head, and this process connected to it; each test adds a second node."""
    cluster = Cluster(initialize_head=True, head_node_args={**NODE, "include_dashboard": False})
    ray.init(address=cluster.address, log_to_driver=False, logging_level="critical")
    yield cluster
    ray.shutdown()
    cluster.shutdown()


@pytest.fixture
def local(corpus: Path, tmp_path: Path) -> tuple[set[str], set[str]]:
    """The records of the local engine, and the files that fail."""
    events: list[Event] = []
    convert(str(corpus), target_of(str(tmp_path / "local.jsonl")), Settings(), events.append)
    failed = {event.path for event in events if isinstance(event, Failure)}
    assert len(failed) == 9
    return set((tmp_path / "local.jsonl").read_text("utf-8").splitlines()), failed


def lines(out: Path, kind: str) -> set[str]:
    return {line for path in out.glob(f"{kind}-*") for line in path.read_text("utf-8").splitlines()}


def on_ray(source: str, out: Path, events: list[Event]) -> Tally:
    return convert_on_ray(
        source, Target(str(out), format_named("jsonl"), True), Settings(), events.append, How(0), None
    )


@pytest.mark.parametrize("by_address", [False, True])
def test_two_nodes_give_what_one_machine_gives(
    cluster: Cluster, corpus: Path, tmp_path: Path, local: tuple[set[str], set[str]], by_address: bool
) -> None:
    second = cluster.add_node(**NODE)
    events: list[Event] = []
    tally = on_ray(corpus.as_uri() if by_address else str(corpus), tmp_path / "out", events)
    cluster.remove_node(second)
    assert lines(tmp_path / "out", "part") == local[0]
    assert {json.loads(line)["path"] for line in lines(tmp_path / "out", "errors")} == local[1]
    assert {event.path for event in events if isinstance(event, Failure)} == local[1]
    assert (tally.articles, tally.failed) == (len(local[0]), len(local[1]))
    assert {name[:5] for name in os.listdir(tmp_path / "out")} == {"part-", "error"}


def test_a_node_that_is_killed_costs_nothing(
    cluster: Cluster, corpus: Path, tmp_path: Path, local: tuple[set[str], set[str]]
) -> None:
    second = cluster.add_node(**NODE)
    events: list[Event] = []
    killed = False

    def tell(event: Event) -> None:
        nonlocal killed
        events.append(event)
        if isinstance(event, Converted) and not killed:
            killed = True
            cluster.remove_node(second, allow_graceful=False)

    target = Target(str(tmp_path / "out"), format_named("jsonl"), True)
    convert_on_ray(str(corpus), target, Settings(), tell, How(0), None)
    assert killed
    assert lines(tmp_path / "out", "part") == local[0]
    paths = [event.path for event in events]
    assert len(paths) == len(set(paths))


def test_a_second_run_makes_the_shards_that_are_missing(cluster: Cluster, corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    on_ray(str(corpus), out, [])
    before = {name: (out / name).read_bytes() for name in os.listdir(out)}
    [gone, *_] = sorted(name for name in before if name.startswith("part-"))
    (out / gone).unlink()
    (out / ".newsparse-0123456789abcdef.tmp").write_text("half of a sh")
    events: list[Event] = []
    tally = on_ray(str(corpus), out, events)
    assert {name: (out / name).read_bytes() for name in os.listdir(out)} == before
    again = {event.path for event in events if isinstance(event, Converted)}
    assert again == {json.loads(line)["path"] for line in before[gone].splitlines()}
    assert tally.unchanged == tally.files - tally.failed - len(again)


def test_a_shard_that_never_comes_back_is_named_and_the_others_are_written(
    cluster: Cluster, corpus: Path, tmp_path: Path, local: tuple[set[str], set[str]]
) -> None:
    form = format_named("jsonl")

    def deadly(article: Article, explain: bool = False) -> str:
        if article.path == "3/017.txt":
            os._exit(1)
        return form.record(article)

    events: list[Event] = []
    target = Target(str(tmp_path / "out"), form._replace(record=deadly), True)
    tally = convert_on_ray(str(corpus), target, Settings(), events.append, How(0), None)
    lost = {event.path for event in events if isinstance(event, Failure) and event.reason == LOST}
    assert "3/017.txt" in lost
    records = lines(tmp_path / "out", "part")
    assert records == {line for line in local[0] if json.loads(line)["path"] not in lost}
    assert 0 < len(records) == tally.articles


def test_the_command(cluster: Cluster, corpus: Path, tmp_path: Path, local: tuple[set[str], set[str]]) -> None:
    command = [sys.executable, "-m", "newsparse", "convert", str(corpus), "-o", "out", "--engine", "ray"]
    command += ["--address", cluster.address, "-f", "jsonl"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 1
    said = done.stderr.splitlines()
    assert len([line for line in said if line.endswith(": the file is empty")]) == 8
    assert "newsparse: photo.jpg: not text: a JPEG image; only text is read" in said
    assert said[-1] == f"newsparse: 402 files, {len(local[0])} articles, 9 failed"
    assert len(said) == 11  # the warning of latin.txt, too, and not a line of Ray's
    assert lines(tmp_path / "out", "part") == local[0]


def test_parquet_holds_the_same_records(cluster: Cluster, corpus: Path, tmp_path: Path) -> None:
    convert(str(corpus), target_of(str(tmp_path / "local.parquet")), Settings(), lambda event: None)
    target = Target(str(tmp_path / "out"), format_named("parquet"), True)
    tally = convert_on_ray(str(corpus), target, Settings(), lambda event: None, How(0), None)
    local = pq.read_table(tmp_path / "local.parquet")
    found = pa.concat_tables(pq.read_table(path) for path in sorted((tmp_path / "out").glob("part-*.parquet")))
    assert found.schema == local.schema
    assert found.sort_by("path").to_pylist() == local.sort_by("path").to_pylist()
    assert found.num_rows == tally.articles > 0


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["--engine", "ray", "--address", "127.0.0.1:1"], 1, "no cluster answers at 127.0.0.1:1"),
        (["--engine", "ray", "--excel"], 2, "--excel does not go with --engine ray"),
        (["--engine", "ray", "-f", "md"], 2, "--engine ray writes"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    corpus: Path, tmp_path: Path, options: list[str], code: int, said: str
) -> None:
    command = [sys.executable, "-m", "newsparse", "convert", str(corpus), "-o", "out/", *options]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == code
    assert done.stderr.startswith(f"newsparse: {said}")
    assert done.stderr.count("\n") == 1
