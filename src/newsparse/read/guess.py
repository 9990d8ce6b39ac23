"""Guesses the encoding of a text that is neither UTF-8 nor marked, with the extra ``newsparse[encodings]``.

The library is chardet: of three it was right most often on short texts, and the only one that did not spoil western
ones (``benchmarks/encodings.py``). What it is allowed to say, and when it is believed, is decided here. A wrong guess
that looks right is worse than cp1252 with its warning.
"""

from __future__ import annotations

from functools import cache
from typing import Any

#: Encodings of Latin letters in which news are kept. ISO 8859-15 and the code pages of DOS are not among them: they
#: differ from these by signs that a few letters do not tell apart.
LATIN = frozenset(["cp1250", "cp1252", "cp1254", "cp1257", "iso8859-1", "iso8859-2", "mac-roman"])

#: What cp1252 reads just so, or as browsers do.
WESTERN = ("cp1252", "iso8859-1")

#: Encodings of other letters. Of several for the same ones it is the one that has the most.
OTHER = frozenset(
    [
        "cp1251", "koi8-r", "koi8-u", "iso8859-5", "cp866", "mac-cyrillic", "cp1253", "iso8859-7", "mac-greek",
        "cp1255", "iso8859-8", "cp1256", "iso8859-6", "cp874", "gb18030", "big5hkscs", "cp932", "euc_jis_2004", "cp949",
    ]
)  # fmt: skip

#: A guess below this confidence is none. On texts of 30 letters the least confident that is right has 0.087, and what
#: is wrong on texts of a few words has up to 0.051.
LEAST = 0.08

#: A text in other letters has at least so many bytes above ASCII, and such a share of them among all its letters: two
#: quotes in an English text are no Chinese.
FEWEST, SHARE = 4, 0.4

#: So much of the beginning is looked at, in bytes: it takes 2 ms for a short text.
MOST = 65_536

ASCII = bytes(range(0x80))
NO_LETTERS = bytes(byte for byte in range(0x80) if not chr(byte).isalpha())


def guess(data: bytes) -> str | None:
    """The encoding of a text, by its name in Python; None for cp1252, or if it cannot be told."""
    detect = _detector()
    if detect is None:
        return None
    found = detect(data, max_bytes=MOST, compat_names=False, include_encodings=LATIN | OTHER)
    name: str = found["encoding"]
    if name in WESTERN or found["confidence"] < LEAST:
        return None
    return name if name in LATIN or is_of_other_letters(data[:MOST]) else None


def is_of_other_letters(data: bytes) -> bool:
    """Whether a text in some encoding of bytes looks like one in other letters than Latin ones."""
    high = len(data.translate(None, ASCII))
    return high >= FEWEST and high >= SHARE * len(data.translate(None, NO_LETTERS))


@cache
def _detector() -> Any:
    """chardet's function, if the extra is installed."""
    try:
        from chardet import detect
    except ImportError:
        return None
    return detect
