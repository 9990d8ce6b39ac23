"""From the parts of a byline to the names that may be in them."""

from __future__ import annotations

from typing import NamedTuple

from .lexicon import Lexicon
from .person import is_full, is_in_small_letters, is_no_person, name_end, name_length
from .shapes import is_in_signs, is_name_word
from .signs import name_in_signs
from .tokens import Part, Token
from .word_sets import SIGN_REPORTS

#: More words than this in the same part behind a name that is not the first one describe the first.
MOST_TAIL = 2
#: A separator that ends whatever stood before it, a list of photographers too.
_HARD = frozenset(";|\n\r；｜")
_COMMAS = frozenset(",،、，")
_COLONS = frozenset(":：")
_SLASHES = frozenset("/／")


class Found(NamedTuple):
    """A possible name: ``full``, ``single`` (one word alone), or an ``agency``."""

    start: int
    end: int
    shape: str
    part: Part


class Reader:
    """Goes through the parts of a byline and remembers what they are about: writers, or others."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.found: list[Found] = []
        #: The part that said that photographers, helpers or translators are named from here on.
        self.others: Part | None = None

    def read(self, parts: list[Part]) -> list[Found]:
        """The possible names in all parts, in order."""
        for part in parts:
            if self.others and (part.before in _HARD or (self.others.bracketed and not part.bracketed)):
                self.others = None
            if part.before == "helper":
                self._helpers(part)
            if part.words:
                self._read_part(part, _after_honorifics(part.words))
        return self.found

    def _helpers(self, part: Part) -> None:
        """Helpers are named from here on; "Ada Lovelace contributed reporting" makes her one."""
        self.others = part
        if len(self.found) > 1 and self.found[-1].part.after == "helper":
            self.found.pop()

    def _read_part(self, part: Part, tokens: list[Token]) -> None:
        opens = tokens[0].opens
        if "caption" in opens:
            self._caption(part, tokens)
        elif self.others or part.after in _COLONS or "copyright" in opens:
            return
        elif "role" in opens:
            self._name(part, _behind(tokens, opens["role"]))
        elif "desk" not in opens and not self._agency(part, tokens):
            self._name(part, tokens)

    def _caption(self, part: Part, tokens: list[Token]) -> None:
        """Photographers are named from here on; "(Photo)" behind a name says so of the name."""
        alone = tokens[-1].end <= tokens[0].opens["caption"]
        if alone and part.bracketed and self.found:
            self.found.pop()
        elif not (alone and part.before == "and" and not self.found):
            self.others = part

    def _agency(self, part: Part, tokens: list[Token]) -> bool:
        """Whether an agency stands first in the part; it is noted."""
        end = tokens[0].opens.get("agency", 0)
        rest = _behind(tokens, end)
        if not end or (rest and len(tokens[0].text) < 3 and is_name_word(rest[0].text)):
            return False
        self.found.append(Found(tokens[0].start, end, "agency", part))
        return True

    def _name(self, part: Part, tokens: list[Token]) -> None:
        """Note the name at the start of some tokens, if there is one, and an agency behind it."""
        if not tokens:
            return
        if is_in_signs(tokens[0].text):
            self._signs(part, tokens)
            return
        count = name_length(tokens)
        name, tail = tokens[:count], tokens[count:]
        agency = tail[0].opens.get("agency", 0) if tail else 0
        described = part.before in _COMMAS and len(tail) > MOST_TAIL and tail[0].text.islower()
        if not name and not self.found and is_in_small_letters(tokens):
            self.found.append(Found(tokens[0].start, tokens[1].end, "full", part))
        elif name and not described and not is_no_person(name):
            full = is_full(name)
            if full or (full is False and (not tail or agency)):
                self.found.append(Found(name[0].start, name_end(name[-1]), "full" if full else "single", part))
        if agency:
            self.found.append(Found(tail[0].start, agency, "agency", part))

    def _signs(self, part: Part, tokens: list[Token]) -> None:
        """Note a name in Chinese, Japanese or Korean signs; behind it a slash and a place may stand."""
        if self.found and part.before in _SLASHES and tokens[-1].text.endswith(SIGN_REPORTS):
            return
        caption = next((i for i, token in enumerate(tokens) if "caption" in token.opens), len(tokens))
        if caption < len(tokens):
            self.others = part
        span = name_in_signs(self.text, tokens[:caption], self.lexicon)
        if span:
            self.found.append(Found(*span, "full", part))


def _behind(tokens: list[Token], end: int) -> list[Token]:
    return [token for token in tokens if token.start >= end]


def _after_honorifics(tokens: list[Token]) -> list[Token]:
    """The tokens behind "Dr." and "Prof. Dr.", if somebody is named there."""
    while "honorific" in tokens[0].opens:
        rest = _behind(tokens, tokens[0].opens["honorific"])
        if not rest:
            break
        tokens = rest
    return tokens
