"""Who is named in a byline, and what else stands there.

The names of a byline are a list, and nobody agrees on how to write it: people are joined by commas, slashes
and *and*; between them stand roles, desks, towns, agencies, addresses, photographers and what a scraper picked
up. So the text is cut into parts at its separators, and each part is asked what it opens with. What is not
surely a name is an aside: a wrong author is worse than a missing one.

Nothing here knows a publisher. It goes by the shape of words, by the words of the languages, and by a few lists
below that are the same in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from .languages import Phrases, Words, fold
from .languages.agencies import INITIALS, NAMES
from .languages.calendar import MONTHS, WEEKDAYS

#: A byline is read to this length, in characters. The longest real one in our corpus has 260.
LONGEST = 400
#: A name has at most so many words: "Maria José Silva dos Santos Pereira".
MOST_WORDS = 6
#: Bylines of names of so many plain words are read at once.
_PLAIN_LENGTHS = (2, 3)
#: A single word is at most so long; longer ones are glued text.
LONGEST_WORD = 30
#: Initials of a desk or a writer, not a name: "LN", "WDR", "jse".
LONGEST_INITIALS = 4
#: A line that is a name alone has at most so many characters, and words.
LONGEST_LINE = 40
MOST_WORDS_ALONE = 4
#: A text of more words than this in lower case, and mostly of them, is a sentence.
MOST_LOWER_ALL = 5
#: More words than this in lower case, one after another behind a name, make a sentence.
MOST_LOWER = 3
#: More words than this in the same part behind a name that is not the first one describe the first.
MOST_TAIL = 2
#: A full stop behind a name and a longer tail than this, in characters, ends a sentence: "in Berlin." does not.
SHORT_TAIL = 30
#: A name written without spaces, in Chinese, Japanese or Korean signs, has so many of them.
SIGNS = range(2, 5)
#: Japanese families and given names together have more.
MOST_SIGNS = 7
#: A role or by-word that is written together with a name is at most so long: "記者", "특파원".
LONGEST_AFFIX = 6


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Small words inside names, whatever the language of the text is: "Ludwig van der Berg" writes in English.
_PARTICLES = _set(
    "van von vom zu zum zur der den dem ter ten te tot op de del della dello dei degli di da do dos das du des d la le"
    " las los lo el al ul bin ibn ben bint abu af av ap y e i san"
)
#: Marks of honour behind a name; they are no part of it.
_DEGREES = _set("md phd dphil mba mph msc bsc ma ba jd llb llm rn dds dvm esq cpa mp mdb mdl mep obe cbe mbe kc qc frs")
#: Words that newspapers, agencies, firms and schools have in their names, and people seldom have.
_ORGANISATIONS = _set(
    "news times post press herald tribune gazette chronicle journal daily weekly magazine media mail globe mirror"
    " telegraph guardian observer standard independent examiner enquirer inquirer express echo courier sentinel"
    " bulletin monitor review reporter dispatch wire newswire newswires service services agency network networks"
    " broadcasting television radio tv online digital web website blog podcast channel studio studios group inc ltd llc"
    " gmbh ag plc corp co foundation institute institut university college school department ministry council"
    " association society union center centre committee office company team webteam staff bureau desk newsroom report"
    " senior chief director president fellow analyst"
    " reports images photo photos pictures international national business sports sport world"
    " zeitung nachrichten rundschau anzeiger tagblatt tageblatt volksblatt abendblatt allgemeine presse kurier bote"
    " agentur redaktion verlag magazin rundfunk fernsehen illustrierte woche stiftung universität"
    " hochschule landesanstalt verein verband e.v journal quotidien monde presse agence rédaction université société"
    " diario periódico noticias redacción agencia prensa mundo tiempo universidad fundación gazzetta corriere giornale"
    " redazione università jornal folha redação universidade krant dagblad redactie stichting avisen dagbladet"
    " tidningen redaktionen gazeta dziennik redakcja noviny haber gazetesi ajansı газета редакция агентство новости"
    " редакція новини агенція εφημερίδα σύνταξη وكالة صحيفة جريدة"
)
#: Words that stand in phrases and headings, with a capital where every word has one, and not in names.
_FUNCTION_WORDS = _set(
    "the a at from for with of and or how why what when who where which your our his her their this that these those"
    " is are was were be about into over under after before more not no get here there all view read click said says"
    " die das und oder für mit aus nach über im am zum zur beim ein eine einen wie was warum wer wo ist sind nicht"
    " auf bei vor pour dans avec sur et aux par para con sobre como qué por una uno nel della che voor met een het"
    " och för som med til på og"
)
#: An article in front of a name makes it a newspaper's: "Der Beobachter", "The Evening Post".
_ARTICLES = frozenset(("the", "der", "die", "das"))
#: So do these, but only in front of one word: people are called "La Toya Example" and "Le Van Example".
_SHORT_ARTICLES = frozenset(("le", "la", "el", "il", "lo", "o", "a"))
#: Towns of more than one word that stand behind a name where correspondents write from.
_PLACES = frozenset((
    "hong kong", "tel aviv", "buenos aires", "são paulo", "sao paulo", "cape town", "abu dhabi", "kuala lumpur",
    "mexico city", "rio de janeiro", "phnom penh", "addis ababa", "the hague", "den haag", "la paz", "sri lanka",
    "los angeles", "las vegas", "san francisco", "san diego", "san antonio", "salt lake city", "st louis", "el paso",
    "washington dc", "washington d.c.", "frankfurt am main", "ho chi minh city", "panama city", "kansas city",
    "quebec city", "guatemala city", "le havre", "la habana", "ciudad de méxico", "south africa", "north korea",
    "south korea", "saudi arabia", "united states", "united kingdom", "great britain", "costa rica", "el salvador",
))  # fmt: skip
#: "New York", "New Delhi", "New South Wales".
_NEW = frozenset(("new", "nueva", "nouvelle", "neu"))
#: What stands in the name of a newsroom in signs: "example 新聞デジタル".
_SIGN_ORGANISATIONS = re.compile(
    "新聞|新闻|日报|日報|时报|時報|晚报|通信|通讯|テレビ|ニュース|デジタル|オンライン|編集|编辑|取材|電視|电视|网$|網$|社$|部$|班$|局$"
    "|뉴스|신문|일보|방송|통신|편집|팀$|부$"
)
#: Endings of abstract nouns, in capitals in headings and never in names.
_ABSTRACT = re.compile(
    r"\w{2,}(?:tions?|sions?|keit|keiten|heit|heiten|schaft|schaften|ungen|tät|täten|ción|ciones|ção|ções|zione|zioni"
    r"|ismus|isme|ismo)"
)
#: Endings of words that open a heading: German adjectives and English verbs.
_OPENING = re.compile(r"\w{2,}(?:lich|isch|bar|los|haft|ig)e[rsn]?|\w{4,}ing")

_TOKEN = re.compile(
    r"(?P<address>(?:https?://|www\.)[^\s,;<>()|]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@[\w.]+)"
    r"|(?P<open>[(\[<{（【「])|(?P<close>[)\]>}）】」])"
    r"|(?P<mark>[,;:|/\n\r،、；：，｜／]|[·•–—~*«»→-](?=\s|$))"
    r"|(?P<word>[^\s,;:|/()\[\]<>{}（）【】「」،、；：，｜／@]+)"
)
#: A separator that ends whatever stood before it, a list of photographers too.
_HARD = frozenset(";|\n\r；｜")
#: Behind these a by-word goes on with those who were being named: "photos by", "Photos: by".
_GOES_ON = frozenset(("by", "contributors", "and", "with", ":", "："))
_COMMAS = frozenset(",،、，")
_COLONS = frozenset(":：")
#: A host's name: "example.co.uk".
_HOST = re.compile(r"[\w-]{2,}(?:\.[\w-]{2,})*\.(?:[a-z]{2,6}|[A-Z]{2,4})")
#: "J.", "J.R.R.", "J-P."; also an abbreviated given name: "Wm.".
_INITIALS = re.compile(r"(?:[^\W\d_][.-]){1,5}[^\W\d_]?\.?|[^\W\d_]{1,4}\.|[^\W\d_]")
#: A small word tied to a name: "d'Example", "al-Farsi".
_TIED = re.compile(r"[^\W\d_]{1,4}['’ʼ‘`-][^\W\d_]+")
_SIGNS_ONLY = re.compile("[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff・]+")
_WORD = re.compile(r"\w+")
_QUOTES = "\"'“”„‘’«»`*_"


class Credit(NamedTuple):
    """A stretch of a byline: ``text[start:end]``, the value it gives, and what it is.

    ``kind`` is ``person``, ``agency``, or ``aside`` for all that is neither.
    """

    start: int
    end: int
    value: str
    kind: str


@dataclass(slots=True)
class _Token:
    """A word, an address or a separator."""

    start: int
    end: int
    text: str
    kind: str
    #: The word by which phrases are looked up, where one may begin here; empty everywhere else.
    key: str = ""


@dataclass(slots=True)
class _Part:
    """What stands between two separators. ``before`` is the separator in front of it."""

    before: str
    bracketed: bool
    words: list[_Token] = field(default_factory=list)
    after: str = ""


@dataclass(slots=True)
class _Found:
    """A possible name: ``full``, ``single`` (one word alone), or an ``agency``."""

    start: int
    end: int
    shape: str
    part: _Part
    by: bool = False


def credits(text: str, words: Words) -> list[Credit]:  # noqa: A001 - the newsroom's word
    """Who and what the names part of a byline names, in order; the by-word is already off.

    ``start`` and ``end`` are offsets into ``text``, in characters. Every letter that is not part of an and-word
    belongs to one credit. A person named twice is an aside the second time. "Lovelace, Ada", as databases write
    it, is one person and gives "Ada Lovelace": two people known by one word each are never credited so. Text
    beyond 400 characters is not read for names.
    """
    simple = _simple(text, words)
    if simple:
        return simple
    head = _head(text)
    found = _inverted(head, words)
    parts: list[_Part] = []
    if not found:
        parts = _parts(head, words)
        found = _settled(_Reader(head, words).read(parts), head)
    return _with_asides(text, words, found, [part.words[0].start for part in parts if part.words])


def is_name(text: str, words: Words) -> bool:
    """Whether a line is one person's name and nothing else, by a strict look.

    Two to four words with capitals, none of which newspapers, menus, headings or places use. A line all in
    capitals is a heading unless it has an initial in it; names in scripts without capitals are not told from other
    words; a single word is no name here. "Climate Change" still passes: by its shape it is one.
    """
    tokens = text.split() if len(text) <= LONGEST_LINE else []
    capitals = [token for token in tokens if not token.islower()]
    whole = {token for token in capitals if not _INITIALS.fullmatch(token)}
    initials = [token for token in capitals if token not in whole]
    if not 2 <= len(capitals) <= MOST_WORDS_ALONE or not _cased(text) or len(whole) + len(initials) < len(capitals):
        return False
    if text.isupper() and not initials:
        return False
    found = credits(text, words)
    if len(found) != 1 or found[0].kind != "person" or found[0].value != " ".join(tokens):
        return False
    return not _is_of_headings(tokens, words) and not _opens_menu(text, words)


def looks_like_names(text: str, words: Words) -> bool:
    """Whether what follows a by-word names people, an agency or a newsroom, and is no sentence.

    "By noon the rain had stopped." opens in lower case; "Von Fans gefeiert" names nobody in full. A single word
    counts only if nothing follows it.
    """
    if not text or text.isspace() or len(text) > LONGEST or text.lstrip()[0] in _QUOTES or _is_sentence(text):
        return False
    found = credits(text, words)
    names = [credit for credit in found if credit.kind != "aside"]
    if not names:
        return _names_a_newsroom(text, words)
    first = names[0]
    if any(not _may_lead(text, credit, words) for credit in found[: found.index(first)]):
        return False
    if first.kind == "person" and first.value[0].islower():
        return False
    alone = len(first.value.split()) == 1 and first.kind == "person" and not _SIGNS_ONLY.fullmatch(first.value)
    if alone:
        return len(found) == 1 and text.strip().rstrip(".") == first.value
    return not _runs_on(text, names[0].end, words)


def _simple(text: str, words: Words) -> list[Credit]:
    """The credits of a text that is nothing but plain full names, "Ada King Lovelace and Alan Turing".

    Most bylines are, and they are read in a few steps. Empty if there is any doubt.
    """
    result: list[Credit] = []
    if len(text) > LONGEST:
        return result
    special = _special(words)
    name: list[str] = []
    at = 0
    for token in (*text.split(), ","):
        word = token.removesuffix(",")
        if word.isalpha() and word.istitle() and len(word) > 1 and fold(word) not in special:
            name.append(word)
        elif word and not (word.islower() and word in words.and_):
            return []
        if word is not token or word.islower():
            if len(name) not in _PLAIN_LENGTHS or _article(name) or fold(" ".join(name)) in _PLACES:
                return []
            start, at = _span(text, name, at)
            result.append(Credit(start, at, " ".join(name), "person"))
            name = []
    return result if len({fold(credit.value) for credit in result}) == len(result) else []


def _span(text: str, name: list[str], at: int) -> tuple[int, int]:
    """Where the words of a name begin and end, at or behind an offset."""
    start = text.index(name[0], at)
    at = start
    for word in name:
        at = text.index(word, at) + len(word)
    return start, at


@lru_cache(maxsize=64)
def _common(words: Words) -> frozenset[str]:
    """First words of what stands beside names, and words of headings and newsrooms."""
    common = set(_ORGANISATIONS | _FUNCTION_WORDS | _NEW)
    for kind in (
        words.by, words.and_, words.for_, words.with_, words.author, words.roles, words.desks, words.honorifics,
        words.caption, words.contributors, words.copyright, words.menu, words.published, words.updated,
    ):  # fmt: skip
        common.update(_first_words(kind))
    return frozenset(common)


@lru_cache(maxsize=64)
def _special(words: Words) -> frozenset[str]:
    """Words that may be more than a part of a name: a text with one of them is read slowly."""
    agencies = {*_first_words(_agency_names()), *_first_words(_agency_initials())}
    return frozenset(_common(words) | agencies | _PARTICLES | _DEGREES | _calendar())


def _key(word: str) -> str:
    """What phrases are looked up by: a word's first letters up to a mark, or the mark that it begins with."""
    folded = fold(word)
    found = None if folded.isalnum() else _WORD.match(folded)
    return found[0] if found else folded if folded.isalnum() else folded[:1]


