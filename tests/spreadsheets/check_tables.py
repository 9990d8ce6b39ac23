"""What pandas and LibreOffice make of our CSV: the same. ``.ci/spreadsheets`` installs both and runs this."""

from __future__ import annotations

import csv
import subprocess
from pathlib import Path

import pandas

from newsparse.article import COLUMNS, Article, Dateline, Document, Subheading
from newsparse.write import format_named
from newsparse.write.comma import EXCEL, FORMAT, cell

#: Titles that a reader of tables may take for something else.
TITLES = [
    "=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://example.org")', "\t=1", "'=1", "two\nlines",
    'a "quote", a comma', "Ünïcode 日本語 😀", "1,5", "007", "1e5", "2021-06-21", "21 June 2021", "12:30", "TRUE",
    "NA", "null", "NaN", "-", ";", " blank ", "a;b\tc", "Ⅻ", "\u202eright to left", "x" * 40_000,
]  # fmt: skip
ARTICLES = [
    Article(
        Document("", "a.txt", index=number),
        title=title,
        authors=("Ada Quill", "Tomás Brandt"),
        date="2021-06-21",
        dateline=Dateline("PORT AMITY, June 21 (dpa) –", "Port Amity", "dpa"),
        paragraphs=(title, "The mayor said: \"No\", and left;\nwe did not."),
        subheadings=(Subheading("Who pays", 1),),
        page="007",
    )
    for number, title in enumerate(TITLES)
]  # fmt: skip

#: How LibreOffice reads and writes CSV: comma, quote, UTF-8, from line 1; then the formats of columns (2 is text), the
#: language, whether quoted cells are text and whether numbers are looked for (LibreOffice help, "Filter Options").
AS_TEXT = "44,34,76,1," + "/".join(f"{column}/2" for column in range(1, len(COLUMNS) + 1)) + ",0,true,false"
AT_A_DOUBLE_CLICK = "44,34,76,1,,0,false,true"
FILTER = "Text - txt - csv (StarCalc)"


def cells(article: Article) -> list[str]:
    """What the columns of a row hold."""
    return [cell(name, getattr(article, name)) for name in COLUMNS]


def through_libreoffice(path: Path, options: str) -> list[list[str]]:
    """The rows of a file that LibreOffice has opened and written again."""
    out = path.parent / "out"
    command = [
        "soffice", f"-env:UserInstallation={(path.parent / 'profile').as_uri()}", "--headless",
        f"--infilter={FILTER}:{options}", "--convert-to", f"csv:{FILTER}:44,34,76,1,,0,true,true,false",
        "--outdir", str(out), str(path),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    with open(out / path.name, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_pandas_reads_what_was_written(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("".join(FORMAT.write(ARTICLES)).encode())
    table = pandas.read_csv(tmp_path / "a.csv", dtype=str, keep_default_na=False)
    assert list(table.columns) == list(COLUMNS)
    assert table.values.tolist() == [cells(article) for article in ARTICLES]
    table.to_csv(tmp_path / "b.csv", index=False, lineterminator="\r\n")
    assert (tmp_path / "b.csv").read_bytes() == (tmp_path / "a.csv").read_bytes()


def test_pandas_reads_json_lines(tmp_path: Path) -> None:
    lines = "".join(format_named("jsonl").write(ARTICLES))
    (tmp_path / "a.jsonl").write_bytes(lines.encode())
    table = pandas.read_json(tmp_path / "a.jsonl", lines=True, dtype=False)
    assert table["title"].tolist() == TITLES
    assert table["authors"].tolist() == [["Ada Quill", "Tomás Brandt"]] * len(TITLES)


def test_libreoffice_keeps_what_it_is_told_is_text(tmp_path: Path) -> None:
    articles = ARTICLES[:-1]  # no cell of a spreadsheet holds the last
    (tmp_path / "a.csv").write_bytes("".join(FORMAT.write(articles)).encode())
    assert through_libreoffice(tmp_path / "a.csv", AS_TEXT) == [list(COLUMNS), *map(cells, articles)]


def test_libreoffice_runs_nothing_at_a_double_click(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("".join(EXCEL.write(ARTICLES)).encode())
    with open(path, encoding="utf-8-sig", newline="") as file:
        written = list(csv.reader(file))
    assert all(len(value.encode("utf-16-le")) // 2 <= 32_767 for row in written for value in row)
    title = COLUMNS.index("title")
    seen = [row[title] for row in through_libreoffice(path, AT_A_DOUBLE_CLICK)][1:]
    for was, shown in zip([row[title] for row in written][1:], seen, strict=True):
        if not was.startswith("'"):
            continue
        assert shown in (was, was[1:]), "a formula was run"
