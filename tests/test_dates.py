"""Dates: every form in every language, what is no date, what is doubtful, and how long it takes."""

from __future__ import annotations

import datetime
import sys
import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import languages
from newsparse.dates import FoundDate, find_dates, is_relative, month_first_in, read_date
from newsparse.dates.calendars import number, solar_day
from newsparse.dates.names import month_between
from newsparse.dates.times import plain_time, time_after
from newsparse.languages.calendar import MONTHS, WEEKDAYS

#: Language, the date as printed, its value. The date is found with exactly these characters.
FOUND = [
    # computers
    (None, "2021-06-21", "2021-06-21"),
    (None, "2021-06-21T13:05", "2021-06-21T13:05"),
    (None, "2021-06-21T13:05:00+02:00", "2021-06-21T13:05:00+02:00"),
    (None, "2021-06-21T13:05:00.123Z", "2021-06-21T13:05:00+00:00"),
    (None, "2021-06-21 13:05:00 +00:00", "2021-06-21T13:05:00+00:00"),
    (None, "2015-03-19 2:10:54 -0400", "2015-03-19T02:10:54-04:00"),
    (None, "2021/06/21", "2021-06-21"),
    (None, "2021.06.21", "2021-06-21"),
    (None, "26-FEB-1987 15:01:01.79", "1987-02-26T15:01:01"),
    (None, "2021-Jun-21", "2021-06-21"),
    (None, "2021 June 21", "2021-06-21"),
    # numbers
    (None, "21.06.2021", "2021-06-21"),
    (None, "21.6.2021", "2021-06-21"),
    (None, "14. 01. 2020", "2020-01-14"),
    (None, "21/06/2021", "2021-06-21"),
    (None, "06/21/2021", "2021-06-21"),
    (None, "21 / 06 / 2021", "2021-06-21"),
    (None, "21-06-2021", "2021-06-21"),
    (None, "4.4.18 | 13:05", "2018-04-04T13:05"),
    (None, "13:05 4.4.98", "1998-04-04T13:05"),
    # English
    ("en", "21 June 2021", "2021-06-21"),
    ("en", "21st of June, 2021", "2021-06-21"),
    ("en", "June 21, 2021", "2021-06-21"),
    ("en", "JUNE 21ST, 2021", "2021-06-21"),
    ("en", "Jun. 21 2021", "2021-06-21"),
    ("en", "Monday the 21st of June, 2021", "2021-06-21"),
    ("en", "Monday, June 21, 2021 at 1:05 p.m. EDT", "2021-06-21T13:05-04:00"),
    ("en", "Mon, 21 Jun 2021 13:05:00 +0200", "2021-06-21T13:05:00+02:00"),
    ("en", "June 21, 2021 | 12:05am", "2021-06-21T00:05"),
    ("en", "June 21, 2021, 12:05 PM", "2021-06-21T12:05"),
    ("en", "June 21, 2021 - 5 pm", "2021-06-21T17:00"),
    ("en", "13:05, 21 June 2021", "2021-06-21T13:05"),
    ("en", "1:05pm, Monday 21 June 2021", "2021-06-21T13:05"),
    ("en", "10:00 a.m. EST, January 5, 2020", "2020-01-05T10:00-05:00"),
    ("en", "13:05 21.06.2021", "2021-06-21T13:05"),
    ("en", "21 June 2021 1305 GMT", "2021-06-21T13:05+00:00"),
    ("en", "14/04/2020 at 3:00 pm", "2020-04-14T15:00"),
    # German
    ("de", "21. Juni 2021, 15:42 Uhr", "2021-06-21T15:42"),
    ("de", "21. Juni 2021 um 15.42 Uhr", "2021-06-21T15:42"),
    ("de", "28.07.2019, 15 Uhr", "2019-07-28T15:00"),
    ("de", "Montag, den 21. Juni 2021", "2021-06-21"),
    ("de", "Mittwoch 31. August 2011", "2011-08-31"),
    ("de", "Mo., 21. Jänner 2019, 15:42 Uhr MEZ", "2019-01-21T15:42+01:00"),
    ("de", "27. Februar 2012 Montag 9:50 PM GMT+1", "2012-02-27T21:50+01:00"),
    # French, Spanish, Italian, Portuguese, Romanian
    ("fr", "17 mai 2003", "2003-05-17"),
    ("fr", "1er mai 2003 à 17h34", "2003-05-01T17:34"),
    ("fr", "lundi 21 févr. 2022 à 17 h 34", "2022-02-21T17:34"),
    ("fr", "le mercredi 15 mai 2019 à 08h07"[3:], "2019-05-15T08:07"),
    ("es", "21 de junio de 2021", "2021-06-21"),
    ("es", "04 mayo de 2022 | 01:10", "2022-05-04T01:10"),
    ("es", "lunes, 21 de junio del 2021 a las 13:05 h", "2021-06-21T13:05"),
    ("es", "21/jun/2021", "2021-06-21"),
    ("es", "3 ago 2021", "2021-08-03"),
    ("es", "21 de junio de 2021, 1:05 p. m.", "2021-06-21T13:05"),
    ("it", "lunedì 21 giugno 2021 alle ore 13.05", "2021-06-21T13:05"),
    ("it", "1º maggio 2021", "2021-05-01"),
    ("pt", "21 de jun. de 2021 às 13h05", "2021-06-21T13:05"),
    ("pt", "segunda-feira, 21 de Junho de 2021", "2021-06-21"),
    ("pt", "04/05/2022 05:49", "2022-05-04T05:49"),
    ("ro", "luni, 21 iunie 2021, ora 13:05", "2021-06-21T13:05"),
    # Dutch and the North
    ("nl", "maandag 21 juni 2021 om 13:05 uur", "2021-06-21T13:05"),
    ("nl", "21 mrt. 2021", "2021-03-21"),
    ("sv", "måndag den 21 juni 2021 kl. 13.05", "2021-06-21T13:05"),
    ("sv", "söndag 2 augusti 2026", "2026-08-02"),
    ("no", "mandag 21. juni 2021 kl. 13:05", "2021-06-21T13:05"),
    ("da", "torsdag 06. feb 2025 17:25", "2025-02-06T17:25"),
    ("fi", "maanantai 21. kesäkuuta 2021", "2021-06-21"),
    ("fi", "21.6.2021 klo 13.05", "2021-06-21T13:05"),
    ("fi", "21.6.2021 13.05", "2021-06-21T13:05"),
    # the East
    ("ru", "21 июня 2021 г., 13:05", "2021-06-21T13:05"),
    ("ru", "понедельник, 21 июня 2021 в 13:05 МСК", "2021-06-21T13:05+03:00"),
    ("uk", "21 червня 2021", "2021-06-21"),
    ("uk", "21 червня 2021 року о 13:05", "2021-06-21T13:05"),
    ("pl", "poniedziałek, 21 czerwca 2021 r., godz. 13:05", "2021-06-21T13:05"),
    ("pl", "19.04.2026 19:45", "2026-04-19T19:45"),
    ("cs", "pondělí 21. června 2021", "2021-06-21"),
    ("cs", "po 21. 6. 2021, 13:05"[3:], "2021-06-21T13:05"),
    ("hu", "2021. június 21.", "2021-06-21"),
    ("hu", "2021. jún. 21., 13:05", "2021-06-21T13:05"),
    ("hu", "2021. 06. 21. 13:05", "2021-06-21T13:05"),
    ("hu", "2021.06.21.", "2021-06-21"),
    ("tr", "21 Haziran 2021 Pazartesi", "2021-06-21"),
    ("tr", "03.07.2024 - 18:24", "2024-07-03T18:24"),
    ("tr", "21 MAYIS 2021", "2021-05-21"),
    ("az", "bazar ertəsi, 21 iyun 2021", "2021-06-21"),
    ("el", "Δευτέρα, 21 Ιουνίου 2021, 1:05 μ.μ.", "2021-06-21T13:05"),
    # right to left
    ("ar", "21 يونيو 2021", "2021-06-21"),
    ("ar", "الاثنين ٢١ يونيو ٢٠٢١ - ١٣:٠٥", "2021-06-21T13:05"),
    ("ar", "21 حزيران/يونيو 2021", "2021-06-21"),
    ("ar", "21 كانون الثاني 2021", "2021-01-21"),
    ("ar", "21 كانون الثاني (يناير) 2021", "2021-01-21"),
    ("ar", "11 ذو القعدة 1442 هـ", None),
    ("fa", "۲۱ ژوئن ۲۰۲۱", "2021-06-21"),
    ("fa", "۳۱ خرداد ۱۴۰۰", "2021-06-21"),
    ("fa", "۱۴۰۰/۰۳/۳۱ ساعت ۱۳:۰۵", "2021-06-21T13:05"),
    ("fa", "۱۲ خرداد ۱۳۱۰", None),
    # East Asia
    ("zh", "2021年6月21日", "2021-06-21"),
    ("zh", "2024年04月24日23:52", "2024-04-24T23:52"),
    ("zh", "2021年6月21日星期一 下午1时05分", "2021-06-21T13:05"),
    ("zh", "二〇二一年六月二十一日", "2021-06-21"),
    ("zh", "民國110年6月21日", "2021-06-21"),
    ("ja", "2021年6月21日 13時05分", "2021-06-21T13:05"),
    ("ja", "2021年6月21日(月)", "2021-06-21"),
    ("ja", "２０２１年６月２１日（月曜日）午後１時５分", "2021-06-21T13:05"),
    ("ja", "令和3年6月21日", "2021-06-21"),
    ("ja", "令和元年五月一日", "2019-05-01"),
    ("ja", "平成31年4月30日", "2019-04-30"),
    ("ja", "昭和64年1月7日", "1989-01-07"),
    ("ja", "昭和70年1月7日", None),
    ("ja", "2025/1/21 20:50", "2025-01-21T20:50"),
    ("ko", "2021년 6월 21일", "2021-06-21"),
    ("ko", "2021년 6월 21일 (월) 오후 1:05", "2021-06-21T13:05"),
    ("ko", "2021.06.21. 13:05", "2021-06-21T13:05"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "date", "iso"), FOUND)
