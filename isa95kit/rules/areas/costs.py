"""COST: money is named as such, and charged to somebody."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from isa95kit.b2mml import DataTypeValue, Identifier, QuantityValue, UnitOfMeasure
from isa95kit.b2mml.base import Nil
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.amounts import is_reported, property_of, text_of
from isa95kit.rules.data_types import data_type_of
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import AnyRule, Problems, Rule
from isa95kit.units import UnitError, tables
from isa95kit.units.reading import quantity_unit

__all__ = ["RULES"]


def money(value: Any, at: Place) -> Problems:
    """COST-001."""
    quantity = isinstance(value, QuantityValue)
    held = value.quantity_string if quantity else value.value_string
    if isinstance(held, Nil):
        return None
    amount = value.data_type is not None and data_type_of(value) is DataTypeValue.AMOUNT
    currency = held.currency_id
    unit = value.unit_of_measure
    code = unit.value if isinstance(unit, UnitOfMeasure) else ""
    in_unit = bool(code) and code in _currencies() and not _is_unit(code, at)
    if not amount and not in_unit and currency is None:
        return None
    name = "quantity_string" if quantity else "value_string"
    if quantity:
        field, told = "", "money stands in a quantity"
    elif not amount:
        field = "unit_of_measure" if in_unit else ""
        told = f"{code or currency} is a currency, and the data type is not Amount"
    elif currency is None:
        field, told = "", "an amount of money names no currency"
    elif currency not in tables.currencies():
        field, told = f"{name}", f"{shorten(currency)!r} is no currency of ISO 4217"
    elif in_unit:
        field, told = "unit_of_measure", f"{code} is a currency, and no unit of measure"
    else:
        return None
    return (
        at.problem(
            told,
            field=field,
            hint="Write money as a Value with data type Amount and the currency in currencyID.",
        ),
    )


@cache
def _currencies() -> frozenset[str]:
    """Codes of currencies that are no codes of units as well."""
    return tables.currencies() - tables.rec20().keys()


def _is_unit(code: str, at: Place) -> bool:
    """Whether a code of a currency is a unit that was agreed on, as CUP for a cup."""
    units = at.context.units
    try:
        return units is not None and bool(quantity_unit(code, units))
    except UnitError:
        return False


def charged(response: Any, at: Place) -> Problems:
    """COST-002. Counts the account of a line, of the response and of those around it, or else the
    order that they answer.
    """
    lines = _lines(response)
    children = getattr(response, "segment_response_child", ())
    if not is_reported(at) or (children and not lines):
        return None
    name = at.context.agreement.carriers.cost_object
    found = []
    own = []
    for field, index, line in lines:
        value = _property(line, name)
        own.append(value)
        told = _closed(value, at) if value else ""
        if told:
            found.append(_problem(at, told, f"{field}[{index}]"))
    account = next((a for a in (_of(owner, name) for owner in (response, *at.above)) if a), None)
    if account:
        told = _closed(account, at)
    elif own and all(own):
        told = ""
    else:
        orders = [o for owner in (response, *at.above) for o in _orders(owner)]
        told = "" if orders else "nothing says what it is charged to"
        for order in orders:
            told = told or _closed(order, at)
    return [*found, _problem(at, told, "")] if told else found


def _problem(at: Place, told: str, field: str) -> Problem:
    return at.problem(
        told, field=field, hint="Name an open account, or the order that bears the cost."
    )


def _lines(response: Any) -> list[tuple[str, int, Any]]:
    return [
        (field, index, line)
        for field in (
            "personnel_actual",
            "equipment_actual",
            "physical_asset_actual",
            "material_actual",
        )
        for index, line in enumerate(getattr(response, field))
    ]


def _property(line: Any, name: str) -> Identity | None:
    properties: Iterable[Any] = getattr(line, "material_actual_property", ())
    return _account(property_of(properties, name))


def _of(owner: Any, name: str) -> Identity | None:
    """The account that the data of a segment or job response names."""
    data = getattr(owner, "segment_data", ()) or getattr(owner, "job_response_data", ())
    return _account(property_of(data, name))


def _account(value: Any) -> Identity | None:
    text = (text_of(value) or "").strip() if value is not None else ""
    return Identity("Account", "", "", "", text) if text else None


def _orders(owner: Any) -> list[Identity]:
    found = []
    for kind, field in (
        ("OperationsRequest", "operations_request_id"),
        ("JobOrder", "job_order_id"),
    ):
        named = getattr(owner, field, None)
        for identifier in named if isinstance(named, tuple) else (named,):
            try:
                if isinstance(identifier, Identifier):
                    found.append(Identity.of(identifier, type=kind))
            except NoIdentity:
                continue
    return found


def _closed(account: Identity, at: Place) -> str:
    """Why an account cannot be charged, empty where it can."""
    accounts = at.context.accounts
    state = accounts.is_open(account) if accounts is not None else True
    if state:
        return ""
    kind = "account" if account.type == "Account" else "order"
    return f"{kind} {shorten(account.text)} is {'closed' if state is False else 'not known'}"


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="COST-001",
        title="Money is a Value with data type Amount and a currency of ISO 4217",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="B2MML V0700 documentation: amounts; schema measurement: no element is of the type "
        "AmountType",
        rationale="A currency in the place of a unit is converted like one, or refused.",
        remark="A code that was agreed on as a unit, such as CUP for a cup, is one.",
        looks_at=("Value", "QuantityValue"),
        check=money,
    ),
    Rule(
        id="COST-002",
        title="What is confirmed or consumed is charged to an account that is open",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: account assignment",
        rationale="A posting without an account stops in the ledger, long after the work is done.",
        remark="The account is carriers.cost_object of the data of a response, or of a property of "
        "a material actual; where there is none, the order that is answered bears the cost.",
        looks_at=("OpSegmentResponse", "JobResponse"),
        needs=("accounts",),
        check=charged,
    ),
)
