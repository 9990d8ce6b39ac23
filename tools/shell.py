"""Writes ``share/``: the manual page and the completions for bash, zsh and fish, which the wheel installs.

From the root of the repository:

    python tools/shell.py           # writes the files
    python tools/shell.py --check   # says whether they are up to date

All of it comes from the commands themselves: what click prints as help, and its own completion scripts.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from newsparse import __version__
from newsparse.cli import cli
from newsparse.cli.options import HEADINGS

SHARE = Path(__file__).parents[1] / "share"

COMPLETIONS: dict[str, type[ShellComplete]] = {
    "bash-completion/completions/newsparse": BashComplete,
    "zsh/site-functions/_newsparse": ZshComplete,
    "fish/vendor_completions.d/newsparse.fish": FishComplete,
}

#: How click's script for zsh finds out that zsh has just loaded it as a function, and how it must: from the second time
#: on, zsh calls the function that is already there.
ZSH_LOADED, ZSH_CALLED = "== loadautofunc", "== (loadautofunc|shfunc)"

#: What roff would take for something else, or print as another character than was typed.
ROFF = {"\\": r"\e", "-": r"\-", "'": r"\(aq", "`": r"\(ga", "^": r"\(ha", "~": r"\(ti"}

CLOSING = """
EXIT STATUS
0  Every input gave an article.
1  Some did not; each is named on standard error, with the reason.
2  The command line is wrong.
130  Interrupted.

ENVIRONMENT
NO_COLOR  If set, nothing is coloured.
FORCE_COLOR  If set, pages are coloured in a pipe, too.
COLUMNS  The width of a page, where it is not that of the terminal.

FILES
newsparse-manifest.jsonl  In a folder that convert has written: each input, its hash, its output, how it went. \
A second run reads it and does what is missing, changed or failed.

SEE ALSO
newsparse rules and newsparse layouts print the manual of every rule and layout, newsparse schema the meaning of \
every field.
"""


def manual() -> str:
    """The manual page, in roff."""
    context = click.Context(cli, info_name="newsparse", **cli.context_settings)
    summary, _, rest = inspect.cleandoc(cli.help or "").partition("\n\n")
    lines = [
        f'.TH NEWSPARSE 1 "" "newsparse {__version__}" "User Commands"',
        *(".SH NAME", rf"newsparse \- {roff(summary[0].lower() + summary[1:].rstrip('.'))}"),
        *(".SH SYNOPSIS", ".B newsparse", roff("[OPTIONS] COMMAND [ARGUMENT]...")),
        *(".SH DESCRIPTION", *paragraphs(rest), *options(context), ".SH COMMANDS"),
    ]
    for child in commands(context):
        lines += section(child)
    return "\n".join([*lines, *closing()]) + "\n"


def commands(context: click.Context) -> Iterator[click.Context]:
    """The commands below a group, and theirs."""
    group = context.command
    if isinstance(group, click.Group):
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            if command is not None and not command.hidden:
                child = click.Context(command, info_name=name, parent=context)
                yield child
                yield from commands(child)


def section(context: click.Context) -> Iterator[str]:
    """What the manual says of one command: its usage, its help, its options under their headings, its examples."""
    usage = " ".join(context.command.collect_usage_pieces(context))
    yield f'.SS "{roff(f"{context.command_path} {usage}")}"'
    yield from paragraphs(inspect.cleandoc(context.command.help or ""))
    yield from options(context)
    yield from paragraphs(inspect.cleandoc(context.command.epilog or ""))


def options(context: click.Context) -> Iterator[str]:
    """The options of a command, heading by heading; that for help only where all commands are spoken of."""
    parameters = [each for each in context.command.get_params(context) if isinstance(each, click.Option)]
    if context.parent:
        parameters = [each for each in parameters if each.name != "help"]
    for heading in HEADINGS:
        for parameter in parameters:
            record = parameter.get_help_record(context)
            if record and getattr(parameter, "heading", HEADINGS[-1]) == heading:
                yield from (".TP", rf"\fB{roff(record[0])}\fP", roff(record[1]))


def paragraphs(text: str) -> Iterator[str]:
    """A help text: paragraphs, and what click is told to leave as it stands."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        if paragraph.startswith("\b"):
            title, _, rest = paragraph[1:].lstrip("\n").partition("\n")
            is_titled = title.endswith(":")
            literal = inspect.cleandoc(rest) if is_titled else f"{title}\n{rest}"
            yield from (".PP", *([roff(title)] if is_titled else []), ".RS", ".nf")
            yield from map(roff, literal.rstrip().split("\n"))
            yield from (".fi", ".RE")
        elif paragraph:
            yield from (".PP", roff(" ".join(paragraph.split())))


def closing() -> Iterator[str]:
    """The sections at the end."""
    for part in CLOSING.strip().split("\n\n"):
        title, *lines = part.split("\n")
        yield f".SH {title}"
        for line in lines:
            name, gap, text = line.partition("  ")
            yield from (".TP", rf"\fB{roff(name)}\fP", roff(text)) if gap else (roff(line),)


def roff(text: str) -> str:
    """A line of text for roff: the characters that mean something to it are written as themselves."""
    line = "".join(ROFF.get(char, char) for char in text)
    return rf"\&{line}" if line.startswith(".") else line


def files() -> dict[Path, str]:
    """Every file of ``share/`` with what belongs in it."""
    scripts = {SHARE / name: completion(shell) for name, shell in COMPLETIONS.items()}
    return {SHARE / "man/man1/newsparse.1": manual(), **scripts}


def completion(shell: type[ShellComplete]) -> str:
    """The script by which a shell completes what is typed, as click has it, to be installed as a file."""
    script = shell(cli, {}, "newsparse", "_NEWSPARSE_COMPLETE").source()
    return script.replace(ZSH_LOADED, ZSH_CALLED) if shell is ZshComplete else script


def main() -> int:
    """Write the files; with ``--check``, only name those that are not as they should be."""
    stale = [path for path, text in files().items() if not path.exists() or path.read_text("utf-8") != text]
    if "--check" in sys.argv[1:]:
        for path in stale:
            print(f"{path.relative_to(SHARE.parent)}: out of date; run tools/shell.py")
        return int(bool(stale))
    for path, text in files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
