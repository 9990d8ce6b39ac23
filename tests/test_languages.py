"""The words of the languages: all of a shape, and told apart."""

from __future__ import annotations

import pytest

from newsparse.languages import CODES, KINDS, Phrases, fold, module, words
from newsparse.languages.calendar import MONTHS, WEEKDAYS
from newsparse.languages.detect import detect

#: A sentence or two in each language, written for this test.
TEXTS = {
    "en": "The harbour was closed for two days, and the boats that had left in the morning could not come back.",
    "de": "Der Hafen war zwei Tage lang geschlossen, und die Boote, die am Morgen ausgelaufen waren, kamen nicht zurück.",
    "fr": "Le port est resté fermé pendant deux jours, et les bateaux qui étaient partis le matin ne sont pas revenus.",
    "es": "El puerto estuvo cerrado durante dos días, y los barcos que habían salido por la mañana no pudieron volver.",
    "it": "Il porto è rimasto chiuso per due giorni, e le barche che erano partite la mattina non sono potute tornare.",
    "pt": "O porto esteve fechado durante dois dias, e os barcos que tinham saído de manhã não puderam voltar.",
    "nl": "De haven was twee dagen gesloten, en de boten die in de ochtend waren vertrokken konden niet terug naar huis.",
    "ru": "Порт был закрыт два дня, и лодки, которые вышли утром, не могли вернуться, потому что на море был шторм.",
    "uk": "Порт був закритий два дні, і човни, які вийшли вранці, не могли повернутися, бо на морі був шторм.",
    "tr": "Liman iki gün boyunca kapalı kaldı ve sabah çıkan tekneler, fırtına çok güçlü olduğu için geri dönemedi.",
    "az": "Liman iki gün bağlı qaldı və səhər çıxan qayıqlar geri qayıda bilmədi, çünki dənizdə çox güclü külək var idi.",
    "pl": "Port był zamknięty przez dwa dni, a łodzie, które wypłynęły rano, nie mogły wrócić, ponieważ na morzu wiało.",
    "cs": "Přístav byl dva dny zavřený a lodě, které vypluly ráno, se nemohly vrátit, protože na moři byl silný vítr.",
    "sv": "Hamnen var stängd i två dagar, och båtarna som hade gått ut på morgonen kunde inte komma tillbaka för vinden.",
    "no": "Havnen var stengt i to dager, og båtene som hadde gått ut om morgenen, kunne ikke komme tilbake til byen.",
    "da": "Havnen var lukket i to dage, og bådene, der var sejlet ud om morgenen, kunne ikke komme tilbage til byen.",
    "fi": "Satama oli suljettu kaksi päivää, ja veneet, jotka olivat lähteneet aamulla, eivät voineet palata, koska tuuli.",
    "ro": "Portul a fost închis timp de două zile, iar bărcile care au plecat dimineața nu s-au putut întoarce din cauza vântului.",
    "hu": "A kikötő két napig zárva volt, és a hajók, amelyek reggel indultak el, nem tudtak visszatérni, mert nagy volt a szél.",
    "el": "Το λιμάνι έμεινε κλειστό για δύο ημέρες και οι βάρκες που είχαν φύγει το πρωί δεν μπορούσαν να γυρίσουν στην πόλη.",
    "ar": "بقي الميناء مغلقا لمدة يومين، والقوارب التي خرجت في الصباح لم تتمكن من العودة إلى المدينة بسبب الرياح التي كانت قوية.",
    "fa": "بندر دو روز بسته بود و قایق‌هایی که صبح رفته بودند نتوانستند برگردند، زیرا باد در دریا بسیار شدید بود و این برای مردم خطر داشت.",
    "zh": "港口关闭了两天，早上出海的船只无法返回，因为海上的风太大了，渔民们只能在岛上等待。",
    "ja": "港は二日間閉鎖され、朝に出た船は戻ることができなかった。海の風がとても強かったからだと港長は話した。",
    "ko": "항구는 이틀 동안 폐쇄되었고, 아침에 나간 배들은 바람이 너무 강해서 돌아올 수 없었다고 항만장은 말했다.",
}  # fmt: skip

#: No language of ours, and nothing that is a text.
OTHERS = [
    pytest.param("Itheku livaliwe izinsuku ezimbili, futhi izikebhe eziphume ekuseni azikwazanga ukubuya.", id="zulu"),
    pytest.param("बंदरगाह दो दिन तक बंद रहा और सुबह निकली नावें तेज़ हवा के कारण वापस नहीं आ सकीं।", id="hindi"),
    pytest.param("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed eiusmod tempor incididunt.", id="lorem"),
    pytest.param("Port Amity", id="two words"),
    pytest.param("1,200 41 9 2021-06-21 13:05 --- *** 7", id="figures"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_the_same_names(code: str) -> None:
    language = module(code)
    assert isinstance(language.NAME, str)
    assert len(language.STOP.split()) >= 60
    for kind in KINDS:
        phrases = getattr(language, kind)
        assert isinstance(phrases, tuple), kind
        assert phrases, kind
        assert all(phrase and phrase == fold(phrase) for phrase in phrases), kind
        assert len(phrases) == len(set(phrases)), kind


@pytest.mark.parametrize("code", CODES)
def test_the_calendar_is_whole(code: str) -> None:
    assert set(MONTHS[code].values()) <= set(range(1, 13))
    assert set(WEEKDAYS[code].values()) == set(range(7))
    if code not in ("zh", "ja", "ko"):  # there a month is a number
        assert set(MONTHS[code].values()) == set(range(1, 13))


@pytest.mark.parametrize("code", CODES)
def test_a_sentence_tells_its_language(code: str) -> None:
    assert detect(TEXTS[code]) == code


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_in_no_language_of_ours_is_in_none(text: str) -> None:
    assert detect(text) is None


def test_the_longest_phrase_wins_and_ends_where_a_word_ends() -> None:
    phrases = Phrases(["read", "read more", "lesen sie auch"])
    assert phrases.opens("Read more: storm") == len("Read more")
    assert phrases.opens("READ on") == len("read")
    assert phrases.opens("Readers wrote") == 0
    assert phrases.opens("Read-only memory") == 0
    assert phrases.opens("They read more", 5) == len("They read more")


def test_case_and_length_of_letters_do_not_matter() -> None:
    phrases = Phrases(["istanbul haber"])
    assert phrases.opens("İSTANBUL HABER merkezi") == len("istanbul haber")
    assert fold("İI") == "ii"


def test_where_no_blanks_stand_a_phrase_ends_anywhere() -> None:
    phrases = Phrases(["写真", "記者"])
    assert phrases.opens("写真は港の様子") == 2
    assert phrases.found("3分で記者が書いた") == (3, 5)


def test_a_whole_text_is_a_phrase_or_not() -> None:
    phrases = Phrases(["home", "log in"])
    assert "Log In" in phrases
    assert "Log in now" not in phrases


def test_words_of_several_languages_are_together() -> None:
    both = words("de", "en")
    assert both.by.opens("Von Ada Quill") == 3
    assert both.by.opens("By Ada Quill") == 2
    assert words("en").by.opens("Von Ada Quill") == 0
