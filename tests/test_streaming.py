"""Objects one by one, validated, in bounded memory."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import isa95kit as isa
from isa95kit import streaming
from isa95kit.b2mml import DataType, Identifier, MaterialLot, QuantityString
from isa95kit.b2mml.base import NAMESPACE
from isa95kit.findings import Report

HEAD = (
    f'<SyncMaterialLot xmlns="{NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'releaseID="V0701"><ApplicationArea><CreationDateTime>2024-05-01T10:00:00Z</CreationDateTime>'
    "</ApplicationArea><DataArea><Sync/>"
)
TAIL = "</DataArea></SyncMaterialLot>"


def lot(number: int, inner: str = "") -> str:
    """One lot."""
    return f"<MaterialLot><ID>L{number}</ID>{inner}</MaterialLot>"


def message(*lots: str) -> bytes:
    """A message about lots."""
    return (HEAD + "".join(lots) + TAIL).encode()


def names(source: Any, name: str = "MaterialLot", **options: Any) -> list[str]:
    """The IDs of what is streamed."""
    return [item.id.value for item in isa.iter_objects(source, name, **options)]  # type: ignore[attr-defined]


def report(source: Any, name: str = "MaterialLot", **options: Any) -> Report:
    """The report of a document that is not valid."""
    with pytest.raises(isa.InvalidDocument) as caught:
        list(isa.iter_objects(source, name, **options))
    return caught.value.report


def test_the_objects_are_those_that_read_gives() -> None:
    data = message(*(lot(n, f"<Description>{n}</Description>") for n in range(20)))
    whole: Any = isa.read(data).message
    assert tuple(isa.iter_objects(data, "MaterialLot")) == whole.data_area.material_lot


def test_every_kind_of_source(tmp_path: Path) -> None:
    data = message(lot(1), lot(2))
    path = tmp_path / "lots.xml"
    path.write_bytes(data)
    with path.open("rb") as stream:
        for source in (data, path, str(path), io.BytesIO(data), stream, bytearray(data)):
            assert names(source) == ["L1", "L2"]


def test_the_outermost_of_the_name_are_given() -> None:
    nested = lot(1, "<AssemblyLot><ID>A</ID></AssemblyLot>")
    assert names(message(nested, lot(2))) == ["L1", "L2"]
    assert names(message(nested, lot(2)), "AssemblyLot") == ["A"]


def test_the_root_can_be_the_object() -> None:
    data = f'<MaterialLot xmlns="{NAMESPACE}"><ID>L</ID></MaterialLot>'.encode()
    assert list(isa.iter_objects(data, "MaterialLot")) == [MaterialLot(id=Identifier("L"))]


def test_text_can_be_streamed_too_and_nil_is_passed_over() -> None:
    values = "".join(
        f"<Quantity><QuantityString{text}</QuantityString><DataType>decimal</DataType></Quantity>"
        for text in (">1", " xsi:nil='1'>", ">2", " xsi:nil='false'>3")
    )
    data = message(lot(1, values))
    assert list(isa.iter_objects(data, "QuantityString")) == [QuantityString(t) for t in "123"]
    assert all(isinstance(v, DataType) for v in isa.iter_objects(data, "DataType"))


def test_a_name_of_several_types_is_read_by_its_place() -> None:
    data = (
        f'<MaterialInformation xmlns="{NAMESPACE}"><MaterialLot><ID>L</ID><Status>S</Status>'
        "</MaterialLot></MaterialInformation>"
    )
    assert [type(i).__name__ for i in isa.iter_objects(data.encode(), "Status")] == ["Status"]


def test_an_unknown_name_is_a_mistake_of_the_caller() -> None:
    for name in ("Materiallot", "", "{urn:a}MaterialLot"):
        with pytest.raises(LookupError, match="no element"):
            isa.iter_objects(b"", name)


def test_a_document_without_the_element_gives_nothing() -> None:
    assert names(message(lot(1)), "Equipment") == []


def test_what_came_well_before_the_first_problem_is_given() -> None:
    lots = [lot(n, "<Bad/>" if n == 2_000 else "") for n in range(3_000)]
    data = message(*lots, "<Worse/>")
    given = []
    stream = isa.iter_objects(data, "MaterialLot")
    with pytest.raises(isa.InvalidDocument) as caught:
        for item in stream:
            given.append(item)  # noqa: PERF402 the list has to keep what came before
    assert 1_000 < len(given) <= 2_000
    assert given == [MaterialLot(id=Identifier(f"L{n}")) for n in range(len(given))]
    told = caught.value.report
    assert told.findings == isa.validate(data, release=isa.Release.V0701).findings
    assert [f.path for f in told.errors] == [
        "/SyncMaterialLot/DataArea/MaterialLot[2001]/Bad",
        "/SyncMaterialLot/DataArea/Worse",
    ]


@pytest.mark.parametrize(
    "broken",
    [
        message(lot(1)).replace(b"<Sync/>", b""),
        message(lot(1)).replace(b"2024-05-01T10:00:00Z", b"today"),
        message(lot(1), "<Equipment/>"),
        message(lot(1)) [: -len(TAIL)] + b"<Bad/>" + TAIL.encode(),
        message(lot(1)).replace(b"</DataArea>", b"</DataArea><Bad/>"),
        message(lot(1), lot(2).replace("L2", "") .replace("<ID></ID>", "")),
        message(lot(1, "<Status>a</Status><Status>b</Status>")),
    ],
)  # fmt: skip
def test_the_whole_document_is_judged(broken: bytes) -> None:
    told = report(broken)
    assert told.readable
    assert told.findings == isa.validate(broken, release=isa.Release.V0701).findings
    assert told.errors


def test_a_duration_that_libxml2_lets_pass_is_found_wherever_it_stands() -> None:
    def master(text: str) -> bytes:
        return (
            f'<WorkMaster xmlns="{NAMESPACE}"><ID>W</ID><Duration>{text}</Duration>'
            "<WorkMasterChild><ID>C</ID></WorkMasterChild></WorkMaster>"
        ).encode()

    assert names(master("PT1.5S"), "WorkMasterChild") == ["C"]
    assert report(master("PT1.S"), "WorkMasterChild").errors
    assert report(master("PT1.S"), "WorkMaster").errors


@pytest.mark.parametrize("make", [bytes, io.BytesIO])
def test_what_libxml2_is_too_strict_about_is_read(make: Callable[[bytes], Any]) -> None:
    lots = [lot(n, "<PublishedDate> 2024-05-01T10:00:00Z</PublishedDate>") for n in range(5)]
    lots.insert(2, lot(9))
    assert names(make(message(*lots))) == ["L0", "L1", "L9", "L2", "L3", "L4"]


def test_a_stream_is_read_from_where_it_stands() -> None:
    data = message(lot(1, "<PublishedDate> 2024-05-01T10:00:00Z</PublishedDate>"))
    stream = io.BytesIO(b"header\n" + data)
    stream.seek(7)
    assert names(stream) == ["L1"]
    broken = io.BytesIO(b"header\n" + message(lot(1, "<Bad/>")))
    broken.seek(7)
    assert report(broken).findings[0].path.endswith("/Bad")


class Once(io.RawIOBase):
    """A stream that cannot be read twice."""

    def __init__(self, data: bytes) -> None:
        self.inner = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, count: int = -1) -> bytes:
        return self.inner.read(count)


def test_a_stream_that_cannot_be_read_twice() -> None:
    assert names(Once(message(lot(1)))) == ["L1"]
    told = report(Once(message(lot(1), lot(2, "<Bad/>"))))
    assert [f.rule for f in told.findings] == ["XSD-008"]


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_a_document_that_was_cut_off_is_unreadable(cut: int) -> None:
    for data in (message(*map(lot, range(3)))[:-cut], message(*map(lot, range(3)))[:cut]):
        told = report(data)
        assert not told.readable
        assert [f.rule for f in told.findings] == ["XML-001"]


def test_broken_syntax_has_its_place() -> None:
    data = message(lot(1), "\n<MaterialLot><ID>&nbsp;</ID></MaterialLot>")
    (finding,) = report(data).findings
    assert (finding.rule, finding.line) == ("XML-003", 2)
    assert report(b"").findings[0].rule == "XML-009"
    assert report(b" \n ").findings[0].rule == "XML-009"


@pytest.mark.parametrize(
    ("namespace", "layer"),
    [
        ("http://www.mesa.org/xml/B2MML-V0600", isa.Layer.CONVERSION),
        ("urn:other", isa.Layer.SCHEMA),
        ("", isa.Layer.SCHEMA),
    ],
)
def test_other_releases_are_refused(namespace: str, layer: isa.Layer) -> None:
    told = report(message(lot(1)).replace(NAMESPACE.encode(), namespace.encode()))
    (finding,) = told.findings
    assert (finding.rule, finding.layer, finding.path) == ("XSD-007", layer, "/SyncMaterialLot")


def test_limits() -> None:
    data = message(lot(1, "<Description>12345</Description>"))
    assert report(data, limits=isa.Limits(size=100)).findings[0].rule == "XML-004"
    assert report(data, limits=isa.Limits(depth=3)).findings[0].rule == "XML-005"
    assert report(data, limits=isa.Limits(text=4)).findings[0].rule == "XML-006"
    assert names(data, limits=isa.Limits(depth=500)) == ["L1"]


def test_a_large_document_is_explained_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "EXPLAINED_WHOLE", 1000)
    lots = [lot(n, "<Bad/>" if n in (3, 7) else "") for n in range(100)]
    broken = message(*lots).replace(b"2024-05-01T10:00:00Z", b"today")
    told = report(broken)
    assert {(f.rule, f.path) for f in told.findings} == {
        (f.rule, f.path) for f in isa.validate(broken).findings
    }
    lots = [lot(n, "<PublishedDate> 2024-05-01T10:00:00Z</PublishedDate>") for n in range(100)]
    assert len(names(io.BytesIO(message(*lots)))) == 100


def test_a_flood_of_problems_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "EXPLAINED_WHOLE", 1000)
    told = report(message(*(lot(n, "<Bad/>") for n in range(3000))))
    assert 1000 <= len(told.findings) < 1100
    assert told.findings[-1].rule == "XSD-005"


@pytest.mark.parametrize("data", [b"<e/>", b"<e />", b"<a></a>", b"<", b"<e", b"<e/", b"a"])
def test_the_shortest_documents_end(data: bytes) -> None:
    with pytest.raises(isa.InvalidDocument):
        list(isa.iter_objects(data, "MaterialLot"))


def test_a_root_whose_name_has_two_colons_is_a_finding() -> None:
    data = f'<a:b:MaterialLot xmlns:a="{NAMESPACE}"><a:ID>1</a:ID></a:b:MaterialLot>'.encode()
    with pytest.raises(isa.InvalidDocument) as caught:
        list(isa.iter_objects(data, "MaterialLot"))
    assert [f.rule for f in caught.value.report.findings] == ["XML-001"]
    assert caught.value.report.findings == isa.validate(data).findings


def test_files_are_closed_when_the_reader_turns_away(tmp_path: Path) -> None:
    path = tmp_path / "lots.xml"
    path.write_bytes(message(*map(lot, range(3000))))
    stream: Iterator[Any] = isa.iter_objects(path, "MaterialLot")
    next(stream)
    stream.close()  # type: ignore[attr-defined]
    path.unlink()


MEMORY = """
import io, resource, sys
import isa95kit as isa

