"""Imports point one way: a module imports only modules of a lower level."""

from __future__ import annotations

import ast
from pathlib import Path

import newsparse

SOURCE = Path(newsparse.__file__).parent

#: From the ground up; a module may import what stands before it, and its own package.
LEVELS = (
    ("article", "errors"),
    ("languages",),
    ("prose", "dates", "names", "headline", "datelines", "yaml_header"),
    ("blocks",),
    ("sheet", "open_text"),
    ("page",),
    ("mark", "scored"),
    ("rules",),
    ("layouts",),
    ("assemble", "read"),
    ("profiles",),
    ("pipeline",),
    ("__init__",),
    ("terminal",),
    ("write", "schema"),
    ("convert", "explain"),
    ("cli",),
    ("__main__",),
)
LEVEL = {module: number for number, modules in enumerate(LEVELS) for module in modules}


def imported(path: Path) -> set[str]:
    """The top-level modules of ours that a file imports."""
    package = path.parent.relative_to(SOURCE).parts
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            module = [*base, *(node.module or "").split(".")]
            names = [module[0]] if module[0] else [alias.name for alias in node.names]
            found.update(names)
    return found


def test_imports_point_one_way() -> None:
    wrong = []
    for path in SOURCE.rglob("*.py"):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        level = LEVEL[parts[0]]
        wrong += [(str(path), name) for name in imported(path) if name != parts[0] and LEVEL.get(name, 99) >= level]
    assert wrong == []
