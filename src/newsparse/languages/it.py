"""Italian."""

NAME = "Italian"

BY = (
    "di", "a cura di", "testo di", "testi di", "testo e foto di", "articolo di", "un articolo di", "servizio di",
    "reportage di", "analisi di", "intervista di", "un'intervista di", "un’intervista di", "scritto da",
    "pubblicato da", "inserito da", "postato da", "redatto da", "realizzato da", "dal nostro inviato",
    "dalla nostra inviata", "dal nostro corrispondente", "dalla nostra corrispondente", "dai nostri inviati", "autore",
    "autrice", "firmato da", "raccolto da", "a cura della",
)  # fmt: skip
AND = ("e", "ed")
FOR = ("per",)
WITH = ("con", "insieme a", "in collaborazione con", "con la collaborazione di")

TITLE = ("titolo", "titolo articolo")
AUTHOR = (
    "autore", "autrice", "autori", "autrici", "autore/i", "giornalista", "firma", "a cura di", "scritto da",
    "redattore", "redattrice", "pubblicato da",
)  # fmt: skip
PUBLISHER = ("editore", "testata", "giornale", "quotidiano", "pubblicazione", "sito", "sito web", "pubblicato su")
SECTION = ("sezione", "categoria", "categorie", "rubrica", "rubriche", "archiviato in", "pubblicato in", "argomento")
KEYWORDS = (
    "parole chiave", "parola chiave", "tag", "tags", "etichette", "etichetta", "argomenti", "temi", "temi trattati",
    "argomenti trattati",
)  # fmt: skip
SOURCE = ("fonte", "fonti", "fonte notizia", "fonte originale", "tratto da", "via", "articolo originale")

PUBLISHED = (
    "pubblicato", "pubblicato il", "pubblicata il", "pubblicato alle", "pubblicato:", "pubblicazione",
    "data di pubblicazione", "data pubblicazione", "prima pubblicazione", "data", "creato il", "inserito il",
    "scritto il", "postato il", "uscito il", "edizione del", "articolo del",
)  # fmt: skip
UPDATED = (
    "aggiornato", "aggiornato il", "aggiornato alle", "aggiornata il", "aggiornamento", "ultimo aggiornamento",
    "ultimo aggiornamento il", "data aggiornamento", "agg.", "modificato il", "ultima modifica", "ultima modifica il",
    "ultimo agg",
)  # fmt: skip
AGO = (
    "fa", "oggi", "ieri", "l'altro ieri", "l’altro ieri", "poco fa", "adesso", "ore fa", "ora fa", "un'ora fa",
    "un’ora fa", "minuti fa", "minuto fa", "giorni fa", "giorno fa", "settimane fa", "settimana fa", "mesi fa",
    "mese fa",
)  # fmt: skip
READING = (
    "min di lettura", "min. di lettura", "minuto di lettura", "minuti di lettura", "tempo di lettura", "tempo lettura",
    "lettura in", "si legge in", "min lettura", "durata lettura", "lettura",
)  # fmt: skip

ROLES = (
    "giornalista", "giornalisti", "giornalista professionista", "giornalista pubblicista", "giornalista freelance",
    "direttore", "direttrice", "direttore responsabile", "direttrice responsabile", "direttore editoriale",
    "direttrice editoriale", "vicedirettore", "vicedirettrice", "vice direttore", "condirettore", "caporedattore",
    "caporedattrice", "capo redattore", "caposervizio", "capo servizio", "redattore", "redattrice", "inviato",
    "inviata", "inviati", "inviato speciale", "inviata speciale", "nostro inviato", "corrispondente", "corrispondenti",
    "corrispondente da", "editorialista", "opinionista", "commentatore", "commentatrice", "critico", "critica",
    "critico cinematografico", "critico musicale", "collaboratore", "collaboratrice", "cronista", "reporter", "blogger",
    "scrittore", "scrittrice", "saggista", "autore", "autrice", "fotografo", "fotografa", "fotoreporter", "conduttore",
    "conduttrice", "stagista", "contributor",
)  # fmt: skip
DESKS = (
    "redazione", "la redazione", "redazione web", "redazione online", "redazione centrale", "redazione sport",
    "redazione sportiva", "redazione cronaca", "redazione politica", "redazione economia", "dalla redazione",
    "nostra redazione", "la nostra redazione", "agenzia", "agenzie", "agenzia di stampa", "agenzie di stampa",
    "ufficio stampa", "comunicato stampa", "comunicato", "nota stampa", "dal corrispondente", "corrispondenti",
    "collaboratori", "riceviamo e pubblichiamo", "admin", "amministratore", "webmaster", "anonimo", "autori vari",
    "aa.vv", "aa. vv", "red",
)  # fmt: skip
PARTICLES = (
    "de", "di", "da", "del", "della", "dello", "dei", "degli", "delle", "dal", "dalla", "la", "lo", "li", "d'", "d’",
    "van", "von", "der", "al", "san",
)  # fmt: skip
HONORIFICS = (
    "dott", "dott.ssa", "dottor", "dottoressa", "dr", "dr.ssa", "prof", "prof.ssa", "professor", "professore",
    "professoressa", "avv", "avvocato", "ing", "ingegner", "arch", "on", "sen", "sig", "sig.ra", "signor", "signora",
    "cav", "mons", "monsignor", "padre", "suor",
)  # fmt: skip

