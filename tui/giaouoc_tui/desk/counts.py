"""The head counts in full: by bloc and its units, and by role."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult

from giaouoc.attendance import Role, Tally
from giaouoc.state import State
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.locale import Say
from giaouoc_tui.widgets.rows import Column, Row, RowList, RowState

__all__ = ["CountsDialog", "count_rows"]

_FIGURES = ("expected", "present", "substituted", "excused", "absent", "late", "left", "awaited", "walk_ins")


class CountsDialog(Dialog[None]):
    """A table that follows every check-in; no person is named in it."""

    HINTS = (("updown", "dialog.scroll"), ("escape", "dialog.leave"))

    def __init__(self, title: str, text: str) -> None:
        super().__init__(title, text)
        self.add_class("-full")

    def body(self) -> ComposeResult:
        """The table."""
        figures = [Column(self.say(f"counts.{name}"), width=4, align="right") for name in _FIGURES]
        yield RowList([Column(self.say("counts.whom")), *figures, Column(width=2)], id="counts-table")

    def on_mount(self) -> None:
        """Show the counts as they are."""
        self._show()

    def paint(self) -> None:
        """Follow the record; the cursor stays where it is."""
        super().paint()
        self._show()

    def _show(self) -> None:
        self.query_one(RowList).set_rows(count_rows(self.console.view().state, self.say))


def count_rows(state: State, say: Say) -> Iterator[Row]:
    """The hall, every bloc with its units, the bodies of no bloc, and every role anybody has."""
    counts = state.attendance.counts
    yield _row(say("attendance.total"), counts.total, RowState.CURRENT)
    for bloc in state.blocs:
        yield _row(bloc.name, counts.bloc(bloc.id), RowState.PLAIN)
        for unit in bloc.units:
            if counts.unit(bloc.id, unit.id).enrolled:
                yield _row(f"  {unit.name}", counts.unit(bloc.id, unit.id), RowState.MUTED)
    blocs = {bloc.id for bloc in state.blocs}
    others = Tally()
    for bloc_id, tally in counts.blocs.items():
        others = others.plus(tally) if bloc_id not in blocs else others
    if others.enrolled:
        yield _row(say("attendance.others"), others, RowState.PLAIN)
    for body in state.witness_bodies:
        if counts.unit("", body.id).enrolled:
            yield _row(f"  {body.name}", counts.unit("", body.id), RowState.MUTED)
    for role in Role:
        if counts.role(role).enrolled:
            yield _row(say("counts.role", role=say(f"role.{role}")), counts.role(role), RowState.PLAIN)


def _row(name: str, tally: Tally, state: RowState) -> Row:
    figures = (getattr(tally, figure) for figure in _FIGURES)
    return Row((name, *(str(figure) if figure else "·" for figure in figures), ""), state)
