"""Czech."""

NAME = "Czech"

BY = (
    "autor", "autorka", "autoři", "autor článku", "autor textu", "text", "napsal", "napsala", "napsali", "připravil",
    "připravila", "zpracoval", "zpracovala", "zpracovali", "sepsal", "sepsala", "rozhovor vedl", "rozhovor vedla",
    "ptal se", "ptala se", "od našeho zpravodaje", "od našeho dopisovatele",
)  # fmt: skip
AND = ("a",)
FOR = ("pro",)
WITH = ("s", "se", "spolu s")

TITLE = ("titulek", "název", "nadpis", "název článku")
AUTHOR = (
    "autor", "autorka", "autoři", "autor článku", "autor textu", "redaktor", "redaktorka", "zpracoval", "zpracovala",
    "podpis",
)  # fmt: skip
PUBLISHER = ("vydavatel", "vydavatelství", "nakladatel", "noviny", "deník", "médium", "web", "server", "zdroj - název")
SECTION = ("rubrika", "rubriky", "sekce", "kategorie", "oddíl", "zařazeno v", "vyšlo v", "téma")
KEYWORDS = ("klíčová slova", "klíčové slovo", "štítky", "štítek", "tagy", "témata", "témata článku", "hesla")
SOURCE = ("zdroj", "zdroje", "převzato z", "původní zdroj", "originál")

PUBLISHED = (
    "datum", "datum vydání", "datum publikace", "datum zveřejnění", "publikováno", "publikace", "vydáno", "zveřejněno",
    "vloženo", "přidáno", "vytvořeno", "vyšlo", "datum vytvoření", "čas vydání",
)  # fmt: skip
UPDATED = (
    "aktualizováno", "aktualizace", "aktualizoval", "aktualizovala", "naposledy aktualizováno", "poslední aktualizace",
    "datum aktualizace", "upraveno", "naposledy upraveno", "poslední úprava", "změněno", "poslední změna",
)  # fmt: skip
AGO = (
    "před", "dnes", "včera", "předevčírem", "právě teď", "před chvílí", "před okamžikem", "před minutou",
    "před hodinou", "před dnem", "před týdnem", "před měsícem", "před rokem",
)  # fmt: skip
READING = (
    "min čtení", "min. čtení", "minuta čtení", "minuty čtení", "minut čtení", "doba čtení", "čas čtení", "délka čtení",
    "čtení na", "minut na čtení", "přečtete za", "čtení zabere",
)  # fmt: skip

ROLES = (
    "redaktor", "redaktorka", "redaktora", "redaktorky", "redaktoři", "šéfredaktor", "šéfredaktorka", "šéfredaktora",
    "zástupce šéfredaktora", "zástupkyně šéfredaktora", "vedoucí redaktor", "vedoucí redaktorka", "vedoucí vydání",
    "vedoucí rubriky", "editor", "editorka", "editora", "editorky", "reportér", "reportérka", "reportéra", "reportérky",
    "zpravodaj", "zpravodajka", "zpravodaje", "zvláštní zpravodaj", "zahraniční zpravodaj", "zahraniční zpravodajka",
    "stálý zpravodaj", "dopisovatel", "dopisovatelka", "korespondent", "korespondentka", "novinář", "novinářka",
    "novináře", "novinářky", "publicista", "publicistka", "komentátor", "komentátorka", "komentátora", "komentátorky",
    "sloupkař", "sloupkařka", "fejetonista", "fejetonistka", "moderátor", "moderátorka", "fotograf", "fotografka",
    "fotoreportér", "fotoreportérka", "autor", "autorka", "kritik", "kritička", "filmový kritik", "spolupracovník",
    "spolupracovnice", "spolupracovník redakce", "externí spolupracovník", "stážista", "stážistka", "politolog",
    "politoložka", "bloger", "blogerka", "překladatel", "překladatelka", "sportovní redaktor", "sportovní redaktorka",
    "analytik", "analytička",
)  # fmt: skip
DESKS = (
    "redakce", "redakce webu", "redakce online", "zpravodajská redakce", "sportovní redakce", "domácí redakce",
    "zahraniční redakce", "ekonomická redakce", "z redakce", "od redakce", "domácí zpravodajství",
    "zahraniční zpravodajství", "zpravodajství", "agentury", "agentura", "tisková zpráva", "tiskové oddělení",
    "tiskový odbor", "komerční sdělení", "komerční článek", "inzerce", "pr článek", "naši zpravodajové",
    "náš zpravodaj", "redaktoři", "kolektiv autorů", "kolektiv", "red", "administrátor", "admin", "host", "anonym",
    "čtenář",
)  # fmt: skip
PARTICLES = ("van", "von", "der", "den", "de", "da", "di", "del", "la", "le", "z", "ze", "al", "bin", "ibn", "ben")
HONORIFICS = (
    "dr", "prof", "profesor", "profesorka", "doc", "docent", "docentka", "mudr", "judr", "phdr", "rndr", "mvdr",
    "paeddr", "ing", "ing. arch", "mgr", "bc", "mga", "pan", "paní", "slečna", "gen", "plk", "pplk", "mjr", "kpt",
    "sir", "lord", "p",
)  # fmt: skip

