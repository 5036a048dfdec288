"""Documents meant to do harm: a finding each time, in little time and memory, and no traceback."""

from __future__ import annotations

import gzip
import io
import random
import resource
import socket
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import isa95kit as isa
from isa95kit.b2mml.base import NAMESPACE
from isa95kit.findings import Report

LOT = f'<MaterialLot xmlns="{NAMESPACE}"><ID>L1</ID></MaterialLot>'
MESSAGE = (
    f'<SyncMaterialLot xmlns="{NAMESPACE}" releaseID="V0701"><ApplicationArea><CreationDateTime>'
    "2024-05-01T10:00:00Z</CreationDateTime></ApplicationArea><DataArea><Sync/>{}</DataArea>"
    "</SyncMaterialLot>"
)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks for a connection from Python fails the test; libxml2 is watched below."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was asked for")

    monkeypatch.setattr(socket, "create_connection", refuse)


def streamed(source: Any, **options: Any) -> Report | None:
    """The report of a document that cannot be streamed; None when it can."""
    try:
        for _ in isa.iter_objects(source, "MaterialLot", **options):
            pass
    except isa.InvalidDocument as error:
        return error.report
    return None


def judged(source: Any, *, seconds: float = 2.0, **options: Any) -> Report:
    """The report on a source, the same from validate, read and iter_objects."""
    start = time.process_time()
    report = isa.validate(source, **options)
    try:
        isa.read(source, **options)
    except isa.InvalidDocument as error:
        assert error.report == report
    else:
        assert report.valid
    stream = streamed(source, **options)
    assert (stream is None or stream.valid) == report.valid
    assert time.process_time() - start < seconds
    for finding in report.findings:
        assert finding.rule
        assert finding.message
        assert len(finding.message) < 2_000
        assert len(finding.hint) < 4_000
    return report


def unreadable(source: Any, rule: str, **options: Any) -> Report:
    """A source that is no document, for a reason of its own."""
    report = judged(source, **options)
    assert not report.readable
    assert not report.valid
    assert [f.rule for f in report.findings] == [rule]
    assert report.findings[0].layer is isa.Layer.SYNTAX
    return report


def doctype(declarations: str, inner: str = "", attribute: str = "") -> bytes:
    """A lot behind a document type declaration."""
    lot = LOT.replace("L1", inner).replace("<ID", f"<ID schemeID='{attribute}'")
    return f"<!DOCTYPE MaterialLot {declarations}>{lot}".encode()


LAUGHS = "".join(
    f'<!ENTITY {chr(98 + n)} "{(f"&{chr(97 + n)};") * 10}">' for n in range(12)
)  # fmt: skip


@pytest.mark.parametrize("limits", [isa.Limits(), isa.Limits(text=2**31, depth=1_000)])
@pytest.mark.parametrize(
    "data",
    [
        doctype(f'[<!ENTITY a "lol">{LAUGHS}]', "&m;"),
        doctype(f'[<!ENTITY a "lol">{LAUGHS}]', "", "&m;"),
        doctype(f'[<!ENTITY a "{"a" * 100_000}">]', "&a;" * 20_000),
        doctype(f'[<!ENTITY a "{"a" * 100_000}">]', "", "&a;" * 20_000),
        doctype('[<!ENTITY a "&b;"><!ENTITY b "&a;">]', "&a;"),
        doctype('[<!ENTITY a SYSTEM "file:///etc/passwd">]', "&a;"),
        doctype('[<!ENTITY a SYSTEM "http://127.0.0.1:9/">]', "&a;"),
        doctype('[<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]'),
        doctype("[<!ENTITY % a \"<!ENTITY b SYSTEM 'http://127.0.0.1:9/'>\"> %a;]", "&b;"),
        doctype('SYSTEM "http://127.0.0.1:9/a.dtd"'),
        doctype('PUBLIC "-//A//B" "file:///dev/zero"'),
        doctype(f'[<!ATTLIST MaterialLot a CDATA "{"a" * 1000}">]'),
        doctype("[<!ELEMENT MaterialLot ANY>]"),
        doctype(""),
    ],
    ids=lambda value: value[:60].decode() if isinstance(value, bytes) else "",
)
def test_a_document_type_declaration_is_refused(data: bytes, limits: isa.Limits) -> None:
    unreadable(data, "XML-002", limits=limits)


