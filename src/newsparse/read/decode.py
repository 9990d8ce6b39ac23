"""Bytes → text: finds the encoding, turns binary data away. No byte is dropped, and line ends stay as they are."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain
from typing import NamedTuple

from ..errors import NoSuchNameError, NotTextError
from .guess import MOST, guess, is_of_other_letters
from .packed import unpacked

#: Longest first: the mark of UTF-32 begins with that of UTF-16.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: cp1252 as browsers read it (WHATWG Encoding): its five undefined bytes are the C1 controls of the same value.
CP1252 = (
    "".join(map(chr, range(0x80)))
    + "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"
    + "".join(map(chr, range(0xA0, 0x100)))
)

#: What shifts to another character set in ISO 2022, which else is ASCII.
SHIFT = b"\x1b$"

#: What Python makes of broken bytes, and what is made of them here.
BROKEN = re.compile("[\udc80-\udcff]+")
REPAIR = {0xDC00 + byte: CP1252[byte] for byte in range(0x80, 0x100)}
NOT_ASCII = bytes(range(0x80, 0x100))

#: A guess may leave so many bytes for a character broken: those of a letter at which the file was cut.
BROKEN_SHARE = 0.01

#: What helps where cp1252 cannot be right.
ADVICE = ", which it does not look like: give --encoding, or pip install 'newsparse[encodings]'"

#: How a file that is not plain text begins, what it is, and what to do.
MAGIC = (
    (b"PK\x03\x04", "a ZIP archive or an office document; unpack it, or save it as plain text"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document; save it as plain text"),
    (b"BZh91AY&SY", "compressed with bzip2; unpack it first"),
    (b"\xfd7zXZ\0", "compressed with xz; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd; unpack it first"),
    (b"\xff\xd8\xff", "a JPEG image; only text is read"),
    (b"\x89PNG\r\n", "a PNG image; only text is read"),
    (b"GIF87a", "a GIF image; only text is read"),
    (b"GIF89a", "a GIF image; only text is read"),
    (b"SQLite format 3\0", "an SQLite database; only text is read"),
)
MAGIC_STARTS = tuple(start for start, _ in MAGIC)
TAR_MAGIC, TAR_MAGIC_AT = b"ustar", 257

#: So much of the beginning is looked at to tell text from binary data.
SAMPLE = 8192

#: Control characters that text holds: tab, line feed, vertical tab, form feed, carriage return.
TEXT_CONTROLS = b"\t\n\v\f\r"
ALL_BUT_CONTROLS = bytes(sorted({*range(0x20, 0x7F), *range(0x80, 0x100), *TEXT_CONTROLS}))

#: Wire copy pads its end with these: NUL, EOT, SYN, SUB, DEL.
PADDING = b"\0\x04\x16\x1a\x7f"

#: The share of control characters from which data is binary. Random bytes hold 11 %; the shortest wire copy, with SYN,
#: SOH, STX, ETX and EOT around 200 characters, holds 4 %. UTF-8 without NUL is given more: binary files are not that.
BINARY_SHARE = 0.05
BINARY_SHARE_OF_UTF8 = 0.3


def check_encoding(name: str) -> None:
    """Raise NoSuchNameError unless Python knows a text encoding of this name."""
    try:
        codecs.lookup(name)
        b"a".decode(name, "ignore")
    except UnicodeError:
        return
    except (LookupError, ValueError) as error:
        raise NoSuchNameError(f"no encoding is called {name!r}") from error


class Reading(NamedTuple):
    """A text in pieces, in order, and what reading it had to say."""

    pieces: Iterable[str]
    warnings: tuple[str, ...] = ()


def read_bytes(data: bytes, encoding: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text in the bytes of a file, and the warnings that go with it; it raises what ``read_chunks`` raises."""
    pieces, warnings = read_chunks((data,), encoding)
    return "".join(pieces), warnings


