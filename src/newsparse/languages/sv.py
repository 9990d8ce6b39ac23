"""Swedish."""

NAME = "Swedish"

BY = (
    "av", "text", "text av", "text och foto", "text & foto", "text och bild", "skriven av", "skrivet av",
    "publicerad av", "publicerat av", "artikel av", "krönika av", "recension av", "intervju av", "sammanställt av",
    "från vår korrespondent", "av vår korrespondent", "skribent", "reporter", "författare",
)  # fmt: skip
AND = ("och", "&", "samt")
FOR = ("för", "åt")
WITH = ("med", "tillsammans med")

TITLE = ("titel", "rubrik", "huvudrubrik", "överskrift")
AUTHOR = (
    "författare", "författarna", "skribent", "skribenter", "reporter", "reportrar", "journalist", "journalister",
    "av", "text", "upphov",
)  # fmt: skip
PUBLISHER = (
    "utgivare", "förlag", "utgiven av", "publicerad i", "publicerat i", "tidning", "tidningen", "publikation",
    "webbplats", "sajt", "medium",
)  # fmt: skip
SECTION = (
    "avdelning", "sektion", "kategori", "kategorier", "ämne", "ämnen", "vinjett", "del", "sida", "tidningsdel",
    "publicerat under", "publicerad under", "arkiverad under", "postat i",
)  # fmt: skip
KEYWORDS = (
    "nyckelord", "sökord", "ämnesord", "taggar", "tagg", "etiketter", "ämnen", "ämnen i artikeln",
    "följ ämnen i artikeln", "artikeln handlar om", "detta handlar om", "mer om", "taggat",
)  # fmt: skip
SOURCE = (
    "källa", "källor", "ursprunglig källa", "ursprungligen publicerad", "ursprungligen publicerad i",
    "först publicerad i", "original", "nyhetsbyrå",
)  # fmt: skip

PUBLISHED = (
    "datum", "publicerad", "publicerat", "publicerades", "publicerad den", "publicerat den", "publiceringsdatum",
    "publ", "publ.", "utgivningsdatum", "utgiven", "först publicerad", "först publicerat", "skapad", "skapat",
    "skriven", "skrivet", "inlagd", "inlagt", "upplagd", "postad", "postat", "postat den", "tid", "nummer",
)  # fmt: skip
UPDATED = (
    "uppdaterad", "uppdaterat", "uppdaterades", "uppdaterad den", "senast uppdaterad", "senast uppdaterat",
    "senast ändrad", "senast ändrat", "ändrad", "ändrat", "uppdatering", "senaste uppdatering", "reviderad", "uppd",
    "uppd.",
)  # fmt: skip
AGO = (
    "sedan", "igår", "i går", "idag", "i dag", "i förrgår", "nyss", "alldeles nyss", "minuter sedan", "min sedan",
    "min. sedan", "timme sedan", "timmar sedan", "tim sedan", "tim. sedan", "dag sedan", "dagar sedan", "vecka sedan",
    "veckor sedan", "månad sedan", "månader sedan", "år sedan", "i morse", "i natt",
)  # fmt: skip
READING = (
    "min läsning", "min läsn", "min. läsning", "minut läsning", "minuters läsning", "minuter att läsa",
    "minut att läsa", "min att läsa", "min lästid", "minuters lästid", "läsningstid", "lästid", "lästid ca",
    "lästid cirka", "läses på", "beräknad lästid", "tar att läsa",
)  # fmt: skip

ROLES = (
    "reporter", "reportrar", "journalist", "frilansjournalist", "frilans", "nyhetsreporter", "politikreporter",
    "ekonomireporter", "sportreporter", "kulturreporter", "kriminalreporter", "utrikesreporter", "skribent",
    "medarbetare", "redaktör", "kulturredaktör", "ledarskribent", "ledarredaktör", "politisk redaktör",
    "politisk chefredaktör", "chefredaktör", "ansvarig utgivare", "nyhetschef", "sportchef", "kulturchef",
    "kolumnist", "krönikör", "politisk kommentator", "kommentator", "analytiker", "korrespondent",
    "utrikeskorrespondent", "utsänd", "fotograf", "recensent", "kritiker", "filmkritiker", "författare", "debattör",
    "programledare", "producent",
)  # fmt: skip
DESKS = (
    "redaktionen", "redaktion", "nyhetsredaktionen", "webbredaktionen", "sportredaktionen", "kulturredaktionen",
    "ekonomiredaktionen", "ledarredaktionen", "nyhetsdesken", "webbdesken", "sporten", "nyhetsbyrå", "nyhetsbyrån",
    "nyhetsbyråerna", "pressmeddelande", "debattredaktionen", "insändare", "ledare", "gäst", "gästskribent",
    "administratör", "admin", "reportrar",
)  # fmt: skip
PARTICLES = (
    "af", "von", "van", "der", "de", "de la", "del", "di", "da", "la", "le", "zu", "den", "al", "bin", "ibn", "ben",
)  # fmt: skip
HONORIFICS = ("dr", "prof", "professor", "doktor", "docent", "fil dr", "med dr", "herr", "fru", "sir", "lord")

