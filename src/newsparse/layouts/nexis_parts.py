"""The parts of an article as LexisNexis printed it, told by blank lines, indents and labels.

The centred masthead (publication, date, edition, copyright), the headline, labels, the text, labels
again, a centred copyright. Each of them may be missing; the headline may stand inside the masthead
or be a label's value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ..dates import find_dates
from .counts import LONGEST_LINE, lines_like
from .labels import Label
from .nexis_groups import CENTRED, ECHOED, LENGTH, Group, groups_of, is_centred

#: A cover page is not longer than this, in characters.
LONGEST_COVER = 60_000
#: So many line ends part the labels from the text, mostly, and paragraphs hardly ever.
PARTED = 3
#: So many paragraphs at most stand between masthead and labels, or below the first one of a label's value.
MOST_MORE = 3
#: Longer paragraphs are no headline.
LONGEST_HEADLINE = 400
#: The dates in a line of a masthead; the articles of a file share many.
dates_in = lru_cache(maxsize=500)(find_dates)
_COUNT = "(?:of|OF|von|VON|de|DE|van|VAN|di|DI|sur|SUR|af|AF|av|AV)"
#: ``3 of 62 DOCUMENTS``, ``Dokument 3 von 62``, ``Document 3 de 62``, alone on a line.
_RULE = re.compile(
    rf"\ufeff?[ \t\xa0\f]*+(?:FOCUS - )?"
    rf"(?:(?P<n>\d++) {_COUNT} (?P<of>\d++) D(?:O[CK]UMENT[A-Z]{{0,4}}|o[ck]ument[a-z]{{0,2}})"
    rf"|(?:Do[ck]ument[a-z]?|DO[CK]UMENT[A-Z]?) (?P<nn>\d++) {_COUNT} (?P<oof>\d++))[ \t\xa0]*\r?"
)
_RULE_WORDS = ("OCUMENT", "ocument", "OKUMENT", "okument")
#: What closes an article: a copyright, or the last words of a print job.
CLOSING = re.compile(r"(?:Copyright\b|©|\(c\) ?(?:19|20)\d\d|\*{3,} Print Completed)", re.I)
_ADDRESS = re.compile(r"https?://\S+$")
#: Labels that stand above the text and have one value of their kind: they tell labels from a headline.
_CERTAIN = frozenset(
    ["authors", "section", "length", "language", "load_date", "dateline", "title", "body", "standfirst"]
)
#: Labels that do not stand below the text.
_ABOVE_ONLY = frozenset(["title", "body", "standfirst"])


def rules_in(text: str, end: int | None = None) -> list[re.Match[str]]:
    """The lines that number the articles of a file, up to an offset."""
    return lines_like(text, _RULE, _RULE_WORDS, end)


def _first_rule(text: str) -> re.Match[str] | None:
    """The line that numbers an article: mostly its first, but there may be a cover page above it."""
    first = text.find("\n")
    line = _RULE.fullmatch(text, 0, first) if 0 <= first <= LONGEST_LINE else None
    return line or next(iter(rules_in(text)), None)


def number_of(article: str) -> tuple[int, int] | None:
    """The number of an article in its file, and of how many: ``3 of 62``."""
    spot = parts_of(article).number
    found = _RULE.match(article, *spot) if spot else None
    return (int(found["n"] or found["nn"]), int(found["of"] or found["oof"])) if found else None


class Parts(NamedTuple):
    """The parts of an article, in offsets into its text; ``echoed`` if the last words of its fields come again."""

    number: tuple[int, int] | None
    masthead: list[Group]
    headline: list[Group]
    labels: list[Label]
    text: list[Group]
    foot_labels: list[Label]
    closing: list[Group]
    blocks: tuple[tuple[int, int], ...] = ()
    echoed: bool = False


@lru_cache(maxsize=4)
def parts_of(text: str) -> Parts:
    """The parts of the one article in a text, perhaps below a cover page."""
    rule = _first_rule(text)
    number = rule.span() if rule else None
    groups = groups_of(text, rule.end() if rule else 0)
    cover = groups_of(text[: rule.end()], 0) if rule else []
    notice = len(groups) > 3 and groups[0].indent < CENTRED and _ADDRESS.match(text, groups[1].start, groups[1].end)
    parts = _notice(text, groups) if notice else _parts(text, groups)
    echoed = any(text.startswith(ECHOED, group.start) for group in parts.masthead)
    return parts._replace(number=number, blocks=tuple(_blocks([*cover, *groups], parts.text[:1])), echoed=echoed)


def _blocks(groups: list[Group], opening: list[Group]) -> Iterator[tuple[int, int]]:
    """A group is a block; where the text opens behind its label, the label is one of its own."""
    cut = opening[0].start if opening else 0
    for start, end, *_ in groups:
        if start < cut < end:
            yield start, cut
            start = cut
        yield start, end


def _parts(text: str, groups: list[Group]) -> Parts:
    """The parts of an article in groups of lines."""
    masthead, headline, at = _above(text, groups)
    labels, below, body = _labels(text, groups, at)
    if labels and not headline and labels[0].field not in _CERTAIN and not any(one.field == "title" for one in labels):
        headline, labels = [groups[at]], [one for one in labels if one.start >= groups[at].end]
    if not labels or _closes(text, groups, below):
        labels, body = [], None
        below = at
        if headline and (not masthead or headline[0].start > masthead[-1].start):
            below -= len(headline) - 1
            headline = headline[:1]
    end = _end(text, groups, below)
    last, foot_labels = _foot(text, groups, below, end)
    paragraphs = groups[below:last]
    if body is not None and body.end > body.value:
        paragraphs = [Group(body.value, body.end), *paragraphs]
    return Parts(None, masthead, headline, labels, paragraphs, foot_labels, groups[end:])


def _notice(text: str, groups: list[Group]) -> Parts:
    """A page of the web, which has no labels: publication, address, date, title, length, teaser."""
    masthead, headline, below = [groups[0], *groups[2:3]], groups[3:4], 4
    labels = [Label("url", groups[1].start, groups[1].start, groups[1].end)]
    if len(groups) > below and LENGTH.match(text[groups[below].start : groups[below].end]):
        group = groups[below]
        labels.append(Label("length", group.start, group.start, group.end))
        below += 1
    end = _end(text, groups, below)
    return Parts(None, masthead, headline, labels, groups[below:end], [], groups[end:])


def _above(text: str, groups: list[Group]) -> tuple[list[Group], list[Group], int]:
    """Masthead, headline, and the number of the group below both.

    Where the headline stands inside the masthead the date is below it.
    """
    top = _centred_from(text, groups, 0)
    end = top
    while end < min(len(groups), top + MOST_MORE) and not is_centred(text, groups[end]):
        if groups[end].labels:
            break
        end += 1
    below = _centred_from(text, groups, end)
    if top < end < below and not _dated(text, groups[:top]) and _dated(text, groups[end:below]):
        return [*groups[:top], *groups[end:below]], groups[top:end], below
    short = [group for group in groups[top:end] if group.end - group.start <= LONGEST_HEADLINE]
    headline = groups[top : top + len(short)] if short[:1] == groups[top : top + 1] else []
    if end < len(groups) and groups[end].labels:
        return groups[:top], groups[top:end], end
    return groups[:top], headline[:1], top + len(headline[:1])


def _centred_from(text: str, groups: list[Group], at: int) -> int:
    """The number of the first group from a number on that is not centred."""
    while at < len(groups) and is_centred(text, groups[at]):
        at += 1
    return at


def _dated(text: str, groups: list[Group]) -> bool:
    return any(dates_in(text[group.start : group.end]) for group in groups)


def _labels(text: str, groups: list[Group], at: int) -> tuple[list[Label], int, Label | None]:
    """The labels above the text, the number of the group below them, and the label that opens the text."""
    labels: list[Label] = []
    while at < len(groups):
        found = groups[at].labels
        if not found:
            more = _more(text, groups, at) if labels else 0
            if not more:
                break
            at += more
            labels[-1] = labels[-1]._replace(end=groups[at - 1].end)
            continue
        labels += found
        at += 1
        for body in found:
            if body.field == "body":
                return [one for one in labels if one.start < body.start] + [body], at, body
    return labels, at, None


def _more(text: str, groups: list[Group], at: int) -> int:
    """How many groups belong to the value of the label above them: labels go on below, or a gap parts them."""
    for more in range(1, MOST_MORE + 1):
        if at + more >= len(groups) or groups[at].gap >= PARTED:
            return 0
        if groups[at + more].gap >= PARTED:
            return more
        found = groups[at + more].labels
        if found:
            return more if found[0].field in _CERTAIN and not _closes(text, groups, at + more) else 0
    return 0


def _closes(text: str, groups: list[Group], at: int) -> bool:
    """Whether nothing but labels and a copyright stands from a group on."""
    while at < len(groups) and groups[at].labels:
        at += 1
    return at == _end(text, groups, at)


def _end(text: str, groups: list[Group], at: int) -> int:
    """The number of the group that closes the article: the first copyright that is centred."""
    for number in range(at, len(groups)):
        group = groups[number]
        if group.indent >= CENTRED and CLOSING.match(text, group.start):
            return number
    return len(groups)


def _foot(text: str, groups: list[Group], below: int, end: int) -> tuple[int, list[Label]]:
    """The number of the group with which the labels below the text begin, and these labels.

    A caption may have several paragraphs: where it stands first among the labels, the last of its label counts.
    """
    last = end
    while last > below and _are_foot(groups[last - 1].labels):
        last -= 1
    if not any(map(_is_caption, groups[last:end])):
        last = next((n for n in range(last - 1, below - 1, -1) if _is_caption(groups[n])), last)
    labels = [label for group in groups[last:end] for label in group.labels]
    ends = [*[label.start for label in labels[1:]], groups[end - 1].end if end else 0]
    return last, [label._replace(end=stop) for label, stop in zip(labels, ends, strict=False)]


def _is_caption(group: Group) -> bool:
    return bool(group.labels) and group.labels[0].field == "caption"


def _are_foot(labels: tuple[Label, ...]) -> bool:
    """Whether labels may stand below the text."""
    return bool(labels) and all(label.field not in _ABOVE_ONLY for label in labels)
