"""Where a dispatch was filed, at the head of its text."""

from __future__ import annotations

from collections.abc import Iterator

from ..article import Dateline, Mark
from ..blocks import Block
from ..datelines import Parts, is_capitals, read_agency, read_dateline
from ..dates import find_dates
from ..languages import first_word
from ..mark import rule
from ..page import Page
from ..prose import score
from .credit_marks import credit_marks

__all__ = ["dateline", "read_dateline"]

#: A dateline stands in one of the first blocks of the page or of the article's text.
FIRST_BLOCKS = 3
#: With neither day nor agency, a place has at most this many words, and a sentence of so many points follows.
FEW_WORDS, SENTENCE = 4, 2
#: The letters of a word by which a place is known again in the text.
LONG_WORD = 4

#: Words in capitals that open a text and are no place; folded.
OPENERS = frozenset((
    "advert", "advertisement", "alert", "analysis", "announcement", "attention", "breaking", "clarification",
    "column", "comment", "commentary", "corrected", "correction", "dear", "developing", "disclaimer", "editor",
    "editorial", "editors", "essay", "exclusive", "explainer", "fact", "factbox", "feature", "gallery",
    "important", "interview", "latest", "live", "more", "news", "note", "notice", "obituary", "opinion",
    "photo", "photos", "picture", "pictures", "podcast", "poll", "press", "profile", "quiz", "read", "recipe",
    "reminder", "reportage", "review", "spoiler", "sponsored", "summary", "timeline", "tip", "tips", "update",
    "updated", "urgent", "video", "warning", "watch",
    "achtung", "analyse", "anzeige", "eilmeldung", "exklusiv", "glosse", "hinweis", "kommentar", "liveticker",
    "meinung", "reportage", "umfrage", "wichtig",
    "avis", "communiqué", "enquête", "entretien", "exclusif", "tribune", "vidéo",
    "análisis", "atención", "aviso", "exclusiva", "nota", "opinión", "urgente", "vídeo",
    "attenzione", "avviso", "esclusiva", "ultim", "análise", "atenção", "exclusivo", "opinião", "exclusief", "opgelet",
    "внимание", "видео", "мнение", "обновлено", "срочно", "эксклюзив", "dikkat", "özel", "uwaga",
))  # fmt: skip
#: Cities whose papers close a dateline with a colon.
COLON_CITIES = frozenset((
    "AHMEDABAD", "AMRITSAR", "BANGALORE", "BANGKOK", "BENGALURU", "BHOPAL", "BHUBANESWAR", "CHANDIGARH", "CHENNAI",
    "COIMBATORE", "COLOMBO", "DEHRADUN", "DHAKA", "FAISALABAD", "GEORGE TOWN", "GURGAON", "GURUGRAM", "GUWAHATI",
    "HYDERABAD", "INDORE", "IPOH", "ISLAMABAD", "JAIPUR", "JAMMU", "JOHOR BARU", "KANPUR", "KARACHI", "KATHMANDU",
    "KOCHI", "KOLKATA", "KOTA KINABALU", "KUALA LUMPUR", "KUCHING", "LAHORE", "LUCKNOW", "LUDHIANA", "MADURAI",
    "MANGALURU", "MUMBAI", "MUZAFFARABAD", "NAGPUR", "NEW DELHI", "NOIDA", "PATNA", "PESHAWAR", "PETALING JAYA",
    "PUNE", "PUTRAJAYA", "QUETTA", "RAIPUR", "RANCHI", "RAWALPINDI", "SHAH ALAM", "SHIMLA", "SINGAPORE", "SRINAGAR",
    "SURAT", "THIRUVANANTHAPURAM", "VARANASI", "VIJAYAWADA", "VISAKHAPATNAM",
))  # fmt: skip


@rule("dateline", example="BERLIN, May 3 (dpa) – The river rose again.", not_example="Berlin – that is where it began.")
def dateline(page: Page) -> Iterator[Mark]:
    """A place at the head of the text, in capitals or with an agency, closed by a dash.

    ``NEW YORK, March 4 - ``, ``Berlin (dpa) – ``, ``ОМСК, 5 мая. /ТАСС/. ``, ``【ソウル共同】``: an agency's
    bracket, a colon or a full stop may close it as well. It stands on a line of its own or before the
    first sentence. With neither day nor agency the place must be in capitals and a sentence must
    follow; where an agency stands alone in brackets, there is no place. The place keeps its spelling;
    the date counts only with its year, and is the article's where a time follows it behind the dash.
    Whom an agency of East Asia names behind it is an author.
    """
    first = page.run[0]
    for block in page.open:
        if block.index >= first + FIRST_BLOCKS:
            return
        if block.index < FIRST_BLOCKS or block.index >= first - 1:
            parts = read_dateline(block.text) or read_agency(block.text)
            if parts and _is_certain(page, block, parts):
                yield _mark(page, block, parts)
                yield from _people(page, block, parts)
                return


def _is_certain(page: Page, block: Block, parts: Parts) -> bool:
    """Whether what looks like a dateline is one: an agency or a day says so, or capitals do."""
    if parts.agency:
        return True
    capitals = is_capitals(parts.place)
    if first_word(parts.place) in OPENERS:
        return False
    colon = block.text[: parts.length].rstrip().endswith(":")
    if parts.day:
        return capitals or (block.index > 0 and not colon)
    rest = block.text[parts.length :]
    if not capitals or len(parts.place.split()) > FEW_WORDS or rest[:1].islower() or score(rest) <= SENTENCE:
        return False
    return not colon or parts.place in COLON_CITIES or _is_known(page, parts.place)


def _is_known(page: Page, place: str) -> bool:
    """Whether the text speaks of a place, and nobody else is announced in its manner.

    Before a colon may stand anything that is in capitals, even who speaks in an interview.
    """
    words = [word.title() for word in place.rstrip(".").split() if len(word) >= LONG_WORD]
    return bool(words) and all(word in page.text for word in words) and page.text.count(place + ":") == 1


def _mark(page: Page, block: Block, parts: Parts) -> Mark:
    length = parts.length
    for date in page.dates(block) if parts.day else ():
        if 0 < date.start < length < date.end:
            length = len(block.text[: date.start].rstrip(" ,"))
    text = block.text[:length].rstrip()
    dates = find_dates(text, page.language)
    value = Dateline(text, parts.place or None, parts.agency, dates[0].iso if dates else None)
    return page.mark("dateline", value, block, (0, len(text)))


def _people(page: Page, block: Block, parts: Parts) -> Iterator[Mark]:
    """Authors, and labels for what stands around them, behind a dateline."""
    if parts.people:
        behind = Block(page.at(block, parts.length), page.at(block, parts.end - 1) + 1, block.text, block.index)
        yield from page.label(behind, credit_marks(page, block, parts.people))
