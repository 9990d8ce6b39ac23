"""Databases and tables: what newsparse writes, read by sqlite-utils and DuckDB; a database that is there is updated."""

from __future__ import annotations

import datetime
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet
import pytest
import sqlite_utils
from test_write_foreign import EMPTY, FULL, HOSTILE, with_text

from newsparse.article import COLUMNS, Article, Document
from newsparse.convert import TargetError, target_of
from newsparse.write import format_named
from newsparse.write import parquet as parquet_format
from newsparse.write.format import encoded

COMMAND = [sys.executable, "-m", "newsparse"]


def write(path: Path, *articles: Article, update: bool = False) -> Path:
    """A file of the format that its name says."""
    form = format_named("sqlite" if path.suffix == ".db" else "parquet")
    if update:
        assert form.update
        form = form._replace(frame=form.update(str(path)))
    pieces = list(map(encoded, form.write(articles)))
    path.write_bytes(b"".join(pieces))
    return path


def exact(text: str) -> str:
    """A text as UTF-8 can hold it."""
    return text.encode(errors="backslashreplace").decode()


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Callable[..., sqlite_utils.Database]]:
    """Writes articles into a database, and opens it."""
    opened = []

    def made(*articles: Article, update: bool = False) -> sqlite_utils.Database:
        opened.append(sqlite_utils.Database(write(tmp_path / "news.db", *articles, update=update)))
        return opened[-1]

    yield made
    for database in opened:
        database.close()


Made = Callable[..., Any]


def test_the_tables(db: Made) -> None:
    database = db(FULL, EMPTY)
    full, empty = database["articles"].rows
    assert (full["id"], full["path"], full["index"]) == (FULL.id, "a/b.txt", 2)
    assert full["title"] == "A Bridge is Opened"
    assert full["text"] == "It was cut.\n\nThe ribbon\n\nThe ribbon, that is: “red” & <long>.\n\nThe end.\n\nCredits"
    assert (full["dateline"], full["dateline_place"], full["dateline_agency"]) == (
        "BERLIN, May 3 (dpa) –", "BERLIN", "dpa",
    )  # fmt: skip
    assert json.loads(full["keywords"]) == ["bridges", "ribbons & more"]
    assert json.loads(full["subheadings"]) == FULL.to_dict()["subheadings"]
    assert (full["words"], full["date"]) == (FULL.words, "2021-06-21")
    assert (empty["title"], empty["path"], empty["dateline_place"]) == (None, None, None)
    assert [row["name"] for row in database["authors"].rows_where("article = ?", [full["key"]])] == list(FULL.authors)
    assert [row["text"] for row in database["paragraphs"].rows_where("article = ?", [full["key"]])] == list(
        FULL.paragraphs
    )
    carried = {name.partition("_")[0] for name in database["articles"].columns_dict}
    assert set(COLUMNS) - {"authors", "paragraphs"} <= carried


def test_the_index_is_found_and_follows(db: Made) -> None:
    database = db(FULL, replace(FULL, title="Another Thing", paragraphs=("Rain, no bridges.",), subheadings=()))
    articles = database["articles"]
    assert articles.detect_fts() == "articles_fts"

    def found(words: str) -> list[str]:
        return [row["title"] for row in articles.search(words)]

    assert found("ribbon") == ["A Bridge is Opened"]
    assert found("title: thing") == ["Another Thing"]
    with database.conn:
        database.execute("UPDATE articles SET title = 'Renamed' WHERE title = 'Another Thing'")
        database.execute("DELETE FROM paragraphs")
        database.execute("DELETE FROM authors")
        database.execute("DELETE FROM articles WHERE title LIKE '%Bridge%'")
    database.vacuum()
    assert (found("renamed"), found("thing"), found("ribbon")) == (["Renamed"], [], [])
    database.execute("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')")


def test_a_second_run_updates_by_id(db: Made) -> None:
    db(FULL, EMPTY)
    longer = replace(FULL, publisher="The Other Paper", authors=("Ada Lovelace",))
    database = db(longer, replace(FULL, title="New"), update=True)
    rows = {row["id"]: row for row in database["articles"].rows}
    assert len(rows) == 3
    assert rows[FULL.id]["publisher"] == "The Other Paper"
    assert database["authors"].count_where("article = ?", [rows[FULL.id]["key"]]) == 1
    assert database["paragraphs"].count == 2 * len(FULL.paragraphs)
    assert len(list(database["articles"].search("ribbon"))) == 2
    assert list(database.query("PRAGMA foreign_key_check")) == []


def test_a_copy_of_an_article_elsewhere_is_a_row_of_its_own(db: Made) -> None:
    copy = replace(FULL, document=Document("", "c/d.txt"), publisher="Another Paper", date=None)
    for update in (False, True):
        rows = list(db(FULL, copy, update=update)["articles"].rows)
        assert [(row["id"], row["publisher"]) for row in rows] == [(FULL.id, "The Paper"), (FULL.id, "Another Paper")]


