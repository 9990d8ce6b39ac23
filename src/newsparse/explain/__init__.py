"""Why every value is what it is: the text with what each stretch of it was taken for, and by which rule.

``proof`` makes of an article a proof of annotated lines, ``folding`` says which of them are shown, and ``screen`` and
``web`` draw them for a terminal and for a browser.
"""

from __future__ import annotations

from .folding import View
from .proof import Proof, proof_of
from .screen import write
from .web import write_html

__all__ = ["Proof", "View", "proof_of", "write", "write_html"]
