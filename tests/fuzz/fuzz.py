"""Looks for a text that breaks one of the four promises, for as long as it is told.

    python tests/fuzz/fuzz.py                  # a minute, as CI does
    python tests/fuzz/fuzz.py --seconds 3600
    python tests/fuzz/fuzz.py --seed 12        # one round again, as a failure says

A text is a file of ours, of any layout, of which pieces are cut, doubled, moved, given to another, and spiked with what
is hostile; it is read by the layout that recognises it, or by one that does not fit. Hypothesis makes what it finds
small and prints it; the file that it names can be given to ``newsparse``.
"""

from __future__ import annotations

import argparse
import sys
import time
import unicodedata
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

import newsparse
from newsparse.article import MANY, SINGLE, Article
from newsparse.assemble import assemble
from newsparse.errors import EmptyError
from newsparse.layouts import LAYOUTS, rules_by_name
from newsparse.mark import NOBODY
from newsparse.profiles import built_in
from newsparse.read import read_bytes
from newsparse.write import TABLE, format_named
from newsparse.write.format import encoded

ROOT = Path(__file__).parents[2]
FOUND = "newsparse-fuzz.txt"

#: Texts in a round: then the next one begins with another seed.
ROUND = 200

FILES = [
    read_bytes(path.read_bytes())[0]
    for folder in ("seeds", "tests/cases", "tests/profiles")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.is_file() and path.suffix not in (".json", ".md") and path.stat().st_size < 20_000
]
LINES = sorted({line for text in FILES for line in text.split("\n")})

#: What is no news.
HOSTILE = (
    "\0", "\x1b[2J", "\x16\x01", "\ufeff", "\u202e", "\u2028", "\x85", "\x0b", "\x0c", "\r", "\t", "\u00a0", "\ud800",
    "=cmd|'!A0", "---", "---\ntitle: x\n", "```", "<b>", "&#x41;", "{{", "%s", "\\", "'\"", ": ", "Title:", "By", "By ",
    "From a Thu Feb 19 17:18:40 2015\n", "Subject: =?utf-8?q?=FF?=", "Content-Type: multipart/mixed; boundary=b\n\n--b",
    "1 of 2 DOCUMENTS", "End of Document", "Document X000000020210621eh6l00001", "HD ", "LENGTH: 12 words", "(dpa) –",
    "PORT AMITY, June 21 (dpa) –", "99/99/9999", "31 February 2021", "2021-06-31T25:61", "COVID-19", "0001-01-01",
    "二〇二一年六月二十一日", "٢١ يونيو ٢٠٢١", "１２", "ⅩⅡ", "👩\u200d🚀", "ﬁ", "İi", "ß", "©", "-30-", "###",
    "_" * 60, "e\u0301" * 9,
)  # fmt: skip

WHERE = st.floats(0, 1)
PIECES = st.one_of(
    st.sampled_from(HOSTILE),
    st.sampled_from(LINES).map(lambda line: line + "\n"),
    st.tuples(st.sampled_from(HOSTILE), st.integers(2, 300)).map(lambda pair: pair[0] * pair[1]),
    st.text(max_size=40),
)
CHANGES = st.lists(
    st.tuples(st.sampled_from(["put", "cut", "double", "move", "swallow"]), WHERE, WHERE, PIECES), max_size=8
)
TEXTS = st.builds(
    lambda text, changes, end: changed(text, changes).replace("\n", end),
    st.one_of(st.sampled_from(FILES), st.lists(st.sampled_from(LINES), max_size=30).map("\n".join)),
    CHANGES,
    st.sampled_from(["\n", "\n", "\n", "\r\n", "\r", "\n\n"]),
)
NAMES = st.none() | st.sampled_from([layout.name for layout in [*LAYOUTS, *built_in()]])
RULES = {*rules_by_name(), *(rule.name for profile in built_in() for rule in profile.rules), NOBODY}


def changed(text: str, changes: list[tuple[str, float, float, str]]) -> str:
    """A text to which all this has been done; where is a share of its length."""
    for what, first, second, piece in changes:
        start, end = sorted((int(first * len(text)), int(second * len(text))))
        middle = text[start:end]
        text = {
            "put": text[:start] + piece + text[start:],
            "cut": text[:start] + text[end:],
            "double": text[:end] + middle[:2000] + text[end:],
            "move": middle + text[:start] + text[end:],
            "swallow": text[:start] + piece + text[end:],
        }[what][:40_000]
    return text


