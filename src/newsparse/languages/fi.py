"""Finnish."""

NAME = "Finnish"

BY = (
    "teksti", "teksti ja kuva", "teksti ja kuvat", "teksti & kuva", "teksti & kuvat", "toimittaja", "toimittajat",
    "kirjoittaja", "kirjoittajat", "kirjoittanut", "tekijä", "tekijät", "laatinut", "haastattelu", "juttu",
    "jutun kirjoittaja", "jutun on kirjoittanut",
)  # fmt: skip
AND = ("ja", "sekä", "&")
FOR = ("varten",)
WITH = ("kanssa", "yhdessä")

TITLE = ("otsikko", "nimike", "jutun otsikko")
AUTHOR = ("kirjoittaja", "kirjoittajat", "toimittaja", "toimittajat", "tekijä", "tekijät", "teksti", "laatija")
PUBLISHER = ("julkaisija", "kustantaja", "lehti", "sanomalehti", "sivusto", "verkkosivusto", "julkaisu")
SECTION = ("osasto", "osio", "kategoria", "kategoriat", "aihealue", "luokka", "aihe")
KEYWORDS = (
    "avainsanat", "asiasanat", "tunnisteet", "tunniste", "aiheet", "tagit", "hakusanat", "jutun aiheet",
    "artikkelin aiheet",
)  # fmt: skip
SOURCE = ("lähde", "lähteet", "alkuperäinen lähde", "alun perin julkaistu", "alkuperäinen julkaisu")

PUBLISHED = (
    "julkaistu", "julkaisupäivä", "julkaisuaika", "julkaisupäivämäärä", "päivämäärä", "päiväys", "pvm", "luotu",
    "ilmestynyt", "ilmestymispäivä", "lisätty", "julkaistu klo", "julkaistu ensimmäisen kerran",
)  # fmt: skip
UPDATED = (
    "päivitetty", "päivitys", "viimeksi päivitetty", "viimeisin päivitys", "viimeksi muokattu", "muokattu", "muutettu",
    "päivitetty klo", "juttua päivitetty", "juttua muokattu",
)  # fmt: skip
AGO = (
    "sitten", "tänään", "eilen", "toissapäivänä", "juuri nyt", "hetki sitten", "äsken", "sekuntia sitten",
    "minuutti sitten", "minuuttia sitten", "min sitten", "min. sitten", "tunti sitten", "tuntia sitten", "t sitten",
    "h sitten", "päivä sitten", "päivää sitten", "pv sitten", "viikko sitten", "viikkoa sitten", "vk sitten",
    "kuukausi sitten", "kuukautta sitten", "kk sitten", "vuosi sitten", "vuotta sitten",
)  # fmt: skip
READING = (
    "lukuaika", "min lukuaika", "minuutin lukuaika", "minuutin luku", "lukuaika noin", "minuutin lukuinen",
    "luet minuutissa", "lukemiseen kuluu",
)  # fmt: skip

