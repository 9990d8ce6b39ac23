"""The names of months and weekdays in every language.

Generated from CLDR by ``tools/cldr.py``: change that, not this. Names are folded, and their last dot is off.
"""

from __future__ import annotations

#: Language → name or abbreviation of a month → 1 to 12.
MONTHS: dict[str, dict[str, int]] = {
    "en": {
        "jan": 1, "january": 1, "feb": 2, "febr": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4,
        "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9, "september": 9,
        "oct": 10, "october": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
    },
    "de": {
        "jan": 1, "januar": 1, "jän": 1, "jänner": 1, "feb": 2, "feber": 2, "febr": 2, "februar": 2, "maerz": 3,
        "mrz": 3, "mär": 3, "märz": 3, "apr": 4, "april": 4, "mai": 5, "jun": 6, "juni": 6, "jul": 7, "juli": 7,
        "aug": 8, "august": 8, "sep": 9, "sept": 9, "september": 9, "okt": 10, "oktober": 10, "nov": 11, "november": 11,
        "dez": 12, "dezember": 12,
    },
    "fr": {
        "jan": 1, "janv": 1, "janvier": 1, "fev": 2, "fevr": 2, "fevrier": 2, "fév": 2, "févr": 2, "février": 2,
        "mars": 3, "avr": 4, "avril": 4, "mai": 5, "juin": 6, "juil": 7, "juill": 7, "juillet": 7, "jul": 7, "aout": 8,
        "août": 8, "sept": 9, "septembre": 9, "oct": 10, "octobre": 10, "nov": 11, "novembre": 11, "dec": 12,
        "decembre": 12, "déc": 12, "décembre": 12,
    },
    "es": {
        "ene": 1, "enero": 1, "feb": 2, "febr": 2, "febrero": 2, "mar": 3, "marzo": 3, "abr": 4, "abril": 4, "may": 5,
        "mayo": 5, "jun": 6, "junio": 6, "jul": 7, "julio": 7, "ago": 8, "agosto": 8, "sep": 9, "sept": 9,
        "septiembre": 9, "set": 9, "setiembre": 9, "oct": 10, "octubre": 10, "nov": 11, "noviembre": 11, "dic": 12,
        "diciembre": 12,
    },
    "it": {
        "gen": 1, "genn": 1, "gennaio": 1, "feb": 2, "febbr": 2, "febbraio": 2, "mar": 3, "marzo": 3, "apr": 4,
        "aprile": 4, "mag": 5, "magg": 5, "maggio": 5, "giu": 6, "giugno": 6, "lug": 7, "luglio": 7, "ago": 8,
        "agosto": 8, "set": 9, "sett": 9, "settembre": 9, "ott": 10, "ottobre": 10, "nov": 11, "novembre": 11,
        "dic": 12, "dicembre": 12,
    },
    "pt": {
        "jan": 1, "janeiro": 1, "fev": 2, "fevereiro": 2, "mar": 3, "marco": 3, "março": 3, "abr": 4, "abril": 4,
        "mai": 5, "maio": 5, "jun": 6, "junho": 6, "jul": 7, "julho": 7, "ago": 8, "agosto": 8, "set": 9, "setembro": 9,
        "out": 10, "outubro": 10, "nov": 11, "novembro": 11, "dez": 12, "dezembro": 12,
    },
    "nl": {
        "jan": 1, "januari": 1, "feb": 2, "febr": 2, "februari": 2, "maart": 3, "mar": 3, "mrt": 3, "apr": 4,
        "april": 4, "mei": 5, "jun": 6, "juni": 6, "jul": 7, "juli": 7, "aug": 8, "augustus": 8, "sep": 9, "sept": 9,
        "september": 9, "okt": 10, "oktober": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
    },
    "ru": {
        "янв": 1, "январь": 1, "января": 1, "фев": 2, "февр": 2, "февраль": 2, "февраля": 2, "мар": 3, "март": 3,
        "марта": 3, "апр": 4, "апрель": 4, "апреля": 4, "май": 5, "мая": 5, "июн": 6, "июнь": 6, "июня": 6, "июл": 7,
        "июль": 7, "июля": 7, "авг": 8, "август": 8, "августа": 8, "сен": 9, "сент": 9, "сентябрь": 9, "сентября": 9,
        "окт": 10, "октябрь": 10, "октября": 10, "ноя": 11, "нояб": 11, "ноябрь": 11, "ноября": 11, "дек": 12,
        "декабрь": 12, "декабря": 12,
    },
    "uk": {
        "січ": 1, "січень": 1, "січня": 1, "лют": 2, "лютий": 2, "лютого": 2, "бер": 3, "березень": 3, "березня": 3,
        "кві": 4, "квіт": 4, "квітень": 4, "квітня": 4, "тра": 5, "трав": 5, "травень": 5, "травня": 5, "чер": 6,
        "черв": 6, "червень": 6, "червня": 6, "лип": 7, "липень": 7, "липня": 7, "сер": 8, "серп": 8, "серпень": 8,
        "серпня": 8, "вер": 9, "вересень": 9, "вересня": 9, "жов": 10, "жовт": 10, "жовтень": 10, "жовтня": 10,
        "лист": 11, "листопад": 11, "листопада": 11, "гру": 12, "груд": 12, "грудень": 12, "грудня": 12,
    },
    "tr": {
        "oca": 1, "ocak": 1, "sub": 2, "subat": 2, "şub": 2, "şubat": 2, "mar": 3, "mart": 3, "nis": 4, "nisan": 4,
        "may": 5, "mayis": 5, "mayıs": 5, "haz": 6, "haziran": 6, "tem": 7, "temmuz": 7, "agu": 8, "agustos": 8,
        "ağu": 8, "ağustos": 8, "eyl": 9, "eylul": 9, "eylül": 9, "eki": 10, "ekim": 10, "kas": 11, "kasim": 11,
        "kasım": 11, "ara": 12, "aralik": 12, "aralık": 12,
    },
    "az": {
        "yan": 1, "yanv": 1, "yanvar": 1, "fev": 2, "fevr": 2, "fevral": 2, "mar": 3, "mart": 3, "apr": 4, "aprel": 4,
        "may": 5, "iyn": 6, "iyun": 6, "iyl": 7, "iyul": 7, "avq": 8, "avqust": 8, "sen": 9, "sent": 9, "sentyabr": 9,
        "okt": 10, "oktyabr": 10, "noy": 11, "noyabr": 11, "dek": 12, "dekabr": 12,
    },
    "pl": {
        "sty": 1, "stycz": 1, "styczeń": 1, "stycznia": 1, "lut": 2, "lutego": 2, "luty": 2, "mar": 3, "marca": 3,
        "marzec": 3, "kwi": 4, "kwiec": 4, "kwiecień": 4, "kwietnia": 4, "maj": 5, "maja": 5, "cze": 6, "czerw": 6,
        "czerwca": 6, "czerwiec": 6, "lip": 7, "lipca": 7, "lipiec": 7, "sie": 8, "sierp": 8, "sierpień": 8,
        "sierpnia": 8, "wrz": 9, "wrzesień": 9, "wrześ": 9, "września": 9, "paź": 10, "październ": 10,
        "październik": 10, "października": 10, "lis": 11, "listop": 11, "listopad": 11, "listopada": 11, "gru": 12,
        "grudnia": 12, "grudz": 12, "grudzień": 12,
    },
    "cs": {
        "led": 1, "leden": 1, "ledna": 1, "úno": 2, "únor": 2, "února": 2, "bře": 3, "březen": 3, "března": 3, "dub": 4,
        "duben": 4, "dubna": 4, "kvě": 5, "květen": 5, "května": 5, "červen": 6, "června": 6, "čvn": 6, "července": 7,
        "červenec": 7, "čvc": 7, "srp": 8, "srpen": 8, "srpna": 8, "zář": 9, "září": 9, "říj": 10, "říjen": 10,
        "října": 10, "lis": 11, "listopad": 11, "listopadu": 11, "pro": 12, "prosince": 12, "prosinec": 12,
    },
    "sv": {
        "jan": 1, "januari": 1, "feb": 2, "febr": 2, "februari": 2, "mar": 3, "mars": 3, "apr": 4, "april": 4, "maj": 5,
        "jun": 6, "juni": 6, "jul": 7, "juli": 7, "aug": 8, "augusti": 8, "sep": 9, "sept": 9, "september": 9,
        "okt": 10, "oktober": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
    },
    "no": {
        "jan": 1, "januar": 1, "feb": 2, "febr": 2, "februar": 2, "mar": 3, "mars": 3, "apr": 4, "april": 4, "mai": 5,
        "jun": 6, "juni": 6, "jul": 7, "juli": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9, "september": 9, "okt": 10,
        "oktober": 10, "nov": 11, "november": 11, "des": 12, "desember": 12,
    },
    "da": {
        "jan": 1, "januar": 1, "feb": 2, "febr": 2, "februar": 2, "mar": 3, "marts": 3, "apr": 4, "april": 4, "maj": 5,
        "jun": 6, "juni": 6, "jul": 7, "juli": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9, "september": 9, "okt": 10,
        "oktober": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
    },
    "fi": {
        "tammi": 1, "tammikuu": 1, "tammikuun": 1, "tammikuuta": 1, "helmi": 2, "helmikuu": 2, "helmikuun": 2,
        "helmikuuta": 2, "maalis": 3, "maaliskuu": 3, "maaliskuun": 3, "maaliskuuta": 3, "huhti": 4, "huhtikuu": 4,
        "huhtikuun": 4, "huhtikuuta": 4, "touko": 5, "toukokuu": 5, "toukokuun": 5, "toukokuuta": 5, "kesä": 6,
        "kesäkuu": 6, "kesäkuun": 6, "kesäkuuta": 6, "heinä": 7, "heinäkuu": 7, "heinäkuun": 7, "heinäkuuta": 7,
        "elo": 8, "elokuu": 8, "elokuun": 8, "elokuuta": 8, "syys": 9, "syyskuu": 9, "syyskuun": 9, "syyskuuta": 9,
        "loka": 10, "lokakuu": 10, "lokakuun": 10, "lokakuuta": 10, "marras": 11, "marraskuu": 11, "marraskuun": 11,
        "marraskuuta": 11, "joulu": 12, "joulukuu": 12, "joulukuun": 12, "joulukuuta": 12,
    },
    "ro": {
        "ian": 1, "ianuarie": 1, "feb": 2, "febr": 2, "februarie": 2, "mar": 3, "mart": 3, "martie": 3, "apr": 4,
        "aprilie": 4, "mai": 5, "iun": 6, "iunie": 6, "iul": 7, "iulie": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9,
        "septembrie": 9, "oct": 10, "octombrie": 10, "noi": 11, "noiembrie": 11, "nov": 11, "dec": 12, "decembrie": 12,
    },
    "hu": {
        "jan": 1, "január": 1, "feb": 2, "febr": 2, "február": 2, "mar": 3, "márc": 3, "március": 3, "apr": 4, "ápr": 4,
        "április": 4, "maj": 5, "máj": 5, "május": 5, "jun": 6, "jún": 6, "június": 6, "jul": 7, "júl": 7, "július": 7,
        "aug": 8, "augusztus": 8, "szep": 9, "szept": 9, "szeptember": 9, "okt": 10, "október": 10, "nov": 11,
        "november": 11, "dec": 12, "december": 12,
    },
    "el": {
        "γενάρη": 1, "γενάρης": 1, "γεναρη": 1, "γεναρης": 1, "ιαν": 1, "ιανουάριος": 1, "ιανουαρίου": 1,
        "ιανουαριος": 1, "ιανουαριου": 1, "φεβ": 2, "φεβρουάριος": 2, "φεβρουαρίου": 2, "φεβρουαριος": 2,
        "φεβρουαριου": 2, "φλεβάρη": 2, "φλεβάρης": 2, "φλεβαρη": 2, "φλεβαρης": 2, "μάρ": 3, "μάρτη": 3, "μάρτης": 3,
        "μάρτιος": 3, "μαρ": 3, "μαρτίου": 3, "μαρτη": 3, "μαρτης": 3, "μαρτιος": 3, "μαρτιου": 3, "απρ": 4,
        "απρίλη": 4, "απρίλης": 4, "απρίλιος": 4, "απριλίου": 4, "απριλη": 4, "απριλης": 4, "απριλιος": 4,
        "απριλιου": 4, "μάη": 5, "μάης": 5, "μάι": 5, "μάιος": 5, "μαΐ": 5, "μαΐου": 5, "μαη": 5, "μαης": 5, "μαι": 5,
        "μαιος": 5, "μαιου": 5, "ιουν": 6, "ιουνίου": 6, "ιουνη": 6, "ιουνης": 6, "ιουνιος": 6, "ιουνιου": 6, "ιούν": 6,
        "ιούνη": 6, "ιούνης": 6, "ιούνιος": 6, "ιουλ": 7, "ιουλίου": 7, "ιουλη": 7, "ιουλης": 7, "ιουλιος": 7,
        "ιουλιου": 7, "ιούλ": 7, "ιούλη": 7, "ιούλης": 7, "ιούλιος": 7, "αυγ": 8, "αυγουστος": 8, "αυγουστου": 8,
        "αυγούστου": 8, "αύγ": 8, "αύγουστος": 8, "σεπ": 9, "σεπτέμβρη": 9, "σεπτέμβρης": 9, "σεπτέμβριος": 9,
        "σεπτεμβρίου": 9, "σεπτεμβρη": 9, "σεπτεμβρης": 9, "σεπτεμβριος": 9, "σεπτεμβριου": 9, "οκτ": 10,
        "οκτωβρίου": 10, "οκτωβρη": 10, "οκτωβρης": 10, "οκτωβριος": 10, "οκτωβριου": 10, "οκτώβρη": 10, "οκτώβρης": 10,
        "οκτώβριος": 10, "νοέ": 11, "νοέμβρη": 11, "νοέμβρης": 11, "νοέμβριος": 11, "νοε": 11, "νοεμβρίου": 11,
        "νοεμβρη": 11, "νοεμβρης": 11, "νοεμβριος": 11, "νοεμβριου": 11, "δεκ": 12, "δεκέμβρη": 12, "δεκέμβρης": 12,
        "δεκέμβριος": 12, "δεκεμβρίου": 12, "δεκεμβρη": 12, "δεκεμβρης": 12, "δεκεμβριος": 12, "δεκεμβριου": 12,
    },
    "ar": {
        "جانفي": 1, "كانون الثاني": 1, "يناير": 1, "شباط": 2, "فبراير": 2, "فيفري": 2, "آذار": 3, "اذار": 3, "مارس": 3,
        "أبريل": 4, "أفريل": 4, "إبريل": 4, "ابريل": 4, "افريل": 4, "نيسان": 4, "أيار": 5, "ايار": 5, "ماي": 5,
        "مايو": 5, "جوان": 6, "حزيران": 6, "يونيه": 6, "يونيو": 6, "تموز": 7, "جويلية": 7, "يوليه": 7, "يوليو": 7,
        "يوليوز": 7, "آب": 8, "أغسطس": 8, "أوت": 8, "اغسطس": 8, "اوت": 8, "غشت": 8, "أيلول": 9, "ايلول": 9, "سبتمبر": 9,
        "شتنبر": 9, "أكتوبر": 10, "اكتوبر": 10, "تشرين الأول": 10, "تشرين الاول": 10, "تشرين الثاني": 11, "نوفمبر": 11,
        "نونبر": 11, "دجنبر": 12, "ديسمبر": 12, "كانون الأول": 12, "كانون الاول": 12,
    },
    "fa": {
        "جنوری": 1, "ژانویه": 1, "ژانویهٔ": 1, "فبروری": 2, "فوریه": 2, "فوریهٔ": 2, "مارس": 3, "مارچ": 3, "آوریل": 4,
        "آپریل": 4, "اپریل": 4, "مه": 5, "مهٔ": 5, "می": 5, "جون": 6, "ژوئن": 6, "جولای": 7, "ژوئیه": 7, "ژوئیهٔ": 7,
        "آگوست": 8, "اوت": 8, "اگست": 8, "سپتامبر": 9, "سپتمبر": 9, "اکتبر": 10, "اکتوبر": 10, "نوامبر": 11,
        "نومبر": 11, "دسامبر": 12, "دسمبر": 12,
    },
    "zh": {
        "一月": 1, "二月": 2, "三月": 3, "四月": 4, "五月": 5, "六月": 6, "七月": 7, "八月": 8, "九月": 9, "十月": 10,
        "十一月": 11, "十二月": 12,
    },
    "ja": {
        "一月": 1, "二月": 2, "三月": 3, "四月": 4, "五月": 5, "六月": 6, "七月": 7, "八月": 8, "九月": 9, "十月": 10,
        "十一月": 11, "十二月": 12,
    },
    "ko": {},
}  # fmt: skip

