"""What there is to read below a folder, in the order of the bytes of the paths.

One folder is open at a time, and of the folders on the way only the names are in memory, as bytes. Nothing is opened
but folders and archives: what is neither a file nor a folder comes as a source, and fails to be read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from fnmatch import translate
from typing import NamedTuple

from ..read import reason_of
from ..write.atomic import HIDDEN as UNFINISHED
from ..write.mirror import Mirror, mirrored
from .archives import Member, is_archive, members
from .events import EXCLUDED, HIDDEN, Failure, How, Skipped, Source

#: How names begin that users do not see: hidden ones, and the locks of office programs.
UNSEEN = (".", "~$")

#: A folder that has this was written by ``convert``; to read it again would give every article twice.
MANIFEST = b"newsparse-manifest.jsonl"

#: What stands behind a name in a listing. A folder and an archive sort as the paths in them do, with a slash.
FILE, FOLDER, ARCHIVE = b"\0", b"/\0", b"/\1"

Found = Source | Failure | Skipped
Matches = Callable[[str], bool]


class Folder(NamedTuple):
    """A folder to enter: its path below the root, and the one that mirrors it."""

    path: str
    out: str


class Names:
    """Which names are read: what ``include`` has, if it has any, without what ``exclude`` has.

    A pattern with a slash is matched with the path below the folder, one without with the name alone. Of an archive
    that is asked for by its own name everything is read.
    """

    def __init__(self, how: How) -> None:
        self.include = [_pattern(glob) for glob in how.include]
        self.exclude = [_pattern(glob) for glob in how.exclude]

    def excluded(self, path: str) -> bool:
        """Whether a file or folder is left out."""
        return any(matches(path) for matches in self.exclude)

    def included(self, path: str) -> bool:
        """Whether a file or archive is one of those that are asked for."""
        return not self.include or any(matches(path) for matches in self.include)


def _pattern(glob: str) -> Matches:
    """What says whether a path is like a pattern."""
    match = re.compile(translate(glob)).match
    if "/" in glob.rstrip("/"):
        return lambda path: match(path) is not None
    return lambda path: match(path.rpartition("/")[2]) is not None


def walk(
    root: str,
    skip: tuple[str, ...] = (),
    suffix: str | None = None,
    how: How | None = None,
    *,
    opened: bool = True,
) -> Iterator[Found]:
    """Everything below a folder, and in the archives there; they are files like others if they are not to be opened.

    Hidden names are skipped, folders behind a link are not entered, and ``skip`` is not read: it is the output.
    ``suffix`` is that of the mirrored names; without it they are empty.
    """
    walker = Walker(root, skip, suffix, Names(how or How()))
    walker.opened = opened
    open_now = [walker.inside(Folder("", ""))]
    while open_now:
        found = next(open_now[-1], None)
        if found is None:
            open_now.pop()
        elif isinstance(found, Folder):
            open_now.append(walker.inside(found))
        else:
            yield found


class Walker:
    """Lists folders and archives below a root."""

    def __init__(self, root: str, skip: tuple[str, ...], suffix: str | None, names: Names) -> None:
        self.root = root
        self.skip = {identity for path in skip if (identity := _identity(path))}
        self.suffix = suffix
        self.names = names
        self.opened = True

    def inside(self, here: Folder) -> Iterator[Found | Folder]:
        """What stands in a folder; what is skipped comes first."""
        try:
            with os.scandir(os.path.join(self.root, here.path)) as listing:
                skipped, keys = self._sorted_out(here.path, listing)
        except OSError as error:
            yield Failure(here.path or ".", reason_of(error))
            return
        if here.path and MANIFEST + FILE in keys:
            yield Skipped(here.path, "an output folder of newsparse")
            return
        yield from skipped
        outs = self._outs(keys)
        for key in keys:
            name, kind = _apart(key)
            if key == MANIFEST + FILE:
                continue
            path, out = _below(here.path, name), _below(here.out, outs[name]) if outs else ""
            if kind == FOLDER:
                yield Folder(path, out)
            elif kind == ARCHIVE and self.opened:
                yield from self.members(Folder(path, out))
            else:
                yield Source(path, out)

    def _sorted_out(self, folder: str, listing: Iterator[os.DirEntry[str]]) -> tuple[list[Skipped], list[bytes]]:
        """What is skipped, and the rest as keys that sort and say the kind."""
        skipped, keys = [], []
        for entry in listing:
            path = _below(folder, entry.name)
            reason, kind = self._kind(entry, path)
            if reason:
                skipped.append(Skipped(path, reason))
            elif kind:
                keys.append(os.fsencode(entry.name) + kind)
        skipped.sort(key=lambda each: os.fsencode(each.path))
        keys.sort()
        return skipped, keys

    def _kind(self, entry: os.DirEntry[str], path: str) -> tuple[str, bytes]:
        """Why an entry is skipped, or what it is; neither for a file of ours that is being written."""
        if entry.name.startswith(UNSEEN):
            return ("", b"") if entry.name.startswith(UNFINISHED) else (HIDDEN, b"")
        try:
            if self.skip and _is_one_of(entry, self.skip):
                return "this is the output", b""
            is_folder = entry.is_dir(follow_symlinks=False)
            if not is_folder and entry.is_symlink() and entry.is_dir():
                return "a link to a folder is not followed", b""
        except OSError:  # a link in a loop: reading it says so
            is_folder = False
        archive = not is_folder and is_archive(entry.name)
        if self.names.excluded(path) or not (is_folder or archive or self.names.included(path)):
            return EXCLUDED, b""
        return "", FOLDER if is_folder else ARCHIVE if archive else FILE

    def _outs(self, keys: list[bytes]) -> dict[str, str] | None:
        """The mirrored names of what stands in a folder; an archive becomes a folder."""
        if self.suffix is None:
            return None
        parts = [_apart(key) for key in keys]
        files = [name for name, kind in parts if kind == FILE]
        return mirrored(files, [name for name, kind in parts if kind != FILE], self.suffix)

    def members(self, archive: Folder) -> Iterator[Found]:
        """What stands in an archive, its paths below that of the archive."""
        mirror = Mirror(self.suffix or "")
        all_of_them = self.names.included(archive.path)
        for found in members(os.path.join(self.root, archive.path)):
            if isinstance(found, Failure):
                yield Failure(_below(archive.path, found.path) if found.path else archive.path, found.reason)
                continue
            name = found.name if isinstance(found, Member) else found.path
            path = _below(archive.path, name)
            if any(part.startswith(UNSEEN) for part in name.split("/")):
                yield Skipped(path, HIDDEN)
            elif self.names.excluded(path) or not (all_of_them or self.names.included(path)):
                yield Skipped(path, EXCLUDED)
            elif isinstance(found, Skipped):
                yield Skipped(path, found.reason)
            else:
                yield Source(path, _below(archive.out, mirror.out(name)) if self.suffix else "", found.data)


def _apart(key: bytes) -> tuple[str, bytes]:
    """The name and the kind in a key of a listing."""
    name, mark, kind = key.partition(b"/")
    return (os.fsdecode(name), mark + kind) if mark else (os.fsdecode(key[:-1]), FILE)


def _below(folder: str, name: str) -> str:
    """A path below the root, with slashes."""
    return f"{folder}/{name}" if folder else name


def _is_one_of(entry: os.DirEntry[str], identities: set[tuple[int, int]]) -> bool:
    """Whether an entry is one of these files, by whatever name."""
    inode = entry.inode()
    likely = entry.is_symlink() or any(inode == number for _, number in identities)
    return likely and _identity(entry.path) in identities


def _identity(path: str) -> tuple[int, int] | None:
    """What tells a file from every other, whatever its name; None where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino
