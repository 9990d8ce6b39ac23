"""A corpus in shards: each is some of its files, read and written apart from all others, by any machine, in any order.

A shard is named after what it reads and how: the paths, sizes and times of its files, and the options. Its output has
that name, so that a second run knows what is done; where a shard ends, the paths decide and not their number, so that a
new file changes one shard and not all that follow. Sources and outputs are wherever pyarrow has a file system: a folder
that every machine sees, ``s3://``, ``gs://``, ``hdfs://``.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from hashlib import sha256
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from zlib import crc32

from .. import extras
from ..errors import NewsparseError, UnreadableError
from ..read import read_file, reason_of
from .archives import is_archive
from .events import EXCLUDED, HIDDEN, Failure, How, Skipped, Source
from .walk import UNSEEN, Folder, Found, Names, Walker, walk

#: A corpus is divided into about so many shards: work for hundreds of machines, and few enough to be listed.
USUAL_SHARDS = 1000

#: A shard has so many files or more, for handing it out takes as long as reading 64; up to so many times what is usual;
#: and it ends with the file that makes it so many bytes, a minute or two of work, for a file may be an archive.
LEAST, MOST, LARGEST = 256, 4, 64 * 2**20

#: So many files are on their way at a time to a process that reads from afar; an object store answers in 20 ms or more.
FETCHED_AHEAD = 16

#: So long gs:// tries again where nobody answers, in seconds, unless its address says it: else a quarter of an hour.
PATIENCE = "retry_limit_seconds=60"

#: What gives the bytes of a file, or raises what opening it does.
Load = Callable[[], bytes]


class Place(NamedTuple):
    """A folder in a file system of pyarrow, by its ``name``; ``local`` if that is a path and not an address."""

    name: str
    system: Any
    path: str
    local: bool

    def below(self, path: str) -> str:
        """A path in the folder, as the file system has it."""
        return f"{self.path}/{path}" if path else self.path


class File(NamedTuple):
    """A file to read, and what tells whether it has changed."""

    path: str
    size: int
    changed: int


class Shard(NamedTuple):
    """The files of a shard, and its name."""

    name: str
    paths: tuple[str, ...]


def place_of(name: str) -> Place:
    """The folder of a path or an address. Raises NewsparseError for an address that leads nowhere."""
    systems = extras.load("pyarrow.fs", "ray")
    if "://" not in name:
        return Place(name, systems.LocalFileSystem(), os.path.abspath(name), True)
    try:
        system, path = systems.FileSystem.from_uri(_bounded(name))
    except Exception as error:  # each file system has its own errors
        raise NewsparseError(f"{name}: {str(error).strip().partition(chr(10))[0]}") from error
    return Place(name, system, path.rstrip("/"), False)


def _bounded(address: str) -> str:
    """The address, with an end to how long its file system tries."""
    if not address.startswith(("gs://", "gcs://")) or PATIENCE.partition("=")[0] in address:
        return address
    return f"{address}{'&' if '?' in address else '?'}{PATIENCE}"


def listed(place: Place, how: How, besides: tuple[str, ...] = ()) -> Iterator[File | Failure | Skipped]:
    """What there is to read in a folder, in order: as ``walk`` finds it, but archives are not opened."""
    if not place.local:
        yield from _listed_far(place, Names(how))
        return
    for found in walk(place.path, besides, how=how, opened=False):
        if not isinstance(found, Source):
            yield found
            continue
        try:
            status = os.stat(os.path.join(place.path, found.path))
        except OSError as error:
            yield Failure(found.path, reason_of(error))
        else:
            yield File(found.path, status.st_size, status.st_mtime_ns)


def _listed_far(place: Place, names: Names) -> Iterator[File | Failure | Skipped]:
    """What there is to read in a folder that is not this machine's own. Raises UnreadableError if it has no answer."""
    systems = extras.load("pyarrow.fs", "ray")
    try:
        found = place.system.get_file_info(systems.FileSelector(place.path, recursive=True))
    except OSError as error:
        gone = isinstance(error, FileNotFoundError)
        raise UnreadableError(f"{place.name}: {'no such folder' if gone else reason_of(error)}") from error
    entries = {entry.path.removeprefix(place.path).lstrip("/"): entry for entry in found}
    for path, entry in sorted(entries.items()):
        if entry.type == systems.FileType.Directory:
            continue
        if any(part.startswith(UNSEEN) for part in path.split("/")):
            yield Skipped(path, HIDDEN)
        elif any(names.excluded(above) for above in _above(path)) or not (is_archive(path) or names.included(path)):
            yield Skipped(path, EXCLUDED)
        else:
            yield File(path, entry.size or 0, entry.mtime_ns or 0)


def _above(path: str) -> list[str]:
    """The folders on the way to a file, and the file."""
    parts = path.split("/")
    return ["/".join(parts[: number + 1]) for number in range(len(parts))]


def divided(files: list[File], settings: str) -> Iterator[Shard]:
    """The shards of a corpus; ``settings`` says how it is read and written."""
    usual = max(LEAST, 1 << (len(files) // USUAL_SHARDS).bit_length())
    some: list[File] = []
    size = 0
    for file in files:
        some.append(file)
        size += file.size
        ends = crc32(os.fsencode(file.path)) % usual == 0
        if ends or len(some) >= MOST * usual or size >= LARGEST:
            yield _shard(some, settings)
            some, size = [], 0
    if some:
        yield _shard(some, settings)


def _shard(files: list[File], settings: str) -> Shard:
    """Some files as a shard."""
    name = sha256(repr((settings, [tuple(file) for file in files])).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return Shard(name, tuple(file.path for file in files))


def loaded(place: Place, paths: Iterable[str], how: How) -> Iterator[Found]:
    """The files of a shard with their bytes, and what stands in archives, in order; Failure for what cannot be read."""
    for path, load in _ahead(place, paths):
        try:
            if is_archive(path):
                yield from _unpacked(place, path, load, how)
            else:
                yield Source(path, "", load())
        except UnreadableError as error:
            yield Failure(path, str(error))
        except OSError as error:
            yield Failure(path, reason_of(error))


def _ahead(place: Place, paths: Iterable[str]) -> Iterator[tuple[str, Load]]:
    """Each path with what gives its bytes; files that are far are fetched some ahead, since each is long on its way."""
    if place.local:
        yield from ((path, partial(read_file, os.path.join(place.path, path))) for path in paths)
        return
    with ThreadPoolExecutor(FETCHED_AHEAD) as pool:
        coming: deque[tuple[str, Load]] = deque()
        for path in paths:
            coming.append((path, pool.submit(_fetched, place, path).result))
            if len(coming) > FETCHED_AHEAD:
                yield coming.popleft()
        yield from coming


def _fetched(place: Place, path: str) -> bytes:
    """The bytes of a file that is far."""
    with place.system.open_input_stream(place.below(path), compression=None) as stream:
        data: bytes = stream.read()
    return data


def _unpacked(place: Place, path: str, load: Load, how: How) -> Iterator[Found]:
    """What stands in an archive; one that is far is put on this machine's disk."""
    if place.local:
        yield from Walker(place.path, (), None, Names(how)).members(Folder(path, ""))
        return
    with TemporaryDirectory() as here:
        copy = os.path.join(here, path)
        os.makedirs(os.path.dirname(copy), exist_ok=True)
        with open(copy, "xb") as file:
            file.write(load())
        yield from Walker(here, (), None, Names(how)).members(Folder(path, ""))
