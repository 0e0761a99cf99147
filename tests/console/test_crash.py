"""A fault of the program ends in one sentence, tells nothing of anybody, and loses nothing."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from giaouoc_tui.console.app import ConsoleApp
from giaouoc_tui.crash import CRASHED, crash_log
from giaouoc_tui.locale import Say
from tests.console.at_work import at_work
from tests.morning import morning
from tests.widgets.typing_bursts import press

SECRET = "Nguyễn Văn An 031099000123"


class Faulty(ConsoleApp):
    """A console with a fault in the handler of one key."""

    def key_f9(self) -> None:
        """Fail with somebody's data in a variable and in the error's text."""
        person = SECRET
        raise RuntimeError(person)


async def _press_one_by_one(app: ConsoleApp, *keys: str) -> None:
    async with app.run_test() as pilot:
        for key in keys:
            press(app, key)
            await pilot.pause()


async def test_a_crash_says_one_sentence_and_exits_with_a_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    app = Faulty(morning(tmp_path / "le", present=(1, 2)), say=Say())
    with pytest.raises(RuntimeError):
        async with app.run_test() as pilot:
            await pilot.press("f9")
    assert app.return_code == CRASHED
    told = capsys.readouterr().err
    assert " ".join(told.split()).startswith("giaouoc gặp lỗi và đã dừng.")
    assert SECRET not in told
    assert "Traceback" not in told
    log = crash_log().read_text(encoding="utf-8")
    assert "key_f9" in log
    assert "RuntimeError" in log
    assert SECRET not in log
    assert "raise RuntimeError(person)" in log, "the program's lines are there, not what they held"
    if sys.platform != "win32":
        modes = [stat.S_IMODE(path.stat().st_mode) for path in (crash_log(), crash_log().parent)]
        assert modes == [0o600, 0o700]


async def test_the_next_start_goes_on_at_the_same_step(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", present=(1, 2, 9))
    app = Faulty(path, say=Say())
    with pytest.raises(RuntimeError):
        await _press_one_by_one(app, "space", "space", "b", "f9")
    async with at_work(path) as desk:
        current = desk.state.agenda.current
        assert current is not None
        assert current.item.id == "i3"
        assert desk.state.hall.cover == "black"
        assert "Tiếp tục đúng chỗ đã dừng" in desk.screen
