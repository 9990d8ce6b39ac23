"""A folder converted: everything that was found is read, in one process or many, written in order, and counted."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import closing
from typing import Any

from ..errors import NewsparseError
from ..pipeline import Settings
from ..write.atomic import replacing
from ..write.format import encoded
from .events import Converted, Event, Failure, How, Source, Tally, Tell
from .folder import OutputFolder
from .spool import spool_beside
from .target import Target, TargetError
from .walk import Found, walk
from .work import Item, Result, Task, Work

Pairs = Generator[tuple[Source, Result], None, None]


class StoppedError(NewsparseError):
    """A source has failed, and the conversion was to end with the first that does."""


def convert(folder: str, target: Target, settings: Settings, tell: Tell, how: How | None = None) -> Tally:
    """Read every file of a folder and write what it holds.

    ``tell`` hears of each source once, in the order of their paths. The output is the same, bytes and all, whatever the
    number of jobs. Raises TargetError or OSError if the output cannot be written at all, StoppedError with
    ``fail_fast``. One file is whole or is not there; a folder keeps what was done before.
    """
    how = how or How()
    tally = Tally()

    def count(event: Event) -> None:
        tally.count(event)
        tell(event)
        if how.fail_fast and isinstance(event, Failure):
            raise StoppedError("stopped at the first failure")

    if target.folder:
        os.makedirs(target.path, exist_ok=True)
        if os.path.samefile(folder, target.path):
            raise TargetError("the output would lie among the files that are read")
    with spool_beside(target.path) as spool:
        work = Work(settings, target.format, target.folder, spool)
        (_to_folder if target.folder else _to_file)(Reader(folder, work, how, count), target)
    return tally


def plan(folder: str, target: Target, how: How) -> Iterator[Found]:
    """What ``convert`` would read, in its order, and what it would not; nothing is written."""
    return walk(folder, (target.path, *how.besides), target.format.suffix if target.folder else None, how)


class Reader:
    """Reads what is below a folder; ``tell`` hears of all that is not read."""

    def __init__(self, folder: str, work: Work, how: How, tell: Tell) -> None:
        self.folder = folder
        self.work = work
        self.how = how
        self.tell = tell

    def results(self, target: Target, output: OutputFolder | None = None) -> Pairs:
        """Every source with the result of reading it, in order."""
        items = (self._item(found, output) for found in plan(self.folder, target, self.how))
        if self.how.jobs <= 1:
            yield from self._apart((item, self.work.do(item.task) if item.task else None) for item in items)
            return
        from .jobs import Pool

        with Pool(self.work, self.how.jobs) as pool:
            yield from self._apart(pool.results(items))

    def _apart(self, pairs: Iterator[tuple[Item, Result | None]]) -> Iterator[tuple[Source, Result]]:
        """The sources; of all else is told."""
        for (found, _), result in pairs:
            if not isinstance(found, Source):
                self.tell(found)
            elif result is not None:
                yield found, result

    def _item(self, found: Found, output: OutputFolder | None) -> Item:
        """What was found, and what is to be done with it."""
        if not isinstance(found, Source):
            return Item(found)
        known = None
        if output:
            out = output.manifest.output(found.path, found.out)
            found, known = found._replace(out=out), output.manifest.known(found.path, out)
        task = Task(found.path, os.path.join(self.folder, found.path), found.data, known)
        return Item(found._replace(data=None), task)


def _to_file(reader: Reader, target: Target) -> None:
    """All articles into one file."""

    def records() -> Iterator[Any]:
        for source, result in results:
            if result.reason is not None:
                reader.tell(Failure(source.path, result.reason))
                continue
            reader.tell(Converted(source.path, len(result.records), result.warnings))
            yield from result.records
            result.forget()

    with (
        replacing(target.path, overwrite=target.overwrite, gzip=target.gzip) as file,
        closing(reader.results(target)) as results,
    ):
        for piece in target.format.frame(records()):
            file.write(encoded(piece))


def _to_folder(reader: Reader, target: Target) -> None:
    """The articles of every source into a file of its own."""
    with (
        closing(OutputFolder(target, reader.work.settings)) as output,
        closing(reader.results(target, output)) as results,
    ):
        for source, result in results:
            reader.tell(output.write(source, result))
