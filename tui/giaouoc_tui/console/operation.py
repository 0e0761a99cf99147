"""An open ceremony as the console works with it: commands in, answers out, and no screen."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import msgspec

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.agenda import AgendaItem
from giaouoc.attendance import Delegate, Role, ScanOutcome
from giaouoc.badges import Badge, BadgeFault, BadgeKind
from giaouoc.clock import now as clock_now
from giaouoc.folder import CeremonyFolder
from giaouoc.newcomers import Newcomer
from giaouoc.people import Person
from giaouoc.picture import HeldPicture, upcoming
from giaouoc.presence import Arrival
from giaouoc.refusal import Refusal
from giaouoc.signing import SigningSlot
from giaouoc.state import State
from giaouoc.store.errors import RecordReadOnly, StoreError
from giaouoc.watching import WatchedFolder
from giaouoc_tui.console.printing import PrintProgress
from giaouoc_tui.console.projector_watch import ProjectorWatch

if TYPE_CHECKING:
    from giaouoc.observers import Observers
    from giaouoc_tui.console.precedence import OrderWatch
    from giaouoc_tui.precedence import Remark

__all__ = ["AT_END", "NOBODYS", "Answer", "Failure", "Operation", "Replacement", "Tone", "Verdict", "tone_of"]

AT_END = "agenda.at_end"
"""Key of the refusal to go on where only closing is left."""

_SCANS_KEPT = 100


class Tone(StrEnum):
    """How an answer is meant; every screen says it with a glyph and a word, not by colour alone."""

    CALM = "calm"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


_LEADING = (Role.CHAIR, Role.CO_CHAIR, Role.MC, Role.SECRETARY, Role.WITNESS)

_TONES = {
    ScanOutcome.WELCOME: Tone.GOOD,
    ScanOutcome.WELCOME_BACK: Tone.GOOD,
    ScanOutcome.LATE: Tone.GOOD,
    ScanOutcome.SIGNATORY_NEEDED: Tone.WARN,
    ScanOutcome.PRINCIPAL_CAME: Tone.WARN,
    ScanOutcome.ALREADY_HERE: Tone.WARN,
    ScanOutcome.SPARE_BADGE: Tone.WARN,
    ScanOutcome.NOT_A_DELEGATE: Tone.WARN,
    ScanOutcome.NOT_OPEN: Tone.WARN,
    ScanOutcome.FOREIGN: Tone.WARN,
    ScanOutcome.UNMATCHED: Tone.WARN,
}


NOBODYS = frozenset({ScanOutcome.UNKNOWN, ScanOutcome.NOT_A_DELEGATE, ScanOutcome.SPARE_BADGE})
"""Answers to a number that is no person's."""


def tone_of(outcome: ScanOutcome) -> Tone:
    """How the answer to a scan is meant."""
    return _TONES.get(outcome, Tone.BAD)


class Replacement(NamedTuple):
    """Who was named to come, or to sign, in somebody's place."""

    number: int
    person: Person | None
    signs: bool


class Verdict(NamedTuple):
    """The answer to one scan, ready to be shown."""

    outcome: ScanOutcome
    number: int | None
    person: Person | None
    bloc: str
    at: datetime
    first: Arrival | None = None
    """The check-in that a repeated scan repeats."""
    replacement: Replacement | None = None
    """Who was named in the place of a person who came all the same."""

    @property
    def tone(self) -> Tone:
        """How it is meant."""
        return tone_of(self.outcome)


class Failure(msgspec.Struct, frozen=True):
    """The disk did not take what was asked: nothing of it is recorded or shown as done."""

    error: StoreError


Answer: TypeAlias = tuple[e.Recorded, ...] | Refusal | Failure
"""The facts that are on the disk now, none when nothing had to change; or why not."""

_Ask: TypeAlias = Callable[[], tuple[e.Recorded, ...] | Refusal]


