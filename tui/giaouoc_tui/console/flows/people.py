"""The people of a bloc who could sign for it."""

from __future__ import annotations

from giaouoc.people import Person
from giaouoc.vietnamese import name_key
from giaouoc_tui.console.view import View

__all__ = ["present_of"]


def present_of(view: View, bloc: str) -> list[Person]:
    """The people of a bloc who are in the hall and sign nowhere, in the order of Vietnamese lists."""
    attendance = view.state.attendance
    signers = set(view.state.signing.signers())
    here = (one.number for one in attendance.of_bloc(bloc) if attendance.here(one.number))
    people = (view.operation.person(number) for number in here if number not in signers)
    return sorted((person for person in people if person), key=lambda person: name_key(person.name))
