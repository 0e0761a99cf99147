"""Every slide as the hall sees it, at the sizes of a small, a usual and a very large terminal."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from textual.strip import Strip

from giaouoc import commands as c
from giaouoc.hall import SlideKind
from giaouoc.signing import SigningMode, plan_slots
from giaouoc.slides import Slide, build
from giaouoc_tui.locale import Say
from giaouoc_tui.projector.app import ProjectorApp
from giaouoc_tui.projector.canvas import HallCanvas
from giaouoc_tui.projector.palette import Theme, palette_of
from giaouoc_tui.projector.picture import draw
from tests.projector.full_morning import PEOPLE, creating, full_morning, to_the_signing
from tests.projector.looking import assert_as_looked_at
from tests.snapshots import at_every_size, screen_strips, text_of

_AT_THE_TABLE = (*to_the_signing(), c.Substitute("b1", 9), c.GoOn())
_PICTURES: Mapping[str, tuple[c.Command, ...]] = {
    "title": (c.Show(SlideKind.TITLE),),
    "welcome": to_the_signing(7)[:-1],
    "agenda": (c.Open(), c.GoTo("i5"), c.Show(SlideKind.AGENDA)),
    "item": (c.Open(), c.GoTo("i5")),
    "theme": (c.Open(), c.GoTo("i7")),
    "pledge-long": (c.Open(), c.GoTo("i8"), c.GoOn()),
    "signing": _AT_THE_TABLE,
    "attendance": (*to_the_signing(7), c.Show(SlideKind.ATTENDANCE)),
    "message": (*_AT_THE_TABLE, c.Message("Mời đại biểu có xe 15A-123.45 ra cổng chính")),
    "emblem": (c.Open(), c.Emblem()),
    "black": (*_AT_THE_TABLE, c.Black()),
    "closing": (*to_the_signing(), c.Close(reason="Các khối ký bổ sung sau")),
    "rehearsal": (c.Rehearse(), c.Show(SlideKind.WELCOME)),
}


def _slide(name: str) -> Slide:
    morning = full_morning()
    morning.do(*_PICTURES[name])
    slide = build(morning.state, PEOPLE.get, Say())
    # The code follows from every byte of the record, and a picture does not change with them.
    return replace(slide, code="0000-0000-0000-0000-0000") if slide.code else slide


@at_every_size
@pytest.mark.parametrize("name", _PICTURES)
async def test_the_picture_is_as_it_was_looked_at(name: str, size: tuple[int, int], tmp_path: Path) -> None:
    await assert_as_looked_at(_slide(name), size, name, tmp_path)


@at_every_size
async def test_two_blocs_at_the_table_have_names_as_large_as_there_is_room(
    size: tuple[int, int], tmp_path: Path
) -> None:
    create = creating()
    together = plan_slots(SigningMode.BLOC_REPRESENTATIVES, create.blocs, per_round=2)
    morning = full_morning(replace(create, slots=together))
    morning.do(*to_the_signing(), c.GoOn())

    await assert_as_looked_at(build(morning.state, PEOPLE.get, Say()), size, "signing-two", tmp_path)


@pytest.mark.parametrize("theme", Theme)
async def test_black_leaves_no_glyph_and_no_colour_of_the_old_slide(theme: Theme, tmp_path: Path) -> None:
    app = ProjectorApp(tmp_path, Say(), theme=theme)
    async with app.run_test(size=(120, 36)) as pilot:
        app.query_one(HallCanvas).show(_slide("message"))
        await pilot.pause()
        app.query_one(HallCanvas).show(_slide("black"))
        await pilot.pause()
        strips = screen_strips(app)

    assert {strip.text.strip() for strip in strips} == {""}
    assert {seg.style.bgcolor.name for row in strips for seg in row if seg.style and seg.style.bgcolor} == {"#000000"}


@pytest.mark.parametrize("theme", Theme)
@at_every_size
def test_a_camera_reads_the_closing_code_off_the_picture(size: tuple[int, int], theme: Theme) -> None:
    slide = _slide("closing")
    strips = draw(slide, *size, palette_of(theme), Say())

    read = zxingcpp.read_barcodes(_pixels(strips))

    assert [symbol.text for symbol in read] == [slide.code]


@given(
    name=st.sampled_from([*_PICTURES]),
    width=st.integers(0, 130),
    height=st.integers(0, 40),
)
def test_a_picture_fills_a_terminal_of_any_size_exactly(name: str, width: int, height: int) -> None:
    strips = draw(_slide(name), width, height, palette_of(Theme.DARK), Say(), notice="…")

    assert [strip.cell_length for strip in strips] == [width] * height


@at_every_size
def test_a_page_of_the_pledge_is_never_cut(size: tuple[int, int]) -> None:
    slide = _slide("pledge-long")
    text = text_of(draw(slide, *size, palette_of(Theme.DARK), Say()))

    assert " ".join(slide.text.split()) in " ".join(text.split())


def test_text_from_the_record_cannot_command_the_terminal() -> None:
    morning = full_morning()
    morning.do(c.Open(), c.Insert("Đọc \x1b]52;c;ZXZpbA==\x07 [/] [@click=app.quit]thư[/]"), c.GoOn())
    slide = build(morning.state, PEOPLE.get, Say())

    text = text_of(draw(slide, 80, 24, palette_of(Theme.DARK), Say()))

    assert "\x1b" not in text
    assert "[@CLICK=APP.QUIT]" in text


def _pixels(strips: list[Strip], scale: int = 4) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """A photograph of the rows: two pixels a cell in height, one in width, each `scale` times."""
    rows: list[list[int]] = []
    for strip in strips:
        upper: list[int] = []
        lower: list[int] = []
        for segment in strip:
            assert segment.style is not None
            front, back = (_grey(colour.name) for colour in (segment.style.color, segment.style.bgcolor) if colour)
            for character in segment.text:
                upper.append(front if character in "▀█" else back)
                lower.append(front if character in "▄█" else back)
        rows += [upper, lower]
    return np.array(rows, dtype=np.uint8).repeat(scale, axis=0).repeat(scale, axis=1)


def _grey(colour: str) -> int:
    return sum(int(colour[i : i + 2], 16) for i in (1, 3, 5)) // 3
