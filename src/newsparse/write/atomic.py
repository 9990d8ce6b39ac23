"""A file that is there whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from gzip import GzipFile

#: How the names of files begin that are still being written.
HIDDEN = ".newsparse-"

#: How those of single files end. An output folder has names of its own, and removes what it finds of them.
UNFINISHED = ".part"

#: The suffix of a file that is compressed as it is written.
GZIP = ".gz"


@contextmanager
def replacing(path: str, *, overwrite: bool = False, gzip: bool = False) -> Iterator[BinaryIO | GzipFile]:
    """A new file that takes the name ``path`` once all went well; with ``gzip`` what is written is compressed.

    It is written under a hidden name in the same folder, flushed to the disk, closed, and only then renamed. If
    anything goes wrong, it is removed and what stood at ``path`` stays. Raises FileExistsError if that name is taken
    and ``overwrite`` is not set, OSError if the disk is full. A link at ``path`` is replaced, not followed.
    """
    with _hidden_beside(os.path.abspath(path)) as hidden:
        try:
            with open(hidden, "wb") as file:
                with _packing(file) if gzip else nullcontext(file) as stream:
                    yield stream
                file.flush()
                os.fsync(file.fileno())
            rename(hidden, path, overwrite)
        except BaseException:
            with suppress(OSError):
                os.unlink(hidden)
            raise


@contextmanager
def _hidden_beside(path: str) -> Iterator[str]:
    """The name of a hidden file in the folder of another: always the same one, locked as long as it is ours.

    So a run that was killed leaves no more than the next one takes over. If another process has it, or there are no
    locks, it is a new name.
    """
    folder, name = os.path.split(path)
    hidden = hidden_name(folder, f"{sha256(os.fsencode(name)).hexdigest()[:16]}{UNFINISHED}")
    lock = _locked(hidden)
    if lock is None:
        yield hidden_name(folder, f"{os.urandom(8).hex()}{UNFINISHED}")
        return
    try:
        yield hidden
    finally:
        os.close(lock)


def _locked(path: str) -> int | None:
    """The descriptor of a file, new or left behind, that belongs to us and that no other process has locked."""
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:  # Windows
        return None
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK, 0o666)
        try:
            flock(descriptor, LOCK_EX | LOCK_NB)
            found = os.fstat(descriptor)
            is_ours = stat.S_ISREG(found.st_mode) and found.st_uid == os.geteuid() and found.st_nlink == 1
            if is_ours and os.path.samestat(found, os.lstat(path)):  # else it has just been renamed
                return descriptor
        except OSError:
            os.close(descriptor)
            raise
        os.close(descriptor)
    return None


def _packing(file: BinaryIO) -> GzipFile:
    """A stream that compresses into a file, without a time and a name: the same text gives the same bytes."""
    from gzip import GzipFile

    return GzipFile(filename="", mode="wb", compresslevel=6, fileobj=file, mtime=0)


def hidden_name(folder: str, name: str) -> str:
    """A name in a folder under which a file is written before it takes its own."""
    return os.path.join(folder, HIDDEN + name)


def rename(hidden: str, path: str, overwrite: bool) -> None:
    """Give a file its name; without ``overwrite`` a name that is taken, even since a moment, is an error."""
    if overwrite:
        os.replace(hidden, path)
        return
    try:
        os.link(hidden, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, "File exists", path) from None
        os.rename(hidden, path)
    else:
        os.unlink(hidden)
