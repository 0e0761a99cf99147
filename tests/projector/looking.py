"""Slides as a projector shows them, compared with what was looked at."""

from __future__ import annotations

from pathlib import Path

from giaouoc.slides import Slide
from giaouoc_tui.locale import Say
from giaouoc_tui.projector.app import ProjectorApp
from giaouoc_tui.projector.canvas import HallCanvas
from tests.snapshots import assert_snapshot, screen_text

__all__ = ["assert_as_looked_at"]


async def assert_as_looked_at(slide: Slide, size: tuple[int, int], name: str, folder: Path) -> None:
    """Show a slide in a projector of this size, in a folder without a ceremony, and compare it with its snapshot."""
    app = ProjectorApp(folder, Say())
    async with app.run_test(size=size) as pilot:
        app.query_one(HallCanvas).show(slide)
        await pilot.pause()
        text = screen_text(app)

    assert_snapshot(Path(__file__).parent / "snapshots" / f"{name}-{size[0]}x{size[1]}.txt", text)
