"""Who signs: the planned signatory, a substitute with authority and paper, and the way back."""

from __future__ import annotations

import pytest

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import Role
from giaouoc.refusal import Refusal
from giaouoc.signing import SigningAuthority, SigningMode, SlotState, Substitution
from tests.ceremony import Hall, creating, delegate

_WHY = "Trưởng khối đang trên đường"

ON_BEHALF, FOR_SUPERIOR = SigningAuthority.ON_BEHALF, SigningAuthority.FOR_SUPERIOR


@pytest.mark.parametrize("authority", [FOR_SUPERIOR, SigningAuthority.AUTHORISED, SigningAuthority.BY_ORDER])
def test_a_substitute_signs_with_authority_and_paper(authority: SigningAuthority) -> None:
    hall = Hall().open(2, 4, 8).at_item("ky-ket")

    hall.do(c.Substitute("khoi-a", 2, authority, "15/GUQ"), c.GoOn(), c.GoOn())

    slot = hall.slot("khoi-a")
    assert (slot.state, slot.signer, slot.authority) == (SlotState.SIGNED, 2, authority)
    assert slot.substitution == Substitution(1, 2, authority, "15/GUQ", ON_BEHALF)


@pytest.mark.parametrize(
    ("mode", "slot", "number", "fits"),
    [
        (SigningMode.BLOC_REPRESENTATIVES, "khoi-a", 2, FOR_SUPERIOR),
        (SigningMode.BLOC_REPRESENTATIVES, "khoi-a", 3, SigningAuthority.AUTHORISED),
        (SigningMode.BLOC_REPRESENTATIVES, "khoi-a", 5, SigningAuthority.AUTHORISED),
        (SigningMode.MEMBERS_ONE_TEXT, "a1", 2, FOR_SUPERIOR),
        (SigningMode.MEMBERS_ONE_TEXT, "a2", 2, SigningAuthority.AUTHORISED),
    ],
    ids=["deputy of the bloc", "member of the bloc", "deputy of another bloc", "of the unit", "of another unit"],
)
def test_the_prefix_that_fits_a_substitute_is_proposed(
    mode: SigningMode, slot: str, number: int, fits: SigningAuthority
) -> None:
    hall = Hall(creating(mode)).open().at_item("ky-ket")

    hall.do(c.Substitute(slot, number))

    assert hall.slot(slot).authority is fits


def test_the_planned_signatory_who_comes_after_all_signs_with_the_planned_authority() -> None:
    hall = Hall().open(2, 4, 8).at_item("ky-ket")
    hall.do(c.Substitute("khoi-a", 2), c.GoOn(), c.CheckIn(1))

    hall.do(c.Substitute("khoi-a", 1), c.GoOn())

    slot = hall.slot("khoi-a")
    assert (slot.state, slot.signer, slot.authority) == (SlotState.SIGNED, 1, ON_BEHALF)
    assert not slot.substituted


def test_a_second_substitute_still_signs_for_the_first_principal() -> None:
    hall = Hall().open(2, 3, 8).at_item("ky-ket")
    hall.do(c.Substitute("khoi-a", 2))

    hall.do(c.Substitute("khoi-a", 3, SigningAuthority.AUTHORISED, "16/GUQ"))

    assert hall.slot("khoi-a").substitution == Substitution(1, 3, SigningAuthority.AUTHORISED, "16/GUQ", ON_BEHALF)


def test_the_authority_of_a_substitute_can_be_corrected() -> None:
    hall = Hall().open(2).at_item("ky-ket")
    hall.do(c.Substitute("khoi-a", 2))

    hall.do(c.Substitute("khoi-a", 2, SigningAuthority.AUTHORISED))

    assert hall.slot("khoi-a").authority is SigningAuthority.AUTHORISED
    assert hall.refuse(c.Substitute("khoi-a", 2, SigningAuthority.AUTHORISED)).key == "signing.same_signatory"


def test_a_reason_to_call_without_the_signatory_says_nothing_of_the_substitute() -> None:
    hall = Hall().open(8).at_item("ky-ket")
    hall.do(c.GoOn(_WHY), c.Substitute("khoi-a", 2))

    assert hall.refuse(c.GoOn()).key == "signing.signatory_missing"


def test_why_somebody_was_called_who_then_came_is_not_said_of_the_signature() -> None:
    hall = Hall().open(4, 8).at_item("ky-ket")

    hall.do(c.GoOn(_WHY), c.CheckIn(1), c.GoOn())

    assert hall.slot("khoi-a").reason == ""
    assert not hall.state.signed_unseen(hall.slot("khoi-a"))


_NAMED: list[tuple[str, c.Command, Refusal]] = [
    ("unknown slot", c.NameSignatory("khoi-z", 2), Refusal("signing.no_slot", {"slot": "khoi-z"})),
    ("unknown number", c.NameSignatory("khoi-b", 99), Refusal("attendance.no_number", {"number": 99})),
    ("cancelled", c.NameSignatory("khoi-b", 10), Refusal("scan.cancelled", {"number": 10})),
    ("called", c.NameSignatory("khoi-a", 2), Refusal("signing.called_already", {"slot": "khoi-a"})),
    ("substitute unknown", c.Substitute("khoi-b", 99), Refusal("attendance.no_number", {"number": 99})),
    ("substitute cancelled", c.Substitute("khoi-b", 10), Refusal("scan.cancelled", {"number": 10})),
    ("same", c.Substitute("khoi-b", 4), Refusal("signing.same_signatory", {"slot": "khoi-b", "number": 4})),
    ("elsewhere", c.Substitute("khoi-b", 1), Refusal("signing.signs_elsewhere", {"slot": "khoi-a", "number": 1})),
    ("superior cancelled", c.NameCountersigner(10), Refusal("scan.cancelled", {"number": 10})),
]


