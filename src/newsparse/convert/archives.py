"""Files that hold files: ``.zip``, ``.tar`` and its compressed kinds, ``.mbox``, read as what they contain.

Nothing is unpacked to the disk. The members of an archive come one by one, in the archive's order, and no more of them
is in memory than one. Archives are untrusted: what grows out of proportion is not read on (42.zip turns 42 kB into
4 PB), a member whose name would lead elsewhere is named and not read, links and devices are skipped. An archive within
an archive is not opened.
"""

from __future__ import annotations

import os
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from typing import IO, NamedTuple

from ..errors import NotTextError, UnreadableError
from ..read import open_regular, reason_of
from ..read.packed import BOMB, CHUNK, FREE, LARGEST, RATIO, TOO_LARGE, check_growth
from .events import Failure, Skipped

ZIP = (".zip",)
TAR = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
MBOX = (".mbox",)

#: No path in an archive is deeper or longer; file systems take 4096 bytes for a whole path.
DEEPEST, LONGEST_NAME = 100, 2000

BAD_NAME = "its name leads out of the archive, or is too long"


class Member(NamedTuple):
    """A file in an archive: its name with slashes, and its bytes."""

    name: str
    data: bytes


def is_archive(name: str) -> bool:
    """Whether a file of this name is read member by member."""
    return name.lower().endswith(ZIP + TAR + MBOX)


def members(path: str) -> Iterator[Member | Failure | Skipped]:
    """What an archive holds, in its order; the names are as in it, a second of the same name has a number.

    Of what cannot be read the reason comes instead. A Failure without a path is the archive's own: it ends there.
    """
    seen: Counter[str] = Counter()
    try:
        with open_regular(path) as file:
            for found in _bounded(_unpack(path)(file), os.fstat(file.fileno()).st_size):
                if isinstance(found, Member):
                    yield found._replace(name=_numbered(found.name, seen))
                else:
                    yield found
    except UnreadableError as error:
        yield Failure("", str(error))
    except OSError as error:
        yield Failure("", reason_of(error))
    except Exception as error:  # what the readers of archives raise for broken ones is not documented
        yield Failure("", f"a broken archive: {error or type(error).__name__}")


def _unpack(path: str) -> Callable[[IO[bytes]], Iterator[Member | Failure | Skipped]]:
    """What reads an archive, by its name."""
    if path.lower().endswith(MBOX):
        return _mbox
    return _zip if path.lower().endswith(ZIP) else _tar


def _numbered(name: str, seen: Counter[str]) -> str:
    """The name, or the first free one with a number: an archive can hold a name more than once."""
    number = seen[name] + 1
    free = name
    while free in seen:
        free, number = f"{name}~{number}", number + 1
    seen[name] = number
    seen[free] += free != name
    return free


def _bounded(found: Iterator[Member | Failure | Skipped], packed: int) -> Iterator[Member | Failure | Skipped]:
    """The members until all of them together are too many for the size of the archive: they can overlap."""
    size = 0
    for each in found:
        if isinstance(each, Member):
            size += len(each.data)
            if size > FREE and size > RATIO * packed:
                yield Failure("", BOMB)
                return
        yield each


def _name(raw: str) -> str | None:
    """The name with slashes and without idle parts; None if it leads out of the archive or is of no use."""
    if "\0" in raw or raw.startswith(("/", "\\")) or raw[1:2] == ":":
        return None
    parts = [part for part in raw.replace("\\", "/").split("/") if part not in ("", ".")]
    wrong = ".." in parts or not parts or len(parts) > DEEPEST or len(raw) > LONGEST_NAME
    return None if wrong else "/".join(parts)


def _zip(file: IO[bytes]) -> Iterator[Member | Failure | Skipped]:
    """The members of a ZIP archive."""
    from zipfile import BadZipFile, ZipFile

    with ZipFile(file) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            name = _name(info.filename)
            if name is None:
                yield Failure(info.filename, BAD_NAME)
            elif (info.external_attr >> 28) == 0xA:  # the high half is the mode on Unix: a link
                yield Skipped(name, "a link in an archive")
            elif info.flag_bits & 1:
                yield Failure(name, "it is encrypted")
            else:
                try:
                    with archive.open(info) as stream:
                        yield Member(name, _bytes(stream, max(info.compress_size, 1)))
                except NotTextError as error:
                    yield Failure(name, str(error))
                except (BadZipFile, NotImplementedError, EOFError, zlib.error) as error:
                    yield Failure(name, f"broken in the archive: {error}")


def _tar(file: IO[bytes]) -> Iterator[Member | Failure | Skipped]:
    """The members of a tar archive, which is read from its beginning to its end once."""
    import tarfile

    with tarfile.open(fileobj=file, mode="r|*", errorlevel=0) as archive:
        for info in archive:
            archive.members = []  # type: ignore[attr-defined] # else it keeps every header
            name = _name(info.name)
            if info.isdir():
                continue
            if name is None:
                yield Failure(info.name, BAD_NAME)
            elif not info.isreg():
                yield Skipped(name, "a link or a device in an archive")
            elif info.size > LARGEST:
                yield Failure(name, TOO_LARGE)
            else:
                stream = archive.extractfile(info)
                data = stream.read() if stream else b""
                yield Member(name, data) if len(data) == info.size else Failure(name, "cut off in the archive")


def _mbox(file: IO[bytes]) -> Iterator[Member | Failure | Skipped]:
    """The messages of a mailbox, numbered from 1."""
    from .mbox import messages

    for number, message in enumerate(messages(file), 1):
        name = f"{number}.eml"
        yield Failure(name, TOO_LARGE) if message is None else Member(name, message)


def _bytes(stream: IO[bytes], packed: int) -> bytes:
    """All that a member holds, if it is not too much."""
    pieces, size = [], 0
    while piece := stream.read(CHUNK):
        pieces.append(piece)
        size += len(piece)
        check_growth(size, packed)
    return b"".join(pieces)
