"""What goes wrong on a real machine, really caused: it is named, costs what it must, and leaves nothing behind."""

from __future__ import annotations

import json
import os
import re
import resource
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.convert.manifest import NAME
from newsparse.errors import UnreadableError
from newsparse.read import read_file
from newsparse.write.atomic import replacing

ARTICLE = "A Bridge is Opened\n\nBy Ada Lovelace\n\nIt was opened on Monday, and the mayor of the town was there.\n"
SOURCE = str(Path(newsparse.__file__).parent.parent)
COMMAND = [sys.executable, "-m", "newsparse", "convert"]

#: Articles whose text says so end their process, or keep it busy. Python reads this file when it starts.
TROUBLE = """
import os, time, newsparse.pipeline as pipeline
right = pipeline.iter_chunks
def wrong(chunks, **how):
    data = b"".join(chunks)
    if b"KILL" in data: os.kill(os.getpid(), 9)
    if b"EXIT" in data: os._exit(3)
    if b"SLOW" in data: time.sleep(0.015)
    if b"BUSY" in data:
        open(os.environ["BUSY"], "w").close()
        while True: sum(range(1000))
    return right(chunks, **how)
pipeline.iter_chunks = wrong
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "trouble").mkdir()
    (tmp_path / "trouble/sitecustomize.py").write_text(TROUBLE)
    return tmp_path


def make(desk: Path, count: int, word: str = "") -> None:
    for number in range(count):
        text = ARTICLE.replace("Bridge", f"Bridge {number}").replace("mayor", f"mayor {word}".strip())
        (desk / f"in/{number:04}.txt").write_text(text)


def start(desk: Path, *arguments: str, **more: Any) -> subprocess.Popen[bytes]:
    """newsparse convert in, in its own session, as from a terminal."""
    environment = os.environ | {"PYTHONPATH": f"{desk}/trouble{os.pathsep}{SOURCE}", "BUSY": f"{desk}/busy"}
    command = [*COMMAND, "in", *arguments]
    return subprocess.Popen(
        command, cwd=desk, env=environment, stderr=subprocess.PIPE, start_new_session=True, **more
    )  # fmt: skip


def end(process: subprocess.Popen[bytes]) -> tuple[int, list[str]]:
    """Its exit code, and what it said; never a traceback. What does not end is ended, with its workers."""
    try:
        said = process.communicate(timeout=60)[1].decode()
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    assert "Traceback" not in said
    lines = said.splitlines()
    assert all(line.startswith("newsparse: ") for line in lines)
    return process.returncode, [line.removeprefix("newsparse: ") for line in lines]


def run(desk: Path, *arguments: str, **more: Any) -> tuple[int, list[str]]:
    return end(start(desk, *arguments, **more))


def until(condition: Callable[[], object], seconds: float = 20) -> bool:
    """Wait until something is so; whether it came to be."""
    limit = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > limit:
            return False
        time.sleep(0.01)
    return True


def session(number: int) -> list[int]:
    """The processes of a session that are alive."""
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                fields = Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == number and fields[0] not in "ZX":
                found.append(int(entry))
    return found


def leftovers(desk: Path) -> list[str]:
    return [str(path) for path in desk.rglob(".newsparse-*")]


def records(desk: Path) -> list[str]:
    """The paths of all articles in the output folder, sorted."""
    return sorted(json.loads(path.read_text())["path"] for path in (desk / "out").rglob("*.json"))


@pytest.fixture
def small_disk(desk: Path) -> Iterator[Path]:
    """A disk of 256 kB. Mounting needs root, which the tests' machine gives."""
    disk = desk / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)], check=True)
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("out", ["disk/out.jsonl", "disk/out.csv.gz", "disk/out/"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_full_disk(desk: Path, small_disk: Path, out: str, jobs: str) -> None:
    make(desk, 600)
    (desk / "in/0000.txt").write_bytes(b"A Long Title\n\n" + os.urandom(300_000).hex().encode())
    code, said = run(desk, "-o", out, "-j", jobs, "-q")
    assert (code, said) == (1, [f"{out}: no space left on device"])
    assert leftovers(small_disk) == []
    assert [path for path in small_disk.rglob("*") if path.suffix in (".jsonl", ".gz") and path.name != NAME] == []
    for path in small_disk.rglob("*.json"):
        json.loads(path.read_text())


def test_a_full_disk_is_finished_when_there_is_room(desk: Path, small_disk: Path) -> None:
    make(desk, 120)
    (desk / "out").symlink_to(small_disk)
    code, said = run(desk, "-o", "out/", "-q")
    assert (code, said) == (1, ["out/: no space left on device"])
    written = len(records(desk))
    assert 10 < written < 120
    subprocess.run(["mount", "-o", "remount,size=8m", str(small_disk)], check=True)
    code, said = run(desk, "-o", "out/")
    assert code == 0
    assert re.fullmatch(rf"120 files, 120 articles, {written} unchanged", said[-1])
    assert records(desk) == sorted(os.listdir(desk / "in"))


def powerless(desk: Path, *arguments: str) -> tuple[int, list[str]]:
    """The same for a user who may not do everything: root without the powers to pass over permissions."""
    drop = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    environment = os.environ | {"PYTHONPATH": SOURCE}
    command = [*drop, *COMMAND, "in", *arguments]
    return end(subprocess.Popen(command, cwd=desk, env=environment, stderr=subprocess.PIPE))


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_permission_denied(desk: Path, jobs: str) -> None:
    make(desk, 3)
    (desk / "in/0001.txt").chmod(0)
    (desk / "in/locked").mkdir(mode=0)
    code, said = powerless(desk, "-o", "out.jsonl", "-j", jobs)
    (desk / "in/locked").chmod(0o700)
    failed = ["0001.txt: permission denied", "locked: permission denied"]
    assert (code, said) == (1, [*failed, "4 files, 2 articles, 2 failed"])


def test_a_folder_that_takes_no_file(desk: Path) -> None:
    make(desk, 3)
    (desk / "shut").mkdir(mode=0o555)
    for out in ("shut/out.jsonl", "shut/", "shut/new/"):
        assert powerless(desk, "-o", out) == (1, [f"{out}: permission denied"])
    (desk / "half/locked").mkdir(parents=True)
    (desk / "half/locked").chmod(0o555)
    (desk / "in/locked").mkdir()
    (desk / "in/locked/x.txt").write_text(ARTICLE)
    code, said = powerless(desk, "-o", "half/")
    failed = "locked/x.txt: cannot write locked/x.json: permission denied"
    assert (code, said) == (1, [failed, "4 files, 3 articles, 1 failed"])
    assert leftovers(desk) == []


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_only_files_are_opened(desk: Path, jobs: str) -> None:
    make(desk, 2)
    os.mkfifo(desk / "in/fifo")
    os.mknod(desk / "in/device", 0o600 | 0o020000, os.makedev(1, 5))  # /dev/zero, which never ends
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(desk / "in/socket"))
        (desk / "in/loop").symlink_to("loop")
        (desk / "in/up").symlink_to("..")
        (desk / "in/null").symlink_to("/dev/null")
        os.mkfifo(desk / "in/fifo.zip")
        code, said = run(desk, "-o", "out.jsonl", "-j", jobs)
    assert code == 1
    assert dict(line.split(": ", 1) for line in said[:-1]) == {
        "device": "a device, not a regular file",
        "fifo": "a named pipe, not a regular file; give it as standard input",
        "fifo.zip": "a named pipe, not a regular file; give it as standard input",
        "loop": "too many levels of symbolic links",
        "null": "a device, not a regular file",
        "socket": "a socket, not a regular file",
        "up": "skipped: a link to a folder is not followed",
    }
    assert said[-1] == "8 files, 2 articles, 6 failed, 1 skipped"


def test_a_file_that_changes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("one\n")
    right = os.read

    def read_and_append(descriptor: int, size: int) -> bytes:
        data = right(descriptor, size)
        if data == b"one\n":
            with path.open("a") as file:
                file.write("two\n")
        return data

    monkeypatch.setattr(os, "read", read_and_append)
    with pytest.raises(UnreadableError, match="changed while it was read"):
        read_file(path)


def test_a_file_that_goes_while_it_is_read(desk: Path) -> None:
    make(desk, 100, "SLOW")
    process = start(desk, "-o", "out/", "-j", "1")
    assert until(lambda: (desk / "out/0005.json").exists())
    (desk / "in/0080.txt").unlink()
    code, said = end(process)
    assert (code, said) == (1, ["0080.txt: no such file", "100 files, 99 articles, 1 failed"])
    code, said = run(desk, "-o", "out/")
    assert (code, said) == (0, ["99 files, 99 articles, 99 unchanged"])


def test_a_killed_worker(desk: Path) -> None:
    make(desk, 100)
    (desk / "in/0040.txt").write_text(ARTICLE.replace("mayor", "KILL"))
    (desk / "in/0077.txt").write_text(ARTICLE.replace("mayor", "EXIT"))
    code, said = run(desk, "-o", "out.jsonl", "-j", "2")
    assert (code, said) == (
        1,
        [
            "0040.txt: reading it has twice ended the process (killed by SIGKILL)",
            "0077.txt: reading it has twice ended the process (exit code 3)",
            "100 files, 98 articles, 2 failed",
        ],
    )
    assert (desk / "out.jsonl").read_text().count("\n") == 98


def test_a_worker_killed_from_outside(desk: Path) -> None:
    make(desk, 100, "SLOW")
    process = start(desk, "-o", "out/", "-j", "2")
    assert until(lambda: (desk / "out/0005.json").exists())
    worker = next(number for number in session(process.pid) if number != process.pid)
    os.kill(worker, signal.SIGKILL)
    code, said = end(process)
    assert (code, said[-1]) == (0, "100 files, 100 articles")
    assert re.fullmatch(r"\d{4}\.txt: warning: read a second time: .*killed by SIGKILL\)", said[0])
    assert records(desk) == sorted(os.listdir(desk / "in"))


@pytest.mark.parametrize("out", ["out/", "out.jsonl"])
def test_kill_9_of_the_parent_leaves_no_worker(desk: Path, out: str) -> None:
    make(desk, 100, "SLOW")
    (desk / "in/0070.txt").write_text(ARTICLE.replace("mayor", "BUSY"))
    process = start(desk, "-o", out, "-j", "2")
    assert until((desk / "busy").exists)
    assert len(session(process.pid)) == 3
    process.kill()
    with process:
        process.wait()
    assert until(lambda: not session(process.pid), 2)
    assert not (desk / "out.jsonl").exists()
    assert len(leftovers(desk)) == (out == "out.jsonl")
    (desk / "in/0070.txt").write_text(ARTICLE)
    code, said = run(desk, "-o", out)
    assert (code, said[-1][:25]) == (0, "100 files, 100 articles" + (", " if out == "out/" else ""))
    assert leftovers(desk) == []
    if out == "out/":
        assert int(re.findall(r"(\d+) unchanged", said[-1])[0]) > 10
        assert records(desk) == sorted(os.listdir(desk / "in"))
        inputs = [json.loads(line)["input"] for line in (desk / "out" / NAME).read_text().splitlines()]
        assert sorted(set(inputs)) == sorted(os.listdir(desk / "in"))


def test_what_another_run_is_writing_is_left_alone(desk: Path) -> None:
    make(desk, 3)
    (desk / "out").mkdir()
    (desk / "in/0002.txt").write_text(ARTICLE.replace("mayor", "BUSY"))
    process = start(desk, "-o", "out/all.jsonl", "-j", "1")
    assert until((desk / "busy").exists)
    [unfinished] = leftovers(desk)
    (desk / "in/0002.txt").write_text(ARTICLE)
    assert run(desk, "-o", "out/all.jsonl")[0] == 0
    assert run(desk, "-o", "out/")[0] == 0
    assert leftovers(desk) == [unfinished]
    os.kill(process.pid, signal.SIGTERM)
    assert end(process)[0] == 143
    assert leftovers(desk) == []
    assert (desk / "out/all.jsonl").read_text().count("\n") == 3


@pytest.mark.parametrize("kind", ["link", "hard link", "folder", "fifo", "of another user"])
def test_what_stands_in_the_way_of_a_hidden_file_is_not_written_to(desk: Path, kind: str) -> None:
    make(desk, 3)
    (desk / "other").write_text("another's")
    with replacing(str(desk / "out.jsonl")):
        [hidden] = map(Path, leftovers(desk))
    (desk / "out.jsonl").unlink()
    if kind == "link":
        hidden.symlink_to("other")
    elif kind == "hard link":
        hidden.hardlink_to(desk / "other")
    elif kind == "folder":
        hidden.mkdir()
    elif kind == "fifo":
        os.mkfifo(hidden)
    else:
        hidden.write_text("another's")
        os.chown(hidden, 65534, 65534)
    assert run(desk, "-o", "out.jsonl") == (0, ["3 files, 3 articles"])
    assert (desk / "other").read_text() == "another's"
    assert leftovers(desk) == [str(hidden)]
    assert kind != "of another user" or hidden.read_text() == "another's"


@pytest.mark.parametrize("module", ["click", "newsparse.cli.convert", "newsparse.convert.batch"])
def test_ctrl_c_during_the_imports(desk: Path, module: str) -> None:
    make(desk, 3)
    (desk / "trouble/sitecustomize.py").write_text(
        "import os, sys, signal\n"
        "class Finder:\n"
        "    def find_spec(self, name, *_):\n"
        f"        if name == {module!r}: os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Finder())\n"
    )
    assert run(desk, "-o", "out.jsonl") == (130, ["interrupted"])
    assert leftovers(desk) == []


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_signals_end_it_at_once(desk: Path, number: signal.Signals, code: int, jobs: str) -> None:
    make(desk, 40, "SLOW")
    (desk / "in/0020.txt").write_text(ARTICLE.replace("mayor", "BUSY"))
    process = start(desk, "-o", "out.jsonl.gz", "-j", jobs)
    assert until((desk / "busy").exists)
    begun = time.monotonic()
    os.killpg(process.pid, number) if number == signal.SIGINT else os.kill(process.pid, number)
    ended, said = end(process)
    assert time.monotonic() - begun < 1
    assert (ended, said) == (code, ["interrupted"] if code == 130 else [])
    assert session(process.pid) == []
    assert sorted(os.listdir(desk)) == ["busy", "in", "trouble"]


def test_an_interrupted_folder_is_finished(desk: Path) -> None:
    make(desk, 80, "SLOW")
    process = start(desk, "-o", "out/", "-j", "2")
    assert until(lambda: (desk / "out/0010.json").exists())
    os.killpg(process.pid, signal.SIGINT)
    assert end(process) == (130, ["interrupted"])
    done = records(desk)
    assert 10 <= len(done) < 80
    assert leftovers(desk) == []
    code, said = run(desk, "-o", "out/")
    assert (code, said) == (0, [f"80 files, 80 articles, {len(done)} unchanged"])
    assert records(desk) == sorted(os.listdir(desk / "in"))


def shell(desk: Path, script: str) -> Any:
    function = f'newsparse() {{ "{sys.executable}" -m newsparse "$@"; }}\n'
    environment = os.environ | {"PYTHONPATH": SOURCE}
    return subprocess.run(
        ["bash", "-c", function + script], cwd=desk, env=environment, capture_output=True, timeout=60
    )  # fmt: skip


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_closed_streams_and_closed_pipes(desk: Path, jobs: str) -> None:
    make(desk, 800)
    result = shell(desk, "newsparse convert in -o x/ --dry-run | head -1; echo ${PIPESTATUS[0]}")
    assert (result.stdout, result.stderr) == (b"0000.txt -> 0000.json\n0\n", b"")
    result = shell(desk, "newsparse convert in -o x/ --dry-run >&-")
    assert (result.returncode, result.stderr) == (1, b"newsparse: standard output is closed\n")
    result = shell(desk, "newsparse convert in -o x/ --dry-run > /dev/full")
    assert (result.returncode, result.stderr) == (1, b"newsparse: standard output: no space left on device\n")
    for number in range(790):
        (desk / f"in/{number:04}.txt").unlink()
    result = shell(desk, f"newsparse convert in -j {jobs} -o {jobs}.jsonl >&- 2>&- <&-")
    assert (result.returncode, (desk / f"{jobs}.jsonl").read_text().count("\n")) == (0, 10)
    (desk / "in/empty.txt").touch()
    result = shell(
        desk, f"newsparse convert in -j {jobs} -o {jobs}2.jsonl 2>&1 >/dev/null | true; echo ${{PIPESTATUS[0]}}"
    )
    assert (result.stdout, result.stderr) == (b"1\n", b"")
    assert shell(desk, f"newsparse convert in -j {jobs} -o {jobs}3.jsonl 2> /dev/full").returncode == 1


@pytest.mark.parametrize("jobs", ["8", "1000"])
def test_64_descriptors_suffice(desk: Path, jobs: str) -> None:
    make(desk, 300)
    for number in range(70):
        (desk / f"in/{number:04}.txt").rename(desk / f"in/{number}.md")
        folder = desk / "in" / "/".join(["d"] * (number + 1))
        folder.mkdir()
        (folder / "x.txt").write_text(ARTICLE)
    few = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))}
    assert run(desk, "-o", "out/", "-j", jobs, **few) == (0, ["370 files, 370 articles"])
    assert run(desk, "-o", "out.jsonl", "-j", jobs, **few) == (0, ["370 files, 370 articles"])


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_output_inside_the_input(desk: Path, jobs: str) -> None:
    make(desk, 5)
    for _ in range(2):
        assert run(desk, "-o", "in/out/", "-j", jobs)[1][-1].startswith("5 files, 5 articles")
    for _ in range(2):
        assert run(desk, "-o", "in/all.jsonl", "-j", jobs, "--overwrite")[1][-1].startswith("5 files, 5 articles")
        (desk / "in/link.txt").unlink(missing_ok=True)
        (desk / "in/link.txt").symlink_to("all.jsonl")


def test_hard_names(desk: Path) -> None:
    names = [
        b"a.txt", b"A.txt", b"a.TXT", b"a.htm", b"\xc3\x9f.txt", b"SS.txt", b"ss.txt",
        b"x" * 251 + b".txt", b"x" * 250 + b"y.txt", "é".encode() * 125 + b".txt", b"caf\xe9.txt", b"\xff\xfe\xfd",
        b"new\nline.txt", b"-rf.txt", b"con.txt", b"a b.txt", b"\x1b[2J.txt",
    ]  # fmt: skip
    for name in names:
        (desk / "in" / os.fsdecode(name)).write_text(ARTICLE)
    assert run(desk, "-o", "out/") == (0, [f"{len(names)} files, {len(names)} articles"])
    outputs = os.listdir(desk / "out")
    assert len({name.casefold() for name in outputs}) == len(names) + 1
    assert all(len(os.fsencode(name)) <= 240 for name in outputs)
    assert records(desk) == sorted(map(os.fsdecode, names))
    assert run(desk, "-o", "out/")[1] == [f"{len(names)} files, {len(names)} articles, {len(names)} unchanged"]
    for out in ("out.csv", "out.json", "out.md", "out.jsonl"):
        assert run(desk, "-o", out)[0] == 0
