"""A folder in, a folder or one file out. Nothing is lost, nothing overwritten, the order always the same.

The way: ``walk`` names the sources, ``read_articles`` reads one, ``convert`` writes and counts. Nothing is printed:
what happened to each source is told to a function that the caller gives.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from .article import Article
from .errors import NewsparseError
from .layouts.layout import Layout
from .pipeline import parse_bytes
from .read import read_file, reason_of
from .write import format_named, format_of
from .write.atomic import replacing
from .write.format import Format
from .write.mirror import mirrored

#: Errors of the disk after which no other file can be written either.
HOPELESS = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO}

#: What an entry of a folder is, if it is read.
FILE, FOLDER = "file", "folder"

#: Why an entry is passed over that no one asks about; it is counted.
HIDDEN = "hidden"


class TargetError(NewsparseError):
    """The output cannot be written as it was asked for."""


class Settings(NamedTuple):
    """How files are read: the encoding and the layout if they are known, and the rules that stay silent."""

    encoding: str | None = None
    layout: Layout | str | None = None
    without: frozenset[str] = frozenset()


class Source(NamedTuple):
    """A file to read: its path below the folder, and the path that mirrors it below the output folder."""

    path: str
    out: str


class Done(NamedTuple):
    """A file that gave articles."""

    path: str
    articles: list[Article]


class Failure(NamedTuple):
    """A file that gave none, or whose output could not be written, and why."""

    path: str
    reason: str


class Skipped(NamedTuple):
    """What was not read on purpose, and why."""

    path: str
    reason: str


Event = Done | Failure | Skipped
Tell = Callable[[Event], None]


@dataclass
class Tally:
    """How many files were read, how many articles they gave, how many failed and how many were skipped."""

    files: int = 0
    articles: int = 0
    failed: int = 0
    skipped: int = 0

    def count(self, event: Event) -> None:
        """Add what happened to one source."""
        if isinstance(event, Skipped):
            self.skipped += 1
        elif isinstance(event, Failure):
            self.files += 1
            self.failed += 1
        else:
            self.files += 1
            self.articles += len(event.articles)


class Target(NamedTuple):
    """Where the articles go: one file, or a folder that mirrors the one that is read."""

    path: str
    format: Format
    folder: bool = False
    overwrite: bool = False


def target_of(out: str, format_name: str | None = None, overwrite: bool = False) -> Target:
    """What an OUT means.

    A folder if it is one, ends with a slash, or has no suffix; else one file, in the format that was asked for or that
    its suffix says. Raises TargetError for a suffix that says no format, for a file that exists, and for what is not
    a regular file; NoSuchNameError for a format that is not known.
    """
    form = format_named(format_name) if format_name else None
    if os.path.isdir(out) or out.endswith(("/", os.sep)) or not (os.path.splitext(out)[1] or os.path.lexists(out)):
        return Target(out, form or format_named("json"), folder=True, overwrite=overwrite)
    form = form or format_of(out)
    if form is None:
        raise TargetError("the name does not say a format: give one with -f, or end a folder's name with a slash")
    path = os.path.realpath(out)
    check_new_file(path, overwrite)
    return Target(path, form, overwrite=overwrite)


def check_new_file(path: str, overwrite: bool) -> None:
    """Raise TargetError if a file may not be written here, because there is one or because it is a device."""
    if os.path.lexists(path) and not os.path.isfile(path):
        raise TargetError("not a regular file")
    if os.path.lexists(path) and not overwrite:
        raise TargetError("the file exists; --overwrite replaces it")


def convert(folder: str, target: Target, settings: Settings, tell: Tell) -> Tally:
    """Read every file of a folder and write what it holds.

    ``tell`` hears of each source once, in the order of their paths. Raises OSError if the output cannot be written
    at all. Single process; to be resumed it will need a manifest.
    """
    tally = Tally()

    def count(event: Event) -> None:
        tally.count(event)
        tell(event)

    if target.folder:
        os.makedirs(target.path, exist_ok=True)
        if os.path.samefile(folder, target.path):
            raise TargetError("the output would lie among the files that are read")
        _to_folder(folder, target, settings, count)
    else:
        _to_file(folder, target, settings, count)
    return tally


def _to_file(folder: str, target: Target, settings: Settings, tell: Tell) -> None:
    """All articles into one file."""
    with replacing(target.path, overwrite=target.overwrite) as file:
        articles = (
            article
            for _, articles in _read_sources(folder, target, settings, tell)
            for article in _told(tell, articles)
        )
        for piece in target.format.write(articles):
            file.write(piece.encode())


def _told(tell: Tell, done: Done) -> list[Article]:
    """The articles of a source, whose caller is told."""
    tell(done)
    return done.articles


def _to_folder(folder: str, target: Target, settings: Settings, tell: Tell) -> None:
    """The articles of every source into a file of its own."""
    root = os.path.realpath(target.path)
    for source, done in _read_sources(folder, target, settings, tell):
        try:
            _write_mirrored(os.path.join(root, source.out), done, target)
        except FileExistsError:
            tell(Failure(source.path, f"{source.out} exists in the output folder; --overwrite replaces it"))
        except OSError as error:
            if error.errno in HOPELESS:
                raise
            tell(Failure(source.path, f"cannot write {source.out}: {reason_of(error)}"))
        else:
            tell(done)


def _write_mirrored(path: str, done: Done, target: Target) -> None:
    """The articles of one source as one file. A link in the output folder that leads out of it is not followed."""
    parent = os.path.dirname(path)
    if os.path.realpath(parent) != parent:
        raise OSError(errno.ELOOP, "a link leads out of the output folder")
    os.makedirs(parent, exist_ok=True)
    if os.path.isdir(path):
        raise OSError(errno.EISDIR, "a folder has this name")
    with replacing(path, overwrite=target.overwrite) as file:
        for piece in target.format.write(done.articles):
            file.write(piece.encode())


def _read_sources(folder: str, target: Target, settings: Settings, tell: Tell) -> Iterator[tuple[Source, Done]]:
    """The sources that gave articles, with them; of all others ``tell`` hears."""
    for found in walk(folder, target.path, target.format.suffix if target.folder else ""):
        if not isinstance(found, Source):
            tell(found)
            continue
        path = os.path.join(folder, found.path)
        result = read_articles(found.path, partial(read_file, path), settings)
        if isinstance(result, Failure):
            tell(result)
        else:
            yield found, result


def read_articles(name: str, load: Callable[[], bytes], settings: Settings) -> Done | Failure:
    """The articles in one source, or why there are none; no exception comes out of it.

    An error of ours in one file must not cost the others.
    """
    try:
        articles = parse_bytes(
            load(), path=name, encoding=settings.encoding, layout=settings.layout, without=settings.without
        )
    except NewsparseError as error:
        return Failure(name, str(error))
    except OSError as error:
        return Failure(name, reason_of(error))
    except Exception as error:
        return Failure(name, f"internal error: {type(error).__name__}: {error} (please report)")
    return Done(name, articles) if articles else Failure(name, "there is no article in it")


def walk(folder: str, skip: str, suffix: str) -> Iterator[Source | Failure | Skipped]:
    """Everything below a folder, by the bytes of the path.

    Hidden names are skipped, folders behind a link are not entered, and ``skip`` is not read: it is the output. What
    is neither file nor folder comes as a source, and fails to be read. ``suffix`` is that of the mirrored names.
    """
    output = _identity(skip)
    pending = [(Source("", ""), True)]
    while pending:
        here, is_folder = pending.pop()
        if not is_folder:
            yield here
            continue
        try:
            with os.scandir(os.path.join(folder, here.path)) as listing:
                kinds = {entry.name: _kind(entry, output) for entry in listing}
        except OSError as error:
            yield Failure(here.path or ".", reason_of(error))
            continue
        yield from (Skipped(_below(here.path, name), kinds[name]) for name in _in_order(kinds, but=(FILE, FOLDER)))
        pending += reversed(_inside(here, kinds, suffix))


def _inside(here: Source, kinds: dict[str, str], suffix: str) -> list[tuple[Source, bool]]:
    """The files and folders of a folder, in order, and which of them are folders."""
    files = [name for name, kind in kinds.items() if kind == FILE]
    folders = [name for name, kind in kinds.items() if kind == FOLDER]
    outs = mirrored(files, folders, suffix)
    return [
        (Source(_below(here.path, name), _below(here.out, outs[name])), kinds[name] == FOLDER)
        for name in _in_order(kinds)
        if name in outs
    ]


def _in_order(kinds: dict[str, str], but: tuple[str, ...] = ()) -> list[str]:
    """The names without those of some kinds, by their bytes; a folder sorts as its paths do, with a slash."""
    names = (name for name, kind in kinds.items() if kind not in but)
    return sorted(names, key=lambda name: os.fsencode(name) + b"/" * (kinds[name] == FOLDER))


def _kind(entry: os.DirEntry[str], output: tuple[int, int] | None) -> str:
    """FILE, FOLDER, or why the entry is skipped."""
    if entry.name.startswith("."):
        return HIDDEN
    try:
        if output and entry.inode() == output[1] and _identity(entry.path) == output:
            return "this is the output"
        if entry.is_dir(follow_symlinks=False):
            return FOLDER
        return "a link to a folder is not followed" if entry.is_symlink() and entry.is_dir() else FILE
    except OSError:  # a link in a loop: reading it says so
        return FILE


def _below(folder: str, name: str) -> str:
    """A path below the root, with slashes."""
    return f"{folder}/{name}" if folder else name


def _identity(path: str) -> tuple[int, int] | None:
    """What tells a file from every other, whatever its name; None where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino
