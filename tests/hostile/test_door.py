"""Hostile texts at the desk: whoever is scanned, searched or typed in is text on the screen, and nothing else."""

from __future__ import annotations

from pathlib import Path

from giaouoc.badges import BadgeKind
from giaouoc.folder import CeremonyFolder
from tests.desk.desks import at_the_door
from tests.hostile.halls import hostile_folder
from tests.hostile.looking import assert_screen_harmless
from tests.hostile.payloads import GROUPS, NO_TEXT, PAYLOADS
from tests.widgets.typing_bursts import burst


async def test_whoever_is_scanned(tmp_path: Path) -> None:
    folders = [hostile_folder(tmp_path / str(number), group) for number, group in enumerate(GROUPS.values())]
    async with at_the_door(folders[0]) as door:
        for path, group in zip(folders, GROUPS.values(), strict=True):
            if path != door.folder.path:
                door.app.begin(CeremonyFolder.open(path))
                await door.settle()
            assert_screen_harmless(door.app)
            for number in range(6, 6 + len(group)):
                await door.scan(number)
                assert_screen_harmless(door.app)


async def test_whoever_is_searched(tmp_path: Path) -> None:
    async with at_the_door(hostile_folder(tmp_path / "le", [*PAYLOADS.values()])) as door:
        for typed in ("an", "binh", "=", "nguyen thi", "[", "x"):
            await door.press("a")
            await door.type(typed)
            assert_screen_harmless(door.app)
            await door.press("escape")


async def test_whoever_is_typed_in(tmp_path: Path) -> None:
    async with at_the_door(hostile_folder(tmp_path / "le", ["Lê Văn An"])) as door:
        await door.scan_code(door.code(9001, BadgeKind.SPARE))
        await door.press("n")
        dialog = door.app.screen
        for payload in (*PAYLOADS.values(), *NO_TEXT):
            burst(door.app, f"\x1b[200~{payload.replace(chr(27), '')}\x1b[201~")
            await door.settle()
            assert_screen_harmless(door.app)
            assert door.app.screen is dialog, payload
