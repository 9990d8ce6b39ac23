"""French."""

NAME = "French"

BY = (
    "par", "propos recueillis par", "texte", "texte de", "texte par", "un article de", "un reportage de",
    "reportage de", "enquête de", "analyse de", "récit de", "article rédigé par", "écrit par", "rédigé par",
    "publié par", "signé", "recueillis par", "entretien réalisé par", "interview réalisée par", "entretien par",
    "dossier réalisé par", "réalisé par", "de notre correspondant", "de notre correspondante", "de nos correspondants",
    "de notre envoyé spécial", "de notre envoyée spéciale", "de nos envoyés spéciaux", "auteur", "auteure", "autrice",
)  # fmt: skip
AND = ("et",)
FOR = ("pour",)
WITH = ("avec", "en collaboration avec", "avec la collaboration de")

TITLE = ("titre", "titre de l'article", "titre de l’article")
AUTHOR = (
    "auteur", "auteure", "autrice", "auteurs", "auteures", "autrices", "auteur(s)", "auteur.e", "journaliste",
    "rédacteur", "rédactrice", "signature", "rédigé par", "écrit par",
)  # fmt: skip
PUBLISHER = ("éditeur", "journal", "publication", "média", "site", "site web", "quotidien", "paru dans", "publié dans")
SECTION = ("rubrique", "rubriques", "catégorie", "catégories", "section", "classé dans", "thématique")
KEYWORDS = (
    "mots-clés", "mots-clefs", "mots clés", "mots clefs", "mot-clé", "tags", "tag", "étiquettes", "thèmes", "thème",
    "sujets", "sur le même thème", "thématiques",
)  # fmt: skip
SOURCE = (
    "source", "sources", "source de l'article", "source de l’article", "d'après", "d’après", "lien source",
    "article original",
)  # fmt: skip

PUBLISHED = (
    "publié", "publié le", "publiée le", "publié à", "publication", "date de publication", "première publication",
    "mis en ligne", "mis en ligne le", "paru le", "parution", "date de parution", "posté le", "écrit le", "rédigé le",
    "créé le", "date", "article publié le", "diffusé le", "édition du",
)  # fmt: skip
UPDATED = (
    "mis à jour", "mis à jour le", "mise à jour", "mise à jour le", "dernière mise à jour", "dernière mise à jour le",
    "actualisé le", "actualisé", "modifié le", "modifié", "dernière modification", "dernière modification le", "maj",
    "maj le", "màj", "màj le", "date de mise à jour", "actualisation",
)  # fmt: skip
AGO = (
    "il y a", "aujourd'hui", "aujourd’hui", "hier", "avant-hier", "à l'instant", "à l’instant", "minute", "minutes",
    "heure", "heures",
)  # fmt: skip
READING = (
    "min de lecture", "min. de lecture", "mn de lecture", "minute de lecture", "minutes de lecture", "temps de lecture",
    "durée de lecture", "lire en", "lecture",
)  # fmt: skip

ROLES = (
    "journaliste", "journalistes", "journaliste politique", "journaliste économique", "journaliste indépendant",
    "journaliste indépendante", "grand reporter", "grande reporter", "reporter", "reportrice", "rédacteur",
    "rédactrice", "rédacteur en chef", "rédactrice en chef", "rédacteur en chef adjoint", "rédactrice en chef adjointe",
    "directeur de la rédaction", "directrice de la rédaction", "directeur de la publication", "chef de service",
    "cheffe de service", "chef de rubrique", "cheffe de rubrique", "chef du service", "cheffe du service",
    "secrétaire de rédaction", "correspondant", "correspondante", "correspondants", "correspondant permanent",
    "correspondante permanente", "correspondant régional", "correspondante régionale", "correspondant local",
    "correspondante locale", "envoyé spécial", "envoyée spéciale", "envoyés spéciaux", "envoyées spéciales",
    "notre correspondant", "notre correspondante", "éditorialiste", "chroniqueur", "chroniqueuse", "critique",
    "critique littéraire", "collaborateur", "collaboratrice", "pigiste", "stagiaire", "contributeur", "contributrice",
    "essayiste", "écrivain", "écrivaine", "auteur", "auteure", "autrice", "photographe", "photojournaliste", "vidéaste",
    "présentateur", "présentatrice",
)  # fmt: skip
DESKS = (
    "rédaction", "la rédaction", "rédaction web", "la rédaction web", "notre rédaction", "service des sports",
    "service sports", "service politique", "service économie", "service international", "service société",
    "service web", "équipe web", "l'équipe de rédaction", "l’équipe de rédaction", "comité de rédaction", "collectif",
    "un collectif", "agence", "agences", "avec agences", "agence de presse", "les agences", "communiqué",
    "communiqué de presse", "correspondance particulière", "notre correspondant", "nos correspondants",
    "correspondants", "tribune libre", "admin", "administrateur", "webmaster", "anonyme",
)  # fmt: skip
PARTICLES = (
    "de", "du", "des", "d'", "d’", "la", "le", "les", "van", "von", "der", "den", "di", "el", "al", "ben", "bin", "ibn",
    "ould",
)  # fmt: skip
HONORIFICS = (
    "mme", "mmes", "mlle", "maître", "dr", "docteur", "pr", "professeur", "professeure", "monsieur", "madame", "mgr",
)  # fmt: skip

