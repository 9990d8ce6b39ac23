"""Vertical text: one token a line, for corpus tools: CWB, Sketch Engine, NoSketch Engine.

Every article is a ``<text>`` with what is known of it as attributes, every paragraph a ``<p>``, every subheading a
``<head>``; a list in an attribute is divided by ``|``. Headline and standfirst are attributes, not texts of tokens; so
are ``place`` and ``agency`` of a dateline.

Tokens are the words of Unicode Standard Annex 29, but for the dictionaries that it asks for: letters, figures and marks
together; an apostrophe, a full stop or a middle dot between letters and a comma or a full stop between figures belong
to the word (*don't*, *l'école*, *3.14*, *1,000*), a hyphen does not. Every Chinese character is a token, and every run
of hiragana or of katakana. All other signs are tokens of their own.

``<``, ``>``, ``&`` and quotes are written as in XML (``cwb-encode -xsB``), so that no token is taken for a tag; what
XML cannot hold is replaced with U+FFFD, and a warning says so.
"""

from __future__ import annotations

import re
from functools import cache

from ..article import Article
from .body import Block, blocks
from .format import Format, joined_by
from .markup import attributes_of, escaped
from .markup import losses as xml_losses

HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
HIRAGANA = "\u3041-\u309f"
KATAKANA = "\u30a0-\u30ff\u31f0-\u31ff\uff66-\uff9f"

#: What stands between two letters of a word (MidLetter, MidNumLet), and between two figures (MidNum, MidNumLet).
BETWEEN_LETTERS = "'’.·:‧"
BETWEEN_FIGURES = "'’.,;٫٬"


@cache
def token() -> re.Pattern[str]:
    """What matches one token. Marks are of no class of ``re``: they are found once, in the basic plane."""
    word = f"[^\\W{HAN}{HIRAGANA}{KATAKANA}]"
    part = f"(?:{word}[{_marks()}\u200c\u200d]*)"
    inside = f"(?:[{BETWEEN_LETTERS}](?=[^\\W\\d_])(?<=[^\\W\\d_].)|[{BETWEEN_FIGURES}](?=\\d)(?<=\\d.))"
    return re.compile(f"{part}+(?:{inside}{part}+)*|[{HIRAGANA}]+|[{KATAKANA}]+|\\S[{_marks()}\ufe0f]*")


def _marks() -> str:
    """The combining marks, as ranges of a character class."""
    from itertools import groupby
    from unicodedata import category

    marks = [code for code in range(0x300, 0xFE30) if category(chr(code)).startswith("M")]
    runs = [[code for _, code in run] for _, run in groupby(enumerate(marks), lambda pair: pair[1] - pair[0])]
    return "".join(f"{chr(run[0])}-{chr(run[-1])}" for run in runs)


def tokens(text: str) -> list[str]:
    """The tokens of a text, in order; together they are all of it that is not white space."""
    return token().findall(text)


def record(article: Article, explain: bool = False) -> str:
    """An article, from tag to tag."""
    attributes = {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "standfirst": article.standfirst,
        "authors": "|".join(article.authors),
        "date": article.date,
        "updated": article.updated,
        "place": article.dateline.place if article.dateline else None,
        "agency": article.dateline.agency if article.dateline else None,
        "publisher": article.publisher,
        "section": article.section,
        "page": article.page,
        "language": article.language,
        "keywords": "|".join(article.keywords),
        "copyright": article.copyright,
        "url": article.url,
        "words": str(article.words),
    }
    return f"<text{attributes_of(attributes)}>\n{''.join(map(_block, blocks(article)))}</text>\n"


def _block(block: Block) -> str:
    """The tokens of a paragraph or a subheading, a line each, between its tags."""
    tag = "head" if block.heading else "p"
    lines = escaped("\n".join(tokens(block.text)))
    return f"<{tag}>\n{lines}\n</{tag}>\n" if lines else ""


def losses(article: Article) -> list[str]:
    """A warning if characters are replaced."""
    return xml_losses("vertical", article.title, *(block.text for block in blocks(article)))


OMITTED = ("index", "layout", "dateline.text", "dateline.date", "captions", "boilerplate", "warnings", "marks")

FORMAT = Format("vertical", ".vert", record, joined_by(""), __doc__, OMITTED, losses=losses)
