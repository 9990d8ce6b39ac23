"""Archives are read as what they contain, in order, within bounds; nothing in them leads elsewhere."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import os
import tarfile
import zipfile
from pathlib import Path

import pytest

import newsparse
from newsparse.convert import Event, Failure, How, Settings, Skipped, Tally, convert, mbox, target_of
from newsparse.convert.archives import BAD_NAME, BOMB, Member, members
from newsparse.convert.mbox import messages

ARTICLE = "A Bridge is Opened\n\nBy Ada Lovelace\n\nIt was opened on Monday, and the mayor of the town was there.\n"


def article(name: str) -> bytes:
    return ARTICLE.replace("Bridge", f"Bridge {name}").encode()


def run(folder: Path, out: Path, how: How | None = None) -> tuple[Tally, list[Event]]:
    events: list[Event] = []
    return convert(str(folder), target_of(str(out)), Settings(), events.append, how), events


def tar(path: Path, *entries: tuple[tarfile.TarInfo | str, bytes], mode: str = "w") -> None:
    with tarfile.open(path, mode) as archive:  # type: ignore[call-overload]
        for entry, data in entries:
            info = tarfile.TarInfo(entry) if isinstance(entry, str) else entry
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))


def zipped(path: Path, *entries: tuple[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


@pytest.mark.parametrize("jobs", [1, 2])
def test_every_member_is_a_source(folder: Path, tmp_path: Path, jobs: int) -> None:
    (folder / "b.txt").write_bytes(article("b"))
    (folder / "a.txt.gz").write_bytes(gzip.compress(article("a")[:50]) + gzip.compress(article("a")[50:]))
    zipped(folder / "c.zip", ("z.txt", article("z")), ("d/e.txt", article("e")), ("d/", b""), ("f.txt.gz", b""))
    kinds = {"tar": "w", "tar.gz": "w:gz", "tgz": "w:gz", "tar.bz2": "w:bz2", "tar.xz": "w:xz"}
    for suffix, mode in kinds.items():
        tar(folder / f"t.{suffix}", ("x.txt", article("x")), ("y.gz", gzip.compress(article("y"))), mode=mode)
    tally, events = run(folder, tmp_path / "out.jsonl", How(jobs=jobs))
    paths = [json.loads(line)["path"] for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    within = [
        f"t.{suffix}/{name}" for suffix in sorted(kinds, key=lambda kind: kind + "/") for name in ("x.txt", "y.gz")
    ]
    assert paths == ["a.txt.gz", "b.txt", "c.zip/z.txt", "c.zip/d/e.txt", *within]
    assert [event for event in events if isinstance(event, Failure)] == [Failure("c.zip/f.txt.gz", "the file is empty")]
    assert (tally.files, tally.failed) == (15, 1)


def test_an_archive_becomes_a_folder(folder: Path, tmp_path: Path) -> None:
    names = ["a.txt", "a.htm", "A.TXT", "d/a.txt", "D/a.txt", "a.txt", "é" * 150 + ".txt"]
    with pytest.warns(UserWarning, match="Duplicate name"):
        zipped(folder / "c.zip", *((name, article(name)) for name in names))
    (folder / "c.txt").write_bytes(article("c"))
    tally, _ = run(folder, tmp_path / "out")
    assert (tally.files, tally.failed) == (8, 0)
    files = list((tmp_path / "out").rglob("*.json"))
    assert len({str(path).casefold() for path in files}) == 8
    assert all(len(os.fsencode(path.name)) <= 240 for path in files)
    paths = {str(path.relative_to(tmp_path / "out")): json.loads(path.read_text())["path"] for path in files}
    assert {
        "c.json": "c.txt",
        "c.zip/a.json": "c.zip/a.txt",
        "c.zip/a.htm.json": "c.zip/a.htm",
    }.items() <= paths.items()
    assert sorted(paths.values()) == sorted(["c.txt", *(f"c.zip/{name}" for name in [*names[:5], "a.txt~2", names[6]])])
    again, _ = run(folder, tmp_path / "out")
    assert (again.unchanged, again.files, again.articles) == (8, 8, 8)


def test_names_that_lead_elsewhere_are_named_and_not_read(folder: Path, tmp_path: Path) -> None:
    names = ["../up.txt", "/root.txt", "a/../../b.txt", "C:\\x.txt", "..\\y.txt", "a" * 3000, "d/" * 200 + "e.txt"]
    zipped(folder / "z.zip", *((name, ARTICLE.encode()) for name in names), ("./ok//fine.txt", ARTICLE.encode()))
    tar(folder / "y.tar", *((name, ARTICLE.encode()) for name in names))
    before = sorted(tmp_path.rglob("*"))
    tally, events = run(folder, tmp_path / "out")
    failures = [event for event in events if isinstance(event, Failure)]
    assert len(failures) == 14
    assert {failure.reason for failure in failures} == {BAD_NAME}
    assert tally.articles == 1
    assert (tmp_path / "out/z.zip/ok/fine.json").is_file()
    assert [path for path in sorted(tmp_path.rglob("*")) if tmp_path / "out" not in (path, *path.parents)] == before


def test_links_devices_and_hidden_members_are_skipped(folder: Path, tmp_path: Path) -> None:
    special = []
    for name, kind in (("link", tarfile.SYMTYPE), ("hard", tarfile.LNKTYPE), ("dev", tarfile.CHRTYPE)):
        info = tarfile.TarInfo(name)
        info.type, info.linkname = kind, "/etc/passwd"
        special.append((info, b""))
    tar(folder / "t.tar", *special, (".hidden/x.txt", b"x"), ("__MACOSX/._a.txt", b"x"), ("a.txt", ARTICLE.encode()))
    info = zipfile.ZipInfo("link")
    info.create_system, info.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(folder / "z.zip", "w") as archive:
        archive.writestr(info, "/etc/passwd")
    tally, events = run(folder, tmp_path / "out.jsonl")
    assert tally == Tally(files=1, articles=1, skipped=6)
    said = {event.path: event.reason for event in events if isinstance(event, Skipped)}
    assert said["t.tar/link"] == said["t.tar/dev"] == "a link or a device in an archive"
    assert said["z.zip/link"] == "a link in an archive"


def test_patterns_look_into_archives(folder: Path, tmp_path: Path) -> None:
    zipped(folder / "z.zip", ("a.txt", ARTICLE.encode()), ("a.csv", b"1,2"), ("d/a.txt", ARTICLE.encode()))
    tally, _ = run(folder, tmp_path / "out.jsonl", How(include=("*.txt",), exclude=("z.zip/d/*",)))
    assert tally == Tally(files=1, articles=1, skipped=2)


def test_bombs_are_not_read(folder: Path, tmp_path: Path) -> None:
    zeros = b" " * 40_000_000
    (folder / "a.txt.gz").write_bytes(gzip.compress(zeros, 9))
    zipped(folder / "b.zip", ("bomb.txt", zeros), ("good.txt", ARTICLE.encode()))
    (folder / "c.tar.bz2").write_bytes(bz2.compress(_tar_of(zeros)))
    (folder / "d.tar.xz").write_bytes(lzma.compress(_tar_of(zeros)))
    tally, events = run(folder, tmp_path / "out.jsonl")
    assert [event for event in events if isinstance(event, Failure)] == [
        Failure("a.txt.gz", BOMB),
        Failure("b.zip/bomb.txt", BOMB),
        Failure("c.tar.bz2", BOMB),
        Failure("d.tar.xz", BOMB),
    ]
    assert tally.articles == 1


def _tar_of(data: bytes) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        info = tarfile.TarInfo("bomb.txt")
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def test_broken_archives_are_named_and_what_came_before_is_read(folder: Path, tmp_path: Path) -> None:
    (folder / "a.zip").write_bytes(b"no archive")
    (folder / "b.tar").write_bytes(b"no archive" * 100)
    (folder / "c.txt.gz").write_bytes(gzip.compress(os.urandom(9000))[:5000])
    tar(folder / "whole.tar", ("1.txt", ARTICLE.encode()), ("2.txt", ARTICLE.encode() * 99))
    (folder / "d.tar").write_bytes((folder / "whole.tar").read_bytes()[:4000])
    (folder / "whole.tar").unlink()
    zipped(folder / "e.zip", ("1.txt", ARTICLE.encode()), ("2.txt", os.urandom(500)))
    data = bytearray((folder / "e.zip").read_bytes())
    at = data.index(b"2.txt") + 100
    data[at : at + 9] = bytes(9)
    (folder / "e.zip").write_bytes(data)
    (folder / "f.zip").mkdir()
    (folder / "empty.tar").touch()
    tally, events = run(folder, tmp_path / "out.jsonl")
    failed = {event.path: event.reason for event in events if isinstance(event, Failure)}
    assert sorted(failed) == ["a.zip", "b.tar", "c.txt.gz", "d.tar", "e.zip/2.txt", "empty.tar"]
    assert failed["c.txt.gz"] == "gzip: the file ends too early"
    assert tally.articles == 2


def test_encrypted_members_are_named(tmp_path: Path) -> None:
    zipped(tmp_path / "a.zip", ("1.txt", ARTICLE.encode()))
    data = bytearray((tmp_path / "a.zip").read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    assert list(members(str(tmp_path / "a.zip"))) == [Failure("1.txt", "it is encrypted")]


def test_a_member_is_read_only_when_it_is_asked_for(tmp_path: Path) -> None:
    tar(tmp_path / "a.tar", *((f"{number}", b"x") for number in range(1000)))
    found = members(str(tmp_path / "a.tar"))
    assert next(found) == Member("0", b"x")
    found.close()  # type: ignore[attr-defined]


def mailbox(*bodies: str, end: str = "\n") -> bytes:
    head = "From ada Thu Feb 19 17:18:40 2015\nFrom: Ada Quill <ada@example.org>\nSubject: Storm {}\n\n"
    text = "\n".join(head.format(number) + body for number, body in enumerate(bodies, 1))
    return text.replace("\n", end).encode("latin-1")


BODIES = (
    "The harbour was closed on Monday.\n\nFrom noon on it was open again, said the pilots.\n",
    "It is about the café in the old town, which was closed.\n\nFrom here to there 12:30\nis no envelope.\n",
    "The last one has no line end",
)


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_mailbox_is_read_message_by_message(folder: Path, tmp_path: Path, jobs: int, end: str) -> None:
    (folder / "news.mbox").write_bytes(b"\n" + mailbox(*BODIES, end=end))
    tally, _ = run(folder, tmp_path / "out.jsonl", How(jobs=jobs))
    assert (tally.files, tally.failed) == (3, 0)
    found = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert [(each["path"], each["title"], each["layout"]) for each in found] == [
        (f"news.mbox/{number}.eml", f"Storm {number}", "e-mail") for number in (1, 2, 3)
    ]
    # Each message has its own encoding: only the one with the café is to be warned of.
    assert [bool(each["warnings"]) for each in found] == [False, True, False]
    whole = newsparse.parse_bytes((folder / "news.mbox").read_bytes())
    assert [article.paragraphs for article in whole] == [tuple(each["paragraphs"]) for each in found]


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"No mailbox.\n\nFrom a Thu 17:18 x\nA: b\n", mailbox(*BODIES), b"x\r" * 70000]
)
def test_messages_laid_end_to_end_are_the_mailbox(data: bytes) -> None:
    assert b"".join(message or b"" for message in messages(io.BytesIO(data))) == data


def test_a_message_that_is_too_large_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "LARGEST", 300)
    data = mailbox("short\n", "long\n" * 100, "short\n")
    assert [message and len(message) < 300 for message in messages(io.BytesIO(data))] == [True, None, True]


def test_patterns_name_an_archive_or_what_is_in_it(folder: Path, tmp_path: Path) -> None:
    (folder / "news.mbox").write_bytes(mailbox(*BODIES))
    (folder / "a.txt").write_text(ARTICLE)
    for number, (pattern, files) in enumerate([("*.mbox", 3), ("*.txt", 1), ("*.eml", 3), ("news.mbox/2*", 1)]):
        assert run(folder, tmp_path / f"{number}.jsonl", How(include=(pattern,)))[0].files == files
    assert run(folder, tmp_path / "x.jsonl", How(include=("*.mbox",), exclude=("2.eml",)))[0].files == 2
