"""The commands. The only package that prints or exits.

Results go to standard output, in UTF-8 whatever the locale; all else goes to standard error. What takes time to import
is imported by the command that needs it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

import click

from newsparse import __version__

from ..errors import NewsparseError
from .output import PipeClosedError, output_failed, say

#: The commands, and the modules that have them.
COMMANDS = {
    "convert": "convert", "explain": "explain", "formats": "show", "layouts": "show", "parse": "parse", "rules": "show",
    "schema": "show",
}  # fmt: skip


class Commands(click.Group):
    """The commands, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f".{COMMANDS[cmd_name]}", __name__), cmd_name)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", message="%(prog)s %(version)s")
def cli() -> None:
    """Plain-text news in, structured articles out.

    \b
    newsparse parse article.txt           read an article on the terminal
    newsparse parse *.txt > news.jsonl    many files, as JSON Lines
    newsparse convert archive -o news.csv a folder into one table
    newsparse explain article.txt         why each value is what it is
    """


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line; the exit code. No exception comes out of it."""
    try:
        with cli.make_context("newsparse", list(arguments) or ["--help"]) as context:
            cli.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    except PipeClosedError:
        return 0
    except (KeyboardInterrupt, click.Abort):
        say("interrupted")
        return 130
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "newsparse"
        say(f"{_sentence(error)} (see {command} --help)")
        return error.exit_code
    except click.ClickException as error:
        say(_sentence(error))
        return error.exit_code
    except OSError as error:  # of click, which prints the help
        return output_failed(error)
    except NewsparseError as error:
        say(str(error))
        return 1
    except Exception as error:
        say(f"internal error: {type(error).__name__}: {error} (please report)")
        return 1
    return 0


def _sentence(error: click.ClickException) -> str:
    """click's message on one line."""
    return " ".join(line.strip() for line in error.format_message().splitlines()).removesuffix(".")


def _prepare_streams() -> None:
    """UTF-8 to standard output; and no file may get the number of a standard stream that is closed.

    A file opened as number 1 would receive what is printed.
    """
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def _finish(code: int) -> int:
    """Flush standard output; what is wrong with it must not show as a traceback."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        return code or output_failed(error)
    return code


def main() -> NoReturn:
    """The entry point of ``newsparse``."""
    _prepare_streams()
    if "_NEWSPARSE_COMPLETE" in os.environ:
        cli.main(prog_name="newsparse")
    sys.exit(_finish(run(sys.argv[1:])))
