"""What a stretch of text is: one ordered table of rules.

Rules speak in the order of the table, the most certain first. The first to speak about a field
settles it.
"""

from __future__ import annotations

from ..mark import Rule
from .body import paragraph, subheading
from .byline import byline, byline_below, other_byline
from .caption import caption, picture_text
from .dateline import dateline
from .dates import date_line, published, relative_date, updated
from .end_mark import end_mark
from .heading import heading
from .labels import labelled
from .language import language
from .name_alone import byword_alone, name_alone, name_by_date
from .notices import (
    about_author,
    advert,
    comments,
    contact,
    contributors,
    copyright_line,
    correction,
    menu,
    reading_time,
    related,
    separator,
    share,
    subscribe,
)
from .title import repeated_title, standfirst, title

RULES: tuple[Rule, ...] = (
    labelled,
    heading,
    separator,
    updated,
    published,
    byline,
    byword_alone,
    dateline,
    date_line,
    relative_date,
    end_mark,
    copyright_line,
    caption,
    name_by_date,
    byline_below,
    other_byline,
    share,
    subscribe,
    related,
    advert,
    comments,
    menu,
    reading_time,
    contributors,
    correction,
    contact,
    about_author,
    title,
    repeated_title,
    name_alone,
    standfirst,
    picture_text,
    subheading,
    paragraph,
    language,
)
