"""What an output folder remembers: which input gave which output, so that a second run does only what is missing.

A line for every input, appended before the output takes its name: a run that is killed leaves no output that the
manifest does not know, and what it knows too early is found to be missing. Of several lines for an input the last
counts; a line that was cut off is passed over. What is known of every input is in memory, about half a kilobyte each,
only if an earlier run has left something.

After a loss of power, files of the last seconds may be gone or empty, since only the manifest is flushed to the disk,
and only at the end: to flush every file would take as long as to parse it. Outputs that have not the size that the
manifest says are made again, and one that it has forgotten is taken for ours if it is what we would write.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from ..write import format_of
from ..write.mirror import hashed
from .target import Target, TargetError

NAME = "newsparse-manifest.jsonl"

DONE, FAILED = "done", "failed"


class Entry(NamedTuple):
    """What is known of an input. ``settings`` tells with what it was read, ``size`` is that of its output."""

    sha256: str | None
    output: str | None
    status: str
    articles: int
    size: int
    settings: str


class Manifest:
    """The manifest of a folder, open for one run; a second run at the same time is refused."""

    def __init__(self, target: Target, settings: str) -> None:
        self.target = target
        self.settings = settings
        self.root = os.path.realpath(target.path)
        path = os.path.join(self.root, NAME)
        if os.path.islink(path) or (os.path.lexists(path) and not os.path.isfile(path)):
            raise TargetError(f"{NAME} in it is not a regular file")
        self.file = open(path, "a+b", buffering=0)  # noqa: SIM115 - closed below
        try:
            _lock(self.file.fileno())
            self.entries = dict(self._lines())
        except BaseException:
            self.file.close()
            raise
        self.owners = {_folded(entry.output): name for name, entry in self.entries.items() if entry.output}

    def _lines(self) -> Iterator[tuple[str, Entry]]:
        """The inputs and what is known of them; the file then ends with a line end."""
        self.file.seek(0)
        line = b"\n"
        for line in _buffered(self.file.fileno()):
            with suppress(ValueError, KeyError, TypeError):
                values = json.loads(line)
                yield values["input"], Entry(*(values[field] for field in Entry._fields))
        if not line.endswith(b"\n"):
            self.file.write(b"\n")

    def output(self, path: str, mirrored: str) -> str:
        """Where the output of an input goes: where it is, or to the mirrored path if no other input's is there."""
        if not self.entries:
            return mirrored
        entry = self.entries.get(path)
        suffix = self.target.format.suffix
        if entry and entry.output and (form := format_of(entry.output)) and form.suffix == suffix:
            return entry.output
        folder, slash, name = mirrored.rpartition("/")
        others = (folder + slash + other + suffix for other in hashed(name.removesuffix(suffix), suffix))
        out = next(out for out in (mirrored, *others) if self.owners.get(_folded(out), path) == path)
        self.owners[_folded(out)] = path
        return out

    def known(self, path: str, out: str) -> str | None:
        """The hash of an input that need not be read again, if it is still the same: its output is there."""
        entry = self.entries.get(path)
        if entry is None or entry.status != DONE or (entry.output, entry.settings) != (out, self.settings):
            return None
        try:
            status = os.lstat(os.path.join(self.root, out))
        except OSError:
            return None
        return entry.sha256 if status.st_size == entry.size else None

    def owns(self, path: str, out: str) -> bool:
        """Whether what stands at an output path was written for this input."""
        entry = self.entries.get(path)
        return entry is not None and entry.output == out

    def note(self, path: str, entry: Entry) -> None:
        """Remember what has become of an input. Raises OSError if the disk is full."""
        if self.entries.get(path) == entry and entry.status == FAILED:
            return
        line = json.dumps({"input": path, **entry._asdict()}) + "\n"
        if self.file.write(line.encode()) != len(line):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def close(self) -> None:
        """Flush it to the disk."""
        try:
            os.fsync(self.file.fileno())
        finally:
            self.file.close()


def _buffered(descriptor: int) -> Iterator[bytes]:
    """The lines of a file that is open; it stays so, for its lock ends when it is opened and closed again."""
    rest = b""
    while chunk := os.read(descriptor, 2**20):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from (line + b"\n" for line in lines)
    if rest:
        yield rest


def _lock(descriptor: int) -> None:
    """Keep other runs out for as long as this process lives; its workers have no part in it."""
    try:
        import fcntl
    except ImportError:  # Windows
        return
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN):
            raise TargetError("another run is writing to it") from error


def _folded(path: str) -> str:
    """The path as a file system sees it that ignores case."""
    return path.casefold()
