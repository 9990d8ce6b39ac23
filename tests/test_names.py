"""Who a byline names. Cases are from the manner of real bylines; the people are not."""

from __future__ import annotations

import time
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.languages import KINDS, Words, en
from newsparse.names import credits, is_name, looks_like_names


def _language(**phrases: tuple[str, ...]) -> ModuleType:
    """A language file with a few phrases, so that these tests do not depend on the real ones."""
    module = ModuleType("language")
    for kind in KINDS:
        setattr(module, kind, phrases.get(kind, ()))
    return module


GERMAN = _language(
    BY=("von", "text"), AND=("und",), FOR=("für",), WITH=("mit",), AUTHOR=("autor",), ROLES=("redakteurin",),
    DESKS=("redaktion",), PARTICLES=("von", "zu"), CAPTION=("foto", "fotos"),
)  # fmt: skip
FRENCH = _language(BY=("par",), AND=("et",), WITH=("avec",), PARTICLES=("de", "du"))
SPANISH = _language(BY=("por",), AND=("y",), PARTICLES=("de", "la"), DESKS=("redacción",))
EAST = _language(
    BY=("文",), AND=("和",), ROLES=("记者", "記者", "기자"), CAPTION=("图",), DESKS=("编辑部",), HONORIFICS=("博士",),
)  # fmt: skip
ENGLISH = Words([en])
WORDS = Words([en, GERMAN, FRENCH, SPANISH, EAST, _language(ROLES=("profesorius",), AND=("та", "και"))])


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


def people(text: str, words: Words = WORDS) -> list[str]:
    return [credit.value for credit in credits(text, words) if credit.kind == "person"]


def agencies(text: str) -> list[str]:
    return [credit.value for credit in credits(text, WORDS) if credit.kind == "agency"]


NAMES = """
    Ada Lovelace
    ADA LOVELACE
    O'Brien
    Miles O’Brien
    J. R. R. Tolkner
    J.R.R. Tolkner
    Jean-Luc Ü.
    Ludwig van der Berg
    Muhammad al-Farsi
    María de la Cruz Fernández
    Charles d'Artois
    Ada K. Lovelace
    Ada LOVELACE
    Ada McTuring
    Jack Ma
    Ada Lovelace Jr.
    May Lovelace
    Іван Петренко
    Γιώργος Παπαδέλης
    أحمد الفارسي
    大渡 美咲
    王小明
    김철수
    José Ortega y Gasset
    Ada
    T. V. Lovelace
    April Turing
    Ana Lovelace
    Le Van Turing
    Maria José Silva dos Santos Pereira
"""


@pytest.mark.parametrize("name", _lines(NAMES))
def test_a_name_is_one_person(name: str) -> None:
    assert [(credit.value, credit.kind) for credit in credits(name, WORDS)] == [(name, "person")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lovelace and Alan Turing", ["Ada Lovelace", "Alan Turing"]),
        ("Ada Lovelace, Alan Turing & Grace Hopper", ["Ada Lovelace", "Alan Turing", "Grace Hopper"]),
        ("Ada Lovelace, Alan Turing, and Grace Hopper", ["Ada Lovelace", "Alan Turing", "Grace Hopper"]),
        ("ADA LOVELACE AND ALAN TURING", ["ADA LOVELACE", "ALAN TURING"]),
        ("Ada Lovelace/Alan Turing", ["Ada Lovelace", "Alan Turing"]),
        ("Ada Lovelace - Alan Turing", ["Ada Lovelace", "Alan Turing"]),
        ("Ada Lovelace · Alan Turing", ["Ada Lovelace", "Alan Turing"]),
        ("Ada Lovelace; Alan Turing", ["Ada Lovelace", "Alan Turing"]),
        ("Ada Lovelace By Alan Turing", ["Ada Lovelace", "Alan Turing"]),
        ("Ada Lovelace with Alan Turing", ["Ada Lovelace", "Alan Turing"]),
        ("von Ada Lovelace, von Alan Turing", ["Ada Lovelace", "Alan Turing"]),
        ("Autor: Ada Lovelace, Autor: Alan Turing", ["Ada Lovelace", "Alan Turing"]),
        ("Todd and Jessie", ["Todd", "Jessie"]),
        ("Ada Lovelace and Todd", ["Ada Lovelace", "Todd"]),
        ("王小明和李小华", ["王小明", "李小华"]),
        ("王小明、李小华", ["王小明", "李小华"]),
        ("Іван Петренко та Олена Коваль", ["Іван Петренко", "Олена Коваль"]),
        ("  Ada   Lovelace  and\tAlan Turing", ["Ada Lovelace", "Alan Turing"]),
        ("A. Lovelace, S-I. Turing, NH. Hopper", ["A. Lovelace", "S-I. Turing", "NH. Hopper"]),
        ("marcel turing", ["marcel turing"]),
    ],
)
def test_people_are_divided(text: str, expected: list[str]) -> None:
    assert people(text) == expected