def _first_words(phrases: Phrases) -> Iterable[str]:
    return phrases.by_first_word


@cache
def _calendar() -> frozenset[str]:
    """The names of months and weekdays in all languages."""
    return frozenset(name for table in (MONTHS, WEEKDAYS) for names in table.values() for name in names)


@cache
def _agency_names() -> Phrases:
    return Phrases(NAMES)


@cache
def _agency_initials() -> Phrases:
    """Initials, whose first words are looked up; their case is compared afterwards."""
    return Phrases(INITIALS)


@cache
def _exact_initials() -> frozenset[str]:
    return frozenset(INITIALS) | frozenset(name.upper() for name in INITIALS)


def _head(text: str) -> str:
    """What of a text is read: 400 characters, not cut inside a part."""
    if len(text) <= LONGEST:
        return text
    cut = max(text.rfind(separator, 0, LONGEST) for separator in ",;|/")
    return text[: cut if cut > 0 else LONGEST]


# --- parts -----------------------------------------------------------------------------------


def _parts(text: str, words: Words) -> list[_Part]:
    """The text cut at its separators, and-words and with-words."""
    parts = [_Part("", False)]
    depth = 0
    skip = 0
    tokens = list(_tokens(text, words))
    for token in tokens[: _stop(tokens)]:
        if token.kind in ("open", "close", "mark"):
            depth = max(0, depth + {"open": 1, "close": -1, "mark": 0}[token.kind])
            parts[-1].after = parts[-1].after or token.text
            parts.append(_Part(token.text, depth > 0))
            continue
        if token.start < skip:
            continue
        joint, skip = _joint(text, token, words, first=not parts[-1].words)
        if joint:
            parts[-1].after = parts[-1].after or joint
            parts.append(_Part(joint, depth > 0))
        else:
            parts[-1].words.append(token)
    return parts


