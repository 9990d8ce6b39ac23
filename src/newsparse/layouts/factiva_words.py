"""What Factiva says in the languages of its interface, and the lines that tell its articles apart.

English, German and Chinese are known from files, French from R's *tm.plugin.factiva*; the words of
the other interfaces are translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .layout import Check


class Interface(NamedTuple):
    """What Factiva says in one language: behind the word count, before the id, before the number of results."""

    words: tuple[str, ...]
    document: tuple[str, ...]
    results: tuple[str, ...]


INTERFACES = {
    "en": Interface(("words", "word"), ("Document",), ("Results Found",)),
    "de": Interface(("Wörter", "Wort"), ("Dokument",), ("Gefundene Ergebnisse", "Ergebnisse gefunden")),
    "fr": Interface(("mots", "mot"), ("Document",), ("Résultats trouvés", "Résultats")),
    "es": Interface(("palabras", "palabra"), ("Documento",), ("Resultados encontrados", "Resultados")),
    "it": Interface(("parole", "parola"), ("Documento",), ("Risultati trovati", "Risultati")),
    "nl": Interface(("woorden", "woord"), ("Document",), ("Gevonden resultaten", "Resultaten")),
    "pt": Interface(("palavras", "palavra"), ("Documento",), ("Resultados encontrados", "Resultados")),
    "zh": Interface(("字", "个字", "個字"), ("文件", "文档", "文檔"), ("找到的结果", "找到的結果", "找到结果")),
    "ja": Interface(("ワード", "語", "文字"), ("文書", "ドキュメント"), ("検索結果",)),
    "ru": Interface(("слов", "слова", "слово"), ("Документ",), ("Найдено результатов", "Результатов найдено")),
}


def _either(words: Iterator[str]) -> str:
    return "|".join(map(re.escape, sorted(set(words), key=lambda word: (-len(word), word))))


_WHITE = r"[ \t\xa0]"
_COUNT_WORDS = _either(word for interface in INTERFACES.values() for word in interface.words)
_RESULT_WORDS = _either(word for interface in INTERFACES.values() for word in interface.results)
#: In an id noughts fill up the source's code, of six characters at most, to eight; the day follows.
ID = r"[A-Za-z0-9]{1,6}0{2,7}(?:19|20)\d{6}[A-Za-z0-9]{9}"
CENTURIES = ("0020", "0019")
#: A word before an id → the pattern of both. One pattern for all words could not be searched for by its first letters.
IDS = {
    word: re.compile(rf"{word}{_WHITE}{{1,4}}{ID}{_WHITE}{{0,20}}(?=[\r\n]|\Z)")
    for word in sorted({word for interface in INTERFACES.values() for word in interface.document})
}
COUNTED = re.compile(rf"\d[\d.,'’\xa0\u202f ]{{0,12}}(?:{_COUNT_WORDS})")
COUNT = re.compile(
    rf"^{_WHITE}{{0,40}}(?P<count>{COUNTED.pattern}){_WHITE}{{0,20}}(?:\r\n|\r|\n)(?:{_WHITE}{{0,40}}(?:\r\n|\r|\n)){{0,3}}"
    r"(?=[^\r\n]{0,40}(?:1[89]|20)\d\d)",
    re.M,
)
_RESULTS = re.compile(rf"(?:{_RESULT_WORDS})[\s:\xa0]{{1,40}}(\d[\d.,]{{0,8}})")


def ids(text: str, start: int = 0) -> list[tuple[int, int]]:
    """The spans of the lines that close an article with its id, in order."""
    found = []
    for word, pattern in IDS.items():
        if word in text:
            found += [line.span() for line in pattern.finditer(text, start) if _begins_line(text, line.start())]
    return sorted(found)


def _begins_line(text: str, at: int) -> bool:
    """Whether nothing but a few blanks stands before an offset on its line."""
    before = text[max(0, at - 40) : at].rstrip(" \t\xa0")
    return before[-1] in "\r\n" if before else at < 40


class Summary(Check):
    """The search summary below the last article, and how many results it counts."""

    def __init__(self) -> None:
        self.found = 0
        self.last = ""

    def see(self, article: str) -> None:
        """Count an article; the summary may stand below it."""
        self.found += 1
        self.last = article

    def warnings(self) -> tuple[str, ...]:
        """A warning if the summary counts other than what is found."""
        for line in _RESULTS.finditer(self.last):
            number = int(re.sub(r"\D", "", line[1]))
            if number != self.found:
                return (f"the file announces {number} articles, {self.found} found",)
        return ()
