"""A dialog that asks for a file or folder: typed, pasted, dropped onto the terminal, or found in the list below."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.paths import suggestions, typed_path
from giaouoc_tui.widgets.inputs import Input
from giaouoc_tui.widgets.rows import Column, Row, RowList

__all__ = ["PathDialog"]

_LONGEST = 4000
_STEPS = {"up": -1, "down": 1}
_WHOLE = re.compile(r"[/~'\"&]|file:|[A-Za-z]:[\\/]")
"""How a path begins that stands for itself."""


class PathDialog(Dialog[Path]):
    """Answers a path that exists: a file with one of the endings, or a folder that holds a certain file.

    The list shows what the typed beginning may lead to. Tab writes what the cursor is on, as in a
    shell; Enter takes what is written, or what the cursor is on, and goes into a folder.
    """

    AUTO_FOCUS = "#path"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+u", "clear", show=False)]
    HINTS = (
        ("updown", "dialog.move"),
        ("enter", "dialog.choose"),
        ("tab", "path.complete"),
        ("ctrl+u", "path.clear"),
        ("escape", "dialog.leave"),
    )

    def __init__(
        self, title: str, text: str, *, start: Path, suffixes: Collection[str] = (), folders_with: str = ""
    ) -> None:
        super().__init__(title, text)
        self._start = start
        self._suffixes = frozenset(suffixes)
        self._folders_with = folders_with
        self._shown: list[Path] = []

    def body(self) -> ComposeResult:
        """The field, and where it may lead."""
        yield Input(f"{self._start}{os.sep}", max_length=_LONGEST, select_on_focus=False, id="path")
        yield RowList([Column()], header=False, enter_chooses=True, id="paths")

    @property
    def field(self) -> Input:
        """Where the path is written."""
        return self.query_one("#path", Input)

    @property
    def list(self) -> RowList:
        """Where it may lead."""
        return self.query_one("#paths", RowList)

    @property
    def _written(self) -> str:
        """What is written; a whole path that was dropped behind the first folder counts alone."""
        behind = self.field.value.removeprefix(f"{self._start}{os.sep}")
        return behind if _WHOLE.match(behind) else self.field.value

    def on_mount(self) -> None:
        """Show what is in the first folder."""
        self._show()

    @on(Input.Changed, "#path")
    def _typed(self, changed: Input.Changed) -> None:
        changed.stop()
        self.complain("")
        self._show()

    def _show(self) -> None:
        self._shown = suggestions(self._written, self._suffixes)
        self.list.set_rows(Row((f"{path.name}{os.sep if path.is_dir() else ''}",)) for path in self._shown)
        self.list.cursor = None
        self.list.scroll_home(animate=False)

    def on_key(self, event: events.Key) -> None:
        """Let the arrow keys move in the list while one types."""
        if event.key in _STEPS and self.list.rows:
            self.list.action_move(_STEPS[event.key])
        elif event.key == "tab" and self._shown:
            self._go_into(self._shown[self.list.cursor or 0])
        else:
            return
        event.stop()
        event.prevent_default()

    def action_clear(self) -> None:
        """Begin with an empty field, for a path that is pasted or dropped."""
        self.field.value = ""

    @on(Input.Submitted, "#path")
    def _submitted(self, submitted: Input.Submitted) -> None:
        submitted.stop()
        cursor = self.list.cursor
        self._take(self._shown[cursor] if cursor is not None else typed_path(self._written))

    @on(RowList.Chosen, "#paths")
    def _chosen(self, chosen: RowList.Chosen) -> None:
        chosen.stop()
        self._take(self._shown[chosen.index])

    def _take(self, path: Path) -> None:
        path = path.absolute()
        if path.name == self._folders_with and path.is_file():
            path = path.parent
        if self._folders_with and (path / self._folders_with).is_file():
            self.dismiss(path)
        elif path.is_dir():
            self._go_into(path)
            if self._folders_with:
                self.complain(self.say("path.not_in_folder", file=self._folders_with))
        elif not path.exists():
            self.complain(self.say("path.none", path=str(path)))
        elif self._folders_with or path.suffix.lower() not in self._suffixes:
            self.complain(self.say("path.other_kind", kinds=self._kinds()))
        else:
            self.dismiss(path)

    def _kinds(self) -> str:
        return self._folders_with or ", ".join(sorted(self._suffixes))

    def _go_into(self, path: Path) -> None:
        with self.prevent(Input.Changed):
            self.field.value = f"{path}{os.sep if path.is_dir() else ''}"
        self.field.cursor_position = len(self.field.value)
        self.field.focus()
        self.complain("")
        self._show()
