"""How a kind of file is laid out: how to recognise it, split it, and which rules read it.

One file per layout, one ordered table. The first that recognises a text reads it; ``plain`` is the
last and takes all.
"""

from __future__ import annotations

from ..errors import NoSuchNameError
from ..mark import Rule
from . import front_matter, plain
from .layout import Layout

LAYOUTS: tuple[Layout, ...] = (front_matter.LAYOUT, plain.LAYOUT)


def layout_for(text: str, wanted: Layout | str | None = None) -> Layout:
    """The layout that reads a text: the one wanted, or the first that recognises it.

    Raises NoSuchNameError for a name that is not known.
    """
    if isinstance(wanted, Layout):
        return wanted
    for layout in LAYOUTS:
        if layout.name == wanted or (wanted is None and layout.recognise(text)):
            return layout
    names = ", ".join(layout.name for layout in LAYOUTS)
    raise NoSuchNameError(f"no layout is called {wanted!r}; there are {names}")


def rules_by_name() -> dict[str, Rule]:
    """All rules that a layout has, by their names, in the order of the tables."""
    return {rule.name: rule for layout in reversed(LAYOUTS) for rule in layout.rules}
