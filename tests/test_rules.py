"""Every rule marks its example, leaves its counter-example alone, and has a manual."""

from __future__ import annotations

import pytest

from newsparse.article import FIELDS
from newsparse.layouts import LAYOUTS
from newsparse.mark import Rule, mark

PLACES = {rule.name: (layout, place) for layout in LAYOUTS for place, rule in enumerate(layout.rules)}


def spoken(name: str, text: str) -> list[str]:
    """The fields that a rule speaks about on a page, after the rules before it have spoken."""
    layout, place = PLACES[name]
    [document] = layout.documents((text,), None, ())
    return [found.field for found in mark(document, layout.rules[: place + 1]) if found.rule == name]


def rule(name: str) -> Rule:
    layout, place = PLACES[name]
    return layout.rules[place]


@pytest.mark.parametrize("name", PLACES)
def test_a_rule_marks_its_example(name: str) -> None:
    example = rule(name).example
    assert rule(name).field in spoken(name, example), f"another rule took it; see newsparse explain on {example!r}"


@pytest.mark.parametrize("name", PLACES)
def test_a_rule_leaves_its_counter_example_alone(name: str) -> None:
    assert spoken(name, rule(name).not_example) == []


@pytest.mark.parametrize("name", PLACES)
def test_a_rule_has_a_manual_and_a_known_field(name: str) -> None:
    first_line = rule(name).doc.partition("\n")[0]
    assert first_line.endswith((".", ":"))
    assert rule(name).field in FIELDS


def test_a_name_belongs_to_one_rule() -> None:
    rules = {id(rule): rule.name for layout in LAYOUTS for rule in layout.rules}
    assert sorted(rules.values()) == sorted(PLACES)
