"""Exports of Nexis, old and new: nothing lost, nothing of another kind taken, every article counted."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.layouts import nexis, nexis_uni
from newsparse.layouts.counts import Counts
from newsparse.layouts.labels import read_label
from newsparse.layouts.language_names import language_code
from newsparse.layouts.layout import Layout
from newsparse.layouts.nexis_labels import IN_CAPITALS
from newsparse.mark import Rule, mark

CASES = Path(__file__).parent / "cases"
LAYOUTS = {"nexis": nexis.LAYOUT, "nexis-uni": nexis_uni.LAYOUT}
FILES = [(name, path) for name in LAYOUTS for path in sorted((CASES / name).glob("*.txt"))]
IDS = [f"{name}/{path.stem}" for name, path in FILES]
RULES = [(layout, place) for layout in LAYOUTS.values() for place in range(len(layout.rules))]


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8-sig")


def check_tiles(text: str, layout: Layout) -> None:
    """The spans of the articles cover the file, and the marks every character that is not white space."""
    at = 0
    covered = [0] * len(text)
    for article in newsparse.parse(text, layout=layout):
        assert article.document.start == at
        at += len(article.document.text)
        for found in article.marks:
            for i in range(found.start, found.end):
                covered[article.document.start + i] += 1
    assert at == len(text)
    for char, times in zip(text, covered, strict=True):
        assert times <= 1
        assert times == 1 or char.isspace()


@pytest.mark.parametrize(("name", "path"), FILES, ids=IDS)
def test_each_file_is_taken_by_its_layout_only(name: str, path: Path) -> None:
    assert [other for other, layout in LAYOUTS.items() if layout.recognise(read(path))] == [name]


@pytest.mark.parametrize(("name", "path"), FILES, ids=IDS)
def test_nothing_is_lost(name: str, path: Path) -> None:
    check_tiles(read(path), LAYOUTS[name])


@given(st.sampled_from(FILES), st.data())
@settings(max_examples=150, deadline=None)
def test_nothing_is_lost_of_a_broken_file(file: tuple[str, Path], data: st.DataObject) -> None:
    name, path = file
    lines = read(path).splitlines(keepends=True)
    kept = data.draw(st.lists(st.integers(0, len(lines) - 1), min_size=1, max_size=60))
    text = "".join(lines[number] for number in kept)
    if text.strip():
        check_tiles(text, LAYOUTS[name])


def names(rule: tuple[Layout, int]) -> str:
    return rule[0].rules[rule[1]].name


@pytest.mark.parametrize("rule", RULES, ids=names)
def test_a_rule_of_the_layout_marks_its_example_and_leaves_the_other_alone(rule: tuple[Layout, int]) -> None:
    layout, place = rule
    own: Rule = layout.rules[place]
    if not own.name.startswith(("nexis_", "uni_")):
        return
    for text, speaks in ((own.example, True), (own.not_example, False)):
        [document] = layout.documents((text,), None, ())
        fields = [found.field for found in mark(document, layout.rules[: place + 1]) if found.rule == own.name]
        assert (own.field in fields) if speaks else fields == []


@pytest.mark.parametrize(
    "text",
    [
        "Document 3 of 62\n\nThe harbour was closed on Monday.",
        "The file held 3 of 62 DOCUMENTS when the storm came.",
        "LENGTH: 19.43 meters above the quay stands the wall.",
        "Storm closes the harbour\n\nBody\n\nThe harbour was closed on Monday.",
        "The end of Document\n\nLength: 12 words",
    ],
)
def test_text_of_another_kind_is_not_taken(text: str) -> None:
    assert not any(layout.recognise(text) for layout in LAYOUTS.values())


@pytest.mark.parametrize(
    ("numbers", "warnings"),
    [
        ([(1, 3), (2, 3), (3, 3)], []),
        ([(1, 4), (2, 4), (4, 4)], ["the file announces 4 articles, 3 found: 3 is missing"]),
        ([(1, 9), (2, 9), (6, 9)], ["the file announces 9 articles, 3 found: 3-5, 7-9 are missing"]),
        ([(1, 62), (234, 456)], []),
        ([(3, 9)], []),
        ([(5, 9), (7, 9)], ["the file announces articles 5 to 7, 2 found: 6 is missing"]),
        ([(1, 2), (2, 2), (1, 2), (2, 2)], []),
        ([(1, 3), (2, 383), (3, 3)], []),
        ([], []),
    ],
)
def test_articles_are_counted(numbers: list[tuple[int, int]], warnings: list[str]) -> None:
    counts = Counts()
    for number, total in numbers:
        counts.add(number, total)
    assert list(counts.warnings()) == warnings


def test_when_a_text_was_loaded_is_not_its_date() -> None:
    [article] = newsparse.parse(read(CASES / "nexis" / "no-date.txt"), layout=nexis.LAYOUT)
    assert article.date is None
    assert [found.value for found in article.why("load_date")] == ["2014-03-04"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ENGLISH", "en"),
        ("GERMAN; DEUTSCH", "de"),
        ("Dutch / Nederlands", "nl"),
        ("français", "fr"),
        ("日本語", "ja"),
        ("Klingon", None),
        ("", None),
    ],
)
def test_a_language_is_known_by_its_names(text: str, code: str | None) -> None:
    assert language_code(text) == code


def test_a_label_is_a_known_word_in_capitals() -> None:
    text = "LOAD-DATE: March 4, 2014"
    assert read_label(text, IN_CAPITALS, 0, len(text)) == ("load_date", 0, 11, len(text))
    for other in ("Load-date: March 4", "STORM: It rained", "LENGTH", ""):
        assert read_label(other, IN_CAPITALS, 0, len(other)) is None


@pytest.mark.parametrize(("name", "path"), FILES[:1] + FILES[-1:], ids=IDS[:1] + IDS[-1:])
def test_time_grows_with_the_file(name: str, path: Path) -> None:
    text = read(path) * 30

    def seconds(times: int) -> float:
        best = 99.0
        for _ in range(3):
            start = time.process_time()
            newsparse.parse(text * times, layout=LAYOUTS[name])
            best = min(best, time.process_time() - start)
        return best

    seconds(1)
    assert seconds(4) < 2.3**2 * seconds(1)
