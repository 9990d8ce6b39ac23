"""What the documents show is what happens: every example is run, and every output compared."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from documents import ROOT, SHOWN, Desk, examples, parts

DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
README = DOCUMENTS[0].read_text("utf-8")

each_document = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)


@each_document
def test_the_examples_of_a_document(path: Path, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    for example in examples(parts(path.read_text("utf-8"))[0]):
        desk.run(example)


@pytest.mark.programs
@each_document
def test_the_examples_with_other_programs(path: Path, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    for example in examples(parts(path.read_text("utf-8"))[1]):
        desk.run(example)


@each_document
def test_every_block_is_run_or_known_to_be_data(path: Path) -> None:
    runners = {name.removeprefix("_run_") for name in vars(Desk) if name.startswith("_run_")}
    languages = {example.language for example in examples(path.read_text("utf-8")) if not example.file}
    assert languages <= runners | {*SHOWN}


def test_an_example_that_is_wrong_fails(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    wrong = ["```console\n$ echo storm\nrain\n```", "```pycon\n>>> 1 + 1\n3\n```", "```sh\nfalse\n```"]
    for [example] in map(examples, [*wrong, "```python\nraise SystemExit(1)\n```"]):
        with pytest.raises(AssertionError):
            desk.run(example)


def test_the_first_command_parses_a_seed() -> None:
    block = README.partition("<!-- run -->")[2].partition("<!-- /run -->")[0]
    command = re.search(r"newsparse (parse \S+)", block)
    assert command is not None
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", *command[1].split()], cwd=ROOT, capture_output=True, check=True
    )
    assert b"Council votes to reopen the old ferry line" in done.stdout
