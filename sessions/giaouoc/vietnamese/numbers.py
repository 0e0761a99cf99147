"""Numbers as Vietnamese offices write them: `57,8%`, `1.651 tỷ đồng`, `14.088.480`."""

import re
import unicodedata
from decimal import Decimal
from typing import Final

import msgspec

__all__ = [
    "Quantity",
    "format_count",
    "format_number",
    "format_quantity",
    "parse_number",
    "parse_quantity",
]

DONG: Final = "đồng"


class Quantity(msgspec.Struct, frozen=True):
    """A value with its unit of measure; money is always in đồng, a share keeps the unit `%`."""

    value: Decimal
    unit: str = ""


# Patterns are compiled when a number is first read: most programs that load this module only write numbers.
_BLANKS = " \u00a0\u2009\u202f"
_QUANTITY = rf"""
    (?P<sign>[+\-−])? [{_BLANKS}]*
    (?:
        (?P<grouped> (?!0) [0-9]{{1,3}} (?: (?:\.[0-9]{{3}})+ | (?:[{_BLANKS}][0-9]{{3}})+ ) )
      | (?P<plain> [0-9]+ )
    )
    (?: , (?P<decimals> [0-9]+ ) | (?(plain) \. (?P<few_decimals> [0-9]{{1,2}} ) | (?!) ) )?
    (?![0-9.,]) \s*
    (?P<unit>[^\W\d].*|[%‰₫°].*)?
    """
_LONE_DIGITS = r"(?<!\w)[0-9]"
"""A second number inside the unit; the 2 of `m2` is none."""

_SCALE = {
    "nghìn": 10**3,
    "ngàn": 10**3,
    "triệu": 10**6,
    "tr": 10**6,
    "tỷ": 10**9,
    "tỉ": 10**9,
}
_MULTIPLIER = rf"({'|'.join(_SCALE)})\.?(?![^\W_đ])\s*"
_MONEY = r"(?:đồng|đ|₫|vnđ|vnd)(?!\w)"


def parse_quantity(text: str) -> Quantity:
    """Read one number with its unit: `"1.651 tỷ đồng"` is 1 651 000 000 000 đồng.

    A comma is the decimal sign; dots or blanks group thousands, but a single dot followed by one
    or two digits is a decimal sign too, as both occur in real reports. `tỷ`, `triệu` and
    `nghìn` (`ngàn`) scale the value and mean đồng when no other unit follows.

    Raises `ValueError` when there is no number, more than one, or its grouping leaves a doubt.
    """
    written = unicodedata.normalize("NFC", text).strip()
    match = re.fullmatch(_QUANTITY, written, re.VERBOSE | re.DOTALL)
    unit = match["unit"] or "" if match else ""
    if match is None or re.search(_LONE_DIGITS, unit):
        raise ValueError(f"not one number as an office writes it: {written[:60]!r}")
    whole = re.sub(r"[^0-9]", "", match["grouped"] or match["plain"])
    decimals = match["decimals"] or match["few_decimals"]
    value = Decimal(f"{whole}.{decimals}" if decimals else whole)
    scale = 1
    while multiplier := re.match(_MULTIPLIER, unit, re.IGNORECASE):
        scale *= _SCALE[multiplier[1].lower()]
        unit = unit[multiplier.end() :]
    if re.match(_MONEY, unit, re.IGNORECASE):
        unit = re.sub(_MONEY, DONG, unit, count=1, flags=re.IGNORECASE)
    if scale > 1:
        value *= scale
        unit = unit or DONG
    return Quantity(-value if match["sign"] in ("-", "−") else value, " ".join(unit.split()))


def parse_number(text: str) -> Decimal:
    """Read the value of one number, with or without a unit, as `parse_quantity` does."""
    return parse_quantity(text).value


def format_number(value: Decimal | int, places: int | None = None) -> str:
    """Write `value` with a decimal comma and thousands dots: `"14.088.480,5"`.

    `places` are the decimals to round to; all that the value has when left out.

    Raises `ValueError` when `value` is not finite.
    """
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError(f"not a finite number: {value}")
    written = f"{number:,f}" if places is None else f"{number:,.{places}f}"
    return written.translate(str.maketrans(",.", ".,"))


def format_count(count: int) -> str:
    """Write a count of things, with two digits from one to nine as offices do: `"05"`."""
    return f"{count:02d}" if 1 <= count < 10 else format_number(count)


def format_quantity(quantity: Quantity) -> str:
    """Write value and unit: `"57,8%"`, `"5 dự án"`, `"1.651 tỷ đồng"`.

    Money is told in tỷ or triệu only where at most three decimals result: nothing is rounded.
    """
    value, unit = quantity.value, quantity.unit
    if unit[:1] in {"%", "‰"}:
        return format_number(value) + unit
    if unit.split("/")[0].strip() == DONG:
        for name in ("tỷ", "triệu"):
            scaled = value / _SCALE[name]
            if abs(scaled) >= 1 and scaled == scaled.quantize(Decimal("0.001")):
                return f"{format_number(scaled.normalize())} {name} {unit}"
    return f"{format_number(value)} {unit}".rstrip()
