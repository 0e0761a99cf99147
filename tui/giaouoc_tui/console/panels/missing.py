"""Who is missing: the people the ceremony needs by name, and the units of which somebody has not come."""

from __future__ import annotations

from giaouoc.head_counts import Tally
from giaouoc.state import Life, State
from giaouoc_tui.console.lines import BLANK, Line, joined, spread
from giaouoc_tui.console.view import View

__all__ = ["paint_missing"]

_LEAST = 5
"""Rows from which a list is worth its title."""


def paint_missing(view: View, width: int, room: int) -> list[Line]:
    """Both lists, each behind a blank line, the needed people first; nothing where there is no room."""
    units = _incomplete(view.state) if view.state.life is Life.OPEN else []
    needed = _needed(view, width, room if not units or room < 2 * _LEAST else max(room * 3 // 5, room - len(units) - 2))
    return [*needed, *_units(view, units, width, room - len(needed))]


def _needed(view: View, width: int, room: int) -> list[Line]:
    """Who is to lead, witness or sign and has not come."""
    operation, say = view.operation, view.say
    away = [one for one in operation.needed() if not view.state.attendance.here(one.number)]
    rows: list[Line] = []
    for delegate in away if room >= _LEAST else ():
        person = operation.person(delegate.number)
        name = joined([person.name, person.post], ", ") if person else say("person.erased")
        left = [("· ", "$quiet"), (f"{delegate.number:>4} ", "$quiet"), (name, "")]
        place = operation.bloc_name(delegate.number)
        rows.append(spread(width, [*left, (f"  {place}", "$quiet")], [(say(f"role.{delegate.role}"), "$quiet")]))
    return _listed(view, "attendance.needed", rows, width, room)


def _incomplete(state: State) -> list[tuple[str, Tally]]:
    """Units by name with their head counts, those of which nobody has come first, then the most missing."""
    counts = state.attendance.counts
    units = ((unit.name, counts.unit(bloc.id, unit.id)) for bloc in state.blocs for unit in bloc.units)
    missing = [(name, tally) for name, tally in units if tally.awaited > 0]
    return sorted(missing, key=lambda unit: (unit[1].present > 0, -unit[1].awaited))


def _units(view: View, units: list[tuple[str, Tally]], width: int, room: int) -> list[Line]:
    rows = []
    for name, tally in units:
        mark, style = ("○", "bold $warn") if not tally.present else ("·", "$quiet")
        count = (f"{tally.present}/{tally.enrolled}", style)
        rows.append(spread(width, [(f"{mark} ", style), (name, "")], [count]))
    return _listed(view, "attendance.units", rows, width, room)


def _listed(view: View, title: str, rows: list[Line], width: int, room: int) -> list[Line]:
    """A title that counts the rows, as many of them as there is room for, and how many are left out."""
    if not rows or room < _LEAST:
        return []
    lines = [BLANK, spread(width, [(view.say(title, count=len(rows)), "bold")])]
    shown = rows if len(rows) <= room - 2 else rows[: room - 3]
    lines += shown
    if len(shown) < len(rows):
        lines.append(spread(width, [(view.say("signing.more", count=len(rows) - len(shown)), "$quiet")]))
    return lines
