"""The ceremony's life and agenda, what was taken back, and progress afterwards."""

from __future__ import annotations

from datetime import date

from giaouoc.agenda import AgendaItem
from giaouoc.events.kinds import Event, fact
from giaouoc.progress import ProgressReport

__all__ = [
    "AgendaReordered",
    "CeremonyClosed",
    "CeremonyOpened",
    "ClockWentBack",
    "ItemInserted",
    "ItemSkipped",
    "ItemSpeakerSet",
    "ItemStarted",
    "ProgressReported",
    "RetentionSet",
    "Undone",
]


@fact("ceremony.opened", "life", rests_on=("blocs", "setup"))
class CeremonyOpened(Event, frozen=True):
    """The doors are open; from here on blocs neither come nor go, and title, place and start stand."""


@fact("ceremony.closed", "life")
class CeremonyClosed(Event, frozen=True):
    """The ceremony is over; the hash of this fact is the head that is printed on paper."""

    pledge_hash: str
    signed: int
    slots: int
    present: int
    reason: str = ""
    """Why it was closed although a slot was still open."""


@fact("clock.went_back", "clock")
class ClockWentBack(Event, frozen=True):
    """The machine's clock stands before the last fact; order is by number, not by clock."""

    seconds: float


@fact("undone", "undo")
class Undone(Event, frozen=True):
    """An action is taken back: the fold leaves out all its facts."""

    action: str
    reason: str = ""


@fact("item.started", "agenda")
class ItemStarted(Event, frozen=True):
    """The hall moved to an agenda item; the one before is done."""

    item: str
    reason: str = ""
    """Why, although a postponed signature could be taken."""


@fact("item.skipped", "agenda")
class ItemSkipped(Event, frozen=True):
    """An agenda item is left out."""

    item: str
    reason: str = ""


@fact("item.inserted", "agenda")
class ItemInserted(Event, frozen=True):
    """An agenda item was added, first when `after` is empty."""

    item: AgendaItem
    after: str = ""


@fact("item.speaker_set", "speaker:{item}", rests_on=("agenda",))
class ItemSpeakerSet(Event, frozen=True):
    """Which post or body leads an agenda item; nobody when empty."""

    item: str
    speaker: str


@fact("agenda.reordered", "agenda")
class AgendaReordered(Event, frozen=True):
    """All agenda items in their new order."""

    items: tuple[str, ...]


@fact("progress.reported", "progress:{report.bloc}/{report.target}/{report.round}")
class ProgressReported(Event, frozen=True):
    """A bloc reports of a target in a round."""

    report: ProgressReport


@fact("retention.set", "retention")
class RetentionSet(Event, frozen=True):
    """The last day on which names are kept was set."""

    until: date
    reason: str = ""
