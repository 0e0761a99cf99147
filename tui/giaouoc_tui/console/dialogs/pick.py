"""A dialog to pick one of several things with the arrow keys, or by typing a part of its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult

from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.console.finding import Choice, Finder
from giaouoc_tui.widgets.inputs import Input
from giaouoc_tui.widgets.rows import Column, Row, RowList
from giaouoc_tui.widgets.safe import Static

__all__ = ["PickDialog"]

T = TypeVar("T")

_MOST_SHOWN = 200
_MOST_BEFORE_DETAILS = 32
"""Cells of the text before long details."""
_STEPS = {"up": -1, "down": 1}
_PAGES = {"pageup": -1, "pagedown": 1}


class PickDialog(Dialog[T]):
    """Answers the value of the picked choice.

    With `search` a field narrows the choices; `least` typed characters are needed before any is shown, so that a
    roster is never laid open. `shares` are the widths of text and detail to each other; with `long_details` the text
    takes only what it needs. With `follow`, text and choices are asked for again whenever something was recorded.
    """

    HINTS = (("updown", "dialog.move"), ("enter", "dialog.choose"), ("escape", "dialog.leave"))

    def __init__(
        self,
        title: str,
        choices: Iterable[Choice[T]] | Finder[T],
        *,
        text: str = "",
        search: bool = False,
        placeholder: str = "",
        least: int = 0,
        at: int = 0,
        shares: tuple[int, int] = (3, 2),
        long_details: bool = False,
        follow: Callable[[], tuple[str, Iterable[Choice[T]]]] | None = None,
    ) -> None:
        super().__init__(title, text)
        self._follow = follow
        self._finder = choices if isinstance(choices, Finder) else Finder(choices)
        self._search = search
        self._placeholder = placeholder
        self._least = least
        self._at = at
        self._shares = shares
        self._long_details = long_details
        self.set_class(long_details, "-broad")
        self._shown: list[Choice[T]] = []
        self._found_nothing = False
        """Whether the dialog says so already; a scan goes through here digit by digit."""

    def body(self) -> ComposeResult:
        """The search field, if any, and the list."""
        if self._search:
            yield Input(placeholder=self._placeholder, id="search")
        text, detail = self._shares
        needed = 1 + max((cell_len(choice.text) for choice in self._finder.choices), default=0)
        columns = [Column(width=min(needed, _MOST_BEFORE_DETAILS)) if self._long_details else Column(share=text)]
        if self._finder.detailed:
            columns.append(Column(share=detail, cut=self._finder.detail_cut))
        yield RowList(columns, header=False, enter_chooses=True, id="choices")
        yield Static("", id="pick-empty")

    def on_mount(self) -> None:
        """Show what there is to pick."""
        self._narrow("")
        self.list.move_cursor(self._at)
        self.call_after_refresh(self.list.show_cursor)

    def paint(self) -> None:
        """Follow what happens; the cursor stays on its choice while there is one, and else goes to the first."""
        super().paint()
        if self._follow is None:
            return
        text, choices = self._follow()
        finder = Finder(choices)
        if finder.choices == self._finder.choices:
            return
        before = self.highlighted
        self._finder = finder
        self.query_one("#dialog-text", Static).update(text)
        self._narrow("")
        values = [choice.value for choice in self._shown]
        self.list.move_cursor(values.index(before.value) if before and before.value in values else 0)

    @property
    def list(self) -> RowList:
        """The list of choices."""
        return self.query_one("#choices", RowList)

    @property
    def highlighted(self) -> Choice[T] | None:
        """The choice under the cursor."""
        cursor = self.list.cursor
        return self._shown[cursor] if cursor is not None and cursor < len(self._shown) else None

    @on(Input.Changed, "#search")
    def narrow(self, changed: Input.Changed) -> None:
        """Show what matches."""
        changed.stop()
        self._narrow(changed.value)

    def _narrow(self, typed: str) -> None:
        enough = len(typed.strip()) >= self._least
        shown = self._finder.find(typed, _MOST_SHOWN) if enough else []
        if enough and not shown and self._found_nothing:
            return
        self._shown, self._found_nothing = shown, enough and not shown
        self.list.set_rows(Row((choice.text, choice.detail), glyph=choice.glyph or None) for choice in self._shown)
        self.list.move_cursor(0)
        self.list.display = bool(self._shown)
        key = "" if self._shown else "pick.none" if enough else "pick.type"
        empty = self.query_one("#pick-empty", Static)
        empty.display = bool(key)
        empty.update(self.say(key) if key else "")

    def on_key(self, event: events.Key) -> None:
        """Let the arrow keys move in the list while one types."""
        if not self._search:
            return
        if event.key in _STEPS:
            self.list.action_move(_STEPS[event.key])
        elif event.key in _PAGES:
            self.list.action_move_page(_PAGES[event.key])
        else:
            return
        event.stop()

    @on(Input.Submitted, "#search")
    def submit(self, submitted: Input.Submitted) -> None:
        """Pick what the cursor is on."""
        submitted.stop()
        self.pick()

    @on(RowList.Chosen, "#choices")
    def choose(self, chosen: RowList.Chosen) -> None:
        """Pick the chosen row."""
        chosen.stop()
        self.pick()

    def pick(self) -> None:
        """Answer the choice under the cursor."""
        choice = self.highlighted
        if choice is not None:
            self.dismiss(choice.value)
