"""JSON Lines: one record a line, for pipes and large files.

The record as it is, in the order of its fields; ``--explain`` adds the marks.
"""

from __future__ import annotations

from ..article import Article
from .format import Format, encodable, joined_by
from .json import ENCODE


def record(article: Article, explain: bool = False) -> str:
    """A line."""
    return encodable(ENCODE(article.to_dict(explain=explain))) + "\n"


FORMAT = Format("jsonl", ".jsonl", record, joined_by(""), __doc__, omits=())
