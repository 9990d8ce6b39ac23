"""Patterns that are compiled when they are first used.

Most texts need few of them, and to compile them all takes longer than to parse an article.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Pattern:
    """Stands for a pattern, and has its methods: each is looked up once and kept."""

    def __init__(self, text: str, flags: int) -> None:
        self._text = text
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        method = getattr(re.compile(self._text, self._flags), name)
        setattr(self, name, method)
        return method


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, for a pattern at the top of a module."""
    return cast("re.Pattern[str]", _Pattern(text, flags))
