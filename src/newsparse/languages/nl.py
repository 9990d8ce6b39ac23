"""Dutch."""

NAME = "Dutch"

BY = (
    "door", "tekst", "tekst door", "tekst en foto's", "tekst en foto’s", "tekst en foto", "tekst & foto's",
    "tekst & foto’s", "tekst en beeld", "geschreven door", "een artikel van", "een verhaal van", "een reportage van",
    "een interview van", "column van", "analyse van", "opinie van", "interview door", "interview", "opgetekend door",
    "samengesteld door", "geplaatst door", "gepubliceerd door", "verslag van", "verslag door", "auteur",
    "van onze verslaggever", "van onze verslaggeefster", "van onze verslaggevers", "van onze redacteur",
    "van onze correspondent", "van onze correspondente", "van onze medewerker", "van onze medewerkster",
)  # fmt: skip
AND = ("en",)
FOR = ("voor",)
WITH = ("met", "samen met", "in samenwerking met", "m.m.v")

TITLE = ("titel", "kop", "headline")
AUTHOR = (
    "auteur", "auteurs", "auteur(s)", "journalist", "redacteur", "schrijver", "verslaggever", "naam auteur",
    "geschreven door", "tekst", "byline",
)  # fmt: skip
PUBLISHER = ("uitgever", "krant", "dagblad", "publicatie", "site", "website", "verschenen in", "gepubliceerd in")
SECTION = (
    "rubriek", "rubrieken", "sectie", "categorie", "categorieën", "katern", "dossier", "geplaatst in", "onderdeel",
)  # fmt: skip
KEYWORDS = (
    "trefwoorden", "trefwoord", "sleutelwoorden", "kernwoorden", "zoekwoorden", "tags", "tag", "labels", "onderwerpen",
    "onderwerp", "thema's", "thema’s", "thema", "meer over",
)  # fmt: skip
SOURCE = (
    "bron", "bronnen", "oorspronkelijke bron", "oorspronkelijk verschenen in", "eerder verschenen in", "bronvermelding",
    "via",
)  # fmt: skip

PUBLISHED = (
    "gepubliceerd", "gepubliceerd op", "gepubliceerd:", "publicatie", "publicatiedatum", "datum van publicatie",
    "eerste publicatie", "datum", "geplaatst", "geplaatst op", "gepost op", "verschenen", "verschenen op",
    "geschreven op", "aangemaakt op", "aangemaakt", "online sinds", "editie van", "uitgave van", "uitgezonden op",
)  # fmt: skip
UPDATED = (
    "bijgewerkt", "bijgewerkt op", "bijgewerkt om", "laatst bijgewerkt", "laatst bijgewerkt op", "laatste update",
    "laatste update op", "update", "update op", "geüpdatet", "geüpdatet op", "geactualiseerd", "geactualiseerd op",
    "gewijzigd", "gewijzigd op", "aangepast", "aangepast op", "laatst gewijzigd", "laatst gewijzigd op",
    "laatst aangepast", "laatste wijziging", "wijzigingsdatum",
)  # fmt: skip
AGO = (
    "geleden", "vandaag", "gisteren", "eergisteren", "zojuist", "uur geleden", "minuten geleden", "dagen geleden",
    "jaar geleden",
)  # fmt: skip
READING = (
    "min leestijd", "min. leestijd", "minuut leestijd", "minuten leestijd", "leestijd", "leesduur", "minuten lezen",
    "min lezen", "min. lezen", "minuut lezen", "minuten om te lezen",
)  # fmt: skip