CAPTION = (
    "foto", "fotograf", "bild", "bilder", "bilden", "bildkälla", "bildtext", "bildspel", "arkivbild", "arkivfoto",
    "pressbild", "pressfoto", "genrebild", "montage", "skärmdump", "skärmbild", "illustration", "illustrationsbild",
    "teckning", "grafik", "karta", "diagram", "video", "se video", "visa bild", "visa bilder", "visa i helskärm",
    "förstora bild", "förstora bilden", "bild från", "bilden är en", "på bilden", "helskärm",
)  # fmt: skip
CONTRIBUTORS = (
    "redigering:", "redigerat av", "redigerad av", "översättning:", "översättning av", "översatt av", "översättare:",
    "översatt från", "faktagranskning:", "research:", "korrektur:", "bearbetning:", "sammanställning:",
    "sammanställt av", "klippning:", "grafisk form:", "fakta sammanställt av",
)  # fmt: skip
CORRECTION = (
    "rättelse", "rättelser", "rättat", "korrigering", "förtydligande", "klargörande", "anmärkning",
    "redaktionens anmärkning", "redaktionens kommentar", "redaktörens anmärkning", "red anm", "red. anm", "red:s anm",
    "uppdatering", "artikeln har uppdaterats", "artikeln har rättats", "artikeln har korrigerats",
    "artikeln har ändrats", "texten har rättats", "texten har korrigerats", "i en tidigare version",
    "en tidigare version av", "i en tidigare publicerad version",
)  # fmt: skip
ABOUT = (
    "om författaren", "om skribenten", "om reportern", "fler artiklar av", "fler texter av", "läs fler artiklar av",
    "läs fler texter av", "läs mer av författaren",
)  # fmt: skip

