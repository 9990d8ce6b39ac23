"""DOCX, RTF, PDF and HTML give the same articles as their text, and hostile ones a reason in one line."""

from __future__ import annotations

import io
import logging
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from test_cases import said

import newsparse
from newsparse.errors import MissingExtraError, NewsparseError, NotTextError
from newsparse.read.docx import LARGEST_XML
from newsparse.read.kinds import KINDS, kind_of

CASES = Path(__file__).parent / "cases"

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)
ARTICLE = ("Harbour reopens after storm", "By Ada Quill", "21 June 2021", "The harbour of Port Amity is open again.")


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escaped(text)}</w:t></w:r></w:p>'


def docx(body: str, doctype: str = "", **parts: str) -> bytes:
    """A document with this body, and other parts."""
    document = f'<?xml version="1.0"?>{doctype}<w:document {WORD}><w:body>{body}</w:body></w:document>'
    parts = {"[Content_Types]": TYPES, "_rels/.rels": RELATIONS, "word/document": document} | parts
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            archive.writestr(name if name.endswith("rels") else name + ".xml", xml)
    return file.getvalue()


def docx_of(text: str) -> bytes:
    return docx("".join(map(paragraph, text.split("\n"))))


def rtf_of(text: str) -> bytes:
    letters = (
        "\\par\n" if char == "\n" else "\\tab " if char == "\t" else "\\" * (char in "\\{}") + char
        if char.isascii() else "".join(f"\\u{unit}?" for unit in units(char))
        for char in text
    )  # fmt: skip
    return ("{\\rtf1\\ansi{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}\\f0\\fs20 " + "".join(letters) + "}").encode()


def units(char: str) -> list[int]:
    data = char.encode("utf-16-le")
    return [int.from_bytes(data[at : at + 2], "little", signed=True) for at in range(0, len(data), 2)]


