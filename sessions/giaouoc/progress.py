"""Progress: through the year each bloc reports, round by round, against the targets it signed."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Context, Decimal
from enum import StrEnum
from typing import NamedTuple

import msgspec
from rpds import HashTrieMap

from giaouoc.pledge import Target, TargetOp

__all__ = ["Progress", "ProgressReport", "ReportRound", "Standing", "TargetStanding", "met"]


class ReportRound(msgspec.Struct, frozen=True):
    """A reporting round: the six- or nine-month review, the year-end sprint, the year."""

    id: str
    label: str
    due: date


class ProgressReport(msgspec.Struct, frozen=True):
    """What a bloc reports of one target in one round."""

    bloc: str
    target: str
    round: str
    value: Decimal
    uom: str = ""
    evidence: str = ""
    """Number of the paper that proves it."""
    note: str = ""


class Standing(StrEnum):
    """How a bloc stands with one target at one date."""

    MET = "met"
    EXCEEDED = "exceeded"
    UNDER_WAY = "under_way"
    MISSED = "missed"
    """A limit was passed, or the last round's report stays below the plan."""
    LATE = "late"
    """A round is past its date without a report, though an earlier one was made."""
    MISSING = "missing"
    """A round is past its date and nothing was ever reported."""
    NOT_DUE = "not_due"


class TargetStanding(NamedTuple):
    """One cell of the progress board."""

    bloc: str
    target: Target
    standing: Standing
    latest: ProgressReport | None
    reported_at: datetime | None
    percent: Decimal | None
    """Latest value as per cent of the plan; none where that tells nothing, as for a limit or within a range."""
    overdue: tuple[str, ...]
    """Ids of the rounds past their date without a report."""


_UNSHARED = (TargetOp.AT_MOST, TargetOp.ZERO, TargetOp.GRADE, TargetOp.OPEN)
"""What is asked for is no amount to be reached."""

_WIDE = Context(prec=200)
"""Room for any per cent of values with a plausible number of digits."""


class _Stamped(NamedTuple):
    report: ProgressReport
    at: datetime


class Progress(msgspec.Struct, frozen=True):
    """The latest report of every bloc, target and round."""

    reports: HashTrieMap[tuple[str, str, str], _Stamped] = HashTrieMap()

    def reporting(self, report: ProgressReport, at: datetime) -> Progress:
        """The progress with one more report; on the board it replaces one of the same round."""
        key = (report.bloc, report.target, report.round)
        return Progress(self.reports.insert(key, _Stamped(report, at)))

    def standing(self, bloc: str, target: Target, rounds: tuple[ReportRound, ...], today: date) -> TargetStanding:
        """How a bloc stands with a target on a date, rounds taken in the order given."""
        made = [
            (position, stamped)
            for position, entry in enumerate(rounds)
            if (stamped := self.reports.get((bloc, target.id, entry.id)))
        ]
        reported = {position for position, _ in made}
        overdue = [position for position, entry in enumerate(rounds) if entry.due < today and position not in reported]
        last, latest = made[-1] if made else (-1, None)
        if latest is None:
            standing = Standing.MISSING if overdue else Standing.NOT_DUE
        elif any(position > last for position in overdue):
            standing = Standing.LATE
        else:
            standing = _standing(target, latest.report.value, final=last == len(rounds) - 1)
        return TargetStanding(
            bloc,
            target,
            standing,
            latest.report if latest else None,
            latest.at if latest else None,
            _percent(target, latest.report.value) if latest else None,
            tuple(rounds[position].id for position in overdue),
        )


def met(target: Target, value: Decimal) -> bool | None:
    """Whether a value fulfils a target; none where the target has no figure to compare with."""
    match target.op:
        case TargetOp.RANGE:
            return None if target.minimum is None else value >= target.minimum
        case TargetOp.ZERO:
            return value == 0
        case TargetOp.AT_MOST:
            return None if target.value is None else value <= target.value
        case TargetOp.GRADE | TargetOp.OPEN:
            return None
        case _:
            return None if target.value is None else value >= target.value


def _standing(target: Target, value: Decimal, *, final: bool) -> Standing:
    """Where a report stands; values of a year only grow, so a limit that is passed stays passed."""
    fulfilled = met(target, value)
    if fulfilled:
        return Standing.EXCEEDED if _exceeds(target, value) else Standing.MET
    limit = target.op in (TargetOp.ZERO, TargetOp.AT_MOST)
    return Standing.MISSED if fulfilled is False and (limit or final) else Standing.UNDER_WAY


def _exceeds(target: Target, value: Decimal) -> bool:
    match target.op:
        case TargetOp.RANGE:
            return target.maximum is not None and value > target.maximum
        case TargetOp.AT_LEAST | TargetOp.INCREASE | TargetOp.DECREASE:
            return target.value is not None and value > target.value
        case _:
            return False


def _percent(target: Target, value: Decimal) -> Decimal | None:
    """Only where more is better: not of a limit, and of a range only until its minimum is reached."""
    plan = target.plan
    if plan is None or plan <= 0 or target.op in _UNSHARED:
        return None
    if target.op is TargetOp.RANGE and value >= plan:
        return None
    return (value * 100 / plan).quantize(Decimal("0.01"), context=_WIDE)
