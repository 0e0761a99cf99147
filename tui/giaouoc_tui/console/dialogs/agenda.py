"""The whole agenda as a list to work in."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from giaouoc.agenda import ItemState, Step
from giaouoc.commands import Move
from giaouoc.vietnamese import format_clock
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.console.panels.agenda import projected_starts
from giaouoc_tui.widgets.rows import Column, Row, RowList, RowState

__all__ = ["AgendaDeed", "AgendaDialog"]

_ROW_STATES = {
    ItemState.DONE: RowState.DONE,
    ItemState.CURRENT: RowState.CURRENT,
    ItemState.PLANNED: RowState.WAITING,
    ItemState.SKIPPED: RowState.MUTED,
}


class AgendaDeed(StrEnum):
    """What is asked for with an item."""

    GO_TO = "go_to"
    SKIP = "skip"
    INSERT = "insert"
    SPEAKER = "speaker"


class AgendaDialog(Dialog[tuple[AgendaDeed, str]]):
    """Answers what to do with which item; moving one happens at once, so that it can be moved on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("k", "choose('skip')", show=False),
        Binding("i", "choose('insert')", show=False),
        Binding("s", "choose('speaker')", show=False),
        Binding("left_square_bracket,ctrl+up", "move(-1)", show=False),
        Binding("right_square_bracket,ctrl+down", "move(1)", show=False),
    ]
    HINTS = (
        ("enter", "agenda.hint.goto"),
        ("k", "agenda.hint.skip"),
        ("i", "agenda.hint.insert"),
        ("s", "agenda.hint.speaker"),
        ("brackets", "agenda.hint.move"),
        ("escape", "dialog.leave"),
    )

    def __init__(self) -> None:
        super().__init__("")

    def on_mount(self) -> None:
        """Show the agenda where it has come to, with the cursor on the item that runs."""
        from giaouoc_tui.widgets.safe import Static

        self.query_one("#dialog-title", Static).update(self.say("goto.title"))
        agenda = self.console.view().state.agenda
        self._show()
        aim = agenda.current or agenda.following
        self.list.move_cursor(agenda.position(aim.item.id) if aim else 0)
        # Only a list that has its size can scroll.
        self.call_after_refresh(self.list.show_cursor)

    def body(self) -> ComposeResult:
        """The items in their present order."""
        yield RowList(
            [Column(width=3, align="right"), Column(), Column(width=6), Column(width=8, align="right")],
            header=False,
            enter_chooses=True,
            id="items",
        )

    @property
    def list(self) -> RowList:
        """The list of items."""
        return self.query_one("#items", RowList)

    def paint(self) -> None:
        """Follow what happens to the agenda."""
        super().paint()
        self._show()

    def _show(self) -> None:
        view = self.console.view()
        starts = projected_starts(view)

        def row(step: Step) -> Row:
            number = view.state.agenda.numbers.get(step.item.id, "")
            start = starts.get(step.item.id)
            length = f"{step.item.minutes}'" if step.item.minutes else ""
            ending = self.say(f"item.state.{step.state}") if step.state is ItemState.SKIPPED else length
            return Row(
                (str(number), step.item.title, format_clock(start) if start else "", ending), _ROW_STATES[step.state]
            )

        self.list.set_rows(row(step) for step in view.state.agenda.steps)

    @on(RowList.Chosen, "#items")
    def goto(self, chosen: RowList.Chosen) -> None:
        """Go to the chosen item."""
        chosen.stop()
        self.action_choose(AgendaDeed.GO_TO)

    def action_choose(self, deed: str) -> None:
        """Answer a deed with the item under the cursor."""
        item = self._item()
        if item:
            self.dismiss((AgendaDeed(deed), item))

    def action_move(self, places: int) -> None:
        """Move the item under the cursor up or down in the agenda."""
        item, order = self._item(), [step.item.id for step in self.console.view().state.agenda.steps]
        if not item:
            return
        position = order.index(item)
        target = position + places
        if not 0 <= target < len(order):
            return
        others = [other for other in order if other != item]
        answer = self.console.give(Move(item, others[target - 1] if target else ""))
        if isinstance(answer, tuple):
            self.complain("")
            self.list.move_cursor(target)
        elif self.console.notice is not None:
            self.complain(self.console.notice.text)

    def _item(self) -> str:
        steps, cursor = self.console.view().state.agenda.steps, self.list.cursor
        return steps[cursor].item.id if cursor is not None and cursor < len(steps) else ""
