"""A called signatory is not in the hall: somebody else signs, the slot waits, or it goes on for a reason."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.people import Person
from giaouoc.refusal import Refusal
from giaouoc.signing import SigningSlot, SlotState
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.flows.people import present_of
from giaouoc_tui.console.flows.standing_in import ask_authority, ask_substitute
from giaouoc_tui.console.lines import joined
from giaouoc_tui.console.operation import Tone

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["ask_for_missing"]

_SHOWN = 4
"""Delegates of the bloc offered at once, so that the other ways out stay in sight; the search offers all of them."""


async def ask_for_missing(console: ConsoleApp, command: c.Command, refusal: Refusal) -> None:
    """Settle the first missing slot, then give the command again: it may still miss another one."""
    state = console.view().state
    slots = [slot for slot_id in refusal.params["slots"] if (slot := state.signing.slot(slot_id)) is not None]
    if not slots:
        return
    slot, say = slots[0], console.say
    follow = partial(_text_and_choices, console, slots)
    text, choices = follow()
    choice = await console.ask(
        PickDialog(say("missing.title", slot=state.slot_name(slot)), choices, text=text, follow=follow, shares=(1, 1))
    )
    match choice:
        case "came":
            console.give(command)
            return
        case "check_in":
            settled = console.give(c.CheckIn(slot.signer)) if slot.signer is not None else ()
        case Person():
            authority = await ask_authority(console, slot, choice)
            if authority is None:
                return
            settled = console.give(c.Substitute(slot.id, choice.number, *authority))
        case "search":
            found = await ask_substitute(console, slot)
            if found is None:
                return
            settled = console.give(found)
        case "postpone":
            reason = await _reason(console, "missing.postpone.title", slot)
            if not reason:
                return
            settled = console.give(c.Postpone(slot.id, reason))
        case "go_on":
            reason = await _reason(console, "missing.go_on.title", slot)
            if reason:
                console.give(replace(command, reason=reason))
            return
        case _:
            console.tell(say("missing.left", slot=state.slot_name(slot)), Tone.WARN)
            return
    # A postponed slot leaves nobody to call or to sign: the next key decides what comes.
    if isinstance(settled, tuple) and choice != "postpone":
        console.give(command)


def _text_and_choices(console: ConsoleApp, asked: list[SigningSlot]) -> tuple[str, list[Choice[Person | str]]]:
    """What the dialog says as the hall fills: who is still missing, and that it goes on once nobody is."""
    view = console.view()
    slots = [slot for one in asked if (slot := view.state.signing.slot(one.id)) and view.operation.missing(slot)]
    if slots and slots[0].id == asked[0].id:
        return _text(console, slots), list(_choices(console, slots[0]))
    came = console.say("missing.came", slot=view.state.slot_name(asked[0]))
    text = joined([came, _text(console, slots) if slots else ""], " ")
    return text, [Choice("came", console.say("missing.came.go_on"), glyph="✓")]


def _choices(console: ConsoleApp, slot: SigningSlot) -> Iterator[Choice[Person | str]]:
    say, signer = console.say, console.view().operation.signer(slot)
    if slot.state is SlotState.CALLED and signer is not None:
        yield Choice("check_in", say("missing.check_in"), signer.name, glyph="✓")
    for person in present_of(console.view(), slot)[:_SHOWN]:
        yield Choice(person, say("missing.substitute", name=person.name), person.post, glyph="→")
    yield Choice("search", say("missing.search"), glyph="?")
    yield Choice("postpone", say("missing.postpone"), glyph="↷")
    yield Choice("go_on", say("missing.go_on"), glyph="!")


def _text(console: ConsoleApp, slots: list[SigningSlot]) -> str:
    view, say = console.view(), console.say
    names = []
    for slot in slots:
        signer = view.operation.signer(slot)
        who = f"{signer.name}, {signer.post}" if signer else say("signing.nobody_named")
        names.append(f"{view.state.slot_name(slot)} ({who})")
    called = any(slot.state is SlotState.CALLED for slot in slots)
    return say("missing.text.called" if called else "missing.text", names="; ".join(names))


async def _reason(console: ConsoleApp, title: str, slot: SigningSlot) -> str | None:
    name = console.view().state.slot_name(slot)
    return await console.ask(
        TextDialog(console.say(title, slot=name), placeholder=console.say("reason.example.postpone"))
    )
