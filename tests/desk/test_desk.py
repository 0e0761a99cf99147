"""The desk at work: searching, spare badges, command cards, calling, sound, and the console behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from giaouoc import commands as c
from giaouoc.badges import BadgeKind
from giaouoc.hall import Cover
from giaouoc.printing import CommandCard
from giaouoc.rules.hall import MESSAGE_LIMIT
from giaouoc.state import Life
from giaouoc_tui.console.screens.live import LiveScreen
from giaouoc_tui.desk.calling import calls, next_call
from giaouoc_tui.desk.screen import DeskScreen
from giaouoc_tui.locale import Say
from giaouoc_tui.widgets.rows import RowList
from tests.console.at_work import at_work
from tests.desk.desks import at_the_door
from tests.morning import morning


async def test_nobody_is_listed_before_something_is_typed(tmp_path: Path) -> None:
    async with at_the_door(morning(tmp_path / "le", present=(9,))) as door:
        await door.press("a")
        assert "Nguyễn Văn An" not in door.screen
        await door.type("nva")
        assert "Nguyễn Văn An" in door.screen
        assert "Khối các phường" in door.screen


async def test_a_check_in_by_name_counts_at_once_and_can_be_taken_back_for_a_reason(tmp_path: Path) -> None:
    async with at_the_door(morning(tmp_path / "le", present=(9,))) as door:
        await door.press("a")
        await door.type("cuong le")
        await door.press("enter", "enter")
        assert door.state.attendance.here(3)
        assert "Có mặt 2/12" in door.screen

        await door.press("u")
        await door.type("nhận nhầm người")
        await door.press("enter")
        assert not door.state.attendance.here(3)
        assert "Có mặt 1/12" in door.screen


async def test_undo_at_the_door_takes_back_a_check_in_and_never_what_the_operator_did(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", c.CheckIn(3), c.GoTo("i2"), c.Black())
    async with at_the_door(path, minutes=1) as door:
        await door.press("u")
        await door.type("nhầm")
        await door.press("enter")
        assert not door.state.attendance.here(3)
        assert door.state.hall.cover is Cover.BLACK


async def test_a_spare_badge_is_given_to_a_walk_in_in_two_steps_though_others_are_scanned_between(
    tmp_path: Path,
) -> None:
    async with at_the_door(morning(tmp_path / "le", present=(9,))) as door:
        await door.press("n")
        await door.type("Lê Thị Mới")
        await door.press("tab")
        await door.type("Chuyên viên")
        await door.scan_code(door.code(9005, BadgeKind.SPARE))
        await door.scan(1)
        await door.press("ctrl+s")
        assert door.state.attendance.delegates[9005].walk_in
        assert door.state.attendance.here(9005)
        assert door.folder.person(9005) is not None

        await door.press("n")
        await door.type("Vũ Văn Sau")
        await door.press("tab")
        await door.type("Phóng viên")
        await door.press("ctrl+s")
        assert door.state.attendance.here(13), "the badge is given once only"
        assert "Ghi tại chỗ: số 13 Vũ Văn Sau" in door.screen

        await door.press("u")
        await door.type("nhầm người")
        await door.press("enter")
        assert 13 not in door.state.attendance.delegates, "one undo takes all of it back"
        assert "Không còn trong danh sách" in door.screen


async def test_a_card_that_matters_acts_at_its_second_scan_under_any_dialog(tmp_path: Path) -> None:
    async with at_the_door(morning(tmp_path / "le", present=(9,))) as door:
        await door.press("a")
        await door.scan_card(CommandCard.GO_ON)
        assert "QUÉT LẠI" in door.screen
        assert door.state.agenda.current is not None
        assert door.state.agenda.current.item.id == "i1"
        await door.scan_card(CommandCard.GO_ON)
        assert door.state.agenda.current.item.id == "i2"
        covers = []
        for card in (CommandCard.BLACK, CommandCard.REVEAL):
            await door.scan_card(card)
            covers.append(door.state.hall.cover)
        assert covers == [Cover.BLACK, Cover.NONE]


async def test_a_card_opens_the_doors_before_anybody_is_checked_in(tmp_path: Path) -> None:
    async with at_the_door(morning(tmp_path / "le")) as door:
        lives = []
        for _ in range(2):
            await door.scan_card(CommandCard.GO_ON)
            lives.append(door.state.life)
        assert lives == [Life.PREPARED, Life.OPEN]


async def test_the_timer_runs_on_the_screen_and_leaves_no_fact(tmp_path: Path) -> None:
    async with at_the_door(morning(tmp_path / "le", present=(9,))) as door:
        before = door.state.seq
        await door.scan_card(CommandCard.TIMER)
        assert "00:00" in door.screen.splitlines()[0]
        await door.scan_card(CommandCard.TIMER)
        assert "Dừng giờ: 00:00" in door.screen
        assert door.state.seq == before


async def test_one_key_calls_who_is_missing_by_unit_and_never_by_name(tmp_path: Path) -> None:
    async with at_the_door(morning(tmp_path / "le", present=(1, 9))) as door:
        await door.press("j")
        message = door.state.hall.message
        for called in ("Khối phòng, ban", "Khối trường học", "Khối doanh nghiệp", "Sở Ngoại vụ"):
            assert called in message
        assert "Khối các phường" not in message
        assert "Sở Nội vụ" not in message
        assert not [person.name for person in door.folder.persons().values() if person.name in message]


async def test_who_does_not_fit_on_one_line_is_called_by_the_next_press(tmp_path: Path) -> None:
    async with at_the_door(morning(tmp_path / "le", present=(12,))) as door:
        say = Say()
        lines = calls(door.state, lambda key, **params: say(key, **params) + " " * 60)  # type: ignore[arg-type]
    assert len(lines) > 1
    assert all(len(line.rstrip()) <= MESSAGE_LIMIT for line in lines)
    assert next_call(lines, "") == lines[0]
    assert next_call(lines, lines[0]) == lines[1]
    assert next_call(lines, lines[-1]) == lines[0]


async def test_the_bell_rings_by_the_answer_until_it_is_silenced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at_the_door(morning(tmp_path / "le", present=(9,))) as door:
        rung: list[None] = []
        monkeypatch.setattr(door.app, "bell", lambda: rung.append(None))
        await door.scan(1)
        assert len(rung) == 1
        await door.scan_code(door.forged_code())
        await door.wait_for(lambda: len(rung) >= 2)

        await door.press("m")
        assert "TẮT TIẾNG" in door.screen
        rung.clear()
        await door.scan(2)
        assert rung == []


async def test_the_counts_follow_every_scan_and_name_nobody(tmp_path: Path) -> None:
    async with at_the_door(morning(tmp_path / "le", present=(9,))) as door:
        await door.press("f2")
        table = door.app.screen.query_one("#counts-table", RowList)
        assert table.rows[0].cells[:3] == ("Cả hội trường", "12", "1")
        await door.scan(1)
        assert table.rows[0].cells[:3] == ("Cả hội trường", "12", "2")
        names = {person.name for person in door.folder.persons().values()}
        assert not names & {cell for row in table.rows for cell in row.cells}


async def test_the_desk_opens_over_the_console_and_gives_the_screen_back(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(9,))) as desk:
        await desk.press("q")
        assert isinstance(desk.app.screen, DeskScreen)
        await desk.scan(3)
        assert desk.state.attendance.here(3)
        before = desk.state.seq
        await desk.press("space", "x", "b")
        assert desk.state.seq == before, "the door does not run the ceremony"
        await desk.press("escape")
        assert isinstance(desk.app.screen, LiveScreen)
        assert "2/12" in desk.screen
