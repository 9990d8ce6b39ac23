"""JSON Lines: one record a line, in UTF-8."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..article import Article
from .format import Format, encodable
from .json import ENCODE


def write(articles: Iterable[Article], explain: bool = False) -> Iterator[str]:
    """A line for every article."""
    for article in articles:
        yield encodable(ENCODE(article.to_dict(explain=explain))) + "\n"


FORMAT = Format("jsonl", ".jsonl", write, "JSON Lines: one record a line, for pipes and large files")
