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
from ..prose import ends_sentence
from ..rules.dates import date_line, published, updated
from ..rules.end_mark import end_mark
from ..rules.language import language
from ..rules.notices import copyright_line, separator
from .layout import Header, Layout, whole
from .lines import below_blank, groups, marks, open_lines
from .release_dateline import MOST_LINES, find_release, is_release_line

_SOURCE = re.compile(r"(?:SOURCE:?|Source:)\s{1,4}(?P<name>[^\s:][^\r\n]{1,120})")
_ASK = (
    "contacts?|(?:presse|medien)?kontakt|contacto|contatto|enquir(?:y|ies)|inquir(?:y|ies)|rückfragehinweis|rückfragen"
)
_CONTACT = re.compile(
    rf"(?:[\w&/’'-]{{1,20}} ){{0,4}}(?:{_ASK})(?: \w{{1,14}}){{0,3}}\s?(?::.{{0,160}}|$)"
    r"|NOTES? TO (?:THE )?EDITORS?:?|editor['’]?s? notes?:?",
    re.I,
)
_ABOUT = re.compile(
    r"(?:About|ABOUT|Über|À propos de?|A propos de|Acerca de|Sobre)\s(?:the |THE )?[^\Wa-z_][^\r\n]{0,90}",
)
_PICTURE = re.compile(
    r"[(\[]?(?:Photos?|Logo|Images?|Video|Infographic|Multimedia|Attachment|Attached|PDF|Caption)\b"
    r"[^\r\n:]{0,30}?\s?(?::|--?|–)\s{0,3}(?:https?://|www\.)\S{1,300}",
    re.I,
)
_END = re.compile(r"\\?#(?: ?\\?#){0,4}|-{1,2} ?30 ?-{1,2}|[(\[<-]? ?ENDS? ?[)\]>-]?", re.I)
_MORE = re.compile(
    r"(?:For (?:more|further|additional) (?:information|details)|To view the (?:multimedia|original)"
    r"|View original content)\b"
)
#: A release may say where to read more in at most so many characters.
LONGEST_MORE = 250
#: The line that names the source is one of the first, or one of the last.
FIRST_LINES, LAST_LINES = 3, 25
#: A line under the headline that is longer than this sums the release up.
SHORTEST_SUBTITLE = 20
#: Lines of a release that is too short to show its width are at most so long.
WIDTH = 80
#: Text is indented so far where indents begin paragraphs.
INDENT = 2

_MARKER = re.compile(r"(?:--?|[–—•*·]|\d{1,2}[.)])\s")
_STORM = "The harbour was closed on Monday after a storm of two days, the harbour master said.\n\n"
_TOP = "Source: Quill Boats\nMEDIA RELEASE PR00001\nStorm closes the harbour\n\n"
_RELEASE = f"{_TOP}PORT AMITY, Penn., Feb. 1, 2017 /PRNewswire/ --\n\n{_STORM}"
_PLAIN = f"Storm closes the harbour\n\n{_STORM}"


def recognise(text: str) -> bool:
    """Whether a text has a release's own line, or its dateline, among the first lines."""
    return find_release(text) is not None


def header(article: str, index: int) -> Header:
    """The text of a release begins at its dateline."""
    found = find_release(article)
    return Header(found.start if found and found.place_end else 0)


@rule("dateline", example=_RELEASE, not_example=f"FOR IMMEDIATE RELEASE\n\n{_PLAIN}")
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


@rule("label", example=_RELEASE, not_example=_PLAIN)
def release_line(page: Page) -> Iterator[Mark]:
    """``FOR IMMEDIATE RELEASE``, ``MEDIA RELEASE PR67276``: the line that makes it a release."""
    for line in _head(page)[:MOST_LINES]:
        if is_release_line(page.text[line.start : line.end]):
            yield from page.label(Block(line.start, line.end, "", 0), _dates(page, line))


def _dates(page: Page, line: Line) -> Iterator[Mark]:
    for date in find_dates(page.text[line.start : line.end], page.language)[:1]:
        yield Mark("date", date.iso, line.start + date.start, line.start + date.end, date.warning)


@rule("publisher", example=_RELEASE, not_example=f"FOR IMMEDIATE RELEASE\n\n{_PLAIN}")
def release_source(page: Page) -> Iterator[Mark]:
    """Who sends the release: ``SOURCE Quill Boats``, in one of the first lines or of the last."""
    lines = open_lines(page)
    for line in [*lines[:FIRST_LINES], *lines[max(FIRST_LINES, len(lines) - LAST_LINES) :]]:
        found = _SOURCE.fullmatch(page.text, line.start, line.end)
        if found:
            name = Mark("publisher", " ".join(found["name"].split()), found.start("name"), found.end("name"))
            yield from page.label(Block(line.start, line.end, "", 0), [name])