ROLES = (
    "toimittaja", "toimittajat", "päätoimittaja", "vastaava päätoimittaja", "vastaava toimittaja", "toimituspäällikkö",
    "toimitussihteeri", "uutispäällikkö", "uutistoimittaja", "uutisvastaava", "tuottaja", "vastaava tuottaja",
    "politiikan toimittaja", "taloustoimittaja", "talouden toimittaja", "ulkomaantoimittaja", "kotimaantoimittaja",
    "kulttuuritoimittaja", "urheilutoimittaja", "tiedetoimittaja", "rikostoimittaja", "erikoistoimittaja",
    "vapaa toimittaja", "freelance-toimittaja", "freelancer", "kesätoimittaja", "journalisti", "kirjeenvaihtaja",
    "ulkomaankirjeenvaihtaja", "kolumnisti", "pakinoitsija", "pääkirjoitustoimittaja", "kommentaattori", "kriitikko",
    "elokuvakriitikko", "arvostelija", "avustaja", "kuvaaja", "valokuvaaja", "kuvajournalisti", "lehtikuvaaja",
    "graafikko", "kuvittaja", "juontaja", "kirjoittaja", "kirjailija", "bloggaaja", "politiikan tutkija", "kääntäjä",
    "editori", "harjoittelija", "reportteri",
)  # fmt: skip
DESKS = (
    "toimitus", "uutistoimitus", "verkkotoimitus", "urheilutoimitus", "kulttuuritoimitus", "taloustoimitus",
    "kotimaantoimitus", "ulkomaantoimitus", "aluetoimitus", "uutisdeski", "deski", "nettitoimitus", "lehden toimitus",
    "toimituskunta", "toimittajat", "uutistoimistot", "uutistoimisto", "uutispalvelu", "tiedote", "lehdistötiedote",
    "mainos", "kaupallinen yhteistyö", "pääkirjoitus", "lukijan kuva", "lukija", "vieraskynä", "vieras", "ylläpito",
    "ylläpitäjä", "nimimerkki", "admin",
)  # fmt: skip
PARTICLES = ("af", "von", "van", "der", "den", "de", "da", "di", "del", "la", "le", "al", "bin", "ibn")
HONORIFICS = (
    "tri", "tohtori", "ft", "prof", "professori", "dosentti", "rva", "hra", "nti", "herra", "rouva", "dipl.ins",
    "kenraali", "eversti", "piispa", "rovasti", "sir", "lordi",
)  # fmt: skip

CAPTION = (
    "kuva", "kuvat", "kuvassa", "kuvituskuva", "kuvituskuvassa", "arkistokuva", "arkistokuvassa", "kuvan lähde",
    "kuvalähde", "kuva arkistosta", "kuvateksti", "kuvakaappaus", "kuvankaappaus", "ruutukaappaus", "kuvagalleria",
    "kuvasarja", "valokuva:", "valokuvat:", "valokuvaaja:", "kuvitus", "piirros", "kollaasi", "kartta", "video",
    "katso video", "still-kuva", "kuvayhdistelmä", "kuvaaja", "grafiikka:",
)  # fmt: skip
CONTRIBUTORS = (
    "jutun tekemiseen osallistui", "jutun tekemiseen osallistuivat", "jutun tekoon osallistui",
    "jutun tekoon osallistuivat", "juttuun on haastateltu", "jutun kirjoittamiseen on", "jutun lähteenä on",
    "juttua varten on haastateltu", "juttua olivat tekemässä", "suomennos:", "suomentanut", "suomeksi toimittanut",
    "kääntänyt", "käännös:", "editointi:", "leikkaus:", "kuvaus ja leikkaus", "tuottaja:", "toimitus:", "taitto:",
    "lisäksi juttua tekivät",
)  # fmt: skip
CORRECTION = (
    "oikaisu", "korjaus", "täsmennys", "tarkennus", "toimituksen huomautus", "toimituksen huomio", "toim. huom",
    "muokkaus", "juttua korjattu", "juttua täsmennetty", "juttua tarkennettu", "juttua täydennetty", "juttuun korjattu",
    "juttuun lisätty", "juttuun tarkennettu", "jutusta poistettu", "otsikkoa korjattu", "otsikkoa muutettu", "korjattu",
    "lisätty", "artikkelia on päivitetty", "juttua on päivitetty", "juttua on korjattu", "juttua päivitetään",
    "uutista päivitetään", "juttu päivittyy", "jutussa kerrottiin aiemmin", "jutussa luki aiemmin",
    "jutun aiemmassa versiossa", "artikkelin aiemmassa versiossa", "jutun aikaisemmassa versiossa",
)  # fmt: skip
ABOUT = (
    "tietoa kirjoittajasta", "kirjoittajasta", "kirjoittajan muut jutut", "kirjoittajan muita juttuja",
    "lisää kirjoittajalta", "lisää samalta kirjoittajalta", "tietoja kirjoittajasta", "toimittajan muut jutut",
    "kuka kirjoittaja on",
)  # fmt: skip

