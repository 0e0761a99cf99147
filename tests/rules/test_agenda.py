"""Moving through the agenda, changing it while it runs, and what its clock says."""

from __future__ import annotations

from datetime import timedelta

import pytest

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.agenda import Agenda, AgendaItem, ItemKind, ItemState
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.picture import upcoming
from giaouoc.refusal import Refusal
from tests.ceremony import Hall, at


def _order(hall: Hall) -> str:
    return " ".join(step.item.id for step in hall.state.agenda.steps)


def _running(hall: Hall) -> str:
    current = hall.state.agenda.current
    return current.item.id if current else ""


def test_one_key_leads_from_the_doors_to_the_end() -> None:
    hall = Hall()
    hall.do(c.GoOn())
    hall.do(*(c.CheckIn(number) for number in (1, 4, 8)))
    seen = []

    while not isinstance(answer := hall.give(c.GoOn()), Refusal):
        event = answer[-1].event
        seen.append(event.slide if isinstance(event, e.SlideShown) else type(event).__name__)

    assert seen == [
        SlideRef(SlideKind.ITEM),
        SlideRef(SlideKind.PLEDGE, 0),
        SlideRef(SlideKind.PLEDGE, 1),
        SlideRef(SlideKind.PLEDGE, 2),
        SlideRef(SlideKind.PLEDGE, 3),
        SlideRef(SlideKind.SIGNING),
        "SlotCalled",
        "SlotSigned",
        "SlotCalled",
        "SlotSigned",
        SlideRef(SlideKind.CLOSING),
    ]
    assert answer == Refusal("agenda.at_end")


_OPEN_AT = "khai-mac"

_MOVES: list[tuple[str, c.Command, str]] = [
    ("go on", c.GoOn(), "cong-bo"),
    ("go back", c.Back(), "don-tiep"),
    ("jump ahead", c.GoTo("ky-ket"), "ky-ket"),
    ("jump back", c.GoTo("don-tiep"), "don-tiep"),
    ("to where we are", c.GoTo("khai-mac"), "khai-mac"),
]


@pytest.mark.parametrize(("command", "running"), [m[1:] for m in _MOVES], ids=[m[0] for m in _MOVES])
def test_the_hall_moves_to_an_item(command: c.Command, running: str) -> None:
    hall = Hall().open().at_item(_OPEN_AT)

    hall.do(command)

    assert _running(hall) == running


_ORDERS: list[tuple[str, c.Command, str]] = [
    ("behind a later one", c.Move("cong-bo", "ky-ket"), "don-tiep khai-mac ky-ket cong-bo be-mac"),
    ("to be next", c.Move("ky-ket", "khai-mac"), "don-tiep khai-mac ky-ket cong-bo be-mac"),
    ("where it is", c.Move("ky-ket", "cong-bo"), "don-tiep khai-mac cong-bo ky-ket be-mac"),
    ("a new one is next", c.Insert("Phát biểu"), "don-tiep khai-mac added-1 cong-bo ky-ket be-mac"),
    (
        "a new one behind a later one",
        c.Insert("Phát biểu", ItemKind.GUEST_SPEECH, 10, "ky-ket"),
        "don-tiep khai-mac cong-bo ky-ket added-1 be-mac",
    ),
]


@pytest.mark.parametrize(("command", "order"), [o[1:] for o in _ORDERS], ids=[o[0] for o in _ORDERS])
def test_what_is_still_to_come_can_be_rearranged(command: c.Command, order: str) -> None:
    hall = Hall().open().at_item(_OPEN_AT)

    hall.do(command)

    assert _order(hall) == order
    assert _running(hall) == _OPEN_AT


