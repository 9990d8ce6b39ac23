"""Proofs → one page for a browser, in one file: no network, no framework, nothing but text from the articles.

Everything that comes from outside goes through ``_safe``. The page's own style and script are the only ones that its
policy (Content-Security-Policy) lets run, by their digests; without the script it is a page to read.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from ..article import COLUMNS, SINGLE, Article
from ..mark import NOBODY
from ..terminal import one_line
from .folding import ALL, Fold, View, shown
from .proof import Line, Proof, Row, in_words, proof_of

if TYPE_CHECKING:
    from ..mark import Rule

#: So many articles are open when the page opens; of more each is folded.
MOST_OPEN = 3
#: In the margin of a line on which a mark goes on.
GOES_ON = '<span class="goes" aria-hidden="true">│</span>'
#: What is said of the text that no rule took.
NO_RULE = "No rule has taken this text: it is not the article's, and nothing is known about it."
#: What a code of a language looks like (BCP 47).
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
#: The fields in the order of the legend.
LEGEND = (
    *(name for name in COLUMNS if name in SINGLE),
    *("paragraph", "subheading", "caption", "boilerplate", "label", "load_date", "end_mark"),
)


def write_html(articles: Iterable[Article], view: View = ALL, rules: Mapping[str, Rule] | None = None) -> Iterator[str]:
    """The page, article by article; ``rules`` are those whose manuals it shows, by name.

    The view's field is the one that the page opens with; ``everything`` opens what is folded.
    """
    used: dict[str, None] = {}
    number = 0
    for number, article in enumerate(articles, 1):
        proof = proof_of(article, view.asked)
        if number == 1:
            yield _head(proof.name, view)
        used.update((mark.rule, None) for mark in article.marks)
        yield from _article(proof, number, view)
    if number:
        yield _foot([(rules or {}).get(name, name) for name in used])


def _safe(text: str) -> str:
    """Text from outside as text of the page: no tag, no entity, no control character, no bidi override."""
    return escape(one_line(text))


def _asset(name: str) -> str:
    """The page's own style or script."""
    return files(__package__).joinpath(name).read_text("utf-8")


def _digest(asset: str) -> str:
    """How the page's policy names what may run."""
    return "sha256-" + base64.b64encode(hashlib.sha256(asset.encode()).digest()).decode()


