"""What a layout is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from ..article import Document
from ..mark import Rule


class Span(NamedTuple):
    """Where an article stands in its file, in characters, and the length of the header above its text.

    The spans of a file lie end to end and cover it: what belongs to no article goes with its neighbour.
    ``warnings`` are what splitting had to say: an article that is missing, one that is empty.
    """

    start: int
    end: int
    header: int = 0
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """A kind of file.

    ``recognise`` says whether a text is of this kind, and is certain and cheap; its docstring says by what. ``split``
    gives the spans of its articles, in order; ``rules`` read each of them. ``doc`` is the layout's manual. In
    ``markdown`` adjacent lines are one paragraph. ``month_first`` is the order of day and month in
    numeric dates, where the kind of file settles it.
    """

    name: str
    doc: str
    recognise: Callable[[str], bool]
    split: Callable[[str], Iterable[Span]]
    rules: tuple[Rule, ...]
    markdown: bool = False
    month_first: bool | None = None

    def documents(self, text: str, path: str | None, warnings: tuple[str, ...]) -> Iterator[Document]:
        """The documents in the text of a file."""
        line, at = 1, 0
        for index, (start, end, header, said) in enumerate(self.split(text)):
            line += _line_ends(text, at, start)
            at = start
            place = (path, index, self.name, start, line, header, self.markdown)
            yield Document(text[start:end], *place, warnings + said, self.month_first)

    @property
    def known_by(self) -> str:
        """How a file of this kind is recognised, in words: ``the file has a line that numbers its articles``.

        The docstring of ``recognise`` says so: *Whether a text has a line …*
        """
        doc = " ".join((self.recognise.__doc__ or "").partition("\n\n")[0].replace("``", '"').split())
        return f"the file {doc.removeprefix('Whether a text ').removesuffix('.')}"

    def without(self, names: frozenset[str]) -> Layout:
        """The layout with some of its rules switched off."""
        return replace(self, rules=tuple(rule for rule in self.rules if rule.name not in names)) if names else self


def _line_ends(text: str, start: int, end: int) -> int:
    """How many lines end in a stretch of text."""
    return text.count("\n", start, end) + text.count("\r", start, end) - text.count("\r\n", start, end)


def whole(text: str) -> Iterator[Span]:
    """A file that is one article."""
    yield Span(0, len(text))
