"""Romanian."""

NAME = "Romanian"

BY = (
    "de", "autor", "autori", "autorul articolului", "text", "text de", "scris de", "redactat de", "publicat de",
    "postat de", "semnat de", "realizat de", "articol de", "un articol de", "articol scris de", "un reportaj de",
    "reportaj de", "interviu de", "interviu realizat de", "analiză de", "a consemnat", "au consemnat",
    "de la corespondentul nostru", "corespondență specială", "corespondenţă specială", "redactor", "reporter",
)  # fmt: skip
AND = ("și", "şi", "si")
FOR = ("pentru",)
WITH = ("cu", "împreună cu", "în colaborare cu")

TITLE = ("titlu", "titlul", "titlul articolului")
AUTHOR = (
    "autor", "autoare", "autorul", "autori", "autorii", "autor/autori", "jurnalist", "redactor", "reporter", "scris de",
    "semnătura", "nume autor",
)  # fmt: skip
PUBLISHER = (
    "editor", "editură", "publicație", "publicaţie", "publicația", "publicaţia", "ziar", "ziarul", "cotidian", "site",
    "publicat în", "revista",
)  # fmt: skip
SECTION = (
    "secțiune", "secţiune", "secțiunea", "secţiunea", "categorie", "categoria", "categorii", "rubrică", "rubrica",
    "domeniu", "publicat în categoria",
)  # fmt: skip
KEYWORDS = (
    "cuvinte cheie", "cuvinte-cheie", "cuvânt cheie", "etichete", "taguri", "tag-uri", "tags", "tag", "subiecte",
    "teme", "tematici",
)  # fmt: skip
SOURCE = (
    "sursa", "sursă", "surse", "sursa articolului", "preluat din", "preluat de pe", "via", "articol original",
    "sursa originală",
)  # fmt: skip

PUBLISHED = (
    "publicat", "publicat la", "publicat pe", "publicat în data de", "publicat în", "data publicării",
    "data publicarii", "publicare", "data", "postat", "postat la", "postat pe", "postat în", "adăugat la", "adaugat la",
    "scris la", "scris pe", "creat la", "apărut la", "ediția din", "ediţia din", "articol publicat", "prima publicare",
)  # fmt: skip
UPDATED = (
    "actualizat", "actualizat la", "actualizat pe", "actualizare", "ultima actualizare", "data actualizării",
    "data actualizarii", "ultima modificare", "modificat", "modificat la", "modificat pe", "update", "reactualizat",
    "ultimul update", "data modificării",
)  # fmt: skip
AGO = (
    "acum", "în urmă cu", "in urma cu", "azi", "astăzi", "astazi", "ieri", "alaltăieri", "adineauri", "ore în urmă",
    "ora în urmă", "minute în urmă", "zile în urmă", "săptămâni în urmă", "luni în urmă", "în urmă", "ore", "minute",
)  # fmt: skip
READING = (
    "min citire", "min de citire", "minute de citit", "min. de citit", "min de citit", "minute de citire",
    "minute citire", "timp de citire", "timp citire", "timp de lectură", "minute de lectură", "minut de citit",
    "se citește în", "se citeşte în",
)  # fmt: skip

