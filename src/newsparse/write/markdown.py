"""Markdown with front matter: a text to read.

The front matter is always valid YAML and holds the record without its text; the text below it is escaped where Markdown
would misread it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..article import Article
from .body import blocks
from .format import Format, encodable, joined_by
from .json import ENCODE

#: What stands in the text below the front matter and is not repeated in it.
IN_BODY = ("paragraphs", "subheadings")

#: Characters that a JSON string may hold as they are and a YAML one may not.
NOT_IN_YAML = "[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]"

#: Punctuation that means something in the midst of a line: code, emphasis (an underscore within a word is none), links,
#: strike-through, the beginning of a tag and of an entity. Branches that begin with a character are searched fast.
IN_LINE = r"[\\`*\[~]|_(?:(?<![^\W_]_)|(?![^\W_]))|<(?=[A-Za-z/!?])|&(?=#?\w+;)"

#: What means something at the beginning of a line: a heading, a quotation, a list, a break.
AT_START = r"#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$)|\d{1,9}(?=[.)](?:\s|$))"


def record(article: Article, explain: bool = False) -> str:
    """Front matter and text. Marks have no place here."""
    return encodable(front_matter(article) + "\n" + "\n".join(_body(article)))


def front_matter(article: Article) -> str:
    """The record's fields that are not empty, each a line of YAML: JSON is YAML."""
    values = article.to_dict()
    fields = (
        f"{name}: {_yaml(value)}\n"
        for name, value in values.items()
        if name not in IN_BODY and value is not None and value != []
    )
    return "---\n" + "".join(fields) + "---\n"


def _yaml(value: object) -> str:
    """A value in the flow style, its strings in double quotes, all on one line."""
    return re.sub(NOT_IN_YAML, lambda match: f"\\u{ord(match[0]):04x}", ENCODE(_no_surrogates(value)))


def _no_surrogates(value: object) -> object:
    """The value with lone surrogates spelled out: YAML, other than JSON, has no escape for them."""
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, list):
        return [_no_surrogates(item) for item in value]
    if isinstance(value, dict):
        return {name: _no_surrogates(item) for name, item in value.items()}
    return value


def _body(article: Article) -> Iterator[str]:
    """The article as blocks that each end a line: title, standfirst, paragraphs with the subheadings before them."""
    if article.title:
        yield f"# {_heading(article.title)}\n"
    if article.standfirst:
        yield f"**{escaped(article.standfirst)}**\n"
    for block in blocks(article):
        yield f"## {_heading(block.text)}\n" if block.heading else escaped(block.text) + "\n"


def _heading(text: str) -> str:
    """A line of text for a heading: number signs at its end would be dropped."""
    line = re.sub(IN_LINE, r"\\\g<0>", _line(text))
    bare = line.rstrip("#")
    return line if bare == line else bare + "\\#" * (len(line) - len(bare))


def escaped(text: str) -> str:
    """A line of text that Markdown shows as it is."""
    line = re.sub(IN_LINE, r"\\\g<0>", _line(text))
    start = re.match(AT_START, line)
    if start is None:
        return line
    if start[0].isdigit():
        return line[: start.end()] + "\\" + line[start.end() :]
    return "\\" + line


def _line(text: str) -> str:
    """The text on one line, without the spaces around it."""
    return re.sub("[\r\n]+", " ", text).strip()


FORMAT = Format("md", ".md", record, joined_by("\n"), __doc__)
