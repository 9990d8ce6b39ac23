"""What looks like a date, a title or a name and is none: nothing may be invented."""

from __future__ import annotations

import pytest

import newsparse

TITLE = "Clinic in Westing closes a ward"
FIRST = "The clinic in Westing closed the ward on the second floor, and the last patient went home on foot."
LAST = "The rooms will be used for operations from now on, said the head nurse, who has already ordered the paint."

#: What is no date, alone on a line and inside a sentence. The first eight are those of issue 3.
TRAPS = (
    "COVID-19",
    "1,200 soldiers",
    "Page 12, column 3",
    "May Smith",
    "44-day war in 2020",
    "Vol. 7 No. 3",
    "Q3 2021",
    "12:30",
    "COVID-19 May 2020",
    "June 2021",
    "March 30",
    "the class of 2020",
    "10-12-14 votes",
    "1/2/3",
    "9/11",
    "24/7",
    "2019-20 season",
    "Route 66, mile 12",
    "ISBN 978-3-16-148410-0",
    "+49 30 12 06 2021",
    "192.168.2001.1",
    "version 1.12.2021.5",
    "30 February 2021",
    "21 Mayor 2021",
    "Chapter 5, verse 12",
    "August 8 Street",
    "3 hours ago",
    "Yesterday at 12:30",
    "https://example.org/2021/06/21/ward",
    "photo_2021-06-21.jpg",
)

#: A date inside a sentence is the event's, not the article's.
SENTENCES = (
    "On June 21, 2021, the river Asker rose above the bridge of Westing for the first time since the war.",
    "The report of 12 March 2018 had called the dike unsafe, and the town had put it on a shelf.",
    "The bridge was updated on 22 June 2021 with bolts that nobody can unscrew by hand.",
    "The book was published on 9 January 2020 in Stanwick, and eleven copies of it were sold.",
    "He won in 2020. May 5 was warm, and the whole of the town stood in the square to greet him.",
)


def article(*blocks: str) -> newsparse.Article:
    [found] = newsparse.parse("\n\n".join(blocks) + "\n")
    return found


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_on_a_line_of_its_own_is_no_date(trap: str) -> None:
    found = article(TITLE, trap, FIRST, LAST)
    assert (found.date, found.updated) == (None, None)


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_in_the_headline_is_no_date(trap: str) -> None:
    found = article(f"{TITLE}: {trap}", FIRST, LAST)
    assert (found.date, found.updated) == (None, None)


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_in_a_sentence_is_no_date(trap: str) -> None:
    sentence = f"For years the people of the town had talked about {trap} and about little else, she said."
    found = article(TITLE, FIRST, sentence, LAST)
    assert (found.date, found.updated) == (None, None)
    assert found.paragraphs == (FIRST, sentence, LAST)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("place", [0, 1, 2], ids=["first", "middle", "last"])
def test_a_date_in_a_sentence_is_not_the_articles(sentence: str, place: int) -> None:
    blocks = [FIRST, LAST]
    blocks.insert(place, sentence)
    found = article(TITLE, *blocks)
    assert (found.date, found.updated) == (None, None)
    assert found.paragraphs == tuple(blocks)


@pytest.mark.parametrize("sentence", [*SENTENCES, FIRST, LAST])
@pytest.mark.parametrize("divider", ["\n", "\n\n"], ids=["one a line", "blank lines"])
def test_the_first_paragraph_is_no_title(sentence: str, divider: str) -> None:
    [found] = newsparse.parse(divider.join((sentence, FIRST + " It rained.", LAST + " It was cold.")))
    assert found.title is None
    assert found.standfirst is None
    assert found.authors == ()


def test_an_article_without_anything_says_nothing() -> None:
    found = article(FIRST, LAST)
    assert found.paragraphs == (FIRST, LAST)
    for field in ("title", "date", "updated", "dateline", "publisher", "section", "page", "copyright", "url"):
        assert getattr(found, field) is None, field
    for field in ("authors", "keywords", "subheadings", "captions", "boilerplate"):
        assert getattr(found, field) == (), field
