"""Italian."""

NAME = "Italian"

BY = (
    "di", "a cura di", "testo di", "testi di", "testo e foto di", "articolo di", "un articolo di", "servizio di",
    "reportage di", "analisi di", "intervista di", "un'intervista di", "un’intervista di", "scritto da",
    "pubblicato da", "inserito da", "postato da", "redatto da", "realizzato da", "dal nostro inviato",
    "dalla nostra inviata", "dal nostro corrispondente", "dalla nostra corrispondente", "dai nostri inviati", "autore",
    "autrice", "firmato da", "raccolto da", "colloquio con",
)  # fmt: skip
AND = ("e", "ed")
FOR = ("per",)
WITH = ("con", "insieme a", "in collaborazione con", "con la collaborazione di")

TITLE = ("titolo", "titolo articolo")
AUTHOR = (
    "autore", "autrice", "autori", "autrici", "autore/i", "giornalista", "firma", "a cura di", "scritto da",
    "redattore", "redattrice", "pubblicato da",
)  # fmt: skip
PUBLISHER = (
    "editore", "testata", "giornale", "quotidiano", "pubblicazione", "sito", "sito web", "pubblicato su", "fonte",
)  # fmt: skip
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
    "giornalista sportivo", "giornalista sportiva", "direttore", "direttrice", "direttore responsabile",
    "direttrice responsabile", "direttore editoriale", "direttrice editoriale", "vicedirettore", "vicedirettrice",
    "vice direttore", "condirettore", "caporedattore", "caporedattrice", "capo redattore", "caposervizio",
    "capo servizio", "vicecaporedattore", "redattore", "redattrice", "redattore capo", "inviato", "inviata", "inviati",
    "inviato speciale", "inviata speciale", "nostro inviato", "corrispondente", "corrispondenti", "corrispondente da",
    "editorialista", "opinionista", "commentatore", "commentatrice", "critico", "critica", "critico cinematografico",
    "critico musicale", "collaboratore", "collaboratrice", "cronista", "notista politico", "reporter", "blogger",
    "scrittore", "scrittrice", "saggista", "autore", "autrice", "fotografo", "fotografa", "fotoreporter", "conduttore",
    "conduttrice", "praticante", "stagista", "politologo", "politologa", "firma", "traduttore", "traduttrice",
    "esperto", "esperta", "contributor",
)  # fmt: skip
DESKS = (
    "redazione", "la redazione", "redazione web", "redazione online", "redazione centrale", "redazione sport",
    "redazione sportiva", "redazione cronaca", "redazione politica", "redazione economia", "redazione esteri",
    "redazione cultura", "dalla redazione", "in redazione", "nostra redazione", "la nostra redazione",
    "redazione digitale", "agenzia", "agenzie", "agenzia di stampa", "agenzie di stampa", "le agenzie",
    "ufficio stampa", "comunicato stampa", "comunicato", "nota stampa", "servizio", "dal corrispondente",
    "corrispondenti", "dai corrispondenti", "collaboratori", "ospite", "lettera al direttore", "lettere al direttore",
    "riceviamo e pubblichiamo", "admin", "amministratore", "webmaster", "anonimo", "autori vari", "aa.vv", "aa. vv",
    "r.c", "red",
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
    "foto di copertina", "foto archivio", "foto generica", "foto credit", "fotografia:", "fotografie:", "fotografie di",
    "fotografo:", "fotogallery", "photogallery", "photo credit", "credit", "credits", "crediti", "crediti foto",
    "immagine", "immagini:", "immagine di repertorio", "immagine d'archivio", "immagine d’archivio",
    "immagine di copertina", "immagine generica", "didascalia", "illustrazione:", "illustrazione di",
    "illustrazioni di", "infografica:", "grafico:", "disegno:", "vignetta di", "mappa:", "montaggio:", "video:",
    "frame da", "fermo immagine", "screenshot", "copyright foto", "nella foto", "in foto", "galleria fotografica",
    "ingrandisci", "fonte foto", "fonte immagine",
)  # fmt: skip
CONTRIBUTORS = (
    "ha collaborato", "hanno collaborato", "con la collaborazione di", "con il contributo di", "traduzione di",
    "traduzione:", "traduzione a cura di", "tradotto da", "tradotto dall'inglese", "tradotto dall’inglese", "editing:",
    "editing di", "revisione:", "revisione di", "montaggio di", "riprese di", "produzione:", "coordinamento:",
    "ricerche di", "ricerche:", "a cura della redazione", "con informazioni di", "ha contribuito",
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
    "l'autore", "l’autore", "sull'autore", "sull’autore", "sull'autrice", "sull’autrice", "sugli autori",
    "informazioni sull'autore", "informazioni sull’autore", "info autore", "chi è l'autore", "chi è l’autore",
    "a proposito dell'autore", "a proposito dell’autore", "biografia autore", "dello stesso autore",
    "della stessa autrice", "altri articoli di", "altri articoli dell'autore", "altri articoli dell’autore",
    "tutti gli articoli di", "leggi tutti gli articoli di", "vedi tutti gli articoli di", "articoli di questo autore",
    "tutti i post di", "mostra tutti gli articoli di", "gli articoli di",
)  # fmt: skip

