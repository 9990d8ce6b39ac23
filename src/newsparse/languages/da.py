"""Danish."""

NAME = "Danish"

BY = (
    "af", "tekst", "tekst af", "tekst og foto", "tekst & foto", "tekst og billeder", "skrevet af", "publiceret af",
    "offentliggjort af", "interview af", "anmeldt af", "af vores korrespondent", "fra vores korrespondent",
    "journalist", "skribent", "forfatter",
)  # fmt: skip
AND = ("og", "&", "samt")
FOR = ("for", "til")
WITH = ("med", "sammen med", "i samarbejde med")

TITLE = ("titel", "overskrift", "rubrik", "hovedoverskrift")
AUTHOR = (
    "forfatter", "forfattere", "skribent", "skribenter", "journalist", "journalister", "reporter", "af", "tekst",
    "skrevet af",
)  # fmt: skip
PUBLISHER = (
    "udgiver", "udgivet af", "forlag", "bragt i", "publiceret i", "avis", "avisen", "dagblad", "publikation",
    "netsted", "hjemmeside", "website", "medie",
)  # fmt: skip
SECTION = (
    "sektion", "afdeling", "kategori", "kategorier", "emne", "emner", "rubrik", "stofområde", "tema", "side",
    "udgivet i", "arkiveret under", "publiceret under",
)  # fmt: skip
KEYWORDS = (
    "nøgleord", "søgeord", "emneord", "stikord", "emner", "tags", "tag", "temaer", "etiketter", "læs mere om",
    "mere om",
)  # fmt: skip
SOURCE = (
    "kilde", "kilder", "oprindelig kilde", "oprindeligt bragt i", "oprindeligt publiceret", "først bragt i",
    "original", "nyhedsbureau",
)  # fmt: skip

PUBLISHED = (
    "dato", "offentliggjort", "offentliggjort den", "publiceret", "publiceret den", "udgivet", "udgivet den",
    "udgivelsesdato", "publiceringsdato", "publ", "publ.", "bragt", "bragt den", "først publiceret", "oprettet",
    "skrevet", "skrevet den", "postet", "udgave",
)  # fmt: skip
UPDATED = (
    "opdateret", "opdateret den", "sidst opdateret", "senest opdateret", "senest ændret", "sidst ændret",
    "sidst redigeret", "ændret", "revideret", "opdatering", "seneste opdatering", "opd", "opd.",
)  # fmt: skip
AGO = (
    "siden", "i går", "i dag", "i forgårs", "i aftes", "minutter siden", "min siden", "min. siden", "time siden",
    "timer siden", "dag siden", "dage siden", "døgn siden", "uge siden", "uger siden", "måned siden", "måneder siden",
    "år siden", "i morges", "i nat",
)  # fmt: skip
READING = (
    "min læsetid", "min. læsetid", "minut læsetid", "minutters læsetid", "minutter læsetid", "læsetid", "læsetid ca",
    "minutters læsning", "min læsning", "min. læsning", "minutter at læse", "minut at læse", "min at læse",
    "læses på", "tager at læse", "estimeret læsetid",
)  # fmt: skip

ROLES = (
    "journalist", "journalister", "freelancejournalist", "nyhedsjournalist", "sportsjournalist", "kulturjournalist",
    "politisk journalist", "reporter", "kriminalreporter", "erhvervsjournalist", "skribent", "kommentator",
    "politisk kommentator", "sportskommentator", "politisk analytiker", "analytiker", "klummeskribent", "kronikør",
    "debattør", "redaktør", "debatredaktør", "kulturredaktør", "sportsredaktør", "nyhedsredaktør",
    "politisk redaktør", "chefredaktør", "ansvarshavende chefredaktør", "ansvarshavende redaktør", "nyhedschef",
    "sportschef", "redaktionssekretær", "korrespondent", "udlandskorrespondent", "medarbejder", "fotograf",
    "pressefotograf", "anmelder", "filmanmelder", "kritiker", "forfatter", "vært",
)  # fmt: skip
DESKS = (
    "redaktionen", "redaktion", "nyhedsredaktionen", "webredaktionen", "sportsredaktionen", "kulturredaktionen",
    "debatredaktionen", "erhvervsredaktionen", "onlineredaktionen", "nyhedsdesken", "nyhedsbureau", "nyhedsbureauet",
    "sporten", "pressemeddelelse", "leder", "læserbrev", "debatindlæg", "gæst", "gæsteskribent", "administrator",
    "admin",
)  # fmt: skip
PARTICLES = (
    "af", "von", "van", "der", "den", "de", "de la", "del", "di", "da", "la", "le", "al", "bin", "ibn", "ben", "ter",
)  # fmt: skip
HONORIFICS = ("dr", "dr. med", "prof", "professor", "lektor", "doktor", "hr", "fr", "fru", "sir", "lord")

