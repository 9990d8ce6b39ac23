"""The way of the data, in five calls: read, split, mark, assemble, and (in ``write``) write.

Start reading here. ``parse`` takes text, ``parse_bytes`` bytes, ``parse_file`` a path; each gives
the list of the articles in it, in the order of the text. ``iter_articles``, ``iter_bytes`` and
``iter_file`` give them one by one; of a file no more is in memory than the articles at hand.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from .article import Article
from .assemble import assemble
from .errors import EmptyError, NoSuchNameError
from .layouts import LOOK, Layout, layout_for, rules_by_name
from .mark import mark
from .read import Reading, open_file, read_document

Names = Collection[str]


def parse(
    text: str, *, path: str | None = None, layout: Layout | str | None = None, without: Names = ()
) -> list[Article]:
    """The articles in a text.

    ``path`` is only noted down. ``layout`` is a layout or its name; without it the text is
    recognised. ``without`` names rules to switch off. Raises EmptyError if there is nothing but
    white space, NoSuchNameError for a layout or a rule that does not exist.
    """
    return list(iter_articles(text, path=path, layout=layout, without=without))


def iter_articles(
    text: str, *, path: str | None = None, layout: Layout | str | None = None, without: Names = ()
) -> Iterator[Article]:
    """What ``parse`` gives, article by article; it raises when the first is asked for."""
    return _articles(Reading((text,)), path, layout, without)


def parse_bytes(
    data: bytes,
    *,
    path: str | None = None,
    encoding: str | None = None,
    layout: Layout | str | None = None,
    without: Names = (),
) -> list[Article]:
    """The articles in the bytes of a file; ``encoding`` is found if it is not given.

    DOCX, RTF, PDF and HTML are read through the libraries of the extras, known by their bytes and by the suffix of
    ``path``; offsets and lines are then those of the text that comes out. Raises what ``parse``
    raises, NotTextError for binary data, MissingExtraError where such a library is not installed.
    """
    return list(iter_bytes(data, path=path, encoding=encoding, layout=layout, without=without))


def iter_bytes(
    data: bytes,
    *,
    path: str | None = None,
    encoding: str | None = None,
    layout: Layout | str | None = None,
    without: Names = (),
) -> Iterator[Article]:
    """What ``parse_bytes`` gives, article by article; it raises when the first is asked for."""
    return iter_chunks((data,), path=path, encoding=encoding, layout=layout, without=without)


def iter_chunks(
    chunks: Iterable[bytes],
    *,
    path: str | None = None,
    encoding: str | None = None,
    layout: Layout | str | None = None,
    without: Names = (),
) -> Iterator[Article]:
    """The articles in the bytes of a file that come in pieces of any size, article by article.

    ``chunks`` must give the same each time it is iterated: a first time to find the encoding, a second time to read.
    """
    yield from _articles(read_document(chunks, encoding, path), path, layout, without)


def parse_file(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    layout: Layout | str | None = None,
    without: Names = (),
) -> list[Article]:
    """The articles in a file. Raises what ``parse_bytes`` raises, and UnreadableError."""
    return list(iter_file(path, encoding=encoding, layout=layout, without=without))


def iter_file(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    layout: Layout | str | None = None,
    without: Names = (),
) -> Iterator[Article]:
    """What ``parse_file`` gives, article by article; it raises when the first is asked for."""
    with open_file(path) as chunks:
        yield from iter_chunks(chunks, path=os.fsdecode(path), encoding=encoding, layout=layout, without=without)


class Settings(NamedTuple):
    """How files are read: the encoding and the layout if they are known, and the rules that stay silent."""

    encoding: str | None = None
    layout: Layout | str | None = None
    without: frozenset[str] = frozenset()


def _articles(reading: Reading, path: str | None, layout: Layout | str | None, without: Names) -> Iterator[Article]:
    """The articles of a text, one by one."""
    pieces = iter(reading.pieces)
    opening = _opening(pieces)
    if "\r" in opening and "\n" not in opening[:LOOK]:  # lines end in CR alone, as on an old Mac
        opening, pieces = _with_line_feeds(opening), map(_with_line_feeds, pieces)
    chosen = layout_for(opening[:LOOK], _named(layout) if isinstance(layout, str) else layout)
    if without:
        _check_rules(without, chosen)
        chosen = chosen.without(frozenset(without))
    for document in chosen.documents(chain((opening,), pieces), path, reading.warnings):
        yield assemble(document, mark(document, chosen.rules))


def _opening(pieces: Iterator[str]) -> str:
    """So much of a text that its layout shows. Raises EmptyError if there is nothing but white space in it."""
    opening = ""
    for piece in pieces:
        opening += piece
        if len(opening) >= LOOK and not opening.isspace():
            return opening
    if not opening or opening.isspace():
        raise EmptyError("the file is empty")
    return opening


def _with_line_feeds(piece: str) -> str:
    """A text in which lines end in CR, with a line feed in its place: no offset changes."""
    return piece.replace("\r", "\n")


def _named(name: str) -> Layout:
    """The layout or the profile of a name."""
    from .profiles import layout_named

    return layout_named(name)


def _check_rules(names: Names, layout: Layout) -> None:
    """Raise NoSuchNameError for a rule that neither the layout has nor any other."""
    unknown = set(names) - {rule.name for rule in layout.rules}
    unknown -= set(rules_by_name()) if unknown else set()
    if unknown:
        raise NoSuchNameError(f"no rule is called {', '.join(sorted(unknown))} (newsparse rules lists them)")
