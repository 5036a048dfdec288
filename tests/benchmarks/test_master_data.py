"""The definitions that the catalogue is measured with follow each other without gap or overlap."""

from __future__ import annotations

from benchmarks.master_data import FIRST, LIFE, _definitions, _name
from isa95kit.b2mml import MaterialDefinition
from isa95kit.master_data import Catalogue


def test_one_version_of_each_definition_is_in_force() -> None:
    catalogue = Catalogue.of(_definitions(3, 4))
    assert len(catalogue) == 12
    assert catalogue.findings == ()
    for number in range(3):
        for version in range(4):
            found = catalogue.get(MaterialDefinition, _name(number), at=FIRST + version * LIFE)
            assert found is not None
            assert found.version is not None
            assert found.version.value == str(version + 1)
