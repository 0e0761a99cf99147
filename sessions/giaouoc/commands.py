"""What an operator can ask for: one struct a command, the same for keys, scans, cards and scripts.

A command's fields are its arguments; fields with a default are options. `reason` answers a refusal
that can be overridden, and is recorded.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

import msgspec

from giaouoc.agenda import AgendaItem, ItemKind
from giaouoc.attendance import CheckInMeans, Delegate
from giaouoc.badges import Badge, BadgeFault
from giaouoc.hall import SlideKind
from giaouoc.pledge import Pledge
from giaouoc.progress import ReportRound
from giaouoc.setup import Setup
from giaouoc.signing import Bloc, SigningAuthority, SigningMode, SigningSlot, WitnessBody

__all__ = [
    "Absent",
    "Back",
    "Black",
    "Call",
    "CancelDelegate",
    "CheckIn",
    "ClearMessage",
    "Close",
    "Command",
    "Countersign",
    "Create",
    "Decline",
    "Emblem",
    "Enrol",
    "Excuse",
    "Freeze",
    "GoOn",
    "GoTo",
    "Insert",
    "Leave",
    "Message",
    "Move",
    "NameSignatory",
    "NoShow",
    "Open",
    "Postpone",
    "Redo",
    "Rehearse",
    "Reissue",
    "ReorderSlot",
    "Report",
    "Requeue",
    "Reveal",
    "RevisePledge",
    "Scan",
    "Show",
    "Sign",
    "Skip",
    "StandIn",
    "Substitute",
    "Undo",
    "command_names",
    "name_of",
]


class Command(msgspec.Struct, frozen=True):
    """Something asked for."""


C = TypeVar("C", bound=type[Command])

_NAMES: dict[type[Command], str] = {}


def _named(name: str) -> Callable[[C], C]:
    """Give a command the name that scripts call it by."""

    def register(command: C) -> C:
        _NAMES[command] = name
        return command

    return register


def command_names() -> dict[str, type[Command]]:
    """Every command that scripts can give, by name, in the order of this module."""
    return {name: command for command, name in _NAMES.items()}


def name_of(command: Command | type[Command]) -> str:
    """The script name of a command; empty for those that only the program itself gives."""
    kind = command if isinstance(command, type) else type(command)
    return _NAMES.get(kind, "")


# -- preparing --------------------------------------------------------------------------------


class Create(Command, frozen=True):
    """Make a ceremony out of a pack's content."""

    setup: Setup
    pledge: Pledge
    agenda: tuple[AgendaItem, ...]
    blocs: tuple[Bloc, ...]
    witnesses: tuple[WitnessBody, ...]
    mode: SigningMode
    slots: tuple[SigningSlot, ...]
    report_rounds: tuple[ReportRound, ...]


class Enrol(Command, frozen=True):
    """Put people on the list, or change what the list says of them."""

    delegates: tuple[Delegate, ...]


class Rehearse(Command, frozen=True):
    """Mark this record as a rehearsal."""


class RevisePledge(Command, frozen=True):
    """Replace the text; a new version once the old one was frozen."""

    pledge: Pledge
    reason: str = ""


@_named("name-signatory")
class NameSignatory(Command, frozen=True):
    """Say who signs in a slot."""

    slot: str
    number: int
    authority: SigningAuthority = SigningAuthority.OWN


@_named("cancel")
class CancelDelegate(Command, frozen=True):
    """Take a person off the list; the badge is refused from now on."""

    number: int
    reason: str = ""


@_named("reissue")
class Reissue(Command, frozen=True):
    """Count a badge up for a new print; the old print is refused from now on."""

    number: int


# -- life -------------------------------------------------------------------------------------


@_named("open")
class Open(Command, frozen=True):
    """Open the doors and begin the first agenda item."""


@_named("close")
class Close(Command, frozen=True):
    """End the ceremony and seal the record."""

    reason: str = ""


# -- agenda -----------------------------------------------------------------------------------


@_named("next")
class GoOn(Command, frozen=True):
    """Do the next thing: turn the page, call or sign, or move to the next agenda item."""

    reason: str = ""


@_named("back")
class Back(Command, frozen=True):
    """Go back a page, or to the agenda item before."""


@_named("goto")
class GoTo(Command, frozen=True):
    """Move to any agenda item."""

    item: str


