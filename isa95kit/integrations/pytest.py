"""pytest: `assert_valid`, the fixture ``b2mml``, and folders of payloads as tests.

    from isa95kit.integrations.pytest import assert_valid

    def test_what_we_send_is_valid() -> None:
        assert_valid(order_message(), profile="isa95kit.toml")

pytest finds the plugin where isa95kit is installed. What a project says in its configuration:

    [tool.pytest.ini_options]
    isa95kit_profile = "isa95kit.toml"
    isa95kit_payloads = ["payloads/valid"]
    isa95kit_invalid = ["payloads/invalid"]

A project that says nothing pays for the import of this module, which loads nothing of isa95kit.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from isa95kit.b2mml.base import Component
    from isa95kit.binding.sources import Source
    from isa95kit.document import Document
    from isa95kit.findings import Report, Severity
    from isa95kit.profile import Applied, Profile
    from isa95kit.rules.context import Context

__all__ = [
    "B2mml",
    "FailOn",
    "assert_valid",
    "b2mml",
    "b2mml_context",
    "pytest_addoption",
    "pytest_configure",
]

WAIVERS = "isa95kit-waivers"
"""The name of the plugin that notes which waivers are of use."""

FailOn = Literal["error", "warning"]
"""The severity from which on a finding fails a test."""


def assert_valid(
    checked: Source | Component | Document,
    *,
    profile: str | Path | Profile | Applied | None = None,
    context: Context | None = None,
    schema_only: bool = False,
    fail_on: FailOn = "error",
) -> Report:
    """Fail the test unless a document or object is valid; all findings stand in the failure.

    *checked* is a path, bytes, a file opened in binary mode, an object of the vocabulary, or a
    document that was read. *fail_on* is the severity from which on a finding counts. *profile*,
    *context* and *schema_only* are as in `isa95kit.validate`. Returns the report, for what else a
    test wants to know of it.

    Raises AssertionError with the report as text; ValueError for another *fail_on*; `ProfileError`
    and `MissingExtra` for a profile that cannot be used.
    """
    __tracebackhide__ = True
    return _asserted(checked, profile, context, schema_only, fail_on)


def _asserted(
    checked: Source | Component | Document,
    profile: str | Path | Profile | Applied | None,
    context: Context | None,
    schema_only: bool,
    fail_on: FailOn,
    saw: Callable[[Report], Report] | None = None,
) -> Report:
    __tracebackhide__ = True
    severity = severity_of(fail_on)
    import isa95kit as isa
    from isa95kit.b2mml.base import Component

    held: dict[str, bytes] = {}
    message = checked.message if isinstance(checked, isa.Document) else checked
    if isinstance(message, Component):
        report = isa.check(message, profile=profile, context=context, schema_only=schema_only)
        if failed(report, severity):
            held[report.path] = isa.to_xml(message)
    else:
        report = isa.validate(message, profile=profile, context=context, schema_only=schema_only)
        if isinstance(message, bytes):
            held[report.path] = message
    if saw is not None:
        saw(report)
    if failed(report, severity):
        raise AssertionError(told(report, held))
    return report


class B2mml:
    """Reading and checking by one profile: what the fixture ``b2mml`` is."""

    def __init__(
        self,
        profile: Profile | None = None,
        *,
        today: dt.date,
        context: Context | None = None,
        fail_on: FailOn = "error",
        saw: Callable[[Applied, Report], None] | None = None,
    ) -> None:
        """*today* decides which waivers of the profile are in force; *saw* gets every report."""
        severity_of(fail_on)
        self._saw = saw
        self.fail_on: FailOn = fail_on
        self.context = context
        self._profile = profile
        self._today = today
        self._applied = self._apply(context)

    def read(self, source: Source) -> Document:
        """As `isa95kit.read`, by the release and extensions of the profile.

        Rules are not asked: see `validate`. Raises `InvalidDocument`.
        """
        import isa95kit as isa

        if self._applied is None:
            return isa.read(source)
        return isa.read(source, release=self._applied.release, extensions=self._applied.extensions)

    def validate(
        self, source: Source, *, context: Context | None = None, schema_only: bool = False
    ) -> Report:
        """As `isa95kit.validate`, by the profile; *context* replaces that of the fixture."""
        import isa95kit as isa

        return self._noted(
            isa.validate(
                source,
                profile=self._by(context),
                context=self._known(context),
                schema_only=schema_only,
            )
        )

    def check(
        self, message: Component, *, context: Context | None = None, schema_only: bool = False
    ) -> Report:
        """As `isa95kit.check`, by the profile; *context* replaces that of the fixture."""
        import isa95kit as isa

        return self._noted(
            isa.check(
                message,
                profile=self._by(context),
                context=self._known(context),
                schema_only=schema_only,
            )
        )

    def assert_valid(
        self,
        checked: Source | Component | Document,
        *,
        context: Context | None = None,
        schema_only: bool = False,
        fail_on: FailOn | None = None,
    ) -> Report:
        """As `assert_valid`, by the profile; *context* replaces that of the fixture."""
        __tracebackhide__ = True
        return _asserted(
            checked,
            self._by(context),
            self._known(context),
            schema_only,
            fail_on or self.fail_on,
            self._noted,
        )

    def about_waivers(self, used: Iterable[int], name: str) -> Report:
        """The report on the profile, called *name*: waivers that expired or were not used."""
        from isa95kit.findings import Report
        from isa95kit.profile.waivers import expired, unused

        if self._applied is None:
            return Report(name)
        waivers = self._applied.waivers
        given = (waivers.listed, waivers.today, name)
        return Report(name, (*expired(*given), *unused(given[0], used, *given[1:])))

    def _noted(self, report: Report) -> Report:
        if self._saw is not None and self._applied is not None:
            self._saw(self._applied, report)
        return report

    def _apply(self, context: Context | None) -> Applied | None:
        if self._profile is None:
            return None
        from isa95kit import Context
        from isa95kit.profile import apply

        return apply(self._profile, today=self._today, context=context or Context())

    def _by(self, context: Context | None) -> Applied | None:
        return self._applied if context is None else self._apply(context)

    def _known(self, context: Context | None) -> Context | None:
        """What is to be handed on beside a profile, which holds its context already."""
        return (context or self.context) if self._profile is None else None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the keys of the configuration."""
    parser.addini("isa95kit_profile", "What the plant agrees on: isa95kit.toml.")
    parser.addini("isa95kit_payloads", "Folders of documents that have to be valid.", "paths")
    parser.addini("isa95kit_invalid", "Folders of documents that have to be refused.", "paths")
    parser.addini(
        "isa95kit_fail_on", "Severity that fails a test: error or warning.", default="error"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Collect payloads where folders are configured. Raises UsageError for one that is missing."""
    folders: dict[Path, bool] = {}
    for key, valid in (("isa95kit_payloads", True), ("isa95kit_invalid", False)):
        for folder in config.getini(key):
            if not folder.is_dir():
                raise pytest.UsageError(f"{key}: there is no folder {folder}")
            if folders.setdefault(folder.resolve(), valid) is not valid:
                raise pytest.UsageError(f"{key}: {folder} cannot be both valid and invalid")
    if config.getini("isa95kit_fail_on") not in ("error", "warning"):
        raise pytest.UsageError("isa95kit_fail_on: write error or warning")
    if folders or config.getini("isa95kit_profile"):
        from isa95kit.integrations.pytest_payloads import Payloads, is_asked_for_everything

        everything = is_asked_for_everything(config)
    if folders:
        config.pluginmanager.register(Payloads(config, folders), "isa95kit-payloads")
    if config.getini("isa95kit_profile"):
        from isa95kit.integrations.pytest_waivers import WaiversInUse

        config.pluginmanager.register(WaiversInUse(config, everything), WAIVERS)


@pytest.fixture(scope="session")
def b2mml_context() -> Context | None:
    """What rules may ask besides the message; override it in ``conftest.py``."""
    return None


@pytest.fixture(scope="session")
def b2mml(pytestconfig: pytest.Config, b2mml_context: Context | None) -> B2mml:
    """Reading and checking by the profile of the project: the key ``isa95kit_profile``."""
    try:
        return configured(pytestconfig, b2mml_context)
    except (ImportError, ValueError) as error:
        if not is_about_profile(error):
            raise
        unusable = error
    # Outside the handler: what isa95kit did before it gave up helps nobody.
    pytest.fail(f"isa95kit_profile: {unusable}", pytrace=False)


def configured(config: pytest.Config, context: Context | None = None) -> B2mml:
    """What checks by the configuration. Raises `ProfileError`, `MissingExtra`."""
    from isa95kit.profile import load_profile

    named_there = config.getini("isa95kit_profile")
    waivers = config.pluginmanager.get_plugin(WAIVERS)
    base = config.rootpath if config.inipath is None else config.inipath.parent
    return B2mml(
        load_profile(base / named_there) if named_there else None,
        today=dt.datetime.now(dt.UTC).date(),
        context=context,
        fail_on=config.getini("isa95kit_fail_on"),
        saw=None if waivers is None else waivers.saw,
    )


def is_about_profile(error: Exception) -> bool:
    """Whether an exception says that a profile cannot be used, and what to do."""
    from isa95kit.extras import MissingExtra
    from isa95kit.profile import ProfileError

    return isinstance(error, (MissingExtra, ProfileError))


def severity_of(fail_on: str) -> Severity:
    """The severity that fails a test. Raises ValueError where there is none of that name."""
    from isa95kit.findings import Severity

    if fail_on not in ("error", "warning"):
        raise ValueError(f"fail_on: write 'error' or 'warning', not {fail_on!r}")
    return Severity(fail_on)


def failed(report: Report, fail_on: Severity) -> bool:
    """Whether something from this severity on was found."""
    return bool(report.errors or (fail_on.value == "warning" and report.warnings))


def told(report: Report, held: Mapping[str, bytes]) -> str:
    """The report as text: all findings, with the lines of the document they are about."""
    from isa95kit.reports import reporter
    from isa95kit.reports.excerpt import Sources

    stream = io.StringIO()
    reporter("text")(stream, Sources(held)).write([report])
    return stream.getvalue().rstrip()
