"""The agenda (chương trình): its items, which one runs now, and how it keeps to its time."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import takewhile

import msgspec
from msgspec.structs import replace

__all__ = ["Agenda", "AgendaItem", "ItemKind", "ItemState", "Run", "Step"]


class ItemKind(StrEnum):
    """What happens in an agenda item: the steps of published ceremonies in their usual order."""

    RECEPTION = "reception"
    PERFORMANCE = "performance"
    FLAG_SALUTE = "flag_salute"
    INTRODUCTION = "introduction"
    OPENING = "opening"
    REVIEW_REPORT = "review_report"
    DISCUSSION = "discussion"
    ADOPTION = "adoption"
    ELECTION = "election"
    AWARDS = "awards"
    LAUNCH = "launch"
    PLEDGE_READING = "pledge_reading"
    SIGNING = "signing"
    HANDOVER = "handover"
    GUEST_SPEECH = "guest_speech"
    RESPONSE = "response"
    CLOSING = "closing"


_WELCOMING = frozenset({ItemKind.RECEPTION, ItemKind.PERFORMANCE})


class AgendaItem(msgspec.Struct, frozen=True):
    """One line of the agenda as the organiser wrote it."""

    id: str
    kind: ItemKind
    title: str
    minutes: int = 0
    """Planned length in minutes; 0 when the organiser gave none."""
    speaker: str = ""
    """The post or body that leads the item, never a person's name."""
    note: str = ""
    """What the operator should remember; the hall never sees it."""


class ItemState(StrEnum):
    """How far an item has come."""

    PLANNED = "planned"
    CURRENT = "current"
    DONE = "done"
    SKIPPED = "skipped"


class Run(msgspec.Struct, frozen=True):
    """One stretch of time in which an item ran."""

    started_at: datetime
    ended_at: datetime | None = None
    """None while it runs."""

    def lasted(self, now: datetime) -> timedelta:
        """How long it has run; none where the clock went backwards."""
        return max((self.ended_at or now) - self.started_at, timedelta())


class Step(msgspec.Struct, frozen=True):
    """An agenda item together with what really happened to it."""

    item: AgendaItem
    state: ItemState = ItemState.PLANNED
    runs: tuple[Run, ...] = ()
    """When it ran, in order; more than one where the hall left it and came back to it."""
    reason: str = ""
    """Why it was skipped."""

    @property
    def started_at(self) -> datetime | None:
        """When it began for the first time."""
        return self.runs[0].started_at if self.runs else None

    @property
    def ended_at(self) -> datetime | None:
        """When it ended for the last time; none while it runs or has not begun."""
        return self.runs[-1].ended_at if self.runs else None

    def spent(self, now: datetime) -> timedelta:
        """The time this item has taken so far, what ran in between left out; zero before it began."""
        return sum((run.lasted(now) for run in self.runs), timedelta())

    def ended(self, at: datetime) -> Step:
        """The step done, its present run at its end."""
        return replace(self, state=ItemState.DONE, runs=(*self.runs[:-1], replace(self.runs[-1], ended_at=at)))

    def remaining(self, now: datetime) -> timedelta:
        """Planned time left, negative when over its time; zero for an item without a plan."""
        if not self.item.minutes:
            return timedelta()
        return timedelta(minutes=self.item.minutes) - self.spent(now)


