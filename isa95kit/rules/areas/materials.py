"""MAT: lots and sublots, where they come from, and whether the amounts add up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import MaterialInformation, MaterialLot
from isa95kit.b2mml.base import Component
from isa95kit.findings import Severity
from isa95kit.rules.areas import lot_contents, lot_postings, material_actuals
from isa95kit.rules.lot_events import reports
from isa95kit.rules.orders import about
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import AnyRule, Having, Rule

__all__ = ["RULES"]

_LOTS = ("MaterialLot", "MaterialSubLot")


def split_whole(obj: Any, at: Place) -> Iterator[Problem]:
    """MAT-003, by sublots and by postings."""
    if isinstance(obj, MaterialLot):
        return lot_contents.divided_whole(obj, at)
    return lot_postings.split_whole(obj, at)


def split_or_merge_whole(obj: Any, at: Place) -> Iterator[Problem]:
    """MAT-018, by sublots and by postings."""
    if isinstance(obj, MaterialInformation):
        return lot_contents.parent_beside_parts(obj, at)
    return lot_postings.split_or_merge_whole(obj, at)


def _lots_or_reports(cls: type[Component]) -> bool:
    return cls is MaterialLot or reports(cls)


def _lots_told_or_reports(cls: type[Component]) -> bool:
    return about("MaterialLot", "MaterialSubLot", "MaterialInformation")(cls) or reports(cls)


def _material_or_reports(cls: type[Component]) -> bool:
    return cls is MaterialInformation or reports(cls)


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="MAT-001",
        title="A lot or sublot does not contain itself, directly or through others",
        severity=Severity.ERROR,
        profile="base",
        basis="derived",
        source="Schema measurement: assemblies nest without end, and self-containment is accepted",
        rationale="Whoever adds up or traces the parts of such a lot never comes to an end.",
        looks_at=_LOTS,
        check=lot_contents.not_itself,
    ),
    Rule(
        id="MAT-002",
        title="A lot that is produced is not among its own ancestors",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: genealogy",
        rationale="A recall that follows a loop names too many lots, or none.",
        remark="Rework that keeps the lot makes a loop; a split or a merge that leaves a lot its "
        "name makes none. Parts of an assembly are ancestors of the whole.",
        looks_at=_lots_told_or_reports,
        needs=("genealogy",),
        check=lot_postings.no_loop,
    ),
    Rule(
        id="MAT-003",
        title="After a split the parts and the declared loss equal the whole",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: splits and merges",
        rationale="Material that appears or vanishes in a split hides a mix-up.",
        remark="A split is a response that makes several lots of one, where all are known to be of "
        "one material. A lot divided into sublots must not hold more than it was known to.",
        looks_at=_lots_or_reports,
        needs=("known",),
        check=split_whole,
    ),
    Rule(
        id="MAT-004",
        title="A merge joins lots of one material in like status, and amount and status follow",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: splits and merges, status governance",
        rationale="Blocked material merged into a released lot is released unseen.",
        remark="A merge is a response that makes one lot of several of one material, or of any "
        "where its operations type is Inventory.",
        looks_at=reports,
        needs=("known",),
        check=lot_postings.merge_fits,
    ),
    Rule(
        id="MAT-005",
        title="A posting names one lot or one sublot, and not several",
        severity=Severity.ERROR,
        profile="gxp",
        basis="derived",
        source="Schema measurement: lots may repeat beside one list of quantities",
        rationale="Nobody can say how much came from which lot, so all are recalled.",
        looks_at=("OpMaterialActual",),
        check=material_actuals.one_lot,
    ),
    Rule(
        id="MAT-006",
        title="Sublots hold no more than their lot",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0600 documentation: material sublots",
        rationale="Stock by sublot and stock by lot say different things, and one is sold twice.",
        remark="That they hold less is no violation: a message does not say whether it lists all.",
        looks_at=_LOTS,
        check=lot_contents.sublots_within,
    ),
    Rule(
        id="MAT-008",
        title="The use of material fits the type of operations",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="Schema: annotation of MaterialUseType",
        rationale="A receiver that posts by use and type finds no posting for this pair.",
        looks_at=Having("material_use"),
        check=material_actuals.use_fits,
    ),
    Rule(
        id="MAT-010",
        title="No more is used of a lot than it holds",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: double consumption, stock by lot and location",
        rationale="It was posted twice, or the wrong lot was.",
        remark="As the lot was last known; where lot and posting name different places, it is "
        "reported as not checked.",
        looks_at=reports,
        needs=("known",),
        check=lot_postings.in_stock,
    ),
    Rule(
        id="MAT-011",
        title="A lot that is used is usable: unrestricted, of an allowed status, not expired",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="Schema: annotation of DispositionType; MES-ERP integration practice: availability",
        rationale="Restricted or expired material has gone into a product.",
        remark="As the lot was last known; a sublot that is named alone is as its lot is. A permit "
        "as property of the posting excuses it.",
        looks_at=("OpMaterialActual",),
        needs=("known",),
        check=material_actuals.usable,
    ),
    Rule(
        id="MAT-012",
        title="What goes into a response comes out of it, within the agreed yield tolerance",
        severity=Severity.WARNING,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: yield reconciliation",
        rationale="Loss that nobody declared is a mistake, or theft.",
        remark="Judged are mass, and lots of one material in whatever unit; a response that only "
        "uses or only makes is not.",
        looks_at=reports,
        check=lot_postings.balanced,
    ),
    Rule(
        id="MAT-013",
        title="By-products and co-products are entries of their own, never netted off",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: consumption and by-products; MaterialUse",
        rationale="Netted material is in no stock, and its cost in no account.",
        remark="Found by negative quantities outside reversals, and by entries for several "
        "materials; what a sender has netted before it cannot be seen.",
        looks_at=("OpMaterialActual",),
        check=material_actuals.never_netted,
    ),
    Rule(
        id="MAT-015",
        title="Nothing is left of a closed lot, a planned lot is nowhere, and neither is posted to",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="Schema: annotation of DispositionType",
        rationale="Stock that is counted and cannot be there is planned with.",
        remark="A planned lot may state the quantity that is planned. Postings are judged where "
        "the lots are known.",
        looks_at=(*_LOTS, "OpMaterialActual", "OpSegmentResponse", "JobResponse"),
        check=lot_contents.disposition_fits,
    ),
    Rule(
        id="MAT-017",
        title="A response that posts material names its segment",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: consumption points",
        rationale="Consumption on an order as a whole matches no operation of the routing.",
        looks_at=("OpSegmentResponse",),
        check=material_actuals.consumption_point,
    ),
    Rule(
        id="MAT-018",
        title="A split or a merge is one message, with what was and what came of it",
        severity=Severity.WARNING,
        profile="gxp",
        basis="derived",
        source="MES-ERP integration practice: mishandled splits and merges, partial updates",
        rationale="Between two messages the same material is in stock twice, or not at all.",
        remark="Sublots made without their lot, or several lots of one material on one side of a "
        "stock movement: a receipt looks like that, too. A plant without such may raise it.",
        looks_at=_material_or_reports,
        check=split_or_merge_whole,
    ),
)
