"""Values in words, and read in the unit of measure that a target is counted in."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from giaouoc.pledge import Target, TargetOp
from giaouoc.progress import Standing, TargetStanding
from giaouoc.state import State
from giaouoc.vietnamese import Quantity, format_number, format_quantity, parse_quantity
from giaouoc_tui.locale import Language, Say

__all__ = ["in_uom", "number_words", "percent_words", "plan_words", "quantity_words", "report_value", "standing_words"]

_FIGURE = re.compile(r"[-−0-9.,]+")
_SIGNS = {TargetOp.AT_LEAST: "≥ ", TargetOp.AT_MOST: "≤ ", TargetOp.INCREASE: "+", TargetOp.DECREASE: "−"}
_STANDINGS_OF_LIMITS = {
    f"standing.{op}.{standing}"
    for op in (TargetOp.AT_MOST, TargetOp.ZERO)
    for standing in (Standing.MET, Standing.MISSED)
}
_ENGLISH = str.maketrans(",.", ".,")


def number_words(say: Say, number: Decimal) -> str:
    """A number with the decimal sign of the operator's language."""
    written = format_number(number)
    return written.translate(_ENGLISH) if say.language is Language.ENGLISH else written


def quantity_words(say: Say, quantity: Quantity) -> str:
    """A value with its unit, which stays as the text has it."""
    written = format_quantity(quantity)
    if say.language is Language.ENGLISH:
        return _FIGURE.sub(lambda figure: figure[0].translate(_ENGLISH), written, count=1)
    return written


def percent_words(say: Say, percent: Decimal | None) -> str:
    """Per cent with at most one decimal, or a dash."""
    if percent is None:
        return "–"
    rounded = round(percent, 1)
    return f"{number_words(say, rounded.to_integral() if rounded == rounded.to_integral() else rounded)}%"


def plan_words(say: Say, target: Target) -> str:
    """What a target asks for: a value with its bound or direction, a range, a grade, or a dash."""
    if target.op is TargetOp.GRADE:
        return target.grade
    if target.op is TargetOp.RANGE and target.minimum is not None and target.maximum is not None:
        return f"{number_words(say, target.minimum)}–{quantity_words(say, Quantity(target.maximum, target.uom))}"
    if target.plan is None:
        return "–"
    return _SIGNS.get(target.op, "") + quantity_words(say, Quantity(target.plan, target.uom))


def standing_words(say: Say, cell: TargetStanding) -> str:
    """How a bloc stands; a limit is kept or passed, and of what must not happen there was none or some."""
    key = f"standing.{cell.target.op}.{cell.standing}"
    return say(key if key in _STANDINGS_OF_LIMITS else f"standing.{cell.standing}")


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
