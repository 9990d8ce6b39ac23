"""A text is the same text whatever ends its lines: LF, CR LF, or CR alone as on an old Mac."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsparse
from newsparse.read import read_bytes

CASES = Path(__file__).parent / "cases"
TEXTS = sorted(path for path in CASES.rglob("*.txt") if "known-failures" not in path.parts)


def said(text: str) -> list[str]:
    return [json.dumps(article.to_dict()) for article in newsparse.parse(text)]


@pytest.mark.parametrize("newline", ["\r\n", "\r"], ids=["crlf", "cr"])
@pytest.mark.parametrize("path", TEXTS, ids=[str(path.relative_to(CASES)) for path in TEXTS])
def test_line_ends_say_nothing(path: Path, newline: str) -> None:
    text = read_bytes(path.read_bytes())[0].replace("\r\n", "\n").replace("\r", "\n")
    assert said(text.replace("\n", newline)) == said(text)


@pytest.mark.parametrize("newline", ["\r\n", "\r"], ids=["crlf", "cr"])
def test_offsets_and_lines_are_those_of_the_file(newline: str) -> None:
    text = newline.join(
        ["Storm closes the harbour", "", "By Ada Quill", "", "The harbour was closed after a storm.", ""]
    )
    [article] = newsparse.parse(text)
    for found in article.marks:
        if found.value and found.end:
            assert text[found.start : found.end].endswith(str(found.value).split()[-1])
    [byline] = article.why("authors")
    assert article.document.line_of(byline.start) == 3
