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
from ..mark import Rule
from .layout import LOOK, Layout

__all__ = ["LAYOUTS", "LOOK", "Layout", "layout_for", "rules_by_name"]


class Row(NamedTuple):
    """A layout's file, and a quick look at a text that says whether it could be of this kind."""

    module: str
    could_be: Callable[[str], bool]


def _has(*signs: str, within: int | None = None) -> Callable[[str], bool]:
    """A look for one of the signs, in the first characters or in the whole text."""

    def could_be(text: str) -> bool:
        beginning = text[:within] if within is not None and len(text) > within else text
        for sign in signs:  # noqa: SIM110 - half the time of any(): it is asked of every text
            if sign in beginning:
                return True
        return False

    return could_be


def _names_a_wire(text: str) -> bool:
    """Whether a text says that it is a release, or names a distributor between slashes or brackets."""
    beginning = text[:LONGEST_HEAD]
    if "RELEASE" in beginning or "Release" in beginning:
        return True
    return ("/" in beginning or ")" in beginning or "]" in beginning) and _has(*DISTRIBUTORS)(beginning)


def _is_numbered(text: str) -> bool:
    """Whether a text opens as wire copy does: controls, then a letter or a few, then a number."""
    opening = text[:80].lstrip("\x00\x01\x02\x16\x7f \t\r\n\ufeff")[:6]
    return opening[:1].isalpha() and any(char.isdigit() for char in opening[1:4])


#: Nexis numbers its articles, and gives their length under a label.
NEXIS_SIGNS = (
    "DOCUMENT", "DOKUMENT", "Document ", "Dokument ", "Documento ", "LENGTH: ", "LÄNGE: ", "LAENGE: ",
    "LONGUEUR: ", "LENGTE: ",    "LONGITUD: ", "LUNGHEZZA: ", "COMPRIMENTO: ", "EXTENSÃO: ", "LÆNGDE: ",
)  # fmt: skip
#: What the names of distributors of releases have in them.
DISTRIBUTORS = (
    "WIRE", "Wire", "wire", "CNW", "AsiaNet", "JBN", "OutReach", "OUTREACH", "Newsfile", "PRWEB", "PRWeb", "ots", "OTS",
    "ktuell", "PRIMEZONE", "HUGIN",
)  # fmt: skip
#: A release says so in its first characters.
LONGEST_HEAD = 4000

#: From the surest to the one that takes all.
TABLE = (
    Row("anpa", _is_numbered),
    Row("iptc7901", _is_numbered),
    Row("nexis", _has(*NEXIS_SIGNS)),
    Row("nexis_uni", _has("ocument", "okument")),
    Row("proquest", _has("_" * 60, "*" * 50)),
    Row("factiva_tagged", _has("HD", within=20_000)),
    Row("factiva", _has("0020", "0019")),  # an id: a code filled up with noughts, then the year
    Row("front_matter", _has("---", within=200)),
    Row("press_release", _names_a_wire),
    Row("mail", _has("From", "FROM", "from", within=20_000)),
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