SHARE = (
    "jaa", "lähetä sähköpostilla", "lähetä kaverille", "lähetä linkki", "kopioi linkki", "linkki kopioitu", "twiittaa",
    "seuraa meitä", "seuraa somessa", "seuraa facebookissa", "seuraa twitterissä", "seuraa instagramissa",
    "löydät meidät", "lataa sovellus", "lataa sovelluksemme", "kuuntele juttu", "kuuntele artikkeli",
    "kuuntele tämä artikkeli", "tallenna artikkeli", "tallenna juttu", "lisää suosikkeihin", "lisää kirjanmerkkeihin",
    "lisää lukulistalle", "anna palautetta jutusta", "tykkää meistä", "tykkää facebookissa", "tulosta artikkeli",
    "tulosta juttu",
)  # fmt: skip
SUBSCRIBE = (
    "uutiskirje", "uutiskirjeet", "tilaajille", "vain tilaajille", "tämä artikkeli on vain", "tämä juttu on vain",
    "tämä on tilaajille", "lue rajattomasti", "lue koko juttu tilaamalla", "jatka lukemista tilaamalla",
    "jatkaaksesi lukemista", "haluatko lukea", "oletko jo tilaaja", "olen jo tilaaja", "onko sinulla jo",
    "kirjaudu sisään", "kirjaudu lukeaksesi", "kirjaudu ja lue", "kirjaudu tai", "luo tunnus", "luo tili",
    "luo ilmainen tunnus", "rekisteröidy", "liity jäseneksi", "ryhdy tilaajaksi", "aloita tilaus", "kokeile ilmaiseksi",
    "syötä sähköpostiosoitteesi", "anna sähköpostiosoitteesi", "sähköpostiosoitteesi", "hyväksyn käyttöehdot",
    "hyväksyn tietojeni", "tilaamalla uutiskirjeen", "siirry tilaamaan", "tue meitä", "tue journalismia", "lahjoita",
    "älä missaa", "ota ilmoitukset käyttöön", "tilaa uutiskirje", "tilaa uutiskirjeemme", "tilaa uutiskirjeet",
    "tilaa lehti", "tilaa nyt", "tilaa digi", "tilaa maksuton", "tilaa ilmainen", "tilaa ilmoitukset",
    "tämä sisältö on vain",
)  # fmt: skip
RELATED = (
    "lue myös", "lue lisää", "lue aiheesta", "lue seuraavaksi", "lue koko", "lue täältä", "lue tästä", "lue juttu",
    "lue:", "luitko jo", "lisää aiheesta", "lisää samasta aiheesta", "aiheesta lisää", "aiheesta aiemmin",
    "aiheeseen liittyvää", "aiheeseen liittyvät", "muita aiheita", "muita uutisia", "muut uutiset", "muita juttuja",
    "lisää uutisia", "lisää juttuja", "lisää luettavaa", "katso myös", "katso lisää", "katso kaikki", "katso:",
    "kuuntele myös", "kuuntele:", "suositeltua", "sinulle suositeltua", "sinua voisi kiinnostaa",
    "sinua saattaa kiinnostaa", "sinua saattaisi kiinnostaa", "saattaisit pitää", "luetuimmat", "tuoreimmat uutiset",
    "tuoreimmat jutut", "uusimmat uutiset", "uusimmat jutut", "uusimmat artikkelit", "viimeisimmät uutiset",
    "kaikki uutiset", "liittyvät artikkelit", "liittyvät jutut", "samasta aiheesta", "edellinen artikkeli",
    "seuraava artikkeli", "edellinen juttu", "seuraava juttu", "jatka lukemista", "näytä lisää", "toimitus suosittelee",
    "toimituksen valinnat", "juuri nyt luetuimmat", "klikkaa tästä", "suosituimmat jutut", "suosituimmat uutiset",
    "suosittelemme:", "suosittelemme sinulle",
)  # fmt: skip
ADVERT = (
    "mainos", "mainoksen jälkeen", "juttu jatkuu", "artikkeli jatkuu", "kaupallinen yhteistyö", "kaupallinen sisältö",
    "kumppanisisältö", "sponsoroitu", "mainossisältö", "mainostajan sisältö", "kumppaniblogi", "sisältömarkkinointi",
    "sisältö jatkuu mainoksen",
)  # fmt: skip
COMMENTS = (
    "kommentit", "kommentoi", "jätä kommentti", "lisää kommentti", "kirjoita kommentti", "lähetä kommentti",
    "kommenttisi", "näytä kommentit", "lue kommentit", "ei kommentteja", "siirry kommentteihin", "keskustele",
    "osallistu keskusteluun", "liity keskusteluun", "keskustelu on suljettu", "kommentointi on suljettu",
    "kirjaudu kommentoidaksesi", "vastaa viestiin", "sähköpostiosoitettasi ei julkaista", "peruuta vastaus",
    "ilmoita asiaton",
)  # fmt: skip
MENU = (
    "etusivu", "etusivulle", "valikko", "hae", "haku", "etsi", "kirjaudu", "kirjaudu ulos", "kirjautuminen",
    "omat tiedot", "oma tili", "asetukset", "yhteystiedot", "ota yhteyttä", "anna palautetta", "palaute",
    "tietoa meistä", "meistä", "mediatiedot", "mediamyynti", "mainosta", "ilmoita", "asiakaspalvelu",
    "avoimet työpaikat", "sivukartta", "ohjeet", "apua", "rss", "käyttöehdot", "tietosuoja", "tietosuojaseloste",
    "tietosuojakäytäntö", "rekisteriseloste", "evästeet", "evästeasetukset", "saavutettavuus", "saavutettavuusseloste",
    "sulje", "avaa valikko", "sulje valikko", "siirry sisältöön", "siirry suoraan sisältöön", "hyppää sisältöön",
    "takaisin ylös", "takaisin", "seuraava", "edellinen", "lisää", "näytä kaikki", "lataa lisää", "ladataan",
    "ladataan...", "hyväksy", "hyväksy kaikki", "uutiset", "tuoreimmat", "kotimaa", "ulkomaat", "maailma", "politiikka",
    "talous", "paikalliset", "alueuutiset", "mielipide", "mielipiteet", "pääkirjoitus", "kolumnit", "kolumni", "blogit",
    "urheilu", "kulttuuri", "viihde", "tiede", "terveys", "hyvinvointi", "autot", "matkailu", "ruoka", "koti",
    "liikenne", "sää", "podcastit", "videot", "tv-opas", "näköislehti", "arkisto", "lapset", "vastaa", "jaa",
    "keskustelu", "tilaa", "tykkää", "tulosta", "suosituimmat", "katsotuimmat", "luetuimmat", "suositellut",
    "suosittelemme", "ilmoitus", "seuraa",
)  # fmt: skip
COPYRIGHT = (
    "kaikki oikeudet pidätetään", "kaikki oikeudet pidätetty", "tekijänoikeus", "tekijänoikeudet", "copyright",
    "sisällön kopiointi", "aineiston kopiointi", "sisällön luvaton", "luvaton kopiointi", "lainaaminen ilman",
)  # fmt: skip
CONTACT = (
    "yhteystiedot", "yhteydenotot", "ota yhteyttä", "lisätietoja", "lisätiedot", "lisätietoja antaa",
    "lisätietoja antavat", "mediayhteydet", "medialle", "puhelin", "puh", "puh.", "p.", "gsm", "sähköposti", "s-posti",
    "email", "e-mail", "osoite", "faksi", "toimituksen yhteystiedot",
)  # fmt: skip

STOP = (
    "ja on ei että se oli joka mutta myös kun hän ovat hänen sen kuin tai jos niin mukaan olla nyt ole jo sekä vain"
    " mitä jotka jonka ollut eivät siitä sitä jossa siinä tämä tämän tässä tätä nämä ne niitä voi vielä sitten"
    " kanssa hyvin noin koska vaan enemmän ennen jälkeen aikana kertoo sanoo muun muassa esimerkiksi kaikki mikä"
    " mukana pitää saa minä me he heidän meillä joissa jolla eli kuitenkin viime vuoden vuonna olisi vuotta"
)