def _tokens(text: str, words: Words) -> Iterator[_Token]:
    """The words, addresses and separators of a text."""
    special = _special(words)
    for match in _TOKEN.finditer(text):
        kind = str(match.lastgroup)
        start, end = match.span()
        if kind == "word":
            start, end = _unquoted(text, start, end)
            if start == end:
                continue
            if "." in text[start + 1 : end - 1] and _HOST.fullmatch(text, start, end):
                kind = "address"
        joint = _joint_in_signs(text, start, end, words) if kind == "word" and text[start] > "\u2e80" else 0
        if joint:
            yield _Token(start, joint, text[start:joint], kind)
            yield _Token(joint, joint + 1, text[joint], "mark")
            start = joint + 1
        word = text[start:end]
        key = _key(word) if kind == "word" else ""
        yield _Token(start, end, word, kind, key if key in special else "")


def _joint_in_signs(text: str, start: int, end: int, words: Words) -> int:
    """Where an and-word stands between two names written without spaces: "王小明和李小华"; 0 if none does."""
    joints = [i for i in range(start + SIGNS[0], end - 1) if text[i] in words.and_]
    if len(joints) == 1 and joints[0] - start in SIGNS and end - joints[0] - 1 in SIGNS:
        return joints[0]
    return 0


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """A word's span without the quotation marks around it."""
    while start < end and text[start] in _QUOTES:
        start += 1
    while end > start and text[end - 1] in _QUOTES:
        end -= 1
    return start, end


