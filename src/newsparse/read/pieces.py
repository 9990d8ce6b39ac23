"""Bytes and text that come in pieces, of which no more than one is in memory."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from .binary import SAMPLE


class Reading(NamedTuple):
    """A text in pieces, in order, and what reading it had to say."""

    pieces: Iterable[str]
    warnings: tuple[str, ...] = ()


def beginning(chunks: Iterable[bytes], size: int = SAMPLE) -> bytes:
    """The first bytes, by which text is told from binary data."""
    start = b""
    for chunk in chunks:
        start += chunk[:size]
        if len(start) >= size:
            break
    return start[:size]


def decode(chunks: Iterable[bytes], name: str, errors: str = "strict") -> Iterator[str]:
    """The pieces of a text; a letter whose bytes are in two chunks is in the second piece."""
    decoder = codecs.getincrementaldecoder(name)(errors)
    for chunk in chunks:
        yield decoder.decode(chunk)
    yield decoder.decode(b"", True)


def without_mark(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces of a text without its byte order mark."""
    begun = False
    for piece in pieces:
        yield piece if begun else piece.removeprefix("\ufeff")
        begun = begun or bool(piece)


class Fault(NamedTuple):
    """The first byte that is not in an encoding, and where it is."""

    byte: bytes
    at: int


def fault_of(chunks: Iterable[bytes], name: str) -> Fault | None:
    """The first byte that is not in an encoding; None if all are."""
    decoder = codecs.getincrementaldecoder(name)()
    before = 0
    for chunk in chain(chunks, (b"",)):
        waiting = len(decoder.getstate()[0])
        if chunk and not waiting and name == "utf-8" and chunk.isascii():
            before += len(chunk)  # at ten times the speed
            continue
        try:
            decoder.decode(chunk, not chunk)
        except UnicodeDecodeError as error:
            return Fault(error.object[error.start : error.start + 1], before - waiting + error.start)
        before += len(chunk)
    return None


def line_at(chunks: Iterable[bytes], at: int) -> int:
    """The number of the line that holds byte ``at``, from 1."""
    line, last = 1, b""
    for chunk in chunks:
        before = chunk[:at]
        line += before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n")
        line -= last == b"\r" and before[:1] == b"\n"
        at, last = at - len(before), before[-1:]
    return line
