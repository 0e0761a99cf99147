"""Lists that stay quick however long they are: rosters, the log, the preview of a list.

Only visible rows are drawn, and a moved cursor costs two lines. A `DataTable` draws every visible cell again for
each change and falls behind at 20 scans a second.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import ClassVar, Final, Literal, NamedTuple, TypeAlias

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from giaouoc.text import clean

__all__ = ["Column", "Cut", "Row", "RowList", "RowState"]


class RowState(StrEnum):
    """How a row looks; each has its own glyph too, so that colour alone never tells."""

    PLAIN = "plain"
    DONE = "done"
    CURRENT = "current"
    WAITING = "waiting"
    WARNING = "warning"
    FAILED = "failed"
    MUTED = "muted"


_GLYPHS: Final = {
    RowState.PLAIN: " ",
    RowState.DONE: "✓",
    RowState.CURRENT: "▶",
    RowState.WAITING: "·",
    RowState.WARNING: "!",
    RowState.FAILED: "✗",
    RowState.MUTED: "-",
}
_GLYPH_WIDTH: Final = 2
_CURSOR: Final = "▸"
"""Stands between the glyph and the text of the row under the cursor, where a list marks it."""


Cut: TypeAlias = Literal["end", "middle"]
"""Where a text that is too long loses letters; in the middle where its end tells it from others."""


class Column(NamedTuple):
    """A column of `width` cells; `width` 0 takes a `share` of the cells that are left."""

    title: str = ""
    width: int = 0
    share: int = 1
    align: Literal["left", "right"] = "left"
    cut: Cut = "end"


class Row(NamedTuple):
    """One line: a text for each column, and how it looks; `glyph` replaces that of the state."""

    cells: tuple[str, ...]
    state: RowState = RowState.PLAIN
    glyph: str | None = None


class RowList(ScrollView, can_focus=True):
    """Rows of literal text under an optional header.

    Arrow keys move a cursor over the rows. Enter chooses the row only if `enter_chooses`: on a
    screen that is up while people scan, a scanner's Enter must do nothing.
    """

    DEFAULT_CSS = """
    RowList {
        overflow-x: hidden;
        & > .row-list--header { text-style: bold; color: $text-muted; }
        & > .row-list--cursor { background: $block-cursor-blurred-background; }
        &:focus > .row-list--cursor {
            color: $block-cursor-foreground;
            background: $block-cursor-background;
            text-style: bold;
        }
        & > .row-list--done { color: $text-success; }
        & > .row-list--current { color: $text-accent; text-style: bold; }
        & > .row-list--waiting { color: $foreground; }
        & > .row-list--warning { color: $text-warning; }
        & > .row-list--failed { color: $text-error; }
        & > .row-list--muted { color: $text-muted; }
    }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "row-list--header",
        "row-list--cursor",
        *(f"row-list--{state}" for state in RowState),
    }

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("pageup", "move_page(-1)", show=False),
        Binding("pagedown", "move_page(1)", show=False),
        Binding("home", "go_to_end(False)", show=False),
        Binding("end", "go_to_end(True)", show=False),
        Binding("enter", "choose", show=False),
    ]

    cursor: reactive[int | None] = reactive[int | None](None, repaint=False)
    """Index of the row the cursor is on; there is none in an empty list."""

    class Moved(Message):
        """The cursor came to another row."""

        def __init__(self, row_list: "RowList", index: int, row: Row) -> None:
            super().__init__()
            self.row_list = row_list
            self.index = index
            self.row = row

        @property
        def control(self) -> "RowList":
            """The list it happened in."""
            return self.row_list

    class Chosen(Moved):
        """A row was chosen."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Iterable[Row] = (),
        *,
        header: bool = True,
        glyphs: bool = True,
        show_cursor: bool = True,
        enter_chooses: bool = False,
        marks_cursor: bool = False,
        name: str | None = None,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self.can_focus = show_cursor
        self._columns = tuple(columns)
        self._rows = list(rows)
        self._header = int(header)
        self._glyphs = glyphs
        self._show_cursor = show_cursor
        self._enter_chooses = enter_chooses
        self._marks_cursor = marks_cursor
        self._widths: tuple[int, ...] = ()
        self._fitted_to = -1

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, in order."""
        return tuple(self._rows)

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows; the cursor stays at its place as far as the new rows reach."""
        self._rows = list(rows)
        self._resize()
        if self.cursor is not None and self.cursor >= len(self._rows):
            self.cursor = len(self._rows) - 1 if self._rows else None
        self.refresh()

    def move_cursor(self, index: int) -> None:
        """Put the cursor on the row at `index`, or the nearest there is, and show it."""
        if self._rows:
            self.cursor = min(max(index, 0), len(self._rows) - 1)
            self.show_cursor()

    def watch_cursor(self, previous: int | None, cursor: int | None) -> None:
        """Draw both rows again and tell who listens."""
        for index in (previous, cursor):
            if index is not None:
                self._refresh_row(index)
        if cursor is not None and cursor < len(self._rows):
            self.post_message(self.Moved(self, cursor, self._rows[cursor]))

    def action_move(self, rows: int) -> None:
        """Move the cursor by `rows`."""
        self.move_cursor(-1 + (rows > 0) if self.cursor is None else self.cursor + rows)

    def action_move_page(self, pages: int) -> None:
        """Move the cursor by screenfuls."""
        self.action_move(pages * max(1, self.size.height - self._header))

    def action_go_to_end(self, last: bool) -> None:
        """Move the cursor to the first or the last row."""
        self.move_cursor(len(self._rows) - 1 if last else 0)

    def action_choose(self) -> None:
        """Choose the row under the cursor."""
        if self.cursor is not None and self.cursor < len(self._rows):
            self.post_message(self.Chosen(self, self.cursor, self._rows[self.cursor]))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave Enter alone unless this list was told that it chooses."""
        return self._enter_chooses if action == "choose" else True

    def on_mount(self) -> None:
        """Work out the height of the list."""
        self._resize()

    def on_resize(self) -> None:
        """Fit the columns to the new width."""
        self._resize()

    def on_focus(self) -> None:
        """Show a cursor as soon as keys can move it."""
        if self.cursor is None:
            self.move_cursor(0)

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the clicked row; a second click chooses it where Enter does."""
        index = self.scroll_offset.y + event.y - self._header
        if self._show_cursor and event.y >= self._header and index < len(self._rows):
            if index == self.cursor and self._enter_chooses:
                self.action_choose()
            self.move_cursor(index)

    def render_line(self, y: int) -> Strip:
        """Draw one visible line."""
        # A scrollbar comes and goes without a resize, and the first lines are drawn before one.
        self._fit_columns()
        width = self.size.width
        base = self.rich_style
        index = self.scroll_offset.y + y - self._header
        if y < self._header:
            titles = tuple(column.title for column in self._columns)
            style = self.get_component_rich_style("row-list--header")
            return self._strip("", titles, width).apply_style(base + style)
        if index >= len(self._rows):
            return Strip.blank(width, base)
        row = self._rows[index]
        style = self.get_component_rich_style(f"row-list--{row.state}")
        mark = " "
        if self._show_cursor and index == self.cursor:
            style += self.get_component_rich_style("row-list--cursor")
            mark = _CURSOR if self._marks_cursor else mark
        glyph = _GLYPHS[row.state] if row.glyph is None else row.glyph
        return self._strip(glyph, row.cells, width, mark).apply_style(base + style)

    def _strip(self, glyph: str, cells: tuple[str, ...], width: int, mark: str = " ") -> Strip:
        shown = _fitted(glyph, _GLYPH_WIDTH - 1) + mark if self._glyphs else ""
        return Strip([Segment(shown + _line(cells, self._widths, self._columns))]).adjust_cell_length(width)

    def _resize(self) -> None:
        width = self._fit_columns()
        height = len(self._rows) + self._header
        if self.show_vertical_scrollbar and height > self.virtual_size.height and width == self.virtual_size.width:
            # Only the scrollbar changes: no need to lay the whole screen out again for it.
            self.set_reactive(RowList.virtual_size, Size(width, height))
            self.vertical_scrollbar.window_virtual_size = height
        else:
            self.virtual_size = Size(width, height)

    def _fit_columns(self) -> int:
        """Share out the present width, without the room of the scrollbar, which `size` counts in; and return it."""
        width = self.scrollable_content_region.width
        if width != self._fitted_to:
            self._widths = _column_widths(self._columns, width - _GLYPH_WIDTH * self._glyphs)
            self._fitted_to = width
        return width

    def _refresh_row(self, index: int) -> None:
        y = index - self.scroll_offset.y + self._header
        if self._header <= y < self.size.height:
            self.refresh(Region(0, y, self.size.width, 1))

    def show_cursor(self) -> None:
        """Scroll to the row of the cursor."""
        if self.cursor is None:
            return
        top = self.scroll_offset.y
        page = max(1, self.size.height - self._header)
        if self.cursor < top:
            self.scroll_to(y=self.cursor, animate=False)
        elif self.cursor >= top + page:
            self.scroll_to(y=self.cursor - page + 1, animate=False)


def _column_widths(columns: Sequence[Column], width: int) -> tuple[int, ...]:
    """Cells of each column, with one blank between neighbours."""
    left = width - sum(column.width for column in columns) - (len(columns) - 1)
    shares = sum(column.share for column in columns if not column.width)
    widths = []
    for column in columns:
        if column.width:
            widths.append(column.width)
        else:
            given = max(1, left * column.share // shares)
            left -= given
            shares -= column.share
            widths.append(given)
    return tuple(widths)


@lru_cache(maxsize=4096)
def _line(cells: tuple[str, ...], widths: tuple[int, ...], columns: tuple[Column, ...]) -> str:
    """The cells of one row side by side; remembered, since scrolling draws the same rows again."""
    parts = zip(cells, widths, columns, strict=False)
    return " ".join(_fitted(cell, width, column.align, column.cut) for cell, width, column in parts)


def _fitted(text: str, width: int, align: Literal["left", "right"] = "left", cut: Cut = "end") -> str:
    """`text` in exactly `width` cells, with `…` where letters are left out."""
    text = clean(text)
    length = cell_len(text)
    if length > width and cut == "middle":
        tail = text
        while cell_len(tail) > width // 2:
            tail = tail[1:]
        return set_cell_size(text, max(0, width - 1 - cell_len(tail))) + "…"[:width] + tail
    if length > width:
        return set_cell_size(text, max(0, width - 1)) + "…"[:width]
    return " " * (width - length) + text if align == "right" else set_cell_size(text, width)
