"""From text to tokens, and to the parts between separators."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..languages import EAST_ASIA, fold
from ..patterns import pattern
from .lexicon import Kind, Lexicon
from .word_sets import WORDS_WITH_WAW

#: And-words of one letter, in lines that are all in capitals; a full name has so many words.
CAPITAL_ANDS, FULL_NAME = frozenset("EYIİИІ"), 2
#: The Arabic *and*.
WAW = "و"
#: A name written without spaces, in Chinese, Japanese or Korean signs, has so many of them.
SIGNS = range(2, 5)
#: Around a word they are no part of it.
QUOTES = "\"'“”„‘’«»`*_"
#: A host's name: "example.co.uk".
_HOST = r"[\w-]{2,}(?:\.[\w-]{2,})*\.(?:[a-z]{2,6}|[A-Z]{2,4})"
HOST = pattern(_HOST)

_MARKS = ",;:|/\n\r،、；：，｜／"
_OPEN, _CLOSE = re.escape("([<{（【「"), re.escape(")]>}）】」")
_STOP = rf"{_MARKS}{_OPEN}{_CLOSE}\s@"
_TOKEN = pattern(
    r"(?P<address>(?:https?://|www\.)[^\s,;<>()|]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@[\w.]+"
    rf"|{_HOST}(?![^{_STOP}{QUOTES}]))"
    rf"|(?P<open>[{_OPEN}])|(?P<close>[{_CLOSE}])|(?P<mark>[{_MARKS}]|[·•–—~*«»→-](?=\s|$))"
    rf"|(?P<word>[^{_STOP}{QUOTES}](?:[^{_STOP}]*[^{_STOP}{QUOTES}])?)"
)
#: Kinds of separators, and what they do to the number of open brackets.
_SEPARATORS = {"open": 1, "close": -1, "mark": 0}
_NOTHING: Mapping[Kind, int] = {}


class Token(NamedTuple):
    """A word, an address or a separator. ``opens`` says where phrases end that begin here, by kind."""

    start: int
    end: int
    text: str
    kind: str
    opens: Mapping[Kind, int]

    @property
    def is_particle(self) -> bool:
        """Whether it is a small word inside names: "von"."""
        return self.opens.get("particle", 0) == self.end and self.text.islower()


class Part:
    """What stands between two separators, which are characters or the kind of a joining word.

    ``start`` is where the separator in front begins.
    """

    __slots__ = ("after", "before", "bracketed", "start", "words")

    def __init__(self, start: int, before: str, bracketed: bool) -> None:
        self.start = start
        self.before = before
        self.bracketed = bracketed
        self.words: list[Token] = []
        self.after = ""


def parts(text: str, lexicon: Lexicon) -> list[Part]:
    """The text cut at its separators, and-words, with-words and by-words, and where a sentence names photographers.

    Where a date, a time or a count begins, nobody is named any more, and the last part ends.
    """
    result = [Part(0, "", False)]
    depth = skip = 0
    tokens = list(_tokens(text, lexicon))
    if WAW in text:
        tokens = list(_with_waw(tokens))
    for i, token in enumerate(tokens):
        if token.start < skip:
            continue
        words = result[-1].words
        if token.kind == "word" and token.text[0].isdigit():
            while words and "calendar" in words[-1].opens:
                words.pop()
            break
        joint, skip = (token.text, 0) if token.kind in _SEPARATORS else _joint(tokens, i, words)
        if joint:
            depth = max(0, depth + _SEPARATORS.get(token.kind, 0))
            result[-1].after = joint
            result.append(Part(token.start, joint, depth > 0))
            continue
        if words and "caption" in token.opens and words[-1].text.endswith("."):
            result.append(Part(token.start, ".", depth > 0))
        result[-1].words.append(token)
    return result


def _with_waw(tokens: list[Token]) -> Iterator[Token]:
    """The tokens, with the Arabic *and* that is written together with the second of two full names cut off it."""
    for i, token in enumerate(tokens):
        around = (*tokens[max(0, i - FULL_NAME) : i], *tokens[i + 1 : i + FULL_NAME])
        full = i >= FULL_NAME and len(around) == 2 * FULL_NAME - 1 and all(other.kind == "word" for other in around)
        if full and token.text[0] == WAW and not token.opens and token.text not in WORDS_WITH_WAW:
            yield Token(token.start, token.start + 1, WAW, "mark", _NOTHING)
            yield Token(token.start + 1, token.end, token.text[1:], "word", _NOTHING)
        else:
            yield token


def _joint(tokens: list[Token], i: int, words: list[Token]) -> tuple[str, int]:
    """What the word at ``i`` does, if it joins or divides names behind ``words``, and where it ends."""
    token, opens = tokens[i], tokens[i].opens
    if not opens:
        return ("and", token.end) if _is_capital_and(tokens, i, words) else ("", 0)
    if "helper" in opens:
        return "helper", opens["helper"]
    if not words and "author" in opens:
        return "by", opens["author"]
    if "by" in opens and not (words and token.is_particle):
        return "by", opens["by"]
    if "and" in opens and not _joins_surnames(tokens, i, words):
        return "and", opens["and"]
    return ("with", opens["with"]) if "with" in opens else ("", 0)


def _is_capital_and(tokens: list[Token], i: int, words: list[Token]) -> bool:
    """Whether a capital alone is an and-word between two full names in capitals: "ADA LOVELACE Y ALAN TURING"."""
    behind = tokens[i + 1 : i + 3]
    if tokens[i].text not in CAPITAL_ANDS or len(words) < FULL_NAME or len(behind) < FULL_NAME:
        return False
    return all(token.kind == "word" and token.text.isupper() for token in (*words, *behind))


def _joins_surnames(tokens: list[Token], i: int, words: list[Token]) -> bool:
    """Whether an and-word before one last word belongs to a name: "José Ortega y Gasset" is one man."""
    behind = tokens[i + 1 : i + 3]
    alone = len(behind) == 1 or (len(behind) == 2 and behind[1].kind in _SEPARATORS)
    return tokens[i].is_particle and len(words) > 1 and alone


def _tokens(text: str, lexicon: Lexicon) -> Iterator[Token]:
    """The words, addresses and separators of a text."""
    folded = fold(text)
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        start, end = match.span()
        if kind != "word":
            yield Token(start, end, match[0], kind, _NOTHING)
            continue
        joint = _joint_in_signs(text[start:end], lexicon) if text[start] >= EAST_ASIA else 0
        if joint:
            joint += start
            yield Token(start, joint, text[start:joint], kind, _NOTHING)
            yield Token(joint, joint + 1, text[joint], "mark", _NOTHING)
            start = joint + 1
        yield Token(start, end, text[start:end], kind, lexicon.opens(text, folded, start, end))


def _joint_in_signs(word: str, lexicon: Lexicon) -> int:
    """Where an and-word stands between two names written without spaces: "王小明和李小华"; 0 if none does."""
    places = (i for i in SIGNS if len(word) - i - 1 in SIGNS)
    joints = [i for i in places if lexicon.says(word[i], "and")]
    return joints[0] if len(joints) == 1 else 0
