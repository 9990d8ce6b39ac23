"""A file that is there whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from gzip import GzipFile

#: How the names of files begin that are still being written.
HIDDEN = ".newsparse-"

#: The suffix of a file that is compressed as it is written.
GZIP = ".gz"


@contextmanager
def replacing(path: str, *, overwrite: bool = False, gzip: bool = False) -> Iterator[BinaryIO | GzipFile]:
    """A new file that takes the name ``path`` once all went well; with ``gzip`` what is written is compressed.

    It is written under a hidden name in the same folder, flushed to the disk, closed, and only then renamed. If
    anything goes wrong, it is removed and what stood at ``path`` stays. Raises FileExistsError if that name is taken
    and ``overwrite`` is not set, OSError if the disk is full. A link at ``path`` is replaced, not followed.
    """
    hidden = hidden_name(os.path.dirname(os.path.abspath(path)))
    try:
        with open(hidden, "xb") as file:
            with _packing(file) if gzip else nullcontext(file) as stream:
                yield stream
            file.flush()
            os.fsync(file.fileno())
        rename(hidden, path, overwrite)
    except BaseException:
        with suppress(OSError):
            os.unlink(hidden)
        raise


def _packing(file: BinaryIO) -> GzipFile:
    """A stream that compresses into a file, without a time and a name: the same text gives the same bytes."""
    from gzip import GzipFile

    return GzipFile(filename="", mode="wb", compresslevel=6, fileobj=file, mtime=0)


def hidden_name(folder: str) -> str:
    """A name in a folder under which a file is written before it takes its own."""
    return os.path.join(folder, f"{HIDDEN}{os.urandom(8).hex()}.tmp")


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
