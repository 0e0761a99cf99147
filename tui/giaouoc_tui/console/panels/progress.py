"""The progress board: every bloc's standing with every target of the signed text."""

from __future__ import annotations

from giaouoc.plan import DeadlineState
from giaouoc.progress import Standing, TargetStanding
from giaouoc.vietnamese import Quantity
from giaouoc_tui.console.lines import Line, joined, line, spread, wrap
from giaouoc_tui.console.view import Painted, View
from giaouoc_tui.locale import Say
from giaouoc_tui.plans import due_words, left_words
from giaouoc_tui.quantities import percent_words, plan_words, quantity_words, standing_words

__all__ = ["STANDING_MARKS", "latest_words", "paint_progress"]

STANDING_MARKS = {
    Standing.MET: ("✓", "$good"),
    Standing.EXCEEDED: ("✓", "$good"),
    Standing.UNDER_WAY: ("▶", "$now"),
    Standing.MISSED: ("✗", "$bad"),
    Standing.LATE: ("!", "$warn"),
    Standing.MISSING: ("✗", "$bad"),
    Standing.NOT_DUE: ("·", "$quiet"),
}

_OVERDUE = (Standing.MISSING, Standing.LATE)
"""Who has reported something is told apart from who never did."""

_DEADLINE_MARKS = {
    DeadlineState.AHEAD: ("·", "$quiet"),
    DeadlineState.NEAR: ("!", "bold $warn"),
    DeadlineState.LATE: ("✗", "bold $bad"),
}


def paint_progress(view: View, width: int, height: int) -> Painted:
    """What is due to whom; then bloc, target, latest value of the plan, and the standing in words."""
    say, state = view.say, view.state
    cells = state.standings(view.now.date())
    lines = _due(view, width)[: max(height - 2, 0)]
    if not (state.pledge and state.pledge.quantified):
        lines.append(spread(width, [(say("progress.no_targets"), "$quiet")]))
    height -= len(lines)
    for cell in cells[: height - (len(cells) > height)]:
        mark, style = STANDING_MARKS[cell.standing]
        bloc = state.bloc(cell.bloc)
        name = bloc.name if bloc else cell.bloc
        value = f" {latest_words(say, cell)}" if cell.latest else ""
        percent = f" {percent_words(say, cell.percent)}" if cell.percent is not None else ""
        lines.append(
            spread(
                width,
                [(f"{mark} ", style), (name, ""), (f"  {cell.target.text}: {plan_words(say, cell.target)}", "$quiet")],
                [(value, ""), (percent, "bold"), (f" {standing_words(say, cell)}", style)],
            )
        )
    if len(cells) > height:
        lines.append(spread(width, [(say("progress.more", count=len(cells) - height + 1), "$quiet")]))
    counts = ((standing, sum(cell.standing is standing for cell in cells)) for standing in _OVERDUE)
    return Painted(lines, joined([say(f"progress.{standing}", count=count) for standing, count in counts if count]))


def _due(view: View, width: int) -> list[Line]:
    """The deadlines of the plan, and how near they are."""
    pledge, today = view.state.pledge, view.now.date()
    lines: list[Line] = []
    for deadline in pledge.plan.deadlines if pledge and pledge.plan else ():
        mark, style = _DEADLINE_MARKS[deadline.state(today)]
        words, left = due_words(view.say, deadline), left_words(view.say, deadline, today)
        lines.append(spread(width, [(f"{mark} ", style), (words, "bold")], [(f" {left}", style)]))
        lines += [line((f"  {row}", "")) for row in wrap("; ".join(deadline.what), width - 2, 2)]
    return lines


def latest_words(say: Say, cell: TargetStanding) -> str:
    """The latest reported value, or that there is none."""
    if cell.latest is None:
        return say("progress.none")
    return quantity_words(say, Quantity(cell.latest.value, cell.latest.uom))
