"""Where the articles go: what an OUT means, and whether it may be written."""

from __future__ import annotations

import os
from typing import NamedTuple

from ..errors import NewsparseError
from ..write import format_named, format_of
from ..write.atomic import GZIP
from ..write.comma import EXCEL
from ..write.format import Format


class TargetError(NewsparseError):
    """The output cannot be written as it was asked for."""


class Target(NamedTuple):
    """Where the articles go: one file, or a folder that mirrors the one that is read."""

    path: str
    format: Format
    folder: bool = False
    overwrite: bool = False
    gzip: bool = False


def target_of(out: str, format_name: str | None = None, overwrite: bool = False, excel: bool = False) -> Target:
    """What an OUT means.

    A folder if it is one, ends with a slash, or has no suffix; else one file, in the format that was asked for or that
    its suffix says; it is compressed if it ends in ``.gz``. Raises TargetError for a suffix that says no format, for a
    file that exists, and for what is not a regular file; NoSuchNameError for a format that is not known.
    """
    form = format_named(format_name) if format_name else None
    if os.path.isdir(out) or out.endswith(("/", os.sep)) or not (os.path.splitext(out)[1] or os.path.lexists(out)):
        return Target(out, _for_excel(form or format_named("csv" if excel else "json"), excel), True, overwrite)
    form = form or format_of(out)
    if form is None:
        raise TargetError("the name does not say a format: give one with -f, or end a folder's name with a slash")
    return file_target(out, _for_excel(form, excel), overwrite)


def file_target(out: str, form: Format, overwrite: bool) -> Target:
    """One file. If it exists, a format that can adds to what it holds; with ``overwrite`` it begins anew.

    Raises TargetError for a file that exists and cannot be added to, and for what is not a regular file.
    """
    path, gzip = os.path.realpath(out), out.lower().endswith(GZIP)
    if gzip and form.binary:
        raise TargetError(f"{form.name} is not compressed once more: leave {GZIP} away")
    if form.update and not overwrite and os.path.isfile(path):
        try:
            return Target(path, form._replace(frame=form.update(path)), overwrite=True)
        except NewsparseError as error:
            raise TargetError(str(error)) from error
    check_new_file(path, overwrite)
    return Target(path, form, False, overwrite, gzip)


def _for_excel(form: Format, excel: bool) -> Format:
    """The format, or what a spreadsheet takes instead."""
    if not excel:
        return form
    if form.name != "csv":
        raise TargetError(f"a spreadsheet opens CSV, not {form.name}: --excel goes with -f csv")
    return EXCEL


def check_new_file(path: str, overwrite: bool) -> None:
    """Raise TargetError if a file may not be written here, because there is one or because it is a device."""
    if os.path.lexists(path) and not os.path.isfile(path):
        raise TargetError("not a regular file")
    if os.path.lexists(path) and not overwrite:
        raise TargetError("the file exists; --overwrite replaces it")
