"""Lets the rules speak over a document, in order, and writes down what they say.

The engine is handed the rules and knows none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from inspect import cleandoc
from operator import itemgetter
from typing import NamedTuple

from .article import Document, Mark
from .blocks import Block
from .page import Page

_SPAN = itemgetter(Mark._fields.index("start"), Mark._fields.index("end"))

#: The name under which the engine marks what no rule has taken.
NOBODY = "rest"


class Rule(NamedTuple):
    """One decision about what a stretch of text is.

    ``speak`` looks at a page and yields marks in its open text. ``example`` is a text that it must
    mark, ``not_example`` one that it must leave alone. A rule that guesses is silent where its
    field is settled, and one about a kind of phrase where no short line opens with one.
    """

    name: str
    field: str
    speak: Callable[[Page], Iterable[Mark]]
    doc: str
    example: str
    not_example: str
    guess: bool = False
    opening: str = ""


def rule(field: str, *, example: str, not_example: str, guess: bool = False, opening: str = "") -> Callable[..., Rule]:
    """Make a rule about a field of a function; its name and docstring are the rule's."""

    def made(speak: Callable[[Page], Iterator[Mark]]) -> Rule:
        doc = cleandoc(speak.__doc__ or "")
        return Rule(speak.__name__, field, speak, doc, example, not_example, guess, opening)

    return made


def mark(document: Document, rules: Iterable[Rule]) -> tuple[Mark, ...]:
    """The marks on a document, in the order of its text.

    Every character that is not white space lies in exactly one mark: what no rule takes is
    boilerplate, or a label where it has neither letter nor figure.
    """
    page = Page(document)
    for rule in rules:
        if (rule.opening and not page.opening(rule.opening)) or (rule.guess and page.settled(rule.field)):
            continue
        marks = list(rule.speak(page))
        if marks:
            page.take(rule.name, marks)
    page.take(NOBODY, [_rest(block) for block in page.open])
    return tuple(sorted(page.marks, key=_SPAN))


def _rest(block: Block) -> Mark:
    """The mark on a block that no rule has taken."""
    says = block.text[0].isalnum() or any(map(str.isalnum, block.text))
    return Mark("boilerplate" if says else "label", block.text if says else None, block.start, block.end)
