"""Which of the words at the start of a part are one person's name."""

from __future__ import annotations

from .shapes import INITIALS, ends_sentence, is_name_word, is_organisation
from .tokens import Token
from .word_sets import NEW, SHORT_ARTICLES

#: A name has at most so many words: "Maria José Silva dos Santos Pereira".
MOST_WORDS = 6
#: Initials of a desk or a writer, not a name: "LN", "WDR", "jse".
LONGEST_INITIALS = 4


def name_length(tokens: list[Token]) -> int:
    """How many of the tokens, from the first on, are one name."""
    count = 0
    for i, token in enumerate(tokens):
        if i and "desk" in token.opens:
            return min(i, 2)  # "Ada Lovelace Example Staff"
        if token.kind != "word" or (i and token.opens and _ends_name(token, i == 1)):
            break
        if is_name_word(token.text):
            count = i + 1
            if ends_sentence(token.text):
                break
        elif not token.is_particle:
            break
    return count


def _ends_name(token: Token, second: bool) -> bool:
    """Whether a token behind a name's first one begins something else: a degree, a role, an agency, a date."""
    if "role" in token.opens or ("degree" in token.opens and not token.text[1:].islower()):
        return True
    return not second and ("agency" in token.opens or "page" in token.opens)


def is_no_person(name: list[Token]) -> bool:
    """Whether words in capitals name a paper, a firm, a place, or nothing at all."""
    first = name[0].opens
    if len(name) > MOST_WORDS or "article" in first or first.get("place", 0) >= name[-1].end:
        return True
    word = name[0].text.lower()
    if word in NEW or (len(name) == 1 and word[:2] in ("l'", "l’")) or (len(name) == 2 and word in SHORT_ARTICLES):
        return True
    if any("function" in token.opens and "particle" not in token.opens for token in name[1:]):
        return True
    return "function" in first or any(is_organisation(token.text) for token in name)


def is_full(name: list[Token]) -> bool | None:
    """Whether words name somebody in full, or by one word; None if that one is mere initials."""
    heavy = [token.text for token in name if not token.is_particle]
    if len(heavy) != 1:
        return bool(heavy)
    short = len(heavy[0]) <= LONGEST_INITIALS and heavy[0].isupper()
    return None if short or INITIALS.fullmatch(heavy[0]) else False


def name_end(last: Token) -> int:
    """Where a name ends: before the full stop of a sentence, behind that of an initial."""
    word = last.text
    if not word.endswith(".") or len(word) == 2 or "." in word[:-1] or word in ("Jr.", "Sr."):
        return last.end
    return last.end - 1


def is_in_small_letters(tokens: list[Token]) -> bool:
    """Whether a part is two plain words in small letters, as some archives write all names."""
    return len(tokens) == 2 and all(t.text.isalpha() and t.text.islower() and len(t.text) > 2 for t in tokens)
