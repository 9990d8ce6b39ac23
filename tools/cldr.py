"""Writes ``src/newsparse/languages/calendar.py``: the names of months and weekdays, out of CLDR.

For developers; the package itself never needs Babel, which brings CLDR and comes with the extra dev. From the root of
the repository:

    python tools/cldr.py           # writes the file
    python tools/cldr.py --check   # says whether the file is up to date

What newspapers write and CLDR does not have stands in ``MONTHS_ADDED`` and ``WEEKDAYS_ADDED``, each with its reason.
Month names of other calendars (Persian, Hijri) are left out: they are no months of a Gregorian date.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from babel import Locale, localedata

from newsparse.languages import CODES, fold

TARGET = Path(__file__).parent.parent / "src/newsparse/languages/calendar.py"
WIDTH = 120

#: Norwegian papers write Bokmål; Babel knows it by its own code only in some releases.
LOCALES = {"no": "nb"}

Additions = dict[str, dict[str, int]]


def _named(names: str, first: int) -> dict[str, int]:
    """Names in the order of the calendar, ``-`` where there is nothing to add, ``a|b`` where there are two."""
    rows = enumerate(names.split(), start=first)
    return {name.replace("_", " "): number for number, row in rows for name in row.split("|") if name != "-"}


MONTHS_ADDED: Additions = {
    # American papers write Sept. (the AP's style); agencies that translate write Febr.
    "en": _named("- febr - - - - - - sept - - -", 1),
    # Austria's January and February; Mrz and Mär are what computers print; old wires have no umlauts.
    "de": _named("jänner|jän feber|febr mrz|mär|maerz - - - - - sep - - -", 1),
    # Févr. is cut shorter by many; accents are lost in old systems.
    "fr": _named("jan fév|fev|fevr|fevrier - - - - jul|juill aout - - - dec|decembre", 1),
    # Peru and Uruguay write setiembre; computers print three letters.
    "es": _named("- febr - - - - - - sep|set|setiembre - - -", 1),
    # Papers cut where they like.
    "it": _named("genn febbr - - magg - - - sett - - -", 1),
    # Old systems have no cedilla.
    "pt": _named("- - marco - - - - - - - - -", 1),
    # CLDR cuts to three letters, papers to four; some computers print the English mar.
    "nl": _named("- febr mar - - - - - sept - - -", 1),
    # Web systems cut to three letters: ноя. is commoner than нояб.
    "ru": _named("- фев - - - - - - сен - ноя -", 1),
    "uk": _named("- - - кві тра чер - сер - жов - гру", 1),
    # Capitals fold to a dotted i (KASIM → kasim); file exports have plain letters.
    "tr": _named("- subat|sub - - mayis - - agustos|agu eylul - kasim aralik", 1),
    # Papers cut in the Russian manner.
    "az": _named("yanv fevr - - - - - - sent - - -", 1),
    # Papers cut longer than CLDR.
    "pl": _named("stycz - - kwiec - czerw - sierp wrześ październ listop grudz", 1),
    # Computers print three letters, papers four.
    "sv": _named("- febr mar - - jun jul - sept - - -", 1),
    "no": _named("- febr - - - - - - sept - - -", 1),
    "da": _named("- febr - - - - - - sept - - -", 1),
    # The genitive after an ordinal: "5. päivänä tammikuun".
    "fi": _named(
        "tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun heinäkuun elokuun syyskuun lokakuun"
        " marraskuun joulukuun",
        1,
    ),
    # Old and short cuts.
    "ro": _named("- febr mart - - - - - sep - noi -", 1),
    # Computers print three letters, without accents.
    "hu": _named("- feb mar apr maj jun jul - szep - - -", 1),
    # The vernacular forms of the press.
    "el": _named("γενάρη|γενάρης φλεβάρη|φλεβάρης μάρτη|μάρτης απρίλη|απρίλης μάη|μάης ιούνη|ιούνης ιούλη|ιούλης"
                 " - σεπτέμβρη|σεπτέμβρης οκτώβρη|οκτώβρης νοέμβρη|νοέμβρης δεκέμβρη|δεκέμβρης", 1),
    # The names of the Levant and Iraq, of Algeria and Tunisia, of Morocco and Egypt; spellings without hamza.
    "ar": {
        **_named(
            "كانون_الثاني شباط آذار|اذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرين_الأول|تشرين_الاول"
            " تشرين_الثاني كانون_الأول|كانون_الاول",
            1,
        ),
        **_named("جانفي فيفري - أفريل|افريل ماي جوان جويلية أوت|اوت - - - -", 1),
        **_named("- - - ابريل|إبريل - يونيه يوليوز|يوليه غشت|اغسطس شتنبر اكتوبر نونبر دجنبر", 1),
    },
    # Afghanistan's names and Tehran's other spellings.
    "fa": _named("جنوری فبروری مارچ اپریل|آپریل می جون جولای آگوست|اگست سپتمبر اکتوبر نومبر دسمبر", 1),
    # Vertical pages write the month's number in characters.
    "ja": _named("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月", 1),
}  # fmt: skip

WEEKDAYS_ADDED: Additions = {
    # The cuts of four letters and more that wires and web systems print.
    "en": _named("- tues weds thur|thurs - - -", 0),
    # The north's and east's Saturday.
    "de": _named("- - - - - sonnabend -", 0),
    # Accents are lost in old systems.
    "es": _named("- - miercoles|mie - - sabado|sab -", 0),
    # Accents are lost in capitals and in old systems.
    "it": _named("lunedi martedi mercoledi giovedi venerdi - -", 0),
    # Papers drop "-feira".
    "pt": _named("segunda terça|terca|terca-feira quarta quinta sexta sabado -", 0),
    # The accusative: "в среду, 5 июня".
    "ru": _named("- - среду - пятницу субботу -", 0),
    # The accusative, and the apostrophe that keyboards have.
    "uk": _named("- - середу - пʼятницю|п'ятницю|п’ятницю|п'ятниця|п’ятниця суботу неділю", 0),
    # Capitals fold to a dotted i; ASCII spellings.
    "tr": _named("- sali carsamba|çarsamba persembe|perşembe - - -", 0),
    # The accusative: "w środę, 5 czerwca".
    "pl": _named("- - środę - - sobotę niedzielę", 0),
    # The accusative: "ve středu 5. června".
    "cs": _named("- - středu - - sobotu neděli", 0),
    # Some papers cut to three letters throughout.
    "sv": _named("- - - tor - - -", 0),
    # Nynorsk.
    "no": _named("måndag tysdag - - - laurdag sundag", 0),
    # The essive, which CLDR has for the other six.
    "fi": _named("- - - - - - sunnuntaina", 0),
    # The cedilla that stood for the comma below, and the older î.
    "ro": _named("- marţi - - - sîmbătă|sambata duminica", 0),
    # The superessive: "on Monday".
    "hu": _named("hétfőn kedden szerdán csütörtökön pénteken szombaton -", 0),
    # Spellings with hamza below and without.
    "ar": _named("الإثنين - الاربعاء|الإربعاء - - - الاحد", 0),
    # With and without a space or a zero-width non-joiner.
    "fa": _named("دوشنبه|دو\u200cشنبه سه_شنبه|سهشنبه چهار\u200cشنبه پنج\u200cشنبه|پنج_شنبه - - یک\u200cشنبه", 0),
    # Traditional characters, and the spoken forms.
    "zh": _named("週一|礼拜一|禮拜一 週二|礼拜二|禮拜二 週三|礼拜三|禮拜三 週四|礼拜四|禮拜四 週五|礼拜五|禮拜五"
                 " 週六|礼拜六|禮拜六 週日|星期天|周天|礼拜天|禮拜天", 0),
}  # fmt: skip


def main() -> int:
    """Writes the file, or with ``--check`` only compares it: 1 where it is stale."""
    source = render()
    if "--check" in sys.argv[1:]:
        return int(TARGET.read_text(encoding="utf-8") != source)
    TARGET.write_text(source, encoding="utf-8")
    return 0


def render() -> str:
    """The text of ``calendar.py``; the same for the same release of Babel."""
    head = (
        '"""The names of months and weekdays in every language.\n\n'
        "Generated from CLDR by ``tools/cldr.py``: change that, not this. Names are folded, and their last dot is off.\n"  # noqa: E501
        '"""\n\nfrom __future__ import annotations\n'
    )
    months = {code: collect(code, "months", MONTHS_ADDED) for code in CODES}
    weekdays = {code: collect(code, "days", WEEKDAYS_ADDED) for code in CODES}
    return head + "".join(
        f"\n#: {comment}\n{name}: dict[str, dict[str, int]] = {{\n{_rows(table)}}}  # fmt: skip\n"
        for name, comment, table in (
            ("MONTHS", "Language → name or abbreviation of a month → 1 to 12.", months),
            ("WEEKDAYS", "Language → name or abbreviation of a weekday → 0 (Monday) to 6 (Sunday).", weekdays),
        )
    )


