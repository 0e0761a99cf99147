"""What people type into a command, made safe to keep before any rule looks at it."""

from __future__ import annotations

from functools import cache
from typing import TypeVar

from msgspec.structs import fields, replace

from giaouoc.commands import Command
from giaouoc.text import clean

__all__ = ["tidied"]

_FREE_TEXT = frozenset({"evidence", "note", "organiser", "paper", "parent_body", "place", "reason", "speaker", "title"})
"""Names of the fields that hold an operator's own words; the others hold ids and choices.

A line to the hall is not among them: what is too long for it is refused, never cut.
"""

_LIMIT = 400

_TEXT = (str, str | None)

C = TypeVar("C", bound=Command)


def tidied(command: C) -> C:
    """The command with its free text in one visible line, so that a blank reason is no reason."""
    changed = {}
    for name in _text_fields(type(command)):
        given = getattr(command, name)
        kept = given and clean(given.strip(), _LIMIT).strip()
        if kept != given:
            changed[name] = kept
    return replace(command, **changed) if changed else command


@cache
def _text_fields(kind: type[Command]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name in _FREE_TEXT and field.type in _TEXT)
