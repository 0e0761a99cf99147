"""Head counts by bloc, unit and role; the pace of arrivals; and who is missing from the signing."""

from __future__ import annotations

from datetime import datetime, timedelta

from giaouoc import commands as c
from giaouoc.arrivals import arrival_times, full_at, per_minute
from giaouoc.attendance import Role, Tally
from giaouoc.signatories import missing, rounds_ahead
from tests.ceremony import STARTS, Hall, at


def test_everybody_is_counted_once_in_the_hall_a_bloc_a_unit_and_a_role() -> None:
    hall = Hall().open(1, 2, 4, 8)
    hall.do(c.Leave(2), c.Excuse(3, "ốm"), c.NoShow(5), c.StandIn(6, 10, "15/GUQ"))
    counts = hall.state.attendance.counts

    assert counts.total == Tally(11, present=3, left=1, excused=1, absent=1, substituted=1)
    assert counts.bloc("khoi-a") == Tally(3, present=1, left=1, excused=1)
    assert counts.unit("khoi-a", "a1") == Tally(2, present=1, left=1)
    assert counts.unit("", "so-noi-vu") == Tally(1, present=1)
    assert counts.role(Role.BLOC_LEADER) == Tally(2, present=2)
    for parts in (counts.blocs, counts.units, counts.roles):
        summed = Tally()
        for tally in parts.values():
            summed = summed.plus(tally)
        assert summed == counts.total


def test_an_undo_takes_a_person_out_of_every_count() -> None:
    hall = Hall().open(1)
    before = Hall().open().state.attendance.counts
    hall.do(c.Undo(reason="quét nhầm"))

    assert hall.state.attendance.counts == before


def test_who_stands_in_for_whom_is_known_until_the_principal_comes() -> None:
    hall = Hall().open()
    hall.do(c.StandIn(3, 2, "15/GUQ"))
    assert dict(hall.state.attendance.stand_ins.items()) == {2: 3}

    hall.do(c.CheckIn(3))
    assert dict(hall.state.attendance.stand_ins.items()) == {}


def test_arrivals_are_counted_by_the_minute_and_only_the_first_of_each_person() -> None:
    hall = Hall().open()
    for minute, number in enumerate([1, 2, 3]):
        hall.now = at(f"07:4{minute}")
        hall.do(c.CheckIn(number))
    hall.do(c.Leave(1))
    hall.now = at("07:43")
    hall.do(c.CheckIn(1), c.CheckIn(4), c.Undo(reason="nhầm"))

    times = arrival_times(hall.ceremony, at("07:41"))

    assert [time.minute for time in times] == [41, 42]
    assert per_minute(times, at("07:43"), 4) == (0, 1, 1, 0)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def test_the_hall_is_full_when_the_awaited_have_come_at_the_pace_of_the_last_minutes() -> None:
    now = datetime(2017, 1, 4, 7, 40, tzinfo=STARTS.tzinfo)
    ten_in_five_minutes = [now - minutes(0.5 * step) for step in range(10)]

    assert full_at(ten_in_five_minutes, 20, now) == now + minutes(10)
    assert full_at(ten_in_five_minutes, 0, now) is None
    assert full_at(ten_in_five_minutes[:2], 20, now) is None
    assert full_at([now - minutes(6)] * 50, 20, now) is None


def test_a_round_is_strong_enough_when_all_who_sign_in_it_are_here() -> None:
    hall = Hall().open(1, 8)

    first, second = rounds_ahead(hall.state)
    assert (first.complete, first.here, first.due) == (True, 1, 1)
    assert [slot.id for slot in second.missing] == ["khoi-b"]
    assert [body.id for body in missing(hall.state).bodies] == ["mat-tran"]

    hall.do(c.CheckIn(4), c.StandIn(9, 8))
    assert missing(hall.state).nobody


def test_who_has_signed_is_not_missed_after_leaving() -> None:
    hall = Hall().open(1, 8, 9)
    hall.do(c.GoTo("ky-ket"), c.Call(), c.Sign(), c.Leave(1))

    assert [strength.number for strength in rounds_ahead(hall.state)] == [2]