def collect(code: str, kind: str, added: Additions) -> dict[str, int]:
    """Every name of a language's months or days, folded → its number, in the order of the numbers."""
    names: dict[str, int] = {}
    for name, number in (*_from_cldr(code, kind), *added.get(code, {}).items()):
        for form in _forms(code, name):
            if names.setdefault(form, number) != number:
                raise SystemExit(f"{code}: {form!r} is both {names[form]} and {number}")
    return dict(sorted(names.items(), key=lambda item: (item[1], item[0])))


def _from_cldr(code: str, kind: str) -> Iterator[tuple[str, int]]:
    """CLDR's wide and abbreviated names, as they stand in a date and alone.

    Babel lets one locale's names leak into the next by way of the root they share, so its cache is emptied first.
    """
    localedata._cache.clear()
    table = getattr(Locale.parse(LOCALES.get(code, code)), kind)
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in table[context][width].items():
                yield name, int(number)


def _forms(code: str, name: str) -> Iterator[str]:
    """The name folded and without its last dot, unless it has digits or is one letter of an alphabet.

    Greek capitals carry no accents, so Greek names come without them as well.
    """
    form = fold(name).removesuffix(".")
    if any(c.isdigit() for c in form) or (len(form) < 2 and code not in ("ja", "ko")):
        return
    yield form
    if code == "el":
        yield "".join(c for c in unicodedata.normalize("NFD", form) if unicodedata.category(c) != "Mn")


def _rows(table: dict[str, dict[str, int]]) -> str:
    """The dicts inside, wrapped at the width of a line."""
    out = []
    for code, names in table.items():
        if not names:
            out.append(f'    "{code}": {{}},\n')
            continue
        line = "       "
        out.append(f'    "{code}": {{\n')
        for name, number in names.items():
            item = f' "{_escaped(name)}": {number},'
            if _columns(line + item) > WIDTH:
                out.append(line + "\n")
                line = "       "
            line += item
        out.append(f"{line}\n    }},\n")
    return "".join(out)


def _columns(text: str) -> int:
    """How wide the text is on a screen: a Chinese character takes two columns."""
    return sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in text)


def _escaped(name: str) -> str:
    """What nobody would see in a source file is written as its escape."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in name)


if __name__ == "__main__":
    sys.exit(main())
