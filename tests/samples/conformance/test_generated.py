"""Generated cases: as many as asked for, other ones with another seed."""

from __future__ import annotations

import pytest

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area, Form
from isa95kit.samples.conformance.generated import URI, Amounts, generated

FEW = Amounts(minimal=100, typical=200, maximal=400, violations=6, any_content=2)


@pytest.mark.parametrize("release", Release)
def test_as_many_as_asked_for(release: Release) -> None:
    found = list(generated(release, 0, FEW, faults=False))
    assert sum(case.area is Area.VIOLATIONS for case in found) == 6
    assert sum(case.area is Area.ANY_CONTENT for case in found) == 2
    assert {Area.MESSAGES} <= {case.area for case in found}
    assert any(case.form is Form.JSON for case in found) == (release is Release.V0701)


def test_other_seeds_give_other_documents() -> None:
    first, same, other = (
        [case.content for case in generated(Release.V0600, seed, FEW, faults=False)]
        for seed in (1, 1, 2)
    )
    assert first == same != other


def test_nobody_is_asked_about_what_the_specification_leaves_open() -> None:
    faults = [case for case in generated(Release.V0701, 0, FEW) if case.because]
    assert len(faults) > 100
    assert not [case.id for case in faults if URI in case.because]
    assert not [case.id for case in faults if b"<!DOCTYPE" in case.content]
