"""Article → text: exact data in every format, and no format that hostile text can break."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsparse.article import COLUMNS, Article, Dateline, Document, Mark, Subheading
from newsparse.errors import NoSuchNameError
from newsparse.schema import schema
from newsparse.terminal import one_line, printable
from newsparse.write import TABLE, format_named, format_of
from newsparse.write.markdown import escaped
from newsparse.write.page import write as write_page

FULL = Article(
    Document("A Bridge is Opened\n", "a/b.txt", 2, "plain"),
    (Mark("title", "A Bridge is Opened", 0, 18, rule="title"),),
    title="A Bridge is Opened",
    standfirst="After ten years, at last.",
    authors=("Ada Lovelace", "Alan Turing"),
    date="2021-06-21",
    updated="2021-06-22T10:00+02:00",
    dateline=Dateline("BERLIN, May 3 (dpa) –", "BERLIN", "dpa"),
    publisher="The Paper",
    section="Roads",
    page="A1",
    language="en",
    keywords=("bridges", "ribbons"),
    paragraphs=("It was cut.", "The ribbon, that is: “red”, and long.", "The end."),
    subheadings=(Subheading("The ribbon", 1), Subheading("Credits", 3)),
    captions=("A ribbon.",),
    boilerplate=("Follow us", "Share"),
    copyright="© 2021 The Paper",
    url="https://paper.example/1",
    warnings=("date: day or month?",),
)
EMPTY = Article(Document("x"))

#: The fields that have parts, and what a format can carry apart.
PARTS = {"dateline": ("text", "place", "agency", "date"), "subheadings": ("text", "before")}
CARRIED = [f"{name}.{part}" if part else name for name in COLUMNS for part in PARTS.get(name, ("",))]

HOSTILE = [
    "\x1b[31mred\x1b]0;title\x07",
    "a\udce9b",
    "\u202egnp.exe",
    '"quoted", =1+1; \r\n next',
    "---\nkey: value",
    "[red]markup[/red] :smile:",
    "\x00\x85\u2028\x9b2J\ufeff\uffff\U0001f600",
]


def text_of(name: str, *articles: Article, explain: bool = False) -> str:
    return "".join(format_named(name).write(articles, explain))


def with_text(text: str) -> Article:
    """An article that holds a text in every field."""
    many = (text, "x", text)
    return Article(
        Document("x", text),
        title=text,
        standfirst=text,
        authors=many,
        dateline=Dateline(text, text),
        publisher=text,
        keywords=many,
        paragraphs=many,
        subheadings=(Subheading(text, 1),),
        captions=many,
        boilerplate=many,
        warnings=many,
    )


texts = st.text(max_size=30) | st.text("#-+*_`[]()<>&;!\\~|=:.1 a\n'\"", max_size=30) | st.sampled_from(HOSTILE)


def test_names_and_suffixes() -> None:
    assert list(TABLE)[:5] == ["page", "jsonl", "json", "csv", "md"]
    assert format_of("a/b.JSONL") is format_named("jsonl")
    assert format_of("a/b.csv.GZ") is format_named("csv")
    assert format_of("a/b.json.txt") is None
    assert format_of("a/.json") is None
    assert format_of("a/page") is None
    with pytest.raises(NoSuchNameError, match="no format is called 'xml'; there are page, jsonl"):
        format_named("xml")


@pytest.mark.parametrize("name", TABLE)
def test_the_table_says_what_the_formats_say(name: str) -> None:
    form = format_named(name)
    assert form.name == name
    assert form.suffix == next(iter(TABLE[name][1]), "")
    assert all(format_of(f"a{suffix}") is form for suffix in TABLE[name][1])
    assert set(form.omits) <= {*COLUMNS, *CARRIED, "marks"}


SECOND = replace(FULL, document=Document("x", "a/b.txt", 2, start=9))


def changed(field: str) -> Article:
    """The second article of a file with another value in one field of the record."""
    if field in ("path", "index", "layout"):
        return replace(SECOND, document=replace(SECOND.document, **{field: 7 if field == "index" else "other"}))
    field, _, part = field.partition(".")
    value = getattr(SECOND, field)
    if field == "dateline":
        return replace(SECOND, dateline=replace(value, **{part: "1999-05-03" if part == "date" else f"other {part}"}))
    if field == "subheadings":
        return replace(SECOND, subheadings=(replace(value[0], **{part: 2 if part == "before" else part}), *value[1:]))
    others = {"date": "2021-05-20T10:00Z", "updated": "2021-07-23T10:00+01:00", "language": "fr", "page": "B7"}
    other = others.get(field, f"other {field}")
    return replace(SECOND, **{field: (other, *value[1:]) if isinstance(value, tuple) else other})


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.parametrize("field", [field for field in CARRIED if field not in ("id", "words")])
def test_a_format_carries_what_it_does_not_omit(name: str, field: str) -> None:
    form = format_named(name)

    def said(article: Article) -> str:
        return str(form.record(article)).replace(article.id[7:15], "")  # the id is of the title and the paragraphs

    omitted = field in form.omits or field.partition(".")[0] in form.omits
    assert (said(changed(field)) == said(SECOND)) == omitted


@pytest.mark.parametrize("name", [name for name in TABLE if "words" not in format_named(name).omits])
def test_a_format_carries_the_number_of_words(name: str) -> None:
    assert "4321" in str(format_named(name).record(replace(FULL, paragraphs=("word " * 4321,))))


def test_json_lines_are_the_record_in_its_order() -> None:
    lines = text_of("jsonl", FULL, EMPTY).split("\n")
    assert lines[2:] == [""]
    assert [json.loads(line) for line in lines[:2]] == [FULL.to_dict(), EMPTY.to_dict()]
    assert tuple(json.loads(lines[0])) == COLUMNS
    assert "“red”" in lines[0]
    marks = json.loads(text_of("jsonl", FULL, explain=True))["marks"]
    assert marks == [
        {
            "field": "title",
            "value": "A Bridge is Opened",
            "start": 0,
            "end": 18,
            "line": 1,
            "rule": "title",
            "accepted": True,
        }
    ]


def test_json_is_an_object_for_one_and_an_array_for_more() -> None:
    assert json.loads(text_of("json")) == []
    assert json.loads(text_of("json", FULL)) == FULL.to_dict()
    assert json.loads(text_of("json", FULL, EMPTY, FULL)) == [FULL.to_dict(), EMPTY.to_dict(), FULL.to_dict()]
    assert json.loads(text_of("json", FULL, explain=True)) == FULL.to_dict(explain=True)


@pytest.mark.parametrize("name", ["jsonl", "json", "csv", "md", "page"])
def test_formats_are_streams(name: str) -> None:
    taken = 0

    def articles() -> Any:
        nonlocal taken
        for _ in range(100):
            taken += 1
            yield FULL

    stream = format_named(name).write(articles())
    for _ in range(3):
        next(stream)
    assert taken <= 4


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_csv_has_the_columns_and_the_exact_data() -> None:
    text = text_of("csv", FULL, EMPTY)
    full, empty = rows_of(text)
    assert tuple(full) == COLUMNS
    assert text.startswith(",".join(COLUMNS) + "\r\n")
    assert text.endswith("\r\n")
    assert full["authors"] == "Ada Lovelace; Alan Turing"
    assert full["paragraphs"] == "\n\n".join(FULL.paragraphs)
    assert full["dateline"] == "BERLIN, May 3 (dpa) –"
    assert full["subheadings"] == "The ribbon; Credits"
    assert (full["index"], full["words"]) == ("2", str(FULL.words))
    assert {name: value for name, value in empty.items() if value} == {
        "id": EMPTY.id,
        "index": "0",
        "layout": "plain",
        "words": "0",
    }


@given(texts)
def test_csv_comes_back_as_it_was(text: str) -> None:
    exact = text.encode(errors="backslashreplace").decode()
    rows = rows_of(text_of("csv", with_text(text), FULL))
    assert [row["title"] for row in rows] == [exact, FULL.title]
    assert rows[0]["paragraphs"] == f"{exact}\n\nx\n\n{exact}"


@given(texts)
def test_json_comes_back_as_it_was(text: str) -> None:
    article = with_text(text)
    lines = text_of("jsonl", article)
    assert lines.count("\n") == 1
    lines.encode()
    assert json.loads(lines) == article.to_dict()
    assert json.loads(text_of("json", article, article)) == [article.to_dict()] * 2


def front_matter(text: str) -> dict[str, Any]:
    """The front matter; every value in it is JSON on one line."""
    begin, matter, _ = text.split("---\n", 2)
    assert begin == ""
    return {name: json.loads(value) for name, value in (line.split(": ", 1) for line in matter.splitlines())}


def test_markdown_is_front_matter_and_the_article() -> None:
    text = text_of("md", FULL)
    record = FULL.to_dict()
    del record["paragraphs"], record["subheadings"]
    assert front_matter(text) == record
    assert text.split("---\n", 2)[2] == (
        "\n# A Bridge is Opened\n\n**After ten years, at last.**\n\nIt was cut.\n\n## The ribbon\n\n"
        "The ribbon, that is: “red”, and long.\n\nThe end.\n\n## Credits\n"
    )
    assert "title" not in front_matter(text_of("md", EMPTY))


def test_several_articles_each_begin_with_their_front_matter() -> None:
    text = text_of("md", FULL, EMPTY, FULL)
    starts = [match.end() for match in re.finditer(r"(?:^|\n\n)(?=---\nid: )", text)]
    assert len(starts) == 3
    assert [front_matter(text[start:])["id"] for start in starts] == [FULL.id, EMPTY.id, FULL.id]


@given(texts)
def test_front_matter_is_yaml_whatever_the_text(text: str) -> None:
    markdown = text_of("md", with_text(text))
    exact = text.encode(errors="backslashreplace").decode()
    assert front_matter(markdown)["title"] == exact
    matter = markdown.split("---\n", 2)[1]
    # What YAML 1.2 calls printable, and no line break but the line feed.
    assert re.fullmatch("[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*", matter)


def shown_by_markdown(source: str) -> tuple[list[str], str]:
    """The kinds of block that Markdown sees, and the text it shows."""
    tokens = MarkdownIt("commonmark").enable("strikethrough").parse(source)
    inline = [child for token in tokens if token.type == "inline" for child in token.children or []]
    assert {child.type for child in inline} <= {"text"}, source
    return [token.type for token in tokens], "".join(child.content for child in inline)


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30) | texts)
def test_body_text_is_not_misread(text: str) -> None:
    line = re.sub("[\r\n]+", " ", text).strip()
    if not line.strip(" \t") or "\0" in line or "\udce9" in line:
        return
    kinds, shown = shown_by_markdown(escaped(text))
    assert kinds == ["paragraph_open", "inline", "paragraph_close"]
    assert shown == line
    kinds, shown = shown_by_markdown(text_of("md", Article(Document("x"), title=text)).split("---\n", 2)[2])
    assert kinds == ["heading_open", "inline", "heading_close"]
    assert shown == line


@pytest.mark.parametrize(
    "text",
    [
        "# no heading", "- no item", "+ no item", "* no item", "> no quotation", "1. no item", "2021) no item", "---",
        "***", "___", "=== x", "~~~ x", "a *b* _c_ `d` [e](f) <g> &amp; h\\", "<!-- x -->", "#", "2021.", "12. ",
    ],
)  # fmt: skip
def test_what_markdown_would_misread(text: str) -> None:
    assert shown_by_markdown(escaped(text)) == (["paragraph_open", "inline", "paragraph_close"], text.strip())


def test_prose_stays_as_it_is() -> None:
    text = "In 2021. 5 < 6 & 7 > 3 – snake_case, AT&T, #hashtag, -5 degrees, $5 (a+b) “x” it's 1.5!"
    assert escaped(text) == text


def test_the_page_is_for_a_reader() -> None:
    page = text_of("page", FULL)
    assert page.splitlines()[0] == "A Bridge is Opened"
    for expected in (
        "After ten years, at last.",
        "By Ada Lovelace and Alan Turing\n",
        "2021-06-21 · updated 2021-06-22 10:00+02:00 · The Paper · Roads · page A1\n",
        "Caption: A ribbon.",
    ):
        assert expected in page
    assert "BERLIN, May 3 (dpa) – It was cut." in page
    assert page.index("It was cut.") < page.index("The ribbon\n") < page.index("The ribbon, that is")
    assert "\n2 stretches of other text not shown; see newsparse explain\n" in page
    assert "Follow us" not in page
    assert page.endswith("warning: date: day or month?\n")
    assert "\x1b" not in page


def test_articles_on_a_page_are_told_apart() -> None:
    second = replace(
        FULL, title="A Second Bridge", authors=("A", "B", "C"), document=Document("x", "b.txt", 1, start=9)
    )
    text = "".join(write_page([FULL, second], width=60))
    assert re.search(r"\n\n━{60}\n\nA Second Bridge\n", text)
    assert "By A, B and C\n" in text
    assert "\nb.txt, article 2 · plain · 12 words\n" in text
    assert "\na/b.txt · plain · 12 words\n" in text


def test_no_blanks_are_left_at_the_end_of_a_line() -> None:
    text = "".join(write_page([FULL, with_text("word " * 50)], width=60, colour=True))
    assert not re.search(r" (\x1b\[[0-9;]*m)*$", text, re.M)


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_the_page_keeps_to_its_width(width: int) -> None:
    article = with_text("word " * 50 + "x" * 300 + " 日本語" * 40)
    lines = "".join(write_page([article], width=width)).splitlines()
    from rich.cells import cell_len

    assert max(map(cell_len, lines)) <= min(width, 80)


DANGEROUS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@given(texts | st.text(st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp"]), max_size=10))
def test_nothing_dangerous_reaches_a_terminal(text: str) -> None:
    for shown in (printable(text), text_of("page", with_text(text))):
        assert not DANGEROUS.search(shown)
    assert "\n" not in one_line(text)
    colours = re.sub(r"\x1b\[[0-9;]*m", "", "".join(write_page([with_text(text)], colour=True)))
    assert not DANGEROUS.search(colours)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("a\tb\nc", "a b\nc"),
        ("\u202egnp", "\\u202egnp"),
        ("\x9b", "\\u009b"),
        ("f\udce9", "f\\xe9"),
        ("\ud800", "\\ud800"),
        ("pay\u200bpal\u200d", "pay\\u200bpal\\u200d"),
        ("می\u200cخواهم 👩\u200d🚀 é", "می\u200cخواهم 👩\u200d🚀 é"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_markup_and_emoji_codes_are_text() -> None:
    assert "[red]markup[/red] :smile:" in text_of("page", with_text("[red]markup[/red] :smile:"))


def test_the_schema_names_every_field_with_its_meaning() -> None:
    record = schema()
    assert tuple(record["properties"]) == (*COLUMNS, "marks")
    assert record["required"] == list(COLUMNS)
    assert all(field["description"] for field in record["properties"].values())
    json.dumps(record)


def of_type(value: Any, shape: dict[str, Any]) -> bool:
    """Whether a value has the type, pattern and parts that a schema of ours asks for."""
    types: dict[str, Callable[[Any], bool]] = {
        "string": lambda it: isinstance(it, str),
        "null": lambda it: it is None,
        "integer": lambda it: isinstance(it, int),
        "array": lambda it: isinstance(it, list),
        "object": lambda it: isinstance(it, dict),
        "boolean": lambda it: isinstance(it, bool),
    }
    wanted = shape.get("type", list(types))
    if not any(types[name](value) for name in ([wanted] if isinstance(wanted, str) else wanted)):
        return False
    if isinstance(value, str) and not re.search(shape.get("pattern", ""), value):
        return False
    if isinstance(value, list):
        return all(of_type(item, shape.get("items", {})) for item in value)
    if isinstance(value, dict) and "properties" in shape:
        return value.keys() <= shape["properties"].keys() and all(
            name in value and of_type(value[name], shape["properties"][name]) for name in shape["required"]
        )
    return True


def test_the_schema_is_true_of_the_record() -> None:
    for article in (FULL, EMPTY):
        assert of_type(article.to_dict(explain=True), schema())
    assert not of_type(FULL.to_dict() | {"date": "June"}, schema())
