"""Bytes → text: opens regular files only, finds the encoding, turns binary data away.

What gzip has packed is unpacked. The encoding is, in turn: what the caller says, what a byte order mark says, UTF-8,
and cp1252 with a warning. No byte is dropped, and line ends stay as they are: offsets in the text are the file's.
"""

from .decode import check_encoding, read_bytes
from .files import open_regular, read_file, reason_of

__all__ = ["check_encoding", "open_regular", "read_bytes", "read_file", "reason_of"]
