"""Text that is not UTF-8 and does not say what it is. No byte is dropped, and a warning says what it was taken for."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress

from .binary import SAMPLE
from .guess import MOST, guess, is_of_other_letters
from .pieces import Reading, beginning, decode, line_at, without_mark

#: cp1252 as browsers read it (WHATWG Encoding): its five undefined bytes are the C1 controls of the same value.
CP1252 = (
    "".join(map(chr, range(0x80)))
    + "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"
    + "".join(map(chr, range(0xA0, 0x100)))
)

#: What Python makes of broken bytes, and what is made of them here.
BROKEN = re.compile("[\udc80-\udcff]+")
REPAIR = {0xDC00 + byte: CP1252[byte] for byte in range(0x80, 0x100)}
NOT_ASCII = bytes(range(0x80, 0x100))

#: A guess may leave so many bytes for a character broken: those of a letter at which the file was cut.
BROKEN_SHARE = 0.01

#: What helps where cp1252 cannot be right.
ADVICE = ", which it does not look like: give --encoding, or pip install 'newsparse[encodings]'"


def fallback(chunks: Iterable[bytes], at: int, marked: bool) -> Reading:
    """Text that is not UTF-8 from byte ``at`` on: UTF-8 with some bytes damaged, what is guessed, or cp1252.

    A file cut in the middle of a letter, or glued from two, is UTF-8 but for a few bytes; to read all of it as cp1252
    would spoil every letter that is not ASCII. It is taken so if it is marked as UTF-8, or if more letters are whole
    than bytes are broken: cp1252 and the East Asian encodings hardly ever form a whole letter of UTF-8.
    """
    line = line_at(chunks, at)
    letters, broken = _letters(chunks, "utf-8")
    ascii_only = sum(len(chunk.translate(None, NOT_ASCII)) for chunk in chunks)
    if marked or letters - broken - ascii_only > broken:
        warning = f"encoding: {_bytes_are(broken)} not UTF-8, read as cp1252 (line {line})"
        return Reading(without_mark(_repaired(chunks, "utf-8")), (warning,))
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
    for piece in decode(chunks, name, "surrogateescape"):
        letters += len(piece)
        broken += sum(len(run) for run in BROKEN.findall(piece))
    return letters, broken


def _repaired(chunks: Iterable[bytes], name: str) -> Iterator[str]:
    """The pieces of a text in an encoding, its broken bytes read as cp1252."""
    for piece in decode(chunks, name, "surrogateescape"):
        yield piece.translate(REPAIR) if BROKEN.search(piece) else piece


def _bytes_are(number: int) -> str:
    return "1 byte is" if number == 1 else f"{number} bytes are"
