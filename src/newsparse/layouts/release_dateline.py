"""How a press release shows that it is one: the distributor in its dateline, or a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..blocks import Line, lines_of
from ..dates import find_dates
from ..rules.dateline import read_dateline

#: Distributors, as they stand in the dateline. AsiaNet takes over other wires' releases and adds its name.
WIRES = (
    "PRNewswire", "PR Newswire", "BUSINESS WIRE", "Business Wire", "BUSINESSWIRE", "GLOBE NEWSWIRE", "GlobeNewswire",
    "Marketwired", "Marketwire", "MARKETWIRE", "CNW", "CNW Telbec", "Newsfile Corp.", "ACCESSWIRE", "PRWEB", "PRWeb",
    "EINPresswire.com", "AsiaNet", "Kyodo JBN", "JCN Newswire", "Media OutReach", "MEDIA OUTREACH",
    "SEND2PRESS NEWSWIRE", "Xinhua-AsiaNet", "Medianet International-AsiaNet", "ANTARA-AsiaNet", "BERNAMA-AsiaNet",
    "ots", "OTS", "News Aktuell", "newsaktuell", "24-7PRESSRELEASE", "USNewswire", "PRIMEZONE", "HUGIN",
)  # fmt: skip
#: So much of a text is looked at, in characters and in lines that are not blank.
LOOK, MOST_LINES = 2500, 25
#: The line that says it is a release is one of the first.
LOOK_FOR_LINE, FIRST_LINES = 1000, 8
#: A dateline is not longer than this, and names its places in at most so many words.
LONGEST, MOST_WORDS = 220, 24
#: A dateline that names no distributor stands at the head of a line that is longer than this.
SHORTEST_TEXT = 60

_NAMES = "|".join(sorted(map(re.escape, WIRES), key=len, reverse=True))
_FIRST_LETTERS = "".join(sorted({name[0] for name in WIRES}))
_WIRE = re.compile(
    rf"[/(\[]\s?(?=[{_FIRST_LETTERS}])(?P<wire>(?:{_NAMES})(?![^\W_])[^/()\[\]\r\n]{{0,40}}?)\s?[/)\]]"
    r"(?P<behind>\s{0,3}(?:--?|[–—]|:)(?=\s|\w)|\s{0,3}(?:--?|[–—])$|)",
    re.M,
)
_FOR = "FOR (?:IMMEDIATE |PUBLIC |PRESS |MEDIA |NEWS )?RELEASE|For Immediate (?:Press )?Release"
_RELEASE = re.compile(
    rf"[^\w\r\n]{{0,6}}(?:(?:NOT |EMBARGOED )?(?:{_FOR})\b[^\r\n]{{0,80}}"
    r"|(?:(?:PRESS|MEDIA|NEWS) RELEASE(?: [A-Z]{2}\d{3,8}|:? FOR IMMEDIATE RELEASE)|IMMEDIATE RELEASE)[^\w\r\n]{0,4})"
)
_PLACE_WORD = re.compile(r"[^\Wa-z\d_][\w.'’-]*,?|and|und|et|y|e|de|la|del|of|the|am|an|der|&|--|-|/")
_MONTH = r"[^\W\d_]{3,10}\.?"
_DATE_HEAD = re.compile(
    rf"(?:,|--|[–—-])?\s{{0,2}}{_MONTH}\s\d{{1,2}}(?:,\s\d{{4}})?,?\s{{0,2}}$"
    rf"|,?\s\d{{1,2}}\.?\s{_MONTH}(?:\s\d{{4}})?,?\s{{0,2}}$"
)
#: ``PORT AMITY, Texas (February 1, 2017) – ``
_DATED = re.compile(r"(?P<place>[^()\r\n]{2,80}) \((?P<date>[^()\r\n]{6,30})\)\s{0,2}(?:--?|[–—])\s")


class Release(NamedTuple):
    """Where a release's dateline begins, where its place ends and where the dateline does; and the distributor.

    All is 0 where only a line of its own shows that it is a release.
    """

    start: int
    place_end: int
    end: int
    wire: str | None


def is_release_line(text: str) -> bool:
    """Whether a line says that this is a release."""
    return bool(_RELEASE.fullmatch(text))


def find_release(text: str) -> Release | None:
    """What shows that a text is a press release; None if nothing does. One search through the first characters."""
    labelled = "RELEASE" in text[:LOOK_FOR_LINE] or "Release" in text[:LOOK_FOR_LINE]
    if not labelled and not _WIRE.search(text, 0, LOOK):
        return None
    head = text[:LOOK]
    lines = lines_of(head)[:MOST_LINES]
    found = _with_wire(head, lines)
    if found or not any(is_release_line(head[line.start : line.end]) for line in lines[:FIRST_LINES]):
        return found
    return next(_without_wire(head, lines), Release(0, 0, 0, None))


def _with_wire(text: str, lines: list[Line]) -> Release | None:
    """The first dateline that names a distributor."""
    for wire in _WIRE.finditer(text, 0, lines[-1].end if lines else 0):
        before = [line for line in lines if line.start <= wire.start()][-2:]
        for line in reversed(before):
            if line is not before[-1] and before[-1].breaks > 1:
                break
            found = _dateline(text, line.start, wire)
            if found:
                return found
    return None


def _dateline(text: str, start: int, wire: re.Match[str]) -> Release | None:
    """The dateline that begins at an offset and ends with a distributor, if it is one."""
    head = text[start : wire.start()]
    if not head or len(head) > LONGEST or not head[0].isalpha():
        return None
    dates = find_dates(head, "en")
    short = _DATE_HEAD.search(head)
    date_start = dates[0].start if dates else short.start() if short else len(head)
    behind = find_dates(text[wire.start("wire") : wire.end() + 30], "en")
    if not (wire["behind"] or dates or short or behind):
        return None
    place = head[:date_start].rstrip(" ,\r\n-–—")
    if not _is_place(place):
        return None
    end = wire.end()
    if behind and wire.start("wire") + behind[0].end > end:
        tail = re.compile(r"\s?/?\s?(?:--?|[–—])?").match(text, wire.start("wire") + behind[0].end)
        end = tail.end() if tail else end
    name = re.split(r"\s-\s|\s\d", wire["wire"])[0].strip()
    return Release(start, start + len(place), start + len(text[start:end].rstrip()), name)


def _is_place(text: str) -> bool:
    """Whether a text could name places: words with capitals, no sentence."""
    words = text.split()
    return 0 < len(words) <= MOST_WORDS and all(_PLACE_WORD.fullmatch(word) for word in words) and text[0].isupper()


def _without_wire(text: str, lines: list[Line]) -> Iterator[Release]:
    """Datelines without a distributor, at the head of a line of text."""
    for line in lines:
        dated = _DATED.match(text, line.start, line.end)
        if dated and _is_place(dated["place"]) and find_dates(dated["date"], "en"):
            yield Release(line.start, dated.end("place"), len(text[: dated.end()].rstrip()), None)
        raw = text[line.start : line.end]
        parts = read_dateline(raw) if len(raw) >= SHORTEST_TEXT else None
        if parts:
            place = raw.index(parts.place[-1], len(parts.place) - 1) + 1
            yield Release(line.start, line.start + place, line.start + len(raw[: parts.length].rstrip()), parts.agency)
