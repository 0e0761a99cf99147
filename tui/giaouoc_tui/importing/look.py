"""A look into a list's file: what it holds, and what taking it in would do. Nothing of it is stored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from msgspec.structs import replace

from giaouoc.lists import ImportPlan, ListFile, ListRefused, plan_import, read_list
from giaouoc.people import Person
from giaouoc.refusal import Refusal
from giaouoc.state import State

__all__ = ["Choices", "Look", "look_into"]


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
    """A file that was read and compared with a ceremony."""

    state: State
    persons: Mapping[int, Person]
    """What it was compared with."""
    file: ListFile | None = None
    plan: ImportPlan | None = None
    refusal: Refusal | None = None
    """Why there is no plan."""

    @property
    def sheets(self) -> tuple[str, ...]:
        """Every sheet of the file that was read or passed over."""
        return (*(table.sheet for table in self.file.tables), *self.file.hidden_sheets) if self.file else ()

    def plan_at(self, state: State, persons: Mapping[int, Person]) -> ImportPlan | None:
        """The plan for a later state; none when list, blocs or bodies have changed since. Scans change none of them."""
        before = self.state
        same_places = (state.blocs, state.witness_bodies) == (before.blocs, before.witness_bodies)
        same_people = state.attendance.delegates is before.attendance.delegates and persons is self.persons
        return replace(self.plan, seq=state.seq) if self.plan and same_places and same_people else None


def look_into(data: bytes, choices: Choices, state: State, persons: Mapping[int, Person]) -> Look:
    """Read a file and compare it with a ceremony; takes a second for thousands of rows."""
    try:
        file = read_list(data, sheets=choices.sheets, encoding=choices.encoding)
    except ListRefused as error:
        return Look(state, persons, refusal=error.refusal)
    try:
        return Look(state, persons, file, plan_import(file, state, persons))
    except ListRefused as error:
        return Look(state, persons, file, refusal=error.refusal)
