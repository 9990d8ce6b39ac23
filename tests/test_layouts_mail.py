"""E-mail: what the standard library decodes is found again in the file's text."""

from __future__ import annotations

import base64
import time
from email.message import EmailMessage
from email.mime.text import MIMEText
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.article import Article
from newsparse.layouts import mail
from newsparse.layouts.mime import decoded, part_of, words_of
from newsparse.read import read_bytes

CASES = Path(__file__).parent / "cases"
HEAD = "From: Ada Quill <ada@example.org>\nDate: Fri, 5 Jul 2019 12:08:08 +0200\nSubject: Storm\nMessage-ID: <1@x>\n"
ENCODINGS = ("quoted-printable", "base64", "8bit")
PARAGRAPHS = st.lists(st.text(st.sampled_from("abc öß港=> .,-\n"), max_size=30), max_size=6).map("\n\n".join)


def check(text: str) -> list[Article]:
    """Nothing is lost: the marks cover every character that is not white space exactly once."""
    articles = newsparse.parse(text, layout=mail.LAYOUT)
    covered = [0] * len(text)
    for article in articles:
        for mark in article.marks:
            for i in range(article.document.start + mark.start, article.document.start + mark.end):
                covered[i] += 1
    assert all(times == 1 or (times == 0 and char.isspace()) for char, times in zip(text, covered, strict=True))
    return articles


def test_no_file_of_another_kind_is_taken() -> None:
    for path in CASES.rglob("*"):
        if path.is_file() and path.suffix != ".json":
            mailed = path.parent.name == "mail" and "database" not in path.name
            assert mail.recognise(read_bytes(path.read_bytes())[0]) == mailed, path


@given(PARAGRAPHS, st.sampled_from(ENCODINGS), st.sampled_from(["utf-8", "utf-16", "x-unknown"]))
@settings(max_examples=300, deadline=None)
def test_nothing_is_lost(text: str, encoding: str, charset: str) -> None:
    message = EmailMessage()
    message.set_content(text, cte=encoding)
    body = message.as_bytes(policy=message.policy.clone(utf8=True)).decode("utf-8").replace('"utf-8"', f'"{charset}"')
    check(HEAD + body)
    check(f"From a Fri Jul  5 10:08:08 2019\n{HEAD}{body}\n\nFrom b Fri Jul  5 10:08:08 2019\n{HEAD}{body}")


@given(PARAGRAPHS)
@settings(max_examples=200, deadline=None)
def test_both_encodings_give_the_same_paragraphs(text: str) -> None:
    records = []
    for encoding in ENCODINGS:
        message = EmailMessage()
        message.set_content(text, cte=encoding)
        body = message.as_bytes(policy=message.policy.clone(utf8=True)).decode("utf-8")
        [article] = check(HEAD + body)
        records.append(article.to_dict())
    assert records[0] == records[1] == records[2]


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_base64_characters_have_one_owner(text: str) -> None:
    raw = base64.encodebytes(text.encode("utf-8", "replace")).decode()
    whole = f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{raw}"
    found = decoded(whole, part_of(whole, 0, len(whole)))
    assert found is not None
    assert found.text == text.encode("utf-8", "replace").decode()
    at = 0
    for start, end in found.spans:
        assert at <= start <= end
        at = end


def test_a_paragraph_of_base64_covers_the_characters_it_was_written_with() -> None:
    [article] = newsparse.parse_file(CASES / "mail/base64.txt", layout=mail.LAYOUT)
    first, second = article.why("paragraph")
    text = article.document.text
    assert base64.b64decode(text[first.start : first.end] + "==").decode().startswith("Der Hafen blieb")
    assert first.end <= second.start
    assert article.document.line_of(second.start) > article.document.line_of(first.start)


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("Thu, 19 Feb 2015 17:18:40 +1100", "2015-02-19T17:18:40+11:00"),
        ("19 Feb 15 17:18 EST", "2015-02-19T17:18-05:00"),
        ("Thu, 19 Feb 2015 17:18:40 -0000", "2015-02-19T17:18:40+00:00"),
        ("Thu, 19 Feb 2015 17:18:40 CET", "2015-02-19T17:18:40+01:00"),
        ("Thu, 19 Feb 2015 17:18:40", "2015-02-19T17:18:40"),
        ("some day", None),
        ("", None),
    ],
)
def test_dates(date: str, expected: str | None) -> None:
    [article] = check(HEAD.replace("Fri, 5 Jul 2019 12:08:08 +0200", date) + "\nIt rained.\n")
    assert article.date == expected


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        ("Ada Quill <ada@example.org>", ("Ada Quill",)),
        ('"Quill, Ada" <ada@example.org>', ("Quill, Ada",)),
        ("ada@example.org (Ada Quill)", ("Ada Quill",)),
        ("ada@example.org", ()),
        ("Ada Quill <a@example.org>, Tomas Reed <t@example.org>", ("Ada Quill", "Tomas Reed")),
        ("=?utf-8?q?J=C3=B6rg?= <j@example.org>", ("Jörg",)),
        ("=?utf-8?q?J=C3=B6rg?= <j@example.org>, =?utf-8?q?=C3=96zg=C3=BCr?= <o@example.org>", ("Jörg", "Özgür")),
    ],
)
def test_senders(sender: str, expected: tuple[str, ...]) -> None:
    [article] = check(HEAD.replace("Ada Quill <ada@example.org>", sender) + "\nIt rained.\n")
    assert article.authors == expected


def test_words_that_cannot_be_decoded_stay_as_they_are() -> None:
    for raw in ("=?x-unknown?q?a?=", "=?utf-8?b?a?=", "=?utf-8?q?=C3?=", "=?=?="):
        assert words_of(raw)


@given(st.text(st.sampled_from('From: Dateabc@<>=?-\r\n \t>;"boundary'), max_size=300))
@settings(max_examples=200, deadline=None)
def test_nothing_is_lost_on_any_text(text: str) -> None:
    mail.recognise(text)
    if text.strip():
        check(text)
        check(f"{HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n{text}\n--b--\n")


def test_what_the_library_writes_is_read() -> None:
    message = MIMEText("Der Hafen blieb für zwei Tage geschlossen.\n", "plain", "iso-8859-1")
    message["From"], message["Subject"] = "Ada Quill <ada@example.org>", "Sturm"
    message["Date"] = "Fri, 5 Jul 2019 12:08:08 +0200"
    assert mail.recognise(message.as_string())
    [article] = check(message.as_string())
    assert article.paragraphs == ("Der Hafen blieb für zwei Tage geschlossen.",)


@pytest.mark.parametrize("line", ["> a\n", "x:\n", "-- \n", "From a b 10:10 \n\n", "=C3=", "--b\n", "X: y\n"])
def test_time_is_linear(line: str) -> None:
    head = f"{HEAD}Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: quoted-printable\n"

    def seconds(times: int) -> float:
        text = head + "\n--b\n\n" + line * times
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            newsparse.parse(text, layout=mail.LAYOUT)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(4000) < 3.5 * seconds(2000) + 0.02
