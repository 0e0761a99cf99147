"""A ceremony's own look and words reach the hall from the record; a theme that is asked for overrules the look."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.folder import CeremonyFolder
from giaouoc.look import ItemSlide, Look
from giaouoc.slides import build
from giaouoc_tui.locale import Say
from giaouoc_tui.projector.app import ProjectorApp
from giaouoc_tui.projector.palette import Theme
from tests.morning import STARTS
from tests.projector.full_morning import creating
from tests.snapshots import screen_strips

GREEN = Look("#04210f", "#ffffff", "#ffd84d", "#a5e8b5", "#c3d1c7", "#ffd84d", "#ffffff", "#ffb59a")
APPEAL = ItemSlide("i2", paragraph="Xin mời toàn thể đại biểu đứng dậy")


def ceremony(path: Path) -> CeremonyFolder:
    create = creating()
    return CeremonyFolder.create(
        path, replace(create, setup=replace(create.setup, look=GREEN, slides=(APPEAL,))), now=STARTS
    )


async def grounds(path: Path, theme: Theme | None) -> set[str]:
    app = ProjectorApp(path, Say(), theme=theme)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        strips = screen_strips(app)
    return {part.style.bgcolor.name for row in strips for part in row if part.style and part.style.bgcolor}


async def test_the_hall_sees_the_ceremony_s_own_colours(tmp_path: Path) -> None:
    ceremony(tmp_path / "lễ").close()

    assert GREEN.ground in (shown := await grounds(tmp_path / "lễ", None))
    assert shown <= {colour for _, colour in GREEN.colours()}
    assert GREEN.ground not in await grounds(tmp_path / "lễ", Theme.LIGHT)


def test_an_item_s_own_words_stand_under_its_title(tmp_path: Path) -> None:
    with ceremony(tmp_path / "lễ") as folder:
        folder.do(c.Open(), STARTS)
        folder.do(c.GoTo("i2"), STARTS)
        flag_salute = build(folder.state, folder.person, Say())
        folder.do(c.GoTo("i4"), STARTS)
        opening = build(folder.state, folder.person, Say())

    assert (flag_salute.title, flag_salute.text) == ("Chào cờ", APPEAL.paragraph)
    assert (opening.title, opening.text) == ("Khai mạc", "Chủ tịch UBND quận")
