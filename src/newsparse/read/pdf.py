"""PDF → text, with pypdf: page by page, in the order in which the page was written.

Of the libraries, pypdf kept the columns of a newspaper page apart and its lines in order more often than any other
(``benchmarks/pdf.py``). A file that opens without a password is read, whatever else it would have forbidden.
"""

from __future__ import annotations

import logging
from io import BytesIO

from .. import extras
from ..errors import NotTextError


def read(data: bytes, encoding: str | None) -> tuple[str, tuple[str, ...]]:
    """The text of a PDF. Raises NotTextError for one that needs a password."""
    pypdf = extras.load("pypdf", "pdf")
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # it tells of every flaw; we say what cannot be read
    reader = pypdf.PdfReader(BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise NotTextError("an encrypted PDF; save it without a password")
    return "".join(page.extract_text().rstrip("\n") + "\n" for page in reader.pages), ()
