"""How a record of ProQuest's text export is built: rules, labels, values, and where its text ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from .proquest_labels import LONGEST_LABEL, field_of, labels_of

#: The rules above a record.
RULES = ("_" * 60, "*" * 50)
FULL_TEXT = labels_of(["full_text"])
#: What a label has for a value where there is none.
NONE = re.compile(r"(?:none available|not available|unavailable|n/?a|full text (?:is )?(?:not |un)available)\.?", re.I)
NUMBERED = re.compile(r"Do[ck]umento? ([\d,.]{1,7}) (?:of|von|de|di) ([\d,.]{1,7})[ \t]*(?=[\r\n]|\Z)")
FOOT = re.compile(r"(?:Contact us at: |Database copyright |Terms and Conditions: )")
#: ``Harbour Post ; Port Amity [Port Amity]. 09 Mar 2022: A.1.``, or the date alone.
INFO = re.compile(
    r"(?:(?P<publisher>[^;\[\]]{2,100}?) ?;[^\[\]]{0,100}\[[^\]]{0,100}\]\.? ?)?"
    r"(?P<date>[^:\[\]]{4,30}?)(?:: (?P<page>[^:]{1,14}?))?\.?"
)

_RULE = re.compile(rf"(?:{RULES[0]}|{re.escape(RULES[1])})[ \t]*(?=[\r\n]|\Z)")
#: What could be a label, known or not.
_LABEL = re.compile(r"[^\W\d_](?:[^\W\d_]|[ \xa0/&-]){1,38}:")
_BREAK = r"(?>\r\n|\r|\n)"
_BLANK = re.compile(rf"{_BREAK}[ \t]*{_BREAK}\s*")
_LINE = re.compile(r"[^\s][^\r\n]*")
URL = re.compile(r"https?://\S+")
#: The lines of a record that are not the article's own, by their first character.
_EDGES = {"_": _RULE, "*": _RULE, "D": re.compile(f"{NUMBERED.pattern}|{FOOT.pattern}"), "h": URL, "C": FOOT, "T": FOOT}


class Field(NamedTuple):
    """A label with its value: the field, where the label begins, and where its value begins and ends.

    The field of a line without a label is ``line``.
    """

    name: str
    start: int
    value: int
    end: int


def rules_in(text: str) -> list[int]:
    """Where the lines that are rules begin, in order."""
    found = []
    for line in RULES:
        at = text.find(line)
        while at >= 0:
            rule = _RULE.match(text, at)
            if rule and (at == 0 or text[at - 1] in "\r\n\ufeff"):
                found.append(at)
            at = text.find(line, rule.end() if rule else at + len(line))
    return sorted(found)


def text_end(record: str, start: int) -> int:
    """Where the labels below the text begin: at the first known one below which only labels follow."""
    begin = len(record)
    for gap in reversed(list(_BLANK.finditer(record, start))):
        at = gap.end()
        if field_of(record, at, at + LONGEST_LABEL):
            begin = at
        elif at < len(record) and not _LABEL.match(record, at, at + LONGEST_LABEL) and not is_edge(record, at):
            break
    return begin


def fields_of(text: str, start: int, end: int) -> list[Field]:
    """The labels with their values in a part of a record; a value ends at the next known label.

    Only an abstract has blank lines in it.
    """
    found: list[Field] = []
    for line in _LINE.finditer(text, start, end):
        at, last = line.start(), line.start() + len(line[0].rstrip())
        label = field_of(text, at, last)
        if label:
            found.append(Field(label[0], at, label[1], last))
        elif found and _goes_on(text, found[-1], at):
            found[-1] = found[-1]._replace(end=last)
        else:
            found.append(Field("line", at, at, last))
    return found


def _goes_on(text: str, field: Field, at: int) -> bool:
    """Whether a line without a label belongs to the value above it."""
    if field.name == "line" or is_edge(text, at):
        return False
    return field.name == "standfirst" or not _BLANK.match(text, field.end)


def is_edge(text: str, at: int) -> bool:
    """Whether a line is none of the article's own: a rule, a number, an address, the database's imprint."""
    edge = _EDGES.get(text[at])
    return edge is not None and edge.match(text, at) is not None
