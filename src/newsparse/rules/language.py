"""The language of the text."""

from __future__ import annotations

from collections.abc import Iterator

from ..article import Mark
from ..mark import rule
from ..page import Page


@rule(
    "language",
    example="The rain stopped at noon, and the boats went out again as they had done before the storm.",
    not_example="Home",
    guess=True,
)
def language(page: Page) -> Iterator[Mark]:
    """The language whose stop words the text has; silent when unsure."""
    if page.language:
        yield Mark("language", page.language, 0, 0)
