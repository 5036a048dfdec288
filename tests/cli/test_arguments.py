"""Arguments that mean the same for every command."""

from __future__ import annotations

import argparse

import pytest

from isa95kit.cli.arguments import Exit, byte_count, release, whole_number
from isa95kit.releases import Release


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1", 1),
        ("4000000", 4_000_000),
        ("500K", 512_000),
        ("500m", 500 * 1024**2),
        ("2G", 2 * 1024**3),
        ("2GB", 2 * 1024**3),
    ],
)
def test_sizes(text: str, count: int) -> None:
    assert byte_count(text) == count


@pytest.mark.parametrize("text", ["", "0", "-1", "1.5G", "2T", "M", "1 000", "٣"])
def test_sizes_that_are_none(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="write it as 500M or 2G"):
        byte_count(text)


def test_whole_numbers() -> None:
    assert [whole_number(t) for t in ("0", "7", "20000")] == [0, 7, 20000]
    for text in ("", "-1", "1e3", "x", "٣", "9" * 10):
        with pytest.raises(argparse.ArgumentTypeError, match="not a whole number"):
            whole_number(text)


def test_releases_in_any_case() -> None:
    assert release("v0701") is Release.V0701
    with pytest.raises(argparse.ArgumentTypeError, match="there are V0401, V0500, V0600"):
        release("V7")


def test_exit_codes_are_a_contract() -> None:
    assert {code.name: code.value for code in Exit} == {
        "CLEAN": 0,
        "FINDINGS": 1,
        "USAGE": 2,
        "UNREADABLE": 3,
        "INTERNAL": 4,
        "INTERRUPTED": 130,
        "BROKEN_PIPE": 141,
    }
