"""Which state the hall's picture follows from: the live one, the held one, or the one to come."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from giaouoc.ceremony import Ceremony, fold
from giaouoc.commands import GoOn
from giaouoc.events import Recorded
from giaouoc.refusal import Refusal
from giaouoc.state import State, apply

__all__ = ["HeldPicture", "upcoming"]


class HeldPicture:
    """The state whose slide the hall sees: the live one, or the one at which the picture was frozen.

    A cover or a message chosen while the picture is held still counts: both are meant for the hall.
    """

    def __init__(self) -> None:
        self._key: tuple[int, int] | None = None
        self._held = State()

    def of(self, ceremony: Ceremony) -> State:
        """The state to draw; a held one is folded once and kept."""
        live = ceremony.state
        if live.hall.held_at is None:
            return live
        key = (id(ceremony), live.hall.held_at)
        if key != self._key:
            self._key = key
            self._held = fold(fact for fact in ceremony.facts if fact.seq <= live.hall.held_at)
        slide = self._held.hall.slide
        return replace(self._held, hall=replace(live.hall, slide=slide))


def upcoming(ceremony: Ceremony, now: datetime) -> State | None:
    """The state that going on would lead to; none when there is nothing to go on to.

    Where going on would ask for a reason, the state is the one after a reason is given.
    """
    decision = ceremony.decide(GoOn(), now)
    if isinstance(decision, Refusal) and decision.overridable:
        decision = ceremony.decide(GoOn(reason="?"), now)
    if isinstance(decision, Refusal) or not decision:
        return None
    state = ceremony.state
    for event in decision:
        state = apply(state, Recorded(state.seq + 1, "", now, "", event, ""))
    return state
