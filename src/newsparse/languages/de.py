"""German."""

NAME = "German"

BY = (
    "von", "text", "text von", "text und fotos", "text und foto", "text & fotos", "text und interview",
    "artikel von", "ein artikel von", "ein beitrag von", "ein bericht von", "ein kommentar von", "eine analyse von",
    "eine kolumne von", "eine reportage von", "ein gastbeitrag von", "ein interview von", "ein essay von",
    "gastbeitrag von", "gastkommentar von", "kommentar von", "kolumne von", "analyse von", "reportage von",
    "bericht von", "beitrag von", "interview von", "interview", "geschrieben von", "verfasst von", "veröffentlicht von",
    "erstellt von", "eingestellt von", "aufgezeichnet von", "protokoll", "aufgezeichnet", "das gespräch führte",
    "das gespräch führten", "das interview führte", "das interview führten", "die fragen stellte",
    "die fragen stellten", "interview geführt von", "es berichtet", "es berichten", "von unserem korrespondenten",
    "von unserer korrespondentin", "von unserem redakteur", "von unserer redakteurin", "von unserem mitarbeiter",
    "von unserer mitarbeiterin", "von unseren korrespondenten", "autor", "autorin", "autoren",
)  # fmt: skip
AND = ("und", "sowie", "u.")
FOR = ("für",)
WITH = ("mit", "zusammen mit", "gemeinsam mit", "in zusammenarbeit mit")

TITLE = ("titel", "überschrift", "schlagzeile", "headline")
AUTHOR = (
    "autor", "autorin", "autoren", "autorinnen", "autor:in", "autor*in", "autor/in", "autor:innen", "autor*innen",
    "autor(en)", "verfasser", "verfasserin", "verfasst von", "geschrieben von", "journalist", "journalistin",
    "redakteur", "redakteurin", "urheber", "name des autors",
)  # fmt: skip
PUBLISHER = (
    "herausgeber", "herausgeberin", "verlag", "zeitung", "zeitschrift", "medium", "publikation", "webseite", "website",
    "erschienen in",
)  # fmt: skip
SECTION = (
    "ressort", "rubrik", "rubriken", "kategorie", "kategorien", "bereich", "sparte", "abgelegt unter",
    "veröffentlicht in", "veröffentlicht unter",
)  # fmt: skip
KEYWORDS = (
    "schlagwörter", "schlagworte", "schlagwort", "stichwörter", "stichworte", "stichwort", "schlüsselwörter", "tags",
    "themen", "thema", "verschlagwortet mit", "getaggt mit",
)  # fmt: skip
SOURCE = (
    "quelle", "quellen", "textquelle", "quellenangabe", "quellenangaben", "originalquelle", "zuerst erschienen in",
    "zuerst erschienen bei", "ursprünglich erschienen in", "quelle/n",
)  # fmt: skip

PUBLISHED = (
    "veröffentlicht", "veröffentlicht am", "veröffentlichung", "veröffentlichungsdatum", "datum der veröffentlichung",
    "erstveröffentlichung", "erstveröffentlicht", "erstveröffentlicht am", "publiziert", "publiziert am", "erschienen",
    "erschienen am", "erscheinungsdatum", "erstellt", "erstellt am", "erstellungsdatum", "geschrieben am",
    "verfasst am", "datum", "ausgabe vom", "ausgabe", "online seit", "online gestellt", "eingestellt am",
    "hochgeladen am", "gepostet am", "artikel vom", "beitrag vom", "meldung vom", "stand", "stand des artikels",
)  # fmt: skip
UPDATED = (
    "aktualisiert", "aktualisiert am", "aktualisierung", "zuletzt aktualisiert", "zuletzt aktualisiert am",
    "letzte aktualisierung", "letztes update", "update", "update vom", "upgedatet", "geändert", "geändert am",
    "zuletzt geändert", "zuletzt geändert am", "letzte änderung", "zuletzt bearbeitet", "zuletzt bearbeitet am",
    "bearbeitet am", "überarbeitet am", "zuletzt überarbeitet am", "änderungsdatum",
)  # fmt: skip
AGO = (
    "vor", "vor kurzem", "gerade eben", "soeben", "heute", "gestern", "vorgestern", "stunde", "stunden", "std.",
    "minute", "minuten", "tagen",
)  # fmt: skip
READING = (
    "lesezeit", "lesedauer", "min lesezeit", "min. lesezeit", "minute lesezeit", "minuten lesezeit", "min lesedauer",
    "min. lesedauer", "minuten lesedauer", "minuten zu lesen", "min. zu lesen", "minuten zum lesen", "lesen dauert",
)  # fmt: skip

