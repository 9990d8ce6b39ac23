"""The table of layouts: a quick look leaves out no layout that would read a text."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

import newsparse
from newsparse.errors import NoSuchNameError
from newsparse.layouts import LAYOUTS, layout_for
from newsparse.profiles import built_in

CASES = Path(__file__).parent / "cases"
TEXTS = sorted(path for path in CASES.rglob("*") if path.is_file() and path.suffix != ".json")
EXAMPLES = [rule.example for layout in LAYOUTS for rule in layout.rules]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(CASES).as_posix())
def test_the_quick_look_leaves_nothing_out(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "replace")
    assert layout_for(text) is next(layout for layout in LAYOUTS if layout.recognise(text))


def test_the_quick_look_leaves_no_example_out() -> None:
    for text in EXAMPLES:
        assert layout_for(text) is next(layout for layout in LAYOUTS if layout.recognise(text))


def test_a_layout_can_be_forced_by_its_name() -> None:
    text = "---\ntitle: Storm\n---\nThe harbour was closed."
    assert newsparse.parse(text)[0].layout == "front-matter"
    assert newsparse.parse(text, layout="plain")[0].layout == "plain"


def test_an_unknown_name_says_which_there_are() -> None:
    with pytest.raises(NoSuchNameError, match=r"no layout is called 'nexus'; there are .*plain"):
        newsparse.parse("The harbour was closed.", layout="nexus")


def test_plain_takes_all_and_comes_last() -> None:
    assert LAYOUTS[-1].name == "plain"
    assert LAYOUTS[-1].recognise("")
    assert len({layout.name for layout in LAYOUTS}) == len(LAYOUTS)


def test_layouts_are_pickled_by_their_names() -> None:
    for layout in LAYOUTS:
        assert pickle.loads(pickle.dumps(layout)) == layout
    fewer = LAYOUTS[-1].without(frozenset(["byline", "share"]))
    assert pickle.loads(pickle.dumps(fewer)) == fewer != LAYOUTS[-1]
    for profile in built_in():
        copy = pickle.loads(pickle.dumps(profile.without(frozenset(["share"]))))
        assert copy.data == profile.data
        assert [rule.name for rule in copy.rules] == [rule.name for rule in profile.rules if rule.name != "share"]
