"""Headings in block letters: as large as fits, every mark kept, plain where nothing fits."""

import itertools
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual.app import App, ComposeResult

from giaouoc_tui.widgets import BigText, render_big
from giaouoc_tui.widgets.big_text import LEAST_ROWS
from giaouoc_tui.widgets.letterforms import LetterSize, letter

VOWELS = ["A", "Ă", "Â", "E", "Ê", "I", "O", "Ô", "Ơ", "U", "Ư", "Y"]
TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
BLOCKS = set(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")


@pytest.mark.parametrize("rows", [8, 12, 20, 36])
def test_a_heading_fills_the_rows_it_is_given_in_block_letters(rows: int) -> None:
    lines = render_big("LỄ KÝ", 250, rows)

    assert rows - 1 <= len(lines) <= rows
    assert set("".join(lines)) <= BLOCKS
    assert len({len(line) for line in lines}) == 1


def test_a_long_heading_is_wrapped_into_even_lines() -> None:
    three_lines = render_big("LỄ KÝ KẾT GIAO ƯỚC THI ĐUA NĂM 2017", 120, 30)
    assert len(three_lines) == 30
    assert set("".join(three_lines)) <= BLOCKS


def test_letters_are_narrowed_before_a_heading_is_given_up() -> None:
    lines = render_big("KHỐI THI ĐUA SỐ 3", 120, 12)
    assert len(lines) == LEAST_ROWS
    assert set("".join(lines)) <= BLOCKS


@pytest.mark.parametrize("across", [2.0, 1.5])
def test_no_two_vietnamese_letters_look_alike_at_the_smallest_size(across: float) -> None:
    """Six pixels is the height a capital has in 8 rows with the tallest stack of marks."""
    pictures: dict[tuple[int, int, bytes], str] = {}
    for vowel, tone in itertools.product(VOWELS, TONES):
        for character in (vowel, vowel.lower()):
            composed = unicodedata.normalize("NFC", character + tone)
            pixels, top, _ = letter(composed, LetterSize(6, across))
            picture = (pixels.width, top, pixels.tobytes())
            assert pictures.setdefault(picture, composed) == composed
    assert len(pictures) == 144


@given(
    st.text("KẾT QUẢ ĐẤU Ỷ ặg\n", min_size=1, max_size=30),
    st.integers(1, 150),
    st.integers(1, 40),
)
@settings(max_examples=40)
def test_whatever_the_text_it_stays_within_its_room(text: str, width: int, rows: int) -> None:
    lines = render_big(text, width, rows)

    assert len(lines) <= rows
    assert all(len(line) <= width for line in lines)
    if lines and all(set(line) <= BLOCKS for line in lines):
        assert len(lines) >= LEAST_ROWS


@pytest.mark.parametrize(
    ("text", "width", "rows", "shown"),
    [
        ("Nghiêng", 20, 10, ["Nghiêng"]),
        ("Đã ký ✓", 200, 20, ["Đã ký ✓"]),
        ("KHỐI THI ĐUA", 8, 3, ["KHỐI THI", "ĐUA"]),
        ("KHỐI THI ĐUA", 8, 1, ["KHỐI…"]),
        ("[/]", 10, 2, ["[/]"]),
        (" ", 80, 20, []),
    ],
)
def test_plain_text_where_block_letters_cannot_be(text: str, width: int, rows: int, shown: list[str]) -> None:
    assert render_big(text, width, rows) == shown


@pytest.mark.parametrize("name", ["Phạm Minh Dũng", "Nguyễn Hữu Ước", "Trần Thị Ngọc Quyên", "Phạm Minh Hang"])
def test_a_name_is_drawn_whatever_its_marks(name: str) -> None:
    lines = render_big(name, 78, 9, name=True)

    assert 4 <= len(lines) <= 9
    assert set("".join(lines)) <= BLOCKS


class Heading(App[None]):
    def compose(self) -> ComposeResult:
        yield BigText("KẾT QUẢ", max_rows=10)


async def test_the_widget_takes_the_rows_it_needs_and_follows_its_width() -> None:
    app = Heading()
    async with app.run_test(size=(90, 30)) as pilot:
        big = app.query_one(BigText)
        assert big.size.height == len(render_big("KẾT QUẢ", 90, 10))
        assert big.size.height >= LEAST_ROWS

        await pilot.resize_terminal(30, 30)
        await pilot.pause()
        assert big.size.height == 1

        big.text = "[b]LỄ[/b]"
        await pilot.pause()
        assert big.render().plain.strip() == "[b]LỄ[/b]"
