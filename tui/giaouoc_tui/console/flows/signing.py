"""Flows of the signing table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from giaouoc import commands as c
from giaouoc.attendance import Role
from giaouoc.signing import SigningSlot, SlotState
from giaouoc.state import Life
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.flows.door import walk_in
from giaouoc_tui.console.flows.standing_in import ask_substitute
from giaouoc_tui.console.operation import Tone
from giaouoc_tui.console.panels.signing import slot_words
from giaouoc_tui.desk.directory import person_choices

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["absent", "call_slot", "decline", "postpone", "requeue", "substitute", "witnesses"]

_NONE_OF_ITS_OWN = frozenset({"call_slot", "requeue"})
"""Questions about some of the open slots only; the others are about all of them."""


async def postpone(console: ConsoleApp) -> None:
    """Let a slot sign later, for a reason."""
    await _with_reason(console, "postpone", c.Postpone)


async def absent(console: ConsoleApp) -> None:
    """Nobody came to sign in a slot."""
    await _with_reason(console, "absent", c.Absent)


async def decline(console: ConsoleApp) -> None:
    """The signatory declines, for a reason."""
    await _with_reason(console, "decline", c.Decline)


async def requeue(console: ConsoleApp) -> None:
    """Let a called, postponed or absent slot wait for its call again."""
    again = (SlotState.CALLED, SlotState.POSTPONED, SlotState.ABSENT)
    slot = await _pick_slot(console, "requeue", lambda one: one.state in again)
    if slot is not None:
        console.give(c.Requeue(slot.id))


async def call_slot(console: ConsoleApp) -> None:
    """Call one slot out of its turn."""
    callable_now = (SlotState.WAITING, SlotState.POSTPONED, SlotState.ABSENT)
    slot = await _pick_slot(console, "call_slot", lambda one: one.state in callable_now)
    if slot is not None:
        console.give(c.Call(slot.id))


async def substitute(console: ConsoleApp) -> None:
    """Let another delegate sign: one of the bloc who is here, or anybody found by name."""
    slot = await _pick_slot(console, "substitute.slot", _open)
    if slot is None:
        return
    command = await ask_substitute(console, slot)
    if command is not None:
        console.give(command)


async def witnesses(console: ConsoleApp) -> None:
    """Show which witnessing bodies are here, and check one of their people in."""
    view, say = console.view(), console.say
    present = set(view.state.witnesses_present())
    bodies = [
        f"{'✓' if body.id in present else '✗'} {body.name}: "
        f"{say('presence.present') if body.id in present else say('presence.expected')}"
        for body in view.state.witness_bodies
    ]
    delegates = sorted(view.state.attendance.delegates.values(), key=lambda one: one.number)
    known = [one for one in delegates if one.role is Role.WITNESS and not one.cancelled]
    choices = [Choice[int | str](*one) for one in person_choices(view, console.directory, known)]
    away = [body for body in view.state.witness_bodies if body.id not in present]
    if view.state.life in (Life.PREPARED, Life.OPEN):
        choices += [Choice(body.id, say("witnesses.add", body=body.name), glyph="+") for body in away]
    picked = await console.ask(
        PickDialog(say("witnesses.title"), choices, text="\n".join(bodies) or say("witnesses.none"))
    )
    if isinstance(picked, str):
        await walk_in(console, picked)
    elif picked is not None:
        console.give(c.CheckIn(picked))


async def _with_reason(console: ConsoleApp, name: str, command: Callable[[str, str], c.Command]) -> None:
    slot = await _pick_slot(console, name, _open)
    if slot is None:
        return
    state = console.view().state
    title = console.say(f"{name}.reason", slot=state.slot_name(slot))
    nobody_came = command is c.Absent and not state.signatory_here(slot)
    reason = await console.ask(
        TextDialog(title, placeholder=console.say(f"reason.example.{name}"), may_be_empty=nobody_came)
    )
    if reason is not None:
        console.give(command(slot.id, reason))


def _open(slot: SigningSlot) -> bool:
    return slot.state not in (SlotState.SIGNED, SlotState.DECLINED)


async def _pick_slot(console: ConsoleApp, name: str, wanted: Callable[[SigningSlot], bool]) -> SigningSlot | None:
    """The only slot at the table without asking; otherwise the operator picks, the table first.

    `name` is that of the question, `<name>.title`; where there is nothing to pick, what to do instead is said.
    """
    view = console.view()
    board = view.state.signing
    slots = [slot for slot in board.slots if wanted(slot)]
    if not slots:
        ending = "" if not board.slots else f".{name}" if name in _NONE_OF_ITS_OWN else ".open"
        console.tell(console.say(f"slot.none{ending}", signed=board.signed, slots=len(board.slots)), Tone.WARN)
        return None
    at_table = [slot for slot in slots if slot.state is SlotState.CALLED]
    if len(at_table) == 1:
        return at_table[0]
    ordered = [*at_table, *(slot for slot in slots if slot not in at_table)]
    return await console.ask(
        PickDialog(console.say(f"{name}.title"), _slot_choices(console, ordered), search=len(ordered) > 12)
    )


def _slot_choices(console: ConsoleApp, slots: Iterable[SigningSlot]) -> list[Choice[SigningSlot]]:
    view = console.view()
    choices = []
    for slot in slots:
        signer = view.operation.signer(slot)
        name = f"{view.state.slot_name(slot)} – {signer.name}" if signer else view.state.slot_name(slot)
        choices.append(Choice(slot, name, slot_words(view, slot)[0]))
    return choices
