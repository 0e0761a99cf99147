"""`giaouoc demo --play`: the ceremony before one's eyes."""

from __future__ import annotations

from pathlib import Path

from giaouoc.state import Life
from giaouoc_tui.cli.playing import PlayingConsole
from giaouoc_tui.locale import Say
from tests.cli.shell import Shell
from tests.snapshots import screen_text


async def test_the_console_plays_the_ceremony_to_its_end(giaouoc: Shell, prepared: Path) -> None:
    app = PlayingConsole(prepared, say=Say(), pace=0)

    async with app.run_test(size=(120, 36)) as pilot:
        await app.workers.wait_for_complete()
        assert app.operation is not None
        state = app.operation.state
        await pilot.pause()
        screen = screen_text(app)

    assert "ĐÃ BẾ MẠC" in screen.upper()
    assert "8/8" in screen
    assert state.life is Life.CLOSED
    assert state.signing.signed == 8
    assert len(state.progress.reports) == 1
    assert giaouoc("verify", prepared).code == 0
