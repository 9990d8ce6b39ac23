"""An SQLite database, with a full-text index; a database that exists is updated.

For queries, Datasette and sqlite-utils. The tables are ``articles`` (the record, with the whole ``text``),
``paragraphs`` and ``authors`` (a row each, by ``article`` and ``number``), and ``articles_fts``, the index (FTS5) over
title and text:

    SELECT title FROM articles WHERE key IN (SELECT rowid FROM articles_fts('bridge'));

It finds whole words. Where no blanks stand between them, as in Chinese, Japanese and Thai, ``text LIKE '%橋%'`` finds
what it does not.

Lists in a column are JSON. If the database exists, articles are added to it: one whose ``id`` is there already, from
the same place (``path`` and ``index``), is updated. An article that reads differently now has another ``id`` and is a
new row; copies of an article in several places are rows of their own, with the same ``id``. All else in the database
stays, also tables, views and columns of others. ``--overwrite`` begins a new database instead.

The database is made in the folder for temporary files (``TMPDIR``), which must have room for it, and takes the place of
the old one when all is done: a run that ends before leaves the old one as it was. Where another program writes to the
old one (a file ``-wal`` or ``-journal`` stands beside it, or it is another one at the end), it is not replaced.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from ..article import Article
from ..errors import UnreadableError
from .body import plain_text
from .format import Format, encodable
from .json import ENCODE

if TYPE_CHECKING:
    from sqlite3 import Connection

#: The columns of ``articles``, with their types; the integer key is what the index refers to, for it never changes.
COLUMNS = {
    "key": "INTEGER PRIMARY KEY",
    "id": "TEXT NOT NULL",
    "path": "TEXT",
    "index": "INTEGER NOT NULL",
    "layout": "TEXT",
    "title": "TEXT",
    "standfirst": "TEXT",
    "date": "TEXT",
    "updated": "TEXT",
    "dateline": "TEXT",
    "dateline_place": "TEXT",
    "dateline_agency": "TEXT",
    "dateline_date": "TEXT",
    "publisher": "TEXT",
    "section": "TEXT",
    "page": "TEXT",
    "language": "TEXT",
    "keywords": "TEXT",
    "text": "TEXT",
    "subheadings": "TEXT",
    "captions": "TEXT",
    "boilerplate": "TEXT",
    "copyright": "TEXT",
    "url": "TEXT",
    "words": "INTEGER",
    "warnings": "TEXT",
}
VALUES = [name for name in COLUMNS if name != "key"]

#: What makes an article the same: what it says, and where it stands.
SAME = """id, ifnull(path, ''), "index\""""

SCHEMA = f"""
CREATE TABLE IF NOT EXISTS articles ({", ".join(f'"{name}" {kind}' for name, kind in COLUMNS.items())});
CREATE UNIQUE INDEX IF NOT EXISTS articles_same ON articles ({SAME});
CREATE INDEX IF NOT EXISTS articles_date ON articles (date);
CREATE TABLE IF NOT EXISTS paragraphs (
    article INTEGER NOT NULL REFERENCES articles (key), number INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (article, number));
CREATE TABLE IF NOT EXISTS authors (
    article INTEGER NOT NULL REFERENCES articles (key), number INTEGER NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (article, number));
CREATE INDEX IF NOT EXISTS authors_name ON authors (name);
CREATE VIRTUAL TABLE IF NOT EXISTS articles_fts USING fts5 (title, text, content="articles", content_rowid="key");
CREATE TRIGGER IF NOT EXISTS articles_ai AFTER INSERT ON articles BEGIN
    INSERT INTO articles_fts (rowid, title, text) VALUES (new.key, new.title, new.text); END;
CREATE TRIGGER IF NOT EXISTS articles_ad AFTER DELETE ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, text) VALUES ('delete', old.key, old.title, old.text); END;
CREATE TRIGGER IF NOT EXISTS articles_au AFTER UPDATE ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, text) VALUES ('delete', old.key, old.title, old.text);
    INSERT INTO articles_fts (rowid, title, text) VALUES (new.key, new.title, new.text); END;
"""

