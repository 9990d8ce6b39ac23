"""newsparse convert, as a shell runs it: its options, messages, progress and exit codes; CSV for spreadsheets."""

from __future__ import annotations

import csv
import fcntl
import gzip
import io
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

import newsparse
from newsparse.article import Article, Document
from newsparse.write.comma import EXCEL, FORMAT, LONGEST_CELL

ARTICLE = "A Bridge is Opened\n\nBy Ada Lovelace\n\nIt was opened on Monday, and the mayor of the town was there.\n"
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
ENVIRONMENT["PYTHONPATH"] = str(Path(newsparse.__file__).parent.parent)
COMMAND = [sys.executable, "-m", "newsparse", "convert"]


def run(cwd: Path, *arguments: str) -> tuple[int, bytes, list[str]]:
    """The exit code, standard output, and the lines on standard error."""
    result = subprocess.run([*COMMAND, *arguments], cwd=cwd, env=ENVIRONMENT, capture_output=True, timeout=60)
    lines = result.stderr.decode().splitlines()
    assert "Traceback" not in result.stderr.decode()
    return result.returncode, result.stdout, [line.removeprefix("newsparse: ") for line in lines]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    for name in ("a.txt", "b/c.txt", "b/d.htm", ".hidden", "~$lock.txt", "empty.txt"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text("" if name == "empty.txt" else ARTICLE.replace("Bridge", f"Bridge {name}"))
    return tmp_path


def paths(out: Path) -> list[str]:
    data = gzip.decompress(out.read_bytes()) if out.suffix == ".gz" else out.read_bytes()
    return [json.loads(line)["path"] for line in data.decode().splitlines()]


def test_the_tally_is_the_last_line(desk: Path) -> None:
    code, out, said = run(desk, "in", "-o", "out.jsonl")
    assert (code, out) == (1, b"")
    assert said == ["empty.txt: the file is empty", "4 files, 3 articles, 1 failed, 2 skipped"]
    assert run(desk, "in", "-o", "out2.jsonl", "-q")[2] == ["empty.txt: the file is empty"]
    assert run(desk, "in", "-o", "out/")[2][-1] == "4 files, 3 articles, 1 failed, 2 skipped"
    (desk / "in/empty.txt").unlink()
    assert run(desk, "in", "-o", "out/") == (0, b"", ["3 files, 3 articles, 3 unchanged, 2 skipped"])


@pytest.mark.parametrize(
    ("options", "read"),
    [
        (["--include", "*.txt"], ["a.txt", "b/c.txt"]),
        (["--include", "*.txt", "--include", "*.htm"], ["a.txt", "b/c.txt", "b/d.htm"]),
        (["--exclude", "b"], ["a.txt"]),
        (["--exclude", "b/*.htm"], ["a.txt", "b/c.txt"]),
        (["--include", "b/*", "--exclude", "[cx].*"], ["b/d.htm"]),
        (["--include", "A.TXT"], []),
    ],
)
def test_patterns(desk: Path, options: list[str], read: list[str]) -> None:
    (desk / "in/empty.txt").unlink()
    code, _, said = run(desk, "in", "-o", "out.jsonl", *options)
    assert (code, len(said)) == (0, 1)
    assert paths(desk / "out.jsonl") == read


def test_compressed_outputs_are_the_same_every_time(desk: Path) -> None:
    run(desk, "in", "-o", "plain.csv")
    for name in ("one.csv.gz", "two.CSV.GZ"):
        assert run(desk, "in", "-o", name)[0] == 1
        assert gzip.decompress((desk / name).read_bytes()) == (desk / "plain.csv").read_bytes()
    assert (desk / "one.csv.gz").read_bytes() == (desk / "two.CSV.GZ").read_bytes()
    code, _, said = run(desk, "in", "-o", "out.gz")
    assert (code, "does not say a format" in said[0]) == (2, True)
    run(desk, "in", "-o", "out.gz", "-f", "jsonl")
    assert paths(desk / "out.gz") == ["a.txt", "b/c.txt", "b/d.htm"]


def test_a_dry_run_writes_nothing(desk: Path) -> None:
    before = sorted(desk.rglob("*"))
    code, out, said = run(desk, "in", "-o", "out/", "--dry-run", "--exclude", "*.htm")
    assert out.decode().splitlines() == ["a.txt -> a.json", "b/c.txt -> b/c.json", "empty.txt -> empty.json"]
    assert (code, said) == (0, [])
    assert run(desk, "in", "-o", "o.csv", "--dry-run")[1].split() == [b"a.txt", b"b/c.txt", b"b/d.htm", b"empty.txt"]
    assert sorted(desk.rglob("*")) == before


def test_failures_as_a_file(desk: Path) -> None:
    (desk / "in" / os.fsdecode(b"\xe9.txt")).touch()
    assert run(desk, "in", "-o", "out.jsonl", "--errors", "errors.jsonl")[0] == 1
    lines = [json.loads(line) for line in (desk / "errors.jsonl").read_text().splitlines()]
    assert lines == [
        {"path": "empty.txt", "reason": "the file is empty"},
        {"path": "\udce9.txt", "reason": "the file is empty"},
    ]
    code, _, said = run(desk, "in", "-o", "out2.jsonl", "--errors", "errors.jsonl")
    assert (code, said[0][:57]) == (2, "errors.jsonl: the file exists; --overwrite replaces it (s")
    for _ in range(2):  # an errors file in the folder that is read is not read
        run(desk, "in", "-o", "in/out.jsonl", "--errors", "in/errors.jsonl", "--overwrite")
        assert paths(desk / "in/out.jsonl") == ["a.txt", "b/c.txt", "b/d.htm"]


def test_fail_fast(desk: Path) -> None:
    code, _, said = run(desk, "in", "-o", "out.jsonl", "--fail-fast", "--errors", "errors.jsonl")
    assert code == 1
    assert said == ["empty.txt: the file is empty", "stopped at the first failure; out.jsonl is not written"]
    assert sorted(os.listdir(desk)) == ["errors.jsonl", "in"]
    assert json.loads((desk / "errors.jsonl").read_text())["path"] == "empty.txt"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["-o", "out.json", "--excel"], "--excel goes with -f csv"),
        (["-o", "out.jsonl", "-j", "0"], "--jobs"),
        (["-o", "in"], "among the files that are read"),
        (["-o", "out.jsonl", "-f", "page"], "for the terminal"),
        (["-o", "in/a.txt", "-f", "csv"], "the file exists"),
    ],
)
def test_wrong_usage(desk: Path, options: list[str], message: str) -> None:
    code, out, said = run(desk, "in", *options)
    assert (code, out, len(said)) == (2, b"", 1)
    assert message in said[0]


