"""The progress board: every bloc's standing with every target of the signed text."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from giaouoc.pledge import Target, TargetOp
from giaouoc.progress import Standing, TargetStanding
from giaouoc.state import State
from giaouoc.vietnamese import Quantity, format_number, format_quantity
from giaouoc_tui.console.lines import spread
from giaouoc_tui.console.view import Painted, View
from giaouoc_tui.locale import Say

__all__ = ["STANDING_MARKS", "latest_words", "paint_progress", "percent_words", "plan_words", "standings"]

STANDING_MARKS = {
    Standing.MET: ("✓", "$good"),
    Standing.EXCEEDED: ("✓", "$good"),
    Standing.UNDER_WAY: ("▶", "$now"),
    Standing.LATE: ("!", "$warn"),
    Standing.MISSING: ("✗", "$bad"),
    Standing.NOT_DUE: ("·", "$quiet"),
}


def standings(state: State, today: date) -> list[TargetStanding]:
    """One standing a bloc and target, bloc by bloc."""
    targets = state.pledge.targets if state.pledge else ()
    return [
        state.progress.standing(bloc.id, target, state.report_rounds, today)
        for bloc in state.blocs
        for target in targets
    ]


def paint_progress(view: View, width: int, height: int) -> Painted:
    """Bloc, target, latest value of the plan, and the standing in words."""
    say, state = view.say, view.state
    cells = standings(state, view.now.date())
    if not cells:
        return Painted([spread(width, [(say("progress.no_targets"), "$quiet")])])
    lines = []
    for cell in cells[: height - (len(cells) > height)]:
        mark, style = STANDING_MARKS[cell.standing]
        bloc = state.bloc(cell.bloc)
        name = bloc.name if bloc else cell.bloc
        value = f" {latest_words(say, cell)}" if cell.latest else ""
        percent = f" {percent_words(cell.percent)}" if cell.percent is not None else ""
        lines.append(
            spread(
                width,
                [(f"{mark} ", style), (name, ""), (f"  {cell.target.text}: {plan_words(say, cell.target)}", "$quiet")],
                [(value, ""), (percent, "bold"), (f" {say(f'standing.{cell.standing}')}", style)],
            )
        )
    if len(cells) > height:
        lines.append(spread(width, [(say("progress.more", count=len(cells) - len(lines)), "$quiet")]))
    late = sum(cell.standing in (Standing.LATE, Standing.MISSING) for cell in cells)
    return Painted(lines, say("progress.overdue", count=late) if late else "")


def plan_words(say: Say, target: Target) -> str:
    """The value a target asks for, as the signed text has it."""
    if target.op is TargetOp.GRADE:
        return target.grade
    if target.op is TargetOp.RANGE and target.minimum is not None and target.maximum is not None:
        return f"{format_number(target.minimum)}–{format_number(target.maximum)} {target.uom}".strip()
    if target.plan is None:
        return say("progress.no_plan")
    sign = {TargetOp.AT_LEAST: "≥ ", TargetOp.AT_MOST: "≤ ", TargetOp.INCREASE: "+", TargetOp.DECREASE: "−"}
    return sign.get(target.op, "") + format_quantity(Quantity(target.plan, target.uom))


def latest_words(say: Say, cell: TargetStanding) -> str:
    """The latest reported value, or that there is none."""
    if cell.latest is None:
        return say("progress.none")
    return format_quantity(Quantity(cell.latest.value, cell.latest.uom))


def percent_words(percent: Decimal | None) -> str:
    """Per cent of the plan with at most one decimal."""
    return "–" if percent is None else f"{format_number(percent, 1).removesuffix(',0')}%"
