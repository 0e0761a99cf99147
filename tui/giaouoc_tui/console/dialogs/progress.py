"""The progress board as a list to work in, and the form of one report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult

from giaouoc.commands import Report
from giaouoc.progress import Standing, TargetStanding
from giaouoc.vietnamese import parse_quantity
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.console.dialogs.form import Field, FormDialog
from giaouoc_tui.console.panels.progress import latest_words
from giaouoc_tui.plans import deadline_words, left_words
from giaouoc_tui.quantities import percent_words, plan_words, standing_words
from giaouoc_tui.widgets.rows import Column, Row, RowList, RowState
from giaouoc_tui.widgets.safe import Static

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["ProgressDialog", "report_form"]

_ROW_STATES = {
    Standing.MET: RowState.DONE,
    Standing.EXCEEDED: RowState.DONE,
    Standing.UNDER_WAY: RowState.CURRENT,
    Standing.MISSED: RowState.FAILED,
    Standing.LATE: RowState.WARNING,
    Standing.MISSING: RowState.FAILED,
    Standing.NOT_DUE: RowState.WAITING,
}


class ProgressDialog(Dialog[tuple[int, TargetStanding]]):
    """Answers the line that takes a report, with its place, so that the list can be shown there again."""

    HINTS = (("updown", "dialog.move"), ("enter", "progress.report"), ("escape", "dialog.leave"))

    def __init__(self, title: str, *, at: int = 0) -> None:
        super().__init__(title)
        self.add_class("-full")
        self._at = at
        self._standings: list[TargetStanding] = []

    def body(self) -> ComposeResult:
        """Bloc, target, latest value, plan, share of the plan, standing and round."""
        say = self.say
        yield Static(self._heading(), id="dialog-text")
        yield RowList(
            [
                Column(say("progress.bloc"), share=2),
                *([Column(say("progress.target"), share=3)] if self._many_targets() else []),
                Column(say("progress.latest"), width=12, align="right"),
                Column(say("progress.plan"), width=12, align="right"),
                Column(say("progress.percent"), width=7, align="right"),
                Column(say("progress.standing"), width=15),
            ],
            enter_chooses=True,
            id="standings",
        )

    def on_mount(self) -> None:
        """Show the board."""
        self._show()
        self.query_one(RowList).move_cursor(self._at)

    def paint(self) -> None:
        """Follow the record."""
        super().paint()
        self._show()

    def _show(self) -> None:
        view = self.console.view()
        self._standings = view.state.standings(view.now.date())
        self.query_one(RowList).set_rows(self._row(cell) for cell in self._standings)

    def _row(self, cell: TargetStanding) -> Row:
        bloc = self.console.view().state.bloc(cell.bloc)
        say = self.say
        return Row(
            (
                bloc.name if bloc else cell.bloc,
                *([cell.target.text] if self._many_targets() else []),
                latest_words(say, cell),
                plan_words(say, cell.target),
                percent_words(say, cell.percent),
                standing_words(say, cell),
            ),
            _ROW_STATES[cell.standing],
        )

    def _heading(self) -> str:
        """The only target of the text, until when each round is reported, and what else is due to whom."""
        view = self.console.view()
        state, today = view.state, view.now.date()
        targets = state.pledge.targets if state.pledge else ()
        deadlines = state.pledge.plan.deadlines if state.pledge and state.pledge.plan else ()
        due = (f"{deadline_words(self.say, one)} – {left_words(self.say, one, today)}" for one in deadlines)
        rounds = (
            self.say("progress.round", label=one.label, date=f"{one.due:%d/%m/%Y}") for one in state.report_rounds
        )
        return "\n".join([*(target.text for target in targets[:1] if len(targets) == 1), " · ".join(rounds), *due])

    def _many_targets(self) -> bool:
        pledge = self.console.view().state.pledge
        return pledge is not None and len(pledge.targets) > 1

    @on(RowList.Chosen, "#standings")
    def choose(self, chosen: RowList.Chosen) -> None:
        """Answer the chosen line."""
        chosen.stop()
        self.dismiss((chosen.index, self._standings[chosen.index]))


async def report_form(console: ConsoleApp, cell: TargetStanding) -> Report | None:
    """Ask for one report of a bloc and target; values as offices write them."""
    say, state = console.say, console.view().state
    bloc = state.bloc(cell.bloc)
    rounds = state.report_rounds
    if not rounds:
        return None
    values = await console.ask(
        FormDialog(
            say("report.title", bloc=bloc.name if bloc else cell.bloc),
            [
                Field(
                    "round",
                    say("report.round"),
                    cell.overdue[0] if cell.overdue else "",
                    [(r.label, r.id) for r in rounds],
                ),
                Field("value", say("report.value"), placeholder=say("report.value.example")),
                Field("evidence", say("report.evidence"), placeholder=say("report.evidence.example")),
                Field("note", say("report.note")),
            ],
            text=say("report.text", target=cell.target.text, plan=plan_words(say, cell.target)),
            check=lambda given: "" if _is_quantity(given["value"]) else say("report.fault"),
        )
    )
    return None if values is None else _report(cell, values)


def _report(cell: TargetStanding, values: Mapping[str, str]) -> Report:
    quantity = parse_quantity(values["value"])
    # A bare number is meant in the target's own unit of measure.
    return Report(
        cell.bloc, cell.target.id, values["round"], quantity.value, quantity.unit, values["evidence"], values["note"]
    )


def _is_quantity(text: str) -> bool:
    try:
        parse_quantity(text)
    except ValueError:
        return False
    return True
