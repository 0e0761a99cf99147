"""A look into a list's file: what it holds, and what taking it in would do. Nothing of it is stored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from msgspec.structs import replace

from giaouoc.lists import ImportPlan, ListFile, ListRefused, plan_import, read_list
from giaouoc.people import Person
from giaouoc.refusal import Refusal
from giaouoc.state import State

__all__ = ["Choices", "Look", "look_again", "look_into", "same_plan"]


class Choices(NamedTuple):
    """What the operator decided about a file."""

    sheets: tuple[str, ...] = ()
    """Those to read; all when none is named."""
    encoding: str = ""
    """One of `giaouoc.lists.ENCODINGS`; recognised when empty."""
    remove_missing: bool = False
    """Whether people whom the file does not name are taken off the list."""
    leave_out_problems: bool = False
    """Whether to go on without the lines that have a problem."""


class Look(NamedTuple):
    """A file that was read, with its plan, or why there is none."""

    file: ListFile | None
    plan: ImportPlan | None
    refusal: Refusal | None

    @property
    def sheets(self) -> tuple[str, ...]:
        """Every sheet of the file that was read or passed over."""
        return (*(table.sheet for table in self.file.tables), *self.file.hidden_sheets) if self.file else ()


def look_into(data: bytes, choices: Choices, state: State, persons: Mapping[int, Person]) -> Look:
    """Read a file and compare it with a ceremony; takes a second for thousands of rows."""
    try:
        file = read_list(data, sheets=choices.sheets, encoding=choices.encoding)
    except ListRefused as error:
        return Look(None, None, error.refusal)
    return look_again(file, state, persons)


def look_again(file: ListFile, state: State, persons: Mapping[int, Person]) -> Look:
    """Compare what was read with a ceremony as it is now."""
    try:
        return Look(file, plan_import(file, state, persons), None)
    except ListRefused as error:
        return Look(file, None, error.refusal)


def same_plan(one: ImportPlan, other: ImportPlan) -> bool:
    """Whether two plans do the same, at whatever moment they were made."""
    return replace(one, seq=other.seq) == other
