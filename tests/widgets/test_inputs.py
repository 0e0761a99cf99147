"""Vietnamese as input methods send it: letters, backspaces and corrected letters in one burst."""

import pytest
from textual import widgets
from textual.app import App, ComposeResult

from giaouoc_tui.widgets import Input, TextArea
from tests.widgets.typing_bursts import burst, until

# What Unikey makes of the keys: each correction is backspaces and then the new letters.
TELEX = [
    ("vie\x7fê\x7fệt", "việt"),
    ("D\x7fĐa\x7fặng Thi\x7fị d\x7fđuo\x7f\x7fươ\x7fợc", "Đặng Thị được"),
    ("KE\x08Ê\x08Ế\x08ẾT", "KẾT"),
    ("nguye\x7fêe\x7f\x7fễn", "nguyễn"),
    ("a\x1b[Db\x1b[Cc\x1b[Hd", "dbac"),
]


class Fields(App[None]):
    def __init__(self) -> None:
        super().__init__()
        self.submitted: list[str] = []

    def compose(self) -> ComposeResult:
        yield Input(id="line")
        yield TextArea(id="lines")
        yield widgets.Input(id="textuals")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.submitted.append(event.value)


@pytest.mark.parametrize(("keys", "text"), TELEX)
async def test_a_burst_of_corrections_ends_as_the_word(keys: str, text: str) -> None:
    app = Fields()
    async with app.run_test() as pilot:
        app.query_one("#line").focus()
        await pilot.pause()
        burst(app, keys + "\r")
        await until(pilot, lambda: app.submitted == [text])

        lines = app.query_one(TextArea)
        lines.focus()
        await pilot.pause()
        burst(app, keys)
        await until(pilot, lambda: lines.text == text)


async def test_textuals_own_input_still_needs_replacing() -> None:
    """Once this fails, Textual handles bursts itself and our key handling can go."""
    app = Fields()
    async with app.run_test() as pilot:
        app.query_one("#textuals").focus()
        await pilot.pause()
        burst(app, "vie\x7fê\x7fệt\r")
        await until(pilot, lambda: app.submitted != [])
        await pilot.pause()

        assert app.query_one("#textuals", widgets.Input).value != "việt"


async def test_decomposed_letters_stay_as_typed_until_submitted() -> None:
    app = Fields()
    async with app.run_test() as pilot:
        field = app.query_one("#line", Input)
        field.focus()
        await pilot.pause()
        burst(app, "e\u0302\u0303n\x1b[D")
        await until(pilot, lambda: field.cursor_position == 3)
        assert field.value == "e\u0302\u0303n"

        burst(app, "\r")
        await until(pilot, lambda: app.submitted == ["ễn"])
        assert (field.value, field.cursor_position) == ("ễn", 1)


async def test_lines_are_read_composed() -> None:
    app = Fields()
    async with app.run_test() as pilot:
        lines = app.query_one(TextArea)
        lines.focus()
        await pilot.pause()
        burst(app, "e\u0302\u0303\ri")
        await until(pilot, lambda: lines.value == "ễ\ni")
