"""Files that are no plain text and hold some: PDF, DOCX, RTF, HTML. Each is read through a library, by an extra.

What a file is, its own first bytes say; the suffix of its name settles what they leave open. What comes out is text
like any other, and offsets, lines and marks refer to this text: the file itself has no lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import NamedTuple

from ..errors import NewsparseError, NotTextError
from .decode import read_chunks
from .packed import unpacked
from .pieces import Reading, beginning

#: The most that such a file may hold, in bytes and in characters: libraries have its parts in memory many times over.
LARGEST = 64 * 2**20

#: So much of the beginning says what a file is.
BEGINNING = 4096

#: What may stand before it: byte order marks, blanks.
BEFORE = b"\xff\xfe\xef\xbb\xbf \t\r\n"


class Kind(NamedTuple):
    """A kind of file: its name, which is that of its extra and of the module that reads it, and how it is known.

    ``start`` is a pattern of how it begins, ``vague`` one that is enough with one of the suffixes.
    """

    name: str
    suffixes: tuple[str, ...]
    start: bytes
    vague: bytes
    empty: str = "without text"

    def read(self, data: bytes, encoding: str | None) -> tuple[str, tuple[str, ...]]:
        """The text in such a file, and the warnings that go with it.

        ``encoding`` is that of its letters, for kinds that leave it open. Raises NotTextError for a file that is
        broken, encrypted, too large or without text, MissingExtraError where the library is not installed.
        """
        called = self.name.upper()
        if len(data) > LARGEST:
            raise NotTextError(f"{called} of more than {LARGEST // 2**20} MB; divide it, or save it as plain text")
        module = import_module(f".{self.name}", __package__)
        try:
            text, warnings = module.read(data, encoding)
        except NewsparseError:
            raise
        except (RecursionError, MemoryError) as error:
            raise NotTextError(f"{called} that is nested too deeply, or too large for the memory") from error
        except Exception as error:  # what libraries raise for broken files is not documented
            raise NotTextError(f"a broken {called}: {_said(error)}") from error
        if len(text) > LARGEST:
            raise NotTextError(f"{called} of more than {LARGEST // 2**20} million letters; divide it")
        if not text or text.isspace():
            raise NotTextError(f"{called} {self.empty}")
        return text, warnings


KINDS = (
    Kind("pdf", (".pdf",), rb"%PDF-", rb"%PDF-", "without text; if its pages are pictures, OCR makes text of them"),
    Kind("docx", (".docx", ".docm"), rb"PK\x03\x04(?s:.*?)word/", rb"PK\x03\x04"),
    Kind("rtf", (".rtf",), rb"\{\\rtf", rb"\{\\rtf"),
    Kind(
        "html",
        (".html", ".htm", ".xhtml"),
        rb"(?i:(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,300}>\s*)?<(?:!doctype\s+html|html)\b)",
        rb"<",
    ),
)


def read_document(chunks: Iterable[bytes], encoding: str | None = None, name: str | None = None) -> Reading:
    """The text in the bytes of a file of any kind, which come in pieces; ``name`` is the file's.

    Raises what ``read_chunks`` raises for plain text, and what ``Kind.read`` raises for all else.
    """
    chunks = unpacked(chunks)
    kind = kind_of(beginning(chunks, BEGINNING), name)
    if kind is None:
        return read_chunks(chunks, encoding)
    text, warnings = kind.read(_all(chunks), encoding)
    return Reading((text,), warnings)


def _all(chunks: Iterable[bytes]) -> bytes:
    """All bytes of a file, or so many that there are too many."""
    pieces, size = [], 0
    for chunk in chunks:
        pieces.append(chunk)
        size += len(chunk)
        if size > LARGEST:
            break
    return b"".join(pieces)


def kind_of(data: bytes, name: str | None = None) -> Kind | None:
    """What a file is that is not plain text but can be read; None for all else, also for plain text.

    ``data`` is how it begins, ``name`` is the file's. Text that begins with a letter or a figure costs no more than a
    look at it.
    """
    if data[:1].isalnum() and not data.startswith(b"PK"):
        return None
    start = data[:BEGINNING].replace(b"\0", b"") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else data[:BEGINNING]
    start = start.lstrip(BEFORE)
    suffix = "." + name.lower().removesuffix(".gz").rpartition(".")[2] if name else ""
    for kind in KINDS:
        if re.match(kind.vague if suffix in kind.suffixes else kind.start, start):
            return kind
    return None


def _said(error: Exception) -> str:
    """The first line of what an error says, or its name."""
    return str(error).strip().partition("\n")[0] or type(error).__name__
