"""A ceremony: its facts in order, the state they fold to, and which actions are in force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

import msgspec

from giaouoc import events as e
from giaouoc.commands import Command, Redo, Undo
from giaouoc.events import Event, Recorded
from giaouoc.refusal import Refusal, refuse
from giaouoc.rules import decide
from giaouoc.state import Life, State, apply

__all__ = ["Action", "Ceremony", "fold"]

_STRIDE = 256
"""A state is kept at every so many facts, so that an undo folds little again."""

_FINAL = (e.CeremonyCreated, e.CeremonyClosed, e.RehearsalBegun)
"""Facts that stand for good: the seal of a closed ceremony is on paper."""

_NEEDS_REASON = (e.Arrived, e.SlotSigned, e.SlotCountersigned)


class Action(msgspec.Struct, frozen=True):
    """The facts that one command recorded together."""

    id: str
    facts: tuple[Recorded, ...]

    @property
    def undoes(self) -> str:
        """Id of the action that this one takes back; empty when it takes none back."""
        event = self.facts[0].event
        return event.action if isinstance(event, e.Undone) else ""

    @property
    def subjects(self) -> frozenset[str]:
        """What the action is about."""
        return frozenset().union(*(e.subjects(fact.event) for fact in self.facts))

    @property
    def grounds(self) -> frozenset[str]:
        """What the action is about or takes for granted."""
        return frozenset().union(*(e.grounds(fact.event) for fact in self.facts))


class Ceremony:
    """The fold of a record, kept up fact by fact."""

    def __init__(self, facts: Iterable[Recorded] = ()) -> None:
        self.facts: list[Recorded] = []
        """Every fact in the order of the record, undone ones included."""
        self.state = State()
        """The state after all facts in force."""
        self._undone: frozenset[str] = frozenset()
        self._kept = [State()]
        for fact in facts:
            self.take(fact)

    def take(self, fact: Recorded) -> None:
        """Fold in the next fact of the record."""
        self.facts.append(fact)
        if isinstance(fact.event, e.Undone):
            self._fold_again(fact)
        else:
            self.state = apply(self.state, fact)
            self._keep(len(self.facts))

    def decide(self, command: Command, now: datetime) -> tuple[Event, ...] | Refusal:
        """The facts that carry out a command, or why it is refused; nothing changes."""
        match command:
            case Undo(action, reason):
                return self._decide_undo(action, reason)
            case Redo():
                return self._decide_redo()
        return decide(self.state, command, now)

    def in_force(self, fact: Recorded) -> bool:
        """Whether a fact counts, that is, its action was not taken back."""
        return fact.action not in self._undone

    def actions(self) -> Iterator[Action]:
        """The actions in force, newest first; what was taken back is left out, as is the taking back."""
        return (
            action
            for action in self._all_actions()
            if action.id not in self._undone and not action.undoes
        )

    def last_action(self) -> Action | None:
        """The newest action that an undo without a name takes back."""
        return next(
            (action for action in self.actions() if not isinstance(action.facts[0].event, _IDLE)),
            None,
        )

    # -- undo ----------------------------------------------------------------------------------

    def _all_actions(self) -> Iterator[Action]:
        end = len(self.facts)
        while end:
            start = end - 1
            action = self.facts[start].action
            while start and self.facts[start - 1].action == action:
                start -= 1
            yield Action(action, tuple(self.facts[start:end]))
            end = start

    def _decide_undo(self, action_id: str, reason: str) -> tuple[Event, ...] | Refusal:
        target = (
            next((a for a in self.actions() if a.id == action_id), None)
            if action_id
            else self.last_action()
        )
        if target is None:
            return refuse("undo.nothing")
        if any(isinstance(fact.event, _FINAL) for fact in target.facts):
            return refuse("undo.final")
        if self.state.life is Life.CLOSED and not isinstance(
            target.facts[0].event, e.ProgressReported
        ):
            return refuse("undo.sealed")
        later = self._later_about(target)
        if later is not None:
            return refuse("undo.later_first", action=later.id, kind=e.kind_of(later.facts[0].event))
        if not reason and any(isinstance(fact.event, _NEEDS_REASON) for fact in target.facts):
            return refuse("undo.reason", overridable=True, action=target.id)
        return (e.Undone(target.id, reason),)

    def _later_about(self, target: Action) -> Action | None:
        """The newest action in force after the target that is about its subjects or rests on them."""
        for action in self.actions():
            if action.id == target.id:
                return None
            if action.grounds & target.subjects:
                return action
        return None

    def _decide_redo(self) -> tuple[Event, ...] | Refusal:
        """The newest undo in force is taken back, unless something about the same came after it."""
        since: frozenset[str] = frozenset()
        for action in self._all_actions():
            if action.id in self._undone:
                continue
            if not action.undoes:
                since |= action.grounds
            elif deed := self._deed(action.undoes):
                if deed.subjects & since:
                    break
                return (e.Undone(action.id),)
        return refuse("redo.nothing")

    def _deed(self, action_id: str) -> Action | None:
        """The action with this id, unless it is an undo."""
        return next((a for a in self._all_actions() if a.id == action_id and not a.undoes), None)

    # -- folding -------------------------------------------------------------------------------

    def _keep(self, count: int) -> None:
        if count % _STRIDE == 0:
            self._kept.append(self.state)

    def _fold_again(self, undo: Recorded) -> None:
        """Resolve which actions are in force and fold from the last kept state that is not touched."""
        before = self._undone
        self._undone = self._resolve_undone()
        changed = before ^ self._undone
        first = next(
            i for i, fact in enumerate(self.facts) if fact.action in changed or fact is undo
        )
        del self._kept[first // _STRIDE + 1 :]
        self.state = self._kept[-1]
        for count in range(first // _STRIDE * _STRIDE, len(self.facts)):
            fact = self.facts[count]
            skipped = Recorded(
                fact.seq, fact.id, fact.at, fact.desk, e.Undone(fact.action), fact.hash
            )
            self.state = apply(self.state, fact if self.in_force(fact) else skipped)
            self._keep(count + 1)

    def _resolve_undone(self) -> frozenset[str]:
        """Read backwards: an undo that was itself undone takes nothing back."""
        undone: set[str] = set()
        for fact in reversed(self.facts):
            if isinstance(fact.event, e.Undone) and fact.action not in undone:
                undone.add(fact.event.action)
        return frozenset(undone)


_IDLE = (e.ScanRefused, e.ClockWentBack, e.Unknown)
"""Facts that change nothing, which an undo passes over."""


def fold(facts: Iterable[Recorded]) -> State:
    """The state after these facts, those of undone actions left out."""
    return Ceremony(facts).state
