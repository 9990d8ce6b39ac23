"""Every label of every table, in an export of its own: what it says lands in the field that it names.

What the record has no field for is in a mark of its own, with the label's line for its value: nothing is dropped.
"""

from __future__ import annotations

from typing import Any

import pytest

import newsparse
from newsparse.layouts import factiva_tagged, proquest_labels
from newsparse.layouts.nexis_labels import NEXIS
from newsparse.layouts.uni_parts import HEADINGS
from newsparse.profiles import built_in

TEXT = "The harbour of Port Amity was closed on Monday after a storm of two days."
MORE = "The boats stayed ashore, the harbour master said."

#: Field → what a label says, and what becomes of it.
SAYS: dict[str, tuple[str, Any]] = {
    "authors": ("Ada Quill", ["Ada Quill"]),
    "name": ("Ada Quill", ["Ada Quill"]),
    "section": ("Harbours", "Harbours"),
    "language": ("English", "en"),
    "load_date": ("March 4, 2014", "2014-03-04"),
    "date": ("March 4, 2014", "2014-03-04"),
    "dateline": ("PORT AMITY", "PORT AMITY"),
    "caption": ("Two boats at the quay.", ["Two boats at the quay."]),
    "title": ("Storm closes the harbour", "Storm closes the harbour"),
    "standfirst": ("Boats stay ashore for two days", "Boats stay ashore for two days"),
    "keywords": ("Storms; Harbours", ["Storms", "Harbours"]),
    "url": ("https://example.org/storm", "https://example.org/storm"),
    "page": ("A6", "A6"),
    "copyright": ("Copyright 2014 Harbour Press", "Copyright 2014 Harbour Press"),
    "publisher": ("Harbour Gazette", "Harbour Gazette"),
    "updated": ("March 4, 2014", "2014-03-04"),
    "length": ("12 words", None),
    "ignore": ("Sound of Amity", None),
    "label": ("Sound of Amity", None),
    "links": ("https://example.org/openurl?storm", None),
    "record": ("Amity Newsstream", None),
    "boilerplate": ("It will be put right.", ["It will be put right."]),
}
#: Where the record has a field under another name.
NAMES = {"caption": "captions", "name": "authors"}


def says(field: str, label: str) -> tuple[str, Any]:
    """A value for a label, and what becomes of it."""
    value, becomes = SAYS[field]
    return value.upper() if field == "language" and label.isupper() else value, becomes


def found(article: newsparse.Article, field: str) -> Any:
    """What a record says about a field; of a dateline the place."""
    if field == "load_date":
        return next(mark.value for mark in article.why("load_date"))
    value = article.to_dict()[NAMES.get(field, field)]
    return value["place"] if field == "dateline" and value else value


def check(text: str, layout: str, field: str, label: str) -> None:
    """One article, read by its layout, in which a label says what it says, and nothing else of it is anywhere."""
    [article] = newsparse.parse(text)
    value, becomes = says(field, label)
    assert article.layout == layout
    assert list(article.paragraphs) == [TEXT, MORE]
    if becomes is None:
        own = [mark for mark in article.marks if mark.field == "label" and value in str(mark.value)]
        assert [label in str(mark.value) for mark in own] == [True]
        assert value not in " ".join(article.boilerplate)
    else:
        assert found(article, field) == becomes


def nexis(above: str, below: str) -> str:
    """An article of an old file, with labels above its text and below."""
    title = "" if "Storm closes" in above else "Storm closes the harbour\n\n"
    return (
        f"{' ' * 30}1 of 1 DOCUMENTS\n\n{' ' * 30}The Harbour Gazette\n\n{' ' * 30}March 3, 2014 Monday\n\n\n"
        f"{title}{above}{TEXT}\n\n{MORE}\n\n{below}"
    )


def nexis_labels() -> list[Any]:
    return [
        pytest.param(label, field, id=f"{language}-{label}")
        for language, table in NEXIS.items()
        for label, field in table.items()
    ]


@pytest.mark.parametrize(("label", "field"), [case for case in nexis_labels() if case.values[1] != "body"])
def test_a_label_above_the_text_of_an_old_file_of_nexis(label: str, field: str) -> None:
    own = f"{label}: {says(field, label)[0]}\n\n"
    length = "" if field == "length" else "LENGTH: 12 words\n\n"
    check(nexis(f"{own}{length}\n", ""), "nexis", field, label)


@pytest.mark.parametrize("gap", [" ", "\n", "\n\n"], ids=["behind", "below", "far below"])
@pytest.mark.parametrize("label", [case.values[0] for case in nexis_labels() if case.values[1] == "body"])
def test_the_label_of_the_text_of_an_old_file_of_nexis(label: str, gap: str) -> None:
    check(nexis(f"LENGTH: 12 words\n\n{label}:{gap}", ""), "nexis", "length", "LENGTH")


BELOW = [case for case in nexis_labels() if case.values[1] not in ("body", "title", "standfirst", "length")]


@pytest.mark.parametrize(("label", "field"), BELOW)
def test_a_label_below_the_text_of_an_old_file_of_nexis(label: str, field: str) -> None:
    own = f"{label}: {says(field, label)[0]}\n\n"
    text = nexis("LENGTH: 12 words\n\n", own)
    if field == "name":  # below the text, whom it is about
        assert own.strip() in [mark.value for mark in newsparse.parse(text)[0].marks]
        return
    check(text, "nexis", field, label)


