"""Title, place, start and who leads an item, written anew in the console while the ceremony is prepared."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.console.at_work import at_work
from tests.morning import STARTS, morning


async def test_organiser_place_and_start_are_changed_in_one_form(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le"), size=(80, 24), minutes=-60) as desk:
        await desk.press("ctrl+p")
        await desk.type("thong tin buoi le")
        await desk.press("enter")
        await desk.press("enter", "ctrl+u")
        await desk.type("Ủy ban nhân dân phường Gia Viên")
        await desk.press("enter", "enter", "ctrl+u")
        await desk.type("Nhà văn hóa phường")
        await desk.press("enter", "ctrl+u")
        await desk.type("31/02/2017")
        await desk.press("ctrl+s")
        assert "Lịch không có ngày 31/02/2017" in desk.screen
        await desk.press("ctrl+u")
        await desk.type("5/1/2017")
        await desk.press("ctrl+s")

        setup = desk.state.setup
        assert setup is not None
        assert (setup.organiser, setup.place) == ("Ủy ban nhân dân phường Gia Viên", "Nhà văn hóa phường")
        assert setup.starts_at == STARTS + timedelta(days=1)
        await desk.press("u")
        assert desk.state.setup is not None
        assert desk.state.setup.starts_at == STARTS


async def test_the_list_before_the_doors_open_leads_to_the_form(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le"), minutes=-60) as desk:
        await desk.press("f5", "home", "enter")
        assert "Đơn vị tổ chức" in desk.screen
        facts = desk.state.seq
        await desk.press("ctrl+s")
        assert desk.state.seq == facts, "what nobody changed is not recorded"


async def test_who_leads_an_item_is_said_in_the_agenda(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le"), size=(80, 24), minutes=-60) as desk:
        await desk.press("g", "down")
        assert "phụ trách" in desk.screen
        await desk.press("s")
        await desk.type("Chủ tịch UBND phường")
        await desk.press("enter")

        step = desk.state.agenda.step("i2")
        assert step is not None
        assert step.item.speaker == "Chủ tịch UBND phường"