def _stop(tokens: list[_Token]) -> int:
    """The index of the token where a date, a time or a count begins, after which nobody is named."""
    depth = 0
    for i, token in enumerate(tokens):
        depth += {"open": 1, "close": -1}.get(token.kind, 0)
        if token.kind == "word" and token.text[0].isdigit() and depth <= 0:
            while i and fold(tokens[i - 1].text).rstrip(".") in _calendar():
                i -= 1
            return i
    return len(tokens)


def _joint(text: str, token: _Token, words: Words, first: bool) -> tuple[str, int]:
    """Whether a word joins or divides names, ``and``, ``with``, ``by`` or ``contributors``; where it ends."""
    start = token.start
    key = token.key
    if not key:
        return "", 0
    if not first and token.text[0].isalpha():
        end = words.contributors.opens_with(key, text, start)
        if end:
            return "contributors", end
        end = 0 if _is_particle(token.text, words) else words.by.opens_with(key, text, start)
        if end:
            return "by", end
    if not _unstressed(token.text):
        return "", 0
    for kind, phrases in (("and", words.and_), ("with", words.with_)):
        end = phrases.opens_with(key, text, start)
        if end and not (end == start + 1 and text[start].isupper()):
            return kind, end
    return "", 0


def _unstressed(word: str) -> bool:
    """Whether a small word is written as small words are: not "And", which could be a name's part."""
    return word.islower() or word.isupper() or not word[0].isalpha() or not word[0].isupper()


def _is_particle(word: str, words: Words) -> bool:
    return word.islower() and (word in _PARTICLES or word in words.particles)


# --- names in parts --------------------------------------------------------------------------


