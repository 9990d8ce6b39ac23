"""The labels of Nexis, old and new, in the languages of its sources and of its interface."""

from __future__ import annotations

from collections.abc import Iterator

from .labels import Label

#: Language of the labels → label → field.
NEXIS: dict[str, dict[str, str]] = {
    "en": {
        "BYLINE": "authors", "AUTHOR": "authors", "NAME": "name", "ANCHORS": "authors", "GUESTS": "label",
        "SECTION": "section", "LENGTH": "length", "LANGUAGE": "language", "LOAD-DATE": "load_date",
        "PUBLICATION-TYPE": "label", "PUB-TYPE": "label", "JOURNAL-CODE": "label", "DATELINE": "dateline",
        "GRAPHIC": "caption", "HEADLINE": "title", "TITLE": "title", "BODY": "body", "TEXT": "body",
        "HIGHLIGHT": "standfirst", "ABSTRACT": "standfirst", "SERIES": "label", "CORRECTION": "label",
        "CORRECTION-DATE": "label", "NOTES": "label", "BIO": "label", "SUBJECT": "keywords", "GEOGRAPHIC": "label",
        "COMPANY": "label", "TICKER": "label", "INDUSTRY": "label", "PERSON": "label", "ORGANIZATION": "label",
        "CITY": "label", "STATE": "label", "COUNTRY": "label", "DISTRIBUTION": "label", "URL": "url",
        "DOCUMENT-TYPE": "label", "ISSN": "label", "COLUMN": "label", "TYPE": "label", "PAGE": "page",
        "ACC-NO": "label", "DOI": "label", "CONTACT": "label", "ENHANCEMENT": "label", "PUB-SUBJECT": "label",
        "UPLOAD": "load_date", "INSERT": "standfirst", "ORGANISATION": "label", "STOCK-SYMBOL": "label",
        "ACTIVITY-SECTOR": "label", "GEO-LOCALIZATION": "label", "EDITION": "label", "COPYRIGHT": "copyright",
    },
    "de": {
        "AUTOR": "authors", "VON": "authors", "RUBRIK": "section", "LÄNGE": "length", "LAENGE": "length",
        "SPRACHE": "language", "UPDATE": "load_date", "LADEDATUM": "load_date", "PUBLIKATIONSTYP": "label",
        "ORTSZEILE": "dateline", "GRAFIK": "caption", "ZEITUNGS-CODE": "label", "BIBLIOGRAPHIE": "label",
        "ÜBERSCHRIFT": "title", "TITEL": "title", "HAUPTTEIL": "body", "SERIE": "label", "ANMERKUNG": "label",
        "THEMA": "keywords", "SCHLAGWORTE": "keywords", "FIRMA": "label", "BRANCHE": "label", "PERSONEN": "label",
        "LAND": "label", "ORT": "label",
    },
    "fr": {
        "AUTEUR": "authors", "SIGNATURE": "authors", "RUBRIQUE": "section", "LONGUEUR": "length",
        "LANGUE": "language", "DATE-CHARGEMENT": "load_date", "DATE-DE-CHARGEMENT": "load_date",
        "TYPE-PUBLICATION": "label", "ORIGINE": "dateline",
        "GRAPHIQUE": "caption", "ILLUSTRATION": "caption", "TITRE": "title", "TEXTE": "body", "CORPS": "body",
        "CHAPEAU": "standfirst", "ENCART": "standfirst", "CODE-REVUE": "label", "SUJET": "keywords",
        "LOCALISATION-GEO": "label", "SOCIETE": "label", "SYMBOLE-BOURSIER": "label", "SECTEUR-ACTIVITE": "label",
        "PERSONNE": "label",
    },
    "nl": {
        "AUTEUR": "authors", "DOOR": "authors", "SECTIE": "section", "RUBRIEK": "section", "LENGTE": "length",
        "TAAL": "language", "LAAD-DATUM": "load_date", "KOP": "title", "TEKST": "body", "ONDERWERP": "keywords",
        "DAGTEKENING": "dateline", "PLAATS": "dateline", "PUBLICATIE-TYPE": "label", "ILLUSTRATIE": "caption",
    },
    "es": {
        "AUTOR": "authors", "SECCIÓN": "section", "SECCION": "section", "LONGITUD": "length", "IDIOMA": "language",
        "FECHA-CARGA": "load_date", "FECHA-DE-CARGA": "load_date", "TIPO-PUBLICACIÓN": "label",
        "TIPO-DE-PUBLICACIÓN": "label", "TÍTULO": "title", "TITULAR": "title", "TEXTO": "body", "CUERPO": "body",
        "GRÁFICO": "caption", "TEMA": "keywords",
    },
    "it": {
        "AUTORE": "authors", "SEZIONE": "section", "LUNGHEZZA": "length", "LINGUA": "language",
        "DATA-CARICAMENTO": "load_date", "TIPO-PUBBLICAZIONE": "label", "TITOLO": "title", "TESTO": "body",
        "GRAFICO": "caption", "SOGGETTO": "keywords",
    },
    "pt": {
        "AUTOR": "authors", "SEÇÃO": "section", "SECÇÃO": "section", "COMPRIMENTO": "length", "EXTENSÃO": "length",
        "DATA-CARGA": "load_date", "TÍTULO": "title", "TEXTO": "body", "GRÁFICO": "caption", "ASSUNTO": "keywords",
    },
    "da": {
        "FORFATTER": "authors", "SEKTION": "section", "LÆNGDE": "length", "SPROG": "language",
        "OVERSKRIFT": "title", "BRØDTEKST": "body", "TEKST": "body", "EMNE": "keywords",
    },
}  # fmt: skip

#: All labels of Nexis, as its old files print them: ``LOAD-DATE``.
IN_CAPITALS: dict[str, str] = {label: field for table in NEXIS.values() for label, field in table.items()}
#: And as Nexis Uni does: ``Load-Date``, ``Journal Code``, ``Date de chargement``, ``URL``.
CAPITALISED: dict[str, str] = {
    shape: field
    for label, field in IN_CAPITALS.items()
    for spaced in (label, label.replace("-", " "))
    for shape in (spaced.title(), spaced.capitalize(), *([label] if label in ("URL", "ISSN", "DOI") else []))
}


def named(above: list[Label], below: list[Label]) -> Iterator[Label]:
    """The labels above and below a text; ``NAME`` above it is the author where no other label says who wrote it."""
    wrote = any(label.field == "authors" for label in (*above, *below))
    for labels, field in ((above, "label" if wrote else "authors"), (below, "label")):
        for label in labels:
            yield label._replace(field=field) if label.field == "name" else label
