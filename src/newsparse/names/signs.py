"""Names in Chinese, Japanese and Korean signs, which are written without blanks and without capitals."""

from __future__ import annotations

from .lexicon import Lexicon
from .shapes import is_in_signs
from .tokens import SIGNS, Token
from .word_sets import SIGN_ORGANISATIONS

#: A name has at most so many signs, unless it is a foreign one, with a dot in it.
MOST_SIGNS = 7
#: A role or by-word that is written together with a name is at most so long: "記者", "특파원".
LONGEST_AFFIX = 6


def name_in_signs(text: str, tokens: list[Token], lexicon: Lexicon) -> tuple[int, int] | None:
    """The span of the name that tokens in signs are, without the role before or behind it."""
    names = [token for token in tokens if token.opens.keys().isdisjoint(("by", "role", "author", "desk"))]
    if not names or not all(is_in_signs(token.text) for token in names):
        return None
    spans = [_without_affixes(token, lexicon) for token in names]
    start, end = spans[0][0], spans[-1][1]
    value = text[start:end].replace(" ", "")
    if SIGN_ORGANISATIONS.search(value) or (len(value) > MOST_SIGNS and "・" not in value):
        return None
    if value.startswith("・") or ("・" not in value and all(map(_is_kana, value))):
        return None  # a plain word: *column*, *page*
    return start, end


def _is_kana(sign: str) -> bool:
    """Whether a sign is of one of the two Japanese syllabaries, in which few names are written alone."""
    return "\u3040" <= sign <= "\u30ff"


def _without_affixes(token: Token, lexicon: Lexicon) -> tuple[int, int]:
    """The span of a word without a role or by-word written together with it: "山田太郎記者"."""
    start, end, text = token.start, token.end, token.text
    for size in range(LONGEST_AFFIX, 0, -1):
        if len(text) >= size + SIGNS[0]:
            if lexicon.says(text[:size], "by", "role", "author"):
                start, text = start + size, text[size:]
            elif lexicon.says(text[-size:], "by", "role", "author"):
                end, text = end - size, text[:-size]
    return start, end