@pytest.mark.parametrize(("command", "refusal"), [n[1:] for n in _NAMED], ids=[n[0] for n in _NAMED])
def test_who_cannot_sign_is_refused(command: c.Command, refusal: Refusal) -> None:
    hall = Hall().open(1, 8).at_item("ky-ket")
    hall.do(c.CancelDelegate(10), c.Call("khoi-a"))

    assert hall.refuse(command) == refusal


def test_who_was_to_sign_for_a_slot_that_was_given_up_may_sign_elsewhere() -> None:
    hall = Hall().open(1, 8).at_item("ky-ket")
    hall.do(c.Absent("khoi-b"))

    hall.do(c.Substitute("khoi-a", 4))

    assert hall.slot("khoi-a").signer == 4


def test_naming_a_signatory_keeps_the_planned_authority_unless_told_otherwise() -> None:
    hall = Hall()

    hall.do(c.NameSignatory("khoi-a", 2))
    assert hall.slot("khoi-a").authority is ON_BEHALF

    hall.do(c.NameSignatory("khoi-a", 3, SigningAuthority.OWN))
    assert hall.slot("khoi-a").authority is SigningAuthority.OWN


def test_who_is_in_the_hall_is_marked_absent_only_for_a_reason() -> None:
    hall = Hall().open(1, 8).at_item("ky-ket")
    hall.do(c.Call("khoi-a"))

    expected = Refusal("signing.absent_but_here", {"slot": "khoi-a", "number": 1}, overridable=True)
    assert hall.refuse(c.Absent("khoi-a")) == expected

    hall.do(c.Absent("khoi-a", "mệt, đã ra ngoài"), c.Absent("khoi-b"))
    assert hall.slot("khoi-a").state is hall.slot("khoi-b").state is SlotState.ABSENT


def test_somebody_of_another_bloc_or_of_another_slot_signs_only_for_a_reason() -> None:
    hall = Hall()

    assert hall.refuse(c.NameSignatory("khoi-a", 5)) == Refusal(
        "signing.other_bloc", {"slot": "khoi-a", "number": 5}, overridable=True
    )
    assert hall.refuse(c.NameSignatory("khoi-a", 4)) == Refusal(
        "signing.signs_twice", {"slot": "khoi-b", "number": 4}, overridable=True
    )

    hall.do(c.NameSignatory("khoi-a", 4, reason="phụ trách cả hai khối"))
    assert hall.slot("khoi-a").signer == 4
    assert hall.do(c.NameSignatory("khoi-a", 4)) == ()


def test_naming_a_signatory_ends_a_substitution() -> None:
    hall = Hall()
    hall.do(c.Substitute("khoi-a", 2))

    hall.do(c.NameSignatory("khoi-a", 3))

    slot = hall.slot("khoi-a")
    assert (slot.signer, slot.authority, slot.substitution) == (3, ON_BEHALF, None)


def test_a_slot_called_without_anybody_named_takes_the_walk_in_who_leads_the_bloc() -> None:
    hall = Hall(enrolled=False)
    hall.do(c.Enrol((delegate(8, Role.WITNESS, unit="so-noi-vu"),)))
    hall.open(8).at_item("ky-ket").do(c.Call("khoi-a", _WHY))
    assert hall.refuse(c.Sign()) == Refusal("signing.no_signatory", {"slot": "khoi-a", "here": ()})

    hall.do(c.Enrol((delegate(1, Role.BLOC_LEADER, "khoi-a", walk_in=True),)), c.CheckIn(1), c.Sign())

    assert hall.slot("khoi-a").signer == 1


def test_a_walk_in_never_takes_a_slot_that_is_settled() -> None:
    hall = Hall(creating(SigningMode.REGISTRATION_FILE), enrolled=False).open()
    hall.do(c.Sign("a1", "12/ĐK"), c.Decline("a2", "không đăng ký"))

    hall.do(
        c.Enrol(
            (
                delegate(1, Role.MEMBER, "khoi-a", "a1", walk_in=True),
                delegate(2, Role.MEMBER, "khoi-a", "a2", walk_in=True),
                delegate(3, Role.MEMBER, "khoi-b", "b1", walk_in=True),
            )
        )
    )

    assert [slot.signer for slot in hall.state.signing.slots] == [None, None, 3, None]


def test_the_first_delegate_of_a_unit_signs_for_it_leaders_before_members() -> None:
    hall = Hall(creating(SigningMode.MEMBERS_ONE_TEXT), enrolled=False)

    hall.do(
        c.Enrol(
            (
                delegate(1, Role.MEMBER, "khoi-a", "a1"),
                delegate(2, Role.BLOC_DEPUTY, "khoi-a", "a1"),
                delegate(3, Role.GUEST, "khoi-a", "a2"),
            )
        )
    )

    assert [slot.signer for slot in hall.state.signing.slots] == [2, None, None, None]
    assert hall.ceremony.facts[-1].event == e.SignatoryNamed("a1", 2, ON_BEHALF)
