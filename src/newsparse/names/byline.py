"""The credits of a byline: who it names, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from ..languages import Words
from ..patterns import pattern
from .lexicon import Lexicon, lexicon
from .settle import Credit

#: A byline is read to this length, in characters. The longest real one in our corpus has 260.
LONGEST = 400

#: A byline that is nothing but names: how long, and how many words a name has.
LONGEST_PLAIN, PLAIN_WORDS = 120, (2, 3)
_BETWEEN_NAMES = pattern(r" and | und | et | y | e ")

#: What of a gap between names is worth a credit: from the first letter to the last.
_ASIDE = pattern(r"[@©]?\w(?:.*\w)?", re.DOTALL)


def credits(text: str, words: Words) -> list[Credit]:
    """Who and what the names part of a byline names, in order; the by-word is already off.

    ``start`` and ``end`` are offsets into ``text``, in characters. Every letter that is not part of an and-word
    belongs to one credit. A person named twice is an aside the second time. "Lovelace, Ada", as databases write
    it, is one person and gives "Ada Lovelace": two people known by one word each are never credited so. Text
    beyond 400 characters is not read for names.
    """
    return list(_credits(text, words))


@lru_cache(maxsize=16)
def _credits(text: str, words: Words) -> tuple[Credit, ...]:
    """The same; kept for a while, because a line is first asked whether it names people, and then whom."""
    known = lexicon(words)
    plain = _plain(text, known)
    if plain:
        return plain
    return tuple(_with_asides(text, words, *_closely(text[:LONGEST], known)))


def _closely(text: str, known: Lexicon) -> tuple[list[Credit], list[int]]:
    """The people and agencies of a byline that is more than full names, and where its parts and separators begin.

    What reads it is loaded by the first such byline.
    """
    from .inverted import inverted
    from .reader import Reader
    from .settle import settled
    from .tokens import parts

    found = inverted(text, known)
    if found:
        return found, []
    pieces = parts(text, known)
    cuts = [at for piece in pieces for at in (piece.start, *(word.start for word in piece.words[:1]))]
    return settled(Reader(text, known).read(pieces), text), cuts


def _plain(text: str, known: Lexicon) -> tuple[Credit, ...]:
    """The people of a byline that is full names and nothing else, as most are; nothing for any other.

    Every word has a capital and small letters and no other use in a byline; names are two or three words.
    """
    found: list[Credit] = []
    start = 0
    for name in _BETWEEN_NAMES.split(text) if len(text) <= LONGEST_PLAIN else ():
        words = name.split(" ")
        if len(words) not in PLAIN_WORDS or not all(word.istitle() and word.isalpha() for word in words):
            return ()
        if not all(map(known.is_plain, words)):
            return ()
        start = text.index(name, start)
        found.append(Credit(start, start + len(name), name, "person"))
        start += len(name)
    return tuple(found) if len({credit.value for credit in found}) == len(found) else ()


def _with_asides(text: str, words: Words, found: list[Credit], cuts: list[int]) -> Iterator[Credit]:
    """The credits and, between them, what else stands there; ``cuts`` are where parts and separators begin."""
    at = 0
    for credit in (*found, None):
        end = credit.start if credit else len(text)
        edges = (at, *[cut for cut in cuts if at < cut < end], end) if at < end else ()
        for start, stop in pairwise(edges):
            aside = _ASIDE.search(text, start, stop)
            if aside and aside[0] not in words.and_:
                yield Credit(*aside.span(), " ".join(aside[0].split()), "aside")
        if credit:
            yield credit
            at = credit.end
