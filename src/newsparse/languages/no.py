"""Norwegian Bokmål."""

NAME = "Norwegian"

BY = (
    "av", "tekst", "tekst av", "tekst og foto", "tekst & foto", "tekst og bilder", "tekst/foto", "skrevet av",
    "publisert av", "lagt ut av", "intervju av", "anmeldt av", "omtalt av", "kronikk av", "kommentar av",
    "reportasje av", "fortalt til", "fra vår korrespondent", "av vår korrespondent", "journalist", "skribent",
    "forfatter",
)  # fmt: skip
AND = ("og", "&", "samt")
FOR = ("for", "til")
WITH = ("med", "sammen med", "i samarbeid med")

TITLE = ("tittel", "overskrift", "stikktittel", "hovedtittel")
AUTHOR = (
    "forfatter", "forfattere", "forfatter(e)", "forfatteren", "skribent", "skribenter", "journalist", "journalister",
    "reporter", "av", "tekst", "skrevet av", "kronikkforfatter", "innsender",
)  # fmt: skip
PUBLISHER = (
    "utgiver", "utgitt av", "forlag", "publisert i", "avis", "avisen", "publikasjon", "nettsted", "nettside",
    "medium", "kanal",
)  # fmt: skip
SECTION = (
    "seksjon", "avdeling", "kategori", "kategorier", "rubrikk", "vignett", "tema", "del", "side", "publisert under",
    "arkivert under", "postet i",
)  # fmt: skip
KEYWORDS = (
    "nøkkelord", "stikkord", "emneord", "emneknagger", "emneknagg", "tagger", "tags", "tag", "etiketter", "emner",
    "temaer", "les mer om", "mer om", "saken handler om",
)  # fmt: skip
SOURCE = (
    "kilde", "kilder", "opprinnelig kilde", "opprinnelig publisert", "opprinnelig publisert i", "først publisert i",
    "original", "nyhetsbyrå",
)  # fmt: skip

PUBLISHED = (
    "dato", "publisert", "publisert den", "publiseringsdato", "publ", "publ.", "først publisert", "opprettet",
    "utgitt", "utgivelsesdato", "skrevet", "lagt ut", "postet", "postet den", "innsendt", "innlagt", "klokkeslett",
    "utgave", "på trykk",
)  # fmt: skip
UPDATED = (
    "oppdatert", "oppdatert den", "sist oppdatert", "sist endret", "sist redigert", "endret", "revidert",
    "oppdatering", "siste oppdatering", "oppd", "oppd.",
)  # fmt: skip
AGO = (
    "siden", "i går", "i dag", "i forgårs", "nettopp", "akkurat nå", "sekunder siden", "minutt siden",
    "minutter siden", "min siden", "min. siden", "time siden", "timer siden", "t siden", "t. siden", "dag siden",
    "dager siden", "døgn siden", "uke siden", "uker siden", "måned siden", "måneder siden", "år siden", "i morges",
    "i natt", "i kveld",
)  # fmt: skip
READING = (
    "min lesetid", "min. lesetid", "minutt lesetid", "minutters lesetid", "minutter lesetid", "lesetid", "lesetid ca",
    "minutter å lese", "minutt å lese", "min å lese", "min lesing", "minutters lesning", "leses på", "tar å lese",
    "estimert lesetid",
)  # fmt: skip

ROLES = (
    "journalist", "journalister", "frilansjournalist", "frilanser", "nyhetsjournalist", "sportsjournalist",
    "kulturjournalist", "politisk journalist", "økonomijournalist", "kommentator", "politisk kommentator",
    "sportskommentator", "reporter", "skribent", "gjesteskribent", "spaltist", "fast spaltist", "redaktør",
    "ansvarlig redaktør", "sjefredaktør", "politisk redaktør", "kulturredaktør", "sportsredaktør", "nyhetsredaktør",
    "debattredaktør", "redaksjonssjef", "nyhetssjef", "nyhetsleder", "vaktsjef", "vaktleder", "sportssjef",
    "korrespondent", "utenrikskorrespondent", "utsending", "utenriksmedarbeider", "medarbeider", "fotograf",
    "fotojournalist", "videojournalist", "anmelder", "filmanmelder", "musikkanmelder", "kritiker", "forfatter",
    "kronikør", "analytiker", "programleder", "produsent", "vikar",
)  # fmt: skip
DESKS = (
    "redaksjonen", "redaksjon", "nyhetsredaksjonen", "nettredaksjonen", "sportsredaksjonen", "kulturredaksjonen",
    "debattredaksjonen", "nyhetsdesken", "desken", "nyhetsavdelingen", "sporten", "nyhetsbyrå", "nyhetsbyrået",
    "nyhetsbyråene", "byråene", "pressemelding", "leder", "på lederplass", "leserinnlegg", "leserbrev", "gjest",
    "administrator", "admin", "webredaktør", "korrespondenter",
)  # fmt: skip
PARTICLES = (
    "af", "von", "van", "der", "den", "de", "de la", "del", "di", "da", "la", "le", "al", "bin", "ibn", "ben", "ter",
)  # fmt: skip
HONORIFICS = ("dr", "prof", "professor", "doktor", "førsteamanuensis", "herr", "fru", "sir", "lord", "prost", "biskop")

