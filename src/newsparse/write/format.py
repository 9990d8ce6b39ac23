"""What a format is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple, Protocol

from ..article import Article


class Record(Protocol):
    """An article → its text; with ``explain`` the marks too, where the format can hold them."""

    def __call__(self, article: Article, explain: bool = False) -> str: ...


#: The texts of articles, in order → the pieces of a file, as they come.
Frame = Callable[[Iterable[str]], Iterator[str]]


class Format(NamedTuple):
    """A kind of output: how it writes an article, and what stands before, between and after the articles.

    The two are apart because articles are written by many processes, and a file by one. ``suffix`` names its files,
    with the dot; ``doc`` is one line about it.
    """

    name: str
    suffix: str
    record: Record
    frame: Frame
    doc: str
    losses: Callable[[Article], list[str]] | None = None  # what the format cannot hold of an article, as warnings

    def write(self, articles: Iterable[Article], explain: bool = False) -> Iterator[str]:
        """Articles → pieces of text, in order; an article is written when the next piece is asked for."""
        return self.frame(self.record(article, explain) for article in articles)


def joined_by(between: str) -> Frame:
    """The frame of a format that has something between its articles, and nothing around them."""
    return partial(_joined, between)


def _joined(between: str, records: Iterable[str]) -> Iterator[str]:
    for number, record in enumerate(records):
        yield between + record if number else record


def encodable(text: str) -> str:
    """The text with lone surrogates as escapes (``\\udce9``), so that UTF-8 can hold it.

    They come from file names that are not UTF-8. In a JSON string, the escape is the same character again.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="backslashreplace").decode()
    return text
