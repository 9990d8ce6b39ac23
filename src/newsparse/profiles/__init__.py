"""Profiles: a publisher or a database that we do not know, described by its user in TOML, data and no code.

``load`` makes a layout of a file. The profiles that come with newsparse lie in ``built_in``: databases of
which we have seen no file of text, so they read one only where they are asked for by name. Modules: ``source``
reads the TOML and knows its lines, ``data`` what each key means, ``patterns`` which patterns are harmless,
``finding`` where labels and separators stand, ``rules`` makes rules of them and ``layout`` a layout, ``check``
tries it on texts.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

from ..errors import NoSuchNameError
from ..layouts import LAYOUTS, Layout, layout_for
from .data import Data, data_of
from .layout import Profile, profile_of
from .source import Source, listed, nearest, read_source

__all__ = ["Profile", "built_in", "layout_named", "load"]

_FOLDER = Path(__file__).parent / "built_in"


def load(path: str | os.PathLike[str]) -> Layout:
    """The layout that a profile describes: the path of a TOML file → a layout for ``parse``.

    Raises ProfileError, which says in one line the file, the line in it, what is wrong and what to do.
    """
    source = read_source(path)
    name = re.sub(r"[^\w.-]", "-", Path(source.path).stem)[:40]
    data = data_of(source, replace(_base(source), name=name, description=""))
    _check_name(source, data)
    _check_rules(source, data)
    return profile_of(data)


def built_in() -> list[Layout]:
    """The profiles that come with newsparse, by their names."""
    return [_built_in(name) for name in _names()]


def layout_named(name: str) -> Layout:
    """The layout or the built-in profile of a name. Raises NoSuchNameError."""
    if name in _names():
        return _built_in(name)
    try:
        return layout_for("", name)
    except NoSuchNameError as error:
        raise NoSuchNameError(f"{error}, and the profiles {listed(_names())}") from error


@cache
def _names() -> list[str]:
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


@cache
def _built_in(name: str) -> Layout:
    return load(_FOLDER / f"{name}.toml")


def _base(source: Source) -> Data:
    """What the profile is built on: what another profile says, or a layout alone."""
    extends = source.values.get("extends", "plain")
    if extends in _names() and Path(source.path) != _FOLDER / f"{extends}.toml":
        base = _built_in(extends)
        return base.data if isinstance(base, Profile) else Data(extends)
    known = [layout.name for layout in LAYOUTS]
    if extends not in known:
        names = [*known, *_names()]
        raise source.error(("extends",), f"no layout is called {extends!r}; {nearest(str(extends), names)}")
    return Data("", extends=extends)


def _check_name(source: Source, data: Data) -> None:
    """The name of a layout is taken: a record must say for certain which one read it."""
    if any(data.name == layout.name for layout in LAYOUTS):
        raise source.error(("name",), f"a layout is already called {data.name!r}; give the profile another name")


def _check_rules(source: Source, data: Data) -> None:
    """What is switched off must be there."""
    rules = [rule.name for rule in layout_for("", data.extends).rules]
    for name in data.without:
        if name not in rules:
            message = f"the layout {data.extends} has no rule {name!r}; {nearest(name, rules)}"
            raise source.error(("without",), message, name)
