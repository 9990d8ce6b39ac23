"""JSON-LD: schema.org NewsArticle, one node, or a graph of many.

For search engines, linked data and whoever reads schema.org. An author is a ``Person``, an agency or a newsroom an
``Organization``; ``alternativeHeadline`` is the standfirst, ``articleBody`` are paragraphs and subheadings with blank
lines between, ``identifier`` is the id of the record. Dates are as exact as the text is: ``2021-06`` stays a month.
What the text does not state is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from ..article import Article
from .body import plain_text
from .format import Format
from .json import array, stated, written
from .person import is_collective

#: The vocabulary; its names are at schema.org.
CONTEXT = '"@context": "https://schema.org"'


def record(article: Article, explain: bool = False) -> str:
    """A node."""
    values = {
        "@type": "NewsArticle",
        "identifier": article.id,
        "headline": article.title,
        "alternativeHeadline": article.standfirst,
        "author": [_agent("Organization" if is_collective(name) else "Person", name) for name in article.authors],
        "datePublished": article.date,
        "dateModified": article.updated,
        "dateline": article.dateline.text if article.dateline else None,
        "articleSection": article.section,
        "printPage": article.page,
        "publisher": _agent("Organization", article.publisher) if article.publisher else None,
        "inLanguage": article.language,
        "keywords": list(article.keywords),
        "articleBody": plain_text(article),
        "wordCount": article.words,
        "url": article.url,
        "copyrightNotice": article.copyright,
    }
    return written(stated(values))


def _agent(kind: str, name: str) -> dict[str, Any]:
    return {"@type": kind, "name": name}


def frame(records: Iterable[str]) -> Iterator[str]:
    """The node with its context, or the graph piece by piece; one record is looked ahead to know which."""
    stream = iter(records)
    first, second = next(stream, None), next(stream, None)
    if first is not None and second is None:
        yield "{\n  " + CONTEXT + ",\n" + first.removeprefix("{\n") + "\n"
        return
    yield "{\n  " + CONTEXT + ',\n  "@graph": '
    yield from array(chain((each for each in (first, second) if each is not None), stream), "  ")
    yield "\n}\n"


OMITTED = (
    "path", "index", "layout", "dateline.place", "dateline.agency", "dateline.date", "captions", "boilerplate",
    "warnings", "marks",
)  # fmt: skip

FORMAT = Format("jsonld", ".jsonld", record, frame, __doc__, OMITTED)
