"""Scans in a running app: caught under any focus, and without a trace in what had it."""

import pytest
from textual import events
from textual.pilot import Pilot

from giaouoc.badges import BadgeFault
from giaouoc_tui.widgets import Input, TextArea
from tests.widgets.scan_demo import ScanDemo, codes, numbers
from tests.widgets.typing_bursts import burst, until

VIETNAMESE_ROW = str.maketrans("0123456789", "đăâêô\u0300\u0309\u0303\u0301\u0323")
FRENCH_ROW = str.maketrans("0123456789", "à&é\"'(-è_ç")


async def focus(pilot: Pilot[None], where: str) -> None:
    if where == "dialog":
        await pilot.app.push_screen("dialog")
        pilot.app.screen.query_one("#yes").focus()
    else:
        pilot.app.query_one(f"#{where}").focus()
    await pilot.pause()


@pytest.mark.parametrize("suffix", ["\r", "\t", ""])
@pytest.mark.parametrize("where", ["input", "selecting", "short", "area", "button", "dialog"])
async def test_a_scan_leaves_no_trace_in_what_has_the_focus(where: str, suffix: str) -> None:
    app = ScanDemo()
    async with app.run_test() as pilot:
        await focus(pilot, where)
        focused = app.focused

        burst(app, "".join(code + suffix for code in codes(5)))
        await until(pilot, lambda: len(app.outcomes) == 5)

        assert numbers(app.outcomes) == [1, 2, 3, 4, 5]
        assert app.done == []
        assert app.focused is focused
        inputs = {one.id: one.value for one in app.screen_stack[0].query(Input)}
        assert inputs == {"input": "Ngo", "selecting": "An", "short": ""}
        assert app.screen_stack[0].query_one(TextArea).text == "Điều 1"


async def test_two_hundred_codes_with_no_gap_arrive_in_order() -> None:
    app = ScanDemo()
    async with app.run_test() as pilot:
        await focus(pilot, "input")
        rows: list[dict[int, int]] = [{}, VIETNAMESE_ROW, FRENCH_ROW]
        lines = [code.translate(rows[n % 3]) + "\r" for n, code in enumerate(codes(200))]

        burst(app, "".join(lines))
        await until(pilot, lambda: len(app.outcomes) == 200)

        assert numbers(app.outcomes) == list(range(1, 201))
        assert app.query_one("#input", Input).value == "Ngo"
        assert app.done == []


async def test_typing_between_scans_goes_where_it_belongs() -> None:
    app = ScanDemo()
    async with app.run_test() as pilot:
        await focus(pilot, "input")
        one, two = codes(2)

        burst(app, f" 20{one}\r17{two}\r\r")
        await until(pilot, lambda: app.done != [])

        assert numbers(app.outcomes) == [1, 2]
        assert app.done == ["submitted Ngo 2017"]


async def test_a_bad_code_is_told_and_taken_out_of_the_field() -> None:
    app = ScanDemo()
    async with app.run_test() as pilot:
        await focus(pilot, "input")

        burst(app, codes(1)[0][:-1] + "x\x7f" + "\r" + codes(1)[0][:-2] + "00\r")
        await until(pilot, lambda: app.outcomes != [])

        assert app.outcomes == [BadgeFault.MISREAD]
        assert app.done == [f"submitted Ngo{codes(1)[0][:-1]}"]


async def test_a_paste_of_codes_is_scans_and_any_other_paste_is_text() -> None:
    app = ScanDemo()
    async with app.run_test() as pilot:
        await focus(pilot, "input")
        app.post_message(events.Paste("\n".join(codes(2)) + "\n"))
        app.post_message(events.Paste(" Quye\u0302\u0300n\x1b"))
        await until(pilot, lambda: len(app.outcomes) == 2)

        assert numbers(app.outcomes) == [1, 2]
        assert app.query_one("#input", Input).value == "Ngo Quyền␛"


async def test_without_a_ceremony_keys_are_only_keys() -> None:
    app = ScanDemo()
    async with app.run_test() as pilot:
        app.catch_scans(None)
        await focus(pilot, "input")
        burst(app, codes(1)[0] + "\r")
        await until(pilot, lambda: app.done != [])

        assert app.outcomes == []
        assert app.done == [f"submitted Ngo{codes(1)[0]}"]


async def test_a_scan_in_textuals_command_palette_leaves_its_query_alone() -> None:
    app = ScanDemo()
    async with app.run_test() as pilot:
        app.action_command_palette()
        await until(pilot, lambda: type(app.focused).__name__ == "CommandInput")
        burst(app, "the" + codes(1)[0] + "\r")
        await until(pilot, lambda: app.outcomes != [])

        assert numbers(app.outcomes) == [1]
        palette_input = app.focused
        assert palette_input is not None
        await until(pilot, lambda: getattr(palette_input, "value", "") == "the")