def test_a_date_is_found_with_all_its_characters(language: str | None, date: str, iso: str | None) -> None:
    assert find_dates(date, language) == [FoundDate(0, len(date), iso, None)]


@pytest.mark.parametrize(("language", "date", "iso"), FOUND)
def test_a_date_is_found_inside_a_line(language: str | None, date: str, iso: str | None) -> None:
    assert find_dates(f"| {date} |", language) == [FoundDate(2, 2 + len(date), iso, None)]


def test_every_language_has_a_date_above() -> None:
    assert {language for language, _, _ in FOUND} >= set(languages.CODES)


NO_DATE = [
    "COVID-19", "COVID-19 May 2020", "1,200 soldiers", "Page 12, column 3", "May Smith", "44-day war in 2020",
    "Vol. 7 No. 3",
    "Q3 2021", "12:30", "in 2000 um 4,5 Prozent", "10-12-14 votes", "1/2/3", "192.168.2001.1", "+49 30 12 06 2021",
    "2019-20 season", "ISBN 978-3-16-148410-0", "version 1.12.2021.5", "June 2021", "30 mars", "$21.06.2021",
    "9/11", "24/7",
    "dpa:240516-99-53606/3", "https://example.org/2021/06/21/title", "https://example.org/a?d=2021-06-21&b",
    "news/2021/06/21/title", "2021/06/21/title", "photo_2021-06-21.jpg", "2021-06-21.txt", "mail-2021-06-21-a",
    "30 February 2021",
    "31.06.2021", "2021-02-30", "21 June 1621", "21 June 2321", "4.4.18", "12 out 2020", "3 ago 2020",
    "He won in 2020. May 5 was warm.",
    "21 Mayor 2021", "21 June and July 2021", "20-21 June 2021", "1.21 June 2021", "12345678901234567890",
    "2021-13-01",
    "13/13/2021", "21 June/July 2021", "100% of 2021", "令和2021", "year 2021, 30 people", "21\nJune 2021",
    "2021年13月1日",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_DATE)
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text) == []
    assert find_dates(text, "en") == []


