"""The pace of arrivals: how many came in each of the last minutes, and when all will be here at that pace."""

from __future__ import annotations

from datetime import timedelta

from giaouoc.arrivals import arrival_times, full_at, per_minute
from giaouoc.state import Life
from giaouoc.vietnamese import format_clock
from giaouoc_tui.console.lines import BLANK, Line, spread
from giaouoc_tui.console.view import View

__all__ = ["PACE_MINUTES", "pace_lines"]

PACE_MINUTES = 20
"""Minutes of arrivals that are drawn."""

_WIDE = 100
"""Cells from which all of those minutes are drawn."""

_ONE_LINE = 72
"""Cells from which pace and forecast stand in one line."""

_LEVELS = " ▁▂▃▄▅▆▇█"


def pace_lines(view: View, width: int) -> list[Line]:
    """Arrivals of the last minutes as bars, the forecast beside or below them; a blank line before the doors open."""
    if view.state.life is not Life.OPEN:
        return [BLANK]
    say, now, awaited = view.say, view.now, view.state.attendance.total.awaited
    times = arrival_times(view.operation.folder.ceremony, now - timedelta(minutes=PACE_MINUTES))
    counts = per_minute(times, now, PACE_MINUTES)
    full = full_at(times, awaited, now)
    words = say("desk.pace", count=counts[-1], before=counts[-2])
    forecast = say("desk.full_at", time=format_clock(full)) if full else say("desk.full_unknown")
    if not awaited:
        forecast = say("desk.full")
    one_line = width >= _ONE_LINE
    bars = _bars(counts if width >= _WIDE or not one_line else counts[-PACE_MINUTES // 2 :])
    if one_line:
        return [spread(width, [(" ", ""), (bars, "$now"), (f" {words}", "$quiet")], [(f"{forecast} ", "bold")])]
    return [spread(width, [(bars, "$now"), (f" {words}", "$quiet")]), spread(width, [(forecast, "bold")])]


def _bars(counts: tuple[int, ...]) -> str:
    most = max((*counts, 1))
    return "".join(_LEVELS[-(-count * (len(_LEVELS) - 1) // most)] for count in counts)
