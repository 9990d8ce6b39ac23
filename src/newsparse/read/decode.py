"""Bytes → text: finds the encoding, turns binary data away. No byte is dropped, and line ends stay as they are."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from contextlib import suppress

from ..errors import NoSuchNameError, NotTextError
from .binary import BINARY_SHARE, BINARY_SHARE_OF_UTF8, check_kind, text_only
from .fallback import fallback
from .packed import unpacked
from .pieces import Reading, beginning, decode, fault_of, line_at, without_mark

#: Longest first: the mark of UTF-32 begins with that of UTF-16.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: What shifts to another character set in ISO 2022, which else is ASCII.
SHIFT = b"\x1b$"


def check_encoding(name: str) -> None:
    """Raise NoSuchNameError unless Python knows a text encoding of this name."""
    try:
        codecs.lookup(name)
        b"a".decode(name, "ignore")
    except UnicodeError:
        return
    except (LookupError, ValueError) as error:
        raise NoSuchNameError(f"no encoding is called {name!r}") from error


def read_bytes(data: bytes, encoding: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text in the bytes of a file, and the warnings that go with it; it raises what ``read_chunks`` raises."""
    pieces, warnings = read_chunks((data,), encoding)
    return "".join(pieces), warnings


def read_chunks(chunks: Iterable[bytes], encoding: str | None = None) -> Reading:
    """The text in the bytes of a file, which come in pieces of any size and may be asked for several times.

    They are looked through once to find the encoding, and are decoded as the text is asked for; what gzip has packed is
    unpacked. Raises NotTextError for binary data and for bytes that are not in the encoding that was given or that a
    byte order mark announces, NoSuchNameError for an encoding that is not known.
    """
    chunks = unpacked(chunks)
    start = beginning(chunks)
    check_kind(start)
    if encoding is not None:
        check_encoding(encoding)
        return _announced(chunks, start, _with_order(encoding, start))
    marked = None
    if start[:1] in b"\xef\xff\xfe\0":
        marked = next((name for mark, name in BYTE_ORDER_MARKS if start.startswith(mark)), None)
    if marked not in (None, "utf-8"):
        return _announced(chunks, start, marked)
    fault = fault_of(chunks, "utf-8")
    if fault is None:
        text_only(start, BINARY_SHARE_OF_UTF8)
        name = _shifting(chunks) if _holds(chunks, SHIFT) else "utf-8"
        return Reading(without_mark(decode(chunks, name)))
    if marked is None:
        text_only(start, BINARY_SHARE)
    return fallback(chunks, fault.at, marked is not None)


def _holds(chunks: Iterable[bytes], sign: bytes) -> bool:
    """Whether two bytes stand side by side, perhaps in two chunks."""
    last = b""
    for chunk in chunks:
        if sign in chunk or last + chunk[:1] == sign:
            return True
        last = chunk[-1:]
    return False


def _shifting(chunks: Iterable[bytes]) -> str:
    """The encoding of bytes that shift between character sets, as Japanese and Korean mail does; else it is UTF-8."""
    for name in ("iso2022_jp_ext", "iso2022_kr"):
        with suppress(UnicodeDecodeError):
            if not any("\x1b" in piece for piece in decode(chunks, name)):
                return name
    return "utf-8"


def _with_order(name: str, start: bytes) -> str:
    """An encoding of two or four bytes without a mark that says which comes first: the last does, as on the web."""
    name = codecs.lookup(name).name
    marked = any(start.startswith(mark) for mark, _ in BYTE_ORDER_MARKS)
    return name + "-le" if name in ("utf-16", "utf-32") and not marked else name


def _announced(chunks: Iterable[bytes], start: bytes, name: str) -> Reading:
    """The text in an encoding that is known, without its byte order mark."""
    try:
        fault = fault_of(chunks, name)
    except UnicodeError as error:
        raise NotTextError(f"not {name}: {error}") from error
    if fault is not None:
        byte, line = fault.byte.hex() or "end", line_at(chunks, fault.at)
        raise NotTextError(f"not {name}: byte 0x{byte} at {fault.at} (line {line})")
    sample = next(decode((start,), name))
    text_only(sample.encode("utf-8", "surrogatepass"), BINARY_SHARE_OF_UTF8)
    return Reading(without_mark(decode(chunks, name)))