class _Reader:
    """Goes through the parts of a byline and remembers what they are about: writers, or others."""

    def __init__(self, text: str, words: Words) -> None:
        self.text = text
        self.words = words
        self.found: list[_Found] = []
        #: Whether photographers, helpers or translators are being named.
        self.others = False
        #: Whether that holds only to the end of a bracket.
        self.bracket = False

    def read(self, parts: list[_Part]) -> list[_Found]:
        """The possible names in all parts, in order."""
        for part in parts:
            if self.others and (part.before in _HARD or (self.bracket and not part.bracketed)):
                self.others = False
            if part.before == "contributors":
                self._help(part)
            if part.words:
                self._read_part(part)
        return self.found

    def _help(self, part: _Part) -> None:
        """Helpers are named from here on; "Ada Lovelace contributed reporting" makes her one."""
        self.others, self.bracket = True, part.bracketed
        if len(self.found) > 1 and self.found[-1].part.after == "contributors":
            self.found.pop()

    def _read_part(self, part: _Part) -> None:
        tokens, by = self._after_labels(part)
        if self.others or not tokens or part.after in _COLONS:
            return
        tokens = self._after_honorifics(tokens)
        if not tokens or self._is_copyright(tokens[0]):
            return
        role_end = self._opens(self.words.roles, tokens[0])
        if self._agency(part, tokens) or self._opens(self.words.desks, tokens[0]) > role_end:
            return
        if role_end:
            tokens = self._after_role(part, tokens, role_end, by)
        self._name(part, tokens, by)

    def _opens(self, phrases: Phrases, token: _Token) -> int:
        return phrases.opens_with(token.key, self.text, token.start) if token.key else 0

    def _after_labels(self, part: _Part) -> tuple[list[_Token], bool]:
        """The part without by-words and labels in front; whether it had one. Captions start others."""
        tokens = part.words
        by = part.before == "by"
        while tokens:
            caption = self._opens(self.words.caption, tokens[0])
            if caption:
                self._caption(part, tokens, caption)
                return [], by
            if self._opens(self.words.contributors, tokens[0]):
                self.others, self.bracket = True, part.bracketed
                return [], by
            end = self._opens(self.words.by, tokens[0]) or self._opens(self.words.author, tokens[0])
            rest = [token for token in tokens if token.start >= end]
            if not end or not self._is_label(part, tokens, rest):
                break
            self.others = self.others and part.before in _GOES_ON
            tokens, by = rest, True
        return tokens, by

    def _is_label(self, part: _Part, tokens: list[_Token], rest: list[_Token]) -> bool:
        """Whether a by-word at a part's start is one: "von Ada Lovelace", but not "da Vinci"."""
        if not rest:
            return bool(part.after in _COLONS or part.after == "/")
        if _is_particle(tokens[0].text, self.words) and len(rest) < 2:
            return False
        return _is_name_word(rest[0].text) or _is_particle(rest[0].text, self.words)

    def _caption(self, part: _Part, tokens: list[_Token], end: int) -> None:
        """Photographers are named from here on; "(Photo)" behind a name says so of the name."""
        alone = tokens[-1].end <= end
        if alone and part.bracketed and self.found and self.found[-1].end < tokens[0].start:
            self.found.pop()
        elif not (alone and part.before == "and" and not self.found):
            self.others, self.bracket = True, part.bracketed

    def _after_honorifics(self, tokens: list[_Token]) -> list[_Token]:
        """The tokens behind "Dr." and "Prof. Dr.", if somebody is named there."""
        while len(tokens) > 1:
            end = self._opens(self.words.honorifics, tokens[0])
            if not end or end < tokens[0].end - 1:
                break
            tokens = [token for token in tokens if token.start >= end]
        return tokens

    def _is_copyright(self, token: _Token) -> bool:
        return token.text[0] == "©" or bool(self._opens(self.words.copyright, token))

    def _agency(self, part: _Part, tokens: list[_Token]) -> bool:
        """Whether an agency stands first in the part; it is noted."""
        end = self._agency_end(tokens[0])
        if not end:
            return False
        rest = [token for token in tokens if token.start >= end]
        if rest and len(tokens[0].text) < 3 and _is_name_word(rest[0].text):
            return False
        self.found.append(_Found(tokens[0].start, end, "agency", part))
        if len(rest) > 1:
            self._name(part, rest, False)
        return True

    def _agency_end(self, token: _Token) -> int:
        """Where an agency's name that begins here ends; 0 if none does."""
        end = self._opens(_agency_names(), token)
        if not end:
            end = self._opens(_agency_initials(), token)
            if not end or self.text[token.start : end] not in _exact_initials():
                return 0
        return end if end >= token.end or self.text[end : end + 1] in " .," else 0

    def _after_role(self, part: _Part, tokens: list[_Token], end: int, by: bool) -> list[_Token]:
        """Who is named behind a role: "Staff Writer Ada Lovelace". Behind a person's name, nobody is."""
        rest = [token for token in tokens if token.start >= end]
        new = by or part.before in _HARD or part.before in ("", "and", "with")
        enough = len(rest) > 1 or bool(rest and _SIGNS_ONLY.fullmatch(rest[0].text))
        return rest if new and enough else []

    def _name(self, part: _Part, tokens: list[_Token], by: bool) -> None:
        """Note the name at the start of some tokens, if there is one."""
        if not tokens:
            return
        if _SIGNS_ONLY.fullmatch(tokens[0].text):
            self._signs(part, tokens, by)
            return
        count = self._length(tokens)
        name, tail = tokens[:count], tokens[count:]
        end = self._agency_end(tail[0]) if tail else 0
        described = part.before in _COMMAS and len(tail) > MOST_TAIL and tail[0].text.islower() and not by
        if not name and not self.found and _is_in_small_letters(tokens):
            self.found.append(_Found(tokens[0].start, tokens[1].end, "full", part, by))
        elif name and not described and not self._is_no_person(name, part):
            shape = _shape(name)
            if shape == "full" or (shape == "single" and (not tail or end)):
                self.found.append(_Found(name[0].start, _end(name[-1]), shape, part, by))
        if end:
            self.found.append(_Found(tail[0].start, end, "agency", part))

    def _length(self, tokens: list[_Token]) -> int:
        """How many of the tokens, from the first on, are one name."""
        count = 0
        for i, token in enumerate(tokens):
            if token.kind != "word" or (i and self._ends_name(tokens, i)):
                break
            if _is_name_word(token.text):
                count = i + 1
                if _ends_sentence(token.text):
                    break
            elif not _is_particle(token.text, self.words):
                break
        return self._without_desk(tokens, count)

    def _ends_name(self, tokens: list[_Token], i: int) -> bool:
        """Whether the token at ``i`` begins something else than a name: a role, "for", an agency."""
        token = tokens[i]
        if fold(token.text).replace(".", "") in _DEGREES and sum(map(str.isupper, token.text)) > 1:
            return not all(t.text.isupper() for t in tokens[:i])
        if not token.key:
            return False
        words = self.words
        if _unstressed(token.text) and self._opens(words.for_, token):
            return True
        if self._opens(words.roles, token):
            return True
        if i < 2:
            return False
        kinds = (words.caption, words.menu, words.published, words.updated)
        return bool(self._agency_end(token)) or any(self._opens(kind, token) for kind in kinds)

    def _without_desk(self, tokens: list[_Token], count: int) -> int:
        """A name's length without the newsroom behind it: "Ada Lovelace Example Staff" is two words long."""
        for i in range(1, len(tokens)):
            if i > count:
                break
            if self._opens(self.words.desks, tokens[i]):
                return 2 if i > 2 and not any(_is_organisation(token.text) for token in tokens[:i]) else 0
        return count

    def _is_no_person(self, name: list[_Token], part: _Part) -> bool:
        """Whether words in capitals name a paper, a firm, a place, or nothing at all."""
        texts = [token.text for token in name]
        if len(texts) > MOST_WORDS or _article(texts):
            return True
        folded = fold(" ".join(texts))
        if folded in _PLACES or fold(texts[0]) in _NEW:
            return True
        if len(texts) == 1 and (folded.rstrip(".") in _calendar() or folded.replace(".", "") in _DEGREES):
            return True
        return any(_is_organisation(text) or fold(text) in _FUNCTION_WORDS for text in texts)

    def _signs(self, part: _Part, tokens: list[_Token], by: bool) -> None:
        """Note a name in Chinese, Japanese or Korean signs, without the role before or behind it."""
        kinds = (self.words.by, self.words.roles, self.words.author, self.words.desks)
        tokens = [token for token in tokens if not any(token.text in kind for kind in kinds)]
        captions = [i for i, token in enumerate(tokens) if token.text in self.words.caption]
        if captions:
            self.others, self.bracket = True, part.bracketed
            tokens = tokens[: captions[0]]
        spans = [self._without_affixes(token) for token in tokens[:3] if _SIGNS_ONLY.fullmatch(token.text)]
        if not spans or len(spans) < len(tokens):
            return
        start, end = spans[0][0], spans[-1][1]
        value = self.text[start:end].replace(" ", "")
        if _SIGN_ORGANISATIONS.search(value) or not _has_length_of_signs(value, len(spans)):
            return
        self.found.append(_Found(start, end, "full", part, by))

    def _without_affixes(self, token: _Token) -> tuple[int, int]:
        """The span of a word in signs without a role or by-word written together with it."""
        kinds = (self.words.roles, self.words.by, self.words.author)
        start, end = token.start, token.end
        for size in range(LONGEST_AFFIX, 0, -1):
            if end - start >= size + SIGNS[0]:
                if any(self.text[start : start + size] in kind for kind in kinds):
                    start += size
                elif any(self.text[end - size : end] in kind for kind in kinds):
                    end -= size
        return start, end


