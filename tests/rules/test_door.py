"""The list and the door: enrolling, badges, absences, stand-ins, and the head counts."""

from __future__ import annotations

import pytest

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import Delegate, Role, Tally
from giaouoc.presence import Presence, PresenceState
from giaouoc.refusal import Refusal
from giaouoc.signing import SigningMode
from tests.ceremony import DELEGATES, Hall, badge, creating, delegate

_WHY = "đi công tác"

_ENROLLED: list[tuple[str, tuple[Delegate, ...], Refusal]] = [
    ("below the first number", (delegate(0, Role.GUEST),), Refusal("enrol.number_range", {"number": 0})),
    ("above the last number", (delegate(10000, Role.GUEST),), Refusal("enrol.number_range", {"number": 10000})),
    (
        "one number twice",
        (delegate(20, Role.GUEST), delegate(20, Role.MEMBER)),
        Refusal("enrol.number_twice", {"number": 20}),
    ),
    (
        "unknown bloc",
        (delegate(20, Role.MEMBER, "khoi-z"),),
        Refusal("enrol.no_bloc", {"number": 20, "bloc": "khoi-z"}),
    ),
    ("taken", (delegate(3, Role.GUEST),), Refusal("enrol.number_taken", {"number": 3})),
]


@pytest.mark.parametrize(("delegates", "refusal"), [x[1:] for x in _ENROLLED], ids=[x[0] for x in _ENROLLED])
def test_a_list_with_a_fault_is_refused_whole(delegates: tuple[Delegate, ...], refusal: Refusal) -> None:
    hall = Hall().open()

    assert hall.refuse(c.Enrol((delegate(30, Role.GUEST), *delegates))) == refusal
    assert 30 not in hall.state.attendance.delegates


def test_before_the_doors_open_the_list_can_be_corrected() -> None:
    hall = Hall()
    hall.do(c.Reissue(3))

    hall.do(c.Enrol((delegate(3, Role.MEMBER, "khoi-b", "b1"),)))

    attendance = hall.state.attendance
    assert [attendance.tally(bloc).enrolled for bloc in ("khoi-a", "khoi-b")] == [2, 4]
    assert [one.number for one in attendance.of_bloc("khoi-a")] == [1, 2]
    assert [one.number for one in attendance.of_bloc("khoi-b")] == [3, 4, 5, 6]
    assert hall.state.attendance.delegates[3].reissue == 1, "the first print stays invalid"


def test_an_empty_list_records_nothing() -> None:
    assert Hall().do(c.Enrol(())) == ()


def test_a_walk_in_is_counted_apart() -> None:
    hall = Hall().open()

    hall.do(c.Enrol((delegate(12, Role.GUEST, walk_in=True),)), c.Scan(badge(12)))

    total = hall.state.attendance.total
    assert (total.enrolled, total.expected, total.walk_ins, total.present) == (12, 11, 1, 1)
    assert hall.state.attendance.next_number() == 13


def test_a_walk_in_is_one_action_that_one_undo_takes_back() -> None:
    hall = Hall().open()
    before = hall.state.attendance

    walk_in = c.WalkIn(delegate(12, Role.MEMBER, "khoi-a", walk_in=True), 3, "7/GGT")
    assert [type(event) for event in hall.do(walk_in)] == [e.DelegatesEnrolled, e.Arrived, e.DelegateSubstituted]
    assert hall.presence(12).here
    assert hall.presence(3).substitute == 12

    hall.do(c.Undo(reason=_WHY))
    assert (hall.state.attendance.total, hall.presence(3)) == (before.total, before.presence(3))


def test_before_the_doors_open_a_walk_in_is_only_expected() -> None:
    hall = Hall()

    hall.do(c.WalkIn(delegate(12, Role.GUEST, walk_in=True)))

    assert hall.presence(12).state is PresenceState.EXPECTED


_ABSENCES: list[tuple[str, tuple[c.Command, ...], Tally]] = [
    ("nobody yet", (), Tally(enrolled=11)),
    ("present", (c.CheckIn(1),), Tally(enrolled=11, present=1)),
    ("left", (c.CheckIn(1), c.Leave(1)), Tally(enrolled=11, left=1)),
    ("back", (c.CheckIn(1), c.Leave(1), c.CheckIn(1)), Tally(enrolled=11, present=1)),
    ("excused", (c.Excuse(1, _WHY),), Tally(enrolled=11, excused=1)),
    ("excused, then known to be absent", (c.Excuse(1, _WHY), c.NoShow(1)), Tally(enrolled=11, absent=1)),
    ("excused, comes after all", (c.Excuse(1, _WHY), c.CheckIn(1)), Tally(enrolled=11, present=1)),
    ("substituted", (c.StandIn(1, 2),), Tally(enrolled=11, substituted=1)),
    ("substitute comes", (c.StandIn(1, 2), c.CheckIn(2)), Tally(enrolled=11, present=1, substituted=1)),
    ("both come", (c.StandIn(1, 2), c.CheckIn(2), c.CheckIn(1)), Tally(enrolled=11, present=2)),
    ("cancelled", (c.CancelDelegate(1),), Tally(enrolled=10)),
    ("excused, then cancelled", (c.Excuse(1, _WHY), c.CancelDelegate(1)), Tally(enrolled=10)),
]


