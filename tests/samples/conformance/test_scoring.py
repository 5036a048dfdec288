"""A perfect product passes everything; each single loss is found, in its area, at its place."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area
from isa95kit.samples.conformance.manifest import Entry, Suite, export
from isa95kit.samples.conformance.results import Answer, Answered, Results
from isa95kit.samples.conformance.scoring import Check, Checked, Outcome, Score, Tally, score
from isa95kit.samples.conformance.shapes import Unusable
from tests.samples.conformance.suites import perfect


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Suite:
    """The small suite of the newest release, without the biggest documents."""
    whole = export(tmp_path_factory.mktemp("suite"), [Release.V0701], small=True)
    return Suite(whole.folder, tuple(e for e in whole.entries if e.area is not Area.BIG))


def one(suite: Suite, name: str) -> Suite:
    return Suite(suite.folder, (suite.by_id[f"V0701/{name}"],))


def scored(suite: Suite, name: str, folder: Path, old: str, new: str) -> list[Checked]:
    """What is wrong with a product that changes one document in one way."""

    def change(entry: Entry, data: bytes) -> bytes:
        changed = re.sub(old.encode(), new.encode(), data)
        assert changed != data, entry.id
        return changed

    alone = one(suite, name)
    return list(score(alone, perfect(alone, folder, change)).failures)


def test_a_perfect_product_scores_100(suite: Suite, tmp_path: Path) -> None:
    found = score(suite, perfect(suite, tmp_path))
    assert found.clean and not found.failures and not found.unknown
    for check in Check:
        assert found.tally(check).percent == 100
        for area in Area:
            tally = found.tally(check, area)
            assert tally.passed == tally.total


LOSSES = {
    "digits": ("digits/quantity-trailing-zeros", "10.500", "10.5", "QuantityString"),
    "sign": ("digits/decimal-a-plus-sign", r"\+1", "1", "Nominal"),
    "offset": ("time-offsets/time-an-offset-of-a-half-hour", r"\+05:30", "Z", "CreationDateTime"),
    "fraction": ("time-offsets/time-a-fraction-of-zeros", r"\.000", "", "CreationDateTime"),
    "nil": ("nil/plain", ' xsi:nil="true"', "", "UnitOfMeasure"),
    "nil element": ("nil/plain", r"<UnitOfMeasure[^>]*>", "", "UnitOfMeasure"),
    "attribute of nil": ("nil/with-attributes", ' listID="Rec20"', "", "UnitOfMeasure/@listID"),
    "empty": ("absent-empty-nil/unit-empty", "<UnitOfMeasure/>", "", "UnitOfMeasure"),
    "absent": (
        "absent-empty-nil/unit-absent",
        "</Quantity>",
        "<UnitOfMeasure/></Quantity>",
        "UnitOfMeasure",
    ),
    "order": (
        "order/repeated-children",
        "3</Description><Description>1",
        "1</Description><Description>3",
        "Description[1]",
    ),
    "choice": (
        "order/repeated-choice",
        "(<EquipmentElementID>A</EquipmentElementID>)(.*)(<EquipmentElementID>B)",
        r"\2\1\3",
        "EquipmentElement/*[4]",
    ),
    "mixed content": ("mixed-content/text-between", " or so, ", "", "ValueString"),
    "extension": ("extensions/one", "<x:Halal>true</x:Halal>", "", "Halal"),
    "user area": (
        "unknown-elements/declared-in-the-user-area",
        "<UserArea>.*</UserArea>",
        "<UserArea/>",
        "UserArea",
    ),
    "derived type": ("xsi-type/derived", ' xsi:type="[^"]*"', "", "ID"),
    "no namespace": (
        "unqualified-children/one-child",
        r'(<MaterialLot) xmlns=""',
        r"\1",
        "InformationObject/MaterialLot",
    ),
    "namespace": (
        "namespaces/prefix-b",
        r'xmlns:b="[^"]*"',
        'xmlns:b="urn:x"',
        "MaterialLot",
    ),
    "characters": ("encodings/text-beyond-the-basic-plane", "\U00020000", "?", "Description"),
    "normal form": ("encodings/text-combining", "e\u0301", "\u00e9", "Description"),
    "JSON digits": ("json-form/decimal-trailing-zeros", "10.500", "10.5", "Nominal"),
    "JSON float": ("json-form/decimal-30-digits", r"\d+\.5", "1.2345678901234568e+29", "Nominal"),
    "JSON kind": ("json-form/quantity-leading-zeros", '"007"', "7", "QuantityString"),
    "JSON null": ("json-form/nil", "null", '""', "UnitOfMeasure"),
    "JSON attribute": ("json-form/attributes", '"@schemeID":"S",', "", "@schemeID"),
}


@pytest.mark.parametrize("kind", LOSSES)
def test_each_kind_of_loss_is_found_and_named(kind: str, suite: Suite, tmp_path: Path) -> None:
    name, old, new, place = LOSSES[kind]
    found = scored(suite, name, tmp_path, old, new)
    assert {checked.check for checked in found} == {Check.FACTS, Check.ROUND_TRIP}, found
    facts = next(checked for checked in found if checked.check is Check.FACTS)
    assert any(place in loss.path for loss in facts.losses), facts.losses
    assert all(checked.entry.id == f"V0701/{name}" for checked in found)


def test_blanks_in_content_that_may_be_signed_count(suite: Suite, tmp_path: Path) -> None:
    found = scored(suite, "extensions/signed-content", tmp_path, "\n  <Desc", "<Desc")
    assert [checked.check for checked in found] == [Check.FACTS]
    assert "canonical form" in found[0].losses[0].expected


def test_a_change_elsewhere_is_no_loss_of_the_fact(suite: Suite, tmp_path: Path) -> None:
    found = scored(suite, "digits/quantity-trailing-zeros", tmp_path, ">LOT-1<", ">LOT-2<")
    assert [checked.check for checked in found] == [Check.ROUND_TRIP]
    assert [str(loss) for loss in found[0].losses] == ["/MaterialLot/ID: 'LOT-1' became 'LOT-2'"]


def test_another_spelling_is_no_loss(suite: Suite, tmp_path: Path) -> None:
    assert not scored(suite, "nil/plain", tmp_path, '<UnitOfMeasure xsi:nil="true"/>',
                      "\n <!-- x --><UnitOfMeasure xsi:nil='1'></UnitOfMeasure> ")  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (Answered(Answer.VALID), Outcome.PASSED),
        (Answered(Answer.INVALID), Outcome.FAILED),
        (Answered(Answer.ERROR, message="boom"), Outcome.FAILED),
        (Answered(Answer.NOT_SUPPORTED), Outcome.NOT_SUPPORTED),
        (None, Outcome.NOT_RUN),
    ],
)
def test_verdicts_on_a_valid_document(
    answer: Answered | None, outcome: Outcome, suite: Suite, tmp_path: Path
) -> None:
    alone = one(suite, "nil/plain")
    answers = {} if answer is None else {"V0701/nil/plain": answer}
    found = score(alone, Results("P", "1", answers, tmp_path))
    assert found.checked[0].outcome is outcome
    assert found.clean == (outcome in (Outcome.PASSED, Outcome.NOT_SUPPORTED))


@pytest.mark.parametrize(
    ("name", "answer", "outcome"),
    [
        ("nil/wrong-text", Answer.INVALID, Outcome.PASSED),
        ("nil/wrong-text", Answer.ERROR, Outcome.FAILED),
        ("nil/wrong-text", Answer.VALID, Outcome.FAILED),
        ("encodings/not-well-formed-cut-off", Answer.INVALID, Outcome.PASSED),
        ("encodings/not-well-formed-cut-off", Answer.ERROR, Outcome.PASSED),
        ("encodings/not-well-formed-cut-off", Answer.VALID, Outcome.FAILED),
    ],
)
def test_verdicts_on_an_invalid_document(
    name: str, answer: Answer, outcome: Outcome, suite: Suite, tmp_path: Path
) -> None:
    results = Results("P", "1", {f"V0701/{name}": Answered(answer)}, tmp_path)
    (checked,) = score(one(suite, name), results).checked
    assert checked.outcome is outcome
    if outcome is Outcome.FAILED:
        assert f"{answer} where invalid is right (" in checked.message


def test_who_writes_nothing_judges_only(suite: Suite, tmp_path: Path) -> None:
    refused = {entry.id: Answered(Answer.INVALID) for entry in suite.entries}
    found = score(suite, Results("P", "1", refused, tmp_path))
    assert not found.tally(Check.ROUND_TRIP).supported
    written = tmp_path / "a.xml"
    written.write_text("<a/>")
    refused["V0701/nil/plain"] = Answered(Answer.VALID, "a.xml")
    found = score(suite, Results("P", "1", refused, tmp_path))
    assert found.tally(Check.ROUND_TRIP).failed > 50


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("../outside.xml", "leads out of the folder"),
        ("/etc/hostname", "leads out of the folder"),
        ("none.xml", "there is no such file"),
        (".", "there is no such file"),
        ("a\0b", "null"),
        ("link.xml", "leads out of the folder"),
        ("x" * 5000, ""),
        ("empty.xml", "not well-formed"),
        ("entity.xml", "not well-formed"),
        ("text.xml", "not well-formed"),
    ],
)
def test_hostile_documents_fail_and_break_nothing(
    document: str, message: str, suite: Suite, tmp_path: Path
) -> None:
    folder = tmp_path / "results"
    folder.mkdir()
    (tmp_path / "outside.xml").write_text("<secret/>")
    (folder / "link.xml").symlink_to(tmp_path / "outside.xml")
    (folder / "empty.xml").write_bytes(b"")
    (folder / "text.xml").write_bytes(b"\xff\xfe\x00 no XML")
    (folder / "entity.xml").write_text(
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'
    )
    answers = {"V0701/nil/plain": Answered(Answer.VALID, document)}
    found = score(one(suite, "nil/plain"), Results("P", "1", answers, folder))
    failed = [checked for checked in found.failures if checked.check is Check.ROUND_TRIP]
    assert len(failed) == 1
    assert message in failed[0].message
    assert "secret" not in str(failed)


@pytest.mark.parametrize(
    "text", ["", "[" * 100_000, '{"a":' * 5000, "NaN", '"\\ud800"', "1e999999"]
)
def test_hostile_json_documents_fail(text: str, suite: Suite, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(text)
    answers = {"V0701/json-form/nil": Answered(Answer.VALID, "a.json")}
    found = score(one(suite, "json-form/nil"), Results("P", "1", answers, tmp_path))
    assert found.failures


def test_answers_to_cases_the_suite_does_not_have_are_told(suite: Suite, tmp_path: Path) -> None:
    results = Results("P", "1", {"V9999/x": Answered(Answer.VALID)}, tmp_path)
    assert score(suite, results).unknown == ("V9999/x",)


def test_a_suite_that_was_tampered_with_is_not_used(suite: Suite, tmp_path: Path) -> None:
    results = perfect(suite, tmp_path)
    entry = suite.by_id["V0701/nil/plain"]
    wrong = Suite(suite.folder, (replace(entry, sha256="0" * 64),))
    with pytest.raises(Unusable, match="not the document of the manifest"):
        score(wrong, results)
    gone = Suite(suite.folder, (replace(entry, file="V0701/none.xml"),))
    with pytest.raises(Unusable, match="cannot be read"):
        score(gone, results)


def test_percentages_are_100_only_where_all_passed_and_0_only_where_none_did() -> None:
    assert Tally(passed=999, failed=1).percent == 99
    assert Tally(passed=1, failed=999).percent == 1
    assert Tally(failed=1).percent == 0
    assert Tally(passed=1, not_supported=9).percent == 100
    assert Tally(not_supported=9).percent == 0
    assert not Tally(not_supported=9).supported


def test_a_score_without_checks_is_empty() -> None:
    assert Score(Results("P", "1"), ()).tally(Check.FACTS, Area.NIL) == Tally()
