"""Badges are taken and answered whatever is on the screen, and nothing is called recorded that is not."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from textual.screen import ModalScreen

from giaouoc import commands as c
from giaouoc.attendance import ScanOutcome
from giaouoc.badges import BadgeFault
from giaouoc.folder import CeremonyFolder
from giaouoc_tui.console.operation import Failure, Verdict
from giaouoc_tui.console.screens.live import LiveScreen
from giaouoc_tui.widgets.inputs import Input
from tests.console.at_work import at_work
from tests.morning import morning
from tests.widgets.typing_bursts import burst

RUNNING_DIALOGS = {
    "agenda": ("g",),
    "insert": ("i",),
    "skip": ("k",),
    "missing signatory": ("space",),
    "postpone": ("p",),
    "reason": ("p", "enter"),
    "substitute": ("t",),
    "witnesses": ("w",),
    "message": ("m",),
    "slide": ("z",),
    "search": ("a",),
    "walk-in": ("n",),
    "undo": ("u",),
    "log": ("l",),
    "close": ("x",),
    "palette": ("ctrl+p",),
    "help": ("f1",),
    "quit": ("ctrl+q",),
}


async def test_a_scan_under_any_dialog_is_taken_and_answered_in_it(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", c.GoTo("i4"), c.CheckIn(2), present=(9,))
    async with at_work(path, size=(80, 24)) as desk:
        assert desk.app.operation is not None
        facts = desk.app.operation.folder.ceremony.facts
        for turn, (name, keys) in enumerate(RUNNING_DIALOGS.items()):
            await desk.press(*keys)
            dialog = desk.app.screen
            assert isinstance(dialog, ModalScreen), name
            recorded = len(facts)
            await desk.scan(3 + turn % 10)
            assert len(facts) == recorded + 1, name
            assert desk.app.screen is dialog, f"{name}: the scanner's Enter pressed something"
            assert isinstance(desk.app.verdict, Verdict)
            assert desk.app.say(f"verdict.{desk.app.verdict.outcome}") in desk.screen, name
            assert all(len(field.value) < 6 for field in dialog.query(Input)), f"{name}: digits stay in a field"
            await desk.press("escape")
            await desk.wait_for(lambda: isinstance(desk.app.screen, LiveScreen))


@pytest.mark.parametrize(
    ("row", "count"), [("1234567890", 200), ("ăâêô\u0300\u0309\u0303\u0301\u0323đ", 40), ("&é\"'(-è_çà", 40)]
)
async def test_codes_with_no_gap_are_all_taken_in_order_on_any_keyboard(tmp_path: Path, row: str, count: int) -> None:
    layout = str.maketrans("1234567890", row)
    async with at_work(morning(tmp_path / "le", present=(9,)), size=(200, 60)) as desk:
        operation = desk.app.operation
        assert operation is not None
        before = len(operation.folder.ceremony.facts)
        numbers = [1 + turn % 12 for turn in range(count)]
        burst(desk.app, "".join(operation.folder.badge_code(number).translate(layout) + "\r" for number in numbers))
        await desk.wait_for(lambda: len(operation.folder.ceremony.facts) >= before + len(numbers))
        taken: list[Any] = [fact.event for fact in operation.folder.ceremony.facts[before:]]
        assert [event.number for event in taken] == numbers
        assert isinstance(desk.app.screen, LiveScreen), "no digit was taken for a command"
        assert desk.app.notice is not None
        assert desk.app.notice.text.startswith("Tiếp tục đúng chỗ")


async def test_a_repeated_scan_names_time_and_desk_of_the_first(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(3,))) as desk:
        await desk.scan(3)
        assert "THẺ NÀY ĐÃ QUÉT" in desk.screen
        assert "lúc 08:00 tại bàn A" in desk.screen


async def test_who_comes_in_anothers_place_is_told_as_at_the_door(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", c.StandIn(8, 7, "15/GUQ"), present=(9,))
    async with at_work(path, size=(80, 24)) as desk:
        await desk.scan(7)
        assert "CÓ MẶT – ĐI THAY" in desk.screen
        assert "giấy 15/GUQ" in desk.screen


async def test_a_name_is_text_whatever_is_written_in_it(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(9,))) as desk:
        await desk.scan(10)
        assert "Đỗ Thị [/] Mận" in desk.screen


async def test_a_badge_that_is_none_checks_nobody_in(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(9,))) as desk:
        operation = desk.app.operation
        assert operation is not None
        code = operation.folder.badge_code(1)
        damaged = ("1" if code[5] != "1" else "2").join((code[:5], code[6:]))
        await desk.type(damaged + "\r")
        assert isinstance(desk.app.verdict, Verdict)
        assert desk.app.verdict.outcome is ScanOutcome.MISREAD
        assert "QUÉT LẠI" in desk.screen
        assert operation.folder.recognise(damaged) is BadgeFault.MISREAD


async def test_a_window_that_is_too_small_says_so_and_goes_on_scanning(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(9,)), size=(60, 20)) as desk:
        assert "phóng to cửa sổ" in desk.screen
        assert "Chương trình" not in desk.screen
        await desk.scan(1)
        assert desk.state.attendance.here(1)
        assert "✓ CÓ MẶT" in desk.screen
        assert "Nguyễn Văn An" in desk.screen


async def test_a_full_disk_shows_a_red_bar_and_nothing_as_recorded(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", present=(9,))
    async with at_work(path) as desk:
        with full_disk(path / "record.json"):
            await desk.scan(1)
            await desk.press("b")
            assert isinstance(desk.app.verdict, Failure)
            assert "CHƯA GHI ĐƯỢC" in desk.screen
            assert "Đĩa đã đầy" in desk.screen
            assert not desk.state.attendance.here(1)
            assert desk.state.hall.cover == "none"
        await desk.scan(1)
        assert desk.state.attendance.here(1)
        assert "CHƯA GHI ĐƯỢC" not in desk.screen
    with CeremonyFolder.open(path) as reopened:
        assert reopened.state.attendance.here(1)
        assert reopened.state.attendance.here(9)


@contextlib.contextmanager
def full_disk(record: Path) -> Iterator[None]:
    """Let no file of this process grow beyond what the record holds now, as a full disk does."""
    resource = pytest.importorskip("resource", reason="needs a system with resource limits")
    import signal

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (record.stat().st_size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


async def test_a_verdict_goes_when_it_holds_no_longer(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", present=(9,))
    async with at_work(path) as desk:
        await desk.scan(1)
        await desk.press("u")
        await desk.type("quét nhầm\r")
        assert "✓ CÓ MẶT" not in desk.screen
        await desk.press("y")
        assert desk.app.verdict is None
        with full_disk(path / "record.json"):
            await desk.scan(2)
            assert "CHƯA GHI ĐƯỢC" in desk.screen
        await desk.press("b")
        assert "Đĩa đã đầy" not in desk.screen


async def test_who_comes_although_replaced_is_told_who_was_named(tmp_path: Path) -> None:
    stand_in = c.StandIn(8, 7, "15/GUQ")
    signs = c.Substitute("b1", 5)
    async with at_work(morning(tmp_path / "le", stand_in, signs)) as desk:
        await desk.scan(8)
        assert "Đặng Thị Hòa (số 7) đã được cử đi thay" in desk.screen
        await desk.scan(1)
        assert "Hoàng Văn Đức (số 5) đã được cử ký thay" in desk.screen
