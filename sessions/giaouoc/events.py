"""Everything that can happen, one small struct a fact, and how facts are written and read.

The record stores a fact as `kind`, `v` and `data`. A kind is a stable word that is never renamed or
reused; a change of shape raises `v` and adds an upcast. A kind or version that this program does not
know is kept and shown as `Unknown`, never dropped.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeVar

import msgspec

from giaouoc.agenda import AgendaItem
from giaouoc.attendance import CheckInMeans, Delegate, ScanOutcome
from giaouoc.chain import Draft, Entry
from giaouoc.hall import Cover, SlideRef
from giaouoc.pledge import Pledge
from giaouoc.progress import ProgressReport, ReportRound
from giaouoc.setup import Setup
from giaouoc.signing import Bloc, SigningAuthority, SigningMode, SigningSlot, WitnessBody

__all__ = [
    "AgendaReordered",
    "AgendaSet",
    "Arrived",
    "BadgeReissued",
    "BlocsSet",
    "CeremonyClosed",
    "CeremonyCreated",
    "CeremonyOpened",
    "ClockWentBack",
    "CoverChanged",
    "DelegateAbsent",
    "DelegateCancelled",
    "DelegateExcused",
    "DelegateLeft",
    "DelegateSubstituted",
    "DelegatesEnrolled",
    "Event",
    "ItemInserted",
    "ItemSkipped",
    "ItemStarted",
    "MessageShown",
    "PictureHeld",
    "PledgeFrozen",
    "PledgeSet",
    "ProgressReported",
    "Recorded",
    "RehearsalBegun",
    "ReportRoundsSet",
    "ScanRefused",
    "SignatoryNamed",
    "SigningPlanned",
    "SlideShown",
    "SlotAbsent",
    "SlotCalled",
    "SlotCountersigned",
    "SlotDeclined",
    "SlotPostponed",
    "SlotRequeued",
    "SlotSigned",
    "SlotSubstituted",
    "SlotsReordered",
    "Undone",
    "Unknown",
    "WitnessesSet",
    "drafts_of",
    "grounds",
    "kind_of",
    "kinds",
    "read",
    "subjects",
]


class Event(msgspec.Struct, frozen=True):
    """A fact of the ceremony."""


class Unknown(Event, frozen=True):
    """A fact written by a newer program: kept, shown, and without effect here."""

    kind: str
    v: int
    data: bytes


class Recorded(msgspec.Struct, frozen=True):
    """A fact with its place in the record."""

    seq: int
    id: str
    at: datetime
    desk: str
    event: Event
    hash: str

    @property
    def action(self) -> str:
        """Id shared by all facts that one command recorded together."""
        return self.id.partition(".")[0]


E = TypeVar("E", bound=type[Event])

_TYPES: dict[str, type[Event]] = {}
_KINDS: dict[type[Event], str] = {}
_SUBJECTS: dict[type[Event], tuple[str, ...]] = {}
_GROUNDS: dict[type[Event], tuple[str, ...]] = {}
VERSION = 1
_UPCASTS: dict[tuple[str, int], Callable[[dict[str, object]], dict[str, object]]] = {}
"""(kind, version) → function that lifts the data of that version to the next one."""


def _fact(kind: str, *subjects: str, rests_on: tuple[str, ...] = ()) -> Callable[[E], E]:
    """Register a fact under its stable kind.

    `subjects` name what it is about, `rests_on` what else it takes for granted: a fixed word such as
    "agenda", or a field in braces. An action can be undone while nothing recorded later is about its
    subjects or rests on them.
    """

    def register(event: E) -> E:
        _TYPES[kind], _KINDS[event] = event, kind
        _SUBJECTS[event], _GROUNDS[event] = subjects, (*subjects, *rests_on, "life")
        return event

    return register


# -- preparing --------------------------------------------------------------------------------


@_fact("ceremony.created", "setup")
class CeremonyCreated(Event, frozen=True):
    """A ceremony was made from a pack, whose content is frozen into the facts that follow."""

    setup: Setup


@_fact("rehearsal.begun", "setup")
class RehearsalBegun(Event, frozen=True):
    """From here on this is a rehearsal on a copy."""


@_fact("pledge.set", "pledge")
class PledgeSet(Event, frozen=True):
    """The text that is to be signed, as a new version."""

    pledge: Pledge
    version: int
    reason: str = ""


@_fact("agenda.set", "agenda")
class AgendaSet(Event, frozen=True):
    """The agenda as planned."""

    items: tuple[AgendaItem, ...]


@_fact("blocs.set", "blocs")
class BlocsSet(Event, frozen=True):
    """The blocs with their units and yearly leaders."""

    blocs: tuple[Bloc, ...]


@_fact("witnesses.set", "witnesses")
class WitnessesSet(Event, frozen=True):
    """The bodies that witness the signing."""

    bodies: tuple[WitnessBody, ...]


@_fact("signing.planned", "slots")
class SigningPlanned(Event, frozen=True):
    """Who signs with whom, in rounds."""

    mode: SigningMode
    slots: tuple[SigningSlot, ...]


@_fact("report_rounds.set", "report_rounds")
class ReportRoundsSet(Event, frozen=True):
    """The rounds in which progress is reported after the ceremony."""

    rounds: tuple[ReportRound, ...]


@_fact("delegates.enrolled")
class DelegatesEnrolled(Event, frozen=True):
    """People were put on the list, or a walk-in was added at the door."""

    delegates: tuple[Delegate, ...]


@_fact("delegate.cancelled", "delegate:{number}")
class DelegateCancelled(Event, frozen=True):
    """A person is no longer invited; the badge is refused."""

    number: int
    reason: str = ""


@_fact("badge.reissued", "delegate:{number}")
class BadgeReissued(Event, frozen=True):
    """A badge was printed anew; earlier ones are refused."""

    number: int
    reissue: int


@_fact("signatory.named", "slot:{slot}", rests_on=("delegate:{signer}",))
class SignatoryNamed(Event, frozen=True):
    """Who is to sign in a slot."""

    slot: str
    signer: int
    authority: SigningAuthority = SigningAuthority.OWN


# -- life -------------------------------------------------------------------------------------


@_fact("ceremony.opened", "life")
class CeremonyOpened(Event, frozen=True):
    """The doors are open."""


@_fact("ceremony.closed", "life")
class CeremonyClosed(Event, frozen=True):
    """The ceremony is over; the hash of this fact is the head that is printed on paper."""

    pledge_hash: str
    signed: int
    slots: int
    present: int
    reason: str = ""
    """Why it was closed although a slot was still open."""


@_fact("clock.went_back", "clock")
class ClockWentBack(Event, frozen=True):
    """The machine's clock stands before the last fact; order is by number, not by clock."""

    seconds: float


