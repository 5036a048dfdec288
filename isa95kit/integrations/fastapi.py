"""FastAPI: endpoints that take and answer messages, in JSON and in XML.

    from fastapi import FastAPI
    from isa95kit.b2mml import AcknowledgeOperationsSchedule, ProcessOperationsSchedule
    from isa95kit.integrations.fastapi import Message, install

    app = FastAPI()
    install(app)

    @app.post("/schedules")
    def schedule(message: Message[ProcessOperationsSchedule]) -> AcknowledgeOperationsSchedule:
        ...

The request is read by its Content-Type and the answer written by the request's Accept. What is
wrong with a request comes back as a problem (RFC 9457, ``application/problem+json``) with the
findings: 422 for a document that is not valid or breaks a business rule, 400 for a body that is no
well-formed document. What was found beside errors is at hand in `report_of`.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin, get_type_hints

from isa95kit import extras
from isa95kit.b2mml.base import Component
from isa95kit.binding.json_form import looks_like_json
from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.document import to_json, to_xml
from isa95kit.findings import Finding, InvalidDocument, Layer, Report, Severity, shorten
from isa95kit.integrations.fastapi_checks import Checks
from isa95kit.integrations.media_types import acceptable
from isa95kit.openapi import (
    COMPONENT,
    JSON,
    PROBLEM_JSON,
    PROBLEM_RESPONSES,
    XML,
    components,
    document_content,
    problem,
    problem_responses,
)
from isa95kit.schema.json_schema import roots

extras.load("fastapi", "fastapi")

from fastapi import Depends, FastAPI, HTTPException, Request  # noqa: E402 the extra comes first
from fastapi.responses import JSONResponse, Response  # noqa: E402
from fastapi.routing import APIRoute  # noqa: E402
from starlette.concurrency import run_in_threadpool  # noqa: E402

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from isa95kit.profile import Applied, Profile
    from isa95kit.rules.context import Context

__all__ = [
    "InvalidAnswer",
    "Message",
    "MessageResponse",
    "MessageRoute",
    "Problem",
    "install",
    "report_of",
]


class Problem(HTTPException):
    """Ends a request with a problem body; endpoints may raise it with findings of their own."""

    def __init__(
        self, status: int, title: str, detail: str, findings: Iterable[Finding] = ()
    ) -> None:
        super().__init__(status, detail)
        self.body = problem(status, title, detail, findings)


class InvalidAnswer(RuntimeError):
    """An endpoint returned a message that is not valid, or that breaks a business rule.

    The server answers 500 and logs it.
    """


def install(
    app: FastAPI,
    *,
    limits: Limits = DEFAULT,
    schema_only: bool = False,
    profile: str | Path | Profile | Applied | None = None,
    context: Context | Callable[[Request], Context] | None = None,
) -> None:
    """Make an application speak B2MML: its routes, its problems, its OpenAPI document.

    Call it before the routes are declared; routers of their own need
    ``APIRouter(route_class=MessageRoute)``. *limits* bound what is read of a request.

    *schema_only* and *profile* are as in `isa95kit.validate`, for requests and for answers: rules
    of the set ``base`` are asked unless a profile says otherwise. The profile is read now, and made
    ready anew each day for its waivers. *context* is what rules may ask, or a function that says so
    for each request, as far as it is known then; what it lacks the profile gives.

    Raises `ProfileError` and `MissingExtra` for a profile that cannot be used.
    """
    app.state.isa95kit_checks = Checks.of(limits, schema_only, profile, context)
    app.router.route_class = MessageRoute
    app.add_exception_handler(Problem, _problem_response)
    describe = app.openapi

    def openapi() -> dict[str, Any]:
        return _completed(describe())

    app.openapi = openapi  # type: ignore[method-assign]


def report_of(request: Request) -> Report:
    """The report on the message of a request: warnings, and which rules could not be checked.

    Raises LookupError where the endpoint takes no ``Message[…]``.
    """
    report: Report | None = getattr(request.state, "isa95kit_report", None)
    if report is None:
        raise LookupError("no message was read of this request: take a Message[…] parameter")
    return report


if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")
    Message = Annotated[T, "read from the request"]
else:

    class Message:
        """``Message[ProcessOperationsSchedule]``: a parameter, read from the request's body.

        ``Message[A | B]`` takes either.
        """

        def __class_getitem__(cls, wanted: Any) -> Any:
            return Annotated[wanted, Depends(_Reader(_documents(wanted)))]


class _Reader:
    """The dependency that reads a message of one of these classes."""

    def __init__(self, classes: tuple[type[Component], ...]) -> None:
        self.classes = classes

    async def __call__(self, request: Request) -> Component:
        if not acceptable(request.headers.get("accept", "")):
            told = f"The answer can be {JSON} or {XML}, and Accept allows neither."
            wrong = "Accept allows neither form of an answer"
            found = _finding("HTTP-003", wrong, "", f"Accept {JSON} or {XML}.")
            raise Problem(406, "Not acceptable", told, [found])
        form = _form(request.headers.get("content-type", ""))
        checks = _checks(request)
        data = await _body(request, checks.limits)
        if form is not None and (form == JSON) != looks_like_json(data):
            raise _not_as_told(form)
        report, message = await run_in_threadpool(self._judged, checks, data, request)
        request.state.isa95kit_report = report
        return message

    def _judged(self, checks: Checks, data: bytes, request: Request) -> tuple[Report, Component]:
        """The report on a message and the message. Raises `Problem` where it is not to be taken."""
        try:
            received = checks.read(data)
        except InvalidDocument as invalid:
            report = invalid.report
            if report.readable:
                told = f"The document is not valid: {_count(report.errors)}."
                raise Problem(422, "Not valid", told, report.findings) from None
            told = "The body is no well-formed document."
            raise Problem(400, "Not readable", told, report.findings) from None
        message = received.message
        assert message is not None
        if not isinstance(message, self.classes):
            got = type(message).__name__
            names = " or ".join(c.__name__ for c in self.classes)
            told = f"{got} was sent, and this address takes {names}."
            path = f"$.{got}" if received.is_json else f"/{got}"
            hint = f"Send {names}, or send {got} to the address that takes it."
            found = _finding("HTTP-001", f"{got} stands where {names} is expected", path, hint)
            raise Problem(422, "Another message", told, [found, *received.report.findings])
        report = checks.judge(received, request)
        if not report.ok:
            told = f"The document is valid and breaks rules: {_count(report.errors)}."
            raise Problem(422, "Breaks rules", told, report.findings)
        return report, message


# The class itself, not its name: older FastAPI does not know where to look the name up.
_Reader.__call__.__annotations__["request"] = Request


def _checks(request: Request) -> Checks:
    """How the application judges, as `install` was told; by the base rules without it."""
    found: Checks = getattr(request.app.state, "isa95kit_checks", None) or Checks()
    return found


async def _body(request: Request, limits: Limits) -> bytes:
    """The body, read no further than the limit."""
    pieces, size = [], 0
    async for piece in request.stream():
        pieces.append(piece)
        size += len(piece)
        if size > limits.size:
            told = f"the document is larger than {limits.size:,} bytes"
            found = _finding("XML-004", told, "", "Send it in several messages.")
            raise Problem(413, "Too large", "The body is larger than the limit.", [found])
    return b"".join(pieces)


def _form(content_type: str) -> str | None:
    """JSON or XML by the media type; None where nothing is said and the body decides."""
    kind = content_type.partition(";")[0].strip().lower()
    if not kind:
        return None
    for form, text, suffix in ((JSON, "text/json", "+json"), (XML, "text/xml", "+xml")):
        if kind in (form, text) or kind.endswith(suffix):
            return form
    told = f"Send {JSON} or {XML}."
    found = _finding("HTTP-002", f"the media type {shorten(kind)} is neither of both", "", told)
    raise Problem(415, "Unsupported media type", told, [found])


def _not_as_told(form: str) -> Problem:
    name = "a JSON object" if form == JSON else "XML"
    told = f"Content-Type says {form}, and the body does not begin like {name}"
    found = _finding("HTTP-004", told, "", "Correct Content-Type, or the body.")
    return Problem(400, "Not readable", "The body is not what Content-Type says.", [found])


def _finding(rule: str, message: str, path: str, hint: str) -> Finding:
    return Finding(rule, Severity.ERROR, Layer.SYNTAX, message, path, hint=hint)


class MessageResponse(Response):
    """A message as the body of an answer, in the form that the request accepts.

    JSON where both are equally welcome. The message is checked before it is sent, as the
    application checks requests: one with errors raises `InvalidAnswer`.
    """

    def __init__(
        self, message: Component, status_code: int = 200, headers: dict[str, str] | None = None
    ) -> None:
        self.message = message
        super().__init__(None, status_code, headers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it. Raises `InvalidAnswer`."""
        request = Request(scope)
        form = acceptable(request.headers.get("accept", "")) or JSON
        self.body = await run_in_threadpool(self._checked, form, request)
        self.headers["content-type"] = form
        self.headers["content-length"] = str(len(self.body))
        self.headers["vary"] = "Accept"
        await super().__call__(scope, receive, send)

    def _checked(self, form: str, request: Request) -> bytes:
        report = _checks(request).answer(self.message, request)
        if not report.ok:
            raise InvalidAnswer(str(InvalidDocument(report)))
        return to_xml(self.message) if form == XML else to_json(self.message).encode()