def test_progress_is_for_a_terminal(desk: Path) -> None:
    for number in range(1500):
        (desk / f"in/{number}.txt").write_text(ARTICLE * 8)
    (desk / "in/evil\x1b[2J[red]:smile:.txt").touch()
    parent, child = pty.openpty()
    fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    environment = ENVIRONMENT | {"TERM": "xterm"}
    process = subprocess.Popen([*COMMAND, "in", "-o", "out.jsonl"], cwd=desk, env=environment, stderr=child)
    os.close(child)
    seen = b""
    try:
        while chunk := os.read(parent, 65536):
            seen += chunk
    except OSError:
        pass
    os.close(parent)
    assert process.wait(20) == 1
    text = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", seen.decode())
    assert re.search(r"\d+/\d+ files .* \d+ failed · \d+ articles · [\d,]+ files/s \d\d:\d\d", text)
    assert "newsparse: evil\\x1b[2J[red]:smile:.txt: the file is empty" in " ".join(text.split("\r\n"))
    assert text.rstrip().endswith("newsparse: 1505 files, 1503 articles, 2 failed, 2 skipped")
    assert len(paths(desk / "out.jsonl")) == 1503


EVIL = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'=1",
    'a "quote", a comma',
    "two\nlines",
    "Ünïcode 日本語 😀",
    "",
]


def article(title: str, paragraphs: tuple[str, ...] = ()) -> Article:
    return Article(Document("", "a.txt"), title=title, paragraphs=paragraphs)


def test_csv_comes_back_exactly() -> None:
    text = "".join(FORMAT.write([article(title, (title,)) for title in EVIL]))
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["title"] for row in rows] == EVIL
    assert [row["paragraphs"] for row in rows] == EVIL
    assert text.startswith("id,path,")


def test_excel_gets_a_mark_and_no_formula() -> None:
    text = "".join(EXCEL.write([article(title) for title in EVIL]))
    assert text.startswith("\ufeffid,path,")
    assert text.count("\ufeff") == 1
    rows = list(csv.DictReader(io.StringIO(text[1:], newline="")))
    assert [row["title"] for row in rows] == ["'" + title for title in EVIL[:6]] + EVIL[6:]


@pytest.mark.parametrize("text", ["x" * (LONGEST_CELL + 1), "=" * LONGEST_CELL, "😀" * LONGEST_CELL])
def test_excel_cuts_what_no_cell_holds_and_says_so(text: str) -> None:
    row = next(csv.DictReader(io.StringIO("".join(EXCEL.write([article("a", (text,))]))[1:], newline="")))
    assert LONGEST_CELL - 1 <= len(row["paragraphs"].encode("utf-16-le")) / 2 <= LONGEST_CELL
    assert ("'" + text).startswith(row["paragraphs"]) or text.startswith(row["paragraphs"])
    assert row["warnings"].startswith("excel: paragraphs cut from ")
    whole = next(csv.DictReader(io.StringIO("".join(FORMAT.write([article("a", (text,))])), newline="")))
    assert (whole["paragraphs"], whole["warnings"]) == (text, "")


def test_a_cell_that_just_fits_is_not_cut() -> None:
    assert EXCEL.losses
    assert EXCEL.losses(article("a", ("x" * LONGEST_CELL,))) == []


def test_excel_on_the_command_line(desk: Path) -> None:
    (desk / "in/a.txt").write_text("=HYPERLINK(1) is the Title\n\n" + "A sentence of some length, no more. " * 1000)
    code, _, said = run(desk, "in", "-o", "out.csv", "--excel", "--include", "a.txt")
    assert (code, len(said)) == (0, 2)
    assert re.match(r"a\.txt: warning: excel: paragraphs cut from \d+ to 32767 characters", said[0])
    assert run(desk, "in", "-o", "table/", "--excel", "--include", "a.txt")[0] == 0
    assert (desk / "table/a.csv").read_bytes() == (desk / "out.csv").read_bytes()
