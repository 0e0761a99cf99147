"""Attendance by bloc: who is here out of whom, as bars and numbers."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple, TypeAlias

from rich.cells import cell_len

from giaouoc.attendance import Tally
from giaouoc.state import Life, State
from giaouoc_tui.console.lines import BLANK, Line, clip, clip_middle, gauge, spread
from giaouoc_tui.console.panels.missing import paint_missing
from giaouoc_tui.console.panels.pace import pace_lines
from giaouoc_tui.console.view import Painted, View

__all__ = ["count_words", "paint_attendance", "paint_counts", "tallies"]

Row: TypeAlias = tuple[str, Tally]
"""A name and its head count."""

_NARROWEST_BAR = 6
_NARROWEST_NAME = 8

_ROOM_FOR_SHARES = 44
"""Cells from which the percentage stands beside the numbers."""

_ROOM_FOR_PACE = 16
"""Rows besides those of the blocs from which the pace of arrivals is told too."""


def paint_attendance(view: View, width: int, height: int) -> Painted:
    """The head count of the hall, one line a bloc, and below them whoever is missing, as far as there is room."""
    say, total = view.say, view.state.attendance.total
    rows = tallies(view.state, say("attendance.others"))
    columns = _columns(rows, total, width)
    lines = _whole_hall(view, columns, width, height)
    if view.state.life is Life.OPEN and height >= len(rows) + _ROOM_FOR_PACE:
        lines += pace_lines(view, width)
    room = max(height - len(lines), 0)
    if len(rows) > room:
        kept, rest = rows[: max(room - 1, 0)], rows[max(room - 1, 0) :]
        summed = Tally()
        for _, tally in rest:
            summed = summed.plus(tally)
        rows = [*kept, (say("attendance.rest", count=len(rest)), summed)][:room]
    names = _told_apart([name for name, _ in rows], columns.name)
    bars = [_bar_line(name, tally, columns) for name, (_, tally) in zip(names, rows, strict=True)]
    missing = paint_missing(view, width, room - len(bars))
    if len(bars) * 2 + len(missing) <= room:
        bars = [each for bar in bars for each in (BLANK, bar)]
    return Painted([*lines, *bars, *missing], "")


def paint_counts(view: View, width: int, height: int) -> list[Line]:
    """The first lines alone: the head count of the hall."""
    rows = tallies(view.state, view.say("attendance.others"))
    return _whole_hall(view, _columns(rows, view.state.attendance.total, width), width, height)


def _whole_hall(view: View, columns: _Columns, width: int, height: int) -> list[Line]:
    total = view.state.attendance.total
    lines = [_bar_line(view.say("attendance.total"), total, columns, style="bold")]
    return [*lines, spread(width, [(count_words(view, total), "$quiet")])] if height > 2 else lines


def tallies(state: State, others: str) -> list[Row]:
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


class _Columns(NamedTuple):
    """How a line is shared out, in cells."""

    name: int
    bar: int
    figures: int
    shares: bool


def _columns(rows: list[Row], total: Tally, width: int) -> _Columns:
    """The bar has a quarter of the line, or less where a bloc's name needs the room; none in a very short line."""
    shares = width >= _ROOM_FOR_SHARES
    figures = max(len(_figures(tally, shares)) for tally in (total, *(tally for _, tally in rows)))
    longest = max((cell_len(name) for name, _ in rows), default=0)
    room = width - figures - 2  # a blank behind the name, a mark behind the bar
    bar = max(min(width // 4, room - longest), width // 6, _NARROWEST_BAR)
    if room - bar < _NARROWEST_NAME:
        bar = 0
    return _Columns(room - bar, bar, figures, shares)


def _told_apart(names: list[str], width: int) -> list[str]:
    """The names, with those shortened in the middle that would look the same once their ends were cut."""
    shown = Counter(clip(name, width) for name in names)
    return [clip_middle(name, width) if shown[clip(name, width)] > 1 else name for name in names]


def _figures(tally: Tally, shares: bool) -> str:
    whole = f"{tally.present}/{tally.enrolled}"
    share = f"{tally.present * 100 // tally.enrolled}%" if tally.enrolled else "–"
    return f" {whole} {share:>4}" if shares else f" {whole}"


def _bar_line(name: str, tally: Tally, columns: _Columns, style: str = "") -> Line:
    figures = f"{_figures(tally, columns.shares):>{columns.figures}}"
    full, empty = gauge(tally.present, tally.enrolled, columns.bar)
    mark = "✓" if tally.enrolled and tally.present >= tally.enrolled else " "
    ends = [(full, "$good" if mark == "✓" else "$now"), (empty, "$line"), (mark, "$good"), (figures, style)]
    return spread(columns.name + columns.bar + 2 + columns.figures, [(name, style)], ends)
