"""The contexts that the examples of the rules name."""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType

from isa95kit.rules.context import Context
from isa95kit.rules.history import MessageHistory, Sent
from tests.rules.contexts_materials import (
    grams_too,
    l1_went_into_l3,
    stock_of_l1_to_l6,
)
from tests.rules.contexts_orders import (
    erp_plans,
    orders_1_to_4,
    q1_of_4_came,
    tiers_of_materials,
    tracked_materials,
)
from tests.rules.contexts_quality import (
    deviation_open_on_l1,
    l1_approved_in_version_2,
    l1_to_l4_as_known,
    l1_to_l4_known_and_roles,
    mes_down_until_eleven,
    s1_approved,
    s1_released_before,
    tests_of_l1_to_l4,
)
from tests.rules.contexts_quantities import (
    accounts,
    assays_of_lots,
    both_factor_tables,
    ledger_of_three_places,
    material_units,
    plant_units,
    potent_materials,
    published_definitions,
)
from tests.rules.contexts_registers import p7_is_qualified_for_mixing, plant_of_l1
from tests.rules.contexts_transactions import (
    answered_at_ten_past_twelve,
    b1_failed_b2_without_reason,
    doe_is_qp_until_june,
    erp_and_mes,
    materials_of_erp_lots_of_mes,
    order_posted_up_to_3,
    partner_of_few_messages,
    signed_in_mes,
)

__all__ = [
    "accounts",
    "answered_at_ten_past_twelve",
    "assays_of_lots",
    "b1_failed_b2_without_reason",
    "both_factor_tables",
    "deviation_open_on_l1",
    "doe_is_qp_until_june",
    "erp_and_mes",
    "erp_plans",
    "grams_too",
    "heard_from_mes_at_ten",
    "l1_approved_in_version_2",
    "l1_to_l4_as_known",
    "l1_to_l4_known_and_roles",
    "l1_went_into_l3",
    "ledger_of_three_places",
    "material_units",
    "materials_of_erp_lots_of_mes",
    "mes_down_until_eleven",
    "order_posted_up_to_3",
    "orders_1_to_4",
    "p7_is_qualified_for_mixing",
    "partner_of_few_messages",
    "plant_of_l1",
    "plant_units",
    "potent_materials",
    "published_definitions",
    "q1_of_4_came",
    "received_at_noon",
    "s1_approved",
    "s1_released_before",
    "signed_in_mes",
    "stock_of_l1_to_l6",
    "tests_of_l1_to_l4",
    "tiers_of_materials",
    "tracked_materials",
]


def received_at_noon() -> Context:
    """The receiver's clock says noon of 1 March 2026, UTC."""
    return Context(clock=lambda: dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC))


def heard_from_mes_at_ten() -> Context:
    """The last message of MES was made at ten."""
    sent = Sent("MES", dt.datetime(2026, 3, 1, 10, tzinfo=dt.UTC), "B-1")
    return Context(history=MessageHistory(last=MappingProxyType({"MES": sent})))
