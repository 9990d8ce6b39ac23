"""TEI P5: a ``TEI`` document for one article, a ``teiCorpus`` for more.

For editions and corpora. The header describes the source as a ``biblStruct``: the article as ``analytic``, the
newspaper as ``monogr``. The text has headline and standfirst as ``head``, byline and dateline in an ``opener``, a ``p``
for every paragraph, and a ``div`` with a ``head`` for every subheading. Times get the seconds that XML Schema asks for.

A character that XML cannot hold (a control character, NUL) is replaced with U+FFFD, and a warning says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from ..article import Article
from .body import blocks
from .format import Format
from .markup import attributes_of, element, escaped
from .markup import losses as xml_losses
from .moment import with_seconds

NAMESPACE = ' xmlns="http://www.tei-c.org/ns/1.0"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
OPEN = "<TEI"

#: The header of a corpus: what holds for all of its articles.
CORPUS_HEADER = """<teiHeader>
<fileDesc>
<titleStmt><title>News articles</title></titleStmt>
<publicationStmt><p>Made from plain text by newsparse.</p></publicationStmt>
<sourceDesc><p>Every article names its own source.</p></sourceDesc>
</fileDesc>
</teiHeader>
"""


def record(article: Article, explain: bool = False) -> str:
    """A document without its namespace, which a corpus has already."""
    lines = [
        OPEN + attributes_of({"xml:lang": article.language}) + ">",
        *_header(article),
        "<text>\n<body>",
        *_body(article),
        "</body>\n</text>\n</TEI>\n",
    ]
    return "\n".join(line for line in lines if line)


def _header(article: Article) -> Iterator[str]:
    """Who made the document, and what it is made from."""
    title = f"<title>{escaped(article.title or '')}</title>"
    authors = [element("author", name) for name in article.authors]
    yield "<teiHeader>\n<fileDesc>"
    yield f"<titleStmt>{title}{''.join(authors)}</titleStmt>"
    yield f'<extent><measure unit="words" quantity="{article.words}"/></extent>'
    yield "<publicationStmt><authority>newsparse</authority>" + element("idno", article.id, type="newsparse")
    if article.copyright:
        yield f"<availability>{element('p', article.copyright)}</availability>"
    yield "</publicationStmt>\n<sourceDesc>\n<biblStruct>\n<analytic>"
    yield title.replace("<title>", '<title level="a">') + "".join(authors)
    yield element("idno", article.url, type="URL")
    yield "</analytic>\n<monogr>"
    yield f'<title level="j">{escaped(article.publisher or "")}</title>\n<imprint>'
    yield element("biblScope", article.section, unit="section") + element("biblScope", article.page, unit="page")
    yield element("date", article.date, when=with_seconds(article.date)) or "<date/>"
    yield element("date", article.updated, type="updated", when=with_seconds(article.updated))
    yield "</imprint>\n</monogr>\n</biblStruct>\n</sourceDesc>\n</fileDesc>"
    yield from _profile(article)
    yield "</teiHeader>"


def _profile(article: Article) -> Iterator[str]:
    """Language and keywords."""
    terms = "".join(element("term", keyword) for keyword in article.keywords)
    language = element("language", article.language, ident=article.language)
    if terms or language:
        yield "<profileDesc>"
        yield f"<langUsage>{language}</langUsage>" if language else ""
        yield f"<textClass><keywords>{terms}</keywords></textClass>" if terms else ""
        yield "</profileDesc>"


def _body(article: Article) -> Iterator[str]:
    """The text; what follows a subheading is a division of its own."""
    yield "<div>"
    yield element("head", article.title, type="main")
    yield element("head", article.standfirst, type="sub")
    authors = ", ".join(element("docAuthor", name) for name in article.authors)
    byline = f"<byline>{authors}</byline>" if authors else ""
    dateline = element("dateline", article.dateline.text) if article.dateline else ""
    yield f"<opener>{byline}{dateline}</opener>" if byline or dateline else ""
    inside = False
    for block in blocks(article):
        if block.heading:
            yield "</div>\n<div>" if inside else "<div>"
            inside = True
        yield element("head" if block.heading else "p", block.text)
    yield "</div>" if inside else ""
    yield "</div>"


def losses(article: Article) -> list[str]:
    """A warning if characters are replaced."""
    dateline = article.dateline.text if article.dateline else None
    single = (article.title, article.standfirst, dateline, article.publisher, article.section, article.copyright)
    texts = (block.text for block in blocks(article))
    return xml_losses("tei", *single, *article.authors, *article.keywords, *texts)


def frame(records: Iterable[str]) -> Iterator[str]:
    """The document, or the corpus piece by piece; one record is looked ahead to know which."""
    stream = iter(records)
    first, second = next(stream, None), next(stream, None)
    if first is not None and second is None:
        yield DECLARATION + OPEN + NAMESPACE + first.removeprefix(OPEN)
        return
    yield f"{DECLARATION}<teiCorpus{NAMESPACE}>\n{CORPUS_HEADER}"
    yield from chain((each for each in (first, second) if each is not None), stream)
    yield "</teiCorpus>\n"


OMITTED = (
    "path", "index", "layout", "dateline.place", "dateline.agency", "dateline.date", "captions", "boilerplate",
    "warnings", "marks",
)  # fmt: skip

FORMAT = Format("tei", ".tei.xml", record, frame, __doc__, OMITTED, losses=losses)
