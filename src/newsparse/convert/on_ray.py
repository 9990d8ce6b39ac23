"""A corpus converted on a cluster, with Ray Data: it hands out the shards, and makes again what a lost machine had.

Nothing here knows of machines. A shard is a row; the map over the rows reads and writes it, where it runs, and gives
back what happened to each file. It is not ``ray.data.read_binary_files`` that reads: one file that cannot be read
would end it, and here it is a line among the errors. No article comes back to this process, and none goes from one
machine to another.
"""

from __future__ import annotations

import logging
import os
import pickle
import socket
import warnings
from collections.abc import Iterator
from typing import Any

from .. import extras
from ..errors import NewsparseError
from ..pipeline import Settings
from ..write.atomic import HIDDEN
from .events import Event, Failure, How, Tally, Tell, Unchanged
from .folder import fingerprint
from .shard_files import NAME, Job, Output
from .shards import File, Place, Shard, divided, listed, place_of
from .target import Target, TargetError

#: What a shard says that came back from no machine.
LOST = "its shard was lost, more often than Ray tries again; a second run does what is missing"

#: So often a shard is tried again whose process or machine is lost; without a number Ray would never give up.
TRIES = 3

#: So long a cluster may take to answer, in seconds.
ANSWER = 10

Cluster = tuple[str | None, int | None]


class ClusterError(NewsparseError):
    """There is no cluster, or it does not work."""


def convert_on_ray(source: str, target: Target, settings: Settings, tell: Tell, how: How, address: str | None) -> Tally:
    """Read every file below a folder or an address, and write what it holds in shards.

    ``target`` names the folder or the address to write to. ``tell`` hears of each source once. Shards that an earlier
    run has written are not made again. ``how.jobs`` is how many are made at a time, 0 as many as there are processors.
    Raises TargetError for a folder with other shards, OSError if nothing can be written, ClusterError.
    """
    tally = Tally()

    def count(event: Event) -> None:
        tally.count(event)
        tell(event)

    job = Job(place_of(source), Output(place_of(target.path), target.format), settings, how)
    _check_apart(job.source, job.output.place)
    files = []
    for found in listed(job.source, how, (target.path, *how.besides)):
        if isinstance(found, File):
            files.append(found)
        else:
            count(found)
    shards = {shard.name: shard for shard in divided(files, fingerprint(target, settings))}
    done, stale = _known(job.output, shards, target.overwrite)
    for name in done:
        for event in _earlier(job.output, shards.pop(name), done[name]):
            count(event)
    for event in _made(job, shards, (address, how.jobs or None)):
        count(event)
    job.output.remove(stale)
    return tally


def _check_apart(source: Place, out: Place) -> None:
    """Raise TargetError where a second run would read what the first has written."""
    within = f"{out.path}/".startswith(f"{source.path}/")
    if out.path == source.path or (within and not source.local):  # of its own disk, ``walk`` leaves the output out
        raise TargetError("the output would lie among the files that are read")


def _known(output: Output, shards: dict[str, Shard], overwrite: bool) -> tuple[dict[str, list[str]], list[str]]:
    """The shards that are done, each with its files, and the files of shards that are none of these."""
    known: dict[str, list[str]] = {}
    stale = []
    for name in output.names():
        found = NAME.fullmatch(name)
        if found and found["shard"] in shards:
            known.setdefault(found["shard"], []).append(name)
        elif found:
            stale.append(name)
        elif name.startswith(HIDDEN):  # of a run that was killed: no other is at work
            output.remove([name])
    if stale and not overwrite:
        raise TargetError("it has shards of other files or other options; --overwrite removes them in the end")
    return {shard: names for shard, names in known.items() if any(name.startswith("part-") for name in names)}, stale


def _earlier(output: Output, shard: Shard, names: list[str]) -> Iterator[Event]:
    """What an earlier run has found in a shard."""
    failed = [failure for name in names if name.startswith("errors-") for failure in output.errors(name)]
    yield from failed
    articles = sum(int(found["articles"] or 0) for name in names if (found := NAME.fullmatch(name)))
    lost = {failure.path for failure in failed}
    for path in shard.paths:
        if path not in lost:
            yield Unchanged(path, articles)
            articles = 0


def _made(job: Job, shards: dict[str, Shard], cluster: Cluster) -> Iterator[Event]:
    """What happens to the files while the cluster makes the shards."""
    if not shards:
        return
    missing = dict(shards)
    for name, events, reason in _mapped(job, list(shards.values()), *cluster):
        if reason:
            raise OSError(0, reason)
        del missing[name]
        yield from events
    if len(missing) == len(shards):
        raise ClusterError("no machine of the cluster has made a shard; is newsparse[ray] installed there?")
    for shard in missing.values():
        yield from (Failure(path, LOST) for path in shard.paths)


def _mapped(job: Job, shards: list[Shard], address: str | None, jobs: int | None) -> Iterator[tuple[str, Any, str]]:
    """The shards as they are made: the name, what happened, and why it could not be written."""
    ray = _connected(address)
    items = [{"shard": pickle.dumps(shard)} for shard in shards]
    dataset = ray.data.from_items(items, override_num_blocks=len(items))
    dataset.context.max_errored_blocks = -1
    dataset.context.enable_progress_bars = False

    def made(row: dict[str, Any]) -> dict[str, Any]:
        shard = pickle.loads(row["shard"])
        try:
            result = (shard.name, job.do(shard), "")
        except OSError as error:
            result = (shard.name, [], error.strerror or str(error))
        return {"result": pickle.dumps(result)}

    with warnings.catch_warnings():  # that the way to say how often is to change in Ray 2.64
        warnings.simplefilter("ignore")
        mapped = dataset.map(made, concurrency=jobs, max_retries=TRIES)
    for row in mapped.iter_rows():
        yield pickle.loads(row["result"])


def _connected(address: str | None) -> Any:
    """Ray, connected to a cluster, or to one that it starts on this machine; it says nothing and sends nothing."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    ray = extras.load("ray", "ray")
    extras.load("ray.data", "ray")
    logging.getLogger("ray.data").setLevel(logging.CRITICAL)
    if not ray.is_initialized():
        _check_address(address)
        local: dict[str, Any] = {} if address or "RAY_ADDRESS" in os.environ else {"include_dashboard": False}
        try:
            ray.init(address=address, logging_level=logging.CRITICAL, log_to_driver=False, **local)
        except (ConnectionError, RuntimeError, ValueError) as error:
            raise ClusterError(f"no cluster: {str(error).strip().partition(chr(10))[0]}") from error
    return ray


def _check_address(address: str | None) -> None:
    """Raise ClusterError for an address where nobody answers: Ray would ask there for ten minutes."""
    host, colon, port = (address or "").removeprefix("ray://").rpartition(":")
    if not colon:
        return
    try:
        socket.create_connection((host.strip("[]"), int(port)), ANSWER).close()
    except (OSError, ValueError, OverflowError) as error:
        raise ClusterError(f"no cluster answers at {address}") from error
