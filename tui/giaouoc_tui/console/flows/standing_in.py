"""Signing in another's place (ký thay): who, with which authority before the signature, on which paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaouoc import commands as c
from giaouoc.authority import fitting_authority
from giaouoc.people import Person
from giaouoc.signing import SigningAuthority, SigningSlot
from giaouoc_tui.console.dialogs.form import Field, FormDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.flows.people import SLOT_SHARES, SlotFinder

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["ask_authority", "ask_substitute"]

_AUTHORITIES = (
    SigningAuthority.FOR_SUPERIOR,
    SigningAuthority.AUTHORISED,
    SigningAuthority.BY_ORDER,
    SigningAuthority.ACTING,
    SigningAuthority.ON_BEHALF,
)


async def ask_authority(console: ConsoleApp, slot: SigningSlot, person: Person) -> tuple[SigningAuthority, str] | None:
    """The prefix of the signature, the one that fits first, and the number of the paper that allows it."""
    say, state = console.say, console.view().state
    fits = fitting_authority(state, slot, person.number)
    values = await console.ask(
        FormDialog(
            say("authority.title", name=person.name, slot=state.slot_name(slot)),
            [
                Field(
                    "authority",
                    say("authority.prefix"),
                    choices=[
                        (say(f"authority.{one.name.lower()}"), one.value)
                        for one in (fits, *(other for other in _AUTHORITIES if other is not fits))
                    ],
                ),
                Field("paper", say("authority.paper"), placeholder=say("authority.paper.example")),
            ],
        )
    )
    if values is None:
        return None
    return SigningAuthority(values["authority"]), values["paper"]


async def ask_substitute(console: ConsoleApp, slot: SigningSlot) -> c.Substitute | None:
    """Anybody who signs nowhere else: the bloc's own people at once, others by typing, the present first."""
    view = console.view()
    signers = set(view.state.signing.signers())
    number = await console.ask(
        PickDialog(
            console.say("substitute.title", slot=view.state.slot_name(slot)),
            SlotFinder(view, console.directory, slot, lambda one: one.number not in signers, here_first=True),
            search=True,
            placeholder=console.say("search.others"),
            shares=SLOT_SHARES,
        )
    )
    if number is None:
        return None
    person = view.operation.person(number) or Person(number, console.say("person.numbered", number=number), "")
    authority = await ask_authority(console, slot, person)
    return None if authority is None else c.Substitute(slot.id, number, *authority)
