"""Where the keys of a TOML file stand."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.profile.lines import Key, lines_of

TEXT = '''\
# a comment = no key
extends = "a#b = c.toml"
"quoted key" = 1

[documents]   # with a comment
nouns = [
  "MaterialLot",  # ] not the end
  "Person",
]
verbs = ["Sync"]
note = """
[not.a.header]
nor = "a key"
"""

[rules.severity]
"TIME-001" = "off"
a.b = 1

[[waivers]]
rule = "A"
[[waivers]]
rule = "B"
[waivers.more]
x = 1
'''


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (("extends",), 2),
        (("quoted key",), 3),
        (("documents",), 5),
        (("documents", "nouns"), 6),
        (("documents", "verbs"), 10),
        (("documents", "note"), 11),
        (("rules", "severity"), 16),
        (("rules", "severity", "TIME-001"), 17),
        (("rules", "severity", "a", "b"), 18),
        (("waivers", 0), 20),
        (("waivers", 0, "rule"), 21),
        (("waivers", 1), 22),
        (("waivers", 1, "rule"), 23),
        (("waivers", 1, "more", "x"), 25),
    ],
)
def test_line(key: Key, line: int) -> None:
    assert lines_of(TEXT)[key] == line


def test_nothing_else_is_taken_for_a_key() -> None:
    assert tomllib.loads(TEXT)
    found = {key[-1] for key in lines_of(TEXT)}
    assert not {"not", "a", "nor", "header", "a comment"} & {k for k in found if k != "a"}


NAMES = st.text("abcXYZ-_09", min_size=1, max_size=6)


@given(
    st.dictionaries(NAMES, st.dictionaries(NAMES, st.sampled_from(['"x"', "[1, 2]", "{a = 1}"])))
)
def test_every_key_of_a_file_is_found(tables: dict[str, dict[str, str]]) -> None:
    lines = []
    expected: dict[Any, int] = {}
    for table, keys in tables.items():
        lines.append(f"[{table}]")
        expected[(table,)] = len(lines)
        for key, value in keys.items():
            lines.append(f"{key} = {value}")
            expected[(table, key)] = len(lines)
    found = lines_of("\n".join(lines))
    assert {key: found.get(key) for key in expected} == expected
