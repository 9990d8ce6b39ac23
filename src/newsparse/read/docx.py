"""DOCX → text, with mammoth: a paragraph is a line, an empty one a blank line, as the databases' exports need it.

Text in tables (a row a line, its cells divided by tabs), boxes, controls, links and insertions is kept, and notes
follow at the end; deletions, comments, and the headers and footers of pages are not text. Of the libraries, mammoth
was the only one that lost none of it and added nothing.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZipFile

from .. import extras
from ..errors import NotTextError

#: The most that the XML in it may unpack to, in bytes. An export of 500 articles has 5 MB.
LARGEST_XML = 32 * 2**20


def read(data: bytes, encoding: str | None) -> tuple[str, tuple[str, ...]]:
    """The text of a document. Raises NotTextError for one that unpacks to too much."""
    mammoth = extras.load("mammoth.docx", "docx")
    with ZipFile(BytesIO(data)) as parts:
        size = sum(part.file_size for part in parts.infolist() if part.filename.endswith((".xml", ".rels")))
    if size > LARGEST_XML:
        raise NotTextError(f"DOCX that unpacks to more than {LARGEST_XML // 2**20} MB; divide it")
    document = mammoth.read(BytesIO(data)).value
    references: list[Any] = []
    lines = [_text(element, references) for element in document.children]
    notes = [_text(note, []) for reference in references for note in document.notes.resolve(reference).body]
    return "".join([*lines, *notes]), ()


def _text(element: Any, references: list[Any]) -> str:
    """The text of a part of the document, with the line ends in it; references to notes are collected."""
    kind = type(element).__name__
    if kind == "Text":
        return str(element.value)
    if kind == "Tab":
        return "\t"
    if kind == "Break":
        return "\n"
    if kind == "NoteReference":
        references.append(element)
    inner = [_text(child, references) for child in getattr(element, "children", ())]
    if kind == "TableRow":
        return "\t".join(cell.strip("\n") for cell in inner) + "\n"
    return "".join(inner) + "\n" * (kind == "Paragraph")