def _end(last: _Token) -> int:
    """Where a name ends: before the full stop of a sentence, behind that of an initial."""
    word = last.text
    short = len(word) == 2 or "." in word[:-1] or fold(word) in ("jr.", "sr.")
    return last.end if short or not word.endswith(".") else last.end - 1


def _ends_sentence(word: str) -> bool:
    """Whether the full stop behind a word is a sentence's: "Lovelace." and not "J." or "Chr."."""
    return word.endswith(".") and not _INITIALS.fullmatch(word)


def _is_name_word(word: str) -> bool:
    """Whether a word has the shape of a name's: a capital or a script without them, no digits."""
    if len(word) > LONGEST_WORD:
        return False
    if word.isalpha():
        return not word[0].islower()
    if _INITIALS.fullmatch(word):
        return word[0].isupper()
    letters = word.rstrip(".")
    if not letters or not letters[-1].isalpha() or letters.endswith(("'s", "’s", "'S", "’S")):
        return False
    if any(not (char.isalpha() or char in "'’ʼ‘`-‐‑–" or _is_mark(char)) for char in letters):
        return False
    if letters[0].islower():
        return bool(_TIED.fullmatch(letters)) and any(char.isupper() for char in letters)
    return letters[0].isalpha()


def _is_mark(char: str) -> bool:
    """Combining marks and joiners stand inside words of many scripts."""
    if char < "\u0300":
        return char == "·"
    return char <= "\u036f" or char in "\u200c\u200d・" or ("\u0590" < char < "\u2000" and not char.isalnum())


