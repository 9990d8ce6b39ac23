"""Which of the possible names count, now that all of them are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..languages import fold

if TYPE_CHECKING:
    from .reader import Found


class Credit(NamedTuple):
    """A stretch of a byline: ``text[start:end]``, the value it gives, and what it is.

    ``kind`` is ``person``, ``agency``, or ``aside`` for all that is neither.
    """

    start: int
    end: int
    value: str
    kind: str


def settled(found: list[Found], text: str) -> list[Credit]:
    """The credits for people and agencies. Who is named a second time counts once.

    Where a by-word names somebody again, a list of other articles begins, and nobody counts any more.
    """
    seen: set[str] = set()
    result = []
    for name in found:
        value = " ".join(text[name.start : name.end].split())
        folded = fold(value)
        if folded in seen:
            if name.part.before == "by":
                break
        elif name.shape == "agency" or _counts(name, found, text):
            result.append(Credit(name.start, name.end, value, "agency" if name.shape == "agency" else "person"))
            seen.add(folded)
    return result


def _counts(name: Found, found: list[Found], text: str) -> bool:
    """Whether a possible name is a person: full ones are, single ones where nobody is named in full.

    A single one then has company of its kind, or is the first thing that is named: "Staff, Berlin" names nobody.
    """
    if name.shape == "full":
        return True
    if any(other.shape == "full" for other in found):
        return name.part.before == "and"
    singles = [other for other in found if other.shape == "single"]
    joined = any(other.part.before == "and" for other in singles)
    return joined or (len(singles) == 1 and not any(char.isalnum() for char in text[: name.part.words[0].start]))
