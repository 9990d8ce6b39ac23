"""E-mail: a message in a file, or a mailbox (mbox) of many.

Known by its header: ``From:`` and ``Date:`` or ``Subject:`` among lines that are all ``Name: value``, with a sign of
a mail program; or by the ``From `` line of a mailbox above one. What the header means, the standard library's
``email`` says. Of several parts the first plain text is the message; quoted-printable and base64 are decoded, and a
paragraph's mark covers the characters with which it was written. Base64 has no character that is one letter's own: of
four characters the first letter owns the first, the second the second, the third the rest. Quotes (``> ``) and the
signature below ``-- `` are boilerplate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.utils import getaddresses, parsedate_to_datetime

from ..article import Document, Mark
from ..blocks import Block, Line, blocks_of
from ..dates import read_date
from ..mark import mark, rule
from ..page import Page
from ..rules.caption import caption
from ..rules.end_mark import end_mark
from ..rules.language import language
from ..rules.notices import advert, copyright_line, separator, share, subscribe
from .layout import Header, Layout
from .lines import below_blank, groups, marks, open_lines
from .mime import Field, decoded, fields, part_of, plain_part, words_of

#: Fields that mail programs write, and hardly anybody else.
_MACHINE = frozenset(
    ["received", "message-id", "mime-version", "return-path", "delivered-to", "x-mailer", "content-type"]
)
#: Blank lines before a header; one file of our corpus has 255 blanks there.
_LEAD = re.compile(r"[\s\ufeff]{0,2000}+")
#: The line above a message in a mailbox.
ENVELOPE = re.compile(r"From \S{1,200} [^\r\n]{0,40}\d\d:\d\d[^\r\n]{0,40}(?:\r\n|\r|\n)")
_NEXT = re.compile(rf"(?>\r\n|\r|\n)[ \t]{{0,8}}(?:\r\n|\r|\n)(?={ENVELOPE.pattern}>?[!-9;-~]{{1,76}}:)")
#: A mailbox puts a > before a line of a message that opens with From.
_QUOTED = re.compile(r">(?!From )")
_ORIGINAL = "Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale"
_OUTLOOK = re.compile(rf"-{{3,10}} ?(?:{_ORIGINAL}) ?-{{3,10}}")
_SECONDS = re.compile(r"\d:\d\d:\d\d")
#: A line that introduces a quote has at most so many characters.
LONGEST_INTRODUCTION = 160
#: A signature below "--" without its blank has at most so many lines.
LONGEST_SIGNATURE = 12

_HEAD = (
    "From: Ada Quill <ada@example.org>\nDate: Thu, 19 Feb 2015 17:18:40 +1100\nSubject: Storm closes the harbour\n"
    "Message-ID: <1@example.org>\n"
)
_TEXT = "The harbour was closed on Monday after a storm of two days.\n"
_PLAIN = f"{_HEAD}\n{_TEXT}"
_PARTS = (
    f"{_HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n{_TEXT}\n--b\nContent-Type: text/html\n\n<p>\n--b--\n"
)


def recognise(text: str) -> bool:
    """Whether a text opens with a mail's header: who sent it, and when or about what."""
    at = _LEAD.match(text, 0).end()  # type: ignore[union-attr]  # it matches nothing, too
    envelope = ENVELOPE.match(text, at)
    found, body = fields(text, envelope.end() if envelope else at, len(text))
    if envelope and found:
        return True
    names = {field.name for field in found}
    closed = body >= len(text) or text[max(0, body - 1) : body] in ("\r", "\n")
    if "from" not in names or not closed:
        return False
    address = any("@" in field.value for field in found if field.name == "from")
    dated = "date" in names or "sent" in names
    return (dated and "subject" in names and (address or "to" in names)) or (
        (dated or "subject" in names) and not names.isdisjoint(_MACHINE)
    )


