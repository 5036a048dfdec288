"""JSON text: what is accepted, and that everything else is a finding with its place."""

from __future__ import annotations

import json
import random
import resource
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import isa95kit as isa
from isa95kit.binding.json_syntax import Node, decode, parse_json
from isa95kit.binding.limits import DEFAULT
from isa95kit.binding.sources import Unreadable
from isa95kit.findings import Finding

LOT = '{"MaterialLot":{"ID":"L-1","Description":["a \\"b\\" \\u00e9","é"],"Status":null}}'


def plain(node: Node) -> object:
    match node.kind:
        case "object":
            return {name: plain(value) for name, _, value in node.members}
        case "array":
            return [plain(item) for item in node.items]
        case "string":
            return node.text
        case "number":
            return json.loads(node.text)
        case word:
            return {"true": True, "false": False, "null": None}[word]


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.text()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@settings(deadline=None)
@given(VALUES, st.booleans(), st.sampled_from([None, 1, "\t"]))
def test_values_are_those_of_the_standard_library(
    value: object, ascii_only: bool, indent: int | str | None
) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert plain(parse_json(text, DEFAULT)) == json.loads(text)


@settings(deadline=None)
@given(st.text(alphabet='{}[]:,"\\ \n0123456789.eE+-truefalsn\u00e9\x01/u', max_size=30))
def test_what_the_standard_library_refuses_is_refused(text: str) -> None:
    try:
        expected = json.loads(text, parse_constant=refuse)
    except ValueError:
        with pytest.raises(Unreadable):
            parse_json(text, DEFAULT)
    else:
        assert plain(parse_json(text, DEFAULT)) == expected


def refuse(name: str) -> object:
    raise ValueError(name)


def test_a_document_cut_off_anywhere_is_one_finding() -> None:
    data = LOT.encode()
    for end in range(1, len(data)):
        findings = isa.validate(data[:end]).findings
        assert len(findings) == 1
        assert findings[0].rule in ("JSON-001", "JSON-002")
        assert findings[0].line == 1


@settings(deadline=None)
@given(st.binary(max_size=60), st.integers(0, len(LOT)))
def test_random_bytes_are_findings(noise: bytes, at: int) -> None:
    data = LOT.encode()
    for damaged in (b"{" + noise, data[:at] + noise + data[at:]):
        report = isa.validate(damaged)
        assert report.valid or report.findings


def only(data: bytes | str) -> Finding:
    report = isa.validate(data.encode() if isinstance(data, str) else data)
    assert not report.readable
    (finding,) = report.findings
    return finding


@pytest.mark.parametrize(
    ("text", "rule", "line", "column"),
    [
        ('{"a": NaN}', "JSON-001", 1, 7),
        ('{"a":\n -Infinity}', "JSON-001", 2, 2),
        ('{"a":1,}', "JSON-001", 1, 8),
        ("{'a':1}", "JSON-001", 1, 2),
        ('{"a":1}}', "JSON-001", 1, 8),
        ('{"a":1} {}', "JSON-001", 1, 9),
        ('{"a":01}', "JSON-001", 1, 6),
        ('{"a":.5}', "JSON-001", 1, 6),
        ('{"a":"\t"}', "JSON-001", 1, 6),
        ('{"a":"\\x"}', "JSON-001", 1, 7),
        ('{"a":"\\ud800"}', "JSON-006", 1, 6),
        ('{"a":"\\udc00\\ud800"}', "JSON-006", 1, 6),
        ('{"\\ud800":1}', "JSON-006", 1, 2),
        ("{/* c */}", "JSON-001", 1, 2),
        ("[" * 100_000, "JSON-004", 1, 513),
        ('{"a":' * 100_000, "JSON-004", 1, 2561),
    ],
)
def test_what_is_no_json(text: str, rule: str, line: int, column: int) -> None:
    finding = only(text)
    assert (finding.rule, finding.line, finding.column) == (rule, line, column)
    assert finding.hint


def test_nan_is_named_in_the_hint() -> None:
    assert "NaN" in only('{"a": NaN}').hint


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_encodings(encoding: str) -> None:
    assert only(LOT.encode(encoding)).rule == "JSON-002"
    assert only(f"  [{LOT}]".encode(encoding)).rule == "JSON-002"


def test_bad_utf_8_names_the_line() -> None:
    finding = only(b'{"MaterialLot":\n{"ID":"\xff"}}')
    assert (finding.rule, finding.line) == ("JSON-002", 2)


def test_halves_of_a_pair_that_belong_together_are_one_character() -> None:
    assert parse_json('"\\ud83d\\ude00 \\ud83d\\ude00"', DEFAULT).text == "😀 😀"
    assert isa.validate(b'{"MaterialLot":{"ID":"\\ud83d\\ude00"}}').valid


def test_decode_is_exact() -> None:
    assert decode("é".encode()) == "é"
    with pytest.raises(Unreadable):
        decode(b"\xef\xbb\xbf{}")


HUGE = {
    "digits": b'{"MaterialLot":{"ID":%s}}' % (b"9" * 1_000_000),
    "exponent": b'{"MaterialLot":{"ID":1e999999999}}',
    "same key": b'{"MaterialLot":{%s}}' % b",".join([b'"ID":"b"'] * 60_000),
    "keys": b'{"MaterialLot":{%s}}' % b",".join(b'"K%d":""' % i for i in range(60_000)),
    "attributes": b'{"MaterialLot":{%s}}' % b",".join(b'"@K%d":""' % i for i in range(60_000)),
    "bad names": b'{"MaterialLot":{%s}}' % b",".join(b'"%d":""' % i for i in range(60_000)),
    "roots": b"{%s}" % b",".join(b'"K%d":""' % i for i in range(60_000)),
    "items": b'{"MaterialLot":{"ID":[%s]}}' % b",".join([b"1"] * 60_000),
    "backslashes": b'{"a":"' + b"\\" * 500_001,
    "quotes": b"[" + b'"' * 500_000,
    "half pairs": b'["%s"]' % (b"\\ud83d" * 100_000),
    "blanks": b"{" + b" " * 2_000_000,
    "line breaks": b"{" + b"\n" * 2_000_000 + b"x",
    "balanced": b'{"MaterialLot":%s1%s}' % (b"[" * 100_000, b"]" * 100_000),
}


@pytest.mark.parametrize("data", HUGE.values(), ids=HUGE.keys())
def test_hostile_documents_are_findings_in_bounded_time_and_memory(data: bytes) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    report = isa.validate(data)
    assert time.process_time() - start < 20
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400 * 1024  # KiB
    assert not report.valid
    assert 0 < len(report.findings) <= 2_100


def test_a_million_keys_cost_time_in_proportion() -> None:
    def cost(count: int) -> float:
        names = list(range(count))
        random.Random(1).shuffle(names)
        data = b'{"MaterialLot":{%s}}' % b",".join(b'"K%d":""' % i for i in names)
        start = time.process_time()
        assert not isa.validate(data).valid
        return time.process_time() - start

    cost(1_000)
    assert cost(80_000) < 40 * cost(8_000) + 1
