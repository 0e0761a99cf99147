"""Blocs and units that join while the ceremony is prepared."""

from __future__ import annotations

from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.signing import Bloc, SigningMode, Unit
from tests.ceremony import BLOCS, Hall, creating

FIRMS = Bloc("khoi-c", "Khối doanh nghiệp", (Unit("c1", "Công ty C1"),))


def test_a_new_bloc_signs_after_the_others() -> None:
    hall = Hall()
    hall.do(c.SetBlocs((*BLOCS, FIRMS)))

    assert [(slot.id, slot.round) for slot in hall.state.signing.slots] == [("khoi-a", 1), ("khoi-b", 2), ("khoi-c", 3)]
    assert [slot.signer for slot in hall.state.signing.slots] == [1, 4, None], "who was named stays named"


def test_a_new_unit_signs_where_units_do() -> None:
    wider = replace(BLOCS[0], units=(*BLOCS[0].units, Unit("a3", "Phường A3")))
    alone = Hall(creating(SigningMode.MEMBERS_ONE_TEXT, per_round=2))
    alone.do(c.SetBlocs((wider, BLOCS[1])))
    assert [(slot.id, slot.round) for slot in alone.state.signing.slots][-1] == ("a3", 3)

    together = Hall()
    together.do(c.SetBlocs((wider, BLOCS[1])))
    assert len(together.state.signing.slots) == 2, "one representative signs for the whole bloc"


def test_blocs_neither_go_nor_come_late() -> None:
    hall = Hall()

    assert hall.refuse(c.SetBlocs(BLOCS[:1])).params == {"id": "khoi-b"}
    assert hall.refuse(c.SetBlocs((*BLOCS, BLOCS[0]))).key == "create.id_twice"
    assert hall.do(c.SetBlocs(BLOCS)) == ()
    hall.open()
    assert hall.refuse(c.SetBlocs((*BLOCS, FIRMS))).key == "blocs.after_opening"


def test_blocs_that_joined_are_not_taken_back_once_the_doors_are_open() -> None:
    hall = Hall()
    hall.do(c.SetBlocs((*BLOCS, FIRMS)))
    joined = hall.ceremony.facts[-1].action
    hall.open()

    refusal = hall.refuse(c.Undo(joined))

    assert (refusal.key, refusal.params["kind"]) == ("undo.later_first", "ceremony.opened")
    hall.do(c.Undo(), c.Undo())
    assert len(hall.state.blocs) == len(BLOCS)