CAPTION = (
    "photo", "photos", "photo par", "photos par", "photo d'illustration", "photo d’illustration", "photo d'archives",
    "photo d’archives", "photo archives", "photographie :", "photographe :", "crédits", "crédit photo", "crédits photo",
    "crédit image", "image", "images :", "image d'illustration", "image d’illustration", "image d'archives",
    "image d’archives", "illustration :", "illustrations :", "légende", "capture d'écran", "capture d’écran",
    "dessin :", "infographie :", "carte :", "vidéo :", "agrandir l'image", "agrandir l’image", "source photo",
    "illustration par", "diaporama :", "illustration:", "infographie:", "dessin:", "vidéo:", "carte:",
)  # fmt: skip
CONTRIBUTORS = (
    "traduit de", "traduit par", "traduction :", "traduction de", "traduction par", "avec la participation de",
    "avec la collaboration de", "ont contribué à cet article", "a contribué à cet article",
    "ont participé à cet article", "édité par", "édition :", "relu par", "relecture :", "montage :", "réalisation :",
    "images :", "adapté de l'anglais", "adapté de l’anglais", "adapté par", "traduction:", "montage:", "réalisation:",
)  # fmt: skip
CORRECTION = (
    "correction", "correctif", "rectificatif", "erratum", "errata", "mise au point", "précision", "précisions",
    "droit de réponse", "ndlr", "note de la rédaction", "note de l'éditeur", "note de l’éditeur", "nota bene",
    "mise à jour :", "cet article a été mis à jour", "cet article a été modifié", "cet article a été corrigé",
    "cet article a été actualisé", "article mis à jour le", "article modifié le", "une première version de cet article",
    "une version précédente de cet article", "une version antérieure de cet article",
    "dans une première version de cet article", "dans une version précédente de cet article",
    "contrairement à ce que nous avons écrit", "contrairement à ce que nous écrivions", "mise à jour:",
)  # fmt: skip
ABOUT = (
    "à propos de l'auteur", "à propos de l’auteur", "à propos de l'autrice", "à propos de l’autrice",
    "à propos des auteurs", "a propos de l'auteur", "a propos de l’auteur", "du même auteur", "de la même autrice",
    "par le même auteur", "tous ses articles", "tous les articles de", "voir tous les articles de",
    "voir tous ses articles", "plus d'articles de", "plus d’articles de", "les articles de l'auteur",
    "les articles de l’auteur", "l'auteur de cet article", "l’auteur de cet article", "biographie de l'auteur",
    "biographie de l’auteur", "contacter l'auteur", "contacter l’auteur", "suivre l'auteur", "suivre l’auteur",
)  # fmt: skip

