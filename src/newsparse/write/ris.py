"""RIS: citations for EndNote, Zotero, Mendeley, Citavi; records of the type NEWS.

A field a line; line ends and control characters in a value are replaced. Names are turned (*Berg, Jan van der*) where
their parts can be told, else they stand as they are. A date has no time. The text of the article is not in it. Lines
end in CR LF.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..article import Article
from .citation import OMITTED, citekey, distinct, on_one_line
from .format import Format, encodable
from .person import person

END = "\r\n"


def record(article: Article, explain: bool = False) -> str:
    """A record: from its type to its end."""
    year, month, day = (*(article.date or "")[:10].split("-"), "", "")[:3]
    fields: list[tuple[str, str | None]] = [
        ("TY", "NEWS"),
        ("ID", citekey(article)),
        ("TI", article.title),
        *(("AU", _turned(name, article.language)) for name in article.authors),
        ("PY", year),
        ("DA", f"{year}/{month}/{day}/" if year else None),
        ("T2", article.publisher),
        ("SE", article.section),
        ("SP", article.page),
        ("LA", article.language),
        ("AB", article.standfirst),
        *(("KW", keyword) for keyword in article.keywords),
        ("UR", article.url),
    ]
    lines = [f"{tag}  - {line}{END}" for tag, value in fields if value and (line := on_one_line(value))]
    return encodable("".join(lines) + f"ER  - {END}")


def _turned(name: str, language: str | None) -> str:
    """The family name, a comma, the given names with the particle, a comma, the suffix."""
    parts = person(name, language)
    if isinstance(parts, str):
        return parts
    given = f"{parts.given} {parts.particle}".strip()
    return ", ".join(filter(None, (parts.family, given, parts.suffix)))


def frame(records: Iterable[str]) -> Iterator[str]:
    """The records with blank lines between."""
    for number, record in enumerate(distinct(records, lambda record: record.split(END, 2)[1].removeprefix("ID  - "))):
        yield END + record if number else record


FORMAT = Format("ris", ".ris", record, frame, __doc__, OMITTED)
