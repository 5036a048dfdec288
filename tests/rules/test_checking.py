"""Rules on documents: findings have the line of the element, in XML and in JSON."""

from __future__ import annotations

import isa95kit as isa
from isa95kit.b2mml.base import NAMESPACE
from isa95kit.binding.limits import DEFAULT
from isa95kit.findings import Report
from isa95kit.releases import Release
from isa95kit.rules.checking import with_rules
from isa95kit.rules.context import NO_CONTEXT
from isa95kit.rules.registry import rule_set
from isa95kit.validation import judged

XML = f"""\
<SyncMaterialLot xmlns="{NAMESPACE}" releaseID="V0701">
  <ApplicationArea>
    <CreationDateTime>2026-03-01T10:00:00</CreationDateTime>
  </ApplicationArea>
  <DataArea>
    <Sync/>
    <MaterialLot>
      <ID>A</ID>
    </MaterialLot>
    <MaterialLot>
      <ID>B</ID>
      <EffectiveStartDate>2026-03-01T10:00:00</EffectiveStartDate>
    </MaterialLot>
  </DataArea>
</SyncMaterialLot>
"""


def checked(data: bytes) -> Report:
    return with_rules(judged(data), rule_set("gxp"), NO_CONTEXT, DEFAULT)


def time_findings(report: Report) -> list[tuple[str, int | None, int | None]]:
    return [(f.path, f.line, f.column) for f in report.findings if f.rule == "TIME-001"]


def test_findings_have_the_place_of_the_element() -> None:
    assert time_findings(checked(XML.encode())) == [
        ("/SyncMaterialLot/ApplicationArea/CreationDateTime", 3, 5),
        ("/SyncMaterialLot/DataArea/MaterialLot[2]/EffectiveStartDate", 12, 7),
    ]


def test_in_json_findings_have_the_json_path() -> None:
    message = isa.read(XML.encode()).message
    found = time_findings(checked(isa.to_json(message, pretty=True).encode()))
    assert [path for path, _, _ in found] == [
        "$.SyncMaterialLot.ApplicationArea.CreationDateTime",
        "$.SyncMaterialLot.DataArea.MaterialLot[1].EffectiveStartDate",
    ]
    assert all(line and column for _, line, column in found)


def test_rules_are_not_asked_of_a_document_that_is_not_valid() -> None:
    report = checked(XML.replace("<ID>A</ID>", "").encode())
    assert {f.rule for f in report.findings} == {"XSD-101"}


def test_rules_not_checked_are_told() -> None:
    assert dict(checked(XML.encode()).not_checked)["TIME-003"] == ("clock",)


def test_a_document_of_an_older_release_has_no_objects_to_check() -> None:
    namespace = Release.V0600.namespace
    lot = f'<MaterialLot xmlns="{namespace}"><ID>A</ID></MaterialLot>'
    document = f'<MaterialInformation xmlns="{namespace}">{lot}</MaterialInformation>'
    report = checked(document.encode())
    assert report.valid
    assert report.not_checked == (("all rules", ("objects of V0600",)),)
