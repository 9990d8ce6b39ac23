"""An output folder: a file for every source that gave articles, and a manifest that says which."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from filecmp import cmp
from hashlib import sha256

import newsparse

from ..layouts import Layout
from ..pipeline import Settings
from ..read import reason_of
from ..write.atomic import HIDDEN, hidden_name, rename
from ..write.format import encoded
from .events import Converted, Event, Failure, Source, Unchanged
from .manifest import DONE, FAILED, Entry, Manifest
from .target import Target
from .work import Result

#: How the hidden names of files end that are not yet in their place.
UNPLACED = ".tmp"

#: Errors of the disk after which no other file can be written either.
HOPELESS = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO}


class OutputFolder:
    """Writes the files. Each is written under a hidden name, noted down, and only then gets its own name."""

    def __init__(self, target: Target, settings: Settings) -> None:
        self.target = target
        self.settings = fingerprint(target, settings)
        self.manifest = Manifest(target, self.settings)
        self.root = self.manifest.root
        self.parent = ""  # the folder that was last looked at
        self.workshop = self.root  # where files are written before they are moved there
        with os.scandir(self.root) as listing:  # of a run that was killed: no other is at work
            for entry in listing:
                if entry.name.startswith(HIDDEN) and entry.name.endswith(UNPLACED):
                    os.unlink(entry.path)

    def close(self) -> None:
        """Close the manifest."""
        self.manifest.close()

    def write(self, source: Source, result: Result) -> Event:
        """Write what a source gave; what has become of it. Raises OSError if the disk takes no more."""
        if result.same:
            return Unchanged(source.path, self.manifest.entries[source.path].articles)
        if result.reason is not None:
            return self._failed(source, result, result.reason)
        try:
            self._place(source, result)
        except FileExistsError:
            return self._failed(source, result, f"{source.out} exists in the output folder; --overwrite replaces it")
        except OSError as error:
            if error.errno in HOPELESS:
                raise
            return self._failed(source, result, f"cannot write {source.out}: {reason_of(error)}")
        return Converted(source.path, len(result.records), result.warnings)

    def _failed(self, source: Source, result: Result, reason: str) -> Failure:
        """A source without an output; one of an earlier run stays, and stays known."""
        output = source.out if self.manifest.owns(source.path, source.out) else None
        self.manifest.note(source.path, Entry(result.sha256, output, FAILED, 0, 0, self.settings))
        return Failure(source.path, reason)

    def _place(self, source: Source, result: Result) -> None:
        """The articles of one source as one file."""
        path = os.path.join(self.root, source.out)
        overwrite = self.target.overwrite or self.manifest.owns(source.path, source.out)
        self._enter(os.path.dirname(path))
        if os.path.isdir(path):
            raise OSError(errno.EISDIR, "a folder has this name")
        hidden = hidden_name(self.workshop, f"{os.urandom(8).hex()}{UNPLACED}")
        try:
            with open(hidden, "xb") as file:
                size = sum(map(file.write, map(encoded, self.target.format.frame(result.records))))
            entry = Entry(result.sha256, source.out, DONE, len(result.records), size, self.settings)
            self._name(hidden, path, overwrite, (source.path, entry))
        except BaseException:
            with suppress(OSError):
                os.unlink(hidden)
            raise
        result.forget()

    def _name(self, hidden: str, path: str, overwrite: bool, noted: tuple[str, Entry]) -> None:
        """Give a file its name, once it is noted down; one that holds just this counts as ours."""
        if not overwrite and os.path.lexists(path):
            if not _are_the_same(hidden, path):
                raise FileExistsError(errno.EEXIST, "File exists", path)
            os.unlink(hidden)
            self.manifest.note(*noted)
            return
        self.manifest.note(*noted)
        rename(hidden, path, overwrite)

    def _enter(self, parent: str) -> None:
        """Make the folder of an output. A link in the output folder that leads out of it is not followed."""
        if parent == self.parent:
            return
        if os.path.realpath(parent) != parent:
            raise OSError(errno.ELOOP, "a link leads out of the output folder")
        os.makedirs(parent, exist_ok=True)
        same_disk = os.stat(parent).st_dev == os.stat(self.root).st_dev
        self.parent, self.workshop = parent, self.root if same_disk else parent


def _are_the_same(new: str, old: str) -> bool:
    """Whether a file holds just what the new one does: then nothing is lost if it counts as ours."""
    with suppress(OSError):
        return os.path.isfile(old) and not os.path.islink(old) and cmp(new, old, shallow=False)
    return False


def fingerprint(target: Target, settings: Settings) -> str:
    """What tells whether two runs would read a file in the same way: the version and the options."""
    form = target.format.doc if target.format.losses else target.format.name
    said = (newsparse.__version__, settings.encoding, _said_of(settings.layout), sorted(settings.without), form)
    return sha256(repr(said).encode()).hexdigest()[:12]


def _said_of(layout: Layout | str | None) -> str | None:
    """What tells a layout from others: its name, or all that a profile says, for its file may have been changed."""
    if layout is None or isinstance(layout, str):
        return layout
    from ..profiles import Profile

    return repr(layout.data) if isinstance(layout, Profile) else layout.name
