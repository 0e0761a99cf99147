"""Draws the picture of the README: the sample ceremony's console while the second round signs.

python docs/pictures/draw.py
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from giaouoc import commands as c
from giaouoc.folder import CeremonyFolder
from giaouoc.hall import SlideKind
from giaouoc.plugins.asking import Plugins
from giaouoc.prepare import create_command
from giaouoc.sample import sample_newcomers
from giaouoc.store.chain import VIETNAM_TIME
from giaouoc_tui.console.app import ConsoleApp
from giaouoc_tui.locale import Say

__all__ = ["main"]

SIZE = (132, 40)
STARTS = datetime(2017, 1, 4, 7, 30, tzinfo=VIETNAM_TIME)
HOSTED_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def main() -> None:
    """Write `console.svg` beside this file."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = _second_round(Path(scratch) / "ceremony")
        picture = asyncio.run(_screenshot(folder))
        folder.close()
    # The picture shows in whatever monospaced font the reader has, and asks no other host for one.
    Path(__file__).with_name("console.svg").write_text(HOSTED_FONTS.sub("", picture), encoding="utf-8")


def _second_round(path: Path) -> CeremonyFolder:
    loaded = Plugins.installed(bundled_only=True).pack("ngo-quyen")
    assert loaded is not None
    template = loaded.pack.templates[0]
    create = create_command(template, pack=loaded, year=2017, starts_at=STARTS, event_no=2017, sample=True)
    folder = CeremonyFolder.create(path, create, now=STARTS)
    folder.enrol(sample_newcomers(create, 120), STARTS)
    folder.do(c.Open(), STARTS)
    for number in range(1, 113):
        folder.do(c.Scan(folder.recognise(folder.badge_code(number))), STARTS + timedelta(seconds=15 * number))
    while folder.state.hall.slide.kind is not SlideKind.SIGNING:
        step = folder.state.agenda.current
        length = timedelta(minutes=step.item.minutes if step else 0)
        turning = folder.state.hall.slide.kind is SlideKind.PLEDGE and folder.state.hall.slide.page
        folder.do(c.GoOn(), (folder.state.last_at or STARTS) + (timedelta(seconds=30) if turning else length))
    while folder.state.signing.signed < 3:
        folder.do(c.GoOn(), (folder.state.last_at or STARTS) + timedelta(seconds=40))
    return folder


async def _screenshot(folder: CeremonyFolder) -> str:
    at = (folder.state.last_at or STARTS) + timedelta(seconds=25)
    app = ConsoleApp(folder, say=Say(), clock=lambda: at)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*folder.badge_code(113), "enter")
        await pilot.pause(0.5)
        return app.export_screenshot()


if __name__ == "__main__":
    main()