ROLES = (
    "redacteur", "redactrice", "redacteuren", "eindredacteur", "hoofdredacteur", "adjunct-hoofdredacteur",
    "plaatsvervangend hoofdredacteur", "politiek redacteur", "economieredacteur", "redacteur economie",
    "redacteur politiek", "redacteur buitenland", "sportredacteur", "wetenschapsredacteur", "chef", "verslaggever",
    "verslaggeefster", "verslaggevers", "politiek verslaggever", "sportverslaggever", "correspondent", "correspondente",
    "correspondenten", "buitenlandcorrespondent", "parlementair verslaggever", "parlementair redacteur", "journalist",
    "journaliste", "journalisten", "freelance journalist", "freelancejournalist", "onderzoeksjournalist",
    "sportjournalist", "reporter", "columnist", "columniste", "commentator", "politiek commentator", "recensent",
    "medewerker", "medewerkster", "stagiair", "stagiaire", "gastauteur", "gastschrijver", "schrijver", "schrijfster",
    "auteur", "essayist", "publicist", "presentator", "presentatrice", "fotograaf", "fotografe", "fotojournalist",
    "blogger",
)  # fmt: skip
DESKS = (
    "redactie", "de redactie", "onze redactie", "online redactie", "onlineredactie", "webredactie", "sportredactie",
    "redactie sport", "redactie buitenland", "redactie binnenland", "redactie economie", "redactie politiek",
    "redactie online", "nieuwsredactie", "buitenlandredactie", "binnenlandredactie", "economieredactie",
    "politieke redactie", "centrale redactie", "van de redactie", "hoofdredactie", "nieuwsdienst", "nieuwsdesk",
    "persbureau", "persbureaus", "persdienst", "persbericht", "ingezonden", "ingezonden bericht", "correspondenten",
    "onze correspondent", "onze verslaggever", "onze verslaggevers", "verslaggevers", "gastauteur", "admin",
    "beheerder", "webmaster", "anoniem", "red",
)  # fmt: skip
PARTICLES = (
    "van", "de", "den", "der", "des", "du", "het", "'t", "’t", "ten", "ter", "te", "tot", "op", "von", "la", "le", "el",
    "al", "ben", "bin",
)  # fmt: skip
HONORIFICS = (
    "dr", "drs", "prof", "prof. dr", "professor", "mr", "ir", "ing", "ds", "dominee", "pater", "meneer", "mevrouw",
    "mevr", "mw", "dhr", "jhr", "jonkheer", "kardinaal", "bisschop",
)  # fmt: skip

CAPTION = (
    "foto", "foto's", "foto’s", "foto van", "foto door", "foto ter illustratie", "archieffoto", "archiefbeeld",
    "illustratiefoto", "illustratiebeeld", "stockfoto", "persfoto", "fotograaf:", "fotograaf", "fotobijschrift",
    "fotobron", "fotoserie", "beeld", "beeldbron", "beeld ter illustratie", "afbeelding", "bijschrift", "onderschrift",
    "illustratie:", "illustratie van", "infographic:", "grafiek:", "kaart:", "tekening:", "screenshot",
    "schermafbeelding", "still uit", "video:", "credits", "copyright foto", "vergroot afbeelding", "bekijk afbeelding",
    "bron foto", "bron afbeelding", "bron beeld",
)  # fmt: skip
CONTRIBUTORS = (
    "met medewerking van", "m.m.v", "aan dit artikel werkte mee", "aan dit artikel werkten mee",
    "aan dit verhaal werkte mee", "aan dit verhaal werkten mee", "vertaald door", "vertaling:", "vertaling door",
    "vertaald uit het", "eindredactie:", "eindredactie door", "redactie:", "vormgeving:", "montage door",
    "geredigeerd door", "medewerking:",
)  # fmt: skip
CORRECTION = (
    "correctie", "correcties", "rectificatie", "rectificaties", "verbetering", "verduidelijking", "aanvulling",
    "naschrift", "naschrift redactie", "naschrift van de redactie", "noot van de redactie", "opmerking van de redactie",
    "redactionele noot", "weerwoord", "update:", "dit artikel is bijgewerkt", "dit artikel is aangepast",
    "dit artikel is geactualiseerd", "dit artikel is gewijzigd", "dit artikel werd aangepast",
    "dit artikel werd bijgewerkt", "dit bericht is bijgewerkt", "dit bericht is aangepast", "dit stuk is aangepast",
    "in een eerdere versie van dit", "in een vorige versie van dit", "in een eerste versie van dit",
    "een eerdere versie van dit", "fout gezien",
)  # fmt: skip
ABOUT = (
    "over de auteur", "over de auteurs", "over de schrijver", "over de journalist", "lees meer van",
    "meer van deze auteur", "meer artikelen van", "alle artikelen van", "alle berichten van",
    "bekijk alle artikelen van", "bekijk alle berichten van", "andere artikelen van", "volg deze auteur",
    "volg de auteur", "mail de auteur", "meer over de auteur", "eerdere artikelen van",
)  # fmt: skip

