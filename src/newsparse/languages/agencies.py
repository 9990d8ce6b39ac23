"""News agencies of the world, as they sign their copy: short form → name, and names by themselves."""

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
    "Europa Press", "Agência Brasil", "Agencia EFE", "Adnkronos", "AGI", "LaPresse", "dpa-AFX", "dts",
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
