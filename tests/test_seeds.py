"""The main job, end to end: an article whose first line holds a date and a byline, and no title."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse

ROOT = Path(__file__).parents[1]
OURS = ROOT / "seeds" / "dated-first-line.txt"
SHARED = ROOT.parent / "shared" / "seeds"

#: The files, with the author and the line at the end that asks to follow.
ARTICLES = [pytest.param(OURS, "Mina Farrokhi", "Follow us on Twitter @HarbourDaily", 4, id="ours")]
if SHARED.is_dir():
    ARTICLES += [
        pytest.param(path, "Vafa Ismayilova", "Follow us on Twitter @AzerNewsAz", 7, id="shared")
        for path in sorted(SHARED.glob("*.txt"))
    ]


def printed(*command: str) -> str:
    """What a command writes to standard output, in a pipe."""
    done = subprocess.run([sys.executable, "-m", "newsparse", *command], capture_output=True, check=True)
    assert done.stderr == b""
    return done.stdout.decode("utf-8")


@pytest.mark.parametrize(("path", "author", "follow", "count"), ARTICLES)
def test_the_record(path: Path, author: str, follow: str, count: int) -> None:
    [article] = newsparse.parse_file(path)
    record = article.to_dict()
    blocks = [block.strip() for block in path.read_text("utf-8").split("\n\n")]
    assert record["paragraphs"] == blocks[1 : 1 + count]
    assert record["authors"] == [author]
    assert record["date"] == "2021-06-21"
    assert record["boilerplate"] == [follow]
    assert record["language"] == "en"
    said = {name for name, value in record.items() if value not in (None, [])}
    assert said == {
        *("id", "path", "index", "layout", "authors", "date", "language", "paragraphs", "boilerplate", "words")
    }


@pytest.mark.parametrize(("path", "author", "follow", "count"), ARTICLES)
def test_every_format(path: Path, author: str, follow: str, count: int) -> None:
    [article] = newsparse.parse_file(path)
    assert json.loads(printed("parse", str(path))) == article.to_dict()
    [row] = csv.DictReader(io.StringIO(printed("parse", "-f", "csv", str(path)), newline=""))
    assert (row["authors"], row["date"], row["title"]) == (author, "2021-06-21", "")
    assert row["paragraphs"] == "\n\n".join(article.paragraphs)
    markdown = printed("parse", "-f", "md", str(path))
    header, _, body = markdown.removeprefix("---\n").partition("\n---\n")
    assert f'"{author}"' in header
    assert len([block for block in body.split("\n\n") if block.strip()]) == count
    page = printed("parse", "-f", "page", str(path))
    assert author in page
    assert follow not in page


def test_the_library_and_the_command_agree_on_every_sample() -> None:
    for path in sorted((ROOT / "seeds").iterdir()):
        records = [article.to_dict() for article in newsparse.parse_file(path)]
        assert [json.loads(line) for line in printed("parse", str(path)).splitlines()] == records
