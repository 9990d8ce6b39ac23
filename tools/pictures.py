"""Pictures of the terminal for the documents, as SVG: made by rich from what newsparse prints for files of ``seeds/``.

python tools/pictures.py            # write docs/pictures/*.svg
python tools/pictures.py --check    # exit 1 if one of them is not what would be written
"""

from __future__ import annotations

import io
import os
import re
import sys
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from newsparse import explain, parse_file
from newsparse.write import page

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs/pictures"
WIDTH = 88

#: Grey on nearly black; the colours that newsparse uses are not among a terminal's sixteen.
GREYS = [(16, 16, 16), *[(160, 160, 160)] * 6, (220, 220, 220)]
THEME = TerminalTheme((8, 8, 8), (230, 230, 227), GREYS)

#: The name of a picture → what is typed, and what draws it.
PICTURES = {
    "explain": ("explain seeds/title-byline-date.txt", explain.write),
    "parse": ("parse seeds/title-byline-date.txt", page.write),
}


def picture(typed: str, draw) -> str:
    """The picture of a terminal on which a command was typed."""
    articles = parse_file(typed.split()[-1])
    drawn = "".join(draw(articles, width=WIDTH, colour=True))
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="256")
    console.print(Text(f"$ newsparse {typed}\n", "bold"), Text.from_ansi(drawn), sep="\n")
    svg = console.export_svg(title="newsparse", theme=THEME, unique_id="newsparse")
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)  # no font from the network
    svg = svg.replace("Fira Code", "DejaVu Sans Mono")
    svg = svg.replace("<svg ", f'<svg role="img" aria-label="What newsparse {typed} prints on a terminal" ', 1)
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def main() -> int:
    """Write the pictures, or say which are stale."""
    os.chdir(ROOT)
    os.environ.pop("NO_COLOR", None)
    os.environ |= {"TERM": "xterm-256color", "COLORTERM": ""}
    stale = []
    for name, (typed, draw) in PICTURES.items():
        path = FOLDER / f"{name}.svg"
        svg = picture(typed, draw)
        if "--check" not in sys.argv:
            path.parent.mkdir(exist_ok=True)
            path.write_text(svg, "utf-8")
        elif not path.exists() or path.read_text("utf-8") != svg:
            stale.append(path)
    for path in stale:
        print(f"{path.relative_to(ROOT)} is stale: python tools/pictures.py writes it anew", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
