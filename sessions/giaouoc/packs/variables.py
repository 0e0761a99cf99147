"""Variables in a pack's texts: `{{ year }}` and a few more, replaced by name and by nothing else.

Nothing is evaluated: there are no attributes, filters or conditions, and a value that is filled in is not looked at
again, so a pack from a stranger can do no more than name things.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = ["PLACE_VARIABLES", "VARIABLES", "YEAR_VARIABLES", "fill", "stray_braces", "years_values"]

YEAR_VARIABLES = ("year", "last_year", "school_year")
PLACE_VARIABLES = ("locality", "organiser", "parent_body", "place")
"""Fields of a template that its other texts may name; they themselves may hold only the years."""

VARIABLES = (*YEAR_VARIABLES, *PLACE_VARIABLES)

_VARIABLE = re.compile(r"\{\{ *([a-z_]+) *\}\}")
_BRACES = re.compile(r"\{+[^{}]*\}*|\}+")


def years_values(year: int) -> dict[str, str]:
    """The values of the variables that follow from the year; a school year begins in it."""
    return {"year": str(year), "last_year": str(year - 1), "school_year": f"{year}-{year + 1}"}


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with each variable replaced by its value; one without a value stays as it is."""
    if "{{" not in text:
        return text
    return _VARIABLE.sub(lambda found: values.get(found[1], found[0]), text)


def stray_braces(text: str, allowed: tuple[str, ...] = VARIABLES) -> str:
    """The first piece in braces that is none of these variables; empty when there is none."""
    if "{" not in text and "}" not in text:
        return ""
    rest = _VARIABLE.sub(lambda found: "" if found[1] in allowed else found[0], text)
    found = _BRACES.search(rest)
    return found[0] if found else ""
