"""newsparse parse: files, or standard input, to standard output or one file."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from ..terminal import printable
from .options import FORMAT, Command, a_file, option, reading, settings
from .output import Failed, canvas, emit, on_terminal, reason, save
from .report import Report

if TYPE_CHECKING:
    from ..article import Article
    from ..convert import Target
    from ..write.format import Format


@click.command(
    cls=Command,
    epilog="""\b
    Examples:
      newsparse parse article.txt
      newsparse parse *.txt -o news.csv
      pdftotext -layout page.pdf - | newsparse parse -f json
      find . -name '*.txt' -print0 | newsparse parse --files-from - -0 | jq .title

    Exit code: 0 all files gave an article, 1 some did not, 2 wrong usage.
    """,
)
@click.argument("files", nargs=-1, metavar="[FILE|-]...", shell_complete=a_file)
@reading
@option(
    "-f",
    "--format",
    "form",
    type=FORMAT,
    metavar="NAME",
    heading="Output",
    help="A format (newsparse formats). Without it: what the suffix of -o says, else page on a terminal, else jsonl.",
)
@option(
    "-o", "--output", metavar="FILE", heading="Output", help="Write to FILE, whole or not at all; .gz compresses it."
)
@option("--overwrite", is_flag=True, heading="Output", help="Replace FILE if it exists.")
@option("--explain", is_flag=True, heading="Output", help="Add the marks: for every value its rule, place and line.")
@option("--files-from", metavar="FILE|-", heading="Input", help="Read the names of files from FILE, one a line.")
@option(
    "-0", "null", is_flag=True, heading="Input", help="The names of --files-from end with NUL, not with a line end."
)
@option("-q", "--quiet", is_flag=True, heading="Messages", help="No warnings; errors only.")
@option("-v", "--verbose", is_flag=True, heading="Messages", help="Say of every file what was found in it.")
@click.pass_context
def parse(
    context: click.Context,
    files: tuple[str, ...],
    encoding: str | None,
    layout: Any,
    without: tuple[Any, ...],
    form: Format | None,
    output: str | None,
    overwrite: bool,
    explain: bool,
    files_from: str | None,
    null: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Parse article files, or standard input, and print the articles.

    A file that cannot be read is named on standard error, and the others are still parsed. What gzip has packed is
    unpacked.
    """
    names = _inputs(files, files_from, null)
    chosen = _chosen_format(form, output, explain)
    report = Report(warnings=not quiet and chosen.name != "page", verbose=verbose)
    articles = report.articles(names, settings(encoding, layout, without))
    if output is None:
        for piece in _pieces(chosen, articles, explain, to_screen=True):
            emit(piece)
    else:
        target = _target(output, chosen, overwrite)
        save(output, _pieces(target.format, articles, explain, to_screen=False), target.overwrite)
    context.exit(1 if report.failed else 0)


def _inputs(files: Sequence[str], files_from: str | None, null: bool) -> Iterable[str]:
    """The names of the files to read: as given, from a list, or standard input if something is piped in."""
    if null and files_from is None:
        raise click.UsageError("-0 says how the names of --files-from end; there is no --files-from")
    if files_from is not None:
        if files:
            raise click.UsageError("give either FILE or --files-from, not both")
        return _listed(files_from, b"\0" if null else b"\n")
    if not files and (sys.stdin is None or sys.stdin.isatty()):
        raise click.UsageError("no FILE is given, and nothing is piped in")
    return files or ("-",)


def _listed(name: str, end: bytes) -> Iterator[str]:
    """The names in a list, as they come; an empty one is none. Raises click.UsageError at once if there is no list."""
    try:
        if name == "-":
            if sys.stdin is None:
                raise click.UsageError("--files-from -: standard input is closed")
            source: Any = sys.stdin.buffer
        else:
            source = open(name, "rb")  # noqa: SIM115 - read to its end below
        source.peek(1)
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else "no file can have this name"
        raise click.UsageError(f"--files-from {name}: {why}") from error
    return _split(source, end)


def _split(source: Any, end: bytes) -> Iterator[str]:
    """What stands between the ends, decoded as the system decodes file names."""
    rest = b""
    with source:
        while chunk := _more(source):
            *names, rest = (rest + chunk).split(end)
            yield from (_file_name(name, end) for name in names if name.strip(b"\r"))
    if rest.strip(b"\r"):
        yield _file_name(rest, end)


def _more(source: Any) -> bytes:
    """What a list has by now; nothing at its end."""
    try:
        return bytes(source.read1(65536))
    except OSError as error:
        raise Failed(f"--files-from: {reason(error)}") from error


def _file_name(name: bytes, end: bytes) -> str:
    """A name; a line of a list made on Windows ends in CR LF."""
    return os.fsdecode(name.removesuffix(b"\r") if end == b"\n" else name)


def _chosen_format(form: Format | None, output: str | None, explain: bool) -> Format:
    """The format that was asked for, that the output's suffix says, or that suits standard output."""
    from ..write import format_named, format_of

    if form is None:
        form = format_of(output) if output else format_named("page" if on_terminal() else "jsonl")
    if form is None:
        raise click.UsageError(f"the name {output!r} does not say a format; give one with -f")
    if explain and "marks" in form.omits:
        raise click.UsageError(f"{form.name} has no place for marks; --explain goes with json, jsonl and page")
    if form.binary and not output and on_terminal():
        raise click.UsageError(f"{form.name} is not for a terminal; write it to a file, with -o")
    return form


def _pieces(form: Format, articles: Iterable[Article], explain: bool, *, to_screen: bool) -> Iterator[str | bytes]:
    """The output piece by piece; a page with marks is that of ``newsparse explain``.

    Data are exact, except on a terminal, which they could take over.
    """
    if form.name != "page":
        pieces = form.write(articles, explain)
        return map(_harmless, pieces) if to_screen and on_terminal() else pieces
    drawing = canvas() if to_screen else {}
    if explain:
        from .. import explain as annotated

        return annotated.write(articles, annotated.View(everything=True), **drawing)
    from ..write import page

    return page.write(articles, **drawing)


def _harmless(piece: str | bytes) -> str | bytes:
    """A piece of data as a terminal may see it."""
    return printable(piece.replace("\r\n", "\n")) if isinstance(piece, str) else piece


def _target(output: str, form: Format, overwrite: bool) -> Target:
    """The file to write."""
    from ..convert import TargetError, file_target

    try:
        return file_target(output, form, overwrite)
    except TargetError as error:
        raise click.UsageError(f"{output}: {error}") from error
