"""The preview as an operator sees it, at the three sizes; the files under `snapshots` are there to be looked at."""

from __future__ import annotations

from pathlib import Path

from giaouoc.reading import OpenedDocument, open_document
from giaouoc_tui.locale import Language
from tests.reader.opening import opened_text, previewed
from tests.snapshots import assert_snapshot, at_every_size

SNAPSHOTS = Path(__file__).parent / "snapshots"
SOURCES = Path(__file__).parent.parent / "reading" / "sources"


@at_every_size
async def test_a_plan_of_a_district(size: tuple[int, int]) -> None:
    opened = open_document(SOURCES / "district-2024.txt")
    assert isinstance(opened, OpenedDocument)
    async with previewed(opened, size=size) as preview:
        await preview.press("w", "w")
        await preview.go_to("trước ngày 15 tháng 12")
        text = preview.screen
    assert_snapshot(SNAPSHOTS / f"plan-{size[0]}x{size[1]}.txt", text)


@at_every_size
async def test_a_target_being_corrected(tmp_path: Path, size: tuple[int, int]) -> None:
    async with previewed(opened_text(tmp_path), size=size) as preview:
        await preview.go_to("Phấn đấu từ 95%")
        await preview.press("down", "e")
        text = preview.screen
    assert_snapshot(SNAPSHOTS / f"target-{size[0]}x{size[1]}.txt", text)


async def test_in_english_and_in_the_light_look(tmp_path: Path) -> None:
    async with previewed(opened_text(tmp_path), language=Language.ENGLISH, theme="light") as preview:
        await preview.go_to("Hai là")
        text = preview.screen
    assert_snapshot(SNAPSHOTS / "english-120x36.txt", text)
