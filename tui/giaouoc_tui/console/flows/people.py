"""Delegates as choices: found by name, number, post or bloc, never laid open as a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from giaouoc.attendance import Delegate
from giaouoc.people import Person
from giaouoc.vietnamese import name_key
from giaouoc_tui.console.finding import Choice, search_key
from giaouoc_tui.console.lines import joined
from giaouoc_tui.console.view import View

__all__ = ["people_choices", "present_of"]

_PRESENCE_GLYPHS = {"present": "✓", "left": "↩", "excused": "–", "absent": "–", "substituted": "→"}


def people_choices(view: View, wanted: Callable[[Delegate], bool] = lambda _: True) -> Iterator[Choice[int]]:
    """Every delegate of whom the predicate holds, by number; erased people by their number alone."""
    operation, state, say = view.operation, view.state, view.say
    for number in sorted(state.attendance.delegates):
        delegate = state.attendance.delegates[number]
        if delegate.cancelled or not wanted(delegate):
            continue
        person = operation.person(number)
        name = person.name if person else say("person.erased")
        post = person.post if person else ""
        bloc = operation.bloc_name(number)
        presence = state.attendance.presence(number)
        yield Choice(
            number,
            f"{number:>4}  {joined([name, post], ' – ')}",
            joined([say(f"presence.{presence.state}"), bloc]),
            search_key(str(number), post, bloc, name=name),
            _PRESENCE_GLYPHS.get(presence.state, "·"),
        )


def present_of(view: View, bloc: str) -> list[Person]:
    """The people of a bloc who are in the hall and sign nowhere, in the order of Vietnamese lists."""
    attendance = view.state.attendance
    signers = set(view.state.signing.signers())
    here = (one.number for one in attendance.of_bloc(bloc) if attendance.here(one.number))
    people = (view.operation.person(number) for number in here if number not in signers)
    return sorted((person for person in people if person), key=lambda person: name_key(person.name))
