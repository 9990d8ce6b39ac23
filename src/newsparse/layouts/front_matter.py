"""Text under a header of keys and values between two lines of ``---``.

Static site generators (Jekyll, Hugo, Obsidian) and trafilatura write such files. The header is
YAML; newsparse reads the part of it that such headers use: scalars, plain or quoted, on one line or
folded over several, and lists, inline or one item a line. What else a header holds is a label.
"""

from __future__ import annotations

import re

from ..rules import RULES
from ..rules.front_matter import front_matter, header_of, printed_title
from .layout import Header, Layout, whole

_KEY = re.compile(r"[^\W\d][\w .-]{0,40}:(?:\s|$)")
_REMARK = re.compile(r"\s*(?:#[^\r\n]*)?$")


def recognise(text: str) -> bool:
    """Whether a text opens with a header whose first line, apart from remarks, is a key."""
    header = header_of(text)
    if not header:
        return False
    lines = re.split(r"[\r\n]+", text[header.start : header.end])
    return any(_KEY.match(line) for line in [line for line in lines if not _REMARK.match(line)][:1])


def header(article: str, index: int) -> Header:
    """What stands above the line that closes the header."""
    found = header_of(article)
    return Header(found.below if found else 0)


LAYOUT = Layout("front-matter", __doc__, recognise, whole, (printed_title, front_matter, *RULES), header, markdown=True)
