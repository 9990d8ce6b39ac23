"""Which blocks are prose, and the run of blocks that is the article.

Every block is scored by what prose looks like; the article is the run of blocks with the greatest
sum (maximum subsequence segmentation: Pasternack and Roth, *Extracting article text from the web
with maximum subsequence segmentation*, WWW 2009). Linear in the length of the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from .languages import EAST_ASIA

#: What may stand after the last word of a sentence.
CLOSERS = "\"'”’»«›‹)]}*_“‘」』】）"
#: What ends a sentence, in all scripts.
ENDERS = ".!?…。！？؟۔।:;"

#: What a block of some length says about whether it is the article's: the logarithm of how many times likelier such
#: a block is inside an article than outside, counted over 500 dumped pages. Shorter than → points.
SENTENCE = ((15, -0.6), (30, 0.0), (60, 1.5), (80, 1.5), (110, 2.0), (160, 3.5), (240, 4.6), (400, 6.0), (700, 7.0))
NO_SENTENCE = ((15, -3.1), (30, -1.2), (110, -0.1), (160, 0.7), (240, 1.7), (700, 2.0))
#: What a single line between blocks of prose counts at most against the run.
ALONE = -0.5
#: After a line that opens the comments, a note on the author or a copyright notice no article goes on.
BARRIER = -100.0


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does: a full stop, perhaps inside quotes or brackets."""
    end = text.rstrip(CLOSERS)[-1:]
    return end != "" and end in ENDERS


def score(text: str) -> float:
    """How much like an article's prose a block is: positive for sentences, negative for menus and headings."""
    length = len(text)
    if length < 400 and not text.isascii():
        length += 2 * sum(char >= EAST_ASIA for char in text)
    points = SENTENCE if ends_sentence(text) else NO_SENTENCE
    for longest, value in points:
        if length < longest:
            return value
    return points[-1][1]


def in_context(scores: Sequence[float]) -> list[float]:
    """The scores, where a single line between two blocks of prose counts little against them.

    Menus and lists of links come in rows; a subheading or a caption stands alone.
    """
    softened = list(scores)
    for i in range(1, len(scores) - 1):
        if BARRIER < scores[i] < ALONE and scores[i - 1] > 0 and scores[i + 1] > 0:
            softened[i] = ALONE
    return softened


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
