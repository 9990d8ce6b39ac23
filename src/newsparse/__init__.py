"""Plain-text news in, structured articles out.

>>> import newsparse
>>> [article] = newsparse.parse("By Ada Lovelace\\n\\nThe engine ran all night.")
>>> article.authors
('Ada Lovelace',)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import NewsparseError

if TYPE_CHECKING:
    from .article import Article, Dateline, Document, Mark, Subheading
    from .convert.batches import parse_batches
    from .pipeline import iter_articles, iter_bytes, iter_file, parse, parse_bytes, parse_file
    from .profiles import load as load_profile

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Dateline",
    "Document",
    "Mark",
    "NewsparseError",
    "Subheading",
    "__version__",
    "iter_articles",
    "iter_bytes",
    "iter_file",
    "load_profile",
    "parse",
    "parse_batches",
    "parse_bytes",
    "parse_file",
]

#: Where the public names are that are neither the pipeline's nor the article's.
HOMES = {"load_profile": ".profiles", "parse_batches": ".convert.batches"}


def __getattr__(name: str) -> Any:
    """The public names, loaded when first asked for: ``newsparse --version`` needs no rules."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    home = HOMES.get(name, ".pipeline" if name.startswith(("parse", "iter_")) else ".article")
    value = getattr(import_module(home, __name__), "load" if name == "load_profile" else name)
    globals()[name] = value
    return value
