"""A file read in pieces gives what it gives as a whole, and no more of it is in memory than the article at hand."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.article import Document
from newsparse.convert import How, Settings, convert, spool, target_of
from newsparse.convert.spool import IN_MEMORY
from newsparse.errors import NotTextError
from newsparse.layouts import LAYOUTS, LOOK, Layout, layout
from newsparse.pipeline import iter_chunks
from newsparse.profiles import load
from newsparse.read import read_bytes, read_chunks
from newsparse.read.files import MOST_KEPT

CASES = Path(__file__).parent / "cases"
EXPORTS = sorted(
    path
    for folder in ("nexis", "nexis-uni", "factiva", "proquest", "wires", "mail", "releases")
    for path in (CASES / folder).glob("*.txt")
)
BY_NAME = {each.name: each for each in LAYOUTS}
PROFILE = 'name = "divided"\n[separator]\n{how}\nwhere = "{where}"\n[labels]\nTitle = "title"\n'


def text_of(path: Path) -> str:
    return read_bytes(path.read_bytes())[0]


def pieces_of(text: str, sizes: list[int]) -> Iterator[str]:
    """The text in pieces of these sizes, over and over."""
    at, turn = 0, 0
    while at < len(text):
        yield text[at : at + sizes[turn % len(sizes)]]
        at, turn = at + sizes[turn % len(sizes)], turn + 1


def check_the_same(chosen: Layout, text: str, sizes: list[int]) -> None:
    """A layout divides a text in pieces as it divides the whole."""
    whole = list(chosen.documents((text,), None, ()))
    assert "".join(document.text for document in whole) == text
    assert list(chosen.documents(pieces_of(text, sizes), None, ())) == whole


@given(
    st.lists(st.sampled_from(EXPORTS), min_size=1, max_size=4), st.lists(st.integers(1, 3000), min_size=1), st.data()
)
@settings(max_examples=150, deadline=None)
def test_a_file_in_pieces_is_the_same_file(paths: list[Path], sizes: list[int], data: st.DataObject) -> None:
    text = "".join(map(text_of, paths))
    newline = data.draw(st.sampled_from(["\n", "\r\n", "\r"]))
    [first] = [each.name for each in LAYOUTS if each is newsparse.layouts.layout_for(text)]
    check_the_same(BY_NAME[first], text.replace("\r\n", "\n").replace("\n", newline), sizes)


@given(st.sampled_from(LAYOUTS), st.lists(st.sampled_from(EXPORTS), min_size=1, max_size=3), st.data())
@settings(max_examples=150, deadline=None)
def test_a_broken_file_in_pieces_is_the_same_file(chosen: Layout, paths: list[Path], data: st.DataObject) -> None:
    lines = "".join(map(text_of, paths)).splitlines(keepends=True)
    kept = data.draw(st.lists(st.integers(0, len(lines) - 1), min_size=1, max_size=60))
    sizes = data.draw(st.lists(st.integers(1, 400), min_size=1))
    check_the_same(chosen, "".join(lines[number] for number in kept), sizes)


@pytest.mark.parametrize("where", ["before", "between", "after"])
@pytest.mark.parametrize("how", ['line = "*****"', 'pattern = "Doc \\\\d+ of \\\\d+"'])
def test_a_profile_in_pieces(tmp_path: Path, where: str, how: str) -> None:
    path = tmp_path / "divided.toml"
    path.write_text(PROFILE.format(how=how, where=where))
    chosen = load(path)
    sign = "*****" if "line" in how else "Doc 1 of 9"
    for text in (
        f"{sign}\nTitle: A\nIt rained.\n\n{sign}\nTitle: B\nIt snowed.\n",
        f"\n\n{sign}\n\n{sign}\nIt rained.\n\n\n{sign}\n  \n{sign}\n\nIt snowed.",
        f"It rained.\n{sign}\n\n\n{sign}\r\n \r\nIt snowed.\r\n{sign}\r\n",
        "It rained.\n\nIt snowed.\n",
    ):
        for size in range(1, 40):
            check_the_same(chosen, text, [size])


@given(
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "latin-1", "broken"]),
    st.text(st.sampled_from("aé„€\r\n 港😀"), min_size=1),
    st.lists(st.integers(1, 9), min_size=1),
)
@settings(max_examples=300, deadline=None)
def test_bytes_in_pieces_are_the_same_text(encoding: str, text: str, sizes: list[int]) -> None:
    if encoding == "broken":
        data = text.encode() + b"\xe9\r" + text.encode() + b"\n\xe2\x82"
    else:
        data = text.encode(encoding, "ignore")
    chunks = [data[at : at + sizes[0]] for at in range(0, len(data), sizes[0])]
    pieces, warnings = read_chunks(chunks)
    assert ("".join(pieces), warnings) == read_bytes(data)


def test_an_error_in_a_later_piece_is_named_before_the_first_article() -> None:
    chunks = [b"The harbour was closed.\r", b"\nIt rained.\n", "Überall ".encode(), b"\xe9\n"]
    with pytest.raises(NotTextError, match=r"^not utf-8: byte 0xe9 at 45 \(line 3\)$"):
        next(iter_chunks(chunks, encoding="utf-8"))


def nexis_article(number: int, total: int) -> str:
    """An article of an old Nexis file, about 16 kB."""
    sentence = f"The harbour of Port Amity stayed closed for day {number}, and forty-one ships waited outside.\n"
    wide, narrow = " " * 30, " " * 20
    return (
        f"\n{wide}{number} of {total} DOCUMENTS\n\n{wide}The Harbour Gazette\n\n{wide}March 3, 2014 Monday\n\n"
        f"Storm number {number} closes the harbour\n\nBYLINE: Ada Quill\n\nSECTION: NEWS; Pg. 6\n\n"
        f"LENGTH: 2300 words\n\n\n{(sentence * 19 + chr(10)) * 8}LOAD-DATE: March 4, 2014\n\nLANGUAGE: ENGLISH\n\n"
        f"{narrow}Copyright 2014 Harbour Press\n\n"
    )


def test_articles_come_before_the_file_is_read(tmp_path: Path) -> None:
    def endless() -> Iterator[str]:
        yield from (nexis_article(number, 10**6) for number in range(1, 10**6))
        raise AssertionError("the whole file was read")

    documents: Iterator[Document] = BY_NAME["nexis"].documents(endless(), None, ())
    assert [document.index for document in islice(documents, 40)] == list(range(40))


def test_what_is_missing_is_said_with_the_last_article(tmp_path: Path) -> None:
    path = tmp_path / "export.txt"
    path.write_text("".join(nexis_article(number, 500) for number in range(1, 501) if number != 214))
    assert path.stat().st_size > 4 * LOOK
    articles = newsparse.parse_file(path)
    assert [article.warnings for article in articles[:-1]] == [()] * 498
    assert articles[-1].warnings == ("the file announces 500 articles, 499 found: 214 is missing",)


def test_an_article_without_an_end_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "LONGEST", 30_000)
    text = nexis_article(1, 2) + nexis_article(2, 2) + "It rained.\n" * 4000
    for pieces in ([text], pieces_of(text, [3000])):
        documents = BY_NAME["nexis"].documents(pieces, None, ())
        assert next(documents).index == 0
        with pytest.raises(NotTextError, match="no sign where an article ends"):
            list(documents)


#: Runs newsparse and prints the peak of its memory in MB, on standard error.
PEAK = """
import resource, sys
from newsparse.cli import main
try:
    main()
