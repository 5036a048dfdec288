"""What the hand-designed cases are written with."""

from __future__ import annotations

import pytest
from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area, Kind, Verdict
from isa95kit.samples.conformance.desk import Desk, attribute, quantity, slug, text
from isa95kit.schema import store


@pytest.mark.parametrize("release", Release)
def test_its_documents_are_valid_in_every_release(release: Release) -> None:
    desk = Desk(release, Area.NIL)
    schema = store.compiled(release)
    for document in (
        desk.lot(quantity("1")),
        desk.message(),
        desk.message("<ID>1</ID>"),
        desk.segment("P1D")[1],
        desk.header("<Header/>"),
    ):
        schema.assertValid(etree.fromstring(document))


def test_texts_are_escaped() -> None:
    lot = Desk(Release.V0701, Area.NIL).lot(lot_id="<&>")
    assert etree.fromstring(lot)[0].text == "<&>"
    assert attribute("a", "\"<'") == ' a="&quot;&lt;\'"'
    assert "&lt;1" in quantity("<1")


def test_cases_are_named_by_release_area_and_name() -> None:
    desk = Desk(Release.V0500, Area.ABSENT_EMPTY_NIL)
    valid = desk.valid("A name!", "title", "<a/>", text("/a", "b"))
    assert valid.id == "V0500/absent-empty-nil/a-name" and valid.round_trip
    assert valid.facts[0].kind is Kind.TEXT and valid.verdict is Verdict.VALID
    invalid = desk.invalid("n", "why", "<a/>", well_formed=False)
    assert invalid.verdict is Verdict.INVALID and not invalid.round_trip
    assert invalid.because == "why" and not invalid.well_formed


def test_slugs_are_fit_for_any_file_system() -> None:
    assert slug("No +1, Ünicode/..\\") == "no-1-nicode"
