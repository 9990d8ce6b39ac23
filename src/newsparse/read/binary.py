"""What is no text: archives, pictures, databases, and bytes of no kind. It is turned away, with what to do."""

from __future__ import annotations

from ..errors import NotTextError

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


def check_kind(start: bytes) -> None:
    """Raise NotTextError if a file begins as one of another kind than text does."""
    if start.startswith(MAGIC_STARTS):
        raise NotTextError("not text: " + next(what for sign, what in MAGIC if start.startswith(sign)))
    if start.startswith(TAR_MAGIC, TAR_MAGIC_AT):
        raise NotTextError("not text: a tar archive; unpack it first")


def text_only(sample: bytes, share: float) -> None:
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
