"""QUAL: status and disposition of lots, who decides on them, and what a release needs."""

from __future__ import annotations

from isa95kit.findings import Severity
from isa95kit.rules.areas import lot_releases, lot_status
from isa95kit.rules.rule import AnyRule, Rule

__all__ = ["RULES"]

_LOTS = ("MaterialLot", "MaterialSubLot")
_LOTS_AND_CHANGES = (*_LOTS, "TransStateChange")
_BEFORE = (
    "The state before is that of the StateChange, or of the known lots; where nobody knows the "
    "lot, a message without StateChange is reported as not checked."
)

RULES: tuple[AnyRule, ...] = (
    Rule(
        id="QUAL-001",
        title="A status is moved by those who may: from In-Process to pending by the MES alone",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: status governance",
        rationale="A lot that another system declares finished is decided on before its record "
        "is complete.",
        remark=_BEFORE + " So it is where nobody has said which senders are which system, or who "
        "has which role.",
        looks_at=_LOTS_AND_CHANGES,
        check=lot_status.moved_by_whom,
    ),
    Rule(
        id="QUAL-002",
        title="A lot is released after a positive decision of quality on this lot and version",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: status governance",
        rationale="Material that nobody decided on is sold or used up.",
        remark="Without known lots, every message that says Released counts as a release. A "
        "decision of an ERP is none; one on a lot holds for its sublots.",
        looks_at=_LOTS,
        needs=("decisions",),
        check=lot_status.positive_signal,
    ),
    Rule(
        id="QUAL-003",
        title="A block is lifted in a role of quality",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: blocking logic",
        rationale="A block that the warehouse can lift protects nobody.",
        remark=_BEFORE + " A disposition that frees a blocked lot lifts the block, too.",
        looks_at=_LOTS,
        needs=("roles",),
        check=lot_status.block_lifted,
    ),
    Rule(
        id="QUAL-004",
        title="The status of a lot is an agreed code and names its list",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: status models; the schema accepts any text",
        rationale="Two systems read two meanings into one word, or none into another.",
        looks_at=_LOTS,
        check=lot_status.status_listed,
    ),
    Rule(
        id="QUAL-005",
        title="Status and disposition of a lot agree",
        severity=Severity.ERROR,
        profile="gxp",
        basis="derived",
        source="Schema: annotation of DispositionType; MES-ERP integration practice: status models",
        rationale="A lot in quarantine that may be used without restriction will be used.",
        remark="Lots that are used up may be Closed in whatever status allowed their use. A plant "
        "with other pairs configures them in its status model.",
        looks_at=_LOTS,
        check=lot_status.disposition_agrees,
    ),
    Rule(
        id="QUAL-006",
        title="A status changes by an allowed transition",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: status models and governance",
        rationale="A rejected lot that is released by one message has skipped the decision.",
        remark=_BEFORE,
        looks_at=_LOTS_AND_CHANGES,
        check=lot_status.move_allowed,
    ),
    Rule(
        id="QUAL-007",
        title="A hold or release names the controlling record and its version",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: links to batch and device records",
        rationale="Nobody finds the evidence for a status that names none.",
        remark="Without known lots, every message with such a status counts as a change.",
        looks_at=_LOTS,
        check=lot_status.record_named,
    ),
    Rule(
        id="QUAL-008",
        title="Decisions of quality stand in coded fields, not in descriptions",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: common mistakes",
        rationale="No system acts on a text, so the stock stays as it was.",
        remark="Found by English words for decisions that are said of the lot, in lots without "
        "Status and Disposition; in responses, where quality is named with them.",
        looks_at=(*_LOTS, "OpSegmentResponse", "JobResponse"),
        check=lot_status.decision_coded,
    ),
    Rule(
        id="QUAL-010",
        title="A release carries the signature of its final approver, and record and version",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: audit trail linkage",
        rationale="A release that nobody signed for does not stand up in an inspection.",
        remark="Without known lots, every message that says Released counts as a release.",
        looks_at=_LOTS,
        check=lot_releases.release_signed,
    ),
    Rule(
        id="QUAL-011",
        title="Tests that a lot requires are there, positive and valid when it is released",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: quality disposition and release",
        rationale="A lot is sold whose last test failed or was never done.",
        remark="Tests are those of the lot, of the lot a sublot is of, and of the material. A "
        "result belongs to a test by the test's requirement, or by its id.",
        looks_at=_LOTS,
        needs=("known",),
        check=lot_releases.tests_passed,
    ),
    Rule(
        id="QUAL-012",
        title="An open deviation stops the release of the lot",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: deviations in lot dossiers",
        rationale="A release with an open deviation decides the deviation, unseen.",
        looks_at=_LOTS,
        needs=("deviations",),
        check=lot_releases.no_deviation,
    ),
    Rule(
        id="QUAL-014",
        title="A release while the MES is down is marked as an exception, and approved as such",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: business continuity",
        rationale="A release in an outage that looks like any other is never reconciled.",
        remark="The time of the message says whether the MES was down.",
        looks_at=_LOTS,
        needs=("continuity",),
        check=lot_releases.exceptional_release,
    ),
)
