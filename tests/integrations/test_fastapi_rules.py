"""FastAPI endpoints that ask business rules: of requests, of answers, by a profile."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import isa95kit as isa
from isa95kit import Context, read, to_xml
from isa95kit.b2mml import Identifier, ProcessOperationsSchedule
from isa95kit.integrations.fastapi_checks import Checks

httpx = pytest.importorskip("httpx", reason="needs isa95kit[test]")
pytest.importorskip("fastapi", reason="needs isa95kit[fastapi]")

from fastapi import FastAPI, Request  # noqa: E402

from isa95kit.integrations.fastapi import (  # noqa: E402
    InvalidAnswer,
    Message,
    MessageResponse,
    install,
    report_of,
)

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
JSON = (EXAMPLES / "process-operations-schedule.json").read_bytes()
NO_UNIT = JSON.replace(b', "UnitOfMeasure": "KGM"', b"")
"""Valid, and of a quantity nobody knows what of: rule UOM-001."""
PLACE = "OperationsSchedule[0].OperationsRequest[0].SegmentRequirement[0].MaterialRequirement[0]"
NOON = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)

OWN = '''
from isa95kit.b2mml import OperationsRequest, ProcessOperationsSchedule
from isa95kit.rules.own import rule_of

def urgent(request: OperationsRequest, at):
    """PLANT-001 (warning): Only what is urgent has a priority of 2 and less."""
    if request.priority is not None and request.priority.decimal <= 2:
        yield at.problem("is it?", field="priority")

def in_time(message: ProcessOperationsSchedule, at):
    """PLANT-002: Schedules are not sent before they are made."""
    if at.context.clock() < message.application_area.creation_date_time.datetime:
        yield at.problem("too early")

RULES = (urgent, rule_of(in_time, needs=("clock",)))
'''


def application(**options: Any) -> FastAPI:
    """Echoes schedules, and says what it was told of them."""
    app = FastAPI()
    install(app, **options)

    @app.post("/echo")
    def echo(message: Message[ProcessOperationsSchedule]) -> ProcessOperationsSchedule:
        return message

    @app.post("/report")
    def report(message: Message[ProcessOperationsSchedule], request: Request) -> dict[str, Any]:
        told = report_of(request)
        return {
            "warnings": [(f.rule, f.path) for f in told.warnings],
            "infos": [f.message for f in told.findings if f.severity is isa.Severity.INFO],
            "not checked": dict(told.not_checked),
        }

    @app.post("/broken")
    def broken(message: Message[ProcessOperationsSchedule]) -> ProcessOperationsSchedule:
        area = replace(message.application_area, bodid=Identifier(""))
        return replace(message, application_area=area)

    @app.post("/response")
    async def response(message: Message[ProcessOperationsSchedule]) -> Any:
        return MessageResponse(message, 202)

    @app.get("/nothing")
    def nothing(request: Request) -> str:
        with pytest.raises(LookupError, match=r"take a Message\[…\] parameter"):
            report_of(request)
        return "nothing"

    return app


def post(app: FastAPI, path: str, content: bytes = JSON, **headers: str) -> Any:
    async def send() -> Any:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            if path == "/nothing":
                return await client.get(path)
            return await client.post(path, content=content, headers=headers)

    return asyncio.run(send())


BASE = application()
XML_NO_UNIT = to_xml(read(NO_UNIT).message)


@pytest.mark.parametrize(
    ("content", "path"),
    [
        (NO_UNIT, f"$.ProcessOperationsSchedule.DataArea.{PLACE}.Quantity[0]"),
        (
            XML_NO_UNIT,
            "/ProcessOperationsSchedule/DataArea/OperationsSchedule/OperationsRequest"
            "/SegmentRequirement/MaterialRequirement/Quantity",
        ),
    ],
)
def test_a_broken_rule_is_a_problem_with_its_place(content: bytes, path: str) -> None:
    response = post(BASE, "/echo", content)
    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"
    body = response.json()
    assert body["title"] == "Breaks rules"
    assert body["detail"] == "The document is valid and breaks rules: 1 problem."
    (finding,) = body["findings"]
    assert (finding["rule"], finding["layer"], finding["severity"]) == ("UOM-001", "rule", "error")
    assert finding["path"] == path
    assert finding["line"]
    assert finding["hint"]
    assert [finding["rule"]] == [f.rule for f in isa.validate(content).findings]


def test_what_is_wrong_with_the_schema_is_told_first() -> None:
    wrong = NO_UNIT.replace(b'"2026-03-02T06:00:00+01:00"', b'"tomorrow"')
    body = post(BASE, "/echo", wrong).json()
    assert (body["title"], {f["layer"] for f in body["findings"]}) == ("Not valid", {"schema"})


def test_another_message_is_told_before_rules_are_asked() -> None:
    lot = to_xml(read(EXAMPLES / "sync-material-lot.xml").message)
    assert [f["rule"] for f in post(BASE, "/echo", lot).json()["findings"]] == ["HTTP-001"]


def test_rules_can_be_left_out() -> None:
    app = application(schema_only=True)
    assert post(app, "/echo", NO_UNIT).status_code == 200
    assert post(app, "/broken").status_code == 200
    assert post(app, "/report", NO_UNIT).json()["not checked"] == {}


def test_the_report_of_a_request_says_what_was_not_checked() -> None:
    found = post(BASE, "/report").json()
    assert found["warnings"] == []
    assert found["not checked"] == {
        rule: list(lacking) for rule, lacking in isa.validate(JSON).not_checked
    }
    assert post(BASE, "/nothing").json() == "nothing"


@pytest.mark.parametrize("options", [{}, {"context": Context()}])
def test_an_answer_that_breaks_a_rule_is_the_servers_fault(options: dict[str, Any]) -> None:
    with pytest.raises(InvalidAnswer, match="ID-001"):
        post(application(**options), "/broken")


@pytest.mark.parametrize("accept", ["application/json", "application/xml"])
def test_a_response_made_by_hand_is_checked_as_it_is_sent(accept: str) -> None:
    response = post(BASE, "/response", accept=accept)
    assert (response.status_code, response.headers["content-type"]) == (202, accept)
    assert read(response.content).digest == read(JSON).digest


@pytest.fixture
def profile(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a profile beside a rule of the plant's own."""
    pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")
    (tmp_path / "urgent_rules.py").write_text(OWN, "utf-8")

    def written(text: str) -> Path:
        path = tmp_path / "isa95kit.toml"
        path.write_text(text, "utf-8")
        return path

    return written


