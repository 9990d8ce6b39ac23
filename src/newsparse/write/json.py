"""JSON: one object for one article, an array for none or more. A field a line, a paragraph a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from json import JSONEncoder
from typing import Any

from ..article import Article
from .format import Format, encodable

#: One value as JSON. Indenting is ours: with ``indent`` the standard library leaves its fast path.
ENCODE = JSONEncoder(ensure_ascii=False, check_circular=False).encode


def write(articles: Iterable[Article], explain: bool = False) -> Iterator[str]:
    """The object, or the array piece by piece; one article is looked ahead to know which."""
    stream = iter(articles)
    first, second = next(stream, None), next(stream, None)
    if first is None:
        yield "[]\n"
    elif second is None:
        yield _object(first.to_dict(explain=explain), "") + "\n"
    else:
        yield "[\n  " + _object(first.to_dict(explain=explain), "  ")
        yield ",\n  " + _object(second.to_dict(explain=explain), "  ")
        for article in stream:
            yield ",\n  " + _object(article.to_dict(explain=explain), "  ")
        yield "\n]\n"


def _object(record: dict[str, Any], indent: str) -> str:
    """A record with a field a line."""
    fields = (f"{indent}  {ENCODE(name)}: {_value(value, indent + '  ')}" for name, value in record.items())
    return encodable("{\n" + ",\n".join(fields) + f"\n{indent}}}")


def _value(value: Any, indent: str) -> str:
    """A value; a list of more than one item has an item a line."""
    if not isinstance(value, list) or len(value) < 2:
        return ENCODE(value)
    items = f",\n{indent}  ".join(map(ENCODE, value))
    return f"[\n{indent}  {items}\n{indent}]"


FORMAT = Format("json", ".json", write, "JSON: an object for one article, an array for more")
