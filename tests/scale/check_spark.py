"""The recipe for Spark in docs/scale.md, run by hand: it needs Java, pyspark and pandas, half a gigabyte in all.

pytest tests/scale/check_spark.py
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyspark.sql import SparkSession
from test_recipes import check, run


@pytest.fixture
def spark(monkeypatch: pytest.MonkeyPatch) -> Iterator[SparkSession]:
    """Spark on this machine, whose workers run this Python."""
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    session = SparkSession.builder.master("local[2]").getOrCreate()
    yield session
    session.stop()


def test_spark(spark: SparkSession, corpus: Path, tmp_path: Path) -> None:
    run("spark", spark=spark, folder=str(corpus), out=str(tmp_path / "out"))
    check(tmp_path / "out", corpus, empty=0)
