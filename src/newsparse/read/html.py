"""HTML → text, with inscriptis: the whole page as a text browser shows it, below the title that its head states.

Of the libraries, inscriptis left the paragraphs of the article whole most often; the title on top is what a browser
shows in its window, and the headline is found by it. Scripts and styles are not text. The menus are: what is not the
article, the rules say, and nobody before them.
"""

from __future__ import annotations

import re

from .. import extras
from ..errors import NoSuchNameError, NotTextError
from .decode import read_bytes

#: So much of a page is searched for its encoding, as browsers do (WHATWG HTML, 13.2.3.2).
PRESCAN = 1024
DECLARED = rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})"""

#: Pages that say so may be in UTF-8 or cp1252: the decoder finds out.
LATIN = ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252")

XML_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")


def read(data: bytes, encoding: str | None) -> tuple[str, tuple[str, ...]]:
    """The text of a page; ``encoding`` goes before the one that the page states."""
    inscriptis = extras.load("inscriptis.html_engine", "html")
    lxml = extras.load("lxml.html", "html")
    source, warnings = _decoded(data, encoding)
    parser = lxml.HTMLParser(huge_tree=True)  # else it drops, without a word, what is nested deeper than 256
    tree = lxml.document_fromstring(XML_DECLARATION.sub("", source, count=1), parser=parser)
    title = " ".join((tree.findtext("head/title") or "").split())
    return f"{title}\n\n{inscriptis.Inscriptis(tree).get_text()}", warnings


def _decoded(data: bytes, encoding: str | None) -> tuple[str, tuple[str, ...]]:
    """The page as text, in its encoding: the one that was given, that it states, or that it seems to have."""
    if encoding is None and (declared := re.search(DECLARED, data[:PRESCAN], re.I)):
        name = declared[1].decode("ascii").lower()
        if name in LATIN:
            return read_bytes(data)[0], ()
        try:
            return read_bytes(data, name)
        except (NoSuchNameError, NotTextError):
            pass
    return read_bytes(data, encoding)