#: The text, the characters of its dates, their values.
WITHIN = [
    ("Lesotho TimesNovember 21, 2025", ["November 21, 2025"], ["2025-11-21"]),
    ("Zeitung2024.03.31 19:59", ["2024.03.31 19:59"], ["2024-03-31T19:59"]),
    ("June 21, 2021By Ada Example", ["June 21, 2021"], ["2021-06-21"]),
    ("20 Nisan 2026•Güncelleme: 21 Nisan 2026", ["20 Nisan 2026", "21 Nisan 2026"], ["2026-04-20", "2026-04-21"]),
    ("le 30 août 2023 à 14h52, modifié le 31 août 2023 à 15h54", ["30 août 2023 à 14h52", "31 août 2023 à 15h54"],
     ["2023-08-30T14:52", "2023-08-31T15:54"]),
    ("em 04/05/2022 05:49 / em 13/05/2022 05:50",
    ["04/05/2022 05:49", "13/05/2022 05:50"], ["2022-05-04T05:49", "2022-05-13T05:50"]),
    ("March 2020 April 15, 2021", ["April 15, 2021"], ["2021-04-15"]),
    ("21 June 2021 Sunday Times", ["21 June 2021"], ["2021-06-21"]),
    ("21 June 2021 · 3 min read", ["21 June 2021"], ["2021-06-21"]),
    ("21.06.2021, 5.30 Prozent", ["21.06.2021"], ["2021-06-21"]),
    ("On 21 June 2021, 13 people met.", ["21 June 2021"], ["2021-06-21"]),
    ("21 June 2021 10:00-11:00", ["21 June 2021 10:00"], ["2021-06-21T10:00"]),
    ("21 June 2021, 25:10", ["21 June 2021"], ["2021-06-21"]),
    ("It ended on 21 June 2021. The rest", ["21 June 2021"], ["2021-06-21"]),
    ("(21.06.2021)", ["21.06.2021"], ["2021-06-21"]),
    ("Emil Beispiel24.04.2024, 19:35 Uhr", ["24.04.2024, 19:35 Uhr"], ["2024-04-24T19:35"]),
    ("Madrid-29/05/2025 20:00", ["29/05/2025 20:00"], ["2025-05-29T20:00"]),
    ("Published on 19. Juni 201619. Juni 2016 von Emil", ["19. Juni 2016"], ["2016-06-19"]),
    ("4 de mayo de 202200:00 hs", ["4 de mayo de 2022"], ["2022-05-04"]),
    ("By Ada Example/June 12, 2020 9:49 am EST/Updated", ["June 12, 2020 9:49 am EST"], ["2020-06-12T09:49-05:00"]),
    ("Le 21 mars 20000 personnes", [], []),
    ("FR, 28.2.2013", ["28.2.2013"], ["2013-02-28"]),
    ("発行：2021年6月21日付", ["2021年6月21日"], ["2021-06-21"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "spans", "values"), WITHIN)
def test_where_a_date_begins_and_ends(text: str, spans: list[str], values: list[str]) -> None:
    found = find_dates(text, "pt" if text.startswith("em ") else None)
    assert [text[date.start : date.end] for date in found] == spans
    assert [date.iso for date in found] == values


ZONES = [
    ("UTC", "+00:00"), ("GMT", "+00:00"), ("UTC+4", "+04:00"), ("GMT-3", "-03:00"), ("GMT+0530", "+05:30"),
    ("(GMT+2)", "+02:00"),
    ("+0200", "+02:00"), ("+02:00", "+02:00"), ("-0400", "-04:00"), ("+0200 (CEST)", "+02:00"), ("EST", "-05:00"),
    ("PDT", "-07:00"),
    ("CET", "+01:00"), ("MESZ", "+02:00"), ("JST", "+09:00"), ("MSK", "+03:00"), ("ET", ""), ("BST", ""),
    ("IST", ""), ("PT", ""),
]  # fmt: skip


@pytest.mark.parametrize(("zone", "offset"), ZONES)
def test_zones(zone: str, offset: str) -> None:
    text = f"21 June 2021, 13:05 {zone}"
    assert find_dates(text) == [FoundDate(0, len(text), f"2021-06-21T13:05{offset}", None)]


def test_moscow_time_of_the_years_in_which_it_was_another() -> None:
    assert find_dates("21 June 2012, 13:05 MSK")[0].iso == "2012-06-21T13:05"


AMBIGUOUS = "ambiguous date: 03/04/2021 read day first"


@pytest.mark.parametrize(
    ("text", "language", "month_first", "iso", "warning"),
    [
        ("03/04/2021", None, None, "2021-04-03", AMBIGUOUS),
        ("03/04/2021", "en", None, "2021-04-03", AMBIGUOUS),
        ("03/04/2021", "en", True, "2021-03-04", None),
        ("03/04/2021", "en", False, "2021-04-03", None),
        ("03/04/2021", "de", None, "2021-04-03", None),
        ("03/04/2021", "de", True, "2021-03-04", None),
        ("03/13/2021", "en", False, "2021-03-13", None),
        ("13/03/2021", "en", True, "2021-03-13", None),
        ("03.04.2021", "en", True, "2021-04-03", None),
        ("03/03/2021", "en", None, "2021-03-03", None),
        ("2021/03/04", "en", None, "2021-03-04", None),
        ("Saturday 03/04/2021", "en", None, "2021-04-03", None),
        ("Thursday 03/04/2021", "en", None, "2021-03-04", None),
    ],
)
def test_order_of_day_and_month(
    text: str, language: str | None, month_first: bool | None, iso: str, warning: str | None
) -> None:
    assert find_dates(text, language, month_first) == [FoundDate(0, len(text), iso, warning)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Seen 06/21/2021 and 03/04/2021.", True), ("Seen 21/06/2021.", False), ("21-06-2021", False),
        ("21/06/2021, 06/21/2021", None),
        ("03/04/2021", None), ("21.06.2021", None), ("https://example.org/a/06/21/2021", None), ("", None),
        ("5/5/2021", None),
    ],
)  # fmt: skip
def test_order_that_a_text_gives_away(text: str, first: bool | None) -> None:
    assert month_first_in(text) is first