def split(text: str, begun: bool) -> list[int]:
    """Every message is an article. Only a file that opens with a ``From `` line holds several."""
    lead = _LEAD.match(text, 0).end()  # type: ignore[union-attr]
    return [found.end() for found in _NEXT.finditer(text)] if ENVELOPE.match(text, lead) else []


def header(message: str, index: int) -> Header:
    """What stands above the message's plain text: its header, and those of its parts."""
    part = plain_part(message, part_of(message, _header(message), len(message)))
    return Header(max(1, part.start)) if part else Header(len(message), ("the message has no plain text",))


def _header(text: str) -> int:
    """Where the header of a message begins: below white space and the line of its mailbox."""
    at = _LEAD.match(text, 0).end()  # type: ignore[union-attr]
    envelope = ENVELOPE.match(text, at)
    return envelope.end() if envelope else at


@rule("title", example=_PLAIN, not_example=_TEXT)
def mail_header(page: Page) -> Iterator[Mark]:
    """The fields of the header: Subject, From, Date, Keywords, Archived-At, Content-Language; the rest are labels.

    A value in encoded words is decoded, and its mark spans what is written. Of From only the name counts.
    """
    found, body = fields(page.text, _header(page.text), len(page.text))
    known: list[Mark] = []
    for field in found if body <= len(page.text) else []:
        known += _said(page, field)
    if found:
        yield from page.label(Block(0, found[-1].end, "", 0), known)


def _said(page: Page, field: Field) -> list[Mark]:
    """What a field says about the article."""
    span = field.value_start, field.value_start + len(field.value)
    value = words_of(field.value)
    if not value:
        return []
    if field.name == "subject":
        return [Mark("title", value, *span)]
    if field.name == "from":
        return list(_people(page, field, value))
    if field.name in ("date", "sent"):
        return list(_moment(page, field, value))
    if field.name == "keywords":
        return list(_keywords(field))
    if field.name == "archived-at":
        return [Mark("url", value.strip("<>"), *span)]
    return [Mark("language", value, *span)] if field.name == "content-language" and "," not in value else []


def _people(page: Page, field: Field, value: str) -> Iterator[Mark]:
    """The names of senders, without their addresses, each where it stands; encoded ones on the whole value."""
    names = [" ".join(name.split()) for name, _ in getaddresses([value])]
    at, end = field.value_start, field.value_start + len(field.value)
    for name in filter(None, names):
        start = page.text.find(name, at, end)
        if start >= 0:
            at = start + len(name)
            yield Mark("authors", name, start, at)
        else:
            address = page.text.find("<", at, end)
            stop = len(page.text[: address if address > at else end].rstrip())
            yield Mark("authors", name, at, stop)
            at = stop
        at += 0 if at >= end else len(page.text[at:end]) - len(page.text[at:end].lstrip(" \t\r\n"))


def _moment(page: Page, field: Field, value: str) -> Iterator[Mark]:
    """The moment in a Date field, with the offset that it states; ``-0000`` is UTC."""
    span = field.value_start, field.value_start + len(field.value)
    try:
        when = parsedate_to_datetime(value)
    except (TypeError, ValueError, IndexError, OverflowError):
        found = read_date(value, page.language)
        if found:
            yield Mark("date", found.iso, *span, found.warning)
        return
    iso = when.isoformat(timespec="seconds" if _SECONDS.search(value) else "minutes")
    if when.tzinfo is None:  # no zone, one that email does not know, or -0000
        named = read_date(value, page.language)
        iso = iso + "+00:00" if "-0000" in value else named.iso if named and named.iso else iso
    yield Mark("date", iso, *span)


def _keywords(field: Field) -> Iterator[Mark]:
    at = field.value_start
    for word in field.value.split(","):
        if word.strip():
            start = at + word.index(word.strip())
            yield Mark("keywords", words_of(word), start, start + len(word.strip()))
        at += len(word) + 1


