"""Which blocks are prose, and the run of blocks that is the article.

Every block is scored by what prose looks like; the article is the run of blocks with the greatest
sum (maximum subsequence segmentation: Pasternack and Roth, *Extracting article text from the web
with maximum subsequence segmentation*, WWW 2009). Linear in the length of the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from .languages import EAST_ASIA

#: What may stand after the last word of a sentence.
CLOSERS = "\"'”’»«›‹)]}*_“‘」』】）"
#: What ends a sentence, in all scripts.
ENDERS = ".!?…。！？؟۔।:;"

#: What a block of some length says about whether it is the article's, in points: near the logarithm of how many times
#: likelier such a block is inside an article than outside, counted over 500 dumped pages. First the lengths at which
#: the points change, in characters; then the points, of shorter blocks and from each length on.
SENTENCE = (15, 30, 60, 80, 110, 240, 400), (-0.6, 0.0, 1.0, 0.5, 2.5, 3.0, 6.5, 7.0)
NO_SENTENCE = (15, 30, 110, 160, 240), (-2.0, 0.0, -1.0, 0.7, 2.5, 3.0)
#: A block of prose, by which its neighbours are judged: a sentence of 80 characters.
PROSE = 2.5
#: A block of prose between two that are none is often a teaser.
NO_PROSE_NEAR = -0.5
#: What a line counts at least that stands over two blocks of prose, or between two: subheadings and captions.
OVER_TWO, BETWEEN = 2.0, -0.3
#: A line that leads away: an item of a menu, a heading over other articles, a place to share or subscribe.
LEADS_AWAY = -2.0
#: After a line that opens the comments, a note on the author or a copyright notice no article goes on.
BARRIER = -100.0
#: What its prose counts for that stands below one: comments can be longer than the article.
BELOW_BARRIER = 0.3


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does: a full stop, perhaps inside quotes or brackets."""
    if text[-1:].isalnum():
        return False  # as most lines
    end = text.rstrip(CLOSERS)[-1:]
    return end != "" and end in ENDERS


def score(text: str) -> float:
    """How much like an article's prose a block is: positive for sentences, negative for menus and headings."""
    length = len(text)
    if length < 400 and not text.isascii() and max(text) >= EAST_ASIA:
        length += 2 * sum(char >= EAST_ASIA for char in text)
    lengths, points = SENTENCE if ends_sentence(text) else NO_SENTENCE
    return points[bisect_right(lengths, length)]


def in_context(scores: Sequence[float]) -> list[float]:
    """The scores of blocks, each seen beside its neighbours.

    The paragraphs of an article stand together, with single lines between them. In menus and lists
    of links short lines stand together, and among teasers every sentence stands alone.
    """
    prose = [True, *[score >= PROSE for score in scores], True, True]
    return list(map(_beside, scores, prose, prose[1:], prose[2:], prose[3:]))


def _beside(score: float, before: bool, itself: bool, after: bool, second: bool) -> float:
    """The score of a block beside its neighbours: whether the one before it, itself and the two after it are prose."""
    if itself:
        return score if before or after else score + NO_PROSE_NEAR
    if score <= LEADS_AWAY or not after:
        return score
    return max(score, OVER_TWO) if second else max(score, BETWEEN) if before else score


def article_run(scores: Sequence[float]) -> tuple[int, int]:
    """The run ``first, end`` (end exclusive) of blocks that is the article; (0, 0) if none is prose.

    ``scores`` are those of the blocks by themselves. The run begins and ends with prose.
    """
    first, end = best_run(in_context(scores))
    while first < end and scores[first] <= 0:
        first += 1
    while first < end and scores[end - 1] <= 0:
        end -= 1
    return (first, end) if first < end else (0, 0)


def best_run(scores: Sequence[float]) -> tuple[int, int]:
    """The run ``first, end`` (end exclusive) with the greatest sum; (0, 0) if none is positive.

    What stands below a barrier, as comments do, is weighed less than what stands above it.
    """
    best, first, end = 0.0, 0, 0
    total, start = 0.0, 0
    weight = 1.0
    for i, value in enumerate(scores):
        if value <= BARRIER:
            weight = BELOW_BARRIER
        if total <= 0:
            total, start = 0.0, i
        total += value
        if total * weight > best:
            best, first, end = total * weight, start, i + 1
    return first, end
