"""The list before the doors open, with what to do about the line under the cursor."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from textual import on
from textual.app import ComposeResult

from giaouoc.readiness import CheckOffItem, Finding, Readiness
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.console.line_panel import LinePanel
from giaouoc_tui.console.panels.checklist import findings
from giaouoc_tui.doctor.telling import name_of, text_of, to_do_of
from giaouoc_tui.widgets.rows import Column, Row, RowList, RowState
from giaouoc_tui.widgets.safe import Static

__all__ = ["PreflightDialog", "Remedy"]


class Remedy(StrEnum):
    """What can be done about a line at once."""

    DESCRIBE = "describe"
    IMPORT = "import"
    PRINT = "print"
    SIGNATORY = "signatory"
    COUNTERSIGNER = "countersigner"


_ROW_STATES = {
    Readiness.READY: RowState.DONE,
    Readiness.LOOK: RowState.WARNING,
    Readiness.TO_DO: RowState.FAILED,
}
_REMEDIES: dict[str, CheckOffItem | Remedy] = {
    **{f"preflight.{item.name.lower()}": item for item in CheckOffItem},
    "preflight.when": Remedy.DESCRIBE,
    "preflight.blocs": Remedy.IMPORT,
    "preflight.delegates": Remedy.IMPORT,
    "preflight.leaders": Remedy.IMPORT,
    "preflight.signatories": Remedy.SIGNATORY,
    "preflight.countersigner": Remedy.COUNTERSIGNER,
    "preflight.badges": Remedy.PRINT,
    "preflight.spares": Remedy.PRINT,
}
_ELSEWHERE = frozenset({"sample", "nameless", "leaderless"})
"""What was found that what Enter does cannot mend, or not alone."""

_Answer: TypeAlias = tuple[int, CheckOffItem | Remedy]


class PreflightDialog(Dialog[_Answer]):
    """Answers what the chosen line is about, with its place, so that the list can be shown there again."""

    def __init__(self, title: str, *, at: int = 0) -> None:
        super().__init__(title)
        self._at = at
        self._findings: tuple[Finding, ...] = ()

    def body(self) -> ComposeResult:
        """How much is left, the list, and what to do about the line under the cursor."""
        yield Static("", id="dialog-text")
        yield RowList([Column(share=2), Column(share=5)], header=False, enter_chooses=True, id="findings")
        yield Static("", id="finding-todo")

    def on_mount(self) -> None:
        """Show the list."""
        self._show()
        rows = self.query_one(RowList)
        rows.move_cursor(self._at)
        self.call_after_refresh(rows.show_cursor)

    def paint(self) -> None:
        """Follow the record."""
        super().paint()
        self._show()

    def hints(self) -> tuple[tuple[str, str], ...]:
        """What Enter does to the line under the cursor."""
        remedy = _REMEDIES.get(self._found.check) if self._findings else None
        enter = "preflight.enter.vouch" if isinstance(remedy, CheckOffItem) else f"preflight.enter.{remedy}"
        return (("updown", "dialog.move"), *((("enter", enter),) if remedy else ()), ("escape", "dialog.leave"))

    @property
    def _found(self) -> Finding:
        return self._findings[min(self.query_one(RowList).cursor or 0, len(self._findings) - 1)]

    def _show(self) -> None:
        say = self.say
        self._findings = findings(self.console.view())
        rows = (Row((name_of(say, one), text_of(say, one)), _ROW_STATES[one.readiness]) for one in self._findings)
        self.query_one(RowList).set_rows(rows)
        left = sum(one.readiness is Readiness.TO_DO for one in self._findings)
        summary = say("cli.preflight.left", count=left) if left else say("cli.preflight.done")
        self.query_one("#dialog-text", Static).update(summary)
        self._advise()

    @on(RowList.Moved, "#findings")
    def _advise(self) -> None:
        self.query_one("#finding-todo", Static).update(self._advice())
        self.query_one("#dialog-keys", LinePanel).repaint()

    def _advice(self) -> str:
        found = self._found
        remedy = _REMEDIES.get(found.check)
        todo = to_do_of(self.say, found)
        if todo and remedy is not None and found.case not in _ELSEWHERE:
            # The words for the shell would be refused while the console has the ceremony.
            todo = self.say(f"preflight.here.{remedy.name.lower()}")
        told = f"{name_of(self.say, found)}: {text_of(self.say, found)}"
        return f"{told}\n→ {todo}" if todo else told

    @on(RowList.Chosen, "#findings")
    def choose(self, chosen: RowList.Chosen) -> None:
        """Answer what the chosen line is about, where something can be done."""
        chosen.stop()
        remedy = _REMEDIES.get(self._findings[chosen.index].check)
        if remedy is not None:
            self.dismiss((chosen.index, remedy))
