"""What all dialogs have in common: help, the key that records, and answers to scans that are theirs."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from giaouoc import commands as c
from giaouoc.attendance import Role
from giaouoc.folder import CeremonyFolder
from giaouoc.newcomers import Newcomer
from giaouoc_tui.console.dialogs.form import FormDialog
from giaouoc_tui.console.dialogs.help import HelpDialog
from giaouoc_tui.console.screens.live import LiveScreen
from giaouoc_tui.locale import Language
from giaouoc_tui.widgets.inputs import Input
from giaouoc_tui.widgets.rows import RowList
from tests.console.at_work import at_work
from tests.morning import morning
from tests.snapshots import at_every_size


async def test_an_answer_at_the_door_is_news_for_a_while_only(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(1,))) as desk:
        began, later = desk.app.clock(), timedelta()

        def clock() -> datetime:
            return began + later

        desk.app.clock = clock
        await desk.scan(3)
        assert "✓ CÓ MẶT" in desk.screen
        later = timedelta(seconds=14)
        await desk.settle()
        assert "✓ CÓ MẶT" in desk.screen
        later = timedelta(seconds=16)
        await desk.settle()
        assert "SẴN SÀNG QUÉT THẺ" in desk.screen
        await desk.scan(3)
        later += timedelta(seconds=16)
        await desk.settle()
        assert "ĐÃ QUÉT" in desk.screen, "a warning has to be read"


@pytest.mark.parametrize("key", ["t", "x", "m", "l"])
async def test_a_dialog_shows_no_answer_from_before_it(tmp_path: Path, key: str) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i4"), present=(1,)), size=(80, 24)) as desk:
        await desk.scan(3)
        await desk.press(key)
        assert "SẴN SÀNG QUÉT THẺ" in desk.screen
        await desk.scan(4)
        assert "Phạm Thị Dung" in desk.screen


@pytest.mark.parametrize("key", ["t", "x", "m", "l", "g", "ctrl+o", "f5", "ctrl+p"])
async def test_help_is_there_in_every_dialog_and_leads_back_to_it(tmp_path: Path, key: str) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i4"), present=(1,))) as desk:
        await desk.press(key)
        dialog = desk.app.screen
        await desk.press("f1", "f1")
        assert isinstance(desk.app.screen, HelpDialog)
        assert "TRONG HỘP THOẠI ĐANG MỞ" in desk.screen
        await desk.press("escape")
        assert desk.app.screen is dialog


async def test_a_further_line_of_help_stands_below_the_first_one(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(1,)), size=(80, 24)) as desk:
        await desk.press("f1")
        lines = desk.screen.splitlines()
        heading = next(at for at, line in enumerate(lines) if "CHƯƠNG TRÌNH" in line)
        first, further = lines[heading + 1].strip("│ "), lines[heading + 2].strip("│")
        assert first.startswith("Dấu cách")
        assert further.startswith(" " * 20)
        assert further.strip()


async def test_the_key_that_records_does_so_in_a_dialog_of_one_field(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(1,))) as desk:
        await desk.press("m")
        await desk.type("Mời vào chỗ")
        await desk.press("ctrl+s")
        assert desk.state.hall.message == "Mời vào chỗ"
        await desk.press("x", "ctrl+s")
        assert "Còn lượt chưa ký: lý do bế mạc" in desk.screen, "no reason was written, so the dialog stays"
        assert desk.state.closed_at is None


async def test_nothing_that_was_typed_in_a_form_goes_by_going_back(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i4"), present=(2, 9, 5))) as desk:
        await desk.press("t", "enter", "enter")
        form = desk.app.screen
        assert isinstance(form, FormDialog)
        paper = form.query_one("#field-paper", Input)
        await desk.type("05/GUQ")
        await desk.press("tab")
        assert isinstance(desk.app.focused, RowList)
        await desk.press("tab")
        await desk.type("-UBND")
        await desk.wait_for(lambda: paper.value == "05/GUQ-UBND")


async def test_what_is_typed_over_a_list_of_a_form_goes_into_its_field(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i4"), present=(2, 9, 5))) as desk:
        await desk.press("t", "enter", "enter")
        paper = desk.app.screen.query_one("#field-paper", Input)
        await desk.type("\t05/GUQ – UBND")
        await desk.wait_for(lambda: paper.value == "05/GUQ – UBND")
        await desk.press("tab")
        await desk.scan(3)
        assert paper.value == "05/GUQ – UBND"


async def test_what_follows_tab_or_enter_at_once_goes_into_the_next_field(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(1,))) as desk:
        for key, title in (("\t", "Văn nghệ"), ("\r", "Phát biểu")):
            await desk.press("i")
            await desk.type(f"{title}{key}12{key}")
            await desk.wait_for(lambda: isinstance(desk.app.focused, RowList))
            await desk.press("enter")
            await desk.wait_for(lambda: isinstance(desk.app.screen, LiveScreen))
            added = desk.state.agenda.following
            assert added is not None
            assert (added.item.title, added.item.minutes) == (title, 12)


async def test_a_fault_of_a_form_is_told_until_something_is_written(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(1,))) as desk:
        await desk.press("i", "ctrl+s")
        assert "Cần tên mục và số phút bằng số" in desk.screen
        await desk.type("Văn nghệ")
        await desk.wait_for(lambda: "Cần tên mục" not in desk.screen)
        await desk.press("ctrl+s")
        assert "Văn nghệ" in [step.item.title for step in desk.state.agenda.steps]


async def test_before_the_end_what_the_agenda_still_holds_is_told(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i2"), present=(1,))) as desk:
        await desk.press("x")
        await desk.type("Hoãn sang buổi khác\r")
        await desk.wait_for(lambda: "Chương trình còn 3 mục chưa đến" in desk.screen)
        assert "kế tiếp là “Công bố nội dung giao ước thi đua”" in desk.screen


@at_every_size
@pytest.mark.parametrize("language", Language)
async def test_no_hint_of_a_dialog_is_cut(tmp_path: Path, size: tuple[int, int], language: Language) -> None:
    async with at_work(morning(tmp_path / "le", present=(1,)), size=size, language=language) as desk:
        for key in ("g", "ctrl+o", "l", "i"):
            await desk.press(key)
            keys = next(row for row in reversed(desk.screen.splitlines()) if " Esc  " in row)
            assert "Esc  " + desk.app.say("dialog.leave") + " " in keys, key
            await desk.press("escape")


async def test_where_there_is_room_no_title_of_a_template_is_cut(tmp_path: Path) -> None:
    async with at_work(None, size=(200, 60)) as desk:
        await desk.press("n")
        assert "2023 · Quận Hải An" in desk.screen
        assert "phát động Phong trào thi đua năm 2023" in desk.screen


async def test_every_way_out_is_in_sight_where_many_of_a_bloc_could_sign(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", present=(9, 10))
    with CeremonyFolder.open(path) as folder:
        enrolled = folder.enrol([Newcomer(f"Nguyễn Văn {n}", "Phó Chủ tịch", Role.MEMBER, "b1") for n in range(9)])
        assert isinstance(enrolled, tuple)
        for number in range(13, 22):
            folder.do(c.CheckIn(number))
        folder.do(c.GoTo("i4"))
    async with at_work(path, size=(80, 24)) as desk:
        await desk.press("c")
        assert desk.screen.count("→ Ký thay: ") == 4
        assert "! Vẫn tiếp tục" in desk.screen
