"""What is compressed with gzip, unpacked within bounds: 42 kB can turn into 4 PB."""

from __future__ import annotations

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


def unpacked(data: bytes) -> bytes:
    """The bytes of a file, unpacked if gzip has packed them. Raises NotTextError for what is broken or too large."""
    if not data.startswith(GZIP_MAGIC):
        return data
    import zlib

    pieces, size = [], 0
    try:
        while data:  # a file of gzip can be several, one after another; what follows and is none is padding
            unpacker = zlib.decompressobj(wbits=31)
            rest = data
            while not unpacker.eof:
                pieces.append(unpacker.decompress(rest, CHUNK))
                rest, size = unpacker.unconsumed_tail, size + len(pieces[-1])
                check_growth(size, len(data))
                if not rest and not pieces[-1] and not unpacker.eof:
                    raise NotTextError("gzip: the file ends too early")
            data = unpacker.unused_data if unpacker.unused_data.startswith(GZIP_MAGIC) else b""
    except zlib.error as error:
        raise NotTextError(f"gzip: {error}") from error
    return b"".join(pieces)


def check_growth(size: int, packed: int) -> None:
    """Raise NotTextError if so many bytes are too many for what is packed to so few."""
    if size > LARGEST:
        raise NotTextError(TOO_LARGE)
    if size > FREE and size > RATIO * packed:
        raise NotTextError(BOMB)