_REFUSED: list[tuple[c.Command, Refusal]] = [
    (c.GoTo("tiec-mung"), Refusal("agenda.no_item", {"item": "tiec-mung"})),
    (c.Skip("tiec-mung"), Refusal("agenda.no_item", {"item": "tiec-mung"})),
    (c.Skip("khai-mac"), Refusal("agenda.already_begun", {"item": "khai-mac"})),
    (c.Skip("don-tiep"), Refusal("agenda.already_begun", {"item": "don-tiep"})),
    (c.Move("don-tiep", "ky-ket"), Refusal("agenda.already_begun", {"item": "don-tiep"})),
    (c.Move("ky-ket"), Refusal("agenda.before_current", {"item": "ky-ket"})),
    (c.Move("ky-ket", "don-tiep"), Refusal("agenda.before_current", {"item": "ky-ket"})),
    (c.Move("ky-ket", "ky-ket"), Refusal("agenda.no_item", {"item": "ky-ket"})),
    (c.Move("tiec-mung"), Refusal("agenda.no_item", {"item": "tiec-mung"})),
    (c.Insert(" \n"), Refusal("agenda.no_title")),
    (c.Insert("Trao quà", minutes=-1), Refusal("agenda.bad_minutes", {"minutes": -1})),
    (c.Insert("Trao quà", minutes=10**12), Refusal("agenda.bad_minutes", {"minutes": 10**12})),
    (c.Insert("Trao quà", after="don-tiep"), Refusal("agenda.before_current", {"item": "don-tiep"})),
    (c.Insert("Trao quà", after="tiec-mung"), Refusal("agenda.no_item", {"item": "tiec-mung"})),
]


@pytest.mark.parametrize(("command", "refusal"), _REFUSED, ids=[str(r[0]) for r in _REFUSED])
def test_what_would_lose_an_item_or_change_the_past_is_refused(command: c.Command, refusal: Refusal) -> None:
    hall = Hall().open().at_item(_OPEN_AT)

    assert hall.refuse(command) == refusal


def test_before_the_doors_open_any_item_can_be_put_first() -> None:
    hall = Hall()

    hall.do(c.Move("khai-mac"), c.Insert("Văn nghệ chào mừng", ItemKind.PERFORMANCE, 15), c.Open())

    assert _order(hall).startswith("added-1 khai-mac don-tiep")
    assert _running(hall) == "added-1"


def test_a_skipped_item_is_passed_over_and_can_still_be_taken_up() -> None:
    hall = Hall().open()
    hall.do(c.Skip("khai-mac", "hết giờ"), c.GoOn())
    assert _running(hall) == "cong-bo"

    hall.do(c.GoTo("khai-mac"))

    step = hall.state.agenda.step("khai-mac")
    assert step is not None
    assert (step.state, step.reason) == (ItemState.CURRENT, "")


def test_going_on_past_the_end_tells_what_was_jumped_over() -> None:
    hall = Hall().open().at_item("be-mac")

    assert hall.refuse(c.GoOn()) == Refusal("agenda.left_over", {"items": ("khai-mac", "cong-bo", "ky-ket")})


def test_after_going_back_every_item_comes_again_in_order() -> None:
    hall = Hall().open(1, 4, 8)
    hall.do(c.Skip("cong-bo"), c.GoTo("be-mac"))
    seen = []

    hall.do(c.GoTo("don-tiep"))
    for command in (c.GoOn(), c.GoOn(), c.Back(), c.GoOn()):
        hall.do(command)
        seen.append(_running(hall))
    assert seen == ["khai-mac", "ky-ket", "khai-mac", "ky-ket"]

    hall.do(*[c.GoOn()] * 4)
    assert (hall.state.signing.signed, _running(hall)) == (2, "ky-ket")
    hall.do(c.GoOn())
    assert _running(hall) == "be-mac"
    assert hall.refuse(c.GoOn()) == Refusal("agenda.at_end")


def test_the_signing_is_taken_up_again_and_not_passed_while_somebody_has_not_signed() -> None:
    hall = Hall().open(1, 4, 8).at_item("cong-bo").at_item("ky-ket")
    hall.do(c.Back(), c.GoOn())
    assert _running(hall) == "ky-ket"

    coming = upcoming(hall.ceremony, hall.now)

    assert coming is not None
    assert coming.signing.called
    assert coming.agenda.current == hall.state.agenda.current


