"""A ceremony on disk: the folder that holds its record, its people and its key, and that everybody opens."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from msgspec.structs import replace

from giaouoc import events as e
from giaouoc.attendance import Delegate
from giaouoc.badges import Badge, BadgeFault, BadgeKind, make_code, read_code, readings
from giaouoc.ceremony import Ceremony
from giaouoc.clock import now as clock_now
from giaouoc.commands import Command, Create, Enrol, WalkIn
from giaouoc.newcomers import Newcomer, is_named
from giaouoc.people import People, Person
from giaouoc.printing import FIRST_SPARE
from giaouoc.record import Record
from giaouoc.refusal import Refusal, refuse
from giaouoc.roster import Roster
from giaouoc.rules.obvious import post_ranks
from giaouoc.state import State
from giaouoc.store.chain import head_code
from giaouoc.store.disk import OS_DISK, Disk, write_new
from giaouoc.store.errors import FolderReadOnly, Note, RecordExists, StoreError

__all__ = [
    "KEY",
    "PAPERS",
    "PEOPLE",
    "RECORD",
    "CeremonyFolder",
    "KeyDamaged",
    "KeyMissing",
    "is_ceremony",
]

RECORD = "record.json"
PEOPLE = "people.json"
KEY = "key"
PAPERS = "papers"

_KEY_BYTES = 32
_CLOCK_TOLERANCE = timedelta(seconds=2)
"""A clock that is set back by less is only being corrected by the network."""


class KeyMissing(StoreError):
    """The ceremony's key is gone: badges can neither be made nor read."""

    key = "folder.key_missing"


class KeyDamaged(StoreError):
    """The file of the ceremony's key holds something else: badges can neither be made nor read."""

    key = "folder.key_damaged"


def is_ceremony(path: Path) -> bool:
    """Whether a folder looks like a ceremony's."""
    return (path / RECORD).exists()