ROLES = (
    "redakteur", "redakteurin", "redakteure", "redakteurinnen", "chefredakteur", "chefredakteurin", "chefredaktor",
    "chefredaktorin", "redaktor", "redaktorin", "stellvertretender chefredakteur", "stellvertretende chefredakteurin",
    "leitender redakteur", "leitende redakteurin", "freier redakteur", "freie redakteurin", "politikredakteur",
    "politikredakteurin", "wirtschaftsredakteur", "wirtschaftsredakteurin", "sportredakteur", "sportredakteurin",
    "onlineredakteur", "onlineredakteurin", "ressortleiter", "ressortleiterin", "redaktionsleiter",
    "redaktionsleiterin", "leiter", "leiterin", "chef vom dienst", "chefin vom dienst", "korrespondent",
    "korrespondentin", "korrespondenten", "auslandskorrespondent", "auslandskorrespondentin", "hauptstadtkorrespondent",
    "hauptstadtkorrespondentin", "parlamentskorrespondent", "parlamentskorrespondentin", "reporter", "reporterin",
    "chefreporter", "chefreporterin", "journalist", "journalistin", "freier journalist", "freie journalistin",
    "wissenschaftsjournalist", "wissenschaftsjournalistin", "volontär", "volontärin", "freier autor", "freie autorin",
    "freier mitarbeiter", "freie mitarbeiterin", "autor", "autorin", "gastautor", "gastautorin", "kolumnist",
    "kolumnistin", "kommentator", "kommentatorin", "kritiker", "kritikerin", "moderator", "moderatorin", "blogger",
    "bloggerin", "publizist", "publizistin", "schriftsteller", "schriftstellerin", "herausgeber", "herausgeberin",
    "fotograf", "fotografin",
)  # fmt: skip
DESKS = (
    "redaktion", "die redaktion", "unsere redaktion", "online-redaktion", "onlineredaktion", "lokalredaktion",
    "sportredaktion", "politikredaktion", "wirtschaftsredaktion", "kulturredaktion", "nachrichtenredaktion",
    "zentralredaktion", "multimedia redaktion", "news-redaktion", "redaktionsteam", "newsdesk", "newsteam", "team",
    "agentur", "agenturen", "nachrichtenagentur", "nachrichtenagenturen", "eigener bericht", "agenturmeldung", "red",
    "red.", "pm", "pressemitteilung", "pressemeldung", "pressestelle", "gastautor", "gastautorin", "gastautoren",
    "gastbeitrag", "unser korrespondent", "unsere korrespondenten", "korrespondenten", "admin", "administrator",
    "webmaster", "leserreporter",
)  # fmt: skip
PARTICLES = ("von", "vom", "van", "zu", "zum", "zur", "der", "den", "dem", "de")
HONORIFICS = (
    "dr", "dr. med", "dr. phil", "dr. jur", "dr. h. c", "prof", "prof. dr", "professor", "professorin", "doktor",
    "dipl.-ing", "dipl.-kfm", "dipl", "mag", "ing", "herr", "frau", "pfarrer", "pfarrerin", "pater", "bischof", "pd dr",
    "univ.-prof",
)  # fmt: skip

