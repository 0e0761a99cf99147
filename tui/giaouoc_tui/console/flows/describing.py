"""What the ceremony is called, who holds and leads it, where and when: written anew while it is prepared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from giaouoc.commands import SetSetup, SetSpeaker
from giaouoc.state import Life
from giaouoc_tui.console.dialogs.ceremony_form import planned_start, start_fault, start_fields
from giaouoc_tui.console.dialogs.form import Field, FormDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.operation import Tone

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["DESCRIBED", "ask_speaker", "describe"]

DESCRIBED = ("title", "organiser", "parent_body", "place")
"""Texts of a ceremony that the form asks for."""

_NEVER_EMPTY = ("title", "organiser")


async def describe(console: ConsoleApp) -> None:
    """A form with everything that is on the hall's first slide and on paper, as it stands."""
    say, state = console.say, console.view().state
    setup = state.setup
    if setup is None or state.life is not Life.PREPARED:
        console.tell(say("refusal.setup.after_opening"), Tone.WARN)
        return

    def fault(values: Mapping[str, str]) -> str:
        return start_fault(say, values) if all(values[name] for name in _NEVER_EMPTY) else say("describe.fault")

    texts = [Field(name, say(f"describe.field.{name}"), getattr(setup, name)) for name in DESCRIBED]
    start = setup.starts_at
    values = await console.ask(FormDialog(say("describe.title"), [*texts, *start_fields(say, start)], check=fault))
    if values is None:
        return
    # Seconds that the form does not show are no change.
    planned = planned_start(values)
    planned = start if f"{planned:%d%m%Y%H%M}" == f"{start:%d%m%Y%H%M}" else planned
    given = SetSetup(values["title"], values["organiser"], values["parent_body"], values["place"], planned)
    if console.give(given) == ():
        console.tell(say("describe.same"), Tone.CALM)


async def ask_speaker(console: ConsoleApp, item: str) -> None:
    """Say who leads an agenda item."""
    say, entry = console.say, console.view().operation.item(item)
    speaker = await console.ask(
        TextDialog(
            say("speaker.title", item=entry.title if entry else item),
            say("speaker.text"),
            value=entry.speaker if entry else "",
            placeholder=say("speaker.example"),
            may_be_empty=True,
        )
    )
    if speaker is not None:
        console.give(SetSpeaker(item, speaker))