class Agenda(msgspec.Struct, frozen=True, dict=True):
    """The steps in their present order; at most one of them is current."""

    steps: tuple[Step, ...] = ()

    @classmethod
    def planned(cls, items: tuple[AgendaItem, ...]) -> Agenda:
        """The agenda before the ceremony has begun."""
        return cls(tuple(Step(item) for item in items))

    @cached_property
    def current(self) -> Step | None:
        """The step that runs now."""
        return next((step for step in self.steps if step.state is ItemState.CURRENT), None)

    @cached_property
    def proper_begun(self) -> bool:
        """Whether the ceremony proper runs: something after the reception and its performances."""
        return any(
            step.state in (ItemState.CURRENT, ItemState.DONE) and step.item.kind not in _WELCOMING
            for step in self.steps
        )

    @cached_property
    def welcome(self) -> timedelta:
        """Planned time from the first item to the ceremony proper."""
        welcoming = takewhile(lambda step: step.item.kind in _WELCOMING, self.steps)
        return timedelta(minutes=sum(step.item.minutes for step in welcoming))

    @property
    def following(self) -> Step | None:
        """The step that comes when the operator goes on: the next one in order that was not skipped.

        After going back that is one which already ran; while nothing runs, only what has not begun can come.
        """
        if self.current is None:
            return next((step for step in self.steps if step.state is ItemState.PLANNED), None)
        return next((step for step in self._behind_current if step.state is not ItemState.SKIPPED), None)

    @property
    def preceding(self) -> Step | None:
        """The step that ran before the current one and can be gone back to."""
        position = self.position(self.current.item.id) if self.current else len(self.steps)
        return next((step for step in reversed(self.steps[:position]) if step.state is ItemState.DONE), None)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Item id → its number, from 1, on every screen and paper; items that are left out have none."""
        held = (step.item.id for step in self.steps if step.state is not ItemState.SKIPPED)
        return {item_id: number for number, item_id in enumerate(held, 1)}

    def position(self, item_id: str) -> int:
        """Index of an item in the present order, -1 when there is no such item."""
        return next((i for i, step in enumerate(self.steps) if step.item.id == item_id), -1)

    def step(self, item_id: str) -> Step | None:
        """The step of an item."""
        position = self.position(item_id)
        return self.steps[position] if position >= 0 else None

    def going_to(self, item_id: str, at: datetime) -> Agenda:
        """The agenda after the hall moved to an item; the one that ran is done.

        An item that already ran is taken up again, which is another run of it. Nothing changes for an unknown item or
        the one that runs already.
        """
        target = self.step(item_id)
        if target is None or target.state is ItemState.CURRENT:
            return self

        def moved(step: Step) -> Step:
            if step is target:
                return replace(step, state=ItemState.CURRENT, runs=(*step.runs, Run(at)), reason="")
            return step.ended(at) if step.state is ItemState.CURRENT else step

        return Agenda(tuple(moved(step) for step in self.steps))

    def skipping(self, item_id: str, reason: str) -> Agenda:
        """The agenda with an item that has not begun marked as left out."""
        return self._changed(item_id, state=ItemState.SKIPPED, reason=reason)

    def ending(self, at: datetime) -> Agenda:
        """The agenda with nothing running any more."""
        return Agenda(tuple(step.ended(at) if step.state is ItemState.CURRENT else step for step in self.steps))

    def inserting(self, item: AgendaItem, after: str) -> Agenda:
        """The agenda with a new item behind the named one, or first when `after` is empty.

        Nothing changes when there is an item with its id already.
        """
        if self.step(item.id) is not None:
            return self
        position = self.position(after) + 1 if after else 0
        return Agenda((*self.steps[:position], Step(item), *self.steps[position:]))

    def led_by(self, item_id: str, speaker: str) -> Agenda:
        """The agenda with another post or body leading an item."""
        step = self.step(item_id)
        return self._changed(item_id, item=replace(step.item, speaker=speaker)) if step else self

    def reordered(self, item_ids: tuple[str, ...]) -> Agenda:
        """The agenda in the order of these ids, which are all of its ids."""
        steps = {step.item.id: step for step in self.steps}
        return Agenda(tuple(steps[item_id] for item_id in item_ids))

    def planned_starts(self, starts_at: datetime) -> dict[str, datetime]:
        """Item id → the time the plan gives it, when the ceremony starts at `starts_at`."""
        starts, at = {}, starts_at
        for step in self.steps:
            starts[step.item.id] = at
            at += timedelta(minutes=step.item.minutes)
        return starts

    def projected_end(self, now: datetime) -> datetime:
        """When the ceremony ends if the current item keeps to its time and the rest to the plan.

        What ran already and comes again after going back has the rest of its own time.
        """
        again = [step for step in self._behind_current if step.state is ItemState.DONE]
        end = now
        for step in self.steps:
            if step.state in (ItemState.CURRENT, ItemState.PLANNED) or step in again:
                end += max(step.remaining(now), timedelta())
        return end

    @property
    def _behind_current(self) -> tuple[Step, ...]:
        """The steps behind the one that runs; none while nothing runs."""
        return self.steps[self.position(self.current.item.id) + 1 :] if self.current else ()

    def _changed(self, item_id: str, **changes: object) -> Agenda:
        return Agenda(tuple(replace(step, **changes) if step.item.id == item_id else step for step in self.steps))
