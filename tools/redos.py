"""Checks every pattern of newsparse for backtracking that takes more than linear time, with redos-linter's checker.

    pip install redos-linter
    python tools/redos.py

The linter itself reads sources: it does not see patterns that are built from lists of words, and does not know Python's
own syntax. So the patterns are taken from the modules, those compiled on first use included, by parsing every file of
ours; each is written in JavaScript's syntax as the checker wants it, an atomic group as a plain one, which is the worse
case. A pattern that is only matched at a place is checked so, others as they are searched.

The checker knows a pattern alone, and not that it sees a name, a line or the head of a text, all of which are bounded.
So what it finds to attack a pattern with is given to newsparse itself, a hundred thousand characters of it and twice as
many: that must take linear time. Exit code 1 if it does not. What the checker cannot tell in ten seconds is counted.
"""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
import sys
from collections import Counter
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import newsparse

SOURCE = Path(newsparse.__file__).parent
ROOT = SOURCE.parents[1]

SEARCHED = r"\b{}(?:\(\))?\.(?:search|finditer|findall|sub|subn|split)\b"
CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\d", sre.CATEGORY_NOT_DIGIT: r"\D", sre.CATEGORY_SPACE: r"\s", sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w", sre.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip
PLACES = {
    sre.AT_BEGINNING: "^", sre.AT_BEGINNING_STRING: "^", sre.AT_END: "$", sre.AT_END_STRING: "$",
    sre.AT_BOUNDARY: r"\b", sre.AT_NON_BOUNDARY: r"\B",
}  # fmt: skip


def javascript(items: Any) -> str:
    """What Python has made of a pattern, in JavaScript's syntax."""
    return "".join(_item(operator, value) for operator, value in items)


def _item(operator: Any, value: Any) -> str:
    if operator is sre.LITERAL:
        return _char(value)
    if operator is sre.NOT_LITERAL:
        return f"[^{_char(value)}]"
    if operator is sre.ANY:
        return "."
    if operator is sre.AT:
        return PLACES[value]
    if operator is sre.IN:
        return _class(value)
    if operator is sre.BRANCH:
        return "(?:" + "|".join(map(javascript, value[1])) + ")"
    if operator is sre.SUBPATTERN:
        return f"({javascript(value[3])})" if value[0] else f"(?:{javascript(value[3])})"
    if operator is sre.ATOMIC_GROUP:
        return f"(?:{javascript(value)})"
    if operator in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        low, high, inner = value
        lazy = "?" if operator is sre.MIN_REPEAT else ""
        return f"(?:{javascript(inner)}){{{low},{'' if high is sre.MAXREPEAT else high}}}{lazy}"
    if operator in (sre.ASSERT, sre.ASSERT_NOT):
        return f"(?{'<' if value[0] < 0 else ''}{'=' if operator is sre.ASSERT else '!'}{javascript(value[1])})"
    if operator is sre.GROUPREF:
        return f"\\{value}"
    if operator is sre.GROUPREF_EXISTS:
        return f"(?:{javascript(value[1])}|{javascript(value[2] or [])})"
    raise ValueError(f"no word for {operator}")


def _class(items: Any) -> str:
    """A class of characters."""
    inner = ""
    for operator, value in items:
        if operator is sre.NEGATE:
            inner += "^"
        elif operator is sre.RANGE:
            inner += f"{_char(value[0])}-{_char(value[1])}"
        else:
            inner += CATEGORIES[value] if operator is sre.CATEGORY else _char(value)
    return f"[{inner}]"


def _char(code: int) -> str:
    """A character; beyond the first plane one that stands for it."""
    return chr(code) if chr(code).isascii() and chr(code).isalnum() else f"\\u{min(code, 0xFFFF):04x}"


