"""Who is missing: the people the ceremony needs by name, and the units of which somebody has not come."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from giaouoc.attendance import Delegate
from giaouoc.head_counts import Tally
from giaouoc.people import Person
from giaouoc.state import Life, State
from giaouoc_tui.console.lines import BLANK, Line, joined, spread
from giaouoc_tui.console.view import View

__all__ = ["paint_missing"]

T = TypeVar("T")

_LEAST = 5
"""Rows from which a list is worth its title."""


def paint_missing(view: View, width: int, room: int) -> list[Line]:
    """Both lists, each behind a blank line, the needed people first; nothing where there is no room."""
    units = _incomplete(view.state) if view.state.life is Life.OPEN else []
    needed = _needed(view, width, room if not units or room < 2 * _LEAST else max(room * 3 // 5, room - len(units) - 2))
    return [*needed, *_listed(view, "attendance.units", units, partial(_unit, width), width, room - len(needed))]


def _needed(view: View, width: int, room: int) -> list[Line]:
    """Who is to lead, witness or sign and has not come."""
    away = [one for one in view.operation.needed() if not view.state.attendance.here(one.number)]
    row = partial(_person, view, view.operation.persons(), width)
    return _listed(view, "attendance.needed", away, row, width, room)


def _person(view: View, persons: Mapping[int, Person], width: int, delegate: Delegate) -> Line:
    say, person = view.say, persons.get(delegate.number)
    name = joined([person.name, person.post], ", ") if person else say("person.erased")
    left = [("· ", "$quiet"), (f"{delegate.number:>4} ", "$quiet"), (name, "")]
    place = view.state.body_of(delegate)
    return spread(width, [*left, (f"  {place}", "$quiet")], [(say(f"role.{delegate.role}"), "$quiet")])


def _incomplete(state: State) -> list[tuple[str, Tally]]:
    """Units by name with their head counts, those of which nobody has come first, then the most missing."""
    counts = state.attendance.counts
    units = ((unit.name, counts.unit(bloc.id, unit.id)) for bloc in state.blocs for unit in bloc.units)
    missing = [(name, tally) for name, tally in units if tally.awaited > 0]
    return sorted(missing, key=lambda unit: (unit[1].present > 0, -unit[1].awaited))


def _unit(width: int, unit: tuple[str, Tally]) -> Line:
    name, tally = unit
    mark, style = ("○", "bold $warn") if not tally.present else ("·", "$quiet")
    return spread(width, [(f"{mark} ", style), (name, "")], [(f"{tally.present}/{tally.enrolled}", style)])


def _listed(view: View, title: str, entries: list[T], row: Callable[[T], Line], width: int, room: int) -> list[Line]:
    """A title that counts the entries, a row for as many as there is room for, and how many are left out."""
    if not entries or room < _LEAST:
        return []
    shown = entries if len(entries) <= room - 2 else entries[: room - 3]
    lines = [BLANK, spread(width, [(view.say(title, count=len(entries)), "bold")]), *map(row, shown)]
    if len(shown) < len(entries):
        lines.append(spread(width, [(view.say("signing.more", count=len(entries) - len(shown)), "$quiet")]))
    return lines
