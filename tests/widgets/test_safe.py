"""Foreign text through every widget we use: shown as it is, obeyed never."""

from collections.abc import Callable
from typing import Any

import pytest
from rich.text import Text
from textual.app import App, ComposeResult
from textual.widget import Widget
from textual.widgets._toast import Toast

from giaouoc_tui.widgets import (
    PlainNotices,
    Static,
    assemble,
    content,
    plain,
    set_border_titles,
)
from tests.widgets.typing_bursts import until

HOSTILE = "Lê [/] [@click=app.bell]C[/] [vắng] :100: $x\x1b]0;"
SHOWN = "Lê [/] [@click=app.bell]C[/] [vắng] :100: $x␛]0;"


class Screenful(PlainNotices):
    def __init__(self, widget: Callable[[], Widget]) -> None:
        super().__init__()
        self.widget = widget

    def compose(self) -> ComposeResult:
        yield self.widget()


def drawn(app: App[Any]) -> str:
    """All text on the screen."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)


def _titled(title: str) -> Widget:
    widget = Static()
    widget.styles.border = ("solid", "white")
    set_border_titles(widget, title)
    return widget


@pytest.mark.parametrize(
    "widget",
    [
        lambda: Static(HOSTILE),
        lambda: Static(content("[b]$name[/b]", name=HOSTILE)),
        lambda: Static(assemble((HOSTILE, "bold"), " đã ký")),
        lambda: _titled(HOSTILE),
    ],
)
async def test_a_widget_shows_foreign_text_as_it_is(widget: Callable[[], Widget]) -> None:
    app = Screenful(widget)
    async with app.run_test(size=(90, 10)) as pilot:
        await pilot.pause()
        assert SHOWN in drawn(app)


async def test_changed_text_is_as_safe_as_the_first() -> None:
    app = Screenful(lambda: Static())
    async with app.run_test(size=(90, 10)) as pilot:
        static = app.query_one(Static)
        static.update(HOSTILE)
        await pilot.pause()
        assert SHOWN in drawn(app)
        static.content = plain("[/]")
        await pilot.pause()
        assert drawn(app).startswith("[/] ")
        with pytest.raises(TypeError, match="draw text or content"):
            static.update(Text("[/]"))


async def test_notices_are_literal() -> None:
    app = Screenful(lambda: Static("trong", id="inside"))
    async with app.run_test(size=(120, 20), notifications=True) as pilot:
        app.notify(HOSTILE, title=HOSTILE)
        app.query_one("#inside").notify("[/]", markup=True)
        await until(pilot, lambda: len(app.screen.query(Toast)) == 2)
        assert SHOWN in drawn(app)
        assert "[/]" in drawn(app)