SHARE = (
    "deel dit", "deel op", "deel via", "deel artikel", "deel bericht", "deel:", "delen:", "delen op", "delen via",
    "artikel delen", "volg ons", "blijf op de hoogte", "vind ons op", "like ons", "vind-ik-leuk", "mail dit artikel",
    "e-mail dit", "stuur dit artikel", "doorsturen", "kopieer link", "link kopiëren", "link gekopieerd",
    "print dit artikel", "bewaar dit artikel", "artikel bewaren", "luister naar dit artikel", "beluister dit artikel",
    "download onze app", "klik om te delen", "klik om af te drukken", "tweet dit", "tip ons", "heb je een tip",
    "geef dit artikel cadeau", "word lid van ons whatsapp",
)  # fmt: skip
SUBSCRIBE = (
    "abonneer", "abonneren", "neem een abonnement", "word abonnee", "word lid", "al abonnee", "bent u al abonnee",
    "ben je al abonnee", "ik ben al abonnee", "nog geen abonnee", "nog geen account", "heb je al een account",
    "heeft u al een account", "heb je al een abonnement", "heeft u al een abonnement", "nieuwsbrief", "nieuwsbrieven",
    "onze nieuwsbrief", "schrijf je in", "schrijf u in", "meld je aan", "meld u aan", "meld je nu", "aanmelden voor",
    "inschrijven voor", "ontvang het laatste", "ontvang de", "ontvang onze", "ontvang elke", "ontvang gratis",
    "ja, ik ontvang", "log in om", "maak een account", "vul je e-mailadres", "vul uw e-mailadres", "je e-mailadres",
    "uw e-mailadres", "e-mailadres", "wachtwoord vergeten", "exclusief voor abonnees", "alleen voor abonnees",
    "dit artikel is exclusief", "dit artikel is alleen", "om verder te lezen", "lees verder met", "wil je verder lezen",
    "wil je dit artikel lezen", "onbeperkt toegang", "krijg toegang", "probeer gratis", "steun ons", "steun onze",
    "doneer", "help ons", "mis niets", "mis geen", "zet meldingen aan", "ik ga akkoord", "door je aan te melden",
    "door je in te schrijven", "bedankt voor je inschrijving", "registreer je", "registreer nu",
    "maak een gratis account",
)  # fmt: skip
RELATED = (
    "lees ook", "lees meer", "lees verder", "lees hier", "lees het hele", "lees het volledige", "lees hierover",
    "lees alles over", "lees:", "verder lezen", "lees eerder", "meer lezen", "ook lezen", "bekijk ook", "bekijk hier",
    "bekijk de video", "bekijk:", "kijk ook", "zie ook", "luister ook", "ontdek meer", "meer informatie:",
    "meer informatie over", "meer info", "meer weten", "meer nieuws", "meer artikelen", "meer berichten",
    "meer over dit", "meer over:", "meer hierover", "verwante artikelen", "dit vind je misschien", "misschien vind je",
    "misschien ook interessant", "ook interessant", "dit is ook interessant", "de redactie raadt aan",
    "tips van de redactie", "meest gelezen", "meestgelezen", "best gelezen", "populaire artikelen", "meest bekeken",
    "laatste nieuws", "het laatste nieuws", "laatste artikelen", "laatste berichten", "recente artikelen",
    "recente berichten", "ander nieuws", "andere artikelen", "vorig artikel", "volgend artikel", "vorig bericht",
    "volgend bericht", "klik hier", "alle artikelen over", "tekst gaat verder", "artikel gaat verder",
    "de tekst gaat verder", "gerelateerd:", "gerelateerd artikel", "gerelateerd nieuws", "gerelateerde",
    "aanbevolen artikelen", "aanbevolen voor", "meer van deze", "terug naar overzicht", "terug naar de homepage",
)  # fmt: skip
ADVERT = (
    "advertentie", "gesponsord", "gesponsorde content", "partnerbijdrage", "betaalde inhoud", "branded content",
    "advertorial", "in samenwerking met", "aangeboden door", "lees verder onder de advertentie",
    "artikel gaat verder onder de advertentie", "dit artikel bevat affiliate", "publireportage", "einde advertentie",
)  # fmt: skip
COMMENTS = (
    "reageer", "plaats een reactie", "geef een reactie", "laat een reactie achter", "schrijf een reactie",
    "voeg een reactie toe", "reactie plaatsen", "reactie annuleren", "jouw reactie", "uw reactie", "alle reacties",
    "bekijk reacties", "lees de reacties", "toon reacties", "geen reacties", "nog geen reacties",
    "er zijn nog geen reacties", "wees de eerste", "log in om te reageren", "je moet ingelogd zijn", "praat mee",
    "antwoord annuleren", "meld misbruik", "je e-mailadres wordt niet", "het e-mailadres wordt niet", "reacties (",
    "reageren?", "reageren op dit",
)  # fmt: skip
MENU = (
    "home", "voorpagina", "menu", "hoofdmenu", "menu openen", "menu sluiten", "open menu", "sluit menu", "navigatie",
    "zoeken", "zoek", "inloggen", "log in", "login", "uitloggen", "afmelden", "registreren", "mijn account",
    "ga naar inhoud", "ga naar de inhoud", "ga naar hoofdinhoud", "spring naar inhoud", "naar boven",
    "terug naar boven", "terug", "contact", "neem contact op", "over ons", "wie zijn wij", "colofon", "disclaimer",
    "privacy", "privacybeleid", "privacyverklaring", "privacy-instellingen", "cookies", "cookiebeleid",
    "cookie-instellingen", "accepteren", "alles accepteren", "akkoord", "weigeren", "gebruiksvoorwaarden",
    "algemene voorwaarden", "toegankelijkheid", "sitemap", "archief", "hulp", "klantenservice", "service",
    "veelgestelde vragen", "faq", "rss", "redactie", "de redactie", "adverteren", "vacatures", "werken bij", "partners",
    "puzzels", "horoscoop", "familieberichten", "krant", "digitale krant", "e-paper", "abonnementen", "abonneren",
    "nieuwsbrief", "nieuwsbrieven", "nieuws", "laatste nieuws", "net binnen", "actueel", "liveblog", "binnenland",
    "buitenland", "politiek", "wereld", "europa", "economie", "geld", "opinie", "columns", "regio", "regionieuws",
    "sport", "voetbal", "cultuur", "kunst", "media", "entertainment", "film", "muziek", "boeken", "televisie",
    "wetenschap", "technologie", "gezondheid", "onderwijs", "klimaat", "wonen", "recepten", "reizen", "weer",
    "het weer", "verkeer", "agenda", "magazine", "dossiers", "thema's", "thema’s", "onderwerpen", "rubrieken",
    "categorieën", "tags", "foto's", "foto’s", "foto", "video's", "video’s", "video", "podcasts", "podcast", "blogs",
    "meer", "toon meer", "laad meer", "bekijk alles", "volgende", "vorige", "sluiten", "verzenden", "annuleren",
    "opslaan", "bewaren", "delen", "afdrukken", "printen", "reageren", "reageer", "volgen", "luisteren",
    "sociale media", "social media", "populair", "gerelateerd", "aanbevolen", "reacties", "reclame", "advertenties",
    "aangeraden", "meest recent", "in dit dossier", "over dit onderwerp", "aanmelden", "beantwoorden", "meest gelezen",
)  # fmt: skip
COPYRIGHT = (
    "alle rechten voorbehouden", "copyright", "(c)", "niets uit deze uitgave", "overnemen zonder toestemming",
    "verveelvoudiging", "op dit artikel rust copyright", "op dit artikel berust copyright", "© alle rechten",
    "auteursrecht voorbehouden",
)  # fmt: skip
CONTACT = (
    "contact", "contactpersoon", "contactgegevens", "perscontact", "perscontacten", "voor meer informatie",
    "noot voor de redactie", "telefoon", "tel", "tel.", "telefoonnummer", "mobiel", "gsm", "fax", "e-mail", "email",
    "mail", "e-mailadres", "adres",
)  # fmt: skip

STOP = (
    "het een van en niet dat die voor met zijn aan ook als bij naar om uit maar door over nog wordt worden werd heeft"
    " hebben had kan kunnen zou zullen moet moeten hij zij ze wij je haar hun deze dit geen meer al dan wel tot er"
    " wat wie waar toen na onder tussen tegen omdat volgens veel andere alle jaar uur zegt zei nu toch zo waren ik"
    " mijn ons onze u jij zich sinds tijdens"
)
