"""What shells know about newsparse: completions, the manual page, and what the wheel installs of them."""

from __future__ import annotations

import os
import pty
import re
import select
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

#: What is typed, and what a shell may complete it to: names, or files.
TYPED = {
    "newsparse con": ["plain,convert"],
    "newsparse parse art": ["file,art"],
    "newsparse parse --wi": ["plain,--without"],
    "newsparse parse --format cs": ["plain,csv", "plain,csl"],
    "newsparse parse --without byl": ["plain,byline", "plain,byline_below"],
    "newsparse parse --layout nexis": ["file,nexis", "plain,nexis", "plain,nexis-uni"],
    "newsparse parse -o ne": ["file,ne"],
    "newsparse parse --files-from li": ["file,li"],
    "newsparse explain art": ["file,art"],
    "newsparse convert arch": ["dir,arch"],
    "newsparse convert arch -o ne": ["file,ne"],
    "newsparse rules byw": ["plain,byword_alone"],
    "newsparse layouts ch": ["plain,check", "file,ch"],
    "newsparse layouts nexis-": ["file,nexis-", "plain,nexis-uni"],
    "newsparse layouts check gal": ["file,gal", "plain,gale"],
}

#: What stands on the line of every shell when the tabulator key is struck behind it.
COMPLETED = {
    "newsparse con": "newsparse convert ",
    "newsparse parse --wi": "newsparse parse --without ",
    "newsparse parse --without byline_b": "newsparse parse --without byline_below ",
    "newsparse explain art": "newsparse explain article.txt ",
    "newsparse convert arch": "newsparse convert archive/",
}

#: The file that each shell reads when it starts, what tells it where the wheel's files are, and how it gets its prompt.
START = {
    "bash": (".bashrc", "source /usr/share/bash-completion/bash_completion", "PS1='ready> '"),
    "zsh": (
        ".zshrc",
        "fpath=(~/.local/share/zsh/site-functions $fpath); autoload -U compinit && compinit",
        "PS1='ready> '",
    ),
    "fish": (".config/fish/config.fish", "", "function fish_prompt; printf 'ready> '; end"),
}


#: The key that clears the line, in every shell: Ctrl-U.
CLEAR = b"\x15"


@pytest.mark.parametrize("typed", TYPED)
def test_what_is_typed_is_completed(typed: str) -> None:
    asked = {"_NEWSPARSE_COMPLETE": "bash_complete", "COMP_WORDS": typed, "COMP_CWORD": str(typed.count(" "))}
    command = [sys.executable, "-m", "newsparse"]
    done = subprocess.run(command, env={**os.environ, **asked}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == TYPED[typed]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The home of a user who has newsparse in the path, a file and a folder."""
    (tmp_path / "article.txt").touch()
    (tmp_path / "archive").mkdir()
    program = tmp_path / "bin" / "newsparse"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m newsparse "$@"\n')
    program.chmod(0o755)
    return tmp_path


@pytest.mark.programs
@pytest.mark.parametrize("shell", START)
def test_a_shell_completes_by_the_files_of_the_wheel(shell: str, home: Path) -> None:
    shutil.copytree(ROOT / "share", home / ".local" / "share")
    file, where, _ = START[shell]
    write(home / file, where)
    assert struck(shell, home) == COMPLETED


@pytest.mark.programs
@pytest.mark.parametrize("shell", START)
def test_a_shell_completes_by_the_line_of_the_documents(shell: str, home: Path) -> None:
    table = (ROOT / "docs" / "cli.md").read_text("utf-8")
    row = re.search(rf"^\| {shell}\b.*?\| `(.+)` \| `~/(.+)` \|$", table, re.M)
    assert row is not None
    write(home / row[2], row[1].replace(r"\|", "|"))
    assert struck(shell, home) == COMPLETED


def write(file: Path, line: str) -> None:
    """Add a line to a file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as out:
        out.write(f"{line}\n")


def struck(shell: str, home: Path) -> dict[str, str]:
    """What a shell makes of each beginning of a line, in one session; what it has made by the end of its patience."""
    file, _, prompt = START[shell]
    write(home / file, prompt)
    environment = {"HOME": str(home), "PATH": f"{home / 'bin'}:/usr/bin:/bin", "TERM": "dumb", "LC_ALL": "C.UTF-8"}
    screen, terminal = pty.openpty()
    process = subprocess.Popen(
        ["setsid", "--ctty", shell, "-i"], cwd=home, env=environment, stdin=terminal, stdout=terminal, stderr=terminal
    )
    os.close(terminal)
    try:
        assert "ready> " in seen(screen, "ready> ")
        return dict(_struck(screen))
    finally:
        process.kill()
        process.wait()
        os.close(screen)


def _struck(screen: int) -> Iterator[tuple[str, str]]:
    for typed, wanted in COMPLETED.items():
        os.write(screen, f"{typed}\t".encode())
        shown = seen(screen, wanted)
        yield typed, wanted if wanted in shown else shown
        os.write(screen, CLEAR)


def seen(screen: int, wanted: str, patience: float = 20) -> str:
    """What a terminal shows until it shows what is wanted, or the patience is at its end."""
    text, end = "", time.monotonic() + patience
    while wanted not in text and (left := end - time.monotonic()) > 0:
        if select.select([screen], [], [], left)[0]:
            text += os.read(screen, 65536).decode("utf-8", "replace")
    return text
