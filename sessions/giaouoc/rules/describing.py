"""Rules for what the ceremony is called, who holds and leads it, where and when."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import asdict, replace

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.agenda import ItemState
from giaouoc.refusal import refuse
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.state import Life, State

__all__ = ["RULES"]

_NEVER_EMPTY = ("title", "organiser")


def set_setup(state: State, command: c.SetSetup, _: datetime) -> Decision:
    """Title, organiser, parent body, place and start can be written anew until the doors open.

    From then on lateness was reckoned from the start, and the hall has seen the rest.
    """
    given = {name: value for name, value in asdict(command).items() if value is not None}
    setup = replace(state.setup, **given) if state.setup else None
    if setup is None or setup == state.setup:
        return ()
    if state.life is not Life.PREPARED:
        return refuse("setup.after_opening")
    if not all(getattr(setup, name) for name in _NEVER_EMPTY):
        return refuse("setup.empty")
    return (e.SetupSet(setup),)


def set_speaker(state: State, command: c.SetSpeaker, _: datetime) -> Decision:
    """Who leads an item can change as long as it has not begun."""
    step = state.agenda.step(command.item)
    if step is None:
        return refuse("agenda.no_item", item=command.item)
    if step.item.speaker == command.speaker:
        return ()
    if step.state not in (ItemState.PLANNED, ItemState.SKIPPED):
        return refuse("agenda.already_begun", item=command.item)
    return (e.ItemSpeakerSet(command.item, command.speaker),)


RULES: RuleTable = {c.SetSetup: set_setup, c.SetSpeaker: set_speaker}
