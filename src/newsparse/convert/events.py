"""What happens to the sources of a conversion, and the count of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from ..article import Article

#: Why an entry is passed over that no one asks about; these are counted, and not named.
HIDDEN, EXCLUDED = "hidden", "excluded"


class How(NamedTuple):
    """How a folder is converted: with how many processes, which names are read, and whether a failure ends it.

    ``include`` and ``exclude`` are patterns as a shell has them; ``besides`` are files that are written meanwhile and
    must not be read.
    """

    jobs: int = 1
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    fail_fast: bool = False
    besides: tuple[str, ...] = ()


class Source(NamedTuple):
    """A file to read: its path below the folder, and the path that mirrors it below the output folder.

    ``data`` are the bytes of what stands in an archive. ``out`` is empty if all goes into one file.
    """

    path: str
    out: str
    data: bytes | None = None


class Done(NamedTuple):
    """A file that gave articles."""

    path: str
    articles: list[Article]


class Converted(NamedTuple):
    """A file whose articles are written: how many, and what was to be warned of."""

    path: str
    articles: int
    warnings: tuple[str, ...] = ()


class Unchanged(NamedTuple):
    """A file that an earlier run has converted, and that is still the same."""

    path: str
    articles: int


class Failure(NamedTuple):
    """A file that gave none, or whose output could not be written, and why."""

    path: str
    reason: str


class Skipped(NamedTuple):
    """What was not read on purpose, and why."""

    path: str
    reason: str


Event = Converted | Unchanged | Failure | Skipped
Tell = Callable[[Event], None]


@dataclass
class Tally:
    """How many files were read, how many articles they gave, how many failed and how many were skipped.

    ``unchanged`` are those of the files that had not to be converted again.
    """

    files: int = 0
    articles: int = 0
    failed: int = 0
    skipped: int = 0
    unchanged: int = 0

    def count(self, event: Event) -> None:
        """Add what happened to one source."""
        if isinstance(event, Skipped):
            self.skipped += 1
            return
        self.files += 1
        if isinstance(event, Failure):
            self.failed += 1
            return
        self.articles += event.articles
        self.unchanged += isinstance(event, Unchanged)
