"""Article → text. One file per format, one ordered table.

A format is streaming: it takes articles as they come and yields text as soon as it can.
"""

from __future__ import annotations

import os

from ..errors import NoSuchNameError
from . import comma, json, jsonl, markdown, page
from .atomic import GZIP
from .format import Format

FORMATS: tuple[Format, ...] = (page.FORMAT, jsonl.FORMAT, json.FORMAT, comma.FORMAT, markdown.FORMAT)


def format_named(name: str) -> Format:
    """The format of a name. Raises NoSuchNameError."""
    for form in FORMATS:
        if form.name == name:
            return form
    names = ", ".join(form.name for form in FORMATS)
    raise NoSuchNameError(f"no format is called {name!r}; there are {names}")


def format_of(path: str) -> Format | None:
    """The format that a file name says by its suffix, if it says one; ``.gz`` behind it says nothing of the format."""
    suffix = os.path.splitext(path.lower().removesuffix(GZIP))[1]
    return next((form for form in FORMATS if suffix and suffix == form.suffix), None)
