"""newsparse rules, layouts, formats, schema: what can be found, what is returned, and in which formats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from ..terminal import drawn, one_line, printable
from .options import ENCODING, FORMAT, LAYOUT, RULE, Command, all_layouts, all_rules, option
from .output import canvas, emit, on_terminal

if TYPE_CHECKING:
    from ..write.format import Format


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


class Layouts(click.Group):
    """``layouts`` alone lists them; with a name it shows one; ``check`` tries one."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """What is no command is the name of a layout."""
        return super().resolve_command(ctx, args if args[0] in self.commands else ["show", *args])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[click.shell_completion.CompletionItem]:
        """The commands and the names of layouts that begin so."""
        return [*super().shell_complete(ctx, incomplete), *LAYOUT.shell_complete(ctx, None, incomplete)]


@click.group(cls=Layouts, invoke_without_command=True, subcommand_metavar="[NAME|FILE.toml]")
@click.pass_context
def layouts(context: click.Context) -> None:
    """List the layouts in the order in which they are tried, and the profiles; or show the manual of one.

    Profiles are layouts made of data: of those listed, newsparse uses one only where --layout names it.
    """
    if context.invoked_subcommand is None:
        rows = [
            (each.name, "profile" if hasattr(each, "data") else "", _first_line(each.doc)) for each in all_layouts()
        ]
        emit(_table(("LAYOUT", "", "WHAT IT READS"), rows))


@layouts.command(hidden=True)
@click.argument("layout", type=LAYOUT, metavar="NAME|FILE.toml")
def show(layout: Any) -> None:
    """Show the manual of a layout or a profile."""
    emit(f"{layout.name}: " + "".join(f"{printable(line)}\n" for line in layout.doc.strip().split("\n")))


@layouts.command(cls=Command, short_help="Say of every file in a folder what a layout would find.")
@click.argument("profile", type=LAYOUT, metavar="NAME|FILE.toml")
@click.argument("folder", type=click.Path(exists=True), metavar="FOLDER|FILE")
@option("--encoding", type=ENCODING, metavar="NAME", heading="Reading", help="The encoding of the files.")
@click.pass_context
def check(context: click.Context, profile: Any, folder: str, encoding: str | None) -> None:
    """Say of every file in FOLDER what a layout or a profile would find in it.

    How many articles, which labels and fields how often, and which lines look like a label that it does not
    know. Exit code: 0 all files were recognised, 1 some were not.
    """
    from .check import check_file, files_in

    recognised = [check_file(path, profile, encoding) for path in files_in(folder)]
    context.exit(0 if all(recognised) else 1)


@click.command(cls=Command)
@click.argument("form", type=FORMAT, required=False, metavar="[NAME]")
def formats(form: Any) -> None:
    """List the formats that articles are written in, or show what one of them can carry and what not."""
    from ..write import TABLE, format_named

    if form is None:
        rows = [(name, " ".join(suffixes), _in_short(format_named(name))) for name, (_, suffixes) in TABLE.items()]
        emit(_table(("FORMAT", "FILES", "WHAT IT IS, AND WITHOUT WHAT"), rows))
        return
    suffixes = " ".join(TABLE[form.name][1]) or "none, it is for the terminal"
    omitted = ", ".join(form.omits) or "nothing; it is the whole record"
    emit(f"{form.name}: {form.doc.strip()}\n\nFiles: {suffixes}\nDoes not carry: {omitted}\n")


def _in_short(form: Format) -> str:
    """The first sentence of a format's manual, and the fields that it does not carry."""
    without = f" Without {', '.join(form.omits)}." if form.omits else ""
    return _first_line(form.doc) + without


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
