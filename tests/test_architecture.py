"""The shape of the code: imports point one way, and every function and module can be taken in at a glance."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import newsparse

ROOT = Path(__file__).parents[1]
SOURCE = Path(newsparse.__file__).parent

#: From the ground up; a module may import what stands before it, and its own package.
LEVELS = (
    ("article", "errors", "patterns"),
    ("extras",),
    ("languages",),
    ("prose", "dates", "names", "headline", "datelines", "yaml_header"),
    ("blocks",),
    ("seen", "sheet", "open_text"),
    ("read_sheet",),
    ("page",),
    ("mark", "scored"),
    ("rules",),
    ("layouts",),
    ("assemble", "read"),
    ("profiles",),
    ("pipeline",),
    ("terminal",),
    ("schema",),
    ("arrow",),
    ("write",),
    ("convert", "explain"),
    ("__init__",),
    ("cli",),
    ("__main__",),
)
LEVEL = {module: number for number, modules in enumerate(LEVELS) for module in modules}

#: Lines and parameters of a function: who needs more looks whether it is two.
LONGEST_FUNCTION, MOST_PARAMETERS = 50, 6
#: Lines of a module, for the same reason; words are data.
LONGEST_MODULE, DATA = 250, "languages"


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Everything in a file, as Python's parser sees it."""
    return tuple(ast.walk(ast.parse(path.read_text("utf-8"))))


def imported(path: Path) -> set[str]:
    """The top-level modules of ours that a file imports."""
    package = path.parent.relative_to(SOURCE).parts
    found = set()
    for node in nodes(path):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            module = [*base, *(node.module or "").split(".")]
            names = [module[0]] if module[0] else [alias.name for alias in node.names]
            found.update(names)
    return found


def functions() -> Iterator[tuple[str, ast.FunctionDef]]:
    """Every function and method, by module and name."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in nodes(path):
            if isinstance(node, ast.FunctionDef):
                yield f"{path.relative_to(SOURCE).as_posix()}:{node.name}", node


def is_command(function: ast.FunctionDef) -> bool:
    """Whether a function declares a command: click gives every option as a parameter."""
    return any("command" in ast.unparse(decorator) for decorator in function.decorator_list)


def parameters(function: ast.FunctionDef) -> list[str]:
    """The names of a function's parameters, without the object that it is called on."""
    given = function.args
    several = [argument for argument in (given.vararg, given.kwarg) if argument]
    names = [argument.arg for argument in [*given.posonlyargs, *given.args, *given.kwonlyargs, *several]]
    return [name for name in names if name not in ("self", "cls")]


def test_imports_point_one_way() -> None:
    wrong = []
    for path in SOURCE.rglob("*.py"):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        level = LEVEL[parts[0]]
        wrong += [(str(path), name) for name in imported(path) if name != parts[0] and LEVEL.get(name, 99) >= level]
    assert wrong == []


def test_the_levels_name_every_module_and_no_other() -> None:
    modules = {path.stem for path in SOURCE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert modules == LEVEL.keys()


def test_no_function_is_too_long() -> None:
    lengths = {
        name: (function.end_lineno or function.lineno) - function.lineno + 1
        for name, function in functions()
        if not is_command(function)
    }
    assert len(lengths) > 500
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_no_module_is_too_long() -> None:
    lengths = {path.relative_to(SOURCE): path.read_text("utf-8").count("\n") for path in SOURCE.rglob("*.py")}
    assert len(lengths) > 150
    too_long = {str(path): length for path, length in lengths.items() if length > LONGEST_MODULE}
    assert {path: length for path, length in too_long.items() if Path(path).parts[0] != DATA} == {}


def test_no_function_takes_too_many_parameters() -> None:
    counts = {name: len(parameters(function)) for name, function in functions() if not is_command(function)}
    assert max(counts.values()) > 3
    assert {name: count for name, count in counts.items() if count > MOST_PARAMETERS} == {}


def test_a_commit_is_checked_as_make_check_does() -> None:
    makefile, hooks = ((ROOT / name).read_text("utf-8") for name in ("Makefile", ".pre-commit-config.yaml"))
    checks = re.search(r"^check: (.+)$", makefile, re.M)
    assert checks is not None
    assert re.findall(r"entry: make (\w+)", hooks) == checks[1].split()