@_fact("undone", "undo")
class Undone(Event, frozen=True):
    """An action is taken back: the fold leaves out all its facts."""

    action: str
    reason: str = ""


# -- agenda -----------------------------------------------------------------------------------


@_fact("item.started", "agenda")
class ItemStarted(Event, frozen=True):
    """The hall moved to an agenda item; the one before is done."""

    item: str


@_fact("item.skipped", "agenda")
class ItemSkipped(Event, frozen=True):
    """An agenda item is left out."""

    item: str
    reason: str = ""


@_fact("item.inserted", "agenda")
class ItemInserted(Event, frozen=True):
    """An agenda item was added, first when `after` is empty."""

    item: AgendaItem
    after: str = ""


@_fact("agenda.reordered", "agenda")
class AgendaReordered(Event, frozen=True):
    """All agenda items in their new order."""

    items: tuple[str, ...]


# -- attendance -------------------------------------------------------------------------------


@_fact("delegate.arrived", "delegate:{number}")
class Arrived(Event, frozen=True):
    """A person came in, or came back."""

    number: int
    outcome: ScanOutcome
    means: CheckInMeans
    late: bool = False


@_fact("scan.refused")
class ScanRefused(Event, frozen=True):
    """A scan that checked nobody in; the code itself is not kept."""

    outcome: ScanOutcome
    number: int | None = None


@_fact("delegate.left", "delegate:{number}")
class DelegateLeft(Event, frozen=True):
    """A person left before the end."""

    number: int


@_fact("delegate.excused", "delegate:{number}")
class DelegateExcused(Event, frozen=True):
    """A person is absent with leave."""

    number: int
    reason: str


@_fact("delegate.absent", "delegate:{number}")
class DelegateAbsent(Event, frozen=True):
    """A person is absent without leave."""

    number: int
    reason: str = ""


@_fact("delegate.substituted", "delegate:{number}", rests_on=("delegate:{substitute}",))
class DelegateSubstituted(Event, frozen=True):
    """Somebody attends in another's place (đi thay)."""

    number: int
    substitute: int
    paper: str = ""


# -- signing ----------------------------------------------------------------------------------


@_fact("pledge.frozen", "pledge")
class PledgeFrozen(Event, frozen=True):
    """The text is fixed before the first signature."""

    version: int
    text_hash: str


@_fact("slot.called", "slot:{slot}", rests_on=("pledge",))
class SlotCalled(Event, frozen=True):
    """A signatory is called to the table."""

    slot: str
    reason: str = ""
    """Why, although the signatory was not present."""


@_fact("slot.signed", "slot:{slot}", rests_on=("delegate:{signer}", "pledge"))
class SlotSigned(Event, frozen=True):
    """Somebody signed, before these witnesses."""

    slot: str
    signer: int | None
    witnesses: tuple[str, ...]
    pledge_version: int
    paper: str = ""
    reason: str = ""
    """Why, although something that is due was missing."""


