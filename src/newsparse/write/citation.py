"""What the formats of bibliographies share: the key of an article, its year, and that no two keys are the same.

A key is the family name of the first author (or the publisher), the year, and eight digits of the article's ``id``:
``lovelace2021-3f2a9c1b``. It is the same in any file, order or run. Where the same article stands twice in the input,
the second one's key has a ``-2``; to know that, about a hundred bytes for every article are kept in memory.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from unicodedata import normalize

from ..article import Article
from .person import person

#: The fields that a bibliography has no place for.
OMITTED = (
    "path", "index", "layout", "updated", "dateline", "paragraphs", "subheadings", "captions", "boilerplate",
    "copyright", "words", "warnings", "marks",
)  # fmt: skip

#: The most letters of a name in a key.
LONGEST = 24


def citekey(article: Article) -> str:
    """The key of an article, in ASCII letters and digits."""
    who = person(article.authors[0], article.language) if article.authors else article.publisher or ""
    name = who if isinstance(who, str) else who.family
    letters = "".join(filter(str.isalnum, normalize("NFKD", name).encode("ascii", "ignore").decode().lower()))
    year = article.date[:4] if article.date else ""
    return f"{letters[:LONGEST] or 'article'}{year}-{article.id[7:15]}"


def distinct(records: Iterable[str], key_of: Callable[[str], str]) -> Iterator[str]:
    """The records, which each begin with the same words and a key, with the keys told apart."""
    seen: Counter[int] = Counter()
    for record in records:
        key = key_of(record)
        seen[hash(key)] += 1
        number = seen[hash(key)]
        yield record if number == 1 else record.replace(key, f"{key}-{number}", 1)


def on_one_line(text: str) -> str:
    """The text without line ends of any kind, and with a sign for every control character."""
    return re.sub("[\x00-\x1f\x7f-\x9f]", "\ufffd", " ".join(text.split()))
