"""Strictness: what is wrong in a JSON document is told with path, line and column."""

from __future__ import annotations

import pytest

import isa95kit as isa
from isa95kit.b2mml.base import NAMESPACE
from isa95kit.binding.json import read_plain, read_tree
from isa95kit.binding.json_origins import step
from isa95kit.binding.limits import DEFAULT
from isa95kit.binding.xml import read_object
from isa95kit.findings import Report


def judged(text: str) -> Report:
    assert read_plain(text.encode(), DEFAULT) is None
    return isa.validate(text.encode())


CASES = {
    "unknown member": ('{"MaterialLot":\n{"ID":"a","Colour":"b"}}', "XSD-102", "Colour", 2, 20),
    "wrong case": ('{"MaterialLot":\n{"id":"a","ID":"a"}}', "XSD-102", "id", 2, 7),
    "unknown attribute": ('{"MaterialLot":\n{"@a":"x","ID":"a"}}', "XSD-201", "@a", 2, 1),
    "duplicate": ('{"MaterialLot":\n{"ID":"a","ID":"b"}}', "JSON-003", "ID", 2, 11),
    "number for text": ('{"MaterialLot":\n{"ID":1}}', "JSON-101", "ID", 2, 7),
    "truth for text": ('{"MaterialLot":\n{"ID":true}}', "JSON-101", "ID", 2, 7),
    "list for text": ('{"MaterialLot":\n{"ID":[["a"]]}}', "JSON-101", "ID[0]", 2, 8),
    "number under $": ('{"MaterialLot":\n{"ID":{"$":1}}}', "JSON-101", "ID['$']", 2, 12),
    "null under $": ('{"MaterialLot":\n{"ID":{"$":null}}}', "JSON-101", "ID['$']", 2, 12),
    "no $": ('{"MaterialLot":\n{"ID":{"@schemeID":"s"}}}', "JSON-103", "ID", 2, 7),
    "number for attribute": (
        '{"MaterialLot":\n{"ID":{"@schemeID":1,"$":"a"}}}',
        *("JSON-101", "ID.@schemeID", 2, 20),
    ),
    "null for attribute": (
        '{"MaterialLot":\n{"ID":{"@schemeID":null,"$":"a"}}}',
        *("JSON-101", "ID.@schemeID", 2, 20),
    ),
    "nil where forbidden": ('{"MaterialLot":\n{"ID":null}}', "XSD-401", "ID.@xsi:nil", 2, 7),
    "object for text": ('{"MaterialLot":\n{"ID":{"ID":"a"}}}', "JSON-103", "ID", 2, 7),
    "text for object": (
        '{"MaterialLot":\n{"ID":"a","HierarchyScope":"b"}}',
        "JSON-101",
        "HierarchyScope",
        2,
        28,
    ),
    "two for one": ('{"MaterialLot":\n{"ID":["a","b"]}}', "XSD-104", "ID[1]", 2, 12),
    "bad date": (
        '{"MaterialLot":\n{"ID":"a","EffectiveStartDate":"2024-13-01T00:00:00"}}',
        *("XSD-301", "EffectiveStartDate", 2, 32),
    ),
    "control character": ('{"MaterialLot":\n{"ID":"\\u0001"}}', "JSON-008", "ID", 2, 7),
    "impossible name": ('{"MaterialLot":\n{"ID":"a","a b":""}}', "JSON-102", "['a b']", 2, 17),
    "undeclared prefix": ('{"MaterialLot":\n{"ID":"a","p:A":""}}', "JSON-106", "p:A", 2, 17),
    "name no parser takes": (
        '{"MaterialLot":\n{"ID":"a","x²":""}}',
        *("JSON-102", "x²", 2, 16),
    ),
    "letter that begins no name": (
        '{"MaterialLot":\n{"ID":"a","ªb":""}}',
        *("JSON-102", "['ªb']", 2, 16),
    ),
    "attribute no parser takes": (
        '{"MaterialLot":\n{"ID":"a","@x²":""}}',
        *("JSON-102", "@x²", 2, 17),
    ),
    "namespace in the vocabulary": (
        '{"MaterialLot":\n{"ID":{"@xmlns":"urn:x","$":"a"}}}',
        *("JSON-102", "ID.@xmlns", 2, 17),
    ),
    "a list of one for one": ('{"MaterialLot":\n{"ID":["a"]}}', "JSON-101", "ID", 2, 7),
    "an empty list for one": (
        '{"MaterialLot":\n{"ID":"a","Status":[]}}',
        *("JSON-101", "Status", 2, 20),
    ),
    "a list of one object for one": (
        '{"MaterialLot":\n{"ID":"a","HierarchyScope":[{"EquipmentID":"e","EquipmentLevel":"Site"}]}}',
        *("JSON-101", "HierarchyScope", 2, 28),
    ),
    "an empty list for one that is mandatory": (
        '{"MaterialLot":\n{"ID":[]}}',
        *("JSON-101", "ID", 2, 7),
    ),
    "empty list of nobody knows what": (
        '{"MaterialLot":\n{"ID":"a","Colour":[]}}',
        *("JSON-104", "Colour", 2, 20),
    ),
    "empty text for object": (
        '{"MaterialLot":\n{"ID":"a","Quantity":[""]}}',
        *("JSON-101", "Quantity[0]", 2, 23),
    ),
    "number for object": (
        '{"MaterialLot":\n{"ID":"a","Quantity":[1]}}',
        *("JSON-101", "Quantity[0]", 2, 23),
    ),
    "text in an object": (
        '{"MaterialLot":\n{"ID":"a","$":""}}',
        *("JSON-102", "['$']", 2, 15),
    ),
    "nil in quotes": (
        '{"MaterialLot":\n{"ID":"a","Quantity":[{"QuantityString":{"@xsi:nil":"true"}}]}}',
        *("JSON-101", "Quantity[0].QuantityString.@xsi:nil", 2, 53),
    ),
    "nil that is false": (
        '{"MaterialLot":\n{"ID":"a","Quantity":[{"QuantityString":{"@xsi:nil":false,"$":"1"}}]}}',
        *("JSON-101", "Quantity[0].QuantityString.@xsi:nil", 2, 53),
    ),
    "nil with an empty text": (
        '{"MaterialLot":\n{"ID":"a","Quantity":[{"QuantityString":{"@xsi:nil":true,"$":""}}]}}',
        *("JSON-102", "Quantity[0].QuantityString['$']", 2, 62),
    ),
    "type that says nothing": (
        '{"MaterialLot":\n{"@xsi:type":"MaterialLotType","ID":"a"}}',
        *("JSON-102", "@xsi:type", 2, 14),
    ),
    "duplicate in an extension": (
        '{"MaterialLot":\n{"ID":"a","Extended:A":{"@k":"1","@k":"2"}}}',
        *("JSON-003", "Extended:A.@k", 2, 34),
    ),
    "number in an extension": (
        '{"MaterialLot":\n{"ID":"a","Extended:A":["x",{"Extended:B":[{"@k":1}]}]}}',
        *("JSON-106", "Extended:A[1].Extended:B[0].@k", 2, 50),
    ),
    "empty list of an extension": (
        '{"MaterialLot":\n{"ID":"a","Extended:A":[]}}',
        *("JSON-104", "Extended:A", 2, 24),
    ),
    "text that is no XML": (
        '{"MaterialLot":\n{"ID":"a","#xml":["<a/>","<a"]}}',
        *("JSON-106", "['#xml'][1]", 2, 26),
    ),
    "order of nothing": (
        '{"MaterialLot":\n{"ID":"a","#order":[]}}',
        *("JSON-102", "['#order']", 2, 20),
    ),
}


