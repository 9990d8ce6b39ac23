"""Bytes → text: opens regular files only, finds the encoding, turns binary data away.

What gzip has packed is unpacked. The encoding is, in turn: what the caller says, what a byte order mark says, UTF-8,
and cp1252 with a warning. No byte is dropped, and line ends stay as they are: offsets in the text are the file's. DOCX,
RTF, PDF and HTML are read through libraries (``kinds``); there, offsets are those of the text that comes out.
"""

from .decode import check_encoding, read_bytes, read_chunks
from .files import kept, open_file, open_regular, read_file, reason_of
from .kinds import read_document
from .pieces import Reading

__all__ = [
    "Reading", "check_encoding", "kept", "open_file", "open_regular", "read_bytes", "read_chunks", "read_document",
    "read_file", "reason_of",
]  # fmt: skip
