"""newsparse layouts check: a layout tried on the files of a folder, one line a file and a summary below it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..errors import NewsparseError
from ..terminal import one_line
from .output import emit

if TYPE_CHECKING:
    from ..profiles.check import Finding

#: More kinds of unknown labels than this are counted, not named.
MOST_NAMED = 12


def files_in(folder: str) -> Iterator[str]:
    """The files in a folder and below, by name; hidden ones are left out. A file is a folder of one."""
    if not os.path.isdir(folder):
        yield folder
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (os.path.join(here, name) for name in sorted(files) if not name.startswith("."))


def check_file(path: str, layout: Any, encoding: str | None) -> bool:
    """Print what a layout finds in a file; whether it recognises it."""
    from ..profiles.check import check
    from ..read import read_bytes, read_file

    try:
        finding = check(read_bytes(read_file(path), encoding)[0], layout)
    except NewsparseError as error:
        emit(f"{one_line(path)}: not read: {one_line(str(error))}\n")
        return False
    emit("".join(f"{one_line(line)}\n" for line in _lines(path, finding)))
    return finding.recognised


def _lines(path: str, finding: Finding) -> Iterator[str]:
    """The line of a file, and what it says below it."""
    count = f"{finding.articles} article{'s' * (finding.articles != 1)}"
    yield f"{path}: {'recognised' if finding.recognised else 'not recognised'}, {count}"
    for name in ("labels", "fields", "unlabelled"):
        found: Counter[str] = getattr(finding, name)
        if found:
            yield f"    {name}: {_counted(found)}"
    for warning, times in finding.warnings.items():
        yield f"    warning: {warning}" + (f" ({times} times)" if times > 1 else "")


def _counted(found: Counter[str]) -> str:
    """``Title 12, Author 11``: the first, or the most frequent where there are many."""
    shown = found.most_common(MOST_NAMED) if len(found) > MOST_NAMED else found.items()
    named = [f"{name} {times}" for name, times in shown]
    more = [f"and {len(found) - MOST_NAMED} more"] * (len(found) > MOST_NAMED)
    return ", ".join(named + more)
