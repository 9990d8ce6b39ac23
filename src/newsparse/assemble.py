"""Marks → Article. The marks are all there is: the same marks give the same article."""

from __future__ import annotations

from .article import SINGLE, Article, Document, Mark, Subheading, Value
from .page import LISTS


def assemble(document: Document, marks: tuple[Mark, ...]) -> Article:
    """The article that the accepted marks on a document amount to."""
    single: dict[str, Value] = {}
    lists: dict[str, list[str]] = {"authors": [], "keywords": []}
    many: dict[str, list[str]] = {"paragraph": [], "caption": [], "boilerplate": []}
    subheadings: list[Subheading] = []
    for mark in marks:
        value = mark.value
        if not mark.accepted or value is None:
            continue
        if mark.field in LISTS and isinstance(value, str):
            lists[mark.field].append(value)
        elif mark.field in SINGLE:
            single[mark.field] = value
        elif mark.field == "subheading":
            subheadings.append(Subheading(str(value), len(many["paragraph"])))
        elif mark.field in many:
            many[mark.field].append(str(value))
    warnings = (mark.warning for mark in marks if mark.accepted and mark.warning)
    return Article(
        document=document,
        marks=marks,
        authors=tuple(dict.fromkeys(lists["authors"])),
        keywords=tuple(dict.fromkeys(lists["keywords"])),
        paragraphs=tuple(many["paragraph"]),
        subheadings=tuple(subheadings),
        captions=tuple(many["caption"]),
        boilerplate=tuple(many["boilerplate"]),
        warnings=document.warnings + tuple(dict.fromkeys(warnings)),
        **single,  # type: ignore[arg-type]
    )
