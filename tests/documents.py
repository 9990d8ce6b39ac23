"""Runs the examples of a document, as a reader would who goes through it from top to bottom.

A fenced block is, by its language:

- ``sh``: commands; each must succeed.
- ``console``: commands behind ``$``, each with all that it prints, errors too. ``...`` stands for anything.
- ``python``, ``r``: a program; it must succeed, and say nothing on standard error.
- ``pycon``: a session of Python, with what it prints. The sessions of a document are one.
- any, with ``title="FILE"``: a file, which is written.

All else (``text``, ``json``) is not run. What a document shows of the first command and of the tests stands between
``<!-- run -->`` and ``<!-- test -->`` and their ends, and is for ``.ci/run``; between ``<!-- cluster -->`` and its end
is what ``tests/scale`` runs.
"""

from __future__ import annotations

import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[1]

#: Below this line a document's examples need programs that newsparse does not bring.
OTHER_PROGRAMS = "<!-- other programs -->"

#: What is not run: data, what generators have written, and what is only looked at.
SHOWN = ("text", "json", "toml", "csv", "markdown")


class Example(NamedTuple):
    """A fenced block: its language, the file that it is, and what it holds."""

    language: str
    file: str | None
    text: str


def parts(document: str) -> tuple[str, str]:
    """What of a document newsparse alone can run, and what needs other programs."""
    text = re.sub(r"<!-- (run|test|cluster) -->.*?<!-- /\1 -->", "", document, flags=re.S)
    alone, _, rest = text.partition(OTHER_PROGRAMS)
    return alone, rest


def examples(text: str) -> Iterator[Example]:
    """The fenced blocks of a document, in order."""
    for token in MarkdownIt().parse(text):
        if token.type == "fence":
            language, _, rest = token.info.partition(" ")
            title = re.search(r'title="([^"]+)"', rest)
            yield Example(language, title[1] if title else None, token.content)


class Desk:
    """A folder with an article and an archive, on which the examples of one document are run in turn."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "desk"
        self.folder.mkdir()
        shutil.copy(ROOT / "seeds" / "title-byline-date.txt", self.folder / "article.txt")
        shutil.copytree(ROOT / "seeds", self.folder / "archive")
        programs = folder / "bin"
        programs.mkdir()
        _script(programs / "newsparse", f"{shlex.quote(sys.executable)} -m newsparse")
        if not shutil.which("fd") and shutil.which("fdfind"):  # what Debian calls it
            _script(programs / "fd", "fdfind")
        path = os.pathsep.join([str(programs), str(Path(sys.executable).parent), os.environ["PATH"]])
        self.environment = {**os.environ, "PATH": path, "COLUMNS": "80", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
        self.names: dict[str, Any] = {}

    def run(self, example: Example) -> None:
        """Carry an example out. Raises AssertionError if it is not as the document says."""
        if example.file:
            target = self.folder / example.file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(example.text, "utf-8")
        elif example.language not in SHOWN:
            getattr(self, f"_run_{example.language}")(example.text)

    def _output(self, *command: str) -> tuple[int, str]:
        """The exit code of a command and what it prints."""
        pipe = subprocess.PIPE
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, stdout=pipe,
            stderr=subprocess.STDOUT, encoding="utf-8", check=False,
        )  # fmt: skip
        return done.returncode, done.stdout

    def _run_sh(self, text: str) -> None:
        code, output = self._output("sh", "-euc", text)
        assert code == 0, f"{text}{output}"

    def _run_console(self, text: str) -> None:
        for command, want in _commands(text):
            _, got = self._output("sh", "-c", command)
            _compare(command, want, got)

    def _run_program(self, text: str, *interpreter: str) -> None:
        done = subprocess.run(
            interpreter, input=text, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), f"{text}{done.stdout}{done.stderr}"

    def _run_python(self, text: str) -> None:
        self._run_program(text, sys.executable, "-")

    def _run_r(self, text: str) -> None:
        self._run_program(text, "Rscript", "-")

    def _run_pycon(self, text: str) -> None:
        session = doctest.DocTestParser().get_doctest(text, self.names, "session", None, 0)
        runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
        before = Path.cwd()
        os.chdir(self.folder)
        report: list[str] = []
        try:
            runner.run(session, out=report.append, clear_globs=False)
        finally:
            os.chdir(before)
        self.names.update(session.globs)
        assert not runner.failures, "".join(report)


def _script(path: Path, command: str) -> None:
    """A program that hands on what it is given."""
    path.write_text(f'#!/bin/sh\nexec {command} "$@"\n')
    path.chmod(0o755)


def _commands(text: str) -> Iterator[tuple[str, str]]:
    """The commands of a console, each with what it prints; one goes on behind a backslash."""
    assert text.startswith("$ "), f"no command is in {text!r}"
    for piece in re.split(r"^\$ ", text, flags=re.M)[1:]:
        found = re.match(r"(?:.*\\\n)*.*\n", piece)
        assert found is not None
        yield found[0], piece[found.end() :]


def _compare(command: str, want: str, got: str) -> None:
    """Raise AssertionError where a command prints what the document does not say. Blanks at ends do not count."""
    want, got = ("\n".join(line.rstrip() for line in text.strip().splitlines()) + "\n" for text in (want, got))
    example = doctest.Example(command, want)
    if not doctest.OutputChecker().check_output(want, got, doctest.ELLIPSIS):
        raise AssertionError(doctest.OutputChecker().output_difference(example, got, doctest.REPORT_NDIFF))