@pytest.mark.parametrize(
    ("text", "language"),
    [("Tuesday, 21 June 2021", "en"), ("Dienstag, 21. Juni 2021", "de"), ("2021年6月21日(火)", "ja"),
        ("21 June 2021 (Tuesday)", "en")],
)  # fmt: skip
def test_a_weekday_that_does_not_fit(text: str, language: str) -> None:
    warning = "weekday: 21 June 2021 is a Monday, not a Tuesday"
    assert find_dates(text, language) == [FoundDate(0, len(text), "2021-06-21", warning)]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("January 2009", "2009-01"), ("Jan. 2009", "2009-01"), ("2009-01", "2009-01"), ("01/2009", "2009-01"),
        ("janvier 2009", "2009-01"),
        ("enero de 2009", "2009-01"), ("2009年1月", "2009-01"), ("2009년 1월", "2009-01"), ("2009. január", "2009-01"),
        ("(21 June 2021)", "2021-06-21"), ("21 June 2021.", "2021-06-21"), (" 2021-06-21 ", "2021-06-21"),
        ("Mon Jun 21 13:05:00 2021", "2021-06-21T13:05:00"),
        ("Mon Jun 21 13:05:00 CEST 2021", "2021-06-21T13:05:00+02:00"),
        ("Mon Jun 21 13:05:00 +0000 2021", "2021-06-21T13:05:00+00:00"), ("June 21 1:05 PM 2021", "2021-06-21T13:05"),
        ("20210621", "2021-06-21"), ("20210621T1305", "2021-06-21T13:05"),
        ("20210621T130500Z", "2021-06-21T13:05:00+00:00"),
    ],
)  # fmt: skip
def test_the_value_of_a_label(text: str, iso: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize(
    "text",
    [
        "", "2009", "Summer, 2008", "June", "21 June", "13/2009", "2009-13", "by Ada Example", "COVID-19",
        "Tue Jun 21 13:05:00 2021",
        "21 June 2021 and 22 June 2021", "on 21 June 2021", "20211321", "Jun 21 13:05 UTC+4 2021", "today",
        "1" * 200, "12345678",
    ],
)  # fmt: skip
def test_what_is_no_value_of_a_label(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("persian", "day"),
    [
        ((1357, 11, 22), "1979-02-11"), ((1399, 12, 30), "2021-03-20"), ((1400, 1, 1), "2021-03-21"),
        ((1400, 3, 31), "2021-06-21"),
        ((1403, 1, 1), "2024-03-20"), ((1403, 12, 30), "2025-03-20"), ((1404, 1, 1), "2025-03-21"), ((1375, 1, 1),
        "1996-03-20"),
    ],
)  # fmt: skip
def test_days_of_the_persian_year(persian: tuple[int, int, int], day: str) -> None:
    assert solar_day(*persian) == datetime.date.fromisoformat(day)


@pytest.mark.parametrize("persian", [(1400, 12, 30), (1400, 7, 31), (1400, 13, 1), (1300, 1, 1), (1400, 1, 0)])
def test_no_days_of_the_persian_year(persian: tuple[int, int, int]) -> None:
    assert solar_day(*persian) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [("十", 10), ("二十一", 21), ("三十", 30), ("二〇二一", 2021), ("元", 1), ("２１", 21), ("二一十", None)],
)
def test_chinese_numerals(text: str, value: int | None) -> None:
    assert number(text) == value


