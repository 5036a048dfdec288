"""Units of measure and quantities: code lists, exact conversion, exact arithmetic.

    from isa95kit.units import Quantity, Units

    units = Units()
    units.convert(Decimal("1.50"), "LBR", "KGM").decimal    # Decimal('0.680388555')

    weight = Quantity("1.50", "LBR").to("KGM")
    print(weight.explain())                                  # how it came about

Codes are those of UN/ECE Recommendation 20. Nothing here is ever a float.
"""

from __future__ import annotations

from isa95kit.units.allocation import allocate
from isa95kit.units.arithmetic import Comparison, sum_quantities, within
from isa95kit.units.catch_weight import CatchWeight, catch_weight_findings, sum_catch_weights
from isa95kit.units.derivation import Step
from isa95kit.units.dimensions import Dimension
from isa95kit.units.errors import (
    BasisMismatch,
    CurrencyRefused,
    DimensionMismatch,
    InexactResult,
    NotConvertible,
    UnitError,
    UnknownUnit,
)
from isa95kit.units.factors import Converted, Factor
from isa95kit.units.material_table import read_factors
from isa95kit.units.materials import MaterialFactor, MaterialFactors
from isa95kit.units.posting import Ledger, Posting, quantise
from isa95kit.units.potency import Corrected, Potency
from isa95kit.units.quantity import Quantity
from isa95kit.units.quantity_errors import (
    ContradictoryFactors,
    InvalidQuantity,
    NoMaterialFactor,
    QuantityError,
    ScaleRefused,
    Unallocatable,
)
from isa95kit.units.reading import quantity_findings
from isa95kit.units.registry import Unit, Units

__all__ = [
    "BasisMismatch",
    "CatchWeight",
    "Comparison",
    "ContradictoryFactors",
    "Converted",
    "Corrected",
    "CurrencyRefused",
    "Dimension",
    "DimensionMismatch",
    "Factor",
    "InexactResult",
    "InvalidQuantity",
    "Ledger",
    "MaterialFactor",
    "MaterialFactors",
    "NoMaterialFactor",
    "NotConvertible",
    "Posting",
    "Potency",
    "Quantity",
    "QuantityError",
    "ScaleRefused",
    "Step",
    "Unallocatable",
    "Unit",
    "UnitError",
    "Units",
    "UnknownUnit",
    "allocate",
    "catch_weight_findings",
    "quantise",
    "quantity_findings",
    "read_factors",
    "sum_catch_weights",
    "sum_quantities",
    "within",
]
