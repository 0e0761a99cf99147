"""The one widget of the projector: it paints a slide's rows and nothing else."""

from __future__ import annotations

from textual import events
from textual.strip import Strip
from textual.widget import Widget

from giaouoc.slides import Slide, Words
from giaouoc_tui.projector.palette import Palette
from giaouoc_tui.projector.picture import draw

__all__ = ["HallCanvas"]


class HallCanvas(Widget):
    """The hall's picture; a new one replaces all of the old one in one frame, without a layout."""

    def __init__(self, slide: Slide, palette: Palette, say: Words) -> None:
        super().__init__()
        self._slide = slide
        self._notice = ""
        self._palette = palette
        self._say = say
        self._rows: list[Strip] = []

    def show(self, slide: Slide, notice: str = "", palette: Palette | None = None) -> None:
        """Show another slide, or the same with another word at the foot, or in other colours."""
        palette = palette or self._palette
        if (slide, notice, palette) != (self._slide, self._notice, self._palette):
            self._slide, self._notice, self._palette = slide, notice, palette
            self._draw()
            self.refresh()

    def on_resize(self, _: events.Resize) -> None:
        """Fit the picture to the screen."""
        self._draw()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return one row of the picture."""
        if len(self._rows) != self.size.height:
            self._draw()
        return self._rows[y]

    def _draw(self) -> None:
        width, height = self.size
        self._rows = draw(self._slide, width, height, self._palette, self._say, notice=self._notice)