CAPTION = (
    "foto", "foto/video", "foto og video", "fotograf", "bilde", "bilder", "bildet", "bildekilde", "bildetekst",
    "bildespesial", "bildeserie", "arkivfoto", "arkivbilde", "pressebilde", "pressefoto", "illustrasjon",
    "illustrasjonsfoto", "illustrasjonsbilde", "skjermdump", "skjermbilde", "faksimile", "montasje", "fotomontasje",
    "tegning", "grafikk", "kart", "diagram", "video", "se video", "se videoen", "se bildene", "vis bilde",
    "vis bilder", "vis bildetekst", "vis mer bildetekst", "vis større bilde", "bilde 1 av", "bilde fra", "på bildet",
    "bildet viser", "bildet er tatt", "stillbilde", "skjermdump fra",
)  # fmt: skip
CONTRIBUTORS = (
    "redigering:", "redigert av", "oversettelse:", "oversatt av", "oversetter:", "oversatt fra", "faktasjekk:",
    "research:", "korrektur:", "bearbeidet av", "bearbeiding:", "sammenstilt av", "i samarbeid med journalist",
    "vaktsjef:", "klipp:", "redigering og klipp", "grafisk utforming:", "ansvarlig redaktør:", "desk:",
)  # fmt: skip
CORRECTION = (
    "rettelse", "rettelser", "rettet", "korrigering", "korreksjon", "presisering", "beklagelse", "vi beklager",
    "redaksjonens merknad", "redaksjonens kommentar", "red.anm", "red. anm", "red.anm.", "merknad", "oppdatering",
    "saken er oppdatert", "saken har blitt oppdatert", "artikkelen er oppdatert", "artikkelen ble oppdatert",
    "artikkelen er rettet", "saken er rettet", "artikkelen er endret", "i en tidligere versjon",
    "i en tidligere versjon av", "en tidligere versjon av", "i en tidligere utgave av", "i første versjon av",
)  # fmt: skip
ABOUT = (
    "om forfatteren", "om forfatterne", "om skribenten", "om journalisten", "om artikkelforfatteren",
    "om kronikkforfatteren", "flere artikler av", "flere saker av", "flere saker fra", "les flere saker av",
    "les flere artikler av", "alle artikler av", "mer fra forfatteren", "se alle artikler av",
)  # fmt: skip

