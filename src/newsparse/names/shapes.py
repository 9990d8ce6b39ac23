"""What single words look like: names, initials, abbreviations, the names of firms."""

from __future__ import annotations

from unicodedata import category

from ..languages import EAST_ASIA, fold
from ..patterns import pattern
from .word_sets import ORGANISATIONS

#: "J.", "J.R.R.", "J-P."; also an abbreviated given name: "Wm.".
INITIALS = pattern(r"(?:[^\W\d_][.-]){1,5}[^\W\d_]?\.?|[^\W\d_]{1,4}\.|[^\W\d_]")
#: Apostrophes, hyphens, dots and joiners inside names.
_INSIDE = frozenset(".'’ʼ‘`-‐‑–·・\u200c\u200d")


def is_name_word(word: str) -> bool:
    """Whether a word has the shape of a name's: a capital or a script without them, no digits."""
    if word.isalpha():
        return not word[0].islower()
    if not word[0].isalpha() or word.islower():
        return False
    return all(char.isalpha() or char in _INSIDE or category(char).startswith("M") for char in word)


def is_in_signs(word: str) -> bool:
    """Whether a word is in Chinese, Japanese or Korean signs, which are written without blanks between words."""
    return word >= EAST_ASIA and word.replace("・", "").isalpha()


def ends_sentence(word: str) -> bool:
    """Whether the full stop behind a word is a sentence's: "Lovelace." and not "J." or "Chr."."""
    return word.endswith(".") and not INITIALS.fullmatch(word)


def is_organisation(word: str) -> bool:
    """Whether a word, or what follows a hyphen in it, is of the names of papers and firms: "Example-Redaktion"."""
    folded = fold(word).rstrip(".")
    if "-" in folded and any(piece in ORGANISATIONS for piece in folded.split("-")[1:]):
        return True
    return folded in ORGANISATIONS


def is_glued(word: str) -> bool:
    """Whether small letters are followed by a capital, "PaceLee"; in "McExample" and "DiExample" few are."""
    return any(not piece.isupper() and piece[4:] != piece[4:].lower() for piece in word.split("-"))


def has_capitals(text: str) -> bool:
    """Whether a text has capitals at all; many scripts have none."""
    return any(char.isupper() for char in text)
