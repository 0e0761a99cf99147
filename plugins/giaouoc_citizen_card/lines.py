"""What a scanner sends of a citizen card."""

from __future__ import annotations

import re

__all__ = ["BEGINNING", "card_number"]

BEGINNING = "############|"
"""Twelve digits and a bar."""

_LINE = re.compile(r"\s*([0-9]{12})\|")
_LONGEST = 400
_PROVINCES = range(1, 97)
_CENTURY_AND_SEX = range(4)
"""0 and 1 for people born in the twentieth century, 2 and 3 in the twenty-first (Circular 59/2021/TT-BCA)."""


def card_number(line: str) -> str | None:
    """The twelve digits that the line begins with; none for a line that is not of a card.

    Nothing behind the first bar is looked at: a keyboard cannot send names with marks, and cards since July 2024 have
    other fields. The digits are a province's code, century and sex, the year of birth, and six more.
    """
    match = _LINE.match(line) if len(line) <= _LONGEST else None
    if match is None:
        return None
    digits = match[1]
    plausible = int(digits[:3]) in _PROVINCES and int(digits[3]) in _CENTURY_AND_SEX
    return digits if plausible else None
