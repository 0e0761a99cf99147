"""The check before the doors open and the printing of cards, in a console that scans meanwhile."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from giaouoc import commands as c
from giaouoc.attendance import ScanOutcome
from giaouoc.badges import BadgeFault
from giaouoc.folder import CeremonyFolder
from giaouoc.papers.badges import PrintRequest, printout
from giaouoc.papers.drawing import Document
from giaouoc.printing import PaperKind, Print
from giaouoc.readiness import CheckOffItem
from giaouoc_tui.console.operation import Verdict
from giaouoc_tui.console.printing import PrintingGivenUp, PrintProgress
from giaouoc_tui.console.screens.home import HomeScreen
from tests.console.at_work import Desk, at_work
from tests.morning import morning


async def go_to(desk: Desk, name: str) -> None:
    """Move to a line of the list, found from its end."""
    await desk.press("end")
    for _ in range(20):
        if f"{name}:" in desk.screen:
            return
        await desk.press("up")
    raise AssertionError(f"no line {name}:\n{desk.screen}")


async def printed_file(desk: Desk) -> Path:
    """The file that was made, once that was recorded."""
    await desk.wait_for(lambda: "in cỡ 100%" in desk.screen)
    assert desk.app.operation is not None
    [file] = (desk.app.operation.folder.path / "papers").iterdir()
    return file


async def test_what_only_a_person_can_see_is_vouched_for_and_recorded(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le"), size=(80, 24), minutes=-60) as desk:
        await desk.press("f5")
        assert "còn 4 việc" in desk.screen
        await go_to(desk, "Tập duyệt")
        await desk.press("enter")
        await desk.type("tối thứ ba")
        await desk.press("enter")

        assert desk.state.vouched[CheckOffItem.REHEARSAL].note == "tối thứ ba"
        assert "còn 3 việc" in desk.screen


async def test_a_copy_is_compared_before_it_is_checked_off(tmp_path: Path) -> None:
    path = morning(tmp_path / "le")
    shutil.copytree(path, tmp_path / "usb")
    (tmp_path / "empty").mkdir()
    async with at_work(path, minutes=-60) as desk:
        for folder, checked in ((path, False), (tmp_path / "usb", True)):
            await desk.press("f5")
            await go_to(desk, "Bản chép USB")
            await desk.press("enter", "enter", "ctrl+u")
            await desk.type(str(folder))
            await desk.press("enter")
            await desk.wait_for(lambda: "Soát trước giờ" in desk.screen)
            assert (CheckOffItem.USB_COPY in desk.state.vouched) is checked
            await desk.press("escape")


async def test_who_signs_is_named_from_the_list(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le"), minutes=-60) as desk:
        await desk.press("f5")
        await go_to(desk, "Người ký")
        await desk.press("enter", "enter")
        await desk.type("đức")
        await desk.press("enter")
        assert desk.state.signing.slots[0].signer == 5


async def test_cards_that_were_not_printed_become_a_file_and_are_recorded(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", c.PrintBadges(PaperKind.DELEGATE, tuple(range(1, 12))), present=(9,))
    async with at_work(path) as desk:
        await desk.press("f7")
        assert "1 chiếc" in desk.screen
        await desk.press("enter")
        file = await printed_file(desk)

        assert file.read_bytes().startswith(b"%PDF")
        assert file.stat().st_mode & 0o077 == 0
        assert Print(PaperKind.DELEGATE, 12) in desk.state.printed
        await desk.press("f7")
        assert "đã in đủ" in desk.screen


async def test_a_badge_printed_anew_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(9,))) as desk:
        assert desk.app.operation is not None
        old = desk.app.operation.folder.badge_code(3)
        await desk.press("a")
        await desk.type("cuong")
        await desk.press("enter", "end", "enter")
        assert "Thẻ cũ bị từ chối ngay từ bây giờ" in desk.screen
        await desk.press("y")
        await printed_file(desk)

        await desk.type(f"{old}\r")
        assert isinstance(desk.app.verdict, Verdict)
        assert desk.app.verdict.outcome is ScanOutcome.REPLACED_BADGE
        await desk.scan(3)
        assert desk.state.attendance.here(3)


async def test_badges_are_scanned_while_cards_are_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawing, go_on = threading.Event(), threading.Event()

    def drawn(document: Document, *, html: bool) -> bytes:
        assert document.pages
        assert not html
        drawing.set()
        go_on.wait(20)
        return b"%PDF"

    monkeypatch.setattr("giaouoc_tui.console.flows.printing.drawn", drawn)
    async with at_work(morning(tmp_path / "le", present=(9,))) as desk:
        await desk.press("f7", "enter")
        await desk.wait_for(drawing.is_set)
        await desk.scan(3)
        assert desk.state.attendance.here(3)
        assert "DÀN TRANG THẺ" in desk.screen
        await desk.press("f7")
        assert "Đang xuất một tệp thẻ" in desk.screen
        assert not [one for one in desk.state.printed if one.kind is PaperKind.DELEGATE]
        go_on.set()
        await printed_file(desk)
        assert "DÀN TRANG THẺ" not in desk.screen


async def test_who_leaves_is_told_that_cards_in_the_making_are_dropped_and_no_file_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing, go_on = threading.Event(), threading.Event()

    def drawn(document: Document, *, html: bool) -> bytes:
        drawing.set()
        assert go_on.wait(20)
        return b"%PDF"

    monkeypatch.setattr("giaouoc_tui.console.flows.printing.drawn", drawn)
    path = morning(tmp_path / "le", present=(9,))
    async with at_work(path, size=(80, 24)) as desk:
        await desk.press("f7", "enter")
        await desk.wait_for(drawing.is_set)
        await desk.press("ctrl+q")
        assert "Tệp thẻ đang làm dở sẽ bị bỏ" in desk.screen
        await desk.press("down", "enter")
        await desk.wait_for(lambda: isinstance(desk.app.screen, HomeScreen))
        go_on.set()
        await desk.wait_for(lambda: [*(path / "papers").iterdir()] == [])


def test_no_further_card_is_laid_out_once_the_file_is_given_up(tmp_path: Path) -> None:
    progress, laid_out = PrintProgress(), []

    def leave_at_the_third(done: int, of: int) -> None:
        laid_out.append(done)
        if done == 3:
            progress.end()
        progress(done, of)

    progress.begin()
    with CeremonyFolder.open(morning(tmp_path / "le")) as folder, pytest.raises(PrintingGivenUp):
        printout(folder, PrintRequest(), leave_at_the_third)
    assert laid_out == [1, 2, 3]


async def test_nothing_is_recorded_or_reissued_for_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", present=(9,))
    (path / "papers").write_text("không phải thư mục")
    async with at_work(path) as desk:
        before = desk.state.seq
        assert desk.app.operation is not None
        code = desk.app.operation.folder.badge_code(3)
        await desk.press("a")
        await desk.type("cuong")
        await desk.press("enter", "end", "enter", "y")
        await desk.wait_for(lambda: "Không ghi được" in desk.screen)
        assert desk.state.seq == before
        assert desk.app.operation.folder.recognise(code) is not BadgeFault.MISREAD
