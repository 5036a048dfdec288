"""FastAPI endpoints that take and answer messages."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from isa95kit import Limits, extras, read, to_json, to_xml
from isa95kit.b2mml import (
    ChangeOperationsSchedule,
    MaterialLot,
    ProcessOperationsSchedule,
    QuantityValue,
)

httpx = pytest.importorskip("httpx", reason="needs isa95kit[test]")
pytest.importorskip("fastapi", reason="needs isa95kit[fastapi]")

from fastapi import APIRouter, FastAPI  # noqa: E402

from isa95kit.integrations.fastapi import (  # noqa: E402
    InvalidAnswer,
    Message,
    MessageRoute,
    Problem,
    install,
)

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
JSON = (EXAMPLES / "process-operations-schedule.json").read_bytes()
XML = to_xml(read(JSON).message)

app = FastAPI()
install(app, limits=Limits(size=10_000))


@app.post("/echo")
def echo(message: Message[ProcessOperationsSchedule]) -> ProcessOperationsSchedule:
    return message


@app.post("/either", status_code=202)
async def either(
    message: Message[ProcessOperationsSchedule | ChangeOperationsSchedule],
) -> ProcessOperationsSchedule | ChangeOperationsSchedule:
    return message


@app.post("/wrong")
def wrong(message: Message[ProcessOperationsSchedule]) -> ProcessOperationsSchedule:
    area: Any = message.data_area
    return ProcessOperationsSchedule(
        release_id="V0701",
        application_area=message.application_area,
        data_area=type(area)(process=area.process, operations_schedule=()),
    )


@app.post("/full")
def full(message: Message[ProcessOperationsSchedule]) -> ProcessOperationsSchedule:
    raise Problem(409, "Full", "No capacity in week 10.")


@app.post("/plain")
def plain(lot: MaterialLot, amount: QuantityValue) -> MaterialLot:
    return lot


router = APIRouter(prefix="/plant", route_class=MessageRoute)


@router.post("/echo")
def echo_of_plant(message: Message[ProcessOperationsSchedule]) -> ProcessOperationsSchedule:
    return message


app.include_router(router)


def post(path: str, content: bytes, **headers: str) -> Any:
    """The response to a POST; header names are given with underscores."""

    async def send() -> Any:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            return await client.post(path, content=content, headers=named)

    return asyncio.run(send())


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (JSON, "application/json"),
        (JSON, "application/vnd.b2mml+json; charset=utf-8"),
        (JSON, ""),
        (XML, "application/xml"),
        (XML, "text/xml"),
        (XML, "application/vnd.b2mml+xml"),
        (XML, ""),
    ],
)
def test_both_forms_are_read(content: bytes, content_type: str) -> None:
    headers = {"content_type": content_type} if content_type else {}
    response = post("/echo", content, **headers)
    assert response.status_code == 200
    assert read(response.content).digest == read(JSON).digest


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        ("*/*", "application/json"),
        ("application/json", "application/json"),
        ("application/xml", "application/xml"),
        ("text/xml", "application/xml"),
        ("application/json;q=0.5, application/xml", "application/xml"),
        ("application/xml;q=0.9, */*;q=0.8", "application/xml"),
        ("application/json;q=0, */*;q=0.1", "application/xml"),
        ("application/*", "application/json"),
    ],
)
def test_the_answer_has_the_form_that_is_accepted(accept: str, form: str) -> None:
    response = post("/echo", JSON, accept=accept)
    assert response.status_code == 200
    assert (response.headers["content-type"], response.headers["vary"]) == (form, "Accept")
    assert response.content.startswith(b"{" if form.endswith("json") else b"<?xml")
    assert read(response.content).digest == read(JSON).digest


def test_decimals_keep_their_digits_on_the_way() -> None:
    assert b'"Priority": 2' in JSON
    exact = JSON.replace(b'"Priority": 2', b'"Priority": 2.0000000000000000000000000000000000')
    assert b'"Priority":2.0000000000000000000000000000000000' in post("/echo", exact).content


@pytest.mark.parametrize(
    ("change", "status", "rules"),
    [
        (lambda d: d.replace(b'"WEEK-10"', b"10"), 422, ["JSON-101"]),
        (lambda d: d.replace(b'"@releaseID"', b'"@release"'), 422, ["XSD-201"]),
        (lambda d: d[:-10], 400, ["JSON-001"]),
        (lambda d: b"", 400, ["XML-009"]),
        (lambda d: b"\xff\xfe\x00", 400, ["XML-001"]),
        (lambda d: d + b" " * 10_000, 413, ["XML-004"]),
    ],
)
def test_findings_come_as_a_problem(
    change: Callable[[bytes], bytes], status: int, rules: list[str]
) -> None:
    response = post("/echo", change(JSON))
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    body = response.json()
    assert body["status"] == status
    if rules != ["XML-001"]:
        assert [f["rule"] for f in body["findings"]] == rules
    assert all(f["message"] and f["hint"] for f in body["findings"])


def test_findings_of_xml_have_paths_of_xml() -> None:
    broken = XML.replace(b"<DataType>decimal<", b"<DataType>dezimal<")
    (finding,) = post("/echo", broken, content_type="text/xml").json()["findings"]
    assert finding["path"].startswith("/ProcessOperationsSchedule/DataArea/OperationsSchedule/")


@pytest.mark.parametrize(
    ("content", "headers", "status", "rule"),
    [
        (JSON, {"content_type": "text/plain"}, 415, "HTTP-002"),
        (JSON, {"content_type": "application/octet-stream"}, 415, "HTTP-002"),
        (JSON, {"content_type": "multipart/form-data; boundary=x"}, 415, "HTTP-002"),
        (JSON, {"accept": "image/png"}, 406, "HTTP-003"),
        (JSON, {"accept": "application/json;q=0, application/xml;q=nonsense"}, 406, "HTTP-003"),
        (JSON, {"content_type": "application/xml"}, 400, "HTTP-004"),
        (XML, {"content_type": "application/json"}, 400, "HTTP-004"),
        (b'"text"', {"content_type": "application/json"}, 400, "HTTP-004"),
        (b" " * 10_001, {}, 413, "XML-004"),
        (b" " * 10_001, {"content_type": "application/json"}, 413, "XML-004"),
    ],
)
def test_headers_that_do_not_fit_are_problems(
    content: bytes, headers: dict[str, str], status: int, rule: str
) -> None:
    response = post("/echo", content, **headers)
    assert response.headers["content-type"] == "application/problem+json"
    assert (response.status_code, response.json()["status"]) == (status, status)
    (finding,) = response.json()["findings"]
    assert finding["rule"] == rule
    assert finding["hint"]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/echo", "ProcessOperationsSchedule"),
        ("/either", "ProcessOperationsSchedule or ChangeOperationsSchedule"),
    ],
)
def test_another_message_is_a_problem(address: str, expected: str) -> None:
    lot = (EXAMPLES / "sync-material-lot.xml").read_bytes()
    for body, path in (
        (lot, "/SyncMaterialLot"),
        (to_json(read(lot).message).encode(), "$.SyncMaterialLot"),
    ):
        response = post(address, body)
        assert response.status_code == 422
        told = f"SyncMaterialLot was sent, and this address takes {expected}."
        assert response.json()["detail"] == told
        (finding,) = response.json()["findings"]
        assert (finding["rule"], finding["path"]) == ("HTTP-001", path)
        assert finding["message"] == f"SyncMaterialLot stands where {expected} is expected"
        assert expected in finding["hint"]


def test_one_of_several_messages_is_taken_with_the_status_of_the_route() -> None:
    response = post("/either", XML, accept="application/json")
    assert response.status_code == 202
    assert read(response.content).digest == read(JSON).digest


def test_an_answer_that_is_not_valid_is_the_servers_fault() -> None:
    with pytest.raises(InvalidAnswer, match="XSD-101"):
        post("/wrong", JSON)


def test_endpoints_raise_problems_of_their_own() -> None:
    response = post("/full", JSON)
    assert response.status_code == 409
    assert response.json() == {
        "type": "about:blank",
        "title": "Full",
        "status": 409,
        "detail": "No capacity in week 10.",
        "findings": [],
    }


def test_a_router_of_its_own_speaks_b2mml() -> None:
    response = post("/plant/echo", XML, accept="application/xml")
    assert read(response.content).digest == read(JSON).digest


def test_plain_parameters_are_the_json_of_the_class() -> None:
    body = b'{"lot": {"ID": "L1"}, "amount": {"QuantityString": "1.50"}}'
    response = post("/plain", body, content_type="application/json")
    assert response.status_code == 200
    # A message route answers with a document.
    assert response.json() == {"MaterialLot": {"ID": "L1"}}
    wrong = body.replace(b'"L1"', b"1")
    refused = post("/plain", wrong, content_type="application/json")
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["loc"] == ["body", "lot", "ID"]


def test_the_openapi_document_shows_the_emitted_schema() -> None:
    validator = pytest.importorskip("openapi_spec_validator", reason="needs isa95kit[test]")
    document = app.openapi()
    assert document is app.openapi()
    operation = document["paths"]["/echo"]["post"]
    place = {"$ref": "#/components/schemas/ProcessOperationsSchedule"}
    assert operation["requestBody"]["content"]["application/json"]["schema"] == place
    assert operation["responses"]["200"]["content"]["application/json"]["schema"] == place
    assert operation["responses"]["422"] == {"$ref": "#/components/responses/Invalid"}
    assert "/plant/echo" in document["paths"]
    assert "202" in document["paths"]["/either"]["post"]["responses"]
    assert document["components"]["schemas"]["OperationsScheduleType"]["title"]
    validator.validate(document)


def test_a_missing_fastapi_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fastapi", None)
    monkeypatch.delitem(sys.modules, "isa95kit.integrations.fastapi")
    with pytest.raises(extras.MissingExtra, match=r"isa95kit\[fastapi\]"):
        __import__("isa95kit.integrations.fastapi")
