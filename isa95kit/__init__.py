"""ISA-95 / B2MML messages in Python: typed objects, exact validation, findings that explain.

    import isa95kit as isa
    from isa95kit.b2mml import Identifier, MaterialLot

    doc = isa.read("lots.xml")                 # raises isa.InvalidDocument with a report
    report = isa.validate("lots.xml")          # never raises for bad input
    isa.write(MaterialLot(id=Identifier("L1")), "lot.xml")

Importing the package loads next to nothing; each name is fetched when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from isa95kit.binding.limits import Limits as Limits
    from isa95kit.binding.xml import Unwritable as Unwritable
    from isa95kit.document import Document as Document
    from isa95kit.document import check as check
    from isa95kit.document import digest as digest
    from isa95kit.document import read as read
    from isa95kit.document import to_json as to_json
    from isa95kit.document import to_xml as to_xml
    from isa95kit.document import write as write
    from isa95kit.exchanges import validate_in_order as validate_in_order
    from isa95kit.findings import Finding as Finding
    from isa95kit.findings import InvalidDocument as InvalidDocument
    from isa95kit.findings import Layer as Layer
    from isa95kit.findings import Report as Report
    from isa95kit.findings import Severity as Severity
    from isa95kit.releases import Release as Release
    from isa95kit.rules.comparing import compare as compare
    from isa95kit.rules.context import Context as Context
    from isa95kit.schema.extension import ExtensionSchemaError as ExtensionSchemaError
    from isa95kit.streaming import iter_objects as iter_objects
    from isa95kit.validation import validate as validate

__version__ = "0.1.0"

_MODULES = {
    "Context": "rules.context",
    "Document": "document",
    "ExtensionSchemaError": "schema.extension",
    "Finding": "findings",
    "InvalidDocument": "findings",
    "Layer": "findings",
    "Limits": "binding.limits",
    "Release": "releases",
    "Report": "findings",
    "Severity": "findings",
    "Unwritable": "binding.xml",
    "check": "document",
    "compare": "rules.comparing",
    "digest": "document",
    "iter_objects": "streaming",
    "read": "document",
    "to_json": "document",
    "to_xml": "document",
    "validate": "validation",
    "validate_in_order": "exchanges",
    "write": "document",
}

__all__ = [
    "Context",
    "Document",
    "ExtensionSchemaError",
    "Finding",
    "InvalidDocument",
    "Layer",
    "Limits",
    "Release",
    "Report",
    "Severity",
    "Unwritable",
    "__version__",
    "check",
    "compare",
    "digest",
    "iter_objects",
    "read",
    "to_json",
    "to_xml",
    "validate",
    "validate_in_order",
    "write",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module 'isa95kit' has no attribute {name!r}")
    found = getattr(import_module(f"isa95kit.{_MODULES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return list(__all__)