class _Words:
    """As much of ``languages.Words`` as is asked for."""

    ago = languages.Phrases(
        ("ago", "yesterday", "today", "just now", "vor", "gestern", "il y a", "hace", "há", "小时前", "sedan", "назад")
    )


@pytest.mark.parametrize(
    "text",
    [
        "3 hours ago", "an hour ago", "Yesterday", "Today, 13:05", "just now", "vor 3 Stunden",
        "vor einer Stunde", "il y a 2 heures",
        "hace 2 horas", "há 3 dias", "3小时前", "2 timmar sedan", "5 минут назад", "Updated 3 hours ago",
        "(3 hours ago)",
    ],
)  # fmt: skip
def test_relative(text: str) -> None:
    assert is_relative(text, _Words())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    ["", "21 June 2021", "Police said yesterday", "Today in history", "long ago", "vor dem Haus", "3 " * 60 + "ago"],
)
def test_not_relative(text: str) -> None:
    assert not is_relative(text, _Words())  # type: ignore[arg-type]


DAYS = st.dates(datetime.date(1700, 1, 1), datetime.date(2100, 12, 31))
LATIN = sorted(code for code, names in MONTHS.items() if names and code not in ("zh", "ja"))


def _names(table: dict[str, dict[str, int]], language: str, value: int) -> list[str]:
    return sorted(name for name, meaning in table[language].items() if meaning == value and " -" not in name)


