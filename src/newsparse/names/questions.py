"""Two questions that rules ask of a line before they take it for a byline."""

from __future__ import annotations

from ..languages import Words, fold
from ..patterns import pattern
from . import word_sets as sets
from .byline import LONGEST, credits
from .settle import Credit
from .shapes import INITIALS, is_glued, is_in_signs, is_organisation
from .tokens import HOST, QUOTES

#: A line that is a name alone has at most so many characters, and so many words with capitals.
LONGEST_LINE = 40
WORDS_ALONE = range(2, 5)
#: Words of names have fewer letters; those of German nouns have more.
LONGEST_NAME_WORD = 13
#: A text of more words than this in lower case, and mostly of them, is a sentence.
MOST_LOWER_ALL = 5
#: A word in capitals of no more letters than this stands for more words: "NASA".
LONGEST_ACRONYM = 4

#: A word of a name in a line of its own: letters, and again behind an apostrophe or a hyphen.
_NAME_WORD = pattern(r"(?:[^\W\d_]{1,4}['’])?[^\W\d_]+(?:-[^\W\d_]+)?|[JS]r\.")
#: Articles and small words; "a" is an article, too.
_NOT_FIRST = sets.ARTICLES | sets.SHORT_ARTICLES | sets.NEW | {"a", "san"}


def is_name(text: str, words: Words) -> bool:
    """Whether a line is one person's name and nothing else, by a strict look.

    Two to four words with capitals, none of which newspapers, menus, headings or places use. A line all in
    capitals is a heading unless it has an initial in it; names in scripts without capitals are not told from other
    words; a single word is no name here. "Olive Oil" still passes: by its shape it is one.
    """
    if len(text) > LONGEST_LINE:
        return False
    tokens = text.split()
    heavy = [token for token in tokens if token not in sets.PARTICLES]
    initials = sum(map(_is_initial, heavy))
    if len(heavy) not in WORDS_ALONE or initials == len(heavy) or (text.isupper() and not initials):
        return False
    if not all(_is_initial(token) or _may_be_of_a_name(token, text.isupper(), words) for token in heavy):
        return False
    folded = [fold(token) for token in tokens]
    if (
        tokens[0].islower()
        or folded[0] in _NOT_FIRST
        or sets.OPENING.fullmatch(folded[0])
        or folded[1] == "der"
        or folded[-1] in folded[:-1]
        or len(folded[-1]) == 1
    ):
        return False
    return " ".join(folded) not in sets.PLACES and sets.HEADING_PARTICLES.isdisjoint(folded)


def _is_initial(word: str) -> bool:
    """Whether a word is "J.", "J.R." or "J"; an abbreviated word is more often a title or "Inc."."""
    return bool(INITIALS.fullmatch(word)) and word[0].isupper() and (len(word) < 3 or not word[1].isalpha())


def _may_be_of_a_name(word: str, in_capitals: bool, words: Words) -> bool:
    """Whether a word in a line of its own can be a name's: of that shape, and no word of headings."""
    folded = fold(word)
    if folded == word or not _NAME_WORD.fullmatch(word):
        return False
    if not in_capitals and (is_glued(word) or (word.isupper() and len(word) <= LONGEST_ACRONYM)):
        return False
    known = folded in sets.FUNCTION_WORDS or is_organisation(folded)
    if folded not in sets.PARTICLES:
        known = known or folded in sets.HEADINGS or folded in words.openers
    return not known and not sets.ABSTRACT.fullmatch(folded) and max(map(len, folded.split("-"))) <= LONGEST_NAME_WORD


def looks_like_names(text: str, words: Words) -> bool:
    """Whether what follows a by-word names people, an agency or a newsroom, and is no sentence.

    "By noon the rain had stopped." opens in lower case; "Von Fans gefeiert" names nobody in full. A single word
    counts only if nothing follows it.
    """
    if not text or text.isspace() or len(text) > LONGEST or text.lstrip()[0] in QUOTES or _is_sentence(text):
        return False
    found = credits(text, words)
    first = next((credit for credit in found if credit.kind != "aside"), None)
    if not first:
        return _names_a_newsroom(text, words)
    if not all(_may_lead(text, credit, words) for credit in found[: found.index(first)]):
        return False
    if first.kind == "person":
        if first.value[0].islower():
            return False
        if " " not in first.value and not is_in_signs(first.value):
            return text.strip().rstrip(".") == first.value
    return True


def _names_a_newsroom(text: str, words: Words) -> bool:
    """Whether a desk or a paper is named and nothing else: "Staff and agencies", "The Evening Post"."""
    tokens = text.partition(",")[0].split()
    if words.desks.opens(text.lstrip()):
        return True
    others = [token for token in tokens if not is_organisation(token) and token not in words.desks]
    capitals = all(token[0].isupper() or token in words.and_ for token in others)
    return capitals and len(others) < len(tokens) > 1


def _may_lead(text: str, aside: Credit, words: Words) -> bool:
    """Whether an aside may stand before the first name: a title, a role, a newsroom, a host, what is in brackets."""
    value, before = aside.value, text[: aside.start]
    if HOST.fullmatch(value) or before.count("(") > before.count(")") or _names_a_newsroom(value, words):
        return True
    kinds = (words.honorifics, words.roles, words.by, words.author, words.caption, words.desks, words.contributors)
    return any(kind.opens(value) for kind in kinds)


def _is_sentence(text: str) -> bool:
    """Whether most words are in lower case, and many, or a question or a call is made."""
    tokens = text.split()
    lower = sum(token[0].islower() for token in tokens)
    return (lower > MOST_LOWER_ALL and lower * 2 > len(tokens)) or tokens[-1].endswith(("?", "!"))
