"""Why every value is what it is: the text with what each stretch of it was taken for, and by which rule.

``sheet`` makes of an article a sheet of annotated lines, ``folding`` says which of them are shown, and ``screen`` and
``web`` draw them for a terminal and for a browser.
"""

from __future__ import annotations

from .folding import View
from .screen import write
from .sheet import Sheet, sheet_of
from .web import write_html

__all__ = ["Sheet", "View", "sheet_of", "write", "write_html"]
