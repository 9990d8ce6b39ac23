"""What the documents take from the code: tables, help texts, manuals. cog calls these in README.md and docs/.

    make renew              # writes it anew
    make documents          # says what is out of date

Every function gives Markdown.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from newsparse.languages import CODES, module
from newsparse.layouts import LAYOUTS
from newsparse.mark import Rule
from newsparse.profiles import built_in
from newsparse.rules import RULES
from newsparse.schema import PROPERTIES
from newsparse.terminal import printable
from newsparse.write import TABLE, format_named

ROOT = Path(__file__).parents[1]


def printed(*command: str) -> str:
    """What ``newsparse`` prints, as a block."""
    environment = {"COLUMNS": "100", "LC_ALL": "C.UTF-8", "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", *command],
        env=environment | {name: value for name, value in os.environ.items() if name == "PYTHONPATH"},
        stdout=subprocess.PIPE, encoding="utf-8", check=True,
    )  # fmt: skip
    return block(done.stdout.strip("\n"))


def block(text: str) -> str:
    """A text as a fenced block, harmless and without white space at the ends of lines."""
    lines = (printable(line).rstrip() for line in text.split("\n"))
    return "\n".join(["```text", *lines, "```"])


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; a cell is Markdown, on one line."""
    lines = [" | ".join(map(cell, row)) for row in (head, ["---"] * len(head), *rows)]
    return "\n".join(f"| {line} |" for line in lines)


def cell(text: str) -> str:
    """A cell of a table: on one line, its bars no borders."""
    return text.replace("|", r"\|").replace("\n", " ")


def first_sentence(doc: str) -> str:
    """The first paragraph of a manual."""
    return doc.strip().partition("\n\n")[0]


def record() -> str:
    """The fields of the record, with their types and meanings."""
    return table(
        ("field", "type", "meaning"), [(f"`{name}`", kind(shape), said) for name, (shape, said) in PROPERTIES.items()]
    )


def kind(shape: dict[str, Any]) -> str:
    """The type that a JSON Schema gives, in words."""
    types = shape["type"] if isinstance(shape["type"], list) else [shape["type"]]
    names = [f"list of {kind(shape['items'])}s" if name == "array" else name for name in types]
    return " or ".join(names)


def formats() -> str:
    """The formats that are written."""
    rows = [
        (f"`{name}`", ", ".join(f"`{suffix}`" for suffix in suffixes), first_sentence(format_named(name).doc or ""))
        for name, (_, suffixes) in TABLE.items()
    ]
    return table(("format", "files", "what it is"), rows)


def languages() -> str:
    """The languages whose words are known, on one line."""
    return ", ".join(f"{module(code).NAME} (`{code}`)" for code in CODES)


def rules(shown: Sequence[Rule], place: str) -> str:
    """A table of rules, with links to their manuals on a page."""
    rows = [(f"[`{rule.name}`]({place}#{rule.name})", rule.field, first_sentence(rule.doc)) for rule in shown]
    return table(("rule", "field", "what it marks"), rows)


def own_rules(layout: Any) -> list[Rule]:
    """The rules of a layout that no layout before it and no plain text has."""
    common = {rule.name for rule in RULES}
    return [rule for rule in layout.rules if rule.name not in common]


def manual(rule: Rule, examples: bool) -> str:
    """The manual of a rule, under a heading of its name."""
    guess = ", a guess: silent where the field is settled" if rule.guess else ""
    parts = [f"### {rule.name}", f"*Marks `{rule.field}`{guess}.*", rule.doc.strip()]
    if examples:
        parts += ["Marks:", block(rule.example.strip("\n")), "Leaves alone:", block(rule.not_example.strip("\n"))]
    return "\n\n".join(parts)


def manuals() -> str:
    """The manuals of the rules of plain text, in the order in which they speak."""
    return "\n\n".join(manual(rule, examples=True) for rule in RULES)


def layout_manuals() -> str:
    """The manuals of the rules that only some layouts have, by layout."""
    parts: list[str] = []
    seen: set[str] = set()
    for title, layouts in [*((f"`{each.name}`", [each]) for each in LAYOUTS), ("profiles", built_in())]:
        named = {rule.name: rule for layout in layouts for rule in own_rules(layout) if rule.name not in seen}
        seen.update(named)
        if named:
            parts += [f"## The rules of {title}", *(manual(rule, examples=False) for rule in named.values())]
    return "\n\n".join(parts)


def layout(name: str) -> str:
    """The manual of a layout, a file of its kind, and its rules."""
    [found] = [each for each in LAYOUTS if each.name == name]
    parts = [found.doc.strip()]
    own = own_rules(found)
    if own:
        sample = max((rule.example for rule in own), key=len).strip("\n")
        parts += ["A file of this kind:", block(sample), "Its own rules:", rules(own, "decisions.md")]
    return "\n\n".join(parts)


def profiles() -> str:
    """The profiles that come with newsparse."""
    return table(("profile", ""), [(f"`{each.name}`", first_sentence(each.doc)) for each in built_in()])


def modules() -> str:
    """Every module of the package and what it is for, from the ground up, as the test of the imports has it."""
    sys.path.insert(0, str(ROOT / "tests"))
    from test_architecture import LEVELS

    rows = [
        (str(number), f"`{name}`" + ("/" if is_package(name) else ""), purpose(name))
        for number, names in enumerate(LEVELS)
        for name in names
    ]
    return table(("level", "module", "what it is for"), rows)


def is_package(name: str) -> bool:
    """Whether a module of newsparse is a folder."""
    return (ROOT / "src/newsparse" / name).is_dir()


def purpose(name: str) -> str:
    """The first paragraph of a module's docstring."""
    path = ROOT / "src/newsparse" / (f"{name}/__init__.py" if is_package(name) else f"{name}.py")
    return first_sentence(ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "Runs `python -m newsparse`.")


#: What the scorer calls the kinds of text that are made of a web page, and what that is.
PAGES = {
    "w3m": "whole page, by w3m",
    "inscriptis": "whole page, by inscriptis",
    "bs4": "whole page, by Beautiful Soup",
    "reader": "title and reader view",
    "trafilatura": "trafilatura's text",
    "trafmeta": "trafilatura's text under a header",
    "newspaper": "as a scraper saves it",
}


def accuracy_of_pages(source: str, names: Sequence[str]) -> str:
    """The scores for web pages of one source, by the kind of text."""
    found = figures()["web"][source]
    rows = [
        (said, str(found[kind]["n"]), *(score(found[kind].get(name)) for name in names)) for kind, said in PAGES.items()
    ]
    return table(("text", "files", *names), rows)


def accuracy_of_files() -> str:
    """The scores for article files, by their kind."""
    fields = ("title", "authors", "date", "place", "publisher", "section", "body", "paragraphs")
    rows = []
    for row in figures()["articles"]:
        counted = (f"{row['files_count_right']} of {row['files']}", f"{row['matched']} of {row['articles_expected']}")
        rows.append((row["layout"], *counted, *(score(row.get(name, row.get(f"{name}_exact"))) for name in fields)))
    return table(("kind", "files counted right", "articles found", *fields), rows)


def speed() -> str:
    """What ``benchmarks/speed.py`` printed last."""
    return block((ROOT / "docs/figures/speed.txt").read_text("utf-8").rstrip("\n"))


def figures() -> dict[str, Any]:
    """What was measured last."""
    found: dict[str, Any] = json.loads((ROOT / "docs/figures/accuracy.json").read_text("utf-8"))
    return found


def score(value: float | None) -> str:
    """A share of 1 with three figures; nothing where the gold has nothing."""
    return "" if value is None else f"{value:.3f}"
