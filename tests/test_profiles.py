"""Profiles: every key, every error with its line, the built-in ones, and the commands that take them."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from documents import examples

import newsparse
from newsparse.errors import NoSuchNameError, ProfileError
from newsparse.mark import mark
from newsparse.profiles import built_in, layout_named
from newsparse.profiles.patterns import PatternError, compiled

HERE = Path(__file__).parent
FILES = HERE / "profiles"
MANUAL = HERE.parent / "docs" / "profiles.md"
TEXT = "The harbour was closed on Monday after a storm of two days, the harbour master said.\n"
MORE = "The boats stayed ashore, and nobody was hurt when the rain stopped at noon on Tuesday.\n"


def load(folder: Path, toml: str, name: str = "my.toml") -> Any:
    path = folder / name
    path.write_text(toml, "utf-8")
    return newsparse.load_profile(path)


def parsed(folder: Path, toml: str, text: str) -> list[newsparse.Article]:
    return newsparse.parse(text, layout=load(folder, toml))


def the(articles: list[newsparse.Article]) -> newsparse.Article:
    [article] = articles
    return article


def cover(article: newsparse.Article) -> None:
    """Every character that is not white space lies in exactly one mark."""
    at, text = 0, article.document.text
    for found in article.marks:
        assert found.start >= at
        assert not text[at : found.start].strip()
        at = found.end
    assert not text[at:].strip()


def example(name: str) -> str:
    """The file that the manual shows under a name."""
    [text] = [each.text for each in examples(MANUAL.read_text("utf-8")) if each.file == name]
    return text


# The manual


def test_the_example_of_the_manual(tmp_path: Path) -> None:
    first, second = parsed(tmp_path, example("gazette.toml"), example("gazette/export.txt"))
    assert (first.title, first.authors, first.date) == (
        "Storm closes the harbour",
        ("Ada Quill", "Tom Pike"),
        "2014-03-04",
    )
    assert (first.publisher, first.page, first.keywords) == ("Harbour Gazette", "6", ("harbours", "storms"))
    assert first.paragraphs == (
        "The harbour was closed on Monday after a storm of two days.",
        "Note: the boats stayed ashore, the harbour master said.",
    )
    assert first.boilerplate == ("Record 1 of 2", "Read more in our app, every day.")
    assert (second.title, second.date, second.index, second.layout) == ("Rain returns", "2014-03-15", 1, "gazette")
    cover(first)
    cover(second)


def test_the_manual_names_every_key_and_field() -> None:
    from newsparse.profiles.data import FIELDS, READERS

    text = MANUAL.read_text("utf-8")
    assert [name for name in READERS if f"`{name}`" not in text and f"`[{name}]`" not in text] == []
    assert [name for name in FIELDS if f"`{name}`" not in text] == []


# The keys


def test_an_empty_profile_is_its_layout_with_the_name_of_the_file(tmp_path: Path) -> None:
    article = the(parsed(tmp_path, "", f"Storm closes the harbour\n\nBy Ada Quill\n\n{TEXT}"))
    assert (article.layout, article.title, article.authors) == ("my", "Storm closes the harbour", ("Ada Quill",))


def test_name_and_description(tmp_path: Path) -> None:
    layout = load(tmp_path, 'name = "gazette"\ndescription = """\nA gazette.\n\nMore.\n"""')
    assert layout.name == "gazette"
    assert layout.doc.startswith("A gazette.\n\nMore.")


@pytest.mark.parametrize(
    ("recognise", "text", "expected"),
    [
        ('["one", "two"]', "one and two", True),
        ('["one", "two"]', "one", False),
        ('"one"', "one", True),
        ("{pattern = '^No \\d+$'}", "a\nNo 12\n", True),
        ("{pattern = '^No \\d+$'}", "a No 12\n", False),
        ('{any = ["one", "two"]}', "two", True),
        ('{any = ["one", "two"]}', "three", False),
        ('{all = ["one"], any = ["two", {pattern = "thr.e"}]}', "one three", True),
        ('{all = ["one"], any = ["two"]}', "two", False),
    ],
)
def test_recognise(tmp_path: Path, recognise: str, text: str, expected: bool) -> None:
    assert load(tmp_path, f"recognise = {recognise}").recognise(text) is expected


def test_without_recognise_it_is_what_the_layout_recognises(tmp_path: Path) -> None:
    assert load(tmp_path, "").recognise("anything")
    assert not load(tmp_path, 'extends = "nexis"').recognise("anything")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("where", "layout"),
    [
        ("before", "==\n{a}==\n{b}"),
        ("after", "{a}==\n{b}==\n"),
        ("between", "{a}==\n{b}"),
        ("between", "==\n{a}==\n==\n{b}==\n"),
    ],
)
def test_separators(tmp_path: Path, where: str, layout: str, ending: str) -> None:
    text = layout.format(a=f"Harbour closed\n\n{TEXT}", b=f"Boats ashore\n\n{MORE}").replace("\n", ending)
    articles = parsed(tmp_path, f'separator = {{line = "==", where = "{where}"}}', text)
    assert [article.title for article in articles] == ["Harbour closed", "Boats ashore"]
    assert [article.warnings for article in articles] == [(), ()]
    read = text.replace("\r", "\n") if ending == "\r" else text  # CR alone is read as a line feed
    assert "".join(article.document.text for article in articles) == read
    for article in articles:
        cover(article)


def test_a_separator_is_a_text_or_a_pattern_and_fits_the_line(tmp_path: Path) -> None:
    text = f"One storm\n\n{TEXT}\nNo 7\n\nTwo storms\n\nNo 7 is closed.\n{MORE}"
    assert len(parsed(tmp_path, "separator = {pattern = 'No \\d'}", text)) == 2
    assert len(parsed(tmp_path, 'separator = "No 7"', text)) == 2
    assert len(parsed(tmp_path, 'separator = "No"', text)) == 1


def test_nothing_is_lost_around_separators(tmp_path: Path) -> None:
    after = 'separator = {line = "==", where = "after"}'
    articles = parsed(tmp_path, after, f"{TEXT}==\n==\n{MORE}")
    assert [article.warnings for article in articles] == [
        (),
        ("article 2 of the file is empty",),
        ("no separator stands below the last article: the file may be cut off",),
    ]
    article = the(parsed(tmp_path, after, TEXT))
    assert article.warnings == ("the separator of the profile is not in the file: it is read as one article",)
    before = 'separator = {line = "==", where = "before"}'
    assert len(parsed(tmp_path, before, f"A cover page\n==\n{TEXT}==\n{MORE}")) == 2


LABELLED = """\
Titel: Storm closes
  the harbour
