"""Bytes → text: every encoding, every kind of file that is none, and nothing dropped."""

from __future__ import annotations

import gzip
import os
import re
import socket
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.errors import NoSuchNameError, NotTextError, UnreadableError
from newsparse.read import guess, read_bytes, read_file

TEXT = "Überall Züge\r\n„Ja“, sagte Åse – für 5 €\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_found_without_a_warning(encoding: str) -> None:
    assert read_bytes(TEXT.encode(encoding)) == (TEXT, ())


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"\xff\xfe\0\0", "utf-32-le"),
        (b"\0\0\xfe\xff", "utf-32-be"),
    ],
)
def test_byte_order_marks(mark: bytes, encoding: str) -> None:
    assert read_bytes(mark + TEXT.encode(encoding)) == (TEXT, ())


def test_cp1252_is_the_fallback_and_warns_with_the_line() -> None:
    text, warnings = read_bytes(TEXT.encode("cp1252"))
    assert text == TEXT
    assert warnings == ("encoding: not UTF-8, read as cp1252 (line 1)",)
    assert read_bytes(b"a\r\nb\rc\n\xe9")[1] == ("encoding: not UTF-8, read as cp1252 (line 4)",)


def test_the_undefined_bytes_of_cp1252_are_the_controls_that_browsers_make_of_them() -> None:
    data = b"caf\xe9 " * 20 + bytes([0x81, 0x8D, 0x8F, 0x90, 0x9D])
    assert read_bytes(data)[0] == "café " * 20 + "\x81\x8d\x8f\x90\x9d"
    defined = bytes(byte for byte in range(0x80, 0x100) if byte not in data[-5:])
    assert read_bytes(b" " * 9 + defined)[0].strip() == defined.decode("cp1252").strip()


def test_a_file_cut_within_a_letter_is_still_utf8() -> None:
    text, warnings = read_bytes("Žluťoučký kůň á".encode()[:-1])
    assert text == "Žluťoučký kůň Ã"
    assert warnings == ("encoding: 1 byte is not UTF-8, read as cp1252 (line 1)",)


def test_a_mark_of_utf8_is_believed_even_if_some_bytes_are_broken() -> None:
    text, warnings = read_bytes(b"\xef\xbb\xbfone\ntwo \xe9\xe8")
    assert text == "one\ntwo éè"
    assert warnings == ("encoding: 2 bytes are not UTF-8, read as cp1252 (line 2)",)


def test_an_encoding_that_is_given_is_taken_strictly() -> None:
    assert read_bytes("Ещё".encode("cp1251"), "cp1251") == ("Ещё", ())
    with pytest.raises(NotTextError, match=r"^not utf-8: byte 0xe9 at 5 \(line 2\)$"):
        read_bytes(b"abc\n \xe9", "utf-8")
    with pytest.raises(NotTextError, match="not utf-16-le: byte 0x41"):
        read_bytes(b"\xff\xfeA")


@pytest.mark.parametrize("name", ["klingon", "zlib_codec", "rot13", "a\0b", ""])
def test_unknown_encodings(name: str) -> None:
    with pytest.raises(NoSuchNameError, match="no encoding is called"):
        read_bytes(b"", name)


@pytest.mark.parametrize(
    ("start", "what"),
    [
        (b"PK\x03\x04\x14\x00", "a ZIP archive or an office document"),
        (b"\x1f\x8b\x08\x00", "gzip: the file ends too early"),
        (b"\x1f\x8b\x08\0\0\0\0\0\0\0broken", "gzip: "),
        (gzip.compress(b"\xff\xd8\xff\xe0"), "a JPEG image"),
        (gzip.compress(b" " * 40_000_000), "200 times its size"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"x" * 257 + b"ustar\x0000", "a tar archive"),
        (bytes(range(256)), "binary data"),
        (b"\0" * 300, "binary data"),
        ("Ein Zug fährt".encode("utf-16-le"), "try --encoding utf-16-le"),
        ("Ein Zug fährt".encode("utf-16-be"), "try --encoding utf-16-be"),
    ],
)
def test_binary_data_say_what_they_are_and_what_to_do(start: bytes, what: str) -> None:
    with pytest.raises(NotTextError, match=what):
        read_bytes(start)


def texts(kind: str) -> list[Any]:
    """The bytes of texts of several lengths in all their encodings, and the texts."""
    return [
        pytest.param(data, data.decode(encoding), id=f"{each['language']}-{encoding}-{length}")
        for each in tomllib.loads((Path(__file__).parent / "encodings.toml").read_text("utf-8"))[kind]
        for encoding in each["encodings"]
        for length in (60, 400)
        if not (data := each["text"][:length].encode(encoding, "ignore")).isascii()
    ]


@pytest.mark.parametrize(("data", "text"), texts("legacy"))
def test_the_encoding_of_legacy_texts_is_guessed_and_said(data: bytes, text: str) -> None:
    found, warnings = read_bytes(data)
    assert found == text
    assert re.fullmatch(r"encoding: not UTF-8, guessed to be [\w-]+ \(line 1\)", warnings[0])


