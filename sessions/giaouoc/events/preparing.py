"""What is set before the ceremony: its content, frozen out of a pack."""

from __future__ import annotations

from giaouoc.agenda import AgendaItem
from giaouoc.events.kinds import Event, fact
from giaouoc.pledge import Pledge
from giaouoc.progress import ReportRound
from giaouoc.readiness import CheckOffItem
from giaouoc.setup import Setup
from giaouoc.signing import Bloc, SigningMode, SigningSlot, WitnessBody

__all__ = [
    "AgendaSet",
    "BlocsSet",
    "CeremonyCreated",
    "CheckedOff",
    "PledgeFrozen",
    "PledgeSet",
    "RehearsalBegun",
    "ReportRoundsSet",
    "SetupSet",
    "SigningPlanned",
    "WitnessesSet",
]


@fact("ceremony.created", "setup")
class CeremonyCreated(Event, frozen=True):
    """A ceremony was made from a pack, whose content is frozen into the facts that follow."""

    setup: Setup


@fact("setup.set", "setup")
class SetupSet(Event, frozen=True):
    """Title, organiser, place or start were written anew before the doors opened."""

    setup: Setup


@fact("rehearsal.begun", "setup")
class RehearsalBegun(Event, frozen=True):
    """From here on this is a rehearsal on a copy."""


@fact("pledge.set", "pledge")
class PledgeSet(Event, frozen=True):
    """The text that is to be signed, as a new version."""

    pledge: Pledge
    version: int
    reason: str = ""


@fact("pledge.frozen", "pledge")
class PledgeFrozen(Event, frozen=True):
    """The text is fixed before the first signature."""

    version: int
    text_hash: str


@fact("agenda.set", "agenda")
class AgendaSet(Event, frozen=True):
    """The agenda as planned."""

    items: tuple[AgendaItem, ...]


@fact("blocs.set", "blocs")
class BlocsSet(Event, frozen=True):
    """The blocs with their units and yearly leaders."""

    blocs: tuple[Bloc, ...]


@fact("witnesses.set", "witnesses")
class WitnessesSet(Event, frozen=True):
    """The bodies that witness the signing."""

    bodies: tuple[WitnessBody, ...]


@fact("signing.planned", "slots")
class SigningPlanned(Event, frozen=True):
    """Who signs with whom, in rounds."""

    mode: SigningMode
    slots: tuple[SigningSlot, ...]


@fact("report_rounds.set", "report_rounds")
class ReportRoundsSet(Event, frozen=True):
    """The rounds in which progress is reported after the ceremony."""

    rounds: tuple[ReportRound, ...]


@fact("preparation.checked_off", "preparation:{preparation}")
class CheckedOff(Event, frozen=True):
    """Somebody vouches for a preparation that leaves no other trace."""

    preparation: CheckOffItem
    note: str = ""
