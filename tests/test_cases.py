"""Every case is two files: a text, and the record that it must give.

``NAME.json`` beside ``NAME.txt`` holds a list of articles, each with all that its record says:
what the case does not name must be absent. ``negative`` cases are about what must not be taken.
``known-failures`` are strict: one that begins to pass must move.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import newsparse

CASES = Path(__file__).parent / "cases"

#: What every record says and a case need not repeat.
ALWAYS = ("id", "path", "index", "words")


def cases() -> list[Any]:
    found = []
    for expected in sorted(CASES.rglob("*.json")):
        name = expected.relative_to(CASES).with_suffix("").as_posix()
        marks = [pytest.mark.xfail(strict=True)] if name.startswith("known-failures/") else []
        found.append(pytest.param(expected, id=name, marks=marks))
    return found


def text_of(expected: Path) -> Path:
    """The text that belongs to an expected record."""
    [text] = [path for path in expected.parent.glob(expected.stem + ".*") if path.suffix != ".json"]
    return text


def said(record: dict[str, Any]) -> dict[str, Any]:
    """What a record says, without what is absent and what every record has."""
    return {name: value for name, value in record.items() if value not in (None, []) and name not in ALWAYS}


@pytest.mark.parametrize("expected", cases())
def test_case(expected: Path) -> None:
    articles = newsparse.parse_file(text_of(expected))
    assert [said(article.to_dict()) for article in articles] == json.loads(expected.read_text("utf-8"))


def test_every_text_has_a_record_beside_it() -> None:
    texts = {path.with_suffix("") for path in CASES.rglob("*") if path.is_file() and path.suffix != ".json"}
    records = {path.with_suffix("") for path in CASES.rglob("*.json")}
    assert texts == records
