"""What is done with one source, in whichever process: its bytes are read, parsed, and made records."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ..article import Article
from ..errors import NewsparseError
from ..pipeline import Settings, parse_bytes
from ..read import read_file
from ..write.format import Format
from .events import Done, Failure, Skipped, Source


class Task(NamedTuple):
    """A source to read: what to open, or the bytes, and the hash of what an earlier run has found there."""

    path: str
    place: str
    data: bytes | None = None
    known: str | None = None


class Result(NamedTuple):
    """The records of a source's articles, or why there are none; or only that it is what it was (``same``)."""

    records: list[Any] = []  # noqa: RUF012 - of a tuple, nobody adds to it
    warnings: tuple[str, ...] = ()
    sha256: str | None = None
    reason: str | None = None
    same: bool = False


class Item(NamedTuple):
    """What was found, and has its place in the order; with a task if it is to be read."""

    found: Source | Failure | Skipped
    task: Task | None = None


class Work(NamedTuple):
    """How every source is read and written; ``hashing`` if a manifest wants to know it again."""

    settings: Settings
    format: Format
    hashing: bool = False

    def do(self, task: Task) -> Result:
        """Read one source; no exception comes out of it."""
        try:
            data = read_file(task.place) if task.data is None else task.data
        except NewsparseError as error:
            return Result(reason=str(error))
        sha256 = _sha256(data) if self.hashing else None
        if sha256 is not None and sha256 == task.known:
            return Result(same=True)
        found = read_articles(task.path, data, self.settings)
        if isinstance(found, Failure):
            return Result(reason=found.reason, sha256=sha256)
        try:
            records = [self.format.record(article) for article in found.articles]
            return Result(records, _warnings(found.articles, self.format), sha256)
        except NewsparseError as error:
            return Result(reason=str(error), sha256=sha256)
        except Exception as error:
            return Result(reason=_internal(error), sha256=sha256)


def _sha256(data: bytes) -> str:
    from hashlib import sha256

    return sha256(data).hexdigest()


def _warnings(articles: list[Article], form: Format) -> tuple[str, ...]:
    """What the articles warn of, each once, and what the format cannot hold."""
    warnings = [warning for article in articles for warning in article.warnings]
    if form.losses:
        warnings += [warning for article in articles for warning in form.losses(article)]
    return tuple(dict.fromkeys(warnings))


def read_articles(name: str, data: bytes, settings: Settings) -> Done | Failure:
    """The articles in the bytes of one source, or why there are none; no exception comes out of it."""
    return attempt(
        name,
        lambda: parse_bytes(
            data, path=name, encoding=settings.encoding, layout=settings.layout, without=settings.without
        ),
    )


def attempt(name: str, read: Callable[[], list[Article]]) -> Done | Failure:
    """The articles that a function reads in one source, or why there are none; no exception comes out of it.

    An error of ours in one file must not cost the others.
    """
    try:
        articles = read()
    except NewsparseError as error:
        return Failure(name, str(error))
    except Exception as error:
        return Failure(name, _internal(error))
    return Done(name, articles) if articles else Failure(name, "there is no article in it")


def _internal(error: Exception) -> str:
    """A reason that is our fault."""
    return f"internal error: {type(error).__name__}: {error} (please report)"