CAPTION = (
    "foto", "foto di", "foto da", "foto d'archivio", "foto d’archivio", "foto di archivio", "foto di repertorio",
    "foto di copertina", "foto credit", "fotografia:", "fotografo:", "fotogallery", "photogallery", "photo credit",
    "credit", "credits", "crediti foto", "immagine di repertorio", "immagine d'archivio", "immagine d’archivio",
    "immagine di copertina", "didascalia", "illustrazione:", "illustrazione di", "illustrazioni di", "infografica:",
    "grafico:", "vignetta di", "mappa:", "video:", "frame da", "fermo immagine", "screenshot", "copyright foto",
    "nella foto", "in foto", "galleria fotografica", "ingrandisci", "fonte foto", "fonte immagine", "immagine:",
)  # fmt: skip
CONTRIBUTORS = (
    "ha collaborato", "hanno collaborato", "traduzione di", "traduzione:", "traduzione a cura di", "tradotto da",
    "tradotto dall'inglese", "tradotto dall’inglese", "editing:", "revisione:", "montaggio di", "riprese di",
    "produzione:", "ricerche:", "con informazioni di", "ha contribuito",
)  # fmt: skip
CORRECTION = (
    "correzione", "correzioni", "errata corrige", "errata", "rettifica", "rettifiche", "precisazione", "precisazioni",
    "chiarimento", "diritto di replica", "nota della redazione", "nota di redazione", "nota redazionale",
    "nota dell'editore", "nota dell’editore", "nota del direttore", "n.d.r", "ndr", "aggiornamento:",
    "questo articolo è stato aggiornato", "questo articolo è stato modificato", "questo articolo è stato corretto",
    "articolo aggiornato il", "l'articolo è stato aggiornato", "l’articolo è stato aggiornato",
    "una versione precedente di questo articolo", "una prima versione di questo articolo",
    "in una versione precedente di questo", "in una precedente versione di questo", "in una prima versione di questo",
)  # fmt: skip
ABOUT = (
    "sull'autore", "sull’autore", "sull'autrice", "sull’autrice", "sugli autori", "informazioni sull'autore",
    "informazioni sull’autore", "chi è l'autore", "chi è l’autore", "biografia autore", "dello stesso autore",
    "della stessa autrice", "altri articoli di", "altri articoli dell'autore", "altri articoli dell’autore",
    "tutti gli articoli di", "leggi tutti gli articoli di", "vedi tutti gli articoli di", "articoli di questo autore",
    "tutti i post di",
)  # fmt: skip

