"""Every remark and every person of a plan as one row: a word for what happens, the place, and what it is about."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from giaouoc.lists import ImportPlan
from giaouoc.rules.obvious import WhyThis
from giaouoc.state import State
from giaouoc_tui.importing.look import Choices
from giaouoc_tui.importing.words import PlanWords, cell_words, place_words
from giaouoc_tui.locale import Say
from giaouoc_tui.widgets.rows import Row, RowState

__all__ = ["Group", "PlanRow", "plan_rows", "row_of"]


class Group(StrEnum):
    """What can be shown alone; the words are `importing.group.<group>`."""

    ALL = "all"
    REMARKS = "remarks"
    CHANGED = "changed"
    SIGNATORIES = "signatories"
    ADDED = "added"
    REMOVED = "removed"


class PlanRow(NamedTuple):
    """One row, and what is told of it when the cursor is on it."""

    group: Group
    state: RowState
    word: str
    place: str
    text: str
    full_place: str

    @property
    def full_text(self) -> str:
        """The whole of it, as for a line of its own."""
        return f"{self.full_place}: {self.text}"


def row_of(row: PlanRow) -> Row:
    """The row as a list shows it."""
    return Row((row.word, row.place, row.text), row.state)


def plan_rows(say: Say, plan: ImportPlan, choices: Choices, state: State) -> list[PlanRow]:
    """What must be looked at first, then who goes, changes or signs, then who is new; who merely stays comes last."""
    words = PlanWords(say, plan, state)
    missing = list(_removed(say, plan, choices))
    return [
        *_remarks(say, plan, choices),
        *(missing if choices.remove_missing else ()),
        *_changed(say, plan, words),
        *_signatories(say, plan, words),
        *_places(say, plan, words),
        *_added(say, plan, words),
        *(() if choices.remove_missing else missing),
    ]


def _remarks(say: Say, plan: ImportPlan, choices: Choices) -> Iterator[PlanRow]:
    problem = "importing.word.left_out" if choices.leave_out_problems else "importing.word.problem"
    kinds = ((problem, RowState.FAILED, plan.problems), ("importing.word.warning", RowState.WARNING, plan.warnings))
    for key, state, findings in kinds:
        for finding in findings:
            text = say(finding.key, **finding.params)
            place = place_words(say, finding)
            yield PlanRow(Group.REMARKS, state, say(key), cell_words(say, finding), text, place)


def _changed(say: Say, plan: ImportPlan, words: PlanWords) -> Iterator[PlanRow]:
    for change in plan.changed:
        told = [say("importing.difference", **one) for one in words.differences(change)]
        if "cancelled" in change.fields:
            told.append(say("importing.back"))
        text = say(
            "importing.changed", number=change.after.number, name=change.before.name, differences="; ".join(told)
        )
        yield PlanRow(
            Group.CHANGED,
            RowState.CURRENT,
            say("importing.word.changed"),
            say("cli.delegates.where.row", row=change.row),
            text,
            _line(say, change.sheet, change.row),
        )


def _removed(say: Say, plan: ImportPlan, choices: Choices) -> Iterator[PlanRow]:
    key = "importing.word.removed" if choices.remove_missing else "importing.word.kept"
    state = RowState.FAILED if choices.remove_missing else RowState.MUTED
    for removal in plan.removed:
        place = say("importing.number", number=removal.number)
        yield PlanRow(Group.REMOVED, state, say(key), place, removal.name, place)


def _places(say: Say, plan: ImportPlan, words: PlanWords) -> Iterator[PlanRow]:
    new = say("importing.word.added")
    for bloc in plan.new_blocs:
        kind = say("importing.bloc")
        yield PlanRow(Group.ADDED, RowState.DONE, new, kind, bloc.name, kind)
    for one in plan.new_units:
        kind = say("importing.unit")
        text = say("importing.unit_of", unit=one.unit.name, bloc=words.name(one.bloc))
        yield PlanRow(Group.ADDED, RowState.DONE, new, kind, text, kind)


def _signatories(say: Say, plan: ImportPlan, words: PlanWords) -> Iterator[PlanRow]:
    for one in sorted(plan.signatories, key=lambda one: one.why is not WhyThis.FIRST):
        state = RowState.WARNING if one.why is WhyThis.FIRST else RowState.DONE
        place = say("importing.number", number=one.number)
        text = say("importing.signatory", **words.signatory(one))
        yield PlanRow(Group.SIGNATORIES, state, say("importing.word.signatory"), place, text, place)


def _added(say: Say, plan: ImportPlan, words: PlanWords) -> Iterator[PlanRow]:
    for addition in plan.newcomers:
        yield PlanRow(
            Group.ADDED,
            RowState.DONE,
            say("importing.word.added"),
            say("cli.delegates.where.row", row=addition.row),
            say("importing.added", **words.addition(addition)),
            _line(say, addition.sheet, addition.row),
        )


def _line(say: Say, sheet: str, row: int) -> str:
    line = say("cli.delegates.where.row", row=row)
    return f"{say('cli.delegates.where.sheet', sheet=sheet)}, {line}" if sheet else line
