"""The check-in screen: one huge answer, the counts, and nothing that could be browsed."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType

from giaouoc_tui.actions import ACTIONS, Scope
from giaouoc_tui.console.keys import action_of_key, bindings_of, footer_lines, meant_key
from giaouoc_tui.console.line_panel import LinePanel
from giaouoc_tui.console.panels.band import head_line, notice_line
from giaouoc_tui.console.screens.base import ConsoleScreen
from giaouoc_tui.console.view import Painted
from giaouoc_tui.desk.answers import Shown, answer_of
from giaouoc_tui.desk.painting import paint_answer, paint_counts
from giaouoc_tui.sounds import Bells, pattern_of

__all__ = ["DeskScreen"]


class DeskScreen(ConsoleScreen[None]):
    """Nothing here can have the focus, so that every scan is a scan; the console goes on behind it."""

    CSS_PATH = "desk.tcss"
    scope = Scope.DESK
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_of(action for action in ACTIONS if Scope.DESK in action.scopes and action.scope is not Scope.ANYWHERE)
    ]

    def __init__(self, *, quiet: bool = False) -> None:
        super().__init__()
        self._quiet = quiet
        self._answered: Shown = None
        self._bells: Bells | None = None

    @property
    def bells(self) -> Bells:
        """The sound of this desk."""
        if self._bells is None:
            self._bells = Bells(self.console, silent=self._quiet)
        return self._bells

    def compose(self) -> ComposeResult:
        """Head, answer, counts, and the keys."""
        self.fit(self.console.size)
        self._answered = self.console.verdict
        yield LinePanel(self._head, id="head")
        yield LinePanel(self._answer, id="answer")
        yield LinePanel(lambda w, h: Painted(paint_counts(self.console.view(), w, h)), id="counts")
        yield LinePanel(lambda w, _: Painted([notice_line(self.console.view(), self.console.notice, w)]), id="notice")
        yield LinePanel(self._keys, id="keys")
        yield self.too_small()

    def on_mount(self) -> None:
        """Make the index of names before the first search needs it."""
        self.call_after_refresh(self.console.directory.index)

    def _head(self, width: int, _: int) -> Painted:
        console = self.console
        marks = [console.cards.timer.words(console.clock()), self.say("desk.letter", desk=console.desk)]
        if self.bells.silent:
            marks.append(self.say("desk.silent"))
        return Painted([head_line(console.view(), width, *marks)])

    def _answer(self, width: int, height: int) -> Painted:
        view = self.console.view()
        return Painted(paint_answer(view, answer_of(view, self.console.news), width, height))

    def _keys(self, width: int, height: int) -> Painted:
        life = self.console.view().state.life
        return Painted(footer_lines(self.say, Scope.DESK, life, width, height))

    # -- painting ------------------------------------------------------------------------------

    def paint(self) -> None:
        """Show everything anew from the state."""
        self._ring()
        self._repaint("head", "answer", "counts", "notice", "keys")

    def paint_answer(self) -> None:
        """Show the answer and sound it; the counts follow a moment later."""
        self._ring()
        self._repaint("answer", "notice")

    def paint_clock(self) -> None:
        """Show the time, the pace of arrivals at it, and no answer that is old."""
        self._repaint("head", "answer", "counts")

    def _repaint(self, *names: str) -> None:
        if self.console.operation is not None:
            for panel in self.query(", ".join(f"#{name}" for name in names)).results(LinePanel):
                panel.repaint()

    def _ring(self) -> None:
        shown = self.console.verdict
        if shown is self._answered or self.console.operation is None:
            return
        self._answered = shown
        answer = answer_of(self.console.view(), shown)
        self.bells.ring(pattern_of(answer.kind, answer.tone))

    # -- keys ----------------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """Understand a key that Caps Lock or a Vietnamese input method made another character of."""
        meant = meant_key(event.character)
        name = action_of_key(Scope.DESK, meant) if meant else None
        if name is not None:
            event.stop()
            self.console.action_perform(name)
