"""Reads the part of YAML that headers of articles use, and keeps where everything stood.

Not PyYAML: the core has three dependencies, a header is untrusted, and a value must be able to say
which characters it comes from. What this reader does not know (nested mappings, anchors, tags) it
gives as it stands. Escapes in double quotes and line folding are those of YAML 1.2, chapters 5.7
and 6.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_ENTRY = re.compile(r"([^\s#:\-\[{\"'][^:\r\n]{0,60}|\"[^\"\r\n]{1,60}\"|'[^'\r\n]{1,60}')\s{0,20}:(?=\s|$)")
_ITEM = re.compile(r"[ \t]{0,20}-(?=\s)[ \t]{0,20}")
_INLINE = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^,\[\]\s][^,\]]*", re.S)
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", re.S)
_ESCAPED = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    "N": "\x85", "_": "\u00a0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_FOLD = re.compile(r"\\?[ \t]*(?:\r\n|\r|\n)[ \t]*\\?")


class Scalar(NamedTuple):
    """A value and the span where it stands, quotes and all."""

    value: str
    start: int
    end: int


class Entry(NamedTuple):
    """A key, folded to lower case, with its values; ``start`` and ``end`` span key and values."""

    key: str
    values: tuple[Scalar, ...]
    start: int
    end: int


def read_header(text: str, start: int, end: int) -> Iterator[Entry]:
    """The entries that stand between two offsets. Comments and stray lines belong to none."""
    key: re.Match[str] | None = None
    value_end = start
    for line in _LINE.finditer(text, start, end):
        solid = line[0].rstrip()
        entry = _ENTRY.match(text, line.start(), line.end())
        if entry:
            if key:
                yield _entry(text, key, value_end)
            key = entry
        if key and solid and (entry or not solid.startswith("#")):
            value_end = line.start() + len(solid)
        if line.end() >= end:
            break
    if key:
        yield _entry(text, key, value_end)


def _entry(text: str, key: re.Match[str], end: int) -> Entry:
    values = tuple(_values(text, key.end(), end))
    return Entry(key[1].strip("\"' ").lower(), values, key.start(), end)


def _values(text: str, start: int, end: int) -> Iterator[Scalar]:
    """The values between a key's colon and the end of its entry."""
    start = _skip_space(text, start, end)
    if start >= end:
        return
    if _ITEM.match(text, start) and "\n" in text[max(0, start - 40) : start] + "\n":
        for item in _items(text, start, end):
            yield from _scalar(text, *item)
    elif text[start] == "[":
        for found in _INLINE.finditer(text, start + 1, end):
            yield from _scalar(text, found.start(), found.end())
    else:
        yield from _scalar(text, start, end)


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the items of a list that has one a line."""
    for line in _LINE.finditer(text, start, end):
        item = _ITEM.match(text, line.start(), line.end())
        if item:
            yield item.end(), min(line.end(), end)
        if line.end() >= end:
            return


def _scalar(text: str, start: int, end: int) -> Iterator[Scalar]:
    """The scalar in a span, without quotes, escapes and folds; nothing if it is empty or null."""
    start = _skip_space(text, start, end)
    end = start + len(text[start:end].rstrip())
    raw = text[start:end]
    quote = raw[:1]
    if quote in ("'", '"') and len(raw) > 1:
        closing = raw.rfind(quote)
        raw = raw[1:closing] if closing > 0 else raw[1:]
        raw = raw.replace("''", "'") if quote == "'" else _ESCAPE.sub(_unescaped, _FOLD.sub(_unfolded, raw))
    else:
        raw = re.sub(r"^[|>][+-]?\s", "", re.split(r"\s#", raw, maxsplit=1)[0])
    value = " ".join(raw.split())
    if value and not (not quote.strip("'\"") and value in ("~", "null")):
        yield Scalar(value, start, end)


def _unfolded(fold: re.Match[str]) -> str:
    """What a line end inside double quotes stands for: a blank, or nothing where it is escaped."""
    return "" if fold[0].startswith("\\") else " "


def _unescaped(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2] or escape[3]
    if not code:
        return _ESCAPED.get(escape[4], escape[4])
    number = int(code, 16)
    return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else escape[0]


def _skip_space(text: str, start: int, end: int) -> int:
    """The first offset in a span that holds no white space."""
    return start + len(text[start:end]) - len(text[start:end].lstrip())
