"""How a kind of file is laid out: how to recognise it, split it, and which rules read it.

One file per layout, one ordered table. The first that recognises a text reads it; ``plain`` is the
last and takes all. A layout's file is loaded only for a text that could be of its kind: most texts
are plain, and a dozen layouts would take longer to load than an article to parse.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from ..errors import NoSuchNameError
from ..languages import holds
from ..mark import Rule
from .layout import LOOK, Layout

__all__ = ["LAYOUTS", "LOOK", "Layout", "layout_for", "rules_by_name"]


class Row(NamedTuple):
    """A layout's file, and a quick look at a text that says whether it could be of this kind."""

    module: str
    could_be: Callable[[str], bool]


def _has(*signs: str, within: int | None = None) -> Callable[[str], bool]:
    """A look for one of the signs, in the first characters or in the whole text."""
    return lambda text: holds(text[:within] if within is not None and len(text) > within else text, signs)


def _could_be_nexis(text: str) -> bool:
    """Whether a text could number its documents, or has a label in capitals and a colon behind it: their length's."""
    return holds(text, NUMBERED) or any(_is_in_capitals(before[-4:]) for before in text.split(": "))


def _is_in_capitals(word: str) -> bool:
    return word.isalpha() and word.isupper()


def _names_a_wire(text: str) -> bool:
    """Whether a text says that it is a release, or opens a bracket or a slash with a distributor's name."""
    beginning = text[:LONGEST_HEAD]
    if "RELEASE" in beginning or "Release" in beginning:
        return True
    return any(behind.lstrip().startswith(DISTRIBUTORS) for sign in "/([" for behind in beginning.split(sign)[1:])


def _is_numbered(text: str) -> bool:
    """Whether a text opens as wire copy does: controls, then a letter or a few, then a number."""
    opening = text[:80].lstrip("\x00\x01\x02\x16\x7f \t\r\n\ufeff")[:6]
    return opening[:1].isalpha() and any(char.isdigit() for char in opening[1:4])


def _opens_with_a_fence(text: str) -> bool:
    """Whether a text opens with three hyphens, perhaps below some blank lines."""
    return text[:24].lstrip().removeprefix("\ufeff").startswith("---")


def _opens_with_a_field(text: str) -> bool:
    """Whether a text opens with a mailbox's line or with a name and a colon; names have no blanks in them."""
    opening = text[:LONGEST_LEAD].replace("\ufeff", " ").lstrip()
    name, colon, _ = opening[:LONGEST_FIELD].partition(":")
    return opening.startswith("From ") or (colon != "" and name.isprintable() and " " not in name)


#: Nexis numbers its articles.
NUMBERED = ("DOCUMENT", "DOKUMENT", "Document", "Dokument")
#: How the names of distributors of releases begin.
DISTRIBUTORS = (
    "PR", "BU", "Bu", "GL", "Gl", "MA", "Ma", "ME", "Me", "CN", "AC", "EI", "As", "JB", "Ky", "JC", "SE", "Xi", "AN",
    "BE", "ot", "OT", "Ne", "ne", "24", "US", "HU",
)  # fmt: skip
#: A release says so in its first characters.
LONGEST_HEAD = 4000
#: Blanks before a mail's header, and the name of a field, are not longer.
LONGEST_LEAD, LONGEST_FIELD = 2200, 80

#: From the surest to the one that takes all.
TABLE = (
    Row("anpa", _is_numbered),
    Row("iptc7901", _is_numbered),
    Row("nexis", _could_be_nexis),
    Row("nexis_uni", _has("ocument", "okument")),
    Row("proquest", _has("_" * 60, "*" * 50)),
    Row("factiva_tagged", _has("HD", within=20_000)),
    Row("factiva", _has("0020", "0019")),  # an id: a code filled up with noughts, then the year
    Row("front_matter", _opens_with_a_fence),
    Row("press_release", _names_a_wire),
    Row("mail", _opens_with_a_field),
    Row("plain", lambda text: True),
)


@cache
def _layout(module: str) -> Layout:
    layout: Layout = import_module(f".{module}", __name__).LAYOUT
    return layout


@cache
def _layouts() -> tuple[Layout, ...]:
    return tuple(_layout(row.module) for row in TABLE)


def __getattr__(name: str) -> Any:
    """``LAYOUTS``, all of them in order, loaded when first asked for."""
    if name == "LAYOUTS":
        return _layouts()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def layout_for(text: str, wanted: Layout | str | None = None) -> Layout:
    """The layout that reads a text: the one wanted, or the first that recognises it.

    Raises NoSuchNameError for a name that is not known.
    """
    if isinstance(wanted, Layout):
        return wanted
    if wanted is None:
        return next(found for found in map(_layout, _candidates(text)) if found.recognise(text))
    for layout in _layouts():
        if layout.name == wanted:
            return layout
    names = ", ".join(layout.name for layout in _layouts())
    raise NoSuchNameError(f"no layout is called {wanted!r}; there are {names}")


def _candidates(text: str) -> list[str]:
    """The files of the layouts of which a text could be."""
    return [row.module for row in TABLE if row.could_be(text)]


def rules_by_name() -> dict[str, Rule]:
    """All rules that a layout has, by their names, in the order of the tables."""
    return {rule.name: rule for layout in reversed(_layouts()) for rule in layout.rules}
