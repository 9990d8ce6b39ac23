"""BibTeX, as biblatex has it: ``@article`` with ``entrysubtype = {newspaper}``.

In UTF-8; what LaTeX would read as a command is escaped, a title keeps its capitals. ``date`` is as exact as the text
is, but for the time; ``year`` is for BibTeX of old. ``langid`` is the language, by the name that babel has for it
(``german``) where newsparse knows its words, else by its code. Names are ``van der Berg, Jan`` where their parts can be
told, else they stand in braces. The text of the article is not in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..article import Article
from ..languages import CODES, module
from .citation import OMITTED, citekey, distinct, on_one_line
from .format import Format, encodable
from .person import person

#: What LaTeX does not print as it stands. Braces are counted even behind a backslash: they need their names.
COMMANDS = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "`": r"\textasciigrave{}",
    **{sign: "\\" + sign for sign in "#$%&_"},
}

#: What LaTeX prints as one sign if it stands twice: dashes, quotes.
LIGATURES = re.compile(r"([-',<>])(?=\1)")

#: What an address cannot hold in braces.
NOT_IN_URL = re.compile(r"[\\{}\s]")


def record(article: Article, explain: bool = False) -> str:
    """An entry."""
    fields = {
        "entrysubtype": "newspaper",
        "title": "{" + latex(article.title) + "}" if article.title else None,
        "author": " and ".join(_name(name, article.language) for name in article.authors),
        "journal": latex(article.publisher),
        "date": (article.date or "")[:10],
        "year": (article.date or "")[:4],
        "pages": latex(article.page),
        "titleaddon": latex(article.section),
        "abstract": latex(article.standfirst),
        "keywords": latex(", ".join(article.keywords)),
        "langid": _language(article.language),
        "url": NOT_IN_URL.sub(lambda found: f"%{ord(found[0]):02X}", article.url) if article.url else None,
    }
    lines = (f",\n  {name} = {{{value}}}" for name, value in fields.items() if value)
    return encodable(f"@article{{{citekey(article)}{''.join(lines)}\n}}\n")


def _name(name: str, language: str | None) -> str:
    """A name as BibTeX has it: particle and family, a comma, the suffix, a comma, the given names."""
    parts = person(name, language)
    if isinstance(parts, str):
        return "{" + latex(parts) + "}"
    return ", ".join(filter(None, map(latex, (f"{parts.particle} {parts.family}", parts.suffix, parts.given))))


def _language(code: str | None) -> str | None:
    """The name of a language in babel, by which biblatex divides words; citation programs read it, too."""
    tongue = (code or "").partition("-")[0].lower()
    return str(module(tongue).NAME).lower() if tongue in CODES else latex(code)


def latex(text: str | None) -> str:
    """A text that LaTeX prints as it is."""
    escaped = re.sub(r"[\\{}~^`#$%&_]", lambda found: COMMANDS[found[0]], on_one_line(text or ""))
    return LIGATURES.sub(r"\1{}", escaped)


def frame(records: Iterable[str]) -> Iterator[str]:
    """The entries with blank lines between."""
    for number, record in enumerate(distinct(records, lambda record: record[len("@article{") : record.index(",")])):
        yield "\n" + record if number else record


FORMAT = Format("bibtex", ".bib", record, frame, __doc__, OMITTED)
