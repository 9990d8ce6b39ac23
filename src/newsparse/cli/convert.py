"""newsparse convert: a folder to one file or to a folder of files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from .options import FORMAT, Command, option, reading, settings
from .output import Failed, reason, say, say_failure, say_warnings

if TYPE_CHECKING:
    from ..convert import Event
    from ..write.format import Format


@click.command(
    cls=Command,
    epilog="""\b
    Examples:
      newsparse convert archive -o news.jsonl
      newsparse convert archive -o news.csv --overwrite
      newsparse convert archive -o parsed/       a/b.txt becomes parsed/a/b.json

    Exit code: 0 all files gave an article, 1 some did not, 2 wrong usage.
    """,
)
@click.argument("folder", type=click.Path(exists=True, file_okay=False))
@reading
@option(
    "-o",
    "--output",
    "out",
    required=True,
    metavar="OUT",
    heading="Output",
    help="One file, by its suffix (.jsonl .json .csv .md) or -f; or a folder, which mirrors FOLDER.",
)
@option(
    "-f",
    "--format",
    "form",
    type=FORMAT,
    metavar="NAME",
    heading="Output",
    help="jsonl, json, csv or md. Without it: what the suffix of OUT says, json for a folder.",
)
@option("--overwrite", is_flag=True, heading="Output", help="Replace what exists.")
@option("-q", "--quiet", is_flag=True, heading="Messages", help="No warnings and no count; errors only.")
@click.pass_context
def convert(
    context: click.Context,
    folder: str,
    encoding: str | None,
    layout: Any,
    without: tuple[Any, ...],
    out: str,
    form: Format | None,
    overwrite: bool,
    quiet: bool,
) -> None:
    """Parse every file in FOLDER and below into one file or a folder of files.

    Hidden files are skipped, links to folders are not followed, and nothing that exists is overwritten.
    """
    from ..convert import Tally, TargetError, target_of
    from ..convert import convert as convert_folder

    if form is not None and not form.suffix:
        raise click.UsageError(f"{form.name} is for the terminal; convert writes jsonl, json, csv and md")
    try:
        target = target_of(out, form.name if form else None, overwrite)
        tally: Tally = convert_folder(folder, target, settings(encoding, layout, without), _teller(quiet))
    except TargetError as error:
        raise click.UsageError(f"{out}: {error}") from error
    except OSError as error:
        raise Failed(f"{out}: {reason(error)}") from error
    if not quiet:
        say(_summary(tally.files, tally.articles, tally.failed, tally.skipped))
    context.exit(1 if tally.failed else 0)


def _teller(quiet: bool) -> Callable[[Event], None]:
    """What to print of each source of a folder."""
    from ..convert import HIDDEN, Done, Failure

    def tell(event: Event) -> None:
        if isinstance(event, Failure):
            say_failure(event)
        elif quiet:
            return
        elif isinstance(event, Done):
            say_warnings(event)
        elif event.reason != HIDDEN:
            say(event.path, f"skipped: {event.reason}")

    return tell


def _summary(files: int, articles: int, failed: int, skipped: int) -> str:
    """The last line of a conversion."""
    more = [f"{failed} failed"] * (failed > 0) + [f"{skipped} skipped"] * (skipped > 0)
    return ", ".join([f"{files} file{'s' * (files != 1)}", f"{articles} article{'s' * (articles != 1)}", *more])
