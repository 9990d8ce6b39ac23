"""Text that has every node of a web page on a line of its own: sentences are torn at their links.

So BeautifulSoup's ``get_text`` leaves it, and many a script. What was one sentence, *The ship, which
had lost its mast, was towed in*, stands on three lines where *lost its mast* was a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ..languages import module
from ..languages.detect import detect, stop_words
from ..prose import ends_sentence
from .lines import Line

#: No line of a text that is whole begins with one of these: a quick look.
OF_THE_LINE_BEFORE = ",.:)、،"
_NOT_AT_A_START = r"[,.:)](?: (?!\.)|$)|[、،]"
#: What stands at the head of a line that goes on with the one before it: what closes, or a hyphen within a word.
_CLOSING = r"[、。]|[,;:!?)\]”’،؛](?=\s|$|\W)|\.(?=$|\s(?!\.)|[)\]”’\"])|»(?=[\s,.;:])|[-–—](?=[^\W\d_])"
#: A word that may stand behind an opening quote, a bracket or a dash, and is no address.
_WORD = r"[\"“„«‚‘'(–—-]?\s?(?P<word>[^\W\d_]+)(?:['’-][^\W\d_]+)*(?![\w.@/-]\w)"
#: What no sentence ends with.
_OPENING = r"(?:(?:^|\s)[(“„«\"‘\[–—-]|[,(])$"
#: A line of so many characters is prose, not an item of a menu; a shorter one may be.
PROSE = 30
#: A text with a link behind it has so many characters, or so few where a comma follows the link.
BEFORE_LINK, BEFORE_COMMA = 60, 20
#: A link is not longer.
LINK, LONG_LINK = 40, 80
#: The language is read off the first lines that are so long.
LONG, SAMPLE_LINES = 80, 6


@cache
def _not_at_a_start() -> re.Pattern[str]:
    return re.compile(_NOT_AT_A_START)


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(_CLOSING)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(_WORD)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(_OPENING)


def is_torn(text: str, lines: list[Line]) -> bool:
    """Whether lines begin in the middle of a sentence: with its comma, with its full stop."""
    return any(
        text[line.start] in OF_THE_LINE_BEFORE
        and line.breaks == 1
        and not line.indent
        and _not_at_a_start().match(text, line.start, line.end)
        and not ends_sentence(text[max(before.start, before.end - 8) : before.end])
        for before, line in pairwise(lines)
    )


def mended(text: str, lines: list[Line]) -> Iterator[tuple[int, int]]:
    """The spans of the blocks of a torn text: a sentence goes on where a line begins in the middle of one."""
    seam = _Seam(text, lines)
    first, pieces = lines[0], 1
    for i in range(1, len(lines)):
        if lines[i].breaks == 1 and seam.goes_on(first.start, pieces, i):
            pieces += 1
        else:
            yield first.start, lines[i - 1].end
            first, pieces = lines[i], 1
    yield first.start, lines[-1].end


class _Seam:
    """Where two lines of a torn text meet."""

    def __init__(self, text: str, lines: list[Line]) -> None:
        self.pieces = [text[line.start : line.end] for line in lines]
        self.breaks = [line.breaks for line in lines]
        self.ends = [line.end for line in lines]
        sample = [piece for piece in self.pieces if len(piece) >= LONG][:SAMPLE_LINES]
        language = detect(" ".join(sample)) or "en"
        self.stop_words = stop_words(language)
        self.and_words = frozenset(module(language).AND)
        self.by_words = frozenset(module(language).BY)

    def goes_on(self, start: int, pieces: int, i: int) -> bool:
        """Whether line ``i`` goes on with the block that begins at ``start`` and has so many pieces.

        A line that opens with a comma does; one that opens in small letters does after an unfinished
        line; a link does, whatever it opens with, if the next line goes on behind it.
        """
        before, piece = self.pieces[i - 1], self.pieces[i]
        if _closing().match(piece):
            return True
        if ends_sentence(before):
            return False
        length = self.ends[i - 1] - start
        wants_more = self._wants_more(before)
        behind = self._behind(i)
        if self._is_small(piece):
            return pieces > 1 or wants_more or max(length, len(piece), len(behind)) >= PROSE
        if not behind:
            return before[-1] in ",、،" or before.split()[-1] in self.and_words
        if wants_more:
            return len(piece) < LONG_LINK
        least = BEFORE_COMMA if _closing().match(behind) else BEFORE_LINK
        return len(piece) < LINK and (pieces > 1 or length >= least)

    def _behind(self, i: int) -> str:
        """The line behind line ``i`` if it goes on with it, or nothing."""
        if i + 1 == len(self.pieces) or self.breaks[i + 1] > 1 or ends_sentence(self.pieces[i]):
            return ""
        behind = self.pieces[i + 1]
        return behind if _closing().match(behind) or self._is_small(behind) else ""

    def _is_small(self, piece: str) -> bool:
        """Whether a line opens in small letters, and not with a by-word alone."""
        found = _word().match(piece)
        if not found or not found["word"][0].islower() or found["word"][1:2].isupper():
            return False
        return piece not in self.by_words

    def _wants_more(self, piece: str) -> bool:
        """Whether a line cannot be the end of what it says: after *of*, after *(*."""
        return (
            piece.split()[-1] in self.stop_words
            or piece.lower() in self.stop_words
            or bool(_opening().search(piece[-3:]))
        )
