"""The cover page of Nexis Uni: how many articles it announces, and which."""

from __future__ import annotations

import re

from .counts import names_of
from .layout import Check
from .uni_parts import COVER, COVER_BEGINNING, parts_of

_ANNOUNCED = re.compile(r"^(?:Documents?|Dokumente?) ?\((\d{1,6})\)", re.M)
_LISTED = re.compile(r"^(\d{1,6})\. +([^\r\n]+)", re.M)


class Cover(Check):
    """The cover page: how many articles it announces, and their titles; those that are found are struck out."""

    def __init__(self) -> None:
        self.found = self.announced = 0
        self.listed: dict[str, list[int]] = {}

    def see(self, article: str) -> None:
        """Read the cover page above the first article; strike out the headline of each."""
        self.found += 1
        if self.found == 1 and COVER.search(article, 0, COVER_BEGINNING):
            announced = _ANNOUNCED.search(article)
            self.announced = int(announced[1]) if announced else 0
            for number, title in _LISTED.findall(article):
                if int(number) <= self.announced:
                    self.listed.setdefault(_letters(title), []).append(int(number))
        if self.announced:
            spot = parts_of(article).masthead.headline
            self.listed.pop(_letters(article[slice(*spot)]) if spot else "", None)

    def warnings(self) -> tuple[str, ...]:
        """A warning if there are fewer articles than announced; those whose headline is nowhere are named."""
        if self.announced <= self.found:
            return ()
        gone = sorted(number for numbers in self.listed.values() for number in numbers)
        names = f": {names_of(gone)} missing" if gone else ""
        return (f"the file announces {self.announced} articles, {self.found} found{names}",)


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
