"""Templates, words in them, and the change of one piece."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

import isa95kit.samples.broken as package
from isa95kit.releases import Release
from isa95kit.samples.broken.breaks import filled, one_line, swap
from isa95kit.samples.broken.words import Words
from isa95kit.samples.plants import PHARMACEUTICAL, PLANTS, Plant

WORDS = Words(PHARMACEUTICAL, 0, Release.V0701)
MODULES = [m.name for m in pkgutil.iter_modules([str(Path(package.__file__).parent)])]


@pytest.mark.parametrize("name", MODULES)
def test_examples_run(name: str) -> None:
    assert doctest.testmod(import_module(f"{package.__name__}.{name}")).failed == 0


@pytest.mark.parametrize("text", ["<A><B>1</B><B>1</B></A>", "<A/>"])
def test_a_change_has_one_place(text: str) -> None:
    with pytest.raises(ValueError, match="times, not once"):
        swap("<B>1</B>", "<B/>")(text, WORDS)


def test_words_are_filled_in_before_and_after() -> None:
    change = swap("<ID>$lot</ID>", "<ID>$other_lot</ID>")
    assert change(f"<ID>{WORDS['lot']}</ID>", WORDS) == f"<ID>{WORDS['other_lot']}</ID>"


def test_an_unknown_word_is_told() -> None:
    with pytest.raises(KeyError, match="nothing"):
        filled("<ID>$nothing</ID>", WORDS)


def test_a_dollar_stands_for_itself_when_doubled() -> None:
    assert filled('"$$": "$agency"', WORDS) == '"$": "MERIDA"'


def test_blanks_inside_text_stay() -> None:
    assert one_line("<A>\n  <B> x </B>\n</A>\n") == "<A><B> x </B></A>"
    assert one_line("<A> <B/></A>") == "<A> <B/></A>"


@pytest.mark.parametrize("plant", PLANTS.values(), ids=lambda p: p.name)
def test_words(plant: Plant) -> None:
    for seed in range(40):
        words = Words(plant, seed, Release.V0701)
        assert dict(words) == dict(Words(plant, seed, Release.V0701))
        assert words["lot"] != words["other_lot"]
        assert words["used_lot"] != words["used_other_lot"]
        assert words["material"] != words["other_material"]
        assert words["person"] != words["other_person"]
        assert words["line"] != words["next_line"]
        times = ("day_before", "start", "middle", "end", "now", "day_after", "year_after")
        assert sorted(times, key=lambda name: words[name]) == list(times)
        assert not any("E" in words[n] for n in ("quantity", "half", "more", "used_half"))
        assert not any(c in text for text in words.values() for c in '&<>"\\')
        assert len(words) == len(list(words))