CAPTION = (
    "foto", "fotos", "foto von", "fotocredit", "fotocredits", "fotonachweis", "fotoquelle", "foto/video", "archivfoto",
    "symbolfoto", "pressefoto", "bild", "bilder", "bild von", "bildquelle", "bildquellen", "bildnachweis",
    "bildnachweise", "bildrechte", "bildcredit", "bildcredits", "bildbeschreibung", "bildunterschrift", "bildautor",
    "bildautoren", "bildbeitrag", "bildergalerie", "bildergalerien", "bildstrecke", "fotostrecke", "fotogalerie",
    "symbolbild", "archivbild", "titelbild", "beitragsbild", "artikelbild", "vorschaubild", "screenshot", "infografik",
    "illustration", "illustration von", "quelle bild", "videoquelle", "copyright bild", "profilbild von",
    "bild vergrößern", "bild in lightbox öffnen", "abbildung", "fotos:", "fotograf:", "fotografin:", "fotos von:",
    "karikatur:", "zeichnung:", "karte:", "montage:", "grafik:", "collage:", "video:", "video von",
)  # fmt: skip
CONTRIBUTORS = (
    "unter mitarbeit", "mit material von", "mit material der", "mit informationen von", "mit agenturmaterial",
    "dieser text erschien zuerst", "redaktion:", "redigatur:", "redigatur und faktencheck", "faktencheck:",
    "faktenprüfung:", "schlussredaktion:", "bildredaktion:", "audioversion:", "recherche:", "übersetzung:",
    "übersetzt von", "aus dem englischen übersetzt", "lektorat:", "produktion:", "kamera:", "schnitt:", "gestaltung:",
    "design:", "an diesem text haben mitgearbeitet", "mitarbeit:", "mitarbeit von", "aus dem englischen von:",
)  # fmt: skip
CORRECTION = (
    "korrektur", "korrekturhinweis", "korrekturen", "berichtigung", "richtigstellung", "gegendarstellung",
    "klarstellung", "anmerkung", "anmerkung der redaktion", "anm. der redaktion", "anm. d. red", "anmerkung d. red",
    "hinweis", "hinweis der redaktion", "transparenzhinweis", "redaktioneller hinweis", "nachtrag", "update:",
    "disclaimer", "dieser artikel wurde aktualisiert", "dieser text wurde aktualisiert",
    "der artikel wurde aktualisiert", "dieser artikel wurde nachträglich", "wir haben den artikel aktualisiert",
    "fehler gefunden", "in einer früheren version dieses", "in einer früheren version des artikels",
    "in einer ersten version dieses", "in einer ersten version des artikels", "in einer vorherigen version dieses",
    "in der ursprünglichen version dieses", "in einer früheren fassung dieses", "haben sie einen fehler gefunden",
    "haben sie einen fehler entdeckt",
)  # fmt: skip
ABOUT = (
    "über den autor", "über die autorin", "über die autoren", "über die autor:in", "über die autor*in",
    "über die autorinnen", "zum autor", "zur autorin", "zu den autoren", "zur person", "mehr vom autor",
    "mehr von diesem autor", "mehr von dieser autorin", "alle artikel von", "alle beiträge von", "mehr artikel von",
    "weitere artikel von", "mehr beiträge von", "artikel des autors", "artikel von diesem autor", "autorenseite von",
    "autor kontaktieren", "autoreninfo",
)  # fmt: skip