def test_whom_an_article_names_is_no_author_where_another_label_says_who_wrote_it() -> None:
    [article] = newsparse.parse(nexis("BYLINE: TOM PIKE\n\nNAME: Ada Quill\n\n\n", ""))
    assert article.authors == ("TOM PIKE",)
    assert "NAME: Ada Quill" in [mark.value for mark in article.marks]


def uni(above: str, below: str) -> str:
    """An article of Nexis Uni, with labels above its text and below."""
    return (
        "Storm closes the harbour\nThe Harbour Gazette\nMarch 3, 2014 Monday\n\n\nCopyright 2014 Harbour Press\n\n"
        f"{above}Body\n\n{TEXT}\n{MORE}\n\n{below}\n\nEnd of Document\n"
    )


UNI = [case for case in nexis_labels() if case.values[1] not in ("body", "title", "copyright")]


@pytest.mark.parametrize(("label", "field"), UNI)
@pytest.mark.parametrize("gap", [" ", "\xa0"], ids=["blank", "nbsp"])
def test_a_label_of_nexis_uni(label: str, field: str, gap: str) -> None:
    own = label.title()
    length = "" if field == "length" else "Length: 12 words\n"
    check(uni(f"{length}{own}:{gap}{says(field, label)[0]}\n", ""), "nexis-uni", field, own)


@pytest.mark.parametrize(("heading", "field"), HEADINGS.items())
def test_a_heading_below_the_text_of_nexis_uni(heading: str, field: str) -> None:
    check(uni("Length: 12 words\n", f"{heading}\n\n\n{SAYS[field][0]}\n"), "nexis-uni", field, heading)


def proquest(below: str, above: str = "") -> str:
    """A record of ProQuest, with labels above its text and below."""
    title = "" if "Storm closes" in below else "Storm closes the harbour\n\n"
    return (
        f"{'_' * 60}\n\n{title}{above}Full text: {TEXT}\n{MORE}\n\n{below}ProQuest document ID: 1234567890\n\n"
        "Database: Harbour Newsstream\n\n"
    )


def proquest_cases() -> list[Any]:
    return [
        pytest.param(label, field, id=f"{language}-{label}")
        for language, table in proquest_labels.LABELS.items()
        for label, field in table.items()
    ]


@pytest.mark.parametrize(("label", "field"), proquest_cases())
def test_a_label_of_proquest(label: str, field: str) -> None:
    if field in ("full_text", "info"):
        return  # tests of their own
    check(proquest(f"{label}: {says(field, label)[0]}\n\n"), "proquest", field, label)
    check(proquest(f"{label.replace(' ', '')}: {says(field, label)[0]}\n\n"), "proquest", field, label.replace(" ", ""))


STYLES = {
    "own line": "\n{tag}\n{value}\n",
    "tab": "\n{tag}\t{value}\n",
    "blanks": "\n{tag}  {value}\n",
    "stars": "\n*{tag}* {value}\n",
}
ABOVE = {"SE": "Local", "HD": "Storm closes the harbour", "BY": "By Ada Quill", "WC": "358 words", "PD": "2 June 2006",
         "SN": "Harbour Post", "SC": "HPOST", "LA": "English"}  # fmt: skip
INDEXED = {
    "keywords": ("gstorm : Storms | gharb : Harbours", ["Storms", "Harbours"]),
    "label": ("amity : Sound of Amity", None),
}


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
@pytest.mark.parametrize(("tag", "field"), [*factiva_tagged.HEADER.items(), *factiva_tagged.FOOT.items()])
def test_a_tag_of_factiva(tag: str, field: str, style: str) -> None:
    value = INDEXED[field][0] if tag in factiva_tagged.INDEXING else SAYS[field][0]
    becomes = SAYS[field][1]
    head = ABOVE | ({tag: value} if tag in factiva_tagged.HEADER else {})
    foot = {} if tag in factiva_tagged.HEADER else {tag: value}
    tags = {**head, "LP": TEXT, "TD": MORE, **foot, "AN": "Document HPOST00020060602e26200001"}
    [article] = newsparse.parse("".join(style.format(tag=tag, value=value) for tag, value in tags.items())[1:])
    assert article.layout == "factiva-tagged"
    assert list(article.paragraphs) == [TEXT, MORE]
    if tag in ("AN", "WC", "SC"):
        value = tags[tag]
    if field == "label":
        assert [mark.value for mark in article.marks if value in str(mark.value)] != []
        assert value not in " ".join(article.boilerplate)
    else:
        assert found(article, field) == becomes


def profile_labels() -> list[Any]:
    return [
        pytest.param(profile, label, field, id=f"{profile.name}-{label}")
        for profile in built_in()
        for label, field in profile.data.labels
        if field not in ("body", "end") and label != "©"
    ]


@pytest.mark.parametrize(("profile", "label", "field"), profile_labels())
def test_a_label_of_a_profile_that_comes_with_newsparse(profile: Any, label: str, field: str) -> None:
    field = field.partition("+")[0]
    title = "" if field == "title" else "Storm closes the harbour\n\n"
    body = next((f"{label}:\n" for label, field in profile.data.labels if field == "body"), "")
    [article] = newsparse.parse(f"{title}{label}: {SAYS[field][0]}\n\n{body}{TEXT}\n\n{MORE}\n", layout=profile)
    assert list(article.paragraphs) == [TEXT, MORE]
    if SAYS[field][1] is None:
        assert f"{label}: {SAYS[field][0]}" in [mark.value for mark in article.marks]
    else:
        assert found(article, field) == SAYS[field][1]