def _head(name: str, view: View) -> str:
    """The page down to its first article."""
    style = _asset("web.css")
    policy = f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(_asset('web.js'))}'"
    field = f' data-field="{view.field}"' if view.field else ""
    buttons = "".join(
        f'<li><button type="button" data-field="{name}" class="f-{name}" aria-pressed="false">{name}</button></li>'
        for name in LEGEND
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{_safe(name)} – newsparse explain</title>
<style>{style}</style>
</head>
<body{field}>
<a class="skip" href="#articles">To the articles</a>
<header>
<h1>newsparse explain</h1>
<p class="intro">Every line, what it was taken for, and by which rule. What was said after the field was settled stands
in brackets. Point at a line, or go through the names with Tab or the arrow keys, to see the value and what the rule
says of itself.</p>
</header>
<nav id="legend" aria-label="Fields" hidden>
<ul>
<li><button type="button" id="every" aria-pressed="true">all fields</button></li>
{buttons}
<li><button type="button" id="unfold" aria-pressed="{str(view.everything).lower()}">unfold all</button></li>
</ul>
<p id="count" role="status"></p>
</nav>
<main id="articles">
"""


def _article(proof: Proof, number: int, view: View) -> Iterator[str]:
    """The section of an article."""
    article, document = proof.article, proof.article.document
    where = f", article {document.index + 1}, from line {document.first_line}" if document.start else ""
    facts = [("file", proof.name + where), ("layout", f"{document.layout}: {proof.known_by}")]
    facts += [(mark.field, f"{in_words(mark)} ({mark.rule})") for mark in proof.facts]
    if proof.scored:
        facts.append(("score", "a block's points as prose; the article's run has a bar"))
    language = article.language or ""
    spoken = f' lang="{language}"' if _LANGUAGE.fullmatch(language) else ""
    yield f'<article aria-labelledby="a{number}">\n'
    title = f'dir="auto"{spoken}>{_safe(article.title)}' if article.title else ">(no title)"
    yield f'<h2 id="a{number}" {title}</h2>\n<dl>'
    yield "".join(f"<dt>{_safe(name)}</dt><dd>{_safe(value)}</dd>" for name, value in facts)
    state = " open" if number <= MOST_OPEN or view.everything else ""
    many = f"{len(proof.lines)} line{'s' * (len(proof.lines) != 1)}"
    yield f"</dl>\n<details{state}><summary>{many}</summary>\n"
    yield f'<ol class="{"scored" if proof.scored else "plain"}"{spoken}>\n'
    for part in shown(proof.lines):
        yield _fold(part, view) if isinstance(part, Fold) else _line(part)
    yield "</ol>\n</details>\n"
    if article.warnings:
        yield f'<ul class="warnings">{"".join(f"<li>{_safe(warning)}</li>" for warning in article.warnings)}</ul>\n'
    yield "</article>\n"


def _fold(fold: Fold, view: View) -> str:
    """Lines that are folded away."""
    state = " open" if view.everything else ""
    lines = "".join(map(_line, fold.lines))
    return f'<li class="fold"><details{state}><summary>{fold.caption}</summary><ol>{lines}</ol></details></li>\n'


def _line(line: Line) -> str:
    """A line: its number, and its rows."""
    rows = "".join(map(_row, line.rows))
    return f'<li class="line"><span class="n">{line.number}</span><div>{rows}</div></li>\n'


def _row(row: Row) -> str:
    """A row: the score, field and rule as a link to the rule's manual, the text, and the value beside it."""
    kind = f"row f-{_safe(row.field)}" + ("" if row.accepted else " outvoted")
    value = f' data-value="{_safe(row.value)}"' if row.value else ""
    name = f'<a class="why" href="#rule-{_safe(row.rule)}">{_safe(row.name)}</a>'
    beside = f' <bdi class="value">→ {_safe(row.value_beside)}</bdi>' if row.value_beside else ""
    text = "".join(
        f"<mark>{_safe(piece.text)}</mark>" if piece.mark and piece.mark.field == row.field else _safe(piece.text)
        for piece in row.pieces
    )
    return (
        f'<div class="{kind}" data-field="{_safe(row.field)}" data-rule="{_safe(row.rule)}"{value}>{_score(row)}'
        f"{name if row.begins else GOES_ON}"
        f'<div class="text" dir="auto">{text}{beside}</div></div>'
    )


def _score(row: Row) -> str:
    """What the block that begins here counts for, in a page whose run was searched."""
    if row.score is None:
        return ""
    inside = ' run"><span class="away">in the run, </span>' if row.score.inside else '">'
    return f'<span class="score{inside}<span class="away">score </span>{row.score.beside:+.1f}</span>'


def _foot(rules: Iterable[Rule | str]) -> str:
    """The manuals of the rules that spoke, and the pane that shows one."""
    entries = "".join(map(_manual, rules))
    return f"""</main>
<aside id="why" aria-live="polite" aria-label="Why" hidden>
<h2></h2>
<p class="facts"></p>
<div class="manual"></div>
<button type="button">Close</button>
</aside>
<section id="rules" aria-labelledby="manuals">
<h2 id="manuals">The rules that spoke</h2>
<dl>
{entries}</dl>
</section>
<script>{_asset("web.js")}</script>
</body>
</html>
"""


def _manual(rule: Rule | str) -> str:
    """What a rule says of itself; of one that is not known, there is its name."""
    if isinstance(rule, str):
        name, parts = rule, [NO_RULE] if rule == NOBODY else []
    else:
        about = f"Marks {rule.field}{', as a guess: silent where the field is settled' if rule.guess else ''}."
        name, parts = rule.name, [about, *re.split(r"\n\s*\n", rule.doc.strip())]
    manual = "".join(f"<p>{_prose(part)}</p>" for part in parts)
    return f'<dt id="rule-{_safe(name)}">{_safe(name)}</dt><dd>{manual}</dd>\n'


def _prose(text: str) -> str:
    """A paragraph of a manual: code and emphasis of its plain text become the page's."""
    marked = re.sub(r"``(.+?)``", r"<code>\1</code>", _safe(" ".join(text.split())))
    return re.sub(r"(?<![\w*])\*([^*<>]+)\*(?![\w*])", r"<em>\1</em>", marked)
