"""A corpus on a cluster of two nodes, simulated on this machine, against the local engine: the same records, how fast.

    python benchmarks/cluster.py [FILES]           20000 without it; needs newsparse[ray]

Runs: the local engine with two processes, Ray with two nodes of one processor each, and Ray again with a node that is
killed after a third of the files. Each prints its seconds without the start of Ray, its ratio to the local engine, and
whether it gave the same set of records. Exit code 1 if one did not.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from newsparse.convert import Converted, Event, How, Settings, Target, convert, target_of
from newsparse.convert.on_ray import convert_on_ray
from newsparse.write import format_named

SEED = 20
SENTENCES = (
    "The harbour of Port Amity was closed on Monday after a storm of two days, the harbour master said.",
    "Nobody was hurt, but eleven boats were lost and the wall at the quay has to be built anew.",
    "The council will meet on Tuesday to talk about the money, which the town does not have.",
    '"We have waited for eight years," said the owner of three boats that were taken ashore in time.',
    "The next storm is announced for the week after, according to the office for the weather.",
)


def write_corpus(folder: Path, files: int) -> None:
    """Articles of about two kilobytes, and every hundredth file empty."""
    chance = random.Random(SEED)
    for number in range(files):
        path = folder / f"{number % 100:02}" / f"{number:06}.txt"
        path.parent.mkdir(exist_ok=True)
        paragraphs = [" ".join(chance.choices(SENTENCES, k=4)) for _ in range(5)]
        head = f"Harbour opens for the time number {number}\nBy Ada Quill\n21 June 2021"
        path.write_text("" if number % 100 == 99 else "\n\n".join([head, *paragraphs]) + "\n", "utf-8")


def locally(folder: Path, out: Path) -> set[str]:
    """The records of the local engine."""
    convert(str(folder), target_of(str(out)), Settings(), lambda event: None, How(2))
    return set(out.read_text("utf-8").splitlines())


def on_ray(folder: Path, out: Path, tell: Callable[[Event], None]) -> set[str]:
    """The records of Ray."""
    convert_on_ray(str(folder), Target(str(out), format_named("jsonl"), True), Settings(), tell, How(0), None)
    return {line for part in out.glob("part-*") for line in part.read_text("utf-8").splitlines()}


def main(files: int) -> int:
    import ray
    from ray.cluster_utils import Cluster

    node = {"num_cpus": 1, "object_store_memory": 200 * 2**20}
    cluster = Cluster(initialize_head=True, head_node_args={**node, "include_dashboard": False})
    second = cluster.add_node(**node)
    ray.init(address=cluster.address, log_to_driver=False, logging_level="critical")
    converted = 0

    def kill_a_node(event: Event) -> None:
        nonlocal converted
        converted += isinstance(event, Converted)
        if converted == files // 3:
            converted += 1
            cluster.remove_node(second, allow_graceful=False)
            print(f"  a node is killed after {converted - 1} files", flush=True)

    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        (root / "in").mkdir()
        write_corpus(root / "in", files)
        on_ray(root / "in" / "00", root / "warm", lambda event: None)
        start = time.perf_counter()
        expected = locally(root / "in", root / "local.jsonl")
        usual = time.perf_counter() - start
        print(f"local, 2 processes   {usual:7.1f} s  {files / usual:6.0f} files/s  {len(expected)} records", flush=True)
        same = True
        for what, tell in (("ray, 2 nodes", lambda event: None), ("ray, a node killed", kill_a_node)):
            start = time.perf_counter()
            found = on_ray(root / "in", root / what.replace(" ", ""), tell)
            took = time.perf_counter() - start
            same = same and found == expected
            verdict = "the same records" if found == expected else "NOT THE SAME RECORDS"
            print(
                f"{what:20} {took:7.1f} s  {files / took:6.0f} files/s  {took / usual:.2f} x local, {verdict}",
                flush=True,
            )
    ray.shutdown()
    cluster.shutdown()
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000))
