"""What reaches a terminal: untrusted text made harmless, and rich drawings made text.

Article text, file names and error messages may hold escape sequences that move the cursor, and bidi overrides that
show another text than is there. Every such string goes through ``printable`` or ``one_line``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import RenderableType

#: Controls of C0 (without the line feed) and C1, line and paragraph separators, bidi embeddings, overrides and
#: isolates, what has no width, lone surrogates, tags. The joiners are needed between letters of Arabic and Indic
#: scripts and between emoji; after any other character they only deceive.
SHOWN = (
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2060-\u206f\u200b\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
    "|(?<![\u0600-\u1fff\u2600-\u27bf\ufb50-\ufe0f\ufe70-\ufefc\U00010000-\U0001fbff])[\u200c\u200d]"
)


#: Blanks at the end of a drawn line, which the codes of colours may follow; the codes stay.
BLANKS_AT_END = r" (?=(?: |\x1b\[[0-9;]*m)*$)"

#: Grey, and what warns: like all colours here, they can be read on a white and on a black terminal.
GREY, WARNING = "color(243)", "color(130)"

#: The colour of each field; what is not named here has the terminal's own. All have a contrast of more than 4 to
#: black and to white, which no colour of the first sixteen is sure to have.
INKS = {
    "title": "bold color(63)",
    "standfirst": "color(98)",
    "authors": "color(28)",
    "date": "color(163)",
    "updated": "color(163)",
    "load_date": "color(163)",
    "dateline": "color(30)",
    **dict.fromkeys(["publisher", "section", "page", "language", "keywords", "copyright", "url"], "color(64)"),
    "subheading": "bold",
    "caption": f"italic {GREY}",
    **dict.fromkeys(["boilerplate", "label", "end_mark"], GREY),
}


def printable(text: str) -> str:
    """The text with control characters and bidi overrides shown as escapes: ``\\x1b``, ``\\u202e``.

    A line feed stays, a tab becomes a space. In JSON, which itself escapes the first 32, the escapes mean the same.
    """
    return text if text.isprintable() else re.sub(SHOWN, _shown, text)


def one_line(text: str) -> str:
    """The same for a message: a line feed is shown as well."""
    return printable(text).replace("\n", "\\n")


def _shown(match: re.Match[str]) -> str:
    """A character as an escape; the byte of a file name that is not UTF-8 as that byte."""
    code = ord(match[0])
    if code == 0x09:
        return " "
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x20 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def drawn(renderable: RenderableType, width: int, colour: bool) -> str:
    """What rich draws, as text for a terminal of this width. ``NO_COLOR`` leaves bold and dim."""
    from io import StringIO

    from rich.console import Console

    console = Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="auto" if colour else None,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )
    with console.capture() as capture:
        console.print(renderable)
    lines = capture.get().split("\n")
    return "\n".join(re.sub(BLANKS_AT_END, "", line) if "\x1b" in line else line.rstrip(" ") for line in lines)