@pytest.mark.parametrize(
    ("text", "rule", "path", "line", "column"), CASES.values(), ids=CASES.keys()
)
def test_what_is_wrong(text: str, rule: str, path: str, line: int, column: int) -> None:
    report = judged(text)
    assert not report.valid
    assert report.readable
    joint = "." if path and not path.startswith("[") else ""
    expected = (rule, f"$.MaterialLot{joint}{path}", line, column)
    found = [(f.rule, f.path, f.line, f.column) for f in report.findings]
    assert expected in found, found
    assert all(f.hint for f in report.findings)


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[]",
        '[{"MaterialLot":{"ID":"a"}}]',
        '{"MaterialLot":{"ID":"a"},"Person":{"ID":"a"}}',
        '{"Material Lot":{"ID":"a"}}',
        '{"@xmlns":"http://www.mesa.org/xml/B2MML"}',
    ],
)
def test_not_one_root(text: str) -> None:
    assert [f.rule for f in judged(text).findings] == ["JSON-007"]


def test_a_root_that_occurs_twice() -> None:
    report = judged('{"MaterialLot":{"ID":"a"},"MaterialLot":{"ID":"b"}}')
    assert [(f.rule, f.path) for f in report.findings] == [("JSON-003", "$.MaterialLot")]


@pytest.mark.parametrize("value", ["null", "[]", '"x"', "3", "true", '[{"ID":"a"}]'])
def test_a_root_of_another_kind(value: str) -> None:
    assert not judged(f'{{"MaterialLot":{value}}}').valid


