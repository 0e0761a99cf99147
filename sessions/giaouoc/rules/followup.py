"""Rules for the year after the ceremony: progress against what was signed."""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.progress import ProgressReport
from giaouoc.refusal import refuse
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.state import State

__all__ = ["RULES"]


def report(state: State, command: c.Report, _: datetime) -> Decision:
    """A bloc reports of a target of the signed text, in the target's own unit of measure."""
    if state.bloc(command.bloc) is None:
        return refuse("progress.no_bloc", bloc=command.bloc)
    target = state.pledge.target(command.target) if state.pledge else None
    if target is None:
        return refuse("progress.no_target", target=command.target)
    if all(entry.id != command.round for entry in state.report_rounds):
        return refuse("progress.no_round", round=command.round)
    if not command.value.is_finite() or command.value < 0:
        return refuse("progress.bad_value", value=str(command.value))
    if command.uom and target.uom and command.uom != target.uom:
        return refuse("progress.other_uom", given=command.uom, expected=target.uom)
    return (
        e.ProgressReported(
            ProgressReport(
                bloc=command.bloc,
                target=command.target,
                round=command.round,
                value=command.value,
                uom=target.uom or command.uom,
                evidence=command.evidence,
                note=command.note,
            )
        ),
    )


RULES: RuleTable = {c.Report: report}