class MessageRoute(APIRoute):
    """A route that writes the message its endpoint returns, and says what it takes and answers."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        hints = _hints(endpoint)
        taken = [
            cls.__wire_element__  # type: ignore[attr-defined]
            for hint in hints.values()
            for marker in getattr(hint, "__metadata__", ())
            if isinstance(reader := getattr(marker, "dependency", None), _Reader)
            for cls in reader.classes
        ]
        answered = _documents(hints.get("return"))
        extra: dict[str, Any] = {"responses": {}}
        if taken:
            extra["requestBody"] = {"required": True, "content": document_content(*taken)}
            extra["responses"] |= PROBLEM_RESPONSES
        if answered:
            status = options.get("status_code") or 200
            names = [str(getattr(cls, "__wire_element__", "")) for cls in answered]
            extra["responses"][str(status)] = {"content": document_content(*names)}
            options["response_model"] = None
            endpoint = _answering(endpoint, hints, status)
        if taken or answered:
            options["openapi_extra"] = {**extra, **(options.get("openapi_extra") or {})}
        super().__init__(path, endpoint, **options)


def _hints(endpoint: Callable[..., Any]) -> dict[str, Any]:
    try:
        return get_type_hints(inspect.unwrap(endpoint), include_extras=True)
    except (NameError, TypeError):
        # Annotations FastAPI will complain about itself, or a callable that has none.
        return {}


def _documents(annotation: Any) -> tuple[type[Component], ...]:
    """The classes of documents an annotation names, all of them; none where it names others."""
    either = get_origin(annotation) in (Union, UnionType)
    named = get_args(annotation) if either else (annotation,)
    documents = all(isinstance(cls, type) and getattr(cls, "__wire_element__", "") for cls in named)
    return named if documents else ()


def _answering(
    endpoint: Callable[..., Any], hints: dict[str, Any], status: int
) -> Callable[..., Any]:
    """The endpoint with its message turned into a response."""

    def response(found: Any) -> Any:
        return MessageResponse(found, status) if isinstance(found, Component) else found

    wrapped: Any
    if inspect.iscoroutinefunction(endpoint):

        @functools.wraps(endpoint)
        async def answer_later(*args: Any, **values: Any) -> Any:
            return response(await endpoint(*args, **values))

        wrapped = answer_later
    else:

        @functools.wraps(endpoint)
        def answer(*args: Any, **values: Any) -> Any:
            return response(endpoint(*args, **values))

        wrapped = answer
    # Annotations are texts where the endpoint's module postpones them; FastAPI would look their
    # names up here, where they mean nothing.
    signature = inspect.signature(endpoint)
    named = [
        p.replace(annotation=hints.get(p.name, p.annotation)) for p in signature.parameters.values()
    ]
    wrapped.__signature__ = signature.replace(parameters=named, return_annotation=hints["return"])
    made: Callable[..., Any] = wrapped
    return made


def _completed(document: dict[str, Any]) -> dict[str, Any]:
    """An OpenAPI document with the schemas its routes refer to."""
    held = document.setdefault("components", {})
    schemas = held.setdefault("schemas", {})
    places = set(_places(document.get("paths", {})))
    wanted = [root for root in roots() if f"{COMPONENT}{root}" in places]
    if wanted or PROBLEM_PLACES & places:
        schemas |= components(root for root in wanted if root not in schemas)
        held["responses"] = problem_responses() | held.get("responses", {})
    return document


PROBLEM_PLACES = {response["$ref"] for response in PROBLEM_RESPONSES.values()}


def _places(schema: object) -> Iterable[str]:
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == "$ref" and isinstance(value, str):
                yield value
            else:
                yield from _places(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from _places(item)


def _count(findings: tuple[Finding, ...]) -> str:
    return f"{len(findings)} problem{'s' * (len(findings) != 1)}"


def _problem_response(_: Request, error: Exception) -> Response | Awaitable[Response]:
    assert isinstance(error, Problem)
    return JSONResponse(error.body, error.status_code, media_type=PROBLEM_JSON)