class CeremonyFolder:
    """The one writer of a ceremony; what `do` returns is on the disk.

    Made by `create` or `open`. A second writer is refused with `RecordLocked`.
    """

    def __init__(self, path: Path, record: Record, people: People, key: bytes, desk: str) -> None:
        self.path = path
        self.record = record
        self.people = people
        self.desk = desk
        self._roster = Roster(people)
        self.ceremony = Ceremony(e.read(entry) for entry in record.entries)
        self._key = key

    @classmethod
    def create(
        cls,
        path: Path,
        create: Create,
        *,
        now: datetime | None = None,
        desk: str = "A",
        disk: Disk = OS_DISK,
    ) -> CeremonyFolder:
        """Make a folder with a new key, an empty roster and a record that begins with `create`.

        Raises `RecordExists` when there is a ceremony already, `RecordError` when the disk fails.
        """
        if is_ceremony(path):
            raise RecordExists(path=str(path))
        try:
            disk.make_folder(path)
            if disk.stamp(path / KEY) is None:
                write_new(disk, path / KEY, secrets.token_bytes(_KEY_BYTES))
        except PermissionError as error:
            raise FolderReadOnly(path=str(path)) from error
        people = People.create(path / PEOPLE, disk=disk)
        # The record comes last: a folder without one is not a ceremony yet.
        record = Record.create(path / RECORD, disk=disk)
        folder = cls(path, record, people, _read_key(path, disk), desk)
        created = folder.do(create, now)
        if isinstance(created, Refusal):
            raise ValueError(f"a pack's content was refused: {created.key}")
        return folder

    @classmethod
    def open(cls, path: Path, *, desk: str = "A", read_only: bool = False, disk: Disk = OS_DISK) -> Self:
        """Open a ceremony where it stands; the record's chain is checked whole.

        Raises `RecordError` (`RecordMissing`, `RecordLocked`, …), `PeopleError`, `KeyMissing` or `KeyDamaged`.
        """
        record = Record.open(path / RECORD, disk=disk, read_only=read_only)
        try:
            people = People.open(path / PEOPLE, disk=disk)
            return cls(path, record, people, _read_key(path, disk), desk)
        except BaseException:
            record.close()
            raise

    # -- what is known -------------------------------------------------------------------------

    @property
    def state(self) -> State:
        """The state after everything recorded so far."""
        return self.ceremony.state

    @property
    def notes(self) -> tuple[Note, ...]:
        """What opening the record did or found that the operator must be told."""
        return tuple(self.record.recovered)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be recorded: asked for, or because the record is damaged."""
        return self.record.read_only

    @property
    def head(self) -> str:
        """Hash of the last fact, 64 hex digits."""
        return self.record.head

    @property
    def head_code(self) -> str:
        """The head as people read it: 20 characters in groups of four."""
        return head_code(self.head)

    @property
    def closing_code(self) -> str:
        """The code that is printed on the minutes; empty before the ceremony is closed."""
        return head_code(self.state.closing_hash) if self.state.closing_hash else ""

    def person(self, number: int) -> Person | None:
        """Name and post of a delegate; none when erased or never enrolled."""
        return self._roster.person(number)

    def persons(self) -> Mapping[int, Person]:
        """Everybody on the roster by number."""
        return self._roster.persons()

    def recognise(
        self, typed: str, read_foreign: Callable[[str, int], Badge | BadgeFault | None] | None = None
    ) -> Badge | BadgeFault:
        """The badge behind 24 digits, however the keyboard layout wrote them, or behind a foreign code.

        `read_foreign` reads codes that giaouoc did not make, by text and event number; it is asked about nothing else.
        """
        own = _recognise(self._key, self.state, typed)
        if own is not BadgeFault.MISREAD or read_foreign is None:
            return own
        foreign = read_foreign(typed, _event_no(self.state))
        if foreign is None:
            return own
        if isinstance(foreign, BadgeFault):
            return foreign
        # The maker of a foreign card knows nothing of badges that giaouoc issued anew.
        delegate = self.state.attendance.delegates.get(foreign.number)
        return replace(foreign, reissue=delegate.reissue) if delegate else foreign

    def badge_code(self, number: int, kind: BadgeKind = BadgeKind.DELEGATE) -> str:
        """The 24 digits of a delegate's newest badge, or of another card.

        Raises `KeyError` for a delegate's number that is not enrolled.
        """
        reissue = self.state.attendance.delegates[number].reissue if kind is BadgeKind.DELEGATE else 0
        return make_code(self._key, Badge(kind, _event_no(self.state), number, reissue))

    # -- what is done --------------------------------------------------------------------------

    def do(self, command: Command, now: datetime | None = None) -> tuple[e.Recorded, ...] | Refusal:
        """Carry out a command: decided, recorded, and only then part of the state.

        Raises `RecordError` when the disk fails; then nothing was recorded and nothing changed.
        """
        moment = now or clock_now()
        decision = self.ceremony.decide(command, moment)
        if isinstance(decision, Refusal):
            return decision
        if not decision:
            return ()
        last = self.ceremony.state.last_at
        if last is not None and moment < last and last - moment > _CLOCK_TOLERANCE:
            decision = (e.ClockWentBack((last - moment).total_seconds()), *decision)
        entries = self.record.append(e.drafts_of(decision, at=moment, desk=self.desk))
        facts = tuple(map(e.recorded, entries, decision))
        for fact in facts:
            self.ceremony.take(fact)
        return facts

    def enrol(
        self, newcomers: Iterable[Newcomer], now: datetime | None = None, *, listed: bool = False
    ) -> tuple[e.Recorded, ...] | Refusal:
        """Put people on the list; those without a number get the next ones.

        Everybody needs a name and a post, only an office's list (`listed`) may leave posts out.
        Names go to the roster first: a crash in between leaves a name too many there, never a delegate without one.
        Such a name, or one whose enrolment was undone, gives way to whoever gets the number.
        """
        people = tuple(newcomers)

        def enrolling(delegates: tuple[Delegate, ...]) -> Enrol:
            numbered = {delegate.number: who for delegate, who in zip(delegates, people, strict=True)}
            listed_to_sign = frozenset(number for number, who in numbered.items() if who.signs)
            return Enrol(delegates, post_ranks(self.state.blocs, numbered.items()), listed_to_sign)

        return self._enrol(people, enrolling, now, listed=listed)

    def walk_in(
        self, newcomer: Newcomer, now: datetime | None = None, *, instead_of: int | None = None, paper: str = ""
    ) -> tuple[e.Recorded, ...] | Refusal:
        """Put somebody at the door on the list as `enrol` does; once the doors are open they are here with that.

        `instead_of` is the number of the delegate in whose place they attend, `paper` what authorises it.
        """
        return self._enrol([newcomer], lambda delegates: WalkIn(delegates[0], instead_of, paper), now)

    def _enrol(
        self,
        newcomers: Iterable[Newcomer],
        command: Callable[[tuple[Delegate, ...]], Command],
        now: datetime | None,
        *,
        listed: bool = False,
    ) -> tuple[e.Recorded, ...] | Refusal:
        free = self._first_free_number()
        numbered: list[tuple[int, Newcomer]] = []
        for newcomer in newcomers:
            number = newcomer.number or free
            if number < FIRST_SPARE:
                free = max(free, number + 1)
            if not is_named(newcomer, listed=listed):
                return refuse("enrol.not_named")
            if not newcomer.number and number >= FIRST_SPARE:
                return refuse("enrol.no_number_left", last=FIRST_SPARE - 1)
            numbered.append((number, newcomer))
        roster = self.persons()
        known = [number for number, _ in numbered if number in roster]
        taken = next((number for number in known if number in self.state.attendance.delegates), None)
        if taken is not None:
            return refuse("enrol.number_taken", number=taken)
        probe = self.ceremony.decide(command(tuple(_delegate(n, who, "") for n, who in numbered)), now or clock_now())
        if isinstance(probe, Refusal):
            return probe
        self.people.erase_many(known)
        commitments = self.people.add_many(Person(n, who.name, who.post) for n, who in numbered)
        delegates = (_delegate(n, who, commitment) for (n, who), commitment in zip(numbered, commitments, strict=True))
        return self.do(command(tuple(delegates)), now)

    def close(self) -> None:
        """Let another writer in; nothing waits to be saved."""
        self.record.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _first_free_number(self) -> int:
        known = (number for number in self.persons() if number < FIRST_SPARE)
        return max(self.state.attendance.next_number(), max(known, default=0) + 1)


def _delegate(number: int, newcomer: Newcomer, commitment: str) -> Delegate:
    return Delegate(
        number=number,
        role=newcomer.role,
        commitment=commitment,
        bloc=newcomer.bloc,
        unit=newcomer.unit,
        seat=newcomer.seat,
        walk_in=newcomer.walk_in,
    )


def _recognise(key: bytes, state: State, typed: str) -> Badge | BadgeFault:
    """The first reading that is a badge; otherwise what is wrong with the one that has sound check digits."""
    fault = BadgeFault.MISREAD
    for reading in readings(typed):
        badge = read_code(key, _event_no(state), reading)
        if isinstance(badge, Badge):
            return badge
        if badge is not BadgeFault.MISREAD:
            fault = badge
    return fault


def _event_no(state: State) -> int:
    return state.setup.event_no if state.setup else 0


def _read_key(path: Path, disk: Disk) -> bytes:
    try:
        file = disk.open(path / KEY)
    except FileNotFoundError as error:
        raise KeyMissing(path=str(path / KEY)) from error
    try:
        key = file.read()
    finally:
        file.close()
    if len(key) != _KEY_BYTES:
        raise KeyDamaged(path=str(path / KEY))
    return key
