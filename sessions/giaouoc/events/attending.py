"""Who is on the list, and who came."""

from __future__ import annotations

from giaouoc.attendance import Delegate, ScanOutcome
from giaouoc.events.kinds import Event, fact
from giaouoc.presence import CheckInMeans
from giaouoc.printing import PaperKind

__all__ = [
    "Arrived",
    "BadgeReissued",
    "BadgesPrinted",
    "DelegateAbsent",
    "DelegateCancelled",
    "DelegateExcused",
    "DelegateLeft",
    "DelegateSubstituted",
    "DelegatesEnrolled",
    "ScanRefused",
    "SpareGiven",
]


@fact("delegates.enrolled", rests_on=("blocs",))
class DelegatesEnrolled(Event, frozen=True):
    """People were put on the list, or a walk-in was added at the door."""

    delegates: tuple[Delegate, ...]

    def further_subjects(self) -> frozenset[str]:
        """Each of the delegates."""
        return frozenset(f"delegate:{delegate.number}" for delegate in self.delegates)


@fact("delegate.cancelled", "delegate:{number}")
class DelegateCancelled(Event, frozen=True):
    """A person is no longer invited; the badge is refused."""

    number: int
    reason: str = ""


@fact("badge.reissued", "delegate:{number}")
class BadgeReissued(Event, frozen=True):
    """A badge was printed anew; earlier ones are refused."""

    number: int
    reissue: int


@fact("badges.printed")
class BadgesPrinted(Event, frozen=True):
    """Cards of one kind and reissue were made ready to print; what the printer made of them is not known."""

    kind: PaperKind
    numbers: tuple[int, ...]
    reissue: int = 0

    def further_subjects(self) -> frozenset[str]:
        """The delegates whose code is on paper: nothing recorded of them earlier can be undone while this stands."""
        if self.kind not in (PaperKind.DELEGATE, PaperKind.INVITATION):
            return frozenset()
        return frozenset(f"delegate:{number}" for number in self.numbers)


@fact("spare.given", "spare:{badge}", rests_on=("delegate:{number}",))
class SpareGiven(Event, frozen=True):
    """Somebody on the list who came without a badge was given a spare one."""

    badge: int
    """Number of the spare badge."""
    number: int


@fact("delegate.arrived", "presence:{number}", rests_on=("delegate:{number}",))
class Arrived(Event, frozen=True):
    """A person came in, or came back."""

    number: int
    outcome: ScanOutcome
    means: CheckInMeans
    late: bool = False


@fact("scan.refused")
class ScanRefused(Event, frozen=True):
    """A scan that checked nobody in; the code itself is not kept."""

    outcome: ScanOutcome
    number: int | None = None


@fact("delegate.left", "presence:{number}", rests_on=("delegate:{number}",))
class DelegateLeft(Event, frozen=True):
    """A person left before the end."""

    number: int


@fact("delegate.excused", "presence:{number}", rests_on=("delegate:{number}",))
class DelegateExcused(Event, frozen=True):
    """A person is absent with leave."""

    number: int
    reason: str


@fact("delegate.absent", "presence:{number}", rests_on=("delegate:{number}",))
class DelegateAbsent(Event, frozen=True):
    """A person is absent without leave."""

    number: int
    reason: str = ""


@fact(
    "delegate.substituted",
    "presence:{number}",
    rests_on=("delegate:{number}", "delegate:{substitute}"),
)
class DelegateSubstituted(Event, frozen=True):
    """Somebody attends in another's place (đi thay)."""

    number: int
    substitute: int
    paper: str = ""
