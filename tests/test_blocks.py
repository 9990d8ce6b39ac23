"""How lines fall into blocks where a page has every node of its HTML on a line of its own."""

from __future__ import annotations

from unicodedata import category

import pytest

from newsparse.blocks import blocks_of, columns

SENTENCE = (
    "The harbour was closed on Monday after a storm of two days in which forty-one ships lay in the sound and waited "
    "for the wind to turn, the master of the"
)


def blocks(text: str) -> list[str]:
    return [block.text for block in blocks_of(text)]


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        (f"{SENTENCE}\nharbour office\n, said.", f"{SENTENCE} harbour office, said."),
        (
            f"{SENTENCE}\nGull Island\nferry said, and\nwent home\n.",
            f"{SENTENCE} Gull Island ferry said, and went home.",
        ),
        (f"{SENTENCE} port (\nGull Island\n) said.", f"{SENTENCE} port (Gull Island) said."),
        (
            f"{SENTENCE}\nGull Island\n-based company,\nQuill Boats\n.",
            f"{SENTENCE} Gull Island-based company, Quill Boats.",
        ),
        ("By\nAda Quill\n,\nTomás Brandt\nand\nAlan Turing", "By Ada Quill, Tomás Brandt and Alan Turing"),
        ("国富町\n、\n綾町\n、美郷町で震度四。", "国富町、綾町、美郷町で震度四。"),
    ],
)
def test_a_torn_sentence_is_mended(torn: str, whole: str) -> None:
    assert blocks(torn) == [whole]


def test_a_torn_text_keeps_its_menus_headings_and_paragraphs_apart() -> None:
    menu = ["Home", "Sport", "about us", "Storm closes the harbour", "by", "Ada Quill"]
    prose = [f"{SENTENCE} Gull Island, said.", "Nobody was hurt.", "Who pays", "The town does."]
    torn = [*menu, f"{SENTENCE}\nGull Island\n, said.", *prose[1:]]
    assert blocks("\n".join(torn)) == [*menu, *prose]


@pytest.mark.parametrize(
    "text",
    [
        "the boats lie on the sand\nand nobody mends them,\nas if the sea\nwere only late",
        f"{SENTENCE} port.\n. . .\nnobody was hurt",
        "See you tomorrow\n:-)\nand bring your boat, the one that lies on the sand",
        "flour\nbutter\nsalt, as much as you like of it and no more than that",
    ],
)
def test_lines_of_verse_and_lists_stay_lines(text: str) -> None:
    assert blocks(text) == text.split("\n")


def test_a_sentence_goes_on_below_a_line_that_is_nearly_full() -> None:
    lines = [
        "The harbour of Port Amity was closed on Monday after a storm, and",
        "it will stay closed until the wall is mended, said the office of",
        "harbours and ferries in a letter to the owners of boats",
        "that had been taken ashore. Nobody was hurt, it said, and all who",
        "had a boat there were glad of that, or so it was told at the quay.",
    ]
    assert blocks("\n".join(lines)) == [" ".join(lines)]
    short = [*lines[:2], "harbours and ferries", *lines[3:]]
    assert blocks("\n".join(short)) == [" ".join(short[:3]), " ".join(short[3:])]


@pytest.mark.parametrize("sign", ["━", "─", "-", "="])
def test_a_rule_across_a_wrapped_page_is_a_line_of_its_own(sign: str) -> None:
    prose = (
        "The harbour was closed on Monday after a storm of two\ndays, and forty ships waited outside the sound till\n"
        "the wind had turned at last and the pilots went out.\n"
    )
    text = f"{prose}{sign * 52}\nUpdated on 21 June 2021\n\n{prose}"
    assert blocks(text)[1:3] == [sign * 52, "Updated on 21 June 2021"]


def test_a_sentence_does_not_go_on_behind_a_blank_line() -> None:
    text = f"{SENTENCE}\nport\n, said.\n\n, odd"
    assert blocks(text) == [f"{SENTENCE} port, said.", ", odd"]


def test_an_omission_at_the_start_of_a_line_keeps_its_blank() -> None:
    lines = ["The letter that the council read out on Monday names three people", "... and says nothing of a fourth."]
    assert blocks("\n".join(lines * 6))[0].startswith(
        "The letter that the council read out on Monday names three people ..."
    )


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), ("é’", 2), ("e\u0301", 1), ("की", 2), ("हिन्दी", 5), ("港は", 4)]
)
def test_signs_over_and_under_a_letter_take_no_column(text: str, width: int) -> None:
    assert columns(text) == width


def test_wrapped_hindi_is_joined() -> None:
    sentence = "बंदरगाह सोमवार को तूफ़ान के कारण दो दिन के लिए बंद रहा और सभी नावें किनारे पर खड़ी रहीं। "
    lines, line = [], ""
    for word in (sentence * 6).split():
        if sum(category(char) != "Mn" for char in f"{line} {word}") > 60:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    text = "\n".join([*lines, line])
    assert blocks(f"{text}\n\n{text}") == [(sentence * 6).strip()] * 2
