"""Hostile input: what a text can do. For processes, disks and terminals see ``test_faults`` and ``test_cli``."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

import newsparse
from newsparse.errors import EmptyError, NewsparseError
from newsparse.terminal import one_line
from newsparse.write import format_named
from newsparse.write.comma import EXCEL

FRAME = "A Bridge is Opened\n\nBy Ada Lovelace\n\n21 June 2021\n\n{}\n\nThe mayor was there, and she cut a ribbon.\n"


def paragraphs(text: str) -> str:
    return " ".join(paragraph for article in newsparse.parse(text) for paragraph in article.paragraphs)


@pytest.mark.parametrize("char", ["\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
def test_lines_end_where_an_editor_ends_them(char: str) -> None:
    """What ``splitlines`` takes for a line end and an editor does not moves no line number."""
    article = newsparse.parse(
        f"A Bridge{char}is Opened\r\rBy Ada Lovelace\r\n\r\nIt was opened, and the mayor was there.\n"
    )
    text = article[0].document.text
    assert article[0].document.line_of(text.index("By Ada")) == 3
    assert article[0].document.line_of(text.index("It was")) == 5


@pytest.mark.parametrize("data", [b"caf\xe9", b"\xff", b"a\xc3", b"\xed\xa0\x80 x", b"\x81\x8d\x8f\x90\x9d"])
def test_bytes_that_do_not_decode_drop_nothing(data: bytes) -> None:
    articles = newsparse.parse_bytes(b"A Bridge is Opened\n\nThe mayor was there, in a " + data + b" of the town.\n")
    assert any(warning.startswith("encoding:") for warning in articles[0].warnings)
    assert len(articles[0].document.text) >= 50 + len(data.decode("utf-8", "ignore"))


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 10,
        b"\0" * 1000,
        b"\x7fELF\x02\x01\x01" + bytes(60),
        b"%PDF-1.7\n" + b"a" * 99,
        b"PK\x03\x04aa",
    ],
)
def test_binary_data_are_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(NewsparseError, match=r"\w"):
        newsparse.parse_bytes(data)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[2Jb", "a\\x1b[2Jb"),
        ("a\x9b31mb", "a\\x9b31mb".replace("\\x9b", "\\u009b")),
        ("a\u202eb", "a\\u202eb"),
        ("a\u2066b", "a\\u2066b"),
        ("a\nb", "a\\nb"),
        ("a\rb", "a\\x0db"),
        ("\udce9", "\\xe9"),
        ("[red]:smile:", "[red]:smile:"),
        ("\U000e0041", "\\U000e0041"),
    ],
)
def test_what_reaches_a_terminal_is_harmless(text: str, shown: str) -> None:
    assert one_line(text) == shown


def all_formats(text: str) -> dict[str, str]:
    articles = newsparse.parse(text)
    return {name: "".join(format_named(name).write(articles)) for name in ("json", "jsonl", "csv", "md", "page")}


EVIL = [
    "=cmd|' /C calc'!A0", "---\ntitle: no\n---", "# no heading", "<script>alert(1)</script>", "[a](javascript:b)",
    "*a* _b_ `c`", "</title>", "&lt;", "a: b: c #d", "- {a: [b", "\x00\x01", "\ud800", "\ufeff", "]]>", "1. one", "%00",
]  # fmt: skip


@pytest.mark.parametrize("evil", EVIL)
def test_every_format_holds_every_text(evil: str) -> None:
    written = all_formats(FRAME.format(f"{evil} and then the river went on below it, as it had always done, and more."))
    record = json.loads(written["json"])
    assert json.loads(written["jsonl"]) == record
    rows = list(csv.DictReader(io.StringIO(written["csv"], newline="")))
    assert len(rows) == 1
    assert rows[0]["title"] == (record["title"] or "")
    for text in written.values():
        text.encode()
    front, _, body = written["md"].removeprefix("---\n").partition("---\n")
    for line in front.splitlines():
        json.loads(line.partition(": ")[2])
    html = MarkdownIt().render(body)
    assert "<script" not in html
    assert "javascript:" not in re.sub(r">[^<]*<", "><", html)
    assert not re.search(r"<(em|code|ol|ul|hr)\b", html)
    assert not re.search("[\x00-\x08\x0e-\x1f\x7f\u202e]", written["page"])


@pytest.mark.parametrize("title", ["=1+1", "+44 for all", "-5 degrees", "@home"])
def test_no_cell_is_a_formula(title: str) -> None:
    articles = newsparse.parse(
        f"Title: {title}\nAuthor: {title}\n\n{title} and so on, for a sentence of some length.\n"
    )
    rows = csv.reader(io.StringIO("".join(EXCEL.write(articles))[1:], newline=""))
    assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]


@pytest.mark.parametrize(
    "text",
    ["\0", "a", "\ufeff", "\n\n\n", "By", "By \n", "---", "---\n---\n", "(dpa)", "\r", "a\0b", "\U0010ffff", "1", "©"],
)
def test_tiny_texts(text: str) -> None:
    try:
        articles = newsparse.parse(text)
    except EmptyError:
        assert not text.strip()
        return
    assert sum(len(article.document.text) for article in articles) == len(text)


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb c d e.\n\nBy \udc80"])
def test_lone_surrogates_pass_through(text: str) -> None:
    for written in all_formats(text).values():
        written.encode()


def patterns() -> list[str]:
    """The source lines of ours that hold a pattern."""
    root = Path(newsparse.__file__).parent
    return [
        f"{path.name}: {line.strip()}"
        for path in root.rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if re.search(r"\bre\.(compile|match|search|fullmatch|sub|finditer|split|findall)\(", line)
    ]


def test_no_pattern_that_looks_for_blanks_before_an_end() -> None:
    assert [line for line in patterns() if re.search(r"\\s[+*]\$|\.\*\?\(\?:", line)] == []


def test_no_module_splits_lines_as_python_does() -> None:
    """``splitlines`` knows eight line ends that no editor knows; on text of a terminal or of a table it may be used."""
    root = Path(newsparse.__file__).parent
    command = ["grep", "-rln", "--include=*.py", "splitlines", *(str(root / name) for name in ("rules", "layouts"))]
    assert subprocess.run(command, capture_output=True, text=True).stdout == ""