SHARE = (
    "dela på facebook", "dela på twitter", "dela på x", "dela på linkedin", "dela på e-post", "dela artikeln",
    "dela artikel", "dela via", "dela den här artikeln", "dela länk", "dela sidan", "tipsa en vän", "tipsa oss",
    "tipsa redaktionen", "skicka via e-post", "mejla artikeln", "mejla till en vän", "kopiera länk", "kopiera länken",
    "länken är kopierad", "länk kopierad", "skriv ut artikeln", "skriv ut sidan", "spara artikeln", "spara artikel",
    "lyssna på artikeln", "lyssna på artikel", "följ oss", "följ ämnen", "följ skribenten", "gilla oss",
    "hitta oss på", "ladda ner appen", "ladda ned appen", "ladda ner vår app", "hämta appen", "twittra",
)  # fmt: skip
SUBSCRIBE = (
    "prenumerera", "bli prenumerant", "bli medlem", "redan prenumerant", "är du redan prenumerant",
    "är du prenumerant", "redan medlem", "köp prenumeration", "köp plus", "teckna prenumeration",
    "skaffa prenumeration", "vårt nyhetsbrev", "anmäl dig till", "anmäl dig här", "skriv upp dig", "registrera dig",
    "skapa konto", "skapa ett konto", "logga in för", "logga in här", "logga in eller", "för att läsa vidare",
    "för att fortsätta läsa", "fortsätt läsa", "läs vidare med", "vill du läsa mer", "vill du läsa hela",
    "den här artikeln är", "denna artikel är låst", "detta är en låst", "endast för prenumeranter", "prova gratis",
    "stöd oss", "stöd vårt arbete", "din e-postadress", "ange din e-postadress", "jag godkänner", "missa inte",
    "missa inget", "missa ingenting",
)  # fmt: skip
RELATED = (
    "läs mer", "läs även", "läs också", "läs hela", "läs artikeln", "läs vidare", "läs nästa", "läs fler", "läs:",
    "se även", "se också", "se mer", "se fler", "se alla", "se:", "titta:", "mer om", "mer från", "mer nyheter",
    "fler artiklar", "fler nyheter", "relaterat", "relaterade artiklar", "relaterade nyheter", "relaterad läsning",
    "andra läser", "andra läste också", "du kanske också gillar", "du kanske också är intresserad", "rekommenderat",
    "rekommenderade artiklar", "rekommenderad läsning", "rekommenderas för dig", "vi rekommenderar",
    "utvalda artiklar", "redaktionen rekommenderar", "mest läst", "mest lästa", "mest delat", "mest populärt",
    "populärt just nu", "trendar", "senaste nyheterna", "senaste artiklarna", "de senaste nyheterna", "nästa artikel",
    "föregående artikel", "nästa inlägg", "föregående inlägg", "till startsidan", "klicka här", "visa fler artiklar",
    "ämnen i artikeln", "följ ämnen i artikeln", "följ nyheterna", "missa inte:",
)  # fmt: skip
ADVERT = (
    "annons:", "annons från", "annonslänk", "annonslänkar", "annonssamarbete", "artikeln fortsätter under",
    "artikeln fortsätter efter", "artikeln fortsätter nedanför", "sponsrat innehåll", "sponsrad artikel",
    "sponsrat inlägg", "betalt innehåll", "detta är en annons", "innehåll från annonsörer", "reklamlänkar",
    "affiliatelänkar", "artikeln innehåller reklamlänkar", "stäng annons", "hoppa över annonsen",
)  # fmt: skip
COMMENTS = (
    "kommentera artikeln", "kommentera här", "skriv en kommentar", "lämna en kommentar", "lämna kommentar",
    "lägg till kommentar", "visa kommentarer", "visa alla kommentarer", "läs kommentarer", "läs kommentarerna",
    "inga kommentarer", "kommentarer (", "dölj kommentarer", "kommentarerna är stängda", "bli först att kommentera",
    "diskutera artikeln", "delta i debatten", "din e-postadress kommer inte publiceras",
)  # fmt: skip
MENU = (
    "upphovsrätt", "för dig", "utvalt", "hem", "startsida", "meny", "öppna meny", "stäng meny", "stäng", "sök",
    "sökresultat", "logga in", "logga ut", "mina sidor", "konto", "inställningar", "hoppa till innehåll",
    "hoppa till huvudinnehållet", "till toppen", "tillbaka", "nästa", "föregående", "visa mer", "visa fler",
    "visa alla", "visa mindre", "ladda fler", "laddar", "integritetspolicy", "personuppgiftspolicy", "cookiepolicy",
    "cookies", "om cookies", "inställningar för cookies", "sekretessinställningar", "hantera cookies",
    "användarvillkor", "villkor", "kontakt", "kontakta oss", "om oss", "annonsera", "annonsera hos oss", "annons",
    "annonser", "kundservice", "kundtjänst", "hjälp", "vanliga frågor", "jobba hos oss", "lediga jobb", "tipsa",
    "dela", "mejla", "spara", "följ", "skriv ut", "lyssna", "kommentera", "kommentarer", "prenumeration", "e-tidning",
    "nyhetsbrev", "podd", "poddar", "webb-tv", "tv", "video", "nyheter", "senaste nytt", "inrikes", "utrikes",
    "världen", "sverige", "lokalt", "sport", "fotboll", "ishockey", "ekonomi", "näringsliv", "börsen", "politik",
    "kultur", "nöje", "ledare", "debatt", "åsikt", "insändare", "krönikor", "krönika", "mat", "hälsa", "vetenskap",
    "teknik", "klimat", "väder", "horoskop", "quiz", "korsord", "dödsannonser", "plus", "ljust läge", "mörkt läge",
    "helskärm", "tillgänglighet", "sajtkarta", "arkiv", "rss",
)  # fmt: skip
COPYRIGHT = (
    "alla rättigheter förbehållna", "alla rättigheter reserverade", "med ensamrätt", "citera oss gärna",
    "innehållet på denna", "materialet är skyddat", "materialet får inte", "all rights reserved",
)  # fmt: skip
CONTACT = (
    "kontakt", "kontakta", "kontakta oss", "presskontakt", "mediekontakt", "e-post", "e-postadress", "epost", "mejl",
    "mail", "telefon", "tel", "tfn", "tel.", "mobil", "fax", "adress", "besöksadress", "postadress",
    "för mer information", "för ytterligare information", "för frågor", "växel", "tips",
)  # fmt: skip

STOP = (
    "och att det som på är av för med den inte till ett en de har om var men sig så här hon han jag vi från kan"
    " när också efter vid eller mot ut nu sedan där än mycket över bara vara under skulle inom kommer säger hade"
    " blir blev ska många vad år dem dig mig själv honom henne deras sina sitt sin dess utan mellan varit göra"
    " något någon några detta dessa denna finns alla andra mer även enligt samt ju upp fick får går ur medan igen"
    " sade inga"
)
