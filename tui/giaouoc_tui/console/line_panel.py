"""A block of lines that repaints only the lines that changed, whatever its size."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.geometry import Region, Size
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from giaouoc_tui.console.lines import BLANK, Line
from giaouoc_tui.console.view import Painted
from giaouoc_tui.widgets.safe import assemble, set_border_titles

__all__ = ["LinePanel"]

_STRIPS_KEPT = 400


class LinePanel(Widget):
    """Shows the lines that `paint` gives for its width and height; it is asked again when the size changes.

    A change costs what the changed lines cost, so that a panel can follow 20 scans a second.
    """

    ALLOW_SELECT = False
    can_focus = False

    DEFAULT_CSS = """
    LinePanel { text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(
        self,
        paint: Callable[[int, int], Painted],
        *,
        title: str = "",
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._paint = paint
        self._lines: list[Line] = []
        self._strips: dict[tuple[Line, int], Strip] = {}
        self._title = title
        self._titles = (title, "")
        self._fitted: Size | None = None
        """The size that the lines were painted for."""
        set_border_titles(self, title)

    @property
    def lines(self) -> Sequence[Line]:
        """What is shown now."""
        return tuple(self._lines)

    def repaint(self) -> None:
        """Ask for the lines anew and draw those that changed; nothing while the panel is hidden."""
        before, width = self._lines, self.size.width
        if self._fit():
            for y in range(max(len(before), len(self._lines))):
                if _at(before, y) != _at(self._lines, y):
                    self.refresh(Region(0, y, width, 1))

    def repaint_first(self, paint: Callable[[int, int], Sequence[Line]]) -> None:
        """Draw the first lines anew and leave the others as they are, until all are asked for."""
        width, height = self.size
        if not self.display or self._fitted != self.size:
            return
        for y, shown in enumerate(paint(width, height)[: len(self._lines)]):
            if self._lines[y] != shown:
                self._lines[y] = shown
                self.refresh(Region(0, y, width, 1))

    def _fit(self) -> bool:
        """Ask for the lines of this size, where there is any."""
        width, height = self.size
        if not (self.display and width and height):
            return False
        self._fitted = self.size
        painted = self._paint(width, height)
        titles = (self._title, painted.subtitle)
        if painted.subtitle and not self.styles.border_bottom[0]:  # nothing below to write it on
            titles = (f"{self._title} · {painted.subtitle}", "")
        if titles != self._titles:
            self._titles = titles
            set_border_titles(self, *titles)
        self._lines = list(painted.lines[:height])
        return True

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines, fitted to a new size first, so that its very first frame is whole."""
        if self._fitted != self.size:
            self._fit()
        return super().render_lines(crop)

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        self._strips.clear()
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """Draw one line, from memory where it was drawn before."""
        shown = _at(self._lines, y)
        width = self.size.width
        if (strip := self._strips.get((shown, width))) is None:
            if len(self._strips) >= _STRIPS_KEPT:
                self._strips.clear()
            drawn = Visual.to_strips(self, assemble(*shown), width, 1, self.visual_style, pad=True) if shown else []
            strip = drawn[0] if drawn else Strip.blank(width, self.rich_style)
            self._strips[shown, width] = strip
        return strip


def _at(lines: Sequence[Line], y: int) -> Line:
    return lines[y] if y < len(lines) else BLANK
