"""What all screens and dialogs of the console share: the window's least size, and verdicts wherever one is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from textual import events
from textual.geometry import Size
from textual.screen import Screen

from giaouoc_tui.actions import Scope
from giaouoc_tui.console.line_panel import LinePanel
from giaouoc_tui.console.lines import Line, line, spread, wrap
from giaouoc_tui.console.panels.band import GROUNDS, verdict_parts
from giaouoc_tui.console.panels.scans import GLYPHS
from giaouoc_tui.console.view import Painted
from giaouoc_tui.locale import Say

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["LEAST_COLUMNS", "LEAST_ROWS", "ConsoleScreen"]

T = TypeVar("T")

LEAST_COLUMNS, LEAST_ROWS = 80, 24

_WIDTHS = ((160, "-huge"), (100, "-wide"), (0, "-narrow"))
_HEIGHTS = ((48, "-towering"), (32, "-tall"), (0, "-short"))


class ConsoleScreen(Screen[T]):
    """A screen or dialog that answers scans and says so when the window is too small to show more."""

    AUTO_FOCUS = ""
    ALLOW_SELECT = False
    scope = Scope.CEREMONY
    """Which actions its keys stand for."""

    @property
    def console(self) -> ConsoleApp:
        """The app, with its own type."""
        return cast("ConsoleApp", self.app)

    @property
    def say(self) -> Say:
        """The words of the operator's language."""
        return self.console.say

    def perform(self, name: str) -> bool:
        """Do an action of the console in this screen's own way; false leaves it to the console."""
        del name
        return False

    def too_small(self) -> LinePanel:
        """All that a window below 80 × 24 shows: the latest verdict, and what size is needed."""
        return LinePanel(self._too_small, id="too-small")

    def _too_small(self, width: int, height: int) -> Painted:
        lines: list[Line] = []
        if self.console.operation is not None:
            tone, *texts = verdict_parts(self.console.view(), self.console.news)
            texts[0] = f"{GLYPHS[tone]} {texts[0]}"
            rows = [row for text in texts for row in wrap(text, width - 2, 2)]
            lines = [spread(width, [(f" {row}", "bold")], (), GROUNDS[tone]) for row in rows]
        request = wrap(self.say("screen.too_small", columns=LEAST_COLUMNS, rows=LEAST_ROWS), width, 4)
        return Painted([*lines, (), *(line(row) for row in request)][:height])

    def paint_small(self) -> None:
        """Show the latest verdict where there is room for nothing else."""
        if self.has_class("-tiny"):
            for panel in self.query("#too-small").results(LinePanel):
                panel.repaint()

    def fit(self, size: Size) -> None:
        """Take the classes of a window of this size, so that the style sheets can tell it apart."""
        wide = next(name for columns, name in _WIDTHS if size.width >= columns)
        tall = next(name for rows, name in _HEIGHTS if size.height >= rows)
        tiny = size.width < LEAST_COLUMNS or size.height < LEAST_ROWS
        classes = {name: name in (wide, tall) for _, name in (*_WIDTHS, *_HEIGHTS)}
        self.update_classes({**classes, "-tiny": tiny}, animate=False)

    def paint(self) -> None:
        """Show everything anew from the state."""

    def paint_answer(self) -> None:
        """Show the latest verdict and notice; must cost next to nothing."""

    def paint_clock(self) -> None:
        """Show what changes with the clock alone."""

    def on_resize(self, event: events.Resize) -> None:
        """Hide all but the verdict and one message in a window that is too small."""
        self.fit(event.size)

    def on_screen_resume(self) -> None:
        """Catch up with what happened while another screen was on top."""
        self.call_after_refresh(self._catch_up)

    def _catch_up(self) -> None:
        if self.is_attached:  # it may have been left in the meantime
            self.paint()
