"""Names in their parts: what can be told is told, all else stays in one piece."""

from __future__ import annotations

import pytest

from newsparse.write.person import Person, is_collective, person


@pytest.mark.parametrize(
    ("name", "language", "parts"),
    [
        ("Ada Lovelace", "en", ("Lovelace", "Ada")),
        ("Ada E Lovelace", "en", ("Lovelace", "Ada E")),
        ("J. R. Lovelace", None, ("Lovelace", "J. R.")),
        ("Jean DUPRÉ-VASSEUR", "fr", ("DUPRÉ-VASSEUR", "Jean")),
        ("Niamh O'Exampleain", "en", ("O'Exampleain", "Niamh")),
        # particles
        ("Ludwig van der Berg", "nl", ("Berg", "Ludwig", "van der")),
        ("Ursula von der Aue", "de", ("Aue", "Ursula", "von der")),
        ("Karl Maria zu Tal und Berg", "de", ("Tal und Berg", "Karl Maria", "zu")),
        ("Marie de la Motte", "fr", ("Motte", "Marie", "de la")),
        ("Jean d'Exemple", "fr", ("d'Exemple", "Jean")),
        ("João dos Exemplos", "pt", ("Exemplos", "João", "dos")),
        ("Robert De Example", "en", ("De Example", "Robert")),
        ("Alexander Van der Tal", "de", ("Van der Tal", "Alexander")),
        ("Bashar al-Example", "en", ("al-Example", "Bashar")),
        ("Bashar Al Example", "en", ("Al Example", "Bashar")),
        ("Omar bin Example", "en", ("Example", "Omar", "bin")),
        ("Al Example", "en", ("Example", "Al")),
        ("Van Example", "en", ("Example", "Van")),
        # what follows
        ("Martin Example Jr.", "en", ("Example", "Martin", "", "Jr.")),
        ("Martin Luther Example, Jr.", "en", ("Example", "Martin Luther", "", "Jr.")),
        ("Martin Example III", "en", ("Example", "Martin", "", "III")),
        # Spanish
        ("Ana Ejemplo Prueba", "es", ("Ejemplo Prueba", "Ana")),
        ("José Luis Ejemplo", "es", ("Ejemplo", "José Luis")),
        ("María José Ejemplo Prueba", "es", ("Ejemplo Prueba", "María José")),
        ("José Ejemplo y Prueba", "es", ("Ejemplo y Prueba", "José")),
        ("Carmen Ejemplo de Prueba", "es", ("Ejemplo de Prueba", "Carmen")),
        ("Juan Carlos de Prueba", "es", ("Prueba", "Juan Carlos", "de")),
        ("Ana Example Lovelace", "en", ("Lovelace", "Ana Example")),
        # the family first
        ("Példa Péter", "hu", ("Példa", "Péter")),
        ("Példa-Minta Anna Mária", "hu", ("Példa-Minta", "Anna Mária")),
        ("Péter Példa", "hu", ("Példa", "Péter")),
        ("山田 花子", "ja", ("山田", "花子")),
        ("王小明", "zh", ("王", "小明")),
        ("王小明", "zh-Hant", ("王", "小明")),
        ("欧阳小明", "zh", ("欧阳", "小明")),
        ("김영희", "ko", ("김", "영희")),
        ("남궁영희", "ko", ("남궁", "영희")),
        ("김 영희", None, ("김", "영희")),
        ("埃达·洛夫莱斯", "zh", ("洛夫莱斯", "埃达")),
        ("エイダ・ラブレス", "ja", ("ラブレス", "エイダ")),
        # other scripts
        ("Иван Примеров", "ru", ("Примеров", "Иван")),
        ("محمد نمونه", "fa", ("نمونه", "محمد")),
    ],
)
def test_parts(name: str, language: str | None, parts: tuple[str, ...]) -> None:
    assert person(name, language) == Person(*parts)


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("Reuters", "en"),
        ("Agence France-Presse", "fr"),
        ("The Associated Press", "en"),
        ("Example News Desk", "en"),
        ("Redaktion Example", "de"),
        ("Madonna", "en"),
        ("Ada Lovelace & Alan Turing", "en"),
        ("ada@paper.example", "en"),
        ("Channel 7", "en"),
        ("Smith John", "hu"),  # which is the family's?
        ("山田花子", "ja"),  # one sign, or two?
        ("山田", None),
        ("伊万", "zh-CN"),
        ("Wang Exampling", "en"),  # printed both ways round
        ("Примеров И.И.", "ru"),
        ("", "en"),
    ],
)
def test_what_stays_in_one_piece(name: str, language: str) -> None:
    assert person(name, language) == name


@pytest.mark.parametrize("name", ["Jr.", "van der", "y", "de", "· ·", "・", "van der Berg", "Jr. III", "A. B."])
def test_nothing_is_lost_of_an_odd_name(name: str) -> None:
    for language in (None, "es", "hu", "zh", "ja"):
        parts = person(name, language)
        words = [parts] if isinstance(parts, str) else list(parts)
        assert sorted(" ".join(words).split()) == sorted(name.split())


def test_agencies_are_no_persons() -> None:
    assert is_collective("dpa")
    assert is_collective("Example Times")
    assert not is_collective("Ada Lovelace")
