"""The page of ``explain --html``: its structure, and what hostile text cannot do to it. In a browser: ``browser/``."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.article import FIELDS, Article, Document, Mark
from newsparse.explain import View, write_html
from newsparse.explain.web import LEGEND
from newsparse.rules import RULES

PROSE = "The harbour was closed on Monday after a storm of two days, the harbour master said."
TEXT = f"""Storm closes the harbour

By Ada Quill and Tomás Brandt
Monday, June 21, 2021, 13:05

{PROSE}

{PROSE}
"""
LONG = TEXT + f"\n{PROSE}\n" * 30
MANUALS = {rule.name: rule for rule in RULES}
VOID = {"meta", "br"}


class Element:
    def __init__(self, tag: str, attributes: dict[str, str | None], parent: Element | None) -> None:
        self.tag, self.attributes, self.parent = tag, attributes, parent
        self.children: list[Element | str] = []

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def all(self, tag: str, **wanted: str) -> list[Element]:
        found = []
        for child in self.children:
            if isinstance(child, Element):
                has = {name.strip("_"): value for name, value in wanted.items()}
                if child.tag == tag and all(
                    value in (child.attributes.get(name) or "").split() for name, value in has.items()
                ):
                    found.append(child)
                found += child.all(tag, **wanted)
        return found


class Tree(HTMLParser):
    """Reads a page that closes every element it opens."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.root = self.here = Element("", {}, None)
        self.feed(page)
        self.close()
        assert self.here is self.root

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attributes), self.here)
        assert len(element.attributes) == len(attributes)
        self.here.children.append(element)
        if tag not in VOID:
            self.here = element

    def handle_endtag(self, tag: str) -> None:
        assert self.here.tag == tag
        assert self.here.parent is not None
        self.here = self.here.parent

    def handle_data(self, data: str) -> None:
        self.here.children.append(data)


def page(*articles: Article, **view: Any) -> str:
    return "".join(write_html(articles, View(**view), MANUALS))


def tree(*articles: Article, **view: Any) -> Element:
    return Tree(page(*articles, **view)).root


def parsed(text: str) -> Article:
    return newsparse.parse(text, path="a.txt")[0]


def test_a_row_has_field_rule_text_and_value() -> None:
    row = tree(parsed(TEXT)).all("div", class_="f-authors")[0]
    (name,) = row.all("a", class_="why")
    assert (name.text, name.attributes["href"]) == ("authors · byline", "#rule-byline")
    assert [mark.text for mark in row.all("mark")] == ["Ada Quill", "Tomás Brandt"]
    assert row.all("div", class_="text")[0].text == "By Ada Quill and Tomás Brandt → Ada Quill; Tomás Brandt"
    assert row.attributes["data-field"] == "authors"
    assert row.attributes["data-rule"] == "byline"
    assert row.attributes["data-value"] == "Ada Quill; Tomás Brandt"


def test_every_name_leads_to_the_manual_of_its_rule() -> None:
    root = tree(parsed(LONG), parsed(TEXT + "\nFollow us\n\nx\n"))
    targets = {name.attributes["href"] for name in root.all("a", class_="why")}
    assert {"#rule-byline", "#rule-share", "#rule-rest"} <= targets
    manuals = {
        f"#{term.attributes['id']}": entry.text
        for term, entry in zip(root.all("dt"), root.all("dd"), strict=True)
        if "id" in term.attributes
    }
    assert targets <= manuals.keys()
    assert manuals["#rule-byline"].startswith("Marks authors.A short line that opens with a by-word and")
    assert "as a guess" in manuals["#rule-language"]
    assert manuals["#rule-rest"].startswith("No rule has taken this text")


def test_the_page_has_landmarks_headings_and_a_legend() -> None:
    root = tree(parsed(TEXT), replace(parsed(TEXT), title=None))
    assert root.all("html")[0].attributes["lang"] == "en"
    assert root.all("title")[0].text == "a.txt – newsparse explain"
    assert [len(root.all(name)) for name in ("header", "nav", "main", "aside", "h1")] == [1] * 5
    assert [heading.text for heading in root.all("main")[0].all("h2")] == ["Storm closes the harbour", "(no title)"]
    for section in root.all("section"):
        assert (
            len([h2 for h2 in root.all("h2") if h2.attributes.get("id") == section.attributes["aria-labelledby"]]) == 1
        )
    buttons = root.all("nav")[0].all("button")
    assert [button.text for button in buttons] == ["all fields", *LEGEND, "unfold all"]
    assert set(LEGEND) == FIELDS
    assert len(LEGEND) == len(FIELDS)
    assert {button.attributes["type"] for button in root.all("button")} == {"button"}
    ids = re.findall(r' id="([^"]+)"', page(parsed(TEXT), parsed(TEXT)))
    assert len(ids) == len(set(ids))


