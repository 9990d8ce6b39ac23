"""JSON: an object for one article, an array for none or more.

The record as it is, in the order of its fields; ``--explain`` adds the marks. A field a line, a paragraph a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from json import JSONEncoder
from typing import Any

from ..article import Article
from .format import Format, encodable

#: One value as JSON. Indenting is ours: with ``indent`` the standard library leaves its fast path.
ENCODE = JSONEncoder(ensure_ascii=False, check_circular=False).encode


def record(article: Article, explain: bool = False) -> str:
    """An object with a field a line."""
    return written(article.to_dict(explain=explain))


def written(values: Mapping[str, Any]) -> str:
    """An object as JSON, with a field a line."""
    fields = (f"  {ENCODE(name)}: {_value(value, '  ')}" for name, value in values.items())
    return encodable("{\n" + ",\n".join(fields) + "\n}")


def stated(values: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that say something: what is empty or null is left out."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def frame(records: Iterable[str]) -> Iterator[str]:
    """The object, or the array piece by piece; one record is looked ahead to know which."""
    stream = iter(records)
    first, second = next(stream, None), next(stream, None)
    if first is None:
        yield "[]\n"
    elif second is None:
        yield first + "\n"
    else:
        yield from array(chain((first, second), stream))
        yield "\n"


def array(records: Iterable[str], indent: str = "") -> Iterator[str]:
    """Objects as an array, piece by piece.

    A line feed in a string is an escape: all that stand in a record are between fields, and are indented.
    """
    yield "["
    between, inner = "", f"\n{indent}  "
    for record in records:
        yield between + inner + record.replace("\n", inner)
        between = ","
    yield f"\n{indent}]" if between else "]"


def _value(value: Any, indent: str) -> str:
    """A value; a list of more than one item has an item a line."""
    if not isinstance(value, list) or len(value) < 2:
        return ENCODE(value)
    items = f",\n{indent}  ".join(map(ENCODE, value))
    return f"[\n{indent}  {items}\n{indent}]"


FORMAT = Format("json", ".json", record, frame, __doc__, omits=())
