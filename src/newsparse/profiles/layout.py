"""A profile as a layout: how it is recognised, split, read and described."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..layouts import Layout, layout_for
from ..layouts.layout import Check, Header
from .data import Data
from .finding import Separators, head_and_foot, is_empty, starts_in
from .rules import rules_of

NOTHING = Data("profile")


@dataclass(frozen=True, slots=True)
class Profile(Layout):
    """A layout made of data."""

    data: Data = NOTHING

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled are its data, and which of its rules it has."""
        return _of_data, (self.data, tuple(rule.name for rule in self.rules))


def profile_of(data: Data) -> Profile:
    """The layout that a profile's data describe, on the layout that they extend."""
    base = layout_for("", data.extends)
    signs = bool(data.all_signs or data.any_signs)
    return Profile(
        name=data.name,
        doc=_manual(data),
        recognise=_Recognise(data) if signs else base.recognise,
        split=_Split(data, base),
        rules=rules_of(data, base.rules),
        header=_Header(data, base),
        check=_Check(data, base),
        blocks=base.blocks,
        markdown=base.markdown,
        month_first=data.month_first if data.month_first is not None else base.month_first,
        data=data,
    )


def _of_data(data: Data, rules: tuple[str, ...]) -> Layout:
    """The profile with some of its rules."""
    return profile_of(data).only(rules)


@dataclass(frozen=True, slots=True)
class _Recognise:
    """Whether a text has all the signs of a profile, or those that it wants one of."""

    data: Data

    def __call__(self, text: str) -> bool:
        data = self.data
        if not all(sign.stands_in(text) for sign in data.all_signs):
            return False
        return not data.any_signs or any(sign.stands_in(text) for sign in data.any_signs)


@dataclass(frozen=True, slots=True)
class _Split:
    """Where articles begin: at the separators of the profile, or where its base divides."""

    data: Data
    base: Layout

    def __call__(self, text: str, begun: bool) -> Iterable[int]:
        separator = self.data.separator
        return starts_in(text, separator) if separator else self.base.split(text, begun)


@dataclass(frozen=True, slots=True)
class _Header:
    """How long the header of an article is: up to the label of its text, or down to the last label of its head.

    Else it is what the base says, unless that knows nothing of the separator.
    """

    data: Data
    base: Layout

    def __call__(self, article: str, index: int) -> Header:
        base = self.base.header(article, index)
        separator = self.data.separator
        if separator:
            empty = (f"article {index + 1} of the file is empty",) if is_empty(article, separator) else ()
            base = Header(base.length, empty)
        head, _ = head_and_foot(article, self.data)
        if head and head[-1].field == "body":
            return base._replace(length=head[-1].start)
        if head and self.data.text == "below-labels":
            return base._replace(length=head[-1].end)
        return base


@dataclass(frozen=True, slots=True)
class _Check:
    """What a profile checks: its separator, or what its base does."""

    data: Data
    base: Layout

    def __call__(self) -> Check:
        return Separators(self.data.separator) if self.data.separator else self.base.check()


def _manual(data: Data) -> str:
    """The description, and what the profile knows."""
    lines = [data.description or f"Files as the profile {data.name} describes them.", ""]
    lines.append(f"A profile, on the layout {data.extends}.")
    if data.separator:
        sign = data.separator.sign
        what = sign.pattern.pattern if sign.pattern else sign.literal
        lines.append(f"Separator, {data.separator.where} articles: {what}")
    lines += [f"{label} → {field}" for label, field in data.labels]
    lines += [f"Boilerplate: {phrase} …" for phrase in data.boilerplate]
    return "\n".join(lines)
