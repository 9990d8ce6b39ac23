"""The names of output files: mirrored from the names of the inputs, all distinct."""

from __future__ import annotations

import os
import unicodedata
from collections import Counter
from collections.abc import Iterable
from itertools import chain

#: The longest name, in bytes. File systems take 255; the rest is for temporary names and for copies elsewhere.
LONGEST = 240


def mirrored(files: Iterable[str], folders: Iterable[str], suffix: str) -> dict[str, str]:
    """The output name for every file and folder of one folder.

    ``b.txt`` becomes ``b.json``; where two files would share a name, each keeps its own suffix: ``b.txt.json``. What
    would still share one, on a file system that ignores case, or is too long gets a part of its hash. The same
    listing gives the same names.
    """
    names = sorted(files)
    stems = Counter(_folded(os.path.splitext(name)[0]) for name in names)
    taken: set[str] = set()
    outs = {name: _free([name], "", taken) for name in sorted(folders)}
    for name in names:
        stem = os.path.splitext(name)[0]
        outs[name] = _free([name] if stems[_folded(stem)] > 1 else [stem, name], suffix, taken)
    return outs


def _free(stems: list[str], suffix: str, taken: set[str]) -> str:
    """The first name that is short enough and not taken; it is now."""
    for stem in chain(stems, hashed(stems[-1], suffix)):
        name = stem + suffix
        if _folded(name) not in taken and len(os.fsencode(name)) <= LONGEST:
            break
    taken.add(_folded(name))
    return name


def hashed(stem: str, suffix: str) -> Iterable[str]:
    """The stem, shortened, with more and more of its hash."""
    from hashlib import sha256

    digest = sha256(os.fsencode(stem)).hexdigest()
    for digits in range(8, len(digest) + 1):
        short = stem
        while len(os.fsencode(short)) > LONGEST - len(suffix) - digits - 1:
            short = short[:-1]
        yield f"{short}~{digest[:digits]}"


def _folded(name: str) -> str:
    """The name as a file system sees it that ignores case and the composition of letters."""
    return unicodedata.normalize("NFC", name.casefold())


class Mirror:
    """The output paths of what comes in no order and is not known beforehand: the members of an archive.

    ``b.txt`` becomes ``b.json``; where that name is taken, a later one keeps its own suffix or gets a part of its hash.
    """

    def __init__(self, suffix: str) -> None:
        self.suffix = suffix
        self.folders: dict[str, tuple[str, set[str]]] = {"": ("", set())}

    def out(self, path: str) -> str:
        """The output path for a path; every call gives another one."""
        folder, _, name = path.rpartition("/")
        parent, taken = self._folder(folder)
        return parent + _free([os.path.splitext(name)[0], name], self.suffix, taken)

    def _folder(self, path: str) -> tuple[str, set[str]]:
        """The output path for a folder, with a slash, and the names that are taken in it."""
        if path not in self.folders:
            above, _, name = path.rpartition("/")
            parent, taken = self._folder(above)
            self.folders[path] = (f"{parent}{_free([name], '', taken)}/", set())
        return self.folders[path]
