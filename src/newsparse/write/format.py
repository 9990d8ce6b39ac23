"""What a format is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from ..article import Article


class Write(Protocol):
    """Articles → pieces of text, in order; with ``explain`` the marks too, where the format can hold them."""

    def __call__(self, articles: Iterable[Article], explain: bool = False) -> Iterator[str]: ...


class Format(NamedTuple):
    """A kind of output. ``suffix`` names its files, with the dot; ``doc`` is one line about it."""

    name: str
    suffix: str
    write: Write
    doc: str


def encodable(text: str) -> str:
    """The text with lone surrogates as escapes (``\\udce9``), so that UTF-8 can hold it.

    They come from file names that are not UTF-8. In a JSON string, the escape is the same character again.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="backslashreplace").decode()
    return text