SHARE = (
    "condividi", "condividere su", "condivisioni", "seguici", "segui su", "segui il nostro canale", "segui la pagina",
    "ci trovi su", "ci trovi anche su", "siamo anche su", "metti mi piace", "mi piace:", "diventa fan",
    "unisciti al canale", "unisciti al nostro", "iscriviti al canale", "iscriviti al nostro canale", "resta aggiornato",
    "rimani aggiornato", "resta in contatto", "invia per email", "invia via email", "invia via mail",
    "invia a un amico", "invia ad un amico", "invia questo articolo", "stampa articolo", "stampa questo articolo",
    "stampa l'articolo", "stampa l’articolo", "stampa la pagina", "copia link", "copia il link", "link copiato",
    "salva articolo", "salva l'articolo", "salva l’articolo", "aggiungi ai preferiti", "ascolta l'articolo",
    "ascolta l’articolo", "ascolta questo articolo", "ascolta articolo", "scarica l'app", "scarica l’app",
    "scarica la nostra app", "scarica la app", "fai clic per condividere", "fai clic qui per condividere",
    "clicca per condividere", "twitta", "aggiungi come fonte", "fonte preferita su", "regala questo articolo",
)  # fmt: skip
SUBSCRIBE = (
    "abbonati", "abbonamento", "abbonamenti", "sei già abbonato", "sei già un abbonato", "già abbonato",
    "non sei abbonato", "hai già un abbonamento", "hai già un account", "non hai un account", "newsletter",
    "la newsletter", "la nostra newsletter", "le nostre newsletter", "le newsletter", "iscriviti", "iscrivetevi",
    "iscrizione alla newsletter", "registrati", "accedi per", "accedi o registrati", "accedi con", "effettua il login",
    "effettua l'accesso", "effettua l’accesso", "crea un account", "crea il tuo account", "ricevi la", "ricevi le",
    "ricevi gratis", "ricevi ogni", "voglio ricevere", "inserisci la tua email", "inserisci la tua mail",
    "inserisci il tuo indirizzo", "la tua email", "la tua mail", "indirizzo email", "il tuo indirizzo email",
    "indirizzo e-mail", "password dimenticata", "hai dimenticato la password", "contenuto riservato",
    "articolo riservato", "riservato agli abbonati", "contenuti riservati agli abbonati",
    "questo contenuto è riservato", "questo articolo è riservato", "solo per abbonati", "per continuare a leggere",
    "per continuare la lettura", "per leggere l'articolo", "per leggere l’articolo", "per leggere tutto",
    "continua a leggere con", "leggi senza limiti", "prova gratis", "attiva l'abbonamento", "attiva l’abbonamento",
    "scopri le offerte", "scopri tutte le offerte", "sostieni il nostro", "sostienici", "sostieni il giornalismo",
    "sostieni l'informazione", "sostieni l’informazione", "fai una donazione", "dona ora", "dona adesso",
    "diventa socio", "diventa sostenitore", "diventa sostenitrice", "attiva le notifiche", "non perdere",
    "non perderti", "non perdete", "iscrivendoti", "cliccando su iscriviti", "ho letto l'informativa",
    "ho letto l’informativa", "acconsento al trattamento", "grazie per esserti iscritto",
)  # fmt: skip
RELATED = (
    "leggi anche", "leggi pure", "leggete anche", "leggi di più", "leggi tutto", "leggi l'articolo", "leggi l’articolo",
    "leggi articolo", "leggi ancora", "leggi qui", "leggi:", "leggi il", "leggi la notizia", "da leggere anche",
    "da leggere:", "continua a leggere", "continua la lettura", "guarda anche", "guarda il video", "guarda la gallery",
    "guarda le foto", "guarda:", "vedi anche", "vedi tutti", "vedi tutte", "vedi altro", "ascolta anche", "vai alla",
    "vai allo speciale", "vai al sito", "scopri di più", "scopri anche", "scopri tutti", "per saperne di più",
    "per approfondire", "approfondisci", "approfondimenti", "approfondimento:", "ti potrebbe interessare",
    "potrebbe interessarti", "potrebbero interessarti", "ti potrebbero interessare", "ti può interessare",
    "può interessarti", "forse ti interessa", "ti potrebbe piacere", "articoli correlati", "articolo correlato",
    "articoli simili", "articoli collegati", "contenuti correlati", "notizie correlate", "notizia correlata",
    "post correlati", "temi correlati", "argomenti correlati", "video correlati", "correlati:", "altre notizie",
    "altri articoli", "altri video", "altro su", "altre news", "più letti", "i più letti", "più lette", "le più lette",
    "le notizie più lette", "gli articoli più letti", "più visti", "i più visti", "le più viste", "i più commentati",
    "più popolari", "ultime notizie", "ultimi articoli", "ultime news", "ultim'ora:", "ultim’ora:", "notizie recenti",
    "articoli recenti", "notizie più lette", "consigliati", "consigliato per te", "raccomandati per te",
    "scelti per te", "la redazione consiglia", "i nostri consigli", "articolo precedente", "articolo successivo",
    "prossimo articolo", "notizia precedente", "notizia successiva", "post precedente", "clicca qui", "cliccare qui",
    "torna alla home", "torna a inizio", "torna all'inizio", "torna all’inizio", "sullo stesso argomento",
    "sullo stesso tema", "sull'argomento", "sull’argomento", "nella stessa categoria", "in questo articolo",
    "tutte le notizie su", "tutti gli articoli su",
)  # fmt: skip
ADVERT = (
    "pubblicità", "annuncio pubblicitario", "annuncio sponsorizzato", "contenuto sponsorizzato",
    "contenuti sponsorizzati", "articolo sponsorizzato", "sponsorizzato", "informazione pubblicitaria",
    "messaggio pubblicitario", "messaggio promozionale", "contenuto promozionale", "pubbliredazionale",
    "publiredazionale", "redazionale", "advertorial", "in collaborazione con", "offerto da", "l'articolo continua dopo",
    "l’articolo continua dopo", "continua dopo la pubblicità", "continua sotto",
    "continua a leggere dopo la pubblicità", "link affiliati", "link di affiliazione", "contenuto offerto da",
    "spazio pubblicitario", "promo",
)  # fmt: skip
COMMENTS = (
    "commenti", "lascia un commento", "lascia il tuo commento", "lascia una risposta", "scrivi un commento",
    "inserisci un commento", "aggiungi un commento", "pubblica un commento", "invia commento", "invia un commento",
    "posta un commento", "il tuo commento", "commenta l'articolo", "commenta l’articolo", "commenta la notizia",
    "commenta per primo", "commenta questo", "leggi i commenti", "vedi i commenti", "mostra i commenti",
    "mostra commenti", "tutti i commenti", "nessun commento", "non ci sono commenti", "0 commenti",
    "unisciti alla conversazione", "partecipa alla discussione", "partecipa alla conversazione",
    "partecipa al dibattito", "sii il primo a", "annulla risposta", "rispondi a", "segnala un abuso",
    "segnala commento", "segnala un errore", "devi essere connesso", "devi accedere per", "accedi per commentare",
    "dicci la tua", "cosa ne pensi", "il tuo indirizzo email non sarà pubblicato", "i campi obbligatori sono",
    "i commenti sono chiusi", "salva il mio nome, email",
)  # fmt: skip
MENU = (
    "home", "home page", "homepage", "menu", "menù", "menu principale", "apri menu", "chiudi menu", "cerca",
    "cerca nel sito", "ricerca", "accedi", "login", "entra", "esci", "registrati", "il mio account", "profilo",
    "area riservata", "abbonati", "vai al contenuto", "vai al contenuto principale", "salta al contenuto",
    "vai al menu", "salta al contenuto principale", "torna su", "torna in alto", "torna indietro", "indietro",
    "contatti", "contattaci", "scrivici", "chi siamo", "la redazione", "redazione", "gerenza", "note legali", "privacy",
    "privacy policy", "informativa privacy", "informativa sulla privacy", "cookie", "cookie policy",
    "informativa cookie", "gestione cookie", "preferenze cookie", "impostazioni cookie", "accetta", "accetta tutti",
    "accetta e chiudi", "rifiuta", "condizioni d'uso", "condizioni d’uso", "condizioni generali",
    "termini e condizioni", "termini di servizio", "termini di utilizzo", "dichiarazione di accessibilità",
    "accessibilità", "mappa del sito", "archivio", "archivio storico", "aiuto", "assistenza", "faq", "rss", "feed rss",
    "pubblicità", "lavora con noi", "concessionaria", "edicola", "edicola digitale", "edizione digitale",
    "giornale digitale", "sfoglia il giornale", "abbonamenti", "negozio", "annunci", "necrologi", "newsletter",
    "notizie", "news", "ultime notizie", "ultim'ora", "ultim’ora", "ultima ora", "ultime", "in evidenza", "primo piano",
    "prima pagina", "in primo piano", "diretta", "dirette", "attualità", "cronaca", "cronache", "politica", "interni",
    "esteri", "mondo", "dal mondo", "economia", "finanza", "lavoro", "società", "giustizia", "salute", "scuola",
    "scienza", "scienze", "tecnologia", "ambiente", "cultura", "cultura e spettacoli", "spettacoli", "spettacolo",
    "cinema", "musica", "libri", "tv", "gossip", "stile", "moda", "viaggi", "cucina", "ricette", "motori", "casa",
    "sport", "calcio", "meteo", "oroscopo", "giochi", "opinioni", "editoriali", "editoriale", "commenti", "blog",
    "lettere", "rubriche", "inchieste", "interviste", "speciali", "video", "foto", "fotogallery", "gallery", "podcast",
    "regioni", "città", "eventi", "servizi", "argomenti", "tag", "sezioni", "categorie", "altro", "mostra altro",
    "mostra di più", "carica altro", "leggi tutto", "vedi tutto", "tutti", "successivo", "precedente", "successiva",
    "avanti", "chiudi", "apri", "invia", "annulla", "salva", "condividi", "stampa", "copia", "commenta", "rispondi",
    "segui", "ascolta", "mi piace", "social", "più letti", "correlati",
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
