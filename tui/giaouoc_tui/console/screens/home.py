"""The first screen: recent ceremonies, a new one from a pack, a folder to open, or last year's to copy."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical

from giaouoc.vietnamese import format_clock
from giaouoc_tui.actions import ACTIONS, Scope
from giaouoc_tui.console.keys import action_of_key, bindings_of, footer_lines, meant_key
from giaouoc_tui.console.line_panel import LinePanel
from giaouoc_tui.console.lines import Line, line, spread
from giaouoc_tui.console.panels.band import notice_words
from giaouoc_tui.console.recents import Recent
from giaouoc_tui.console.screens.base import ConsoleScreen
from giaouoc_tui.console.view import Painted
from giaouoc_tui.console.wording import key_words
from giaouoc_tui.widgets.rows import Column, Row, RowList, RowState
from giaouoc_tui.widgets.safe import Static

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["HomeScreen"]


class HomeScreen(ConsoleScreen[None]):
    """Enter opens the ceremony under the cursor; nobody scans here."""

    AUTO_FOCUS = "#recents"
    CSS_PATH = "home.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of(action for action in ACTIONS if Scope.HOME in action.scopes)]

    def __init__(self) -> None:
        super().__init__()
        self._recents: list[Recent] = []
        self._namesakes: Counter[str] = Counter()
        self._looking = False

    def compose(self) -> ComposeResult:
        """Name, recent ceremonies, and what else can be done."""
        yield LinePanel(self._head, id="home-head")
        yield LinePanel(lambda w, _: Painted([notice_words(self.console.notice, w)]), id="home-notice")
        with Vertical(id="home-body"):
            yield Static(self.say("home.recent"), id="home-heading")
            yield RowList(
                [
                    Column(self.say("home.title"), share=2),
                    Column(self.say("home.when"), width=16),
                    Column(self.say("home.life"), share=1),
                ],
                enter_chooses=True,
                id="recents",
            )
            yield LinePanel(self._folder, id="home-folder")
            yield Static(self.say("home.none"), id="home-none")
            yield LinePanel(self._deeds, id="home-deeds")
        yield LinePanel(self._keys, id="keys")
        yield self.too_small()

    def on_screen_resume(self) -> None:
        """See to it that what is shown is so, once it is shown."""
        self.call_after_refresh(self.paint_clock)

    def paint_clock(self) -> None:
        """Look what became of the ceremonies elsewhere, on a thread: a drive may be slow, a record long."""
        if not self._looking:
            self._looking = True
            self.run_worker(self._look, name="recents", thread=True, exit_on_error=False)

    def _look(self) -> None:
        try:
            recents = self.console.recents_now.look()
        finally:
            self._looking = False
        if recents != self._recents:
            self.console.call_later(self._paint_news)

    def _paint_news(self) -> None:
        if self.is_mounted:
            self.paint()

    def paint(self) -> None:
        """Show the recent ceremonies that are still there."""
        self._recents = self.console.recents_now.all()
        self._namesakes = Counter(recent.title for recent in self._recents)
        rows = self.query_one(RowList)
        rows.set_rows(self._row(recent) for recent in self._recents)
        rows.display = bool(self._recents)
        self.query_one("#home-none", Static).display = not self._recents
        if rows.cursor is None:
            rows.move_cursor(0)
        for panel in self.query(LinePanel):
            panel.repaint()

    def paint_answer(self) -> None:
        """Show the notice."""
        self.query_one("#home-notice", LinePanel).repaint()

    @property
    def highlighted(self) -> Recent | None:
        """The ceremony under the cursor."""
        cursor = self.query_one(RowList).cursor
        return self._recents[cursor] if cursor is not None and cursor < len(self._recents) else None

    @on(RowList.Chosen, "#recents")
    def open_chosen(self, chosen: RowList.Chosen) -> None:
        """Open the ceremony where it stands."""
        chosen.stop()
        if self.highlighted is not None:
            # As a flow: this screen cannot wait for its own end.
            self.console.run_flow(partial(_open, path=Path(self.highlighted.path)))

    def on_key(self, event: events.Key) -> None:
        """Understand a key that Caps Lock or a Vietnamese input method made another character of."""
        meant = meant_key(event.character)
        name = action_of_key(Scope.HOME, meant) if meant else None
        if name is not None:
            event.stop()
            self.console.action_perform(name)

    def _row(self, recent: Recent) -> Row:
        say = self.say
        when = f"{recent.starts_at:%d/%m/%Y} {format_clock(recent.starts_at)}" if recent.starts_at else ""
        life = say(f"life.{recent.life}")
        if recent.rehearsal:
            life = f"{say('head.rehearsal')} · {life}"
        state = {"open": RowState.CURRENT, "closed": RowState.DONE}.get(recent.life, RowState.WAITING)
        title = recent.title
        if self._namesakes[title] > 1:
            title = f"{Path(recent.path).name} · {title}"
        return Row((title, when, life), state)

    def _folder(self, width: int, _: int) -> Painted:
        """Where the ceremony under the cursor is: the end of a path is what tells it from others."""
        path = self.highlighted.path if self.highlighted else ""
        shown = path if cell_len(path) <= width - 20 else f"…{path[-(width - 21) :]}"
        return Painted([spread(width, [(f"  {self.say('home.folder')}: ", "$quiet"), (shown, "")] if path else [])])

    @on(RowList.Moved, "#recents")
    def show_folder(self, moved: RowList.Moved) -> None:
        """Show the folder of the ceremony under the cursor."""
        moved.stop()
        self.query_one("#home-folder", LinePanel).repaint()

    def _head(self, width: int, _: int) -> Painted:
        ground = "$key-band-text on $key-band"
        return Painted(
            [
                spread(width, [], [], ground),
                spread(
                    width,
                    [("  ", ""), (self.say("home.name"), "bold"), ("  ", ""), (self.say("home.what"), "")],
                    [],
                    ground,
                ),
                spread(width, [], [], ground),
            ]
        )

    def _deeds(self, width: int, height: int) -> Painted:
        """One line an action, with air between where there is room for it."""
        say = self.say
        lines: list[Line] = []
        deeds = [action for action in ACTIONS if Scope.HOME in action.scopes and action.name != "forget"]
        for action in deeds:
            key = (f"{key_words(say, action.keys[0]):^4}", "bold $key-band-text on $key-band")
            told = [key, (f"  {say(action.label)}", "bold"), (f"  {say(action.help)}", "$quiet")]
            lines += [spread(width, told), *([line()] if height >= 2 * len(deeds) - 1 else [])]
        return Painted(lines[:height])

    def _keys(self, width: int, height: int) -> Painted:
        from giaouoc.state import Life

        return Painted(footer_lines(self.say, Scope.HOME, Life.NONE, width, height))


async def _open(console: ConsoleApp, path: Path) -> None:
    await console.open_ceremony(path)
