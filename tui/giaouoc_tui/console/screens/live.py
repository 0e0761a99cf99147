"""The screen from which a ceremony is run: before it opens, while it runs, and after it is closed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container

from giaouoc.commands import Redo, Undo
from giaouoc.refusal import Refusal
from giaouoc.state import Life
from giaouoc_tui.actions import ACTIONS, Scope
from giaouoc_tui.console.keys import action_of_key, bindings_of, footer_lines, meant_key
from giaouoc_tui.console.line_panel import LinePanel
from giaouoc_tui.console.lines import Line
from giaouoc_tui.console.panels.band import head_line, next_line, notice_line, paint_verdict
from giaouoc_tui.console.screens.base import ConsoleScreen
from giaouoc_tui.console.view import Painted, Painter, View
from giaouoc_tui.console.viewing import is_barred

__all__ = ["LiveScreen"]

_PANELS = ("checklist", "closing", "progress", "agenda", "hall", "attendance", "signing", "scans")
"""In the order in which the grid takes them. Each is painted by `paint_<name>` of its module beside `panels`."""


_COUNTING = ("attendance", "hall")
"""Panels that begin with the head count of the hall, which `paint_counts` of their modules paints alone."""


@cache
def _painter(panel: str, name: str) -> Any:
    """A painter of a panel, loaded when the panel is first seen."""
    return getattr(import_module(f"giaouoc_tui.console.panels.{panel}"), name)


def _paint_panel(name: str, view: View, width: int, height: int) -> Painted:
    painter: Painter = _painter(name, f"paint_{name}")
    return painter(view, width, height)


def _paint_counts(name: str, view: View, width: int, height: int) -> list[Line]:
    painter: Callable[[View, int, int], list[Line]] = _painter(name, "paint_counts")
    return painter(view, width, height)


class LiveScreen(ConsoleScreen[None]):
    """Nothing here can have the focus, so that every key is a command and every scan a scan."""

    CSS_PATH = "live.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_of(action for action in ACTIONS if action.scope is Scope.CEREMONY)
    ]

    def __init__(self) -> None:
        super().__init__()
        self._blocks: dict[str, LinePanel] = {}
        """Bands and panels by name; a query of Textual's for them would cost as much as painting one."""

    def compose(self) -> ComposeResult:
        """The bands that answer, the panels, and the keys."""
        console = self.console
        # Before the children are styled, so that they are laid out only once.
        self.fit(console.size)
        self._show_life(console.view().state.life)
        bands: dict[str, Painter] = {
            "head": lambda view, w, _: Painted([head_line(view, w, console.cards.timer.words(console.clock()))]),
            "verdict": lambda view, w, h: Painted(paint_verdict(view, console.news, w, h)),
            "notice": lambda view, w, _: Painted([notice_line(view, console.notice, w, held=console.held)]),
            "next": lambda view, w, _: Painted([next_line(view, w)]),
        }
        for name, painter in bands.items():
            yield self._shown(name, painter)
        with Container(id="panels"):
            for name in _PANELS:
                yield self._shown(name, partial(_paint_panel, name), title=self.say(f"panel.{name}"), classes="panel")
                if name == "attendance":
                    yield Container(id="proof")
        yield self._shown("keys", self._keys)
        yield self.too_small()

    def _shown(self, name: str, painter: Painter, *, title: str = "", classes: str | None = None) -> LinePanel:
        """A band or panel that is painted from the ceremony as it then stands."""
        console = self.console
        panel = LinePanel(lambda w, h: painter(console.view(), w, h), title=title, id=name, classes=classes)
        self._blocks[name] = panel
        return panel

    def _keys(self, view: View, width: int, height: int) -> Painted:
        life, decide = view.state.life, view.operation.folder.ceremony.decide
        first, without = "", [action.name for action in ACTIONS if is_barred(view.operation, action)]
        if life is Life.OPEN and view.state.agenda.following is None:
            first = "close"
        if life is Life.CLOSED:
            taken_back = {"undo": decide(Undo(), view.now), "redo": decide(Redo(), view.now)}
            without += [name for name, facts in taken_back.items() if isinstance(facts, Refusal)]
        return Painted(footer_lines(self.say, Scope.CEREMONY, life, width, height, first=first, without=without))

    # -- painting ------------------------------------------------------------------------------

    def paint(self) -> None:
        """Show the state in every panel that there is room for."""
        if self.console.operation is None:
            return
        self._show_life(self.console.operation.state.life)
        self._show_code()
        self._repaint(*self._blocks)

    def paint_answer(self) -> None:
        """Show the head line, the verdict, the notice, and the head count wherever it stands; lists follow later."""
        self._repaint("head", "verdict", "notice")
        if self.console.operation is not None:
            view = self.console.view()
            for name in _COUNTING:
                self._blocks[name].repaint_first(partial(_paint_counts, name, view))

    def paint_clock(self) -> None:
        """Show the time, how the agenda keeps to it, and no verdict that is old."""
        self._repaint("head", "verdict", "agenda")

    def _repaint(self, *names: str) -> None:
        if self.console.operation is not None:
            for name in names:
                self._blocks[name].repaint()

    def _show_life(self, life: Life) -> None:
        """Show the panels of this part of the ceremony."""
        self.update_classes({f"-{each}": each is life for each in Life}, animate=False)

    def _show_code(self) -> None:
        """Draw the closing code as soon as there is one."""
        operation = self.console.operation
        if operation is None or operation.state.life is not Life.CLOSED:
            return
        proof = self.query_one("#proof", Container)
        if proof.children:
            return
        from giaouoc_tui.widgets.qr import QrCode

        proof.mount(QrCode(operation.folder.closing_code, quiet_zone=2, id="closing-qr"))

    # -- keys ----------------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """Understand a key that Caps Lock or a Vietnamese input method made another character of."""
        meant = meant_key(event.character)
        name = action_of_key(Scope.CEREMONY, meant) if meant else None
        if name is not None:
            event.stop()
            self.console.action_perform(name)