ROLES = (
    "jurnalist", "jurnalistă", "jurnaliști", "jurnalişti", "jurnalista", "jurnalistul", "ziarist", "ziaristă",
    "redactor", "redactoare", "redactor-șef", "redactor-şef", "redactor șef", "redactor şef", "redactor-șef adjunct",
    "redactor-şef adjunct", "redactor șef adjunct", "redactor şef adjunct", "secretar general de redacție",
    "secretar general de redacţie", "secretar de redacție", "secretar de redacţie", "redactor senior", "editor",
    "editoare", "editor coordonator", "editor senior", "editorialist", "editorialistă", "senior editor", "director",
    "directoare", "director editorial", "director adjunct", "șef de secție", "şef de secţie", "șef secție",
    "şef secţie", "șef departament", "şef departament", "reporter", "reporter special", "corespondent", "corespondentă",
    "corespondenți", "corespondenţi", "corespondent special", "corespondent extern", "corespondentul nostru",
    "trimis special", "trimisă specială", "comentator", "comentatoare", "analist", "cronicar", "critic",
    "critic literar", "publicist", "publicistă", "colaborator", "colaboratoare", "blogger", "scriitor", "scriitoare",
    "eseist", "fotograf", "fotografă", "fotoreporter", "fotojurnalist", "moderator", "moderatoare", "prezentator",
    "prezentatoare", "autor", "autoare",
)  # fmt: skip
DESKS = (
    "redacția", "redacţia", "redacție", "redacţie", "redactia", "redactie", "redacția online", "redacţia online",
    "redacția sport", "redacţia sport", "redacția externe", "redacţia externe", "redacția noastră", "redacţia noastră",
    "echipa", "echipa redacțională", "echipa redacţională", "departamentul știri", "departamentul ştiri",
    "departamentul sport", "agenție", "agenţie", "agenția", "agenţia", "agenții", "agenţii", "agențiile", "agenţiile",
    "agenție de presă", "agenţie de presă", "comunicat", "comunicat de presă", "birou de presă", "biroul de presă",
    "serviciul de presă", "corespondenți", "corespondenţi", "corespondentul nostru", "corespondenții noștri",
    "corespondenţii noştri", "colaborator", "colaboratori", "contributor", "advertorial", "admin", "administrator",
    "webmaster", "anonim",
)  # fmt: skip
PARTICLES = ("de", "cel", "al", "van", "von", "der", "di", "du", "ben", "bin")
HONORIFICS = (
    "dr", "doctor", "prof", "prof. dr", "prof. univ. dr", "conf", "conf. univ. dr", "lect", "profesor", "profesoară",
    "ing", "av", "avocat", "dl", "d-l", "domnul", "dna", "d-na", "doamna", "pr", "preot", "părintele", "acad", "gen",
    "col",
)  # fmt: skip

CAPTION = (
    "foto", "fotografie:", "foto de", "foto arhivă", "foto ilustrativ", "foto ilustrativă", "foto cu rol ilustrativ",
    "foto credit", "credit foto", "credite foto", "credit imagine", "sursa foto", "sursă foto", "sursa imagine",
    "sursa imaginii", "sursa video", "sursa fotografie", "fotograf:", "galerie foto", "galerie de imagini",
    "fotogalerie", "imagine cu rol ilustrativ", "imagine ilustrativă", "imagine cu caracter ilustrativ",
    "imagine de arhivă", "imagine:", "imagine generată", "captură video", "captură de ecran", "captura foto",
    "captură foto", "captura video", "ilustrație:", "ilustraţie:", "ilustrație de", "ilustraţie de", "infografic:",
    "grafic:", "video:", "colaj foto", "arhiva personală", "arhivă personală", "vezi galeria", "vezi galeria foto",
)  # fmt: skip
CONTRIBUTORS = (
    "la realizarea acestui articol", "la acest articol a contribuit", "cu informații de la", "cu informaţii de la",
    "editare:", "editat de", "editor:", "redactare:", "traducere:", "traducere de", "traducere și adaptare",
    "traducere şi adaptare", "tradus de", "documentare:", "montaj:", "imagine și montaj", "imagine şi montaj",
    "adaptat de", "a contribuit:", "au contribuit:", "a colaborat:", "au colaborat:",
)  # fmt: skip
CORRECTION = (
    "erată", "errata", "rectificare", "rectificări", "corecție", "corecţie", "corectură", "corecturi", "precizare",
    "precizări", "drept la replică", "dreptul la replică", "clarificare", "notă", "nota redacției", "nota redacţiei",
    "nota redacției:", "nota redacţiei:", "nota red", "nota editorului", "nota autorului", "n.r", "n. red", "n.red",
    "notă a redacției", "notă a redacţiei", "actualizare:", "update:", "acest articol a fost actualizat",
    "articolul a fost actualizat", "știrea a fost actualizată", "ştirea a fost actualizată",
    "acest text a fost actualizat", "acest articol a fost modificat", "acest articol a fost corectat",
    "o versiune anterioară a acestui", "într-o versiune anterioară a acestui", "într-o primă versiune a acestui",
    "o variantă anterioară a acestui",
)  # fmt: skip
ABOUT = (
    "despre autor", "despre autoare", "despre autori", "despre autorul", "mai multe despre autor", "alte articole de",
    "alte articole ale autorului", "articole de același autor", "articole de acelaşi autor", "de același autor",
    "de acelaşi autor", "toate articolele de", "toate articolele scrise de", "vezi toate articolele",
    "mai multe articole de", "mai multe de la autor", "mai multe de la același autor", "mai multe de la acelaşi autor",
    "articolele autorului", "profilul autorului", "contactează autorul", "autorul articolului",
)  # fmt: skip

