"""Names as databases write them: "Lovelace, Ada; Turing, Alan M."."""

from __future__ import annotations

from .lexicon import Lexicon
from .settle import Credit
from .shapes import INITIALS, has_capitals, is_name_word
from .word_sets import PARTICLES


def inverted(text: str, lexicon: Lexicon) -> list[Credit]:
    """The people of "Lovelace, Ada; Turing, Alan M.", if the whole text is such a list; else nobody."""
    result: list[Credit] = []
    start = 0
    people = text.rstrip("; ").split(";") if "," in text else []
    for person in people:
        value = _turned(person, lexicon, alone=len(people) == 1)
        if not value:
            return []
        end = start + len(person)
        result.append(Credit(end - len(person.lstrip()), start + len(person.rstrip()), value, "person"))
        start = end + 1
    return result


def _turned(person: str, lexicon: Lexicon, alone: bool) -> str:
    """ "Ada Lovelace" for "Lovelace, Ada"; empty if the text is not such a name."""
    family, _, given = person.partition(",")
    families, givens = family.split(), given.split()
    if not families or not 1 <= len(givens) <= 3 or not all(word in PARTICLES for word in families[:-1]):
        return ""
    if alone and not all(INITIALS.fullmatch(word) for word in givens[1:]):
        return ""
    if not all(_is_plain(word, lexicon) for word in (families[-1], givens[0])):
        return ""
    if givens[0].isupper() and not family.isupper() and not INITIALS.fullmatch(givens[0]):
        return ""
    return " ".join((*givens, *families))


def _is_plain(word: str, lexicon: Lexicon) -> bool:
    """Whether a word can be a name's and nothing else."""
    return is_name_word(word) and has_capitals(word) and lexicon.is_plain(word)
