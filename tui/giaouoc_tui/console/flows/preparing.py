"""The check before the doors open: what is fine, what is to do, and what only a person can vouch for."""

from __future__ import annotations

from asyncio import to_thread
from pathlib import Path
from typing import TYPE_CHECKING

from giaouoc import commands as c
from giaouoc.folder import RECORD
from giaouoc.readiness import CheckOffItem
from giaouoc.refusal import Refusal
from giaouoc.usb_copy import copy_fault
from giaouoc_tui.console.dialogs.path import PathDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.dialogs.preflight import PreflightDialog, Remedy
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.flows.describing import describe
from giaouoc_tui.console.flows.lists import import_list
from giaouoc_tui.console.flows.override import override
from giaouoc_tui.console.flows.people import SLOT_SHARES, SlotFinder, person_dialog
from giaouoc_tui.console.flows.printing import print_cards

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["preflight"]

_MANY = 12
"""More slots than this are searched."""


async def preflight(console: ConsoleApp) -> None:
    """Go through the list; what is chosen is vouched for, or done at once."""
    at = 0
    while True:
        picked = await console.ask(PreflightDialog(console.say("preflight.title"), at=at))
        if picked is None:
            return
        at, remedy = picked
        match remedy:
            case CheckOffItem.USB_COPY:
                await _vouch_for_copy(console)
            case CheckOffItem():
                await _vouch(console, remedy)
            case Remedy.DESCRIBE:
                await describe(console)
            case Remedy.IMPORT:
                await import_list(console)
            case Remedy.PRINT:
                await print_cards(console)
            case Remedy.SIGNATORY:
                await _name_signatory(console)
            case Remedy.COUNTERSIGNER:
                number = await console.ask(person_dialog(console, console.say("preflight.countersigner.title")))
                if number is not None:
                    console.give(c.NameCountersigner(number))


async def _vouch(console: ConsoleApp, item: CheckOffItem) -> None:
    """Record that somebody saw it, with a note if they like."""
    say = console.say
    note = await console.ask(
        TextDialog(
            say(f"preflight.vouch.{item.name.lower()}"),
            say("preflight.vouch.text"),
            placeholder=say("preflight.vouch.example"),
            may_be_empty=True,
        )
    )
    if note is not None:
        console.give(c.CheckOff(item, note))


async def _vouch_for_copy(console: ConsoleApp) -> None:
    """Compare the copy with the ceremony, or take somebody's word that there is one elsewhere."""
    say = console.say
    how = await console.ask(
        PickDialog(
            say("preflight.vouch.usb_copy"),
            [Choice("compare", say("preflight.copy.compare")), Choice("vouch", say("preflight.copy.vouch"))],
        )
    )
    if how == "vouch":
        await _vouch(console, CheckOffItem.USB_COPY)
    elif how == "compare":
        copy = await console.ask(
            PathDialog(say("preflight.copy.title"), say("preflight.copy.text"), start=_drives(), folders_with=RECORD)
        )
        if copy is None:
            return
        fault = await to_thread(copy_fault, console.view().operation.folder, copy)
        if fault is None:
            console.give(c.CheckOff(CheckOffItem.USB_COPY, str(copy)))
        else:
            console.show_answer(fault)


async def _name_signatory(console: ConsoleApp) -> None:
    """Say who signs in a slot, those that lack somebody first."""
    say, view = console.say, console.view()
    choices = []
    for one in sorted(view.state.signing.slots, key=lambda one: view.operation.signer(one) is not None):
        signer = view.operation.signer(one)
        choices.append(Choice(one, view.state.slot_name(one), signer.name if signer else say("signing.nobody_named")))
    slot = await console.ask(PickDialog(say("preflight.signatory.slot"), choices, search=len(choices) > _MANY))
    if slot is None:
        return
    title = say("preflight.signatory.title", slot=view.state.slot_name(slot))
    finder = SlotFinder(view, console.directory, slot)
    number = await console.ask(
        PickDialog(title, finder, search=True, placeholder=say("search.others"), shares=SLOT_SHARES)
    )
    if number is None:
        return
    command = c.NameSignatory(slot.id, number)
    decision = view.operation.folder.ceremony.decide(command, view.now)
    if isinstance(decision, Refusal) and decision.overridable:
        await override(console, command, decision)
    else:
        console.give(command)


def _drives() -> Path:
    """Where USB drives appear, as far as that is known."""
    mounted = (Path("/run/media") / Path.home().name, Path("/media") / Path.home().name, Path("/Volumes"))
    return next((folder for folder in mounted if folder.is_dir()), Path.home())
