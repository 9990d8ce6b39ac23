"""Text as people save it.

Title, byline and date in any order or on one line; paragraphs divided by blank lines, by indents
or one a line, hard-wrapped or not; and things before and after that are not the article.
"""

from __future__ import annotations

from ..rules import RULES
from .layout import Layout, whole


def recognise(text: str) -> bool:
    """Whether a text is of no other kind.

    This layout is the last that is asked, and takes all.
    """
    return True


LAYOUT = Layout("plain", __doc__, recognise, split=whole, rules=RULES)