def test_duplicates_deep_inside() -> None:
    text = '{"MaterialLot":{"ID":"a","Quantity":[{},{"Key":{"$":"a","@schemeID":"b","$":"c"}}]}}'
    (finding,) = (f for f in judged(text).findings if f.rule == "JSON-003")
    assert finding.path == "$.MaterialLot.Quantity[1].Key['$']"


def test_all_problems_are_told_in_their_order() -> None:
    report = judged('{"MaterialLot":{"Colour":1,"Description":[2,"b",true],"Quantity":[{"x":[]}]}}')
    rules = {f.rule for f in report.findings}
    assert {"XSD-101", "XSD-102", "JSON-101"} <= rules
    assert [f.position for f in report.findings] == sorted(f.position for f in report.findings)


def same(text: str, plain: str) -> None:
    """A document in another form stands for the same object as the plain one."""
    message = isa.read(plain.encode()).message
    assert isa.read(text.encode()).message == message
    tree = read_tree(text.encode(), DEFAULT)
    assert tree.root is not None
    assert read_object(tree.root) == message


PLAIN = '{"MaterialLot":{"ID":"a","Description":["b"],"Location":{"EquipmentID":"e"}}}'


def test_members_in_any_order() -> None:
    same(
        '{"MaterialLot":{"Status":"b","Description":["c"],"ID":"a"}}',
        '{"MaterialLot":{"ID":"a","Description":["c"],"Status":"b"}}',
    )


def test_one_item_for_a_list() -> None:
    same(
        '{"MaterialLot":{"ID":"a","Description":"b"}}',
        '{"MaterialLot":{"ID":"a","Description":["b"]}}',
    )


def test_an_empty_list_is_absent_where_nothing_is_needed() -> None:
    same('{"MaterialLot":{"ID":"a","Description":[]}}', '{"MaterialLot":{"ID":"a"}}')


