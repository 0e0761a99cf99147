"""A ceremony: its facts in order, the state they fold to, and which actions are in force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import islice

import msgspec
from msgspec.structs import replace

from giaouoc import events as e
from giaouoc.commands import Command, Redo, Undo
from giaouoc.events import Event, Recorded
from giaouoc.refusal import Refusal, refuse
from giaouoc.rules import decide
from giaouoc.rules.tidying import tidied
from giaouoc.state import State, apply

__all__ = ["Action", "Ceremony", "fold"]

_FINAL = (e.CeremonyCreated, e.CeremonyClosed, e.RehearsalBegun, e.Unknown)
"""Facts that stand for good: the seal is on paper, and of a newer program's nothing is known."""

_NEEDS_REASON = (e.Arrived, e.SlotSigned, e.SlotCountersigned)

_IDLE = (e.ScanRefused, e.ClockWentBack, e.Unknown)
"""Facts that change nothing, which an undo passes over."""

_OVER_THE_SLIDE = (e.CoverChanged, e.PictureHeld, e.MessageShown)
"""What is put over the slide and taken away with keys of its own.

An undo that names no action passes over them, so that it never covers the hall; and nothing rests on them.
"""

_MEANWHILE = (*_IDLE, e.Arrived, e.DelegateLeft, e.DelegatesEnrolled, e.SpareGiven, e.BadgesPrinted)
"""Facts that the door brings about while the operator does something else."""


_RECENTLY = timedelta(minutes=10)
_LOOKED_BACK = 200
"""How long, and how many actions, the stage's newest stays one of the two that an undo may be meant for."""


class Action(msgspec.Struct, frozen=True):
    """The facts that one command recorded together."""

    id: str
    facts: tuple[Recorded, ...]

    @property
    def undoes(self) -> str:
        """Id of the action that this one takes back; empty when it takes none back."""
        events = (fact.event for fact in self.facts)
        return next((event.action for event in events if isinstance(event, e.Undone)), "")

    @property
    def subjects(self) -> frozenset[str]:
        """What the action is about."""
        return frozenset().union(*(e.subjects(fact.event) for fact in self.facts))

    @property
    def grounds(self) -> frozenset[str]:
        """What the action is about or takes for granted."""
        return frozenset().union(*(e.grounds(fact.event) for fact in self.facts))

    @property
    def enrols_many(self) -> bool:
        """Whether it put several people on the list, which nobody wants to take back by mistake."""
        return any(isinstance(fact.event, e.DelegatesEnrolled) and len(fact.event.delegates) > 1 for fact in self.facts)

    def holds(self, *kinds: type[Event]) -> bool:
        """Whether any of its facts is of these kinds."""
        return any(isinstance(fact.event, kinds) for fact in self.facts)

    def holds_only(self, *kinds: type[Event]) -> bool:
        """Whether all of its facts are of these kinds."""
        return all(isinstance(fact.event, kinds) for fact in self.facts)


