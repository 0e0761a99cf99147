"""A document read in the console becomes a pack, or the text of the ceremony that is open."""

from __future__ import annotations

from pathlib import Path

import pytest

from giaouoc.packs.folder import PACKS_FOLDER
from giaouoc_tui.console.dialogs.path import PathDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.screens.home import HomeScreen
from giaouoc_tui.console.screens.live import LiveScreen
from giaouoc_tui.reader.in_console import ConsolePreview
from giaouoc_tui.widgets.inputs import Input
from tests.console.at_work import Desk, at_work
from tests.morning import morning
from tests.reader.opening import PLEDGE


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A pledge in a file whose name a shell would have to quote."""
    file = tmp_path / "giao ước (cuối).txt"
    file.write_text(PLEDGE, encoding="utf-8")
    return file


async def read(desk: Desk, path: str = "") -> None:
    """Open a document by its path, or else the newest that lies beside the ceremony."""
    await desk.press("f3")
    if path:
        await desk.wait_for(lambda: isinstance(desk.app.screen, PathDialog))
        await desk.type(path)
    else:
        await desk.wait_for(lambda: isinstance(desk.app.screen, PickDialog))
    await desk.press("enter")
    await desk.wait_for(lambda: isinstance(desk.app.screen, ConsolePreview))
    await desk.settle()


async def test_a_document_that_is_dropped_onto_the_terminal_becomes_a_pack_and_a_ceremony(
    tmp_path: Path, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PACKS_FOLDER, str(tmp_path / "goi"))
    async with at_work(None) as desk:
        await read(desk, f"'{document}'")
        assert "Giữ đường làng" in desk.screen
        await desk.press("p", "ctrl+s")
        await desk.wait_for(lambda: "Đã lưu gói" in desk.screen)
        await desk.press("ctrl+q")
        await desk.wait_for(lambda: "Lập buổi lễ ngay" in desk.screen)
        await desk.press("enter")
        await desk.wait_for(lambda: bool(desk.app.screen.query("#field-folder")))
        desk.app.screen.query_one("#field-folder", Input).value = str(tmp_path / "le")
        await desk.press("ctrl+s")
        await desk.wait_for(lambda: isinstance(desk.app.screen, LiveScreen))
        assert desk.state.pledge is not None
        assert len(desk.state.pledge.articles) == 3


async def test_a_document_becomes_the_text_of_the_ceremony_that_is_prepared(tmp_path: Path, document: Path) -> None:
    async with at_work(morning(tmp_path / "le")) as desk:
        await read(desk)
        await desk.press("i", "ctrl+s")
        await desk.wait_for(lambda: desk.state.pledge is not None and len(desk.state.pledge.articles) == 3)
        assert "2026" in desk.screen
        await desk.press("ctrl+q")
        assert isinstance(desk.app.screen, LiveScreen)


async def test_the_preview_has_its_own_help_and_scans_are_answered_in_it(tmp_path: Path, document: Path) -> None:
    async with at_work(morning(tmp_path / "le")) as desk:
        await read(desk)
        await desk.press("f1")
        assert "lưu thành gói" in desk.screen
        assert "Bế mạc" not in desk.screen
        await desk.press("escape")
        await desk.scan(2)
        assert "Trần Thị Bình" in desk.screen


async def test_what_is_no_document_is_told_and_leaves_all_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "ảnh.png").write_bytes(b"\x89PNG")
    async with at_work(None) as desk:
        await desk.press("f3")
        await desk.wait_for(lambda: isinstance(desk.app.screen, PathDialog))
        await desk.type(f"{tmp_path}/khong co.docx")
        await desk.press("enter")
        assert "Hãy xem lại đường dẫn" in desk.screen
        await desk.press("ctrl+u")
        await desk.type(f"{tmp_path}/ảnh.png")
        await desk.press("enter")
        assert ".docx" in desk.screen
        await desk.press("escape")
        assert isinstance(desk.app.screen, HomeScreen)


async def test_a_path_is_completed_from_what_lies_there(document: Path) -> None:
    (document.parent / "văn bản").mkdir()
    (document.parent / "văn bản" / "kế hoạch.docx").touch()
    async with at_work(None) as desk:
        await desk.press("f3")
        await desk.wait_for(lambda: isinstance(desk.app.screen, PathDialog))
        await desk.type(f"{document.parent}/van")
        await desk.press("tab")
        assert "kế hoạch.docx" in desk.screen


async def test_the_files_that_lie_nearby_are_offered(own_user_folders: Path) -> None:
    downloads = own_user_folders / "Downloads"
    downloads.mkdir()
    (downloads / "Kế hoạch 245-KH-UBND.docx").touch()
    async with at_work(None) as desk:
        await desk.press("f3")
        await desk.wait_for(lambda: isinstance(desk.app.screen, PickDialog))
        assert "Kế hoạch 245-KH-UBND.docx" in desk.screen
