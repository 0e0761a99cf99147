"""The preview of a list: everything that it would do, to be looked at, decided on, and only then stored."""

from __future__ import annotations

import asyncio
from pathlib import Path, PurePath
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from giaouoc.lists import ENCODINGS, Imported, ImportPlan, apply_import
from giaouoc.refusal import Refusal
from giaouoc.store.errors import StoreError
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.console.dialogs.confirm import ConfirmDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.keys import meant_key
from giaouoc_tui.console.line_panel import LinePanel
from giaouoc_tui.console.lines import line, wrap
from giaouoc_tui.console.operation import Failure
from giaouoc_tui.console.view import Painted
from giaouoc_tui.console.wording import failure_words, refusal_words
from giaouoc_tui.importing.agreeing import agreement, fault, refusal_text
from giaouoc_tui.importing.head import head_lines
from giaouoc_tui.importing.look import Choices, Look, look_into
from giaouoc_tui.importing.rows import Group, PlanRow, plan_rows, row_of
from giaouoc_tui.widgets.rows import Column, RowList
from giaouoc_tui.widgets.safe import Static

__all__ = ["ImportScreen"]

_SHORT = 30
"""Rows of a window below which each kind of columns is told in one line, so that the list has room."""
_KEYS = {"t": "sheet", "e": "encoding", "r": "remove", "b": "leave_out"}
"""Letter → action; nothing that a scanner sends is among them."""


