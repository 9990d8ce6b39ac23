"""The commands, as a shell runs them."""

from __future__ import annotations

import csv
import fcntl
import gzip
import io
import json
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.article import COLUMNS
from newsparse.write import TABLE, format_named

ARTICLE = """\
A Bridge is Opened

By Ada Lovelace

21 June 2021

The first paragraph of this article is about a bridge that was opened on Monday after ten long years of work.

The second paragraph says that the mayor was there, that she cut a ribbon, and that nobody fell into the river.
"""

HOSTILE = """\
A Bridge \x1b]0;owned\x07is Opened

By Ada Lovelace

The first paragraph [red]of this[/red] article \x1b[2Jclears :smile: the screen \x9b31m and it is long enough to wrap.

The second paragraph says \u202egnp.exe that the mayor was there, and that nobody fell into the river on that day.
"""

ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
ENVIRONMENT["PYTHONPATH"] = str(Path(newsparse.__file__).parent.parent)
COMMAND = [sys.executable, "-m", "newsparse"]


def run(*arguments: str | bytes, stdin: bytes = b"", cwd: Path | None = None, env: dict[str, str] | None = None) -> Any:
    """Run newsparse with pipes for its streams; ``env`` adds to the environment."""
    return subprocess.run(
        [*COMMAND, *arguments], input=stdin, capture_output=True, cwd=cwd, env=ENVIRONMENT | (env or {}), timeout=60
    )


def shell(script: str, cwd: Path) -> Any:
    """Run a line of bash, in which ``newsparse`` is the command."""
    function = f'newsparse() {{ "{sys.executable}" -m newsparse "$@"; }}\n'
    return subprocess.run(["bash", "-c", function + script], capture_output=True, cwd=cwd, env=ENVIRONMENT, timeout=60)


def errors(result: Any) -> list[str]:
    """The lines on standard error; a traceback is never among them."""
    lines: list[str] = result.stderr.decode().splitlines()
    assert "Traceback" not in result.stderr.decode()
    assert all(line.startswith("newsparse: ") for line in lines)
    return [line.removeprefix("newsparse: ") for line in lines]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "b.txt").write_text(ARTICLE.replace("Bridge", "Tunnel"), "utf-8")
    (tmp_path / "hostile.txt").write_text(HOSTILE, "utf-8")
    return tmp_path


def test_version_and_help() -> None:
    assert run("--version").stdout == f"newsparse {newsparse.__version__}\n".encode()
    for command in ((), ("parse",), ("convert",), ("explain",), ("rules",), ("layouts",), ("schema",)):
        result = run(*command, "-h")
        assert result.returncode == 0
        assert b"Usage: newsparse" in result.stdout
        assert all(len(line) <= 100 for line in result.stdout.decode().splitlines())
    assert run().stdout == run("--help").stdout


def test_the_help_of_parse_groups_its_options() -> None:
    text = run("parse", "--help").stdout.decode()
    places = [text.index(f"\n{heading}:\n") for heading in ("Input", "Reading", "Output", "Messages", "Other")]
    assert places == sorted(places)
    assert "Examples:" in text


def test_a_pipe_gets_json_lines(folder: Path) -> None:
    result = run("parse", "a.txt", "b.txt", cwd=folder)
    assert result.returncode == 0
    assert errors(result) == []
    records = [json.loads(line) for line in result.stdout.decode().splitlines()]
    assert [record["path"] for record in records] == ["a.txt", "b.txt"]
    assert tuple(records[0]) == COLUMNS
    assert records[0]["title"] == "A Bridge is Opened"
    assert records[0]["authors"] == ["Ada Lovelace"]
    assert len(records[0]["paragraphs"]) == 2


def test_standard_input(folder: Path) -> None:
    piped = run("parse", stdin=ARTICLE.encode())
    assert json.loads(piped.stdout)["path"] == "-"
    assert run("parse", "-", stdin=ARTICLE.encode()).stdout == piped.stdout
    mixed = run("parse", "b.txt", "-", stdin=ARTICLE.encode(), cwd=folder).stdout.decode().splitlines()
    assert [json.loads(line)["path"] for line in mixed] == ["b.txt", "-"]
    closed = shell("newsparse parse - <&-", folder)
    assert (closed.returncode, errors(closed)) == (1, ["-: standard input is closed"])


