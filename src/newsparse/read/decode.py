"""Bytes → text: finds the encoding, turns binary data away. No byte is dropped, and line ends stay as they are."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

from ..errors import NoSuchNameError, NotTextError
from .guess import guess, is_of_other_letters
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
    (b"%PDF-", "a PDF; extract its text first, for example with pdftotext"),
    (b"PK\x03\x04", "a ZIP archive or an office document; unpack it, or save it as plain text"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document; save it as plain text"),
    (b"{\\rtf1", "rich text (RTF); save it as plain text"),
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


def read_bytes(data: bytes, encoding: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text in the bytes of a file, and the warnings that go with it; what gzip has packed is unpacked.

    Raises NotTextError for binary data and for bytes that are not in the encoding that was given or that a byte order
    mark announces, NoSuchNameError for an encoding that is not known.
    """
    data = unpacked(data)
    if data.startswith(MAGIC_STARTS) or data.startswith(TAR_MAGIC, TAR_MAGIC_AT):
        raise NotTextError(_what(data))
    if encoding is not None:
        check_encoding(encoding)
        return _decoded(data, encoding), ()
    if data[:1] in b"\xef\xff\xfe\0":
        for mark, name in BYTE_ORDER_MARKS:
            if data.startswith(mark):
                return _utf8_with_mark(data) if name == "utf-8" else (_decoded(data, name), ())
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        _text_only(data[:SAMPLE], BINARY_SHARE)
        return _fallback(data, error.start)
    _text_only(data[:SAMPLE], BINARY_SHARE_OF_UTF8)
    return (_shifted(data) or text) if SHIFT in data else text, ()


def _shifted(data: bytes) -> str | None:
    """The text in bytes that shift between character sets, as Japanese and Korean mail does; None if they do not."""
    for name in ("iso2022_jp_ext", "iso2022_kr"):
        with suppress(UnicodeDecodeError):
            text = data.decode(name)
            if "\x1b" not in text:
                return text
    return None


def _what(data: bytes) -> str:
    """What a file is that begins like none of text."""
    known = (what for start, what in MAGIC if data.startswith(start))
    return "not text: " + next(known, "a tar archive; unpack it first")


def _decoded(data: bytes, encoding: str) -> str:
    """The text in an encoding that is known, without its byte order mark."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        byte, line = data[error.start : error.start + 1].hex() or "end", _line_at(data, error.start)
        raise NotTextError(f"not {encoding}: byte 0x{byte} at {error.start} (line {line})") from error
    except UnicodeError as error:
        raise NotTextError(f"not {encoding}: {error}") from error
    _text_only(text[:SAMPLE].encode("utf-8", "surrogatepass"), BINARY_SHARE_OF_UTF8)
    return text.removeprefix("\ufeff")


def _utf8_with_mark(data: bytes) -> tuple[str, tuple[str, ...]]:
    """UTF-8 that says so; what is not is read byte by byte as cp1252."""
    try:
        text, warnings = data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        return _mended(data, error.start)
    _text_only(data[:SAMPLE], BINARY_SHARE_OF_UTF8)
    return text[1:], warnings


def _fallback(data: bytes, at: int) -> tuple[str, tuple[str, ...]]:
    """Text that is not UTF-8 from byte ``at`` on: UTF-8 with some bytes damaged, what is guessed, or cp1252.

    A file cut in the middle of a letter, or glued from two, is UTF-8 but for a few bytes; to read all of it as cp1252
    would spoil every letter that is not ASCII. It is taken so if more letters are whole than bytes are broken: cp1252
    and the East Asian encodings hardly ever form a whole letter of UTF-8.
    """
    kept, ascii_only = len(data.decode("utf-8", "ignore")), len(data.translate(None, NOT_ASCII))
    broken = len(data.decode("utf-8", "surrogateescape")) - kept
    if kept - ascii_only > broken:
        return _mended(data, at)
    line = _line_at(data, at)
    name = guess(data)
    if name:
        with suppress(UnicodeDecodeError):  # a broken byte in front of an ASCII character
            text, broken = _repaired(data, name)
            if broken <= BROKEN_SHARE * len(text):
                damage = f", {_bytes_are(broken)} broken" if broken else ""
                return text, (f"encoding: not UTF-8, guessed to be {name}{damage} (line {line})",)
    advice = ADVICE if is_of_other_letters(data[:SAMPLE]) else ""
    warning = f"encoding: not UTF-8, read as cp1252{advice} (line {line})"
    return codecs.charmap_decode(data, "strict", CP1252)[0], (warning,)


def _mended(data: bytes, at: int) -> tuple[str, tuple[str, ...]]:
    """UTF-8 in which the broken bytes, the first of them at ``at``, are read as cp1252."""
    text, broken = _repaired(data, "utf-8")
    warning = f"encoding: {_bytes_are(broken)} not UTF-8, read as cp1252 (line {_line_at(data, at)})"
    return text.removeprefix("\ufeff"), (warning,)


def _repaired(data: bytes, encoding: str) -> tuple[str, int]:
    """The text in an encoding, its broken bytes read as cp1252, and their number."""
    text = data.decode(encoding, "surrogateescape")
    broken = sum(len(run) for run in BROKEN.findall(text))
    return text.translate(REPAIR) if broken else text, broken


def _bytes_are(number: int) -> str:
    return "1 byte is" if number == 1 else f"{number} bytes are"


def _line_at(data: bytes, at: int) -> int:
    """The number of the line that holds byte ``at``, from 1."""
    before = data[:at]
    return 1 + before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n")


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
