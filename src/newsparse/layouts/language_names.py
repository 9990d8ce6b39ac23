"""Languages by their names, as newspaper databases write them: in English, in the language itself, in others."""

from __future__ import annotations

import re
from functools import cache

#: BCP 47 code → names, folded.
NAMES = {
    "en": "english englisch anglais engels inglés ingles inglese inglês engelsk engelska 英语 英文 英語 английский",
    "de": "german deutsch allemand duits alemán aleman tedesco alemão tysk tyska 德语 德文 ドイツ語 немецкий",
    "fr": "french französisch français francais frans francés frances "
          "francese francês fransk 法语 法文 フランス語 французский",
    "es": "spanish spanisch espagnol spaans español espanol "
          "castellano spagnolo espanhol spansk 西班牙语 スペイン語 испанский",
    "it": "italian italienisch italien italiaans italiano italiensk 意大利语 イタリア語 итальянский",
    "pt": "portuguese portugiesisch portugais portugees portugués "
          "portugues portoghese português 葡萄牙语 ポルトガル語 португальский",
    "nl": "dutch niederländisch néerlandais neerlandais nederlands holandés "
          "holandes neerlandés olandese holandês 荷兰语 オランダ語",
    "ru": "russian russisch russe ruso russo русский 俄语 ロシア語",
    "uk": "ukrainian ukrainisch ukrainien oekraïens ucraniano українська украинский 乌克兰语",
    "tr": "turkish türkisch turc turks turco türkçe турецкий 土耳其语 トルコ語",
    "az": "azerbaijani azeri aserbaidschanisch azerbaïdjanais azərbaycan",
    "pl": "polish polnisch polonais pools polaco polacco polonês polski польский 波兰语",
    "cs": "czech tschechisch tchèque tsjechisch checo ceco čeština česky чешский 捷克语",
    "sk": "slovak slowakisch slovaque slowaaks eslovaco slovenčina",
    "sv": "swedish schwedisch suédois zweeds sueco svedese svenska svensk шведский 瑞典语",
    "no": "norwegian norwegisch norvégien noors noruego norvegese norsk норвежский 挪威语",
    "da": "danish dänisch danois deens danés danese dansk датский 丹麦语",
    "fi": "finnish finnisch finnois fins finlandés finlandese suomi финский 芬兰语",
    "ro": "romanian rumänisch roumain roemeens rumano rumeno română румынский",
    "hu": "hungarian ungarisch hongrois hongaars húngaro ungherese magyar венгерский",
    "el": "greek griechisch grec grieks griego greco ελληνικά греческий",
    "bg": "bulgarian bulgarisch bulgare bulgaars búlgaro български",
    "hr": "croatian kroatisch croate croata hrvatski",
    "sr": "serbian serbisch serbe serbio српски srpski",
    "sl": "slovenian slovene slowenisch slovène slovenščina",
    "ca": "catalan katalanisch catalán català",
    "he": "hebrew hebräisch hébreu hebreeuws hebreo עברית",
    "ar": "arabic arabisch arabe árabe arabo العربية 阿拉伯语 アラビア語",
    "fa": "persian farsi persisch persan perzisch persa فارسی",
    "hi": "hindi हिन्दी",
    "id": "indonesian indonesisch indonésien bahasa",
    "ms": "malay malaiisch malais",
    "th": "thai thailändisch thaï ไทย",
    "vi": "vietnamese vietnamesisch vietnamien",
    "zh": "chinese chinesisch chinois chinees chino cinese chinês 中文 汉语 漢語 中国語 китайский",
    "ja": "japanese japanisch japonais japans japonés giapponese japonês 日语 日文 日本語 японский",
    "ko": "korean koreanisch coréen koreaans coreano 韩语 韓文 한국어 韓国語 корейский",
    "af": "afrikaans",
}  # fmt: skip

_DIVIDER = re.compile(r"[;/,(]")


@cache
def _codes() -> dict[str, str]:
    return {name: code for code, names in NAMES.items() for name in names.split()}


def language_code(text: str) -> str | None:
    """The code of the language that a text names first: ``GERMAN; DEUTSCH``, ``Dutch / Nederlands``; else None."""
    words = _DIVIDER.split(text, maxsplit=1)[0].casefold().strip(" .").split()
    return _codes().get(words[0]) if words else None
