"""Which lines of a proof are shown, and which are folded away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

from .proof import Line

#: Of a run of text of one kind so many pieces stay at either end, and at least so many are folded.
EDGE, FEWEST = 2, 4
#: Beside what spoke about a field, so many lines with text are shown.
NEAR = 1

#: What is folded, and how one and many of it are called.
KINDS = {
    "paragraph": ("paragraph", "paragraphs"),
    "boilerplate": ("stretch beside the article", "stretches beside the article"),
}
#: What counts as boilerplate here: neither it nor these are the article's.
BESIDE = frozenset(["boilerplate", "label"])


@dataclass(frozen=True, slots=True)
class Fold:
    """Lines folded away; ``kind`` is what they all are, a key of KINDS, or empty."""

    lines: tuple[Line, ...]
    kind: str = ""

    @property
    def caption(self) -> str:
        """What is folded away: ``36 paragraphs, lines 12 to 83``."""
        first, last = self.lines[0].number, self.lines[-1].number
        where = f"lines {first} to {last}" if first < last else f"line {first}"
        count = _begun(self.lines)
        return f"{count} {KINDS[self.kind][count > 1]}, {where}" if self.kind else where


Shown = Line | Fold


class View(NamedTuple):
    """What of a proof is shown: what spoke about one field, or all; with long runs folded, or with ``everything``.

    ``asked`` says that the layout was named by the user, not recognised.
    """

    field: str | None = None
    everything: bool = False
    asked: bool = False


#: A whole proof, with long runs folded.
ALL = View()


def shown(lines: Sequence[Line], view: View = ALL) -> Iterator[Shown]:
    """The lines and the folds of a view; with ``everything`` only what does not speak about its field is folded."""
    for part in about(lines, view.field) if view.field else [lines]:
        if isinstance(part, Fold):
            yield part
        else:
            yield from part if view.everything else folded(part)


def folded(lines: Iterable[Line]) -> Iterator[Shown]:
    """The lines, with the middle of long runs of the article's own text, and of what is not the article, folded.

    Of several blank lines one is left.
    """
    for kind, run in _runs(_without_gaps(lines)):
        yield from _folded_run(run, kind) if kind in KINDS else run


def about(lines: Sequence[Line], field: str) -> Iterator[Sequence[Line] | Fold]:
    """The lines on which a rule spoke about a field, with those beside them; the rest is folded."""
    solid = [number for number, line in enumerate(lines) if line.rows]
    spoke = [place for place, number in enumerate(solid) if any(row.field == field for row in lines[number].rows)]
    near = {place for here in spoke for place in range(here - NEAR, here + NEAR + 1)}
    keep = {solid[place] for place in near if 0 <= place < len(solid)}
    for (before, above), (after, below) in pairwise(enumerate(solid)):
        if before in near and after in near:
            keep.update(range(above, below))
    for kept, group in groupby(range(len(lines)), key=keep.__contains__):
        some = tuple(lines[number] for number in group)
        if kept or any(line.rows for line in some):
            yield some if kept else Fold(some)


def _without_gaps(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines without blank ones that follow a blank one."""
    blank = False
    for line in lines:
        if line.rows or not blank:
            yield line
        blank = not line.rows


def _runs(lines: Iterable[Line]) -> Iterator[tuple[str, list[Line]]]:
    """Neighbouring lines of one kind; a blank line is of the kind of those above it."""
    run: list[Line] = []
    kind = ""
    for line in lines:
        here = _kind(line) if line.rows else kind
        if run and here != kind:
            yield kind, run
            run = []
        run.append(line)
        kind = here
    if run:
        yield kind, run


def _kind(line: Line) -> str:
    """What a line is, if all of it is one thing and nobody was outvoted."""
    fields = {"boilerplate" if row.field in BESIDE else row.field for row in line.rows if row.accepted}
    return fields.pop() if len(fields) == 1 and all(row.accepted for row in line.rows) else "mixed"


def _folded_run(run: list[Line], kind: str) -> Iterator[Shown]:
    """A run with its middle folded, if it is long."""
    begins = [number for number, line in enumerate(run) if any(row.begins for row in line.rows)]
    if len(begins) < 2 * EDGE + FEWEST:
        yield from run
        return
    first, last = begins[EDGE], begins[-EDGE]
    yield from run[:first]
    yield Fold(tuple(_trimmed(run[first:last])), kind)
    yield from run[last - 1 : last] if not run[last - 1].rows else ()
    yield from run[last:]


def _trimmed(lines: list[Line]) -> list[Line]:
    """Lines without a blank one at their end, which is shown."""
    return lines if lines[-1].rows else lines[:-1]


def _begun(lines: Iterable[Line]) -> int:
    """How many pieces begin on lines."""
    return sum(any(row.begins for row in line.rows) for line in lines)
