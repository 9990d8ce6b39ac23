"""A file that is there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO


@contextmanager
def replacing(path: str, *, overwrite: bool = False) -> Iterator[BinaryIO]:
    """A new file that takes the name ``path`` once all went well.

    It is written under a hidden name in the same folder, flushed to the disk, closed, and only then renamed. If
    anything goes wrong, it is removed and what stood at ``path`` stays. Raises FileExistsError if that name is taken
    and ``overwrite`` is not set, OSError if the disk is full. A link at ``path`` is replaced, not followed.
    """
    hidden = os.path.join(os.path.dirname(os.path.abspath(path)), f".newsparse-{os.urandom(8).hex()}.tmp")
    try:
        with open(hidden, "xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _rename(hidden, path, overwrite)
    except BaseException:
        with suppress(OSError):
            os.unlink(hidden)
        raise


def _rename(hidden: str, path: str, overwrite: bool) -> None:
    """Give the file its name; without ``overwrite`` a name that is taken, even since a moment, is an error."""
    if overwrite:
        os.replace(hidden, path)
        return
    try:
        os.link(hidden, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(path):
            raise FileExistsError(17, "File exists", path) from None
        os.rename(hidden, path)
    else:
        os.unlink(hidden)
