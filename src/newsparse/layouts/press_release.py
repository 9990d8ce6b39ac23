"""Press releases: PR Newswire, Business Wire, GlobeNewswire, AsiaNet and others, or on paper of one's own.

Known by a dateline that names the distributor in slashes or brackets, with a dash or a date:
``AUSTIN, Texas, Feb. 1, 2017 /PRNewswire/ --``, ``BERLIN--(BUSINESS WIRE)--``; or by the line ``FOR IMMEDIATE
RELEASE`` or a release number at the top. The bare name of a distributor is not enough, a journalist may
write it. The dateline's date is the article's, who is named behind ``SOURCE`` is the publisher. What
stands below ``About …``, ``Contact:`` or an end mark is boilerplate: the trade's own word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ..article import Dateline, Mark
from ..blocks import Block, Line, lines_of, wrap_width
from ..dates import find_dates
from ..mark import rule
from ..page import Page
from ..rules.dates import date_line, published, updated
from ..rules.end_mark import end_mark
from ..rules.language import language
from ..rules.notices import copyright_line, separator
from .layout import Header, Layout, whole
from .lines import below_blank, groups, marks, open_lines
from .release_dateline import MOST_LINES, find_release, is_release_line
from .release_tail import (
    RELEASE,
    STORM,
    lines_above,
    release_end,
    release_more,
    release_picture,
    release_tail,
    text_start,
)

_SOURCE = re.compile(r"(?:SOURCE:?|Source:)\s{1,4}(?P<name>[^\s:][^\r\n]{1,120})")
#: The line that names the source is one of the first, or one of the last.
FIRST_LINES, LAST_LINES = 3, 25
#: A line under the headline that is longer than this sums the release up.
SHORTEST_SUBTITLE = 20
#: Lines of a release that is too short to show its width are at most so long.
WIDTH = 80
#: Text is indented so far where indents begin paragraphs.
INDENT = 2

_MARKER = re.compile(r"(?:--?|[–—•*·]|\d{1,2}[.)])\s")
_PLAIN = f"Storm closes the harbour\n\n{STORM}"


def recognise(text: str) -> bool:
    """Whether a text has a release's own line, or its dateline, among the first lines."""
    return find_release(text) is not None


def header(article: str, index: int) -> Header:
    """The text of a release begins at its dateline."""
    found = find_release(article)
    return Header(found.start if found and found.place_end else 0)


@rule("dateline", example=RELEASE, not_example=f"FOR IMMEDIATE RELEASE\n\n{_PLAIN}")
def release_dateline(page: Page) -> Iterator[Mark]:
    """Place, date and distributor at the head of the text. The date is the article's."""
    found = find_release(page.text)
    if not found or not found.place_end:
        return
    text = " ".join(page.text[found.start : found.end].split())
    place = " ".join(page.text[found.start : found.place_end].split()).rstrip(" ,-–—")
    offset = found.start
    dates = find_dates(page.text[found.start : found.end], "en")[:1]
    value = Dateline(text, place, found.wire, dates[0].iso if dates else None)
    spans = [Mark("dateline", value, found.start, found.start + len(page.text[found.start : found.place_end].rstrip()))]
    spans += [Mark("date", date.iso, offset + date.start, offset + date.end, date.warning) for date in dates]
    yield from page.label(Block(found.start, found.end, "", 0), spans)


@rule("label", example=RELEASE, not_example=_PLAIN)
def release_line(page: Page) -> Iterator[Mark]:
    """``FOR IMMEDIATE RELEASE``, ``MEDIA RELEASE PR67276``: the line that makes it a release."""
    for line in lines_above(page)[:MOST_LINES]:
        if is_release_line(page.text[line.start : line.end]):
            yield from page.label(Block(line.start, line.end, "", 0), _dates(page, line))


def _dates(page: Page, line: Line) -> Iterator[Mark]:
    for date in find_dates(page.text[line.start : line.end], page.language)[:1]:
        yield Mark("date", date.iso, line.start + date.start, line.start + date.end, date.warning)


@rule("publisher", example=RELEASE, not_example=f"FOR IMMEDIATE RELEASE\n\n{_PLAIN}")
def release_source(page: Page) -> Iterator[Mark]:
    """Who sends the release: ``SOURCE Quill Boats``, in one of the first lines or of the last."""
    lines = open_lines(page)
    for line in [*lines[:FIRST_LINES], *lines[max(FIRST_LINES, len(lines) - LAST_LINES) :]]:
        found = _SOURCE.fullmatch(page.text, line.start, line.end)
        if found:
            name = Mark("publisher", " ".join(found["name"].split()), found.start("name"), found.end("name"))
            yield from page.label(Block(line.start, line.end, "", 0), [name])


def _headings(page: Page) -> list[tuple[int, int]]:
    """What stands above the text, wrapped lines joined.

    A line goes on in small letters, or if the next word would not have fitted in. What is left of a line of which a
    rule has taken a part, as behind a date, is no heading.
    """
    width = wrap_width(page.text, lines_of(page.text)) or WIDTH

    def begins(before: Line, line: Line) -> bool:
        word = page.text[line.start : line.end].split(None, 1)[0]
        fits = before.end - before.start + 1 + len(word) <= width
        return line.breaks > 1 or (fits and not word[0].islower())

    whole_lines = {line.start: line.end for line in lines_of(page.text)}
    spans = groups(page.text, [line for line in lines_above(page) if whole_lines.get(line.start) == line.end], begins)
    return [span for span in spans if any(char.isalpha() for char in page.text[slice(*span)])]


@rule("title", example=RELEASE, not_example=f"PORT AMITY, Penn., Feb. 1, 2017 /PRNewswire/ --\n\n{STORM}")
def release_title(page: Page) -> Iterator[Mark]:
    """The first lines above the text that are nothing else, and the same again at its start."""
    spans = _headings(page)[:1]
    for found in marks("title", page.text, spans):
        yield found
        lines = open_lines(page, text_start(page))
        again = islice(groups(page.text, lines, below_blank), 1)
        yield from (mark for mark in marks("title", page.text, again) if mark.value == found.value)


@rule(
    "standfirst",
    example=RELEASE.replace("harbour\n\nPORT", "harbour\n\nBoats ashore, and a town in the dark\n\nPORT"),
    not_example=RELEASE,
    guess=True,
)
def release_subtitle(page: Page) -> Iterator[Mark]:
    """A line under the headline."""
    for span in _headings(page)[:1] if page.settled("title") else []:
        if span[1] - span[0] >= SHORTEST_SUBTITLE:
            yield from marks("standfirst", page.text, [span])


@rule("paragraph", example=RELEASE, not_example=RELEASE.removesuffix(STORM))
def release_text(page: Page) -> Iterator[Mark]:
    """What stands between blank lines is a paragraph; an indent below a line that has none begins one, too."""
    width = wrap_width(page.text, lines_of(page.text))

    def begins(before: Line, line: Line) -> bool:
        hangs = _MARKER.match(page.text, before.start)
        wide = not width and before.end - before.start > WIDTH
        return line.breaks > 1 or wide or (line.indent >= before.indent + INDENT and not hangs)

    body = page.body
    if body:
        lines = open_lines(page, body[0].start, body[-1].end)
        yield from marks("paragraph", page.text, groups(page.text, lines, begins))


LAYOUT = Layout(
    "press-release",
    __doc__,
    recognise,
    whole,
    (
        release_line, release_source, release_dateline, release_picture, release_end, end_mark, separator, updated,
        published, date_line, copyright_line, release_tail, release_more, release_title, release_subtitle,
        release_text, language,
    ),
    header,
)  # fmt: skip
