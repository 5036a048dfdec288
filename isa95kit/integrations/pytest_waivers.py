"""Waivers of the project's profile that a run of pytest had no use for, told at its end.

Registered by `isa95kit.integrations.pytest` where a project names a profile. Only a run of the
whole project says anything: one of a part has no use for the waivers of the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from isa95kit.integrations.pytest import configured, failed, severity_of, told

if TYPE_CHECKING:
    from isa95kit.findings import Report
    from isa95kit.profile import Applied

__all__ = ["WaiversInUse"]

SENT = "isa95kit_waivers"
"""Under which name a process of pytest-xdist sends what it saw."""


class WaiversInUse:
    """Notes which waivers something was found for, in all processes of a run."""

    def __init__(self, config: pytest.Config, everything: bool) -> None:
        self._config = config
        self._whole = everything and not any(
            config.getoption(name, None)
            for name in ("lf", "stepwise", "ignore", "ignore_glob", "collectonly")
        )
        self._used: set[int] = set()
        self._asked = False
        self._report: Report | None = None

    def saw(self, applied: Applied, report: Report) -> None:
        """Note the waivers that a report made use of."""
        self._asked = True
        self._used |= applied.waivers.used_by(report)

    def pytest_deselected(self) -> None:
        """Not everything is run."""
        self._whole = False

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object) -> None:
        """Add what a process of pytest-xdist saw."""
        sent = getattr(node, "workeroutput", {}).get(SENT)
        if sent is None or error is not None:
            self._whole = False
            return
        self._whole &= sent["whole"]
        self._asked |= sent["asked"]
        self._used |= set(sent["used"])

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Judge the waivers, or send what was seen to the process that does."""
        output = getattr(self._config, "workeroutput", None)
        if output is not None:
            seen = {"whole": self._whole, "asked": self._asked, "used": sorted(self._used)}
            output[SENT] = seen
            return
        ended = exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
        stopped = session.shouldstop or session.shouldfail
        if not (self._whole and self._asked and ended) or stopped:
            return
        by = configured(self._config)
        self._report = by.about_waivers(self._used, self._config.getini("isa95kit_profile"))
        if failed(self._report, severity_of(by.fail_on)):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Tell what was found of them."""
        if self._report is None or not self._report.findings:
            return
        failed_run = failed(self._report, severity_of(self._config.getini("isa95kit_fail_on")))
        colour = {"red": True} if failed_run else {"yellow": True}
        name = self._report.path
        terminalreporter.write_sep("=", f"isa95kit: waivers of {name}", **colour)
        terminalreporter.write_line(told(self._report, {}))
