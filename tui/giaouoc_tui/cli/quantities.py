"""Values from the command line in the unit of measure that a target is counted in."""

from __future__ import annotations

from typing import Any

from giaouoc.state import State
from giaouoc.vietnamese import Quantity, parse_quantity

__all__ = ["in_uom", "report_value"]


def report_value(state: State, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a report with its quantity split into `value` and `uom`, in the target's unit where it can be."""
    quantity: Quantity = fields["value"]
    target = state.pledge.target(fields["target"]) if state.pledge else None
    fitted = in_uom(quantity, target.uom if target else "")
    return {**fields, "value": fitted.value, "uom": fields.get("uom") or fitted.unit}


def in_uom(quantity: Quantity, uom: str) -> Quantity:
    """The quantity in this unit of measure; unchanged where the two have nothing in common.

    "1.651 tỷ đồng" is read as so many đồng; a target counted in "tỷ đồng" gets it back as 1651.
    """
    if quantity.unit == uom or not uom:
        return quantity
    try:
        one = parse_quantity(f"1 {uom}")
    except ValueError:
        return quantity
    if one.unit != quantity.unit or one.value == 0:
        return quantity
    return Quantity(quantity.value / one.value, uom)