Verfasser: Quill, Ada
Datum: 3. Mai 2014
Blatt: Harbour Gazette
Rubrik: News; Pg. 6
Sprache: German
Wörter:
harbours
storms
Vorspann: It blew.
Adresse: https://example.org/storm
Geladen: 4. Mai 2014
Nummer: 17
©: 2014 Harbour Press
"""
TABLE = """
[labels]
Titel = "title"
Verfasser = "authors"
Datum = "date"
Blatt = "publisher"
Rubrik = "section"
Sprache = "language"
"Wörter:" = "keywords"
Vorspann = "standfirst"
Adresse = "url"
Geladen = "load_date"
Nummer = "ignore"
"©" = "copyright"
Text = "body"
"Ende der" = "end"
Bild = "caption"
"""


def test_labels(tmp_path: Path) -> None:
    text = f"{LABELLED}Text\n{TEXT}\nNummer: inside.\n{MORE * 9}\nBild: A boat.\nEnde der: Meldung\n\nDruck: no\n"
    article = the(parsed(tmp_path, TABLE, text))
    cover(article)
    record = {name: value for name, value in article.to_dict().items() if value}
    assert record["title"] == "Storm closes the harbour"
    assert record["authors"] == ["Ada Quill"]
    assert (record["date"], record["publisher"], record["language"]) == ("2014-05-03", "Harbour Gazette", "de")
    assert (record["section"], record["page"]) == ("News; Pg. 6", "6")
    assert record["keywords"] == ["harbours", "storms"]
    assert (record["standfirst"], record["url"]) == ("It blew.", "https://example.org/storm")
    assert record["copyright"] == "©: 2014 Harbour Press"
    assert record["captions"] == ["A boat."]
    assert record["boilerplate"] == ["Druck: no"]
    assert "Nummer: inside." in record["paragraphs"]
    assert {found.rule for found in article.why("date")} == {"profile_labels"}


def test_several_fields_in_one_value(tmp_path: Path) -> None:
    toml = '[labels]\nSource = "publisher+date+page"\n'
    article = the(parsed(tmp_path, toml, f"Storm\nSource: Harbour Gazette, 3 May 2014, p. A6\n\n{TEXT}"))
    assert (article.publisher, article.date, article.page) == ("Harbour Gazette", "2014-05-03", "A6")


def test_the_numbers_of_a_separator_are_counted(tmp_path: Path) -> None:
    profile = "separator = { pattern = '@ (?P<number>\\d+)/(?P<of>\\d+) @', where = 'before' }\n"
    whole = [f"@ {number}/4 @\nStorm number {number}\n\n{TEXT}\n" for number in (1, 2, 3, 4)]
    assert parsed(tmp_path, profile, "".join(whole))[-1].warnings == ()
    [warning] = parsed(tmp_path, profile, "".join(whole[:2] + whole[3:]))[-1].warnings
    assert warning == "the file announces 4 articles, 3 found: 3 is missing"
    unnumbered = profile.replace("?P<of>", "")
    assert parsed(tmp_path, unnumbered, "".join(whole[:2] + whole[3:]))[-1].warnings == ()


def test_a_line_that_is_boilerplate_is_none_of_the_first_lines(tmp_path: Path) -> None:
    profile = 'first_lines = ["title", "publisher"]\nboilerplate = ["amity archive"]\n'
    found = the(parsed(tmp_path, profile, f"Amity Archive, page 1\n\nStorm\nHarbour Gazette\n\n{TEXT}"))
    assert (found.title, found.publisher, found.boilerplate) == ("Storm", "Harbour Gazette", ("Amity Archive, page 1",))
    cover(found)


def test_first_lines(tmp_path: Path) -> None:
    toml = 'first_lines = ["ignore", "publisher+date", "title"]\nseparator = "=="\n[labels]\nBy = "authors"\n'
    text = f"==\nNo 7\nHarbour Gazette, 3 May 2014\nstorm, rain and wind\nBy: Ada Quill\n\n{TEXT}"
    article = the(parsed(tmp_path, toml, text))
    cover(article)
    assert (article.publisher, article.date) == ("Harbour Gazette", "2014-05-03")
    assert (article.title, article.authors) == ("storm, rain and wind", ("Ada Quill",))


def test_text_below_the_labels(tmp_path: Path) -> None:
    labels = '[labels]\nTitle = "title"\n'
    text = "Title: Storm\n\nShort\n\nlines\n\nonly\n"
    assert the(parsed(tmp_path, labels, text)).paragraphs == ()
    assert the(
        parsed(tmp_path, f'text = "below-labels"\nwithout = ["standfirst", "subheading"]\n{labels}', text)
    ).paragraphs == (
        "Short",
        "lines",
        "only",
    )


def test_paragraphs(tmp_path: Path) -> None:
    text = f"Text:\n{TEXT}{MORE}\n{MORE}"
    labels = '\n[labels]\nText = "body"\n'
    assert len(the(parsed(tmp_path, f'paragraphs = "blank-lines"{labels}', text)).paragraphs) == 2
    assert len(the(parsed(tmp_path, f'paragraphs = "one-a-line"{labels}', text)).paragraphs) == 3


def test_values(tmp_path: Path) -> None:
    text = f"Title: Storm closes\nthe harbour\n\nText:\n{TEXT}"
    labels = '\n[labels]\nTitle = "title"\nText = "body"\n'
    assert the(parsed(tmp_path, f'values = "one-line"{labels}', text)).title == "Storm closes"
    assert the(parsed(tmp_path, f'values = "to-blank-line"{labels}', text)).title == "Storm closes the harbour"


def test_boilerplate(tmp_path: Path) -> None:
    article = the(
        parsed(tmp_path, 'boilerplate = ["the BOATS  stayed"]', f"Storm closes the harbour\n\n{TEXT}\n{MORE}")
    )
    assert article.boilerplate == (MORE.strip(),)
    assert [found.rule for found in article.why("boilerplate")] == ["profile_boilerplate"]
    assert article.paragraphs == (TEXT.strip(),)


@pytest.mark.parametrize(
    ("order", "iso"), [("day-first", "2014-04-03"), ("month-first", "2014-03-04"), ("year-first", "2014-04-03")]
)
def test_date_order(tmp_path: Path, order: str, iso: str) -> None:
    text = f"Storm closes the harbour\n\n03/04/2014\n\n{TEXT}"
    labelled = f"Date: 03/04/2014\n\n{TEXT}"
    toml = f'date_order = "{order}"\n'
    assert the(parsed(tmp_path, toml, text)).date == iso
    article = the(parsed(tmp_path, f'{toml}[labels]\nDate = "date"\n', labelled))
    assert article.date == iso
    assert bool(article.warnings) is (order == "year-first")


def test_without(tmp_path: Path) -> None:
    text = f"Storm closes the harbour\n\nPORT AMITY, May 3 (AP) -- {TEXT}"
    assert the(parsed(tmp_path, "", text)).dateline
    layout = load(tmp_path, 'without = ["dateline", "byline"]')
    assert not {"dateline", "byline"} & {rule.name for rule in layout.rules}
    assert the(newsparse.parse(text, layout=layout)).dateline is None


def test_the_rules_of_a_profile_can_be_switched_off(tmp_path: Path) -> None:
    layout = load(tmp_path, 'boilerplate = ["The boats"]')
    article = the(newsparse.parse(f"Storm\n\n{TEXT}\n{MORE}", layout=layout, without={"profile_boilerplate"}))
    assert len(article.paragraphs) == 2


def test_a_profile_extends_a_layout(tmp_path: Path) -> None:
    nexis = (HERE / "cases" / "nexis").glob("*.txt")
    text = next(iter(sorted(nexis))).read_bytes().decode("utf-8", "replace")
    plain = newsparse.parse(text, layout="nexis")
    more = parsed(tmp_path, 'extends = "nexis"\nboilerplate = ["no line opens so"]', text)
    assert [article.title for article in more] == [article.title for article in plain]
    assert [article.paragraphs for article in more] == [article.paragraphs for article in plain]


def test_a_profile_extends_a_profile(tmp_path: Path) -> None:
    toml = 'extends = "gale"\nboilerplate = ["Read more"]\n[labels]\nFrom = "section"\nHeadline = "title"\n'
    layout = load(tmp_path, toml)
    labels = dict(layout.data.labels)
    assert (labels["From"], labels["Headline"], labels["Author"]) == ("section", "title", "authors")
    assert "Read more" in layout.data.boilerplate
    assert "View Publication" in layout.data.boilerplate
    assert layout.data.separator == layout_named("gale").data.separator
    assert layout.name == "my"


# Errors


@pytest.mark.parametrize(
    ("toml", "line", "message"),
    [
        ('name = "a"\nnmae = 1', 2, "unknown key 'nmae'; is it 'name'?"),
        ('\n\nname = "a"\nlabels = [', 4, "not TOML: "),
        ('name = "a', 1, "not TOML: "),
        ("name = 3", 1, "name must be a text in quotes"),
        ('name = " "', 1, "name is empty"),
        ('name = "a b"', 1, "name must be at most 40 letters"),
        ('name = "nexis"', 1, "a layout is already called 'nexis'"),
        ('#\nextends = "nexus"', 2, "no layout is called 'nexus'; is it 'nexis'?"),
        ('without = [\n  "byline",\n  "titel",\n]', 3, "the layout plain has no rule 'titel'; is it 'title'?"),
        ("without = 3", 1, "without must be a list of texts"),
        ("boilerplate = [3]", 1, "boilerplate must be a text in quotes"),
        ('boilerplate = [""]', 1, "boilerplate is empty"),
        ('[labels]\nA = "title"\nB = "titel"', 3, "unknown field 'titel'; there are title, standfirst"),
        ('[labels]\n"A.B" = 3', 2, "unknown field 3"),
        ('labels.B = "author"', 1, "unknown field 'author'"),
        ('labels = {A = "title+author"}', 1, "unknown field 'title+author'"),
        ('[labels]\n":" = "title"', 2, "a label has 1 to 60 characters"),
        ("labels = 3", 1, "labels must be a table"),
        ('first_lines = [\n"title",\n"dat"]', 3, "unknown field 'dat'"),
        ("first_lines = 1", 1, "first_lines must be a list of fields"),
        ('date_order = "american"', 1, "date_order must be one of day-first, month-first, year-first"),
        ('text = "below"', 1, "text must be one of found, below-labels"),
        ('paragraphs = ""', 1, "paragraphs must be one of blank-lines, one-a-line"),
        ("values = []", 1, "values must be one of one-line, to-blank-line"),
        ("recognise = []", 1, "recognise is empty"),
        ('recognise = {none = ["a"]}', 1, "unknown key 'none' in recognise; it takes all and any"),
        ("recognise = [1]", 1, "recognise takes a text in quotes or {pattern = '…'}"),
        ("recognise = [\n'a',\n{pattern = '('}]", 3, "bad pattern '(': not a pattern: missing )"),
        ('[separator]\nline = "a"\nwhere = "above"', 3, "separator.where must be one of before, after, between"),
        ('[separator]\nline = "a"\nwere = "after"', 3, "unknown key 'were' in separator"),
        ('separator = {where = "after"}', 1, "separator takes either line or pattern"),
        ('separator = {line = "a", pattern = "b"}', 1, "separator takes either line or pattern"),
        ("[separator]\npattern = '(a+)+'", 2, "bad pattern '(a+)+': a repeat or a choice inside a repeat"),
        ("[separator]\npattern = ' *'", 2, "separator fits a blank line"),
        ('description = """\nnmae = 3\n"""\nnmae = 4', 4, "unknown key 'nmae'"),
    ],
)
def test_an_error_names_the_line(tmp_path: Path, toml: str, line: int, message: str) -> None:
    for text in (toml, toml.replace("\n", "\r\n")):
        path = tmp_path / "my.toml"
        path.write_bytes(text.encode())
        with pytest.raises(ProfileError) as caught:
            newsparse.load_profile(path)
        assert str(caught.value).startswith(f"{path}: line {line}: {message}")
        assert "\n" not in str(caught.value)


def test_a_file_that_is_no_profile(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match=r"no\.toml: no such file"):
        newsparse.load_profile(tmp_path / "no.toml")
    with pytest.raises(ProfileError, match="a folder"):
        newsparse.load_profile(tmp_path)
    (tmp_path / "latin.toml").write_bytes(b'name = "a"\n# \xe9')
    with pytest.raises(ProfileError, match="line 2: not UTF-8"):
        newsparse.load_profile(tmp_path / "latin.toml")
    (tmp_path / "deep.toml").write_text("a = " + "[" * 100_000)
    with pytest.raises(ProfileError, match=r"deep\.toml: "):
        newsparse.load_profile(tmp_path / "deep.toml")


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+", "(a|a)*b", r"(\w+ ?)+", "(x?){40}", "((a*)b)*", "(?>(a+)+b)", "((a+)+b)++", "(?i)(?:ab|AB)*x",
        r"(a)\1*", "(?=(a+)+)b", "a*" * 7, "a?" * 50 + "a" * 50, "a" * 201, "", "(", "x{0,20}" * 12,
    ],
)  # fmt: skip
def test_hostile_patterns_are_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        compiled(pattern)


@pytest.mark.parametrize(
    "pattern",
    [r"^Doc \d+ of \d+$", "(?:ab|cd)+", "(?>a+)+", r"\s*\d+\s*of\s*\d+", r"[A-Z]{2,}(?: [A-Z]{2})*", "(?i)record: .*"],
)
def test_harmless_patterns_are_taken(pattern: str) -> None:
    assert compiled(pattern).pattern == pattern


def test_a_hostile_text_takes_no_time(tmp_path: Path) -> None:
    layout = load(tmp_path, TABLE + '\n[separator]\npattern = "-+.*x"\nwhere = "between"\n')
    for piece in (" ", "\n", " \n", "-", "a:", "Titel:", "Titel: a\n", "\r", "-x\n"):
        began = time.process_time()
        list(layout.documents((piece * 100_000,), None, ()))
        assert time.process_time() - began < 20, piece  # what grows with the square takes minutes


# The profiles that come with newsparse


def test_the_built_in_profiles_are_found_by_their_names() -> None:
    assert [layout.name for layout in built_in()] == ["ebsco", "europresse", "gale", "newsbank"]
    for layout in built_in():
        assert layout_named(layout.name) is layout
        assert "not from files" in layout.doc
        assert layout.name not in [other.name for other in newsparse.layouts.LAYOUTS]  # type: ignore[attr-defined]
    with pytest.raises(NoSuchNameError, match=r"no layout is called 'gael'; .*, and the profiles ebsco, "):
        newsparse.parse(TEXT, layout="gael")


@pytest.mark.parametrize("layout", built_in(), ids=lambda layout: layout.name)
def test_the_rules_of_a_profile_mark_their_examples(layout: Any) -> None:
    for place, rule in enumerate(layout.rules):
        if rule.name in ("profile_labels", "profile_boilerplate", "profile_lines"):
            for text, spoken in ((rule.example, True), (rule.not_example, False)):
                documents = list(layout.documents((text,), None, ())) if text else []
                found = [each for page in documents for each in mark(page, layout.rules[: place + 1])]
                assert (rule.field in [each.field for each in found if each.rule == rule.name]) is spoken
            assert rule.doc


@pytest.mark.parametrize("path", sorted(FILES.glob("*.txt")), ids=lambda path: path.stem)
def test_the_built_in_profiles_read_what_was_described(path: Path) -> None:
    import json

    layout = layout_named(path.stem)
    text = path.read_text("utf-8")
    assert layout.recognise(text)
    articles = newsparse.parse(text, layout=path.stem)
    for article in articles:
        cover(article)
    hidden = ("id", "path", "index", "words", "layout")
    said = [
        {name: value for name, value in article.to_dict().items() if value not in (None, []) and name not in hidden}
        for article in articles
    ]
    assert said == json.loads(path.with_suffix(".json").read_text("utf-8"))


# The commands


def run(*arguments: str, cwd: Path) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "newsparse", *arguments]
    result = subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", timeout=60)
    return result.returncode, result.stdout, result.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gazette.toml").write_text(example("gazette.toml"), "utf-8")
    (tmp_path / "in" / "below").mkdir(parents=True)
    (tmp_path / "in" / "export.txt").write_text(example("gazette/export.txt"), "utf-8")
    return tmp_path


def test_layout_takes_a_file(folder: Path) -> None:
    code, out, err = run("parse", "--layout", "gazette.toml", "in/export.txt", cwd=folder)
    assert (code, out.count("\n"), err) == (0, 2, "")
    code, out, _ = run("explain", "--layout", "./gazette.toml", "in/export.txt", cwd=folder)
    assert code == 0
    assert "profile_labels" in out
    code, _, err = run("convert", "in", "-o", "out.jsonl", "--layout", "gazette.toml", cwd=folder)
    assert (code, "2 articles" in err) == (0, True)


def test_an_error_in_a_profile_is_one_line(folder: Path) -> None:
    (folder / "bad.toml").write_text('name = "a"\ndate = "day-first"\n')
    code, out, err = run("parse", "--layout", "bad.toml", "in/export.txt", cwd=folder)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "bad.toml: line 2: unknown key 'date'; is it 'date_order'?" in err or "line 2: unknown key 'date'" in err
    assert run("parse", "--layout", "no.toml", "in/export.txt", cwd=folder)[0] == 2


def test_layouts_lists_profiles_and_shows_one(folder: Path) -> None:
    code, out, _ = run("layouts", cwd=folder)
    assert code == 0
    assert re.search(r"^gale +profile +\S", out, re.MULTILINE)
    assert re.search(r"^plain +\S", out, re.MULTILINE)
    code, out, _ = run("layouts", "gazette.toml", cwd=folder)
    assert (code, out.startswith("gazette: The archive of the Harbour Gazette.")) == (0, True)
    assert "Headline → title" in out
    assert run("layouts", "gale", cwd=folder)[1].startswith("gale: ")
    assert "profile_labels" in run("rules", cwd=folder)[1]
    assert run("rules", "profile_labels", cwd=folder)[1].startswith("profile_labels: marks ")


def test_check_says_what_was_not_recognised(folder: Path) -> None:
    (folder / "in" / "below" / "other.txt").write_text(f"Storm\n\nAuthor: Ada Quill\n\n{TEXT}")
    (folder / "in" / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "in" / ".hidden").write_text("x")
    code, out, err = run("layouts", "check", "gazette.toml", "in", cwd=folder)
    assert (code, err) == (1, "")
    lines = [line for line in out.splitlines() if not line.startswith(" ")]
    assert lines[0] == "in/export.txt: recognised, 2 articles"
    assert lines[1].startswith("in/picture.png: not read: not text: a PNG image")
    assert lines[2] == "in/below/other.txt: not recognised, 1 article"
    assert run("layouts", "check", "plain", "in/export.txt", cwd=folder)[0] == 0
    assert run("layouts", "check", "gazette.toml", "missing", cwd=folder)[0] == 2