def _shape(name: list[_Token]) -> str:
    """Whether words are a ``full`` name, a ``single`` one, or mere ``initials``."""
    heavy = [token for token in name if token.text not in _PARTICLES]
    real = [token.text for token in heavy if not _INITIALS.fullmatch(token.text)]
    if not real:
        return "single" if len(heavy) > 1 else "initials"
    if len(heavy) == 1:
        short = len(real[0]) <= LONGEST_INITIALS and real[0].isupper() and _cased(real[0])
        return "initials" if short else "single"
    return "full"


def _is_in_small_letters(tokens: list[_Token]) -> bool:
    """Whether a part is two plain words in small letters, as some archives write all names."""
    return len(tokens) == 2 and all(t.text.isalpha() and t.text.islower() and len(t.text) > 2 for t in tokens)


def _article(texts: list[str]) -> bool:
    """Whether a name begins with an article, as newspapers' do."""
    first = fold(texts[0])
    if len(texts) == 1:
        return first in _ARTICLES or first[:2] in ("l'", "l’")
    if first == "les":
        return texts[1].endswith("s") and len(texts) == 2
    return first in _ARTICLES or (first in _SHORT_ARTICLES and len(texts) == 2 and len(texts[0]) > 1)


def _is_organisation(word: str) -> bool:
    folded = fold(word).rstrip(".")
    return folded in _ORGANISATIONS or any(piece in _ORGANISATIONS for piece in folded.split("-")[1:])


def _has_length_of_signs(value: str, words: int) -> bool:
    """Whether signs are as many as a name has: four, in Japanese with a space or with kana seven."""
    if words > 1 or "・" in value or any("\u3040" <= char <= "\u30ff" for char in value):
        return SIGNS[0] <= len(value) <= (MOST_SIGNS if "・" not in value else LONGEST_WORD)
    return len(value) in SIGNS


def _cased(text: str) -> bool:
    """Whether a script with capitals is used."""
    return any(char.isupper() for char in text)


# --- names against each other ----------------------------------------------------------------


def _settled(found: list[_Found], text: str) -> list[Credit]:
    """Which of the possible names count, now that all of them are known."""
    found = _surnames_rejoined(found, text)
    outside = [f for f in found if f.shape == "full" and not f.part.bracketed]
    seen: set[str] = set()
    result = []
    repeated = False
    for name in found:
        value = " ".join(text[name.start : name.end].split())
        known = fold(value) in seen
        if name.shape == "agency":
            result.append(Credit(name.start, name.end, value, "aside" if known else "agency"))
        elif known:
            repeated = repeated or name.by
        elif _counts(name, found, outside, text) and not repeated:
            result.append(Credit(name.start, name.end, value, "person"))
        else:
            continue
        seen.add(fold(value))
    return result


def _surnames_rejoined(found: list[_Found], text: str) -> list[_Found]:
    """ "José Ortega y Gasset" is one man: a one-letter and-word before one last word joins surnames."""
    result: list[_Found] = []
    for name in found:
        last = result[-1] if result else None
        joint = text[last.end : name.start].strip() if last else ""
        if last and last.shape == "full" and name.shape == "single" and len(joint) == 1 and joint.isalpha():
            last.end = name.end
        else:
            result.append(name)
    return result


def _counts(name: _Found, found: list[_Found], outside: list[_Found], text: str) -> bool:
    """Whether a possible name is a person: full ones are, single ones where nobody is named in full.

    A single one then has company of its kind, or is the first thing that is named: "Staff, Berlin" names nobody.
    """
    if name.part.bracketed and outside:
        return False
    if name.shape == "full":
        return True
    singles = [f for f in found if f.shape == "single"]
    if outside:
        return name.part.before == "and"
    joined = any(f.part.before in ("and", "with") for f in singles)
    first = name.by or not any(char.isalnum() for char in text[: name.part.words[0].start])
    return name.shape == "single" and (joined or (first and len(singles) == 1))


def _inverted(text: str, words: Words) -> list[Credit]:
    """The people of "Lovelace, Ada; Turing, Alan M.", if the whole text is such a list."""
    if "," not in text:
        return []
    result = []
    start = 0
    people = text.strip().rstrip(";").split(";")
    for person in people:
        at = text.index(person, start)
        start = at + len(person)
        value = _turned(person, words, alone=len(people) == 1)
        if not value:
            return []
        at += len(person) - len(person.lstrip())
        result.append(Credit(at, at + len(person.strip()), value, "person"))
    return result