def test_an_empty_list_of_what_is_mandatory_is_told_once() -> None:
    """As a list that is empty, not as a child that is missing too."""
    area = '{"CreationDateTime":"2024-05-01T10:00:00Z"}'
    message = (
        '{"ProcessMaterialLot":{"@releaseID":"V0701","ApplicationArea":%s,'
        '"DataArea":{"Process":{%s},"MaterialLot":[%s]%s}}}'
    )
    lot = '{"ID":"L"}'
    assert not isa.validate((message % (area, "", lot, "")).encode(), schema_only=True).findings
    (found,) = judged(message % (area, "", "", "")).findings
    assert (found.rule, found.path) == ("JSON-104", "$.ProcessMaterialLot.DataArea.MaterialLot")
    (found,) = judged('{"MaterialLot":{"ID":[]}}').findings
    assert (found.rule, found.path) == ("JSON-101", "$.MaterialLot.ID")
    # What else is wrong is told as before, beside the list and around it.
    several = judged(message % ("{}", '"Colour":"x"', "", ',"Note":[]')).findings
    assert [(f.rule, f.path.removeprefix("$.ProcessMaterialLot.")) for f in several] == [
        ("XSD-101", "ApplicationArea"),
        ("XSD-102", "DataArea.Process.Colour"),
        ("JSON-104", "DataArea.MaterialLot"),
        ("JSON-104", "DataArea.Note"),
    ]


def test_names_with_the_prefix_of_older_senders() -> None:
    same(
        '{"b2mml:MaterialLot":{"@xmlns:b2mml":"http://www.mesa.org/xml/B2MML","b2mml:ID":"a",'
        '"b2mml:Description":[{"@languageID":"en","$":"b"}]}}',
        '{"MaterialLot":{"ID":"a","Description":[{"@languageID":"en","$":"b"}]}}',
    )


def test_declarations_at_the_root() -> None:
    same(
        f'{{"@xmlns":"{NAMESPACE}","MaterialLot":{{"@xmlns:y":"urn:y","ID":"a"}}}}',
        '{"MaterialLot":{"ID":"a"}}',
    )


@pytest.mark.parametrize(
    ("member", "rule"),
    [
        ('"@releaseID":"x"', "JSON-102"),
        ('"@":"x"', "JSON-102"),
        ('"@xmlns":"urn:x"', "XSD-001"),
        ('"@xmlns:b2mml":"urn:x"', "XSD-001"),
        ('"@xmlns:Extended":"urn:x"', "XSD-001"),
        ('"@xmlns":1', "JSON-106"),
        ('"@xmlns:p":""', "JSON-106"),
        ('"@xmlns:p":"a b"', "JSON-106"),
        ('"@xmlns:":"urn:x"', "JSON-106"),
        ('"@xmlns:a b":"urn:x"', "JSON-106"),
        ('"@xmlns:xml":"urn:x"', "JSON-106"),
        ('"@xmlns":null,"@xmlns":null', "JSON-003"),
    ],
)
def test_what_may_not_stand_beside_the_root(member: str, rule: str) -> None:
    report = judged(f'{{{member},"MaterialLot":{{"ID":"a"}}}}')
    assert rule in {f.rule for f in report.findings}
    name = member.partition('"')[2].partition('"')[0]
    assert report.findings[0].path == "$" + step(name)
    if "xmlns" in member:
        inside = judged(f'{{"MaterialLot":{{{member},"ID":"a"}}}}')
        assert rule in {f.rule for f in inside.findings}


def test_both_names_of_a_member_are_one_too_many() -> None:
    for value in ('"b"', '["b"]'):
        report = judged(f'{{"MaterialLot":{{"ID":"a","Status":{value},"b2mml:Status":{value}}}}}')
        assert "JSON-003" in [f.rule for f in report.findings]
    report = judged('{"MaterialLot":{"ID":"a","Description":["b"],"b2mml:Description":["c"]}}')
    assert [(f.rule, f.path) for f in report.findings] == [
        ("JSON-003", "$.MaterialLot.b2mml:Description")
    ]


VALUE = (
    '"ValueString":["x"],"DataInterpretation":"Constant","DataType":"string","UnitOfMeasure":"u"'
)


