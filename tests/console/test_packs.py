"""The packs screen: what can be used, what is wrong and whose it is; nothing of it is ever on the projector."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from giaouoc.packs.folder import PACKS_FOLDER
from giaouoc.scaffold import NewPack, PackKind, write_pack
from giaouoc_tui.packs.screen import PacksScreen
from giaouoc_tui.widgets.inputs import Input
from giaouoc_tui.widgets.rows import RowList
from tests.console.at_work import Desk, at_work
from tests.morning import morning
from tests.plugins.strangers import Install, installer
from tests.snapshots import assert_snapshot, at_every_size

SNAPSHOTS = Path(__file__).parent / "snapshots"


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the user's packs, of a short path that the screen names: one pack is sound, one is broken."""
    home = Path(tempfile.mkdtemp(prefix="g", dir="/tmp"))
    monkeypatch.setenv(PACKS_FOLDER, str(home))
    for pack_id in ("xa-an-phu", "xa-loi"):
        write_pack(NewPack(pack_id, "Xã An Phú", 2026, "Xã An Phú, tỉnh An Giang", PackKind.FOLDER), home)
    break_pack(home / "xa-loi")
    yield home
    shutil.rmtree(home)


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install a module as a stranger's plugin."""
    return installer(tmp_path, monkeypatch)


def break_pack(folder: Path, written: str = 'mode = "members_one_text"', instead: str = 'mode = "cung_ky"') -> None:
    """Write something into a pack's file that cannot be there."""
    file = folder / "pack.toml"
    text = file.read_text(encoding="utf-8")
    assert written in text
    file.write_text(text.replace(written, instead), encoding="utf-8")


def entries(desk: Desk) -> list[str]:
    """The first column of the list."""
    return [row.cells[0] for row in desk.app.screen.query_one("#packs", RowList).rows]


async def open_packs(desk: Desk) -> None:
    """Open the screen and wait for the plugins' answers."""
    await desk.press("f4")
    await desk.wait_for(lambda: isinstance(desk.app.screen, PacksScreen) and bool(entries(desk)))
    await desk.settle()


@at_every_size
async def test_a_broken_pack_is_told_with_file_line_and_example(home: Path, size: tuple[int, int]) -> None:
    async with at_work(None, size=size) as desk:
        await open_packs(desk)
        text = desk.screen.replace(str(home), "/tmp/" + "g" * len(home.name))
    assert "pack.toml:17" in text
    assert 'mode = "members_one_text"' in text
    assert_snapshot(SNAPSHOTS / f"packs-{size[0]}x{size[1]}.txt", text)


async def test_all_that_is_wrong_with_a_pack_is_told(home: Path) -> None:
    break_pack(home / "xa-loi", 'version = "1.0"', "version = 1")
    async with at_work(None, size=(120, 36)) as desk:
        await open_packs(desk)
        assert "cần chữ trong dấu nháy, đang là số nguyên" in desk.screen
        assert "pack.toml:6" in desk.screen
        assert "pack.toml:17" in desk.screen


async def test_a_new_ceremony_is_offered_from_ones_own_packs_first(home: Path) -> None:
    assert home.is_dir()
    async with at_work(None, size=(80, 24)) as desk:
        await desk.press("n")
        own, *bundled = desk.app.screen.query_one(RowList).rows
        assert own.cells[0] == "2026 · Xã An Phú"
        assert "2017 · Quận Ngô Quyền" in [row.cells[0] for row in bundled]


async def test_a_culprit_is_named_with_its_distribution_and_hides_nothing(home: Path, install: Install) -> None:
    culprit = install("raise OSError('mất [/] mạng')")
    async with at_work(None) as desk:
        await open_packs(desk)
        assert entries(desk)[:3] == [culprit, "xa-loi", "Xã An Phú · Xã An Phú, tỉnh An Giang"]
        assert "Quận Ngô Quyền, thành phố Hải Phòng" in entries(desk)
        for words in (f"Bản cài: {culprit} 3.1", "OSError: mất [/] mạng", f"pip uninstall {culprit}"):
            assert words in desk.screen


async def test_a_pack_is_read_when_it_is_looked_at_and_held_against_the_contract(home: Path) -> None:
    async with at_work(None, size=(200, 60)) as desk:
        await open_packs(desk)
        await desk.press("down")
        await desk.wait_for(lambda: "DỮ LIỆU MẪU" in desk.screen)
        assert f"Nguồn gói: thư mục {home / 'xa-an-phu'}" in desk.screen
        await desk.press("c")
        await desk.wait_for(lambda: "mọi trang chiếu đều vừa" in desk.screen)


async def test_a_mended_pack_is_seen_when_asked_again(home: Path) -> None:
    async with at_work(None) as desk:
        await open_packs(desk)
        assert "1 lỗi" in desk.screen
        break_pack(home / "xa-loi", 'mode = "cung_ky"', 'mode = "members_one_text"')
        await desk.press("r")
        await desk.wait_for(lambda: "0 lỗi" in desk.screen)


async def test_in_a_running_ceremony_scans_are_answered_and_nothing_is_recorded_for_the_hall(
    tmp_path: Path, home: Path
) -> None:
    async with at_work(morning(tmp_path / "le", present=(1,))) as desk:
        await desk.press("b")
        hall = desk.state.hall
        await open_packs(desk)
        await desk.scan(2)
        assert "Trần Thị Bình" in desk.screen
        await desk.press("escape")
        assert desk.state.hall == hall
        assert desk.state.attendance.here(2)


async def test_without_plugins_only_what_came_with_the_program_is_there(
    home: Path, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("raise OSError('mất mạng')")
    monkeypatch.setenv("GIAOUOC_NO_PLUGINS", "1")
    async with at_work(None) as desk:
        await open_packs(desk)
        assert "--no-plugins" in desk.screen
        assert "0 lỗi" in desk.screen


async def test_what_fails_while_a_ceremony_is_made_is_told_and_stays_on_the_packs_screen(
    tmp_path: Path, home: Path, install: Install
) -> None:
    culprit = install("from giaouoc import *\n@hookimpl\ndef giaouoc_agenda(template):\n    return [1]\n")
    async with at_work(None, size=(120, 36)) as desk:
        await desk.press("n")
        await desk.type("2017")
        await desk.press("enter")
        desk.app.screen.query_one("#field-folder", Input).value = str(tmp_path / "le")
        await desk.press("ctrl+s")
        await desk.wait_for(lambda: culprit in desk.screen)
        assert f"“{culprit}”" in desk.screen
        hall = desk.state.hall
        await open_packs(desk)
        assert entries(desk)[:2] == ["xa-loi", culprit]
        await desk.press("down")
        assert "giaouoc_agenda gave builtins.int" in desk.screen
        assert desk.state.hall == hall


async def test_a_sound_plugin_without_packs_is_listed_with_its_hooks(home: Path, install: Install) -> None:
    helper = install("from giaouoc import *\n@hookimpl\ndef giaouoc_look():\n    return None\n")
    async with at_work(None) as desk:
        await open_packs(desk)
        assert entries(desk)[2] == helper
        assert "1 lỗi" in desk.screen
        await desk.press("down", "down")
        assert "giaouoc_look" in desk.screen
        await desk.press("c")
        await desk.settle()
