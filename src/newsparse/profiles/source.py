"""The TOML of a profile: read with ``tomllib``, and where in it a key stands, so that an error can say."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import Any

from ..errors import NewsparseError, ProfileError
from ..read import read_file

#: A profile is a page or two.
LARGEST = 1_000_000

_AT = re.compile(r" \(at line (\d+), column \d+\)$")
_KEY = re.compile(r"\s*((?:\"[^\"]*\"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:\"[^\"]*\"|'[^']*'|[\w-]+))*)\s*=")
_TABLE = re.compile(r"\s*\[\[?\s*(.+?)\s*\]\]?\s*(?:#|$)")
_PART = re.compile(r"\"([^\"]*)\"|'([^']*)'|([\w-]+)")
_QUOTES = re.compile(r'"""|' + "'''")

Keys = tuple[str, ...]


class Source:
    """A TOML file: its name, its text and its values."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text.removeprefix("\ufeff")
        try:
            self.values: dict[str, Any] = tomllib.loads(self.text.replace("\r\n", "\n"))
        except tomllib.TOMLDecodeError as error:
            raise self._syntax_error(str(error)) from error
        except RecursionError as error:
            raise ProfileError(f"{path}: brackets in brackets, too deep") from error

    def _syntax_error(self, message: str) -> ProfileError:
        at = _AT.search(message)
        line = int(at[1]) if at else self.text.count("\n") + 1
        reason = _AT.sub("", message).removesuffix(" (at end of document)")
        return ProfileError(f"{self.path}: line {line}: not TOML: {reason[:1].lower()}{reason[1:]}")

    def error(self, keys: Keys, message: str, literal: str | None = None) -> ProfileError:
        """An error that names the file and the line of a key, or of a text below the key."""
        return ProfileError(f"{self.path}: line {self._line_of(keys, literal)}: {message}")

    def _line_of(self, keys: Keys, literal: str | None) -> int:
        """The line of a key, from 1; of the key that it is in, if it has no line of its own."""
        lines = {found: number for number, found in reversed(list(self._keys()))}
        while keys and keys not in lines:
            keys = keys[:-1]
        line = lines.get(keys, 1)
        if literal:
            below = self.text.split("\n")[line - 1 :]
            line += next((number for number, text in enumerate(below) if literal in text), 0)
        return line

    def _keys(self) -> Iterator[tuple[int, Keys]]:
        """The keys and the tables of the file, with their lines. What stands in a text of several lines is none."""
        table: Keys = ()
        inside = False
        for number, line in enumerate(self.text.split("\n"), 1):
            begins, found, head = inside, _KEY.match(line), _TABLE.match(line)
            inside ^= len(_QUOTES.findall(line)) % 2 == 1
            if begins:
                continue
            if found:
                yield number, table + _parts(found[1])
            elif head:
                table = _parts(head[1])
                yield number, table


def _parts(key: str) -> Keys:
    """The names in a key with dots."""
    return tuple("".join(found.groups("")) for found in _PART.finditer(key))


def read_source(path: str | os.PathLike[str]) -> Source:
    """The TOML in a file. Raises ProfileError."""
    name = os.fsdecode(path)
    try:
        data = read_file(path)
    except NewsparseError as error:
        raise ProfileError(f"{name}: {error}") from error
    if len(data) > LARGEST:
        raise ProfileError(f"{name}: too large for a profile")
    try:
        return Source(name, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ProfileError(f"{name}: line {line}: not UTF-8, as TOML must be; save it as UTF-8") from error


def nearest(name: str, known: Iterable[str]) -> str:
    """A hint: the known name that is most like another, or all of them."""
    names = list(known)
    near = get_close_matches(name, names, 1)
    return f"is it {near[0]!r}?" if near else f"there are {listed(names)}"


def listed(names: Sequence[str]) -> str:
    """``a, b, c``."""
    return ", ".join(names)
