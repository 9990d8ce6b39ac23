"""News agencies of the world, as they sign their copy: initials, and names by themselves."""

#: Initials as they stand in a dateline or a credit: ``(AP)``, ``/dpa/``, ``- Reuters``.
INITIALS = (
    "AP", "AFP", "UPI", "dpa", "DPA", "EFE", "ANSA", "TASS", "ITAR-TASS", "RIA", "PTI", "ANI", "IANS", "UNI",
    "AA", "DHA", "İHA", "IHA", "ANKA", "APA", "SDA", "ATS", "sda", "ats", "KNA", "epd", "KAP", "SID", "sid", "ddp",
    "dapd", "AFX", "PAP", "ČTK", "CTK", "TASR", "SITA", "MTI", "TT", "NTB", "STT", "BNS", "ELTA", "LETA", "ANP",
    "Belga", "BELGA", "Lusa", "LUSA", "Agerpres", "AGERPRES", "Mediafax", "MIA", "Tanjug", "Hina", "HINA", "STA",
    "BTA", "ANA-MPA", "AMNA", "ΑΠΕ", "ΑΠΕ-ΜΠΕ", "Ukrinform", "УНІАН", "UNIAN", "PA", "PA Media", "AAP", "NZPA",
    "CP", "NAN", "SAPA", "GNA", "MAP", "APS", "TAP", "WAFA", "SANA", "SPA", "WAM", "QNA", "KUNA", "MENA", "INA",
    "IRNA", "ISNA", "FARS", "Mehr", "PTI", "APP", "BSS", "Antara", "ANTARA", "Bernama", "BERNAMA", "VNA", "KCNA",
    "Yonhap", "YNA", "Kyodo", "KYODO", "Jiji", "Xinhua", "CNA", "CNS", "dpo", "Reuters", "REUTERS", "Reuter",
    "Bloomberg", "Ritzau", "Interfax", "ТАСС", "РИА Новости", "Интерфакс", "Télam", "TELAM", "Notimex",
    "Europa Press", "Agência Brasil", "Agencia EFE", "Adnkronos", "AGI", "LaPresse", "dpa-AFX", "dts", "ritzau",
    "askanews", "Italpress", "ITALPRESS", "Sputnik", "MNA", "Keystone-ATS", "AZERTAC", "AZƏRTAC",
)  # fmt: skip

#: Names of agencies written out.
NAMES = (
    "The Associated Press", "Associated Press", "Agence France-Presse", "Reuters", "Thomson Reuters",
    "United Press International", "Deutsche Presse-Agentur", "Press Association", "Canadian Press",
    "The Canadian Press",
    "Australian Associated Press", "Press Trust of India", "Asian News International", "Xinhua News Agency",
    "Kyodo News", "Jiji Press", "Yonhap News Agency", "Anadolu Agency", "Anadolu Ajansı", "Bloomberg News",
    "Evangelischer Pressedienst", "Katholische Nachrichten-Agentur", "Austria Presse Agentur", "Keystone-SDA",
    "Europa Press", "Agencia EFE", "Polska Agencja Prasowa", "Dow Jones Newswires", "PR Newswire", "Business Wire",
)  # fmt: skip

#: Agencies whose initials are a state of the USA as well: ``PITTSBURGH, PA –``. In a dateline they stand in brackets.
STATES_TOO = frozenset(("PA",))

#: Agencies as datelines in Arabic, Persian, Hebrew, Cyrillic and Greek letters name them, besides those above.
OTHER_SCRIPTS = (
    "رويترز", "أ ف ب", "ا ف ب", "أ.ف.ب", "فرانس برس", "د ب أ", "د.ب.أ", "أ ب", "أ ش أ", "أ.ش.أ", "واس", "وام", "قنا",
    "كونا", "وفا", "سانا", "بترا", "واج", "وات", "معا", "الأناضول", "شينخوا", "ایرنا", "ایسنا", "فارس", "مهر", "تسنیم",
    "ایلنا", "رویترز", "רויטרס", "Укрінформ", "УКРІНФОРМ", "УНН", "Інтерфакс-Україна", "ИТАР-ТАСС", "РИА",
    "Интерфакс-Украина", "БЕЛТА", "БелТА", "Казинформ", "КАЗИНФОРМ", "КазТАГ", "КАЗТАГ", "Кабар", "АЗЕРТАДЖ",
    "Азертадж", "Синьхуа", "Рейтер", "Росбалт", "БТА", "МИА", "Танјуг", "Тањуг", "Бета", "Срна", "АПЕ-МПЕ", "ΑΜΠΕ",
)  # fmt: skip

#: Agencies as datelines in Chinese, Japanese and Korean name them.
EAST_ASIAN = (
    "新华社", "新華社", "中新社", "中新网", "中新網", "人民网", "中央社", "法新社", "路透社", "路透", "美联社",
    "美聯社", "塔斯社", "共同社", "时事社", "共同", "時事", "時事通信", "ロイター", "聯合ニュース", "連合ニュース",
    "聯合", "タス通信", "연합뉴스", "뉴시스", "뉴스1", "로이터", "교도", "신화", "타스", "AFP", "AP", "EPA", "UPI",
)  # fmt: skip
