"""The home screen: a new ceremony from a pack, a recent one again, last year's copied."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from giaouoc import commands as c
from giaouoc.folder import CeremonyFolder
from giaouoc.state import Life
from giaouoc_tui.cli.output import carried_out
from giaouoc_tui.console.recents import Recents
from giaouoc_tui.console.recents_now import RecentsNow
from giaouoc_tui.console.screens.home import HomeScreen
from giaouoc_tui.console.screens.live import LiveScreen
from giaouoc_tui.making import create_from_pack, found, make_folder
from giaouoc_tui.widgets.inputs import Input
from tests.console.at_work import Desk, at_work
from tests.morning import STARTS, morning


async def write(desk: Desk, field: str, text: str) -> None:
    """Replace what stands in a field of a form."""
    desk.app.screen.query_one(f"#field-{field}", Input).value = text
    await desk.settle()


async def test_a_new_ceremony_is_made_from_the_bundled_pack_and_opened(tmp_path: Path) -> None:
    async with at_work(None) as desk:
        await desk.press("n", "enter")
        await write(desk, "day", "31/02/2017")
        await write(desk, "folder", str(tmp_path / "le moi"))
        await desk.press("ctrl+s")
        assert "Lịch không có ngày 31/02/2017" in desk.screen
        await write(desk, "day", "ngày mai")
        await desk.press("ctrl+s")
        assert "Ngày ghi như" in desk.screen
        await write(desk, "day", "30/12/2016")
        await write(desk, "year", "2017")
        await write(desk, "delegates", "nhiều")
        await desk.press("ctrl+s")
        assert "từ 0 đến 9999" in desk.screen
        await write(desk, "delegates", "120")
        await desk.press("ctrl+s")
        await desk.wait_for(lambda: isinstance(desk.app.screen, LiveScreen))
        await desk.settle()
        assert desk.state.setup is not None
        assert (desk.state.setup.year, desk.state.setup.sample) == (2017, True)
        assert desk.state.attendance.total.enrolled == 120
        assert "Soát trước giờ mở cửa" in desk.screen


def field(desk: Desk, name: str) -> str:
    """What stands in a field of a form."""
    return desk.app.screen.query_one(f"#field-{name}", Input).value


async def test_year_day_and_folder_follow_each_other_until_written_by_hand() -> None:
    async with at_work(None, size=(80, 24)) as desk:
        await desk.press("n")
        await desk.type("2017")
        await desk.press("enter")
        assert field(desk, "year") == field(desk, "day")[-4:] == field(desk, "folder")[-4:] == "2017"

        await write(desk, "year", "2027")
        assert (field(desk, "day")[-4:], field(desk, "folder")[-4:]) == ("2027", "2027")
        await write(desk, "day", "28/12/2026")
        assert (field(desk, "year"), field(desk, "folder")[-4:]) == ("2027", "2027")
        await write(desk, "year", "2028")
        assert (field(desk, "day"), field(desk, "folder")[-4:]) == ("28/12/2026", "2028")


async def test_a_template_whose_locality_has_ended_says_so_with_its_successors() -> None:
    async with at_work(None, size=(80, 24)) as desk:
        await desk.press("n")
        await desk.type("2017")
        await desk.press("enter")
        assert "kết thúc hoạt động" not in desk.screen
        await write(desk, "day", "01/07/2025")
        assert "Quận Ngô Quyền đã kết thúc hoạt động; kế tục: Phường Ngô Quyền," in desk.screen
        assert "Mẫu viết cho năm 2017" in desk.screen
        assert "^S" in desk.screen


async def test_the_copy_of_a_pledge_signed_the_year_before_is_of_the_next_year(tmp_path: Path) -> None:
    loaded, template = carried_out(found("ngo-quyen"))
    path = tmp_path / "le"
    carried_out(make_folder(path, create_from_pack(loaded, template, year=2018, starts_at=STARTS))).close()
    async with at_work(path):
        pass
    async with at_work(None) as desk:
        await desk.press("c")
        assert (field(desk, "year"), field(desk, "day")[-4:]) == ("2019", "2018")


async def test_a_recent_ceremony_is_opened_with_one_key_and_a_vanished_one_is_not_listed(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", present=(1,))
    async with at_work(path):
        pass
    (path.parent / "khac").mkdir()
    gone = morning(path.parent / "khac" / "le", present=(1,))
    async with at_work(gone):
        pass
    (gone / "record.json").unlink()
    async with at_work(None) as desk:
        assert [Path(recent.path) for recent in desk.app.recents.all()] == [path]
        await desk.press("enter")
        await desk.wait_for(lambda: isinstance(desk.app.screen, LiveScreen))
        assert desk.state.attendance.here(1)


async def test_a_ceremony_anywhere_is_found_by_its_folder(tmp_path: Path) -> None:
    path = morning(tmp_path / "le ky", present=(1,))
    async with at_work(None, size=(80, 24)) as desk:
        await desk.press("o", "ctrl+u")
        await desk.type(f"{path.parent}/")
        await desk.type("LE")
        await desk.press("tab")
        assert desk.app.screen.query_one("#path", Input).value == f"{path}/"
        await desk.press("ctrl+u")
        await desk.type(f"'{path / 'record.json'}'\r")
        await desk.wait_for(lambda: isinstance(desk.app.screen, LiveScreen))
        assert desk.state.attendance.here(1)


async def test_last_years_ceremony_is_copied_without_its_people(tmp_path: Path) -> None:
    path = morning(tmp_path / "nam truoc", present=(1,))
    async with at_work(path):
        pass
    async with at_work(None) as desk:
        await desk.press("c")
        await write(desk, "day", "04/01/2018")
        await write(desk, "year", "2018")
        await write(desk, "folder", str(tmp_path / "nam nay"))
        await desk.press("ctrl+s")
        await desk.wait_for(lambda: "Còn nhắc năm cũ: tên buổi lễ" in desk.screen)
        assert "khối trưởng năm nay của 4 khối: Khối các phường; " in desk.screen
        await desk.press("escape")
        await write(desk, "title", "Lễ ký kết giao ước thi đua năm 2018")
        await desk.press("ctrl+s")
        await desk.wait_for(lambda: isinstance(desk.app.screen, LiveScreen))
        assert desk.state.setup is not None
        assert (desk.state.setup.year, desk.state.setup.title[-4:]) == (2018, "2018")
        assert desk.state.attendance.total.enrolled == 0
        assert len(desk.state.blocs) == 4


async def test_who_takes_over_from_a_district_that_has_ended_is_asked(tmp_path: Path) -> None:
    loaded, template = carried_out(found("ngo-quyen"))
    made = make_folder(tmp_path / "quan", create_from_pack(loaded, template, year=2025, starts_at=STARTS))
    carried_out(made).close()
    async with at_work(None) as desk:
        await desk.press("c")
        await write(desk, "last_year", str(tmp_path / "quan"))
        await write(desk, "year", "2026")
        await write(desk, "day", "06/01/2026")
        await write(desk, "folder", str(tmp_path / "phuong"))
        await desk.press("ctrl+s")
        await desk.wait_for(lambda: "Phường Gia Viên" in desk.screen)
        await desk.press("down", "enter")
        await desk.wait_for(lambda: "cần xem lại" in desk.screen)
        assert "đơn vị tổ chức – “Ủy ban nhân dân quận Ngô Quyền”" in desk.screen
        await desk.press("escape")
        assert "Thông tin buổi lễ" in desk.screen, "what still names the district is asked for"
        await write(desk, "organiser", "Ủy ban nhân dân phường Gia Viên")
        await desk.press("ctrl+s")
        await desk.wait_for(lambda: isinstance(desk.app.screen, LiveScreen))
        setup = desk.state.setup
        assert setup is not None
        assert setup.locality == "Phường Gia Viên, thành phố Hải Phòng"
        assert setup.organiser == "Ủy ban nhân dân phường Gia Viên"


async def test_a_folder_that_is_no_ceremony_is_told_and_the_console_stays(tmp_path: Path) -> None:
    async with at_work(tmp_path / "khong co") as desk:
        assert isinstance(desk.app.screen, HomeScreen)
        assert "Không có buổi lễ nào" in desk.screen


def test_recent_ceremonies_survive_a_damaged_list(tmp_path: Path) -> None:
    listed = tmp_path / "state" / "recent.json"
    recents = Recents(listed)
    assert recents.all() == []
    listed.parent.mkdir()
    listed.write_bytes(b'[{"path": 1}')
    assert recents.all() == []


async def test_home_tells_what_became_of_a_ceremony_and_namesakes_apart(tmp_path: Path) -> None:
    recents = Recents()
    for name in ("le-2017", "le-nhap"):
        with CeremonyFolder.open(morning(tmp_path / name)) as folder:
            recents.remember(folder)
    async with at_work(tmp_path / "le-2017") as desk:
        await desk.press("space")
        assert [recent.life for recent in recents.all()] == [Life.OPEN, Life.PREPARED]
        await desk.app.go_home()
        await desk.settle()
        assert "le-2017 · Lễ ký kết" in desk.screen
        assert "le-nhap · Lễ ký kết" in desk.screen
        assert "Mở cửa" not in desk.screen, "what was answered in a ceremony ends with it"

        with CeremonyFolder.open(tmp_path / "le-nhap") as folder:
            folder.do(c.Open())
            recents.remember(folder)
        assert isinstance(desk.app.screen, HomeScreen)
        desk.app.screen.paint_clock()
        await desk.wait_for(lambda: desk.screen.count("đang diễn ra") == 2)


@pytest.mark.parametrize("while_it_is_shown", [False, True])
async def test_home_shows_what_another_program_did_to_a_ceremony(tmp_path: Path, while_it_is_shown: bool) -> None:
    path = morning(tmp_path / "le")
    async with at_work(path):
        pass

    def open_doors() -> None:
        with CeremonyFolder.open(path) as folder:
            folder.do(c.Open())

    if not while_it_is_shown:
        open_doors()
    async with at_work(None) as desk:
        if while_it_is_shown:
            assert "chuẩn bị" in desk.screen
            open_doors()
            assert isinstance(desk.app.screen, HomeScreen)
            desk.app.screen.paint_clock()
        await desk.wait_for(lambda: "đang diễn ra" in desk.screen)


def test_a_record_is_read_only_when_it_has_changed_since_it_was_listed(tmp_path: Path) -> None:
    recents = Recents(tmp_path / "recent.json")
    path = morning(tmp_path / "le", present=(1,))
    with CeremonyFolder.open(path) as folder:
        recents.remember(folder)
        assert RecentsNow(recents).look() == recents.all()
        stamp = (path / "record.json").stat()
        content = (path / "record.json").read_bytes()
        (path / "record.json").write_bytes(b" " * len(content))
        os.utime(path / "record.json", ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
        assert RecentsNow(recents).look() == recents.all()


def test_a_list_that_cannot_be_written_leaves_nothing_behind_nor_do_those_of_killed_consoles(tmp_path: Path) -> None:
    listed = tmp_path / "state" / "recent.json"
    listed.mkdir(parents=True)
    with CeremonyFolder.open(morning(tmp_path / "le")) as folder:
        Recents(listed).remember(folder)
        assert [*listed.parent.iterdir()] == [listed]

        listed.rmdir()
        killed, writing = listed.with_name(".recent-killed"), listed.with_name(".recent-writing")
        killed.touch()
        os.utime(killed, (0, 0))
        writing.touch()
        Recents(listed).remember(folder)
    assert {*listed.parent.iterdir()} == {listed, writing}, "another console may be writing its own"
