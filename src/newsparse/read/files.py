"""Opens regular files only, and says in a few words why it does not."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from ..errors import UnreadableError

#: Opening does not wait and takes no terminal; some systems have no such flags.
OPEN_FLAGS = os.O_RDONLY | sum(getattr(os, flag, 0) for flag in ("O_NONBLOCK", "O_NOCTTY", "O_BINARY"))

#: A file that is longer than the system says is read on in pieces of so many bytes: those of ``/proc`` have size 0.
CHUNK = 2**18

KINDS = (
    (stat.S_ISDIR, "a folder; newsparse convert reads folders"),
    (stat.S_ISFIFO, "a named pipe, not a regular file; give it as standard input"),
    (stat.S_ISSOCK, "a socket, not a regular file"),
    (stat.S_ISCHR, "a device, not a regular file"),
    (stat.S_ISBLK, "a device, not a regular file"),
)


def read_file(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a regular file.

    Raises UnreadableError for all else, and for a file that is written to meanwhile: half of it would be old. A named
    pipe would block and a device may act on being opened, so the kind is asked for before; opening does not block, and
    the kind is asked for again, because a name can change hands.
    """
    with _refusals():
        descriptor = _open_regular(path)
        try:
            before = os.fstat(descriptor)
            data = _read_all(descriptor, before.st_size)
            after = os.fstat(descriptor)
        finally:
            os.close(descriptor)
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise UnreadableError("it changed while it was read")
        return data


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


def _read_all(descriptor: int, size: int) -> bytes:
    """All bytes until the end, however many there are by now; ``size`` is a first guess."""
    first = os.read(descriptor, size + 1)
    if len(first) == size:  # it had room for one more: this is the end
        return first
    return first + b"".join(iter(lambda: os.read(descriptor, CHUNK), b""))


def reason_of(error: OSError) -> str:
    """The system's own reason for an error, in small letters and without numbers or names."""
    reason = error.strerror or str(error) or type(error).__name__
    return {FileNotFoundError: "no such file", PermissionError: "permission denied"}.get(
        type(error), reason[:1].lower() + reason[1:]
    )
