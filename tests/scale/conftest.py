"""What needs Ray, Dask or Daft: run by ``pytest tests/scale`` with the extra ``scale``, not with the others."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ["RAY_USAGE_STATS_ENABLED"] = "0"  # before anything imports Ray
os.environ["DO_NOT_TRACK"] = "1"

FILES = 400


@pytest.fixture(autouse=True)
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several shards of few files."""
    monkeypatch.setattr("newsparse.convert.shards.LEAST", 64)


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles in folders, and among them files that are empty, no text, and no file."""
    folder = tmp_path_factory.mktemp("corpus")
    for number in range(FILES):
        path = folder / f"{number % 7}" / f"{number:03}.txt"
        path.parent.mkdir(exist_ok=True)
        head = f"Harbour opens for the time number {number}\nBy Ada Quill\nJune 21, 2021"
        text = "The harbour of Port Amity is open again, the council said. Nobody was hurt."
        path.write_text("" if number % 50 == 7 else f"{head}\n\n{text}\n\n{text}\n", "utf-8")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF")
    (folder / "latin.txt").write_bytes("Größe\n\nDie Brücke ist wieder offen.".encode("cp1252"))
    return folder


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Warnings in here are those of Ray, Dask and Daft about each other."""
    for item in items:
        item.add_marker(pytest.mark.filterwarnings("default"))
