"""Taking back and putting in force again, as facts among the others."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import Role
from giaouoc.badges import BadgeFault
from giaouoc.ceremony import Ceremony, fold
from giaouoc.events import Recorded
from giaouoc.hall import Cover, SlideKind, SlideRef
from giaouoc.presence import PresenceState
from giaouoc.refusal import Refusal
from giaouoc.signing import SlotState
from giaouoc.state import Life, State
from tests.ceremony import Hall, badge, delegate, facts_of

_WHY = "ghi nhầm"


def _action(hall: Hall, kind: type[e.Event]) -> str:
    """Id of the newest action with a fact of this kind."""
    return next(fact.action for fact in reversed(hall.ceremony.facts) if isinstance(fact.event, kind))


def _without_place(state: State) -> State:
    """A state apart from its place in the record."""
    return replace(state, seq=0, last_at=None)


def _titles(hall: Hall) -> set[str]:
    return {step.item.title for step in hall.state.agenda.steps}


def _signing() -> Hall:
    return Hall().open(1, 2, 4, 8).at_item("ky-ket")


_DEEDS: list[tuple[c.Command, ...]] = [
    (c.GoTo("be-mac"),),
    (c.Skip("be-mac", "hết giờ"),),
    (c.Insert("Phát biểu"),),
    (c.Move("be-mac", "ky-ket"), c.Insert("Trao quà"), c.Move("be-mac", "ky-ket")),
    (c.Scan(badge(10)),),
    (c.Leave(1),),
    (c.Excuse(10, "ốm"),),
    (c.NoShow(10),),
    (c.StandIn(10, 2),),
    (c.CancelDelegate(10),),
    (c.Reissue(10),),
    (c.Enrol((delegate(12, Role.GUEST, walk_in=True),)),),
    (c.NameSignatory("khoi-a", 2),),
    (c.Substitute("khoi-a", 2),),
    (c.GoOn(),),
    (c.GoOn(), c.GoOn()),
    (c.GoOn(), c.Requeue()),
    (c.Postpone("khoi-a", "chờ"),),
    (c.Absent("khoi-a", "về sớm"),),
    (c.Decline("khoi-a", "chưa thống nhất"),),
    (c.ReorderSlot("khoi-b"),),
    (c.Show(SlideKind.AGENDA),),
]

_OVER_THE_SLIDE: list[c.Command] = [c.Black(), c.Emblem(), c.Freeze(), c.Message("Mời vào chỗ")]


@pytest.mark.parametrize("deed", _DEEDS, ids=["+".join(type(x).__name__ for x in deed) for deed in _DEEDS])
def test_whatever_was_done_last_can_be_taken_back_and_put_in_force_again(deed: tuple[c.Command, ...]) -> None:
    hall = _signing()
    hall.do(*deed[:-1])
    before = hall.state
    hall.do(deed[-1])
    done = hall.state
    assert _without_place(done) != _without_place(before)

    hall.do(c.Undo(reason=_WHY))
    assert _without_place(hall.state) == _without_place(before)

    hall.do(c.Redo())
    assert _without_place(hall.state) == _without_place(done)


@pytest.mark.parametrize("deed", _OVER_THE_SLIDE, ids=lambda deed: type(deed).__name__)
def test_an_undo_never_covers_the_hall_unless_it_names_what_it_takes_back(deed: c.Command) -> None:
    hall = _signing()
    hall.do(c.GoOn())
    before = hall.state
    hall.do(deed)
    over = hall.ceremony.facts[-1].action
    hall.do(c.Reveal(), c.ClearMessage())

    hall.do(c.Undo())

    assert hall.slot("khoi-a").state is SlotState.WAITING
    assert hall.state.hall == before.hall
    hall.do(c.Redo(), c.Undo(hall.ceremony.facts[-2].action), c.Redo(), c.Undo(over))
    assert hall.state.hall == before.hall


def test_what_was_put_over_the_slide_since_does_not_stand_in_the_way_of_an_undo() -> None:
    hall = _signing()
    hall.do(c.Message("Mời vào chỗ"), c.Black())
    message = _action(hall, e.MessageShown)
    hall.do(c.Message("Mời đứng dậy"), c.Undo(message))

    assert (hall.state.hall.message, hall.state.hall.cover) == ("Mời đứng dậy", Cover.BLACK)


@pytest.mark.parametrize("deed", [(c.Scan(badge(10)),), (c.GoOn(), c.GoOn())], ids=["a check-in", "a signature"])
def test_taking_back_a_check_in_or_a_signature_needs_a_reason(deed: tuple[c.Command, ...]) -> None:
    hall = _signing()
    hall.do(*deed)
    action = hall.ceremony.facts[-1].action

    assert hall.refuse(c.Undo(reason=" ")) == Refusal("undo.reason", {"action": action}, overridable=True)
    assert hall.do(c.Undo(reason=_WHY)) == (e.Undone(action, _WHY),)


def test_several_steps_back_and_forth_go_in_order() -> None:
    hall = Hall().open()
    before = _titles(hall)
    hall.do(c.Insert("Một"), c.Insert("Hai"), c.Insert("Ba"))

    hall.do(c.Undo(), c.Undo(), c.Undo())
    assert _titles(hall) == before

    hall.do(c.Redo(), c.Redo())
    assert _titles(hall) == {*before, "Một", "Hai"}

    hall.do(c.Undo(), c.Redo(), c.Redo())
    assert _titles(hall) == {*before, "Một", "Hai", "Ba"}
    assert hall.refuse(c.Redo()) == Refusal("redo.nothing")


def test_what_was_put_in_force_again_can_be_taken_back_again() -> None:
    hall = Hall().open()
    before = hall.state
    hall.do(c.Show(SlideKind.AGENDA))
    after = hall.state

    for _ in range(3):
        hall.do(c.Undo())
        assert hall.state.hall == before.hall
        hall.do(c.Redo())
        assert hall.state.hall == after.hall


# -- redo and what came since -------------------------------------------------------------------

_MEANWHILE: list[tuple[str, tuple[c.Command, ...], bool]] = [
    ("scans", (c.Scan(badge(10)), c.Scan(badge(11)), c.Scan(BadgeFault.MISREAD)), True),
    ("a walk-in", (c.Enrol((delegate(12, Role.GUEST, walk_in=True),)), c.Scan(badge(12))), True),
    ("somebody leaves", (c.Leave(2),), True),
    ("the agenda", (c.GoTo("be-mac"),), False),
    ("the picture", (c.Emblem(),), False),
    ("an absence", (c.NoShow(10),), False),
]


@pytest.mark.parametrize(("since", "possible"), [m[1:] for m in _MEANWHILE], ids=[m[0] for m in _MEANWHILE])
def test_an_undo_is_put_back_only_as_the_last_word(since: tuple[c.Command, ...], possible: bool) -> None:
    hall = _signing()
    hall.do(c.Insert("Trao quà"), c.Undo(), *since)

    answer = hall.give(c.Redo())

    assert (answer != Refusal("redo.nothing")) is possible
    assert ("Trao quà" in _titles(hall)) is possible


def test_a_check_in_taken_back_is_not_put_back_behind_a_newer_one() -> None:
    hall = Hall().open(1)
    hall.do(c.Undo(reason=_WHY), c.Scan(badge(1)))

    assert hall.refuse(c.Redo()) == Refusal("redo.nothing")


# -- what rests on what -------------------------------------------------------------------------


def test_nothing_is_taken_back_on_which_something_later_rests() -> None:
    hall = _signing()
    arrived = next(f.action for f in hall.ceremony.facts if isinstance(f.event, e.Arrived))
    hall.do(c.GoOn(), c.GoOn())

    refusal = hall.refuse(c.Undo(arrived, _WHY))

    assert (refusal.key, refusal.params["kind"]) == ("undo.later_first", "slot.signed")
    hall.do(c.Undo(reason=_WHY), c.Undo(arrived, _WHY))
    assert hall.presence(1).state is PresenceState.EXPECTED


def test_a_walk_in_who_signed_stays_on_the_list() -> None:
    hall = Hall().open(8)
    hall.do(c.Enrol((delegate(12, Role.BLOC_DEPUTY, "khoi-a", walk_in=True),)))
    enrolled = _action(hall, e.DelegatesEnrolled)
    hall.do(c.CheckIn(12), c.Substitute("khoi-a", 12), c.Call("khoi-a"), c.Sign())

    in_the_way = []
    to_undo = [enrolled]
    while to_undo:
        answer = hall.give(c.Undo(to_undo[-1], _WHY))
        if isinstance(answer, Refusal):
            in_the_way.append(answer.params["kind"])
            to_undo.append(answer.params["action"])
        else:
            to_undo.pop()

    assert in_the_way == ["slot.signed", "slot.substituted", "slot.called", "delegate.arrived"]
    assert 12 not in hall.state.attendance.delegates
    assert hall.slot("khoi-a").signer == 1


def test_naming_somebody_to_sign_does_not_hold_a_wrong_check_in_fast() -> None:
    hall = Hall().open(2)
    arrived = _action(hall, e.Arrived)
    hall.do(c.NameSignatory("khoi-a", 2))

    hall.do(c.Undo(arrived, _WHY))

    assert hall.presence(2).state is PresenceState.EXPECTED
    assert hall.slot("khoi-a").signer == 2


def test_the_opening_can_be_taken_back_while_nothing_has_happened() -> None:
    hall = Hall().open()
    hall.do(c.Scan(BadgeFault.MISREAD))
    before = hall.state

    hall.do(c.Undo())
    assert (hall.state.life, hall.state.agenda.current) == (Life.PREPARED, None)

    hall.do(c.Redo())
    assert _without_place(hall.state) == _without_place(before)

    hall.do(c.Scan(badge(1)))
    assert hall.refuse(c.Undo(_action(hall, e.CeremonyOpened))).key == "undo.later_first"


def test_an_unrelated_older_action_can_be_taken_back() -> None:
    hall = Hall().open(1)
    arrived = _action(hall, e.Arrived)
    hall.do(c.GoTo("khai-mac"), c.Scan(badge(2)), c.Black())

    hall.do(c.Undo(arrived, _WHY))

    assert not hall.state.attendance.here(1)
    assert hall.state.attendance.here(2)
    assert hall.state.hall.cover is Cover.BLACK


# -- what stands --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [e.CeremonyCreated, e.RehearsalBegun, e.CeremonyClosed])
def test_making_rehearsing_and_closing_stand(kind: type[e.Event]) -> None:
    hall = Hall()
    hall.do(c.Rehearse(), c.Open(), c.Close(_WHY))

    assert hall.refuse(c.Undo(_action(hall, kind), _WHY)) == Refusal("undo.final")


def test_what_the_closing_seals_is_neither_undone_nor_redone() -> None:
    hall = Hall().open(1)
    arrived = _action(hall, e.Arrived)
    hall.do(c.Insert("Trao quà"), c.Undo(), c.Close(_WHY))

    assert hall.refuse(c.Undo(arrived, _WHY)) == Refusal("undo.sealed")
    assert hall.refuse(c.Redo()) == Refusal("redo.nothing")
    assert "Trao quà" not in _titles(hall)


def test_after_the_closing_slides_and_reports_can_still_be_taken_back() -> None:
    hall = Hall().open()
    hall.do(c.Close(_WHY))
    sealed = hall.state
    hall.do(c.Report("khoi-a", "thu", "6-thang", Decimal(50)), c.Show(SlideKind.AGENDA))

    hall.do(c.Undo(), c.Undo())

    assert _without_place(hall.state) == _without_place(sealed)
    assert hall.ceremony.last_action() is None
    assert hall.refuse(c.Undo()) == Refusal("undo.sealed")


@pytest.mark.parametrize("action", ["", "0" * 16, "Đ"])
def test_what_was_never_done_cannot_be_taken_back(action: str) -> None:
    assert Ceremony().decide(c.Undo(action), Hall().now) == Refusal("undo.nothing")


def test_the_same_action_is_not_taken_back_twice() -> None:
    hall = Hall().open()
    hall.do(c.Black())
    black = _action(hall, e.CoverChanged)
    hall.do(c.Undo(black))

    assert hall.refuse(c.Undo(black)) == Refusal("undo.nothing")
    assert hall.refuse(c.Undo(_action(hall, e.Undone))) == Refusal("undo.nothing")


def test_a_note_of_the_clock_beside_an_action_does_not_hide_it() -> None:
    hall = Hall().open()
    before = hall.state
    hall.record([e.ClockWentBack(60.0), e.SlideShown(SlideRef(SlideKind.AGENDA))])
    hall.record([e.ClockWentBack(5.0)])

    undone = hall.ceremony.decide(c.Undo(), hall.now)
    assert isinstance(undone, tuple)
    hall.record([e.ClockWentBack(3.0), *undone])
    assert hall.state.hall == before.hall

    hall.do(c.Redo())
    assert hall.state.hall == replace(before.hall, slide=SlideRef(SlideKind.AGENDA))


# -- folding ------------------------------------------------------------------------------------


def test_undoing_far_back_folds_to_what_a_fresh_reading_folds_to() -> None:
    hall = Hall().open(1)
    arrived = _action(hall, e.Arrived)
    for _ in range(400):
        hall.do(c.Scan(badge(10)), c.Scan(BadgeFault.MISREAD))
    hall.do(c.Undo(arrived, _WHY))
    for number in (2, 4, 1):
        hall.do(c.Scan(badge(number)))
    hall.do(c.Undo(reason=_WHY), c.Redo())

    assert hall.presence(1).state is PresenceState.PRESENT
    assert fold(facts_of(hall)) == hall.state
    assert hall.state.seq == len(hall.entries)


def test_a_reader_may_fold_in_pieces() -> None:
    hall = _signing()
    hall.do(c.GoOn(), c.Undo(), c.Redo(), c.GoOn(), c.Undo(reason=_WHY))
    facts = facts_of(hall)

    for cut in range(len(facts) + 1):
        reader = Ceremony(facts[:cut])
        for fact in facts[cut:]:
            reader.take(fact)
        assert reader.state == hall.state
    assert hall.slot("khoi-a").state is SlotState.CALLED


def test_a_fact_knows_whether_it_is_in_force() -> None:
    hall = Hall().open()
    hall.do(c.Skip("be-mac"), c.Undo())
    opened, skipped = (
        next(f for f in hall.ceremony.facts if isinstance(f.event, kind)) for kind in (e.CeremonyOpened, e.ItemSkipped)
    )

    assert hall.ceremony.in_force(opened)
    assert not hall.ceremony.in_force(skipped)


def test_facts_that_make_no_sense_are_folded_without_effect() -> None:
    hall = Hall().open()
    before = hall.state
    senseless: list[e.Event] = [
        e.ItemStarted("x"),
        e.ItemSkipped("x"),
        e.AgendaReordered(("x",)),
        e.AgendaReordered(("don-tiep",) * 5),
        e.SlotSigned("x", 1, (), 1),
        e.SlotCalled("x"),
        e.SlotSubstituted("x", 1, 2, hall.slot("khoi-a").authority),
        e.SlotCountersigned("x", 1),
        e.SlotsReordered(("khoi-a",)),
        e.DelegateLeft(99),
        e.DelegateCancelled(99),
        e.BadgeReissued(99, 1),
        e.Undone("x"),
    ]

    facts = [
        Recorded(hall.state.seq + n, f"{n:016x}.0", hall.now + timedelta(n), "A", event, "")
        for n, event in enumerate(senseless, 1)
    ]
    after = fold([*hall.ceremony.facts, *facts])

    assert _without_place(after) == _without_place(before)
