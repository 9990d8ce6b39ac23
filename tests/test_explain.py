"""The proof, what of it is shown, and how a terminal shows it."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

import newsparse
from newsparse.article import FIELDS, Article, Dateline, Document, Mark
from newsparse.explain import View, proof_of, write
from newsparse.explain.folding import Fold, shown
from newsparse.layouts import LAYOUTS, Layout
from newsparse.layouts.layout import whole
from newsparse.terminal import INKS

PROSE = "The harbour was closed on Monday after a storm of two days, the harbour master said."
TEXT = f"""Storm closes the harbour

By Ada Quill and Tomás Brandt
Monday, June 21, 2021, 13:05

{PROSE}

{PROSE}

Read more: Bridge to close for repairs in May
"""
LONG = TEXT.replace("Read more", f"{PROSE}\n\n" * 30 + "Read more")


def parsed(text: str) -> Article:
    return newsparse.parse(text, path="a.txt")[0]


def page(article: Article, *, width: int = 100, colour: bool = False, **view: object) -> str:
    return "".join(write([article], View(**view), width=width, colour=colour))  # type: ignore[arg-type]


def rows_of(article: Article) -> list[tuple[int, str, str, str]]:
    proof = proof_of(article)
    return [(line.number, row.name, row.text, row.value_beside) for line in proof.lines for row in line.rows]


def test_a_line_has_a_row_for_each_thing_that_was_said() -> None:
    text = f"Storm closes the harbour\n\ndate 2021-06-21 By Ada Quill\n\nBERLIN, May 3 (dpa) - {PROSE}\n"
    assert rows_of(parsed(text)) == [
        (1, "title", "Storm closes the harbour", ""),
        (3, "date · published", "date 2021-06-21", "2021-06-21"),
        (3, "authors · byline", "By Ada Quill", "Ada Quill"),
        (5, "dateline", "BERLIN, May 3 (dpa) -", "BERLIN · dpa"),
        (5, "paragraph", PROSE, ""),
    ]


def test_labels_go_with_what_their_rule_says_beside_them() -> None:
    rows = rows_of(parsed(TEXT))
    assert rows[1] == (3, "authors · byline", "By Ada Quill and Tomás Brandt", "Ada Quill; Tomás Brandt")
    assert rows[-1][1:3] == ("boilerplate · related", "Read more: Bridge to close for repairs in May")
    marks = (
        Mark("label", None, 0, 2, rule="one"),
        Mark("date", "2021", 3, 7, rule="one"),
        Mark("label", None, 8, 9, rule="one"),
        Mark("label", None, 10, 11, rule="two"),
        Mark("label", None, 12, 13, rule="one"),
    )
    rows = rows_of(Article(Document("on 2021 . # !"), marks))
    assert [(name, text) for _, name, text, _ in rows] == [
        ("date · one", "on 2021 ."),
        ("label · two", "#"),
        ("label · one", "!"),
    ]


def test_a_mark_goes_on_over_lines_that_end_in_three_ways() -> None:
    text = "First of\rone mark\r\n\n  and its end\n"
    lines = proof_of(Article(Document(text, first_line=7), (Mark("title", "x", 0, len(text) - 1, rule="r"),))).lines
    assert [line.number for line in lines] == [7, 8, 9, 10]
    assert [[row.begins for row in line.rows] for line in lines] == [[True], [False], [False], [False]]
    assert [row.text for line in lines for row in line.rows] == ["First of", "one mark", "", "  and its end"]


@settings(deadline=None)
@given(st.text(st.sampled_from("ab. \n\r\t\x0b\x85\u2028By12"), min_size=1, max_size=80))
def test_the_proof_has_all_of_the_text_on_its_lines(text: str) -> None:
    if not text.strip():
        return
    article = parsed(text)
    lines = proof_of(article).lines
    assert [after.number - before.number for before, after in pairwise(lines)] == [1] * (len(lines) - 1)
    starts = [*article.document.line_starts(), len(text)]
    for line in lines:
        line_text = text[starts[line.number - 1] : starts[line.number]]
        assert "".join("".join(row.text for row in line.rows).split()) == "".join(line_text.split())


def test_a_value_stands_beside_the_text_that_does_not_state_it() -> None:
    def beside(field: str, value: object, text: str) -> str:
        marks = (Mark(field, value, 0, len(text), rule="r"),)  # type: ignore[arg-type]
        return rows_of(Article(Document(text), marks))[0][3]

    assert beside("date", "2021-06-21", "21 June 2021") == "2021-06-21"
    assert beside("date", "2021-06-21", "2021-06-21") == ""
    assert beside("title", "A storm", "A  storm") == ""
    assert beside("title", "A storm", "Title: A storm") == "A storm"
    assert beside("title", "A storm " * 20, "Title: " + "A storm " * 20) == ""
    assert (
        beside("dateline", Dateline("BERLIN (dpa) –", "Berlin", "dpa", "2021-05-03"), "x")
        == "Berlin · dpa · 2021-05-03"
    )
    assert beside("date", None, "3 hours ago") == ""
    assert beside("paragraph", "other", "text") == ""


def test_the_margin_and_the_heading() -> None:
    lines = page(parsed(TEXT)).splitlines()
    assert lines[0] == "file      a.txt"
    assert lines[1] == "layout    plain: the file is of no other kind"
    assert lines[2] == "language  en (language)"
    assert lines[3].startswith("score")
    assert re.fullmatch(r" 1   \+0\.0 title +Storm closes the harbour", lines[5])
    assert re.fullmatch(r" 3 .* authors · byline +By Ada Quill and Tomás Brandt  → Ada Quill; Tomás Brandt", lines[7])
    assert re.fullmatch(r" 4 .* date · date_line +Monday, June 21, 2021, 13:05  → 2021-06-21T13:05", lines[8])
    assert re.fullmatch(r" 6 +\+[\d.]+│ paragraph +The harbour was closed .*", lines[10])


def test_outvoted_marks_stand_in_brackets_and_warnings_at_the_end() -> None:
    marks = (
        Mark("date", "2021-05-03", 0, 8, "date: day or month?", "first"),
        Mark("date", "2021-06-21", 9, 19, rule="later", accepted=False),
    )
    article = Article(Document("3/5/2021\n21.06.2021\nmore"), marks, warnings=("date: day or month?",))
    lines = page(article).splitlines()
    assert re.fullmatch(r"1 date · first +3/5/2021  → 2021-05-03", lines[3])
    assert re.fullmatch(r"2 \[date · later\] 21\.06\.2021  → 2021-06-21", lines[4])
    assert lines[-1] == "warning: date: day or month?"


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_layout_says_how_it_is_recognised(layout: Layout) -> None:
    assert (layout.recognise.__doc__ or "").startswith("Whether a text ")
    assert re.fullmatch(r"the file (has|opens|is) [^`]{10,110}[^.`]", layout.known_by)


@pytest.mark.parametrize(
    ("text", "layout", "line"),
    [
        (f"---\ntitle: A storm\n---\n\n{PROSE}\n", "front-matter", 3),
        (f"\n\n  2 of 3 DOCUMENTS\n\nThe Post\n\nA storm\n\n{PROSE}\n", "nexis", 3),
        (f"From: Ada <a@example.org>\nX: y\nDate: 3 May 2021\nSubject: A storm\nZ: z\n\n{PROSE}\n", "e-mail", 4),
        (f"A storm\n\nFOR IMMEDIATE RELEASE\n\nPORT AMITY, May 3, 2021 /PRNewswire/ -- {PROSE}\n", "press-release", 3),
        (PROSE, "plain", None),
    ],
)
def test_the_line_on_which_a_layout_was_recognised(text: str, layout: str, line: int | None) -> None:
    article = parsed(text)
    assert article.layout == layout
    known_by = proof_of(article).known_by
    assert known_by.partition(" (line ")[2] == (f"{line})" if line else "")


def test_only_the_first_article_says_on_which_line() -> None:
    text = "".join(f"  {n} of 2 DOCUMENTS\n\nThe Post\n\nA storm\n\n{PROSE}\n\n" for n in (1, 2))
    first, second = newsparse.parse(text)
    assert proof_of(first).known_by == f"{proof_of(second).known_by} (line 1)"


def test_a_layout_that_was_asked_for_was_not_recognised() -> None:
    assert "layout    plain: it was asked for\n" in page(parsed(TEXT), asked=True)
    assert proof_of(newsparse.parse(TEXT, layout="nexis")[0]).known_by == "it was asked for"
    mine = Layout("mine", "", bool, whole, LAYOUTS[-1].rules)
    assert proof_of(newsparse.parse(TEXT, layout=mine)[0]).known_by == "it was asked for"


def test_scores_are_those_of_a_page_that_was_searched() -> None:
    assert proof_of(parsed(TEXT)).scored
    with_header = parsed(f"---\ntitle: A storm\n---\n\n{PROSE}\n")
    assert with_header.layout == "front-matter"
    assert not proof_of(with_header).scored
    assert "score" not in page(with_header)
    assert "│" not in page(with_header)


def folds(article: Article, **view: object) -> list[str]:
    parts = shown(proof_of(article).lines, View(**view))  # type: ignore[arg-type]
    return [part.caption for part in parts if isinstance(part, Fold)]


def test_long_texts_are_folded() -> None:
    assert folds(parsed(TEXT)) == []
    assert folds(parsed(LONG)) == ["28 paragraphs, lines 10 to 64"]
    assert folds(parsed(LONG), everything=True) == []
    text = page(parsed(LONG))
    assert "⋮" in text
    assert "28 paragraphs, lines 10 to 64 (--all shows them)" in text
    assert text.count(PROSE[:30]) == 4
    assert page(parsed(LONG), everything=True).count(PROSE[:30]) == 32
    shown_numbers = {int(found) for found in re.findall(r"^ ?(\d+)", text, re.M)}
    assert shown_numbers >= {1, 3, 4, 6, 8, 66, 68, 70}


def test_menus_are_folded_and_what_is_outvoted_is_not() -> None:
    menu = "".join(f"Item {number}\n\n" for number in range(20))
    assert folds(parsed(menu + TEXT))[0].startswith("16 stretches beside the article, lines 5 to ")
    marks = [Mark("boilerplate", "x", 2 * at, 2 * at + 1, rule="rest") for at in range(20)]
    whole_run = Article(Document("x\n" * 20), tuple(marks))
    assert folds(whole_run) == ["16 stretches beside the article, lines 3 to 18"]
    marks[10] = Mark("date", "2021-06-21", 20, 21, rule="later", accepted=False)
    assert folds(Article(Document("x\n" * 20), tuple(marks))) == [
        "6 stretches beside the article, lines 3 to 8",
        "5 stretches beside the article, lines 14 to 18",
    ]


def test_a_long_piece_of_text_is_cut_in_the_middle() -> None:
    text = " ".join(f"word{number}" for number in range(1000)) + "."
    article = Article(Document(text), (Mark("paragraph", text, 0, len(text), rule="paragraph"),))
    squeezed = " ".join(page(article).split())
    assert f" … {len(text) - 600} characters (--all shows them) … " in squeezed
    assert "word0 " in squeezed
    assert "word999." in squeezed
    assert "word500" not in squeezed
    every = " ".join(page(article, everything=True).split())
    assert "word500" in every
    assert "--all" not in every


def test_of_several_blank_lines_one_is_shown_and_all_with_all() -> None:
    article = parsed(TEXT.replace("\n\n", "\n\n\n\n", 1))
    assert [line[:2] for line in page(article).splitlines()[5:8]] == [" 1", " 2", " 5"]
    every = page(article, everything=True).splitlines()[5:10]
    assert [line[:2] for line in every] == [" 1", " 2", " 3", " 4", " 5"]


def test_one_field_with_what_stands_beside_it() -> None:
    text = page(parsed(LONG), field="date")
    assert [int(found) for found in re.findall(r"^ ?(\d+) ", text, re.M)] == [3, 4, 6]
    assert folds(parsed(LONG), field="date") == ["lines 1 to 2", "lines 7 to 70"]
    assert text.endswith("date = 2021-06-21T13:05, by date_line on line 4\n")
    assert page(parsed(TEXT), field="publisher").endswith("no rule spoke about publisher\n")
    assert page(parsed(TEXT), field="language").endswith("language = en, by language\n")
    assert folds(parsed(LONG), field="paragraph") == ["lines 1 to 3", "28 paragraphs, lines 10 to 64"]
    assert folds(parsed(LONG), field="paragraph", everything=True) == ["lines 1 to 3"]


def test_one_field_says_what_was_outvoted_and_what_has_no_value() -> None:
    marks = (Mark("date", None, 0, 3, rule="relative"), Mark("date", "2021", 4, 8, rule="later", accepted=False))
    text = page(Article(Document("now 2021"), marks), field="date")
    assert text.endswith("date: no value, by relative on line 1\n[date = 2021, by later on line 1: outvoted]\n")


@pytest.mark.parametrize("width", [10, 40, 80, 160])
@pytest.mark.parametrize("text", [LONG, "日本語" * 50 + "\n\nwww." + "x" * 300 + "\n" + " " * 70 + "centred", "x"])
def test_the_page_keeps_to_the_width(text: str, width: int) -> None:
    widest = max(map(cell_len, page(parsed(text), width=width, everything=True).splitlines()))
    assert widest <= max(40, width)
    if text == LONG:
        assert widest > 0.7 * width


def test_a_narrow_page_has_field_and_rule_below_each_other_and_no_scores() -> None:
    lines = page(parsed(TEXT), width=40).splitlines()
    assert not any(line.startswith("score") for line in lines)
    first = next(number for number, line in enumerate(lines) if line.startswith("10 "))
    assert lines[first].startswith("10 boilerplate ·")
    assert lines[first + 1].startswith("   related ")


def test_a_centred_line_is_drawn_near_the_margin() -> None:
    article = Article(Document(" " * 60 + "3 of 62 DOCUMENTS"), (Mark("label", None, 60, 77, rule="nexis_number"),))
    assert page(article, width=80).splitlines()[-1] == "1 label · nexis_number         3 of 62 DOCUMENTS"


def test_several_articles_are_told_apart() -> None:
    first, second = parsed(TEXT), Article(Document("Second", "b.txt", 1, start=90, first_line=12))
    text = "".join(write([first, second], width=60))
    assert re.search(r"\n\n─{60}\n\nfile +b\.txt  article 2, from line 12\n", text)


def test_no_text_is_taken_for_markup_or_an_escape() -> None:
    hostile = parsed(f"[red]Storm[/red] \x1b[2J \u202ekcatta :smile: \x9b\n\n{PROSE}\n")
    text = page(hostile)
    assert "[red]Storm[/red] \\x1b[2J \\u202ekcatta :smile: \\u009b" in text
    coloured = re.sub(r"\x1b\[[0-9;]*m", "", page(hostile, colour=True))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", coloured)


def test_every_colour_can_be_read_on_black_and_on_white() -> None:
    from rich.color import Color

    def light(value: int) -> float:
        part = value / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    assert INKS.keys() <= FIELDS
    for style in INKS.values():
        for name in re.findall(r"color\(\d+\)", style):
            red, green, blue = Color.parse(name).get_truecolor()
            luminance = 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue)
            assert 1.05 / (luminance + 0.05) > 4
            assert (luminance + 0.05) / 0.05 > 4