@given(st.data(), DAYS, st.sampled_from(LATIN))
def test_every_month_in_every_language(data: st.DataObject, day: datetime.date, language: str) -> None:
    month = data.draw(st.sampled_from(_names(MONTHS, language, day.month)))
    form = data.draw(
        st.sampled_from(
            ["{d} {m} {y}", "{d}. {m} {y}", "{d} {m}. {y}", "{d} {m}, {y}", "{d} de {m} de {y}", "{d}-{m}-{y}"]
        )
    )
    date = form.format(d=day.day, m=month, y=day.year)
    text = f"Published {date} by Somebody"
    assert find_dates(text, language) == [FoundDate(10, 10 + len(date), day.isoformat(), None)]


@given(st.data(), DAYS, st.sampled_from([code for code in LATIN if len(WEEKDAYS[code]) > 6]))
def test_every_weekday_in_every_language(data: st.DataObject, day: datetime.date, language: str) -> None:
    month = data.draw(st.sampled_from(_names(MONTHS, language, day.month)))
    weekday = data.draw(st.sampled_from(_names(WEEKDAYS, language, day.weekday())))
    date = f"{weekday}, {day.day} {month} {day.year}"
    found = find_dates(f"{date} by Somebody", language)
    assert [(f.iso, f.warning) for f in found] == [(day.isoformat(), None)]


FORMS = (
    "%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%d.%m.%Y", "%d. %m. %Y", "%d/%m/%Y", "%d-%m-%Y", "%Y年%m月%d日",
    "%Y년 %m월 %d일",
)  # fmt: skip
CLOCKS = {
    "": "", " %H:%M": "T%H:%M", ", %H:%M:%S": "T%H:%M:%S", " %H:%M GMT": "T%H:%M+00:00",
    ", %H:%M UTC+3": "T%H:%M+03:00",
    " - %I:%M %p": "T%H:%M", " %Hh%M": "T%H:%M",
}  # fmt: skip


@given(
    st.datetimes(datetime.datetime(1700, 1, 1), datetime.datetime(2100, 12, 31)),
    st.sampled_from(FORMS),
    st.sampled_from(sorted(CLOCKS)),
)
def test_every_numeric_form_with_every_clock(moment: datetime.datetime, form: str, clock: str) -> None:
    date = moment.strftime(form + clock)
    text = f"Published {date} by Somebody"
    iso = moment.strftime("%Y-%m-%d" + CLOCKS[clock])
    assert find_dates(text, "de") == [FoundDate(10, 10 + len(date), iso, None)]


