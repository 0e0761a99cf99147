"""Who is to sign, and what happened at the table."""

from __future__ import annotations

from giaouoc.events.kinds import Event, fact
from giaouoc.signing import SigningAuthority

__all__ = [
    "CountersignerNamed",
    "SignatoryNamed",
    "SlotAbsent",
    "SlotCalled",
    "SlotCountersigned",
    "SlotDeclined",
    "SlotPostponed",
    "SlotRequeued",
    "SlotSigned",
    "SlotSubstituted",
    "SlotsReordered",
    "WitnessesWaived",
]


@fact("signatory.named", "slot:{slot}", rests_on=("delegate:{signer}",))
class SignatoryNamed(Event, frozen=True):
    """Who is to sign in a slot."""

    slot: str
    signer: int
    authority: SigningAuthority = SigningAuthority.OWN
    reason: str = ""
    """Why, although the person is of another bloc, or signs in another slot too."""


@fact("countersigner.named", "countersigner:{slot}", rests_on=("delegate:{countersigner}",))
class CountersignerNamed(Event, frozen=True):
    """Who signs a slot for the superior, after the unit."""

    slot: str
    countersigner: int


@fact("witnesses.waived", "waiver")
class WitnessesWaived(Event, frozen=True):
    """It is signed although no witnessing body is in the hall."""

    reason: str


@fact("slot.called", "slot:{slot}", rests_on=("pledge", "waiver"))
class SlotCalled(Event, frozen=True):
    """A signatory is called to the table."""

    slot: str
    reason: str = ""
    """Why, although the signatory was not present."""


@fact("slot.signed", "slot:{slot}", rests_on=("delegate:{signer}", "presence:{signer}", "pledge", "waiver"))
class SlotSigned(Event, frozen=True):
    """Somebody signed, before these witnesses."""

    slot: str
    signer: int | None
    witnesses: tuple[str, ...]
    pledge_version: int
    paper: str = ""
    reason: str = ""
    """Why, although something that is due was missing."""


@fact(
    "slot.countersigned",
    "slot:{slot}",
    rests_on=(
        "countersigner:{slot}",
        "delegate:{countersigner}",
        "presence:{countersigner}",
    ),
)
class SlotCountersigned(Event, frozen=True):
    """The superior signed after the unit."""

    slot: str
    countersigner: int
    reason: str = ""
    """Why, although the superior was not checked in."""


@fact("slot.substituted", "slot:{slot}", rests_on=("delegate:{signer}",))
class SlotSubstituted(Event, frozen=True):
    """Another person will sign (ký thay)."""

    slot: str
    principal: int | None
    signer: int
    authority: SigningAuthority
    paper: str = ""


@fact("slot.postponed", "slot:{slot}")
class SlotPostponed(Event, frozen=True):
    """The slot will sign later."""

    slot: str
    reason: str


@fact("slot.requeued", "slot:{slot}")
class SlotRequeued(Event, frozen=True):
    """A slot waits for its call again."""

    slot: str


@fact("slot.absent", "slot:{slot}")
class SlotAbsent(Event, frozen=True):
    """Nobody came to sign."""

    slot: str
    reason: str = ""


@fact("slot.declined", "slot:{slot}")
class SlotDeclined(Event, frozen=True):
    """The signatory declined to sign."""

    slot: str
    reason: str


@fact("slots.reordered", "slots")
class SlotsReordered(Event, frozen=True):
    """All slots in their new order."""

    slots: tuple[str, ...]
