"""The life of a ceremony: making, opening, closing, and what can be done when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

import pytest
from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.badges import BadgeFault
from giaouoc.ceremony import Ceremony
from giaouoc.hall import Cover, SlideKind, SlideRef
from giaouoc.refusal import Refusal
from giaouoc.rules.hall import MESSAGE_LIMIT
from giaouoc.signing import SlotState
from giaouoc.state import Life
from tests.ceremony import BLOCS, PLEDGE, STARTS, Hall, creating

_WHY = "đã thống nhất ký bổ sung"

# -- making -------------------------------------------------------------------------------------

_FAULTS: list[tuple[str, Callable[[c.Create], c.Create], Refusal]] = [
    ("no agenda", lambda x: replace(x, agenda=()), Refusal("create.no_agenda")),
    ("no text", lambda x: replace(x, pledge=replace(PLEDGE, articles=())), Refusal("create.no_articles")),
    ("item twice", lambda x: replace(x, agenda=x.agenda * 2), Refusal("create.id_twice", {"id": "don-tiep"})),
    ("bloc twice", lambda x: replace(x, blocs=BLOCS * 2), Refusal("create.id_twice", {"id": "khoi-a"})),
    ("slot twice", lambda x: replace(x, slots=x.slots * 2), Refusal("create.id_twice", {"id": "khoi-a"})),
    (
        "slot of no bloc",
        lambda x: replace(x, blocs=BLOCS[:1]),
        Refusal("create.no_bloc", {"slot": "khoi-b", "bloc": "khoi-b"}),
    ),
]


@pytest.mark.parametrize(("spoil", "refusal"), [f[1:] for f in _FAULTS], ids=[f[0] for f in _FAULTS])
def test_content_with_a_fault_makes_no_ceremony(spoil: Callable[[c.Create], c.Create], refusal: Refusal) -> None:
    assert Ceremony().decide(spoil(creating()), STARTS) == refusal


def test_a_start_without_an_offset_is_no_start() -> None:
    with pytest.raises(ValueError, match="offset"):
        replace(creating().setup, starts_at=datetime(2017, 1, 4, 8, 0))


# -- what can be done when ----------------------------------------------------------------------

_REPORT = c.Report("khoi-a", "thu", "6-thang", Decimal(50))

_TIMES: list[tuple[c.Command, str, str, str, str]] = [
    # command, and the refusal's key when there is: nothing yet · prepared · open · closed
    (creating(), "", "life.exists", "life.exists", "life.exists"),
    (c.Enrol(()), "life.empty", "", "", "life.closed"),
    (c.Open(), "life.empty", "", "life.already_open", "life.closed"),
    (c.GoOn(), "life.empty", "", "", "life.closed"),
    (c.Back(), "life.empty", "life.not_open", "agenda.at_start", "life.closed"),
    (c.GoTo("be-mac"), "life.empty", "life.not_open", "", "life.closed"),
    (c.Skip("khai-mac"), "life.empty", "", "", "life.closed"),
    (c.Scan(BadgeFault.MISREAD), "life.empty", "scan.misread", "", "scan.closed"),
    (c.CheckIn(1), "life.empty", "life.not_open", "", "life.closed"),
    (c.Excuse(1, _WHY), "life.empty", "", "", "life.closed"),
    (c.StandIn(1, 2), "life.empty", "", "", "life.closed"),
    (c.NameSignatory("khoi-a", 2), "life.empty", "", "", "life.closed"),
    (c.Substitute("khoi-a", 2), "life.empty", "", "", "life.closed"),
    (c.Call("khoi-a", _WHY), "life.empty", "life.not_open", "", "life.closed"),
    (c.Absent("khoi-a"), "life.empty", "life.not_open", "", "life.closed"),
    (c.Close(_WHY), "life.empty", "life.not_open", "", "life.closed"),
    (c.Rehearse(), "life.empty", "", "", "life.closed"),
    (c.Black(), "life.empty", "", "", ""),
    (c.Message("Mời đại biểu vào chỗ"), "life.empty", "", "", ""),
    (_REPORT, "life.empty", "progress.not_closed", "progress.not_closed", ""),
    (c.Undo(), "undo.nothing", "", "", "undo.sealed"),
    (c.Redo(), "redo.nothing", "redo.nothing", "redo.nothing", "redo.nothing"),
    (c.Command(), "command.unknown", "command.unknown", "command.unknown", "command.unknown"),
]


@pytest.mark.parametrize("life", list(Life))
@pytest.mark.parametrize("row", _TIMES, ids=[type(row[0]).__name__ for row in _TIMES])
def test_every_command_has_its_time(row: tuple[c.Command, str, str, str, str], life: Life) -> None:
    ceremony = Ceremony()
    if life is not Life.NONE:
        hall = Hall()
        if life is not Life.PREPARED:
            hall.open()
        if life is Life.CLOSED:
            hall.do(c.Close(_WHY))
        ceremony = hall.ceremony
    assert ceremony.state.life is life

    decision = ceremony.decide(row[0], STARTS)

    assert (decision.key if isinstance(decision, Refusal) else "") == row[1 + list(Life).index(life)]


# -- opening and closing ------------------------------------------------------------------------


def test_opening_begins_the_first_item_and_welcomes() -> None:
    hall = Hall()

    assert hall.do(c.Open()) == (
        e.CeremonyOpened(),
        e.ItemStarted("don-tiep"),
        e.SlideShown(SlideRef(SlideKind.WELCOME)),
    )


def test_a_ceremony_all_of_whose_items_were_skipped_still_opens() -> None:
    hall = Hall()
    hall.do(*(c.Skip(step.item.id) for step in hall.state.agenda.steps), c.Open())

    assert hall.state.agenda.current is None
    assert hall.refuse(c.GoOn()) == Refusal("agenda.at_end")
    assert hall.refuse(c.Back()) == Refusal("agenda.at_start")


def test_closing_with_open_slots_needs_a_reason_and_counts() -> None:
    hall = Hall().open(1, 2, 8).at_item("ky-ket")
    hall.do(c.Call("khoi-a"), c.Sign(), c.Postpone("khoi-b", _WHY), c.Leave(2))

    assert hall.refuse(c.Close()) == Refusal("close.open_slots", {"slots": ("khoi-b",)}, overridable=True)
    shown, closed = hall.do(c.Close(_WHY))

    assert shown == e.SlideShown(SlideRef(SlideKind.CLOSING))
    assert closed == e.CeremonyClosed(PLEDGE.text_hash(), signed=1, slots=2, present=2, reason=_WHY)
    assert hall.state.closing_hash == hall.entries[-1].hash
    assert hall.state.agenda.current is None


def test_nothing_is_expected_of_a_slot_that_was_given_up_or_declined() -> None:
    hall = Hall().open()
    hall.do(c.Absent("khoi-a"), c.Decline("khoi-b", "chưa thống nhất chỉ tiêu"), c.Close())

    assert hall.state.life is Life.CLOSED


def test_a_slot_at_the_table_is_still_open() -> None:
    hall = Hall().open(1, 4, 8)
    hall.do(c.Decline("khoi-b", "chưa thống nhất chỉ tiêu"), c.Call("khoi-a"))

    assert hall.slot("khoi-a").state is SlotState.CALLED
    assert hall.refuse(c.Close()).params == {"slots": ("khoi-a",)}


# -- the hall's picture -------------------------------------------------------------------------


def test_the_picture_does_what_is_asked_however_often() -> None:
    hall = Hall().open()
    hall.do(c.Black(), c.Black(), c.Emblem(), c.Freeze(), c.Freeze())
    assert (hall.state.hall.cover, hall.state.hall.held_at) == (Cover.EMBLEM, hall.state.seq)

    hall.do(c.Reveal(), c.Reveal())

    assert (hall.state.hall.cover, hall.state.hall.held_at) == (Cover.NONE, None)


def test_a_message_is_one_visible_line() -> None:
    hall = Hall()
    hall.do(c.Message("Mời\x1b[31m vào\u202e chỗ"))
    assert hall.state.hall.message == "Mời␛[31m vào chỗ"

    hall.do(c.ClearMessage())
    assert hall.state.hall.message == ""
    assert hall.do(c.ClearMessage()) == ()
    assert hall.refuse(c.Message(" ")) == Refusal("hall.empty_message")


def test_a_message_goes_with_the_agenda_item_it_was_given_in_and_comes_back_with_it() -> None:
    hall = Hall()
    hall.do(c.Message("Mời vào chỗ"), c.Open())
    assert hall.state.hall.message == "Mời vào chỗ"

    hall.do(c.GoTo("khai-mac"))
    assert hall.state.hall.message == ""

    hall.do(c.Undo())
    assert hall.state.hall.message == "Mời vào chỗ"


def test_no_message_stands_under_the_thanks_at_the_end() -> None:
    hall = Hall().open()
    hall.do(c.Message("Mời chủ xe ra cổng"), c.Close("hết giờ"))

    assert hall.state.hall.message == ""
    assert isinstance(hall.ceremony.facts[-1].event, e.CeremonyClosed)


def test_a_message_that_would_be_cut_is_refused() -> None:
    hall = Hall()

    hall.do(c.Message(" " + "ơ" * MESSAGE_LIMIT + "\n "))

    assert hall.state.hall.message == "ơ" * MESSAGE_LIMIT
    too_long = Refusal("hall.message_too_long", {"limit": MESSAGE_LIMIT, "length": 500})
    assert hall.refuse(c.Message("ơ" * 500)) == too_long


@pytest.mark.parametrize("page", [-1, 4, 99])
def test_a_page_the_pledge_does_not_have_is_refused(page: int) -> None:
    assert Hall().refuse(c.Show(SlideKind.PLEDGE, page)) == Refusal("hall.no_page", {"page": page + 1, "pages": 4})


# -- afterwards ---------------------------------------------------------------------------------

_REPORTS: list[tuple[c.Report, Refusal]] = [
    (replace(_REPORT, bloc="khoi-z"), Refusal("progress.no_bloc", {"bloc": "khoi-z"})),
    (replace(_REPORT, target="x"), Refusal("progress.no_target", {"target": "x"})),
    (replace(_REPORT, round="x"), Refusal("progress.no_round", {"round": "x"})),
    (replace(_REPORT, value=Decimal(-1)), Refusal("progress.bad_value", {"value": "-1"})),
    (replace(_REPORT, value=Decimal("NaN")), Refusal("progress.bad_value", {"value": "NaN"})),
    (replace(_REPORT, value=Decimal("1e18")), Refusal("progress.bad_value", {"value": "1E+18"})),
    (replace(_REPORT, uom="người"), Refusal("progress.other_uom", {"given": "người", "expected": "%"})),
]


@pytest.mark.parametrize(("command", "refusal"), _REPORTS, ids=[r[1].key + str(n) for n, r in enumerate(_REPORTS)])
def test_a_report_of_what_was_not_signed_is_refused(command: c.Report, refusal: Refusal) -> None:
    hall = Hall().open()
    hall.do(c.Close(_WHY))

    assert hall.refuse(command) == refusal


def test_a_report_takes_the_unit_of_its_target() -> None:
    hall = Hall().open()
    hall.do(c.Close(_WHY))

    (event,) = hall.do(_REPORT)

    assert isinstance(event, e.ProgressReported)
    assert event.report.uom == "%"


@pytest.mark.parametrize("uom", ["mô hình điểm", "Mô hình"])
def test_a_longer_name_of_the_same_unit_is_taken(uom: str) -> None:
    hall = Hall().open()
    hall.do(c.Close(_WHY))

    (event,) = hall.do(replace(_REPORT, target="mo-hinh", uom=uom))

    assert isinstance(event, e.ProgressReported)
    assert event.report.uom == "mô hình"
