"""Codes that are no badges, held before the scanner: answered as such, and no key of theirs is a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import ScanOutcome
from giaouoc_tui.desk.answers import answer_of
from tests.console.at_work import Desk, at_work
from tests.desk.desks import at_the_door
from tests.hostile.payloads import PAYLOADS
from tests.morning import morning
from tests.widgets.typing_bursts import burst

POSTERS = (
    "https://zalo.me/g/abcoj123",
    "BEGIN:VCARD\nN:Xô;Yến\nEND:VCARD",
    "WIFI:S:hoi-truong;T:WPA;P:xyuob;;",
    "031084001234||Nguyễn Văn An|01021975|Nam|Số 5 Lê Lợi|01012022",
    "smart id 8934563",
    "unit-7 van phong",
    "\x11\x03hx y",
)


async def hold(desk: Desk, code: str) -> None:
    """Hold a code under the scanner, whatever is in it, until it is answered."""
    before = desk.app.verdict
    burst(desk.app, code + "\r")
    await desk.wait_for(lambda: desk.app.verdict is not before)
    await desk.settle()


@pytest.mark.parametrize("life", ["open", "signing"])
async def test_no_code_of_somebody_else_is_a_command(tmp_path: Path, life: str) -> None:
    commands = (c.GoTo("i4"),) if life == "signing" else ()
    async with at_work(morning(tmp_path / "le", *commands, present=(1, 2))) as desk:
        assert desk.app.operation is not None
        folder, screen = desk.app.operation.folder, desk.app.screen
        for code in (*POSTERS, *PAYLOADS.values()):
            known = len(folder.ceremony.facts)
            typed = "".join(character for character in code if character.isprintable())
            if len({*typed}) < 2 or len(typed) < 4:
                continue
            await hold(desk, typed)
            events = [fact.event for fact in folder.ceremony.facts[known:]]
            assert all(isinstance(event, e.ScanRefused) for event in events), code
            outcome = ScanOutcome.MISREAD if typed.isdigit() else ScanOutcome.FOREIGN
            assert events[0] == e.ScanRefused(outcome, None), code
            assert desk.app.screen is screen, code


async def test_a_code_at_the_door_is_answered_in_place_of_the_person_before(tmp_path: Path) -> None:
    async with at_the_door(morning(tmp_path / "le", present=(2,))) as door:
        await door.scan(1)
        for code, kind in (("https://zalo.me/g/abcoj123", "foreign"), ("8934567890123", "misread")):
            await hold(door, code)
            assert answer_of(door.app.view(), door.app.verdict).kind == kind


async def test_keys_of_two_fingers_at_once_are_told_and_change_nothing(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le")) as desk:
        assert desk.app.operation is not None
        known = desk.app.operation.state.seq
        burst(desk.app, "xb")
        await desk.wait_for(lambda: desk.app.notice is not None and "cùng lúc" in desk.app.notice.text)
        assert desk.app.operation.state.seq == known