PIECES = st.sampled_from(
    ["2021", "21", "6", "-", "/", ".", " ", "May", "June", ",", ":", "T", "13:05", "年", "月", "日", "令和", "元", "十",
        "+", "0400", "GMT",
     "Monday", "(", ")", "\n", "de", "خرداد", "۱۴۰۰", "²", "é", "\u0301", "İ", "pm", "Uhr", "www.", "@", "٢"]
)  # fmt: skip
ANY = st.text(max_size=200) | st.lists(PIECES, max_size=30).map("".join)


@given(ANY, st.sampled_from([None, *languages.CODES]), st.sampled_from([None, True, False]))
def test_any_text_has_dates_in_order_and_apart(text: str, language: str | None, first: bool | None) -> None:
    end = 0
    for date in find_dates(text, language, first):
        assert end <= date.start < date.end <= len(text)
        assert text[date.start : date.end].strip() == text[date.start : date.end]
        end = date.end
    read_date(text, language, first)
    month_first_in(text)
    is_relative(text, _Words())  # type: ignore[arg-type]


#: What times are made of, and what stands around them.
AROUND_TIMES = st.sampled_from(
    ["T", ", ", ",", " ", "13", "9", "24", "60", "05", ":", ".", "00", "13:05", "13:05:00", " Uhr", "Uhr", "Z",
        "+02:00", "-0400", "+05", "-13:45", "-14:00", ".123", "\n", '"', "'", ")", " (", " pm", " MEZ", "٢", "h"]
)  # fmt: skip


@given(
    st.sampled_from(["2021-06-21", "21.06.2021", "June 21, 2021"]),
    st.lists(AROUND_TIMES, min_size=2, max_size=8).map("".join),
    st.sampled_from([None, *languages.CODES]),
    st.booleans(),
)
@example("2021-06-21", "T13:05:00.123+02:00", None, True)
@example("2021-06-21", " 13:05-13:45", "en", True)
@example("21.06.2021", ", 13:05-13:45", "de", False)
@example("21.06.2021", ", 13:05 Uhr", "de", False)
@example("June 21, 2021", ", 13:05:00,5", "en", False)
def test_the_short_cut_finds_the_same_time(date: str, after: str, language: str | None, exact: bool) -> None:
    short = plain_time(date + after, len(date), exact=exact)
    assert short in (None, time_after(date + after, len(date), language, exact=exact))


@pytest.mark.parametrize("sign", ':;+|!?"“”„%&=')
def test_signs_that_stand_between_no_day_and_year(sign: str) -> None:
    for between in (sign, f"{sign} May ", f" May{sign} ", f" {sign}May "):
        assert month_between(between, "en") is None
        assert find_dates(f"21{between}2021") == find_dates(f"2021{between}21") == []
    assert find_dates(f"21{sign}06{sign}2021") == find_dates(f"2021{sign}06{sign}21") == []


def test_digits_of_every_script() -> None:
    for zero in (chr(code) for code in range(sys.maxunicode + 1) if unicodedata.decimal(chr(code), None) == 0):
        text = "21/06/2021".translate({ord("0") + digit: ord(zero) + digit for digit in range(10)})
        assert find_dates(text, "de") == [FoundDate(0, len(text), "2021-06-21", None)], text


HOSTILE = ["1", "1.", "1/", "1 ", ". ", "May ", "1 May ", "2021 ", "2021-", "21.06.2021 ", "21 June 2021 13:05 ",
    "年", "一", "1年1月",
           "/1/2021", "-1-2021", "13:05 ", "x21.06.2021"]  # fmt: skip


def _seconds(text: str) -> float:
    start = time.process_time()
    find_dates(text)
    month_first_in(text)
    return time.process_time() - start


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    short, long = ((piece * (size // len(piece) + 1))[:size] + " 2021" for size in (20_000, 80_000))
    once = min(_seconds(short) for _ in range(3))
    assert min(_seconds(long) for _ in range(3)) < 4 * 2 * once + 0.005