def _turned(person: str, words: Words, alone: bool) -> str:
    """ "Ada Lovelace" for "Lovelace, Ada"; empty if the text is not such a name."""
    family, comma, given = person.partition(",")
    families, givens = family.split(), given.split()
    if not comma or not givens or len(givens) > (2 if alone else 3) or not families:
        return ""
    if any(not _is_particle(word, words) for word in families[:-1]):
        return ""
    if alone and len(givens) == 2 and not _INITIALS.fullmatch(givens[1]):
        return ""
    if not all(_is_plain(word, words) for word in (families[-1], givens[0])):
        return ""
    if not all(_is_name_word(word) or _is_particle(word, words) for word in givens):
        return ""
    if givens[0].isupper() and len(givens[0]) > 1 and not family.isupper() and not _INITIALS.fullmatch(givens[0]):
        return ""
    return " ".join((*givens, *families))


def _is_plain(word: str, words: Words) -> bool:
    """Whether a word can be a name's and nothing else."""
    return _is_name_word(word) and _cased(word) and _key(word) not in _special(words)


def _with_asides(text: str, words: Words, found: list[Credit], cuts: list[int]) -> list[Credit]:
    """The credits and, between them, what else stands there; ``cuts`` are where parts begin."""
    result: list[Credit] = []
    at = 0
    for credit in (*found, None):
        end = credit.start if credit else len(text)
        edges = [at, *(cut for cut in cuts if at < cut < end), end]
        for start, stop in pairwise(edges):
            result.extend(_aside(text, start, stop, words))
        if credit:
            result.append(credit)
            at = credit.end
    return result


def _aside(text: str, start: int, end: int, words: Words) -> Iterator[Credit]:
    """A credit for what stands in a gap, unless it is only separators or an and-word."""
    while start < end and not text[start].isalnum() and text[start] not in "@©":
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    last = text[start:end].rpartition(" ")[2]
    if last and last != text[start:end] and last in words.and_:
        end -= len(last)
        while end > start and not text[end - 1].isalnum():
            end -= 1
    if start < end and text[start:end] not in words.and_:
        yield Credit(start, end, " ".join(text[start:end].split()), "aside")


# --- the two questions -----------------------------------------------------------------------


def _is_of_headings(tokens: list[str], words: Words) -> bool:
    """Whether one of the words is of headings, menus and places rather than of names."""
    folded = [fold(token) for token in tokens]
    common = _common(words)
    if _OPENING.fullmatch(folded[0]) or folded[1] in ("der", "des") or any(_is_glued(token) for token in tokens):
        return True
    for word in folded:
        known = word in common and (word not in _PARTICLES or word in words.by)
        if known or word in words.menu or _ABSTRACT.fullmatch(word):
            return True
    return False


def _is_glued(word: str) -> bool:
    """Whether small letters are followed by a capital: "PaceLee". "McExample" and "DiExample" are names."""
    return any(word[i - 1].islower() and word[i].isupper() for i in range(4, len(word)))


def _opens_menu(text: str, words: Words) -> bool:
    return any(
        kind.opens(text)
        for kind in (
            words.menu, words.share, words.subscribe, words.related, words.advert, words.comments, words.section,
            words.copyright, words.contact, words.about,
        )
    )  # fmt: skip


def _names_a_newsroom(text: str, words: Words) -> bool:
    """Whether a desk or a paper is named and nothing else: "Staff and agencies", "The Evening Post"."""
    stripped = text.strip()
    if not stripped or stripped.endswith((".", "?", "!")):
        return False
    tokens = stripped.partition(",")[0].split()
    if words.desks.opens(stripped):
        return len(tokens) <= MOST_WORDS
    room = [_is_organisation(token) or fold(token) in words.desks for token in tokens]
    others = [token for token, known in zip(tokens, room, strict=True) if not known]
    capitals = all(token[0].isupper() or token in words.and_ for token in others)
    return any(room) and capitals and 1 < len(tokens) <= MOST_WORDS


def _may_lead(text: str, credit: Credit, words: Words) -> bool:
    """Whether an aside may stand before the first name: a title, a role, a label, something in brackets."""
    value = credit.value
    before = text[: credit.start].rstrip()
    if before[-1:] == ":" or before.count("(") > before.count(")") or _names_a_newsroom(value, words):
        return True
    kinds = (words.honorifics, words.roles, words.by, words.author, words.caption, words.desks, words.contributors)
    return any(kind.opens(value) for kind in kinds) or bool(_HOST.fullmatch(value))


def _is_sentence(text: str) -> bool:
    """Whether most words are in lower case, and many."""
    tokens = text.split()
    lower = sum(token[0].islower() for token in tokens)
    return lower > MOST_LOWER_ALL and lower * 2 > len(tokens)


def _runs_on(text: str, end: int, words: Words) -> bool:
    """Whether a name is followed by a sentence: more than a few words in lower case, right behind it."""
    tail = text[end:]
    if not tail[:1].isspace() or words.contributors.opens(tail.lstrip()):
        return False
    lower = 0
    for word in tail.split():
        if not word[0].islower():
            break
        lower += 1
        if word[-1] in ",;":
            break
    return lower > MOST_LOWER or (lower > 1 and text.rstrip().endswith((".", "?", "!")) and len(tail) > SHORT_TAIL)
