"""newsparse explain: what each stretch of a file was taken for, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from .options import FIELD, Command, a_file, all_rules, option, reading, settings
from .output import canvas, emit, save
from .report import Report

if TYPE_CHECKING:
    from ..article import Article
    from ..explain import View


@click.command(
    cls=Command,
    epilog="""\b
    Examples:
      newsparse explain article.txt
      newsparse explain article.txt --field date
      newsparse explain export.txt -o export.html

    Exit code: 0 all files gave an article, 1 some did not, 2 wrong usage.
    """,
)
@click.argument("files", nargs=-1, required=True, metavar="FILE|-...", shell_complete=a_file)
@reading
@option("--field", type=FIELD, metavar="NAME", heading="Output", help="Show only what was said about one field.")
@option("--all", "everything", is_flag=True, heading="Output", help="Show long texts whole, with nothing folded.")
@option("--html", is_flag=True, heading="Output", help="Make a page for a browser; so does -o NAME.html.")
@option(
    "-o", "--output", metavar="FILE", heading="Output", help="Write to FILE, whole or not at all, not to the screen."
)
@option("--overwrite", is_flag=True, heading="Output", help="Replace FILE if it exists.")
@click.pass_context
def explain(
    context: click.Context,
    files: tuple[str, ...],
    encoding: str | None,
    layout: Any,
    without: tuple[Any, ...],
    field: str | None,
    everything: bool,
    html: bool,
    output: str | None,
    overwrite: bool,
) -> None:
    """Show files with what each stretch of them was taken for, and by which rule.

    The field and the rule stand in the margin, or one name where both have the same. What a rule said after the
    field was settled stands in brackets. Long texts are folded.
    """
    from ..explain import View

    report = Report(warnings=False, verbose=False)
    articles = report.articles(files, settings(encoding, layout, without))
    view = View(field, everything, asked=layout is not None)
    html = html or (output or "").lower().endswith(".html")
    pieces = _pieces(articles, view, html, to_screen=output is None)
    if output is None:
        for piece in pieces:
            emit(piece)
    else:
        save(output, pieces, overwrite)
    context.exit(1 if report.failed else 0)


def _pieces(articles: Iterable[Article], view: View, html: bool, *, to_screen: bool) -> Iterator[str]:
    """The pages piece by piece, for a terminal, a file or a browser."""
    from .. import explain as annotated

    if html:
        return annotated.write_html(articles, view, all_rules())
    return annotated.write(articles, view, **(canvas() if to_screen else {}))