WARNED = '[rules]\nown = ["urgent_rules"]\n'


def test_warnings_reach_the_endpoint(profile: Callable[[str], Path]) -> None:
    app = application(profile=profile(WARNED))
    found = post(app, "/report").json()
    place = "$.ProcessOperationsSchedule.DataArea.OperationsSchedule[0].OperationsRequest[0]"
    assert found["warnings"] == [["PLANT-001", f"{place}.Priority"]]
    assert post(app, "/echo").status_code == 200


def test_severities_and_waivers_of_the_profile_hold(profile: Callable[[str], Path]) -> None:
    text = f'{WARNED}severity = {{"PLANT-001" = "error"}}\n'
    path = profile(text)
    body = post(application(profile=str(path)), "/echo").json()
    assert [f["rule"] for f in body["findings"]] == ["PLANT-001"]
    waived = '[[waivers]]\nrule = "PLANT-001"\nreason = "r"\nby = "QA"\nexpires = 2999-01-01\n'
    app = application(profile=profile(text + waived))
    assert post(app, "/report").json()["infos"] == ["is it? (waived by QA until 2999-01-01: r)"]


def test_a_restriction_of_the_profile_is_a_problem(profile: Callable[[str], Path]) -> None:
    path = profile('[documents]\nnouns = ["MaterialLot"]\n')
    (finding,) = post(application(profile=path), "/echo").json()["findings"]
    assert (finding["rule"], finding["layer"]) == ("PROFILE-001", "profile")


def test_a_profile_that_cannot_be_used_is_told_at_once(profile: Callable[[str], Path]) -> None:
    from isa95kit.profile import ProfileError

    with pytest.raises(ProfileError, match="rulez"):
        application(profile=profile("[rulez]"))


def test_what_is_known_is_asked_for_each_request(profile: Callable[[str], Path]) -> None:
    asked: list[str] = []

    def known(request: Request) -> Context:
        asked.append(request.url.path)
        return Context(clock=lambda: NOON)

    app = application(profile=profile(WARNED), context=known)
    lacking = post(app, "/report").json()["not checked"]
    assert "PLANT-002" not in lacking
    assert asked == ["/report"]
    post(app, "/echo")
    assert asked == ["/report", "/echo", "/echo"]  # once more, for the answer
    early = Context(clock=lambda: NOON - dt.timedelta(days=1))
    body = post(application(profile=profile(WARNED), context=early), "/echo").json()
    assert [f["rule"] for f in body["findings"] if f["severity"] == "error"] == ["PLANT-002"]


def test_a_context_beside_a_profile_keeps_what_the_profile_agrees_on(
    profile: Callable[[str], Path],
) -> None:
    path = profile('[units.aliases]\nStk = "C62"\n[systems]\nmes = ["M"]\n')
    checks = Checks.of(isa.Limits(), False, path, Context(clock=lambda: NOON))
    seen: list[Context] = []

    def look(request: object, at: Any) -> None:
        seen.append(at.context)

    from isa95kit.rules.engine import RuleSet
    from isa95kit.rules.rule import Rule

    rule = Rule(
        id="PLANT-009",
        title="t",
        severity=isa.Severity.ERROR,
        profile="site",
        basis="stated",
        source="s",
        rationale="r",
        looks_at=("ProcessOperationsSchedule",),
        check=look,
    )
    applied = checks.applied()
    assert applied is not None
    checks.profile = replace(applied, rules=RuleSet([rule]))
    checks.judge(checks.read(JSON), None)
    checks.answer(read(JSON).message, None)
    for context in seen:
        assert context.clock is not None
        assert context.agreement.systems.mes == {"M"}
        assert context.units is not None
        assert context.units.unit("Stk").code == "C62"
    assert len(seen) == 2


def test_waivers_end_while_the_application_runs(profile: Callable[[str], Path]) -> None:
    from isa95kit.profile import load_profile

    text = f'{WARNED}[[waivers]]\nrule = "PLANT-001"\nreason = "r"\nby = "QA"\n'
    loaded = load_profile(profile(f"{text}expires = 2026-03-02\n"))
    days = iter([NOON.date()] * 2 + [NOON.date() + dt.timedelta(days=1)] * 2)
    checks = Checks(profile=loaded, today=lambda: next(days))
    for warnings in (0, 1):
        assert len(checks.judge(checks.read(JSON), None).warnings) == warnings


def test_the_openapi_document_speaks_of_rules() -> None:
    document = BASE.openapi()
    assert "business rule" in document["components"]["responses"]["Invalid"]["description"]
    layer = document["components"]["schemas"]["Problem"]["properties"]["findings"]["items"][
        "properties"
    ]["layer"]
    assert {"rule", "profile"} <= set(layer["enum"])
    assert not document["paths"]["/report"]["post"].get("parameters")