@rule("label", example=_PARTS, not_example=_PLAIN)
def mail_parts(page: Page) -> Iterator[Mark]:
    """What is not the message's plain text: the headers of its parts, the lines that divide them, HTML, attachments.

    They are labels. A text in quoted-printable or base64 is decoded here and read by the same rules.
    """
    part = plain_part(page.text, part_of(page.text, _header(page.text), len(page.text)))
    start, end = (part.start, part.end) if part else (page.document.header, page.document.header)
    _, body = fields(page.text, _header(page.text), len(page.text))
    coded = decoded(page.text, part) if part else None
    inner: list[Mark] = []
    if coded and coded.text and not coded.text.isspace():
        document = Document("\n" + coded.text, header=1)
        for found in mark(document, TEXT_RULES):
            if found.end:
                span = coded.span(found.start - 1, found.end - 1)
                inner += [found._replace(start=span[0], end=span[1])] if span[0] < span[1] else []
    for piece in ((body, start), (end, len(page.text))):
        yield from page.label(Block(*piece, "", 0), [])
    if coded:
        yield from page.label(Block(start, end, "", 0), inner)


@rule("boilerplate", example=f"{_PLAIN}\nOn 3 May Alan wrote:\n> Is it open?\n", not_example=_PLAIN)
def mail_quote(page: Page) -> Iterator[Mark]:
    """Lines that another wrote: they begin with ``>``, and the line above them says who. So does Outlook's line."""
    lines = open_lines(page, page.document.header)
    for i, line in enumerate(lines):
        if i and _OUTLOOK.fullmatch(page.text, line.start, line.end):
            yield from marks("boilerplate", page.text, groups(page.text, lines[i:], below_blank))
            lines = lines[:i]
            break
    quoted = [i for i, line in enumerate(lines) if _QUOTED.match(page.text, line.start)]
    above = [i - 1 for i in quoted if i and i - 1 not in set(quoted[:i]) and _introduces(page.text, lines[i - 1])]
    yield from marks("boilerplate", page.text, [(lines[i].start, lines[i].end) for i in above])
    yield from marks("boilerplate", page.text, groups(page.text, [lines[i] for i in quoted], below_blank))


def _introduces(text: str, line: Line) -> bool:
    """Whether a line above a quote says who wrote it: it ends with a colon and begins a paragraph."""
    return text[line.end - 1] == ":" and line.end - line.start <= LONGEST_INTRODUCTION and line.breaks > 1


@rule("boilerplate", example=f"{_PLAIN}\n-- \nAda Quill\nExample News\n", not_example=f"{_PLAIN}\n--- - ---\n")
def mail_signature(page: Page) -> Iterator[Mark]:
    """What stands below the line ``-- `` (RFC 3676, 4.3), and that line itself."""
    lines = open_lines(page, page.document.header)
    for i, line in enumerate(lines):
        if page.text[line.start : line.end] == "--" and not line.indent:
            exact = page.text[line.end : line.end + 1] == " "
            if exact or len(lines) - i - 1 <= LONGEST_SIGNATURE:
                yield Mark("label", None, line.start, line.end)
                yield from marks("boilerplate", page.text, groups(page.text, lines[i + 1 :], below_blank))
                return


@rule("paragraph", example=_PLAIN, not_example=f"{_HEAD}\n")
def mail_text(page: Page) -> Iterator[Mark]:
    """The blocks of the message that no other rule has taken."""
    lines = open_lines(page, page.document.header)
    if not lines:
        return
    at = lines[0].start
    ends = {at + block.end for block in blocks_of(page.text[at : lines[-1].end])}
    yield from marks("paragraph", page.text, groups(page.text, lines, lambda before, line: before.end in ends))


TEXT_RULES = (
    mail_quote, mail_signature, end_mark, separator, copyright_line, caption, share, subscribe, advert, mail_text,
)  # fmt: skip
LAYOUT = Layout("e-mail", __doc__, recognise, split, (mail_header, mail_parts, *TEXT_RULES, language), header)
