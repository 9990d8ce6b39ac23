"""The recipes of docs/scale.md, as they stand there, give the articles of the local engine and a row for a failure."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import ray

import newsparse
from newsparse.article import COLUMNS
from newsparse.convert.batches import BATCHES

MANUAL = (Path(__file__).parents[2] / "docs" / "scale.md").read_text("utf-8")


def run(name: str, **names: Any) -> dict[str, Any]:
    """What a recipe leaves behind, in a module of its own."""
    [code] = re.findall(rf"<!-- {name} -->\n```python\n(.*?)```", MANUAL, re.S)
    exec(compile(code, f"docs/scale.md, {name}", "exec"), names)
    return names


def expected(corpus: Path) -> dict[tuple[str, int], dict[str, Any]]:
    """The records of all files, without their paths, by name and number."""
    found = {}
    for path in corpus.rglob("*.txt"):
        if path.stat().st_size:
            for article in newsparse.parse_file(path):
                found[path.name, article.index] = article.to_dict() | {"path": None}
    return found


def check(out: Path, corpus: Path, empty: int = 8) -> None:
    """What was written is what the local engine finds, and the files that failed are rows with a reason."""
    rows = [row for path in sorted(out.rglob("*.parquet")) for row in pq.read_table(path).to_pylist()]
    good = [row for row in rows if row["error"] is None]
    found = {(Path(row["path"]).name, row["index"]): {name: row[name] for name in COLUMNS} for row in good}
    assert {key: record | {"path": None} for key, record in found.items()} == expected(corpus)
    assert len(found) == len(good)
    bad = {Path(row["path"]).name: row["error"] for row in rows if row["error"] is not None}
    assert bad.pop("photo.jpg") == "not text: a JPEG image; only text is read"
    assert list(bad.values()) == ["the file is empty"] * empty


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def test_ray(corpus: Path, out: Path) -> None:
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="critical")
    try:
        run("ray", folder=str(corpus), out=str(out))
    finally:
        ray.shutdown()
    check(out, corpus)


def test_dask(corpus: Path, out: Path) -> None:
    run("dask", folder=str(corpus), out=str(out))
    check(out, corpus)


def test_daft(corpus: Path, out: Path) -> None:
    run("daft", folder=str(corpus), out=str(out))
    check(out, corpus)


def test_polars() -> None:
    articles = run("polars")["articles"]
    assert articles.columns == BATCHES.names
    assert articles["authors"].to_list() == [["Ada Quill"]]
    assert isinstance(articles.to_arrow(), pa.Table)
