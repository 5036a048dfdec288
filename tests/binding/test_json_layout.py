"""Indented JSON is the same document, digit by digit."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from isa95kit.binding.json_layout import indented_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.text() | st.integers(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES)
def test_the_layout_is_that_of_the_standard_library(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    assert indented_json(text) == json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def test_digits_and_escapes_are_untouched() -> None:
    text = r'{"a":1.50,"b":["\u00e9 \" { [ , :",-0.0,12345678901234567890.10],"c":{},"d":[]}'
    shown = indented_json(text)
    assert r'"\u00e9 \" { [ , :"' in shown
    assert '"a": 1.50,' in shown
    assert '"c": {},\n  "d": []\n}\n' in shown
