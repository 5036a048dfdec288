"""The example application, over HTTP as its users meet it, and under random requests."""

from __future__ import annotations

import importlib.util
import os
import re
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from isa95kit import read, to_xml
from isa95kit.b2mml import AcknowledgeOperationsSchedule

httpx = pytest.importorskip("httpx", reason="needs isa95kit[test]")
pytest.importorskip("uvicorn", reason="needs isa95kit[test]")
pytest.importorskip("fastapi", reason="needs isa95kit[fastapi]")

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
JSON = (EXAMPLES / "process-operations-schedule.json").read_bytes()
SECONDS = 30
EXAMPLES_TO_TRY = int(os.environ.get("ISA95KIT_REQUESTS", "8"))
"""Random requests; CONTRIBUTING says when to send more."""

BEYOND_ASCII = re.compile(r"\\u[0-9a-f]{4}(?:-\\u[0-9a-f]{4})?")
"""Characters and ranges of them in the patterns of names."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of the application, served by uvicorn in a process of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    words = ["-m", "uvicorn", "order_api:app", "--port", str(port), "--log-level", "warning"]
    paths = [str(EXAMPLES), str(EXAMPLES.parents[1])]
    process = subprocess.Popen(  # noqa: S603 our own words
        [sys.executable, "-c", f"import sys; sys.path[:0] = {paths}\n{RUN}", *words[2:]]
    )
    address = f"http://127.0.0.1:{port}"
    try:
        until = time.monotonic() + SECONDS
        while True:
            try:
                httpx.get(f"{address}/openapi.json").raise_for_status()
                break
            except httpx.TransportError:
                assert process.poll() is None, "the server ended"
                assert time.monotonic() < until, "the server does not answer"
                time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait(SECONDS)


RUN = "from uvicorn import main; main()"


@pytest.mark.parametrize("sent", ["application/json", "application/xml"])
@pytest.mark.parametrize("wanted", ["application/json", "application/xml"])
def test_a_schedule_is_acknowledged_in_the_form_that_is_wanted(
    server: str, sent: str, wanted: str
) -> None:
    schedule = read(JSON).message
    body = JSON if sent.endswith("json") else to_xml(schedule)
    headers = {"content-type": sent, "accept": wanted}
    response = httpx.post(f"{server}/operations-schedules", content=body, headers=headers)
    assert response.status_code == 200
    assert response.headers["content-type"] == wanted
    answer = read(response.content).message
    assert isinstance(answer, AcknowledgeOperationsSchedule)
    acknowledge = answer.data_area.acknowledge
    assert acknowledge.original_application_area == getattr(schedule, "application_area")  # noqa: B009
    expression = acknowledge.response_criteria[0].response_expression
    assert expression is not None
    assert expression.action_code == "Accepted"


@pytest.mark.parametrize(
    ("body", "status", "rule"),
    [
        (JSON.replace(b'"2026-03-02T06:00:00+01:00"', b'"tomorrow"'), 422, "XSD-301"),
        (JSON[:100], 400, "JSON-001"),
        (b" " * 4_000_001, 413, "XML-004"),
    ],
)
def test_what_is_wrong_comes_back_as_a_problem(
    server: str, body: bytes, status: int, rule: str
) -> None:
    response = httpx.post(f"{server}/operations-schedules", content=body)
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["findings"][0]["rule"] == rule


def test_random_requests_meet_no_server_error() -> None:
    """Names of members are ASCII here, and any when ISA95KIT_REQUESTS asks for the large run."""
    schemathesis = pytest.importorskip("schemathesis", reason="needs isa95kit[dev]")
    from hypothesis import HealthCheck, Phase, given, seed, settings

    app = example()
    document = deepcopy(app.openapi())
    without_derived_types(document)
    if "ISA95KIT_REQUESTS" not in os.environ:
        with_names_in_ascii(document)
    operation = schemathesis.openapi.from_dict(document)["/operations-schedules"]["POST"]
    answers: Counter[int] = Counter()
    checks = [
        schemathesis.checks.not_a_server_error,
        schemathesis.checks.status_code_conformance,
        schemathesis.checks.content_type_conformance,
        schemathesis.checks.response_schema_conformance,
    ]

    @seed(1)
    @given(case=operation.as_strategy())
    @settings(
        max_examples=EXAMPLES_TO_TRY,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def run(case: Any) -> None:
        response = case.call(app=app)
        answers[response.status_code] += 1
        case.validate_response(response, checks=checks)

    run()
    assert sum(answers.values()) >= EXAMPLES_TO_TRY
    assert answers.keys() <= {200, 400, 422}


def example() -> Any:
    """The application, as a module of its own."""
    spec = importlib.util.spec_from_file_location("order_api", EXAMPLES / "order_api.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.app


def without_derived_types(schema: object) -> None:
    """Take @xsi:type out of schemas: schemathesis makes nothing of the conditions tied to it."""
    if isinstance(schema, dict):
        if "@xsi:type" in schema.get("properties", {}):
            del schema["properties"]["@xsi:type"]
            for condition in ("allOf", "if", "then", "else"):
                schema.pop(condition, None)
        for value in schema.values():
            without_derived_types(value)
    elif isinstance(schema, list):
        for value in schema:
            without_derived_types(value)


def with_names_in_ascii(schema: object) -> None:
    """Narrow the patterns of names: hypothesis takes a second over each that spans Unicode."""
    if isinstance(schema, dict):
        patterns = schema.get("patternProperties", {})
        for pattern in list(patterns):
            patterns[BEYOND_ASCII.sub("", pattern)] = patterns.pop(pattern)
        for value in schema.values():
            with_names_in_ascii(value)
    elif isinstance(schema, list):
        for value in schema:
            with_names_in_ascii(value)