WITH_ASIDES = """
    Ada Lovelace, Staff Writer
    Ada Lovelace Political Reporter
    Staff Writer Ada Lovelace
    Ada Lovelace, Senior Fellow, MIT
    Ada Lovelace - 21 June 2021
    Ada Lovelace Feb 14, 2020 5 min read
    Ada Lovelace, Wednesday, 20 November 2019 08:05 GMT
    Ada Lovelace for The Evening Post
    Ada Lovelace in Berlin
    Ada Lovelace, Berlin
    Ada Lovelace, New York
    Ada Lovelace (Berlin)
    Ada Lovelace (ada@example.com)
    Ada Lovelace @adalove
    Ada Lovelace@adalove
    ada@example.com, Ada Lovelace
    Ada Lovelace, PhD
    Dr. Ada Lovelace
    Prof. Dr. Ada Lovelace, MD
    Ada Lovelace, chuck-lovelace
    Ada Lovelace, www.example.com
    Ada Lovelace, example.co.uk
    (Image: Example Images), Ada Lovelace
    Ada Lovelace, Foto: Alan Turing, Alan Turing, Example Press
    Ada Lovelace, Special to The Herald
    Text: Ada Lovelace; Fotos: Alan Turing
    Ada Lovelace (Text) und Alan Turing (Foto)
    & Fotos: Ada Lovelace
    'Ada Lovelace', Ada Lovelace
    Ada Lovelace, a writer who lives in Berlin
    Ada Lovelace, photos by Alan Turing
    Ada Lovelace, © -infocom
    Ada Lovelace, Evening Post
    Ada Lovelace; Alan Turing contributed reporting from Berlin.
    Ada Lovelace with additional reporting by Alan Turing
    Ada Lovelace.
    Ada Lovelace, Der Beobachter
    Ada Lovelace, Les Echos
    Ada Lovelace · 3 min read
    Ada Lovelace 19 hours ago
    Ada Lovelace, jse
    Ada Lovelace, Von Ada Lovelace, Von Alan Turing, Von Grace Hopper
    Ada Lovelace Redakteurin, Ada Lovelace
    Ada Lovelace, Alan says
    Ada Lovelace, Example Romer universiteto ir Example studijų profesorius, Example.lt
    Ada Lovelace Updated Nov 13
    Author Ada Lovelace
    Ada Lovelace
    Ada Lovelace, University of Example
    Ada Lovelace Example Staff
    Ada Lovelace mit Example Online
    Ada Lovelace, WDR
    Ada Lovelace | 21 June 2021
    Ada Lovelace | Example News
"""


@pytest.mark.parametrize("text", _lines(WITH_ASIDES))
def test_what_is_not_the_name_is_an_aside(text: str) -> None:
    assert people(text) == ["Ada Lovelace"]


NOBODY = """
    Staff
    Redaktion
    Newsroom
    EXP Staff
    EXAMPLE POST STAFF
    Die Redaktion
    Staff and news service reports
    Foto: Ada Lovelace
    www.facebook.com, www.example.co.uk
    t-online, jse
    ada@example.com
    @adalove
    https://example.com/author/ada
    Evening Post
    The Evening Post
    Der Beobachter
    Le Monde
    L'Observateur
    example.com
    LN
    WDR
    christian.lovelace
    21 June 2021
    朝日新聞デジタル
    Photo Illustration
    3 min read
    , ; -
    noon the rain had stopped
"""


