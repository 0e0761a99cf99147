"""Hostile texts in the console: drawn as text on every screen and in every dialog, and never a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from giaouoc import commands as c
from giaouoc.events import ScanRefused
from giaouoc.folder import CeremonyFolder
from giaouoc_tui.locale import Language
from tests.console.at_work import at_work
from tests.console.test_scanning import RUNNING_DIALOGS
from tests.hostile.halls import STARTS, hostile_folder
from tests.hostile.looking import assert_screen_harmless
from tests.hostile.payloads import GROUPS, NO_TEXT, PAYLOADS, unseen
from tests.widgets.typing_bursts import burst

_LISTING = ("agenda", "log", "search")
"""Dialogs that show many texts at once."""


async def test_screens(tmp_path: Path) -> None:
    async with at_work(None, size=(120, 36)) as desk:
        for number, group in enumerate(GROUPS.values()):
            await desk.app.open_ceremony(hostile_folder(tmp_path / str(number), group))
            await desk.settle()
            assert_screen_harmless(desk.app)
            await desk.scan(4)
            for name in _LISTING:
                await desk.press(*RUNNING_DIALOGS[name])
                assert_screen_harmless(desk.app)
                await desk.press("escape")
        await desk.app.go_home()
        await desk.settle()
        assert_screen_harmless(desk.app)


async def test_dialogs(tmp_path: Path) -> None:
    path = hostile_folder(tmp_path / "le", [*PAYLOADS.values()])
    async with at_work(path, size=(120, 36), language=Language.ENGLISH) as desk:
        for name, keys in RUNNING_DIALOGS.items():
            if name in _LISTING:
                continue
            await desk.press(*keys)
            assert_screen_harmless(desk.app)
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
            for payload in (*PAYLOADS.values(), *NO_TEXT):
                burst(desk.app, f"\x1b[200~{payload.replace(chr(27), '')}\x1b[201~")
                await desk.settle()
                assert_screen_harmless(desk.app)
                assert len(desk.app.screen_stack) == screens, payload
        assert {type(fact.event) for fact in facts[before:]} <= {ScanRefused}


@pytest.mark.parametrize("payload", [*PAYLOADS.values(), *NO_TEXT], ids=[*PAYLOADS, *map(ascii, NO_TEXT)])
def test_what_is_typed_is_kept_clean(payload: str, tmp_path: Path) -> None:
    path = hostile_folder(tmp_path / "le", ["Lê Văn An"])
    with CeremonyFolder.open(path) as folder:
        folder.do(c.Message(payload), STARTS)
        folder.do(c.Postpone("b3", payload), STARTS)
        assert unseen(folder.state.hall.message) == set()
        assert all(unseen(slot.reason) == set() for slot in folder.state.signing.slots)
    assert unseen((path / "record.json").read_text(encoding="utf-8")) == set()
