"""What a layout is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from ..article import Document
from ..errors import NotTextError
from ..mark import Rule

#: A file shows what it is in so many characters.
LOOK = 2**20
#: No article is longer, in characters: the greatest novel has five million.
LONGEST = 2**24
TOO_LONG = (
    f"more than {LONGEST // 2**20} million characters and no sign where an article ends; divide the file, "
    "or describe how it is divided in a profile (--layout FILE.toml)"
)


class Header(NamedTuple):
    """The length of what stands above an article's text, in characters, and what is wrong with the article."""

    length: int = 0
    warnings: tuple[str, ...] = ()


def no_header(article: str, index: int) -> Header:
    """Nothing stands above the text."""
    return Header()


class Check:
    """What a file says about its articles, compared with those that are found. This one compares nothing.

    It sees every article once, in order, and must not keep them: a file can be larger than the memory.
    """

    def see(self, article: str) -> None:
        """Look at the next article."""

    def warnings(self) -> tuple[str, ...]:
        """What is missing, once the last article has been seen."""
        return ()


#: Where the articles begin in a stretch of a file, but for the first: that begins at 0. The second argument says
#: whether an article begins there for certain, as it does everywhere but at the beginning of a file.
Split = Callable[[str, bool], Iterable[int]]


@dataclass(frozen=True, slots=True)
class Layout:
    """A kind of file.

    ``recognise`` says by the first ``LOOK`` characters of a text whether it is of this kind, and is certain and cheap;
    its docstring says by what. ``split`` gives the offsets at which articles begin; they lie end to end and cover the
    file. It is asked about a stretch of whole lines at a time, and what it has said of a stretch must stay true when
    more text follows. ``rules`` read each article, below a ``header``; ``check`` compares their number with what the
    file says. ``doc`` is the layout's manual. In ``markdown`` adjacent lines are one paragraph. ``month_first`` is the
    order of day and month in numeric dates, where the kind of file settles it. ``blocks`` are the spans of an
    article's blocks, in order, where it says how its lines belong together; else they are found.
    """

    name: str
    doc: str
    recognise: Callable[[str], bool]
    split: Split
    rules: tuple[Rule, ...]
    header: Callable[[str, int], Header] = no_header
    check: Callable[[], Check] = Check
    markdown: bool = False
    month_first: bool | None = None
    blocks: Callable[[str], tuple[tuple[int, int], ...]] | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled is what it is called and which of its rules it has: functions are the program's own."""
        return _of_name, (self.name, tuple(rule.name for rule in self.rules))

    def only(self, names: Collection[str]) -> Layout:
        """The layout with those of its rules alone."""
        return self.without(frozenset(rule.name for rule in self.rules if rule.name not in names))

    def documents(self, pieces: Iterable[str], path: str | None, warnings: tuple[str, ...]) -> Iterator[Document]:
        """The documents in the text of a file, which comes in pieces; no more is kept than the article at hand."""
        check, start, line = self.check(), 0, 1
        for index, (text, last) in enumerate(articles_in(pieces, self.split)):
            length, said = self.header(text, index)
            check.see(text)
            said = warnings + said + (check.warnings() if last else ())
            place = (path, index, self.name, start, line, length, self.markdown)
            yield Document(text, *place, said, self.month_first, self.blocks(text) if self.blocks else None)
            start, line = start + len(text), line + _line_ends(text)

    @property
    def known_by(self) -> str:
        """How a file of this kind is recognised, in words: ``the file has a line that numbers its articles``.

        The docstring of ``recognise`` says so: *Whether a text has a line …*
        """
        doc = " ".join((self.recognise.__doc__ or "").partition("\n\n")[0].replace("``", '"').split())
        return f"the file {doc.removeprefix('Whether a text ').removesuffix('.')}"

    def without(self, names: frozenset[str]) -> Layout:
        """The layout with some of its rules switched off."""
        return replace(self, rules=tuple(rule for rule in self.rules if rule.name not in names)) if names else self


def _of_name(name: str, rules: tuple[str, ...]) -> Layout:
    """The layout of a name with some of its rules."""
    from . import layout_for

    return layout_for("", name).only(rules)


def articles_in(pieces: Iterable[str], split: Split) -> Iterator[tuple[str, bool]]:
    """The texts of the articles of a file, and of each whether it is the last. Raises NotTextError if one is too long.

    What has been read is divided each time it has doubled: the article with which it ends may go on, and waits. So
    an article takes linear time however long it is, and its neighbours do not wait for it.
    """
    text, wanted, begun = "", 0, False
    for piece, last in _with_last(pieces):
        text += piece
        if len(text) < wanted and not last:
            continue
        at = 0
        for cut in split(text if last else text[: _whole_lines(text)], begun):
            article, at, begun = text[at:cut], cut, True
            _check_length(article)
            yield article, False
        text = text[at:]
        _check_length(text)
        if last:
            yield text, True
        wanted = 2 * len(text)


def _check_length(article: str) -> None:
    """Raise NotTextError for an article, or what there is of it by now, that is too long."""
    if len(article) > LONGEST:
        raise NotTextError(TOO_LONG)


def _with_last(pieces: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """The pieces, and of each whether it is the last."""
    stream = iter(pieces)
    held = next(stream, "")
    for piece in stream:
        yield held, False
        held = piece
    yield held, True


def _whole_lines(text: str) -> int:
    """Where the last line that has its end ends; a CR that could be the half of CR LF is none."""
    return max(text.rfind("\n"), text.rfind("\r", 0, -1)) + 1


def _line_ends(text: str) -> int:
    """How many lines end in a text."""
    return text.count("\n") + (text.count("\r") - text.count("\r\n") if "\r" in text else 0)


def whole(text: str, begun: bool) -> tuple[int, ...]:
    """A file that is one article."""
    return ()