CAPTION = (
    "foto", "fotografie:", "fotogalerie", "autor fotografie", "autor fotografií", "autor foto", "zdroj foto",
    "zdroj fotografie", "zdroj obrázku", "zdroj fotografií", "na snímku", "na snímcích", "na fotografii", "na obrázku",
    "ilustrační foto", "ilustrační fotografie", "ilustrační snímek", "ilustrační obrázek", "archivní foto",
    "archivní snímek", "ilustrace:", "snímek obrazovky", "snímek z videa", "snímek z filmu", "záběr z filmu",
    "záběr z videa", "koláž", "infografika:", "grafika", "obrázek", "obr", "obr.", "graf", "mapa", "video", "kresba",
    "karikatura:", "popisek", "repro", "reprofoto", "vizualizace:",
)  # fmt: skip
CONTRIBUTORS = (
    "spolupráce:", "ve spolupráci:", "na článku spolupracoval", "na článku spolupracovala", "na článku spolupracovali",
    "na textu spolupracoval", "na textu spolupracovala", "na textu spolupracovali", "na reportáži spolupracovali",
    "překlad:", "přeložil:", "přeložila:", "přeložil a upravil", "z angličtiny přeložil", "z angličtiny přeložila",
    "editace:", "editor:", "editorka:", "editoval:", "editovala:", "korektura:", "korektury:", "jazyková korektura",
    "redigoval", "redigovala", "kamera:", "střih:", "střih a kamera", "kamera a střih", "produkce:", "moderuje:",
    "redakčně upraveno",
)  # fmt: skip
CORRECTION = (
    "oprava", "omluva", "upřesnění", "doplnění", "erratum", "poznámka redakce", "poznámka editora", "pozn. redakce",
    "pozn. red", "pozn. aut", "redakční poznámka", "od redakce", "článek byl aktualizován", "text byl aktualizován",
    "článek jsme aktualizovali", "text jsme aktualizovali", "článek průběžně aktualizujeme",
    "zprávu průběžně aktualizujeme", "v předchozí verzi článku", "v předchozí verzi textu", "v původní verzi článku",
    "v původní verzi textu", "v dřívější verzi článku", "redakce se omlouvá", "čtenářům se omlouváme",
)  # fmt: skip
ABOUT = (
    "o autorovi", "o autorce", "o autorech", "kdo je autor", "další články autora", "další články autorky",
    "další texty autora", "všechny články autora", "články autora", "profil autora", "více od autora",
)  # fmt: skip

