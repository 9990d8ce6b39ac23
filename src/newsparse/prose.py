"""Which blocks are prose, and the run of blocks that is the article.

Every block is scored by what prose looks like; the article is the run of blocks with the greatest
sum (maximum subsequence segmentation: Pasternack and Roth, *Extracting article text from the web
with maximum subsequence segmentation*, WWW 2009). Linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

#: What may stand after the last word of a sentence.
CLOSERS = "\"'”’»«›‹)]}*_“‘」』】）"
#: What ends a sentence, in all scripts.
ENDERS = ".!?…。！？؟۔।:;"

#: A block with a sentence end counts a point for this many characters, up to the cap.
CHARACTERS_A_POINT = 20
CAP = 30.0
#: A short line that is no sentence.
NO_SENTENCE = -3.0
#: A line this long is prose even without a sentence end.
LONG = 160

_CJK = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does: a full stop, perhaps inside quotes or brackets."""
    end = text.rstrip(CLOSERS)[-1:]
    return end != "" and end in ENDERS


def score(text: str) -> float:
    """How much like prose a block is: positive for sentences, negative for menus and headings."""
    length = len(text)
    if length < 400 and not text.isascii():
        length += 2 * len(_CJK.findall(text))
    if ends_sentence(text):
        return min(length / CHARACTERS_A_POINT, CAP) - (1.5 if length < 60 else 0)
    if length >= LONG:
        return min(length / CHARACTERS_A_POINT / 2, CAP)
    return NO_SENTENCE


def best_run(scores: Sequence[float]) -> tuple[int, int]:
    """The run ``first, end`` (end exclusive) with the greatest sum; (0, 0) if none is positive."""
    best, first, end = 0.0, 0, 0
    total, start = 0.0, 0
    for i, value in enumerate(scores):
        if total <= 0:
            total, start = 0.0, i
        total += value
        if total > best:
            best, first, end = total, start, i + 1
    return first, end