@rule("boilerplate", example=f"{_RELEASE}Logo - https://example.org/logo.jpg\n", not_example=_RELEASE)
def release_picture(page: Page) -> Iterator[Mark]:
    """Where a picture, a logo or a film is to be had: ``Logo - https://…``. The address may stand on the next line."""
    for line in open_lines(page):
        found = _PICTURE.match(page.text, line.start)
        if found:
            yield from marks("boilerplate", page.text, [(line.start, max(line.end, found.end()))])


@rule("end_mark", example=f"{_RELEASE}\n# # #\n\nQuill Boats builds boats.\n", not_example=_RELEASE)
def release_end(page: Page) -> Iterator[Mark]:
    """The sign that closes a release, alone on its line: ``###``, ``-30-``, ``ENDS``."""
    for line in open_lines(page, _text_start(page)):
        if _END.fullmatch(page.text, line.start, line.end):
            yield Mark("end_mark", None, line.start, line.end)
            return


@rule("boilerplate", example=f"{_RELEASE}About Quill Boats\nQuill Boats builds boats.\n", not_example=_RELEASE)
def release_tail(page: Page) -> Iterator[Mark]:
    """From ``About …``, ``Contact:``, the notes to editors or the end mark on: the sender, and whom to ask.

    Above the text the same is a block that ends at a blank line.
    """
    head, below = _head(page), open_lines(page, _text_start(page))
    for i, line in enumerate(head):
        if _CONTACT.fullmatch(page.text, line.start, line.end):
            block = next(groups(page.text, head[i:], below_blank))
            yield from marks("boilerplate", page.text, [block])
            break
    closed = min((mark.end for mark in page.marks if mark.rule == "release_end"), default=len(page.text))
    for i, line in enumerate(below):
        if line.start >= closed or (_opens_tail(page.text, line) and (not i or line.breaks > 1)):
            yield from marks("boilerplate", page.text, groups(page.text, below[i:], below_blank))
            return


def _opens_tail(text: str, line: Line) -> bool:
    """Whether a line heads what is not the release's own text."""
    if _CONTACT.fullmatch(text, line.start, line.end):
        return True
    return bool(_ABOUT.fullmatch(text, line.start, line.end)) and not ends_sentence(text[line.start : line.end])


@rule("boilerplate", example=f"{_RELEASE}For more information, visit example.org.\n", not_example=_RELEASE)
def release_more(page: Page) -> Iterator[Mark]:
    """A short paragraph that says where to read more."""
    for start, end in groups(page.text, open_lines(page, _text_start(page)), below_blank):
        if end - start <= LONGEST_MORE and _MORE.match(page.text, start):
            yield from marks("boilerplate", page.text, [(start, end)])


def _text_start(page: Page) -> int:
    """Where the text begins: at the dateline, or where prose does."""
    first = page.run[0]
    return page.document.header or (page.blocks[first].start if page.run[1] else 0)


def _head(page: Page) -> list[Line]:
    """The open lines above the text."""
    return open_lines(page, 0, _text_start(page))


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
    spans = groups(page.text, [line for line in _head(page) if whole_lines.get(line.start) == line.end], begins)
    return [span for span in spans if any(char.isalpha() for char in page.text[slice(*span)])]


@rule("title", example=_RELEASE, not_example=f"PORT AMITY, Penn., Feb. 1, 2017 /PRNewswire/ --\n\n{_STORM}")
def release_title(page: Page) -> Iterator[Mark]:
    """The first lines above the text that are nothing else, and the same again at its start."""
    spans = _headings(page)[:1]
    for found in marks("title", page.text, spans):
        yield found
        lines = open_lines(page, _text_start(page))
        again = islice(groups(page.text, lines, below_blank), 1)
        yield from (mark for mark in marks("title", page.text, again) if mark.value == found.value)


@rule(
    "standfirst",
    example=_RELEASE.replace("harbour\n\nPORT", "harbour\n\nBoats ashore, and a town in the dark\n\nPORT"),
    not_example=_RELEASE,
    guess=True,
)
def release_subtitle(page: Page) -> Iterator[Mark]:
    """A line under the headline."""
    for span in _headings(page)[:1] if page.settled("title") else []:
        if span[1] - span[0] >= SHORTEST_SUBTITLE:
            yield from marks("standfirst", page.text, [span])


@rule("paragraph", example=_RELEASE, not_example=_RELEASE.removesuffix(_STORM))
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
