"""Norwegian Bokmål."""

NAME = "Norwegian"

BY = (
    "av", "tekst", "tekst av", "tekst og foto", "tekst & foto", "tekst og bilder", "skrevet av", "publisert av",
    "intervju av", "fortalt til", "fra vår korrespondent", "av vår korrespondent", "journalist", "skribent",
    "forfatter",
)  # fmt: skip
AND = ("og", "&", "samt")
FOR = ("for", "til")
WITH = ("med", "sammen med", "i samarbeid med")

TITLE = ("tittel", "overskrift", "stikktittel", "hovedtittel")
AUTHOR = (
    "forfatter", "forfattere", "skribent", "skribenter", "journalist", "journalister", "reporter", "av", "tekst",
    "skrevet av", "kronikkforfatter",
)  # fmt: skip
PUBLISHER = (
    "utgiver", "utgitt av", "forlag", "publisert i", "avis", "avisen", "publikasjon", "nettsted", "nettside",
    "medium",
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
    "utgitt", "utgivelsesdato", "skrevet", "lagt ut", "postet", "postet den", "innsendt", "utgave", "på trykk",
)  # fmt: skip
UPDATED = (
    "oppdatert", "oppdatert den", "sist oppdatert", "sist endret", "sist redigert", "endret", "revidert",
    "oppdatering", "siste oppdatering", "oppd", "oppd.",
)  # fmt: skip
AGO = (
    "siden", "i går", "i dag", "i forgårs", "nettopp", "minutter siden", "min siden", "min. siden", "time siden",
    "timer siden", "t siden", "dag siden", "dager siden", "døgn siden", "uke siden", "uker siden", "måned siden",
    "måneder siden", "år siden", "i morges", "i natt",
)  # fmt: skip
READING = (
    "min lesetid", "min. lesetid", "minutt lesetid", "minutters lesetid", "minutter lesetid", "lesetid", "lesetid ca",
    "minutter å lese", "minutt å lese", "min å lese", "min lesing", "minutters lesning", "leses på", "tar å lese",
    "estimert lesetid",
)  # fmt: skip

ROLES = (
    "journalist", "journalister", "frilansjournalist", "nyhetsjournalist", "sportsjournalist", "kulturjournalist",
    "kommentator", "politisk kommentator", "sportskommentator", "reporter", "skribent", "gjesteskribent", "spaltist",
    "redaktør", "sjefredaktør", "politisk redaktør", "kulturredaktør", "sportsredaktør", "nyhetsredaktør",
    "debattredaktør", "nyhetssjef", "vaktsjef", "sportssjef", "korrespondent", "utenrikskorrespondent", "utsending",
    "medarbeider", "fotograf", "anmelder", "filmanmelder", "kritiker", "forfatter", "kronikør", "analytiker",
    "programleder", "produsent",
)  # fmt: skip
DESKS = (
    "redaksjonen", "redaksjon", "nyhetsredaksjonen", "nettredaksjonen", "sportsredaksjonen", "kulturredaksjonen",
    "debattredaksjonen", "nyhetsdesken", "desken", "sporten", "nyhetsbyrå", "nyhetsbyrået", "nyhetsbyråene",
    "pressemelding", "leder", "leserinnlegg", "leserbrev", "gjest", "administrator", "admin",
)  # fmt: skip
PARTICLES = (
    "af", "von", "van", "der", "den", "de", "de la", "del", "di", "da", "la", "le", "al", "bin", "ibn", "ben", "ter",
)  # fmt: skip
HONORIFICS = ("dr", "prof", "professor", "doktor", "førsteamanuensis", "herr", "fru", "sir", "lord")

CAPTION = (
    "foto", "foto/video", "fotograf", "bilde", "bilder", "bildet", "bildekilde", "bildetekst", "bildeserie",
    "arkivfoto", "arkivbilde", "pressebilde", "pressefoto", "illustrasjon", "illustrasjonsfoto", "illustrasjonsbilde",
    "skjermdump", "skjermbilde", "faksimile", "montasje", "grafikk", "kart", "diagram", "video", "se video",
    "se videoen", "se bildene", "vis bilde", "vis bilder", "vis større bilde", "bilde fra", "på bildet",
)  # fmt: skip
CONTRIBUTORS = (
    "redigering:", "redigert av", "oversettelse:", "oversatt av", "oversatt fra", "faktasjekk:", "research:",
    "bearbeidet av", "sammenstilt av", "klipp:", "grafisk utforming:",
)  # fmt: skip
CORRECTION = (
    "rettelse", "rettelser", "rettet", "korrigering", "presisering", "beklagelse", "redaksjonens merknad",
    "redaksjonens kommentar", "red.anm", "oppdatering", "saken er oppdatert", "artikkelen er oppdatert",
    "artikkelen er rettet", "saken er rettet", "i en tidligere versjon", "en tidligere versjon av",
    "i en tidligere utgave av",
)  # fmt: skip
ABOUT = (
    "om forfatteren", "om skribenten", "om journalisten", "flere artikler av", "flere saker av", "les flere saker av",
    "les flere artikler av",
)  # fmt: skip

