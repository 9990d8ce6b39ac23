"""How a record of ProQuest's text export is built: rules, labels, values, and where its text ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from .proquest_labels import LONGEST_LABEL, field_of, labels_of

#: The rules above a record.
RULES = ("_" * 60, "*" * 50)
FULL_TEXT = labels_of(["full_text"])
#: What a label has for a value where there is none.
NONE = re.compile(
    r"(?:none available|not available|unavailable|n/?a|full text (?:is )?(?:not |un)available"
    r"|nicht verfügbar|non disponible|no disponible|non disponibile|não disponível)\.?",
    re.I,
)
NUMBERED = re.compile(r"Do[ck]umento? ([\d,.]{1,7}) (?:of|von|de|di) ([\d,.]{1,7})[ \t]*(?=[\r\n]|\Z)")
FOOT = re.compile(r"(?:Contact us at: |Database copyright |Terms and Conditions: |Bibliography[ \t]*(?=[\r\n]|\Z))")
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
#: So many labels below a text are none of its lines.
FEWEST_LABELS = 3
URL = re.compile(r"https?://\S+")
#: The lines of a record that are not the article's own, by their first character.
_EDGES = {
    **dict.fromkeys("_*", _RULE),
    **dict.fromkeys("BCT", FOOT),
    "D": re.compile(f"{NUMBERED.pattern}|{FOOT.pattern}"),
    "h": URL,
}


class Field(NamedTuple):
    """A label with its value: the field, where the label begins, and where its value begins and ends.

    The field of a line without a label is ``line``.
    """

    name: str
    start: int
    value: int
    end: int


def rules_in(text: str, start: int = 0) -> list[int]:
    """Where the lines that are rules begin, in order, from an offset on."""
    found = []
    for line in RULES:
        at = text.find(line, start)
        while at >= 0:
            rule = _RULE.match(text, at)
            if rule and (at == 0 or text[at - 1] in "\r\n\ufeff"):
                found.append(at)
            at = text.find(line, rule.end() if rule else at + len(line))
    return sorted(found)


def text_end(record: str, start: int) -> int:
    """Where the labels below the text begin: at the first known one below which only labels follow."""
    begin = end = imprint_in(record, start)
    for gap in reversed(list(_BLANK.finditer(record, start, end))):
        at = gap.end()
        if field_of(record, at, at + LONGEST_LABEL):
            begin = at
        elif at < end and not _LABEL.match(record, at, at + LONGEST_LABEL) and not is_edge(record, at):
            break
    return begin if begin < end else _tight_end(record, start, end)


def imprint_in(text: str, start: int) -> int:
    """Where the rule is below which the imprint of the database stands; the end of the text if it has none."""
    return next((rule for rule in rules_in(text, start) if is_imprint(text[rule:])), len(text))


def is_imprint(part: str) -> bool:
    """Whether the database's imprint stands below a rule."""
    return FOOT.match(part.lstrip("_* \t\r\n")) is not None


def _tight_end(record: str, start: int, end: int) -> int:
    """The same where no line is blank: at the first of the lines down to the end that open with a known label."""
    lines = [line.start() for line in _LINE.finditer(record, start, end)]
    labelled = len(lines)
    while labelled > 0 and field_of(record, lines[labelled - 1], lines[labelled - 1] + LONGEST_LABEL):
        labelled -= 1
    return lines[labelled] if len(lines) - labelled >= FEWEST_LABELS else end


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
