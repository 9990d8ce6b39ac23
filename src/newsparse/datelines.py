"""How a dateline is built, and how one is read off the head of a text.

    [agency first] place [, state or country] [, day] [agency] close

``BERLIN, May 3 (dpa) –``, ``Vesterhavn, tirsdag /ritzau/``, ``(ANSA) - ROMA, 14 MAR -``, ``Bakı. 14 mart. APA:``.
The close is a dash, a colon, a full stop behind an agency, or nothing but the bracket around it. In East Asia there
are no blanks, and the order is another: ``新华社北京3月14日电``, ``【ソウル共同】``, ``(서울=연합뉴스)``.

The head of a text is cut at everything that may close a dateline, and read backwards from there.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from .languages import EAST_ASIA, fold
from .languages.agencies import EAST_ASIAN, INITIALS, NAMES, OTHER_SCRIPTS, STATES_TOO
from .languages.calendar import MONTHS, WEEKDAYS
from .patterns import pattern

#: A dateline is not longer than this, in characters.
LONGEST = 110
#: A place, with state and country, has at most this many words; where nothing but a bracket follows, fewer.
MOST_WORDS, MOST_WORDS_BARE = 7, 4
#: Shorter names of agencies are as much told by their case as by their letters: ``sid``, not ``Sid``.
ANY_CASE = 5
#: Shorter names of weekdays are words of other languages: ``to``, ``ma``.
SHORTEST_WEEKDAY = 4
#: A full stop behind a word that is not longer stands for an abbreviation: ``Calif.``
ABBREVIATED = 5

#: What may close a dateline: the bracket of an agency, alone or before a sign; a dash; a colon; a full stop. A hyphen
#: has white space behind it.
_CLOSE = pattern(
    r"[)\]/](?P<sign>[.:,]{0,2}\s?(?:--|[–—_]|[-=](?=\s|$))|[.:](?=\s|$)|(?=\s|$))\s?"
    r"|\s?(?P<dash>--|[–—_]|-(?=\s|$))\s?|(?<=\w)(?P<stop>[.:])\s"
)
#: A quick look: without one of these there is no dateline.
_MAY_CLOSE = pattern(r"[-–—_)/\]:.](?:(?<![-:.])|(?<=-)[\s-]|(?<=-)$|(?<=:)\s|(?<=[A-Z]\.)\s)")
_FIRST = pattern(r"[(/](?P<name>[^()/]{2,30})[)/]\.?\s?(?:--?|[–—_])\s")
_BRACKET = pattern(r"\s*(?:\((?P<round>[^()]{2,40})\)|\[(?P<square>[^\[\]]{2,40})\]|/(?P<slash>[^/()]{2,30})/)$")
#: An agency without a bracket stands behind a day, a comma, a full stop or a dash.
_SIGNED = pattern(r"(?:[,.،]|(?<=\d)|\s[-–—]|(?<=\w)-)\s(?P<name>[^\W\d_][^,.،()/–—\d]{1,24})$")
_JOINT = pattern(r"[\s/,-]+")
#: ``March 4``, ``4. Mai``, ``5 июня``, ``14 de março de 2023``, ``2023. március 14.``, ``14/03``: at the end.
_DAY = pattern(
    r"(?:(?P<stop>[,;.،]\s*)|\s+)(?:(?:le|den|d)\s)?(?:\d{4}\.?\s)?"
    r"(?:(?P<before>[^\W\d_]{3,12})\.?\s\d{1,2}(?:st|nd|rd|th)?"
    r"|\d{1,2}(?:\.|er|º|st|nd|rd|th)?\s(?:de\s|of\s)?(?P<after>[^\W\d_]{3,12})|\d{1,2}[/.]\d{1,2})"
    r"(?:[,.\s]{1,2}(?:de\s)?\d{4})?[.,]{0,2}$"
)
_DIGIT = pattern(r"\d")
_SENTENCE = pattern(r"[!?;\"“”„«»]|[^\W\d_]{4,}\.\s")
_PLACE_WORD = pattern(r"\[?[^\W\d_][\w'’./-]*\]?,?،?")
_LETTERS = pattern(r"[^\W\d_]+")


class Parts(NamedTuple):
    """The parts of a dateline of ``length`` characters; ``day`` says whether it names one.

    Behind some datelines who reported is named, in the span ``people`` of the text, which goes on at ``end``.
    """

    place: str
    agency: str | None
    day: bool
    length: int
    people: tuple[int, int] | None = None
    end: int = 0


def read_dateline(text: str) -> Parts | None:
    """The parts of a dateline at the head of a text; None if there is none. One with an agency goes before others."""
    if text[:1] >= EAST_ASIA or text[1:2] >= EAST_ASIA:
        parts = _east_asian(text)
        if parts:
            return parts
    if not _MAY_CLOSE.search(text, 0, LONGEST):
        return None
    found = None
    for close in _CLOSE.finditer(text, 0, LONGEST):
        parts = _parts(text, close)
        if parts and parts.agency:
            return parts
        found = found or parts
    return found


def read_agency(text: str) -> Parts | None:
    """The agency in brackets at the head of a text that names no place: ``(Reuters) - ``; None if there is none."""
    found = _FIRST.match(text)
    agency = find_agency(found["name"]) if found else None
    return Parts("", agency, False, found.end()) if found and agency else None


def find_agency(text: str) -> str | None:
    """The agency with which a text begins, with those behind it: ``AP``, ``dpa-AFX``, ``ats afp``, not ``dpa/lni``."""
    if _is_agency(text):
        return text
    for joint in reversed(list(_JOINT.finditer(text))):
        if _is_agency(text[: joint.start()]):
            others = _JOINT.split(text[joint.end() :])
            return text if all(_is_agency(name.upper()) for name in others) else text[: joint.start()]
    return None


def _is_agency(name: str) -> bool:
    """Whether a name is an agency's; the case of a long one does not matter."""
    return name in _agencies() or (len(name) >= ANY_CASE and fold(name) in _agencies())