def pdf(*pages: tuple[str, ...]) -> bytes:
    """Pages of lines, one below the other."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for page in pages:
        for number, line in enumerate(page):
            canvas.drawString(72, 760 - 14 * number, line)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def reason(data: bytes, name: str | None = None) -> str:
    with pytest.raises(NewsparseError) as caught:
        newsparse.parse_bytes(data, path=name)
    return str(caught.value)


def text(data: bytes, name: str | None = None) -> str:
    return newsparse.parse_bytes(data, path=name)[0].document.text


@pytest.mark.parametrize("made", [docx_of, rtf_of])
@pytest.mark.parametrize("layout", ["nexis-uni", "factiva", "en"])
def test_exports_read_as_their_text_does(layout: str, made: Callable[[str], bytes]) -> None:
    paths = sorted((CASES / layout).glob("*.txt"))
    assert paths
    for path in paths:
        source = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\f", "")
        found = [said(article.to_dict()) for article in newsparse.parse_bytes(made(source))]
        assert found == [said(article.to_dict()) for article in newsparse.parse(source)], path.name


def test_docx_keeps_all_text_and_adds_none() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    row = "<w:tr>" + "<w:tc>{}</w:tc>" * 2 + "</w:tr>"
    body = (
        f"<w:p>{run.format('one')}<w:r><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p><w:p/>"
        f"<w:p><w:ins>{run.format('inserted')}</w:ins><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
        f"<w:hyperlink>{run.format(' linked')}</w:hyperlink><w:smartTag>{run.format(' tagged')}</w:smartTag></w:p>"
        f"<w:sdt><w:sdtContent>{paragraph('control')}</w:sdtContent></w:sdt>"
        f"<w:tbl>{row.format(paragraph('a'), paragraph('b'))}</w:tbl>{paragraph('last')}"
    )
    assert text(docx(body)) == "one\ntwo\tthree\n\ninserted linked tagged\ncontrol\na\tb\nlast\n"


def test_rtf_reads_letters_of_every_kind_and_no_pictures() -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1252{\colortbl;\red0;}{\*\generator X}{\pict\wmetafile8 0102}caf\'e9 \u8211? \{a\}\par "
        rb'{\field{\*\fldinst{HYPERLINK "https://example.org"}}{\fldrslt{link}}} \u-10179?\u-8704?}'
    )
    assert text(data) == "café – {a}\nlink 😀"
    russian = "Шторм".encode("cp1251").hex()
    data = b"{\\rtf1 " + "".join(f"\\'{russian[at : at + 2]}" for at in range(0, len(russian), 2)).encode() + b"}"
    assert newsparse.parse_bytes(data, encoding="cp1251")[0].document.text == "Шторм"


def test_pdf_pages_follow_each_other() -> None:
    data = pdf((*ARTICLE[:3], "", "The council met on the quay, where it was told that the boats"), ("stay ashore.",))
    [article] = newsparse.parse_bytes(data)
    assert (article.title, article.authors, article.date) == (ARTICLE[0], ("Ada Quill",), "2021-06-21")
    assert article.document.text.split("\n")[-3:-1] == [
        "The council met on the quay, where it was told that the boats",
        "stay ashore.",
    ]


def set_down(*lines: tuple[str, float, int]) -> bytes:
    """A page of lines, each so far below the one before and of letters of a size, in points."""
    file = io.BytesIO()
    canvas, height = Canvas(file, pagesize=A4), 760.0
    for line, below, size in lines:
        height -= below
        canvas.setFont("Times-Roman", size)
        canvas.drawString(72, height, line)
    canvas.save()
    return file.getvalue()


@pytest.mark.parametrize("scale", [1, 2])
def test_space_between_the_lines_of_a_pdf_is_a_blank_line(scale: int) -> None:
    body = [(f"The harbour was closed for {number} days, and", 12 * scale, 10) for number in range(4)]
    page = set_down(
        ("Harbour reopens after", 0, 24), ("storm of two days", 29, 24), *body[:2], ("it is open.", 12 * scale, 10),
        ("Nobody was hurt.", 18 * scale, 10), *body[2:],
    )  # fmt: skip
    texts = [line for line, _, _ in body]
    headline = ["Harbour reopens after", "storm of two days"]
    assert text(page).split("\n") == [*headline, *texts[:2], "it is open.", "", "Nobody was hurt.", *texts[2:], ""]


def test_letters_that_are_joined_in_a_pdf_are_letters() -> None:
    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.setFont("Times-Roman", 10)
    canvas.drawString(72, 700, "The first oAce of the Bag was closed on Monday after a storm of two days.")
    canvas.save()
    writer = PdfWriter(clone_from=file)
    joined = ArrayObject([NumberObject(ord("A")), NameObject("/ffi"), NameObject("/fl")])  # A and B are these
    for font in writer.pages[0]["/Resources"]["/Font"].values():
        encoding = {NameObject("/Type"): NameObject("/Encoding"), NameObject("/Differences"): joined}
        font.get_object()[NameObject("/Encoding")] = DictionaryObject(encoding)
    changed = io.BytesIO()
    writer.write(changed)
    assert text(changed.getvalue()).startswith("The first office of the flag was closed")


def test_lines_of_a_pdf_that_are_nearly_full_go_on() -> None:
    lines = (
        "The harbour of Port Amity was closed on Monday after a storm, and",
        "it will stay closed until the wall is mended, said the office of",
        "harbours and ferries in a letter to the owners of boats",
        "that had been taken ashore in time. Nobody was hurt, it said, but the",
        "mayor will come on Tuesday.",
    )
    [article] = newsparse.parse_bytes(pdf((*ARTICLE[:3], "", *lines)))
    assert article.paragraphs == (" ".join(lines),)


def test_running_heads_of_a_pdf_stand_below_its_text() -> None:
    pages = [("The Harbour Gazette", *lines, f"Page {number}") for number, lines in enumerate([ARTICLE, ("Yes.",)], 1)]
    [article] = newsparse.parse_bytes(pdf(*pages))
    assert article.document.text == "\n".join([*ARTICLE, "Yes.", "", "The Harbour Gazette", "Page 1", "Page 2", ""])
    assert article.title == ARTICLE[0]


HEAD = (
    "<title>Harbour reopens after storm |\n The Gazette</title><script>var a = 1;</script><style>p {color: red}</style>"
)
PAGE = (
    f"<!DOCTYPE html>\n<html lang=en><head>{HEAD}</head><body><ul><li>Sport</li></ul><h1>{ARTICLE[0]}</h1>"
    f"<p>{ARTICLE[1]}</p><p>{ARTICLE[2]}</p><p>{ARTICLE[3]} The mayor said so on the quay.</p><hr>© Gazette</body>"
)


def test_html_is_the_whole_page_below_its_title() -> None:
    [article] = newsparse.parse_bytes(PAGE.encode())
    assert (article.title, article.authors, article.date) == (ARTICLE[0], ("Ada Quill",), "2021-06-21")
    assert article.paragraphs == (ARTICLE[3] + " The mayor said so on the quay.",)
    assert article.boilerplate[0] == "Harbour reopens after storm | The Gazette"
    words = article.document.text.split()
    assert not {"var", "color:"} & set(words)
    assert {"Sport", "©"} <= set(words)


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("<meta charset=utf-8>", "utf-8"),
        ("<meta charset=iso-8859-1>", "cp1252"),
        ("<meta http-equiv=Content-Type content='text/html; charset=KOI8-R'>", "koi8-r"),
        ("<meta charset=no-such>", "utf-8"),
        ("<meta charset=utf-8>", "utf-16"),
    ],
)
def test_html_is_in_the_encoding_that_it_states(head: str, encoding: str) -> None:
    word = "Гавань" if encoding not in ("cp1252",) else "Café – Öl"
    data = f"<html><head>{head}</head><body><p>{word}</p></body></html>".encode(encoding)
    [article] = newsparse.parse_bytes(data)
    assert article.document.text.strip() == word
    assert article.warnings == ()


def test_xhtml_with_its_declaration() -> None:
    page = '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Größe</p></body></html>'
    assert text(page.encode()).strip() == "Größe"


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"%PDF-1.7", None, "pdf"),
        (b"\r\n%PDF-1.7", "a.txt", "pdf"),
        (b"{\\rtf1 a}", "a.doc", "rtf"),
        (docx_of("a"), "a", "docx"),
        (b"PK\x03\x04", "a.DOCX", "docx"),
        (b"PK\x03\x04", "a.zip", None),
        (b"<!DOCTYPE HTML>", None, "html"),
        (b"\xef\xbb\xbf\n<HTML>", None, "html"),
        ("<html>".encode("utf-16"), None, "html"),
        (b"<!-- saved from url -->\n<html>", None, "html"),
        (b"<p>Harbour", "a.html", "html"),
        (b"<p>Harbour", "a.htm.gz", "html"),
        (b"<p>Harbour", "a.txt", None),
        (b"Harbour <p>", "a.html", None),
        (b"Harbour", "a.docx", None),
        (b"PK Harbour", "a.txt", None),
        (b"", "a.pdf", None),
    ],
)
def test_the_bytes_say_what_a_file_is_and_the_suffix_what_they_leave_open(data: bytes, name: str, kind: str) -> None:
    found = kind_of(data, name)
    assert (found and found.name) == kind


def encrypted() -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(pdf(ARTICLE))))
    writer.encrypt("secret", algorithm="AES-256")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_a_pdf_that_only_forbids_is_read() -> None:
    writer = PdfWriter(PdfReader(io.BytesIO(pdf(ARTICLE))))
    writer.encrypt("", "owner", algorithm="AES-256")
    file = io.BytesIO()
    writer.write(file)
    assert ARTICLE[0] in text(file.getvalue())


LAUGHS = "<!DOCTYPE l [<!ENTITY a 'ha'>{}]>".format(
    "".join(
        f"<!ENTITY {name} '{f'&{before};' * 10}'>" for before, name in zip("abcdefghijk", "bcdefghijkl", strict=True)
    )
)
OUTSIDE = f"<!DOCTYPE l [<!ENTITY x SYSTEM '{Path(__file__).as_uri()}'>]>"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (docx(""), "DOCX without text"),
        (docx_of("a")[:-90], "a broken DOCX: File is not a zip file"),
        (docx("<w:p>" * 9), "a broken DOCX: mismatched tag"),
        (docx(paragraph("a" * LARGEST_XML)), "DOCX that unpacks to more than 32 MB; divide it"),
        (docx("<w:p>" * 20000 + "</w:p>" * 20000), "DOCX that is nested too deeply, or too large for the memory"),
        (docx("<w:p><w:r><w:t>&l;</w:t></w:r></w:p>", LAUGHS), "a broken DOCX: limit on input amplification"),
        (docx("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", OUTSIDE), "DOCX without text"),
        (encrypted(), "an encrypted PDF; save it without a password"),
        (pdf(()), "PDF without text; if its pages are pictures, OCR makes text of them"),
        (b"%PDF-1.7\n\xff\xff", "a broken PDF: "),
        (pdf(ARTICLE)[:-400], "a broken PDF: "),
        (b"{\\rtf1 \\u99999999? a}", "a broken RTF: "),
        (b"{\\rtf1{\\fonttbl" + b"\\f0\\fcharset0 " * 20000, "a broken RTF: a font in its font table has no end"),
        (b"{\\rtf1{\\fonttbl" + b"\\f0" * 50000, "RTF without text"),
        (b"{\\rtf1" + b'{\\field{\\*\\fldinst{HYPERLINK "' * 5000, "RTF without text"),
        (b"{\\rtf1" + b"{" * 100000, "RTF without text"),
        (b"<html><body><script>harbour()</script></body></html>", "HTML without text"),
        (b"<html><body>" + b"<div>" * 99999 + b"harbour", "HTML that is nested too deeply, or too large for"),
        (b"<html><!-- harbour", "HTML without text"),
        (b"<html><body>harbour" + bytes(200) + b"wall", "not text: binary data"),
    ],
)  # fmt: skip
def test_hostile_files_have_a_reason_in_one_line(data: bytes, said: str) -> None:
    found = reason(data)
    assert found.startswith(said)
    assert "\n" not in found


def test_pypdf_says_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    flawed = pdf(ARTICLE).replace(b"startxref\n", b"startxref\n9")
    assert ARTICLE[0] in text(flawed)
    assert capfd.readouterr() == ("", "")
    assert logging.getLogger("pypdf").level == logging.NOTSET


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_a_missing_extra_names_its_command(kind: str, tmp_path: Path) -> None:
    data = {"docx": docx_of("a"), "rtf": rtf_of("a"), "pdf": pdf(ARTICLE), "html": PAGE.encode()}[kind]
    (tmp_path / f"a.{kind}").write_bytes(data)
    (tmp_path / "b.txt").write_text("Harbour reopens\n\nThe harbour of the town is open again.\n")
    code = (
        "import sys\nfor name in ('mammoth', 'striprtf', 'pypdf', 'inscriptis'): sys.modules[name] = None\n"
        "from newsparse.cli import main\nmain()"
    )
    command = [sys.executable, "-c", code, "convert", ".", "-o", "out.jsonl", "-j1", "-q"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr == f"newsparse: a.{kind}: needs newsparse[{kind}]: pip install 'newsparse[{kind}]'\n"
    assert (tmp_path / "out.jsonl").read_text().count("\n") == 1


def test_plain_text_imports_no_reader() -> None:
    code = (
        "import sys, newsparse\nnewsparse.parse_bytes(b'Harbour reopens', path='a.txt')\n"
        "print({'mammoth', 'striprtf', 'pypdf', 'inscriptis', 'lxml', 'logging'} & sys.modules.keys())"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"


def test_missing_extra_is_an_error_of_ours() -> None:
    assert issubclass(MissingExtraError, NewsparseError)
    assert not issubclass(MissingExtraError, NotTextError)