def test_each_bad_file_has_its_message_and_the_others_are_parsed(folder: Path) -> None:
    (folder / "empty.txt").touch()
    (folder / "blank.txt").write_text("\n \t\r\n")
    (folder / "page.pdf").write_bytes(b"%PDF-1.7\n\xff\xff")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF")
    (folder / "noise").write_bytes(bytes(range(256)) * 4)
    (folder / "latin.txt").write_bytes(ARTICLE.replace("mayor", "maïre").encode("cp1252"))
    os.mkfifo(folder / "pipe")
    names = (
        "empty.txt",
        "blank.txt",
        "page.pdf",
        "photo.jpg",
        "noise",
        "missing.txt",
        "latin.txt",
        "pipe",
        ".",
        "a.txt",
    )
    result = run("parse", *names, cwd=folder)
    assert result.returncode == 1
    assert [json.loads(line)["path"] for line in result.stdout.decode().splitlines()] == ["latin.txt", "a.txt"]
    assert errors(result) == [
        "empty.txt: the file is empty",
        "blank.txt: the file is empty",
        "page.pdf: a broken PDF: Stream has ended unexpectedly",
        "photo.jpg: not text: a JPEG image; only text is read",
        "noise: not text: binary data",
        "missing.txt: no such file",
        "latin.txt: warning: encoding: not UTF-8, read as cp1252 (line 9)",
        "pipe: a named pipe, not a regular file; give it as standard input",
        ".: a folder; newsparse convert reads folders",
    ]


def test_quiet_and_verbose(folder: Path) -> None:
    (folder / "latin.txt").write_bytes(ARTICLE.replace("mayor", "maïre").encode("cp1252"))
    quiet = run("parse", "-q", "latin.txt", "missing.txt", cwd=folder)
    assert errors(quiet) == ["missing.txt: no such file"]
    verbose = run("parse", "-v", "a.txt", cwd=folder)
    assert re.fullmatch(r"a\.txt: layout plain, 1 article, 4\d words", errors(verbose)[0])


def test_messages_are_one_harmless_line(folder: Path) -> None:
    result = run("parse", b"no\x1b[2J\nsuch\xe9\xe2\x80\xae.txt", cwd=folder)
    assert errors(result) == ["no\\x1b[2J\\nsuch\\xe9\\u202e.txt: no such file"]
    option = run("parse", "--encoding", "\x1b[2J", "a.txt", cwd=folder)
    assert option.returncode == 2
    assert b"\x1b" not in option.stderr


