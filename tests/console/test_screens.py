"""Every screen as an operator sees it, at the three sizes; the files under `snapshots` are there to be looked at."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from giaouoc import commands as c
from giaouoc_tui.locale import Language
from tests.console.at_work import at_work
from tests.morning import morning
from tests.snapshots import SIZES, assert_snapshot, at_every_size

STAGES: dict[str, tuple[tuple[c.Command, ...], tuple[int, ...]]] = {
    "prepared": ((), ()),
    "live": ((c.Message("Mời xe 15C-123.45 ra sân"),), (1, 2, 3, 5, 9)),
    "signing": (
        (
            c.GoTo("i3"),
            c.GoTo("i4"),
            c.Call(),
            c.Sign(),
            c.Sign(),
            c.Call(reason="đang đến"),
            c.Postpone("b3", "kẹt xe"),
        ),
        (1, 2, 9, 10),
    ),
    "closed": ((c.GoTo("i5"), c.Close("ký sau tại trụ sở")), (1, 2, 9)),
}

SNAPSHOTS = Path(__file__).parent / "snapshots"


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path, since the path is on the screen."""
    home = Path(tempfile.mkdtemp(prefix="g", dir="/tmp"))
    yield home / "le"
    shutil.rmtree(home)


@at_every_size
@pytest.mark.parametrize("stage", STAGES)
async def test_ceremony(folder: Path, stage: str, size: tuple[int, int]) -> None:
    commands, present = STAGES[stage]
    async with at_work(morning(folder, *commands, present=present), size=size) as desk:
        if stage == "live":
            await desk.scan(7)
        desk.app.screen.query("#closing-qr").set(visible=False)
        await desk.settle()
        text = desk.screen
    assert_snapshot(SNAPSHOTS / f"{stage}-{size[0]}x{size[1]}.txt", without_chance(text, folder))


@at_every_size
async def test_home(folder: Path, size: tuple[int, int]) -> None:
    async with at_work(morning(folder, present=(1,)), size=size):
        pass
    async with at_work(None, size=size) as desk:
        text = desk.screen
    assert_snapshot(SNAPSHOTS / f"home-{size[0]}x{size[1]}.txt", without_chance(text, folder))


async def test_in_english_and_in_the_light_look(folder: Path) -> None:
    path = morning(folder, c.Black(), present=(1, 2, 9))
    async with at_work(path, language=Language.ENGLISH, theme="light") as desk:
        text = desk.screen
    assert_snapshot(SNAPSHOTS / "english-120x36.txt", without_chance(text, folder))


async def test_a_rehearsal_says_so_at_every_size(folder: Path) -> None:
    path = morning(folder, c.Rehearse(), present=(1,))
    for size in SIZES:
        async with at_work(path, size=size) as desk:
            assert "TẬP DUYỆT" in desk.screen.splitlines()[0]


def without_chance(text: str, folder: Path) -> str:
    """The screen without what differs at every run: the path, the code, and the room on the disk."""
    text = text.replace(str(folder), "/tmp/le".ljust(len(str(folder))))
    text = text.replace(str(folder.parent), "/tmp".ljust(len(str(folder.parent))))
    text = re.sub(r"\b[0-9A-Z]{4}(-[0-9A-Z]{4}){4}\b", "XXXX-XXXX-XXXX-XXXX-XXXX", text)
    text = re.sub(r"còn trống [\d.,]+ [MG]B *", lambda room: "còn trống 99 GB".ljust(len(room[0])), text)
    return "\n".join(line.rstrip() for line in text.splitlines())
