"""Hostile texts before the hall: drawn as text, with nothing in it that a terminal or Textual would obey."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from giaouoc.folder import CeremonyFolder
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.slides import build
from giaouoc_tui.locale import Say
from giaouoc_tui.projector.app import ProjectorApp
from giaouoc_tui.projector.palette import Theme, palette_of
from giaouoc_tui.projector.picture import draw
from tests.hostile.halls import hostile_folder
from tests.hostile.looking import assert_harmless, assert_screen_harmless
from tests.hostile.payloads import GROUPS, PAYLOADS


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
        assert_screen_harmless(app)
