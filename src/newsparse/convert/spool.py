"""The texts of a source's articles, on their way from the process that reads it to the one that writes them.

A source gives all of its articles or none, and sources are read at the same time but written one after another. So they
wait: in memory, and those of a large export on the disk, beside the output.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from typing import Any

from ..write.atomic import hidden_name

#: So many characters of a source's articles are kept in memory.
IN_MEMORY = 4 * 2**20


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


def spool_beside(path: str) -> str:
    """A folder for spools beside an output, or in it if that is a folder; it does not exist yet."""
    folder = path if os.path.isdir(path) else os.path.dirname(os.path.abspath(path))
    return hidden_name(folder, f"{os.urandom(8).hex()}.spool")
