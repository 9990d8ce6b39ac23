"""Writes the record of a case: what newsparse finds in a text now, for you to put right.

    python tools/case.py tests/cases/en/keeper.txt      # writes keeper.json beside it

Then correct the record by hand, to what the text says. What a field does not name must be absent.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import newsparse

#: What every record says and a case need not repeat.
ALWAYS = ("id", "path", "index", "words")


def main() -> None:
    """Write a record beside each text that is named; one that exists is left alone."""
    for text in map(Path, sys.argv[1:]):
        records = [article.to_dict() for article in newsparse.parse_file(text)]
        said = [
            {name: value for name, value in record.items() if value not in (None, []) and name not in ALWAYS}
            for record in records
        ]
        with open(text.with_suffix(".json"), "x", encoding="utf-8") as file:
            file.write(json.dumps(said, indent=1, ensure_ascii=False) + "\n")
        print(f"{text.with_suffix('.json')}: correct it, then run pytest tests/test_cases.py")


if __name__ == "__main__":
    main()
