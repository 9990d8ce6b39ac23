"""What is compressed with gzip, unpacked within bounds: 42 kB can turn into 4 PB."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..errors import NotTextError

#: How a file that is compressed with gzip begins. No text does.
GZIP_MAGIC = b"\x1f\x8b"

#: The most that a file may unpack to, in bytes: it is in memory as a whole, and its text again.
LARGEST = 256 * 2**20

#: From this size on, what unpacks to more than so many times its packed size is no text. News pack to a quarter, a
#: table of blanks to a hundredth, a bomb to a thousandth (deflate cannot do more in one layer).
FREE, RATIO = 16 * 2**20, 200

#: So much is unpacked at a time.
CHUNK = 2**18

TOO_LARGE = f"it unpacks to more than {LARGEST // 2**20} MB"
BOMB = f"it unpacks to more than {RATIO} times its size, as bombs do"


def unpacked(chunks: Iterable[bytes]) -> Iterable[bytes]:
    """The bytes of a file in pieces, unpacked if gzip has packed them; they may be asked for several times."""
    first = next(filter(None, chunks), b"")
    return Unpacked(chunks) if first.startswith(GZIP_MAGIC) else chunks


class Unpacked:
    """What gzip has packed, unpacked each time it is iterated. Raises NotTextError for what is broken, or grows as
    bombs do."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        import zlib

        packed = size = 0
        unpacker = zlib.decompressobj(wbits=31)
        try:
            for chunk in self.chunks:
                packed += len(chunk)
                piece, rest = b"", chunk
                while rest or (len(piece) == CHUNK and not unpacker.eof):
                    if unpacker.eof:  # a file can be several, one after another; what follows and is none is padding
                        if not rest.startswith(GZIP_MAGIC[: len(rest)]):
                            return
                        unpacker = zlib.decompressobj(wbits=31)
                    piece = unpacker.decompress(rest, CHUNK)
                    size += len(piece)
                    check_ratio(size, packed)
                    yield piece
                    rest = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
        except zlib.error as error:
            raise NotTextError(f"gzip: {error}") from error
        if not unpacker.eof:
            raise NotTextError("gzip: the file ends too early")


def check_growth(size: int, packed: int) -> None:
    """Raise NotTextError if so many bytes are too many for what is packed to so few."""
    if size > LARGEST:
        raise NotTextError(TOO_LARGE)
    check_ratio(size, packed)


def check_ratio(size: int, packed: int) -> None:
    """Raise NotTextError if so many bytes are out of proportion to what they are packed to."""
    if size > FREE and size > RATIO * packed:
        raise NotTextError(BOMB)
