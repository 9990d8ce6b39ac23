"""JSON Lines: one record a line, in UTF-8."""

from __future__ import annotations

from ..article import Article
from .format import Format, encodable, joined_by
from .json import ENCODE


def record(article: Article, explain: bool = False) -> str:
    """A line."""
    return encodable(ENCODE(article.to_dict(explain=explain))) + "\n"


FORMAT = Format("jsonl", ".jsonl", record, joined_by(""), "JSON Lines: one record a line, for pipes and large files")