UPSERT = f"""
INSERT INTO articles ({", ".join(f'"{name}"' for name in VALUES)}) VALUES ({", ".join("?" * len(VALUES))})
ON CONFLICT ({SAME}) DO UPDATE SET {", ".join(f'"{name}" = excluded."{name}"' for name in VALUES)}
RETURNING key
"""

#: So many bytes of the finished database are handed on at a time.
PIECE = 2**20

Row = tuple[list[Any], list[str], list[str]]


def record(article: Article, explain: bool = False) -> Row:
    """The values of an article's row, its paragraphs and its authors."""
    values = article.to_dict()
    dateline = values["dateline"] or {}
    values |= {f"dateline_{name}": dateline.get(name) for name in ("place", "agency", "date")}
    values |= {"dateline": dateline.get("text"), "text": plain_text(article)}
    paragraphs, authors = map(encodable, article.paragraphs), map(encodable, article.authors)
    return [_cell(values[name]) for name in VALUES], list(paragraphs), list(authors)


def _cell(value: Any) -> Any:
    """A value as a column holds it."""
    if isinstance(value, list):
        return encodable(ENCODE(value))
    return encodable(value) if isinstance(value, str) else value


def frame(records: Iterable[Row], base: str | None = None) -> Iterator[bytes]:
    """The database, once all articles are in it; it begins with what is in ``base``."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="newsparse-") as folder:
        path = os.path.join(folder, "new.sqlite")
        with closing(_connected(path)) as database, _errors_of_the_system():
            before = _copied(base, database) if base else None
            _prepare(database)
            for row in records:
                _add(database, row)
            database.commit()
        if base and _state(base) != before:
            raise OSError(errno.EBUSY, "another program has changed the database meanwhile; run it once more")
        with open(path, "rb") as file:
            while piece := file.read(PIECE):
                yield piece


def _connected(path: str) -> Connection:
    from sqlite3 import connect

    return connect(path)


def _copied(base: str, database: Connection) -> object:
    """All that a database holds goes into another; what tells the first from a changed one."""
    with closing(_connected(base)) as old:
        old.backup(database)
    return _state(base)


def _state(path: str) -> object:
    """What is different once somebody has written to a database."""
    status = os.stat(path)
    return status.st_ino, status.st_mtime_ns, status.st_size, _is_open(path)


def _is_open(path: str) -> bool:
    """Whether another program writes to a database, or has died of it."""
    return any(os.path.exists(path + suffix) for suffix in ("-wal", "-journal"))


def _prepare(database: Connection) -> None:
    """The tables. Nobody else sees the file, which need not survive a crash."""
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    database.executescript(SCHEMA)


def _add(database: Connection, row: Row) -> None:
    """An article with its paragraphs and authors, in the place of the same one."""
    values, paragraphs, authors = row
    ((key,),) = database.execute(UPSERT, values).fetchall()
    for table, column, texts in (("paragraphs", "text", paragraphs), ("authors", "name", authors)):
        database.execute(f"DELETE FROM {table} WHERE article = ?", (key,))
        database.executemany(
            f"INSERT INTO {table} (article, number, {column}) VALUES (?, ?, ?)",
            ((key, number, text) for number, text in enumerate(texts)),
        )


@contextmanager
def _errors_of_the_system() -> Iterator[None]:
    """What SQLite cannot write is an error like that of any other file."""
    from sqlite3 import Error

    try:
        yield
    except Error as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_FULL":
            raise OSError(errno.ENOSPC, "no space left in the folder for temporary files (TMPDIR)") from error
        raise OSError(errno.EIO, str(error)) from error


def update(path: str) -> Any:
    """The frame that begins with what a database holds. Raises UnreadableError if it is no database of ours."""
    from sqlite3 import Error

    if _is_open(path):
        raise UnreadableError("another program has the database open; close it there first")
    try:
        with closing(_connected(path)) as database:
            columns = {name for _, name, *_ in database.execute("PRAGMA table_info(articles)")}
    except Error:
        raise UnreadableError("the file exists and is no database; --overwrite replaces it") from None
    if os.path.getsize(path) and not columns >= set(COLUMNS):
        raise UnreadableError("the database exists and is not one of newsparse; --overwrite replaces it")
    return partial(frame, base=path)


FORMAT = Format("sqlite", ".sqlite", record, frame, __doc__, binary=True, update=update)
