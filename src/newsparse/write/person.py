"""A name in its parts, as citations and indexes need it: family name, given names, particle, suffix.

Names are printed in one piece, and which part is the family's depends on the country. What cannot be told stays in one
piece: a literal name is never wrong, *Wei, Li* may be.

- Particles stay with the family: *Jan van der Berg* is *Berg* with the particle *van der*, *Robert De Example* is of
  the family *De Example*.
- In a Spanish text the last two words are the family's (*Ana Ejemplo Prueba*), if the one before the last is no given
  name (*José Luis Ejemplo*).
- A Hungarian name has the family first; which end that is, its given name tells. In Chinese and Korean signs the family
  is the first sign if that is a common surname, in Japanese it must stand apart; a foreign name with a dot (``·``) has
  it last. Romanised names of East Asia are printed both ways round: they stay in one piece.
- One word, an agency, a newsroom and what has a figure in it are literal.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..languages import agencies, fold
from ..names.shapes import INITIALS, is_in_signs, is_organisation
from ..names.word_sets import PARTICLES
from .surnames import (
    CHINESE,
    CHINESE_OF_TWO,
    GIVEN_HUNGARIAN,
    GIVEN_SPANISH,
    KOREAN,
    KOREAN_OF_TWO,
    ROMANISED,
)

#: What follows a name and is no part of it but of the person.
SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))

#: How agencies sign, in capitals and small letters as they do, and their names written out.
SIGNATURES, AGENCIES = frozenset(agencies.INITIALS), frozenset(map(fold, agencies.NAMES))

#: Particles that join two family names, only in small letters: *Ortega y Example*.
JOINING = frozenset(("y", "e", "i"))

#: What no name of one person has.
NO_PERSON = re.compile(r"[\d@/&|:;()\[\]]")

#: A name of more words is no name.
MOST_WORDS = 7

#: Between the parts of a foreign name in Chinese and Japanese signs.
DOTS = re.compile("[·・‧]")


class Person(NamedTuple):
    """The parts of a name. ``particle`` is *van der*, in small letters; ``suffix`` is *Jr.*."""

    family: str
    given: str
    particle: str = ""
    suffix: str = ""


def person(name: str, language: str | None) -> Person | str:
    """A name in its parts, or the name as it is if it is not a person's or its parts cannot be told.

    ``language`` is that of the text, a BCP 47 code.
    """
    words = name.split()
    tongue = (language or "").partition("-")[0]
    if NO_PERSON.search(name) or len(words) > MOST_WORDS or is_collective(name):
        return name
    if all(is_in_signs(DOTS.sub("", word)) for word in words):
        return _in_signs(words, tongue) or name
    words, suffix = _without_suffix(words)
    if len(words) < 2:
        return name
    if tongue == "hu":
        return _hungarian(words) or name
    start = _family_starts(words, tongue)
    if start is None:
        return name
    family = words[start:]
    particles = 0
    while particles < len(family) - 1 and family[particles].islower():
        particles += 1
    return Person(" ".join(family[particles:]), " ".join(words[:start]), " ".join(family[:particles]), suffix)


def is_collective(name: str) -> bool:
    """Whether a name is an agency's, a paper's or a newsroom's."""
    if name in SIGNATURES or fold(name) in AGENCIES:
        return True
    return any(is_organisation(word.strip(",.")) for word in name.split())


def _without_suffix(words: list[str]) -> tuple[list[str], str]:
    """The name, and what follows it."""
    if len(words) > 2 and words[-1].rstrip(".").lower() in SUFFIXES:
        return [*words[:-2], words[-2].rstrip(",")], words[-1]
    return words, ""


def _family_starts(words: list[str], tongue: str) -> int | None:
    """The number of the word with which the family name begins, with its particles; None if that cannot be told."""
    if INITIALS.fullmatch(words[-1]) and len(words[-1]) > 1 and not INITIALS.fullmatch(words[0]):
        return None  # initials stand last where the family is first, or a name is cut off
    for number in range(1, len(words) - 1):
        word = words[number]
        if word.lower() not in PARTICLES or (len(word) < 2 and not word.islower()):
            continue
        doubled = tongue == "es" and number > 1 and fold(words[number - 1]) not in GIVEN_SPANISH
        return number - 1 if number > 1 and (word in JOINING or doubled) else number
    if len(words) == 2 and fold(words[0]) in ROMANISED and fold(words[1]) not in ROMANISED:
        return None
    if tongue == "es" and len(words) > 2 and not (fold(words[-2]) in GIVEN_SPANISH or INITIALS.fullmatch(words[-2])):
        return len(words) - 2
    return len(words) - 1


def _hungarian(words: list[str]) -> Person | None:
    """The family first, or last in a foreign name; a known given name tells."""
    if fold(words[-1]) in GIVEN_HUNGARIAN:
        return Person(words[0], " ".join(words[1:]))
    if fold(words[0]) in GIVEN_HUNGARIAN and len(words) == 2:
        return Person(words[1], words[0])
    return None


def _in_signs(words: list[str], tongue: str) -> Person | None:
    """A name in Chinese, Japanese or Korean signs."""
    parts = [part for word in words for part in DOTS.split(word) if part]
    if len(parts) > 1:
        foreign = any(DOTS.search(word) for word in words)
        return Person(parts[-1], " ".join(parts[:-1])) if foreign else _first_of_two(parts)
    name = parts[0] if parts else ""
    korean = all("가" <= sign <= "힣" for sign in name)
    if not korean and tongue != "zh":
        return None
    single, double = (KOREAN, KOREAN_OF_TWO) if korean else (CHINESE, CHINESE_OF_TWO)
    size = 2 if name[:2] in double and len(name) > 2 else 1
    if len(name) - size not in (1, 2) or (size == 1 and name[:1] not in single):
        return None
    return Person(name[:size], name[size:])


def _first_of_two(parts: list[str]) -> Person | None:
    return Person(parts[0], parts[1]) if len(parts) == 2 else None
