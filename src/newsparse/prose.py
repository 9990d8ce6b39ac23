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

#: What a block of some length says about whether it is the article's, in points: near the logarithm of how many times
#: likelier such a block is inside an article than outside, counted over 500 dumped pages. Shorter than → points.
SENTENCE = ((15, -0.6), (30, 0.0), (60, 1.0), (80, 0.5), (110, 2.5), (240, 3.0), (400, 6.5), (700, 7.0))
NO_SENTENCE = ((15, -2.0), (30, 0.0), (110, -1.0), (160, 0.7), (240, 2.5), (700, 3.0))
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
    points = SENTENCE if ends_sentence(text) else NO_SENTENCE
    for longest, value in points:
        if length < longest:
            return value
    return points[-1][1]


def in_context(scores: Sequence[float]) -> list[float]:
    """The scores of blocks, each seen beside its neighbours.

    The paragraphs of an article stand together, with single lines between them. In menus and lists
    of links short lines stand together, and among teasers every sentence stands alone.
    """
    prose = [True, *(score >= PROSE for score in scores), True, True]
    return [_beside(score, prose[i : i + 4]) for i, score in enumerate(scores)]


def _beside(score: float, prose: Sequence[bool]) -> float:
    """The score of a block; ``prose`` says of the one before it, of itself and of the two after it what they are."""
    before, itself, after, second = prose
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
