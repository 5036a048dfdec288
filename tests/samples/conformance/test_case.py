"""Areas say what they are about; files and prefixes of a case are what the manifest tells."""

from __future__ import annotations

import pytest

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import FOREIGN, Area, Case, Form, prefixes


@pytest.mark.parametrize("area", Area)
def test_each_area_has_a_meaning(area: Area) -> None:
    assert len(area.meaning) > 15 and "\n" not in area.meaning


def test_the_file_is_the_id_with_the_form_as_suffix() -> None:
    case = Case("V0701/nil/plain", Area.NIL, "t", Release.V0701, "ID", b"", form=Form.JSON)
    assert case.file == "V0701/nil/plain.json"


@pytest.mark.parametrize("release", Release)
def test_prefixes_have_different_namespaces(release: Release) -> None:
    names = prefixes(release)
    assert names["b"] == release.namespace and names["x"] == release.extension_namespace
    assert names["p"] == FOREIGN and len(set(names.values())) == 4
