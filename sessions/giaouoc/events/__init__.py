"""Everything that can happen, one small struct a fact, and how facts are written and read.

The record stores a fact as `kind`, `v` and `data`. A kind is a stable word that is never renamed
or reused; a change of shape raises `v` and adds an upcast. A kind or version that this program
does not know is kept and shown as `Unknown`, never dropped.
"""

from __future__ import annotations

from giaouoc.events.attending import (
    Arrived,
    BadgeReissued,
    BadgesPrinted,
    DelegateAbsent,
    DelegateCancelled,
    DelegateExcused,
    DelegateLeft,
    DelegatesEnrolled,
    DelegateSubstituted,
    ScanRefused,
)
from giaouoc.events.kinds import (
    Event,
    Recorded,
    Unknown,
    grounds,
    kind_of,
    kinds,
    subjects,
)
from giaouoc.events.picture import (
    CoverChanged,
    MessageShown,
    PictureHeld,
    SlideShown,
)
from giaouoc.events.preparing import (
    AgendaSet,
    BlocsSet,
    CeremonyCreated,
    PledgeFrozen,
    PledgeSet,
    RehearsalBegun,
    ReportRoundsSet,
    SigningPlanned,
    WitnessesSet,
)
from giaouoc.events.running import (
    AgendaReordered,
    CeremonyClosed,
    CeremonyOpened,
    ClockWentBack,
    ItemInserted,
    ItemSkipped,
    ItemStarted,
    ProgressReported,
    Undone,
)
from giaouoc.events.signing import (
    CountersignerNamed,
    SignatoryNamed,
    SlotAbsent,
    SlotCalled,
    SlotCountersigned,
    SlotDeclined,
    SlotPostponed,
    SlotRequeued,
    SlotSigned,
    SlotsReordered,
    SlotSubstituted,
)
from giaouoc.events.stored import (
    VERSION,
    drafts_of,
    read,
    recorded,
)

__all__ = [
    "VERSION",
    "AgendaReordered",
    "AgendaSet",
    "Arrived",
    "BadgeReissued",
    "BadgesPrinted",
    "BlocsSet",
    "CeremonyClosed",
    "CeremonyCreated",
    "CeremonyOpened",
    "ClockWentBack",
    "CountersignerNamed",
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
    "recorded",
    "subjects",
]
