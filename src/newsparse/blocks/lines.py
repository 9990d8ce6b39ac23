"""The lines of a text, how wide they are, and how several become one."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple
from unicodedata import category

from ..languages import EAST_ASIA, is_wide

#: Bytes that begin no character in UTF-8 that takes two columns or none, but for rare signs: a quick look. Those of
#: U+0300 to U+037F, of the scripts of India and their neighbours, and of East Asia are not among them.
_ONE_COLUMN = bytes(byte for byte in range(0xE3) if byte not in (0xCC, 0xCD, 0xE0, 0xE1))
_BREAK = re.compile(r"\r\n|\r|\n")


class Line(NamedTuple):
    """One line that is not blank: the span without white space around, the columns before it, and
    how many lines ends lie between it and the line before."""

    start: int
    end: int
    indent: int
    breaks: int


def lines_of(text: str) -> list[Line]:
    """The lines that are not blank. A line ends at CR LF, CR or LF and nowhere else."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    lines = []
    at = breaks = 0
    for raw in text.split("\n"):
        solid = raw.strip()
        if solid:
            start = at + raw.index(solid[0])
            lines.append(Line(start, start + len(solid), start - at, breaks))
            breaks = 0
        breaks += 1
        at += len(raw) + 1
    return lines


def columns(text: str) -> int:
    """How many columns a text takes: the characters of East Asia take two each, signs over and under a letter none."""
    if text.isascii() or not text.encode("utf-8", "surrogatepass").translate(None, _ONE_COLUMN):
        return len(text)
    return len(text) + sum((char >= EAST_ASIA) - (category(char) == "Mn") for char in text)


@cache
def _hyphenated() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]-$")


def ends_in_hyphen(text: str, line: Line) -> bool:
    """Whether the last word of a line ends in a hyphen."""
    return bool(_hyphenated().search(text[max(line.start, line.end - 2) : line.end]))


#: Blanks that two lines of a paragraph may not have between them.
_JOINTS = ("- ", " -", " –", " —", "( ", "[ ", " ,", " .", " ;", " :", " !", " ?", " )", " ]", " ”", " ’")


def unwrap(text: str, dehyphenate: bool = False) -> str:
    """A stretch of text on one line, white space squeezed, divided words joined."""
    if text.isprintable() and "  " not in text:
        return text  # its white space is single blanks
    squeezed = " ".join(text.split())
    if "\n" not in text and "\r" not in text:
        return squeezed
    if not is_wide(squeezed) and not any(map(squeezed.__contains__, _JOINTS)):
        return squeezed  # as most paragraphs
    joined = ""
    for line in _BREAK.split(text):
        piece = " ".join(line.split())
        if not piece:
            continue
        joined += (_glue(joined, piece) if joined else "") + piece
        if dehyphenate and joined[len(joined) - len(piece) - 1 : len(joined) - len(piece)] == "-":
            joined = _undivided(joined, piece)
    return joined


def _glue(before: str, after: str) -> str:
    """What stands between two lines that belong together: nothing after a hyphen, between CJK, or before a comma."""
    if _hyphenated().search(before[-2:]) and after[:1].isalpha():
        return ""
    if _clings(after) or before[-1] in "([":
        return ""
    return "" if before[-1] >= EAST_ASIA and after[0] >= EAST_ASIA else " "


def _clings(text: str) -> bool:
    """Whether a line opens with a sign that no blank stands before: a comma, a closing quote, the hyphen of a word."""
    if text[0] in "-–—":
        return text[1:2].isalpha()
    return text[0] in ",.;:!?)]”’" and not text[1:2].isalnum() and not text.startswith("..")


def _undivided(joined: str, piece: str) -> str:
    """The text without the hyphen at which its last line was divided; a capital keeps it."""
    return joined[: -len(piece) - 1] + piece if piece[0].islower() else joined
