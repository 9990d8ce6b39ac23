"""The record as a JSON Schema, with what each field means."""

from __future__ import annotations

from typing import Any

from .article import COLUMNS, FIELDS

TEXT = {"type": "string"}
TEXT_OR_NULL = {"type": ["string", "null"]}
TEXTS = {"type": "array", "items": TEXT}
NUMBER = {"type": "integer", "minimum": 0}

DATE = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$"
DATE_OR_NULL = {"type": ["string", "null"], "pattern": DATE}

DATELINE = {
    "type": ["object", "null"],
    "properties": {
        "text": TEXT | {"description": "The dateline as printed."},
        "place": TEXT_OR_NULL | {"description": "The place, in the text's spelling."},
        "agency": TEXT_OR_NULL | {"description": "The news agency it names."},
        "date": DATE_OR_NULL | {"description": "ISO 8601, only where the dateline states the year."},
    },
    "required": ["text", "place", "agency", "date"],
    "additionalProperties": False,
}

SUBHEADING = {
    "type": "object",
    "properties": {
        "text": TEXT | {"description": "The subheading."},
        "before": NUMBER | {"description": "It stands before the paragraph of this number, from 0."},
    },
    "required": ["text", "before"],
    "additionalProperties": False,
}

MARK = {
    "type": "object",
    "properties": {
        "field": {"enum": sorted(FIELDS), "description": "What the stretch of text was taken for."},
        "value": {"description": "What the field gets; null covers the text and settles nothing."},
        "start": NUMBER | {"description": "Where it begins, in characters of the article's text, from 0."},
        "end": NUMBER | {"description": "Where it ends, exclusive."},
        "line": {"type": "integer", "minimum": 1, "description": "The line of the file on which it begins, from 1."},
        "rule": TEXT | {"description": "The rule that said so."},
        "accepted": {"type": "boolean", "description": "False where the field was settled before."},
    },
    "required": ["field", "value", "start", "end", "line", "rule", "accepted"],
    "additionalProperties": False,
}

#: Every field of the record: its shape and what it means.
PROPERTIES: dict[str, tuple[dict[str, Any], str]] = {
    "id": (
        {"type": "string", "pattern": "^sha256:[0-9a-f]{16}$"},
        "The hash of the normalised title and paragraphs: the same article has the same id in any file, order or run.",
    ),
    "path": (TEXT_OR_NULL, "The file as it was named; relative to the folder for convert, - for standard input."),
    "index": (NUMBER, "The article's place in its file, from 0."),
    "layout": (TEXT, "The layout that read the file."),
    "title": (TEXT_OR_NULL, "The headline."),
    "standfirst": (TEXT_OR_NULL, "The summary line under the headline."),
    "authors": (TEXTS, "The names of the authors, without by-words, roles, agencies and addresses."),
    "date": (DATE_OR_NULL, "When it was published: ISO 8601, as exact as the text is."),
    "updated": (DATE_OR_NULL, "When it was last changed: ISO 8601, as exact as the text is."),
    "dateline": (DATELINE, "Where and when it was filed, and by which agency."),
    "publisher": (TEXT_OR_NULL, "The newspaper, agency or site."),
    "section": (TEXT_OR_NULL, "The section or rubric."),
    "page": (TEXT_OR_NULL, "The page in print, as stated."),
    "language": (TEXT_OR_NULL, "A BCP 47 code."),
    "keywords": (TEXTS, "The keywords that the text states."),
    "paragraphs": (TEXTS, "The article's own prose and nothing else, unwrapped, a string for each paragraph."),
    "subheadings": ({"type": "array", "items": SUBHEADING}, "The headings inside the text."),
    "captions": (TEXTS, "The captions of pictures."),
    "boilerplate": (TEXTS, "What stood on the page and is not the article."),
    "copyright": (TEXT_OR_NULL, "The copyright notice."),
    "url": (TEXT_OR_NULL, "The address that the text states."),
    "words": (NUMBER, "The number of words in the paragraphs."),
    "warnings": (
        TEXTS,
        "What to be careful with: a fallback encoding, an ambiguous date, a count that does not match.",
    ),
    "marks": (
        {"type": "array", "items": MARK},
        "With --explain: every stretch of the text, what it was taken for, and by which rule.",
    ),
}


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of one record, as ``json`` and ``jsonl`` write it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newsparse article",
        "description": "One news article. What the text does not state is null or an empty list, never invented.",
        "type": "object",
        "properties": {name: shape | {"description": meaning} for name, (shape, meaning) in PROPERTIES.items()},
        "required": list(COLUMNS),
        "additionalProperties": False,
    }
