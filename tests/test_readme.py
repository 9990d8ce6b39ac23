"""What the README tells people to type works as it stands there."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def fenced(language: str) -> list[str]:
    """The code blocks of a language, in order."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.S)


def commands() -> list[str]:
    """Every ``newsparse`` command of the section on use, without its remark."""
    use = README.partition("## Use\n")[2].partition("\n## ")[0]
    lines = re.findall(r"^newsparse [^#\n]*", use, re.M)
    return [line.strip() for line in lines]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with an article and an archive, as the examples have it."""
    shutil.copy(ROOT / "seeds" / "title-byline-date.txt", tmp_path / "article.txt")
    shutil.copytree(ROOT / "seeds", tmp_path / "archive")
    return tmp_path


def newsparse_on_path(folder: Path) -> dict[str, str]:
    """An environment in which ``newsparse`` is the one under test."""
    script = folder / "bin" / "newsparse"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m newsparse "$@"\n')
    script.chmod(0o755)
    return {**os.environ, "PATH": f"{script.parent}:{os.environ['PATH']}"}


@pytest.mark.parametrize("command", commands())
def test_a_command_of_the_readme_runs(command: str, desk: Path) -> None:
    command = command.partition("|")[0]  # what stands behind the pipe is another's program
    path = newsparse_on_path(desk)
    done = subprocess.run(["sh", "-c", command], cwd=desk, env=path, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout or "-o" in command


def test_the_readme_has_commands_to_run() -> None:
    assert len(commands()) >= 5


@pytest.mark.parametrize("block", fenced("python"))
def test_a_python_block_of_the_readme_runs(block: str, desk: Path) -> None:
    done = subprocess.run([sys.executable, "-c", block], cwd=desk, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Council votes to reopen the old ferry line" in done.stdout


def test_the_first_command_parses_a_seed() -> None:
    block = README.partition("<!-- run -->")[2].partition("<!-- /run -->")[0]
    command = re.search(r"newsparse (parse \S+)", block)
    assert command is not None
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", *command[1].split()], cwd=ROOT, capture_output=True, check=True
    )
    assert b"Council votes to reopen the old ferry line" in done.stdout
