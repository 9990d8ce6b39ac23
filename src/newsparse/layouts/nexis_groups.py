"""The lines of an old Nexis file in groups, as blank lines divide them, and the labels with which groups open."""

from __future__ import annotations

import re
from typing import NamedTuple

from .labels import IN_CAPITALS, Label, read_label
from .language_names import language_code

#: Centred lines are indented by so many columns at least; a text's first lines by fewer.
CENTRED = 3
#: A centred line as long as this may stand at the margin.
WIDE = 66
#: No label is shorter: ``VON``, ``KOP``.
SHORTEST_LABEL = 3
#: Values that are a date, a length or a language are not longer than this.
LONGEST_FACT = 60

_BLANK = re.compile(r"\n(?:[^\S\n]*+\n)++")
_BLANK_CR = re.compile(r"(?>\r\n|\r|\n)(?:[^\S\r\n]*+(?>\r\n|\r|\n))++")
_LINE_END = re.compile(r"\r\n|\r|\n")
#: ``12 words``
LENGTH = re.compile(r"\d[\d.,]* *[^\W\d_]{1,12}\.?$")


class Group(NamedTuple):
    """Lines without a blank line between: offsets, the columns before the first, line ends above it, and its labels."""

    start: int
    end: int
    indent: int = 0
    gap: int = 0
    labels: tuple[Label, ...] = ()


def groups_of(text: str, start: int) -> list[Group]:
    """The groups of lines below an offset; white space around them does not count."""
    groups = []
    gap = 0
    blank = _BLANK if "\r" not in text else _BLANK_CR
    for found in (*blank.finditer(text, start), None):
        end = found.start() if found else len(text)
        raw = text[start:end]
        solid = raw.strip()
        if solid:
            before = raw.index(solid[0])
            at = start + before
            labels = _labels(text, at, at + len(solid)) if solid[:SHORTEST_LABEL].isupper() else ()
            groups.append(Group(at, at + len(solid), _columns(raw[:before]) if before else 0, gap, labels))
            gap = 0
        if found:
            gap += found[0].count("\n") or len(found[0])
            start = found.end()
    return groups


def _columns(white: str) -> int:
    """How many columns white space takes on its last line."""
    return len(white[max(white.rfind("\n"), white.rfind("\r")) + 1 :].expandtabs())


def is_centred(text: str, group: Group) -> bool:
    """Whether a group is centred; its first line may be too wide for it."""
    if group.indent >= CENTRED:
        return True
    lines = _LINE_END.split(text[group.start : group.end], maxsplit=1)
    return len(lines) == 2 and len(lines[0]) >= WIDE and len(lines[1]) - len(lines[1].lstrip()) >= CENTRED


def _labels(text: str, start: int, end: int) -> tuple[Label, ...]:
    """The labels of a group, if it opens with one; each line may open with another."""
    first = _label(text, start, end)
    if first is None:
        return ()
    labels = [first]
    for line_end in _LINE_END.finditer(text, start, end):
        found = _label(text, line_end.end(), end)
        if found:
            labels[-1] = labels[-1]._replace(end=line_end.start())
            labels.append(found)
    return tuple(labels)


def _label(text: str, start: int, end: int) -> Label | None:
    """The label that opens a stretch of text, if its value is what such a label has."""
    label = read_label(text, IN_CAPITALS, start, end)
    if label is None or label.field not in ("language", "load_date", "length"):
        return label
    value = text[label.value : min(label.end, label.value + LONGEST_FACT)]
    value = _LINE_END.split(value, maxsplit=1)[0].strip()
    if label.field == "language":
        return label if language_code(value) or value.isupper() or not value else None
    if label.field == "length":
        return label if LENGTH.match(value) or not value else None
    return label if any(char.isdigit() for char in value) or not value else None
