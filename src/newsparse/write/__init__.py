"""Article → a file. One file per format, one ordered table.

A format is streaming: it takes articles as they come and yields pieces of the file as soon as it can.
"""

from __future__ import annotations

import os
from importlib import import_module

from ..errors import NoSuchNameError
from .atomic import GZIP
from .format import Format

#: The formats by name, each with its module, which is loaded when the format is used, and with the suffixes of its
#: files. The first suffix is given to files.
TABLE: dict[str, tuple[str, tuple[str, ...]]] = {
    "page": ("page", ()),
    "jsonl": ("jsonl", (".jsonl",)),
    "json": ("json", (".json",)),
    "csv": ("comma", (".csv",)),
    "md": ("markdown", (".md",)),
    "jsonld": ("jsonld", (".jsonld",)),
    "ninjs": ("ninjs", (".ninjs.json",)),
    "tei": ("tei", (".tei.xml", ".xml")),
    "csl": ("csl", (".csl.json",)),
    "ris": ("ris", (".ris",)),
    "bibtex": ("bibtex", (".bib",)),
    "sqlite": ("sqlite", (".sqlite", ".sqlite3", ".db")),
    "parquet": ("parquet", (".parquet",)),
    "vertical": ("vertical", (".vert",)),
}


def format_named(name: str) -> Format:
    """The format of a name. Raises NoSuchNameError."""
    if name not in TABLE:
        raise NoSuchNameError(f"no format is called {name!r}; there are {', '.join(TABLE)}")
    form: Format = import_module(f".{TABLE[name][0]}", __name__).FORMAT
    return form


def format_of(path: str) -> Format | None:
    """The format that a file name says by its suffix, the longest that fits; ``.gz`` behind it says nothing of it."""
    name = os.path.basename(path).lower().removesuffix(GZIP)
    said = [(suffix, form) for form, (_, suffixes) in TABLE.items() for suffix in suffixes if name.endswith(suffix)]
    suffix, form = max(said, key=lambda each: len(each[0]), default=("", ""))
    return format_named(form) if name.removesuffix(suffix) and form else None
