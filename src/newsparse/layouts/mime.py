"""The parts of an e-mail message, and where in the file they stand.

The standard library's ``email`` says what a header means: its words, its parameters, its date. It
does not say where things stood, and a mark must point into the file's text; so headers and parts
are found here, and a decoded character knows the characters it was written with.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from email import message_from_string
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import compat32
from typing import NamedTuple

#: A header is not longer than this, in characters, and parts are nested no deeper.
LONGEST_HEADER = 200_000
DEEPEST = 8

_FOLDED = r"[^\r\n]*(?:(?:\r\n|\r|\n)[ \t]+[^\s][^\r\n]*)*"
_FIELD = re.compile(rf"(?P<name>[!-9;-~]{{1,76}}):(?P<value>{_FOLDED})(?:\r\n|\r|\n|\Z)")
_BLANK = re.compile(r"[ \t]*(?:\r\n|\r|\n|\Z)")
_TOKEN = re.compile(r"=(?P<hex>[0-9A-Fa-f]{2})|(?P<soft>=[ \t]*(?:\r\n|\r|\n))|(?P<plain>[^=]+|=)")
_BASE64 = re.compile(r"[A-Za-z0-9+/]")


class Field(NamedTuple):
    """A header field: its name in small letters, and the spans of the whole and of the value."""

    name: str
    start: int
    end: int
    value_start: int
    value: str


class Part(NamedTuple):
    """A part's header, as the standard library reads it, and the span of its body."""

    header: Message
    start: int
    end: int


def fields(text: str, at: int, end: int) -> tuple[list[Field], int]:
    """The header fields that begin at an offset, and where the body begins: below a blank line."""
    found = []
    stop = min(end, at + LONGEST_HEADER)
    while field := _FIELD.match(text, at, stop):
        raw = field["value"]
        start = field.start("value") + len(raw) - len(raw.lstrip())
        found.append(Field(field["name"].lower(), field.start(), field.end("value"), start, raw.strip()))
        at = field.end()
    blank = _BLANK.match(text, at, end)
    return found, blank.end() if blank else at


def part_of(text: str, at: int, end: int) -> Part:
    """The part whose header begins at an offset. Only the fields that say what it is are read."""
    found, body = fields(text, at, end)
    raw = "".join(
        f"{field.name}: {' '.join(field.value.split())}\n" for field in found if field.name.startswith("content-")
    )
    return Part(message_from_string(raw, policy=compat32), body, end)


def plain_part(text: str, part: Part, depth: int = 0) -> Part | None:
    """The first part that is plain text and no attachment; None if there is none."""
    boundary = part.header.get_boundary()
    if part.header.get_content_maintype() == "multipart" and boundary and depth < DEEPEST:
        for start, end in _pieces(text, part, boundary):
            found = plain_part(text, part_of(text, start, end), depth + 1)
            if found:
                return found
        return None
    attached = part.header.get_content_disposition() == "attachment"
    return part if part.header.get_content_type() == "text/plain" and not attached else None


def _pieces(text: str, part: Part, boundary: str) -> Iterator[tuple[int, int]]:
    """The spans of the parts between the lines that divide them."""
    divider = re.compile(rf"(?:\A|(?<=[\r\n]))--{re.escape(boundary)}(?P<last>--)?[ \t]*(?:\r\n|\r|\n|\Z)")
    opened = None
    for found in divider.finditer(text, part.start, part.end):
        if opened is not None:
            yield opened, found.start()
        opened = None if found["last"] else found.end()
    if opened is not None:
        yield opened, part.end


def words_of(raw: str) -> str:
    """A header's value as a reader sees it: unfolded, encoded words decoded."""
    value = " ".join(raw.split())
    if "=?" in value:
        try:
            value = str(make_header(decode_header(value)))
        except (LookupError, ValueError, HeaderParseError):
            return value
    return " ".join(value.split())


class Decoded(NamedTuple):
    """A decoded text, and the span in the file of every character of it. The spans are disjoint and in order."""

    text: str
    spans: list[tuple[int, int]]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the decoded text stands in the file."""
        return self.spans[start][0], self.spans[end - 1][1]


def decoded(text: str, part: Part) -> Decoded | None:
    """The decoded body of a part; None if it stands there as it is."""
    encoding = str(part.header.get("content-transfer-encoding", "")).strip().lower()
    if encoding == "quoted-printable":
        return _characters(_quoted_printable(text, part), _charset(part))
    if encoding == "base64":
        return _characters(_base64(text, part), _charset(part))
    return None


def _charset(part: Part) -> str:
    """The character set of a part, if Python knows it; else UTF-8."""
    try:
        name = codecs.lookup(part.header.get_content_charset() or "us-ascii").name
        b"a".decode(name)
    except (LookupError, ValueError):
        return "utf-8"
    return "utf-8" if name == "ascii" else name


Octet = tuple[int, int, int]


def _quoted_printable(text: str, part: Part) -> Iterator[Octet]:
    """The octets of a quoted-printable body, each with its span (RFC 2045, 6.7)."""
    for token in _TOKEN.finditer(text, part.start, part.end):
        if token["hex"]:
            yield int(token["hex"], 16), token.start(), token.end()
        elif token["plain"]:
            for at in range(token.start(), token.end()):
                for octet in text[at].encode("utf-8", "replace"):
                    yield octet, at, at + 1


def _base64(text: str, part: Part) -> Iterator[Octet]:
    """The octets of a base64 body (RFC 2045, 6.8).

    Three octets are written with four characters. The first owns the first, the second the second, the
    third the last two: that is where most of their bits stand, and no character has two owners.
    """
    at = [found.start() for found in _BASE64.finditer(text, part.start, part.end)]
    for i in range(0, len(at), 4):
        quantum = at[i : i + 4]
        raw = "".join(text[j] for j in quantum)
        if len(raw) < 2:
            return
        octets = binascii.a2b_base64(raw + "=" * (4 - len(raw)))
        for k, octet in enumerate(octets):
            last = k == len(octets) - 1
            yield octet, quantum[k], (quantum[-1] if last else quantum[k]) + 1


def _characters(octets: Iterator[Octet], charset: str) -> Decoded:
    """The characters that octets form, each with the span of its octets."""
    decoder = codecs.getincrementaldecoder(charset)("replace")
    pieces, spans = [], []
    start = end = -1
    for octet, at, behind in octets:
        start = at if start < 0 else start
        piece = decoder.decode(bytes((octet,)))
        end = behind
        if piece:
            pieces.append(piece)
            spans.append((start, end))
            spans += [(end, end)] * (len(piece) - 1)
            start = -1
    rest = decoder.decode(b"", True)
    if rest:
        pieces.append(rest)
        spans += [(start if start >= 0 else end, end)] + [(end, end)] * (len(rest) - 1)
    return Decoded("".join(pieces), spans)
