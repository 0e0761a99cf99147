"""The preview of a list in the console: looked at, decided on, and stored only then."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from giaouoc import commands as c
from giaouoc.attendance import ScanOutcome
from giaouoc_tui.console.dialogs.confirm import ConfirmDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.operation import Verdict
from giaouoc_tui.console.screens.live import LiveScreen
from giaouoc_tui.importing.screen import ImportScreen
from giaouoc_tui.widgets.rows import RowList
from tests.console.at_work import Desk, at_work
from tests.lists.making import Cells, list_of, text_file, workbook
from tests.morning import morning
from tests.snapshots import assert_snapshot

HEADING = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Khối", "Số điện thoại", "Ghi chú")
KNOWN: list[Cells] = [
    ("1", "Nguyễn Văn An", "Bí thư Đảng ủy phường Cầu Đất", "", "Khối các phường", "0912345678", ""),
    ("2", "Trần Thị Bình", "Trưởng phòng Nội vụ", "", "Khối phòng, ban", "0912345679", ""),
]
"""Two of the morning's people, the first with another post."""
NEW: list[Cells] = [
    ("3", "Phạm Quốc Việt", "Chuyên viên", "Đơn vị 2", "Khối phòng, ban", "0912345670", ""),
    ("4", "Đinh Thị [/] Yến", "Phóng viên", "Đơn vị 9", "Khối mới", "0912345671", "Khách mời"),
]
SNAPSHOTS = Path(__file__).parent / "snapshots"


def written(home: Path, data: bytes, name: str = "danh sách.xlsx") -> Path:
    """The file in the user's downloads, where the console offers it first."""
    folder = home / "Downloads"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(data)
    return folder / name


@asynccontextmanager
async def looking(
    tmp_path: Path, size: tuple[int, int] = (120, 36), present: tuple[int, ...] = ()
) -> AsyncIterator[Desk]:
    """A console with the preview of the only file in the downloads."""
    async with at_work(morning(tmp_path / "le", present=present), size=size) as desk:
        await desk.press("ctrl+o")
        assert isinstance(desk.app.screen, PickDialog)
        await desk.press("enter")
        await read(desk)
        yield desk


async def read(desk: Desk) -> None:
    """Wait until the file was read."""
    reading = desk.app.say("importing.reading")
    await desk.wait_for(lambda: isinstance(desk.app.screen, PickDialog) or reading not in desk.screen)
    await desk.settle()


def shown(desk: Desk) -> list[str]:
    """The words of the rows."""
    return [row.cells[0] for row in desk.app.screen.query_one(RowList).rows]


