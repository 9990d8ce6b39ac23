"""The record as Arrow has it, and Arrow in, Arrow out."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pytest

import newsparse
from newsparse import parse_batches
from newsparse.arrow import DATES, SCHEMA, to_batch
from newsparse.article import COLUMNS
from newsparse.convert.batches import ARTICLES_A_BATCH
from newsparse.errors import NewsparseError

CASES = sorted((Path(__file__).parent / "cases").rglob("*.txt"))
ARTICLE = "The harbour reopens\nBy Ada Quill\nJune 21, 2021\n\nThe harbour of Port Amity has been opened again.\n"


def batch(**columns: list[object]) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def rows(*batches: pa.RecordBatch, **how: object) -> list[dict[str, object]]:
    return [row for out in parse_batches(iter(batches), **how) for row in out.to_pylist()]  # type: ignore[arg-type]


def test_a_batch_holds_what_the_record_holds() -> None:
    articles = [article for path in CASES for article in newsparse.parse_file(path)]
    assert any(article.subheadings for article in articles)
    assert any(article.dateline for article in articles)
    found = to_batch(articles).to_pylist()
    assert [{name: row[name] for name in COLUMNS} for row in found] == [article.to_dict() for article in articles]


def test_the_schema_says_what_each_column_means() -> None:
    assert SCHEMA.names == [*COLUMNS, *DATES]
    assert all(field.metadata[b"description"] for field in SCHEMA)


@pytest.mark.parametrize(
    ("stated", "day", "moment"),
    [
        ("2021-06-21", "2021-06-21", None),
        ("2021-06", None, None),
        ("2021-06-21T23:30", "2021-06-21", None),
        ("2021-06-21T23:30-05:00", "2021-06-21", "2021-06-22T04:30:00+00:00"),
        ("2021-06-21T10:00:05+00:00", "2021-06-21", "2021-06-21T10:00:05+00:00"),
    ],
)
def test_a_date_is_a_day_or_a_moment_only_where_it_states_one(stated: str, day: str, moment: str) -> None:
    [row] = rows(batch(text=[f"---\ntitle: A\ndate: {stated}\n---\n\nThe harbour is open.\n"]))
    found = [row[name] for name in ("date_day", "date_utc")]
    assert row["date"] == stated
    assert [value and value.isoformat() for value in found] == [day, moment]  # type: ignore[attr-defined]


def test_bytes_and_text_give_the_same_articles() -> None:
    texts = [ARTICLE, "Über die Brücke\n\nDie Brücke ist wieder offen, sagte der Bürgermeister am Montag.\n"]
    as_text = rows(batch(path=["a", "b"], text=texts))
    as_bytes = rows(batch(path=["a", "b"], bytes=[text.encode() for text in texts]))
    assert as_text == as_bytes
    assert [row["title"] for row in as_text] == ["The harbour reopens", "Über die Brücke"]
    assert {row["error"] for row in as_text} == {None}


def test_a_file_that_fails_is_a_row_where_it_stood() -> None:
    found = rows(batch(path=["a", "b", "c", "d"], bytes=[b" \n", ARTICLE.encode(), b"\x89PNG\r\n", None]))
    assert [(row["path"], row["error"], row["title"]) for row in found] == [
        ("a", "the file is empty", None),
        ("b", None, "The harbour reopens"),
        ("c", "not text: a PNG image; only text is read", None),
        ("d", "there is nothing to read: null", None),
    ]
    assert found[0]["paragraphs"] is None


def test_the_schema_is_the_same_whatever_comes() -> None:
    files = [batch(bytes=[ARTICLE.encode()]), batch(bytes=[b""]), pa.record_batch({"bytes": pa.array([], pa.binary())})]
    found = list(parse_batches(files))
    assert [out.num_rows for out in found] == [1, 1, 0]
    assert pa.Table.from_batches(found).column_names == [*SCHEMA.names, "error"]


def test_other_columns_and_large_types_are_taken() -> None:
    given = pa.record_batch(
        {
            "size": [1],
            "path": pa.array(["a"], pa.large_string()),
            "bytes": pa.array([ARTICLE.encode()], pa.large_binary()),
        }
    )
    assert [row["path"] for row in rows(given)] == ["a"]


def test_an_export_of_many_articles_comes_in_pieces() -> None:
    mail = (
        "From ada@example.org Mon Jun 21 13:05:00 2021\nFrom: Ada Quill <ada@example.org>\n"
        "Date: Mon, 21 Jun 2021 13:05:00 +0000\nSubject: Harbour {}\n\nThe harbour is open.\n\n"
    )
    export = "".join(mail.format(number) for number in range(ARTICLES_A_BATCH + 5))
    found = list(parse_batches([batch(text=[export, ARTICLE])]))
    assert [out.num_rows for out in found] == [ARTICLES_A_BATCH, 6]
    assert [row["index"] for out in found for row in out.to_pylist()] == [*range(ARTICLES_A_BATCH + 5), 0]


def test_it_takes_no_more_than_it_is_asked_for() -> None:
    taken = []

    def batches() -> Iterator[pa.RecordBatch]:
        for number in range(3):
            taken.append(number)
            yield batch(text=[ARTICLE])

    next(parse_batches(batches()))
    assert taken == [0]


def test_options_are_those_of_parse() -> None:
    [row] = rows(batch(bytes=["Größere Brücke\n\nDie Brücke ist offen.".encode("latin-1")]), encoding="latin-1")
    assert row["title"] == "Größere Brücke"
    [row] = rows(batch(text=[ARTICLE]), without=["byline", "other_byline", "name_alone"])
    assert row["authors"] == []
    [row] = rows(batch(text=[ARTICLE]), layout="no such layout")
    assert str(row["error"]).startswith("no layout is called")


def test_a_batch_without_files_says_what_is_missing() -> None:
    with pytest.raises(NewsparseError, match="no column bytes and no column text; there are path, content"):
        rows(batch(path=["a"], content=[b""]))


def test_lone_surrogates_become_escapes() -> None:
    [article] = newsparse.parse(ARTICLE, path="caf\udce9.txt")
    assert to_batch([article]).to_pylist()[0]["path"] == "caf\\udce9.txt"


def test_pyarrow_is_imported_by_none_but_arrow_and_its_lack_is_one_line() -> None:
    code = """
import json, sys
import newsparse, newsparse.cli, newsparse.convert
imported = "pyarrow" in sys.modules
sys.modules["pyarrow"] = None
try:
    newsparse.parse_batches
except newsparse.NewsparseError as error:
    print(json.dumps([imported, str(error)]))
"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert json.loads(found) == [False, "needs newsparse[parquet]: pip install 'newsparse[parquet]'"]