@cache
def _agencies() -> frozenset[str]:
    names = (*INITIALS, *NAMES, *OTHER_SCRIPTS)
    return frozenset(names) | {fold(name) for name in names if len(name) >= ANY_CASE}


def _parts(text: str, close: re.Match[str]) -> Parts | None:
    """Place, agency and day of what stands before a close, if that is all there is."""
    bracketed = close["sign"] is not None
    head = text[: close.start() + bracketed]
    agency = None
    first = _FIRST.match(head) if head[:1] in "(/" else None
    if first:
        agency, head = find_agency(first["name"]), head[first.end() :]
    elif bracketed:
        bracket = _BRACKET.search(head)
        if bracket:
            agency, head = find_agency(bracket[bracket.lastgroup or 0].strip()), head[: bracket.start()]
    elif (signed := _SIGNED.search(head)) and _is_agency(signed["name"]) and signed["name"] not in STATES_TOO:
        agency, head = signed["name"], head[: signed.start()]
    if not agency and (first or bracketed or close["stop"] == "."):
        return None
    place, day = _without_day(head)
    if not _is_place(place, agency):
        return None
    if agency and (_spells(place, agency) or (first and not (day or is_capitals(place)))):
        return None
    if bracketed and not close["sign"] and not (first or _goes_on(text[close.end() :], place, day)):
        return None
    return Parts(place, agency, day, close.end())


def _without_day(head: str) -> tuple[str, bool]:
    """A place without the day behind it, and whether there was one. A weekday alone is none, but is no place."""
    head = _without_weekday(head)
    found = _DIGIT.search(head) and _DAY.search(head)
    if found:
        word = found["before"] or found["after"]
        place = _strip_place(_without_weekday(head[: found.start()]))
        if not word or _calendar().get(fold(word)) == "month" or (found["stop"] and is_capitals(place)):
            return place, True  # in capitals even "Marc 4" is a day
    return _strip_place(head), False


def _without_weekday(head: str) -> str:
    """A text without a weekday at its end."""
    last = head[head.rfind(" ") + 1 :].strip(".,")
    return head[: head.rindex(last)].rstrip() if last and _calendar().get(fold(last)) == "weekday" else head


