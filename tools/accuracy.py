"""Writes ``docs/figures/accuracy.json``, out of which the tables of docs/accuracy.md are made.

From the root of the repository, with the corpus and its ``evaluate.py``, which are not part of it:

    python CORPUS/evaluate.py --json | python tools/accuracy.py
    make renew
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

FIGURES = Path(__file__).parents[1] / "docs/figures/accuracy.json"

#: What the tables show of an article layout: files and articles, then shares.
COUNTS = ("files", "files_count_right", "articles_expected", "matched", "spurious")
EXACT = ("title_exact", "date_exact", "place_exact", "publisher_exact", "section_exact")


def web(pages: dict[str, Any]) -> dict[str, Any]:
    """The figures of one source of web pages, by the kind of text made of them."""
    return {kind: {"n": found["n"], **fields(found)} for kind, found in pages.items() if kind != "ALL"}


def fields(found: dict[str, Any]) -> dict[str, float]:
    """F1 of every field that the gold has; for snippets the shares that are kept, and that slip in."""
    scored = {name: found[name]["F1"] for name in ("title", "authors", "date") if found[name]["docs"]}
    scored |= {name: found[name]["F1"] for name in ("body", "para") if found[name]}
    snippets = found["snippets"]
    scored |= {name: snippets[name] for name in ("with", "leak") if snippets[name] is not None}
    return {name: round(value, 3) for name, value in scored.items()}


def articles(row: dict[str, Any]) -> dict[str, Any]:
    """The figures of one layout."""
    lists = {name: row[name][2] for name in ("authors", "body", "paragraphs") if row[name]}
    return {"layout": row["layout"], **{name: row[name] for name in (*COUNTS, *EXACT)}, **lists}


def main() -> None:
    """Read the scorers' output, and keep what the tables show."""
    figures: dict[str, Any] = {"web": {}, "articles": []}
    for part in re.split(r"^### ", sys.stdin.read(), flags=re.M)[1:]:
        title, _, body = part.partition("\n")
        found = json.loads(body)
        if isinstance(found, list):
            figures["articles"] = [articles(row) for row in found]
        else:
            figures["web"][title.rpartition(": ")[2]] = web(found)
    FIGURES.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
