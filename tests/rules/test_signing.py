"""The signing table: calling, signing, countersigning, and what needs a reason, in all four modes."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import Role
from giaouoc.hall import SlideKind
from giaouoc.pledge import Article, Pledge
from giaouoc.refusal import Refusal
from giaouoc.signing import SigningAuthority, SigningMode, SlotState, plan_slots
from tests.ceremony import BLOCS, PLEDGE, Hall, creating, delegate

_WHY = "Trưởng khối đang trên đường"


def _signing(*present: int, mode: SigningMode = SigningMode.BLOC_REPRESENTATIVES, per_round: int = 1) -> Hall:
    """A hall at the signing with these delegates in it."""
    return Hall(creating(mode, per_round=per_round)).open(*present).at_item("ky-ket")


def _states(hall: Hall) -> str:
    return " ".join(f"{slot.id}:{slot.state}" for slot in hall.state.signing.slots)


def test_each_mode_plans_its_slots() -> None:
    planned = {mode: [slot.id for slot in plan_slots(mode, BLOCS)] for mode in SigningMode}

    by_unit = ["a1", "a2", "b1", "b2"]
    assert planned == {
        SigningMode.MEMBERS_ONE_TEXT: by_unit,
        SigningMode.BLOC_REPRESENTATIVES: ["khoi-a", "khoi-b"],
        SigningMode.BILATERAL_SUPERIOR: by_unit,
        SigningMode.REGISTRATION_FILE: by_unit,
    }


@pytest.mark.parametrize(
    ("mode", "signers"),
    [
        (SigningMode.MEMBERS_ONE_TEXT, {"a1": 1, "a2": 3, "b1": 4, "b2": 6}),
        (SigningMode.BLOC_REPRESENTATIVES, {"khoi-a": 1, "khoi-b": 4}),
        (SigningMode.BILATERAL_SUPERIOR, {"a1": 1, "a2": 3, "b1": 4, "b2": 6}),
        (SigningMode.REGISTRATION_FILE, {"a1": 1, "a2": 3, "b1": 4, "b2": 6}),
    ],
)
def test_who_obviously_signs_is_named_when_the_list_comes(mode: SigningMode, signers: dict[str, int]) -> None:
    slots = Hall(creating(mode)).state.signing.slots

    assert {slot.id: slot.signer for slot in slots} == signers
    assert {slot.authority for slot in slots} == {SigningAuthority.ON_BEHALF}
    assert {slot.countersigner for slot in slots} == {7 if mode is SigningMode.BILATERAL_SUPERIOR else None}


# -- members_one_text ---------------------------------------------------------------------------


def test_a_round_comes_to_the_table_together_and_signs_one_by_one() -> None:
    hall = _signing(1, 3, 4, 6, 8, mode=SigningMode.MEMBERS_ONE_TEXT, per_round=3)

    hall.do(c.GoOn())
    assert _states(hall) == "a1:called a2:called b1:called b2:waiting"
    assert (hall.state.signing.current_round, hall.state.signing.next_round) == (1, 2)

    hall.do(c.Sign("b1"), c.GoOn())
    assert _states(hall) == "a1:signed a2:called b1:signed b2:waiting"
    assert hall.refuse(c.Call()) == Refusal("signing.table_taken", {"slots": ("a2",)})

    hall.do(c.GoOn(), c.GoOn(), c.GoOn())
    assert _states(hall) == "a1:signed a2:signed b1:signed b2:signed"
    assert (hall.state.signing.current_round, hall.state.signing.next_round) == (None, None)


def test_a_round_called_too_early_waits_again() -> None:
    hall = _signing(1, 3, 8, mode=SigningMode.MEMBERS_ONE_TEXT, per_round=2)
    hall.do(c.Call(), c.Sign("a1"))

    hall.do(c.Requeue())

    assert _states(hall) == "a1:signed a2:waiting b1:waiting b2:waiting"
    assert hall.slot("a2").called_at is None
    assert hall.refuse(c.Requeue()) == Refusal("signing.nobody_called")


@pytest.mark.parametrize(
    ("command", "rounds"),
    [
        (c.ReorderSlot("a1", "b1"), "a2/1 b1/1 a1/2 b2/2"),
        (c.ReorderSlot("b2"), "b2/1 a1/1 a2/2 b1/2"),
        (c.ReorderSlot("a2", "a1"), "a1/1 a2/1 b1/2 b2/2"),
    ],
    ids=["later", "first", "where it is"],
)
def test_a_new_order_keeps_the_places_at_the_table(command: c.Command, rounds: str) -> None:
    hall = Hall(creating(SigningMode.MEMBERS_ONE_TEXT, per_round=2))

    hall.do(command)

    assert " ".join(f"{slot.id}/{slot.round}" for slot in hall.state.signing.slots) == rounds


def test_a_new_order_leaves_the_rounds_of_those_who_have_been_called() -> None:
    hall = _signing(1, 3, 8, mode=SigningMode.MEMBERS_ONE_TEXT, per_round=1)
    hall.do(c.GoOn())

    hall.do(c.ReorderSlot("a1", "b2"))

    rounds = [(slot.id, slot.round) for slot in hall.state.signing.slots]
    assert rounds == [("a2", 2), ("b1", 3), ("b2", 4), ("a1", 1)]


# -- bloc_representatives -----------------------------------------------------------------------


def test_calling_without_the_signatory_warns_and_offers_who_is_here() -> None:
    hall = _signing(2, 3, 4, 8)

    refusal = hall.refuse(c.GoOn())

    assert refusal.overridable
    assert refusal == Refusal(
        "signing.signatory_missing", {"slots": ("khoi-a",), "here": {"khoi-a": (2, 3)}}, overridable=True
    )


def test_who_signs_elsewhere_is_not_offered() -> None:
    hall = _signing(2, 3, 5, 6, 8, mode=SigningMode.MEMBERS_ONE_TEXT)

    assert hall.refuse(c.Call("a1")).params["here"] == {"a1": (2,)}


def test_calling_all_the_same_needs_a_reason_and_signing_another() -> None:
    hall = _signing(4, 8)

    called = hall.do(c.GoOn(_WHY))
    assert called[-1] == e.SlotCalled("khoi-a", _WHY)
    assert hall.refuse(c.GoOn()).key == "signing.signatory_missing"

    signed = hall.do(c.GoOn("quét thẻ sau"))
    assert signed == (e.SlotSigned("khoi-a", 1, ("so-noi-vu",), 1, reason="quét thẻ sau"),)
    assert hall.state.signed_unseen(hall.slot("khoi-a"))


def test_a_blank_reason_is_no_reason() -> None:
    assert _signing(4, 8).refuse(c.GoOn(" \u200b ")).key == "signing.signatory_missing"


def test_a_signatory_who_leaves_the_table_is_missed_when_signing() -> None:
    hall = _signing(1, 2, 8)
    hall.do(c.GoOn(), c.Leave(1))

    assert hall.refuse(c.GoOn()).key == "signing.signatory_missing"

    hall.do(c.CheckIn(1))
    assert hall.do(c.GoOn()) == (e.SlotSigned("khoi-a", 1, ("so-noi-vu",), 1),)


_ALREADY: list[tuple[str, tuple[c.Command, ...], c.Command, str]] = [
    ("nobody called", (), c.Sign(), "signing.nobody_called"),
    ("not called", (), c.Sign("khoi-a"), "signing.not_called"),
    ("unknown slot", (), c.Sign("khoi-z"), "signing.no_slot"),
    ("unknown slot called", (), c.Call("khoi-z"), "signing.no_slot"),
    ("unknown slot moved", (), c.ReorderSlot("khoi-z"), "signing.no_slot"),
    ("behind an unknown slot", (), c.ReorderSlot("khoi-a", "khoi-z"), "signing.no_slot"),
    ("nobody to postpone", (), c.Postpone(reason=_WHY), "signing.nobody_called"),
    ("postponed without reason", (c.Call("khoi-a"),), c.Postpone(), "signing.needs_reason"),
    ("declined without reason", (c.Call("khoi-a"),), c.Decline(), "signing.needs_reason"),
    ("signs twice", (c.Call("khoi-a"), c.Sign()), c.Sign("khoi-a"), "signing.already_signed"),
    ("called after signing", (c.Call("khoi-a"), c.Sign()), c.Call("khoi-a"), "signing.not_waiting"),
    ("absent after signing", (c.Call("khoi-a"), c.Sign()), c.Absent("khoi-a"), "signing.already_signed"),
    ("requeued after signing", (c.Call("khoi-a"), c.Sign()), c.Requeue("khoi-a"), "signing.already_signed"),
    ("postponed signs", (c.Postpone("khoi-a", _WHY),), c.Sign("khoi-a"), "signing.not_called"),
    ("declined is called", (c.Decline("khoi-a", _WHY),), c.Call("khoi-a"), "signing.not_waiting"),
    ("declined signs", (c.Decline("khoi-a", _WHY),), c.Sign("khoi-a"), "signing.declined"),
    ("declined waits", (c.Decline("khoi-a", _WHY),), c.Requeue("khoi-a"), "signing.declined"),
    ("countersigned in vain", (c.Call("khoi-a"), c.Sign()), c.Countersign(), "signing.nothing_to_countersign"),
    ("no superior here", (), c.NameCountersigner(7), "signing.nothing_to_countersign"),
    ("nobody waits", (c.Decline("khoi-a", _WHY), c.Decline("khoi-b", _WHY)), c.Call(), "signing.nobody_waits"),
]


@pytest.mark.parametrize(("before", "command", "key"), [a[1:] for a in _ALREADY], ids=[a[0] for a in _ALREADY])
def test_what_a_slot_does_not_allow_is_refused(before: tuple[c.Command, ...], command: c.Command, key: str) -> None:
    hall = _signing(1, 4, 8)
    hall.do(*before)

    assert hall.refuse(command).key == key


@pytest.mark.parametrize(
    "aside",
    [c.Postpone("khoi-a", _WHY), c.Absent("khoi-a", _WHY), c.Requeue("khoi-a")],
    ids=["postponed", "absent", "waits"],
)
def test_who_was_passed_over_can_still_be_called_and_sign(aside: c.Command) -> None:
    hall = _signing(1, 4, 8)
    hall.do(c.Call("khoi-a"), aside)

    hall.do(c.Call("khoi-b"), c.Sign("khoi-b"), c.Call("khoi-a"), c.Sign("khoi-a"))

    assert hall.state.signing.signed == 2


@pytest.mark.parametrize(
    "command",
    [
        c.Call("khoi-a"),
        c.Postpone("khoi-b", _WHY),
        c.ReorderSlot("khoi-a"),
        c.NameSignatory("khoi-b", 4),
    ],
    ids=["called", "postponed", "first", "named"],
)
def test_asking_for_what_is_so_already_records_nothing(command: c.Command) -> None:
    hall = _signing(1, 4, 8)
    hall.do(c.Call("khoi-a"), c.Postpone("khoi-b", _WHY))

    assert hall.do(command) == ()


# -- going on when not everybody signs ----------------------------------------------------------


def test_going_on_passes_a_slot_that_is_postponed_or_absent() -> None:
    hall = _signing(4, 8)
    hall.do(c.Postpone("khoi-a", _WHY), c.GoOn(), c.GoOn())

    assert hall.do(c.GoOn())[0] == e.ItemStarted("be-mac")


def test_going_on_does_not_pass_over_a_postponed_signatory_who_has_come() -> None:
    hall = _signing(4, 8)
    hall.do(c.Postpone("khoi-a", _WHY), c.GoOn(), c.GoOn(), c.CheckIn(1))

    assert hall.refuse(c.GoOn()) == Refusal("signing.postponed_ready", {"slots": ("khoi-a",)}, overridable=True)

    assert hall.do(c.GoOn("ký sau phần phát biểu"))[0] == e.ItemStarted("be-mac", "ký sau phần phát biểu")


def test_going_on_leaves_the_signing_when_everybody_is_absent() -> None:
    hall = _signing()
    hall.do(c.Absent("khoi-a"), c.Absent("khoi-b"))

    assert hall.do(c.GoOn())[0] == e.ItemStarted("be-mac")


# -- bilateral_superior -------------------------------------------------------------------------


def test_the_superior_countersigns_unit_after_unit_with_one_key() -> None:
    hall = _signing(1, 3, 4, 6, 7, 8, mode=SigningMode.BILATERAL_SUPERIOR, per_round=2)

    done = [type(hall.do(c.GoOn())[-1]).__name__ for _ in range(5)]

    assert done == ["SlotCalled", "SlotSigned", "SlotCountersigned", "SlotSigned", "SlotCountersigned"]
    assert hall.state.signing.signed == 2
    assert not hall.state.signing.called


def test_a_superior_who_is_not_here_countersigns_only_for_a_reason() -> None:
    hall = _signing(1, 8, mode=SigningMode.BILATERAL_SUPERIOR)
    hall.do(c.GoOn(), c.GoOn())

    refusal = hall.refuse(c.GoOn())

    assert refusal == Refusal("signing.countersigner_missing", {"slot": "a1", "number": 7}, overridable=True)
    assert hall.do(c.GoOn("ký trước")) == (e.SlotCountersigned("a1", 7, "ký trước"),)


def test_the_table_goes_on_while_a_countersignature_is_due() -> None:
    hall = _signing(1, 3, 8, mode=SigningMode.BILATERAL_SUPERIOR)
    hall.do(c.GoOn(), c.GoOn(), c.Call("a2"), c.Sign("a2"), c.CheckIn(7))

    assert hall.do(c.Countersign()) == (e.SlotCountersigned("a1", 7),)
    assert hall.do(c.Countersign("a2")) == (e.SlotCountersigned("a2", 7),)
    assert hall.refuse(c.Countersign("a2")).key == "signing.already_signed"


def test_another_superior_signs_what_is_not_countersigned_yet() -> None:
    hall = _signing(1, 3, 7, 8, 10, mode=SigningMode.BILATERAL_SUPERIOR)
    hall.do(c.GoOn(), c.GoOn(), c.GoOn(), c.NameCountersigner(10))

    hall.do(c.GoOn(), c.GoOn(), c.GoOn())

    assert (hall.slot("a1").countersigner, hall.slot("a2").countersigner) == (7, 10)


def test_without_any_superior_a_unit_signs_only_for_a_reason() -> None:
    hall = Hall(creating(SigningMode.BILATERAL_SUPERIOR), enrolled=False)
    hall.do(c.Enrol((delegate(1, Role.MEMBER, "khoi-a", "a1"), delegate(8, Role.WITNESS, unit="so-noi-vu"))))
    hall.open(1, 8).do(c.Call("a1"))

    assert hall.refuse(c.Sign()) == Refusal("signing.no_countersigner", {"slot": "a1"}, overridable=True)


# -- registration_file --------------------------------------------------------------------------


def test_going_on_never_waits_at_a_signing_without_a_stage() -> None:
    hall = _signing(mode=SigningMode.REGISTRATION_FILE)

    assert hall.do(c.GoOn())[0] == e.ItemStarted("be-mac")
    assert hall.refuse(c.Call()) == Refusal("signing.no_stage")
    assert hall.refuse(c.Sign()) == Refusal("signing.no_stage")


def test_a_file_is_handed_in_under_its_number() -> None:
    hall = _signing(mode=SigningMode.REGISTRATION_FILE)

    assert hall.refuse(c.Sign("a1", " ")) == Refusal("signing.no_paper", {"slot": "a1"})
    frozen, signed = hall.do(c.Sign("a1", "12/ĐK"))

    assert frozen == e.PledgeFrozen(1, PLEDGE.text_hash())
    assert signed == e.SlotSigned("a1", 1, (), 1, "12/ĐK")
    assert hall.refuse(c.Sign("a1", "13/ĐK")).key == "signing.already_signed"


def test_a_file_may_come_after_the_unit_was_given_up_but_not_after_it_declined() -> None:
    hall = _signing(mode=SigningMode.REGISTRATION_FILE)
    hall.do(c.Absent("a1"), c.Decline("a2", "không đăng ký"))

    hall.do(c.Sign("a1", "12/ĐK"))

    assert hall.slot("a1").state is SlotState.SIGNED
    assert hall.refuse(c.Sign("a2", "13/ĐK")).key == "signing.declined"


# -- the text -----------------------------------------------------------------------------------


def test_the_text_is_frozen_with_the_first_call_and_only_then() -> None:
    hall = _signing(1, 4, 8)

    assert hall.do(c.GoOn()) == (e.PledgeFrozen(1, PLEDGE.text_hash()), e.SlotCalled("khoi-a"))
    hall.do(c.GoOn())
    assert hall.do(c.GoOn()) == (e.SlotCalled("khoi-b"),)


def test_a_text_changed_after_the_call_is_frozen_again_before_the_signature() -> None:
    hall = _signing(1, 4, 8)
    hall.do(c.GoOn())
    other = c.RevisePledge(_with_article("Ba là", "Giữ gìn vệ sinh."))
    assert hall.refuse(other) == Refusal("pledge.frozen", overridable=True)

    hall.do(c.RevisePledge(other.pledge, "sửa lỗi chính tả"))

    assert hall.state.pledge_hash == ""
    assert hall.do(c.GoOn()) == (
        e.PledgeFrozen(2, other.pledge.text_hash()),
        e.SlotSigned("khoi-a", 1, ("so-noi-vu",), 2),
    )


@pytest.mark.parametrize("mode", [SigningMode.BLOC_REPRESENTATIVES, SigningMode.BILATERAL_SUPERIOR])
def test_a_signed_text_stands(mode: SigningMode) -> None:
    hall = _signing(1, 4, 8, mode=mode)
    hall.do(c.GoOn(), c.GoOn())

    refusal = hall.refuse(c.RevisePledge(_with_article("Ba là", "Giữ gìn vệ sinh."), "sửa"))

    assert refusal == Refusal("pledge.signed")


def test_before_it_is_frozen_a_text_is_replaced_under_the_same_version() -> None:
    hall = Hall()
    revised = _with_article("Ba là", "Giữ gìn vệ sinh.")

    assert hall.do(c.RevisePledge(revised)) == (e.PledgeSet(revised, 1),)
    assert hall.do(c.RevisePledge(revised)) == ()


def _with_article(label: str, text: str) -> Pledge:
    return replace(PLEDGE, articles=(*PLEDGE.articles, Article("them", label, text)))


@pytest.mark.parametrize("item", ["cong-bo", "ky-ket"])
def test_a_text_that_the_hall_has_begun_to_hear_is_replaced_for_a_reason(item: str) -> None:
    hall = Hall().open().at_item(item)
    other = c.RevisePledge(_with_article("Ba là", "Giữ gìn vệ sinh."))

    assert hall.refuse(other) == Refusal("pledge.being_read", overridable=True)
    assert hall.do(c.RevisePledge(other.pledge, "đọc nhầm bản")) == (e.PledgeSet(other.pledge, 1, "đọc nhầm bản"),)


def test_a_text_on_the_screen_is_replaced_for_a_reason_and_before_that_without() -> None:
    hall = Hall().open().at_item("khai-mac")
    hall.do(c.RevisePledge(_with_article("Ba là", "Giữ gìn vệ sinh.")))

    hall.do(c.Show(SlideKind.PLEDGE))

    assert hall.refuse(c.RevisePledge(PLEDGE)).key == "pledge.being_read"
