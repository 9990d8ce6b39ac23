"""What the documents show is what happens: every example is run, and every output compared."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from documents import ROOT, SHOWN, Desk, examples, parts
from test_architecture import LEVELS

from newsparse.article import COLUMNS
from newsparse.layouts import LAYOUTS, rules_by_name
from newsparse.profiles import built_in
from newsparse.write import TABLE as FORMATS

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


def sections(name: str) -> dict[str, str]:
    """What stands in a document under each of its headings."""
    text = (ROOT / "docs" / name).read_text("utf-8")
    pieces = re.split(r"^#{2,3} (.+)\n", re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S), flags=re.M)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def test_every_layout_says_how_it_is_split_and_where_it_traps() -> None:
    said = sections("layouts.md")
    names = [layout.name for layout in LAYOUTS]
    assert [name for name in said if name != "Profiles"] == names, "a section for each layout, in the table's order"
    for layout in LAYOUTS:
        assert f'documents.layout("{layout.name}")' in said[layout.name]
        assert "**Split**: " in said[layout.name]
        assert "**Traps.** " in said[layout.name]


def test_every_rule_has_its_manual_in_the_documents() -> None:
    rules = rules_by_name()
    assert len(rules) > 80
    assert rules.keys() <= sections("decisions.md").keys()


def test_every_field_and_every_format_is_in_the_record() -> None:
    rows = set(re.findall(r"^\| `(\w+)` \|", (ROOT / "docs" / "record.md").read_text("utf-8"), re.M))
    assert {*COLUMNS, "marks", *FORMATS} == rows


def test_every_profile_that_comes_along_is_in_the_documents() -> None:
    said = sections("profiles.md")["The profiles that come with newsparse"]
    assert {profile.name for profile in built_in()} == set(re.findall(r"`(\w+)`", said))


def test_the_architecture_speaks_of_every_module() -> None:
    """Of each that the first design had, and of each that it had not, with the reason."""
    said = sections("architecture.md")["Where the first design was left, and why"]
    assert {name for level in LEVELS for name in level} - {"__init__", "__main__"} <= set(re.findall(r"`(\w+)`", said))
