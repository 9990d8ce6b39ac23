"""What ProQuest's layout promises beyond its cases."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.layouts.proquest import LAYOUT
from newsparse.mark import Rule, mark

RULE = "_" * 60
RECORD = f"""{RULE}

Storm closes the harbour

Publication info: Harbour Post ; Port Amity [Port Amity]. 09 Mar 2022: A.1.

Full text: The harbour was closed on Monday.
It rained.

Subject: Storms

Publication title: Harbour Post; Port Amity

ProQuest document ID: 1234567890

"""
PIECES = [
    RULE, "*" * 50, "Document 1 of 3", "Storm closes the harbour", "Author: Quill, Ada; Pike, Tom", "1. Storm",
    "Publication info: Mar 9, 2022.", "https://db.example.org/1", "Full text: The harbour was closed.", "Full Text: ",
    "Subject: Storms; Harbours", "Title: Storm", "Publication title: Harbour Post; Port Amity", "Twitter: @quill",
    "Publication date: Mar 9, 2022", "First page: A.1", "CREDIT: Ada Quill", "CAPTION: The harbour.", "CAPTION:", "",
    "Placeof publication: Port Amity", "ProQuest document ID: 1", "Last updated: 2022-03-10", "Contact us at: x",
    "Abstract: It rained.", "Location: nobody knows.", "CREDIT: ;",
]  # fmt: skip
FILES = st.lists(
    st.tuples(st.sampled_from(PIECES), st.sampled_from(["\n", "\n\n", "\r\n", "\r\n\r\n"])), max_size=40
).map(lambda lines: "".join(line + end for line, end in lines))


@pytest.mark.parametrize(
    "text",
    [
        f"{RULE}\n\nStorm closes the harbour\n\nThe harbour was closed.\n",
        f"{RULE}\n\nAbstract: It rained.\n\nThe harbour was closed.\n",
        RECORD.replace(RULE, "_" * 61),
        RECORD.replace(RULE, ""),
    ],
)
def test_what_is_no_export_is_left_alone(text: str) -> None:
    assert not LAYOUT.recognise(text)


def test_a_record_is_recognised() -> None:
    assert LAYOUT.recognise(RECORD)
    assert LAYOUT.recognise(RECORD.replace(RULE, "*" * 50).replace("\n", "\r\n"))


def test_publication_info_speaks_where_labels_do_not() -> None:
    text = RECORD.replace("Publication title: Harbour Post; Port Amity\n\n", "")
    [article] = newsparse.parse(text, layout=LAYOUT)
    assert (article.publisher, article.date, article.page) == ("Harbour Post", "2022-03-09", "A.1")


@given(FILES)
@settings(max_examples=300, deadline=None)
def test_spans_tile_and_nothing_is_lost(text: str) -> None:
    documents = list(LAYOUT.documents((text,), None, ()))
    assert "".join(document.text for document in documents) == text
    for document in documents:
        assert 0 <= document.header <= len(document.text)
        covered = [0] * len(document.text)
        for found in mark(document, LAYOUT.rules):
            for i in range(found.start, found.end):
                covered[i] += 1
        assert all(n == 1 or (n == 0 and c.isspace()) for c, n in zip(document.text, covered, strict=True))


@pytest.mark.parametrize(
    "rule", [rule for rule in LAYOUT.rules if rule.name.startswith("proquest")], ids=lambda r: r.name
)
def test_rules_of_the_layout_have_examples(rule: Rule) -> None:
    before = LAYOUT.rules[: LAYOUT.rules.index(rule) + 1]
    for text, speaks in ((rule.example, True), (rule.not_example, False)):
        [document] = LAYOUT.documents((text,), None, ())
        said = [found.field for found in mark(document, before) if found.rule == rule.name]
        assert (rule.field in said) if speaks else not said