def check(text: str, layout: str | None) -> None:
    """All four promises."""
    try:
        articles = newsparse.parse(text, layout=layout)
    except EmptyError:
        assert not text.strip()
        return
    nothing_is_lost(text, articles)
    for article in articles:
        every_value_can_say_why(article)
        never_silently_wrong(article)
    assert newsparse.parse(text, layout=layout) == articles, "the same input gives another output"
    for form in map(format_named, TABLE):
        assert b"".join(map(encoded, form.write(articles))) or not articles, f"{form.name} lost its articles"


def nothing_is_lost(text: str, articles: list[Article]) -> None:
    """Every character that is not white space has one mark; the documents lie end to end."""
    at = 0
    for article in articles:
        assert article.document.start == at, "documents do not lie end to end"
        at += len(article.document.text)
        part = text[article.document.start : at].replace("\r", "\n")  # lines that end in CR alone are read so
        assert article.document.text.replace("\r", "\n") == part, "a document is not its part of the text"
        end = 0
        for mark in article.marks:
            if mark.field == "language" and mark.start == mark.end:
                continue  # the whole text says it
            assert end <= mark.start < mark.end <= len(article.document.text), f"marks overlap or are empty: {mark}"
            lost = article.document.text[end : mark.start]
            assert not lost.strip(), f"lost: {lost!r}"
            end = mark.end
        assert not article.document.text[end:].strip(), f"lost: {article.document.text[end:]!r}"
    assert at == len(text), "the documents do not cover the text"


def every_value_can_say_why(article: Article) -> None:
    """The marks give the article; every value has one."""
    assert {mark.rule for mark in article.marks} <= RULES, "a rule that nobody knows"
    assert assemble(article.document, article.marks).to_dict() == article.to_dict(), "marks do not replay"
    for name in SINGLE:
        if getattr(article, name):
            assert any(mark.accepted for mark in article.why(name)), f"{name} cannot say why"
    for name in MANY:
        values = getattr(article, name if name == "boilerplate" else f"{name}s")
        assert len(values) <= len(article.why(name)), f"{name} cannot say why"


def never_silently_wrong(article: Article) -> None:
    """A date has its year in the text, a name its words; a paragraph is text of the page."""
    decodes = article.layout == "e-mail"
    for mark in article.marks if not decodes else ():
        if not mark.accepted or not mark.value:
            continue
        text = article.document.text[mark.start : mark.end]
        if mark.field in ("date", "updated"):
            assert _year_stands_in(str(mark.value), text), f"a date out of nothing: {mark}"
        elif mark.field == "authors":
            names = " ".join(mark.value) if isinstance(mark.value, tuple) else str(mark.value)
            missing = [word for word in names.split() if _letters(word) not in _letters(text)]
            assert not missing, f"a name out of nothing: {missing} {mark}"
        elif mark.field in ("title", "paragraph"):
            assert _letters(str(mark.value)) in _letters(text), f"not as the page has it: {mark} {text!r}"


def _year_stands_in(iso: str, text: str) -> bool:
    """Whether a text has the digits of a year, in any script, also as Taiwan, Japan, Iran and Thailand count."""
    if any(sign in text for sign in "〇一二三四五六七八九元"):
        return True
    year = int(iso[:4])
    digits = "".join(str(unicodedata.digit(char, "")) for char in text)
    counts = (year - 1911, year - 2018, year - 1988, year - 1925, year - 621, year - 622, year + 543)
    return iso[2:4] in digits or any(str(count) in digits for count in counts if count > 0)


def _letters(text: str) -> str:
    """The letters of a text, without case, accents and white space."""
    return "".join(char for char in unicodedata.normalize("NFKD", text).casefold() if char.isalnum())


def one_round(number: int) -> None:
    """Some texts, always the same for a number. Raises what a promise says."""

    @seed(number)
    @settings(
        max_examples=ROUND,
        deadline=None,
        database=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )
    @given(TEXTS, NAMES)
    def run(text: str, layout: str | None) -> None:
        try:
            check(text, layout)
        except BaseException:
            Path(FOUND).write_bytes(text.encode("utf-8", "surrogatepass"))
            raise

    run()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, help="run this round alone")
    options: Any = parser.parse_args()
    if options.seed is not None:
        one_round(options.seed)
        return 0
    start, first = time.monotonic(), int(time.time())
    for number in count(first):
        try:
            one_round(number)
        except BaseException:
            print(f"\nagain: python tests/fuzz/fuzz.py --seed {number}; the text is in {FOUND}\n", file=sys.stderr)
            raise
        if time.monotonic() - start > options.seconds:
            print(f"{(number - first + 1) * ROUND} texts, and all promises kept")
            return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