CAPTION = (
    "foto", "fotograf", "pressefoto", "arkivfoto", "arkivbillede", "billede", "billeder", "billedet", "billedtekst",
    "billedkilde", "billedserie", "illustration", "illustrationsfoto", "modelfoto", "genrefoto", "grafik", "diagram",
    "skærmbillede", "video", "se video", "se videoen", "se billederne", "se galleri", "vis billede",
    "vis større billede", "billede fra", "på billedet",
)  # fmt: skip
CONTRIBUTORS = (
    "redigering:", "redigeret af", "oversættelse:", "oversat af", "oversat fra", "faktatjek:", "research:",
    "korrektur:", "bearbejdet af", "sammenskrevet af", "klipning:",
)  # fmt: skip
CORRECTION = (
    "rettelse", "rettelser", "rettet", "korrektion", "præcisering", "berigtigelse", "redaktionens bemærkning",
    "redaktionel note", "redaktionel bemærkning", "opdatering", "artiklen er opdateret",
    "artiklen er blevet opdateret", "artiklen er rettet", "artiklen er blevet rettet", "i en tidligere version",
    "i en tidligere udgave", "en tidligere version af", "i den oprindelige version",
)  # fmt: skip
ABOUT = (
    "om forfatteren", "om skribenten", "om journalisten", "flere artikler af", "læs flere artikler af",
    "mere fra forfatteren",
)  # fmt: skip