@pytest.mark.parametrize(
    ("texts", "rule"),
    [
        ('["","","","","b"]', ""),
        ('["a","","","",""]', ""),
        ('["a"]', "JSON-107"),
        ("[]", "JSON-107"),
        ('"a"', "JSON-107"),
        ('["","","","","",""]', "JSON-107"),
        ('["","",1,"",""]', "JSON-101"),
        ('["","",null,"",""]', "JSON-101"),
        ('["","",{},"",""]', "JSON-101"),
        ("null", "JSON-101"),
        ("1", "JSON-101"),
        ('{"$":"a"}', "JSON-101"),
    ],
)
def test_texts_of_mixed_content(texts: str, rule: str) -> None:
    document = f'{{"Value":{{{VALUE},"$":{texts}}}}}'.encode()
    report = isa.validate(document)
    assert report.valid is (rule == "")
    assert not rule or rule in {f.rule for f in report.findings}
    if not rule:
        assert isa.to_json(isa.read(document).message) == PUT_FIRST.format(texts)


PUT_FIRST = '{{"Value":{{"$":{},' + VALUE + "}}}}"


@pytest.mark.parametrize(
    ("run", "rules"),
    [
        ('{"ProductID":"a","Description":["b"]}', set()),
        ("{}", {"XSD-101"}),
        ('{"Description":["b"]}', {"XSD-101"}),
        ('{"ProductID":"a","@x":"1"}', {"JSON-102"}),
        ('{"ProductID":"a","$":"1"}', {"JSON-102"}),
        ('{"ProductID":"a","a b":"1"}', {"JSON-102"}),
        ('{"ProductID":"a","#xml":[]}', {"JSON-102"}),
        ('{"ProductID":"a","x:y":"1"}', {"JSON-102"}),
        ('{"ProductID":"a","ProductID":"b"}', {"JSON-003"}),
        ('{"ProductID":["a"]}', {"JSON-101"}),
        ('"a"', {"JSON-101"}),
    ],
)
def test_items_of_the_repeated_group(run: str, rules: set[str]) -> None:
    header = f'{{"ProductInformation":[{{"ProductID":"first"}},{run}]}}'
    report = isa.validate(f'{{"GRecipe":{{"Header":{header}}}}}'.encode())
    assert rules <= {f.rule for f in report.findings}
    assert report.valid is not bool(rules)


def test_an_object_for_plain_text_and_truth_values() -> None:
    for document in (
        '{"ErrorMessage":{"ErrorCode":%s}}',
        '{"TestSpecification":{"ID":"a","PhysicalSampleRequired":%s}}',
    ):
        for wrong in ("{}", '{"$":"x"}', '{"$":true}', '["x"]'):
            rules = [f.rule for f in judged(document % wrong).findings]
            assert "JSON-101" in rules, (document, wrong, rules)


def test_bare_values_in_object_form() -> None:
    same('{"MaterialLot":{"ID":{"$":"a"}}}', '{"MaterialLot":{"ID":"a"}}')


def test_a_truth_value_for_a_number() -> None:
    text = '{"EnumerationSet":{"ID":"a","Enumeration":[{"EnumerationNumber":1}]}}'
    assert isa.validate(text.encode()).valid
    wrong = text.replace(":1}", ":true}")
    assert "JSON-101" in {f.rule for f in judged(wrong).findings}


def test_a_wrong_order_member_is_told() -> None:
    text = (
        '{"SegmentDependency":{"ID":"a","Dependency":"AfterStart","ProductSegmentID":["x"],'
        '"SegmentID":["y"],"#order":["SegmentID","SegmentID"]}}'
    )
    rules = {f.rule for f in isa.validate(text.encode()).findings}
    assert "JSON-105" in rules


def test_findings_of_a_flood_are_cut() -> None:
    text = f'{{"MaterialLot":{{"ID":"a","Description":[{",".join(["1"] * 5_000)}]}}}}'
    report = judged(text)
    assert len(report.findings) == 1_001
    assert report.findings[-1].rule == "XSD-005"


@pytest.mark.parametrize("name", ["annotations", "base", "", "Nothing", "ROOTS"])
def test_a_derived_type_that_is_none(name: str) -> None:
    text = f'{{"MaterialLot":{{"ID":"a","Status":{{"@xsi:type":"{name}","$":"x"}}}}}}'
    assert not judged(text).valid
