"""The page that lists broken samples."""

from __future__ import annotations

from codegen.reference import broken
from isa95kit.samples.broken import BREAKS, exceptions

PAGE = broken.page(BREAKS, exceptions())


def test_every_sample_and_every_exception_has_its_line() -> None:
    assert all(f"| `{one.id}` | " in PAGE for one in BREAKS)
    assert all(f"| {rule} | " in PAGE for rule in exceptions())
    assert PAGE.count("\n| ") == len(BREAKS) + len(exceptions()) + 5


def test_releases_in_short() -> None:
    told = {line.split("`")[1]: line for line in PAGE.splitlines() if line.startswith("| `")}
    assert told["XSD-101/no-id"].endswith("| all |")
    assert told["XSD-101/no-level"].endswith("| V0500 to V0701 |")
    assert told["XSD-105/other-release"].endswith("| all but V0600 |")
    assert told["JSON-001/comma"].endswith("| V0701 |")
    assert told["SOR-003/actuals-of-the-erp"].endswith("| owners |")


def test_markup_is_shown() -> None:
    assert broken.page([], {"A-1": "a < b | c & d"}).endswith(
        "| A-1 | a &lt; b &#124; c &amp; d |\n"
    )