class Ceremony:
    """The fold of a record, kept up fact by fact.

    A state is kept at every `stride` facts, so that an undo folds little again.
    """

    def __init__(self, facts: Iterable[Recorded] = (), *, stride: int = 256) -> None:
        self.facts: list[Recorded] = list(facts)
        """Every fact in the order of the record, undone ones included."""
        self.state = State()
        """The state after all facts in force."""
        self._stride = stride
        self._known_starts: dict[str, int] = {}
        self._indexed = 0
        self._undos = [fact for fact in self.facts if isinstance(fact.event, e.Undone)]
        self._undone = self._taken_back()
        self._kept = [self.state]
        self._fold_from(0)

    def take(self, fact: Recorded) -> None:
        """Fold in the next fact of the record."""
        self.facts.append(fact)
        if type(fact.event) is e.Undone:
            self._undos.append(fact)
            self._fold_again()
        else:
            self._fold(fact, len(self.facts))

    def decide(self, command: Command, now: datetime) -> tuple[Event, ...] | Refusal:
        """The facts that carry out a command, or why it is refused; nothing changes."""
        if type(command) is Undo:
            asked = tidied(command)
            return self._decide_undo(asked.action, asked.reason)
        if type(command) is Redo:
            return self._decide_redo()
        return decide(self.state, command, now)

    def in_force(self, fact: Recorded) -> bool:
        """Whether a fact counts, that is, its action was not taken back."""
        return not self._undone or fact.action not in self._undone

    def actions(self) -> Iterator[Action]:
        """The actions in force, newest first; neither undone actions nor the undos themselves."""
        return (action for action in self._all_actions() if action.id not in self._undone and not action.undoes)

    def last_action(self) -> Action | None:
        """The action that an undo takes back when none is named: the newest that can be undone."""
        return next((action for action in self.actions() if self._can_be_last(action)), None)

    def last_actions(self, now: datetime) -> tuple[Action, ...]:
        """What an undo may be meant for: the newest action, or the stage's newest before the door's newest.

        While people come in, the newest action is nearly always the door's, and what happened on the stage some minutes
        ago is as likely meant. An action on which something later rests is not.
        """
        newest = self.last_action()
        if newest is None:
            return ()
        if newest.holds_only(*_MEANWHILE):
            for action in islice(self.actions(), _LOOKED_BACK):
                if action.facts[-1].at < now - _RECENTLY:
                    break
                if self._can_be_last(action) and not action.holds_only(*_MEANWHILE):
                    decision = self._decide_undo(action.id, "")
                    possible = not isinstance(decision, Refusal) or decision.overridable
                    return (action, newest) if possible else (newest,)
        return (newest,)

    # -- undo ----------------------------------------------------------------------------------

    def _all_actions(self) -> Iterator[Action]:
        end = len(self.facts)
        while end:
            action = self._action(self.facts[end - 1].action)
            yield action
            end -= len(action.facts)

    def _action(self, action_id: str) -> Action:
        start = end = self._starts[action_id]
        while end < len(self.facts) and self.facts[end].action == action_id:
            end += 1
        return Action(action_id, tuple(self.facts[start:end]))

    def _decide_undo(self, action_id: str, reason: str) -> tuple[Event, ...] | Refusal:
        target = self._undoable(action_id) if action_id else self.last_action()
        if target is None:
            return refuse("undo.sealed" if self.state.closing_seq and not action_id else "undo.nothing")
        if target.holds(*_FINAL):
            return refuse("undo.final")
        if self._sealed(target):
            return refuse("undo.sealed")
        later = self._later_about(target)
        if later is not None:
            return refuse("undo.later_first", action=later.id, kind=_kind_about(later, target))
        if self._gave_other_names(target):
            return refuse("undo.renamed")
        if not reason and target.holds(*_NEEDS_REASON):
            return refuse("undo.reason", overridable=True, action=target.id)
        return (e.Undone(target.id, reason),)

    def _can_be_last(self, action: Action) -> bool:
        passed_over = action.holds_only(*_IDLE, *_OVER_THE_SLIDE, e.BadgesPrinted)
        return not (passed_over or action.holds(*_FINAL) or self._sealed(action))

    def _undoable(self, action_id: str) -> Action | None:
        if action_id not in self._starts or action_id in self._undone:
            return None
        action = self._action(action_id)
        return None if action.undoes else action

    def _sealed(self, action: Action) -> bool:
        """Whether an action is among what the closing code on paper stands for."""
        return action.facts[0].seq <= self.state.closing_seq

    def _later_about(self, target: Action) -> Action | None:
        """The newest action after the target that is about its subjects or rests on them."""
        subjects = target.subjects
        for action in self.actions():
            if action.id == target.id:
                return None
            if not action.holds_only(*_IDLE, *_OVER_THE_SLIDE) and action.grounds & subjects:
                return action
        return None

    def _gave_other_names(self, action: Action) -> bool:
        """Whether people on the list got another name or post: the roster has forgotten the one before."""
        given = _commitments(action.facts)
        if not given:
            return False
        before = _commitments(fact for fact in self.facts[: self._starts[action.id]] if self.in_force(fact))
        return any(before.get(number, commitment) != commitment for number, commitment in given.items())

    def _decide_redo(self) -> tuple[Event, ...] | Refusal:
        """The newest undo is taken back while it is the operator's last word.

        What the door brought about meanwhile does not matter unless it is about the same; anything
        else that was done since the undo, such as the closing, stands: nothing is redone behind it.
        """
        meanwhile: list[Action] = []
        for action in self._all_actions():
            if action.id in self._undone:
                continue
            if not action.undoes:
                if not action.holds_only(*_MEANWHILE):
                    break
                meanwhile.append(action)
                continue
            deed = self._action(action.undoes)
            if deed.undoes:
                continue
            if any(_touches(deed, later) for later in meanwhile):
                break
            return (e.Undone(action.id),)
        return refuse("redo.nothing")

    # -- folding -------------------------------------------------------------------------------

    @property
    def _starts(self) -> dict[str, int]:
        """Action id → position of its first fact; brought up to date when asked, since no scan needs it."""
        for position in range(self._indexed, len(self.facts)):
            self._known_starts.setdefault(self.facts[position].action, position)
        self._indexed = len(self.facts)
        return self._known_starts

    def _fold_again(self) -> None:
        """Fold from the last kept state that the newest undo does not touch."""
        before = self._undone
        self._undone = self._taken_back()
        touched = [self._starts[action] for action in before ^ self._undone if action in self._starts]
        first = min(touched, default=len(self.facts) - 1) // self._stride
        del self._kept[first + 1 :]
        self.state = self._kept[first]
        self._fold_from(first * self._stride)

    def _fold_from(self, position: int) -> None:
        for count, fact in enumerate(self.facts[position:], position + 1):
            self._fold(fact, count)

    def _fold(self, fact: Recorded, count: int) -> None:
        self.state = apply(self.state, fact) if self.in_force(fact) else _passing_over(self.state, fact)
        if count % self._stride == 0:
            self._kept.append(self.state)

    def _taken_back(self) -> frozenset[str]:
        """Ids of the actions that were undone; read backwards, as an undo that was itself undone takes nothing back."""
        undone: set[str] = set()
        for fact in reversed(self._undos):
            if fact.action not in undone and isinstance(fact.event, e.Undone):
                undone.add(fact.event.action)
        return frozenset(undone)


def fold(facts: Iterable[Recorded]) -> State:
    """The state after these facts, those of undone actions left out."""
    return Ceremony(facts).state


def _commitments(facts: Iterable[Recorded]) -> dict[int, str]:
    """What the record keeps of each delegate's name after these facts."""
    enrolled = (fact.event.delegates for fact in facts if isinstance(fact.event, e.DelegatesEnrolled))
    return {delegate.number: delegate.commitment for delegates in enrolled for delegate in delegates}


def _passing_over(state: State, fact: Recorded) -> State:
    return replace(state, seq=fact.seq, last_at=fact.at)


def _touches(deed: Action, later: Action) -> bool:
    if later.holds_only(*_IDLE):
        return False
    return bool(deed.subjects & later.grounds or deed.grounds & later.subjects)


def _kind_about(later: Action, target: Action) -> str:
    """The kind of the fact that stands in the way of undoing the target."""
    subjects = target.subjects
    return next(e.kind_of(fact.event) for fact in later.facts if e.grounds(fact.event) & subjects)