#: Language → name or abbreviation of a weekday → 0 (Monday) to 6 (Sunday).
WEEKDAYS: dict[str, dict[str, int]] = {
    "en": {
        "mon": 0, "monday": 0, "tue": 1, "tues": 1, "tuesday": 1, "wed": 2, "wednesday": 2, "weds": 2, "thu": 3,
        "thur": 3, "thurs": 3, "thursday": 3, "fri": 4, "friday": 4, "sat": 5, "saturday": 5, "sun": 6, "sunday": 6,
    },
    "de": {
        "mo": 0, "montag": 0, "di": 1, "dienstag": 1, "mi": 2, "mittwoch": 2, "do": 3, "donnerstag": 3, "fr": 4,
        "freitag": 4, "sa": 5, "samstag": 5, "sonnabend": 5, "so": 6, "sonntag": 6,
    },
    "fr": {
        "lun": 0, "lundi": 0, "mar": 1, "mardi": 1, "mer": 2, "mercredi": 2, "jeu": 3, "jeudi": 3, "ven": 4,
        "vendredi": 4, "sam": 5, "samedi": 5, "dim": 6, "dimanche": 6,
    },
    "es": {
        "lun": 0, "lunes": 0, "mar": 1, "martes": 1, "mie": 2, "miercoles": 2, "mié": 2, "miércoles": 2, "jue": 3,
        "jueves": 3, "vie": 4, "viernes": 4, "sab": 5, "sabado": 5, "sáb": 5, "sábado": 5, "dom": 6, "domingo": 6,
    },
    "it": {
        "lun": 0, "lunedi": 0, "lunedì": 0, "mar": 1, "martedi": 1, "martedì": 1, "mer": 2, "mercoledi": 2,
        "mercoledì": 2, "gio": 3, "giovedi": 3, "giovedì": 3, "ven": 4, "venerdi": 4, "venerdì": 4, "sab": 5,
        "sabato": 5, "dom": 6, "domenica": 6,
    },
    "pt": {
        "seg": 0, "segunda": 0, "segunda-feira": 0, "ter": 1, "terca": 1, "terca-feira": 1, "terça": 1,
        "terça-feira": 1, "qua": 2, "quarta": 2, "quarta-feira": 2, "qui": 3, "quinta": 3, "quinta-feira": 3, "sex": 4,
        "sexta": 4, "sexta-feira": 4, "sabado": 5, "sáb": 5, "sábado": 5, "dom": 6, "domingo": 6,
    },
    "nl": {
        "ma": 0, "maandag": 0, "di": 1, "dinsdag": 1, "wo": 2, "woensdag": 2, "do": 3, "donderdag": 3, "vr": 4,
        "vrijdag": 4, "za": 5, "zaterdag": 5, "zo": 6, "zondag": 6,
    },
    "ru": {
        "пн": 0, "понедельник": 0, "вт": 1, "вторник": 1, "ср": 2, "среда": 2, "среду": 2, "четверг": 3, "чт": 3,
        "пт": 4, "пятница": 4, "пятницу": 4, "сб": 5, "суббота": 5, "субботу": 5, "воскресенье": 6, "вс": 6,
    },
    "uk": {
        "пн": 0, "понеділок": 0, "вт": 1, "вівторок": 1, "середа": 2, "середу": 2, "ср": 2, "четвер": 3, "чт": 3,
        "п'ятницю": 4, "п'ятниця": 4, "пʼятницю": 4, "пʼятниця": 4, "пт": 4, "п’ятницю": 4, "п’ятниця": 4, "сб": 5,
        "субота": 5, "суботу": 5, "нд": 6, "неділю": 6, "неділя": 6,
    },
    "tr": {
        "pazartesi": 0, "pzt": 0, "sal": 1, "sali": 1, "salı": 1, "carsamba": 2, "çar": 2, "çarsamba": 2, "çarşamba": 2,
        "per": 3, "persembe": 3, "perşembe": 3, "cum": 4, "cuma": 4, "cmt": 5, "cumartesi": 5, "paz": 6, "pazar": 6,
    },
    "az": {
        "b.e": 0, "bazar ertəsi": 0, "ç.a": 1, "çərşənbə axşamı": 1, "çərşənbə": 2, "c.a": 3, "cümə axşamı": 3,
        "cümə": 4, "şənbə": 5, "bazar": 6,
    },
    "pl": {
        "pon": 0, "poniedziałek": 0, "wt": 1, "wtorek": 1, "śr": 2, "środa": 2, "środę": 2, "czw": 3, "czwartek": 3,
        "piątek": 4, "pt": 4, "sob": 5, "sobota": 5, "sobotę": 5, "niedz": 6, "niedziela": 6, "niedzielę": 6,
    },
    "cs": {
        "po": 0, "pondělí": 0, "út": 1, "úterý": 1, "st": 2, "středa": 2, "středu": 2, "čt": 3, "čtvrtek": 3, "pá": 4,
        "pátek": 4, "so": 5, "sobota": 5, "sobotu": 5, "ne": 6, "neděle": 6, "neděli": 6,
    },
    "sv": {
        "mån": 0, "måndag": 0, "tis": 1, "tisdag": 1, "ons": 2, "onsdag": 2, "tor": 3, "tors": 3, "torsdag": 3,
        "fre": 4, "fredag": 4, "lör": 5, "lördag": 5, "sön": 6, "söndag": 6,
    },
    "no": {
        "man": 0, "mandag": 0, "måndag": 0, "tir": 1, "tirsdag": 1, "tysdag": 1, "ons": 2, "onsdag": 2, "tor": 3,
        "torsdag": 3, "fre": 4, "fredag": 4, "laurdag": 5, "lør": 5, "lørdag": 5, "sundag": 6, "søn": 6, "søndag": 6,
    },
    "da": {
        "man": 0, "mandag": 0, "tirs": 1, "tirsdag": 1, "ons": 2, "onsdag": 2, "tors": 3, "torsdag": 3, "fre": 4,
        "fredag": 4, "lør": 5, "lørdag": 5, "søn": 6, "søndag": 6,
    },
    "fi": {
        "ma": 0, "maanantai": 0, "maanantaina": 0, "ti": 1, "tiistai": 1, "tiistaina": 1, "ke": 2, "keskiviikko": 2,
        "keskiviikkona": 2, "to": 3, "torstai": 3, "torstaina": 3, "pe": 4, "perjantai": 4, "perjantaina": 4, "la": 5,
        "lauantai": 5, "lauantaina": 5, "su": 6, "sunnuntai": 6, "sunnuntaina": 6,
    },
    "ro": {
        "lun": 0, "luni": 0, "mar": 1, "marţi": 1, "marți": 1, "mie": 2, "miercuri": 2, "joi": 3, "vin": 4, "vineri": 4,
        "sambata": 5, "sâm": 5, "sâmbătă": 5, "sîmbătă": 5, "dum": 6, "duminica": 6, "duminică": 6,
    },
    "hu": {
        "hétfő": 0, "hétfőn": 0, "kedd": 1, "kedden": 1, "sze": 2, "szerda": 2, "szerdán": 2, "cs": 3, "csütörtök": 3,
        "csütörtökön": 3, "péntek": 4, "pénteken": 4, "szo": 5, "szombat": 5, "szombaton": 5, "vasárnap": 6,
    },
    "el": {
        "δευ": 0, "δευτέρα": 0, "δευτερα": 0, "τρί": 1, "τρίτη": 1, "τρι": 1, "τριτη": 1, "τετ": 2, "τετάρτη": 2,
        "τεταρτη": 2, "πέμ": 3, "πέμπτη": 3, "πεμ": 3, "πεμπτη": 3, "παρ": 4, "παρασκευή": 4, "παρασκευη": 4, "σάβ": 5,
        "σάββατο": 5, "σαβ": 5, "σαββατο": 5, "κυρ": 6, "κυριακή": 6, "κυριακη": 6,
    },
    "ar": {
        "الإثنين": 0, "الاثنين": 0, "الثلاثاء": 1, "الأربعاء": 2, "الإربعاء": 2, "الاربعاء": 2, "الخميس": 3,
        "الجمعة": 4, "السبت": 5, "الأحد": 6, "الاحد": 6,
    },
    "fa": {
        "دوشنبه": 0, "دو\u200cشنبه": 0, "سه شنبه": 1, "سهشنبه": 1, "سه\u200cشنبه": 1, "چهارشنبه": 2,
        "چهار\u200cشنبه": 2, "پنج شنبه": 3, "پنجشنبه": 3, "پنج\u200cشنبه": 3, "جمعه": 4, "شنبه": 5, "یکشنبه": 6,
        "یک\u200cشنبه": 6,
    },
    "zh": {
        "周一": 0, "星期一": 0, "礼拜一": 0, "禮拜一": 0, "週一": 0, "周二": 1, "星期二": 1, "礼拜二": 1, "禮拜二": 1,
        "週二": 1, "周三": 2, "星期三": 2, "礼拜三": 2, "禮拜三": 2, "週三": 2, "周四": 3, "星期四": 3, "礼拜四": 3,
        "禮拜四": 3, "週四": 3, "周五": 4, "星期五": 4, "礼拜五": 4, "禮拜五": 4, "週五": 4, "周六": 5, "星期六": 5,
        "礼拜六": 5, "禮拜六": 5, "週六": 5, "周天": 6, "周日": 6, "星期天": 6, "星期日": 6, "礼拜天": 6, "禮拜天": 6,
        "週日": 6,
    },
    "ja": {
        "月": 0, "月曜日": 0, "火": 1, "火曜日": 1, "水": 2, "水曜日": 2, "木": 3, "木曜日": 3, "金": 4, "金曜日": 4,
        "土": 5, "土曜日": 5, "日": 6, "日曜日": 6,
    },
    "ko": {
        "월": 0, "월요일": 0, "화": 1, "화요일": 1, "수": 2, "수요일": 2, "목": 3, "목요일": 3, "금": 4, "금요일": 4,
        "토": 5, "토요일": 5, "일": 6, "일요일": 6,
    },
}  # fmt: skip