SHARE = (
    "sdílet", "sdílejte", "sdílej", "poslat e-mailem", "poslat emailem", "poslat mailem", "poslat přátelům",
    "poslat známému", "pošlete článek", "pošli článek", "doporučit článek", "doporučte článek", "vytisknout",
    "tisknout", "verze pro tisk", "zkopírovat odkaz", "kopírovat odkaz", "odkaz zkopírován", "odkaz byl zkopírován",
    "sledujte nás", "sleduj nás", "najdete nás na", "jsme na facebooku", "přidejte se k nám", "lajkněte nás",
    "tweetnout", "to se mi líbí", "stáhněte si aplikaci", "stáhněte si naši", "poslechněte si článek",
    "poslechnout článek", "přehrát článek", "uložit článek", "uložit na později", "přidat do oblíbených",
    "přidejte si nás", "odebírejte náš kanál", "buďte s námi",
)  # fmt: skip
SUBSCRIBE = (
    "odebírat", "odebírejte", "chci odebírat", "přihlásit k odběru", "přihlásit odběr", "odběr novinek",
    "odběr newsletteru", "newsletter", "newslettery", "náš newsletter", "předplatné", "předplatit", "předplaťte si",
    "koupit předplatné", "pořiďte si předplatné", "získejte předplatné", "objednat předplatné", "máte předplatné",
    "máte již předplatné", "již máte předplatné", "jste předplatitel", "pouze pro předplatitele",
    "jen pro předplatitele", "tento článek je určen", "článek je dostupný pouze", "článek je pouze pro",
    "tento článek mohou", "tento text mohou", "odemknout článek", "odemkněte si", "dočtěte celý", "chcete číst dál",
    "přihlaste se", "máte již účet", "nemáte účet", "už máte účet", "zaregistrujte se", "registrujte se",
    "zadejte svůj e-mail", "zadejte e-mail", "zadejte svůj email", "váš e-mail", "váš email", "vaše e-mailová adresa",
    "souhlasím se zpracováním", "souhlasím s podmínkami", "odesláním formuláře", "přihlášením souhlasíte",
    "vyzkoušejte zdarma", "podpořte nás", "podpořte naši", "podpořte nezávislou", "podpořit redakci",
    "nenechte si ujít", "neuteče vám", "zapnout upozornění",
)  # fmt: skip
RELATED = (
    "čtěte také", "čtěte též", "čtěte i", "čtěte dále", "čtěte dál", "čtěte více", "čtěte víc", "čtěte:", "čtěte na",
    "přečtěte si", "číst dál", "číst dále", "číst více", "číst celé", "číst celý", "celý článek zde", "více zde",
    "více k tématu", "více o tématu", "více o:", "více informací zde", "více čtěte", "více se dozvíte", "více článků",
    "více zpráv", "k tématu:", "související články", "související témata", "související zprávy", "související obsah",
    "související:", "mohlo by vás zajímat", "mohlo by vás také zajímat", "mohlo by se vám líbit", "může vás zajímat",
    "další články", "další zprávy", "další z rubriky", "nejčtenější články", "nejčtenější zprávy", "nejčtenější za",
    "doporučujeme:", "doporučené články", "redakce doporučuje", "vybrali jsme pro vás", "vybíráme:", "tip redakce",
    "sledujte také", "sledujte:", "podívejte se také", "podívejte se:", "poslechněte si také", "poslechněte si:",
    "viz také", "viz též", "předchozí článek", "následující článek", "další článek", "předchozí příspěvek",
    "další příspěvek", "podobné články", "nejnovější zprávy", "nejnovější články", "aktuální zprávy", "hlavní zprávy",
    "pokračovat ve čtení", "pokračovat na článek", "zobrazit další", "zobrazit více", "přejít do galerie",
    "vstoupit do galerie", "přehrát video", "témata:", "klikněte zde",
)  # fmt: skip
ADVERT = (
    "reklama", "inzerce", "komerční sdělení", "komerční článek", "komerční prezentace", "placená inzerce",
    "placený obsah", "sponzorovaný obsah", "sponzorovaný článek", "sponzorováno", "reklamní sdělení", "pr článek",
    "pokračování článku pod reklamou", "text pokračuje pod", "článek pokračuje pod", "advertorial",
    "ve spolupráci s partnerem",
)  # fmt: skip
COMMENTS = (
    "komentáře", "přidat komentář", "přidejte komentář", "napsat komentář", "napište komentář", "vložit komentář",
    "váš komentář", "žádné komentáře", "zobrazit komentáře", "zobrazit diskusi", "zobrazit diskuzi", "počet komentářů",
    "diskuse k článku", "diskuze k článku", "diskuse (", "diskuze (", "vstoupit do diskuse", "vstoupit do diskuze",
    "vstoupit do diskusí", "přejít do diskuse", "přejít do diskuze", "zapojte se do diskuse", "zapojte se do diskuze",
    "přidat příspěvek", "napsat příspěvek", "přidat názor", "přidejte názor", "do diskuse můžete",
    "diskuse je uzavřena", "diskuze je uzavřena", "vaše e-mailová adresa nebude", "vaše emailová adresa nebude",
    "zrušit odpověď na komentář", "nahlásit příspěvek",
)  # fmt: skip
MENU = (
    "domů", "úvod", "hlavní strana", "hlavní stránka", "titulní strana", "úvodní stránka", "menu", "hledat", "vyhledat",
    "vyhledávání", "přihlásit", "přihlásit se", "přihlášení", "odhlásit", "odhlásit se", "registrace", "registrovat",
    "můj účet", "kontakt", "kontakty", "o nás", "o webu", "redakce", "napište nám", "ceník inzerce", "pro inzerenty",
    "kariéra", "volná místa", "mapa stránek", "mapa webu", "archiv", "nápověda", "rss", "podmínky užití",
    "obchodní podmínky", "všeobecné podmínky", "ochrana osobních údajů", "ochrana soukromí",
    "zásady ochrany osobních údajů", "cookies", "nastavení cookies", "nastavení soukromí", "prohlášení o přístupnosti",
    "zavřít", "otevřít menu", "zavřít menu", "přeskočit na obsah", "přejít k obsahu", "přejít na obsah", "nahoru",
    "zpět", "zpět nahoru", "další", "předchozí", "více", "zobrazit více", "načíst další", "načítání", "souhlasím",
    "zprávy", "zpravodajství", "aktuálně", "domácí", "domov", "zahraničí", "svět", "politika", "ekonomika", "byznys",
    "finance", "názory", "komentáře", "rozhovory", "sport", "kultura", "věda", "zdraví", "krimi", "regiony", "magazín",
    "životní styl", "auto", "technika", "počasí", "podcasty", "galerie", "program", "tv program", "štítky", "témata",
    "související", "nejčtenější", "nejnovější", "doporučujeme", "diskuse", "diskuze", "tisk", "odpovědět",
    "nahlásit chybu", "komentovat", "doporučit",
)  # fmt: skip
COPYRIGHT = (
    "všechna práva vyhrazena", "veškerá práva vyhrazena", "autorská práva", "copyright",
    "publikování nebo další šíření", "publikování nebo šíření", "publikování či další šíření", "jakékoliv užití obsahu",
    "jakékoli užití obsahu", "užití obsahu", "bez předchozího písemného souhlasu", "bez písemného souhlasu",
    "bez předchozího souhlasu", "přebírání obsahu", "přebírání článků", "kopírování obsahu", "obsah je chráněn",
    "využíváme agenturní zpravodajství",
)  # fmt: skip
CONTACT = (
    "kontakt", "kontakty", "kontakt pro média", "kontakt pro novináře", "kontaktní osoba", "telefon", "tel", "tel.",
    "mobil", "fax", "e-mail", "email", "mail", "adresa", "adresa redakce", "tiskové oddělení", "tiskový mluvčí",
    "tisková mluvčí", "více informací", "pro další informace", "napište nám",
)  # fmt: skip

STOP = (
    "a se na v ve je že s o z ze do i to k ke pro by ale jako za podle po od který která které kteří kterou jeho"
    " jejich také už jen když tak jsem jsou jsme byl byla bylo byly bude budou být může mohou nebo co až ještě při"
    " pak před mezi tom toho tím ten ta ty však proto protože než kde kdy jak má mají měl není aby si jí mu nás"
    " pouze přes pod letech roku korun uvedl řekl dnes včera zatím například další více kvůli"
)
