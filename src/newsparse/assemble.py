"""Marks → Article. The marks are all there is: the same marks give the same article."""

from __future__ import annotations

from .article import SINGLE, Article, Document, Mark, Subheading, Value


def assemble(document: Document, marks: tuple[Mark, ...]) -> Article:
    """The article that the accepted marks on a document amount to."""
    texts: dict[str, list[str]] = {"paragraph": [], "authors": [], "boilerplate": [], "caption": [], "keywords": []}
    single: dict[str, Value] = {}
    subheadings: list[Subheading] = []
    warnings: list[str] = []
    for field, value, _, _, warning, _, accepted in marks:
        if not accepted:
            continue
        if warning:
            warnings.append(warning)
        if value is None:
            continue
        if field in texts:
            texts[field].append(str(value))
        elif field == "subheading":
            subheadings.append(Subheading(str(value), len(texts["paragraph"])))
        elif field in SINGLE:
            single[field] = value
    return Article(
        document=document,
        marks=marks,
        authors=tuple(dict.fromkeys(texts["authors"])),
        keywords=tuple(dict.fromkeys(texts["keywords"])),
        paragraphs=tuple(texts["paragraph"]),
        subheadings=tuple(subheadings),
        captions=tuple(texts["caption"]),
        boilerplate=tuple(texts["boilerplate"]),
        warnings=document.warnings + tuple(dict.fromkeys(warnings)),
        **single,  # type: ignore[arg-type]
    )
