"""The scores of blocks, as ``explain`` shows them."""

from __future__ import annotations

from newsparse.article import Document
from newsparse.scored import scored

PROSE = "The harbour was closed on Monday after a storm of two days, the harbour master said."
PAGE = f"Home\n\nSport\n\nWeather\n\n{PROSE}\n\n{PROSE}\n\n“It was loud.”\n\n{PROSE}\n\nSport\n\nContact\n"


def test_blocks_are_scored_in_order_and_lie_where_they_say() -> None:
    blocks = scored(Document(PAGE))
    assert [PAGE[block.start : block.end] for block in blocks] == [*PAGE.split("\n\n")[:-1], "Contact"]


def test_the_run_is_prose_and_what_stands_between_prose() -> None:
    blocks = scored(Document(PAGE))
    assert [block.inside for block in blocks] == [False] * 3 + [True] * 4 + [False] * 2
    assert all((block.own > 0) == (PAGE[block.start : block.end] == PROSE) for block in blocks if block.inside)


def test_a_short_line_between_paragraphs_counts_more_beside_them() -> None:
    quote = scored(Document(PAGE))[5]
    assert quote.own < quote.beside