finally:
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(peak // (2**20 if sys.platform == "darwin" else 2**10), file=sys.stderr)
"""
#: So much more than a file of 2 MB may one of 64 MB cost, in MB.
SLACK = 8


def peak_of(*arguments: str, given: bytes | None = None) -> tuple[int, bytes]:
    """The peak memory of a command in MB, and what it has printed."""
    command = [sys.executable, "-c", PEAK, *arguments]
    done = subprocess.run(command, input=given, capture_output=True, check=True)
    return int(done.stderr.split()[-1]), done.stdout


def write_export(path: Path, megabytes: int) -> int:
    """Write an export of at least so many MB; how many articles it has."""
    count = megabytes * 10**6 // len(nexis_article(10_000, 10_000)) + 1
    with open(path, "w") as file:
        file.writelines(nexis_article(number, count) for number in range(1, count + 1))
    return count


def test_memory_is_bounded(tmp_path: Path) -> None:
    write_export(tmp_path / "small.txt", 2)
    count = write_export(tmp_path / "large.txt", 64)
    small, _ = peak_of("parse", str(tmp_path / "small.txt"), "-f", "json", "--layout", "nexis")
    large, printed = peak_of("parse", str(tmp_path / "large.txt"), "-f", "json", "--layout", "nexis")
    assert printed.count(b'"index"') == count
    assert large < small + SLACK


def test_memory_is_bounded_for_what_is_piped_in(tmp_path: Path) -> None:
    counts = [write_export(tmp_path / "export.txt", megabytes) for megabytes in (2, 36)]
    small, _ = peak_of("parse", given=(tmp_path / "export.txt").read_bytes()[: 2 * 10**6])
    large, printed = peak_of("parse", given=(tmp_path / "export.txt").read_bytes())
    assert printed.count(b"\n") == counts[1]
    assert large < small + SLACK + MOST_KEPT // 2**20


@pytest.mark.parametrize(("out", "jobs"), [("out.jsonl", "1"), ("out.csv.gz", "2"), ("out/", "2")])
def test_memory_of_a_conversion_is_bounded(tmp_path: Path, out: str, jobs: str) -> None:
    (tmp_path / "small").mkdir()
    (tmp_path / "large").mkdir()
    write_export(tmp_path / "small/export.txt", 2)
    write_export(tmp_path / "large/export.txt", 24)
    small, _ = peak_of("convert", str(tmp_path / "small"), "-o", str(tmp_path / f"small-{out}"), "-j", jobs)
    large, _ = peak_of("convert", str(tmp_path / "large"), "-o", str(tmp_path / f"large-{out}"), "-j", jobs)
    assert large < small + SLACK + 4 * IN_MEMORY // 2**20
    assert not list(tmp_path.rglob(".newsparse-*"))


def test_a_conversion_of_large_exports_is_that_of_small_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a", "b", "c"):
        (tmp_path / f"in/{name}.txt").write_text("".join(nexis_article(number, 9) for number in range(1, 10)))
    for kept in (IN_MEMORY, 30_000):
        monkeypatch.setattr(spool, "IN_MEMORY", kept)
        for jobs in (1, 2):
            for out in ("json", "jsonl", "csv", "md"):
                target = target_of(str(tmp_path / f"{kept}-{jobs}.{out}"))
                convert(str(tmp_path / "in"), target, Settings(), lambda event: None, How(jobs))
            convert(str(tmp_path / "in"), target_of(str(tmp_path / f"{kept}-{jobs}/")), Settings(), print, How(jobs))
    for out in ("json", "jsonl", "csv", "md"):
        assert len({path.read_bytes() for path in tmp_path.glob(f"*.{out}")}) == 1
    assert len({path.read_bytes().replace(b"a.txt", b"") for path in tmp_path.glob("*/a.json")}) == 1
    assert not list(tmp_path.rglob(".newsparse-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="there no process can be asked whether it lives")
@pytest.mark.parametrize("out", ["out.jsonl", "out/"])
def test_what_a_killed_conversion_has_put_aside_goes_with_the_next_one(tmp_path: Path, out: str) -> None:
    (tmp_path / "in").mkdir()
    write_export(tmp_path / "in/export.txt", 60)
    command = [sys.executable, "-m", "newsparse", "convert", "in", "-o", out, "-j", "2"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.DEVNULL) as process:
        limit = time.monotonic() + 60
        while not list(tmp_path.rglob(".newsparse-*.spool/*")) and time.monotonic() < limit:
            time.sleep(0.01)
        [left] = tmp_path.rglob(".newsparse-*.spool")
        (tmp_path / "other").mkdir()
        assert (
            convert(str(tmp_path / "other"), target_of(str(tmp_path / "other.jsonl")), Settings(), print).articles == 0
        )
        assert left.exists()  # its process lives
        process.kill()
    assert left.exists()
    (tmp_path / "in/export.txt").write_text(nexis_article(1, 1))
    assert subprocess.run(command, cwd=tmp_path, stderr=subprocess.DEVNULL, check=False).returncode == 0
    assert not list(tmp_path.rglob(".newsparse-*"))


def test_a_folder_of_exports_is_one_table_with_a_row_an_article(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for path in EXPORTS:
        (tmp_path / "in" / f"{path.parent.name}-{path.name}").write_bytes(path.read_bytes())
    for out in ("out.csv", "out.jsonl"):
        convert(str(tmp_path / "in"), target_of(str(tmp_path / out)), Settings(), lambda event: None)
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").split("\n")[:-1]]
    with open(tmp_path / "out.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(records) > len(EXPORTS)
    for record, row in zip(records, rows, strict=True):
        assert (row["path"], row["index"]) == (record["path"], str(record["index"]))
        assert row["title"] == (record["title"] or "")
        assert row["paragraphs"] == "\n\n".join(record["paragraphs"])
