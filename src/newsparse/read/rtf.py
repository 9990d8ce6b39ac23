"""RTF → text, with striprtf: what Factiva and word processors save. A paragraph is a line."""

from __future__ import annotations

import codecs
import re

from .. import extras
from ..errors import NotTextError
from .fallback import CP1252

#: Where patterns of the library begin to look, on to the end of the line: at a font, a field, a link. None of these
#: stands behind an odd number of backslashes.
LOOKS_ON = re.compile(r"(?<!\\)((?:\\\\)*)(\\f(?=\d)|\{\\field|HYPERLINK)", re.I)

#: A font in the font table; it ends with a semicolon.
FONT, CHARSET = "\n\\f", "\\fcharset"


def read(data: bytes, encoding: str | None) -> tuple[str, tuple[str, ...]]:
    """The text of an RTF file; ``encoding`` is that of its letters where the file does not say it."""
    striprtf = extras.load("striprtf.striprtf", "rtf")
    source = LOOKS_ON.sub(
        r"\1\n\2", codecs.charmap_decode(data, "strict", CP1252)[0]
    )  # a line end means nothing in RTF
    _check_fonts(striprtf.font_table_group(source))
    text = striprtf.rtf_to_text(source, encoding=encoding or "cp1252", errors="replace")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), ()  # half a letter each, as in UTF-16


def _check_fonts(table: str) -> None:
    """Raise NotTextError for a font table with an open end: the library would look for it for hours."""
    for font in table.split(FONT):
        _, charset, rest = font.partition(CHARSET)
        if charset and ";" not in rest:
            raise NotTextError("a broken RTF: a font in its font table has no end")
