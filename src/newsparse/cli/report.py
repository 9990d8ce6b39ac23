"""The articles of files named one after another, and what is said of each on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO

from ..errors import NewsparseError
from .output import reason, say

if TYPE_CHECKING:
    from ..article import Article
    from ..pipeline import Settings


class Report:
    """Reads files one after another, names those that fail, and remembers that some did."""

    def __init__(self, *, warnings: bool, verbose: bool) -> None:
        self.warnings = warnings
        self.verbose = verbose
        self.failed = False

    def articles(self, names: Iterable[str], how: Settings) -> Iterator[Article]:
        """The articles of all files, one by one as they are read."""
        for name in names:
            tally = Tally()
            try:
                for article in _articles(name, how):
                    self._say_warnings(name, tally.count(article))
                    yield article
            except NewsparseError as error:
                self._fail(name, str(error))
            except OSError as error:
                self._fail(name, reason(error))
            except Exception as error:
                self._fail(name, f"internal error: {type(error).__name__}: {error} (please report)")
            else:
                self._say_found(name, tally)

    def _fail(self, name: str, why: str) -> None:
        self.failed = True
        say(name, why)

    def _say_warnings(self, name: str, warnings: Iterable[str]) -> None:
        for warning in warnings if self.warnings else ():
            say(name, f"warning: {warning}")

    def _say_found(self, name: str, tally: Tally) -> None:
        if not tally.articles:
            self._fail(name, "there is no article in it")
        elif self.verbose:
            count = f"{tally.articles} article{'s' * (tally.articles > 1)}"
            say(name, f"layout {tally.layout}, {count}, {tally.words} words")


class Tally:
    """What a file has given so far."""

    def __init__(self) -> None:
        self.articles = self.words = 0
        self.layout = ""
        self.warned: set[str] = set()

    def count(self, article: Article) -> list[str]:
        """Add an article; its warnings that no other article of the file has given."""
        self.articles += 1
        self.words += article.words
        self.layout = article.layout
        new = [warning for warning in dict.fromkeys(article.warnings) if warning not in self.warned]
        self.warned.update(new)
        return new


def _articles(name: str, how: Settings) -> Iterator[Article]:
    """The articles of a file, or of standard input, one by one."""
    from ..pipeline import iter_chunks
    from ..read import kept, open_file

    with kept(_standard_input()) if name == "-" else open_file(name) as chunks:
        yield from iter_chunks(chunks, path=name, encoding=how.encoding, layout=how.layout, without=how.without)


def _standard_input() -> BinaryIO:
    """What is piped in."""
    from ..errors import UnreadableError

    if sys.stdin is None:
        raise UnreadableError("standard input is closed")
    return sys.stdin.buffer
