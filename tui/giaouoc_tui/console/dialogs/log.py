"""The log: everything that is in the record, in words, with what was taken back marked by a word."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from giaouoc import events as e
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.telling import Teller
from giaouoc_tui.widgets.rows import Column, Row, RowList, RowState

__all__ = ["LogDialog"]


class LogDialog(Dialog[str]):
    """Answers the id of the action that the operator wants to take back."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("u", "undo", show=False)]
    HINTS = (("updown", "dialog.move"), ("u", "log.undo"), ("escape", "dialog.leave"))

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.add_class("-full")
        self._facts: list[e.Recorded] = []

    def body(self) -> ComposeResult:
        """The facts, newest last."""
        yield RowList(
            [
                Column(self.say("log.number"), width=5, align="right"),
                Column(self.say("log.time"), width=8),
                Column(self.say("log.desk"), width=4),
                Column(self.say("log.what")),
            ],
            id="facts",
        )

    def on_mount(self) -> None:
        """Show everything so far, from its end."""
        self._show()
        # Only a list that has its size can scroll to its end.
        self.call_after_refresh(self.query_one(RowList).move_cursor, len(self._facts) - 1)

    def paint(self) -> None:
        """Follow the record; the cursor stays where it is."""
        super().paint()
        if len(self._facts) != len(self.console.view().operation.folder.ceremony.facts):
            self._show()

    def _show(self) -> None:
        view = self.console.view()
        ceremony = view.operation.folder.ceremony
        teller = Teller(view.say, ceremony, view.operation.person)
        self._facts = list(ceremony.facts)
        self.query_one(RowList).set_rows(
            Row(
                (str(fact.seq), f"{fact.at:%H:%M:%S}", fact.desk, teller.fact(fact)),
                RowState.PLAIN if ceremony.in_force(fact) else RowState.MUTED,
            )
            for fact in self._facts
        )

    def action_undo(self) -> None:
        """Answer the action under the cursor."""
        cursor = self.query_one(RowList).cursor
        if cursor is not None and cursor < len(self._facts):
            self.dismiss(self._facts[cursor].action)
