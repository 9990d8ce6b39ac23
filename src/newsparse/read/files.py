"""Opens regular files only, and says in a few words why it does not."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import IO, BinaryIO

from ..errors import UnreadableError

#: Opening does not wait and takes no terminal; some systems have no such flags.
OPEN_FLAGS = os.O_RDONLY | sum(getattr(os, flag, 0) for flag in ("O_NONBLOCK", "O_NOCTTY", "O_BINARY"))

KINDS = (
    (stat.S_ISDIR, "a folder; newsparse convert reads folders"),
    (stat.S_ISFIFO, "a named pipe, not a regular file; give it as standard input"),
    (stat.S_ISSOCK, "a socket, not a regular file"),
    (stat.S_ISCHR, "a device, not a regular file"),
    (stat.S_ISBLK, "a device, not a regular file"),
)


#: So many bytes are read at a time, and so many of what comes through a pipe are kept in memory.
CHUNK, MOST_KEPT = 2**20, 2**24


class Chunks:
    """The bytes of an open file in pieces, from the beginning each time they are iterated.

    A file of one piece is read once. Raises UnreadableError for a file that is written to meanwhile: half of it would
    be old.
    """

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self.before = os.fstat(descriptor)
        self.only = self._all() if self.before.st_size < CHUNK else None

    def __iter__(self) -> Iterator[bytes]:
        if self.only is not None:
            yield self.only
            return
        at = 0
        while chunk := self._read(CHUNK, at):
            yield chunk
            at += len(chunk)
        self._check_unchanged()

    def _all(self) -> bytes:
        """All bytes until the end, however many there are by now: files of ``/proc`` have size 0."""
        size = self.before.st_size
        data = self._read(size + 1, 0)
        while len(data) != size and (more := self._read(CHUNK, len(data))):
            data += more
        self._check_unchanged()
        return data

    def _read(self, size: int, at: int) -> bytes:
        with _refusals():
            os.lseek(self.descriptor, at, os.SEEK_SET)
            return os.read(self.descriptor, size)

    def _check_unchanged(self) -> None:
        after = os.fstat(self.descriptor)
        if (self.before.st_size, self.before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise UnreadableError("it changed while it was read")


@contextmanager
def open_file(path: str | os.PathLike[str]) -> Iterator[Chunks]:
    """A regular file, open, and its bytes in pieces. Raises UnreadableError for all else.

    A named pipe would block and a device may act on being opened, so the kind is asked for before; opening does not
    block, and the kind is asked for again, because a name can change hands.
    """
    with _refusals():
        descriptor = _open_regular(path)
    try:
        yield Chunks(descriptor)
    finally:
        os.close(descriptor)


def read_file(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a regular file. Raises UnreadableError for all else, and for one that does not fit into memory."""
    with open_file(path) as chunks, _refusals():
        return b"".join(chunks)


@contextmanager
def kept(stream: BinaryIO) -> Iterator[Iterable[bytes]]:
    """The bytes of what can be read only once, a pipe, in pieces: in memory, or on the disk what is more than a few."""
    from tempfile import SpooledTemporaryFile

    with SpooledTemporaryFile(max_size=MOST_KEPT) as file:
        while chunk := stream.read(CHUNK):
            file.write(chunk)
        yield Again(file)


class Again:
    """What was written to a file, in pieces, from the beginning each time it is iterated."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file

    def __iter__(self) -> Iterator[bytes]:
        at = 0
        while True:
            self.file.seek(at)
            chunk = self.file.read(CHUNK)
            if not chunk:
                return
            yield chunk
            at += len(chunk)


def open_regular(path: str) -> BinaryIO:
    """A regular file, open. Raises UnreadableError for all else, as ``read_file`` does."""
    with _refusals():
        return os.fdopen(_open_regular(path), "rb")


def _open_regular(path: str | os.PathLike[str]) -> int:
    """The descriptor of a regular file."""
    _regular_only(os.stat(path).st_mode)
    descriptor = os.open(path, OPEN_FLAGS)
    try:
        _regular_only(os.fstat(descriptor).st_mode)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


@contextmanager
def _refusals() -> Iterator[None]:
    """All errors of opening and reading as UnreadableError."""
    try:
        yield
    except OSError as error:
        raise UnreadableError(reason_of(error)) from error
    except ValueError as error:  # a NUL in the name, or a character that file names cannot hold
        raise UnreadableError("no file can have this name") from error
    except (MemoryError, OverflowError) as error:
        raise UnreadableError("the file is too large for the memory") from error


def _regular_only(mode: int) -> None:
    """Raise UnreadableError for a directory, pipe, socket or device."""
    if not stat.S_ISREG(mode):
        raise UnreadableError(next((kind for is_kind, kind in KINDS if is_kind(mode)), "not a regular file"))


def reason_of(error: OSError) -> str:
    """The system's own reason for an error, in small letters and without numbers or names."""
    reason = error.strerror or str(error) or type(error).__name__
    return {FileNotFoundError: "no such file", PermissionError: "permission denied"}.get(
        type(error), reason[:1].lower() + reason[1:]
    )
