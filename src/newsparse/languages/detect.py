"""Which language a text is in, by its stop words."""

from __future__ import annotations

from functools import cache

from . import CODES, EAST_ASIA, fold, module

#: Mostly enough of a text to know its language, in characters, and what is looked at where it is not.
SAMPLES = (400, 1600)
#: Fewer words say nothing.
FEWEST_WORDS = 8
#: Of the words of running text at least this share, by weight, are stop words of its language.
LEAST_SHARE = 0.13
#: Languages that inflect have fewer stop words; then no other language may come near.
FAR_AHEAD, LEAST_ALONE = 3.0, 0.045
#: One word alone is an accident.
FEWEST_FOUND = 2.0
#: No text in another language has so large a share of English stop words; the others need not be loaded.
CLEARLY_ENGLISH = 0.25
#: The language is ahead of the next by this factor.
AHEAD = 1.15

#: Letters of which running text in these languages has many, and in no other; of a text at least this share.
OWN_LETTERS = (("ğı", ("tr", "az")), ("ə", ("az",)), ("їє", ("uk",)))
OWN_SHARE = 0.006

#: This share of a sample in a script of East Asia settles the language.
SCRIPT_SHARE = 0.15
KANA_SHARE = 0.05


def detect(text: str) -> str | None:
    """The code of the language that a text is in; None when unsure.

    A stop word counts the more, the fewer languages share it. A text in a language that is not
    supported has few stop words of any that is.
    """
    for size in SAMPLES:
        sample = text[:size]
        code = _east_asian(sample) or _by_stop_words(fold(sample).split(), _by_letters(sample))
        if code or len(text) <= size:
            return code
    return None


def _east_asian(sample: str) -> str | None:
    """Japanese, Korean or Chinese, told by the script."""
    if sample.isascii() or max(sample) < EAST_ASIA:
        return None
    solid = len(sample) - sample.count(" ") or 1
    kana = sum("\u3040" <= char <= "\u30ff" for char in sample) / solid
    hangul = sum("\uac00" <= char <= "\ud7af" for char in sample) / solid
    han = sum("\u4e00" <= char <= "\u9fff" for char in sample) / solid
    if kana > KANA_SHARE and kana + han > SCRIPT_SHARE:
        return "ja"
    if hangul > SCRIPT_SHARE:
        return "ko"
    return "zh" if han > SCRIPT_SHARE else None


def _by_letters(sample: str) -> tuple[str, ...]:
    """The languages that a text can be in by its letters."""
    codes: tuple[str, ...] = CODES
    if not sample.isascii():
        for letters, speakers in OWN_LETTERS:
            if sum(map(sample.count, letters)) >= OWN_SHARE * len(sample):
                codes = speakers
    return codes


def _by_stop_words(found: list[str], codes: tuple[str, ...]) -> str | None:
    """Which of some languages has the stop words that weigh most, if they weigh enough and clearly most."""
    if len(found) < FEWEST_WORDS:
        return None
    if sum(map(stop_words("en").__contains__, found)) >= CLEARLY_ENGLISH * len(found):
        return "en"
    table = _stop_words()
    weights = dict.fromkeys(CODES, 0.0)
    for word in found:
        for code, weight in table.get(word, ()):
            weights[code] += weight
    best = max(codes, key=weights.__getitem__)
    rival = max((code for code in codes if code != best), key=weights.__getitem__, default=best)
    next_best = weights[rival] if rival != best else 0.0
    if weights[best] >= FAR_AHEAD * next_best:
        return best if weights[best] >= max(FEWEST_FOUND, LEAST_ALONE * len(found)) else None
    if weights[best] < LEAST_SHARE * len(found):
        return None
    return best if weights[best] >= AHEAD * next_best or _says_more(best, rival, found) else None


def _says_more(best: str, rival: str, found: list[str]) -> bool:
    """Whether some words speak for a language and not for its rival, and none the other way: Danish and Norwegian."""
    ours, theirs = stop_words(best), stop_words(rival)
    return sum(word in ours and word not in theirs for word in found) >= FEWEST_FOUND and not any(
        word in theirs and word not in ours for word in found
    )


@cache
def stop_words(code: str) -> frozenset[str]:
    """The stop words of a language."""
    return frozenset(module(code).STOP.split())


@cache
def _stop_words() -> dict[str, tuple[tuple[str, float], ...]]:
    """Stop word → its languages, each with the word's weight: a word of one language weighs one."""
    languages: dict[str, list[str]] = {}
    for code in CODES:
        for word in dict.fromkeys(module(code).STOP.split()):
            languages.setdefault(word, []).append(code)
    return {word: tuple((code, len(codes) ** -0.5) for code in codes) for word, codes in languages.items()}
