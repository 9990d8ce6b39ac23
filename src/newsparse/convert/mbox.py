"""The messages of a mailbox (mbox, RFC 4155), one by one: of a file of gigabytes no more than one is in memory.

A message begins where the layout of e-mail finds one: at a ``From `` line with a time, below a blank line and above a
line of a header. The standard library's ``mailbox`` also begins one at a sentence that opens with *From*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import chain, pairwise
from typing import IO

from ..layouts.mail import ENVELOPE
from ..read.packed import LARGEST

_HEADER = re.compile(rb">?[!-9;-~]{1,76}:")
_BLANK = re.compile(rb"[ \t]{0,8}\r?\n")

#: A line is read in pieces of so many bytes; none that means something here is longer.
PIECE = 2**16


def messages(file: IO[bytes]) -> Iterator[bytes | None]:
    """The bytes of every message, with its ``From `` line; None for one that is too large to be read.

    Laid end to end they are the file. What does not open with a ``From `` line is one message.
    """
    pieces: list[bytes] = []
    size, is_mailbox, below_blank = 0, None, True
    for line, following in pairwise(chain(iter(partial(file.readline, PIECE), b""), [b""])):
        begins = below_blank and _begins(line, following)
        if is_mailbox is None and line.strip():
            is_mailbox = begins
        elif is_mailbox and begins:
            yield b"".join(pieces) if size <= LARGEST else None
            pieces, size = [], 0
        size += len(line)
        if size <= LARGEST:
            pieces.append(line)
        below_blank = is_mailbox is None or _BLANK.fullmatch(line) is not None
    if size:
        yield b"".join(pieces) if size <= LARGEST else None


def _begins(line: bytes, following: bytes) -> bool:
    """Whether a message begins at a line: it is an envelope, and a header follows."""
    envelope = line.startswith(b"From ") and ENVELOPE.fullmatch(line.decode("latin-1"))
    return bool(envelope and _HEADER.match(following))
