"""What is asked for before the ceremony."""

from __future__ import annotations

from msgspec import field

from giaouoc.agenda import AgendaItem
from giaouoc.attendance import Delegate
from giaouoc.commands.naming import Command, named
from giaouoc.pledge import Pledge
from giaouoc.printing import PaperKind
from giaouoc.progress import ReportRound
from giaouoc.readiness import CheckOffItem
from giaouoc.setup import Setup
from giaouoc.signing import Bloc, SigningAuthority, SigningMode, SigningSlot, WitnessBody
from giaouoc.vietnamese.posts import PostRank

__all__ = [
    "CancelDelegate",
    "CheckOff",
    "Create",
    "Enrol",
    "NameCountersigner",
    "NameSignatory",
    "PrintBadges",
    "Rehearse",
    "Reissue",
    "RevisePledge",
]


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
    ranks: dict[int, PostRank] = field(default_factory=dict)
    """How high the post of each stands in the unit, by number, as the record knows no posts: the highest signs."""
    signing: frozenset[int] = frozenset()
    """Numbers of those whom the list calls signatories: they come before the others."""


class Rehearse(Command, frozen=True):
    """Mark this record as a rehearsal."""


class RevisePledge(Command, frozen=True):
    """Replace the text; a new version once the old one was frozen."""

    pledge: Pledge
    reason: str = ""


@named("name-signatory")
class NameSignatory(Command, frozen=True):
    """Say who signs in a slot; the slot's own authority stands unless another is given."""

    slot: str
    number: int
    authority: SigningAuthority | None = None
    reason: str = ""


@named("name-countersigner")
class NameCountersigner(Command, frozen=True):
    """Say who signs for the superior in every slot that still lacks it."""

    number: int


@named("cancel")
class CancelDelegate(Command, frozen=True):
    """Take a person off the list; the badge is refused from now on."""

    number: int
    reason: str = ""


@named("reissue")
class Reissue(Command, frozen=True):
    """Raise the reissue counter of a badge for a new print; older prints are refused from now on."""

    number: int


class PrintBadges(Command, frozen=True):
    """Record which cards a file holds that was made ready to print; given by the program that made the file."""

    kind: PaperKind
    numbers: tuple[int, ...]


@named("check-off")
class CheckOff(Command, frozen=True):
    """Vouch for a preparation that leaves no other trace in the record."""

    preparation: CheckOffItem
    note: str = ""