@pytest.mark.parametrize("text", _lines(NOBODY))
def test_nobody_is_named(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize("text", ["", "   ", " , "])
def test_nothing_is_nobody(text: str) -> None:
    assert credits(text, WORDS) == []
    assert not is_name(text, WORDS)
    assert not looks_like_names(text, WORDS)


@pytest.mark.parametrize(
    ("text", "agency", "person"),
    [
        ("Reuters", ["Reuters"], []),
        ("The Associated Press", ["The Associated Press"], []),
        ("Ada Lovelace, Reuters", ["Reuters"], ["Ada Lovelace"]),
        ("Ada Lovelace avec AFP", ["AFP"], ["Ada Lovelace"]),
        ("dpa/Ada Lovelace", ["dpa"], ["Ada Lovelace"]),
        ("Ada Lovelace The Associated Press", ["The Associated Press"], ["Ada Lovelace"]),
        ("Ada Lovelace (Reuters)", ["Reuters"], ["Ada Lovelace"]),
        ("APA/AP", ["APA", "AP"], []),
        ("AP Lovelace", [], ["AP Lovelace"]),
        ("Associated Press in Valencia", ["Associated Press"], []),
        ("ada lovelace, Reuters", ["Reuters"], ["ada lovelace"]),
    ],
)
def test_agencies_are_told_from_people(text: str, agency: list[str], person: list[str]) -> None:
    assert (agencies(text), people(text)) == (agency, person)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lovelace, Ada", ["Ada Lovelace"]),
        ("LOVELACE, ADA", ["ADA LOVELACE"]),
        ("Turing, Alan M.", ["Alan M. Turing"]),
        ("Lovelace, Ada; Turing, Alan M.; Berg, Ludwig von; Hopper, Grace Brewster", [
            "Ada Lovelace", "Alan M. Turing", "Ludwig von Berg", "Grace Brewster Hopper"]),
        ("Lovelace, Reuters", ["Lovelace"]),
        ("Lovelace, WDR", ["Lovelace"]),
        ("Staff, Berlin", []),
    ],
)  # fmt: skip
def test_databases_put_the_family_first(text: str, expected: list[str]) -> None:
    assert people(text)[:4] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("记者 王小明", ["王小明"]),
        ("记者王小明", ["王小明"]),
        ("山田太郎記者", ["山田太郎"]),
        ("김철수 기자", ["김철수"]),
        ("文/王小明 图/李小华", ["王小明"]),
        ("新华通信", []),
        ("编辑部", []),
    ],
)
def test_names_in_signs(text: str, expected: list[str]) -> None:
    assert people(text) == expected


def test_credits_say_where_they_stand() -> None:
    text = "Dr. Ada  Lovelace, Staff Writer"
    assert [(text[c.start : c.end], c.value, c.kind) for c in credits(text, WORDS)] == [
        ("Dr", "Dr", "aside"),
        ("Ada  Lovelace", "Ada Lovelace", "person"),
        ("Staff Writer", "Staff Writer", "aside"),
    ]


def test_somebody_named_twice_counts_once() -> None:
    found = credits("Ada Lovelace und Alan Turing, Ada Lovelace, ALAN TURING", WORDS)
    assert [credit.kind for credit in found] == ["person", "person", "aside", "aside"]


NAME_LINES = """
    Ada Lovelace
    Ludwig van der Berg
    Ada K. Lovelace
    A. K. Lovelace
    DAVID E. TURING
    Іван Петренко
    Ada McTuring
    Jan Turing
    J. R. R. Tolkner
    Muhammad al-Farsi
    Jean-Luc Example
    Jack Ma
"""


@pytest.mark.parametrize("text", _lines(NAME_LINES))
def test_a_line_that_is_a_name(text: str) -> None:
    assert is_name(text, ENGLISH)


