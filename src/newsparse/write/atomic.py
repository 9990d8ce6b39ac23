"""A file that is there whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

#: How the names of files begin that are still being written.
HIDDEN = ".newsparse-"


@contextmanager
def replacing(path: str, *, overwrite: bool = False) -> Iterator[BinaryIO]:
    """A new file that takes the name ``path`` once all went well.

    It is written under a hidden name in the same folder, flushed to the disk, closed, and only then renamed. If
    anything goes wrong, it is removed and what stood at ``path`` stays. Raises FileExistsError if that name is taken
    and ``overwrite`` is not set, OSError if the disk is full. A link at ``path`` is replaced, not followed.
    """
    hidden = hidden_name(os.path.dirname(os.path.abspath(path)))
    try:
        with open(hidden, "xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        rename(hidden, path, overwrite)
    except BaseException:
        with suppress(OSError):
            os.unlink(hidden)
        raise


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