SHARE = (
    "teilen auf", "teilen bei", "teilen mit:", "teilen:", "teilen über", "teilen tweeten", "teilen twittern",
    "artikel teilen", "beitrag teilen", "seite teilen", "diesen artikel teilen", "diesen beitrag teilen",
    "jetzt teilen", "auf facebook teilen", "auf twitter teilen", "auf x teilen", "auf whatsapp teilen",
    "auf linkedin teilen", "bei facebook teilen", "bei twitter teilen", "per mail teilen", "per e-mail teilen",
    "klick, um", "klicken, um", "klicken zum", "folge uns", "folgt uns", "folgen auf", "folgen:",
    "besuchen sie uns auf", "sie finden uns auf", "finde uns auf", "artikel drucken", "seite drucken",
    "beitrag drucken", "diesen artikel drucken", "artikel versenden", "artikel empfehlen", "diesen artikel empfehlen",
    "empfehlen sie uns", "link kopieren", "link kopiert", "url kopieren", "artikel merken", "artikel speichern",
    "auf die merkliste", "zur merkliste", "artikel anhören", "artikel hören", "beitrag anhören", "hol dir die app",
    "app herunterladen", "gefällt mir:", "ein beitrag geteilt von", "sieh dir diesen beitrag auf instagram an",
    "auf instagram ansehen", "auf google news folgen", "artikel mit freunden teilen", "als bevorzugte quelle",
    "unser whatsapp-kanal", "folgen sie uns", "folgen sie dem kanal", "teilen sie dies", "teilen sie diesen",
    "teilen sie den artikel", "teilen sie ihre",
)  # fmt: skip
SUBSCRIBE = (
    "newsletter", "newsletteranmeldung", "unser newsletter", "unsere newsletter", "zum newsletter",
    "kostenloser newsletter", "kostenlos zum newsletter", "abonnieren sie", "abonniere den", "abonniere unseren",
    "abonnieren und", "jetzt abonnieren", "gratis abonnieren", "abo bestellen", "abo abschließen", "abo testen",
    "abo-angebote", "abonnement", "jetzt abo", "jetzt anmelden", "jetzt kostenlos", "jetzt registrieren",
    "jetzt weiterlesen", "jetzt gratis", "jetzt spenden", "kostenlos registrieren", "kostenlos anmelden",
    "kostenlos testen", "hier anmelden", "anmelden und weiterlesen", "melden sie sich an", "melde dich an",
    "bitte melden sie sich an", "registrieren sie sich", "registriere dich", "bereits abonnent", "bereits registriert",
    "schon registriert", "noch kein abo", "neu hier?", "weiterlesen mit", "weiter mit werbung", "weiterlesen nach der",
    "lesen sie diesen artikel mit", "mit einem abo", "dieser artikel ist nur für", "exklusiv für abonnenten",
    "nur für abonnenten", "alle artikel lesen", "jederzeit kündbar", "bleiben sie auf dem laufenden",
    "bleib auf dem laufenden", "keine news mehr verpassen", "nichts mehr verpassen", "nichts verpassen",
    "verpasse keine", "unterstützen sie uns", "unterstützen sie unsere", "unterstütze unsere", "abonnent werden",
    "mit ihrer anmeldung", "mit deiner anmeldung", "ich möchte den newsletter", "ihre e-mail", "deine e-mail-adresse",
    "e-mail-adresse", "e-mail adresse", "e-mail *", "vielen dank für ihre anmeldung", "passwort vergessen",
    "push-benachrichtigungen", "informiere mich über neue", "benachrichtige mich über",
    "mit der anmeldung zum newsletter", "zugang zu allen artikeln", "zugang zu allen inhalten",
    "du musst angemeldet sein", "sie müssen angemeldet sein", "verpassen sie nicht", "verpassen sie keine",
    "spenden sie jetzt", "sie haben bereits ein abo", "sie haben bereits ein konto", "sie haben bereits ein digitales",
)  # fmt: skip
RELATED = (
    "mehr zum thema", "mehr zu diesem thema", "mehr dazu", "mehr lesen", "mehr erfahren", "mehr infos",
    "mehr informationen unter", "mehr informationen:", "mehr aus", "mehr nachrichten", "mehr news", "mehr artikel",
    "mehr beiträge", "mehr über:", "mehr:", "lesen sie auch", "lesen sie mehr", "lesen sie dazu", "lesen sie hier",
    "lesen sie weiter", "lesen sie:", "lies auch", "lest auch", "auch lesen", "auch interessant", "weiterlesen",
    "weiter lesen", "hier weiterlesen", "artikel lesen", "ganzen artikel lesen", "zum artikel", "thema:",
    "zum weiterlesen", "passend dazu", "passend zum artikel", "passend zum thema", "das könnte sie auch",
    "das könnte sie interessieren", "das könnte dich auch", "das könnte dir auch", "das könnte euch auch",
    "ähnliche artikel", "ähnliche beiträge", "ähnliche themen", "ähnliche nachrichten", "ähnliche news",
    "verwandte artikel", "verwandte themen", "verwandte beiträge", "weitere artikel", "weitere beiträge",
    "weitere meldungen", "weitere angebote", "weitere links", "weiterführende links", "weiterführende informationen",
    "meistgelesen", "meistgelesene", "am meisten gelesen", "meist gelesen", "meistkommentiert", "meistgeklickt",
    "beliebte artikel", "beliebteste artikel", "beliebte beiträge", "empfohlene artikel", "empfohlene beiträge",
    "empfohlen für dich", "empfohlener redaktioneller inhalt", "empfehlungen der redaktion", "die redaktion empfiehlt",
    "unsere empfehlungen", "neueste artikel", "neueste beiträge", "neueste nachrichten", "letzte artikel",
    "letzte beiträge", "aktuelle artikel", "aktuelle beiträge", "aktuelle meldungen", "aktuelle nachrichten",
    "aktuelle news", "alle beiträge zum thema", "alle artikel", "themen in diesem artikel", "nächster artikel",
    "nächster beitrag", "vorheriger artikel", "vorheriger beitrag", "dieses thema im programm",
    "über dieses thema berichtet", "siehe auch", "hier klicken", "hier geht's zu", "hier geht’s zu", "im video:",
    "externer inhalt", "an dieser stelle finden sie", "der artikel wird unten fortgesetzt", "zur startseite",
    "fotostrecke ansehen", "erfahren sie mehr", "erfahre mehr", "zum thema:", "weitere themen:",
    "zurück zur startseite", "zurück zur übersicht", "zurück zum seitenanfang",
)  # fmt: skip
ADVERT = (
    "anzeige", "advertorial", "gesponsert", "gesponserter inhalt", "sponsored post", "werbeanzeige", "bezahlter inhalt",
    "artikel weiter unten", "der artikel geht nach der", "artikel wird nach der werbung", "weiter nach der werbung",
    "nach der anzeige weiterlesen", "weiterlesen nach der anzeige", "ende der anzeige", "enthält affiliate-links",
    "affiliate-link", "affiliate-links", "affiliate links", "werbelink", "werbepartner", "inhalte unserer partner",
    "empfehlungen unserer partner", "mit einem * gekennzeichnete", "die mit * gekennzeichneten", "werbung:",
)  # fmt: skip
COMMENTS = (
    "kommentare", "kommentar schreiben", "kommentar verfassen", "kommentar abschicken", "kommentar absenden",
    "kommentar hinzufügen", "kommentar hinterlassen", "kommentar melden", "kommentar *", "kommentar [", "kommentieren",
    "keine kommentare", "noch keine kommentare", "alle kommentare", "neueste kommentare", "letzte kommentare",
    "zu den kommentaren", "leserkommentare", "leserbrief schreiben", "ihr kommentar", "dein kommentar", "deine meinung",
    "schreibe einen kommentar", "schreiben sie einen kommentar", "schreibe den ersten kommentar",
    "hinterlasse einen kommentar", "hinterlasse eine antwort", "hinterlassen sie einen kommentar",
    "gib hier deinen kommentar ein", "diskutieren sie mit", "diskutiere mit", "antworten abbrechen",
    "diesen artikel kommentieren", "artikel kommentieren", "jetzt kommentieren", "du kommentierst mit",
    "ihre meinung zu", "ihre meinung zählt",
)  # fmt: skip
MENU = (
    "startseite", "start", "home", "menü", "hauptmenü", "hauptnavigation", "navigation", "menü öffnen",
    "menü schließen", "servicemenü", "suche", "suchen", "suche nach", "suchbegriff", "anmelden", "abmelden",
    "einloggen", "login", "registrieren", "registrierung", "mein konto", "merkliste", "warenkorb", "passwort", "senden",
    "absenden", "speichern", "abbrechen", "schließen", "schliessen", "einstellungen", "ok", "weiter", "zurück", "mehr",
    "weitere", "alle anzeigen", "nach oben", "zurück nach oben", "zum seitenanfang", "zum inhalt springen",
    "direkt zum inhalt", "springe zum inhalt", "zum hauptinhalt springen", "inhalt", "inhaltsverzeichnis",
    "sie sind hier", "impressum", "datenschutz", "datenschutzerklärung", "datenschutzhinweise",
    "datenschutzeinstellungen", "datenschutz-einstellungen", "cookie-einstellungen", "cookie einstellungen", "cookies",
    "nutzungsbedingungen", "agb", "rechtliches", "netiquette", "barrierefreiheit", "erklärung zur barrierefreiheit",
    "leichte sprache", "kontakt", "kontaktformular", "über uns", "wir über uns", "wer wir sind", "team", "redaktion",
    "die redaktion", "autoren", "verlag", "karriere", "jobs", "stellenangebote", "stellenmarkt", "mediadaten", "presse",
    "pressemitteilungen", "pressekontakt", "partner", "hilfe", "faq", "häufige fragen", "sitemap", "rss", "rss-feed",
    "rss-feeds", "abo", "e-paper", "shop", "service", "services", "leserservice", "leserbriefe", "kleinanzeigen",
    "gewinnspiele", "spiele", "newsticker", "nachrichten", "news", "aktuell", "aktuelles", "schlagzeilen", "themen",
    "thema", "rubriken", "ressorts", "kategorien", "schlagworte", "schlagwörter", "dossier", "dossiers", "archiv",
    "magazin", "mediathek", "bilder", "fotos", "videos", "podcast", "podcasts", "blog", "blogs", "kolumnen",
    "kommentar", "meinung", "meinungen", "politik", "inland", "ausland", "deutschland", "wirtschaft", "finanzen",
    "geld", "sport", "kultur", "feuilleton", "panorama", "gesellschaft", "vermischtes", "aus aller welt",
    "unterhaltung", "wissen", "wissenschaft", "technik", "digital", "gesundheit", "ratgeber", "reise", "reisen",
    "lifestyle", "familie", "immobilien", "rezepte", "lokales", "blaulicht", "wetter", "verkehr", "veranstaltungen",
    "termine", "kalender", "übersicht", "links", "schwerpunkte", "meldungen", "spenden", "teilen", "drucken",
    "twittern", "merken", "empfehlen", "vorlesen", "abonnieren", "unterstützen", "akzeptieren", "alle akzeptieren",
    "beitrags-navigation", "autor", "webseite", "themen a-z", "unsere partner", "tv-programm", "anzeigen", "werbung",
    "video", "zum thema", "weitere themen", "alle videos", "mehr anzeigen", "mehr laden", "antworten",
    "passwort zurücksetzen", "angemeldet bleiben", "mitglied werden", "ihre meinung", "abo-service", "zustimmen",
    "folgen", "forum",
)  # fmt: skip
COPYRIGHT = (
    "alle rechte vorbehalten", "copyright", "(c)", "nachdruck nur mit", "nachdruck verboten",
    "nachdruck und vervielfältigung", "vervielfältigung nur mit", "weiterverbreitung nur mit",
    "jegliche veröffentlichung, vervielfältigung", "das copyright liegt", "dieser text ist lizenziert",
    "dieses werk ist lizenziert", "dieses werk steht unter", "der text steht unter der lizenz",
)  # fmt: skip
CONTACT = (
    "kontakt", "kontaktieren sie", "pressekontakt", "medienkontakt", "ansprechpartner", "ansprechpartnerin",
    "rückfragen", "rückfragen an", "rückfragehinweis", "rückfragen bitte an", "telefon", "tel", "tel.", "mobil", "fax",
    "telefax", "e-mail", "email", "mail", "anschrift", "weitere informationen", "pressestelle",
)  # fmt: skip

STOP = (
    "der die und das ist nicht ein eine einen einem einer mit auf für von dem den des sich auch als aus bei nach wie"
    " es wird werden wurde wurden sind hat haben war im zum zur zu am vom noch nur oder aber wenn über unter durch"
    " gegen sie er ich wir ihr sein seine ihre seit bis kann können soll sollen mehr schon dass weil doch dann hier"
    " sehr diese dieser dieses keine kein zwischen sowie jedoch uhr sagte worden immer wieder"
)