def test_nothing_is_fetched() -> None:
    """A server that nobody calls."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.settimeout(0.05)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/a"
        xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        for data in (
            doctype(f'SYSTEM "{url}"'),
            doctype(f'[<!ENTITY a SYSTEM "{url}">]', "&a;"),
            LOT.replace("xmlns=", f'{xsi} xsi:schemaLocation="{NAMESPACE} {url}" xmlns=').encode(),
            LOT.replace("xmlns=", f'{xsi} xsi:noNamespaceSchemaLocation="{url}" xmlns=').encode(),
            f'<?xml-stylesheet href="{url}"?>{LOT}'.encode(),
            LOT.replace(
                "</ID>",
                f'</ID><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{url}"/>',
            ).encode(),
            LOT.replace(NAMESPACE, url).encode(),
        ):
            judged(data)
        with pytest.raises(TimeoutError):
            server.accept()


def test_schema_locations_are_not_heeded(tmp_path: Path) -> None:
    own = tmp_path / "own.xsd"
    own.write_text('<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"/>')
    xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    for place in (own.as_uri(), str(own), "http://127.0.0.1:9/a.xsd", "\u00e4 b"):
        located = f'{xsi} xsi:schemaLocation="{NAMESPACE} {place}" xmlns='
        assert judged(LOT.replace("xmlns=", located).encode()).ok


def test_inclusions_are_not_followed() -> None:
    include = (
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" '
        'parse="text"/>'
    )
    report = judged(LOT.replace("L1</ID>", f"L1</ID>{include}").encode())
    assert report.readable
    assert not report.valid


@pytest.mark.parametrize("closed", ["", "</ProcessSegmentChild>"])
def test_a_hundred_thousand_levels(closed: str) -> None:
    head = f'<ProcessSegment xmlns="{NAMESPACE}">'
    data = head + "<ProcessSegmentChild>" * 100_000 + closed * 100_000 + "</ProcessSegment>"
    unreadable(data.encode(), "XML-005")
    unreadable(data.encode(), "XML-005", limits=isa.Limits(depth=200_000))


class Long(io.RawIOBase):
    """A document made of a head, one piece many times, and a tail; it is never held as a whole."""

    def __init__(self, head: str, piece: str, times: int, tail: str) -> None:
        self.facts = (head.encode(), piece.encode(), times, tail.encode())
        self.seek(0)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return 0

    def seek(self, offset: int, whence: int = 0) -> int:
        self.parts = self.pieces()
        self.rest = b""
        return 0

    def pieces(self) -> Iterator[bytes]:
        head, piece, times, tail = self.facts
        yield head
        many = max(1, 100_000 // len(piece))
        for _ in range(times // many):
            yield piece * many
        yield piece * (times % many) + tail

    def read(self, count: int = -1) -> bytes:
        """No more than one part at a time, as raw streams may."""
        self.rest = self.rest or next(self.parts, b"")
        count = len(self.rest) if count < 0 else count
        piece, self.rest = self.rest[:count], self.rest[count:]
        return piece


MEGABYTE = 1024 * 1024
HUNDRED = 100_000_000


@pytest.mark.parametrize(
    ("head", "piece", "times", "tail"),
    [
        (LOT.partition("L1")[0], "a", HUNDRED, "</ID></MaterialLot>"),
        (f'<MaterialLot xmlns="{NAMESPACE}" a="', "a", HUNDRED, '"><ID>L1</ID></MaterialLot>'),
        (LOT.partition("<ID>")[0] + '<ID schemeID="', "a", HUNDRED, '">1</ID></MaterialLot>'),
        (LOT.partition("<ID>")[0] + "<!--", "a", HUNDRED, "--><ID>L1</ID></MaterialLot>"),
        (LOT.partition("<ID>")[0] + "<?a ", "a", HUNDRED, "?><ID>L1</ID></MaterialLot>"),
        (LOT.partition("L1")[0] + "<![CDATA[", "a", HUNDRED, "]]></ID></MaterialLot>"),
        (f'<MaterialLot xmlns="{NAMESPACE}"><', "a", 1_000_000, "/></MaterialLot>"),
        (f'<MaterialLot xmlns="{NAMESPACE}" ', "a", 1_000_000, '="1"/>'),
        ("<!--", "a", HUNDRED, f"-->{LOT}"),
    ],
    ids=["text", "attribute of the root", "attribute", "comment", "instruction", "section",
         "name", "name of an attribute", "comment before the root"],
)  # fmt: skip
def test_a_hundred_megabytes_in_one_piece(head: str, piece: str, times: int, tail: str) -> None:
    start = time.process_time()
    stream = streamed(Long(head, piece, times, tail))
    assert stream is not None
    assert [f.rule for f in stream.findings] == ["XML-006"]
    assert not stream.readable
    report = isa.validate(Long(head, piece, times, tail))  # type: ignore[arg-type]
    assert [f.rule for f in report.findings] == ["XML-006"]
    assert not report.readable
    assert time.process_time() - start < 5


def test_larger_than_the_limit() -> None:
    report = isa.validate(Long("<!--", "a", 200_000_000, "-->"))  # type: ignore[arg-type]
    assert [f.rule for f in report.findings] == ["XML-004"]
    assert not report.readable


WHOLE = MESSAGE.format(LOT.replace(f' xmlns="{NAMESPACE}"', "")).encode()


@given(st.integers(0, len(WHOLE) - 1), st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-32"]))
@example(len(WHOLE) - 1, "utf-8")
@settings(max_examples=250, deadline=None)
def test_cut_off_anywhere(cut: int, encoding: str) -> None:
    head = f'<?xml version="1.0" encoding="{encoding.removesuffix("-le")}"?>'
    data = (head + WHOLE.decode()).encode(encoding) if encoding != "utf-8" else WHOLE
    report = judged(data[: cut * len(data) // len(WHOLE)])
    assert not report.readable
    assert report.findings[0].rule in ("XML-001", "XML-007", "XML-009")


ENCODED = '<?xml version="1.0" encoding="{}"?>' + LOT.replace("L1", "Gr\u00f6\u00dfe")


@pytest.mark.parametrize(
    ("declared", "used"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16", "utf-16-le"),
        ("utf-16", "utf-16-be"),
        ("utf-16le", "utf-16-le"),
        ("iso-8859-1", "iso-8859-1"),
        ("windows-1252", "cp1252"),
        ("iso-8859-15", "iso-8859-15"),
    ],
)
def test_encodings_that_are_read(declared: str, used: str) -> None:
    data = ENCODED.format(declared).encode(used)
    assert judged(data).ok
    message: Any = isa.read(data).message
    assert message.id.value == "Gr\u00f6\u00dfe"
    broken = ENCODED.replace("ID>", "Id>").format(declared).encode(used)
    assert {f.rule for f in judged(broken).findings} == {"XSD-102"}


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"])
def test_a_mark_without_a_declaration(mark: bytes) -> None:
    codec = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be", b"\xef\xbb\xbf": "utf-8"}[mark]
    assert judged(mark + LOT.encode(codec)).ok


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (ENCODED.format("utf-8").encode("iso-8859-1"), "XML-007"),
        (ENCODED.format("utf-16").encode("utf-8"), "XML-007"),
        (ENCODED.format("utf-32").encode("utf-8"), "XML-007"),
        (ENCODED.format("ucs-4").encode("utf-8"), "XML-007"),
        (ENCODED.format("us-ascii").encode("utf-8"), "XML-007"),
        (ENCODED.format("klingon").encode("utf-8"), "XML-007"),
        (ENCODED.format("ibm037").encode("cp037"), "XML-007"),
        (b"\xff\xfe" + LOT.encode("utf-8"), "XML-001"),
        (b"\xef\xbb\xbf" + LOT.encode("utf-16-le"), "XML-001"),
        (LOT.encode("utf-16")[:-1], "XML-001"),
        (LOT.encode("utf-16-le"), "XML-001"),
        (LOT.replace("L1", "\ud800").encode("utf-8", "surrogatepass"), "XML-007"),
        (LOT.encode().replace(b"L1", b"\xc0\xaf"), "XML-007"),
        (LOT.encode().replace(b"L1", b"\xf5\x80\x80\x80"), "XML-007"),
    ],
)
def test_encodings_that_are_not(data: bytes, rule: str) -> None:
    report = judged(data)
    assert not report.readable
    assert report.findings[0].rule in (rule, "XML-001", "XML-007")
    assert isa.validate(data).findings[0].rule == rule


def test_utf_32_is_read_in_memory_alone() -> None:
    data = ENCODED.format("utf-32").encode("utf-32")
    assert isa.validate(data).ok
    stream = streamed(data)
    assert stream is not None
    assert [f.rule for f in stream.findings] == ["XML-007"]


@pytest.mark.parametrize(
    "data",
    [
        b"\0" * 1000,
        LOT.encode().replace(b"L1", b"L\0001"),
        LOT.encode().replace(b"MaterialLot", b"Material\0Lot"),
        LOT.encode() + b"\0",
        LOT.encode().replace(b"L1", b"&#0;"),
        LOT.encode().replace(b"L1", b"&#x1F;"),
        LOT.encode().replace(b"L1", b"&#xFFFE;"),
        LOT.encode().replace(b"L1", b"&#xD800;"),
        LOT.encode().replace(b"L1", b"&#99999999999;"),
        gzip.compress(LOT.encode(), mtime=0),
        b"PK\3\4" + bytes(100),
        b"%PDF-1.7",
        b"ISA*00*          *00*",
        b"MSH|^~\\&|A",
        b"a;b;c\n1;2;3\n",
        b"<html><br></html>",
        b"<",
        b"<?xml",
        b'<?xml version="1.0"?>',
        b"<!-- only a comment -->",
        b"&#60;a/>",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
    ],
    ids=lambda data: repr(data[:20]),
)
def test_what_is_no_document(data: bytes) -> None:
    report = judged(data)
    assert not report.readable
    assert report.findings[0].rule in ("XML-001", "XML-007", "XML-009")


@pytest.mark.parametrize("data", [b"", b" ", b"\n\t \r\n"])
def test_nothing_at_all(data: bytes) -> None:
    unreadable(data, "XML-009")


@given(st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_random_bytes(data: bytes) -> None:
    report = judged(data)
    assert not report.valid
    assert report.findings


def test_a_lot_of_random_bytes() -> None:
    judged(random.Random(1).randbytes(5 * MEGABYTE))
    judged(b"<" + random.Random(1).randbytes(5 * MEGABYTE))


def peak(data: bytes) -> int:
    """How often over the size of a document Python holds memory while it is judged."""
    tracemalloc.start()
    isa.validate(data)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most // len(data)


@pytest.mark.parametrize(
    ("piece", "rule"),
    [
        ("<ID>2</ID>", "XSD-"),
        ("text<Description/>", "XSD-"),
        ("<Quantity/>", "XSD-101"),
        ("<Description a='1'/>", "XSD-201"),
        ("<a:b xmlns:a='urn:a'/>", "XSD-501"),
    ],
)
def test_a_hundred_thousand_siblings(piece: str, rule: str) -> None:
    start = time.process_time()
    small, large = (
        isa.validate(LOT.replace("</ID>", "</ID>" + piece * times).encode())
        for times in (10_000, 100_000)
    )
    assert time.process_time() - start < 12
    for report in (small, large):
        assert not report.valid
        assert len(report.findings) <= 1_001
        assert any(f.rule.startswith(rule) for f in report.findings)


@pytest.mark.parametrize(("piece", "rules"), [("<Description/>", set()), ("<Bad/>", {"XSD-102"})])
def test_a_million_siblings(piece: str, rules: set[str]) -> None:
    start = time.process_time()
    report = isa.validate(LOT.replace("</ID>", "</ID>" + piece * 1_000_000).encode())
    assert report.valid == (not rules)
    assert len(report.findings) <= 1_001
    assert {f.rule for f in report.findings} >= rules
    assert time.process_time() - start < 30


def test_two_hundred_thousand_objects_streamed() -> None:
    piece = "<MaterialLot><ID>1</ID></MaterialLot>" * 100
    head, _, tail = MESSAGE.partition("{}")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert streamed(Long(head, piece, 2_000, tail)) is None
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50 * 1024


def test_memory_stays_in_proportion() -> None:
    data = LOT.replace("</ID>", "</ID>" + "<Bad/>" * 50_000).encode()
    assert peak(data) < 100


def test_a_hundred_thousand_attributes() -> None:
    attributes = " ".join(f'a{number}="1"' for number in range(100_000))
    report = judged(LOT.replace("<ID>", f"<ID {attributes}>").encode(), seconds=20)
    assert not report.valid
    assert len(report.findings) <= 1_001


def test_a_million_attributes() -> None:
    """More than a tag may hold."""
    attributes = " ".join(f'a{number}="1"' for number in range(1_000_000))
    data = LOT.replace("<ID>", f"<ID {attributes}>").encode()
    for report in (isa.validate(data), streamed(data)):
        assert report is not None
        assert [f.rule for f in report.findings] == ["XML-006"]


def test_many_attributes_under_a_limit_of_text() -> None:
    attributes = " ".join(f'a{number}="1"' for number in range(100_000))
    data = LOT.replace("<ID>", f"<ID {attributes}>").encode()
    start = time.process_time()
    assert isa.validate(data, limits=isa.Limits(text=1000)).readable
    long = data.replace(b'a7="1"', b'a7="' + b"1" * 1001 + b'"')
    assert isa.validate(long, limits=isa.Limits(text=1000)).findings[0].rule == "XML-006"
    assert time.process_time() - start < 10


def test_many_namespaces() -> None:
    many = " ".join(f'xmlns:a{number}="urn:{number}"' for number in range(50_000))
    assert judged(LOT.replace("xmlns=", f"{many} xmlns=").encode(), seconds=10).ok


def test_deep_namespaces() -> None:
    names = range(200)
    inner = "".join(f'<a{n}:x xmlns:a{n}="urn:{n}">' for n in names)
    inner += "".join(f"</a{n}:x>" for n in reversed(names))
    assert not judged(LOT.replace("</ID>", f"</ID>{inner}").encode()).valid


@pytest.mark.parametrize(
    "name",
    ["a" * 49_000, "Materiallot" * 4_000, "Quantity_" * 5_000, "\u00dcn\u00efc\u00f6d\u00e9",
     "\U00010000" * 10_000, "\u0130\u0131\u00df\ufb01" * 1_000, "a.b-c_d\u00b7", "_", "x" * 200],
    ids=lambda name: name[:12],
)  # fmt: skip
def test_odd_and_long_names(name: str) -> None:
    places = (
        LOT.replace("</ID>", f"</ID><{name}/>"),
        LOT.replace("MaterialLot", name),
        LOT.replace("<ID>", f'<ID {name}="1">'),
        LOT.replace("</ID>", f"</ID><DataType>{name}</DataType>"),
        LOT.replace("</ID>", f"</ID><AssemblyType>{name}</AssemblyType>"),
        LOT.replace(NAMESPACE, f"urn:{name}"),
        LOT.replace("<ID>", f'<ID xmlns:{name}="urn:a">'),
    )
    for data in places:
        report = judged(data.encode(), seconds=5)
        assert all(len(f.path) < 60_000 for f in report.findings)


def test_a_hundred_thousand_different_unknown_names() -> None:
    """Hints are looked up for what is shown alone, and the time for one does not grow."""

    def seconds(times: int) -> float:
        unknown = "".join(f"<Unknown{number}/>" for number in range(times))
        data = LOT.replace("</ID>", f"</ID>{unknown}").encode()
        start = time.process_time()
        report = isa.validate(data)
        assert len(report.findings) <= 1_001
        return time.process_time() - start

    seconds(10)
    assert seconds(100_000) < 12


def test_many_different_unknown_attributes_and_values() -> None:
    lots = "".join(
        f'<MaterialLot><ID a{n}="1">L</ID><AssemblyType>value{n}</AssemblyType></MaterialLot>'
        for n in range(20_000)
    )
    start = time.process_time()
    report = isa.validate(MESSAGE.format(lots).encode())
    assert not report.valid
    assert time.process_time() - start < 12


@pytest.mark.parametrize(
    "attribute",
    ["xml:base='http://127.0.0.1:9/'", "xml:id='1'", "xml:space='preserve'",
     "xsi:type='x:y'", "xsi:type=''", "xsi:type=':'", "xsi:type='a:b:c'", "xsi:type='xsi:nil'",
     "xsi:nil='maybe'", "xsi:nil=''", "xsi:nil='true'", "xsi:anything='1'",
     "xsi:type='IdentifierType '"],
)  # fmt: skip
def test_attributes_with_a_meaning_of_their_own(attribute: str) -> None:
    xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    report = judged(LOT.replace("<ID>", f"<ID {xsi} {attribute}>").encode())
    assert report.readable


@pytest.mark.parametrize("limits", [{"size": 10}, {"depth": 1}, {"text": 1}])
def test_every_limit_has_a_finding(limits: dict[str, int]) -> None:
    report = unreadable(
        LOT.encode(),
        {"size": "XML-004", "depth": "XML-005", "text": "XML-006"}[next(iter(limits))],
        limits=isa.Limits(**limits),
    )
    assert report.findings[0].hint


def test_sources_that_are_no_files(tmp_path: Path) -> None:
    for source in (tmp_path, tmp_path / "gone.xml", "\0", "a" * 10_000, "http://127.0.0.1:9/a.xml"):
        unreadable(source, "XML-008")


def test_a_stream_that_fails_in_the_middle() -> None:
    class Failing(io.RawIOBase):
        def __init__(self) -> None:
            self.given = 0

        def readable(self) -> bool:
            return True

        def read(self, count: int = -1) -> bytes:
            self.given += 1
            if self.given > 3:
                raise OSError(5, "Input/output error")
            return LOT.partition("L1")[0].encode() if self.given == 1 else b"a" * 1000

    for report in (isa.validate(Failing()), streamed(Failing())):  # type: ignore[arg-type]
        assert report is not None
        assert [f.rule for f in report.findings] == ["XML-008"]
        assert not report.readable


def test_a_stream_of_text_is_a_mistake_of_the_caller() -> None:
    source: Any = io.StringIO(LOT)
    for call in (isa.validate, isa.read, streamed):
        source.seek(0)
        with pytest.raises(TypeError, match="'rb'"):
            call(source)


def test_json_is_no_xml() -> None:
    for data in (b'{"MaterialLot": {', b"[1, 2", b'{"a": 1}', b"[" * 100_000, b'{"a":' * 100_000):
        report = isa.validate(data)
        assert not report.valid
        stream = streamed(data)
        assert stream is not None
        assert not stream.valid
