"""A ceremony that cannot be run here is looked at: run elsewhere, damaged, or in a folder that cannot be written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

import pytest

from giaouoc import commands as c
from giaouoc.folder import RECORD, CeremonyFolder
from giaouoc.refusal import Refusal
from giaouoc.store.disk import OsDisk
from giaouoc.store.errors import RecordWithoutCeremony
from giaouoc_tui.actions import ACTIONS, Scope
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.opening import open_ceremony
from giaouoc_tui.console.screens.home import HomeScreen
from giaouoc_tui.console.screens.live import LiveScreen
from tests.console.at_work import Desk, at_work
from tests.morning import STARTS, morning
from tests.snapshots import at_every_size


class LockedStick(OsDisk):
    """A disk on which nothing can be made or changed."""

    def lock(self, path: Path, wait: float = 0.0) -> NoReturn:
        raise PermissionError(13, "Permission denied", str(path))


def damaged(path: Path) -> Path:
    """The same ceremony with one letter of a fact changed, and sound facts behind it."""
    record = path / RECORD
    raw = record.read_bytes()
    lines = raw.split(b"\n")
    lines[-5] = lines[-5].replace(b"+07:00", b"+08:00", 1)
    record.write_bytes(b"\n".join(lines))
    return path


async def shown(desk: Desk) -> None:
    await desk.wait_for(lambda: isinstance(desk.app.screen, LiveScreen))
    await desk.settle()


@at_every_size
async def test_a_ceremony_that_is_run_elsewhere_is_followed(tmp_path: Path, size: tuple[int, int]) -> None:
    path = morning(tmp_path / "le", present=(9,))
    with CeremonyFolder.open(path) as elsewhere:
        async with at_work(path, size=size) as desk:
            await desk.wait_for(lambda: isinstance(desk.app.screen, PickDialog))
            assert f"Tiến trình {os.getpid()} trên máy" in " ".join(desk.screen.split())
            await desk.press("enter")
            await shown(desk)
            assert "CHỈ XEM" in desk.screen.splitlines()[0]
            assert f"CHỈ XEM: tiến trình {os.getpid()}" in desk.screen
            assert "Có mặt 1/12" in desk.screen
            for command in (c.CheckIn(1), c.CheckIn(2), c.GoTo("i3")):
                assert not isinstance(elsewhere.do(command, STARTS), Refusal)
            await desk.wait_for(lambda: "Có mặt 3/12" in desk.screen)
            assert desk.state == elsewhere.state
            assert desk.app.operation is not None
            assert desk.app.operation.folder.head_code == elsewhere.head_code
            assert len(desk.app.operation.scans) == 3


async def test_whoever_does_not_want_to_look_stays_on_the_home_screen(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", present=(9,))
    async with at_work(path):
        pass
    with CeremonyFolder.open(path):
        async with at_work(None) as desk:
            await desk.press("enter")
            await desk.wait_for(lambda: isinstance(desk.app.screen, PickDialog))
            await desk.press("escape")
            assert isinstance(desk.app.screen, HomeScreen)
            assert f"Buổi lễ đang mở ở một chương trình khác (tiến trình {os.getpid()} trên" in desk.screen


async def test_nothing_pretends_to_record(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", present=(9,))
    before = (path / RECORD).read_bytes()
    async with at_work(open_ceremony(path, desk="A", disk=LockedStick())) as desk:
        assert "CHỈ XEM – QUÉT THẺ Ở ĐÂY KHÔNG ĐƯỢC GHI" in desk.screen
        for action in ACTIONS:
            if action.keys and action.gives is not None and action.scope is Scope.CEREMONY:
                desk.app.notice = None
                await desk.press(action.keys[0])
                assert isinstance(desk.app.screen, LiveScreen), action.name
                assert desk.app.notice is not None, action.name
        await desk.press("b")
        assert desk.screen.count("CHỈ XEM: thư mục không ghi được") == 2
        assert "chép thư mục ra chỗ ghi được" in desk.screen
        await desk.scan(1)
        assert "CHƯA GHI ĐƯỢC" in desk.screen
        assert not desk.state.attendance.here(1)
        await desk.press("ctrl+p")
        await desk.type("man den")
        assert "Màn đen" not in desk.screen
    assert (path / RECORD).read_bytes() == before


async def test_a_damaged_record_is_shown_as_far_as_it_is_sound(tmp_path: Path) -> None:
    async with at_work(damaged(morning(tmp_path / "le", present=(1, 2, 9)))) as desk:
        assert "CHỈ XEM: hồ sơ hỏng ở việc số" in desk.screen
        await desk.press("l", "escape", "space")
        assert "CHỈ XEM: hồ sơ hỏng ở việc số" in desk.screen


def test_a_record_that_holds_no_ceremony_any_more_is_told(tmp_path: Path) -> None:
    record = morning(tmp_path / "le", present=(1,)) / RECORD
    record.write_bytes(record.read_bytes().replace(b"ceremony.created", b"ceremony.creaTed", 1))
    with pytest.raises(RecordWithoutCeremony):
        open_ceremony(record.parent, desk="A")