SHARE = (
    "distribuiți", "distribuiţi", "share pe", "partajează", "partajați", "partajaţi", "partajare",
    "trimite unui prieten", "trimite articolul", "urmărește-ne", "urmăreşte-ne", "urmăriți-ne", "urmăriţi-ne",
    "urmareste-ne", "urmărește cele mai noi", "urmăreşte cele mai noi", "fii la curent", "rămâi la curent",
    "rămâi conectat", "ne găsești pe", "ne găseşti pe", "ne găsești și pe", "ne găseşti şi pe", "ne poți urmări",
    "ne poţi urmări", "ne puteți urmări", "ne puteţi urmări", "intră în comunitatea", "alătură-te", "dă-ne like",
    "îmi place:", "copiază linkul", "link copiat", "salvează articolul", "ascultă articolul", "ascultă știrea",
    "ascultă ştirea", "descarcă aplicația", "descarcă aplicaţia", "click pentru a distribui", "adaugă-ne ca sursă",
    "recomandă articolul", "distribuie pe", "distribuie articolul", "trimite prin email", "trimite pe email",
    "trimite pe whatsapp", "copiază link-ul", "dă clic pentru a partaja",
)  # fmt: skip
SUBSCRIBE = (
    "abonează-te", "aboneaza-te", "abonați-vă", "abonaţi-vă", "abonare", "abonează", "newsletter",
    "newslettere", "newsletterul",
    "înscrie-te", "înscrieți-vă", "înscrieţi-vă", "inscrie-te", "înregistrează-te", "creează cont", "creează un cont",
    "fă-ți cont", "fă-ţi cont", "autentifică-te", "conectează-te pentru", "intră în cont", "ai deja un cont",
    "nu ai cont", "ai deja abonament", "ești deja abonat", "eşti deja abonat", "vreau să primesc", "doresc să primesc",
    "introdu adresa", "introduceți adresa", "introduceţi adresa", "adresa de email", "adresa ta de email",
    "ai uitat parola", "conținut exclusiv", "conţinut exclusiv", "conținut premium", "conţinut premium",
    "articol exclusiv pentru", "acest articol este disponibil", "doar pentru abonați", "doar pentru abonaţi",
    "pentru abonați", "pentru abonaţi", "pentru a citi articolul", "pentru a citi mai departe",
    "pentru a continua să citești", "pentru a continua să citeşti", "citește integral cu", "citeşte integral cu",
    "încearcă gratuit", "susțineți-ne", "susţineţi-ne", "fă o donație", "fă o donaţie", "activează notificările",
    "nu rata", "nu ratați", "nu rataţi", "prin abonare", "mulțumim pentru abonare", "mulţumim pentru abonare",
    "susține-ne", "susţine-ne", "susține jurnalismul", "susţine jurnalismul", "sprijină-ne", "sprijină jurnalismul",
    "primește gratuit", "primeşte gratuit", "primește știrile", "primeşte ştirile", "primește cele mai",
    "primeşte cele mai", "primește pe email", "primeşte pe email", "primește newsletter", "primeşte newsletter",
    "donează acum", "redirecționează 3,5%", "redirecţionează 3,5%", "redirecționează 20%", "redirecţionează 20%",
)  # fmt: skip
RELATED = (
    "citește și", "citeşte şi", "citește mai mult", "citeşte mai mult", "citește mai multe", "citeşte mai multe",
    "citește mai departe", "citeşte mai departe", "citește continuarea", "citeşte continuarea", "citește articolul",
    "citeşte articolul", "citește aici", "citeşte aici", "citește în continuare", "citeşte în continuare", "citește:",
    "citeşte:", "citește pe", "citeşte pe", "citiți și", "citiţi şi", "citiți mai mult", "citiţi mai mult",
    "citiți aici", "citiţi aici", "citeste si", "citeste mai mult", "citeste mai departe", "citeste mai multe",
    "citeste articolul", "vezi și", "vezi şi", "vezi mai mult", "vezi mai multe", "vezi aici", "vezi toate", "vezi:",
    "vezi si", "urmărește și", "urmăreşte şi", "ascultă și", "ascultă şi", "află mai mult", "află mai multe",
    "detalii aici", "mai multe știri", "mai multe ştiri", "mai multe articole", "mai multe despre", "mai multe pe",
    "mai mult despre", "mai mult pe", "continuă să citești", "continuă să citeşti", "continuarea articolului",
    "articole similare", "articole recomandate", "articole recente", "articole populare", "articole pe aceeași temă",
    "articole pe aceeaşi temă", "alte articole", "alte știri", "alte ştiri", "alte stiri", "știri similare",
    "ştiri similare", "știri recomandate", "ştiri recomandate", "stiri similare", "te-ar putea interesa",
    "te-ar mai putea interesa", "v-ar putea interesa", "ți-ar putea plăcea", "ţi-ar putea plăcea",
    "s-ar putea să te intereseze", "îți recomandăm", "îţi recomandăm", "iti recomandam", "vă recomandăm",
    "recomandările editorilor", "recomandat pentru tine", "cele mai citite", "cele mai importante știri",
    "cele mai importante ştiri", "ultimele știri", "ultimele ştiri", "ultimele stiri", "ultimele articole",
    "articolul anterior", "articolul următor", "click aici", "clic aici", "apasă aici", "subiecte similare",
    "toate știrile din", "toate ştirile din", "recomandări:", "pe aceeași temă:", "pe aceeaşi temă:",
    "pe același subiect:", "pe acelaşi subiect:", "mai multe detalii aici", "mai multe detalii:",
    "mai multe informații aici", "mai multe informaţii aici", "mai multe informații despre",
    "mai multe informaţii despre", "mai multe informații pe", "mai multe informaţii pe", "cele mai noi știri",
    "cele mai noi ştiri", "cele mai recente știri", "cele mai recente ştiri",
)  # fmt: skip
ADVERT = (
    "publicitate", "advertorial", "articol sponsorizat", "conținut sponsorizat", "conţinut sponsorizat", "sponsorizat",
    "conținut promovat", "conţinut promovat", "articol promovat", "material publicitar", "articolul continuă după",
    "articolul continuă mai jos", "continuă după reclamă", "citește mai departe după", "citeşte mai departe după",
    "oferit de", "recomandări parteneri", "articole din partea partenerilor", "link afiliat",
    "acest articol conține linkuri", "acest articol conţine linkuri",
)  # fmt: skip
COMMENTS = (
    "comentarii", "comentați", "comentaţi", "adaugă un comentariu", "adaugă comentariu", "lasă un comentariu",
    "lasă un răspuns", "lasa un comentariu", "scrie un comentariu", "postează un comentariu", "trimite comentariul",
    "comentariul tău", "spune-ți părerea", "spune-ţi părerea", "spuneți-vă părerea", "spuneţi-vă părerea", "părerea ta",
    "vezi comentariile", "citește comentariile", "citeşte comentariile", "afișează comentariile",
    "afişează comentariile", "toate comentariile", "niciun comentariu", "nu există comentarii", "fii primul care",
    "participă la discuție", "participă la discuţie", "anulează răspunsul", "semnalează o greșeală",
    "semnalează o greşeală", "ai observat o greșeală", "ai observat o greşeală", "autentifică-te pentru a comenta",
    "trebuie să fii autentificat", "adresa ta de email nu va fi publicată", "comentariile sunt închise",
    "adauga un comentariu",
)  # fmt: skip
MENU = (
    "acasă", "acasa", "prima pagină", "home", "meniu", "meniu principal", "deschide meniul", "închide meniul", "caută",
    "cauta", "căutare", "autentificare", "login", "intră în cont", "deconectare", "contul meu", "sari la conținut",
    "sari la conţinut", "sari la conținutul principal", "sari la conţinutul principal", "înapoi sus", "înapoi",
    "contact", "contacte", "contactează-ne", "despre noi", "cine suntem", "echipa", "redacția", "redacţia", "redactia",
    "caseta redacțională", "caseta redacţională", "termeni și condiții", "termeni şi condiţii", "termeni si conditii",
    "termeni de utilizare", "condiții de utilizare", "condiţii de utilizare", "politica de confidențialitate",
    "politica de confidenţialitate", "confidențialitate", "confidenţialitate", "politica de cookies",
    "politica de utilizare cookies", "cookies", "setări cookies", "acceptă", "acceptă toate", "sunt de acord",
    "protecția datelor", "protecţia datelor", "accesibilitate", "harta site-ului", "arhivă", "ajutor",
    "întrebări frecvente", "faq", "rss", "publicitate", "cariere", "locuri de muncă", "parteneri", "magazin",
    "anunțuri", "anunţuri", "abonamente", "abonare", "știri", "ştiri", "stiri", "ultimele știri", "ultimele ştiri",
    "ultima oră", "live", "actualitate", "evenimente", "politică", "social", "societate", "externe", "național",
    "naţional", "local", "justiție", "justiţie", "economie", "business", "educație", "educaţie", "învățământ",
    "învăţământ", "sănătate", "știință", "ştiinţă", "tehnologie", "mediu", "cultură", "cultura", "cărți", "cărţi",
    "film", "muzică", "teatru", "divertisment", "stil de viață", "stil de viaţă", "rețete", "reţete", "horoscop",
    "călătorii", "turism", "auto", "sport", "fotbal", "vremea", "meteo", "curs valutar", "opinii", "editorial",
    "editoriale", "interviuri", "reportaje", "anchete", "investigații", "investigaţii", "video", "podcast",
    "podcasturi", "newsletter", "etichete", "taguri", "categorii", "rubrici", "mai mult", "mai multe", "vezi toate",
    "încarcă mai multe", "următorul", "anterior", "închide", "trimite", "anulează", "salvează", "distribuie",
    "printează", "tipărește", "tipăreşte", "comentează", "răspunde", "urmărește", "urmăreşte", "ascultă", "îmi place",
    "rețele sociale", "reţele sociale", "cele mai citite", "recomandări", "reclamă", "reclame", "recomandate",
    "cele mai noi", "cele mai recente", "pe aceeași temă", "pe aceeaşi temă", "din aceeași categorie",
    "din aceeaşi categorie", "foto", "politica de confidentialitate", "afla mai multe",
)  # fmt: skip
COPYRIGHT = (
    "toate drepturile rezervate", "drepturi rezervate", "copyright", "(c)", "reproducerea integrală",
    "reproducerea parțială", "reproducerea parţială", "reproducerea totală", "este interzisă reproducerea",
    "este interzisă copierea", "preluarea integrală", "preluarea informațiilor", "preluarea informaţiilor",
    "preluarea fără", "articolul este proprietatea", "conținutul acestui articol este protejat",
    "conţinutul acestui articol este protejat", "informațiile publicate de", "informaţiile publicate de",
    "orice reproducere", "© drepturi de autor",
)  # fmt: skip
CONTACT = (
    "contact", "contacte", "date de contact", "contact presă", "contact media", "persoană de contact", "telefon", "tel",
    "tel.", "mobil", "fax", "e-mail", "email", "mail", "adresa", "adresă", "biroul de presă", "relații suplimentare",
    "relaţii suplimentare", "pentru detalii", "pentru informații", "pentru informaţii",
)  # fmt: skip

STOP = (
    "și şi în din la pe cu nu că care este sunt fost a al ale lui pentru mai au am ar fi va vor prin după între sau"
    " dar dacă când unde cum această acest acestea aceste acesta cele cei cea cel ce se să sa de o un unei unui unor"
    " despre până fără către însă astfel doar foarte trebuie poate avea avut decât fiind spus potrivit precum toate"
    " toți ani anul lor ei el ea îi le îl ne noi"
)
