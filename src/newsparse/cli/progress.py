"""What a conversion says while it runs: what fails, what is to be warned of, and on a terminal how far it is."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from .output import Failed, reason, say, say_failure

if TYPE_CHECKING:
    from ..convert import Event

#: So often the bar is drawn, in seconds.
DRAWN_EVERY = 0.1

#: So many files are counted ahead each time the bar is drawn: 200,000 in ten seconds, at a twentieth of the time.
COUNTED_EACH_TIME = 2000

Note = Callable[[str, str], None]
Ahead = Iterator[Any] | None


@contextmanager
def errors_file(name: str | None, overwrite: bool) -> Iterator[Note]:
    """What notes a failure down in a file of JSON Lines, if one is named; it is there even if the conversion fails."""
    if name is None:
        yield lambda path, why: None
        return
    from ..convert import TargetError, check_new_file
    from ..write.atomic import replacing
    from ..write.json import ENCODE

    path = os.path.realpath(name)
    try:
        check_new_file(path, overwrite)
    except TargetError as error:
        raise click.UsageError(f"{name}: {error}") from error
    failure: BaseException | None = None
    try:
        with replacing(path, overwrite=overwrite) as file:

            def note(source: str, why: str) -> None:
                line = ENCODE({"path": source, "reason": why}) + "\n"
                file.write(line.encode("utf-8", "backslashreplace"))

            try:
                yield note
            except Exception as error:
                failure = error
    except OSError as error:
        raise Failed(f"{name}: {reason(error)}") from error
    if failure is not None:
        raise failure


@contextmanager
def report(quiet: bool, note: Note, ahead: Ahead) -> Iterator[Callable[[Event], None]]:
    """What is told of each source, and says it; with a bar if somebody sees it.

    ``ahead`` gives all that there is to read, once more; None if that would take too long.
    """
    from ..convert import EXCLUDED, HIDDEN, Converted, Failure, Skipped

    def tell(event: Event) -> None:
        if isinstance(event, Failure):
            note(event.path, event.reason)
            say_failure(event)
        elif quiet:
            return
        elif isinstance(event, Converted):
            for warning in event.warnings:
                say(event.path, f"warning: {warning}")
        elif isinstance(event, Skipped) and event.reason not in (HIDDEN, EXCLUDED):
            say(event.path, f"skipped: {event.reason}")

    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield tell
        return
    with Bar(ahead) as bar:

        def tell_and_draw(event: Event) -> None:
            tell(event)
            bar.count(event)

        yield tell_and_draw


class Bar:
    """Files done, of how many, failures, articles, rate and the time left.

    How many there will be is counted while the first are read. There is no thread: processes are forked.
    """

    def __init__(self, ahead: Ahead) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        from ..convert import Tally

        self.tally = Tally()
        self.ahead = ahead
        self.counted = 0
        self.all_counted = False
        self.start = self.drawn = time.monotonic()
        self.progress = Progress(
            MofNCompleteColumn(),
            TextColumn("files", markup=False),
            BarColumn(bar_width=20),
            TextColumn("{task.fields[state]}", markup=False),
            TimeRemainingColumn(compact=True),
            console=Console(file=sys.stderr, markup=False, emoji=False, highlight=False),
            auto_refresh=False,
            transient=True,
        )
        self.task = self.progress.add_task("", total=None, state="")

    def __enter__(self) -> Bar:
        self.progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.progress.stop()

    def count(self, event: Event) -> None:
        """Count what happened to a source, and draw if it is time."""
        self.tally.count(event)
        now = time.monotonic()
        if now - self.drawn < DRAWN_EVERY:
            return
        self.drawn = now
        self._count_ahead()
        done = self.tally.files + self.tally.skipped
        rate = done / (now - self.start)
        state = f"{self.tally.failed} failed · {self.tally.articles} articles · {rate:,.0f} files/s"
        total = max(self.counted, done) if self.all_counted else None
        self.progress.update(self.task, completed=done, total=total, state=state)
        self.progress.refresh()

    def _count_ahead(self) -> None:
        """Count some more of what there is to read."""
        if self.ahead is not None and not self.all_counted:
            some = sum(1 for _ in islice(self.ahead, COUNTED_EACH_TIME))
            self.counted += some
            self.all_counted = some < COUNTED_EACH_TIME
