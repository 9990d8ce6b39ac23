"""What is done with one source, in whichever process: its bytes are read, parsed, and made records."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import nullcontext, suppress
from typing import Any, NamedTuple

from ..article import Article
from ..errors import NewsparseError
from ..pipeline import Settings, iter_chunks, parse_bytes
from ..read import open_file, reason_of
from ..write.format import Format
from .events import Done, Failure, Skipped, Source
from .spool import Spool

NO_ARTICLE = "there is no article in it"


class Task(NamedTuple):
    """A source to read: what to open, or the bytes, and the hash of what an earlier run has found there."""

    path: str
    place: str
    data: bytes | None = None
    known: str | None = None


class Result(NamedTuple):
    """The records of a source's articles, or why there are none; or only that it is what it was (``same``)."""

    records: Spool | tuple[Any, ...] = ()
    warnings: tuple[str, ...] = ()
    sha256: str | None = None
    reason: str | None = None
    same: bool = False

    def forget(self) -> None:
        """The texts are written."""
        if isinstance(self.records, Spool):
            self.records.remove()


class Item(NamedTuple):
    """What was found, and has its place in the order; with a task if it is to be read."""

    found: Source | Failure | Skipped
    task: Task | None = None


class Work(NamedTuple):
    """How every source is read and written; ``hashing`` if a manifest wants to know it again.

    ``spool`` is where the articles of large sources wait.
    """

    settings: Settings
    format: Format
    hashing: bool = False
    spool: str | None = None

    def do(self, task: Task) -> Result:
        """Read one source; no exception comes out of it: an error of ours in one file must not cost the others."""
        texts = Spool(self.spool)
        try:
            with open_file(task.place) if task.data is None else nullcontext((task.data,)) as chunks:
                return self._read(task, chunks, texts)
        except NewsparseError as error:
            reason = str(error)
        except OSError as error:
            reason = f"cannot put its articles aside: {reason_of(error)}"
        except Exception as error:
            reason = _internal(error)
        texts.remove()
        return Result(reason=reason, sha256=self._sha256(task))

    def _read(self, task: Task, chunks: Iterable[bytes], texts: Spool) -> Result:
        """The articles of a source as texts, as they come."""
        sha256 = _sha256(chunks) if self.hashing else None
        if sha256 is not None and sha256 == task.known:
            return Result(same=True)
        encoding, layout, without = self.settings
        warnings: dict[str, None] = {}
        for article in iter_chunks(chunks, path=task.path, encoding=encoding, layout=layout, without=without):
            texts.add(self.format.record(article), len(article.document.text))
            warnings.update(dict.fromkeys(article.warnings))
            if self.format.losses:
                warnings.update(dict.fromkeys(self.format.losses(article)))
        return Result(texts, tuple(warnings), sha256) if len(texts) else Result(reason=NO_ARTICLE, sha256=sha256)

    def _sha256(self, task: Task) -> str | None:
        """The hash of a source that failed, if it can be read."""
        if not self.hashing:
            return None
        with (
            suppress(NewsparseError),
            open_file(task.place) if task.data is None else nullcontext((task.data,)) as chunks,
        ):
            return _sha256(chunks)
        return None


def _sha256(chunks: Iterable[bytes]) -> str:
    from hashlib import sha256

    digest = sha256()
    for chunk in chunks:
        digest.update(chunk)
    return digest.hexdigest()


def read_articles(name: str, data: bytes, settings: Settings) -> Done | Failure:
    """The articles in the bytes of one source, or why there are none; no exception comes out of it."""
    encoding, layout, without = settings
    return attempt(name, lambda: parse_bytes(data, path=name, encoding=encoding, layout=layout, without=without))


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
    return Done(name, articles) if articles else Failure(name, NO_ARTICLE)


def _internal(error: Exception) -> str:
    """A reason that is our fault."""
    return f"internal error: {type(error).__name__}: {error} (please report)"
