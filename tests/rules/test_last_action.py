"""What an undo that names no action takes back."""

from __future__ import annotations

from datetime import timedelta

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.ceremony import Ceremony
from giaouoc.refusal import Refusal
from tests.ceremony import Hall

_WHY = "bấm nhầm"


def _action(hall: Hall, kind: type[e.Event]) -> str:
    """Id of the action with the latest fact of a kind."""
    return next(fact.action for fact in reversed(hall.ceremony.facts) if isinstance(fact.event, kind))


def test_while_people_come_in_an_undo_may_be_meant_for_the_stage() -> None:
    hall = Hall().open(1, 8).at_item("ky-ket")
    hall.do(c.Call("khoi-a"), c.Sign(), c.CheckIn(10), c.CheckIn(11))

    stage, door = hall.ceremony.last_actions(hall.now)
    assert (stage.id, door.id) == (_action(hall, e.SlotSigned), hall.ceremony.facts[-1].action)
    assert hall.ceremony.last_actions(hall.now + timedelta(hours=1)) == (door,)

    hall.do(c.Undo(stage.id, _WHY))
    assert [action.holds(e.SlotCalled) for action in hall.ceremony.last_actions(hall.now)] == [True, False]


def test_only_the_door_is_meant_where_the_stage_cannot_be_taken_back() -> None:
    hall = Hall().open(1, 8)

    assert [action.holds_only(e.Arrived) for action in hall.ceremony.last_actions(hall.now)] == [True]
    assert Hall().ceremony.last_actions(hall.now)[0].holds(e.DelegatesEnrolled)


def test_what_stands_for_good_is_never_offered_to_be_taken_back() -> None:
    hall = Hall()
    hall.do(c.Rehearse())

    last = hall.ceremony.last_action()

    assert last is not None
    assert last.id == _action(hall, e.DelegatesEnrolled)
    assert Ceremony(hall.ceremony.facts[:1]).last_action() is None


def test_a_fact_of_a_newer_program_stands() -> None:
    hall = Hall().open()
    (unknown,) = hall.record([e.Unknown("choir.sang", 1, b"{}")])

    assert hall.refuse(c.Undo(unknown.action)) == Refusal("undo.final")
    last = hall.ceremony.last_action()
    assert last is not None
    assert last.id == _action(hall, e.CeremonyOpened)
