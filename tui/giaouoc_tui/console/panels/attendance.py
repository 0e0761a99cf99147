"""Attendance by bloc: who is here out of whom, as bars and numbers."""

from __future__ import annotations

from rich.cells import cell_len

from giaouoc.attendance import Tally
from giaouoc.state import State
from giaouoc_tui.console.lines import BLANK, Line, gauge, joined, spread
from giaouoc_tui.console.view import Painted, View

__all__ = ["count_words", "paint_attendance", "tallies"]

_NARROWEST_BAR = 6

_ROOM_FOR_SHARES = 44
"""Cells from which the percentage stands beside the numbers."""

_ROOM_FOR_NAMES = 6
"""Rows left over from which people are named."""


def paint_attendance(view: View, width: int, height: int) -> Painted:
    """The head count of the hall, then one line a bloc."""
    say, total = view.say, view.state.attendance.total
    lines = [_bar_line(say("attendance.total"), total, width, style="bold")]
    details = count_words(view, total)
    if height > 2:
        lines.append(spread(width, [(details, "$quiet")]))
    rows = tallies(view.state, say("attendance.others"))
    room = max(height - len(lines), 0)
    if len(rows) > room:
        kept, rest = rows[: max(room - 1, 0)], rows[max(room - 1, 0) :]
        summed = Tally()
        for _, tally in rest:
            summed = summed.plus(tally)
        rows = [*kept, (say("attendance.rest", count=len(rest)), summed)][:room]
    bars = [_bar_line(name, tally, width) for name, tally in rows]
    if len(bars) * 2 + _ROOM_FOR_NAMES <= room:
        bars = [each for bar in bars for each in (BLANK, bar)]
    lines += bars
    lines += _awaited(view, width, height - len(lines))
    return Painted(lines, "")


def _awaited(view: View, width: int, room: int) -> list[Line]:
    """Who is needed and has not come: chair, witnesses, signatories, where there is room to name them."""
    if room < _ROOM_FOR_NAMES:
        return []
    operation, say = view.operation, view.say
    away = [one for one in operation.needed() if not view.state.attendance.here(one.number)]
    lines: list[Line] = [(), spread(width, [(say("attendance.needed", count=len(away)), "bold")])]
    for delegate in away[: room - 3]:
        person = operation.person(delegate.number)
        name = joined([person.name, person.post], ", ") if person else say("person.erased")
        place = operation.bloc_name(delegate.number)
        role = say(f"role.{delegate.role}")
        left = [("· ", "$quiet"), (f"{delegate.number:>4} ", "$quiet"), (name, ""), (f"  {place}", "$quiet")]
        lines.append(spread(width, left, [(role, "$quiet")]))
    if len(away) > room - 3:
        lines.append(spread(width, [(say("signing.more", count=len(away) - room + 3), "$quiet")]))
    return lines if away else []


def tallies(state: State, others: str) -> list[tuple[str, Tally]]:
    """Name and head count of every bloc, and of the people of no bloc under `others`."""
    named = [(bloc.name, state.attendance.tally(bloc.id)) for bloc in state.blocs]
    blocs = {bloc.id for bloc in state.blocs}
    unbound = Tally()
    for bloc, tally in state.attendance.tallies.items():
        if bloc not in blocs:
            unbound = unbound.plus(tally)
    return [*named, *([(others, unbound)] if unbound.enrolled else [])]


def count_words(view: View, tally: Tally) -> str:
    """The head counts that are not zero, in words: late, excused, absent, left, walk-ins."""
    say = view.say
    counts = (
        ("attendance.awaited", tally.awaited),
        ("attendance.late", tally.late),
        ("attendance.excused", tally.excused),
        ("attendance.absent", tally.absent),
        ("attendance.substituted", tally.substituted),
        ("attendance.left", tally.left),
        ("attendance.walk_ins", tally.walk_ins),
    )
    return " · ".join(say(key, count=count) for key, count in counts if count)


def _bar_line(name: str, tally: Tally, width: int, style: str = "") -> Line:
    whole = f"{tally.present}/{tally.enrolled}"
    share = f"{tally.present * 100 // tally.enrolled}%" if tally.enrolled else "–"
    numbers = f" {whole:>9} {share:>4}" if width >= _ROOM_FOR_SHARES else f" {whole:>7}"
    bar_width = max((width - len(numbers)) // 3, _NARROWEST_BAR)
    full, empty = gauge(tally.present, tally.enrolled, bar_width)
    mark = "✓" if tally.enrolled and tally.present >= tally.enrolled else " "
    colour = "$good" if mark == "✓" else "$now"
    if cell_len(numbers) + bar_width + 8 > width:
        return spread(width, [(name, style)], [(numbers, style)])
    return spread(width, [(name, style)], [(full, colour), (empty, "$line"), (mark, "$good"), (numbers, style)])