OTHER_LINES = """
    Ada
    ADA LOVELACE
    Ada Lovelace, Berlin
    Ada Lovelace and Alan Turing
    Privacy Policy
    Contact Us
    Read More
    New York
    The Herald
    Evening Post
    Breaking Down Barriers
    Gesundheitliche Folgen
    Bilder des Treffens
    Ada LovelaceAda
    English English
    大渡 美咲
    ada lovelace
    Staff Writer
    Ada Lovelace 2
    Ada Lovelace:
    Immigration Reform
    By Ada Lovelace
"""


@pytest.mark.parametrize("text", _lines(OTHER_LINES))
def test_a_line_that_is_no_name(text: str) -> None:
    assert not is_name(text, ENGLISH)


LISTS = """
    Ada Lovelace
    Ada Lovelace and Alan Turing
    Ada Lovelace in Berlin
    Ada Lovelace, who lives in Berlin
    Todd
    dpa
    The Associated Press
    Staff
    EXAMPLE POST STAFF
    Evening Post
    Dr. Ada Lovelace
    Ada Lovelace, Wednesday, 20 November 2019 08:05 GMT
    Staff Writer Ada Lovelace
    Ada Lovelace and Alan Turing The Associated Press
    Ada Lovelace.
    王小明
    dpa 30.04.2024, 18:58
    (Image: X), Ada Lovelace
    ADA LOVELACE
    Ada Lovelace 2019-11-18T20:51:19Z Science & Astronomy
    Ada Lovelace (Text) und Alan Turing (Fotos)
    Ada Lovelace with additional reporting by Alan Turing
"""


@pytest.mark.parametrize("text", _lines(LISTS))
def test_lists_of_people(text: str) -> None:
    assert looks_like_names(text, WORDS)


SENTENCES = """
    noon the rain had stopped.
    the numbers:
    most accounts, the law worked.
    Sitte und Moral
    Kopf bis Fuss
    Fans gefeiert
    Facebook wurde ich gerade inspiriert
    der Ringform zur Kastenform
    Politikern und Medien wird ja sehr genau auf die Zahl geschaut
    signing up, you agree to our Privacy Policy
    des Volksbegehrens.
    wem?
    otro lado, los locales
    „Beispiel Wort“ zu sprechen
    m01229 from USA
    Ada Lovelace had stopped the rain when she came home.
    2018, when I started
    ,
"""


@pytest.mark.parametrize("text", _lines(SENTENCES))
def test_sentences(text: str) -> None:
    assert not looks_like_names(text, WORDS)


PIECES = """
    Ada Lovelace von der and , ; / ( ) by Foto : AP dpa Dr. Staff 21 June @ada a@b.de www.x.de | © for J. Jr. “ İ -
    with files from    王小明和李小华 기자
"""
_PIECES = st.sampled_from([*PIECES.split(), "\n", "  "])
_LISTS = st.lists(_PIECES, max_size=20)
_TEXTS = st.one_of(st.text(max_size=80), _LISTS.map(" ".join), _LISTS.map("".join))


@given(_TEXTS)
def test_credits_stand_in_order_inside_the_text(text: str) -> None:
    at = 0
    for credit in credits(text, WORDS):
        assert at <= credit.start < credit.end <= len(text)
        assert credit.kind in ("person", "agency", "aside")
        assert credit.value == " ".join(credit.value.split())
        at = credit.end


@given(_TEXTS)
def test_every_letter_has_a_credit_or_is_an_and_word(text: str) -> None:
    at = 0
    for start, end in [*((c.start, c.end) for c in credits(text, WORDS)), (len(text), len(text))]:
        gap = "".join(char if char.isalnum() else " " for char in text[at:start])
        assert all(word in WORDS.and_ for word in gap.split())
        at = end


@given(_TEXTS)
def test_questions_never_raise(text: str) -> None:
    is_name(text, WORDS)
    looks_like_names(text, WORDS)


@pytest.mark.parametrize("unit", [*_lines("a@\n.\n'\n(\na.-\n@a.\nx.y\n王和\n\u0301"), "Ada, ", "Ada ", "von ", "; "])
def test_long_text_costs_little(unit: str) -> None:
    text = unit * 20_000
    start = time.perf_counter()
    credits(text, WORDS)
    is_name(text, WORDS)
    looks_like_names(text, WORDS)
    assert time.perf_counter() - start < 1
