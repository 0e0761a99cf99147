"""How each fact changes the state: `apply` is pure and never refuses."""

from __future__ import annotations

from msgspec.structs import replace

from giaouoc import events as e
from giaouoc.state import attending, picture, preparing, running, signing  # noqa: F401 - they register what they change
from giaouoc.state.appliers import APPLIERS
from giaouoc.state.values import State

__all__ = ["apply"]


def apply(state: State, recorded: e.Recorded) -> State:
    """The state after one more fact.

    Total: a fact about something the state does not have changes only the sequence number. `Undone`
    has no effect here, because leaving facts out is the work of the fold.
    """
    applier = APPLIERS.get(type(recorded.event))
    changes = applier(state, recorded.event, recorded) if applier else {}
    # In one go: the state is wide, and a scan at the door waits for every copy of it.
    return replace(state, seq=recorded.seq, last_at=recorded.at, **changes)
