"""What a format is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, NamedTuple, Protocol

from ..article import Article

#: The fields that most formats have no place for; ``marks`` are those of ``--explain``.
MARKS = ("marks",)


class Record(Protocol):
    """An article → what a file holds of it, as one process can hand it to another: text, or a row of values.

    With ``explain`` the marks too, where the format can hold them.
    """

    def __call__(self, article: Article, explain: bool = False) -> Any: ...


#: The records of articles, in order → the pieces of a file, as they come.
Frame = Callable[[Iterable[Any]], Iterator[str | bytes]]


class Format(NamedTuple):
    """A kind of output: how it writes an article, and what stands before, between and after the articles.

    The two are apart because articles are written by many processes, and a file by one. ``suffix`` names its files,
    with the dot; ``doc`` is its manual, and the first paragraph says what it is. ``omits`` are the fields of the record
    that it does not carry, or parts of one (``dateline.place``). A ``binary`` format yields bytes, which are compressed
    as far as they can be.
    """

    name: str
    suffix: str
    record: Record
    frame: Frame
    doc: str | None
    omits: tuple[str, ...] = MARKS
    binary: bool = False
    losses: Callable[[Article], list[str]] | None = None  # what the format cannot hold of an article, as warnings
    update: Callable[[str], Frame] | None = None  # a path → the frame that begins with what that file holds

    def write(self, articles: Iterable[Article], explain: bool = False) -> Iterator[str | bytes]:
        """Articles → pieces of a file, in order; an article is written when the next piece is asked for."""
        return self.frame(self.record(article, explain) for article in articles)


def joined_by(between: str) -> Frame:
    """The frame of a format that has something between its articles, and nothing around them."""
    return partial(_joined, between)


def _joined(between: str, records: Iterable[str]) -> Iterator[str]:
    for number, record in enumerate(records):
        yield between + record if number else record


def encoded(piece: str | bytes) -> bytes:
    """A piece as a file holds it: text is in UTF-8."""
    return piece.encode() if isinstance(piece, str) else piece


def encodable(text: str) -> str:
    """The text with lone surrogates as escapes (``\\udce9``), so that UTF-8 can hold it.

    They come from file names that are not UTF-8. In a JSON string, the escape is the same character again.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="backslashreplace").decode()
    return text
