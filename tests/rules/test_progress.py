"""Where a bloc stands with a target: what it reported, compared with the plan and the calendar."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

import pytest

from giaouoc.pledge import Target, TargetOp
from giaouoc.progress import Progress, ProgressReport, ReportRound, Standing, met
from tests.ceremony import STARTS

_ROUNDS = (
    ReportRound("6", "6 tháng", date(2017, 6, 30)),
    ReportRound("9", "9 tháng", date(2017, 9, 30)),
    ReportRound("12", "Cả năm", date(2017, 12, 15)),
)


def _target(op: TargetOp, value: str = "", minimum: str = "", maximum: str = "") -> Target:
    figures = (Decimal(figure) if figure else None for figure in (value, minimum, maximum))
    plan, lowest, highest = figures
    return Target("t", "Chỉ tiêu", op, plan, lowest, highest)


_FIVE = _target(TargetOp.AT_LEAST, "5")
_LIMIT = _target(TargetOp.AT_MOST, "5")
_ZERO = _target(TargetOp.ZERO)
_RANGE = _target(TargetOp.RANGE, minimum="1", maximum="3")
_OPEN = _target(TargetOp.OPEN)
_GRADE = _target(TargetOp.GRADE)


class _Case(NamedTuple):
    name: str
    target: Target
    reports: dict[str, str]
    today: str
    standing: Standing
    percent: str = ""
    overdue: str = ""


_CASES = [
    _Case("nothing is due", _FIVE, {}, "06-30", Standing.NOT_DUE),
    _Case("the first report is missing", _FIVE, {}, "07-01", Standing.MISSING, overdue="6"),
    _Case("two reports are missing", _FIVE, {}, "10-01", Standing.MISSING, overdue="6 9"),
    _Case("under way", _FIVE, {"6": "2"}, "07-01", Standing.UNDER_WAY, "40.00"),
    _Case("before its time", _FIVE, {"6": "5"}, "03-01", Standing.MET, "100.00"),
    _Case("met", _FIVE, {"6": "2", "9": "5"}, "10-01", Standing.MET, "100.00"),
    _Case("exceeded", _FIVE, {"6": "2", "9": "6"}, "10-01", Standing.EXCEEDED, "120.00"),
    _Case("late", _FIVE, {"6": "2"}, "10-01", Standing.LATE, "40.00", overdue="9"),
    _Case("late although met", _FIVE, {"6": "5"}, "10-01", Standing.LATE, "100.00", overdue="9"),
    _Case("a round left out long ago", _FIVE, {"9": "4"}, "10-01", Standing.UNDER_WAY, "80.00", overdue="6"),
    _Case("below the plan at the end", _FIVE, {"12": "4"}, "12-01", Standing.MISSED, "80.00", overdue="6 9"),
    _Case("met at the end", _FIVE, {"9": "4", "12": "5"}, "12-31", Standing.MET, "100.00", overdue="6"),
    _Case("within the limit", _LIMIT, {"6": "5"}, "07-01", Standing.MET),
    _Case("above the limit", _LIMIT, {"6": "6"}, "07-01", Standing.MISSED),
    _Case("no incident", _ZERO, {"6": "0"}, "07-01", Standing.MET),
    _Case("an incident", _ZERO, {"6": "1"}, "07-01", Standing.MISSED),
    _Case("below the range", _RANGE, {"6": "0"}, "07-01", Standing.UNDER_WAY, "0.00"),
    _Case("in the range", _RANGE, {"6": "3"}, "07-01", Standing.MET),
    _Case("above the range", _RANGE, {"6": "4"}, "07-01", Standing.EXCEEDED),
    _Case("no figure to compare with", _OPEN, {"6": "4"}, "07-01", Standing.UNDER_WAY),
    _Case("a grade", _GRADE, {"12": "4"}, "12-31", Standing.UNDER_WAY, overdue="6 9"),
    _Case(
        "a very long figure",
        _target(TargetOp.AT_LEAST, "0.000000000001"),
        {"6": "999999999999999999"},
        "07-01",
        Standing.EXCEEDED,
        "99999999999999999900000000000000.00",
    ),
]


@pytest.mark.parametrize("case", _CASES, ids=[case.name for case in _CASES])
def test_where_a_bloc_stands(case: _Case) -> None:
    progress = Progress()
    for round_id, value in case.reports.items():
        progress = progress.reporting(ProgressReport("khoi-a", "t", round_id, Decimal(value)), STARTS)

    cell = progress.standing("khoi-a", case.target, _ROUNDS, date.fromisoformat(f"2017-{case.today}"))

    assert cell.standing is case.standing
    assert cell.percent == (Decimal(case.percent) if case.percent else None)
    assert cell.overdue == tuple(case.overdue.split())


def test_a_second_report_of_a_round_replaces_the_first_on_the_board() -> None:
    progress = Progress()
    for value in (2, 3):
        progress = progress.reporting(ProgressReport("khoi-a", "t", "6", Decimal(value)), STARTS)

    cell = progress.standing("khoi-a", _FIVE, _ROUNDS, date(2017, 7, 1))

    assert cell.latest is not None
    assert (cell.latest.value, cell.reported_at) == (Decimal(3), STARTS)
    assert progress.standing("khoi-b", _FIVE, _ROUNDS, date(2017, 7, 1)).standing is Standing.MISSING


@pytest.mark.parametrize(
    ("op", "below", "equal", "above"),
    [
        (TargetOp.AT_LEAST, False, True, True),
        (TargetOp.EQUAL, False, True, True),
        (TargetOp.INCREASE, False, True, True),
        (TargetOp.DECREASE, False, True, True),
        (TargetOp.AT_MOST, True, True, False),
        (TargetOp.GRADE, None, None, None),
        (TargetOp.OPEN, None, None, None),
    ],
)
def test_whether_a_value_fulfils_a_target(
    op: TargetOp, below: bool | None, equal: bool | None, above: bool | None
) -> None:
    target = _target(op, "5")

    assert [met(target, Decimal(value)) for value in (4, 5, 6)] == [below, equal, above]


@pytest.mark.parametrize("op", [TargetOp.AT_LEAST, TargetOp.AT_MOST, TargetOp.RANGE])
def test_a_target_without_a_figure_is_neither_met_nor_missed(op: TargetOp) -> None:
    assert met(_target(op), Decimal(5)) is None