SHARE = (
    "condividi", "condividere su", "seguici", "segui su", "segui il nostro canale", "segui la pagina", "ci trovi su",
    "ci trovi anche su", "mi piace:", "unisciti al canale", "unisciti al nostro", "iscriviti al canale",
    "iscriviti al nostro canale", "resta aggiornato", "rimani aggiornato", "invia per email", "invia via email",
    "invia a un amico", "invia questo articolo", "stampa articolo", "stampa questo articolo", "stampa l'articolo",
    "stampa l’articolo", "copia link", "copia il link", "link copiato", "salva l'articolo", "salva l’articolo",
    "aggiungi ai preferiti", "ascolta l'articolo", "ascolta l’articolo", "ascolta questo articolo", "scarica l'app",
    "scarica l’app", "scarica la nostra app", "fai clic per condividere", "fai clic qui per condividere",
    "clicca per condividere", "twitta", "aggiungi come fonte", "fonte preferita su", "regala questo articolo",
)  # fmt: skip
SUBSCRIBE = (
    "sei già abbonato", "sei già un abbonato", "già abbonato", "non sei abbonato", "hai già un abbonamento",
    "hai già un account", "non hai un account", "newsletter", "la newsletter", "la nostra newsletter",
    "le nostre newsletter", "iscriviti", "iscrizione alla newsletter", "accedi per", "accedi o registrati",
    "accedi con", "effettua il login", "crea un account", "ricevi la", "ricevi le", "ricevi gratis", "ricevi ogni",
    "voglio ricevere", "inserisci la tua email", "inserisci il tuo indirizzo", "la tua email", "indirizzo email",
    "il tuo indirizzo email", "password dimenticata", "contenuto riservato", "articolo riservato",
    "riservato agli abbonati", "questo contenuto è riservato", "questo articolo è riservato", "solo per abbonati",
    "per continuare a leggere", "per continuare la lettura", "per leggere l'articolo", "per leggere l’articolo",
    "per leggere tutto", "continua a leggere con", "leggi senza limiti", "prova gratis", "attiva l'abbonamento",
    "attiva l’abbonamento", "scopri tutte le offerte", "sostieni il nostro", "sostienici", "sostieni il giornalismo",
    "sostieni l'informazione", "sostieni l’informazione", "fai una donazione", "dona ora", "diventa socio",
    "diventa sostenitore", "attiva le notifiche", "non perderti", "iscrivendoti", "cliccando su iscriviti",
    "acconsento al trattamento", "grazie per esserti iscritto", "registrati gratis", "registrati per", "registrati ora",
    "abbonati a", "abbonati ora", "abbonati subito", "abbonati per", "non perdere nessuna",
)  # fmt: skip
RELATED = (
    "leggi anche", "leggi pure", "leggi di più", "leggi tutto", "leggi l'articolo", "leggi l’articolo",
    "leggi articolo", "leggi qui", "leggi:", "leggi il", "leggi la notizia", "da leggere anche", "da leggere:",
    "continua a leggere", "continua la lettura", "guarda anche", "guarda il video", "guarda le foto", "guarda:",
    "vedi anche", "vedi tutti", "vedi tutte", "ascolta anche", "vai allo speciale", "scopri di più", "scopri anche",
    "per saperne di più", "approfondisci", "approfondimenti", "ti potrebbe interessare", "potrebbe interessarti",
    "potrebbero interessarti", "ti potrebbero interessare", "ti può interessare", "può interessarti",
    "ti potrebbe piacere", "articoli correlati", "articolo correlato", "articoli simili", "notizie correlate",
    "notizia correlata", "post correlati", "temi correlati", "video correlati", "correlati:", "altre notizie",
    "altri articoli", "altro su", "più letti", "i più letti", "più lette", "le più lette", "le notizie più lette",
    "gli articoli più letti", "più visti", "i più visti", "i più commentati", "ultime notizie", "ultimi articoli",
    "ultime news", "articoli recenti", "notizie più lette", "consigliato per te", "scelti per te",
    "la redazione consiglia", "i nostri consigli", "articolo precedente", "articolo successivo", "clicca qui",
    "torna alla home", "torna all'inizio", "torna all’inizio", "nella stessa categoria", "tutte le notizie su",
    "tutti gli articoli su", "sullo stesso argomento:", "per approfondire:", "consigliati per te", "vai alla gallery",
    "vai alla notizia",
)  # fmt: skip
ADVERT = (
    "pubblicità", "annuncio pubblicitario", "annuncio sponsorizzato", "contenuto sponsorizzato",
    "contenuti sponsorizzati", "articolo sponsorizzato", "sponsorizzato", "informazione pubblicitaria",
    "messaggio pubblicitario", "pubbliredazionale", "redazionale", "in collaborazione con", "offerto da",
    "l'articolo continua dopo", "l’articolo continua dopo", "continua dopo la pubblicità", "continua sotto",
    "continua a leggere dopo la pubblicità", "link affiliati", "link di affiliazione", "contenuto offerto da",
    "spazio pubblicitario",
)  # fmt: skip
COMMENTS = (
    "commenti", "lascia un commento", "lascia il tuo commento", "lascia una risposta", "scrivi un commento",
    "aggiungi un commento", "pubblica un commento", "invia un commento", "il tuo commento", "commenta l'articolo",
    "commenta l’articolo", "commenta la notizia", "commenta per primo", "leggi i commenti", "vedi i commenti",
    "mostra i commenti", "tutti i commenti", "nessun commento", "non ci sono commenti", "unisciti alla conversazione",
    "partecipa alla discussione", "partecipa alla conversazione", "sii il primo a", "annulla risposta", "rispondi a",
    "segnala un abuso", "segnala un errore", "devi accedere per", "accedi per commentare", "dicci la tua",
    "il tuo indirizzo email non sarà pubblicato", "i commenti sono chiusi",
)  # fmt: skip
MENU = (
    "home", "home page", "menu", "menù", "menu principale", "apri menu", "chiudi menu", "cerca", "cerca nel sito",
    "ricerca", "accedi", "login", "registrati", "il mio account", "area riservata", "abbonati", "vai al contenuto",
    "vai al contenuto principale", "salta al contenuto", "salta al contenuto principale", "torna su", "torna in alto",
    "indietro", "contatti", "contattaci", "chi siamo", "la redazione", "redazione", "gerenza", "note legali", "privacy",
    "privacy policy", "informativa privacy", "informativa sulla privacy", "cookie", "cookie policy", "gestione cookie",
    "preferenze cookie", "impostazioni cookie", "accetta", "accetta tutti", "rifiuta", "condizioni d'uso",
    "condizioni d’uso", "termini e condizioni", "termini di servizio", "dichiarazione di accessibilità",
    "accessibilità", "mappa del sito", "archivio", "aiuto", "faq", "rss", "pubblicità", "lavora con noi", "edicola",
    "edicola digitale", "abbonamenti", "necrologi", "newsletter", "notizie", "news", "ultime notizie", "ultim'ora",
    "ultim’ora", "ultima ora", "in evidenza", "primo piano", "prima pagina", "in primo piano", "diretta", "attualità",
    "cronaca", "politica", "esteri", "mondo", "economia", "giustizia", "salute", "scuola", "scienza", "tecnologia",
    "ambiente", "cultura", "spettacoli", "cinema", "musica", "libri", "tv", "gossip", "moda", "viaggi", "ricette",
    "sport", "calcio", "meteo", "oroscopo", "giochi", "opinioni", "editoriali", "editoriale", "commenti", "blog",
    "rubriche", "inchieste", "interviste", "speciali", "video", "foto", "fotogallery", "podcast", "regioni", "eventi",
    "servizi", "argomenti", "tag", "sezioni", "categorie", "altro", "mostra altro", "mostra di più", "leggi tutto",
    "vedi tutto", "successivo", "precedente", "avanti", "chiudi", "invia", "annulla", "salva", "condividi", "stampa",
    "commenta", "rispondi", "segui", "ascolta", "mi piace", "più letti", "correlati", "sullo stesso argomento",
    "sullo stesso tema", "per approfondire", "in questo articolo", "consigliati", "abbonamento", "l'autore", "l’autore",
    "potrebbe interessarti", "società", "annunci",
)  # fmt: skip
COPYRIGHT = (
    "tutti i diritti riservati", "diritti riservati", "riproduzione riservata", "riproduzione vietata",
    "vietata la riproduzione", "è vietata la riproduzione", "copyright", "(c)", "© riproduzione riservata",
    "la riproduzione è riservata", "quest'opera è distribuita con", "quest’opera è distribuita con",
)  # fmt: skip
CONTACT = (
    "contatti", "contatto", "contatti stampa", "contatto stampa", "per contatti", "per informazioni", "ufficio stampa",
    "telefono", "tel", "tel.", "cell", "cell.", "cellulare", "fax", "e-mail", "email", "mail", "indirizzo", "pec",
)  # fmt: skip

STOP = (
    "il lo gli della dello delle degli dei del di che è non per con una un uno al alla alle allo ai agli dal dalla"
    " dalle dai nel nella nelle nei sul sulla sulle sono stato stata stati anche come più ma ha hanno aveva era erano"
    " essere si ci ne se questo questa questi quello quella tra fra dopo prima due anni già molto ancora dove quando"
    " perché però così loro suo sua suoi sue lui lei chi cui ed ad poi solo tutto tutti"
)