@_named("skip")
class Skip(Command, frozen=True):
    """Leave an agenda item out."""

    item: str
    reason: str = ""


@_named("insert")
class Insert(Command, frozen=True):
    """Add an agenda item, after the current one unless `after` names another."""

    title: str
    kind: ItemKind = ItemKind.DISCUSSION
    minutes: int = 5
    after: str = ""


@_named("move")
class Move(Command, frozen=True):
    """Put an agenda item behind another one, or first when `after` is empty."""

    item: str
    after: str = ""


# -- door -------------------------------------------------------------------------------------


@_named("scan")
class Scan(Command, frozen=True):
    """Take a badge at the door."""

    badge: Badge | BadgeFault


@_named("check-in")
class CheckIn(Command, frozen=True):
    """Check a person in without a badge."""

    number: int
    means: CheckInMeans = CheckInMeans.NUMBER


@_named("leave")
class Leave(Command, frozen=True):
    """A person leaves before the end."""

    number: int


@_named("excuse")
class Excuse(Command, frozen=True):
    """A person is absent with leave."""

    number: int
    reason: str


@_named("no-show")
class NoShow(Command, frozen=True):
    """A person is absent without leave."""

    number: int
    reason: str = ""


@_named("stand-in")
class StandIn(Command, frozen=True):
    """Another delegate attends in a person's place (đi thay)."""

    number: int
    substitute: int
    paper: str = ""


# -- signing ----------------------------------------------------------------------------------


@_named("call")
class Call(Command, frozen=True):
    """Call a slot to the table, or the whole next round when none is named."""

    slot: str = ""
    reason: str = ""


@_named("sign")
class Sign(Command, frozen=True):
    """Record that a slot has signed: the first at the table when none is named."""

    slot: str = ""
    paper: str = ""
    reason: str = ""


@_named("countersign")
class Countersign(Command, frozen=True):
    """Record the superior's signature in a slot, the first that lacks it when none is named."""

    slot: str = ""


@_named("postpone")
class Postpone(Command, frozen=True):
    """Let a slot sign later: the first at the table when none is named."""

    slot: str = ""
    reason: str = ""


@_named("substitute")
class Substitute(Command, frozen=True):
    """Let another delegate sign in a slot, with the authority and paper for it."""

    slot: str
    number: int
    authority: SigningAuthority = SigningAuthority.FOR_SUPERIOR
    paper: str = ""


@_named("absent")
class Absent(Command, frozen=True):
    """Nobody came to sign in a slot."""

    slot: str = ""
    reason: str = ""


@_named("decline")
class Decline(Command, frozen=True):
    """The signatory of a slot declines to sign."""

    slot: str = ""
    reason: str = ""


@_named("requeue")
class Requeue(Command, frozen=True):
    """Let a called, postponed or absent slot wait for its call again."""

    slot: str


@_named("reorder-slot")
class ReorderSlot(Command, frozen=True):
    """Put a slot behind another one in signing order, or first when `after` is empty."""

    slot: str
    after: str = ""


# -- the hall ---------------------------------------------------------------------------------


@_named("show")
class Show(Command, frozen=True):
    """Show the hall a slide."""

    slide: SlideKind
    page: int = 0


@_named("black")
class Black(Command, frozen=True):
    """Make the picture black."""


@_named("emblem")
class Emblem(Command, frozen=True):
    """Show the emblem instead of the slide."""


@_named("reveal")
class Reveal(Command, frozen=True):
    """Show the slide again: no cover, no frozen picture."""


@_named("freeze")
class Freeze(Command, frozen=True):
    """Hold the picture while the ceremony goes on."""


@_named("message")
class Message(Command, frozen=True):
    """Show a line to the hall over any slide."""

    text: str


@_named("clear-message")
class ClearMessage(Command, frozen=True):
    """Take the line to the hall away."""


# -- taking back, and afterwards --------------------------------------------------------------


@_named("undo")
class Undo(Command, frozen=True):
    """Take back an action, the last one when none is named."""

    action: str = ""
    reason: str = ""


@_named("redo")
class Redo(Command, frozen=True):
    """Put the action that was last taken back in force again."""


@_named("report")
class Report(Command, frozen=True):
    """A bloc's report of one target in one round."""

    bloc: str
    target: str
    round: str
    value: Decimal
    uom: str = ""
    evidence: str = ""
    note: str = ""