@pytest.mark.parametrize(("commands", "total"), [x[1:] for x in _ABSENCES], ids=[x[0] for x in _ABSENCES])
def test_the_head_count_follows(commands: tuple[c.Command, ...], total: Tally) -> None:
    hall = Hall().open()

    hall.do(*commands)

    assert hall.state.attendance.total == total
    assert total.awaited == 11 - sum(total[1:6]) - (11 - total.enrolled)


_AWAY: list[tuple[str, tuple[c.Command, ...], c.Command, str]] = [
    ("leaves without coming", (), c.Leave(1), "attendance.not_here"),
    ("leaves twice", (c.CheckIn(1), c.Leave(1)), c.Leave(1), "attendance.not_here"),
    ("unknown leaves", (), c.Leave(99), "attendance.no_number"),
    ("excused while here", (c.CheckIn(1),), c.Excuse(1, _WHY), "attendance.here"),
    ("excused after leaving", (c.CheckIn(1), c.Leave(1)), c.Excuse(1, _WHY), "attendance.here"),
    ("excused without reason", (), c.Excuse(1, " "), "attendance.needs_reason"),
    ("unknown excused", (), c.Excuse(99, _WHY), "attendance.no_number"),
    ("cancelled excused", (c.CancelDelegate(1),), c.Excuse(1, _WHY), "scan.cancelled"),
    ("no-show while here", (c.CheckIn(1),), c.NoShow(1), "attendance.here"),
    ("stands in for oneself", (), c.StandIn(1, 1), "attendance.stands_in_for_self"),
    ("stand-in for who is here", (c.CheckIn(1),), c.StandIn(1, 2), "attendance.here"),
    ("unknown stands in", (), c.StandIn(1, 99), "attendance.no_number"),
    ("cancelled stands in", (c.CancelDelegate(2),), c.StandIn(1, 2), "scan.cancelled"),
    ("stand-in is away", (c.Excuse(2, _WHY),), c.StandIn(1, 2), "attendance.substitute_away"),
    ("stand-in has left", (c.CheckIn(2), c.Leave(2)), c.StandIn(1, 2), "attendance.substitute_away"),
    ("in a circle", (c.StandIn(1, 2),), c.StandIn(2, 1), "attendance.substitute_away"),
    ("cancelled while here", (c.CheckIn(1),), c.CancelDelegate(1), "attendance.here"),
    ("cancelled after leaving", (c.CheckIn(1), c.Leave(1)), c.CancelDelegate(1), "attendance.here"),
    ("unknown cancelled", (), c.CancelDelegate(99), "attendance.no_number"),
    ("unknown badge", (), c.Reissue(99), "attendance.no_number"),
    ("cancelled badge", (c.CancelDelegate(1),), c.Reissue(1), "scan.cancelled"),
    ("tenth reprint", (c.Reissue(1),) * 9, c.Reissue(1), "badge.reissued_too_often"),
]


@pytest.mark.parametrize(("before", "command", "key"), [a[1:] for a in _AWAY], ids=[a[0] for a in _AWAY])
def test_what_contradicts_the_door_is_refused(before: tuple[c.Command, ...], command: c.Command, key: str) -> None:
    hall = Hall().open()
    hall.do(*before)

    assert hall.refuse(command).key == key


def test_who_has_signed_cannot_be_taken_off_the_list() -> None:
    hall = Hall(creating(SigningMode.BILATERAL_SUPERIOR)).open(8)
    hall.do(c.Call("a1", _WHY), c.Sign("a1", reason=_WHY), c.Countersign(reason=_WHY))

    assert hall.refuse(c.CancelDelegate(1)).key == "signing.already_signed"
    assert hall.refuse(c.CancelDelegate(7)).key == "signing.already_signed"


@pytest.mark.parametrize(
    "command", [c.Excuse(1, _WHY), c.NoShow(2, _WHY), c.StandIn(3, 10, "7/GUQ"), c.CancelDelegate(6)]
)
def test_saying_the_same_again_records_nothing(command: c.Command) -> None:
    hall = Hall().open()
    hall.do(command)

    assert hall.do(command) == ()


def test_a_stand_in_keeps_the_paper_and_is_forgotten_when_the_principal_comes() -> None:
    hall = Hall().open()
    hall.do(c.StandIn(1, 2, " 7/GUQ "))
    assert hall.presence(1) == Presence(PresenceState.SUBSTITUTED, substitute=2, paper="7/GUQ")

    hall.do(c.CheckIn(1))

    assert (hall.presence(1).state, hall.presence(1).substitute) == (PresenceState.PRESENT, None)


def test_a_bloc_knows_its_people_by_number() -> None:
    attendance = Hall().state.attendance

    assert [one.number for one in attendance.of_bloc("khoi-a")] == [1, 2, 3]


def test_facts_about_people_who_are_not_enrolled_change_nothing() -> None:
    attendance = Hall().state.attendance

    assert attendance.changing(99, Presence(PresenceState.PRESENT)) == attendance
    assert attendance.removing(99) == attendance


def test_who_is_removed_and_enrolled_again_is_counted_once() -> None:
    attendance = Hall().state.attendance

    without = attendance.removing(1)

    assert without.total.enrolled == 10
    assert without.enrolling([DELEGATES[0]]).total == attendance.total
