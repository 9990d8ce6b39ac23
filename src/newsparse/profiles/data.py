"""What a profile says, and how it is read from its TOML: one reader a key, an error with a line for what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from .patterns import LONGEST_LINE, PatternError, compiled
from .source import Keys, Source, listed, nearest

#: What a label may be: fields of the record, and what the text begins and ends with.
FIELDS = (
    "title", "standfirst", "authors", "date", "updated", "dateline", "publisher", "section", "page", "language",
    "keywords", "copyright", "url", "caption", "load_date", "boilerplate", "body", "end", "ignore",
)  # fmt: skip
#: With one of these and a plus, ``publisher+date+page``, several stand in one value: the first named comes first.
ALSO = ("date", "page")
ORDERS: dict[str, bool | None] = {"day-first": False, "month-first": True, "year-first": None}
WHERE = ("before", "after", "between")
TEXTS = ("found", "below-labels")
PARAGRAPHS = ("blank-lines", "one-a-line")
VALUES = ("one-line", "to-blank-line")
#: A label is not longer than this, in characters.
LONGEST_LABEL = 60

_NAME = re.compile(r"[\w][\w.-]{0,39}")


class Sign(NamedTuple):
    """A literal text, or a pattern."""

    literal: str
    pattern: re.Pattern[str] | None = None

    def stands_in(self, text: str) -> bool:
        """Whether it stands somewhere in a text; a pattern on a line that is not too long."""
        if self.pattern is None:
            return self.literal in text
        lines = (line for line in re.split(r"[\r\n]+", text) if len(line) <= LONGEST_LINE)
        return any(self.pattern.search(line) for line in lines)

    def fits(self, line: str) -> bool:
        """Whether it is the whole of a line, without white space around it."""
        if self.pattern is None:
            return line == self.literal
        return len(line) <= LONGEST_LINE and self.pattern.fullmatch(line) is not None

    def number_in(self, line: str) -> tuple[int, int] | None:
        """What the groups ``number`` and ``of`` of a pattern are on a line that it fits: the third of 62."""
        if self.pattern is None or not {"number", "of"} <= set(self.pattern.groupindex):
            return None
        found = self.pattern.fullmatch(line)
        numbers = (found["number"] or "", found["of"] or "") if found else ("", "")
        return (int(numbers[0]), int(numbers[1])) if all(map(str.isdecimal, numbers)) else None


class Separator(NamedTuple):
    """A line that stands before, after or between articles."""

    sign: Sign
    where: str = "between"


@dataclass(frozen=True, slots=True)
class Data:
    """What a profile says. ``labels`` are label and field, ``first_lines`` the fields of the lines above them;
    ``without`` are names of rules of the base."""

    name: str
    description: str = ""
    extends: str = "plain"
    all_signs: tuple[Sign, ...] = ()
    any_signs: tuple[Sign, ...] = ()
    separator: Separator | None = None
    labels: tuple[tuple[str, str], ...] = ()
    first_lines: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    month_first: bool | None = None
    without: tuple[str, ...] = ()
    text: str = "found"
    paragraphs: str | None = None
    values: str = "one-line"


def data_of(source: Source, base: Data) -> Data:
    """What the file says, on top of a base: labels, phrases and rules to switch off are added to the base's.

    Raises ProfileError. Names of layouts and rules are not looked up here.
    """
    said: dict[str, Any] = {}
    for key, value in source.values.items():
        if key not in READERS:
            raise source.error((key,), f"unknown key {key!r}; {nearest(key, READERS)}")
        said |= READERS[key](source, key, value)
    said["labels"] = tuple((dict(base.labels) | dict(said.get("labels", ()))).items())
    for name in ("boilerplate", "without"):
        said[name] = tuple(dict.fromkeys((*getattr(base, name), *said.get(name, ()))))
    said.pop("extends", None)
    return replace(base, **said)


def _text(source: Source, keys: Keys, value: Any) -> str:
    """A text that is not empty."""
    if not isinstance(value, str):
        raise source.error(keys, f"{'.'.join(keys)} must be a text in quotes")
    if not value.strip():
        raise source.error(keys, f"{'.'.join(keys)} is empty")
    return value


def _texts(source: Source, key: str, value: Any) -> dict[str, Any]:
    """A list of texts."""
    if not isinstance(value, list):
        raise source.error((key,), f'{key} must be a list of texts: ["…", "…"]')
    return {key: tuple(" ".join(_text(source, (key,), item).split()) for item in value)}


def _choice(choices: tuple[str, ...]) -> Callable[[Source, str, Any], dict[str, Any]]:
    """A reader for one of a few words."""

    def reader(source: Source, key: str, value: Any) -> dict[str, Any]:
        if value not in choices:
            raise source.error((key,), f"{key} must be one of {listed(choices)}, not {value!r}")
        return {key: value}

    return reader


def _name(source: Source, key: str, value: Any) -> dict[str, Any]:
    if not _NAME.fullmatch(_text(source, (key,), value)):
        raise source.error((key,), f"{key} must be at most 40 letters, figures, dots and hyphens, not {value!r}")
    return {key: value}


def _plain_text(source: Source, key: str, value: Any) -> dict[str, Any]:
    return {key: _text(source, (key,), value).strip()}


def _date_order(source: Source, key: str, value: Any) -> dict[str, Any]:
    return {"month_first": ORDERS[_choice(tuple(ORDERS))(source, key, value)[key]]}


def _sign(source: Source, keys: Keys, value: Any) -> Sign:
    """A text, or a table with a pattern."""
    if isinstance(value, str):
        return Sign(_text(source, keys, value).strip())
    if not isinstance(value, dict) or set(value) != {"pattern"}:
        raise source.error(keys, f"{keys[0]} takes a text in quotes or {{pattern = '…'}}, not {value!r}")
    pattern = _text(source, keys, value["pattern"])
    try:
        return Sign("", compiled(pattern))
    except PatternError as error:
        raise source.error(keys, f"bad pattern {pattern!r}: {error}", pattern) from error


def _recognise(source: Source, key: str, value: Any) -> dict[str, Any]:
    """Signs that must all stand in the text; or a table of ``all`` and ``any``."""
    if isinstance(value, dict) and "pattern" not in value:
        unknown = next((name for name in value if name not in ("all", "any")), None)
        if unknown is not None:
            raise source.error((key, unknown), f"unknown key {unknown!r} in {key}; it takes all and any")
        return {f"{name}_signs": _signs(source, (key, name), signs) for name, signs in value.items()}
    return {"all_signs": _signs(source, (key,), value)}


def _signs(source: Source, keys: Keys, value: Any) -> tuple[Sign, ...]:
    items = value if isinstance(value, list) else [value]
    if not items:
        raise source.error(keys, f"{'.'.join(keys)} is empty")
    return tuple(_sign(source, keys, item) for item in items)


def _separator(source: Source, key: str, value: Any) -> dict[str, Any]:
    """A line as a text; or a table with ``line`` or ``pattern``, and ``where``."""
    if not isinstance(value, dict):
        return {key: Separator(_sign(source, (key,), value))}
    for name in value:
        if name not in ("line", "pattern", "where"):
            raise source.error((key, name), f"unknown key {name!r} in {key}; it takes line or pattern, and where")
    where = value.get("where", "between")
    if where not in WHERE:
        raise source.error((key, "where"), f"{key}.where must be one of {listed(WHERE)}, not {where!r}")
    if ("line" in value) == ("pattern" in value):
        raise source.error((key,), f"{key} takes either line or pattern")
    kind = "line" if "line" in value else "pattern"
    sign = _sign(source, (key, kind), value["line"] if kind == "line" else {"pattern": value["pattern"]})
    if sign.fits(""):
        raise source.error((key, kind), f"{key} fits a blank line; a separator must have a letter or a sign")
    return {key: Separator(sign, where)}


def _labels(source: Source, key: str, value: Any) -> dict[str, Any]:
    """Label → field. The colon behind a label need not be written."""
    if not isinstance(value, dict):
        raise source.error((key,), f'{key} must be a table: [{key}], and below it "Label" = "field"')
    labels = []
    for label, field in value.items():
        solid = " ".join(label.split()).rstrip(":： ")
        if not solid or len(solid) > LONGEST_LABEL:
            raise source.error((key, label), f"a label has 1 to {LONGEST_LABEL} characters")
        labels.append((solid, _field(source, (key, label), field)))
    return {key: tuple(labels)}


def _first_lines(source: Source, key: str, value: Any) -> dict[str, Any]:
    """The fields of the first lines of an article, in order."""
    if not isinstance(value, list):
        raise source.error((key,), f'{key} must be a list of fields: ["title", "date"]')
    return {key: tuple(_field(source, (key,), field) for field in value)}


def _field(source: Source, keys: Keys, value: Any) -> str:
    """A field, or one with date and page: ``publisher+date+page``."""
    first, *more = value.split("+") if isinstance(value, str) else [""]
    if first not in FIELDS or any(field not in ALSO for field in more):
        message = f"unknown field {value!r}; there are {listed(FIELDS)}, and with a plus +date and +page"
        raise source.error(keys, message, value if isinstance(value, str) else None)
    return str(value)


#: Key of the TOML → what reads its value.
READERS: Mapping[str, Callable[[Source, str, Any], dict[str, Any]]] = {
    "name": _name,
    "description": _plain_text,
    "extends": _name,
    "recognise": _recognise,
    "separator": _separator,
    "labels": _labels,
    "first_lines": _first_lines,
    "boilerplate": _texts,
    "date_order": _date_order,
    "without": _texts,
    "text": _choice(TEXTS),
    "paragraphs": _choice(PARAGRAPHS),
    "values": _choice(VALUES),
}