def patterns() -> dict[str, re.Pattern[Any]]:
    """All patterns that newsparse compiles, by what they say: modules are loaded, and every file of ours is read."""
    found: dict[str, re.Pattern[Any]] = {}
    right = re._compile  # type: ignore[attr-defined]

    def noting(pattern: Any, flags: int) -> Any:
        compiled = right(pattern, flags)
        frame = sys._getframe(1)
        while (
            frame
            and Path(frame.f_code.co_filename).name in ("__init__.py", "functools.py")
            and "/re/" in frame.f_code.co_filename
        ):
            frame = frame.f_back  # type: ignore[assignment]
        if frame and frame.f_code.co_filename.startswith(str(SOURCE)) and isinstance(compiled.pattern, str):
            found.setdefault(compiled.pattern, compiled)
        return compiled

    re._compile = noting  # type: ignore[attr-defined]
    from newsparse.patterns import _Pattern as Deferred

    modules = [
        importlib.import_module(each.name)
        for each in pkgutil.walk_packages([str(SOURCE)], "newsparse.")
        if "__main__" not in each.name
    ]
    for module in modules:
        for value in list(vars(module).values()):
            if isinstance(value, Deferred):
                found.setdefault(value._text, re.compile(value._text, value._flags))
            if hasattr(value, "cache_info") and getattr(value, "__module__", "") == module.__name__:
                _try(value)
    for folder in ("seeds", "tests/cases", "tests/profiles"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix != ".json":
                _try(lambda path=path: newsparse.parse_file(path))
    re._compile = right  # type: ignore[attr-defined]
    return found


def _try(job: Any) -> None:
    try:
        job()
    except (newsparse.NewsparseError, TypeError, ValueError):
        return


def names() -> dict[str, set[str]]:
    """The patterns of the modules' own names, with what they are called."""
    found: dict[str, set[str]] = {}
    for name, module in list(sys.modules.items()):
        for called, value in list(vars(module).items()) if name.startswith("newsparse") else ():
            value = value() if hasattr(value, "cache_info") and _without_arguments(value) else value
            pattern = value.pattern if isinstance(value, re.Pattern) else getattr(value, "_text", None)
            if isinstance(pattern, str):
                found.setdefault(pattern, set()).add(called)
    return found


def _without_arguments(function: Any) -> bool:
    return function.__wrapped__.__code__.co_argcount == 0 and function.__module__.startswith("newsparse")


def searched(called: set[str], source: str) -> bool:
    """Whether a pattern is looked for anywhere in a text; one without a name of its own is."""
    return not called or any(re.search(SEARCHED.format(re.escape(name)), source) for name in called)


def checked(found: dict[str, re.Pattern[Any]]) -> list[Any]:
    """What the checker says of each pattern: its status and, of one at fault, what it can be attacked with."""
    from redos_linter import check_regexes_with_deno

    source = "\n".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    called = names()
    items: list[Any] = []
    for text, pattern in found.items():
        tree = _parser.parse(text, pattern.flags & ~re.UNICODE)
        start = "" if searched(called.get(text, set()), source) else "^"
        regex = f"{start}(?:{javascript(tree)})"
        items.append({"regex": regex, "filePath": text, "line": 0, "col": 0, "source_lines": []})
    results = check_regexes_with_deno(items)
    if results is None:
        raise SystemExit("the checker has failed")
    return results


def grows(result: Any) -> list[str]:
    """Where a text of what attacks a pattern takes more than linear time."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    from growth import FRAMES, WORST, growth  # only now: patterns are noted as modules are loaded

    units = {pump[part] for pump in result["attack"]["pumps"] for part in ("pump", "prefix") if pump.get(part)}
    units.add("".join(pump.get("prefix", "") + pump["pump"] for pump in result["attack"]["pumps"]))
    ratios = {(unit, where): growth(frame, unit) for unit in units for where, frame in FRAMES.items()}
    return [f"{unit!r} {where}: {ratio:.1f}" for (unit, where), ratio in ratios.items() if ratio and ratio > WORST]


def main() -> int:
    results = checked(patterns())
    status = Counter(result["status"] for result in results)
    print(f"{len(results)} patterns: " + ", ".join(f"{count} {what}" for what, count in status.items()))
    wrong = 0
    gc.freeze()  # what was read to find the patterns is not looked through again and again
    for result in results:
        if result["status"] == "vulnerable" and (where := grows(result)):
            wrong += 1
            print(f"{result['filePath']}\n    " + "\n    ".join(where))
    print(f"{wrong} of them make newsparse slow")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
