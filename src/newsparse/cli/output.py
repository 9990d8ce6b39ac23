"""What is printed: results to standard output, all else to standard error, a line each."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from ..terminal import one_line

if TYPE_CHECKING:
    from ..convert import Failure


class PipeClosedError(Exception):
    """Nobody reads standard output any more. Not an error: ``| head`` has what it wants."""


class Failed(click.ClickException):
    """The command cannot go on: one line on standard error, exit code 1."""

    exit_code = 1


def emit(piece: str | bytes) -> None:
    """Write to standard output, at once and exactly."""
    if sys.stdout is None:
        raise Failed("standard output is closed")
    try:
        sys.stdout.buffer.write(piece.encode("utf-8", "backslashreplace") if isinstance(piece, str) else piece)
        sys.stdout.buffer.flush()
    except OSError as error:
        discard_output()
        if isinstance(error, BrokenPipeError):
            raise PipeClosedError from error
        raise Failed(f"standard output: {reason(error)}") from error


def save(output: str, pieces: Iterable[str | bytes], overwrite: bool) -> None:
    """Write a file whole or not at all, and none that exists without ``overwrite``."""
    from ..convert import TargetError, check_new_file
    from ..write.atomic import GZIP, replacing
    from ..write.format import encoded

    path = os.path.realpath(output)
    try:
        check_new_file(path, overwrite)
    except TargetError as error:
        raise click.UsageError(f"{output}: {error}") from error
    try:
        with replacing(path, overwrite=overwrite, gzip=output.lower().endswith(GZIP)) as file:
            for piece in pieces:
                file.write(encoded(piece))
    except OSError as error:
        raise Failed(f"{output}: {reason(error)}") from error


def say(*parts: str) -> None:
    """One line on standard error: ``newsparse: FILE: reason``."""
    with suppress(OSError, AttributeError):  # where there is no standard error, nobody listens
        sys.stderr.write(": ".join(["newsparse", *map(one_line, parts)]) + "\n")
        sys.stderr.flush()


def say_failure(failure: Failure) -> None:
    """Name a file that gave nothing, and why."""
    say(failure.path, failure.reason)


def on_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def canvas() -> dict[str, Any]:
    """How wide to draw and whether in colour. FORCE_COLOR colours a pipe; NO_COLOR and TERM are rich's to read."""
    from shutil import get_terminal_size

    colour = on_terminal() or bool(os.environ.get("FORCE_COLOR"))
    return {"width": get_terminal_size((80, 24)).columns, "colour": colour}


def reason(error: OSError) -> str:
    """The system's reason for an error, in a few words."""
    from ..read import reason_of

    return reason_of(error)


def discard_output() -> None:
    """Send what is still buffered nowhere, so that Python does not try to write it when it ends."""
    with suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def output_failed(error: OSError) -> int:
    """Say why standard output takes no more; the exit code. A closed pipe is no error."""
    discard_output()
    if isinstance(error, BrokenPipeError):
        return 0
    say("standard output", reason(error))
    return 1