class ImportScreen(Dialog[Imported]):
    """Answers what was stored, or none when the operator left it; scans are taken meanwhile as everywhere.

    `file` is the list's name and `data` its bytes; `choices` are what was decided beforehand.
    """

    CSS_PATH: ClassVar[list[str | PurePath]] = [*Dialog.CSS_PATH, Path(__file__).with_name("screen.tcss")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "store", show=False),
        Binding("left", "group(-1)", show=False),
        Binding("right", "group(1)", show=False),
        *(Binding(key, action, show=False) for key, action in _KEYS.items()),
    ]

    def __init__(self, title: str, file: str, data: bytes, choices: Choices | None = None) -> None:
        super().__init__(title)
        self.add_class("-full")
        self._file = file
        self._data = data
        self._choices = choices or Choices()
        self._look: Look | None = None
        self._sheets: tuple[str, ...] = ()
        self._group = Group.ALL
        self._rows: list[PlanRow] = []
        self._shown: list[PlanRow] = []

    def body(self) -> ComposeResult:
        """What the file is, the rows, and the row under the cursor in full."""
        yield Static("", id="import-state")
        yield LinePanel(self._paint_head, id="import-head")
        yield LinePanel(self._paint_group, id="import-group")
        yield RowList(
            [
                Column(self.say("importing.column.what"), width=9),
                Column(self.say("importing.column.place"), width=9),
                Column(self.say("importing.column.who")),
            ],
            id="import-rows",
        )
        yield LinePanel(self._paint_row, id="import-row")

    def on_mount(self) -> None:
        """Read the file."""
        self.paint_answer()
        self._read()

    @property
    def _plan(self) -> ImportPlan | None:
        return self._look.plan if self._look else None

    # -- reading -------------------------------------------------------------------------------

    def _read(self, note: str = "") -> None:
        self.run_worker(self._read_and_show(note), exclusive=True, group="reading")

    async def _read_and_show(self, note: str) -> None:
        """Read beside the screen: a long list takes a second, in which badges may be scanned."""
        self._show_state(self.say("importing.reading"))
        folder = self.console.view().operation.folder
        look = await asyncio.to_thread(look_into, self._data, self._choices, folder.state, folder.persons())
        if not self._choices.sheets:
            self._sheets = look.sheets
        self._show(look)
        self.complain(note)
        if look.refusal is not None and look.refusal.key == "list.which_sheet":
            await self._pick_sheet()

    def _show(self, look: Look) -> None:
        self._look = look
        self._show_state(refusal_text(self.say, look.refusal) if look.refusal else "")
        self._show_plan()

    def _show_state(self, text: str) -> None:
        state = self.query_one("#import-state", Static)
        state.update(text)
        state.display = bool(text)

    def _show_plan(self) -> None:
        plan, view = self._plan, self.console.view()
        self._rows = plan_rows(self.say, plan, self._choices, view.state) if plan else []
        if self._group not in self._groups():
            self._group = Group.ALL
        self._show_group()

    def _show_group(self) -> None:
        self._shown = [row for row in self._rows if self._group in {Group.ALL, row.group}]
        rows = self.query_one(RowList)
        rows.set_rows(map(row_of, self._shown))
        rows.move_cursor(0)
        self._repaint()

    def _groups(self) -> list[Group]:
        there = {row.group for row in self._rows}
        return [group for group in Group if group is Group.ALL or group in there]

    # -- painting ------------------------------------------------------------------------------

    def paint_answer(self) -> None:
        """Give the answer at the door room only while there is one: the list needs it."""
        for panel in self.query("#dialog-verdict").results(LinePanel):
            panel.set_class(self._news is not None, "-shown")
        super().paint_answer()

    def _repaint(self) -> None:
        head = self.query_one("#import-head", LinePanel)
        head.styles.height = len(self._paint_head(head.size.width or self.size.width, 0).lines)
        for panel in self.query(LinePanel):
            panel.repaint()

    def on_resize(self, event: events.Resize) -> None:
        """Give the lines above the list the room they need."""
        super().on_resize(event)
        self.call_after_refresh(self._repaint)

    @on(RowList.Moved)
    def _tell_row(self) -> None:
        self.query_one("#import-row", LinePanel).repaint()

    def _paint_head(self, width: int, _: int) -> Painted:
        plan, most = self._plan, 1 if self.size.height < _SHORT else 2
        return Painted(head_lines(self.say, plan, self._choices, width, most) if plan else [])

    def _paint_group(self, width: int, _: int) -> Painted:
        if not self._rows:
            return Painted([])
        group = self.say(f"importing.group.{self._group}")
        return Painted([line((self.say("importing.shown", group=group, count=len(self._shown)), "bold $now"))])

    def _paint_row(self, width: int, height: int) -> Painted:
        cursor = self.query_one(RowList).cursor
        if cursor is None or cursor >= len(self._shown):
            return Painted([])
        return Painted([line(text) for text in wrap(self._shown[cursor].full_text, width, height)])

    def hints(self) -> tuple[tuple[str, str], ...]:
        """The keys that do something with this file."""
        plan, choices = self._plan, self._choices
        leave_out = "take_all" if choices.leave_out_problems else "leave_out"
        remove = "keep" if choices.remove_missing else "remove"
        keys = (
            ("ctrl+s", "importing.key.store", plan is not None),
            ("escape", "importing.key.leave", True),
            ("b", f"importing.key.{leave_out}", bool(plan and plan.problems)),
            ("r", f"importing.key.{remove}", bool(plan and plan.removed)),
            ("t", "importing.key.sheet", len(self._sheets) > 1),
            ("e", "importing.key.encoding", True),
            ("leftright", "importing.key.group", len(self._groups()) > 1),
        )
        return tuple((key, words) for key, words, useful in keys if useful)

    # -- deciding ------------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """Understand the letters with Caps Lock or a Vietnamese input method on."""
        action = _KEYS.get(meant_key(event.character) or "")
        if action is not None:
            event.stop()
            self.call_later(self.run_action, action)

    def action_group(self, steps: int) -> None:
        """Show only the rows of the next kind."""
        groups = self._groups()
        self._group = groups[(groups.index(self._group) + steps) % len(groups)]
        self._show_group()

    def action_sheet(self) -> None:
        """Choose the sheet to read."""
        if len(self._sheets) > 1:
            self.run_worker(self._pick_sheet())

    def action_encoding(self) -> None:
        """Choose the encoding."""
        self.run_worker(self._pick_encoding())

    def action_remove(self) -> None:
        """Take people off the list whom the file does not name, or keep them after all."""
        if self._plan and self._plan.removed:
            self._decide(self._choices._replace(remove_missing=not self._choices.remove_missing))

    def action_leave_out(self) -> None:
        """Go on without the lines that have a problem, or do not after all."""
        if self._plan and self._plan.problems:
            self._decide(self._choices._replace(leave_out_problems=not self._choices.leave_out_problems))

    def _decide(self, choices: Choices) -> None:
        self._choices = choices
        self.complain("")
        self._show_plan()

    async def _pick_sheet(self) -> None:
        choices: list[Choice[tuple[str, ...]]] = [Choice((sheet,), sheet) for sheet in self._sheets]
        choices.append(Choice(self._sheets, self.say("importing.all_sheets")))
        sheets = await self.console.ask(PickDialog(self.say("importing.pick_sheet"), choices))
        if sheets:
            self._choices = self._choices._replace(sheets=sheets)
            self._read()

    async def _pick_encoding(self) -> None:
        names = ("auto", *ENCODINGS)
        choices = [Choice(name, self.say(f"importing.encoding.{name}")) for name in names]
        encoding = await self.console.ask(PickDialog(self.say("importing.pick_encoding"), choices))
        if encoding:
            self._choices = self._choices._replace(encoding="" if encoding == "auto" else encoding)
            self._read()

    # -- storing -------------------------------------------------------------------------------

    def action_store(self) -> None:
        """Store the list; asked first where more happens than people being added."""
        self.run_worker(self._store(), exclusive=True, group="storing")

    async def _store(self) -> None:
        plan = self._plan_now()
        if plan is None:
            return
        complaint = fault(self.say, plan, self._choices)
        if complaint:
            self.complain(complaint)
            return
        if plan.needs_confirmation or (self._choices.remove_missing and plan.removed):
            text = agreement(self.say, plan, self._choices)
            if not await self.console.ask(ConfirmDialog(self.say("importing.confirm"), text)):
                return
            plan = self._plan_now()
        if plan is not None:
            self._apply(plan)

    def _plan_now(self) -> ImportPlan | None:
        """The plan that was looked at; none, and the file compared anew, when it would do something else now."""
        if self._look is None or self._look.plan is None:
            return None
        folder = self.console.view().operation.folder
        plan = self._look.plan_at(folder.state, folder.persons())
        if plan is None:
            self._read(self.say("importing.meanwhile"))
        return plan

    def _apply(self, plan: ImportPlan) -> None:
        view = self.console.view()
        try:
            imported = apply_import(
                view.operation.folder,
                plan,
                remove=self._choices.remove_missing,
                leave_out_problems=self._choices.leave_out_problems,
                reason=self.say("cli.delegates.removal_reason", file=self._file),
                now=self.console.clock(),
            )
        except StoreError as error:
            self.complain(failure_words(self.say, Failure(error)))
            return
        if isinstance(imported, Refusal):
            self.complain(refusal_words(view, imported))
        else:
            self.dismiss(imported)
