"""A short run of `python -m tests.fuzz`, from a fixed seed."""

from __future__ import annotations

from itertools import islice

import pytest

from tests.fuzz import cases, examine


@pytest.mark.parametrize("seed", range(4))
def test_what_must_hold_for_any_document_holds(seed: int) -> None:
    kinds = {examine(case) for case in islice(cases(seed), 400)}
    assert {"valid", "invalid", "unreadable"} <= kinds
