"""What Factiva's two layouts promise beyond their cases."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.layouts import factiva, factiva_tagged
from newsparse.layouts.factiva_words import INTERFACES
from newsparse.layouts.layout import Layout
from newsparse.mark import Rule, mark

LAYOUTS = (factiva.LAYOUT, factiva_tagged.LAYOUT)

ARTICLE = """Local
Storm closes the harbour
By Ada Quill
358 {words}
{date}
Harbour Post
HPOST
7
English
(c) 2006 Harbour Post

The harbour was closed on Monday after a storm of two days, the harbour master said.

Harbour Media Ltd
{document} HPOST00020060602e26200001

"""
DATES = {
    "en": "2 June 2006", "de": "2 Juni 2006", "fr": "2 juin 2006", "es": "2 junio 2006", "it": "2 giugno 2006",
    "nl": "2 juni 2006", "pt": "2 junho 2006", "zh": "2006 年 6 月 2 日", "ja": "2006年6月2日", "ru": "2 июня 2006",
}  # fmt: skip
TAGGED = """HD
Storm closes the harbour

WC
358 words

PD
2 June 2006

SN
Harbour Post

SC
HPOST

LP
The harbour was closed on Monday.

AN
Document HPOST00020060602e26200001

"""
PIECES = [
    "358 words", "1.358 Wörter", "2 June 2006", "15:32", "Harbour Post", "HPOST", "English", "(c) 2006 Harbour Post",
    "By Ada Quill", "Ada Quill, Rome", "Document HPOST00020060602e26200001", "Dokument hpost00020060602e26200002",
    "Storm closes the harbour", "Search Summary", "Results Found\t3", "HD", "SE", "BY", "WC", "PD", "SN", "SC", "LA",
    "LP", "TD", "AN", "IN", "NS", "gweat : Weather", "*HD* Storm", "LP\tRain.",
    "*AN* Document HPOST00020060602e26200001",
    "The harbour was closed on Monday.", "  ", " PORT AMITY -- Rain.", "Photo: Boats ashore.",
]  # fmt: skip
LINES = st.sampled_from(PIECES)
FILES = st.lists(st.tuples(LINES, st.sampled_from(["\n", "\n\n", "\r\n", "\n\x0c\n"])), max_size=40).map(
    lambda lines: "".join(line + end for line, end in lines)
)


def articles(text: str, layout: Layout) -> list[newsparse.Article]:
    return newsparse.parse(text, layout=layout)


@pytest.mark.parametrize("code", INTERFACES)
def test_every_interface_is_read(code: str) -> None:
    for words in INTERFACES[code].words:
        for document in INTERFACES[code].document:
            text = ARTICLE.format(words=words, date=DATES[code], document=document) * 2
            assert factiva.LAYOUT.recognise(text)
            assert not factiva_tagged.LAYOUT.recognise(text)
            found = articles(text, factiva.LAYOUT)
            assert [article.title for article in found] == ["Storm closes the harbour"] * 2
            assert {(article.date, article.publisher, article.page) for article in found} == {
                ("2006-06-02", "Harbour Post", "7")
            }


@pytest.mark.parametrize(
    "text",
    [
        "358 words\n2 June 2006\n\nThe harbour was closed.\n",
        "The harbour was closed.\n\nDocument HPOST00020060602e26200001\n",
        ARTICLE.format(words="words", date="on Monday", document="Document"),
        ARTICLE.format(words="words", date="2 June 2006", document="See Document"),
        "HD is short for high definition.\n\nPD\n\nSN\n",
    ],
)
def test_what_is_no_export_is_left_alone(text: str) -> None:
    assert not any(layout.recognise(text) for layout in LAYOUTS)


def test_tags_are_no_untagged_export() -> None:
    assert factiva_tagged.LAYOUT.recognise(TAGGED)
    assert not factiva.LAYOUT.recognise(TAGGED)


def test_the_day_in_the_id_is_not_the_date() -> None:
    [article] = articles(TAGGED.replace("20060602e", "20060605e"), factiva_tagged.LAYOUT)
    assert article.date == "2006-06-02"


@given(FILES)
@settings(max_examples=300, deadline=None)
def test_spans_tile_and_nothing_is_lost(text: str) -> None:
    for layout in LAYOUTS:
        documents = list(layout.documents((text,), None, ()))
        assert "".join(document.text for document in documents) == text
        for document in documents:
            assert 0 <= document.header <= len(document.text)
            covered = [0] * len(document.text)
            for found in mark(document, layout.rules):
                for i in range(found.start, found.end):
                    covered[i] += 1
            assert all(n == 1 or (n == 0 and c.isspace()) for c, n in zip(document.text, covered, strict=True))


OWN = [(layout, rule) for layout in LAYOUTS for rule in layout.rules if rule.name.startswith("factiva")]


@pytest.mark.parametrize(("layout", "rule"), OWN, ids=[rule.name for _, rule in OWN])
def test_rules_of_the_layouts_have_examples(layout: Layout, rule: Rule) -> None:
    before = layout.rules[: layout.rules.index(rule) + 1]
    for text, speaks in ((rule.example, True), (rule.not_example, False)):
        [document] = layout.documents((text,), None, ())
        said = [found.field for found in mark(document, before) if found.rule == rule.name]
        assert (rule.field in said) if speaks else not said


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_time_is_linear(layout: Layout) -> None:
    text = (
        ARTICLE.format(words="words", date="2 June 2006", document="Document") if layout is LAYOUTS[0] else TAGGED
    ) * 300
    times = []
    for copy in (text, text * 4):
        start = time.process_time()
        articles(copy, layout)
        times.append(time.process_time() - start)
    assert times[1] < 8 * times[0]
