"""Wire copy and press releases: recognised for certain, with control characters or without; nothing lost."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.article import Article
from newsparse.layouts import anpa, iptc7901, press_release
from newsparse.layouts.layout import Layout
from newsparse.layouts.wire import moment
from newsparse.read import read_bytes

CASES = Path(__file__).parent / "cases"
STRIPPED = dict.fromkeys([*range(9), *range(14, 32), 127])
OURS = {"anpa": anpa.LAYOUT, "iptc7901": iptc7901.LAYOUT, "press-release": press_release.LAYOUT}

ANPA = "\x16\x16\x01W2870\x1f_asian\nr i\x13\x11 BC-PA--Harbour     11-13 0012\n\x02^BC-PA--Harbour,12<\n"
IPTC = "\x01xpa062 4 i 61 ccccb   dpa 061\r\n\nPennland/\r\n\x02Storm closes the harbour =\r\n\n"
RELEASE = "Source: Quill Boats\nMEDIA RELEASE PR00001\nStorm\n\nPORT AMITY, Feb. 1, 2017 /PRNewswire/ --\n\n"
SIGNS = "^ < = + \t \x08 \x10 \x02 \x03 \x04 \x1f ___ # ; ;;; / - -- (AP) _ (dpa) ###"
WORDS = "Eds: By Ada Quill, harbour storm. About Quill Contact: SOURCE Source: Logo http://example.org EXTRA BC-X 0012"
ENDS = [
    "\n",
    "\r\n",
    "\n\n",
    "\n   ",
    "\n\t   ",
    "\n^",
    "<\n",
    "=\n",
    " ",
    "AP-WF-11-13-13 1049GMT",
    "131137 GMT Nov 13",
]
PIECES = st.sampled_from([*SIGNS.split(" "), *WORDS.split(" "), *ENDS])
TEXTS = st.lists(PIECES, max_size=60).map("".join)


def text_of(path: Path) -> str:
    return read_bytes(path.read_bytes())[0]


def texts() -> list[tuple[str, str]]:
    """The text of every case and seed, with its layout."""
    files = [path for path in (CASES).rglob("*") if path.suffix not in ("", ".json") and path.is_file()]
    return [(path.relative_to(CASES).as_posix(), text_of(path)) for path in files]


def check(text: str, layout: Layout) -> list[Article]:
    """Nothing is lost: the marks cover every character that is not white space exactly once."""
    articles = newsparse.parse(text, layout=layout)
    covered = [0] * len(text)
    for article in articles:
        for mark in article.marks:
            for i in range(article.document.start + mark.start, article.document.start + mark.end):
                covered[i] += 1
    assert all(times == 1 or (times == 0 and char.isspace()) for char, times in zip(text, covered, strict=True))
    return articles


@pytest.mark.parametrize("name", OURS)
def test_no_file_of_another_kind_is_taken(name: str) -> None:
    theirs = {"anpa": "wires/anpa-", "iptc7901": "wires/iptc-", "press-release": "releases/"}[name]
    for case, text in texts():
        expected = case.startswith(theirs) and "journalist" not in case
        assert OURS[name].recognise(text) == expected, case
        if name != "press-release":
            assert OURS[name].recognise(text.translate(STRIPPED)) == expected, case


@pytest.mark.parametrize("case", [case for case, _ in texts() if case.startswith(("wires/anpa", "wires/iptc"))])
def test_control_characters_may_be_stripped(case: str) -> None:
    text = text_of(CASES / case)
    layout = OURS["anpa" if "anpa" in case else "iptc7901"]
    if case == "wires/anpa-table.txt":  # its rows are known by a control character
        check(text.translate(STRIPPED), layout)
        return
    records = [[article.to_dict() for article in check(it, layout)] for it in (text, text.translate(STRIPPED))]
    for record in records[0] + records[1]:
        del record["language"]  # a very short text with control characters is in no language
    assert records[0] == records[1]


@given(st.sampled_from([(ANPA, "anpa"), (IPTC, "iptc7901"), (RELEASE, "press-release")]), TEXTS, st.booleans())
@settings(max_examples=300, deadline=None)
def test_nothing_is_lost(top: tuple[str, str], body: str, twice: bool) -> None:
    text = (top[0] + body) * (1 + twice)
    check(text, OURS[top[1]])
    check(text.translate(STRIPPED), OURS[top[1]])
    check(body + "x", OURS[top[1]])


def test_two_digit_years_are_those_of_posix() -> None:
    assert moment(("13", 11, "13"), "1137", "GMT") == "2013-11-13T11:37+00:00"
    assert moment(("01", 1, "69"), "0000", None) == "1969-01-01T00:00"
    assert moment(("31", 12, "68"), "2359", "EST") == "2068-12-31T23:59-05:00"
    assert moment(("31", 11, "13"), "1137", "GMT") is None
    assert moment(("13", 11, "13"), "2460", None) is None


def test_the_month_comes_first_if_it_can() -> None:
    text = ANPA + "^Storm<\n\t   It rained.\n\x03AP-WF-{} 1049GMT<\n"
    days = {"02-03-16": "2016-02-03T10:49+00:00", "20-02-16": "2016-02-20T10:49+00:00", "20-20-16": None}
    for day, expected in days.items():
        [article] = newsparse.parse(text.format(day), layout=OURS["anpa"])
        assert article.date == expected
    text = (
        "\x01a0105KYODO\x1fwire-\r\n\x02Storm+\r\n     PORT AMITY, {} Kyodo - It rained.\r\n\x03KWS-21:37-09-12-18\r\n"
    )
    for day, expected in {"Sept. 12": "2018-09-12T21:37", "Dec. 9": "2018-12-09T21:37"}.items():
        [article] = newsparse.parse(text.format(day), layout=OURS["anpa"])
        assert article.date == expected


@pytest.mark.parametrize(
    ("dateline", "place", "agency", "date"),
    [
        ("KYOTO and PORT AMITY, Feb. 1, 2017 /Kyodo JBN/ --", "KYOTO and PORT AMITY", "Kyodo JBN", "2017-02-01"),
        ("PORT AMITY, Feb. 1, 2018/PRNewswire-AsiaNet/", "PORT AMITY", "PRNewswire-AsiaNet", "2018-02-01"),
        ("PORT AMITY, Pennland, Feb. 1 /PRNewswire/ --", "PORT AMITY, Pennland", "PRNewswire", None),
        ("PORT AMITY--(BUSINESS WIRE)--", "PORT AMITY", "BUSINESS WIRE", None),
        ("PORT AMITY, PL--(Marketwired - Feb 1, 2017) -", "PORT AMITY, PL", "Marketwired", "2017-02-01"),
        ("PORT AMITY, PL / ACCESSWIRE / February 1, 2017 /", "PORT AMITY, PL", "ACCESSWIRE", "2017-02-01"),
        ("Port Amity (ots) -", "Port Amity", "ots", None),
    ],
)
def test_datelines_of_distributors(dateline: str, place: str, agency: str, date: str | None) -> None:
    text = f"Storm closes the harbour\n\n{dateline} The harbour was closed on Monday after a storm.\n"
    [article] = check(text, OURS["press-release"])
    assert article.layout == "press-release"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency, article.dateline.text) == (place, agency, dateline)
    assert article.date == date
    assert OURS["press-release"].recognise(text)


@pytest.mark.parametrize("top", [(ANPA, "anpa"), (IPTC, "iptc7901"), (RELEASE, "press-release")])
@pytest.mark.parametrize("body", ["\t   The harbour was closed.\n", "^=<\n", "Contact:\n", "# x\n\n", ";;;;", "\x08 "])
def test_time_is_linear(top: tuple[str, str], body: str) -> None:
    def seconds(times: int) -> float:
        text = top[0] + body * times
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            newsparse.parse(text, layout=OURS[top[1]])
            best = min(best, time.process_time() - start)
        return best

    assert seconds(4000) < 3.5 * seconds(2000) + 0.02