@_fact("slot.countersigned", "slot:{slot}", rests_on=("delegate:{countersigner}",))
class SlotCountersigned(Event, frozen=True):
    """The superior signed after the unit."""

    slot: str
    countersigner: int


@_fact("slot.substituted", "slot:{slot}", rests_on=("delegate:{signer}",))
class SlotSubstituted(Event, frozen=True):
    """Another person will sign (ký thay)."""

    slot: str
    principal: int | None
    signer: int
    authority: SigningAuthority
    paper: str = ""


@_fact("slot.postponed", "slot:{slot}")
class SlotPostponed(Event, frozen=True):
    """The slot will sign later."""

    slot: str
    reason: str


@_fact("slot.requeued", "slot:{slot}")
class SlotRequeued(Event, frozen=True):
    """A slot waits for its call again."""

    slot: str


@_fact("slot.absent", "slot:{slot}")
class SlotAbsent(Event, frozen=True):
    """Nobody came to sign."""

    slot: str
    reason: str = ""


@_fact("slot.declined", "slot:{slot}")
class SlotDeclined(Event, frozen=True):
    """The signatory declined to sign."""

    slot: str
    reason: str


@_fact("slots.reordered", "slots")
class SlotsReordered(Event, frozen=True):
    """All slots in their new order."""

    slots: tuple[str, ...]


# -- the hall ---------------------------------------------------------------------------------


@_fact("slide.shown", "hall")
class SlideShown(Event, frozen=True):
    """The hall sees another slide."""

    slide: SlideRef


@_fact("cover.changed", "cover")
class CoverChanged(Event, frozen=True):
    """The picture is hidden, or shown again."""

    cover: Cover


@_fact("picture.held", "held")
class PictureHeld(Event, frozen=True):
    """The picture is frozen, or let go."""

    held: bool


@_fact("message.shown", "message")
class MessageShown(Event, frozen=True):
    """A line to the hall; empty takes it away."""

    text: str


# -- after the ceremony -----------------------------------------------------------------------


@_fact("progress.reported")
class ProgressReported(Event, frozen=True):
    """A bloc reports of a target in a round."""

    report: ProgressReport


# -- writing and reading ----------------------------------------------------------------------


def kinds() -> tuple[str, ...]:
    """Every kind of fact this program writes."""
    return tuple(_TYPES)


def kind_of(event: Event) -> str:
    """The stable word a fact is stored under."""
    return event.kind if isinstance(event, Unknown) else _KINDS[type(event)]


def subjects(event: Event) -> frozenset[str]:
    """What a fact is about, such as "agenda" or "delegate:12"."""
    return _fill(_SUBJECTS, event)


def grounds(event: Event) -> frozenset[str]:
    """What a fact is about or takes for granted."""
    return _fill(_GROUNDS, event)


def _fill(patterns: dict[type[Event], tuple[str, ...]], event: Event) -> frozenset[str]:
    fields = msgspec.structs.asdict(event)
    filled = {pattern.format_map(fields) for pattern in patterns.get(type(event), ())}
    if isinstance(event, DelegatesEnrolled):
        filled |= {f"delegate:{delegate.number}" for delegate in event.delegates}
    if isinstance(event, ProgressReported):
        report = event.report
        filled.add(f"progress:{report.bloc}/{report.target}/{report.round}")
    return frozenset(filled)


def drafts_of(
    events: Iterable[Event], *, at: datetime, desk: str, action: str | None = None
) -> tuple[Draft, ...]:
    """The facts of one command, ready for the record; they share a random action id."""
    action = action or secrets.token_hex(8)
    return tuple(
        Draft(
            id=f"{action}.{index}",
            at=at,
            desk=desk,
            kind=kind_of(event),
            v=event.v if isinstance(event, Unknown) else VERSION,
            data=event.data if isinstance(event, Unknown) else _ENCODER.encode(event),
        )
        for index, event in enumerate(events)
    )


def read(entry: Entry) -> Recorded:
    """The fact of an entry; what this program does not understand becomes `Unknown`."""
    return Recorded(entry.seq, entry.id, entry.at, entry.desk, _decode(entry), entry.hash)


_ENCODER = msgspec.json.Encoder()
_DECODERS: dict[type[Event], msgspec.json.Decoder[Event]] = {}


def _decode(entry: Entry) -> Event:
    event = _TYPES.get(entry.kind)
    data = bytes(entry.data)
    if event is None or entry.v > VERSION:
        return Unknown(entry.kind, entry.v, data)
    for version in range(entry.v, VERSION):
        lift = _UPCASTS.get((entry.kind, version))
        if lift is not None:
            data = _ENCODER.encode(lift(msgspec.json.decode(data)))
    decoder = _DECODERS.get(event)
    if decoder is None:
        decoder = _DECODERS[event] = msgspec.json.Decoder(event)
    try:
        return decoder.decode(data)
    except msgspec.ValidationError:
        return Unknown(entry.kind, entry.v, data)