def test_there_is_nothing_before_the_first_item() -> None:
    assert Hall().open().refuse(c.Back()) == Refusal("agenda.at_start")


def test_reading_goes_on_where_it_was_left() -> None:
    hall = Hall().open().at_item("cong-bo")
    hall.do(c.GoOn(), c.Show(SlideKind.THEME))

    hall.do(c.GoOn())
    assert hall.state.hall.slide == SlideRef(SlideKind.PLEDGE, 1)

    hall.do(c.Back())
    assert hall.state.hall.slide == SlideRef(SlideKind.PLEDGE, 0)


def test_going_back_to_the_reading_shows_its_last_page() -> None:
    hall = Hall().open().at_item("cong-bo").at_item("ky-ket")

    hall.do(c.Back())

    assert hall.state.hall.slide == SlideRef(SlideKind.PLEDGE, len(hall.state.pages) - 1)


# -- the clock ----------------------------------------------------------------------------------

_ITEMS = (
    AgendaItem("a", ItemKind.RECEPTION, "Đón tiếp", 30),
    AgendaItem("b", ItemKind.OPENING, "Khai mạc", 10),
    AgendaItem("c", ItemKind.DISCUSSION, "Thảo luận"),
)


@pytest.mark.parametrize(
    ("now", "spent", "remaining", "ends"),
    [
        ("08:00", 0, 10, "08:10"),
        ("08:04", 4, 6, "08:10"),
        ("08:10", 10, 0, "08:10"),
        ("08:25", 25, -15, "08:25"),
        ("07:50", 0, 10, "08:00"),
    ],
    ids=["begins", "under way", "time is up", "over time", "clock went back"],
)
def test_an_item_is_compared_with_its_plan(now: str, spent: int, remaining: int, ends: str) -> None:
    agenda = Agenda.planned(_ITEMS).going_to("a", at("07:30")).going_to("b", at("08:00"))
    step = agenda.current
    assert step is not None

    assert step.spent(at(now)) == timedelta(minutes=spent)
    assert step.remaining(at(now)) == timedelta(minutes=remaining)
    assert agenda.projected_end(at(now)) == at(ends)


def test_an_item_taken_up_again_counts_only_its_own_time() -> None:
    agenda = Agenda.planned(_ITEMS).going_to("b", at("08:00")).going_to("c", at("08:04"))
    agenda = agenda.going_to("b", at("08:30"))
    step = agenda.current
    assert step is not None

    assert step.started_at == at("08:00")
    assert step.spent(at("08:33")) == timedelta(minutes=7)
    assert agenda.ending(at("08:35")).steps[1].spent(at("09:00")) == timedelta(minutes=9)


def test_items_that_come_again_after_going_back_count_the_rest_of_their_time() -> None:
    agenda = Agenda.planned(_ITEMS).going_to("a", at("07:30")).going_to("b", at("07:40")).going_to("a", at("07:43"))

    assert agenda.following is not None
    assert agenda.following.item.id == "b"
    assert agenda.projected_end(at("07:43")) == at("08:10")


def test_an_item_without_a_planned_time_is_never_over_it() -> None:
    agenda = Agenda.planned(_ITEMS).going_to("c", at("08:00"))
    step = agenda.current
    assert step is not None

    assert step.remaining(at("09:00")) == timedelta()


def test_planned_starts_follow_the_order() -> None:
    starts = Agenda.planned(_ITEMS).planned_starts(at("07:30"))

    assert starts == {"a": at("07:30"), "b": at("08:00"), "c": at("08:10")}


def test_facts_about_unknown_items_change_nothing() -> None:
    agenda = Agenda.planned(_ITEMS).going_to("a", at("07:30"))

    assert agenda.going_to("x", at("08:00")) == agenda
    assert agenda.skipping("x", "") == agenda
    assert agenda.inserting(_ITEMS[1], "a") == agenda
