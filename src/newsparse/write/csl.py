"""CSL-JSON: citations for Zotero, pandoc, citeproc; an array of ``article-newspaper``.

Names are in their parts where these can be told, else literal; a date has as many parts as the text states, and
no time. ``id`` is the same key as in BibTeX. The text of the article is not in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..article import Article
from .citation import OMITTED, citekey, distinct
from .format import Format
from .json import array, stated, written
from .person import person


def record(article: Article, explain: bool = False) -> str:
    """An item; its key comes first."""
    values = {
        "id": citekey(article),
        "type": "article-newspaper",
        "title": article.title,
        "author": [_name(name, article.language) for name in article.authors],
        "issued": {"date-parts": [[int(part) for part in article.date[:10].split("-")]]} if article.date else None,
        "container-title": article.publisher,
        "section": article.section,
        "page": article.page,
        "language": article.language,
        "abstract": article.standfirst,
        "keyword": ", ".join(article.keywords),
        "URL": article.url,
    }
    return written(stated(values))


def _name(name: str, language: str | None) -> dict[str, Any]:
    """A name variable."""
    parts = person(name, language)
    if isinstance(parts, str):
        return {"literal": parts}
    return stated(
        {
            "family": parts.family,
            "given": parts.given,
            "non-dropping-particle": parts.particle,
            "suffix": parts.suffix,
        }
    )


def frame(records: Iterable[str]) -> Iterator[str]:
    """The array, piece by piece."""
    yield from array(distinct(records, lambda record: record.split('"', 4)[3]))
    yield "\n"


FORMAT = Format("csl", ".csl.json", record, frame, __doc__, OMITTED)