SHARE = (
    "del på facebook", "del på twitter", "del på x", "del på linkedin", "del på e-post", "del på mail",
    "del artiklen", "del artikel", "del denne artikel", "del via", "del link", "kopier link", "kopiér link",
    "link kopieret", "tip os", "tip redaktionen", "send til en ven", "print artiklen", "udskriv artiklen",
    "udskriv siden", "gem artiklen", "lyt til artiklen", "følg os", "følg emnet", "følg journalisten",
    "synes godt om", "find os på", "hent appen", "hent vores app",
)  # fmt: skip
SUBSCRIBE = (
    "abonner", "abonnér", "bliv abonnent", "bliv medlem", "allerede abonnent", "er du allerede abonnent",
    "er du abonnent", "har du allerede et abonnement", "køb abonnement", "køb adgang", "prøv gratis",
    "vores nyhedsbrev", "få vores nyhedsbrev", "tilmeld dig", "tilmeld nyhedsbrev", "skriv dig op", "opret konto",
    "opret profil", "log ind for", "log ind her", "log ind eller", "for at læse videre", "for at læse hele",
    "fortsæt med at læse", "læs videre med", "vil du læse videre", "vil du læse mere", "denne artikel er for",
    "denne artikel er forbeholdt", "artiklen er for abonnenter", "kun for abonnenter", "eksklusivt for abonnenter",
    "støt os", "støt vores arbejde", "din e-mailadresse", "indtast din e-mail", "jeg giver samtykke",
    "gå ikke glip af",
)  # fmt: skip
RELATED = (
    "læs mere", "læs også", "læs artiklen", "læs hele", "læs videre", "læs næste", "læs flere", "læs alt om", "læs:",
    "se også", "se mere", "se flere", "se alle", "se:", "hør også", "mere om", "mere fra", "flere nyheder",
    "flere artikler", "relateret", "relaterede artikler", "relaterede nyheder", "andre læser", "du vil måske også",
    "du kan måske også lide", "anbefalet", "anbefalede artikler", "vi anbefaler", "redaktionen anbefaler",
    "mest læst", "mest læste", "mest populære", "populært lige nu", "seneste nyt:", "seneste nyheder",
    "seneste artikler", "nyeste nyheder", "næste artikel", "forrige artikel", "til forsiden", "gå til forsiden",
    "klik her", "vis flere artikler", "artiklens emner",
)  # fmt: skip
ADVERT = (
    "annonce:", "annonce fra", "annoncørbetalt", "artiklen fortsætter under", "artiklen fortsætter efter",
    "historien fortsætter under", "sponsoreret indhold", "kommercielt indhold", "betalt indhold",
    "dette er en annonce", "indhold fra annoncør", "reklamelinks", "luk annonce", "artiklen indeholder reklamelinks",
)  # fmt: skip
COMMENTS = (
    "kommenter artiklen", "kommentér artiklen", "skriv en kommentar", "efterlad en kommentar", "tilføj kommentar",
    "vis kommentarer", "se kommentarer", "læs kommentarerne", "ingen kommentarer", "kommentarer (",
    "kommentarer til artiklen", "skjul kommentarer", "kommentarsporet er lukket", "der er lukket for kommentarer",
    "vær den første til at kommentere", "deltag i debatten", "din e-mailadresse vil ikke blive publiceret",
)  # fmt: skip
MENU = (
    "sponsoreret", "forside", "forsiden", "menu", "åbn menu", "luk menu", "luk", "søg", "søgeresultat", "log ind",
    "log ud", "login", "min side", "indstillinger", "gå til indhold", "gå til hovedindhold", "spring til indhold",
    "spring til hovedindhold", "til toppen", "tilbage", "næste", "forrige", "vis mere", "vis flere", "vis alle",
    "vis mindre", "hent flere", "indlæser", "persondatapolitik", "privatlivspolitik", "cookiepolitik", "cookies",
    "cookieindstillinger", "handelsbetingelser", "vilkår", "ophavsret", "presseskik", "kontakt", "kontakt os",
    "om os", "annoncer", "annonce", "annoncering", "kundeservice", "hjælp", "ofte stillede spørgsmål", "job",
    "ledige stillinger", "del", "gem", "følg", "udskriv", "lyt", "kommentér", "kommentarer", "abonnement", "e-avis",
    "nyhedsbrev", "podcast", "tv", "video", "nyheder", "seneste nyt", "indland", "udland", "verden", "danmark",
    "lokalt", "samfund", "politik", "erhverv", "økonomi", "sport", "fodbold", "håndbold", "kultur", "underholdning",
    "leder", "debat", "meninger", "kronik", "klumme", "læserbreve", "mad", "bolig", "sundhed", "videnskab",
    "uddannelse", "teknologi", "klima", "vejr", "horoskop", "quiz", "krydsord", "mindeord", "dødsannoncer",
    "tilgængelighed", "sitemap", "arkiv", "redaktion", "bestyrelse", "rss",
)  # fmt: skip
COPYRIGHT = (
    "alle rettigheder forbeholdes", "alle rettigheder forbeholdt", "alle rettigheder reserveret",
    "eftertryk ikke tilladt", "indholdet er ophavsretligt", "materialet er beskyttet", "all rights reserved",
)  # fmt: skip
CONTACT = (
    "kontakt", "kontakt os", "pressekontakt", "mediekontakt", "kontaktperson", "e-mail", "e-mailadresse", "e-post",
    "mail", "telefon", "tel", "tlf", "tlf.", "mobil", "fax", "adresse", "postadresse", "for mere information",
    "for yderligere information", "for yderligere oplysninger", "tip",
)  # fmt: skip

STOP = (
    "og at det som på er af for med den ikke til et en de har om var men sig så hun han jeg vi fra kan når også"
    " efter ved eller mod ud nu siden der end meget over bare være under skulle inden siger havde bliver blev skal"
    " vil mange hvad år dem dig mig selv hendes hans deres sin sit sine dens uden mellem været gøre gør noget"
    " nogle nogen disse dette denne findes alle andre mere ifølge samt jo op fik får går igen mens hvor hvordan"
    " hvis fordi både må måtte kun"
)
