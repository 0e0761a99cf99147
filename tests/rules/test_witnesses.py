"""Witnesses: noticed when none has come, and excused once, for a reason that stands in the record."""

from __future__ import annotations

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.refusal import Refusal
from giaouoc.signing import SlotState
from tests.ceremony import Hall

_WHY = "Đại biểu chứng kiến báo bận"


def _signing(*present: int) -> Hall:
    """A hall at the signing with these delegates in it."""
    return Hall().open(*present).at_item("ky-ket")


def test_that_no_witness_is_here_is_noticed_before_anybody_is_called_and_excused_once() -> None:
    hall = _signing(1, 4)

    assert hall.refuse(c.GoOn()) == Refusal("signing.no_witness", {"slots": ("khoi-a",)}, overridable=True)

    assert hall.do(c.GoOn(_WHY))[0] == e.WitnessesWaived(_WHY)
    hall.do(c.GoOn(), c.GoOn(), c.GoOn())
    assert [slot.state for slot in hall.state.signing.slots] == [SlotState.SIGNED] * 2
    assert hall.slot("khoi-a").witnesses == ()


def test_a_reason_for_missing_witnesses_does_not_excuse_a_missing_signatory() -> None:
    hall = _signing()

    assert hall.do(c.Call("khoi-a", _WHY)) == (e.WitnessesWaived(_WHY),)

    assert hall.refuse(c.Call("khoi-a")).key == "signing.signatory_missing"


def test_witnesses_who_left_the_hall_are_missed_when_signing() -> None:
    hall = _signing(1, 8)
    hall.do(c.GoOn(), c.Leave(8))

    assert hall.refuse(c.GoOn()).key == "signing.no_witness"

    assert hall.do(c.GoOn(_WHY)) == (e.WitnessesWaived(_WHY), e.SlotSigned("khoi-a", 1, (), 1))


def test_what_was_signed_without_witnesses_rests_on_the_reason() -> None:
    hall = _signing(1)
    hall.do(c.GoOn(_WHY))
    waived = hall.ceremony.facts[-1].action
    hall.do(c.GoOn())

    assert hall.refuse(c.Undo(waived)).key == "undo.later_first"


def test_who_stands_in_for_a_witness_witnesses() -> None:
    hall = _signing(1, 10)
    hall.do(c.StandIn(8, 10, "12/GUQ"))

    hall.do(c.GoOn(), c.GoOn())

    assert hall.slot("khoi-a").witnesses == ("so-noi-vu",)