def read_chunks(chunks: Iterable[bytes], encoding: str | None = None) -> Reading:
    """The text in the bytes of a file, which come in pieces of any size and may be asked for several times.

    They are looked through once to find the encoding, and are decoded as the text is asked for; what gzip has packed is
    unpacked. Raises NotTextError for
    binary data and for bytes that are not in the encoding that was given or that a byte order mark announces,
    NoSuchNameError for an encoding that is not known.
    """
    chunks = unpacked(chunks)
    start = beginning(chunks)
    if start.startswith(MAGIC_STARTS) or start.startswith(TAR_MAGIC, TAR_MAGIC_AT):
        raise NotTextError(_what(start))
    if encoding is not None:
        check_encoding(encoding)
        return _announced(chunks, start, _with_order(encoding, start))
    marked = None
    if start[:1] in b"\xef\xff\xfe\0":
        marked = next((name for mark, name in BYTE_ORDER_MARKS if start.startswith(mark)), None)
    if marked not in (None, "utf-8"):
        return _announced(chunks, start, marked)
    fault = _fault(chunks, "utf-8")
    if fault is None:
        _text_only(start, BINARY_SHARE_OF_UTF8)
        name = _shifting(chunks) if _holds(chunks, SHIFT) else "utf-8"
        return Reading(_without_mark(_decode(chunks, name)))
    if marked is None:
        _text_only(start, BINARY_SHARE)
    return _fallback(chunks, fault.at, marked is not None)


def beginning(chunks: Iterable[bytes], size: int = SAMPLE) -> bytes:
    """The first bytes, by which text is told from binary data."""
    start = b""
    for chunk in chunks:
        start += chunk[:size]
        if len(start) >= size:
            break
    return start[:size]


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
            if not any("\x1b" in piece for piece in _decode(chunks, name)):
                return name
    return "utf-8"


def _with_order(name: str, start: bytes) -> str:
    """An encoding of two or four bytes without a mark that says which comes first: the last does, as on the web."""
    name = codecs.lookup(name).name
    marked = any(start.startswith(mark) for mark, _ in BYTE_ORDER_MARKS)
    return name + "-le" if name in ("utf-16", "utf-32") and not marked else name


def _decode(chunks: Iterable[bytes], name: str, errors: str = "strict") -> Iterator[str]:
    """The pieces of a text; a letter whose bytes are in two chunks is in the second piece."""
    decoder = codecs.getincrementaldecoder(name)(errors)
    for chunk in chunks:
        yield decoder.decode(chunk)
    yield decoder.decode(b"", True)


