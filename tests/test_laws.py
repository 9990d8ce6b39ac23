"""The laws that hold for every text, whatever a rule says."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.article import Article
from newsparse.assemble import assemble
from newsparse.errors import EmptyError

SEEDS = Path(__file__).parents[1] / "seeds"

PIECES = """the harbour storm of and Ada Quill Tomás council voted by By on June 21 2021 2021-06-21 Published Updated
— – -- | : ; , . ! ? “ ” ( ) © Photo: Read more Follow us dpa (dpa) Reuter PORT AMITY, ### -30- von und
Sturm 港 嵐が 2021年6月21日 الميناء порт https://example.org a@example.org 12:30 No. 1,200 * # > COVID-19"""
WORDS = st.sampled_from(PIECES.split())
LINES = st.lists(WORDS, max_size=30).map(" ".join)
INDENTS = st.sampled_from(["", "", "", "  ", "    ", "\t", "\u00a0"])
ENDS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\n\n\n", "\x0c", "\u2028", "\x85"])
PAGES = st.lists(st.tuples(INDENTS, LINES, ENDS), max_size=25).map(
    lambda lines: "".join(indent + line + end for indent, line, end in lines)
)


def parsed(text: str) -> list[Article]:
    try:
        return newsparse.parse(text)
    except EmptyError:
        assert not text.strip()
        return []


def check(text: str) -> None:
    """Nothing is lost: the marks cover every character that is not white space exactly once."""
    articles = parsed(text)
    covered = [0] * len(text)
    for article in articles:
        for mark in article.marks:
            for i in range(mark.start, mark.end):
                covered[article.document.start + i] += 1
    for char, times in zip(text, covered, strict=True):
        assert times <= 1
        assert times == 1 or char.isspace()
    for article in articles:
        replayed = assemble(article.document, article.marks)
        assert replayed.to_dict(explain=True) == article.to_dict(explain=True)


@given(PAGES)
@settings(max_examples=300, deadline=None)
def test_nothing_is_lost_on_pages(text: str) -> None:
    check(text)


@given(st.text(max_size=400))
@settings(max_examples=300, deadline=None)
def test_nothing_is_lost_on_any_text(text: str) -> None:
    check(text)


@pytest.mark.parametrize("seed", sorted(SEEDS.iterdir()), ids=lambda path: path.name)
def test_nothing_is_lost_on_the_seeds(seed: Path) -> None:
    check(seed.read_text("utf-8"))


def test_the_order_of_files_does_not_matter() -> None:
    texts = [path.read_text("utf-8") for path in sorted(SEEDS.iterdir())]
    forward = [newsparse.parse(text)[0].to_dict(explain=True) for text in texts]
    backward = [newsparse.parse(text)[0].to_dict(explain=True) for text in reversed(texts)]
    assert forward == backward[::-1]


@pytest.mark.parametrize("seed", sorted(SEEDS.iterdir()), ids=lambda path: path.name)
def test_paragraphs_are_text_of_the_page(seed: Path) -> None:
    text = " ".join(seed.read_text("utf-8").split())
    [article] = newsparse.parse_file(seed)
    for paragraph in article.paragraphs:
        assert paragraph in text
