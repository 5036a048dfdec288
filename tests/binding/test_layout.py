"""Indentation, only where white space means nothing."""

from __future__ import annotations

import pytest

from isa95kit.b2mml.base import EXTENSION_NAMESPACE, NAMESPACE
from isa95kit.binding.layout import indented

HEAD = "<?xml version='1.0' encoding='UTF-8'?>\n"


def pretty(inner: str, root: str = "MaterialLot") -> str:
    """What stands in an indented document."""
    written = indented(f'<{root} xmlns="{NAMESPACE}">{inner}</{root}>'.encode()).decode()
    start, end = f'{HEAD}<{root} xmlns="{NAMESPACE}">', f"</{root}>\n"
    assert written.startswith(start)
    assert written.endswith(end)
    return written.removeprefix(start).removesuffix(end)


def test_each_element_is_on_a_line() -> None:
    assert pretty("<ID>1</ID><Quantity><QuantityString>2</QuantityString></Quantity>") == (
        "\n  <ID>1</ID>\n  <Quantity>\n    <QuantityString>2</QuantityString>\n  </Quantity>\n"
    )


def test_text_is_not_touched() -> None:
    for text in ("", " ", "\n", "a\n b", "&#13;"):
        assert pretty(f"<ID>{text}</ID>") == f"\n  <ID>{text}</ID>\n".replace("<ID></ID>", "<ID/>")


@pytest.mark.parametrize("text", ["about ", "\u00a0", "\u2028"])
def test_mixed_content_is_not_touched(text: str) -> None:
    value = f"<Value>{text}<ValueString>1</ValueString><DataType>decimal</DataType></Value>"
    assert pretty(value, "Parameter") == f"\n  {value}\n"


def test_what_may_be_signed_is_not_touched() -> None:
    for area in ("UserArea", "Signature"):
        inner = f"<{area}><MaterialLot><ID>1</ID><Version>2</Version></MaterialLot></{area}>"
        assert pretty(inner, "ApplicationArea") == f"\n  {inner}\n"


def test_a_plants_elements_are_not_touched() -> None:
    for declared in (f'xmlns="{EXTENSION_NAMESPACE}"', 'xmlns=""', 'xmlns="urn:a"'):
        inner = f"<Line {declared}><Name>a</Name><Name>b</Name></Line>"
        assert pretty(f"<ID>1</ID>{inner}") == f"\n  <ID>1</ID>\n  {inner}\n"


def test_the_children_of_an_information_object_are_in_no_namespace() -> None:
    inner = (
        f'<b:InformationObject xmlns:b="{NAMESPACE}"><MaterialLot><b:ID>1</b:ID></MaterialLot>'
        "</b:InformationObject>"
    )
    assert indented(inner.encode()).decode() == (
        f'{HEAD}<b:InformationObject xmlns:b="{NAMESPACE}">\n  <MaterialLot>\n    <b:ID>1</b:ID>\n'
        "  </MaterialLot>\n</b:InformationObject>\n"
    )


def test_comments_stay_where_they_are() -> None:
    inner = "<ID>1</ID><!-- a --><Version>2</Version>"
    assert pretty(inner) == inner