def _without_mark(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces of a text without its byte order mark."""
    begun = False
    for piece in pieces:
        yield piece if begun else piece.removeprefix("\ufeff")
        begun = begun or bool(piece)


class Fault(NamedTuple):
    """The first byte that is not in an encoding, and where it is."""

    byte: bytes
    at: int


def _fault(chunks: Iterable[bytes], name: str) -> Fault | None:
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


def _what(data: bytes) -> str:
    """What a file is that begins like none of text."""
    known = (what for start, what in MAGIC if data.startswith(start))
    return "not text: " + next(known, "a tar archive; unpack it first")


def _announced(chunks: Iterable[bytes], start: bytes, name: str) -> Reading:
    """The text in an encoding that is known, without its byte order mark."""
    try:
        fault = _fault(chunks, name)
    except UnicodeError as error:
        raise NotTextError(f"not {name}: {error}") from error
    if fault is not None:
        byte, line = fault.byte.hex() or "end", _line_at(chunks, fault.at)
        raise NotTextError(f"not {name}: byte 0x{byte} at {fault.at} (line {line})")
    sample = next(_decode((start,), name))
    _text_only(sample.encode("utf-8", "surrogatepass"), BINARY_SHARE_OF_UTF8)
    return Reading(_without_mark(_decode(chunks, name)))


def _fallback(chunks: Iterable[bytes], at: int, marked: bool) -> Reading:
    """Text that is not UTF-8 from byte ``at`` on: UTF-8 with some bytes damaged, what is guessed, or cp1252.

    A file cut in the middle of a letter, or glued from two, is UTF-8 but for a few bytes; to read all of it as cp1252
    would spoil every letter that is not ASCII. It is taken so if it is marked as UTF-8, or if more letters are whole
    than bytes are broken: cp1252 and the East Asian encodings hardly ever form a whole letter of UTF-8.
    """
    line = _line_at(chunks, at)
    letters, broken = _letters(chunks, "utf-8")
    ascii_only = sum(len(chunk.translate(None, NOT_ASCII)) for chunk in chunks)
    if marked or letters - broken - ascii_only > broken:
        warning = f"encoding: {_bytes_are(broken)} not UTF-8, read as cp1252 (line {line})"
        return Reading(_without_mark(_repaired(chunks, "utf-8")), (warning,))
    start = beginning(chunks, MOST)
    name = guess(start)
    if name:
        with suppress(UnicodeDecodeError):  # a broken byte in front of an ASCII character
            letters, broken = _letters(chunks, name)
            if broken <= BROKEN_SHARE * letters:
                damage = f", {_bytes_are(broken)} broken" if broken else ""
                warning = f"encoding: not UTF-8, guessed to be {name}{damage} (line {line})"
                return Reading(_repaired(chunks, name), (warning,))
    advice = ADVICE if is_of_other_letters(start[:SAMPLE]) else ""
    pieces = (codecs.charmap_decode(chunk, "strict", CP1252)[0] for chunk in chunks)
    return Reading(pieces, (f"encoding: not UTF-8, read as cp1252{advice} (line {line})",))


def _letters(chunks: Iterable[bytes], name: str) -> tuple[int, int]:
    """How many characters a text has in an encoding, and how many of them are bytes that belong to none."""
    letters = broken = 0
    for piece in _decode(chunks, name, "surrogateescape"):
        letters += len(piece)
        broken += sum(len(run) for run in BROKEN.findall(piece))
    return letters, broken


def _repaired(chunks: Iterable[bytes], name: str) -> Iterator[str]:
    """The pieces of a text in an encoding, its broken bytes read as cp1252."""
    for piece in _decode(chunks, name, "surrogateescape"):
        yield piece.translate(REPAIR) if BROKEN.search(piece) else piece


def _bytes_are(number: int) -> str:
    return "1 byte is" if number == 1 else f"{number} bytes are"


def _line_at(chunks: Iterable[bytes], at: int) -> int:
    """The number of the line that holds byte ``at``, from 1."""
    line, last = 1, b""
    for chunk in chunks:
        before = chunk[:at]
        line += before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n")
        line -= last == b"\r" and before[:1] == b"\n"
        at, last = at - len(before), before[-1:]
    return line


def _text_only(sample: bytes, share: float) -> None:
    """Raise NotTextError if too many of these bytes are control characters.

    Not by one NUL: wire copy holds SOH, STX, ETX, EOT and SYN, and is padded with NUL or DEL at its end.
    """
    controls = sample.translate(None, ALL_BUT_CONTROLS)
    if not controls:
        return
    inner = sample.rstrip(PADDING)
    controls = inner.translate(None, ALL_BUT_CONTROLS)
    limit = BINARY_SHARE if b"\0" in inner else share
    if not inner or len(controls) > limit * len(inner):
        raise NotTextError(_why_binary(inner))


def _why_binary(sample: bytes) -> str:
    """What a user can do about data that is no text."""
    half = len(sample) / 2 or 1
    for first, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        here, there = sample[first::2].count(0), sample[1 - first :: 2].count(0)
        if here > 0.4 * half and there < 0.1 * half:
            return f"not text as it stands; it looks like UTF-16 without a byte order mark: try --encoding {name}"
    return "not text: binary data"