class Operation:
    """The one ceremony that a console runs."""

    def __init__(self, folder: CeremonyFolder) -> None:
        self.folder = folder
        self.failure: Failure | None = None
        """The disk's last failure, until something was recorded again."""
        self.scans: deque[e.Recorded] = deque(maxlen=_SCANS_KEPT)
        """The latest check-ins and refused scans, oldest first."""
        self.observers: Observers | None = None
        """Plugins that are told of what is recorded, once they are loaded."""
        self.orders: OrderWatch | None = None
        """Looks at the orders of precedence, where a plugin knows their rules."""
        self.remarks: tuple[Remark, ...] = ()
        """What goes against a rule of protocol now."""
        self.projector = ProjectorWatch(folder.path)
        self.printing = PrintProgress()
        self._picture = HeldPicture()
        self._enrolled: object = None
        self._leading: list[Delegate] = []
        self._note_scans(folder.ceremony.facts)

    @property
    def state(self) -> State:
        """Everything known after the last recorded fact."""
        return self.folder.state

    def person(self, number: int) -> Person | None:
        """Name and post of a delegate; none when erased."""
        return self.folder.person(number)

    def persons(self) -> Mapping[int, Person]:
        """Everybody on the roster by number, as it is now: what names many people asks once, since it costs a look."""
        return self.folder.persons()

    def close(self) -> None:
        """Let another console have the ceremony, and the observers hear the last of it; no more cards are laid out."""
        self.printing.end()
        self.folder.close()
        if self.observers is not None:
            self.observers.close()

    # -- doing ---------------------------------------------------------------------------------

    def do(self, command: c.Command, now: datetime | None = None) -> Answer:
        """Carry out a command; what comes back as facts is on the disk."""
        return self._recorded(lambda: self.folder.do(command, now))

    def enrol(self, newcomer: Newcomer, now: datetime | None = None) -> Answer:
        """Put one more person on the list."""
        return self._recorded(lambda: self.folder.enrol([newcomer], now))

    def walk_in(self, newcomer: Newcomer, now: datetime | None = None) -> Answer:
        """Put somebody at the door on the list; they are here with that."""
        return self._recorded(lambda: self.folder.walk_in(newcomer, now))

    def take_scan(self, badge: Badge | BadgeFault, now: datetime | None = None) -> Verdict | Failure:
        """Record a scan and answer it."""
        moment = now or clock_now()
        number = self._bearer(badge)
        first = self.state.attendance.presence(number).arrival if number is not None else None
        answer = self.do(c.Scan(badge), moment)
        if isinstance(answer, Failure):
            return answer
        if isinstance(answer, Refusal):
            outcome = ScanOutcome(answer.key.removeprefix("scan."))
        else:
            scans = (f.event for f in answer if isinstance(f.event, e.Arrived | e.ScanRefused))
            outcome = next((event.outcome for event in scans), ScanOutcome.MISREAD)
        verdict = self.verdict(outcome, number, moment, first)
        if outcome is ScanOutcome.NOT_A_DELEGATE:
            return verdict._replace(number=None, bloc=self._bloc_of_card(badge))
        return verdict

    def _bearer(self, badge: Badge | BadgeFault) -> int | None:
        """The number of the delegate who bears the badge; of a spare badge that nobody was given, its own number."""
        if isinstance(badge, BadgeFault):
            return None
        spare = badge.kind is BadgeKind.SPARE
        return self.state.attendance.spares.get(badge.number, badge.number) if spare else badge.number

    def _bloc_of_card(self, badge: Badge | BadgeFault) -> str:
        blocs = self.state.blocs
        is_card = isinstance(badge, Badge) and badge.kind is BadgeKind.BLOC and badge.number <= len(blocs)
        return blocs[badge.number - 1].name if is_card and isinstance(badge, Badge) else ""

    def _recorded(self, ask: _Ask) -> Answer:
        try:
            answer = ask()
        except RecordReadOnly as error:  # known before it was asked, so it need not be told from then on
            return Failure(error)
        except StoreError as error:
            self.failure = Failure(error)
            return self.failure
        if isinstance(answer, tuple) and answer:
            self.failure = None
            self._note_scans(answer)
            if self.observers is not None:
                self.observers.tell(answer)
            if self.orders is not None:
                self.orders.look(answer)
        return answer

    def follow(self) -> tuple[e.Recorded, ...]:
        """What another process recorded since, where the ceremony is only looked at."""
        if not isinstance(self.folder, WatchedFolder):
            return ()
        facts = self.folder.poll()
        if facts and facts[0].seq == 1:  # all of them came again
            self.scans.clear()
        self._note_scans(facts)
        return facts

    def _note_scans(self, facts: Iterable[e.Recorded]) -> None:
        self.scans.extend(fact for fact in facts if isinstance(fact.event, e.Arrived | e.ScanRefused))

    # -- knowing -------------------------------------------------------------------------------

    def verdict(self, outcome: ScanOutcome, number: int | None, at: datetime, first: Arrival | None) -> Verdict:
        """An answer of the door with what is known of the person; `first` is the earlier check-in, if any."""
        known = number if outcome not in NOBODYS else None
        return Verdict(
            outcome,
            number,
            self.person(known) if known is not None else None,
            self.bloc_name(known) if known is not None else "",
            at,
            first if outcome is ScanOutcome.ALREADY_HERE else None,
            self._replacement(number) if number is not None and outcome is ScanOutcome.PRINCIPAL_CAME else None,
        )

    def _replacement(self, number: int) -> Replacement | None:
        """Who is to sign for a delegate, or was to come for them.

        Who was to come is looked up in the facts: the state forgets it when the delegate arrives after all.
        """
        ceremony = self.folder.ceremony
        for slot in self.state.signing.slots:
            if slot.substitution is not None and slot.substitution.principal == number:
                return Replacement(slot.substitution.signer, self.person(slot.substitution.signer), signs=True)
        for fact in reversed(ceremony.facts):
            match fact.event:
                case e.DelegateSubstituted(number=principal, substitute=other) if principal == number:
                    if ceremony.in_force(fact):
                        return Replacement(other, self.person(other), signs=False)
        return None

    def bloc_name(self, number: int) -> str:
        """The name of a delegate's bloc or witness body; empty for who belongs to none."""
        delegate = self.state.attendance.delegates.get(number)
        return self.state.body_of(delegate) if delegate else ""

    def signer(self, slot: SigningSlot) -> Person | None:
        """Who is to sign in a slot; none when nobody is named or the name was erased."""
        return self.person(slot.signer) if slot.signer is not None else None

    def missing(self, slot: SigningSlot) -> bool:
        """Whether the signatory of a slot that can still sign is not in the hall."""
        here = slot.signer is not None and self.state.attendance.here(slot.signer)
        return not slot.state.settled and not here

    def needed(self) -> list[Delegate]:
        """Those without whom the ceremony cannot go as planned: they sign, witness or lead it."""
        attendance = self.state.attendance
        if attendance.delegates is not self._enrolled:
            self._enrolled = attendance.delegates
            self._leading = [one for _, one in attendance.delegates.items() if one.role in _LEADING]
        signers = (attendance.delegates.get(number) for number in self.state.signing.signers())
        named = {one.number: one for one in (*self._leading, *signers) if one is not None and not one.cancelled}
        return [named[number] for number in sorted(named)]

    def on_screen(self) -> State:
        """The state whose slide the hall sees now."""
        return self._picture.of(self.folder.ceremony)

    def coming(self, now: datetime) -> State | None:
        """The state that going on leads to."""
        return upcoming(self.folder.ceremony, now)

    def item(self, item_id: str) -> AgendaItem | None:
        """The agenda item with this id."""
        step = self.state.agenda.step(item_id)
        return step.item if step else None
