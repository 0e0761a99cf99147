"""What the ceremony is called, who holds and leads it, where and when: written anew until the doors open."""

from __future__ import annotations

from datetime import timedelta

from giaouoc import commands as c
from giaouoc.agenda import AgendaItem
from tests.ceremony import STARTS, Hall, creating


def _leading(hall: Hall, item: str) -> str:
    step = hall.state.agenda.step(item)
    assert step is not None
    return step.item.speaker


def test_what_last_year_or_the_template_said_is_written_anew() -> None:
    hall = Hall()
    before = hall.state.setup

    hall.do(c.SetSetup(organiser="Ủy ban nhân dân phường Gia Viên", place="  Nhà văn hóa\u200b phường "))
    hall.do(c.SetSetup(starts_at=STARTS + timedelta(days=7)))

    setup = hall.state.setup
    assert setup is not None
    assert before is not None
    assert (setup.organiser, setup.place) == ("Ủy ban nhân dân phường Gia Viên", "Nhà văn hóa phường")
    assert (setup.starts_at, setup.title) == (STARTS + timedelta(days=7), before.title)
    hall.do(c.Undo(), c.Undo())
    assert hall.state.setup == before


def test_a_place_can_be_left_empty_and_a_title_cannot() -> None:
    hall = Hall()
    hall.do(c.SetSetup(place="Nhà văn hóa"))

    hall.do(c.SetSetup(place=""))

    assert hall.state.setup == creating().setup
    assert hall.refuse(c.SetSetup(title=" ")).key == "setup.empty"
    assert hall.refuse(c.SetSetup(organiser="")).key == "setup.empty"


def test_once_the_doors_are_open_title_place_and_start_stand() -> None:
    hall = Hall()
    hall.do(c.SetSetup(place="Nhà văn hóa"))
    placed = hall.ceremony.facts[-1].action
    hall.open()

    assert hall.refuse(c.SetSetup(place="Hội trường")).key == "setup.after_opening"
    assert hall.do(c.SetSetup(place="Nhà văn hóa")) == ()
    assert hall.refuse(c.Undo(placed)).key == "undo.later_first"


def test_who_leads_an_item_changes_until_it_begins() -> None:
    hall = Hall()
    hall.do(c.SetSpeaker("khai-mac", "Chủ tịch Ủy ban nhân dân phường"), c.SetSpeaker("be-mac", "Ban tổ chức"))

    assert _leading(hall, "khai-mac") == "Chủ tịch Ủy ban nhân dân phường"
    hall.do(c.Undo())
    assert _leading(hall, "be-mac") == ""
    assert hall.refuse(c.SetSpeaker("?", "Ban tổ chức")).key == "agenda.no_item"

    hall.open()
    hall.do(c.GoTo("khai-mac"), c.SetSpeaker("be-mac", "Ban tổ chức"))
    assert _leading(hall, "be-mac") == "Ban tổ chức", "what is still to come can be led by another"
    assert hall.refuse(c.SetSpeaker("khai-mac", "")).key == "agenda.already_begun"


def test_another_speaker_leaves_the_rest_of_an_item_as_it_was() -> None:
    hall = Hall()
    hall.do(c.Skip("cong-bo", "hết giờ"), c.SetSpeaker("cong-bo", "Ban tổ chức"))

    step = hall.state.agenda.step("cong-bo")

    assert step is not None
    assert step.reason == "hết giờ"
    planned = next(item for item in creating().agenda if item.id == "cong-bo")
    assert step.item == AgendaItem("cong-bo", planned.kind, planned.title, planned.minutes, "Ban tổ chức")
