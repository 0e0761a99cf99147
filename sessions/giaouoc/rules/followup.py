"""Rules for the years after the ceremony: progress against what was signed, and how long names are kept."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.progress import ProgressReport
from giaouoc.refusal import refuse
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.state import State

__all__ = ["RULES"]

_BOUND = Decimal(10) ** 18
_DIGITS = 30


def report(state: State, command: c.Report, _: datetime) -> Decision:
    """A bloc reports of a target of the signed text, in the target's own unit of measure or a short name of it."""
    if state.bloc(command.bloc) is None:
        return refuse("progress.no_bloc", bloc=command.bloc)
    target = state.pledge.target(command.target) if state.pledge else None
    if target is None:
        return refuse("progress.no_target", target=command.target)
    if all(entry.id != command.round for entry in state.report_rounds):
        return refuse("progress.no_round", round=command.round)
    if not _plausible(command.value):
        return refuse("progress.bad_value", value=str(command.value))
    if not _same_unit(command.uom, target.uom):
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


def _same_unit(given: str, expected: str) -> bool:
    """Whether two names may stand for one unit: none is given, or one is short for the other ("hộ", "hộ nghèo")."""
    return all(a == b for a, b in zip(given.lower().split(), expected.lower().split(), strict=False))


def _plausible(value: Decimal) -> bool:
    """Whether a value is a figure an office could report: not negative, of bounded length."""
    return value.is_finite() and 0 <= value < _BOUND and len(value.as_tuple().digits) <= _DIGITS


def set_retention(state: State, command: c.SetRetention, _: datetime) -> Decision:
    """Names are kept until a day that is not before the ceremony."""
    if state.held_on and command.until < state.held_on:
        return refuse("retention.before_ceremony", until=command.until)
    return () if command.until == state.retained_until else (e.RetentionSet(command.until, command.reason),)


RULES: RuleTable = {c.Report: report, c.SetRetention: set_retention}