def test_the_page_is_one_file_and_runs_nothing_but_its_own() -> None:
    text = page(parsed(TEXT))
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    for name in ("style", "script"):
        (own,) = re.findall(rf"<{name}>(.*?)</{name}>", text, re.S)
        digest = base64.b64encode(hashlib.sha256(own.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")
    root = tree(parsed(TEXT))
    assert not any(root.all(tag) for tag in ("link", "img", "iframe", "object", "form", "base"))
    assert not re.search(r"\s(src|style|on\w+)=", re.sub(r"(?s)<(style|script)>.*?</\1>", "", text))
    assert "http" not in re.sub(r"http-equiv", "", text)


def test_long_texts_and_many_articles_are_folded() -> None:
    (fold,) = tree(parsed(LONG)).all("li", class_="fold")
    assert fold.all("summary")[0].text == "28 paragraphs, lines 10 to 64"
    assert len(fold.all("li", class_="line")) == 55
    assert "open" not in fold.all("details")[0].attributes
    articles = [parsed(TEXT)] * 4
    assert ["open" in each.attributes for each in tree(*articles[:3]).all("details")] == [True] * 3
    assert ["open" in each.attributes for each in tree(*articles).all("details")] == [True] * 3 + [False]
    opened = tree(parsed(LONG), *articles, everything=True).all("details")
    assert [each.attributes.get("open", "no") for each in opened] == [None] * 6


def test_the_field_that_was_asked_for_is_the_one_it_opens_with() -> None:
    assert tree(parsed(TEXT), field="date").all("body")[0].attributes == {"data-field": "date"}
    assert tree(parsed(TEXT)).all("body")[0].attributes == {}


def test_the_language_is_said_where_it_is_one() -> None:
    german = replace(parsed(TEXT), language="de-AT")
    assert tree(german).all("ol")[0].attributes["lang"] == "de-AT"
    assert "lang" not in tree(replace(german, language='x" onload="y')).all("ol")[0].attributes


def test_outvoted_marks_and_warnings() -> None:
    marks = (
        Mark("date", "2021-05-03", 0, 8, rule="first"),
        Mark("date", "2021", 9, 13, rule="<later>", accepted=False),
    )
    root = tree(Article(Document("3/5/2021 2021"), marks, warnings=("date: <day> or month?",)))
    first, later = root.all("div", class_="row")
    assert later.all("a")[0].text == "[date · <later>]"
    assert "outvoted" in (later.attributes["class"] or "").split()
    assert "outvoted" not in (first.attributes["class"] or "").split()
    assert [item.text for item in root.all("ul", class_="warnings")[0].all("li")] == ["date: <day> or month?"]


def test_nothing_gives_nothing() -> None:
    assert page() == ""


HOSTILE = [
    "<script>alert(1)</script>",
    "</style></script><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    '" onmouseover="alert(1)" x=\'',
    "</li></ol></main>",
    "<!-- --><![CDATA[",
    "&lt;b&gt; &#x3c;",
    "\u202egnp.exe \u2066x",
    "\x1b[2J \x00\x9b",
    "\udce9",
]


def with_text(text: str) -> Article:
    """An article that holds a text wherever text from outside can stand."""
    marks = (Mark("language", text, 0, 0, rule=text), Mark("title", text + "!", 0, len(text), rule=text))
    return Article(Document(text, text, 1, text, 5), marks, title=text, language=text + "!", warnings=(text,))


def skeleton(element: Element) -> Any:
    """The elements of a page and the names of their attributes."""
    below = [skeleton(child) for child in element.children if isinstance(child, Element)]
    return (element.tag, sorted(element.attributes), below)


@settings(deadline=None)
@given(st.sampled_from(HOSTILE) | st.text(st.sampled_from("<>\"'&/=!-script \u202e\x1b\u2028"), min_size=1))
def test_text_stays_text(text: str) -> None:
    if not text.strip():
        return
    shown = page(with_text(text))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]", shown)
    assert skeleton(Tree(shown).root) == skeleton(tree(with_text("harmless")))


@pytest.mark.parametrize("text", HOSTILE[:7])
def test_text_is_shown_as_it_is(text: str) -> None:
    root = tree(with_text(text))
    assert root.all("mark")[0].text == text
    assert root.all("main")[0].all("h2")[0].text == text
    assert root.all("title")[0].text.startswith(text)