SHARE = (
    "partage :", "suivez-nous", "nous suivre", "rejoignez-nous", "retrouvez-nous sur", "aimez notre page",
    "cliquez pour partager", "cliquez pour imprimer", "envoyer par mail", "envoyer par e-mail", "envoyer par email",
    "envoyer à un ami", "envoyer l'article", "envoyer l’article", "copier le lien", "lien copié",
    "enregistrer l'article", "enregistrer l’article", "ajouter aux favoris", "ajouter à vos sélections",
    "écouter l'article", "écouter l’article", "écouter cet article", "télécharger l'application",
    "télécharger l’application", "téléchargez notre application", "téléchargez l'application",
    "téléchargez l’application", "ajoutez-nous", "offrir cet article", "suivre sur google", "j'aime ça", "j’aime ça",
    "partager sur", "partager l'article", "partager l’article", "partager cet article", "partager via", "partager par",
    "partager ce contenu", "partagez sur", "partagez cet article", "imprimer l'article", "imprimer l’article",
    "imprimer cet article",
)  # fmt: skip
SUBSCRIBE = (
    "abonnez-vous", "s'abonner", "s’abonner", "je m'abonne", "je m’abonne", "offres d'abonnement",
    "offres d’abonnement", "newsletter", "newsletters", "notre newsletter", "toutes les newsletters", "inscrivez-vous",
    "je m'inscris", "je m’inscris", "inscription à la newsletter", "recevez", "recevoir la newsletter",
    "créez un compte", "créez votre compte", "connectez-vous", "déjà abonné", "vous êtes abonné", "pas encore abonné",
    "vous n'êtes pas abonné", "vous n’êtes pas abonné", "article réservé aux abonnés", "réservé aux abonnés",
    "réservé à nos abonnés", "cet article est réservé", "contenu réservé aux abonnés", "la suite est réservée",
    "il vous reste", "pour lire la suite", "pour continuer la lecture", "pour continuer à lire", "lire la suite avec",
    "testez gratuitement", "essai gratuit", "soutenez-nous", "nous soutenir", "soutenez notre",
    "soutenez le journalisme", "faire un don", "faites un don", "je fais un don", "votre adresse e-mail",
    "votre adresse email", "votre email", "votre e-mail", "adresse e-mail", "mot de passe oublié", "en vous inscrivant",
    "vous pouvez vous désinscrire", "restez informé", "activez les notifications", "merci de votre inscription",
    "se connecter pour", "se connecter avec", "s'inscrire à la newsletter", "s’inscrire à la newsletter",
    "ne manquez pas", "ne manquez rien", "ne ratez pas", "ne ratez rien", "profitez de nos offres",
)  # fmt: skip
RELATED = (
    "lire aussi", "lire également", "lire la suite", "lire l'article", "lire l’article", "lire plus", "lire notre",
    "lire nos", "lire :", "lisez aussi", "lisez également", "a lire aussi", "a lire également", "à voir aussi",
    "à voir également", "a voir aussi", "à écouter aussi", "voir aussi", "voir également", "voir plus", "voir tous",
    "voir toutes", "pour en savoir plus", "en savoir plus", "en savoir +", "plus d'infos", "plus d’infos",
    "plus d'informations", "plus d’informations", "plus d'articles", "plus d’articles", "plus sur le sujet",
    "sur le même sujet", "sur le même thème", "dans la même rubrique", "dans la même catégorie", "articles liés",
    "articles similaires", "articles connexes", "articles associés", "articles récents", "articles recommandés",
    "articles populaires", "articles les plus lus", "dernières actualités", "dernières infos", "dernières nouvelles",
    "nos autres articles", "les plus lus", "les plus lues", "les plus consultés", "les articles les plus",
    "vous aimerez aussi", "vous pourriez aussi aimer", "vous pourriez aimer", "ceci pourrait aussi",
    "ça peut vous intéresser", "ces articles pourraient", "recommandé pour vous", "recommandés pour vous",
    "nos recommandations", "la rédaction vous", "article précédent", "article suivant", "cliquez ici",
    "découvrez aussi", "découvrez également", "retrouvez aussi", "retrouvez toute l'actualité",
    "retrouvez toute l’actualité", "toute l'actualité", "toute l’actualité", "toutes les actualités",
    "tous nos articles", "tous les articles", "notre dossier", "consultez aussi", "retour à l'accueil",
    "retour à l’accueil", "à lire aussi", "à lire également", "à lire sur", "à lire :", "à lire ailleurs",
    "pour aller plus loin :", "lire:", "à lire:",
)  # fmt: skip
ADVERT = (
    "publicité", "contenu sponsorisé", "sponsorisé", "article sponsorisé", "contenu partenaire", "publi-rédactionnel",
    "publireportage", "publi-reportage", "la suite après", "suite de l'article après", "suite de l’article après",
    "suite après la publicité", "lien affilié", "liens affiliés", "en partenariat avec", "contenu proposé par",
    "fin de la publicité", "cette publicité",
)  # fmt: skip
COMMENTS = (
    "commentaires", "laisser un commentaire", "laisser une réponse", "ajouter un commentaire", "poster un commentaire",
    "écrire un commentaire", "votre commentaire", "voir les commentaires", "lire les commentaires",
    "afficher les commentaires", "tous les commentaires", "aucun commentaire", "pas de commentaire", "réagissez",
    "vos réactions", "vos commentaires", "donnez votre avis", "participez au débat", "rejoignez la discussion",
    "soyez le premier à", "soyez la première personne", "annuler la réponse", "signaler un abus",
    "signaler ce commentaire", "connectez-vous pour commenter", "les commentaires sont fermés",
    "charte des commentaires", "votre adresse e-mail ne sera pas publiée", "réagir à cet article",
)  # fmt: skip
MENU = (
    "accueil", "menu", "menu principal", "ouvrir le menu", "fermer le menu", "recherche", "rechercher", "connexion",
    "déconnexion", "se connecter", "se déconnecter", "inscription", "s'inscrire", "s’inscrire", "mon compte",
    "aller au contenu", "aller au contenu principal", "aller à la navigation", "passer au contenu", "haut de page",
    "retour en haut", "contact", "contacts", "contactez-nous", "nous contacter", "qui sommes-nous", "qui sommes-nous ?",
    "à propos", "a propos", "mentions légales", "conditions générales", "conditions générales d'utilisation",
    "conditions générales d’utilisation", "conditions générales de vente", "cgu", "cgv", "politique de confidentialité",
    "confidentialité", "données personnelles", "protection des données", "gestion des cookies", "gérer les cookies",
    "cookies", "accepter", "refuser", "tout accepter", "tout refuser", "continuer sans accepter", "accessibilité",
    "plan du site", "archives", "aide", "faq", "rss", "l'équipe", "l’équipe", "recrutement", "emploi", "espace presse",
    "presse", "partenaires", "nos partenaires", "annonceurs", "petites annonces", "annonces légales", "boutique",
    "services", "abonnement", "abonnements", "le journal", "à la une", "a la une", "en direct", "direct", "en continu",
    "actualités", "actualité", "actu", "actus", "politique", "société", "économie", "economie", "entreprises",
    "international", "monde", "europe", "afrique", "régions", "faits divers", "justice", "santé", "sciences",
    "environnement", "éducation", "education", "culture", "médias", "cinéma", "musique", "livres", "télévision",
    "sport", "sports", "football", "voyages", "high-tech", "auto", "immobilier", "météo", "opinions", "opinion",
    "idées", "débats", "tribunes", "éditorial", "editorial", "chroniques", "blogs", "dossiers", "enquêtes",
    "reportages", "vidéos", "vidéo", "photos", "infographies", "podcasts", "podcast", "jeux", "mots croisés",
    "newsletters", "tags", "catégories", "thèmes", "rubriques", "suivant", "précédent", "fermer", "envoyer", "annuler",
    "afficher plus", "voir plus", "charger plus", "plus", "découvrir", "écouter", "répondre", "signaler", "enregistrer",
    "réseaux sociaux", "publicité", "réagir", "commenter", "partager", "imprimer", "tweeter", "annonces",
    "pour aller plus loin", "sur le même sujet", "diaporama",
)  # fmt: skip
COPYRIGHT = (
    "tous droits réservés", "droits réservés", "reproduction interdite", "toute reproduction", "copyright",
    "reproduction totale ou partielle", "(c)", "ce contenu est protégé",
)  # fmt: skip
CONTACT = (
    "contact", "contacts", "contact presse", "contacts presse", "contactez", "téléphone", "tél", "tél.", "tel", "tel.",
    "portable", "fax", "télécopie", "courriel", "e-mail", "email", "mail", "adresse", "service de presse",
    "renseignements", "pour plus d'informations", "pour plus d’informations",
)  # fmt: skip

STOP = (
    "les des est une dans qui que pas pour sur avec plus du au par ce il elle ont été son ses sont aux cette mais"
    " nous vous leur leurs même comme tout tous fait être avoir était avait ces ou où deux après sans entre encore"
    " aussi très bien depuis notre votre je lui dont peut alors ainsi selon contre chez avant pendant lors ans jusqu"
    " faire lorsque toujours moins on et le la à en un ne se qu"
)