@pytest.mark.parametrize(("data", "text"), texts("western"))
def test_western_texts_are_not_spoiled(data: bytes, text: str) -> None:
    assert read_bytes(data)[0] == text


@pytest.mark.parametrize("sign", ["“", "”—“", "£", "é", "°", "½", "ñ", "…", "€", "‘’", "•", "ß", "Å"])
@pytest.mark.parametrize("count", [1, 3, 30])
def test_a_few_signs_make_no_other_encoding(sign: str, count: int) -> None:
    sentence = "The harbour was closed on Monday, said the pilots. "
    text = f"{sentence * count}And{sign} so on {sign}that it is. {sentence * count}"
    assert read_bytes(text.encode("cp1252")) == (text, ("encoding: not UTF-8, read as cp1252 (line 1)",))


def test_without_the_extra_it_is_cp1252_and_says_what_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guess, "_detector", lambda: None)
    data = ("Порт закрыт уже второй день. " * 3).encode("cp1251")
    text, [warning] = read_bytes(data)
    assert text == data.decode("cp1252")
    assert "newsparse[encodings]" in warning
    text, [warning] = read_bytes(TEXT.encode("cp1252"))
    assert (text, warning) == (TEXT, "encoding: not UTF-8, read as cp1252 (line 1)")


def test_a_legacy_file_cut_within_a_letter_drops_nothing() -> None:
    data = ("港口已经关闭两天，四十一艘船只在海湾外等候。" * 9).encode("gb18030")[:-1]
    text, [warning] = read_bytes(data)
    assert text == data[:-1].decode("gb18030") + "¡"
    assert warning == "encoding: not UTF-8, guessed to be gb18030, 1 byte is broken (line 1)"


@pytest.mark.parametrize(("text", "encoding"), [("港は閉鎖された。", "iso2022_jp"), ("항구가 이틀째", "iso2022_kr")])
def test_shifts_between_character_sets_are_followed(text: str, encoding: str) -> None:
    assert read_bytes(f"A: {text}\n".encode(encoding)) == (f"A: {text}\n", ())
    assert read_bytes(b"a \x1b$ that shifts to nothing")[0] == "a \x1b$ that shifts to nothing"


def test_what_gzip_has_packed_is_unpacked() -> None:
    data = TEXT.encode()
    assert read_bytes(gzip.compress(data)) == read_bytes(gzip.compress(data) + b"\0\0") == (TEXT, ())
    assert read_bytes(gzip.compress(data[:9]) + gzip.compress(data[9:])) == (TEXT, ())
    assert read_bytes(gzip.compress(TEXT.encode("utf-16-le")), "utf-16-le") == (TEXT, ())


def test_wire_copy_with_its_control_characters_is_text() -> None:
    wire = (
        b"\x16\x16\x01a0123\r\nu a BC-Bridge 05-03 0040\r\n\x02^BC-Bridge<\r\n\x03\r\n\x04" + b"\x7f" * 40 + b"\0" * 70
    )
    assert read_bytes(wire) == (wire.decode(), ())


def test_one_nul_within_a_text_is_text() -> None:
    data = b"The bridge was opened.\0\n" + b"It is long. " * 20
    assert read_bytes(data)[0] == data.decode()


@given(st.binary(max_size=300))
@example(b"\xef\xbb\xbf\xef\xbb\xbf")
@example(b"\xff\xfe\0\0")
@example(b"\xed\xa0\x80 not a letter")
def test_no_byte_is_lost_and_nothing_else_is_raised(data: bytes) -> None:
    try:
        text, warnings = read_bytes(data)
    except NotTextError:
        return
    text.encode()  # holds no lone surrogates
    if not warnings and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff", b"\xef\xbb\xbf")):
        assert text.encode() == data
    if warnings == ("encoding: not UTF-8, read as cp1252 (line 1)",):
        assert len(text) == len(data)


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=50), st.sampled_from(["utf-8", "utf-16", "utf-32"])
)
def test_unicode_comes_back_as_it_was(text: str, encoding: str) -> None:
    if not text.startswith("\ufeff"):
        assert read_bytes(text.encode(encoding))[0] == text or encoding == "utf-8"


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\r\n\0x" * 100_000)
    assert read_file(path) == path.read_bytes()


def test_only_regular_files_are_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
        for name, reason in [
            ("pipe", "a named pipe, not a regular file; give it as standard input"),
            ("socket", "a socket, not a regular file"),
            ("", "a folder; newsparse convert reads folders"),
            ("missing", "no such file"),
            ("loop", "too many levels of symbolic links"),
            ("x" * 300, "file name too long"),
            ("a\0b", "no file can have this name"),
            ("\ud800", "no file can have this name"),
        ]:
            with pytest.raises(UnreadableError) as raised:
                read_file(os.path.join(tmp_path, name))
            assert str(raised.value) == reason
    with pytest.raises(UnreadableError, match="a device, not a regular file"):
        read_file("/dev/zero")


def test_permission_denied(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.touch(mode=0)
    with nobody(), pytest.raises(UnreadableError, match="permission denied"):
        read_file(path)


@contextmanager
def nobody() -> Iterator[None]:
    """Be a user who may not read everything, as root may."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)
