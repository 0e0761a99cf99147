"""The agenda: done, now and next, the time each item takes, and when the ceremony will end."""

from __future__ import annotations

from datetime import datetime, timedelta

from giaouoc.agenda import Agenda, ItemState, Step
from giaouoc.state import Life
from giaouoc.vietnamese import format_clock
from giaouoc_tui.console.lines import BLANK, Line, Part, line, spread, wrap
from giaouoc_tui.console.view import Painted, View, minutes

__all__ = ["paint_agenda", "projected_starts", "timing"]

_MARKS = {
    ItemState.DONE: ("✓", "$good"),
    ItemState.CURRENT: ("▶", "bold $now"),
    ItemState.PLANNED: ("·", "$quiet"),
    ItemState.SKIPPED: ("–", "$quiet"),
}

_MOST_MINUTES_TOLD = 90

_ROOM_FOR_STARTS = 44
"""Cells from which the time an item begins stands beside its length."""


def paint_agenda(view: View, width: int, height: int) -> Painted:
    """The items around the current one, and the timing in the last line."""
    agenda = view.state.agenda
    footer = timing(view, width)
    rows = max(height - len(footer), 0)
    starts = projected_starts(view)
    full = [_full_row(view, step, starts, width) for step in agenda.steps]
    body = [each for item in full for each in item]
    if len(body) + len(full) <= rows:
        body = [each for item in full for each in (*item, BLANK)]
    elif len(body) > rows:
        first = _first_shown(agenda, rows)
        below = len(full) - first - rows
        shown = rows - 1 if below > 0 else rows
        body = [item[0] for item in full[first : first + shown]]
        if below > 0:
            body.append(line((view.say("signing.more", count=below + 1), "$quiet")))
    body += [BLANK] * (rows - len(body))
    done = sum(step.state is ItemState.DONE for step in agenda.steps)
    return Painted([*body, *footer], view.say("agenda.done", done=done, of=len(agenda.numbers)))


def projected_starts(view: View) -> dict[str, datetime]:
    """Item id → when it began, or will begin if everything from now on keeps to its time."""
    state, starts = view.state, {}
    begun = state.agenda.current is not None
    at = view.now if begun or state.setup is None else max(view.now, state.setup.starts_at)
    for step in state.agenda.steps:
        if step.started_at is not None:
            starts[step.item.id] = step.started_at
            if step.state is ItemState.CURRENT:
                at = view.now + max(step.remaining(view.now), timedelta())
        elif step.state is ItemState.PLANNED:
            starts[step.item.id] = at
            at += timedelta(minutes=step.item.minutes)
    return starts


def timing(view: View, width: int) -> list[Line]:
    """How long it has run, when it will end, and how far that is from the plan."""
    state, say = view.state, view.say
    setup, agenda = state.setup, state.agenda
    if setup is None or not agenda.steps:
        return []
    planned = sum(step.item.minutes for step in agenda.steps if step.state is not ItemState.SKIPPED)
    planned_end = setup.starts_at + timedelta(minutes=planned)
    if state.life is Life.CLOSED and state.closed_at and state.opened_at:
        ran = minutes(state.closed_at - state.opened_at)
        text = say("timing.ran", began=format_clock(state.opened_at), ended=format_clock(state.closed_at), ran=ran)
        return [spread(width, [(text, "$quiet")])]
    if state.life is Life.PREPARED or state.opened_at is None:
        text = say("timing.planned", start=format_clock(setup.starts_at), end=format_clock(planned_end))
        return [spread(width, [(text, "$quiet")])]
    end = agenda.projected_end(view.now)
    ran = minutes(view.now - state.opened_at)
    return [
        spread(
            width,
            [(say("timing.running", ran=f"{ran // 60}:{ran % 60:02d}", end=format_clock(end)), "")],
            [_offset(view, minutes(end - planned_end))],
        )
    ]


def _offset(view: View, late: int) -> Part:
    if late > 0:
        return view.say("timing.late", span=_span(view, late)), "bold $bad"
    if late < 0:
        return view.say("timing.early", span=_span(view, -late)), "$good"
    return view.say("timing.in_time"), "$good"


def _span(view: View, minutes: int) -> str:
    """A span that nobody can picture in minutes, such as that to a rehearsal the day before, in hours or days."""
    if minutes <= _MOST_MINUTES_TOLD:
        return view.say("timing.minutes", count=minutes)
    hours = round(minutes / 60)
    return view.say("timing.hours", count=hours) if hours < 48 else view.say("timing.days", count=round(hours / 24))


def _first_shown(agenda: Agenda, rows: int) -> int:
    """Index of the first item so that the current one keeps some of the past above and more to come below."""
    current = agenda.current or agenda.following
    position = agenda.position(current.item.id) if current else len(agenda.steps) - 1
    return max(min(position - rows // 3, len(agenda.steps) - rows), 0)


def _row(view: View, step: Step, starts: dict[str, datetime], width: int) -> Line:
    mark, style = _MARKS[step.state]
    style = "bold" if step is view.state.agenda.following else style
    number = view.state.agenda.numbers.get(step.item.id, "")
    text = style if step.state is not ItemState.DONE else ""
    start = starts.get(step.item.id)
    ends: list[Part] = []
    if start and width >= _ROOM_FOR_STARTS:
        ends.append((f"{format_clock(start)} ", "$quiet"))
    ends += _length(view, step)
    return spread(width, line((f"{mark} ", style), (f"{number:>2} ", "$quiet"), (step.item.title, text)), ends)


def _full_row(view: View, step: Step, starts: dict[str, datetime], width: int) -> list[Line]:
    """An item with who leads it, and the operator's note, on lines of their own."""
    rows = [_row(view, step, starts, width)]
    if step.item.speaker:
        rows.append(spread(width, [(f"     {step.item.speaker}", "$quiet")]))
    if step.item.note and (step.state is ItemState.CURRENT or step is view.state.agenda.following):
        rows += [line((f"     {row}", "$warn")) for row in wrap(f"▪ {step.item.note}", width - 5, 2)]
    return rows


def _length(view: View, step: Step) -> list[Part]:
    """The time taken of the minutes planned, and by how much it is over."""
    planned = f"{step.item.minutes}'" if step.item.minutes else "–"
    if step.state is ItemState.PLANNED:
        return [(f"{planned:>7}", "$quiet")]
    if step.state is ItemState.SKIPPED:
        return [(view.say("agenda.skipped"), "$quiet")]
    spent = minutes(step.spent(view.now))
    over = spent - step.item.minutes if step.item.minutes else 0
    if step.state is ItemState.CURRENT and over > 0:
        taken = f" {spent}/{planned}" if over <= _MOST_MINUTES_TOLD else ""
        return [(f"{view.say('agenda.over', span=_span(view, over))}{taken}", "bold $bad")]
    style = "bold $now" if step.state is ItemState.CURRENT else "$quiet"
    taken = str(spent) if spent <= _MOST_MINUTES_TOLD else _span(view, spent)
    return [(f"{f'{taken}/{planned}':>7}", style)]