def test_what_others_have_put_in_stays(db: Made) -> None:
    database = db(FULL)
    database["notes"].insert({"article": FULL.id, "note": "read"})
    database["articles"].add_column("mine", str)
    database.execute("UPDATE articles SET mine = 'kept'")
    database.create_view("titles", "SELECT title FROM articles")
    database.conn.commit()
    database.enable_wal()
    database.close()
    database = db(FULL, EMPTY, update=True)
    assert [row["note"] for row in database["notes"].rows] == ["read"]
    assert [row["mine"] for row in database["articles"].rows] == ["kept", None]
    assert database.view_names() == ["titles"]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_database_holds_any_text(text: str, db: Made) -> None:
    database = db(with_text(text), FULL)
    first, second = database["articles"].rows
    assert (first["title"], second["title"]) == (exact(text), FULL.title)
    assert [row["text"] for row in database["paragraphs"].rows_where("article = 1")] == ["first", exact(text), "last"]
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


# --- on the command line


def run(cwd: Path, *arguments: str) -> tuple[int, str]:
    """The exit code, and what was said."""
    done = subprocess.run([*COMMAND, *arguments], cwd=cwd, capture_output=True, text=True, timeout=120, check=False)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with two articles."""
    (tmp_path / "in").mkdir()
    for number in (1, 2):
        text = f"Bridge {number} is Opened\n\nBy Ada Lovelace\n\nIt was opened on Monday, and the mayor was there.\n"
        (tmp_path / f"in/{number}.txt").write_text(text, "utf-8")
    return tmp_path


def titles(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    found = [title for (title,) in connection.execute("SELECT title FROM articles ORDER BY key")]
    connection.close()
    return found


def test_convert_and_parse_add_to_a_database(desk: Path) -> None:
    both = ["Bridge 1 is Opened", "Bridge 2 is Opened"]
    for jobs in ("1", "2"):
        assert run(desk, "convert", "in", "-o", "news.sqlite", "-j", jobs)[0] == 0
        assert titles(desk / "news.sqlite") == both
    (desk / "3.txt").write_text((desk / "in/1.txt").read_text().replace("Bridge 1", "Bridge 3"))
    assert run(desk, "parse", "3.txt", "-o", "news.sqlite")[0] == 0
    assert titles(desk / "news.sqlite") == [*both, "Bridge 3 is Opened"]
    assert run(desk, "convert", "in", "-o", "news.sqlite", "--overwrite")[0] == 0
    assert titles(desk / "news.sqlite") == both
    assert sorted(os.listdir(desk)) == ["3.txt", "in", "news.sqlite"]


def test_what_is_no_database_of_ours_is_left_alone(desk: Path) -> None:
    (desk / "x.db").write_text("no database, but a text that someone wrote\n" * 100)
    code, said = run(desk, "convert", "in", "-o", "x.db")
    assert (code, "x.db: the file exists and is no database" in said) == (2, True)
    sqlite3.connect(desk / "y.db").execute("CREATE TABLE articles (id, title)").connection.close()
    for command in (["convert", "in"], ["parse", "in/1.txt"]):
        code, said = run(desk, *command, "-o", "y.db")
        assert (code, "y.db: the database exists and is not one of newsparse" in said) == (2, True)
    (desk / "z.db").touch()
    assert run(desk, "convert", "in", "-o", "z.db")[0] == 0
    assert len(titles(desk / "z.db")) == 2


def test_a_database_that_is_open_elsewhere_is_left_alone(desk: Path) -> None:
    run(desk, "convert", "in", "-o", "news.db")
    other = sqlite3.connect(desk / "news.db")
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("UPDATE articles SET title = 'mine'")
    other.commit()
    code, said = run(desk, "convert", "in", "-o", "news.db")
    assert (code, "another program has the database open" in said) == (2, True)
    other.close()
    assert titles(desk / "news.db") == ["mine", "mine"]
    assert run(desk, "convert", "in", "-o", "news.db")[0] == 0
    assert titles(desk / "news.db") == ["Bridge 1 is Opened", "Bridge 2 is Opened"]


def test_what_another_run_has_added_meanwhile_is_not_lost(tmp_path: Path) -> None:
    path = write(tmp_path / "news.db", FULL)
    form = format_named("sqlite")
    assert form.update

    def rows() -> Iterator[Any]:
        yield form.record(EMPTY)
        write(path, replace(FULL, title="Meanwhile"), update=True)

    with pytest.raises(OSError, match="another program has changed the database meanwhile"):
        list(form.update(str(path))(rows()))
    assert titles(path) == [FULL.title, "Meanwhile"]


def test_a_run_that_is_killed_leaves_the_old_database(desk: Path) -> None:
    run(desk, "convert", "in", "-o", "news.db")
    before = (desk / "news.db").read_bytes()
    os.mkfifo(desk / "more")
    process = subprocess.Popen([*COMMAND, "parse", "--files-from", "more", "-o", "news.db"], cwd=desk)
    with (desk / "more").open("w") as names:
        names.write("in/1.txt\nin/2.txt\n")
        names.flush()
        deadline = time.monotonic() + 30
        while not list(desk.glob(".newsparse-*")) and time.monotonic() < deadline:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
    assert (desk / "news.db").read_bytes() == before
    assert titles(desk / "news.db") == ["Bridge 1 is Opened", "Bridge 2 is Opened"]


def test_binary_formats_are_not_compressed_once_more() -> None:
    for name in ("a.parquet.gz", "a.db.gz"):
        with pytest.raises(TargetError, match="not compressed once more"):
            target_of(name)


def test_binary_formats_go_into_a_pipe_and_a_folder(desk: Path) -> None:
    for name, suffix in (("sqlite", "sqlite"), ("parquet", "parquet")):
        done = subprocess.run([*COMMAND, "parse", "in/1.txt", "-f", name], cwd=desk, capture_output=True, check=True)
        assert run(desk, "convert", "in", "-o", f"{name}/", "-f", name)[0] == 0
        assert sorted(os.listdir(desk / name))[:2] == [f"1.{suffix}", f"2.{suffix}"]
        assert done.stdout[:4] == (desk / name / f"1.{suffix}").read_bytes()[:4]


# --- Parquet


def test_without_pyarrow_the_command_is_named(desk: Path) -> None:
    (desk / "pyarrow.py").write_text("raise ImportError\n")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(desk), os.environ.get("PYTHONPATH", "")])}
    for out in ("news.parquet", "tables/"):
        command = [*COMMAND, "convert", "in", "-o", out, "-f", "parquet"]
        done = subprocess.run(command, cwd=desk, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 1
        assert "needs newsparse[parquet]: pip install 'newsparse[parquet]'" in done.stderr
        assert "internal error" not in done.stderr
    assert not (desk / "news.parquet").exists()
    command = [*COMMAND, "formats"]
    assert subprocess.run(command, cwd=desk, env=environment, capture_output=True, check=False).returncode == 0


def test_parquet_has_lists_and_dates_as_values(tmp_path: Path) -> None:
    moment = replace(FULL, date="2021-06-21T23:30-02:00", updated="2021-06")
    path = write(tmp_path / "news.parquet", FULL, EMPTY, moment)
    table = duckdb.sql(f"SELECT * FROM '{path}'")
    assert tuple(table.columns[: len(COLUMNS)]) == COLUMNS
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.fetchall()]
    record = {name: rows[0][name] for name in COLUMNS}
    assert record == FULL.to_dict()
    assert (rows[0]["date_day"], rows[0]["date_utc"]) == (datetime.date(2021, 6, 21), None)
    assert rows[0]["updated_utc"].timestamp() == datetime.datetime(2021, 6, 22, 8, tzinfo=datetime.UTC).timestamp()
    assert rows[2]["date_day"] == datetime.date(2021, 6, 21)
    assert rows[2]["date_utc"].timestamp() == datetime.datetime(2021, 6, 22, 1, 30, tzinfo=datetime.UTC).timestamp()
    assert (rows[2]["updated"], rows[2]["updated_day"], rows[2]["updated_utc"]) == ("2021-06", None, None)
    assert (rows[1]["title"], rows[1]["authors"], rows[1]["dateline"]) == (None, [], None)


@pytest.mark.parametrize("text", HOSTILE)
def test_parquet_holds_any_text(text: str, tmp_path: Path) -> None:
    path = write(tmp_path / "news.parquet", with_text(text), FULL)
    rows = duckdb.sql(f"SELECT title, paragraphs FROM '{path}'").fetchall()
    assert rows == [(exact(text), ["first", exact(text), "last"]), (FULL.title, list(FULL.paragraphs))]


def test_groups_of_rows_are_written_as_they_are_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet_format, "ROWS", 10)
    taken = 0

    def articles() -> Iterator[Article]:
        nonlocal taken
        for number in range(95):
            taken += 1
            yield replace(FULL, title=str(number))

    stream = format_named("parquet").write(articles())
    data = encoded(next(stream))
    assert taken == 10
    path = tmp_path / "news.parquet"
    path.write_bytes(data + b"".join(map(encoded, stream)))
    assert pyarrow.parquet.ParquetFile(path).num_row_groups == 10
    assert duckdb.sql(f"SELECT title FROM '{path}'").fetchall() == [(str(number),) for number in range(95)]


def test_a_group_of_long_texts_is_small() -> None:
    huge = replace(FULL, paragraphs=("x" * 5_000_000,))
    rows = (format_named("parquet").record(article) for article in [huge] * 5)
    assert [len(group) for group in parquet_format.groups(rows)] == [2, 2, 1]


def test_no_articles_are_a_table_without_rows(tmp_path: Path) -> None:
    assert duckdb.sql(f"SELECT count(*) FROM '{write(tmp_path / 'none.parquet')}'").fetchall() == [(0,)]
    assert titles(write(tmp_path / "none.db")) == []
