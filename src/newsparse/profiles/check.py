"""A layout tried on texts: what it would find, and which labels nobody has named."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..article import COLUMNS, Article
from ..assemble import assemble
from ..layouts import Layout
from ..mark import mark
from .finding import labels_of, lines_in
from .layout import Profile

#: Columns that say nothing about what was found.
ALWAYS = frozenset(("id", "path", "index", "layout", "words", "warnings", "boilerplate"))

#: What a line is that no label has named.
UNNAMED = frozenset(("paragraph", "boilerplate", "subheading", "standfirst", "caption"))

_LABEL = re.compile(r"(?P<label>[^\W\d_][\w/()&'’-]{0,30}(?: [\w/()&'’-]{1,30}){0,4}) ?[:：](?:\s|$)")


@dataclass
class Finding:
    """What a layout finds in a text: articles, labels, filled fields and warnings, each with how often.

    ``unlabelled`` are words before a colon at the head of a line that was not read as a label.
    """

    recognised: bool
    articles: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    fields: Counter[str] = field(default_factory=Counter)
    unlabelled: Counter[str] = field(default_factory=Counter)
    warnings: Counter[str] = field(default_factory=Counter)


def check(text: str, layout: Layout) -> Finding:
    """Try a layout on the text of a file, whether it recognises it or not."""
    finding = Finding(layout.recognise(text))
    for document in layout.documents((text,), None, ()):
        article = assemble(document, mark(document, layout.rules))
        finding.articles += 1
        finding.fields.update(name for name in COLUMNS if name not in ALWAYS and getattr(article, name))
        finding.warnings.update(article.warnings)
        if isinstance(layout, Profile):
            finding.labels.update(label.name for label in labels_of(document.text, layout.data))
        finding.unlabelled.update(_unlabelled(article))
    finding.fields = Counter({name: finding.fields[name] for name in COLUMNS if finding.fields[name]})
    return finding


def _unlabelled(article: Article) -> Iterator[str]:
    """What stands before a colon at the head of a line that was taken for text or for nothing."""
    starts = [mark.start for mark in article.marks]
    for line in lines_in(article.document.text):
        found = _LABEL.match(line[0].strip())
        if found:
            at = bisect_right(starts, line.end() - len(line[0].lstrip())) - 1
            if at >= 0 and article.marks[at].field in UNNAMED:
                yield " ".join(found["label"].split())
