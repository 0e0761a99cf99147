"""Attendance (điểm danh): who is expected, who is here, and what a scanned badge means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

import msgspec
from msgspec.structs import replace
from rpds import HashTrieMap, HashTrieSet

from giaouoc.badges import Badge, BadgeFault, BadgeKind
from giaouoc.head_counts import HeadCounts, Place, Tally
from giaouoc.presence import Arrival, Presence, PresenceState
from giaouoc.printing import FIRST_SPARE

__all__ = [
    "Attendance",
    "Delegate",
    "Role",
    "ScanOutcome",
    "ScanVerdict",
    "Tally",
]


class Role(StrEnum):
    """Why a person is invited."""

    MEMBER = "member"
    BLOC_LEADER = "bloc_leader"
    BLOC_DEPUTY = "bloc_deputy"
    WITNESS = "witness"
    CHAIR = "chair"
    CO_CHAIR = "co_chair"
    GUEST = "guest"
    MC = "mc"
    SECRETARY = "secretary"
    ORGANISER = "organiser"


class Delegate(msgspec.Struct, frozen=True, gc=False):
    """An invited person as the record knows them: a number, never a name."""

    number: int
    """1 to 9999, printed on the badge as "Số"."""
    role: Role
    commitment: str
    """Salted commitment to the name and post that `people.json` holds."""
    bloc: str = ""
    unit: str = ""
    """Id of the unit, or of the witness body for a witness."""
    seat: str = ""
    reissue: int = 0
    """How often the badge was printed anew; older ones are refused."""
    cancelled: bool = False
    walk_in: bool = False


# Each look-up of an enum's member costs a scan at the door a quarter of a microsecond in Python 3.11.
_PRESENT = PresenceState.PRESENT
_LEFT = PresenceState.LEFT
_SUBSTITUTED = PresenceState.SUBSTITUTED
_SPARE = BadgeKind.SPARE
_PERSONAL = frozenset({BadgeKind.DELEGATE, BadgeKind.SPARE})


class ScanOutcome(StrEnum):
    """Every answer a scan can get."""

    WELCOME = "welcome"
    LATE = "late"
    WELCOME_BACK = "welcome_back"
    SIGNATORY_NEEDED = "signatory_needed"
    """Arrived, and is wanted on the stage now."""
    PRINCIPAL_CAME = "principal_came"
    """Arrived although a substitute was announced for this person."""
    ALREADY_HERE = "already_here"
    OTHER_CEREMONY = "other_ceremony"
    REPLACED_BADGE = "replaced_badge"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"
    SPARE_BADGE = "spare_badge"
    """A blank badge that nobody has been given yet."""
    NOT_A_DELEGATE = "not_a_delegate"
    """A bloc's or an operator's card, which checks nobody in."""
    MISREAD = "misread"
    FORGED = "forged"
    FOREIGN = "foreign"
    """A code that nobody here knows, such as the address on a poster."""
    UNMATCHED = "unmatched"
    """A card that giaouoc did not make, read by a plugin, and of nobody on the list."""
    NOT_OPEN = "not_open"
    CLOSED = "closed"

    @property
    def arrives(self) -> bool:
        """Whether the person is checked in by this scan."""
        return self in _ARRIVING


_ARRIVING = frozenset(
    {
        ScanOutcome.WELCOME,
        ScanOutcome.LATE,
        ScanOutcome.WELCOME_BACK,
        ScanOutcome.SIGNATORY_NEEDED,
        ScanOutcome.PRINCIPAL_CAME,
    }
)

_FAULTS = {
    BadgeFault.MISREAD: ScanOutcome.MISREAD,
    BadgeFault.FORGED: ScanOutcome.FORGED,
    BadgeFault.OTHER_CEREMONY: ScanOutcome.OTHER_CEREMONY,
    BadgeFault.FOREIGN: ScanOutcome.FOREIGN,
    BadgeFault.UNMATCHED: ScanOutcome.UNMATCHED,
}


class ScanVerdict(msgspec.Struct, frozen=True, gc=False):
    """The answer to a scan, with what the operator needs in order to act on it."""

    outcome: ScanOutcome
    number: int | None = None
    first: Arrival | None = None
    """The earlier check-in, where there was one."""


class Attendance(msgspec.Struct, frozen=True, gc=False):
    """Everybody enrolled, what became of them, and head counts kept up with every change."""

    delegates: HashTrieMap[int, Delegate] = HashTrieMap()
    presences: HashTrieMap[int, Presence] = HashTrieMap()
    members: HashTrieMap[str, HashTrieSet[int]] = HashTrieMap()
    """Bloc id → numbers of its delegates; those of no bloc under the empty id."""
    witnesses: HashTrieSet[int] = HashTrieSet()
    """Numbers of the delegates who are witnesses."""
    counts: HeadCounts = HeadCounts()
    stand_ins: HashTrieMap[int, int] = HashTrieMap()
    """Number of a substitute → number of the delegate whose place it is."""
    spares: HashTrieMap[int, int] = HashTrieMap()
    """Number of a spare badge → number of the delegate on the list who was given it."""

    # -- questions -----------------------------------------------------------------------------

    def presence(self, number: int) -> Presence:
        """What is known of a delegate; nothing yet for a number that is not enrolled."""
        return self.presences.get(number) or _EXPECTED

    def here(self, number: int) -> bool:
        """Whether a delegate is in the hall."""
        return self.presence(number).here

    @property
    def total(self) -> Tally:
        """Head count of the hall."""
        return self.counts.total

    @property
    def tallies(self) -> Mapping[str, Tally]:
        """Bloc id → head count; people of no bloc under the empty id."""
        return self.counts.blocs

    def tally(self, bloc: str) -> Tally:
        """Head count of one bloc."""
        return self.counts.bloc(bloc)

    def of_bloc(self, bloc: str) -> Iterator[Delegate]:
        """The delegates of a bloc by number."""
        return (self.delegates[number] for number in sorted(self.members.get(bloc) or ()))

    def next_number(self) -> int:
        """One more than the highest number on the list, walk-ins with the number of a spare badge not counted."""
        return max((number for number in self.delegates if number < FIRST_SPARE), default=0) + 1

    def judge(
        self,
        badge: Badge | BadgeFault,
        *,
        late: bool,
        wanted: frozenset[int] = frozenset(),
        replaced: frozenset[int] = frozenset(),
    ) -> ScanVerdict:
        """What a scan means while the door is open; nothing is changed.

        `late` says whether the ceremony proper has begun; `wanted` are the numbers of delegates for
        whom the signing waits at this moment, `replaced` of those for whom somebody else is to sign.
        """
        if isinstance(badge, BadgeFault):
            return ScanVerdict(_FAULTS[badge])
        if badge.kind not in _PERSONAL:
            return ScanVerdict(ScanOutcome.NOT_A_DELEGATE, badge.number)
        delegate = self.delegates.get(badge.number)
        if badge.kind is _SPARE:
            holder = self.spares.get(badge.number)
            if holder is not None:
                return self.judge_number(holder, late=late, wanted=wanted, replaced=replaced)
            if delegate is None or not delegate.walk_in:
                return ScanVerdict(ScanOutcome.SPARE_BADGE, badge.number)
        if delegate is not None and not delegate.cancelled:
            if badge.reissue < delegate.reissue:
                return ScanVerdict(ScanOutcome.REPLACED_BADGE, badge.number)
            if badge.reissue > delegate.reissue:
                return ScanVerdict(ScanOutcome.UNKNOWN, badge.number)
        return self._judge(delegate, badge.number, late=late, wanted=wanted, replaced=replaced)

    def judge_number(
        self,
        number: int,
        *,
        late: bool,
        wanted: frozenset[int] = frozenset(),
        replaced: frozenset[int] = frozenset(),
    ) -> ScanVerdict:
        """What it means that the delegate with a number stands at the door; see `judge`."""
        return self._judge(self.delegates.get(number), number, late=late, wanted=wanted, replaced=replaced)

    def _judge(
        self, delegate: Delegate | None, number: int, *, late: bool, wanted: frozenset[int], replaced: frozenset[int]
    ) -> ScanVerdict:
        if delegate is None:
            return ScanVerdict(ScanOutcome.UNKNOWN, number)
        if delegate.cancelled:
            return ScanVerdict(ScanOutcome.CANCELLED, number)
        presence = self.presence(number)
        return ScanVerdict(
            _arrival_outcome(presence.state, late=late, wanted=number in wanted, replaced=number in replaced),
            number,
            presence.arrival,
        )

    # -- changes -------------------------------------------------------------------------------

    def enrolling(self, delegates: Iterable[Delegate]) -> Attendance:
        """The attendance with more delegates, in place of earlier ones of the same number."""
        after = self
        newcomers: dict[int, Delegate] = {}
        for delegate in delegates:
            if delegate.number in self.delegates:
                presence = after.presence(delegate.number)
                after = after.removing(delegate.number)._adding(delegate, presence)
            else:
                newcomers[delegate.number] = delegate
        return after._adding_newcomers(newcomers)

    def removing(self, number: int) -> Attendance:
        """The attendance without a delegate, as if never enrolled."""
        delegate = self.delegates.get(number)
        if delegate is None:
            return self
        presence = self.presence(number)
        numbers = self.members.get(delegate.bloc) or _NUMBERS
        return replace(
            self,
            delegates=self.delegates.remove(number),
            presences=self.presences.discard(number),
            members=self.members.insert(delegate.bloc, numbers.discard(number)),
            witnesses=self.witnesses.discard(number),
            counts=self.counts.counting(_place(delegate), -_head_count(delegate, presence)),
            stand_ins=self._standing_in(presence, None, number),
        )

    def _adding(self, delegate: Delegate, presence: Presence) -> Attendance:
        number = delegate.number
        numbers = self.members.get(delegate.bloc) or _NUMBERS
        return replace(
            self,
            delegates=self.delegates.insert(number, delegate),
            presences=self.presences if presence == _EXPECTED else self.presences.insert(number, presence),
            members=self.members.insert(delegate.bloc, numbers.insert(number)),
            witnesses=self.witnesses.insert(number) if delegate.role is Role.WITNESS else self.witnesses,
            counts=self.counts.counting(_place(delegate), _head_count(delegate, presence)),
            stand_ins=self._standing_in(_EXPECTED, presence, number),
        )

    def _adding_newcomers(self, newcomers: dict[int, Delegate]) -> Attendance:
        """The attendance with delegates whose numbers are new, all at once for the sake of lists of thousands."""
        numbers: dict[str, list[int]] = defaultdict(list)
        head_counts: dict[Place, int] = defaultdict(int)
        for number, delegate in newcomers.items():
            numbers[delegate.bloc].append(number)
            head_counts[_place(delegate)] += _head_count(delegate, _EXPECTED)
        counts = self.counts
        for place, head_count in head_counts.items():
            counts = counts.counting(place, head_count)
        members = {bloc: (self.members.get(bloc) or _NUMBERS).update(joining) for bloc, joining in numbers.items()}
        witnesses = [number for number, delegate in newcomers.items() if delegate.role is Role.WITNESS]
        return replace(
            self,
            delegates=self.delegates.update(newcomers),
            members=self.members.update(members),
            witnesses=self.witnesses.update(witnesses),
            counts=counts,
        )

    def arriving(self, number: int, arrival: Arrival) -> Attendance:
        """The attendance after a person came in, or came back; the first arrival stands."""
        before = self.presence(number)
        return self._changing(number, before, Presence(_PRESENT, before.arrival or arrival))

    def changing(self, number: int, presence: Presence) -> Attendance:
        """The attendance with something new known of one delegate."""
        return self._changing(number, self.presence(number), presence)

    def _changing(self, number: int, before: Presence, after: Presence) -> Attendance:
        delegate = self.delegates.get(number)
        if delegate is None:
            return self
        change = _head_count(delegate, after) - _head_count(delegate, before)
        return replace(
            self,
            presences=self.presences.insert(number, after),
            counts=self.counts.counting(_place(delegate), change),
            stand_ins=self._standing_in(before, after, number),
        )

    def giving_spare(self, badge: int, number: int) -> Attendance:
        """The attendance after a delegate on the list was given a spare badge."""
        return replace(self, spares=self.spares.insert(badge, number))

    def _standing_in(self, before: Presence, after: Presence | None, number: int) -> HashTrieMap[int, int]:
        """`stand_ins` after what is known of a delegate changed from `before` to `after`."""
        stand_ins = self.stand_ins
        if before.substitute is not None and stand_ins.get(before.substitute) == number:
            stand_ins = stand_ins.discard(before.substitute)
        if after is not None and after.substitute is not None:
            stand_ins = stand_ins.insert(after.substitute, number)
        return stand_ins


def _arrival_outcome(state: PresenceState, *, late: bool, wanted: bool, replaced: bool) -> ScanOutcome:
    """What is most urgent to know of a person who comes: the stage first, the clock last."""
    if state is _PRESENT:
        return ScanOutcome.ALREADY_HERE
    if wanted:
        return ScanOutcome.SIGNATORY_NEEDED
    if replaced or state is _SUBSTITUTED:
        return ScanOutcome.PRINCIPAL_CAME
    if state is _LEFT:
        return ScanOutcome.WELCOME_BACK
    return ScanOutcome.LATE if late else ScanOutcome.WELCOME


_EXPECTED = Presence()


def _place(delegate: Delegate) -> Place:
    return delegate.bloc, delegate.unit, delegate.role


_NUMBERS: HashTrieSet[int] = HashTrieSet()


def _head_count(delegate: Delegate, presence: Presence) -> int:
    """One person as a packed head count."""
    if delegate.cancelled:
        return 0
    count = _COUNTED[presence.state]
    if presence.arrival is not None and presence.arrival.late:
        count += _LATE
    return count + _WALK_IN if delegate.walk_in else count


_COUNTED = {
    state: Tally(
        enrolled=1,
        present=state is PresenceState.PRESENT,
        left=state is PresenceState.LEFT,
        excused=state is PresenceState.EXCUSED,
        absent=state is PresenceState.ABSENT,
        substituted=state is PresenceState.SUBSTITUTED,
    ).packed
    for state in PresenceState
}
_LATE = Tally(late=1).packed
_WALK_IN = Tally(walk_ins=1).packed
