"""The screen that shows what the keyboard sends: it takes every key and does nothing with it."""

from __future__ import annotations

import sys

import pytest

from giaouoc_tui.doctor.keyboard import CALIBRATION_CODE, DigitRow, Suffix
from giaouoc_tui.doctor.trace import KeyTrace, trace_lines
from giaouoc_tui.locale import Say
from tests.snapshots import screen_text
from tests.terminal import Terminal
from tests.widgets.typing_bursts import burst, until


async def test_a_scan_of_the_card_is_read_and_told() -> None:
    app = KeyTrace(Say())
    async with app.run_test(size=(100, 30)) as pilot:
        burst(app, CALIBRATION_CODE.translate(str.maketrans("1234567890", "&é\"'(-è_çà")) + "\r")
        await until(pilot, lambda: app.finding is not None and app.finding.suffix is Suffix.ENTER)
        await pilot.pause()
        shown = screen_text(app)

    assert app.finding is not None
    assert app.finding.row is DigitRow.FRENCH
    assert "Bàn phím kiểu Pháp" in shown
    assert "U+00E9" in shown, "every key is shown with its code point"


@pytest.mark.parametrize(
    "keys", ["\x10quit\r", "\x1b[200~rm -rf /\x1b[201~", "\x1bOP", "\t\t \r", "[/][@click=app.quit]"]
)
async def test_no_key_does_anything_but_show_itself(keys: str) -> None:
    app = KeyTrace(Say())
    async with app.run_test(size=(100, 30)) as pilot:
        burst(app, keys)
        await until(pilot, lambda: bool(app.strokes))
        await pilot.pause()
        assert app.is_running
        assert len(app.screen_stack) == 1
        shown = screen_text(app)

    assert "\x1b" not in shown
    assert all(line.isprintable() for line in trace_lines(app.strokes))


async def test_what_is_typed_behind_a_scan_does_not_spoil_it() -> None:
    app = KeyTrace(Say())
    async with app.run_test(size=(100, 30)) as pilot:
        burst(app, f"{CALIBRATION_CODE}\r")
        burst(app, "tie\x7f\u00ea")
        await until(pilot, lambda: app.strokes[-1:] != [] and app.strokes[-1].character == "ê")

        assert app.finding is not None
        assert (app.finding.row, app.finding.suffix) == (DigitRow.DIGITS, Suffix.ENTER)
        await until(pilot, lambda: "Unikey" in screen_text(app))


async def test_ctrl_q_leaves() -> None:
    app = KeyTrace(Say())
    async with app.run_test() as pilot:
        await pilot.press("ctrl+q")

    assert app.return_code == 0


def test_bytes_that_are_no_text_end_nothing() -> None:
    with Terminal([sys.executable, "-m", "giaouoc_tui", "doctor", "--keys"], columns=100, rows=30) as terminal:
        terminal.wait_for("Ctrl")
        terminal.send(b"\xff\xc3\x28\xed\xa0\x80")
        terminal.wait_for(r"U\+FFFD")
        terminal.send(f"{CALIBRATION_CODE}\r")
        terminal.wait_for("Enter")
        terminal.press("ctrl+q")
        assert terminal.wait() == 0
