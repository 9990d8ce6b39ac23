"""ninjs 3.1: News in JSON, of the IPTC; an object for one article, an array for more.

For agencies and newsroom systems. ``uri`` is the id of the record as a URN. The headline and the standfirst are
``headlines``, the text is there as ``text/plain`` and as minimal HTML, keywords and section are ``subjects``, publisher
and agency ``infoSources``, the place of the dateline is ``located``. ninjs has moments and no days: ``firstCreated`` is
the date, ``versionCreated`` is when it was updated, each only where the text states a time and its offset; a day alone
is not in it.
"""

from __future__ import annotations

from typing import Any

from ..article import Article
from .body import blocks, plain_text
from .format import Format
from .json import frame, stated, written
from .markup import element
from .moment import moment

#: What an object says of itself: without it, one of version 2 looks the same.
STANDARD = {"name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}


def record(article: Article, explain: bool = False) -> str:
    """A news object."""
    dateline = article.dateline
    values = {
        "uri": f"urn:newsparse:{article.id}",
        "type": "text",
        "language": article.language,
        "firstCreated": moment(article.date),
        "versionCreated": moment(article.updated),
        "headlines": _valued(("headline", article.title), ("standfirst", article.standfirst)),
        "by": ", ".join(article.authors),
        "located": dateline.place if dateline else None,
        "bodies": _bodies(article),
        "subjects": [{"name": name} for name in article.keywords] + _named(("section", article.section), key="rel"),
        "infoSources": _named(
            ("publisher", article.publisher), ("agency", dateline.agency if dateline else None), key="role"
        ),
        "copyrightNotice": article.copyright,
        "standard": STANDARD,
    }
    return written(stated(values))


def _valued(*pairs: tuple[str, str | None]) -> list[dict[str, Any]]:
    return [{"role": role, "value": value} for role, value in pairs if value]


def _named(*pairs: tuple[str, str | None], key: str) -> list[dict[str, Any]]:
    return [{"name": name, key: role} for role, name in pairs if name]


def _bodies(article: Article) -> list[dict[str, Any]]:
    """The text, plain and with the tags that a text of paragraphs and subheadings has."""
    html = "".join(element("h2" if block.heading else "p", block.text) + "\n" for block in blocks(article))
    plain = {"contentType": "text/plain", "wordCount": article.words, "value": plain_text(article)}
    return [plain, {"contentType": "text/html", "value": html}] if html else []


OMITTED = (
    "path", "index", "layout", "dateline.text", "dateline.date", "page", "captions", "boilerplate", "url", "warnings",
    "marks",
)  # fmt: skip

FORMAT = Format("ninjs", ".ninjs.json", record, frame, __doc__, OMITTED)
