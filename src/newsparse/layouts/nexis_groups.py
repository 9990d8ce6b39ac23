"""The lines of an old Nexis file in groups, as blank lines divide them, and the labels with which groups open."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ..blocks import Block, unwrap
from .labels import Label, read_label
from .language_names import language_code
from .nexis_labels import IN_CAPITALS

#: Centred lines are indented by so many columns at least; a text's first lines by fewer.
CENTRED = 3
#: A centred line as long as this may stand at the margin.
WIDE = 66
#: No label is shorter: ``VON``, ``KOP``.
SHORTEST_LABEL = 3
#: Values that are a date, a length or a language are not longer than this.
LONGEST_FACT = 60

#: What stands between two groups: line ends, blank lines, and the blanks before the next line that is none.
_BETWEEN = re.compile(r"\n(?:[^\S\n]*+\n)++[^\S\n]*+")
_BETWEEN_CR = re.compile(r"(?>\r\n|\r|\n)(?:[^\S\r\n]*+(?>\r\n|\r|\n))++[^\S\r\n]*+")
_WHITE = re.compile(r"\s*+")
_LINE_END = re.compile(r"\r\n|\r|\n")
#: A mark of broken downloads, in which the last word of a field comes again.
ECHOED = "$%"
_AGAIN = re.compile(r"(?P<word>\b[^\W\d_]{2,30}\b)(?:\s{1,3}(?P=word)\b){1,9}$", re.I)
#: ``12 words``
LENGTH = re.compile(r"\d[\d.,]* *(?P<unit>[^\W\d_]{1,12})(?: (?P=unit))*+\.?$")


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
    at = _WHITE.match(text, start).end()  # type: ignore[union-attr] # it fits anything
    white = text[start:at]
    between = _BETWEEN if text.count("\r") == text.count("\r\n") else _BETWEEN_CR
    for found in (*between.finditer(text, at), None):
        end = found.start() if found else len(text)
        if end > at and text[end - 1].isspace():
            end = at + len(text[at:end].rstrip())
        if at < end:
            labels = _labels(text, at, end) if text[at : at + SHORTEST_LABEL].isupper() else ()
            groups.append(Group(at, end, *_indent_and_gap(white), labels))
        if found:
            at, white = found.end(), found[0]
    return groups


@lru_cache(maxsize=200)
def _indent_and_gap(white: str) -> tuple[int, int]:
    """How many columns white space takes on its last line, and how many line ends are in it."""
    last = white[max(white.rfind("\n"), white.rfind("\r")) + 1 :]
    return len(last.expandtabs()), white.count("\n") or white.count("\r")


def block_of(text: str, group: Group) -> Block:
    """A group as a block of its text."""
    return Block(group.start, group.end, unwrap(text[group.start : group.end]), 0)


def without_echo(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a field stands that a broken download wrote with its last word again: ``$% The Gazette gazette``."""
    start += len(ECHOED) + 1 if text.startswith(ECHOED, start) else 0
    again = _AGAIN.search(text, start, end)
    return start, again.end("word") if again else end


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
    if label is None or label.field not in _FACTS:
        return label
    value = text[label.value : min(label.end, label.value + LONGEST_FACT)]
    value = _LINE_END.split(value, maxsplit=1)[0].strip()
    return label if not value or _FACTS[label.field](value) else None


def _is_language(value: str) -> bool:
    return value.isupper() or language_code(value) is not None


def _has_figures(value: str) -> bool:
    return any(map(str.isdigit, value))


def _is_length(value: str) -> bool:
    return LENGTH.match(value) is not None


#: Labels whose value is a fact of a certain kind, and how it is told.
_FACTS = {"language": _is_language, "load_date": _has_figures, "length": _is_length}