@pytest.mark.parametrize("size", [(80, 24), (120, 36)], ids=["80x24", "120x36"])
async def test_everything_is_shown_before_anything_is_stored(
    own_user_folders: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    bad = (("5", "", "Chủ tịch"), ("6", "Vũ Bá", "=1+1"), ("7", "An", "Bí thư"))
    written(own_user_folders, workbook(list_of(*KNOWN, *NEW, *bad, ("", "Tổng cộng: 4"), heading=HEADING)))
    async with looking(tmp_path, size) as desk:
        before = desk.state.seq
        assert_snapshot(SNAPSHOTS / f"preview-{size[0]}x{size[1]}.txt", desk.screen)
        assert "0912345678" not in desk.screen
        assert desk.state.seq == before


async def test_problems_stop_it_until_the_lines_are_left_out_and_a_letter_confirms(
    own_user_folders: Path, tmp_path: Path
) -> None:
    nameless = ("5", "", "Chủ tịch", "", "", "", "")
    written(own_user_folders, workbook(list_of(*NEW, nameless, heading=HEADING)))
    async with looking(tmp_path) as desk:
        await desk.press("ctrl+s")
        assert "bấm b để bỏ các dòng đó" in desk.screen
        await desk.press("b", "ctrl+s")
        assert isinstance(desk.app.screen, ConfirmDialog)
        assert "Bỏ 1 dòng có lỗi" in desk.screen
        await desk.press("enter", "tab")
        assert desk.state.attendance.total.enrolled == 12
        await desk.press("y")
        assert isinstance(desk.app.screen, LiveScreen)
        assert "Đã nhập: thêm 2, thay đổi 0, rút 0 người. Thêm 1 khối. Thêm 1 đơn vị." in desk.screen
        assert desk.state.attendance.total.enrolled == 14


async def test_people_go_only_when_that_was_chosen_and_confirmed(own_user_folders: Path, tmp_path: Path) -> None:
    written(own_user_folders, workbook(list_of(*KNOWN, heading=HEADING)))
    async with looking(tmp_path) as desk:
        assert shown(desk).count("GIỮ LẠI") == 10
        await desk.press("r")
        assert shown(desk).count("RÚT") == 10
        await desk.press("ctrl+s")
        assert "RÚT 10 người khỏi danh sách" in desk.screen
        await desk.press("escape", "r", "ctrl+s")
        assert "RÚT" not in desk.screen
        await desk.press("y")
        assert desk.state.attendance.total.enrolled == 12
        assert desk.app.operation is not None
        person = desk.app.operation.person(1)
        assert person is not None
        assert person.post == "Bí thư Đảng ủy phường Cầu Đất"


async def test_leaving_stores_nothing(own_user_folders: Path, tmp_path: Path) -> None:
    written(own_user_folders, workbook(list_of(*NEW, heading=HEADING)))
    async with looking(tmp_path) as desk:
        await desk.press("escape")
        assert "Chưa nhập gì" in desk.screen
        assert desk.state.attendance.total.enrolled == 12


async def test_the_sheet_is_asked_for_when_several_hold_a_list(own_user_folders: Path, tmp_path: Path) -> None:
    people = list_of(*NEW[:1], heading=HEADING)
    written(own_user_folders, workbook(people, title="Khối 1", further={"Khối 2": list_of(*NEW, heading=HEADING)}))
    async with looking(tmp_path) as desk:
        assert isinstance(desk.app.screen, PickDialog)
        await desk.press("escape")
        assert "bấm t để chọn trang" in desk.screen
        await desk.press("t", "down", "enter")
        await read(desk)
        assert "Trang Khối 2" in desk.screen
        assert shown(desk).count("THÊM") == 2 + 2, "two people, their bloc and its unit"


async def test_an_old_font_is_converted_only_after_a_look_and_can_be_chosen_again(
    own_user_folders: Path, tmp_path: Path
) -> None:
    written(own_user_folders, text_file(list_of(*NEW[:1], heading=HEADING), delimiter="\t", encoding="tcvn3"), "cũ.csv")
    async with looking(tmp_path) as desk:
        assert "phông chữ cũ TCVN3" in desk.screen
        assert "Phạm Quốc Việt" in desk.screen
        await desk.press("e", *["down"] * 5, "enter")
        await read(desk)
        assert "Phạm Quốc Việt" not in desk.screen, "read as VNI the names are wrong"
        await desk.press("e", "enter")
        await read(desk)
        await desk.press("ctrl+s")
        assert "người đầu tiên đọc là “Phạm Quốc Việt" in desk.screen
        await desk.press("y")
        assert desk.state.attendance.total.enrolled == 13


async def test_only_one_kind_of_rows_can_be_shown(own_user_folders: Path, tmp_path: Path) -> None:
    written(own_user_folders, workbook(list_of(*KNOWN, *NEW, heading=HEADING)))
    async with looking(tmp_path) as desk:
        everything = shown(desk)
        await desk.press("left")
        assert set(shown(desk)) == {"GIỮ LẠI"}
        await desk.press("left")
        assert set(shown(desk)) == {"THÊM"}
        await desk.press("right", "right")
        assert shown(desk) == everything


async def test_badges_are_taken_under_the_preview_and_the_list_is_stored_all_the_same(
    own_user_folders: Path, tmp_path: Path
) -> None:
    written(own_user_folders, workbook(list_of(*NEW[:1], heading=HEADING)))
    async with looking(tmp_path, present=(9,)) as desk:
        preview = desk.app.screen
        for number in (1, 2, 3):
            await desk.scan(number)
            assert isinstance(desk.app.verdict, Verdict)
            assert desk.app.verdict.outcome is not ScanOutcome.UNKNOWN
            assert desk.app.screen is preview, "the scanner's Enter presses nothing"
        assert desk.state.attendance.total.present == 4
        await desk.press("ctrl+s")
        assert isinstance(desk.app.screen, LiveScreen)
        assert desk.state.attendance.total.enrolled == 13


async def test_a_list_that_changed_its_meaning_meanwhile_is_shown_again(own_user_folders: Path, tmp_path: Path) -> None:
    written(own_user_folders, workbook(list_of(*NEW[:1], heading=HEADING)))
    async with looking(tmp_path) as desk:
        assert desk.app.operation is not None
        undone = desk.app.operation.folder.do(c.Undo())
        assert isinstance(undone, tuple)
        await desk.press("ctrl+s")
        await read(desk)
        assert isinstance(desk.app.screen, ImportScreen)
        assert "bản xem trước được tính lại" in desk.screen
        await desk.press("ctrl+s")
        assert isinstance(desk.app.screen, LiveScreen)
        assert desk.state.attendance.total.enrolled == 1


async def test_a_file_that_is_no_list_says_what_to_do(own_user_folders: Path, tmp_path: Path) -> None:
    written(own_user_folders, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "cũ.txt")
    async with looking(tmp_path) as desk:
        assert "lưu thành .xlsx" in desk.screen
        await desk.press("ctrl+s", "r", "b", "t")
        assert isinstance(desk.app.screen, ImportScreen)
        assert desk.state.attendance.total.enrolled == 12
