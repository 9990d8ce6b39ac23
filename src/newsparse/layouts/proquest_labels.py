"""The labels of ProQuest's records, in the languages of its interface.

English is known from files. The names of the fields in the other languages are those of ProQuest's pages; what stands
only in its text files, *Full text* and *Publication info*, is translated.
"""

from __future__ import annotations

import re
from collections.abc import Collection

#: A label is not longer than this.
LONGEST_LABEL = 40

#: Language → label → field. ``info`` is publication, date and page; ``links`` and ``record`` are the database's own, of
#: which the first stands above the text and the second closes a record.
LABELS: dict[str, dict[str, str]] = {
    "en": {
        "Author": "authors", "Abstract": "standfirst", "Subject": "keywords", "Identifier / keyword": "keywords",
        "Keywords": "keywords", "Title": "title", "Publication title": "publisher", "First page": "page",
        "Start page": "page", "Pages": "page", "Publication date": "date", "Section": "section",
        "Language of publication": "language", "Language": "language", "Document URL": "url", "Copyright": "copyright",
        "Last updated": "load_date", "Publication info": "info", "Full text": "full_text", "Full Text": "full_text",
        "Links": "links", "ProQuest document ID": "record", "Database": "record", "Accession number": "label",
        "Alternate title": "label", "Author affiliation": "label", "Business indexing term": "label",
        "Classification": "label", "CODEN": "label", "Column": "label", "Column name": "label",
        "Company / organization": "label", "Correspondence author": "label", "Country of publication": "label",
        "Dateline": "dateline", "Document feature": "label", "Document type": "label", "DOI": "label",
        "Edition": "label", "Editor": "label", "eISSN": "label", "ISBN": "label", "ISSN": "label", "Issue": "label",
        "Journal subject": "label", "Location": "label", "NAICS": "label", "Number of pages": "label",
        "Online publication date": "label", "Original title": "label", "People": "label", "Person name": "label",
        "Place of publication": "label", "Product": "label", "Publication code": "label", "Publication note": "label",
        "Publication subject": "label", "Publication year": "label", "Publisher": "label", "Series": "label",
        "Source attribution": "label", "Source type": "label", "Subtitle": "label", "Supplement": "label",
        "Ticker": "label", "Volume": "label", "Year": "label",
    },
    "de": {
        "Autor": "authors", "Zusammenfassung": "standfirst", "Kurzfassung": "standfirst", "Thema": "keywords",
        "Identifikator / Schlüsselwort": "keywords", "Titel": "title", "Titel der Publikation": "publisher",
        "Erste Seite": "page", "Seiten": "page", "Publikationsdatum": "date", "Bereich": "section",
        "Publikationssprache": "language", "Sprache": "language", "Dokument-URL": "url",
        "Zuletzt aktualisiert": "load_date", "Publikationsinfo": "info", "Volltext": "full_text",
        "ProQuest-Dokument-ID": "record", "Datenbank": "record", "Quellentyp": "label", "Dokumententyp": "label",
        "Band": "label", "Ausgabe": "label", "Seitenanzahl": "label", "Erscheinungsjahr": "label", "Jahr": "label",
        "Herausgeber": "label", "Verlagsort": "label", "Publikationsland": "label", "Zeitschriftenthema": "label",
        "Ort": "label", "Personen": "label", "Unternehmen / Organisation": "label",
    },
    "fr": {
        "Auteur": "authors", "Résumé": "standfirst", "Sujet": "keywords", "Identificateur / mot-clé": "keywords",
        "Titre": "title", "Titre de la publication": "publisher", "Première page": "page",
        "Date de publication": "date", "Langue de publication": "language", "Langue": "language",
        "URL du document": "url", "Dernière mise à jour": "load_date", "Informations sur la publication": "info",
        "Texte intégral": "full_text", "Liens": "links", "ID du document ProQuest": "record",
        "Base de données": "record", "Type de source": "label", "Type de document": "label", "Numéro": "label",
        "Nombre de pages": "label", "Année de publication": "label", "Année": "label", "Éditeur": "label",
        "Lieu de publication": "label", "Pays de publication": "label", "Sujet de la publication": "label",
        "Lieu": "label", "Personnes": "label", "Société / organisation": "label",
    },
    "es": {
        "Autor": "authors", "Resumen": "standfirst", "Materia": "keywords",
        "Identificador / palabra clave": "keywords", "Título": "title", "Título de publicación": "publisher",
        "Primera página": "page", "Páginas": "page", "Fecha de publicación": "date", "Sección": "section",
        "Idioma de la publicación": "language", "Idioma": "language", "URL del documento": "url",
        "Última actualización": "load_date", "Información de publicación": "info", "Texto completo": "full_text",
        "Enlaces": "links", "ID del documento de ProQuest": "record", "Base de datos": "record",
        "Tipo de fuente": "label", "Tipo de documento": "label", "Tomo": "label", "Número": "label",
        "Número de páginas": "label", "Año de publicación": "label", "Año": "label", "Editorial": "label",
        "Lugar de publicación": "label", "País de publicación": "label", "Materia de la revista": "label",
        "Lugar": "label", "Personas": "label", "Empresa / organización": "label",
    },
    "it": {
        "Autore": "authors", "Riassunto": "standfirst", "Soggetto": "keywords",
        "Identificativo / parola chiave": "keywords", "Titolo": "title", "Titolo pubblicazione": "publisher",
        "Prima pagina": "page", "Pagine": "page", "Data di pubblicazione": "date", "Sezione": "section",
        "Lingua di pubblicazione": "language", "Lingua": "language", "Ultimo aggiornamento": "load_date",
        "Informazioni sulla pubblicazione": "info", "Testo completo": "full_text", "Collegamenti": "links",
        "ID documento ProQuest": "record", "Tipo di fonte": "label", "Tipo di documento": "label",
        "Fascicolo": "label", "Numero di pagine": "label", "Anno di pubblicazione": "label", "Anno": "label",
        "Casa editrice": "label", "Luogo di pubblicazione": "label", "Paese di pubblicazione": "label",
        "Soggetto rivista": "label", "Luogo": "label", "Persone": "label", "Società / organizzazione": "label",
    },
    "pt": {
        "Resumo": "standfirst", "Assunto": "keywords", "Identificador / palavra-chave": "keywords",
        "Título da publicação": "publisher", "Primeira página": "page", "Data de publicação": "date",
        "Data da publicação": "date", "Seção": "section", "Secção": "section", "Idioma de publicação": "language",
        "URL do documento": "url", "Última atualização": "load_date", "Informações da publicação": "info",
        "ID do documento ProQuest": "record", "Base de dados": "record", "Edição": "label",
        "Ano de publicação": "label", "Ano da publicação": "label", "Ano": "label", "Editora": "label",
        "Local de publicação": "label", "País de publicação": "label", "Assunto do periódico": "label",
        "Local": "label", "Pessoas": "label", "Empresa / organização": "label",
    },
}  # fmt: skip

#: All labels, as they are and without their blanks: ProQuest breaks words at random (``Placeof publication``).
FIELDS = {
    shape: field
    for table in LABELS.values()
    for label, field in table.items()
    for shape in (label, label.replace(" ", ""))
}

_BLANKS = str.maketrans("", "", " \xa0")


def field_of(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The field of the label at the head of a line, and where its value begins; None if the line has none."""
    colon = text.find(":", start, min(end, start + LONGEST_LABEL))
    if colon <= start:
        return None
    label = text[start:colon]
    field = FIELDS.get(label) or FIELDS.get(label.translate(_BLANKS))
    if field is None:
        return None
    value = text[colon + 1 : end]
    return field, end - len(value.lstrip(" \t\xa0"))


def labels_of(fields: Collection[str]) -> re.Pattern[str]:
    """A pattern for a line feed and, below it, a label that says one of some fields."""
    labels = {label for table in LABELS.values() for label, field in table.items() if field in fields}
    words = sorted((re.escape(label).replace(r"\ ", "[ \xa0]?") for label in labels), key=len, reverse=True)
    return re.compile(rf"\n(?:{'|'.join(words)})[ \xa0]?:[ \xa0]?", re.I)