class Endless(io.RawIOBase):
    def __init__(self, parts): self.parts, self.rest = iter(parts), b""
    def readable(self): return True
    def read(self, count=-1):
        while len(self.rest) < count and (part := next(self.parts, b"")): self.rest += part
        piece, self.rest = self.rest[:count], self.rest[count:]
        return piece

def parts(size):
    yield HEAD
    for _ in range(size // len(PIECE)): yield PIECE
    yield TAIL

def peak(size):
    number = sum(1 for _ in isa.iter_objects(Endless(parts(size)), "MaterialLot"))
    return number, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

_, before = peak(300_000)
number, after = peak(5_000_000)
print(number, after - before)
"""


@pytest.mark.parametrize("which", ["streamed", "passed over"])
def test_memory_does_not_grow_with_the_document(which: str) -> None:
    head = HEAD.replace("SyncMaterialLot", "SyncMaterialInformation") + "<MaterialInformation>"
    one = lot(1, "<Description>some text</Description>")
    piece = (one if which == "streamed" else one.replace("MaterialLot", "MaterialDefinition")) * 100
    last = "" if which == "streamed" else lot(2)
    tail = f"{last}</MaterialInformation></DataArea></SyncMaterialInformation>"
    facts = {"HEAD": head.encode(), "PIECE": piece.encode(), "TAIL": tail.encode()}
    script = "\n".join(f"{k} = {v!r}" for k, v in facts.items()) + MEMORY
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    number, megabytes = map(int, done.stdout.split())
    assert number == (5_000_000 // len(piece) * 100 if which == "streamed" else 1)
    assert megabytes < 10


@given(st.lists(st.sampled_from(["", "<Bad/>", "<Description>d</Description>"]), max_size=6))
@settings(max_examples=60, deadline=None)
def test_streaming_and_reading_agree(inner: list[str]) -> None:
    data = message(*(lot(n, part) for n, part in enumerate(inner)))
    whole = isa.validate(data, release=isa.Release.V0701)
    if whole.valid:
        assert names(data) == [f"L{n}" for n in range(len(inner))]
    else:
        assert report(data).findings == whole.findings