def _strip_place(text: str) -> str:
    """A place without the signs behind it; a full stop stays where it stands for an abbreviation."""
    place = text.strip(" ,،;/–—-\xa0")
    last = place[place.rfind(" ") + 1 :]
    abbreviated = "," in place or place.count(".") > 1 or len(last) <= min(ABBREVIATED, len(place) - 1)
    return place if abbreviated else place.rstrip(".")


@cache
def _calendar() -> dict[str, str]:
    """What the words of days are in all languages: ``weekday`` or ``month``."""
    kinds = {name: "weekday" for table in WEEKDAYS.values() for name in table if len(name) >= SHORTEST_WEEKDAY}
    return kinds | {name: "month" for table in MONTHS.values() for name in table}


def is_capitals(place: str) -> bool:
    """Whether a place is in capitals, whatever its state and country are in."""
    return place.split(",")[0].isupper()


def _is_place(text: str, agency: str | None) -> bool:
    """Whether a text could name a place: a few words that begin with capitals, no sentence.

    Where a script has no capitals, an agency must speak for the place.
    """
    words = text.split()
    if not 0 < len(words) <= MOST_WORDS or len(text) < 3 - (agency is not None) or _SENTENCE.search(text):
        return False
    if any(char.isdigit() for char in text) or not all(map(_PLACE_WORD.match, words)):
        return False
    cased = text.lower() != text.upper()
    return words[0][0].isupper() and not words[-1][0].islower() if cased else agency is not None


def _spells(place: str, agency: str) -> bool:
    """Whether an agency's initials are those of the words before: ``American Airlines (AA)`` is no place."""
    initials = "".join(word[0] for word in _LETTERS.findall(place))
    return len(initials) > 1 and fold(initials).endswith(fold(agency))


def _goes_on(rest: str, place: str, day: bool) -> bool:
    """Whether a sentence follows on an agency in brackets: it needs no sign to close the dateline.

    A name and an agency on a line of their own are a photographer's.
    """
    return len(place.split()) <= MOST_WORDS_BARE and (not rest[:1].islower() if rest else day)


@cache
def _forms_of_east_asia() -> tuple[re.Pattern[str], ...]:
    """China's form, the one of Japan and Korea, and who reported, behind them."""
    agency = "|".join(sorted(map(re.escape, EAST_ASIAN), key=len, reverse=True))
    day = r"(?:\d{1,2}月)?\d{1,2}日"
    return (
        re.compile(
            rf"[（(【]?(?:(?P<agency>{agency})|本[报報社])(?![记記]者)(?P<place>[^\W\d_](?:[^\W\d_]|[、·]){{1,14}}?)"
            rf"\s?(?P<day>{day})[电電](?![话話报報视視])[）)】]?(?:\s?[-—]+)?"
        ),
        re.compile(
            rf"[\[［(（【](?P<place>[^\W\d_](?:[^\W\d_]|[、·・, ]){{0,24}}?)[\s=＝]{{0,2}}(?P<day>{day}\s?)?"
            rf"(?P<agency>(?:(?:{agency})[=＝・\s]?){{0,2}}(?:{agency}))\s?[\]］)）】](?:\s?[-–—])?"
        ),
        re.compile(
            r"\s?[（(]\s?(?P<in_brackets>[记記]者[^（）()]{1,40})[）)]"
            r"|\s?(?P<before_sign>[^=＝()（）.。]{2,60}?(?:기자|특파원|통신원))\s?[=＝](?:\s|$)"
        ),
    )


def _east_asian(text: str) -> Parts | None:
    """The parts of a dateline in the manner of China, Japan or Korea, and the span of who reported."""
    *forms, reporter = _forms_of_east_asia()
    for form in forms:
        found = form.match(text)
        if found:
            by = reporter.match(text, found.end())
            who = (by.span(by.lastgroup or 0), len(by[0].rstrip()) + by.start()) if by else ()
            return Parts(found["place"].strip(), found["agency"], bool(found["day"]), found.end(), *who)
    return None
