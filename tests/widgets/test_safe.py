"""Foreign text through every widget we use: shown as it is, obeyed never."""

from collections.abc import Callable
from typing import Any, ClassVar

import pytest
from rich.text import Text
from textual.app import App, ComposeResult
from textual.command import Hits, Provider
from textual.widget import Widget
from textual.widgets import TabbedContent
from textual.widgets._toast import Toast

from giaouoc_tui.widgets import (
    Button,
    Checkbox,
    Label,
    Option,
    OptionList,
    PlainNotices,
    Static,
    TabPane,
    assemble,
    content,
    discovery_hit,
    palette_hit,
    plain,
    set_border_titles,
    set_tooltip,
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
        lambda: Label(HOSTILE),
        lambda: Button(HOSTILE),
        lambda: Checkbox(HOSTILE),
        lambda: OptionList(HOSTILE),
        lambda: OptionList(Option(HOSTILE, id="one")),
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

    app = Screenful(lambda: Button("Ký"))
    async with app.run_test(size=(90, 10)) as pilot:
        app.query_one(Button).label = HOSTILE
        await pilot.pause()
        assert SHOWN in drawn(app)

    app = Screenful(lambda: OptionList(Option("một", id="one"), "hai"))
    async with app.run_test(size=(90, 10)) as pilot:
        options = app.query_one(OptionList)
        options.replace_option_prompt("one", HOSTILE)
        options.add_option(HOSTILE)
        await pilot.pause()
        assert drawn(app).count(SHOWN) == 2
        assert options.get_option("one").id == "one"


async def test_notices_tabs_and_tooltips_are_literal() -> None:
    class Tabs(PlainNotices):
        def compose(self) -> ComposeResult:
            with TabbedContent(), TabPane(HOSTILE):
                yield Static("trong", id="inside")

        def on_mount(self) -> None:
            set_tooltip(self.query_one("#inside"), HOSTILE)

    app = Tabs()
    async with app.run_test(size=(120, 20), notifications=True) as pilot:
        app.notify(HOSTILE, title=HOSTILE)
        app.query_one("#inside").notify("[/]", markup=True)
        await until(pilot, lambda: len(app.screen.query(Toast)) == 2)
        assert SHOWN in drawn(app)
        assert "[/]" in drawn(app)
        assert str(app.query_one("#inside").tooltip) == SHOWN


async def test_the_command_palette_is_literal() -> None:
    class Commands(Provider):
        async def discover(self) -> Hits:
            yield discovery_hit(HOSTILE, self.app.bell, HOSTILE)

        async def search(self, query: str) -> Hits:
            yield palette_hit(1.0, HOSTILE, self.app.bell, "[/]")

    class Palette(App[None]):
        COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {Commands}

    app = Palette()
    async with app.run_test(size=(120, 30)) as pilot:
        app.action_command_palette()
        await until(pilot, lambda: drawn(app).count(SHOWN) == 2)
        await pilot.press("x")
        await until(pilot, lambda: drawn(app).count(SHOWN) == 1 and "[/]" in drawn(app))
