"""The texts of a source's articles, on their way from the process that reads it to the one that writes them.

A source gives all of its articles or none, and sources are read at the same time but written one after another. So they
wait: in memory, and those of a large export on the disk, beside the output.
"""

from __future__ import annotations

import os
import pickle
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from shutil import rmtree
from typing import Any

from ..write.atomic import HIDDEN, hidden_name

#: So many characters of a source's articles are kept in memory.
IN_MEMORY = 4 * 2**20
#: How the names of folders for spools end.
SPOOL = ".spool"


class Spool:
    """The texts of the articles of one source, in their order; what is too much for the memory is in ``folder``.

    The folder is made when it is needed. Without one all is kept in memory.
    """

    def __init__(self, folder: str | None) -> None:
        self.folder = folder
        self.path: str | None = None
        self.count = self.size = 0
        self.texts: list[Any] = []

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[Any]:
        if self.path is not None:
            with open(self.path, "rb") as file:
                while file.peek(1):
                    yield from pickle.load(file)
        yield from self.texts

    def add(self, record: Any, size: int) -> None:
        """Add the record of an article of so many characters. Raises OSError if the disk takes no more."""
        self.texts.append(record)
        self.count += 1
        self.size += size
        if self.size > IN_MEMORY and self.folder is not None:
            os.makedirs(self.folder, exist_ok=True)
            self.path = self.path or os.path.join(self.folder, os.urandom(8).hex())
            with open(self.path, "ab") as file:
                pickle.dump(self.texts, file)
            self.texts, self.size = [], 0

    def remove(self) -> None:
        """Forget the texts."""
        if self.path is not None:
            os.unlink(self.path)
        self.path, self.texts = None, []


@contextmanager
def spool_beside(path: str) -> Iterator[str]:
    """A folder for spools beside an output, or in one; it does not exist yet, and is gone in the end.

    Its name says which process of which machine it belongs to: what one that was killed has left is removed.
    """
    folder = path if os.path.isdir(path) else os.path.dirname(os.path.abspath(path))
    _remove_left(folder)
    spool = hidden_name(folder, f"{_machine()}-{os.getpid()}-{os.urandom(4).hex()}{SPOOL}")
    try:
        yield spool
    finally:
        rmtree(spool, ignore_errors=True)


def _machine() -> str:
    """What tells this machine from others that see the same folder."""
    name = os.uname().nodename if sys.platform != "win32" else ""
    return sha256(name.encode()).hexdigest()[:8]


def _remove_left(folder: str) -> None:
    """Remove the spools of this machine's processes that are no more."""
    ours = re.compile(rf"{re.escape(HIDDEN)}{_machine()}-(\d{{1,10}})-[0-9a-f]{{8}}{re.escape(SPOOL)}")
    with suppress(OSError):
        for name in os.listdir(folder):
            found = ours.fullmatch(name)
            if found and not _is_alive(int(found[1])):
                rmtree(os.path.join(folder, name), ignore_errors=True)


def _is_alive(process: int) -> bool:
    """Whether a process may still be there; on Windows, where to ask would end it, always."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass
    return True