def test_names_that_are_not_utf8(folder: Path) -> None:
    name = b"caf\xe9.txt"
    Path(os.fsdecode(os.path.join(os.fsencode(folder), name))).write_text(ARTICLE)
    for locale in ({}, {"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}):
        result = run("parse", name, cwd=folder, env=locale)
        assert result.returncode == 0, result.stderr
        assert os.fsencode(json.loads(result.stdout)["path"]) == name


@pytest.mark.parametrize("locale", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONUTF8": "0", "LC_ALL": "C"}])
def test_output_is_utf8_whatever_the_locale(folder: Path, locale: dict[str, str]) -> None:
    (folder / "u.txt").write_text(ARTICLE.replace("river", "Žižkov 川"), "utf-8")
    expected = run("parse", "u.txt", cwd=folder).stdout
    assert "Žižkov 川".encode() in expected
    assert run("parse", "u.txt", cwd=folder, env=locale).stdout == expected
    assert run("parse", "-h", env=locale).returncode == 0


def test_formats(folder: Path) -> None:
    table = run("parse", "-f", "csv", "a.txt", "b.txt", cwd=folder).stdout.decode()
    assert table.count("\r\n") == 3
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    assert [row["title"] for row in rows] == ["A Bridge is Opened", "A Tunnel is Opened"]
    assert isinstance(json.loads(run("parse", "-f", "json", "a.txt", cwd=folder).stdout), dict)
    assert len(json.loads(run("parse", "-f", "json", "a.txt", "b.txt", cwd=folder).stdout)) == 2
    assert "\n# A Bridge is Opened\n" in run("parse", "-f", "md", "a.txt", cwd=folder).stdout.decode()
    page = run("parse", "-f", "page", "a.txt", cwd=folder).stdout.decode()
    assert page.startswith("A Bridge is Opened\n")
    assert max(map(len, page.splitlines())) <= 80


def test_the_list_of_formats_says_what_each_leaves_out() -> None:
    _, *lines = run("formats").stdout.decode().splitlines()
    assert [line.split()[0] for line in lines] == list(TABLE)
    for line in lines:
        without = line.rpartition(" Without ")[2] if " Without " in line else ""
        assert tuple(filter(None, without.rstrip(".").split(", "))) == format_named(line.split()[0]).omits


def test_explain_adds_marks_where_there_is_a_place_for_them(folder: Path) -> None:
    record = json.loads(run("parse", "--explain", "a.txt", cwd=folder).stdout)
    title = next(mark for mark in record["marks"] if mark["field"] == "title")
    assert (title["value"], title["line"], title["accepted"]) == ("A Bridge is Opened", 1, True)
    result = run("parse", "--explain", "-f", "csv", "a.txt", cwd=folder)
    assert result.returncode == 2
    assert "no place for marks" in errors(result)[0]


def test_an_output_file_is_whole_and_never_overwritten(folder: Path) -> None:
    assert run("parse", "a.txt", "-o", "out.csv", cwd=folder).stdout == b""
    first = (folder / "out.csv").read_bytes()
    assert first.startswith(b"id,path,")
    again = run("parse", "b.txt", "-o", "out.csv", cwd=folder)
    assert (again.returncode, (folder / "out.csv").read_bytes()) == (2, first)
    assert errors(again)[0].startswith("out.csv: the file exists; --overwrite replaces it")
    assert run("parse", "b.txt", "-o", "out.csv", "--overwrite", cwd=folder).returncode == 0
    assert b"Tunnel" in (folder / "out.csv").read_bytes()
    assert run("parse", "a.txt", "missing", "-o", "out.jsonl", cwd=folder).returncode == 1
    assert (folder / "out.jsonl").read_text().count("\n") == 1
    assert [name for name in os.listdir(folder) if name.startswith(".")] == []


def test_compressed_files_and_outputs(folder: Path) -> None:
    (folder / "a.txt.gz").write_bytes(gzip.compress((folder / "a.txt").read_bytes()))
    plain = json.loads(run("parse", "a.txt", cwd=folder).stdout)
    packed = run("parse", "a.txt.gz", cwd=folder)
    assert json.loads(packed.stdout) == plain | {"path": "a.txt.gz"}
    assert json.loads(run("parse", stdin=(folder / "a.txt.gz").read_bytes()).stdout) == plain | {"path": "-"}
    assert run("parse", "a.txt.gz", "-o", "out.JSONL.gz", cwd=folder).returncode == 0
    assert gzip.decompress((folder / "out.JSONL.gz").read_bytes()) == packed.stdout
    (folder / "cut.gz").write_bytes(gzip.compress(b"x" * 99)[:-9])
    assert errors(run("parse", "cut.gz", cwd=folder)) == ["cut.gz: gzip: the file ends too early"]


@pytest.mark.parametrize(
    ("output", "code", "message"),
    [
        ("out.xyz", 2, "does not say a format"),
        ("no/such/folder.csv", 1, "no such file"),
        ("folder.csv", 2, "not a regular file"),
        ("/dev/null", 2, "does not say a format"),
    ],
)
def test_outputs_that_cannot_be_written(folder: Path, output: str, code: int, message: str) -> None:
    (folder / "folder.csv").mkdir()
    result = run("parse", "a.txt", "--overwrite", "-o", output, cwd=folder)
    assert result.returncode == code
    assert message in errors(result)[0]
    assert run("parse", "a.txt", "--overwrite", "-f", "json", "-o", "/dev/null", cwd=folder).returncode == 2


def test_lists_of_files(folder: Path) -> None:
    (folder / "two\nlines.txt").write_text(ARTICLE)
    (folder / "list").write_bytes(b"a.txt\r\n\nb.txt\n")
    named = run("parse", "--files-from", "list", cwd=folder).stdout.decode().splitlines()
    assert [json.loads(line)["path"] for line in named] == ["a.txt", "b.txt"]
    piped = run("parse", "--files-from", "-", "-0", stdin=b"two\nlines.txt\0b.txt", cwd=folder)
    assert [json.loads(line)["path"] for line in piped.stdout.decode().splitlines()] == ["two\nlines.txt", "b.txt"]
    nothing = run("parse", "--files-from", "-", cwd=folder)
    assert (nothing.returncode, nothing.stdout) == (0, b"")
    found = shell("find . -name '*.txt' -print0 | newsparse parse --files-from - -0 | wc -l", folder)
    assert (found.stdout.strip(), errors(found)) == (b"4", [])


def test_a_list_is_read_as_it_grows(folder: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "parse", "--files-from", "-"],
        cwd=folder,
        env=ENVIRONMENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin
    assert process.stdout
    with process.stdin, process.stdout:
        for name in (b"a.txt", b"b.txt"):
            process.stdin.write(name + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["path"] == name.decode()
    assert process.wait(20) == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["parse", "--nonsense"], "No such option"),
        (["parse", "-f", "xml", "a.txt"], "no format is called 'xml'; there are page, jsonl, json, csv, md"),
        (["parse", "--encoding", "klingon", "a.txt"], "no encoding is called 'klingon'"),
        (["parse", "--layout", "klingon", "a.txt"], "no layout is called 'klingon'"),
        (["parse", "--without", "bylin", "a.txt"], "no rule is called 'bylin'; is it 'byline'?"),
        (["parse", "-0", "a.txt"], "there is no --files-from"),
        (["parse", "--files-from", "nolist"], "--files-from nolist: no such file"),
        (["parse", "--files-from", "-", "a.txt"], "not both"),
        (["nonsense"], "No such command 'nonsense'"),
        (["convert", "nofolder", "-o", "x.csv"], "nofolder"),
        (["convert", "."], "-o"),
        (["rules", "nonsense"], "no rule is called 'nonsense'"),
        (["layouts", "nonsense"], "no layout is called 'nonsense'"),
    ],
)
def test_wrong_usage(folder: Path, arguments: list[str], message: str) -> None:
    result = run(*arguments, cwd=folder)
    assert (result.returncode, result.stdout) == (2, b"")
    assert len(errors(result)) == 1
    assert message in errors(result)[0]
    assert "--help)" in errors(result)[0]


def test_options_reach_the_parser(folder: Path) -> None:
    (folder / "k.txt").write_bytes(ARTICLE.replace("river", "Нева").encode("koi8-r"))
    record = json.loads(run("parse", "--encoding", "koi8-r", "--layout", "plain", "k.txt", cwd=folder).stdout)
    assert "Нева" in record["paragraphs"][1]
    assert record["warnings"] == []
    wrong = run("parse", "--encoding", "ascii", "k.txt", "a.txt", cwd=folder)
    assert wrong.returncode == 1
    assert errors(wrong)[0].startswith("k.txt: not ascii: byte 0xee at ")


def test_a_closed_pipe_is_not_an_error(folder: Path) -> None:
    names = " ".join(["a.txt"] * 500)
    result = shell(f"newsparse parse {names} | head -1; echo ${{PIPESTATUS[0]}}", folder)
    record, code = result.stdout.decode().splitlines()
    assert json.loads(record)["title"] == "A Bridge is Opened"
    assert (code, result.stderr) == ("0", b"")
    for command in ("parse a.txt", "schema", "--help", "rules", "parse --help", "explain a.txt"):
        result = shell(f"newsparse {command} | true; echo ${{PIPESTATUS[0]}}", folder)
        assert (result.stdout, result.stderr) == (b"0\n", b"")


@pytest.mark.parametrize("command", ["parse a.txt", "schema", "rules", "explain a.txt", "--help"])
def test_a_full_disk_is_one_line(folder: Path, command: str) -> None:
    result = shell(f"newsparse {command} > /dev/full", folder)
    assert (result.returncode, errors(result)) == (1, ["standard output: no space left on device"])


@pytest.mark.parametrize("command", ["parse a.txt", "schema", "rules", "explain a.txt"])
def test_closed_standard_output_is_one_line(folder: Path, command: str) -> None:
    result = shell(f"newsparse {command} >&-", folder)
    assert (result.returncode, errors(result)) == (1, ["standard output is closed"])


def test_closed_streams_do_not_mix_with_files(folder: Path) -> None:
    before = (folder / "a.txt").read_bytes()
    assert shell("newsparse parse a.txt missing -o out.json >&- 2>&-", folder).returncode == 1
    assert json.loads((folder / "out.json").read_text())["title"] == "A Bridge is Opened"
    assert (folder / "a.txt").read_bytes() == before
    assert shell("newsparse parse missing 2> /dev/full", folder).returncode == 1


def test_an_interrupt_ends_with_130(folder: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "parse", "--files-from", "-", "-o", "out.jsonl"],
        cwd=folder, env=ENVIRONMENT, stdin=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin
    process.stdin.write(b"a.txt\n")
    process.stdin.flush()
    for _ in range(200):
        if any(name.endswith(".tmp") for name in os.listdir(folder)):
            break
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, messages = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in messages
    assert sorted(os.listdir(folder)) == ["a.txt", "b.txt", "hostile.txt"]


def test_an_error_of_ours_costs_one_file(folder: Path) -> None:
    (folder / "sitecustomize.py").write_text(
        "import newsparse.pipeline as pipeline\n"
        "right = pipeline.iter_chunks\n"
        "def wrong(chunks, **how):\n"
        "    if b'Tunnel' in b''.join(chunks): raise ZeroDivisionError('a\\x1b[2J\\nb')\n"
        "    return right(chunks, **how)\n"
        "pipeline.iter_chunks = wrong\n"
    )
    path = f"{folder}{os.pathsep}{ENVIRONMENT['PYTHONPATH']}"
    result = run("parse", "b.txt", "a.txt", cwd=folder, env={"PYTHONPATH": path})
    assert (result.returncode, result.stdout.count(b"\n")) == (1, 1)
    assert errors(result) == ["b.txt: internal error: ZeroDivisionError: a\\x1b[2J\\nb (please report)"]


def on_terminal(*arguments: str, cwd: Path, columns: int = 80, **extra: str) -> tuple[str, int]:
    """What newsparse writes on a terminal, and its exit code."""
    parent, child = pty.openpty()
    fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = ENVIRONMENT | {"TERM": "xterm-256color"} | extra
    process = subprocess.Popen(
        [*COMMAND, *arguments], cwd=cwd, env=environment, stdin=child, stdout=child, stderr=child
    )
    os.close(child)
    seen = b""
    try:
        while chunk := os.read(parent, 65536):
            seen += chunk
    except OSError:  # the other side is closed
        pass
    os.close(parent)
    return seen.decode().replace("\r\n", "\n"), process.wait(20)


COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def test_a_terminal_gets_a_page(folder: Path) -> None:
    text, code = on_terminal("parse", "a.txt", cwd=folder)
    assert code == 0
    assert COLOUR.search(text)
    lines = COLOUR.sub("", text).splitlines()
    assert lines[0] == "A Bridge is Opened"
    assert "By Ada Lovelace" in lines
    assert 60 < max(map(len, lines)) <= 80
    narrow, _ = on_terminal("parse", "a.txt", cwd=folder, columns=40)
    assert 30 < max(map(len, COLOUR.sub("", narrow).splitlines())) <= 40
    wide, _ = on_terminal("parse", "a.txt", cwd=folder, columns=200)
    assert max(map(len, COLOUR.sub("", wide).splitlines())) <= 80


@pytest.mark.parametrize(
    "arguments",
    [
        ["parse", "hostile.txt"],
        ["explain", "hostile.txt"],
        ["parse", "--explain", "hostile.txt"],
        ["parse", "-f", "json", "hostile.txt"],
        ["parse", "-f", "jsonl", "hostile.txt"],
        ["parse", "-f", "md", "hostile.txt"],
        ["parse", "-f", "csv", "hostile.txt"],
        ["parse", "no\x1b[2J"],
    ],
)
def test_no_escape_of_the_text_reaches_a_terminal(folder: Path, arguments: list[str]) -> None:
    text, _ = on_terminal(*arguments, cwd=folder)
    bare = COLOUR.sub("", text)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", bare)
    if "hostile.txt" in arguments:
        assert "[red]of this[/red]" in bare.replace("\\[", "[")
        assert ":smile:" in bare


def test_json_on_a_terminal_is_json(folder: Path) -> None:
    text, _ = on_terminal("parse", "-f", "jsonl", "hostile.txt", cwd=folder)
    piped = run("parse", "-f", "jsonl", "hostile.txt", cwd=folder).stdout
    assert json.loads(text) == json.loads(piped)
    assert "\u202egnp".encode() in piped


def test_colours_are_as_the_environment_says(folder: Path) -> None:
    plain, _ = on_terminal("parse", "a.txt", cwd=folder, NO_COLOR="1")
    assert not re.search(r"\x1b\[[0-9;]*[349][0-7]", plain)
    dumb, _ = on_terminal("parse", "a.txt", cwd=folder, TERM="dumb")
    assert "\x1b" not in dumb
    assert b"\x1b" not in run("parse", "-f", "page", "a.txt", cwd=folder).stdout
    forced = {"FORCE_COLOR": "1", "TERM": "xterm"}
    assert b"\x1b[" in run("parse", "-f", "page", "a.txt", cwd=folder, env=forced).stdout
    assert b"\x1b" not in run("parse", "a.txt", cwd=folder, env=forced).stdout
    assert b"\x1b[" in run("explain", "a.txt", cwd=folder, env=forced).stdout
    assert b"\x1b" not in run("explain", "a.txt", cwd=folder).stdout


def test_no_file_and_nobody_piping_is_wrong_usage(folder: Path) -> None:
    text, code = on_terminal("parse", cwd=folder)
    assert code == 2
    assert text == "newsparse: no FILE is given, and nothing is piped in (see newsparse parse --help)\n"


def test_explain_shows_lines_fields_and_rules(folder: Path) -> None:
    result = run("explain", "a.txt", cwd=folder, env={"COLUMNS": "100"})
    lines = result.stdout.decode().splitlines()
    assert (result.returncode, errors(result)) == (0, [])
    assert lines[0] == "file      a.txt"
    assert re.match(r"1 .* title +A Bridge is Opened$", lines[5])
    assert re.match(r"5 .* date · date_line +21 June 2021  → 2021-06-21$", lines[9])
    assert max(map(len, lines)) <= 100
    missing = run("explain", "missing.txt", "a.txt", "b.txt", cwd=folder)
    assert (missing.returncode, errors(missing)) == (1, ["missing.txt: no such file"])
    assert [line for line in missing.stdout.decode().splitlines() if line.startswith("file ")] == [
        "file      a.txt",
        "file      b.txt",
    ]
    assert run("explain", "-", stdin=ARTICLE.encode()).stdout.decode().startswith("file      -\n")


def test_explain_shows_one_field_and_all_that_is_folded(folder: Path) -> None:
    (folder / "long.txt").write_text(ARTICLE + "\nThe next paragraph is like the ones before it, and as long.\n" * 20)
    text = run("explain", "long.txt", cwd=folder).stdout.decode()
    assert "18 paragraphs, lines 11 to 45 (--all shows them)" in text
    assert "--all" not in run("explain", "long.txt", "--all", cwd=folder).stdout.decode()
    assert "--all" not in run("parse", "-f", "page", "--explain", "long.txt", cwd=folder).stdout.decode()
    text = run("explain", "long.txt", "--field", "date", cwd=folder).stdout.decode()
    assert text.endswith("date = 2021-06-21, by date_line on line 5\n")
    assert run("explain", "long.txt", "--field", "captions", cwd=folder).stdout.endswith(b"spoke about caption\n")
    result = run("explain", "long.txt", "--field", "dat", cwd=folder)
    assert result.returncode == 2
    assert errors(result)[0].startswith(
        "Invalid value for '--field': no field is called 'dat'; is it 'date'? (there are "
    )


def test_explain_says_that_a_layout_was_asked_for(folder: Path) -> None:
    assert b"layout    plain: it was asked for\n" in run("explain", "--layout", "plain", "a.txt", cwd=folder).stdout


def test_explain_writes_a_file_once(folder: Path) -> None:
    run("explain", "a.txt", "-o", "a.html", cwd=folder)
    made = (folder / "a.html").read_text("utf-8")
    assert made.startswith("<!DOCTYPE html>")
    assert made == run("explain", "a.txt", "--html", cwd=folder).stdout.decode()
    again = run("explain", "b.txt", "-o", "a.html", cwd=folder)
    assert again.returncode == 2
    assert "a.html" in errors(again)[0]
    assert (folder / "a.html").read_text("utf-8") == made
    run("explain", "b.txt", "-o", "a.html", "--overwrite", cwd=folder)
    assert "b.txt" in (folder / "a.html").read_text("utf-8")
    run("explain", "a.txt", "-o", "a.out", cwd=folder, env={"COLUMNS": "160", "FORCE_COLOR": "1"})
    assert (folder / "a.out").read_text("utf-8").startswith("file      a.txt\n")


@pytest.mark.parametrize("columns", [40, 80, 160])
def test_explain_on_a_terminal_is_as_wide_as_it(folder: Path, columns: int) -> None:
    text, code = on_terminal("explain", "a.txt", "hostile.txt", cwd=folder, columns=columns)
    lines = COLOUR.sub("", text).splitlines()
    assert code == 0
    assert COLOUR.search(text)
    assert columns * 0.8 < max(map(len, lines)) <= columns
    bare, _ = on_terminal("explain", "a.txt", "hostile.txt", cwd=folder, columns=columns, NO_COLOR="1")
    assert not re.search(r"\x1b\[[0-9;]*[349][0-8]", bare)
    assert COLOUR.sub("", bare).splitlines() == lines
    piped = run("explain", "a.txt", "hostile.txt", cwd=folder, env={"COLUMNS": str(columns)}).stdout.decode()
    assert piped.splitlines() == lines
