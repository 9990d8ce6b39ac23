"""newsparse explain, rules, layouts, schema: what was found and why, and what can be found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from ..terminal import drawn, one_line, printable
from .options import LAYOUT, RULE, Command, all_rules, reading, settings
from .output import canvas, emit, on_terminal
from .parse import Report


@click.command(cls=Command)
@click.argument("file", metavar="FILE|-")
@reading
@click.pass_context
def explain(context: click.Context, file: str, encoding: str | None, layout: Any, without: tuple[Any, ...]) -> None:
    """Show a file with what each stretch of it was taken for, and by which rule.

    What a rule said after the field was settled stands in brackets.
    """
    from .. import explain as annotated

    report = Report(warnings=False, verbose=False)
    articles = report.articles([file], settings(encoding, layout, without))
    for piece in annotated.write(articles, **canvas()):
        emit(piece)
    context.exit(1 if report.failed else 0)


@click.command(cls=Command)
@click.argument("rule", type=RULE, required=False, metavar="[NAME]")
def rules(rule: Any) -> None:
    """List the rules in the order in which they speak, or show the manual of one."""
    if rule is None:
        rows = [
            (rule.name, rule.field, "guess" if rule.guess else "", _first_line(rule.doc))
            for rule in all_rules().values()
        ]
        emit(_table(("RULE", "FIELD", "", "WHAT IT MARKS"), rows))
        return
    kind = "a guess, silent where the field is settled" if rule.guess else "certain"
    emit(f"{rule.name}: marks {rule.field} ({kind})\n\n{rule.doc.strip()}\n")
    for label, text in (("Marks", rule.example), ("Leaves alone", rule.not_example)):
        emit(f"\n{label}:\n\n" + "".join(f"    {printable(line)}\n" for line in text.split("\n")))


@click.command(cls=Command)
@click.argument("layout", type=LAYOUT, required=False, metavar="[NAME]")
def layouts(layout: Any) -> None:
    """List the layouts in the order in which they are tried, or show the manual of one."""
    if layout is None:
        from ..layouts import LAYOUTS

        rows = [(each.name, _first_line(each.doc)) for each in LAYOUTS]
        emit(_table(("LAYOUT", "WHAT IT READS"), rows))
        return
    emit(f"{layout.name}: {layout.doc.strip()}\n")


def _first_line(doc: str | None) -> str:
    """The first sentence of a manual."""
    return (doc or "").strip().partition("\n\n")[0].replace("\n", " ")


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns; the last one wraps on a terminal, and a pipe gets a line a row."""
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for number, name in enumerate(head):
        table.add_column(name, no_wrap=number < len(head) - 1)
    for row in rows:
        table.add_row(*(Text(one_line(cell)) for cell in row))
    how = canvas() if on_terminal() else canvas() | {"width": 1000}
    return "".join(line.rstrip() + "\n" for line in drawn(table, **how).splitlines())


@click.command(cls=Command)
def schema() -> None:
    """Print the JSON Schema of the record, with what each field means."""
    import json

    from ..schema import schema as record_schema

    emit(json.dumps(record_schema(), indent=2, ensure_ascii=False) + "\n")
