"""Hostile texts on every screen: drawn as text, with nothing in it that a terminal or Textual would obey."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from msgspec.structs import replace
from textual.strip import Strip

from giaouoc import commands as c
from giaouoc.events import ScanRefused
from giaouoc.folder import CeremonyFolder
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.slides import build
from giaouoc_tui.locale import Language, Say
from giaouoc_tui.projector.app import ProjectorApp
from giaouoc_tui.projector.palette import Theme, palette_of
from giaouoc_tui.projector.picture import draw
from tests.console.mornings import Desk, at_work
from tests.console.test_scanning import RUNNING_DIALOGS
from tests.hostile.halls import STARTS, hostile_folder
from tests.hostile.payloads import GROUPS, PAYLOADS, unseen
from tests.snapshots import screen_strips, text_of
from tests.widgets.typing_bursts import burst


def assert_harmless(strips: Iterable[Strip]) -> None:
    """Every cell is visible text, and none carries an action or a link."""
    rows = [*strips]
    assert unseen(text_of(rows)) == set()
    for row in rows:
        for segment in row:
            assert not segment.control
            assert segment.style is None or not (segment.style.link or "@click" in segment.style.meta)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_slides(payload: str, tmp_path: Path) -> None:
    path = hostile_folder(tmp_path / "le", [payload])
    with CeremonyFolder.open(path, read_only=True) as folder:
        for kind in SlideKind:
            hall = replace(folder.state.hall, slide=SlideRef(kind), message=payload)
            slide = build(replace(folder.state, hall=hall, rehearsal=True), folder.person, Say())
            for width, height in ((24, 8), (120, 36)):
                rows = draw(slide, width, height, palette_of(Theme.DARK), Say(), notice=payload)
                assert_harmless(rows)
                assert {row.cell_length for row in rows} == {width}


@pytest.mark.parametrize("group", GROUPS.values(), ids=GROUPS.keys())
async def test_projector(group: list[str], tmp_path: Path) -> None:
    path = hostile_folder(tmp_path / "le", group)
    app = ProjectorApp(path, Say())
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        assert_harmless(screen_strips(app))
        assert app.is_running


@pytest.mark.parametrize("group", GROUPS.values(), ids=GROUPS.keys())
async def test_console(group: list[str], tmp_path: Path) -> None:
    async with at_work(hostile_folder(tmp_path / "le", group), size=(160, 50)) as desk:
        await _look(desk)
        await desk.scan(4)
        for name in ("agenda", "log", "search"):
            await desk.press(*RUNNING_DIALOGS[name])
            await _look(desk)
            await desk.press("escape")
        assert desk.app.is_running
    async with at_work(None, size=(120, 36)) as desk:
        await _look(desk)


async def test_dialogs(tmp_path: Path) -> None:
    path = hostile_folder(tmp_path / "le", [*PAYLOADS.values()])
    async with at_work(path, size=(160, 50), language=Language.ENGLISH) as desk:
        for keys in RUNNING_DIALOGS.values():
            await desk.press(*keys)
            await _look(desk)
            await desk.press("escape", "escape")
        assert desk.app.is_running


async def test_pasted_text_is_shown_and_is_never_a_command(tmp_path: Path) -> None:
    path = hostile_folder(tmp_path / "le", ["Lê Văn An"])
    async with at_work(path, size=(120, 36)) as desk:
        assert desk.app.operation is not None
        facts = desk.app.operation.folder.ceremony.facts
        before = len(facts)
        for focused in ((), RUNNING_DIALOGS["message"]):
            await desk.press(*focused)
            screens = len(desk.app.screen_stack)
            for payload in PAYLOADS.values():
                burst(desk.app, f"\x1b[200~{payload.replace(chr(27), '')}\x1b[201~")
                await _look(desk)
                assert len(desk.app.screen_stack) == screens, payload
        assert {type(fact.event) for fact in facts[before:]} <= {ScanRefused}


async def _look(desk: Desk) -> None:
    await desk.settle()
    assert_harmless(screen_strips(desk.app))


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_what_is_typed_is_kept_clean(payload: str, tmp_path: Path) -> None:
    path = hostile_folder(tmp_path / "le", ["Lê Văn An"])
    with CeremonyFolder.open(path) as folder:
        folder.do(c.Message(payload), STARTS)
        folder.do(c.Postpone("b3", payload), STARTS)
        assert unseen(folder.state.hall.message) == set()
        assert all(unseen(slot.reason) == set() for slot in folder.state.signing.slots)
    assert unseen((path / "record.json").read_text(encoding="utf-8")) == set()
