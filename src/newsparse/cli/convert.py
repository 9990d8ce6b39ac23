"""newsparse convert: a folder to one file or to a folder of files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NoReturn

import click

from .cluster import FolderOrAddress, check_is_local, convert_on_cluster
from .options import FORMAT, Command, option, reading, settings
from .output import Failed, emit, reason, say

if TYPE_CHECKING:
    from ..convert import How, Tally, Target

#: The exit code of a program that a signal has ended is this and the number of the signal.
SIGNALLED = 128


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@click.command(
    cls=Command,
    epilog="""\b
    Examples:
      newsparse convert archive -o news.jsonl
      newsparse convert archive -o news.csv.gz --include '*.txt' --overwrite
      newsparse convert archive -o parsed/       a/b.txt becomes parsed/a/b.json

    A second run into the same folder does only what is missing, changed or failed.

    With --engine ray, FOLDER and OUT may be addresses (s3://, gs://); OUT is a folder of shards: docs/scale.md.

    Exit code: 0 all files gave an article, 1 some did not, 2 wrong usage, 130 interrupted.
    """,
)
@click.argument("folder", type=FolderOrAddress(exists=True, file_okay=False))
@option("--include", multiple=True, metavar="GLOB", heading="Input", help="Read only files like this; may be repeated.")
@option(
    "--exclude", multiple=True, metavar="GLOB", heading="Input", help="Leave out files and folders like this; the same."
)
@reading
@option(
    "-o",
    "--output",
    "out",
    required=True,
    metavar="OUT",
    heading="Output",
    help="One file, by its suffix (.jsonl .csv .sqlite ..., also .jsonl.gz) or -f; or a folder, which mirrors FOLDER.",
)
@option(
    "-f",
    "--format",
    "form",
    type=FORMAT,
    metavar="NAME",
    heading="Output",
    help="A format (newsparse formats). Without it: what the suffix of OUT says, json for a folder.",
)
@option("--excel", is_flag=True, heading="Output", help="CSV that a spreadsheet opens, and does not run as formulas.")
@option("--overwrite", is_flag=True, heading="Output", help="Replace what exists.")
@option("--errors", metavar="FILE", heading="Output", help="Write what failed, and why, to FILE as JSON Lines.")
@option("--dry-run", is_flag=True, heading="Output", help="Print what would be read, and where it would go; no more.")
@option("-j", "--jobs", type=click.IntRange(1, 1000), metavar="N", help="Processes. Without it: one a processor.")
@option("--engine", type=click.Choice(["local", "ray"]), default="local", help="Where files are read: here, or by Ray.")
@option("--address", metavar="ADDRESS", help="The cluster of Ray. Without it: RAY_ADDRESS, else this machine.")
@option("--fail-fast", is_flag=True, help="Stop at the first file that fails.")
@option("-q", "--quiet", is_flag=True, heading="Messages", help="No warnings, no progress, no count; errors only.")
@click.pass_context
def convert(context: click.Context, /, folder: str, **options: Any) -> None:
    """Parse every file in FOLDER and below into one file or a folder of files.

    Archives (.zip, .tar, .tar.gz ...), mailboxes (.mbox) and .gz files are read as what they contain. Hidden files are
    skipped, links to folders are not followed, and nothing that exists is overwritten; but a database (.sqlite) is
    added to.
    """
    from ..convert import How, StoppedError, TargetError, target_of

    form, out = options["form"], options["out"]
    if form is not None and not form.suffix:
        raise click.UsageError(f"{form.name} is for the terminal; newsparse formats lists what there is for files")
    besides = (options["errors"],) if options["errors"] else ()
    jobs = options["jobs"] or processors()
    how = How(jobs, options["include"], options["exclude"], options["fail_fast"], besides)
    _end_on_signals()
    try:
        if options["engine"] == "ray":
            _finish(context, convert_on_cluster(folder, how, options), options["quiet"])
        check_is_local(folder, options)
        target = target_of(out, form.name if form else None, options["overwrite"], options["excel"])
        if options["dry_run"]:
            _print_plan(folder, target, how)
            return
        tally = _run(folder, target, how, options)
    except TargetError as error:
        raise click.UsageError(f"{out}: {error}") from error
    except StoppedError as error:
        raise Failed(str(error) if target.folder else f"{error}; {out} is not written") from error
    except OSError as error:
        raise Failed(f"{out}: {reason(error)}") from error
    _finish(context, tally, options["quiet"])


def _finish(context: click.Context, tally: Tally, quiet: bool) -> NoReturn:
    """Say what was done, and exit."""
    if not quiet:
        say(_summary(tally))
    context.exit(1 if tally.failed else 0)


def _run(folder: str, target: Target, how: How, options: dict[str, Any]) -> Tally:
    """Convert, and say meanwhile what happens."""
    from ..convert import convert as convert_folder
    from ..convert import plan
    from .progress import errors_file, report

    how_read = settings(options["encoding"], options["layout"], options["without"])
    with (
        errors_file(options["errors"], options["overwrite"]) as note,
        report(options["quiet"], note, plan(folder, target, how)) as tell,
    ):
        return convert_folder(folder, target, how_read, tell, how)


def _print_plan(folder: str, target: Target, how: How) -> None:
    """What would be read, a line each, with the name of its output if that is a folder."""
    from ..convert import EXCLUDED, HIDDEN, Failure, Skipped, plan
    from ..terminal import one_line

    for found in plan(folder, target, how):
        if isinstance(found, Failure):
            say(found.path, found.reason)
        elif isinstance(found, Skipped):
            if found.reason not in (HIDDEN, EXCLUDED):
                say(found.path, f"skipped: {found.reason}")
        else:
            emit(one_line(f"{found.path} -> {found.out}" if found.out else found.path) + "\n")


def _end_on_signals() -> None:
    """Let SIGTERM, and a terminal that is closed, end the program as Ctrl-C does: nothing half-made stays behind."""
    import signal

    def end(number: int, _: object) -> None:
        signal.signal(number, signal.SIG_IGN)
        raise SystemExit(SIGNALLED + number)

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, end)


def _summary(tally: Tally) -> str:
    """The last line of a conversion."""
    counts = {"unchanged": tally.unchanged, "failed": tally.failed, "skipped": tally.skipped}
    files = f"{tally.files} file{'s' * (tally.files != 1)}"
    articles = f"{tally.articles} article{'s' * (tally.articles != 1)}"
    return ", ".join([files, articles, *(f"{count} {what}" for what, count in counts.items() if count)])
