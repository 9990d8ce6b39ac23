"""What shells know about newsparse: completions, the manual page, and what the wheel installs of them."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

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


@pytest.mark.parametrize("typed", TYPED)
def test_what_is_typed_is_completed(typed: str) -> None:
    asked = {"_NEWSPARSE_COMPLETE": "bash_complete", "COMP_WORDS": typed, "COMP_CWORD": str(typed.count(" "))}
    command = [sys.executable, "-m", "newsparse"]
    done = subprocess.run(command, env={**os.environ, **asked}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == TYPED[typed]
