"""What breaks the schema is refused by libxml2 with the official files too; clean ones pass."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from isa95kit.findings import Layer
from isa95kit.releases import Release
from isa95kit.samples.broken import broken_root, every_broken
from isa95kit.samples.plants import PLANTS
from isa95kit.schema import store

OTHERWISE = {
    "XSD-006/blank": "broken",  # valid: libxml2 refuses a blank around a time
    "XSD-306/cut-off": "clean",  # libxml2 refuses what xsi:type declares inside UserArea
    "XSD-310/twice": "clean",
    "XSD-310/to-nothing": "clean",
}
"""Where libxml2 is known to refuse what the specification allows: which of the two documents."""


@pytest.mark.parametrize("release", Release, ids=str)
def test_verdicts(release: Release, shared: Path) -> None:
    schema = etree.XMLSchema(etree.parse(shared / "b2mml" / release.value / "driver.xsd"))
    for plant in PLANTS.values():
        for one in every_broken(plant, 2, release, form="xml"):
            if one.extensions:  # the official files know nothing of a plant's own elements
                continue
            otherwise = OTHERWISE.get(one.of.id)
            accepted = schema.validate(etree.fromstring(one.clean))
            assert accepted == (otherwise != "clean"), f"{one.name}: {schema.error_log}"
            if one.of.layer is Layer.SYNTAX:
                continue
            valid = one.of.layer is not Layer.SCHEMA
            accepted = schema.validate(etree.fromstring(one.data))
            if one.of.id == "PROFILE-005/older" or one.rule == "XSD-004":
                assert not accepted, f"{one.name} is of another release"
            else:
                assert accepted == valid, f"{one.name}: {schema.error_log}"


def test_syntax() -> None:
    for one in every_broken(form="xml"):
        if one.rule in ("XML-001", "XML-003", "XML-007", "XML-009"):
            with pytest.raises(etree.XMLSyntaxError):
                etree.fromstring(one.data)
        elif one.of.layer is Layer.SYNTAX:  # a limit of ours, or of what is safe to read
            etree.fromstring(one.data, etree.XMLParser(huge_tree=True, resolve_entities=False))


@pytest.mark.parametrize("release", Release, ids=str)
def test_documents_of_any_root(release: Release, shared: Path) -> None:
    schema = etree.XMLSchema(etree.parse(shared / "b2mml" / release.value / "driver.xsd"))
    roots = list(store.components(release).elements)[5::60]
    for one in (one for root in roots for one in broken_root(root, seed=2, release=release)):
        assert schema.validate(etree.fromstring(one.clean)), f"{one.name}: {schema.error_log}"
        assert not schema.validate(etree.fromstring(one.data)), one.name
