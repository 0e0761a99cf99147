"""Command cards: which codes are cards, what they do, and which wait for a second scan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaouoc import commands as c
from giaouoc.badges import Badge, BadgeFault, BadgeKind, make_code, read_code
from giaouoc.cards import SECOND_SCAN_WITHIN, SETTLING, CardLatch, CardStep, card_of, command_of, last_arrival
from giaouoc.printing import CommandCard
from tests.ceremony import EVENT_NO, Hall, badge

KEY = bytes(range(32))
AT_ONCE = [card for card in CommandCard if not card.twice]
AT_THE_SECOND = [card for card in CommandCard if card.twice]


@given(st.integers(1, 9999), st.integers(0, 9), st.sampled_from(CommandCard))
def test_no_badge_of_a_person_can_be_made_a_card(number: int, reissue: int, card: CommandCard) -> None:
    theirs = make_code(KEY, Badge(BadgeKind.DELEGATE, EVENT_NO, number, reissue))
    forged = f"9{theirs[1:22]}"
    with_check_digits = f"{forged}{98 - int(forged) * 100 % 97:02d}"

    assert card_of(badge(number, reissue=reissue)) is None
    assert read_code(KEY, EVENT_NO, with_check_digits) is BadgeFault.FORGED
    assert read_code(KEY, EVENT_NO + 1, make_code(KEY, Badge(BadgeKind.COMMAND, EVENT_NO, card))) is (
        BadgeFault.OTHER_CEREMONY
    )


@pytest.mark.parametrize("kind", [kind for kind in BadgeKind if kind is not BadgeKind.COMMAND])
def test_only_command_cards_are_cards(kind: BadgeKind) -> None:
    assert card_of(badge(1, kind=kind)) is None
    assert card_of(badge(1, kind=BadgeKind.COMMAND)) is CommandCard.GO_ON
    assert card_of(badge(len(CommandCard) + 1, kind=BadgeKind.COMMAND)) is None
    assert card_of(BadgeFault.FORGED) is None


@pytest.mark.parametrize("card", AT_ONCE)
def test_what_can_be_shrugged_off_is_done_at_once(card: CommandCard) -> None:
    assert CardLatch().scan(card, 0.0) is CardStep.ACT


@pytest.mark.parametrize("card", AT_THE_SECOND)
@pytest.mark.parametrize(
    ("gap", "step"),
    [
        (SETTLING / 2, CardStep.SAME_SCAN),
        (SETTLING, CardStep.ACT),
        (SECOND_SCAN_WITHIN, CardStep.ACT),
        (SECOND_SCAN_WITHIN + 0.1, CardStep.WAIT),
    ],
)
def test_what_matters_waits_for_a_second_scan(card: CommandCard, gap: float, step: CardStep) -> None:
    latch = CardLatch()

    assert latch.scan(card, 0.0) is CardStep.WAIT
    assert latch.scan(card, gap) is step


def test_any_other_scan_in_between_drops_a_waiting_card() -> None:
    latch = CardLatch()
    latch.scan(CommandCard.GO_ON, 0.0)
    latch.release()
    assert latch.scan(CommandCard.GO_ON, 1.0) is CardStep.WAIT
    assert latch.scan(CommandCard.BLACK, 2.0) is CardStep.ACT
    assert latch.scan(CommandCard.GO_ON, 3.0) is CardStep.WAIT


def test_a_card_that_acted_waits_again_before_it_acts_again() -> None:
    latch = CardLatch()
    steps = [latch.scan(CommandCard.CALL_ROUND, at) for at in (0.0, 1.0, 2.0, 3.0)]
    assert steps == [CardStep.WAIT, CardStep.ACT, CardStep.WAIT, CardStep.ACT]


def test_each_card_gives_its_command() -> None:
    hall = Hall().open(1)
    given = {card: command_of(card, hall.ceremony, "thẻ lệnh") for card in CommandCard}
    arrival = last_arrival(hall.ceremony)

    assert arrival is not None
    assert given == {
        CommandCard.GO_ON: c.GoOn(),
        CommandCard.BACK: c.Back(),
        CommandCard.BLACK: c.Black(),
        CommandCard.EMBLEM: c.Emblem(),
        CommandCard.UNDO_SCAN: c.Undo(arrival.id, "thẻ lệnh"),
        CommandCard.CALL_ROUND: c.Call(),
        CommandCard.TIMER: None,
        CommandCard.REVEAL: c.Reveal(),
    }


def test_the_card_takes_back_the_last_check_in_whatever_else_was_done_since() -> None:
    hall = Hall().open(1, 2)
    hall.do(c.Black(), c.Message("Mời đại biểu vào chỗ"))
    command = command_of(CommandCard.UNDO_SCAN, hall.ceremony, "quét nhầm")
    assert command is not None

    hall.do(command)

    assert not hall.state.attendance.here(2)
    assert hall.state.attendance.here(1)
    assert hall.state.hall.cover == "black"


def test_with_nobody_checked_in_there_is_nothing_to_take_back() -> None:
    assert command_of(CommandCard.UNDO_SCAN, Hall().open().ceremony, "quét nhầm") is None