SHARE = (
    "del på facebook", "del på twitter", "del på x", "del på linkedin", "del på e-post", "del på messenger",
    "del artikkelen", "del artikkel", "del saken", "del denne", "del denne saken", "del denne artikkelen", "del via",
    "del lenke", "del med", "kopier lenke", "kopier lenken", "kopiert til utklippstavlen", "lenke kopiert",
    "tips oss", "tips redaksjonen", "tips en venn", "tips venn", "tips meg", "send tips", "send på e-post",
    "send til en venn", "skriv ut artikkelen", "skriv ut saken", "lagre artikkelen", "lagre saken", "les senere",
    "lytt til artikkelen", "lytt til saken", "hør saken", "hør artikkelen", "følg oss", "følg oss på",
    "følg oss gjerne", "følg saken", "følg oss i", "lik oss på", "lik oss", "liker du", "finn oss på",
    "last ned appen", "last ned vår app", "hent appen", "få varsler", "få varsel", "slå på varsler",
)  # fmt: skip
SUBSCRIBE = (
    "abonner", "abonner på", "abonner nå", "abonner her", "bli abonnent", "bli abonnent nå", "bli medlem",
    "allerede abonnent", "er du allerede abonnent", "er du abonnent", "er du medlem", "har du abonnement",
    "har du allerede abonnement", "kjøp abonnement", "kjøp tilgang", "bestill abonnement", "få tilgang",
    "vårt nyhetsbrev", "få vårt nyhetsbrev", "få nyhetsbrevet", "meld deg på", "meld deg på nyhetsbrev",
    "meld deg inn", "registrer deg", "registrer deg her", "opprett konto", "opprett bruker", "logg inn for",
    "logg inn her", "logg inn eller", "logg inn med", "for å lese videre", "for å fortsette å lese",
    "for å lese hele", "fortsett å lese", "les hele saken med", "vil du lese mer", "vil du lese videre",
    "vil du lese hele", "denne artikkelen er", "denne saken er kun", "denne saken er for",
    "dette er en plussartikkel", "dette er en pluss-sak", "kun for abonnenter", "bare for abonnenter",
    "eksklusivt for abonnenter", "prøv gratis", "prøv nå", "prøv oss", "les gratis", "støtt oss", "støtt vårt",
    "gi en gave", "din e-postadresse", "skriv inn din e-post", "skriv inn e-post", "jeg godtar", "jeg samtykker",
    "ikke gå glipp av", "gå ikke glipp av",
)  # fmt: skip
RELATED = (
    "les mer", "les mer om", "les mer her", "les mer på", "les også", "les også:", "les saken", "les saken her",
    "les hele", "les hele saken", "les hele saken her", "les hele artikkelen", "les artikkelen", "les videre",
    "les neste", "les flere", "les flere saker", "les flere nyheter", "les alle", "les alt om", "les alt om saken",
    "les:", "les her", "se også", "se mer", "se flere", "se flere saker", "se alle", "se:", "sjekk også", "mer om",
    "mer om saken", "mer om temaet", "mer fra", "mer nyheter", "flere saker", "flere saker om", "flere nyheter",
    "flere artikler", "relatert", "relaterte saker", "relaterte artikler", "relatert innhold", "saken fortsetter",
    "andre leser", "andre leser også", "andre leste også", "du vil kanskje også like", "du liker kanskje",
    "kanskje du også liker", "anbefalt", "anbefalt for deg", "anbefalt lesning", "anbefalte saker",
    "anbefales for deg", "vi anbefaler", "redaksjonen anbefaler", "utvalgte saker", "mest lest", "mest lest nå",
    "mest leste", "mest lest i dag", "mest delt", "mest sett", "mest populært", "populært nå", "populært akkurat nå",
    "populære saker", "trender nå", "trending", "siste nytt:", "siste nyheter", "siste saker", "siste artikler",
    "nyeste saker", "toppsaker", "hovedsaker", "flere toppsaker", "neste sak", "forrige sak", "neste artikkel",
    "forrige artikkel", "neste innlegg", "forrige innlegg", "tidligere saker", "til forsiden", "gå til forsiden",
    "tilbake til forsiden", "klikk her", "trykk her", "vis flere saker", "last inn flere", "bakgrunn:", "hør også",
    "få med deg:",
)  # fmt: skip
ADVERT = (
    "annonse:", "annonse fra", "annonselenke", "annonselenker", "annonsørinnhold", "annonsørinnhold fra",
    "artikkelen fortsetter under", "artikkelen fortsetter etter", "saken fortsetter under", "saken fortsetter etter",
    "saken fortsetter under annonsen", "saken fortsetter under videoen", "artikkelen fortsetter under annonsen",
    "teksten fortsetter under", "innlegget fortsetter", "fortsetter under annonsen", "sponset innhold", "sponset av",
    "kommersielt innhold", "kommersielt samarbeid", "betalt innhold", "betalt samarbeid", "dette er en annonse",
    "innhold fra annonsør", "innhold fra våre annonsører", "reklamelenke", "reklamelenker", "lukk annonse",
    "hopp over annonse", "denne artikkelen inneholder reklamelenker", "skrevet for annonsør",
)  # fmt: skip
COMMENTS = (
    "kommenter artikkelen", "kommenter saken", "kommenter her", "skriv en kommentar", "skriv kommentar",
    "legg igjen en kommentar", "legg igjen kommentar", "legg inn kommentar", "legg til kommentar",
    "legg til en kommentar", "vis kommentarer", "vis alle kommentarer", "se kommentarer", "les kommentarer",
    "les kommentarene", "ingen kommentarer", "kommentarer (", "kommentarer til denne", "kommentarer til denne saken",
    "skjul kommentarer", "kommentarfeltet er stengt", "kommentarfeltet er", "kommentarer er stengt",
    "vær den første til å kommentere", "bli med i debatten", "delta i debatten", "diskuter saken",
    "logg inn for å kommentere", "vi ønsker din mening", "si din mening", "hva mener du?",
    "din e-postadresse vil ikke bli publisert",
)  # fmt: skip
MENU = (
    "hjem", "forside", "forsiden", "meny", "åpne meny", "lukk meny", "lukk", "søk", "søk her", "søkeresultat", "tøm",
    "logg inn", "logg ut", "min side", "min konto", "min profil", "konto", "innstillinger", "registrer",
    "gå til innhold", "gå til innholdet", "gå til hovedinnhold", "gå til hovedinnholdet",
    "gå til sidens hovedinnhold", "hopp til innhold", "hopp til innholdet", "hopp til hovedinnhold", "til toppen",
    "opp", "tilbake", "neste", "forrige", "vis mer", "vis flere", "vis alle", "vis mindre", "last inn flere",
    "laster", "laster...", "personvern", "personvernerklæring", "personvernpolicy", "personvern-policy", "cookies",
    "informasjonskapsler", "om informasjonskapsler", "administrer samtykke", "samtykke", "bruksvilkår",
    "brukervilkår", "vilkår", "vilkår for bruk", "åpenhetsloven", "kontakt", "kontakt oss", "om oss", "annonsere",
    "annonser", "annonse", "annonseinnstillinger", "annonsering", "annonser hos oss", "kundeservice", "kundesenter",
    "hjelp", "ofte stilte spørsmål", "spørsmål og svar", "ledige stillinger", "jobb", "presse", "tips", "tips oss",
    "del", "send", "lagre", "følg", "lik", "skriv ut", "lytt", "kopier", "kommenter", "kommentarer", "abonner",
    "abonnement", "e-avis", "eavis", "nyhetsbrev", "podkast", "podkaster", "podcast", "nett-tv", "tv", "video",
    "direkte", "nyheter", "siste nytt", "siste", "innenriks", "utenriks", "norge", "verden", "lokalt", "sport",
    "fotball", "direktesport", "langrenn", "økonomi", "næringsliv", "børs", "politikk", "kultur", "underholdning",
    "kjendis", "leder", "ledere", "debatt", "meninger", "mening", "kronikk", "kommentar", "leserbrev", "familie",
    "mat", "reise", "bil", "bolig", "helse", "forskning", "vitenskap", "teknologi", "klima", "vær", "horoskop",
    "quiz", "kryssord", "dødsannonser", "minneord", "pluss", "nettbutikk", "tilgjengelighet",
    "tilgjengelighetserklæring", "nettstedkart", "arkiv", "anbefalt", "relatert", "mest lest", "nyttige sider", "rss",
    "ansvarlig redaktør",
)  # fmt: skip
COPYRIGHT = (
    "opphavsrett:", "alle rettigheter reservert", "alle rettigheter forbeholdt", "med enerett", "ettertrykk forbudt",
    "alt innhold er opphavsrettslig", "alt innhold på", "innholdet er opphavsrettslig", "innholdet er beskyttet",
    "materialet er vernet", "materialet er beskyttet", "all rights reserved", "kopiering er ikke tillatt",
    "vi arbeider etter vær varsom",
)  # fmt: skip
CONTACT = (
    "kontakt", "kontakt oss", "kontakt redaksjonen", "pressekontakt", "mediekontakt", "kontaktperson",
    "kontaktinformasjon", "e-post", "e-postadresse", "epost", "mail", "telefon", "tel", "tlf", "tlf.", "mobil", "fax",
    "faks", "adresse", "besøksadresse", "postadresse", "for mer informasjon", "for ytterligere informasjon",
    "for spørsmål", "sentralbord", "tips",
)  # fmt: skip

STOP = (
    "og at det som på er av for med den ikke til et en de har om var men seg så hun han jeg vi fra kan når også"
    " etter ved eller mot ut nå siden der enn mye over bare være under skulle innen sier hadde blir ble skal vil"
    " mange hva år dem deg meg selv hennes hans deres sin sitt sine dens uten mellom vært gjøre gjør noe noen"
    " disse dette denne finnes alle andre mer ifølge samt jo opp fikk får går igjen mens å dere hvor hvordan hvis"
    " fordi både ha må måtte"
)