SHARE = (
    "del på facebook", "del på twitter", "del på x", "del på linkedin", "del på e-post", "del artikkelen",
    "del artikkel", "del saken", "del denne saken", "del denne artikkelen", "del via", "del lenke", "kopier lenke",
    "kopier lenken", "lenke kopiert", "tips oss", "tips redaksjonen", "tips meg", "send til en venn",
    "skriv ut artikkelen", "skriv ut saken", "lagre artikkelen", "lytt til artikkelen", "følg oss", "lik oss på",
    "finn oss på", "last ned appen",
)  # fmt: skip
SUBSCRIBE = (
    "abonner", "bli abonnent", "bli medlem", "allerede abonnent", "er du allerede abonnent", "er du abonnent",
    "har du abonnement", "kjøp abonnement", "kjøp tilgang", "vårt nyhetsbrev", "få vårt nyhetsbrev", "meld deg på",
    "registrer deg", "opprett konto", "logg inn for", "logg inn her", "logg inn eller", "for å lese videre",
    "for å fortsette å lese", "for å lese hele", "fortsett å lese", "vil du lese mer", "vil du lese videre",
    "denne artikkelen er", "denne saken er kun", "dette er en plussartikkel", "kun for abonnenter",
    "eksklusivt for abonnenter", "prøv gratis", "støtt oss", "støtt vårt", "din e-postadresse",
    "skriv inn din e-post", "jeg samtykker", "ikke gå glipp av",
)  # fmt: skip
RELATED = (
    "les mer", "les også", "les saken", "les hele", "les artikkelen", "les videre", "les neste", "les flere",
    "les alt om", "les:", "se også", "se mer", "se flere", "se alle", "se:", "sjekk også", "mer om", "mer fra",
    "flere saker", "flere nyheter", "flere artikler", "relatert", "relaterte saker", "relaterte artikler",
    "saken fortsetter", "andre leser", "du vil kanskje også like", "du liker kanskje", "anbefalt", "vi anbefaler",
    "redaksjonen anbefaler", "utvalgte saker", "mest lest", "mest delt", "mest populært", "populært nå", "trender nå",
    "siste nytt:", "siste nyheter", "siste saker", "nyeste saker", "neste sak", "forrige sak", "neste artikkel",
    "forrige artikkel", "til forsiden", "gå til forsiden", "klikk her", "vis flere saker", "hør også", "få med deg:",
)  # fmt: skip
ADVERT = (
    "annonse:", "annonse fra", "annonselenke", "annonselenker", "annonsørinnhold", "artikkelen fortsetter under",
    "artikkelen fortsetter etter", "saken fortsetter under", "saken fortsetter etter", "sponset innhold",
    "kommersielt innhold", "betalt innhold", "dette er en annonse", "innhold fra annonsør", "reklamelenker",
    "lukk annonse", "denne artikkelen inneholder reklamelenker",
)  # fmt: skip
COMMENTS = (
    "kommenter artikkelen", "kommenter saken", "skriv en kommentar", "legg igjen en kommentar", "legg inn kommentar",
    "legg til kommentar", "vis kommentarer", "se kommentarer", "les kommentarene", "ingen kommentarer",
    "kommentarer (", "kommentarer til denne saken", "skjul kommentarer", "kommentarfeltet er stengt",
    "vær den første til å kommentere", "bli med i debatten", "diskuter saken",
    "din e-postadresse vil ikke bli publisert",
)  # fmt: skip
MENU = (
    "forside", "forsiden", "meny", "åpne meny", "lukk meny", "lukk", "søk", "søkeresultat", "logg inn", "logg ut",
    "min side", "konto", "innstillinger", "gå til innhold", "gå til hovedinnhold", "gå til sidens hovedinnhold",
    "hopp til innhold", "hopp til hovedinnhold", "til toppen", "tilbake", "neste", "forrige", "vis mer", "vis flere",
    "vis alle", "vis mindre", "laster", "personvern", "personvernerklæring", "personvern-policy", "cookies",
    "samtykke", "bruksvilkår", "vilkår", "åpenhetsloven", "kontakt", "kontakt oss", "om oss", "annonser", "annonse",
    "annonseinnstillinger", "annonsering", "annonser hos oss", "kundeservice", "hjelp", "ofte stilte spørsmål",
    "ledige stillinger", "tips", "del", "lagre", "følg", "skriv ut", "lytt", "kommenter", "kommentarer", "abonnement",
    "e-avis", "nyhetsbrev", "podkast", "tv", "video", "direkte", "nyheter", "siste nytt", "innenriks", "utenriks",
    "norge", "lokalt", "sport", "fotball", "direktesport", "økonomi", "næringsliv", "børs", "politikk", "kultur",
    "underholdning", "kjendis", "leder", "debatt", "meninger", "kronikk", "kommentar", "leserbrev", "mat", "reise",
    "bolig", "helse", "forskning", "vitenskap", "teknologi", "klima", "vær", "horoskop", "quiz", "kryssord",
    "dødsannonser", "minneord", "pluss", "tilgjengelighet", "arkiv", "nyttige sider", "rss",
)  # fmt: skip
COPYRIGHT = (
    "alle rettigheter reservert", "alle rettigheter forbeholdt", "med enerett", "alt innhold er opphavsrettslig",
    "innholdet er opphavsrettslig", "materialet er vernet", "all rights reserved", "kopiering er ikke tillatt",
    "vi arbeider etter vær varsom",
)  # fmt: skip
CONTACT = (
    "kontakt", "kontakt oss", "pressekontakt", "mediekontakt", "kontaktperson", "e-post", "e-postadresse", "epost",
    "mail", "telefon", "tel", "tlf", "tlf.", "mobil", "fax", "adresse", "postadresse", "for mer informasjon",
    "for ytterligere informasjon", "for spørsmål", "tips",
)  # fmt: skip

STOP = (
    "og at det som på er av for med den ikke til et en de har om var men seg så hun han jeg vi fra kan når også"
    " etter ved eller mot ut nå siden der enn mye over bare være under skulle innen sier hadde blir ble skal vil"
    " mange hva år dem deg meg selv hennes hans deres sin sitt sine dens uten mellom vært gjøre gjør noe noen"
    " disse dette denne finnes alle andre mer ifølge samt jo opp fikk får går igjen mens å dere hvor hvordan hvis"
    " fordi både ha må måtte"
)
