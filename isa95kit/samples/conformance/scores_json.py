"""Scores as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from isa95kit.samples.conformance.scores_text import areas_of
from isa95kit.samples.conformance.scoring import Check, Checked, Score, Tally

__all__ = ["FORMAT", "as_json"]

FORMAT = "isa95kit-conformance-report/1"


def as_json(scores: Sequence[Score]) -> str:
    """Everything: counts by check and area, each failure, each loss.

    >>> json.loads(as_json([]))["products"]
    []
    """
    document = {"format": FORMAT, "products": [_product(one) for one in scores]}
    return json.dumps(document, indent=2) + "\n"


def _product(one: Score) -> dict[str, Any]:
    return {
        "product": one.results.product,
        "version": one.results.version,
        "clean": one.clean,
        "checks": {
            check.value: {
                **_counts(one.tally(check)),
                "areas": {
                    area.value: _counts(one.tally(check, area)) for area in areas_of([one], check)
                },
            }
            for check in Check
        },
        "failures": [_failure(checked) for checked in one.failures],
        "unknown": list(one.unknown),
    }


def _counts(tally: Tally) -> dict[str, Any]:
    return {
        "passed": tally.passed,
        "failed": tally.failed,
        "notSupported": tally.not_supported,
        "notRun": tally.not_run,
        "percent": tally.percent,
    }


def _failure(checked: Checked) -> dict[str, Any]:
    return {
        "id": checked.entry.id,
        "area": checked.entry.area,
        "check": checked.check,
        "title": checked.entry.title,
        "message": checked.message,
        "losses": [
            {"path": loss.path, "expected": loss.expected, "found": loss.found}
            for loss in checked.losses
        ],
    }
